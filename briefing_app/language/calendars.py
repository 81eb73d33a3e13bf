"""Days, months and times in words, by profile: Babel's month names, our digits, the Umm al-Qura calendar."""

from __future__ import annotations

from datetime import date, time

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.profiles import Profile
from briefing_app.language.capital_times import CapitalTime, capital, in_capitals
from briefing_app.language.digits import digits_of, to_digits

HIJRI_MONTHS = (
    Bilingual("محرم", "mouharram"),
    Bilingual("صفر", "safar"),
    Bilingual("ربيع الأول", "rabia al-awal"),
    Bilingual("ربيع الآخر", "rabia ath-thani"),
    Bilingual("جمادى الأولى", "joumada al-oula"),
    Bilingual("جمادى الآخرة", "joumada ath-thania"),
    Bilingual("رجب", "rajab"),
    Bilingual("شعبان", "chaabane"),
    Bilingual("رمضان", "ramadan"),
    Bilingual("شوال", "chawwal"),
    Bilingual("ذو القعدة", "dhou al-qi‘da"),
    Bilingual("ذو الحجة", "dhou al-hijja"),
)


def locale_of(language: Language, profile: Profile) -> str:
    """The Babel locale that month names come from."""
    return profile.ar_locale if language is Language.ARABIC else profile.fr_locale


def format_day(day: date, language: Language, profile: Profile) -> str:
    """A day with its month in words (rule E8): 1er mars 2026, ١ مارس ٢٠٢٦."""
    from babel.dates import format_date

    text = format_date(day, profile.date_pattern[language], locale=locale_of(language, profile))
    if language is Language.FRENCH and day.day == 1 and text.startswith("1 "):
        text = "1er" + text[1:]
    return to_digits(text, digits_of(language, profile))


def format_month(year: int, month: int, language: Language, profile: Profile) -> str:
    """A month and its year: mars 2026, مارس ٢٠٢٦."""
    from babel.dates import format_date

    text = format_date(date(year, month, 1), "MMMM y", locale=locale_of(language, profile))
    return to_digits(text, digits_of(language, profile))


def format_time(moment: time, language: Language, profile: Profile) -> str:
    """A wall-clock time by the profile's pattern: 14 h 30, ٢:٣٠ م."""
    from babel.dates import format_time as babel_time

    text = babel_time(moment, profile.time_pattern[language], locale=locale_of(language, profile))
    return to_digits(text, digits_of(language, profile))


def format_hijri(day: date, language: Language, profile: Profile) -> str:
    """The day in the Umm al-Qura calendar: ٢٦ رمضان ١٤٤٧ هـ, 26 ramadan 1447 H.

    UserError ``calendar.hijri_out_of_range`` outside the years of the table (1924 to 2077).
    """
    from hijridate import Gregorian

    try:
        hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    except (OverflowError, ValueError) as problem:
        raise UserError("calendar.hijri_out_of_range", year=day.year) from problem
    era = "هـ" if language is Language.ARABIC else "H"
    text = f"{hijri.day} {HIJRI_MONTHS[hijri.month - 1][language]} {hijri.year} {era}"
    return to_digits(text, digits_of(language, profile))


def format_in_both_capitals(day: date, start: time, zone: str, profile: Profile, language: Language) -> str:
    """One instant in both capitals, with the offset from UTC as text.

    ``start`` is wall-clock time in ``zone`` (IANA name). A capital where the day is another one says so.
    """
    clocks = in_capitals(day, start, zone, (profile.host_zone, profile.counterpart_zone))
    return " · ".join(format_capital_time(clock, profile, language) for clock in clocks)


def format_capital_time(clock: CapitalTime, profile: Profile, language: Language) -> str:
    """``14 h 30, heure du Caire (UTC+2)``, with the day when it is another one than the one that was asked for."""
    local, where = clock.moment, capital(clock.zone)[language]
    shown = format_time(local.time(), language, profile)
    link = "يوم" if language is Language.ARABIC else "le"
    other_day = f" {link} {format_day(local.date(), language, profile)}" if clock.day_shift else ""
    if language is Language.ARABIC:
        return f"{shown}{other_day} بتوقيت {where} ({clock.offset})"
    return f"{shown}{other_day}, heure {where} ({clock.offset})"
