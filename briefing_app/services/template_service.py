"""Templates: those that come with the application and the office's own, each in its versions."""

from __future__ import annotations

from briefing_app.domain.errors import UserError
from briefing_app.domain.notes import TemplateVersion
from briefing_app.domain.templates import NoteTemplate
from briefing_app.services.built_ins import BuiltIns
from briefing_app.storage.library import Library


class TemplateService:
    """An office's own template of the same id stands before the built-in one."""

    def __init__(self, library: Library, built_ins: BuiltIns) -> None:
        self._library = library
        self._built_ins = built_ins

    def list(self) -> tuple[NoteTemplate, ...]:
        """The newest version of every template, sorted by id."""
        newest = {template.id: template for template in map(self._built_ins.template, self._built_ins.template_ids())}
        newest.update({template.id: template for template in self._library.templates.newest()})
        return tuple(newest[template_id] for template_id in sorted(newest))

    def get(self, template_id: str) -> NoteTemplate:
        """The newest version of a template; UserError ``template.unknown``."""
        for template in self.list():
            if template.id == template_id:
                return template
        raise UserError("template.unknown", template=template_id)

    def version(self, wanted: TemplateVersion) -> NoteTemplate:
        """The very version a note was born with; the newest when that one has left the library."""
        return self._library.templates.get(wanted.id, wanted.version) or self.get(wanted.id)

    def import_text(self, text: str, source: str) -> NoteTemplate:
        """Take a template in, as a new version when its id is known already.

        UserError ``template.invalid`` names the line and the field that are wrong.
        """
        from briefing_app.interchange.template_file import read_template

        template = read_template(text, source)
        self._library.templates.put(template)
        return template

    def export_text(self, template_id: str) -> str:
        """A template as the TOML that ``import_text`` takes."""
        from briefing_app.interchange.template_file import write_template

        return write_template(self.get(template_id))
