"""Pairs whose two sides do not look like partners (P-01, P-02, P-20, P-23, P-24); values are read elsewhere.

Source: ``language.md`` 5.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.checks.rule import PairCheck
from briefing_app.language.islands import BIDI_CONTROLS
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER, has_arabic
from briefing_app.language.values.spelled import has_any

_AR, _FR = Language.ARABIC, Language.FRENCH
_WORD = re.compile(rf"[{LATIN_LETTER}{ARABIC_LETTER}][{LATIN_LETTER}{ARABIC_LETTER}\u064b-\u065f’'-]*")
_LATIN = re.compile(f"[{LATIN_LETTER}]")
_COPIED = 3
"""So many words in a row, alike on both sides, are a copy."""
_PLAIN_WORDS = 2
"""So many of them are no names."""
_PARTICLES = frozenset("de du des la le les et of the and for al el da di von van d l à en in on".split())
_OPENING = frozenset("le la les l un une des au aux à en sous sur dans pour par voir".split())
"""Words that open a phrase, and no name of an institution."""
_BEHIND_END = "»”\"')]’ \t\n\u00a0\u202f\u200e\u200f\u061c\u2066\u2067\u2068\u2069"
_MARKS = ".…!?؟:;؛"
_CLASSES = {
    ".": "stop",
    "?": "question",
    "؟": "question",
    "!": "exclamation",
    ":": "colon",
    ";": "semicolon",
    "؛": "semicolon",
}
_SHORTEST, _LOWEST, _HIGHEST = 40, 0.45, 1.45
_LIST_MARK = re.compile(
    rf"(?:^|(?<=[\s؛;،,]))(?:\d{{1,2}}|[٠-٩]{{1,2}}|[{LATIN_LETTER}{ARABIC_LETTER}]\u0640?|هـ|[ivx]{{1,4}})°?\)",
    re.MULTILINE,
)
_SOMETHING = re.compile(f"[^\\s{BIDI_CONTROLS}\u200b-\u200d\ufeff]")
_BRACKET = re.compile(r"[()\[\]]")
_PARTNER = {")": "(", "]": "["}


def empty_twin(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-01: one side has text and the other none; spaces and marks of direction are none. Sections in one language
    are the caller's to leave out."""
    has_ar, has_fr = _has_text(ar), _has_text(fr)
    if has_ar and not has_fr:
        yield Finding(check="P-01", reason="french_empty", severity=Severity.CRITICAL, ar=(0, len(ar)), fr=(0, len(fr)))
    if has_fr and not has_ar:
        yield Finding(check="P-01", reason="arabic_empty", severity=Severity.CRITICAL, ar=(0, len(ar)), fr=(0, len(fr)))


def _has_text(text: str) -> bool:
    return _SOMETHING.search(text) is not None


