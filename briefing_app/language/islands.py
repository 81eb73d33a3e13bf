"""Cutting a paragraph into pieces of one direction, with the marks that keep them readable in Word.

Source: rules E3, E5, E6, E7 and E9 of the Word rules. A piece is closed with U+200E (LRM) where the
Unicode algorithm (UAX 9) would otherwise let its last or first sign drift to the other side. Between two islands
of an Arabic paragraph without an Arabic letter between them stands U+200F (RLM): without it the signs between
them would go with the islands, and a list of them would read from the left.
"""

from __future__ import annotations

import re

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER, may_have_arabic

LRM, RLM = "\u200e", "\u200f"
BIDI_CONTROLS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"

_CONTROL = re.compile(f"[{BIDI_CONTROLS}]")
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d\u0640"
_ARABIC_DIGIT = "\u0660-\u0669\u06f0-\u06f9"
_WORD = f"{LATIN_LETTER}0-9"
_SPACE = " \u00a0\u202f\u2009"

# Latin words, references, addresses: inner signs count only between two letters or digits.
_LATIN_ATOM = rf"[{_WORD}]+(?:[.:/\\_\-\u2010-\u2013%+#&@=?~'’·][{_WORD}/]+)*"
# Numbers: grouped thousands, decimals, dates, times, ranges, telephone numbers.
_PHONE = rf"\+[{_SPACE}]?[0-9]{{1,3}}(?:[{_SPACE}.\-][0-9]{{1,4}}){{2,}}"
_NUMBER = (
    rf"(?:[0-9]{{1,3}}(?:[{_SPACE}][0-9]{{3}})+(?:[.,][0-9]+)?"
    rf"|[0-9]+(?:[.,:/\-\u2010-\u2013][0-9]+)*)"
)
_DASH = rf"(?<![{ARABIC_LETTER}{_MARKS}])[-−]"
_BEFORE = rf"(?:[+#@$€£§№±]|{_DASH})?"
_AFTER = rf"(?:\+{{1,2}}|#|[{_SPACE}]?[%‰€$£]|°|/(?![^\s]))?"
_ADDRESS = rf"https?://[^\s{ARABIC_LETTER}،؛؟]+[{_WORD}/]"
# An article with its letters: 12(b), 5(2)(a).
_CLAUSE = rf"[0-9]+(?:\([0-9]+\))*\([{LATIN_LETTER}][{_WORD}]*\)(?:\([{_WORD}]+\))*"
_ATOM = rf"(?:{_PHONE}|{_BEFORE}(?:{_ADDRESS}|{_CLAUSE}|{_NUMBER}(?![{_WORD}])|{_LATIN_ATOM}){_AFTER})"
# After a word with letters anything neutral may stand before the next one; after a number only a space.
_BRIDGE = r"[ \u00a0,;:.!?()\[\]/&’'\"“”«»–—-]{1,4}"
_LTR_START = re.compile(rf"[{_WORD}+#@$€£§№±\-−]")
_LTR_ISLAND = re.compile(rf"{_ATOM}(?:(?:{_BRIDGE}){_ATOM})*")
_HAS_LATIN = re.compile(f"[{LATIN_LETTER}]")
_STRONG_END = re.compile(f"[{LATIN_LETTER}]$")
_STRONG_START = re.compile(f"^[{LATIN_LETTER}]")
_BARE_NUMBER = re.compile("[0-9]+")
_HAS_ARABIC = re.compile(f"[{ARABIC_LETTER}]")
_PART = re.compile(_ATOM)

# The islands of most texts: words and numbers behind which, signs apart, the Arabic goes on or the text ends. Where
# _LTR_ISLAND would find more or others, a sign stays that could begin one: group 2 says so.
_PLAIN_WORD = rf"[{_WORD}]*+(?:[.:/\\_\-\u2010-\u2013%+#&@=?~'’·][{_WORD}]++)*+"
_PLAIN_WORDS = rf"{_PLAIN_WORD}(?: (?:[{LATIN_LETTER}]{_PLAIN_WORD}|[0-9]++))*+"
_PLAIN_NUMBER = r"[0-9]*+(?:[.,:/\-\u2010-\u2013][0-9]++)*+"
_PLAIN_ISLAND = re.compile(
    rf"({_LTR_START.pattern}(?:(?:(?<=[0-9]){_PLAIN_NUMBER}|(?<=[{LATIN_LETTER}]){_PLAIN_WORDS})"
    rf"(?=[ \u00a0,;:.!?)\]’'\"”»،؛؟]*+(?:[{ARABIC_LETTER}]|\Z))|()))"
)

