"""Unknown words that stand for a name or are English, and those that only look so."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.spelling.judging import misspelt
from tests.dictionaries import ARABIC, FRENCH, Listed

AR, FR = Language.ARABIC, Language.FRENCH
FRENCH_NAMES = [
    ("M. Zyxw a signé", []),
    ("MM. Zyxw et Tuvw", ["Tuvw"]),
    ("Mme Zyxw Tuvw a signé", []),
    ("Mme de la Zyxw", ["Zyxw"]),
    ("M. de Zyxw", []),
    ("Monsieur Zyxw, Qwert", ["Qwert"]),
    ("S. E. Zyxw", []),
    ("le ministre Zyxw Qwert", []),
    ("le Ministre Zyxw", ["Zyxw"]),
    ("Zyxw, Qwert", ["Zyxw", "Qwert"]),
    ("al-Zyxw", []),
    ("Zyxw al-Qwert", []),
    ("zyxw al-Qwert", []),
    ("al-Qwert zyxw", ["zyxw"]),
    ("Zyxw ben Qwert", []),
    ("ministre ben Qwert", ["ben"]),
    ("un zyxw of ministre", []),
    ("the zyxw", []),
    ("zyxw un pays de la visite of", ["zyxw"]),
    ("zyxw. Of", ["zyxw"]),
]
ARABIC_NAMES = [
    ("السيد زكسم قال", []),
    ("للسيدة زكسم", []),
    ("وقال معالي السيد زكسم", []),
    ("د. زكسم", []),
    ("السيد زكسم طكفل بغثق", []),
    ("السيد قال زكسم", []),
    ("السيد، زكسم", ["زكسم"]),
    ("السيد الوزير زكسم", ["زكسم"]),
    ("زكسم (Zyxw)", []),
    ("زكسم (2026)", ["زكسم"]),
    ("طكفل زكسم (Zyxw)", ["طكفل"]),
    ("السيد زكسم قال طكفل", ["طكفل"]),
    ("السيد زكسم طكفل بغثق حزسم شصقم نقفل", ["نقفل"]),
]


@pytest.mark.parametrize(("text", "told"), FRENCH_NAMES)
def test_french(text: str, told: list[str]) -> None:
    assert [word.text for word in misspelt(text, FR, Listed(FRENCH.split()))] == told


@pytest.mark.parametrize(("text", "told"), ARABIC_NAMES)
def test_arabic(text: str, told: list[str]) -> None:
    assert [word.text for word in misspelt(text, AR, Listed(ARABIC.split()))] == told


@pytest.mark.parametrize("language", Language)
def test_a_text_in_no_language_is_read_in_one_go(language: Language) -> None:
    """Thousands of unknown words in a row."""
    word = "زكسم" if language is AR else "Zyxw"
    found = misspelt(" ".join([word] * 3_000), language, Listed(()))
    assert len(found) == (3_000 if language is AR else 0)
