"""Real dictionaries on real sentences: good text is quiet, misspelt words are told with the right one beside."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.language.spelling.ranking import as_typed, proposals, ranked
from briefing_app.language.spelling.tokens import plain_word, words_of
from briefing_app.services.spelling_service import SpellingService
from tests.applications import quick_application
from tests.conftest import CountedIdentifiers, FixedClock
from tests.samples import sample_note
from tests.thoroughness import examples

pytestmark = pytest.mark.office
FIXTURES = Path(__file__).parents[1] / "fixtures"
MOST_PER_THOUSAND = 4.0
"""Words of good text that are told of; two thirds of them are names of people, places and firms."""
MOST_MISSED = examples(2, 4)
"""Of 30 misspelt words in each language, of 60 in a thorough run; Hunspell gives up on some suggestions where the machine is slow."""


@pytest.fixture(scope="module")
def spelling() -> Iterator[SpellingService]:
    """One for all: to read a dictionary takes a second."""
    with closing(quick_application(FixedClock(), CountedIdentifiers()).spelling()) as made:
        made.prepare()
        for language in Language:
            assert made.problem(language) is None, "hunspell-ar and hunspell-fr-classical are to be installed"
        yield made


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("language", Language)
def test_good_text_is_quiet(spelling: SpellingService, language: Language) -> None:
    texts = [row[language.value] for path in sorted((FIXTURES / "pairs").glob("*.tsv")) for row in rows(path)]
    words = sum(len(words_of(text, language)) for text in texts)
    found = [one.word for text in texts for one in spelling.misspelt_in(text, language)]
    assert words > 7_000
    assert len(found) * 1_000 / words <= MOST_PER_THOUSAND, found
    assert not spelling.troubles


def test_the_sample_meeting_is_quiet(desk: Desk) -> None:
    with closing(desk.spelling) as spelling:
        for template in ("readout_public", "note_verbale", "meeting_record"):
            note = sample_note(template)
            spelling.prepare(note)
            assert [one.word for one in spelling.misspelt(note)] == []


@pytest.mark.parametrize("language", Language)
def test_misspelt_words_are_told_with_the_right_one_among_five(spelling: SpellingService, language: Language) -> None:
    slips = [(row["typed"], row["meant"]) for row in rows(FIXTURES / "spelling" / f"{language.value}.tsv")]
    assert len(slips) == 60
    assert [typed for typed, _ in slips if not spelling.misspelt_in(typed, language)] == []
    tried = slips[:: examples(2, 1)]
    engine = spelling._lexicons[language].engine
    missed = []
    for typed, meant in tried:
        word = plain_word(typed, language)
        shown = [as_typed(one, typed) for one in ranked(word, proposals(word, language, engine), language)]
        if meant not in shown:
            missed.append((typed, shown))
    assert len(missed) <= MOST_MISSED, missed
