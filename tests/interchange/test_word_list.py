"""Lists of words in and out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.interchange.word_list import read_words, written_words
from briefing_app.language.spelling.tokens import is_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("wali\ncaza\nwali\n", ("wali", "caza")),
        ("wali caza  # two of them\n\n# none here", ("wali", "caza")),
        ("\ufeffwali\r\ncaza", ("wali", "caza")),
        ("2\nwali/S.\ncaza/abc", ("wali", "caza")),
        ("رقمنة\nحوكمة", ("رقمنة", "حوكمة")),
    ],
)
def test_words_are_read_each_once_in_their_order(text: str, words: tuple[str, ...]) -> None:
    assert read_words(text) == words


@given(st.sets(st.text(st.sampled_from("aéوزn’-"), min_size=1, max_size=6)))
def test_what_is_written_is_read_again(words: set[str]) -> None:
    assert set(read_words(written_words(words))) == words
    assert written_words(words).count("\n") == len(words)


@pytest.mark.parametrize("language", Language)
def test_our_own_lists_hold_words_of_their_language(language: Language) -> None:
    words = read_words((paths.resources() / "spelling" / f"{language.value}.txt").read_text("utf-8"))
    assert len(words) > 150
    assert [word for word in words if not is_of(word.removesuffix("-"), language)] == []


def test_a_byte_order_mark_hides_no_number() -> None:
    """Files that were joined have marks in their middle; what is written must be read again as it was."""
    found = read_words("\ufeff0\ufeff\r\ufeff12 wali\n\ufeff")
    assert found == ("wali",)
    assert read_words(written_words(found)) == found
