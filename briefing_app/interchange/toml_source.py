"""Reading TOML into our types so that every error names the file, the line and the field."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterator
from types import EllipsisType
from typing import Any, TypeVar

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.rich_text import clean
from briefing_app.interchange.toml_places import Path, line_of, places

T = TypeVar("T")

_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_SYNTAX_LINE = re.compile(r"at line (\d+)")
_LARGEST = 2**63
MOST_PARTS = 100
_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
_LONG_KEY = re.compile(rf"(?<![\w.-])(?:{_PART}\.[ \t]*+){{{MOST_PARTS}}}")
"""A key of many parts, ``a.b.c…``: what ``tomllib`` remembers of one grows with their square."""


class Faults(msgspec.Struct, frozen=True):
    """The codes of the UserErrors that a kind of file raises."""

    invalid: str
    unknown_key: str


class UnknownKey(msgspec.Struct, frozen=True):
    """A key that is no field of the table it stands in, the fields of that table, and those not written there."""

    path: Path
    fields: tuple[str, ...]
    left: tuple[str, ...]


def parse(text: str, source: str, faults: Faults, tidy: Callable[[str], str] = clean) -> dict[str, Any]:
    """The TOML document, every text in it through ``tidy``.

    UserError ``faults.invalid`` with the line of the first mistake in its writing, of a number beyond 64 bits, or of a
    key of more than :data:`MOST_PARTS` parts.
    """
    if (long := _LONG_KEY.search(text)) is not None:
        line = text.count("\n", 0, long.start()) + 1
        raise UserError(faults.invalid, source=source, line=line, field="-", problem="TOML")
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        found = _SYNTAX_LINE.search(str(problem))
        line = int(found[1]) if found else text.count("\n") + 1
        raise UserError(faults.invalid, source=source, line=line, field="-", problem="TOML") from problem
    except (ValueError, RecursionError) as problem:  # a number of thousands of digits, thousands of brackets
        line = _line_beyond_reading(text)
        raise UserError(faults.invalid, source=source, line=line, field="-", problem="TOML") from problem
    too_large = _settled(document, tidy)
    if too_large is not None:
        raise invalid(text, source, too_large, "64 bit", faults)
    return document


def _line_beyond_reading(text: str) -> int:
    """The first line that makes the document more than ``tomllib`` can read, by halving."""
    lines = text.split("\n")
    low, high = 1, len(lines)
    while low < high:
        middle = (low + high) // 2
        try:
            tomllib.loads("\n".join(lines[:middle]))
        except tomllib.TOMLDecodeError:
            low = middle + 1
        except (ValueError, RecursionError):
            high = middle
        else:
            low = middle + 1
    return low


def _settled(document: dict[str, Any], tidy: Callable[[str], str]) -> Path | None:
    """Tidies every text in place; where a whole number stands that nothing could keep, if there is one."""
    holders: list[tuple[Path, Any]] = [((), document)]
    for path, holder in holders:
        for step, value in list(holder.items() if isinstance(holder, dict) else enumerate(holder)):
            if isinstance(value, str):
                holder[step] = tidy(value)
            elif isinstance(value, dict | list):
                holders.append(((*path, step), value))
            elif isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
                return (*path, step)
    return None


def converted(document: dict[str, Any], text: str, source: str, type_: type[T], faults: Faults) -> T:
    """The document as ``type_``; UserError names the line and the field that do not fit.

    A key that is no field, at any depth, is told as ``faults.unknown_key``, with the nearest one when there is one.
    """
    try:
        made = msgspec.convert(document, type_)
    except msgspec.ValidationError as problem:
        message = str(problem)
        if "unknown field" in message:
            _refuse_unknown(document, text, source, type_, faults)
        path = _named(document, type_, message)
        raise invalid(text, source, path, message.partition(" - at ")[0], faults) from problem
    _refuse_unknown(document, text, source, type_, faults)
    return made


def invalid(text: str, source: str, path: Path, problem: str, faults: Faults) -> UserError:
    """The error for a field that is there, or ought to be, at ``path``."""
    return UserError(faults.invalid, source=source, line=line_of(text, path), field=shown(path) or "-", problem=problem)


def first_unknown(document: dict[str, Any], text: str, type_: type) -> UnknownKey | None:
    """The first key of the document, by line, that is no field of ``type_`` or of what is inside it."""
    found = list(_unknown(document, type_))
    if not found:
        return None
    lines = places(text)
    return min(found, key=lambda unknown: lines.get(unknown.path, 0))


def path_of(message: str) -> Path:
    """The path in a message of msgspec: ``… - at `$.sections[2].title``` → ("sections", 2, "title")."""
    return tuple(step for step in _steps(message) if not isinstance(step, EllipsisType))


def shown(path: Path) -> str:
    """``sections[3].title``, counting from 1 as people do."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return text.removeprefix(".")


