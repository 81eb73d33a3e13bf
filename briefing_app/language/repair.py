"""Mending text copied from a PDF: presentation forms, ligatures, stray direction controls (checks A-01, A-14)."""

from __future__ import annotations

import re
import unicodedata

import msgspec

# Letters in display forms. The word ligatures (ﷲ ﷺ ﷻ …) and ornate parentheses ﴾ ﴿ are meant as they are.
_FORMS = re.compile("[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdcf\ufe70-\ufefc]+")
_LATIN_LIGATURES = re.compile("[\ufb00-\ufb06]+")
_STRAY = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u200b]")
_FORM_LINE_SHARE = 0.6

INITIAL, FINAL, MEDIAL, ISOLATED = "<initial>", "<final>", "<medial>", "<isolated>"


class Repaired(msgspec.Struct, frozen=True):
    """The text as it should have been, and how many places were mended (0: it was sound)."""

    text: str
    changes: int


def repair(text: str) -> Repaired:
    """``text`` with presentation forms as letters, French ligatures as letters, and no direction controls.

    A line that is made of presentation forms and runs backwards (joining forms prove it) is turned round.
    ZWNJ, ZWJ, vowel signs and tatweel stay.
    """
    text, stray = _STRAY.subn("", text)
    turned = 0
    if _FORMS.search(text):
        lines = text.split("\n")
        reversed_lines = [_reversed_line(line) if _runs_backwards(line) else line for line in lines]
        turned = sum(a != b for a, b in zip(lines, reversed_lines, strict=True))
        text = "\n".join(reversed_lines)
    text, forms = _FORMS.subn(_letters, text)
    text, ligatures = _LATIN_LIGATURES.subn(_letters, text)
    return Repaired(text, stray + turned + forms + ligatures)


def _letters(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found.group())


def _runs_backwards(line: str) -> bool:
    """True when, word by word, initial forms stand at the end and final forms at the start, never otherwise."""
    letters = [ch for ch in line if unicodedata.category(ch) == "Lo"]
    if not letters or sum(_FORMS.fullmatch(ch) is not None for ch in letters) < _FORM_LINE_SHARE * len(letters):
        return False
    forward = backward = 0
    for word in _FORMS.findall(line):
        forms = [unicodedata.decomposition(ch).partition(" ")[0] for ch in word]
        for first, second in zip(forms, forms[1:], strict=False):
            forward += first == INITIAL and second in (MEDIAL, FINAL)
            backward += first in (MEDIAL, FINAL) and second == INITIAL
    return backward > 0 and forward == 0


def _reversed_line(line: str) -> str:
    """The line from its other end; numbers and Latin words inside keep their own order."""
    pieces = re.findall(r"[A-Za-z0-9\u00c0-\u024f\u0660-\u0669][A-Za-z0-9\u00c0-\u024f\u0660-\u0669.,:/%-]*|.", line)
    mirrored = str.maketrans("()[]«»{}<>", ")(][»«}{><")
    return "".join(piece.translate(mirrored) if len(piece) == 1 else piece for piece in reversed(pieces))
