"""What a command sees of the terminal: where words go, whether Arabic must be shaped, how progress is shown."""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, TextIO

from briefing_app.domain.errors import UserError
from briefing_app.messages import Catalogue

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_ESCAPES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SURROGATES = re.compile("[\ud800-\udfff]")  # in the names of files that are not UTF-8
# Terminals that shape and reorder Arabic themselves, by what they put into the environment.
SHAPING_TERMINALS = (("VTE_VERSION", 5800), ("KONSOLE_VERSION", 0), ("MLTERM", 0))


class Console:
    """Output of one run. With ``as_json`` standard output carries one document and nothing else.

    UserError ``output.not_writable`` when standard output is closed or takes no more; what standard error does not
    take is lost.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        as_json: bool,
        out: TextIO | None = None,
        err: TextIO | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self.catalogue = catalogue
        self.as_json = as_json
        self._out: TextIO | None = out if out is not None else sys.stdout
        self._err: TextIO | None = err if err is not None else sys.stderr
        self._environment = environment

    def document(self, value: Any) -> None:
        """One JSON document on standard output; text as stored, never shaped."""
        self._write(_json(value))

    def line(self, text: str) -> None:
        """A line for people on standard output."""
        self._write(self._shown(text, self._out) + "\n")

    def notice(self, text: str) -> None:
        """A line for people beside the result, on standard error."""
        self._tell(self._shown(text, self._err) + "\n")

    def error(self, code: str, message: str, hint: str) -> None:
        """One error: a line, or with JSON an object, on standard error."""
        if self.as_json:
            body = {"error": {"code": code, "message": message, "hint": hint}}
            self._tell(_json(body))
        else:
            self.notice(" ".join(f"error[{code}]: {message} — {hint}".split()))

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Columns side by side, as wide as what is in them, a row a line.

        From the right in an Arabic interface where the terminal orders nothing itself; elsewhere it does so.
        """
        shown = [[self._shown(cell.replace("\n", " "), self._out) for cell in row] for row in (headings, *rows)]
        widths = [max(width(row[column]) for row in shown) for column in range(len(headings))]
        shown.insert(1, ["─" * column for column in widths])
        from_right = self.catalogue.language == "ar" and self._must_shape(self._out)
        for row in shown:
            gaps = [" " * (w - width(cell)) for cell, w in zip(row, widths, strict=True)]
            if from_right:
                cells = [gap + cell for cell, gap in zip(row[::-1], gaps[::-1], strict=True)]
            else:
                cells = [cell + gap for cell, gap in zip(row, gaps, strict=True)]
            self._write("  ".join(cells).rstrip() + "\n")

    def page(self, text: str, *, beside: bool) -> None:
        """Lines of help, on standard output or ``beside`` the result on standard error."""
        (self.notice if beside else self.line)(text.removesuffix("\n"))

    def flush(self) -> None:
        """Hand everything over; only then is it known that standard output took it."""
        self._write("")

    def progress(self, done: int, total: int) -> None:
        """How far long work has come, in one line that is written over; only where a person watches."""
        if self.as_json or self._err is None or not self._err.isatty():
            return
        self._tell(f"\r{done}/{total}" + ("\n" if done >= total else ""))

    def _write(self, text: str) -> None:
        """On standard output; an empty ``text`` hands over what was written before."""
        try:
            if self._out is not None:
                self._out.write(text) if text else self._out.flush()
            elif text:
                raise UserError("output.not_writable")
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as problem:  # full, or closed
            raise UserError("output.not_writable") from problem

    def _tell(self, text: str) -> None:
        """On standard error; nobody can be told that it takes nothing."""
        if self._err is not None:
            with suppress(OSError, ValueError):
                self._err.write(text)
                self._err.flush()

    def _shown(self, text: str, stream: TextIO | None) -> str:
        """``text`` without control characters, and shaped where the terminal would not."""
        safe = _ESCAPES.sub("\ufffd", text.replace("\t", " "))
        return shaped(safe) if _ARABIC.search(safe) and self._must_shape(stream) else safe

    def _must_shape(self, stream: TextIO | None) -> bool:
        """True for a terminal that neither joins nor reorders Arabic."""
        if stream is None or not stream.isatty():
            return False
        choice = self._environment.get("BRIEFING_SHAPE", "auto")
        if choice in ("always", "never"):
            return choice == "always"
        return not any(_at_least(self._environment.get(name), least) for name, least in SHAPING_TERMINALS)


def _json(value: Any) -> str:
    """One line of JSON that is UTF-8 whatever the names of files hold."""
    text = json.dumps(value, ensure_ascii=False)
    return _SURROGATES.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def shaped(text: str) -> str:
    """``text`` as a terminal that neither joins nor reorders Arabic has to be given it (display only)."""
    from arabic_reshaper import reshape
    from bidi.algorithm import get_display

    return "\n".join(str(get_display(reshape(line))) for line in text.split("\n"))


def width(text: str) -> int:
    """Columns that ``text`` takes in a terminal: marks take none, wide letters two."""
    total = 0
    for ch in text:
        if unicodedata.combining(ch) or unicodedata.category(ch) in ("Cf", "Mn", "Me"):
            continue
        total += 2 if unicodedata.east_asian_width(ch) in ("W", "F") else 1
    return total


def _at_least(value: str | None, least: int) -> bool:
    if value is None:
        return False
    return int(value) >= least if value.isdigit() else True
