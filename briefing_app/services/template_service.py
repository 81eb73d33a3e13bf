"""Templates: those that come with the application and the office's own, each in its versions."""

from __future__ import annotations

import msgspec

from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.notes import TemplateVersion
from briefing_app.domain.templates import NoteTemplate
from briefing_app.services.built_ins import BuiltIns
from briefing_app.storage.library import Library


class TemplateService:
    """An office's own template of the same id stands before the built-in one; without a library only those."""

    def __init__(self, library: Library | None, built_ins: BuiltIns) -> None:
        self._library = library
        self._built_ins = built_ins

    def list(self) -> tuple[NoteTemplate, ...]:
        """The newest version of every template, sorted by id."""
        built_in = map(self._built_ins.template, self._built_ins.template_ids())
        newest = {template.id: template for template in built_in if template is not None}
        newest.update({template.id: template for template in self._own()})
        return tuple(newest[template_id] for template_id in sorted(newest))

    def get(self, template_id: str) -> NoteTemplate:
        """The newest version of a template; UserError ``template.unknown``."""
        for template in self.list():
            if template.id == template_id:
                return template
        raise UserError("template.unknown", template=template_id)

    def version(self, wanted: TemplateVersion) -> NoteTemplate:
        """The very version a note was born with; the newest when the library has no copy of that one.

        UserError ``template.unknown``.
        """
        return self.known(wanted) or self.get(wanted.id)

    def known(self, wanted: TemplateVersion) -> NoteTemplate | None:
        """The same; None when no template of that id is known any more."""
        kept = self._library.templates.get(wanted.id, wanted.version) if self._library is not None else None
        return kept or next((one for one in self.list() if one.id == wanted.id), None)

    def keep(self, template: NoteTemplate) -> None:
        """Keep a copy of the version a note is born with."""
        self._writable().templates.put(template, is_own=False)

    def import_text(self, text: str, source: str) -> NoteTemplate:
        """Take a template of the office in; an id that is known already becomes its next version.

        UserError ``template.invalid`` names the line and the field that are wrong.
        """
        from briefing_app.interchange.template_file import read_template

        template = read_template(text, source)
        known = next((old for old in self.list() if old.id == template.id), None)
        if known is not None and template.version <= known.version:
            template = msgspec.structs.replace(template, version=known.version + 1)
        self._writable().templates.put(template, is_own=True)
        return template

    def export_text(self, template_id: str) -> str:
        """A template as the TOML that ``import_text`` takes."""
        from briefing_app.interchange.template_file import write_template

        return write_template(self.get(template_id))

    def _own(self) -> tuple[NoteTemplate, ...]:
        return self._library.templates.newest_own() if self._library is not None else ()

    def _writable(self) -> Library:
        if self._library is None:
            raise BugError("templates are kept in a library, and none is open")
        return self._library