_ARABIC_WORD = rf"[{ARABIC_LETTER}{_ARABIC_DIGIT}][{ARABIC_LETTER}{_ARABIC_DIGIT}{_MARKS}]*"
_RTL_ISLAND = re.compile(rf"{_ARABIC_WORD}(?:[ \u00a0.،؛\-\"«»'’()0-9]{{1,3}}?{_ARABIC_WORD})*")

_OPENING, _CLOSING = "([«“", ")]»”"


class Piece(msgspec.Struct, frozen=True):
    """A stretch of one direction, marks included; ``rtl`` asks for the run property of the same name."""

    text: str
    rtl: bool


def pieces(text: str, language: Language) -> tuple[Piece, ...]:
    """``text`` of a paragraph in ``language`` cut for output.

    Without the two marks the pieces give the text back, less the direction controls it may have held (E7).
    """
    own = language is Language.ARABIC
    cut = turns(without_controls(text), language)
    return tuple(Piece(turn, own is (number % 2 == 0)) for number, turn in enumerate(cut) if turn)


def turns(text: str, language: Language) -> list[str]:
    """The texts of the pieces of a ``text`` without controls by turns: of the paragraph's direction, of the other ...

    The first and the last are of the paragraph's direction; they and one between two islands may be empty.
    """
    return _in_arabic(text) if language is Language.ARABIC else _in_french(text)


def without_controls(text: str) -> str:
    """``text`` without the direction controls that must not reach Word (rule E7)."""
    return text if text.isprintable() else _CONTROL.sub("", text)


def _in_arabic(text: str) -> list[str]:
    """Most texts hold plain islands only, which one pass finds; behind each the Arabic goes on."""
    found: list[str] = []
    at = 0
    for match in _PLAIN_ISLAND.finditer(text):
        island = match[1]
        if match[2] is not None:
            return _in_any_arabic(text)
        found += text[at : match.start()], island if island.isalpha() or island.isdecimal() else _closed(island)
        at = match.end()
    return [*found, text[at:]]


def _in_any_arabic(text: str) -> list[str]:
    found: list[str] = []
    at = 0
    for start, end in ltr_spans(text):
        between, island = text[at:start], text[start:end]
        alone = bool(found) and bool(between) and not _HAS_ARABIC.search(between)
        found += between + RLM if alone else between, island if _BARE_NUMBER.fullmatch(island) else _closed(island)
        at = end
    return [*found, text[at:]]


def _in_french(text: str) -> list[str]:
    if not may_have_arabic(text):
        return [text]
    found: list[str] = []
    at, mark = 0, ""
    for match in _RTL_ISLAND.finditer(text):
        found += mark + text[at : match.start()], match.group()
        at, mark = match.end(), LRM
    return [*found, mark + text[at:]]


def ltr_spans(text: str) -> list[tuple[int, int]]:
    """The spans of ``text`` (Arabic paragraph) that read from left to right, in order."""
    spans: list[tuple[int, int]] = []
    at = 0
    while start := _PLAIN_ISLAND.search(text, at):
        at = start.end()
        if start[2] is None:
            spans.append(start.span())
        elif island := _LTR_ISLAND.match(text, start.start()):
            spans.extend(_split_numbers(text, island.start(), island.end()))
            at = island.end()
    return spans


def _split_numbers(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Neighbouring numbers are separate islands (a list reads from the right); words keep what is between them."""
    atoms = [(part.start(), part.end()) for part in _PART.finditer(text, start, end)]
    joined: list[tuple[int, int]] = []
    for atom in atoms:
        if joined and _belong(text, joined[-1], atom):
            joined[-1] = (joined[-1][0], atom[1])
        else:
            joined.append(atom)
    return [_with_brackets(text, span) for span in joined]


def _belong(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    between = text[first[1] : second[0]]
    if _HAS_LATIN.search(text, *first):
        return "\n" not in between
    return bool(_HAS_LATIN.search(text, *second)) and between.strip(_SPACE) == ""


def _with_brackets(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A closing bracket whose opening one lies inside the island belongs to it."""
    start, end = span
    while end < len(text) and text[end] in _CLOSING:
        opening = _OPENING[_CLOSING.index(text[end])]
        inside = text[start:end]
        if inside.count(opening) <= inside.count(text[end]):
            break
        end += 1
    return start, end


def _closed(island: str) -> str:
    before = "" if _STRONG_START.match(island) else LRM
    after = "" if _STRONG_END.search(island) else LRM
    return f"{before}{island}{after}"
