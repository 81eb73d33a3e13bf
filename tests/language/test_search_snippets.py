from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.search import FoundPlace, Passage, SearchField
from briefing_app.language.search_snippets import LENGTH, snippet

LONG = " ".join(f"mot{n}" for n in range(200))


def place(text: str, *spans: tuple[int, int]) -> FoundPlace:
    return FoundPlace(Passage(SearchField.TEXT, Language.FRENCH, text, "p"), spans)


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    found = snippet(place("Une ligne,\nune autre", (4, 9)))
    assert found.text == "Une ligne, une autre"
    assert found.spans == ((4, 9),)


def test_a_long_text_is_cut_between_words_on_both_sides() -> None:
    start = LONG.index("mot100")
    found = snippet(place(LONG, (start, start + 6), (len(LONG) - 6, len(LONG))))
    assert found.text.startswith("…mot")
    assert found.text.endswith("…")
    assert len(found.text) <= LENGTH + 2
    assert [found.text[a:b] for a, b in found.spans] == ["mot100"]
    assert all(word in LONG.split() for word in found.text.strip("…").split())


def test_the_beginning_and_the_end_have_no_ellipsis() -> None:
    assert not snippet(place(LONG, (0, 4))).text.startswith("…")
    assert not snippet(place(LONG, (len(LONG) - 6, len(LONG)))).text.endswith("…")


def test_a_text_without_spaces_is_cut_where_it_was_found() -> None:
    found = snippet(place("x" * 500, (200, 300)))
    assert [found.text[a:b] for a, b in found.spans] == ["x" * 100]


@given(st.text(alphabet="ab é\nوزير\u064f 1", max_size=400), st.data())
def test_what_is_lit_is_what_was_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    other = data.draw(st.integers(end, len(text)))
    length = data.draw(st.integers(1, 200))
    found = snippet(place(text, (start, end), (end, other)), length)
    assert found.spans[0][1] - found.spans[0][0] == end - start
    for (low, high), (first, last) in zip(found.spans, [(start, end), (end, other)], strict=False):
        assert found.text[low:high] == text[first:last].replace("\n", " ")
