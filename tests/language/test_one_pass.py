"""What is done in one pass because it runs on every text of an export, held against the same done step by step."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import FrenchSpacing
from briefing_app.language import islands
from briefing_app.language.comparing import comparable
from briefing_app.language.french import NBSP, NNBSP, SIGNS, TITLES, spaced
from briefing_app.language.islands import LRM, RLM, ltr_spans, pieces, turns, without_controls
from briefing_app.language.scripts import ARABIC_LETTER, arabic_share, has_arabic, may_have_arabic
from tests.strategies import arabic_text, french_text
from tests.thoroughness import examples

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
UNITS = "|".join(map(re.escape, SIGNS))
UNITS += r"|°C|(?:[kcm]?m[²³]?|km/h|k?g|t|ha|h|min|[kMGT]W|[kMGT]?Wh|[kMGT]o|[kMG]?Hz|[MG]bit/s)(?!\w)"
UNITS += r"|(?:heures?|euros?|mille|millions?|milliards?)\b"
STEPS = (
    *((rf"(?<!\w){re.escape(title)} (?=[\w«])", f"{title}{NBSP}") for title in TITLES),
    (rf"(?<=\d) (?={UNITS})", NBSP),
    (rf"\b(\d\d?|1er) (?=(?:{MONTHS})\b)", rf"\1{NBSP}"),
    (rf"(\b\d\d?[ {NBSP}]?h) (?=\d\d?\b)", rf"\1{NBSP}"),
    (r"(?<=\d) (?=\d{3}(?!\d))(?<!\d{4} )", NNBSP),
)
STEPS_OF_SIGNS = (
    (r"(?<=\S) (?=[;!?])", NNBSP),
    (r"(?<=\S) (?=:(?:\s|$))", NBSP),
    (r"(?<=«) ", NBSP),
    (r" (?=»)", NBSP),
)
WORDS = st.sampled_from(
    "M. MM. Mme Mlles Dr Pr Me S.E. art. n° N° § vol. Dupont le à été h 14 30 2026 1er 12 100 000 % € km km/h heures "
    "mars août million « » ; : ! ? -- (x) 5 h30 14h ’ é œ É".split()
)
FRENCH = st.lists(st.tuples(WORDS, st.sampled_from([" ", " ", " ", "", "  ", NBSP, "\n"])), max_size=14).map(
    lambda words: "".join(word + space for word, space in words)
)


def step_by_step(text: str, spacing: FrenchSpacing) -> str:
    signs = STEPS_OF_SIGNS if spacing is FrenchSpacing.IMPRIMERIE_NATIONALE else ()
    for pattern, held in (*STEPS, *signs):
        text = re.sub(pattern, held, text)
    return text


@settings(max_examples=examples(150, 400))
@given(FRENCH | french_text, st.sampled_from(list(FrenchSpacing)))
def test_french_spaces_in_one_pass(text: str, spacing: FrenchSpacing) -> None:
    assert spaced(text, spacing) == step_by_step(text, spacing)


ISLANDS = st.lists(
    st.sampled_from(
        'محمد|في|و|مع|،|؛|.|:| |  |-|–|/|(|)|«|»|"|EPITA|Orange Digital|A|b|7|12|14:30|12-03-2026|100 000|15 %|+33|C++|'
        "#|_|a_b|5G|12_b|https://a.b/c|٣|َ|é|\n|\xa0|%|°|·|@".split("|")
    ),
    max_size=14,
).map("".join)


@settings(max_examples=examples(150, 400))
@given(ISLANDS | arabic_text)
def test_plain_islands_are_those_that_the_full_search_finds(text: str) -> None:
    bare = without_controls(text)
    found = turns(bare, Language.ARABIC), ltr_spans(bare)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(islands, "_PLAIN_ISLAND", re.compile(f"({islands._LTR_START.pattern}())"))  # none is plain
        assert (turns(bare, Language.ARABIC), ltr_spans(bare)) == found


@given(ISLANDS, st.sampled_from(list(Language)))
def test_turns_are_the_pieces_and_give_the_text_back(text: str, language: Language) -> None:
    found = turns(text, language)
    assert len(found) % 2 == 1
    assert [turn for turn in found if turn] == [piece.text for piece in pieces(text, language)]
    assert re.sub(f"[{LRM}{RLM}]", "", "".join(found)) == text


@given(st.text() | ISLANDS | FRENCH)
def test_the_compared_form_is_the_same_with_and_without_the_short_way(text: str) -> None:
    ignored = "[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad\ufeff]"
    assert comparable(text) == " ".join(re.sub(ignored, "", unicodedata.normalize("NFC", text)).split())


@given(st.text() | ISLANDS)
def test_a_quick_look_never_misses_arabic(text: str) -> None:
    letters = re.findall(f"[{ARABIC_LETTER}]", text)
    assert has_arabic(text) is bool(letters)
    assert may_have_arabic(text) or not re.search(f"[{ARABIC_LETTER}\u0660-\u0669\u06f0-\u06f9]", text)
    assert (arabic_share(text) > 0) is bool(letters)


@pytest.mark.parametrize("at", ["\u0620", "\u06ff", "\u0750", "\u077f", "\u08a0", "\u08c9", "\ufb50", "\ufefc"])
def test_the_ends_of_the_arabic_blocks_are_seen(at: str) -> None:
    assert has_arabic(f"é{at}") is (re.search(f"[{ARABIC_LETTER}]", at) is not None) is True


def test_half_a_character_is_no_arabic() -> None:
    assert not may_have_arabic("\ud800")
