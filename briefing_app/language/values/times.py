"""Times of the day in both languages: 15 h 30, 15:30, ٣:٣٠ مساءً, الساعة الثالثة والنصف, midi.

On folded text. « 48 heures » and « pendant 3 heures » last; they are no times.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.values import arabic_numbers, french_numbers
from briefing_app.language.values.model import Clock
from briefing_app.language.values.spelled import has_any, matches_from, places_of, words_of

NOON, DAY = 12 * 60, 24 * 60


class Timed(msgspec.Struct, frozen=True):
    clock: Clock
    start: int
    end: int


_FR_ZONE = r"(?P<zone> ?(?:\(?(?:gmt|utc)(?: ?[+-] ?\d{1,2})?\)?|,? ?\(?heure (?:de |du |d'|locale)[\w' -]{0,20}\)?))?"
_FR_PART = r"(?: (?P<part>du matin|de l'après-midi|du soir))?"
_FR_HOUR_WORDS = {word: hour for word, hour in french_numbers.SMALL.items() if word not in ("zéro", "un")} | {
    "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "vingt et une": 21, "vingt-et-une": 21,
    "vingt-deux": 22, "vingt-trois": 23,
}  # fmt: skip
_FR_HOUR_WORD = "|".join(_FR_HOUR_WORDS)
_FR_LESS = "moins (?:le quart|cinq|dix|vingt(?:-cinq)?)"
_LASTING = "par|plus tard|durant|de (?:vol|route|travail|retard|négociations|discussions|débats)"
_FRENCH = re.compile(
    rf"(?<![\w:.,/])(?:(?P<hour>[01]?\d|2[0-4]) ?(?:h(?!\w)|h(?=\d))(?: ?(?P<minute>[0-5]\d)(?!\d))?"
    rf"|(?P<colon_hour>[01]?\d|2[0-3]):(?P<colon_minute>[0-5]\d)(?![\d:])"
    rf"|(?P<named>midi|minuit)(?!\w)(?P<named_rest> (?:et (?:demie?|quart)|{_FR_LESS}))?){_FR_PART}{_FR_ZONE}"
    rf"|(?P<lead>(?<!\w)(?:à|vers|dès|avant|après|jusqu'à|entre|et|de) )"
    rf"(?P<long_hour>[01]?\d|2[0-4]|{_FR_HOUR_WORD}) heures?(?!\w| (?:{_LASTING}))"
    rf"(?P<rest> (?:et demie|et quart|{_FR_LESS}|[0-5]?\d(?! ?(?:h|heures)\b)|trente|quinze))?"
    rf"(?: (?P<long_part>du matin|de l'après-midi|du soir))?(?P<long_zone>{_FR_ZONE.replace('zone', 'z')})"
    r"|(?:(?<![\s\S])|(?<=\n)|(?<=[•(–—] )|(?<=\())(?P<head_hour>[01]?\d|2[0-4]) heures?(?: (?P<head_minute>[0-5]\d))?"
    r"(?= ?[:–—),]| ?\Z)"
)
_LASTS = re.compile(r"(?:pendant|durant|en|sous|dans les|toutes les|de plus de|moins de|plus de|près de) $")
_AR_PART = (
    r"(?P<{0}>(?:في )?(?:ال)?(?:صباحا?|مساء)|(?:من )?(?:بعد|قبل) (?:ال)?(?:ظهر|زوال)|من (?:صباح|مساء|ظهر)"
    r"|ظهرا|زوالا|عصرا|ليلا|فجرا"
    r"|ص(?!\w)|م(?!\w))"
)
_AR_ZONE = r"(?P<{0}>،? ?\(?(?:بتوقيت|توقيت|بالتوقيت) \w+(?: \w+)?\)?|,? ?\(?(?:gmt|utc)(?: ?[+-] ?\d{{1,2}})?\)?)"
_HOUR_NAMES = (
    "الواحده", "الثانيه عشره", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه", "التاسعه",
    "العاشره", "الحاديه عشره",
)  # fmt: skip
_HOURS_AR = "|".join(_HOUR_NAMES)
_COUNTED_AR = {
    f"{five}{tens}{ending}": 10 * number + (5 if five else 0)
    for five in ("", "خمس و")
    for tens, number in (("عشر", 2), ("ثلاث", 3), ("اربع", 4), ("خمس", 5))
    for ending in ("ين", "ون")
} | {"خمس عشره": 15}
_MINUTES_AR = "|".join(_COUNTED_AR)
_AR_LEAD = re.compile(r"(?<!\w)[وفبل]?(?:ل)?(?:الساعه|ساعه) \Z")
_ARABIC = re.compile(
    rf"(?<![\w:.,/])(?P<hour>2[0-4]|[01]?\d)"
    rf"(?:(?P<sign>[:.])(?P<minute>[0-5]\d)(?!\d|[:.]\d)|(?: و ?(?P<past>[0-5]?\d) دقيقه)"
    rf"|(?P<short> ?(?:سا|س|h)(?:(?!\w)| ?(?P<short_minute>[0-5]\d)(?![\w]))))?"
    rf"(?: ?{_AR_PART.format('part')})?(?: ?{_AR_ZONE.format('zone')})?"
    rf"|(?<!\w)(?P<ordinal>{_HOURS_AR})(?!\w)"
    rf"(?P<rest> و?(?:النصف|الربع|الثلث|الا ربعا|الا الربع|الا ثلثا|الا (?:خمس|عشر)(?:ه| دقائق)?"
    rf"|(?<=و)(?:خمس|عشر)(?:ه| دقائق)"
    rf"|نصف|(?:{_MINUTES_AR}) دقيقه|\d{{1,2}} دقيقه))?"
    rf"(?: {_AR_PART.format('named_part')})?(?: ?{_AR_ZONE.format('named_zone')})?"
    rf"|(?P<whole>(?<!\w)(?:[وفبل]?منتصف (?:(?:ال)?ليل\w*|(?:ال)?نهار)|و?(?:عند|وقت|حتي) الظهر))(?!\w)"
    r"(?P<whole_rest> و(?:ال)?(?:نصف|ربع|ثلث)(?!\w))?"
)
_MINUTES = {
    "et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "trente": 30, "quinze": 15, "النصف": 30,
    "نصف": 30, "الربع": 15, "الثلث": 20, "الا ربعا": -15, "الا الربع": -15, "الا ثلثا": -20,
    **{f"{words} دقيقه": minutes for words, minutes in _COUNTED_AR.items()},
}  # fmt: skip


_POINT = r"(([01]?\d|2[0-3])\.([0-5]\d))"
_POINTED_SPAN = re.compile(r"\.(?<=\d.)[0-5]\d ?[-–]")
_POINTED = re.compile(rf"(?<![\d.,]){_POINT} ?[-–] ?{_POINT}(?![\d.,])")
"""14.00 – 15.45, as programmes write it."""
_FEW = {"cinq": 5, "dix": 10, "vingt": 20, "vingt-cinq": 25, "خمس": 5, "عشر": 10}
_LEAD = 10
"""Letters of «وبالساعة » and less."""
_UNTIL = re.compile(r" ?(?:à|jusqu'à) ")
_UP_TO = re.compile(r"[^.؟!]{0,12}(?:الي|حتي) ")
_HOUR = {
    Language.FRENCH: re.compile(r"\d(?<![\w:.,/].)(?=\d? ?[h:])"),
    Language.ARABIC: re.compile(
        r"\d(?<![\w:.,/].)(?:(?=\d?(?:[:.]\d| ?[فاصمبقظعلزوسh]))|(?<=ساعه .)|(?<=الي .)|(?<=حتي .))"
    ),
}
"""Digits that may be a time: what is behind them begins like the rest of one, or what is before says so."""
_SIGNS = {
    Language.FRENCH: ("heure", "midi", "minuit"),
    Language.ARABIC: (
        "ساع", "صباح", "مساء", "نهار", "ظهر", "زوال", "عصر", "ليل", "فجر", "ه والنصف", "ه والربع", "ه والثلث", "ه الا ",
    ),
}  # fmt: skip
_SIGNS_AT_DIGITS = {Language.FRENCH: re.compile(r"\d ?[h:]"), Language.ARABIC: re.compile(r"\d ?[:صمسh]")}
"""Without one of these a text tells no time."""
_AR_STARTS = frozenset(
    (
        *(name.split()[0] for name in _HOUR_NAMES),
        *(f"{clitic}منتصف" for clitic in ("", "و", "ب", "ف", "ل")),
        *(f"{clitic}{word}" for clitic in ("", "و") for word in ("عند", "وقت", "حتي")),
    )
)


def times(text: str, language: Language) -> Iterator[Timed]:
    """The times of the day of a text, in order."""
    for found in _POINTED.finditer(text) if _POINTED_SPAN.search(text) else ():
        for whole, hour, minute in ((1, 2, 3), (4, 5, 6)):
            yield Timed(Clock(int(found[hour]) * 60 + int(found[minute])), *found.span(whole))
    if has_any(text, _SIGNS[language]) or _SIGNS_AT_DIGITS[language].search(text):
        yield from _in_french(text) if language is Language.FRENCH else _in_arabic(text)


def _in_french(text: str) -> Iterator[Timed]:
    if "heure" in text:
        matches: Iterable[re.Match[str]] = _FRENCH.finditer(text)
    else:
        hours = (found.start() for found in _HOUR[Language.FRENCH].finditer(text))
        matches = matches_from(_FRENCH, text, sorted({*hours, *places_of(text, ("midi", "minuit"))}))
    for found in matches:
        clock = _french(found, text)
        if clock is not None:
            start = found.start() + len(found["lead"] or "")
            yield Timed(clock, start, found.start() + len(found.group().rstrip()))


def _in_arabic(text: str) -> Iterator[Timed]:
    words = words_of(text) & _AR_STARTS
    places = sorted({*(found.start() for found in _HOUR[Language.ARABIC].finditer(text)), *places_of(text, words)})
    end = behind = 0
    for at in places:
        found = _ARABIC.match(text, at) if at >= end else None
        if found is None:
            continue
        lead = _AR_LEAD.search(text, max(end, at - _LEAD), at)
        end = found.end()
        clock = _arabic(found, is_said=lead is not None)
        if clock is None and behind and _UP_TO.fullmatch(text, behind, at):
            clock = _arabic(found, is_said=True)
        if clock is not None:
            behind = at + len(found.group().rstrip())
            yield Timed(clock, lead.start() if lead is not None and found["ordinal"] else at, behind)


def _french(found: re.Match[str], text: str) -> Clock | None:
    zoned = bool((found["zone"] or found["long_zone"] or "").strip())
    if found["named"]:
        minute = (NOON if found["named"] == "midi" else 0) + _minutes_of((found["named_rest"] or "").strip())
        return Clock(minute % DAY, is_zoned=zoned)
    if found["head_hour"]:
        return Clock((int(found["head_hour"]) * 60 + int(found["head_minute"] or 0)) % DAY)
    if _LASTS.search(text[: found.start("long_hour") if found["long_hour"] else found.start()]):
        return None
    if found["long_hour"]:
        if found["lead"] == "de " and not _UNTIL.match(text, found.end()):
            return None  # « une épreuve de 3 heures »
        word = found["long_hour"]
        hour = int(word) if word.isdecimal() else _FR_HOUR_WORDS[word]
        rest = (found["rest"] or "").strip()
        minutes = int(rest) if rest.isdecimal() else _minutes_of(rest)
        part = found["long_part"]
    else:
        hour = int(found["hour"] or found["colon_hour"])
        minutes = int(found["minute"] or found["colon_minute"] or 0)
        part = found["part"]
    is_evening = part in ("de l'après-midi", "du soir")
    return Clock(((hour + 12 * (is_evening and hour < 12)) * 60 + minutes) % DAY, is_zoned=zoned)


def _minutes_of(words: str) -> int:
    """Behind the hour, or before it: 30 for « et demie », -10 for « moins dix » and «إلا عشر دقائق»."""
    if words in _MINUTES:
        return _MINUTES[words]
    sign = -1 if words.startswith(("moins ", "الا ")) else 1
    number = words.removeprefix("moins ").removeprefix("الا ").removesuffix(" دقائق").removesuffix("ه")
    return sign * _FEW.get(number, 0)


def _arabic(found: re.Match[str], *, is_said: bool) -> Clock | None:
    """None where nothing says that a time is meant, unless that is known: by «الساعة», or by the begin of a span."""
    if found["whole"]:
        rest = (found["whole_rest"] or "").removeprefix(" و").removeprefix("ال")
        return Clock((0 if "ليل" in found["whole"] else NOON) + _minutes_of(f"ال{rest}" if rest else ""))
    if found["ordinal"]:
        if not (is_said or found["named_part"] or found["rest"]):
            return None
        ordinal = found["ordinal"]
        hour = 1 if ordinal == "الواحده" else int(next(arabic_numbers.ordinals(ordinal)).amount)
        rest = (found["rest"] or "").strip()
        key = rest.removeprefix("و")
        digits = re.match(r"\d+", key)
        minutes = int(digits.group()) if digits else _minutes_of(key)
        return _at(hour, minutes, found["named_part"], bool(found["named_zone"]))
    if found["short"]:
        return _at(int(found["hour"]), int(found["short_minute"] or 0), found["part"], bool(found["zone"]))
    is_pointed = found["minute"] and (found["sign"] == ":" or found["part"])
    if not (is_said or len(found["part"] or "") > 1 or is_pointed):  # ``8 م`` may be metres
        return None
    return _at(int(found["hour"]), int(found["minute"] or found["past"] or 0), found["part"], bool(found["zone"]))


def _at(hour: int, minutes: int, part: str | None, zoned: bool) -> Clock:
    if part is None:
        return Clock((hour * 60 + minutes) % DAY, is_half_day=1 <= hour <= 12, is_zoned=zoned)
    is_morning = part == "ص" or "صباح" in part or "فجر" in part or "قبل" in part
    if is_morning or ("ليل" in part and hour in (12, 1, 2, 3, 4)):
        hour = 0 if hour == 12 else hour
    elif hour < 12:
        hour += 12
    return Clock((hour * 60 + minutes) % DAY, is_zoned=zoned)
