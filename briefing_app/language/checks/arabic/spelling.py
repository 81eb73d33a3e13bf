"""Slips of hamza, ta marbuta and ya from closed lists, and vowel signs in plain text (A-12, A-13)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, quoted
from briefing_app.language.checks.word_lists import ArabicWords
from briefing_app.language.scripts import ARABIC_LETTER

_AR = Language.ARABIC
_MARKS = "\u064b-\u065f\u0670"
_WORD = re.compile(f"[{ARABIC_LETTER}{_MARKS}\u0640]+")
_VOWELS = re.compile("[\u064b-\u0650\u0652\u0670]")
_AN = re.compile(rf"(?<![{ARABIC_LETTER}{_MARKS}])(ان)(ه|ها|هم|هما|نا|ني)?(?![{ARABIC_LETTER}{_MARKS}])")
_LETTERS = re.compile(f"[{ARABIC_LETTER}]+")
_TANWIN_ON = re.compile(f"(?<=[{ARABIC_LETTER}])ا\u064b(?![{ARABIC_LETTER}])")
_TANWIN_BEFORE = re.compile(f"(?<=[{ARABIC_LETTER}])\u064bا(?![{ARABIC_LETTER}])")
_TELLING = 2
"""So many vowel signs tell a word from another (يُتابَع، لم يُفضِ)."""
_WITH_BA = re.compile(r" (?:\S+ )?ب")
_FINAL_TANWIN = re.compile("\u064bا$|ا\u064b$|[\u064b-\u064d]$")
_PLAIN_WORDS = 4
"""So many words without vowel signs make a text a plain one."""


def slips(text: str, context: Context) -> Iterator[Finding]:
    """A-12: words of the closed lists, alone or behind و or ف; ان behind a verb of saying."""
    words = context.words.ar
    aside = None
    may_be = {word for word in _WORD.findall(text) if word in words.slips or word[0] in "وف" or word[-1] in "ىه"}
    wrong = {word: (at, wanted) for word in may_be for at, wanted in _corrected(word, words, context)}
    for found in _WORD.finditer(text) if wrong else ():
        word = found.group()
        if word not in wrong:
            continue
        at, wanted = wrong[word]
        if word in words.fulfilled and _WITH_BA.match(text, found.end()):
            continue
        aside = quoted(text) if aside is None else aside
        span = (found.start() + at, found.end())
        if not crosses(aside, *span):
            slip = text[slice(*span)]
            yield on_side(_AR, "A-12", "slip", Severity.WARNING, span, fix=wanted, found=slip, wanted=wanted)
    yield from _after_saying(text, words)


def _corrected(word: str, words: ArabicWords, context: Context) -> Iterator[tuple[int, str]]:
    """What a slip ought to be, from its letter ``at`` on; nothing for any other word."""
    if word in words.right:
        return
    for at in (0, 1):
        if at and word[0] not in "وف":
            break
        part = word[at:]
        wanted = words.slips.get(part)
        if wanted is None and not context.keeps_egyptian_ya:
            wanted = words.egyptian.get(part)
        if wanted is None and part.startswith(("ال", "لل", "بال", "كال")) and part.endswith("ه"):
            stem = part.removeprefix("ب").removeprefix("ك")[2:-1]
            wanted = f"{part[:-1]}ة" if stem in words.with_ta else None
        if wanted is not None:
            yield at, wanted
            return


def _after_saying(text: str, words: ArabicWords) -> Iterator[Finding]:
    """« قال ان », the verb directly before."""
    if " ان" not in text:
        return
    sayings = frozenset(words.sayings)
    for found in _AN.finditer(text):
        before = _LETTERS.findall(text, text.rfind("\n", 0, found.start()) + 1, found.start())[-1:]
        if before and text[found.start() - 1] == " " and before[0].removeprefix("و").removeprefix("ف") in sayings:
            span = found.span(1)
            yield on_side(_AR, "A-12", "saying", Severity.WARNING, span, fix="إن", found=found.group(), wanted="إن")


def vowel_signs(text: str, context: Context) -> Iterator[Finding]:
    """A-13: a word with its vowels in plain text, and both ways of writing the tanwin in one text.

    A vowel sign or two inside (عُقد، يُتابَع), a shadda and a final tanwin tell words apart and are left alone.
    """
    count = len(_VOWELS.findall(text))
    if not count:
        return
    marked, plain = [], 0
    for found in _WORD.finditer(text) if count > _TELLING else ():
        signs = _VOWELS.findall(_FINAL_TANWIN.sub("", found.group()))
        if len(signs) > _TELLING:
            marked.append(found)
        plain += not signs
    if marked and plain >= _PLAIN_WORDS * len(marked):
        aside = quoted(text)
        for found in marked:
            if not crosses(aside, *found.span()):
                wanted = _VOWELS.sub("", found.group())
                yield on_side(_AR, "A-13", "vowels", Severity.HINT, found.span(), fix=wanted, word=found.group())
    if _TANWIN_BEFORE.search(text):
        for found in _TANWIN_ON.finditer(text):
            yield on_side(_AR, "A-13", "tanwin", Severity.HINT, found.span(), fix="\u064bا")
