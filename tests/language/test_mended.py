"""Mistakes of the language room that were found and mended, each with the cases around it."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import FrenchSpacing
from briefing_app.language.agreement import with_preposition
from briefing_app.language.detection import detect
from briefing_app.language.french import NBSP, NNBSP, spaced


@pytest.mark.parametrize(
    ("preposition", "text", "joined"),
    [
        ("à", "Le Caire", "au Caire"),
        ("de", "Le Caire", "du Caire"),
        ("à", "Les Émirats arabes unis", "aux Émirats arabes unis"),
        ("de", "Les Émirats arabes unis", "des Émirats arabes unis"),
        ("à", "La Haye", "à La Haye"),
        ("de", "La Haye", "de La Haye"),
        ("de", "L’Isle-Adam", "de L’Isle-Adam"),
        ("à", "Lesotho", "à Lesotho"),
        ("de", "Léon", "de Léon"),
    ],
)
def test_an_article_with_a_capital_contracts(preposition: str, text: str, joined: str) -> None:
    assert with_preposition(preposition, text) == joined


@pytest.mark.parametrize(
    "text",
    [
        "Hongrie",
        "hongrois",
        "Hollande",
        "Hambourg",
        "Hanoï",
        "Honduras",
        "Hong Kong",
        "Houthis",
        "haut représentant",
        "Hautes-Alpes",
        "héros",
        "hausse",
        "handicapés",
        "HCR",
        "huit pays",
        "huitième",
        "onze pays",
        "onzième",
        "oui",
        "Yémen",
        "yaourt",
        "Yaoundé",
        "11 pays",
        "« Égypte »",
        "القاهرة",
        "",
    ],
)
def test_nothing_elides_before_an_aspirated_h_or_a_y(text: str) -> None:
    assert with_preposition("de", text) == f"de {text}"


@pytest.mark.parametrize(
    "text",
    ["Haïti", "Helsinki", "homologue", "héroïne", "honneur", "Yves", "Yonne", "Ypres", "Œuvre", "ONU", "UE", "onusien"],
)
def test_a_mute_h_and_a_vowel_elide(text: str) -> None:
    assert with_preposition("de", text) == f"d’{text}"


@pytest.mark.parametrize(
    ("text", "joined"),
    [("le Yémen", "du Yémen"), ("le haut représentant", "du haut représentant"), ("la Hongrie", "de la Hongrie")],
)
def test_after_an_article_the_h_does_not_matter(text: str, joined: str) -> None:
    assert with_preposition("de", text) == joined


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("التزام", "لالتزام"),
        ("التزامات الطرفين", "لالتزامات الطرفين"),
        ("التزاماتها", "لالتزاماتها"),
        ("الْتِزَام", "لالْتِزَام"),
        ("التقاء", "لالتقاء"),
        ("التماس", "لالتماس"),
        ("التحاق الطلاب", "لالتحاق الطلاب"),
        ("التباس", "لالتباس"),
        ("الكترونيات", "لالكترونيات"),
        ("ال سعود", "لال سعود"),
        ("إلغاء", "لإلغاء"),
        ("الالتزام", "للالتزام"),
        ("التعاون", "للتعاون"),
        ("التحالف", "للتحالف"),
        ("التقاليد", "للتقاليد"),
        ("التقاطع", "للتقاطع"),
        ("التماسك", "للتماسك"),
        ("التزامن", "للتزامن"),
        ("التهامي", "للتهامي"),
        ("الإلغاء", "للإلغاء"),
        ("الله", "لله"),
        ("الذي", "للذي"),
    ],
)
def test_the_article_is_told_from_a_word_of_its_own_lam(text: str, joined: str) -> None:
    assert with_preposition("ل", text) == joined
    assert with_preposition("ب", text) == f"ب{text}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("10 km²", "10~km²"),
        ("5 m² et 2 m³", "5~m² et 2~m³"),
        ("3 kWh", "3~kWh"),
        ("12 TWh, 5 ha, 80 km/h, 50 Hz", "12~TWh, 5~ha, 80~km/h, 50~Hz"),
        ("10 Mbit/s", "10~Mbit/s"),
        ("N° 5", "N°~5"),
        ("Art. 5", "Art.~5"),
        ("Vol. 3, chap. 2. Chap. 3", "Vol.~3, chap.~2. Chap.~3"),
        ("en 2026 100 personnes", "en 2026 100 personnes"),
        ("en 2026 100 000 personnes", "en 2026 100^000 personnes"),
        ("12 250 000 €", "12^250^000~€"),
        ("5 maisons, 3 tonnes, 2 hommes, 7 km²x", "5 maisons, 3 tonnes, 2 hommes, 7 km²x"),
        ("PIN° 5, SMART. 5", "PIN° 5, SMART. 5"),
    ],
)
def test_units_titles_and_thousands(text: str, wanted: str) -> None:
    assert spaced(text, FrenchSpacing.EU).replace(NBSP, "~").replace(NNBSP, "^") == wanted


@pytest.mark.parametrize("text", ["A B C D", "a b c d", "L S D N", "D. A. S. L.", "D A L À"])
def test_letters_alone_are_of_no_language(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize("text", ["À Paris, réunion d’experts", "L'EPITA a dix ans", "M. A. D. Le Goff est à Paris"])
def test_letters_count_beside_words(text: str) -> None:
    assert detect(text) is Language.FRENCH