def _steps(message: str) -> tuple[str | int | EllipsisType, ...]:
    """The same with an ellipsis for a key that the file names as it likes."""
    found = re.search(r"at `\$([^`]*)`", message)
    steps = _STEP.finditer(found[1]) if found is not None else ()
    return tuple(step[1] or (int(step[2]) if step[2] != "..." else ...) for step in steps)


def _named(document: dict[str, Any], type_: type, message: str) -> Path:
    """The path in a message about ``document``; for a table of any names (``sections``) with the name of the key."""
    steps, path = _steps(message), path_of(message)
    if ... not in steps[1:2]:
        return path
    table = str(steps[0])
    for key, value in document[table].items():
        try:
            msgspec.convert({**document, table: {key: value}}, type_)
        except msgspec.ValidationError as problem:
            if str(problem) == message:
                return (table, key, *path[1:])
    return path


def _refuse_unknown(document: dict[str, Any], text: str, source: str, type_: type, faults: Faults) -> None:
    unknown = first_unknown(document, text, type_)
    if unknown is None:
        return
    near = difflib.get_close_matches(str(unknown.path[-1]), unknown.fields, n=1)
    raise UserError(
        faults.unknown_key,
        source=source,
        line=line_of(text, unknown.path),
        field=shown(unknown.path),
        known=near[0] if near else "-",
    )


def _unknown(document: dict[str, Any], type_: type) -> Iterator[UnknownKey]:
    waiting: list[tuple[Path, Any, Any]] = [((), document, msgspec.inspect.type_info(type_))]
    for path, value, info in waiting:
        kind = _kind_of(value, info)
        if isinstance(value, list):
            item = getattr(kind, "item_type", None)
            waiting.extend(((*path, at), inner, item) for at, inner in enumerate(value))
        elif isinstance(value, dict) and isinstance(kind, msgspec.inspect.DictType):
            waiting.extend(((*path, key), inner, kind.value_type) for key, inner in value.items())
        elif isinstance(value, dict) and isinstance(kind, msgspec.inspect.StructType):
            fields = {field.encode_name: field.type for field in kind.fields}
            for key, inner in value.items():
                if key in fields:
                    waiting.append(((*path, key), inner, fields[key]))
                elif key != kind.tag_field:
                    left = tuple(name for name in fields if name not in value)
                    yield UnknownKey((*path, key), tuple(fields), left)


def _kind_of(value: Any, info: Any) -> Any:
    """Which of the types that are allowed here ``value`` is meant to be; None when none of them has parts."""
    for candidate in getattr(info, "types", (info,)):
        tag_field = getattr(candidate, "tag_field", None)
        if isinstance(value, list) and hasattr(candidate, "item_type"):
            return candidate
        has_parts = isinstance(candidate, msgspec.inspect.StructType | msgspec.inspect.DictType)
        if isinstance(value, dict) and has_parts and (tag_field is None or value.get(tag_field) == candidate.tag):
            return candidate
    return None
