"""Marks and the spaces around them in Arabic (A-04, A-06, A-07)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import outside
from briefing_app.language.scripts import ARABIC_LETTER
from briefing_app.language.values.spelled import has_any

_AR = Language.ARABIC
_MARKS = "\u064b-\u065f\u0670"
_LETTER = f"[{ARABIC_LETTER}{_MARKS}]"
_OWN = {",": "،", ";": "؛", "?": "؟"}
_LATIN_MARK = re.compile(f"(?<={_LETTER})[\u200e\u200f]?([,;?])(?!\\d)")
_GAP = r"[ \t\u00a0\u202f]+"
_APART = re.compile("[،؛؟!.:](?<=[ \t\u00a0\u202f].)")
"""A mark behind a space."""
_SPACE_BEFORE = re.compile(rf"(?<=[^\s(\[«“\-–—]){_GAP}(?=[،؛؟!](?![!؟=])|[؟!]{{2,3}}(?!\S)|[.:](?:\s|[»”)\]]|\Z))")
_APART_TIME = re.compile(r"\d[ \u00a0]:[ \u00a0]\d")
_NONE_AFTER = re.compile(f"[،؛؟](?=[{ARABIC_LETTER}])(?<=[{ARABIC_LETTER}{_MARKS}»”)\\]].)")
_STOP_NONE_AFTER = re.compile(f"[.:!](?=[{ARABIC_LETTER}]{{3}})(?<={_LETTER}{_LETTER}{_LETTER}.)")
_AND = re.compile(rf"(?<![^\s(«،؛:])و( +)(?=(?:[{ARABIC_LETTER}]{_LETTER}+))")
_SINGLE_LETTERS = re.compile(rf"(?:^|\s|[،؛(])[{ARABIC_LETTER}]\u0640?[ ،؛.)-]+$")


def latin_marks(text: str, context: Context) -> Iterator[Finding]:
    """A-04: ``,`` ``;`` ``?`` behind an Arabic letter."""
    if not has_any(text, _OWN):
        return
    for found in outside(text, _LATIN_MARK.finditer(text), group=1):
        wanted = _OWN[found[1]]
        yield on_side(_AR, "A-04", "latin", Severity.WARNING, found.span(1), fix=wanted, found=found[1], wanted=wanted)


def spaces_at_marks(text: str, context: Context) -> Iterator[Finding]:
    """A-06: a space before a mark, or none behind it."""
    for found in outside(text, _SPACE_BEFORE.finditer(text)) if _APART.search(text) else ():
        sign = text[found.end()]
        if sign == ":" and _APART_TIME.match(text, found.start() - 1):
            continue
        yield on_side(_AR, "A-06", "before", Severity.WARNING, found.span(), fix="", mark=sign)
    for pattern in (_NONE_AFTER, _STOP_NONE_AFTER):
        for found in outside(text, pattern.finditer(text)):
            sign = found.group()
            yield on_side(_AR, "A-06", "after", Severity.WARNING, found.span(), fix=f"{sign} ", mark=sign)


def parted_and(text: str, context: Context) -> Iterator[Finding]:
    """A-07: و apart from the Arabic word that it belongs to; the fix joins them."""
    for found in _AND.finditer(text) if "و " in text else ():
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        if line.strip() == "" and _is_list_mark(text, found):
            continue
        if _SINGLE_LETTERS.search(line):
            continue
        span = (found.start(), found.end())
        yield on_side(_AR, "A-07", "apart", Severity.WARNING, span, fix="و", word=_word_at(text, found.end()))


def _is_list_mark(text: str, found: re.Match[str]) -> bool:
    """At the start of a line several spaces set a list letter off."""
    return len(found[1]) > 1


def _word_at(text: str, start: int) -> str:
    found = re.compile(f"{_LETTER}+").match(text, start)
    return found.group() if found else ""
