"""The one text model: a paragraph of a kind, made of runs with marks. Offsets count Unicode code points.

A line break inside the paragraph is "\\n" in a run. No fonts and no colours: looks live in styles.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

import msgspec


class ParagraphKind(StrEnum):
    BODY = "body"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"


class Mark(StrEnum):
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"


class Run(msgspec.Struct, frozen=True, omit_defaults=True):
    """A stretch of text with the same marks throughout."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False

    @property
    def marks(self) -> frozenset[Mark]:
        return frozenset(mark for mark in Mark if getattr(self, mark.value))

    def with_text(self, text: str) -> Run:
        return Run(text, self.bold, self.italic, self.underline)

    def with_mark(self, mark: Mark, on: bool) -> Run:
        return msgspec.structs.replace(self, **{mark.value: on})


class RichText(msgspec.Struct, frozen=True, omit_defaults=True):
    """One paragraph. Build it with :func:`rich_text` or :func:`plain` so that it is in normal form."""

    runs: tuple[Run, ...] = ()
    kind: ParagraphKind = ParagraphKind.BODY

    @property
    def plain(self) -> str:
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])

    @property
    def is_empty(self) -> bool:
        return all(run.text.isspace() for run in self.runs)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of kind, text and marks: equal digests mean equal paragraphs."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()

    def __len__(self) -> int:
        return sum(len(run.text) for run in self.runs)

    def slice(self, start: int, end: int) -> RichText:
        """The characters from ``start`` up to ``end``, with their marks; bounds as in Python slices of str."""
        start, end, _ = slice(start, end).indices(len(self))
        pieces: list[Run] = []
        at = 0
        for run in self.runs:
            pieces.append(run.with_text(run.text[max(start - at, 0) : max(end - at, 0)]))
            at += len(run.text)
        return rich_text(pieces, self.kind)

    def replaced(self, start: int, end: int, new: Iterable[Run]) -> RichText:
        """This paragraph with the characters from ``start`` to ``end`` replaced by ``new`` runs."""
        before, after = self.slice(0, start), self.slice(end, len(self))
        return rich_text((*before.runs, *new, *after.runs), self.kind)

    def marked(self, start: int, end: int, mark: Mark, on: bool) -> RichText:
        """This paragraph with ``mark`` set or cleared from ``start`` to ``end``."""
        return self.replaced(start, end, (run.with_mark(mark, on) for run in self.slice(start, end).runs))

    def with_kind(self, kind: ParagraphKind) -> RichText:
        return RichText(self.runs, kind)

    def joined(self, other: RichText, between: str = "") -> RichText:
        """Both paragraphs as one of this kind, with ``between`` in the middle."""
        return rich_text((*self.runs, Run(between), *other.runs), self.kind)


def rich_text(runs: Iterable[Run], kind: ParagraphKind = ParagraphKind.BODY) -> RichText:
    """A paragraph in normal form: NFC, no control characters but tab and newline, equal neighbours merged."""
    merged: list[Run] = []
    for run in runs:
        text = clean(run.text)
        if not text:
            continue
        if merged and merged[-1].with_text("") == run.with_text(""):
            merged[-1] = run.with_text(clean(merged[-1].text + text))
        else:
            merged.append(run.with_text(text))
    return RichText(tuple(merged), kind)


def plain(text: str, kind: ParagraphKind = ParagraphKind.BODY) -> RichText:
    """A paragraph without marks, in normal form."""
    return rich_text((Run(text),), kind)


def clean(text: str) -> str:
    """NFC with Unix line breaks, without control characters, lone surrogates or non-characters.

    What XML 1.0 cannot carry (section 2.2) is dropped here, so that every stored text can be exported.
    """
    if text.isascii() and text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("", unicodedata.normalize("NFC", text))


_NON_CHARACTERS = "".join(chr(plane + low) for plane in range(0, 0x110000, 0x10000) for low in (0xFFFE, 0xFFFF))
_FORBIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{_NON_CHARACTERS}]")


def common_prefix(first: str, second: str) -> int:
    """How many code points both texts begin with. Compares whole slices: quick on long paragraphs."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
