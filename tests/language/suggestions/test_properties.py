"""What holds of every text: offsets, the same answer twice, writing habits that change nothing, time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers, Suggestion
from briefing_app.language.suggestions import suggest
from tests.language.suggestions.cases_ar import ARABIC
from tests.language.suggestions.cases_fr import FRENCH
from tests.language.suggestions.conftest import SIDES, rules_of, seen_in

TEXTS = {
    language: tuple(line.strip() for lines in table.values() for line in lines.strip().splitlines())
    for language, table in ((Language.FRENCH, FRENCH), (Language.ARABIC, ARABIC))
}
LANGUAGES = st.sampled_from(list(Language))


@st.composite
def prose(draw: st.DrawFn) -> tuple[Language, str]:
    """Some sentences one after the other, with noise between and inside."""
    language = draw(LANGUAGES)
    pieces = draw(st.lists(st.one_of(st.sampled_from(TEXTS[language]), st.text(max_size=30)), max_size=6))
    return language, draw(st.sampled_from([" ", "\n", "  ", "\u00a0"])).join(pieces)


@settings(max_examples=150)
@given(prose())
def test_offsets_are_of_the_text_and_reading_again_gives_the_same(given_text: tuple[Language, str]) -> None:
    language, text = given_text
    found = seen_in(text, language)
    for item in found:
        assert text[item.start : item.end] == item.text
        assert item.trigger in text
        assert item.who in text
        assert item.what in text
        assert item.when in text
        assert 0 < item.confidence <= 1
    assert found == seen_in(text, language)
    assert [item.start for item in found] == sorted(item.start for item in found)


def meant(items: tuple[Suggestion, ...]) -> list[tuple[object, ...]]:
    return [(item.kind, item.due, item.answer, item.modes) for item in items]


@settings(max_examples=80)
@given(st.sampled_from(TEXTS[Language.ARABIC]), st.randoms(use_true_random=False))
def test_vowel_signs_and_tatweel_change_nothing(text: str, random) -> None:  # type: ignore[no-untyped-def]
    marked = "".join(
        letter + random.choice(["", "", "\u064e", "\u0651", "\u0640"]) if "\u0628" <= letter <= "\u064a" else letter
        for letter in text
    )
    assert meant(seen_in(marked, Language.ARABIC)) == meant(seen_in(text, Language.ARABIC))


@pytest.mark.parametrize("text", TEXTS[Language.FRENCH])
def test_apostrophes_and_no_break_spaces_change_nothing(text: str) -> None:
    typed = text.replace("’", "'").replace("\u202f", " ").replace("\u00a0", " ").replace(" ", "\u00a0")
    assert meant(seen_in(typed, Language.FRENCH)) == meant(seen_in(text, Language.FRENCH))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "text",
    [
        "a " * 20_000,
        "« " * 20_000,
        "que " * 15_000,
        "M. " * 15_000,
        "a demandé à " * 4_000,
        "و" * 50_000,
        "ان " * 15_000,
        "دعا " * 12_000,
        "واتفق الطرفان علي " * 3_000,
        "le 15 mars et le 16 " * 3_000,
        "١٢ " * 15_000,
        "x" * 60_000,
        ", " * 20_000,
        "",
    ],
)
def test_a_hostile_text_is_read_in_time_that_grows_with_it(language: Language, text: str) -> None:
    began = time.process_time()
    suggest(text, language, rules_of(language), Speakers())
    assert time.process_time() - began < 5


def test_a_note_of_two_hundred_pairs_is_read_quickly() -> None:
    """About 100 kB: 200 paragraphs a language. The limit is wide, for a machine that does other things as well."""
    paragraphs = {language: [" ".join(TEXTS[language][at : at + 2]) for at in range(200)] for language in Language}
    for language in Language:
        seen_in(" ".join(TEXTS[language]), language)
    began = time.process_time()
    for language in Language:
        for paragraph in paragraphs[language]:
            suggest(paragraph[:260], language, rules_of(language), SIDES[language])
    assert time.process_time() - began < 3
