"""What holds of every text: offsets, the same answer twice, writing habits that change nothing, work counted."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers, Suggestion
from briefing_app.language.folded import folded
from briefing_app.language.suggestions import suggest
from briefing_app.language.suggestions.hits import read_sentence
from briefing_app.language.suggestions.patterns import compiled
from briefing_app.language.suggestions.sentences import LONGEST, sentences
from tests.language.suggestions.cases_ar import ARABIC
from tests.language.suggestions.cases_fr import FRENCH
from tests.language.suggestions.conftest import rules_of, seen_in
from tests.thoroughness import examples

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


@settings(max_examples=examples(60, 150))
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


@settings(max_examples=examples(40, 80))
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


HOSTILE = [
    "a ", "« ", "que ", "M. ", "a demandé à ", "و", "ان ", "دعا ", "واتفق الطرفان علي ", "le 15 mars et le 16 ", "١٢ ", "x",
    ", ", "والسيد ", "ne ", "d'un commun accord ",
]  # fmt: skip


class Work(msgspec.Struct, frozen=True):
    """What reading a text costs, counted: sentences, the longest of them, patterns tried in them."""

    sentences: int
    longest: int
    tried: int


def work_of(text: str, language: Language) -> Work:
    rules = compiled(rules_of(language))
    plain = folded(text, language)
    spans = list(sentences(plain, frozenset(rules.rules.abbreviations)))
    tried = sum(len(rules.awake(plain.text[start:end])) for start, end in spans)
    return Work(len(spans), max((end - start for start, end in spans), default=0), tried)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_on_a_hostile_text_grows_with_it_and_no_more(language: Language, piece: str) -> None:
    """However long it is, no stretch that patterns are tried on is longer than ``LONGEST``."""
    whole, double = (work_of(piece * count, language) for count in (4_000, 8_000))
    assert double.longest <= LONGEST
    assert double.sentences <= 2 * whole.sentences + 1
    assert double.tried <= 2 * whole.tried + len(compiled(rules_of(language)).patterns)
    found = suggest(piece * 400, language, rules_of(language), Speakers())
    assert all(item.end > item.start for item in found)


@pytest.mark.parametrize("language", Language)
def test_few_patterns_are_awake_in_a_sentence(language: Language) -> None:
    """Else a long note would be read slowly: most rules have nothing to look for in most sentences."""
    rules = compiled(rules_of(language))
    awake = [len(rules.awake(folded(text, language).text)) for text in TEXTS[language]]
    assert sum(awake) / len(awake) < len(rules.patterns) / 6


@pytest.mark.parametrize("language", Language)
def test_a_sentence_that_comes_again_is_not_read_again(language: Language) -> None:
    """Of a note that somebody types in only the sentence he is at is new."""
    text = "\n".join(TEXTS[language][:40])
    first = seen_in(text, language)
    before = read_sentence.cache_info()
    assert seen_in(f"{text}\nX", language) == first
    after = read_sentence.cache_info()
    assert after.misses - before.misses <= 1
    assert after.hits - before.hits >= 40


@pytest.mark.parametrize("language", Language)
def test_reading_from_memory_gives_what_reading_anew_gives(language: Language) -> None:
    text = " ".join(TEXTS[language])
    remembered = seen_in(text, language)
    read_sentence.cache_clear()
    assert seen_in(text, language) == remembered
