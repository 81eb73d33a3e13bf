from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.language.marks_shown import GLYPHS, visible_marks

INKLESS = "\t\u00a0\u00ad\u061c\u2009\u200c\u200d\u200e\u200f\u202f\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("", ()),
        ("mot mot", ()),
        ("été", ()),
        ("نصّ كتـاب", ()),
        ("a\tb", ((1, "⇥"),)),
        ("15\u00a0%", ((2, "°"),)),
        ("oui\u202f; non", ((3, "·"),)),
        ("1\u2009000", ((1, "˙"),)),
        ("مع EPITA\u200e.", ((8, "→"),)),
        ("\u200fنص", ((0, "←"),)),
        ("نص\u061c", ((2, "⇐"),)),
        ("\u2067نص\u2069", ((0, "[←"), (3, "]"))),
        ("\u2066a\u2069\u2068b\u2069", ((0, "[→"), (2, "]"), (3, "[?"), (5, "]"))),
        ("لا\u200cيمكن ه\u200d", ((2, "¦"), (9, "‿"))),
        ("re\u00adplier", ((2, "¬"),)),
        ("\u202eنص\u202c", ((0, "!←"), (3, "}"))),
        ("😀\u00a0", ((1, "°"),)),
    ],
)
def test_places_and_glyphs(text: str, marks: tuple[tuple[int, str], ...]) -> None:
    assert visible_marks(text) == marks


def test_every_glyph_can_be_seen_told_apart_and_is_short() -> None:
    assert len(set(GLYPHS.values())) == len(GLYPHS)
    for mark, glyph in GLYPHS.items():
        assert 1 <= len(glyph) <= 2
        assert glyph.isprintable()
        assert not glyph.isspace()
        assert not set(glyph) & GLYPHS.keys(), mark


def test_only_signs_without_ink_are_shown() -> None:
    assert set(INKLESS) <= GLYPHS.keys()
    assert {unicodedata.category(mark) for mark in GLYPHS} == {"Cc", "Cf", "Zs"}
    assert not {" ", "\n", "ـ", "ّ"} & GLYPHS.keys()


@given(st.text(alphabet=[*GLYPHS, *"aé عّـ \n"], max_size=30))
def test_every_mark_is_shown_once_at_its_place(text: str) -> None:
    shown = visible_marks(text)
    assert [at for at, _ in shown] == [at for at, ch in enumerate(text) if ch in GLYPHS]
    assert all(GLYPHS[text[at]] == glyph for at, glyph in shown)
