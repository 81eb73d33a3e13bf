"""The terms of a pair: what each side calls a thing, and whether the other side has an approved name for it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Term
from briefing_app.language.terms.base import Found, Named, Said, TermBase
from briefing_app.language.terms.entry import Entry, EntryKind

Span = tuple[int, int]


class Standing(StrEnum):
    """``respected``: the other side has it. ``alone``: no name is known for it there."""

    RESPECTED = "respected"
    MISSING = "missing"
    FORBIDDEN = "forbidden"
    ALONE = "alone"


class PairTerm(msgspec.Struct, frozen=True):
    """An entry that a pair speaks of. ``language`` is the side it was found on, at ``span``, as ``text``; ``twins`` are
    its approved names on the other side, the best one first.
    """

    entry: Entry
    language: Language
    span: Span
    text: str
    standing: Standing
    twins: tuple[Term, ...]

    @property
    def key(self) -> tuple[str, Language]:
        return self.entry.key, self.language


class NamedTerm(msgspec.Struct, frozen=True):
    """A term at its place in a text, and its approved names in the other language."""

    entry: Entry
    term: Term
    language: Language
    start: int
    end: int
    text: str
    twins: tuple[Term, ...]


def terms_of_text(text: str, language: Language, base: TermBase) -> tuple[NamedTerm, ...]:
    """All that a text names, in its order; several where things share a name. False friends only where it is wrong by
    itself to use them.
    """
    return tuple(
        NamedTerm(
            named.entry,
            named.term,
            language,
            one.start,
            one.end,
            text[one.start : one.end],
            named.entry.approved(language.twin),
        )
        for one in base.read(text, language).found
        for named in one.named
        if _is_shown(named)
    )


def _is_shown(named: Named) -> bool:
    if named.entry.kind is EntryKind.WARNED:
        return not named.term.status.is_approved and not named.entry.only_in_step
    return True


def terms_of_pair(ar: str, fr: str, base: TermBase, first: Language) -> tuple[PairTerm, ...]:
    """Each entry once, as the twin of ``first`` calls it where both sides have it: who writes in ``first`` sees what
    the twin says and what to call it. What ``first`` lacks comes before all else, then the order of the text.
    """
    texts = {Language.ARABIC: ar, Language.FRENCH: fr}
    said = {language: base.read(text, language) for language, text in texts.items()}
    found: dict[str, PairTerm] = {}
    for language in (first.twin, first):
        for one in said[language].found:
            for term in _of(one, language, texts[language], said):
                known = found.get(term.entry.key)
                if known is None or term.standing is Standing.FORBIDDEN:
                    found[term.entry.key] = term
    return tuple(sorted(found.values(), key=lambda term: (_rank(term, first), term.language is first, term.span)))


def _of(one: Found, language: Language, text: str, said: dict[Language, Said]) -> list[PairTerm]:
    """Of several entries that share a name those the other side speaks of, else all."""
    there = said[language.twin].keys
    spoken = [named for named in one.named if named.entry.key in there] or list(one.named)
    words = text[one.start : one.end]
    terms = []
    for named in spoken:
        twins = named.entry.approved(language.twin)
        if named.entry.kind is EntryKind.WARNED and named.term.status.is_approved:
            continue  # what it says instead is no term of the office
        if not named.term.status.is_approved:
            standing = Standing.FORBIDDEN
            if named.entry.only_in_step and named.entry.key not in there:
                continue
        elif named.entry.key in there:
            standing = Standing.RESPECTED
        else:
            standing = Standing.MISSING if twins else Standing.ALONE
        terms.append(PairTerm(named.entry, language, (one.start, one.end), words, standing, twins))
    return terms


def _rank(term: PairTerm, first: Language) -> int:
    if term.standing is Standing.FORBIDDEN:
        return 0
    if term.standing is Standing.MISSING:
        return 1 if term.language is not first else 2
    return 3
