"""What dates a promise, in the words of both languages, reckoned from a Tuesday, 10 February 2026."""

from __future__ import annotations

from datetime import date

import pytest

from briefing_app.domain.actions import Due, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.languages import Language
from briefing_app.language.folded import folded
from briefing_app.language.suggestions import arabic_dates, french_dates
from briefing_app.language.suggestions.calendar_words import When
from tests.language.suggestions.conftest import TODAY, rules_of

NONE = NotDue()
FRENCH: list[tuple[str, Due]] = [
    ("avant le 15 mars 2026", DueOnDate(date(2026, 3, 15))),
    ("le 1er avril", DueOnDate(date(2026, 4, 1))),
    ("le 3 février", DueOnDate(date(2027, 2, 3))),
    ("les 5 et 6 octobre", DueOnDate(date(2026, 10, 5))),
    ("lundi 19 octobre", DueOnDate(date(2026, 10, 19))),
    ("avant le 15/03/2026", DueOnDate(date(2026, 3, 15))),
    ("d’ici la fin du mois", DueInMonth(2026, 2)),
    ("d’ici à la fin de l’année", DueInMonth(2026, 12)),
    ("avant la fin du mois de juin", DueInMonth(2026, 6)),
    ("avant juin", DueInMonth(2026, 5)),
    ("en octobre prochain", DueInMonth(2026, 10)),
    ("à la mi-décembre", DueInMonth(2026, 12)),
    ("début janvier", DueInMonth(2027, 1)),
    ("le mois prochain", DueInMonth(2026, 3)),
    ("sous huitaine", DueOnDate(date(2026, 2, 18))),
    ("dans les dix jours", DueOnDate(date(2026, 2, 20))),
    ("sous deux semaines", DueOnDate(date(2026, 2, 24))),
    ("dans un mois", DueOnDate(date(2026, 3, 10))),
    ("dès demain", DueOnDate(date(2026, 2, 11))),
    ("jeudi prochain", DueOnDate(date(2026, 2, 12))),
    ("la semaine prochaine", NONE),
    ("au premier trimestre 2027", NONE),
    ("avant l’été 2027", NONE),
    ("prochainement", NONE),
    ("le 31 juin", NONE),
]
ARABIC: list[tuple[str, Due]] = [
    ("قبل نهاية مارس", DueInMonth(2026, 3)),
    ("قبل موفى شهر مارس", DueInMonth(2026, 3)),
    ("قبل حلول شهر أبريل", DueInMonth(2026, 3)),
    ("يوم 3 مايو", DueOnDate(date(2026, 5, 3))),
    ("في ١٤ أيلول", DueOnDate(date(2026, 9, 14))),
    ("يوم 5 جويلية", DueOnDate(date(2026, 7, 5))),
    ("أواخر نونبر", DueInMonth(2026, 11)),
    ("خلال شهر شتنبر", DueInMonth(2026, 9)),
    ("قبل نهاية كانون الثاني", DueInMonth(2027, 1)),
    ("في أكتوبر المقبل", DueInMonth(2026, 10)),
    ("يومي 5 و6 أكتوبر", DueOnDate(date(2026, 10, 5))),
    ("في فاتح يوليو", DueOnDate(date(2026, 7, 1))),
    ("في ظرف أسبوعين", DueOnDate(date(2026, 2, 24))),
    ("خلال عشرة أيام", DueOnDate(date(2026, 2, 20))),
    ("في غضون ثلاثة أسابيع", DueOnDate(date(2026, 3, 3))),
    ("في مهلة شهر", DueOnDate(date(2026, 3, 10))),
    ("يوم الخميس المقبل", DueOnDate(date(2026, 2, 12))),
    ("قبل نهاية الشهر", DueInMonth(2026, 2)),
    ("في أجل أقصاه نهاية السنة", DueInMonth(2026, 12)),
    ("الشهر المقبل", DueInMonth(2026, 3)),
    ("غدًا", DueOnDate(date(2026, 2, 11))),
    ("الأسبوع المقبل", NONE),
    ("في الربيع", NONE),
    ("في أقرب الآجال", NONE),
]


def read(text: str, language: Language, today: date | None = TODAY) -> list[When]:
    plain = folded(text, language).text
    reader = (arabic_dates if language is Language.ARABIC else french_dates).reader(rules_of(language))
    return reader(plain, 0, len(plain), today)


@pytest.mark.parametrize(
    ("language", "words", "due"),
    [(Language.FRENCH, *case) for case in FRENCH] + [(Language.ARABIC, *case) for case in ARABIC],
)
def test_due(language: Language, words: str, due: Due) -> None:
    found = read(f"x {words} .", language)
    assert len(found) == 1
    assert found[0].due == due
    assert not found[0].is_past


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.FRENCH, "le 3 mai 2019"),
        (Language.FRENCH, "en novembre dernier"),
        (Language.FRENCH, "en 2023"),
        (Language.ARABIC, "في مارس الماضي"),
        (Language.ARABIC, "سنة 2022"),
        (Language.ARABIC, "يوم 3 مايو 2019"),
    ],
)
def test_what_is_over_is_told_apart(language: Language, words: str) -> None:
    assert [when.is_past for when in read(words, language)] == [True]


@pytest.mark.parametrize("language", Language)
def test_without_the_day_of_the_meeting_only_whole_dates_are_certain(language: Language) -> None:
    whole, part = {
        Language.FRENCH: ("le 15 mars 2026", "le 15 mars"),
        Language.ARABIC: ("يوم 15 مارس 2026", "يوم 15 مارس"),
    }[language]
    assert [when.due for when in read(whole, language, None)] == [DueOnDate(date(2026, 3, 15))]
    assert [when.due for when in read(part, language, None)] == [NONE]


def test_mars_alone_is_a_planet_and_no_month() -> None:
    assert read("مارس الطلاب الرياضة", Language.ARABIC) == []
