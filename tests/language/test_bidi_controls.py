"""Characters that command direction are shown where they stand."""

from __future__ import annotations

import unicodedata

import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.language.bidi_controls import disarmed, isolated, settled

COMMANDS = [chr(code) for code in range(0x110000) if unicodedata.bidirectional(chr(code)) in
            {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}]  # fmt: skip


def test_every_such_character_of_unicode_is_known() -> None:
    assert disarmed("".join(COMMANDS)) == "\ufffd" * 9


def test_a_name_that_hides_its_ending_shows_it() -> None:
    name = "compte\u202excod.exe"
    assert "docx" in get_display(name)
    assert "docx" not in get_display(disarmed(name))
    assert disarmed(name).endswith("exe")
    assert settled(name) == disarmed(name)


def test_marks_that_arabic_needs_stay() -> None:
    assert disarmed("القاهرة\u200f (EPITA)\u200e \u061c") == "القاهرة\u200f (EPITA)\u200e \u061c"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("\u2068a\u2069 · b", "\u2068a\u2069 · b"),
        ("\u2068\u2067م\u2069 · a\u2069", "\u2068\u2067م\u2069 · a\u2069"),
        ("a\u2067b · \u2068c\u2069", "a\ufffdb · \u2068c\u2069"),
        ("a\u2069b · \u2068c\u2069", "a\ufffdb · \u2068c\u2069"),
        ("\u2068a\nb\u2069", "\ufffda\nb\ufffd"),
        ("a\u202ab\u202c \u2068c\u2069", "a\ufffdb\ufffd \u2068c\u2069"),
    ],
)
def test_isolates_of_ours_stay_in_a_line_of_ours(line: str, shown: str) -> None:
    assert settled(line) == shown


@given(st.text(st.sampled_from([*COMMANDS, "a", "م", "\n"])))
def test_a_settled_line_ends_as_it_began(text: str) -> None:
    for line in settled(text).split("\n"):
        depth = 0
        for ch in line:
            depth += (ch in "\u2066\u2067\u2068") - (ch == "\u2069")
            assert depth >= 0
            assert ch not in "\u202a\u202b\u202c\u202d\u202e"
        assert depth == 0
    assert settled(settled(text)) == settled(text)


@given(st.text(st.sampled_from([*COMMANDS, "a", "م", " ", "."])))
def test_nothing_gets_out_of_its_isolate(text: str) -> None:
    shown = isolated(text)
    assert (shown[0], shown[-1]) == ("\u2068", "\u2069")
    assert not set(shown[1:-1]) & set(COMMANDS)
    assert len(shown) == len(text) + 2
