"""Values of a new segment in the place of those of a former one, in the manner of the other side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.memory.adapting import adapt

AR, FR = Language.ARABIC, Language.FRENCH

INTO_ARABIC = [
    # (new French, former French, former Arabic, what comes out)
    ("Le 2 avril 2027", "Le 5 mars 2026", "في ٥ مارس ٢٠٢٦", "في ٢ أبريل ٢٠٢٧"),
    ("1 250 stagiaires", "1 000 stagiaires", "١٬٠٠٠ متدرب", "١٬٢٥٠ متدرب"),
    ("1 250 stagiaires", "900 stagiaires", "٩٠٠ متدرب", "١٬٢٥٠ متدرب"),
    ("12 500 stagiaires", "900 stagiaires", "900 متدرب", "12.500 متدرب"),
    ("1250 stagiaires", "900 stagiaires", "900 متدرب", "1250 متدرب"),
    ("900 stagiaires", "12 500 stagiaires", "12,500 متدرب", "900 متدرب"),
    ("en 2027", "en 2025", "في عام 2025", "في عام 2027"),
    ("soit 12,5 %", "soit 15 %", "أي 15%", "أي 12,5%"),
    ("soit 12,5 %", "soit 15 %", "أي ١٥٪", "أي ١٢٫٥٪"),
    ("soit 12,5 %", "soit 1,5 %", "أي 1.5 في المائة", "أي 12.5 في المائة"),
    ("300 euros", "200 euros", "200 يورو", "300 يورو"),
    ("COP29 en 2024", "COP28 en 2023", "COP28 عام 2023", "COP29 عام 2024"),
    ("les 5 et 6 avril", "les 7 et 8 mars", "يومي 7 و8 مارس", "يومي 5 و6 أبريل"),
    ("le 15/04/2026", "le 03/02/2025", "يوم 03/02/2025", "يوم 15/04/2026"),
    ("le jeudi 12 mars 2026", "le mardi 10 mars 2026", "يوم الثلاثاء 10 مارس 2026", "يوم الخميس 12 مارس 2026"),
    ("le 12 mars 2026", "le 10 mars 2026", "الثلاثاء 10 مارس 2026", "الخميس 12 مارس 2026"),
    ("le 1er août 2027", "le 5 mars 2026", "في 5 آذار 2026", "في 1 آب 2027"),
    ("le 3 août", "le 5 janvier", "في 5 كانون الثاني/يناير", "في 3 آب/أغسطس"),
    ("le 3 février, jusqu’en avril", "le 5 mars, jusqu’en avril", "5 مارس، حتى شهر أفريل", "3 فيفري، حتى شهر أفريل"),
    ("à 15 h 30", "à 14 h", "الساعة 2:00 مساءً", "الساعة 3:30 مساءً"),
    ("à 16 h 05", "à 14 h 15", "الساعة 14:15", "الساعة 16:05"),
    ("Note A/2026/15", "Note A/2025/11", "المذكرة A/2025/11", "المذكرة A/2026/15"),
    ("en mai, sans date", "en mars, sans date", "في شهر مارس، دون موعد", "في شهر مايو، دون موعد"),
    ("5 millions d’euros", "4 millions d’euros", "4 ملايين يورو", "5 ملايين يورو"),
]
INTO_FRENCH = [
    ("في 1 أغسطس 2027", "في 5 مارس 2026", "le 5 mars 2026", "le 1er août 2027"),
    ("في ٧ أغسطس ٢٠٢٧", "في ١ مارس ٢٠٢٦", "le 1er mars 2026", "le 7 août 2027"),
    ("لتدريب ١٢٬٥٠٠ متدرب", "لتدريب ٩٠٠ متدرب", "former 900 stagiaires", "former 12\u202f500 stagiaires"),
    ("لتدريب ١٢٬٥٠٠ متدرب", "لتدريب ١٠٬٠٠٠ متدرب", "former 10\u00a0000 stagiaires", "former 12\u00a0500 stagiaires"),
    ("بنسبة ٧٫٥٪", "بنسبة ١٢٪", "à hauteur de 12 %", "à hauteur de 7,5 %"),
    ("الساعة 3:30 مساءً", "الساعة 2 مساءً", "à 14 h", "à 15 h 30"),
    ("الساعة 15:00", "الساعة 14:30", "à 14 h 30", "à 15 h"),
    ("الساعة 15:45", "الساعة 14:30", "à 14h30", "à 15h45"),
    ("الخميس 12 مارس 2026", "الثلاثاء 10 مارس 2026", "Mardi 10 mars 2026", "Jeudi 12 mars 2026"),
    ("عام 1448", "عام 1447", "en 1447", "en 1448"),
    ("20 هدفًا و30 مشروعًا", "10 أهداف و30 مشروعًا", "10 objectifs et 30 projets", "20 objectifs et 30 projets"),
]
LEFT = [
    # what has no sure place stays, and is told
    (FR, "dix pays et 30 projets", "cinq pays et 20 projets", "خمس دول و20 مشروعًا", "خمس دول و30 مشروعًا", ("dix",)),
    (FR, "3 millions d’euros", "2 millions d’euros", "2 مليون يورو", "2 مليون يورو", ("3 millions d’euros",)),
    (FR, "5 millions", "14 millions", "14 مليونًا", "14 مليونًا", ("5 millions",)),
    (FR, "300 dollars", "200 euros", "200 يورو", "200 يورو", ("300 dollars",)),
    (FR, "à 9 h", "à 14 h", "الساعة 2 مساءً", "الساعة 2 مساءً", ("9 h",)),
    (AR, "في 5 مارس", "في مارس 2026", "en mars 2026", "en mars 2026", ("5 مارس",)),
    (FR, "7 sites et 40 puits", "5 sites", "خمسة مواقع", "خمسة مواقع", ("7", "40")),
    (FR, "le 12 ramadan 1447", "le 3 chaabane 1447", "3 شعبان 1447", "3 شعبان 1447", ("12 ramadan 1447",)),
]


@pytest.mark.parametrize(("text", "former", "ar", "out"), INTO_ARABIC)
def test_into_arabic(text: str, former: str, ar: str, out: str) -> None:
    country = "TN" if "فيفري" in out else "EG"
    adapted = adapt(text, Bilingual(ar, former), FR, country)
    assert (adapted.text, adapted.unwritten) == (out, ())
    assert all(adapted.text[start:end] for start, end in adapted.written)


@pytest.mark.parametrize(("text", "former", "fr", "out"), INTO_FRENCH)
def test_into_french(text: str, former: str, fr: str, out: str) -> None:
    adapted = adapt(text, Bilingual(former, fr), AR)
    assert (adapted.text, adapted.unwritten) == (out, ())


@pytest.mark.parametrize(("source", "text", "former", "target", "out", "unwritten"), LEFT)
def test_what_is_not_sure_is_left_and_told(
    source: Language, text: str, former: str, target: str, out: str, unwritten: tuple[str, ...]
) -> None:
    words = Bilingual(former, target) if source is AR else Bilingual(target, former)
    adapted = adapt(text, words, source)
    assert (adapted.text, adapted.unwritten) == (out, unwritten)


def test_months_of_the_country_where_the_text_leaves_them_open() -> None:
    words = Bilingual("في 5 مارس 2026", "Le 5 mars 2026")
    for country, month in (("EG", "أغسطس"), ("DZ", "أوت"), ("MA", "غشت"), ("XX", "أغسطس")):
        assert adapt("Le 5 août 2026", words, FR, country).text == f"في 5 {month} 2026"


def test_two_equal_values_that_part_are_left() -> None:
    words = Bilingual("10 مدارس و10 جامعات", "10 écoles et 10 universités")
    assert adapt("10 écoles et 12 universités", words, FR).unwritten == ("12",)


def test_values_that_change_places_are_no_change() -> None:
    words = Bilingual("30 مشروعًا في 20 موقعًا", "30 projets sur 20 sites")
    adapted = adapt("Sur 20 sites, 30 projets", words, FR)
    assert (adapted.text, adapted.written, adapted.unwritten) == (words.ar, (), ())


@given(st.integers(11, 9_999_999), st.integers(11, 9_999_999))
def test_a_number_comes_out_as_it_went_in(old: int, new: int) -> None:
    def fr(number: int) -> str:
        return f"{number:,}".replace(",", "\u202f")

    def ar(number: int) -> str:
        return f"{number:,}".replace(",", "٬").translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))

    into = adapt(f"Pour {fr(new)} foyers", Bilingual(f"لفائدة {ar(old)} أسرة", f"Pour {fr(old)} foyers"), FR)
    back = adapt(f"لفائدة {ar(new)} أسرة", Bilingual(f"لفائدة {ar(old)} أسرة", f"Pour {fr(old)} foyers"), AR)
    grouped = old >= 1000 or new < 1000 or old < 1000
    if grouped:
        assert into.text == f"لفائدة {ar(new)} أسرة"
        assert back.text == f"Pour {fr(new)} foyers"
