"""Dates in Arabic prose: «قبل نهاية مارس», «في غضون أسبوعين», «الأسبوع المقبل», in the month names of every country."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from briefing_app.domain.actions import Due, DueInMonth, DueOnDate, NotDue
from briefing_app.language.suggestions.calendar_words import (
    When,
    a_year,
    choice,
    in_month,
    is_of_the_past,
    month_names,
    months_on,
    next_weekday,
    on_day,
    weekday_names,
)
from briefing_app.language.suggestions.rules import PromiseRules

_NEXT = "(?:ال)?(?:مقبل|قادم|جاري|حالي|اتي|تالي|داخل|موالي)(?:ه|ين)?"
_LAST = "(?:ال)?(?:ماضي|منصرم|فائت|سابق|فارط|اخير)(?:ه|ين)?"
_LEAD = (
    "(?:(?:قبل|حتي|الي|بحلول|مع حلول|اعتبارا من|ابتداء من|بدءا من|انطلاقا من|منذ|من|في|ل|ب|بعد|اقصاه|خلال"
    "|يتجاوز|عند|نحو) ?"
    "(?:موعد اقصاه |اجل اقصاه |اجل لا يتجاوز |موعد لا يتجاوز |حلول |غايه )?)*"
)
_WITHIN = (
    "(?:خلال|في غضون|في ظرف|في مهله|في مده|في اجل|في اجل اقصاه|في موعد اقصاه|اقصاه|بعد|قبل مضي|ضمن مهله|في فتره|في حدود"
    "|مده اقصاها|لا تتجاوز|لا يتجاوز)"
)
_POINT = (
    "(?:(?:نهايه|اواخر|اخر|بدايه|مطلع|اوائل|مستهل|منتصف|اواسط|غضون|خلال|موفي|متم|فاتح|ختام|غره|حلول|مساء|صباح"
    "|الاسبوع (?:الاول|الثاني|الثالث|الرابع|الاخير) من"
    "|النصف (?:الاول|الثاني) من|الثلث (?:الاول|الثاني|الاخير) من|العشريه الاولي من) )?"
)
# Every way to date something, one named group each; the words in capitals are filled in from the rules.
_TEMPLATE = (
    "(?<!\\w)[وف]?(?:"
    "(?P<dayed>LEAD(?:يومي |يوم |ايام |تاريخ |مساء |صباح )?(?:WEEKDAY )?(?:الموافق )?(?P<day>\\d{1,2}"
    "|ORDINAL)"
    "(?: ?(?:و|الي|حتي|-|–|و ) ?(?:\\d{1,2}))* (?:من )?(?:شهر )?(?P<month>MONTH)(?:[ /]MONTH)?(?: (?:من )?"
    "(?:عام |سنه )?(?P<year>\\d{4}))?(?: NEXT)?(?P<dlast> LAST)?)"
    "|(?P<slashed>(?:قبل |في |يوم |حتي )*(?P<sday>\\d{1,2})[/.](?P<smonth>\\d{1,2})[/.](?P<syear>\\d{4}))"
    "|(?P<monthed>(?P<mlead>(?:LEADPOINT(?:شهر )?|ب|ل))(?P<bmonth>MONTH)(?:[ /]MONTH)?(?: (?:من )?(?:عام "
    "|سنه |العام )?(?P<byear>\\d{4}))?(?: NEXT)?(?P<mlast> LAST)?)"
    "|(?P<within>WITHIN COUNT(?: من (?:الان|اليوم|تاريخه))?)"
    "|(?P<tomorrow>(?:يوم |صباح |منذ |قبل )?(?P<tword>بعد غد|غدا|الغد))"
    "|(?P<weekdayed>(?:(?:قبل|حتي|صباح|مساء|يوم|في) )*(?P<wname>WEEKDAY)(?: NEXT)?(?P<wlast> LAST)?)"
    "|(?P<ending>(?:(?:قبل|حتي|مع|بحلول|في|الي|عند|خلال|اقصاه|يتجاوز|غايه) ?)+(?:غايه |حلول )?(?:نهايه|اخر"
    "|اواخر|موفي|متم|انقضاء|انتهاء|ختام) (?P<eword>الشهر|السنه|العام|الاسبوع|الفصل|الربع|النصف|الصيف|الدوره"
    "|الربيع|الشتاء|الخريف)(?: (?P<eyear>\\d{4}))?(?: NEXT)?)"
    "|(?P<nextone>(?:(?:قبل|حتي|مع|بحلول|في|خلال|حلول|بدايه|مطلع|اوائل|منتصف|منذ|من|اعتبارا من|ابتداء من"
    "|بدءا من) )*(?P<nword>الاسبوع|الشهر|السنه|العام|الفصل|الربع|الموسم|الصيف|الربيع|الخريف|الشتاء|الدوره"
    "|الجلسه) NEXT)"
    "|(?P<loose>(?:(?:قبل|حتي|مع|بحلول|في|خلال|حلول|بدايه|مطلع|نهايه|اوائل|اواخر) )*(?:فصل )?(?:(?:الربيع"
    "|الصيف|الخريف|الشتاء)(?: (?:من )?(?:عام |سنه )?\\d{4})?|(?:الربع|النصف|الفصل) (?:الاول|الثاني|الثالث"
    "|الرابع|الاخير)(?: من (?:العام|السنه|عام|سنه)(?: \\w+)?)?|(?:عام|سنه|العام|السنه) (?:20|21)\\d\\d"
    "|(?:في|منذ) 20[12]\\d(?= ?(?:[،.؛]|$|و|ب|ل|علي |في |مع |الي |من |عن |بعد |قبل ))|هذا "
    "(?:العام|الشهر|الاسبوع)|هذه السنه|كل (?:عام|سنه|شهر|اسبوع|فصل|ثلاثه اشهر)))"
    "|(?P<event>(?:علي هامش|بمناسبه|خلال|قبل|بعد|عقب|حتي|عشيه|قبيل|فور|عند) (?:انعقاد |زياره |افتتاح |انطلاق "
    "|ختام |اختتام |حلول |ورود |صدور |انتهاء |توقيع )?(?:القمه|المؤتمر|الزياره|شهر رمضان|رمضان|عيد|الدوره"
    "|المنتدي|المعرض|المهرجان|مهرجان|معرض|مؤتمر|قمه|منتدي|الاجتماع|اجتماع|الانتخابات|النهائي|راي|تقرير"
    "|التوقيع|الافتتاح)[^،؛.]{0,40}|(?:في )?(?:اليوم التالي|غداه|صبيحه|ثاني ايام|عشيه) ل?(?!امس)\\w+)"
    "|(?P<vague>قريبا|في القريب العاجل|في اقرب (?:الاجال|وقت|فرصه|الاوقات)(?: ممكن(?:ه)?)?|عما قريب|فورا"
    "|عاجلا|في المستقبل القريب|في (?:الايام|الاسابيع|الاشهر) (?:القليله )?(?:المقبله|القادمه)|علي الفور"
    "|دون تاخير|دون ابطاء)"
    ")(?!\\w)"
)


@cache
def reader(rules: PromiseRules) -> Callable[[str, int, int, date | None], list[When]]:
    """A function of text, start, end and today that gives what dates the clause, in order."""
    months, weekdays, numbers = month_names(rules.dates), weekday_names(rules.dates), rules.dates.numbers
    month, weekday = choice(months), choice(weekdays)
    units = "(?P<unit>ايام|يوما?|اسابيع|اسبوعا?|اشهر|شهور|شهرا?|سنوات|سنه|اعوام|عاما?|ساعه|ساعات)"
    count = (
        f"(?:(?P<count>{choice(numbers)}|\\d{{1,3}}) {units}|(?P<dual>يومين|اسبوعين|شهرين|سنتين|عامين)"
        "|(?P<single>يوم|اسبوع|شهر|سنه|عام))(?: واحد(?:ه)?)?"
    )
    written = _TEMPLATE
    parts = {
        "LEAD": _LEAD, "POINT": _POINT, "NEXT": _NEXT, "LAST": _LAST, "MONTH": month, "WEEKDAY": weekday,
        "ORDINAL": choice(_ORDINALS), "WITHIN": _WITHIN, "COUNT": count,
    }  # fmt: skip
    for name, part in parts.items():
        written = written.replace(name, part)
    pattern = re.compile(written)
    table = _Words(months, weekdays, numbers)

    def read(text: str, start: int, end: int, today: date | None) -> list[When]:
        return [table.when(found, today) for found in pattern.finditer(text, start, end) if _is_a_date(found)]

    return read


_ORDINALS = {
    "الاول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7, "الثامن": 8, "التاسع": 9,
    "العاشر": 10, "الحادي عشر": 11, "الثاني عشر": 12, "الثالث عشر": 13, "الرابع عشر": 14, "الخامس عشر": 15,
    "السادس عشر": 16, "السابع عشر": 17, "الثامن عشر": 18, "التاسع عشر": 19, "العشرين": 20, "الحادي والعشرين": 21,
    "الثاني والعشرين": 22, "الثالث والعشرين": 23, "الرابع والعشرين": 24, "الخامس والعشرين": 25, "السادس والعشرين": 26,
    "السابع والعشرين": 27, "الثامن والعشرين": 28, "التاسع والعشرين": 29, "الثلاثين": 30, "الحادي والثلاثين": 31,
    "فاتح": 1, "غره": 1, "اول": 1,
}  # fmt: skip


def _is_a_date(found: re.Match[str]) -> bool:
    """A name of a month alone is none: مارس and ماي are words, آب may be anything."""
    return not (
        found["monthed"] and not found["mlead"].strip() and not found["byear"] and found.group() == found["bmonth"]
    )


class _Words:
    def __init__(self, months: dict[str, int], weekdays: dict[str, int], numbers: dict[str, int]) -> None:
        self._months, self._weekdays, self._numbers = months, weekdays, numbers

    def when(self, found: re.Match[str], today: date | None) -> When:
        last = bool(found["dlast"] or found["mlast"] or found["wlast"]) or found.group().startswith("منذ")
        due, past = self._due(found, today)
        past = past or is_of_the_past(found, today)
        year = due.day.year if isinstance(due, DueOnDate) else due.year if isinstance(due, DueInMonth) else 0
        told = found["year"] or found["byear"] or re.search("مقبل|قادم", found.group())
        is_over = today is not None and year > today.year and not told and bool(found["dayed"] or found["monthed"])
        return When(found.start(), found.end(), due, found["vague"] is None, past or last, is_over)

    def _due(self, found: re.Match[str], today: date | None) -> tuple[Due, bool]:
        if found["dayed"]:
            text = found["day"]
            number = int(text) if text.isdigit() else _ORDINALS[text]
            return on_day(number, self._months[found["month"]], a_year(found["year"]), today)
        if found["slashed"]:
            return on_day(int(found["sday"]), int(found["smonth"]), a_year(found["syear"]), today)
        if found["monthed"]:
            before = re.fullmatch("قبل (?:حلول )?(?:شهر )?", found["mlead"]) is not None
            return in_month(self._months[found["bmonth"]], a_year(found["byear"]), today, before)
        return (self._relative(found, today), False) if today else (NotDue(), False)

    def _relative(self, found: re.Match[str], today: date) -> Due:
        if found["within"]:
            return self._within(found, today)
        if found["tomorrow"]:
            return DueOnDate(today + timedelta(days=2 if found["tword"].startswith("بعد") else 1))
        if found["weekdayed"]:
            return DueOnDate(next_weekday(today, self._weekdays[found["wname"]]))
        if found["ending"]:
            return _end_of(found["eword"], found["eyear"], today)
        if found["nextone"] and found["nword"] == "الشهر":
            following = months_on(today.replace(day=1), 0 if re.search("جاري|حالي", found.group()) else 1)
            return DueInMonth(following.year, following.month)
        return NotDue()

    def _within(self, found: re.Match[str], today: date) -> Due:
        if found["count"]:
            count = self._numbers.get(found["count"]) or int(found["count"])
            unit = found["unit"]
        else:
            count, unit = (2, found["dual"]) if found["dual"] else (1, found["single"])
        if unit.startswith("ساع"):
            return DueOnDate(today + timedelta(days=max(1, count // 24)))
        if unit.startswith(("يوم", "ايام")):
            return DueOnDate(today + timedelta(days=count))
        if unit.startswith(("اسبوع", "اسابيع")):
            return DueOnDate(today + timedelta(weeks=count))
        return DueOnDate(months_on(today, count * (1 if unit.startswith(("شهر", "شهور", "اشهر")) else 12)))


def _end_of(word: str, year: str | None, today: date) -> Due:
    if word == "الشهر":
        return DueInMonth(today.year, today.month)
    if word in ("السنه", "العام"):
        return DueInMonth(a_year(year) or today.year, 12)
    if word == "الاسبوع":
        return DueOnDate(today + timedelta(days=6 - today.weekday()))
    return NotDue()
