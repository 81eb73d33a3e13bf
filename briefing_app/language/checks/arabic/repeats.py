"""What stands twice or cannot be seen: words, spaces, zero-width signs; and acronyms without Arabic (A-18, A-19)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER

_AR = Language.ARABIC
_MARKS = "\u064b-\u065f\u0670"
_DOUBLED = re.compile(
    rf"(?<![{ARABIC_LETTER}{_MARKS}\u0640])([{ARABIC_LETTER}{_MARKS}]{{2,}})( +\1)(?![{ARABIC_LETTER}{_MARKS}\u0640])"
)
_SPACES = re.compile("(?<=[^ \n]) ( +)(?=[^ \n])")
_HIDDEN = re.compile("\u200b+|\ufeff+|\u200c+")
_WORD = re.compile(f"[{ARABIC_LETTER}{_MARKS}\u0640\u200c]+")
_PERSIAN = re.compile("[پچژگکی]")
_ACRONYM = re.compile(rf"[A-Z](?<![{LATIN_LETTER}0-9/.@_-][A-Z])[A-Z]{{2,7}}(?![{LATIN_LETTER}0-9/@_-])")
_INTRODUCED = re.compile(rf"(?:[{ARABIC_LETTER}][\u200e\u200f]? ?\([^()]*|[{ARABIC_LETTER}]+ [«“\"])$")
_OPENERS = ("«", "“", '"')
_EXPLAINED = re.compile(rf"[»”\"]?\)? ?(?:[\[(–—] ?|، ?(?:أي|وهو|وهي) )[{ARABIC_LETTER}]")


def doubled_words(text: str, context: Context) -> Iterator[Finding]:
    """A-18: a word of the list twice in a row. Names (حسن حسن) and adverbs (خطوة خطوة) stand twice and are right."""
    listed = context.words.ar.doubled
    for found in _DOUBLED.finditer(text):
        if found[1] in listed:
            yield on_side(_AR, "A-18", "word", Severity.WARNING, found.span(2), fix="", word=found[1])


def doubled_spaces(text: str, context: Context) -> Iterator[Finding]:
    """A-18: more than one ordinary space between two words."""
    for found in _SPACES.finditer(text) if "  " in text else ():
        yield on_side(_AR, "A-18", "spaces", Severity.HINT, found.span(1), fix="")


def hidden_signs(text: str, context: Context) -> Iterator[Finding]:
    """A-18: zero-width spaces anywhere, zero-width non-joiners but in a Persian name."""
    if text.isprintable() or not _HIDDEN.search(text):
        return
    persian = [one.span() for one in _WORD.finditer(text) if _is_persian(one.group(), context)]
    for found in _HIDDEN.finditer(text):
        if found.group()[0] != "\u200c" or not crosses(persian, *found.span()):
            yield on_side(_AR, "A-18", "hidden", Severity.WARNING, found.span(), fix="")


def _is_persian(word: str, context: Context) -> bool:
    return _PERSIAN.search(word) is not None or word in context.words.ar.persian


def acronyms_alone(text: str, context: Context) -> Iterator[Finding]:
    """A-19: the first use of an acronym that neither follows its Arabic name in brackets nor is followed by it."""
    met: set[str] = set(context.words.ar.acronyms)
    aside = None
    for found in _ACRONYM.finditer(text):
        name = found.group()
        if name in met:
            continue
        met.add(name)
        aside = [*kept(text), *quoted(text)] if aside is None else aside
        may_be_told = text[found.start() - 1 : found.start()] in _OPENERS or "(" in text[: found.start()]
        is_told = (may_be_told and _INTRODUCED.search(text[: found.start()])) or _EXPLAINED.match(text, found.end())
        if not is_told and not crosses(aside, *found.span()) and not _among_names(text, found):
            yield on_side(_AR, "A-19", "alone", Severity.HINT, found.span(), acronym=name)


def _among_names(text: str, found: re.Match[str]) -> bool:
    """A part of a longer Latin name: EPITA Paris, MAE CR."""
    before, after = text[: found.start()].rstrip()[-1:], text[found.end() :].lstrip()[:1]
    return re.match(f"[{LATIN_LETTER}]", before) is not None or re.match(f"[{LATIN_LETTER}0-9]", after) is not None
