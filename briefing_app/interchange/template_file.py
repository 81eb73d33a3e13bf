"""Templates as TOML (``docs/templates.md``): read with the line and field of every mistake, written back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.templates import NoteTemplate, TemplateSection
from briefing_app.interchange.toml_places import Path
from briefing_app.interchange.toml_source import Faults, converted, first_unknown, invalid, parse
from briefing_app.language.agreement import malformed

FAULTS = Faults("template.invalid", "template.unknown_key")
MARKINGS = ("public", "internal", "restricted", "confidential", "secret")
"""The markings that every profile has: a template may be used with any of them."""
LAST_VERSION = 999_999_999
MOST_WORDS = 100_000
_NAME = re.compile("[a-z_][a-z_0-9]*")


def read_template(text: str, source: str) -> NoteTemplate:
    """A template; ``source`` is named in errors.

    UserError ``template.invalid`` (source, line, field, problem) or ``template.unknown_key``.
    """
    document = parse(text, source, FAULTS)
    unknown = first_unknown(document, text, NoteTemplate)
    if unknown is not None:
        error = invalid(text, source, unknown.path, "-", FAULTS)
        known = ", ".join(sorted(unknown.left or unknown.fields))
        raise UserError(FAULTS.unknown_key, **{**error.params, "known": known})
    template = converted(document, text, source, NoteTemplate, FAULTS)
    for path, problem in _problems(template):
        raise invalid(text, source, path, problem, FAULTS)
    return template


def _problems(template: NoteTemplate) -> Iterator[tuple[Path, str]]:
    if not 1 <= template.version <= LAST_VERSION:
        yield ("version",), f"1–{LAST_VERSION}"
    if not _NAME.fullmatch(template.id):
        yield ("id",), "a-z, 0-9, _"
    if not template.code.strip():
        yield ("code",), 'code = ""'
    if template.default_marking and template.default_marking not in MARKINGS:
        yield ("default_marking",), ", ".join(MARKINGS)
    if not template.sections:
        yield ("sections",), "[[sections]]"
    yield from _untranslated(template.name, ("name",))
    yield from _untranslated(template.purpose, ("purpose",))
    yield from _formula(template.title, ("title",))
    seen: set[str] = set()
    for number, section in enumerate(template.sections):
        path: Path = ("sections", number)
        if section.id in seen:
            yield (*path, "id"), f"id = {section.id}"
        seen.add(section.id)
        yield from _section_problems(section, path)


def _section_problems(section: TemplateSection, path: Path) -> Iterator[tuple[Path, str]]:
    if not _NAME.fullmatch(section.id):
        yield (*path, "id"), "a-z, 0-9, _"
    yield from _untranslated(section.title, (*path, "title"))
    yield from _untranslated(section.guidance, (*path, "guidance"))
    if not 0 <= section.target_words <= MOST_WORDS:
        yield (*path, "target_words"), f"0–{MOST_WORDS}"
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
