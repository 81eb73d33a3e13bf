"""Templates as TOML (``docs/templates.md``): read with the line and field of every mistake, written back."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.templates import NoteTemplate, TemplateSection
from briefing_app.interchange.toml_source import Faults, Path, converted, invalid, parse
from briefing_app.language.agreement import malformed

FAULTS = Faults("template.invalid", "template.unknown_key")


class _StrictBilingual(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ar: str = ""
    fr: str = ""


def read_template(text: str, source: str) -> NoteTemplate:
    """A template; ``source`` is named in errors.

    UserError ``template.invalid`` (source, line, field, problem) or ``template.unknown_key``.
    """
    document = parse(text, source, FAULTS)
    _refuse_unknown(document, text, source)
    template = converted(document, text, source, NoteTemplate, FAULTS)
    for path, problem in _problems(template):
        raise invalid(text, source, path, problem, FAULTS)
    return template


def _refuse_unknown(document: dict[str, object], text: str, source: str) -> None:
    known = set(NoteTemplate.__struct_fields__)
    section_fields = set(TemplateSection.__struct_fields__)
    tables: list[tuple[Path, object, set[str]]] = [((), document, known)]
    sections = document.get("sections")
    if isinstance(sections, list):
        tables.extend((("sections", n), section, section_fields) for n, section in enumerate(sections))
    for path, table, fields in tables:
        if not isinstance(table, dict):
            continue
        for key, value in table.items():
            place: Path = (*path, key)
            if key not in fields:
                error = invalid(text, source, place, "-", FAULTS)
                raise UserError(
                    FAULTS.unknown_key, **{**error.params, "known": ", ".join(sorted(fields - table.keys()))}
                )
            if isinstance(value, dict):
                converted({"value": value}, text, source, dict[str, _StrictBilingual], FAULTS)


def _problems(template: NoteTemplate) -> Iterator[tuple[Path, str]]:
    if template.version < 1:
        yield ("version",), "version ≥ 1"
    if not template.id.isidentifier() or not template.id.isascii():
        yield ("id",), "a-z, 0-9, _"
    if not template.sections:
        yield ("sections",), "[[sections]]"
    yield from _untranslated(template.name, ("name",))
    yield from _formula(template.title, ("title",))
    seen: set[str] = set()
    for number, section in enumerate(template.sections):
        path: Path = ("sections", number)
        if section.id in seen or not section.id:
            yield (*path, "id"), f"id = {section.id}"
        seen.add(section.id)
        yield from _untranslated(section.title, (*path, "title"))
        yield from _untranslated(section.guidance, (*path, "guidance"))
        yield from _formula(section.opening, (*path, "opening"))


def _untranslated(text: Bilingual, path: Path) -> Iterator[tuple[Path, str]]:
    for language in Language:
        if not text[language].strip():
            yield (*path, language.value), f'{language.value} = ""'


def _formula(formula: Bilingual, path: Path) -> Iterator[tuple[Path, str]]:
    for language in Language:
        wrong = malformed(formula[language], language)
        if wrong:
            yield (*path, language.value), wrong


def write_template(template: NoteTemplate) -> str:
    """The template as TOML that :func:`read_template` reads back to the same template."""
    lines: list[str] = []
    _write_fields(lines, template, skip="sections")
    for section in template.sections:
        lines.extend(("", "[[sections]]"))
        _write_fields(lines, section, skip="")
    return "\n".join(lines) + "\n"


def _write_fields(lines: list[str], record: NoteTemplate | TemplateSection, skip: str) -> None:
    defaults = dict(zip(record.__struct_fields__[::-1], record.__struct_defaults__[::-1], strict=False))
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if name != skip and not (name in defaults and value == defaults[name]):
            lines.append(f"{name} = {_toml(value)}")


def _toml(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Bilingual(ar, fr):
            return f"{{ ar = {_string(ar)}, fr = {_string(fr)} }}"
        case _:
            return _string(str(value))


def _string(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
