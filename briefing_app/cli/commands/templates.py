"""``templates list|show|import|export``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.cli.commands import Run, text_of
from briefing_app.domain.templates import NoteTemplate
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.connection import Mode


@contextmanager
def _templates(run: Run) -> Iterator[TemplateService]:
    """Those of the library when there is one, else the built-in ones."""
    if not is_there(run.library):
        yield run.application.built_in_templates
        return
    with run.desk(Mode.READ_ONLY) as desk:
        yield desk.templates


def list_(run: Run) -> int:
    with _templates(run) as templates:
        found = templates.list()
    if run.console.as_json:
        run.console.document([_fields(template) for template in found])
        return 0
    t = run.console.catalogue.text
    rows = [(template.id, template.name.fr, template.name.ar, str(len(template.sections))) for template in found]
    run.console.table((t("cli.column.id"), "français", "العربية", t("cli.column.sections")), rows)
    return 0


def show(run: Run) -> int:
    with _templates(run) as templates:
        template = templates.get(run.options.id)
    if run.console.as_json:
        run.console.document(_fields(template))
        return 0
    t = run.console.catalogue.text
    run.console.line(f"{template.id} · {template.name.fr} · {template.name.ar}")
    rows = [
        ("●" if section.required else "○", section.id, section.title.fr, section.title.ar)
        for section in template.sections
    ]
    run.console.table((t("cli.column.required"), t("cli.column.id"), "français", "العربية"), rows)
    return 0


def import_(run: Run) -> int:
    text = text_of(run.options.file)
    with run.desk(Mode.READ_WRITE) as desk:
        template = desk.templates.import_text(text, run.options.file.name)
    if run.console.as_json:
        run.console.document({**_fields(template), "version": template.version})
    else:
        t = run.console.catalogue.text
        run.console.line(t("cli.templates.imported", id=template.id, version=template.version))
    return 0


def export(run: Run) -> int:
    with _templates(run) as templates:
        text = templates.export_text(run.options.id)
    write_atomically(run.options.file, text.encode(), replace=run.options.force)
    if run.console.as_json:
        run.console.document({"id": run.options.id, "file": str(run.options.file)})
    else:
        run.console.line(str(run.options.file))
    return 0


def _fields(template: NoteTemplate) -> dict[str, Any]:
    return {
        "id": template.id,
        "name_ar": template.name.ar,
        "name_fr": template.name.fr,
        "sections": [
            {
                "id": section.id,
                "title_ar": section.title.ar,
                "title_fr": section.title.fr,
                "required": section.required,
            }
            for section in template.sections
        ],
    }


COMMANDS: dict[str, Callable[[Run], int]] = {"list": list_, "show": show, "import": import_, "export": export}
