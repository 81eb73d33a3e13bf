"""Days, months and times of the day as both languages write them; and words that only look like them."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.folded import folded
from briefing_app.language.values.dates import dates
from briefing_app.language.values.model import Day, HijriDay
from briefing_app.language.values.times import times

AR, FR = Language.ARABIC, Language.FRENCH
MARCH_12 = Day(12, 3, 2026)
DATES: list[tuple[Language, str, list[Day | HijriDay]]] = [
    (FR, "Jeudi 12 mars 2026", [Day(12, 3, 2026, 3)]),
    (FR, "jeudi le 12 mars", [Day(12, 3, weekday=3)]),
    (FR, "le 1er avril", [Day(1, 4)]),
    (FR, "le 12 MARS 2026", [MARCH_12]),
    (FR, "du 3 au 5 mai 2026", [Day(3, 5, 2026), Day(5, 5, 2026)]),
    (FR, "les 5, 6 et 7 octobre", [Day(5, 10), Day(6, 10), Day(7, 10)]),
    (FR, "15/03/2026, 15-03-2026 et 15.03.2026", [Day(15, 3, 2026)] * 3),
    (FR, "2026-03-15", [Day(15, 3, 2026)]),
    (FR, "en mars", [Day(0, 3)]),
    (FR, "en mai", [Day(0, 5)]),
    (FR, "les mercredi 20 et jeudi 21 mai 2026", [Day(20, 5, 2026, 2), Day(21, 5, 2026)]),
    (FR, "fin mai 2026", [Day(0, 5, 2026)]),
    (FR, "d’août à la mi-décembre", [Day(0, 8), Day(0, 12)]),
    (FR, "mars 2026", [Day(0, 3, 2026)]),
    (FR, "le 26 ramadan 1447 H", [HijriDay(26, 9, 1447)]),
    (FR, "le 1er mouharram", [HijriDay(1, 1)]),
    (FR, "le 12 rabia al-thani 1447 de l’hégire", [HijriDay(12, 4, 1447)]),
    (FR, "le 31 juin, le 31/06/2026", [Day(31, 6)]),
    (FR, "le mai, de mars, le ramadan", []),
    (FR, "15/2026, 3/4, 15/03/26, 12.345", []),
    (FR, "l’article 12 marsouin", []),
    (AR, "يوم الخميس 12 مارس 2026", [Day(12, 3, 2026, 3)]),
    (AR, "الخميس ١٢ آذار/مارس ٢٠٢٦", [Day(12, 3, 2026, 3)]),
    (AR, "الخميس الموافق 12 مارس 2026م", [Day(12, 3, 2026, 3)]),
    (AR, "من ٣ إلى ٥ مايو ٢٠٢٦", [Day(3, 5, 2026), Day(5, 5, 2026)]),
    (AR, "15 و16 كانون الثاني", [Day(15, 1), Day(16, 1)]),
    (AR, "15–20 مارس", [Day(15, 3), Day(20, 3)]),
    (AR, "فاتح يوليوز", [Day(1, 7)]),
    (AR, "الأول من أبريل 2026", [Day(1, 4, 2026)]),
    (AR, "الحادي والعشرين من شهر غشت", [Day(21, 8)]),
    (AR, "30 يونيو عام 2026", [Day(30, 6, 2026)]),
    (AR, "5 آب (أغسطس) 2026", [Day(5, 8, 2026)]),
    (AR, "١٥/٣/٢٠٢٦", [Day(15, 3, 2026)]),
    (AR, "في أكتوبر المقبل", [Day(0, 10)]),
    (AR, "شهر ماي", [Day(0, 5)]),
    (AR, "جوان 2026", [Day(0, 6, 2026)]),
    (AR, "26 رمضان 1447هـ", [HijriDay(26, 9, 1447)]),
    (AR, "محرم 1448", [HijriDay(0, 1, 1448)]),
    (AR, "في مارس الرياضة", []),
    (AR, "قال أب لابنه في آب", []),
    (AR, "شهر رمضان", []),
    (AR, "خلال النصف الأول من يناير 2027", [Day(0, 1, 2027)]),
    (AR, "31 أبريل 2026", [Day(31, 4, 2026)]),
]


@pytest.mark.parametrize(("language", "text", "days"), DATES)
def test_dates(language: Language, text: str, days: list[Day | HijriDay]) -> None:
    found = {(one.start, one.end): one.day for one in dates(folded(text, language).text, language) if not one.is_weak}
    longest = [span for span in found if not any(span != other and _lies_in(span, other) for other in found)]
    assert [found[span] for span in sorted(longest)] == days


def _lies_in(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


TIMES: list[tuple[Language, str, list[str]]] = [
    (FR, "à 15 h 30", ["15:30"]),
    (FR, "15h30", ["15:30"]),
    (FR, "15:30", ["15:30"]),
    (FR, "à 15 heures", ["15:00"]),
    (FR, "à 10 heures 30", ["10:30"]),
    (FR, "de 9 h à 11 h", ["9:00", "11:00"]),
    (FR, "de 9 heures à 11 heures", ["9:00", "11:00"]),
    (FR, "à trois heures et demie de l’après-midi", ["15:30"]),
    (FR, "à neuf heures moins le quart", ["8:45"]),
    (FR, "à midi et demi, à minuit", ["12:30", "0:00"]),
    (FR, "3 h du matin", ["3:00"]),
    (FR, "15 h 30, heure du Caire", ["15:30 zone"]),
    (FR, "14 h (GMT+2)", ["14:00 zone"]),
    (FR, "48 heures", []),
    (FR, "pendant 3 heures, dans les 24 heures, moins de 2 h", []),
    (FR, "se limite à quatre heures par jour, à deux heures de route", []),
    (FR, "9.00 – 10.45", ["9:00", "10:45"]),
    (FR, "une épreuve écrite de 3 heures", []),
    (FR, "une épreuve de 9 heures à midi", ["9:00", "12:00"]),
    (FR, "20 ha, 5 hommes, 12:75, 1:30:00", []),
    (AR, "الساعة 15:30", ["15:30"]),
    (AR, "٣:٣٠ مساءً", ["15:30"]),
    (AR, "3.30 م", ["15:30"]),
    (AR, "الساعة الثالثة والنصف بعد الظهر", ["15:30"]),
    (AR, "الساعة الثالثة", ["3:00 half"]),
    (AR, "الساعة العاشرة إلا ربعا", ["9:45 half"]),
    (AR, "العاشرة صباحا", ["10:00"]),
    (AR, "الساعة الثامنة و20 دقيقة مساء", ["20:20"]),
    (AR, "12 ظهرا", ["12:00"]),
    (AR, "من التاسعة والثلث إلى العاشرة إلا ربعا", ["9:20 half", "9:45 half"]),
    (AR, "في الحادية عشرة والنصف قبل الظهر", ["11:30"]),
    (AR, "من السابعة مساء إلى العاشرة", ["19:00", "10:00 half"]),
    (AR, "الدورة التاسعة إلى العاشرة", []),
    (AR, "12 ليلا", ["0:00"]),
    (AR, "الثانية عشرة ظهراً", ["12:00"]),
    (AR, "منتصف الليل", ["0:00"]),
    (AR, "في منتصف ليلة السبت", ["0:00"]),
    (AR, "في الساعة 9 صباحا بتوقيت القاهرة", ["9:00 zone"]),
    (AR, "(14.00 – 15.45)", ["14:00", "15:45"]),
    (AR, "الساعة 17.15: اختتام", ["17:15"]),
    (AR, "الدورة الثالثة، 30 شركة، 200 مليون", []),
    (AR, "8 م من الحدود", []),
    (AR, "24 ساعة", []),
]


@pytest.mark.parametrize(("language", "text", "shown"), TIMES)
def test_times(language: Language, text: str, shown: list[str]) -> None:
    found = [one.clock for one in times(folded(text, language).text, language)]
    assert [
        f"{clock.minute // 60}:{clock.minute % 60:02}{' half' * clock.is_half_day}{' zone' * clock.is_zoned}"
        for clock in found
    ] == shown