def untouched_copy(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-02: three words or more in a row alike on both sides, or two that are all there is; names in Latin, acronyms,
    references, addresses, numbers and quotations are meant to be alike."""
    if not _LATIN.search(ar) and not has_arabic(fr):
        return
    if ar.strip() == fr.strip():
        yield from _whole_copy(ar, fr)
        return
    if len(set(_WORD.findall(ar)).intersection(_WORD.findall(fr))) < _PLAIN_WORDS:
        return
    left, right = _words(ar), _words(fr)
    names = [found.group() for found in left], [found.group() for found in right]
    for block in SequenceMatcher(None, *names, autojunk=False).get_matching_blocks():
        alike = names[0][block.a : block.a + block.size]
        if block.size >= _COPIED and sum(map(_is_plain, alike)) >= _PLAIN_WORDS:
            last = block.size - 1
            yield Finding(
                check="P-02",
                reason="copied",
                severity=Severity.WARNING,
                ar=(left[block.a].start(), left[block.a + last].end()),
                fr=(right[block.b].start(), right[block.b + last].end()),
            )


def _whole_copy(ar: str, fr: str) -> Iterator[Finding]:
    """The same text on both sides, of two words or more: in Arabic letters, or in French that is more than a name."""
    words = [found.group() for found in _words(ar)]
    plain = sum(map(_is_plain, words))
    is_french = plain >= _PLAIN_WORDS or (plain and words[0].lower().partition("’")[0] in _OPENING)
    if len(words) >= _PLAIN_WORDS and (is_french or all(map(has_arabic, words))):
        whole = [(found[0].start(), found[-1].end()) for found in (_words(ar), _words(fr))]
        yield Finding(check="P-02", reason="copied", severity=Severity.WARNING, ar=whole[0], fr=whole[1])


def _words(text: str) -> list[re.Match[str]]:
    aside = [*kept(text), *quoted(text)]
    return [found for found in _WORD.finditer(text) if not crosses(aside, *found.span())]


def _is_plain(word: str) -> bool:
    return not word[0].isupper() and word.lower() not in _PARTICLES and len(word) > 1


def end_marks(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-20: the two sentences end differently; only in running text."""
    if not context.is_running_text or not _has_text(ar) or not _has_text(fr):
        return
    (ar_class, ar_span), (fr_class, fr_span) = _end(ar), _end(fr)
    if ar_class != fr_class:
        yield Finding(check="P-20", reason="end", severity=Severity.HINT, ar=ar_span, fr=fr_span)


def _end(text: str) -> tuple[str, Span]:
    """The class of the last mark, and where it or the last character stands."""
    end = len(text.rstrip(_BEHIND_END))
    start = len(text[:end].rstrip(_MARKS))
    mark, span = text[start:end], (start, end)
    if not mark:
        return "none", (max(0, end - 1), end)
    if "…" in mark or mark.startswith("..."):
        return "ellipsis", span
    classes = {_CLASSES[sign] for sign in mark}
    for first in ("question", "exclamation"):  # ؟! and ?! ask
        if first in classes:
            return first, span
    return _CLASSES[mark[-1]], span


def length_ratio(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-23: the Arabic is shorter than 0.45 or longer than 1.45 of the French, from 40 French characters on."""
    if not context.is_running_text or len(fr) < _SHORTEST or not _has_text(ar):
        return
    ratio = len(ar) / len(fr)
    if not _LOWEST <= ratio <= _HIGHEST:
        reason = "arabic_short" if ratio < _LOWEST else "arabic_long"
        yield Finding(check="P-23", reason=reason, severity=Severity.HINT, ar=(0, len(ar)), fr=(0, len(fr)))


def quotations_and_brackets(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-24: one side quotes or brackets more often (hint)."""
    if not _has_text(ar) or not _has_text(fr):
        return
    if _quotations(ar) != _quotations(fr):
        spans = _first(ar, '[«“„"]'), _first(fr, '[«“„"]')
        yield Finding(check="P-24", reason="quotations", severity=Severity.HINT, ar=spans[0], fr=spans[1])
    if _brackets(ar) != _brackets(fr):
        spans = _first(ar, r"[(\[]"), _first(fr, r"[(\[]")
        yield Finding(check="P-24", reason="brackets", severity=Severity.HINT, ar=spans[0], fr=spans[1])


def _quotations(text: str) -> int:
    return sum(map(text.count, "«“„")) + (text.count('"') + 1) // 2


def _brackets(text: str) -> dict[str, int]:
    return {sign: text.count(sign) for sign in "(["}


def _first(text: str, pattern: str) -> Span:
    found = re.search(pattern, text)
    return found.span() if found else (0, len(text))


def unbalanced_brackets(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-24: a bracket of one text that has no partner in it (warning); list marks such as ``a)`` need none."""
    for language, text in ((_AR, ar), (_FR, fr)):
        for at in _alone(text):
            yield on_side(language, "P-24", "unbalanced", Severity.WARNING, (at, at + 1), bracket=text[at])


def _alone(text: str) -> list[int]:
    if not has_any(text, "()[]"):
        return []
    marks = [found.span() for found in _LIST_MARK.finditer(text)]
    opened: list[int] = []
    alone: list[int] = []
    for found in _BRACKET.finditer(text):
        at, sign = found.start(), found.group()
        if sign in "([":
            opened.append(at)
        elif opened and text[opened[-1]] == _PARTNER[sign]:
            opened.pop()
        elif not crosses(marks, at, at + 1):
            alone.append(at)
    return sorted([*alone, *opened])


PAIR_FORM: tuple[PairCheck, ...] = (
    PairCheck("P-01", empty_twin),
    PairCheck("P-02", untouched_copy),
    PairCheck("P-20", end_marks),
    PairCheck("P-23", length_ratio),
    PairCheck("P-24", quotations_and_brackets),
    PairCheck("P-24", unbalanced_brackets),
)
