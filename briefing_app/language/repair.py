"""Mending text copied from a PDF: presentation forms, ligatures, stray direction controls (checks A-01, A-14)."""

from __future__ import annotations

import re
import unicodedata

import msgspec

from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER

# Letters in display forms. The word ligatures (ﷲ ﷺ ﷻ …) and ornate parentheses ﴾ ﴿ are meant as they are.
_FORMS = re.compile("[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdcf\ufe70-\ufefc]+")
_LATIN_LIGATURES = re.compile("[\ufb00-\ufb06]+")
_STRAY = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u200b]")
_FORM_LINE_SHARE = 0.6

_VOWELS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_VOWEL = re.compile(f"[{_VOWELS}]")
_SHAPED_WORD = re.compile(f"[{ARABIC_LETTER}{_VOWELS}\u0640\u200d]+")
# Whether a form is drawn joined to the letter before it, and to the one after it. For anything else (tatweel, a
# letter without a form) nothing is known.
_JOINS: dict[str, tuple[bool | None, bool | None]] = {
    "<initial>": (False, True),
    "<medial>": (True, True),
    "<final>": (True, False),
    "<isolated>": (False, False),
}

_TOKEN = rf"[{LATIN_LETTER}0-9\u0660-\u0669](?:[{LATIN_LETTER}0-9\u0660-\u0669.,:/%@&_-]|(?<=[{LATIN_LETTER}+])[+#])*"
_BETWEEN = r"[ \u00a0,;:.!?(\[/&’'\"“”«»–—-]{1,4}"
_STRETCH = re.compile(rf"{_TOKEN}(?:{_BETWEEN}{_TOKEN})*")
_PIECE = re.compile(rf"{_TOKEN}|.")
_LATIN = re.compile(f"[{LATIN_LETTER}]")
_COUNTED = re.compile(r"([kcm]?m[²³]?|km/h|[kKMGT]?[Wo]|[kMGT]Wh|[KMGT]B|[kMG]?Hz|[kMG]bit/s|k?g|t|ha) ([0-9][0-9.,]*)")
_BRACKETS = {")": "(", "]": "["}
_MIRRORED = str.maketrans("()[]«»{}<>", ")(][»«}{><")


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
    text, forms = _as_letters(_FORMS, text)
    text, ligatures = _as_letters(_LATIN_LIGATURES, text)
    return Repaired(text, stray + turned + forms + ligatures)


def _as_letters(forms: re.Pattern[str], text: str) -> tuple[str, int]:
    """``text`` with ``forms`` as plain letters, and in how many places that changed it (some have no letters)."""
    changes = 0

    def letters(found: re.Match[str]) -> str:
        nonlocal changes
        plain = unicodedata.normalize("NFKC", found.group())
        changes += plain != found.group()
        return plain

    return forms.sub(letters, text), changes


def _runs_backwards(line: str) -> bool:
    """True when the letters of the line join better read from its end; never for a line in logical order."""
    letters = [ch for ch in line if unicodedata.category(ch) == "Lo"]
    if not letters or sum(_FORMS.fullmatch(ch) is not None for ch in letters) < _FORM_LINE_SHARE * len(letters):
        return False
    words = [_joins(word) for word in _SHAPED_WORD.findall(line)]
    return sum(map(_gaps, words)) > sum(_gaps(word[::-1]) for word in words)


def _joins(word: str) -> list[tuple[bool | None, bool | None]]:
    """How each letter of a word joins the letters beside it; vowel signs have no part in it."""
    decompositions = map(unicodedata.decomposition, _VOWEL.sub("", word))
    return [_JOINS.get(form.partition(" ")[0], (None, None)) for form in decompositions]


def _gaps(word: list[tuple[bool | None, bool | None]]) -> int:
    """In how many places of a word one letter asks for a join that its neighbour, or the end, does not give."""
    gaps = 0
    wanted: bool | None = False
    for before, after in word:
        gaps += None not in (wanted, before) and wanted is not before
        wanted = after
    return gaps + bool(wanted)


def _reversed_line(line: str) -> str:
    """The line from its other end; numbers inside, and Latin words with what is between them, keep their order."""
    parts: list[str] = []
    at = 0
    for stretch in _STRETCH.finditer(line):
        if stretch.start() < at or not _LATIN.search(stretch.group()):
            continue
        end = _with_brackets(line, stretch.start(), stretch.end())
        counted = _COUNTED.fullmatch(line, stretch.start(), end)
        words = f"{counted[2]} {counted[1]}" if counted else line[stretch.start() : end]
        parts += [*_turned(line[at : stretch.start()]), words]
        at = end
    return "".join(reversed([*parts, *_turned(line[at:])]))


def _turned(text: str) -> list[str]:
    """Numbers and single signs, as they stand in a line that runs the other way."""
    return [piece.translate(_MIRRORED) if len(piece) == 1 else piece for piece in _PIECE.findall(text)]


def _with_brackets(line: str, start: int, end: int) -> int:
    """The end of a Latin stretch with the brackets that were opened inside it."""
    while end < len(line) and (opening := _BRACKETS.get(line[end])):
        inside = line[start:end]
        if inside.count(opening) <= inside.count(line[end]):
            break
        end += 1
    return end
