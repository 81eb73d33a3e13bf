"""Reading TOML into our types so that every error names the file, the line and the field."""

from __future__ import annotations

import difflib
import re
import tomllib
from typing import Any, TypeVar

import msgspec

from briefing_app.domain.errors import UserError

T = TypeVar("T")
Path = tuple[str | int, ...]

_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*((?:"[^"]*"|'[^']*'|[\w.-])+)\s*=""")
_UNKNOWN = re.compile(r"unknown field `([^`]+)`")
_SYNTAX_LINE = re.compile(r"at line (\d+)")


class Faults(msgspec.Struct, frozen=True):
    """The codes of the UserErrors that a kind of file raises."""

    invalid: str
    unknown_key: str


def parse(text: str, source: str, faults: Faults) -> dict[str, Any]:
    """The TOML document; UserError ``faults.invalid`` with the line of the first mistake in its writing."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        found = _SYNTAX_LINE.search(str(problem))
        line = int(found[1]) if found else text.count("\n") + 1
        raise UserError(faults.invalid, source=source, line=line, field="-", problem="TOML") from problem


def converted(document: dict[str, Any], text: str, source: str, type_: type[T], faults: Faults) -> T:
    """The document as ``type_``; UserError names the line and the field that do not fit.

    An unknown key is told as ``faults.unknown_key``, with the nearest known one when there is one.
    """
    try:
        return msgspec.convert(document, type_)
    except msgspec.ValidationError as problem:
        message = str(problem)
        path = path_of(message)
        unknown = _UNKNOWN.search(message)
        if unknown is None:
            raise invalid(text, source, path, _bare(message), faults) from problem
        key = unknown[1]
        near = difflib.get_close_matches(key, _known_fields(type_, path), n=1)
        line = line_of(text, (*path, key))
        raise UserError(
            faults.unknown_key, source=source, line=line, field=shown((*path, key)), known=near[0] if near else "-"
        ) from problem


def invalid(text: str, source: str, path: Path, problem: str, faults: Faults) -> UserError:
    """The error for a field that is there, or ought to be, at ``path``."""
    return UserError(faults.invalid, source=source, line=line_of(text, path), field=shown(path) or "-", problem=problem)


def path_of(message: str) -> Path:
    """The path in a message of msgspec: ``… - at `$.sections[2].title``` → ("sections", 2, "title")."""
    found = re.search(r"at `\$([^`]*)`", message)
    if found is None:
        return ()
    steps: list[str | int] = []
    for step in _STEP.finditer(found[1]):
        if step[1] is not None:
            steps.append(step[1])
        elif step[2] != "...":
            steps.append(int(step[2]))
    return tuple(steps)


def shown(path: Path) -> str:
    """``sections[3].title``, counting from 1 as people do."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return text.removeprefix(".")


def line_of(text: str, path: Path) -> int:
    """The line (from 1) where ``path`` stands, or the nearest table that holds it."""
    best_line, best_length = 1, -1
    for line, place in _places(text):
        shared = _shared(place, path)
        if shared == len(place) and shared > best_length:
            best_line, best_length = line, shared
    return best_line


def _places(text: str) -> list[tuple[int, Path]]:
    places: list[tuple[int, Path]] = []
    counters: dict[Path, int] = {}
    table: Path = ()
    quoted = ""
    for number, line in enumerate(text.splitlines(), 1):
        if quoted:
            quoted = "" if quoted in line else quoted
            continue
        header, key = _HEADER.match(line), _KEY.match(line)
        if header is not None:
            table = _table(header, counters)
            places.append((number, table))
        elif key is not None:
            places.append((number, (*table, *_names(key[1]))))
        quoted = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")
    return places


def _table(header: re.Match[str], counters: dict[Path, int]) -> Path:
    names = _names(header[2])
    path: Path = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counters:
            path = (*path, counters[path])
    path = (*path, names[-1])
    if header[1] == "[[":
        counters[path] = counters.get(path, -1) + 1
        return (*path, counters[path])
    return path


def _names(dotted: str) -> Path:
    return tuple(name.strip().strip("\"'") for name in re.findall(r'"[^"]*"|\'[^\']*\'|[^.]+', dotted))


def _shared(place: Path, path: Path) -> int:
    count = 0
    for mine, theirs in zip(place, path, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _bare(message: str) -> str:
    return message.partition(" - at ")[0]


def _known_fields(type_: Any, path: Path) -> list[str]:
    """The names of the fields at ``path`` of a type, for saying which one may have been meant."""
    info = msgspec.inspect.type_info(type_)
    for step in path:
        info = _into(info, step)
    fields: list[str] = []
    for candidate in getattr(info, "types", (info,)):
        fields.extend(field.encode_name for field in getattr(candidate, "fields", ()))
    return fields


def _into(info: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return getattr(info, "item_type", info)
    for field in getattr(info, "fields", ()):
        if field.encode_name == step:
            return field.type
    return getattr(info, "value_type", info)
