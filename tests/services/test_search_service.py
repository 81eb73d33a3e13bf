"""Searching as window and command line do: hits with their place, and whatever is typed otherwise finds its note."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem
from briefing_app.language.digits import to_digits
from briefing_app.language.folding import fold
from briefing_app.language.search_words import exact_forms
from briefing_app.services.search_service import SearchService
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, open_library
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import NOW, draft, opened
from tests.storage.test_search_index import note
from tests.strategies import arabic_text, french_text
from tests.thoroughness import examples

Change = Callable[[st.DrawFn, str], str]
HARAKAT = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
CLITICS = ("", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "و")


def add(library: Library, *names: str, text: str = "mot") -> SearchService:
    for name in names:
        library.notes.add(note(name, ("كلمة", f"{text} {name}")), draft(f"r-{name}"))
    return SearchService(library)


def test_a_hit_says_where_and_shows_the_words(library: Library) -> None:
    library.notes.add(sample_note(), draft("r1"))
    (hit,) = SearchService(library).search("وزير المعلومات")
    passage = hit.place.passage
    assert (hit.note, hit.reference, passage.language) == (sample_note().id, "P-00AB-0001", Language.ARABIC)
    assert passage.pair == next(pair.id for pair in sample_note().pairs() if "وزير" in pair.ar.text.plain)
    assert {fold(passage.text[start:end]) for start, end in hit.place.spans} == {"وزير", "المعلومات"}
    assert {fold(hit.snippet.text[start:end]) for start, end in hit.snippet.spans} <= {"وزير", "المعلومات"}
    assert hit.snippet.spans


def test_no_more_than_the_limit_and_all_without_one(library: Library) -> None:
    service = add(library, *(f"n{n}" for n in range(25)))
    assert [hit.note for hit in service.search("mot", 2)] == ["n24", "n23"]
    assert len(service.search("mot")) == 20
    assert len(service.search("mot", 0)) == 25


@pytest.mark.parametrize("text", ["", " ", "…?", '""', "«»"])
def test_a_query_without_a_word_is_refused(library: Library, text: str) -> None:
    with pytest.raises(UserError) as told:
        SearchService(library).search(text)
    assert told.value.code == "search.nothing_asked"
    assert len(SearchService(library).results(text)) == 0


def test_an_exact_query_passes_over_notes_that_have_the_words_elsewhere(library: Library) -> None:
    library.notes.add(note("a", ("", "cote"), ("", "côte d’Azur"), title="Côte"), draft("r1"))
    library.notes.add(note("b", ("", "côte cote")), draft("r2"))
    service = SearchService(library)
    for query, expected in (('"cote cote"', []), ("titre:cote", []), ("titre:Côte", ["a"]), ('"côte cote"', ["b"])):
        assert [hit.note for hit in service.search(query, is_exact=True)] == expected
        results = service.results(query, is_exact=True)
        assert [results.note(row) for row in range(len(results))] == expected


def test_results_are_read_when_they_are_looked_at(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    service = add(library, *(f"n{n}" for n in range(5)))
    reads: list[str] = []
    read = library.search.read
    monkeypatch.setattr(library.search, "read", lambda note_id: (reads.append(note_id), read(note_id))[1])
    results = service.results("mo")
    assert (len(results), results.is_cut, reads) == (5, False, [])
    hit = results.hit(1)
    assert hit is not None
    assert results.hit(1) is hit
    assert reads == [hit.note] == [results.note(1)]


def test_what_is_cut_says_so(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    service = add(library, *(f"n{n}" for n in range(5)))
    monkeypatch.setattr("briefing_app.services.search_service.MOST", 4)
    assert (len(service.results("mot")), service.results("mot").is_cut) == (4, True)
    assert not service.results("mot", among=frozenset({"n1"})).is_cut
    monkeypatch.setattr("briefing_app.services.search_service.MOST_READ", 3)
    assert len(service.results('"mot"', is_exact=True)) == 3


def test_a_library_opened_for_reading_is_not_built_anew(library: Library) -> None:
    service = add(library, "n")
    service.rebuild()
    with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        other = SearchService(reader)
        assert (other.is_ready, other.is_stored, other.reach()) == (True, True, (1, 1))
        with pytest.raises(UserError) as told:
            other.rebuild()
    assert told.value.code == "library.read_only"


def test_the_desk_has_one_search(desk: Desk) -> None:
    assert desk.search is desk.search
    assert desk.search.is_ready


# --- whatever is typed otherwise


def respelt(draw: st.DrawFn, word: str) -> str:
    table = {"أ": "اإآ", "إ": "اأ", "آ": "ا", "ا": "أإآ", "ى": "ي", "ي": "ى", "ة": "ه", "ه": "ة"}
    return "".join(draw(st.sampled_from(sign + table.get(sign, ""))) for sign in word)


def vocalised(draw: st.DrawFn, word: str) -> str:
    if not is_arabic(word):
        return word
    return word[0] + "".join(sign + draw(st.sampled_from(["", "ـ", *HARAKAT])) for sign in word[1:])


def with_clitics(draw: st.DrawFn, word: str) -> str:
    if not is_arabic(word):
        return word
    bare = next((word[len(b) :] for b in sorted(CLITICS[1:-1], key=len, reverse=True) if word.startswith(b)), word)
    return draw(st.sampled_from(CLITICS)) + bare if len(fold(bare)) > 3 else word


def in_other_digits(draw: st.DrawFn, word: str) -> str:
    return to_digits(word, draw(st.sampled_from(DigitSystem)))


def without_accents_and_case(draw: st.DrawFn, word: str) -> str:
    plain = fold(word) if not is_arabic(word) else word
    return plain.upper() if draw(st.booleans()) and plain.isascii() else plain


def is_arabic(word: str) -> bool:
    return "ء" <= word[0] <= "ي"


@st.composite
def changed_words(draw: st.DrawFn) -> tuple[str, str, list[str]]:
    """A text in each language, and words of one of them typed otherwise."""
    ar, fr = draw(arabic_text), draw(french_text)
    words = exact_forms(draw(st.sampled_from([ar, fr])))
    chosen = draw(st.lists(st.sampled_from(words), max_size=3)) if words else []
    change = draw(st.sampled_from([respelt, vocalised, with_clitics, in_other_digits, without_accents_and_case]))
    return ar, fr, [change(draw, word) for word in chosen if fold(word)]


@settings(max_examples=examples(60, 150))
@given(changed_words())
def test_words_of_a_text_find_it_however_they_are_typed(changed: tuple[str, str, list[str]]) -> None:
    ar, fr, words = changed
    query = " ".join(words)
    if not words:
        return
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as library:
        library.notes.add(note("n", (ar, fr)), draft("r1"))
        library.notes.add(note("other", ("", "")), draft("r2"))
        assert [hit.note for hit in SearchService(library).search(query)][:1] == ["n"], query
