"""Misspelt words as hints among the findings: ``check --spelling``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from briefing_app.domain.languages import Language
from briefing_app.language.checks.finding import Finding, Severity

if TYPE_CHECKING:
    from briefing_app.domain.notes import BriefingNote
    from briefing_app.interchange.pairs_file import PairRow
    from briefing_app.services.spelling_service import Misspelling, SpellingService

Place = TypeVar("Place", str, int)
Told = Iterable[tuple[object, Finding]]
"""Findings with the pair or row they are in."""


def of_note(spelling: SpellingService, note: BriefingNote, found: Told) -> list[tuple[str, Finding]]:
    """The misspelt words of a note of which no finding tells; UserError where a dictionary is missing or fails."""
    _be_ready(spelling)
    spelling.prepare(note)
    words = [(word.pair, word) for word in spelling.misspelt(note)]
    _be_ready(spelling)
    return list(_untold(words, found))


def of_rows(spelling: SpellingService, rows: Iterable[PairRow], found: Told) -> list[tuple[int, Finding]]:
    """The same of the rows of a file."""
    _be_ready(spelling)
    spelling.prepare()
    words = []
    for row in rows:
        for language, text in ((Language.ARABIC, row.ar), (Language.FRENCH, row.fr)):
            words += [(row.row, word) for word in spelling.misspelt_in(text, language)]
    _be_ready(spelling)
    return list(_untold(words, found))


def _be_ready(spelling: SpellingService) -> None:
    for language in Language:
        problem = spelling.problem(language)
        if problem is not None:
            raise problem


def _untold(words: Iterable[tuple[Place, Misspelling]], found: Told) -> Iterator[tuple[Place, Finding]]:
    told: dict[tuple[object, Language], list[tuple[int, int]]] = {}
    for place, finding in found:
        for language in Language:
            span = finding.span(language)
            if span is not None:
                told.setdefault((place, language), []).append(span)
    for place, word in words:
        spans = told.get((place, word.language), ())
        if not any(start < word.end and word.start < end for start, end in spans):
            yield place, _hint(word)


def _hint(word: Misspelling) -> Finding:
    span = (word.start, word.end)
    ar, fr = (span, None) if word.language is Language.ARABIC else (None, span)
    facts = (("word", word.word),)
    return Finding(check="S-01", reason="unknown", severity=Severity.HINT, ar=ar, fr=fr, facts=facts)
