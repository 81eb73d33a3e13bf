"""Where each key and value of a TOML document stands, for telling a mistake by its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress

Path = tuple[str | int, ...]
"""Names of keys and, in lists, numbers from 0."""

_TOKEN = re.compile(
    r"""
      (?P<space> [^\S\n]+ | \#[^\n]* )
    | (?P<end> \n )
    | (?P<string> \"{3} (?: [^"\\]+ | \\. | "{1,2}(?!") )* "{3,5} | '{3} (?: [^']+ | '{1,2}(?!') )* '{3,5}
                | " (?: [^"\\\n]+ | \\. )* " | ' [^'\n]* ' )
    | (?P<sign> [\[\]{}=,] )
    | (?P<word> [^\s\[\]{}=,\#"']+ )
    """,
    re.VERBOSE | re.DOTALL,
)


def line_of(text: str, path: Path) -> int:
    """The line (from 1) where ``path`` stands in a document that can be read, or the nearest table that holds it."""
    lines = places(text)
    return next((lines[path[:length]] for length in range(len(path), 0, -1) if path[:length] in lines), 1)


def places(text: str) -> dict[Path, int]:
    """The line of every key, table and entry of a list, where it stands first."""
    reading = _Reading()
    for kind, written, line in _tokens(text):
        reading.take(kind, written, line)
    return reading.lines


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    """Line ends as TOML has them: no other sign of Unicode breaks a line."""
    line = 1
    for found in _TOKEN.finditer(text):
        kind, token = str(found.lastgroup), found.group()
        if kind != "space":
            yield kind, token, line
        line += token.count("\n")


class _Inside:
    """A list or an inline table that is open: where it stands, and how many entries came before."""

    def __init__(self, path: Path, *, is_list: bool) -> None:
        self.path = path
        self.is_list = is_list
        self.index = 0


class _Reading:
    """Goes through the tokens once. A document that ``tomllib`` read is taken to be well written."""

    def __init__(self) -> None:
        self.lines: dict[Path, int] = {}
        self._table: Path = ()
        self._counts: dict[Path, int] = {}
        self._open: list[_Inside] = []
        self._names: list[str] = []  # of the key or header that is being read
        self._key_line = 1
        self._brackets = 0  # of the header that is being read
        self._value: Path | None = None  # where the value goes that comes next; None while a key is read

    def take(self, kind: str, written: str, line: int) -> None:
        if kind == "end":
            self._end_of_line()
        elif kind != "sign":
            self._word(written, line)
        elif written in "[{":
            self._opened(written, line)
        elif written in "]}":
            self._closed(line)
        elif written == "=":
            self._value = (*self._holder(), *self._names)
            self._note(self._value, self._key_line)
            self._names = []
        elif self._open:
            self._next_entry()

    def _end_of_line(self) -> None:
        if not self._open:
            self._value, self._brackets, self._names = None, 0, []

    def _word(self, token: str, line: int) -> None:
        if self._value is None:
            self._key_line = line if not self._names else self._key_line
            self._names.extend(_names(token))
        else:
            self._note(self._value, line)

    def _opened(self, sign: str, line: int) -> None:
        if self._value is None:
            self._brackets += 1
            return
        self._note(self._value, line)
        inside = _Inside(self._value, is_list=sign == "[")
        self._open.append(inside)
        self._value = (*inside.path, 0) if inside.is_list else None

    def _closed(self, line: int) -> None:
        if self._open:
            self._value = self._open.pop().path
        elif self._names:
            self._header(line)

    def _header(self, line: int) -> None:
        path: Path = ()
        for name in self._names[:-1]:
            path = (*path, name)
            if path in self._counts:
                path = (*path, self._counts[path])
        path = (*path, self._names[-1])
        if self._brackets > 1:
            self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, self._counts[path])
        self._table, self._names = path, []
        self._note(path, line)

    def _next_entry(self) -> None:
        inside = self._open[-1]
        inside.index += 1
        self._value = (*inside.path, inside.index) if inside.is_list else None

    def _holder(self) -> Path:
        return self._open[-1].path if self._open else self._table

    def _note(self, path: Path, line: int) -> None:
        """The line of ``path``, and of what holds it where that has none yet."""
        for length in range(len(path), 0, -1):
            if self.lines.setdefault(path[:length], line) != line:
                break


def _names(token: str) -> list[str]:
    """The names in a piece of a key: a quoted one is one name whatever is in it."""
    if token[0] == '"' and "\\" in token:
        with suppress(tomllib.TOMLDecodeError):
            return [str(tomllib.loads(f"key = {token}")["key"])]
    if token[0] in "\"'":
        return [token[1:-1]]
    return [name for name in token.split(".") if name]
