from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.language.word_diff import Fate, word_diff
from tests.strategies import arabic_text, french_text

texts = st.one_of(arabic_text, french_text, st.text(max_size=30))
SIGNS = {Fate.KEPT: "", Fate.ADDED: "+", Fate.REMOVED: "-"}


def shown(before: str, after: str) -> str:
    """Kept words as they are, the others in brackets behind + or -."""
    pieces = word_diff(before, after)
    return "".join(p.text if p.fate is Fate.KEPT else f"[{SIGNS[p.fate]}{p.text}]" for p in pieces)


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("", "", ""),
        ("un accord", "un accord", "un accord"),
        ("", "un accord", "[+un accord]"),
        ("un accord", "", "[-un accord]"),
        ("un accord", "un bon accord", "un [+bon ]accord"),
        ("un accord signé", "un accord", "un accord[- signé]"),
        ("le 15 mars", "le 16 mars", "le [-15][+16] mars"),
        ("l’accord d’hier", "l’accord d’avant", "l’accord [-d’hier][+d’avant]"),
        ("compte-rendu", "compte rendu", "[-compte-rendu][+compte rendu]"),
        ("oui.", "oui !", "oui[-.][+ !]"),
        ("وصل الوفد", "وصل الوزير", "وصل [-الوفد][+الوزير]"),
        ("شهد تطورًا", "شهد تطويرًا", "شهد [-تطورًا][+تطويرًا]"),
        ("مُدَرِّس", "مُدَرَّس", "[-مُدَرِّس][+مُدَرَّس]"),
        ("می\u200cخواهد", "می\u200cخواند", "[-می\u200cخواهد][+می\u200cخواند]"),
        ("السعر، والكمية", "السعر؛ والكمية", "السعر[-،][+؛] والكمية"),
        ("ligne\nsuite", "ligne suite", "ligne[-\n][+ ]suite"),
    ],
)
def test_what_changed_word_by_word(before: str, after: str, wanted: str) -> None:
    assert shown(before, after) == wanted


@given(texts, texts)
def test_both_readings_are_in_the_pieces(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.REMOVED) == after
    assert all(piece.text for piece in pieces)
    assert all(a.fate is not b.fate for a, b in zip(pieces, pieces[1:], strict=False))


@given(texts)
def test_nothing_changed_in_the_same_text(text: str) -> None:
    assert [piece.fate for piece in word_diff(text, text)] == ([Fate.KEPT] if text else [])


WORDS = st.lists(st.sampled_from("un accord l’État مُدَرِّس تطورًا 2026 compte-rendu élève".split()), min_size=1, max_size=6)


@given(WORDS, WORDS)
def test_words_are_never_cut(before: list[str], after: list[str]) -> None:
    for piece in word_diff(" ".join(before), " ".join(after)):
        assert set(piece.text.split()) <= {*before, *after}
