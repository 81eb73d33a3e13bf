"""P-16: a country of which one side says nothing."""

from __future__ import annotations

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.check_words import read_countries
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.countries_said import Countries, CountryWords
from briefing_app.language.checks.pair_countries import check_countries
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
COUNTRIES = BUILT_INS.check_words().countries
CONTEXT = Context(BUILT_INS.profile("egypt_france"), words=BUILT_INS.check_words())


@pytest.mark.parametrize(
    ("ar", "fr", "told"),
    [
        ("زار الوزير لبنان والأردن.", "Le ministre s’est rendu en Jordanie.", [(AR, "لبنان")]),
        ("زار الوزير الأردن.", "Le ministre s’est rendu au Liban puis en Jordanie.", [(FR, "Liban")]),
        ("شركات تونسية", "des entreprises", [(AR, "تونسية")]),
        ("شركات", "des entreprises tunisiennes", [(FR, "tunisiennes")]),
        ("مباحثات مع الوفد", "Entretiens avec la délégation égyptienne", [(FR, "égyptienne")]),
        ("وللمغربيين حصة", "une part pour les Français", [(AR, "وللمغربيين"), (FR, "Français")]),
        ("خبراء من إيطاليا", "des experts d’Espagne", [(AR, "إيطاليا"), (FR, "Espagne")]),
        ("التعاون مع الإمارات العربية المتحدة", "la coopération", [(AR, "الإمارات العربية المتحدة")]),
        ("سفن", "des navires sud-coréens", []),
        ("التعاون التركي", "la coopération russo-ukrainienne", [(AR, "التركي"), (FR, "ukrainienne")]),
        ("زار الوزير لبنان.", "Le ministre s’est rendu au Liban.", []),
        ("الجانب المصري", "l’Égypte", []),
        ("زار باريس", "Il s’est rendu en France.", []),
        ("زار فرنسا", "Il s’est rendu à Paris.", []),
        ("الحوار المصري الفرنسي", "le dialogue égypto-français", []),
        ("مستوى العلاقات بين البلدين", "le niveau des relations entre l’Égypte et la France", []),
        ("العلاقات بين مصر وفرنسا", "les relations entre les deux pays", []),
        ("كتاب «رحلة إلى الصين»", "un livre de voyage", []),
        ("التقويم القمري", "le calendrier lunaire", []),
        ("على المستوى القطري", "au niveau national", []),
        ("بالمغرب وتونس", "au Maroc et en Tunisie", []),
        ("الطلاب الأتراك", "les étudiants turcs", []),
        ("الولايات المتحدة الأمريكية", "les États-Unis", []),
        ("", "la France", []),
    ],
)
def test_a_country_is_spoken_of_on_both_sides(ar: str, fr: str, told: list[tuple[Language, str]]) -> None:
    found = [(AR if one.ar else FR, (one.ar, one.fr)) for one in check_countries(ar, fr, CONTEXT)]
    shown = [(side, (ar if side is AR else fr)[slice(*(spans[side is FR] or (0, 0)))]) for side, spans in found]
    assert shown == told


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("وبالمصريين", AR, {"EG"}),
        ("لُبنانيّة", AR, {"LB"}),
        ("المملكة العربية السعودية", AR, {"SA", "MA"}),
        ("كوريا الجنوبية", AR, {"KR"}),
        ("قبرص", AR, {"CY"}),
        ("EGYPTE", FR, {"EG"}),
        ("l’Arabie saoudite", FR, {"SA"}),
        ("franco-marocain", FR, {"FR", "MA"}),
        ("le marché", FR, set()),
        ("بلا بلد", AR, set()),
    ],
)
def test_a_country_is_known_however_it_is_written(text: str, language: Language, codes: set[str]) -> None:
    assert COUNTRIES.said(text, language).codes == codes


def test_without_a_list_nothing_is_said() -> None:
    assert not Countries().are_known
    assert list(check_countries("زار لبنان", "en Jordanie", Context(CONTEXT.profile))) == []


def test_a_country_that_is_unsure_answers_and_never_asks() -> None:
    sure, unsure = (Countries([CountryWords("OM", unsure=unsure)]) for unsure in (False, True))
    assert (list(sure.said("سلطنة عمان", AR).asking), list(unsure.said("سلطنة عمان", AR).asking)) == (["OM"], [])
    assert sure.said("عمان", AR).codes == unsure.said("عمان", AR).codes == {"OM"}


@pytest.mark.parametrize("text", ['[[countries]]\ncode = "XX"\n', '[[countries]]\ncode = "PG"\n'])
def test_a_code_without_an_adjective_is_named_with_its_line(text: str) -> None:
    with pytest.raises(UserError, match=r"check_words\.invalid") as told:
        read_countries(text, "countries.toml")
    assert told.value.params["line"] == 2
