"""Days and times in French (F-10, F-11)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time
from functools import lru_cache

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.language.calendars import format_time
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, kept, outside, quoted
from briefing_app.language.french import spaced, unspaced

_FR = Language.FRENCH
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_CAPITAL_MONTHS = "|".join(month.capitalize() for month in _MONTHS.split("|"))
_DAYS = "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche"
_SP = "[ \u00a0\u202f]"
_CAPITAL = re.compile(rf"{_CAPITAL_MONTHS}|{_DAYS}")
_DAY_AND_MONTH = re.compile(rf"\d(?:{_SP}?er)?{_SP}(?:{_MONTHS})", re.IGNORECASE)
_CAPITAL_MONTH = re.compile(rf"(?<=\d{_SP})({_CAPITAL_MONTHS})(?!\w)|(?<=1er{_SP})({_CAPITAL_MONTHS})(?!\w)")
_CAPITAL_DAY = re.compile(rf"(?<=[a-zà-ÿ,]{_SP})({_DAYS})(?={_SP}(?:\d|1er))")
_LEADING_ZERO = re.compile(rf"0(?<![\d/.:,-].)([1-9])(?={_SP}(?:{_MONTHS})(?!\w))", re.IGNORECASE)
_FIRST = re.compile(rf"1(?<![\w.,/:-].)(?<!\d{_SP}.)(?={_SP}(?:{_MONTHS})(?!\w))", re.IGNORECASE)
_OTHER_FIRST = re.compile(
    rf"([1-9](?<![\w.,/:-].)(?:(?<!1)|(?<=[12])\d|(?<=3)[01])){_SP}?er(?={_SP}(?:{_MONTHS})(?!\w))", re.IGNORECASE
)
_TIME = re.compile(
    rf"(\d(?<![\w:.,/-].)(?:(?<=[01])\d|(?<=2)[0-3])?)(?:{_SP}?[hH]{_SP}?([0-5]\d)|:([0-5]\d)|{_SP}?([hH]))(?![\w:]|[.,]\d|{_SP}?(?:/|sur){_SP}?\d)"
)
_REACH = 20
"""Letters that hold any of the words behind which something lasts."""
_LASTS = re.compile(r"(?:pendant|durant|en|sous|dans les|toutes les|plus de|moins de|durée de|durée :|record de) ?$")


def capitals(text: str, context: Context) -> Iterator[Finding]:
    """F-10: a month or weekday with a capital in the middle of a sentence."""
    if not _CAPITAL.search(text):
        return
    for pattern in (_CAPITAL_MONTH, _CAPITAL_DAY):
        for found in outside(text, pattern.finditer(text), quotations=True):
            fix = found.group().lower()
            yield on_side(_FR, "F-10", "capital", Severity.WARNING, found.span(), fix=fix, wanted=fix)


def day_numbers(text: str, context: Context) -> Iterator[Finding]:
    """F-10: « 05 mars » in running text, « 1 mars », « 2 er mars » (« 1 er » is for F-09)."""
    if not _DAY_AND_MONTH.search(text):
        return
    if context.is_running_text:
        for found in outside(text, _LEADING_ZERO.finditer(text), quotations=True):
            fix = "1er" if found[1] == "1" else found[1]
            yield on_side(_FR, "F-10", "zero", Severity.WARNING, found.span(), fix=fix, wanted=fix)
    for found in outside(text, _FIRST.finditer(text), quotations=True):
        yield on_side(_FR, "F-10", "first", Severity.WARNING, found.span(), fix="1er", wanted="1er")
    for found in outside(text, _OTHER_FIRST.finditer(text), quotations=True):
        yield on_side(_FR, "F-10", "first", Severity.WARNING, found.span(), fix=found[1], wanted=found[1])


def times(text: str, context: Context) -> Iterator[Finding]:
    """F-11: a time of the day that is not written as the profile writes it; programme tables are left alone.

    A whole hour (14 h) is right where the profile writes « h », and not looked at where it writes 14:00. How long
    something lasts is no time of the day.
    """
    if not context.is_running_text:
        return
    with_h = _is_with_h(context.profile)
    aside = None
    for found in _TIME.finditer(text):
        if found[4] and (not with_h or _is_plain_hour(found)):
            continue
        aside = [*quoted(text), *kept(text)] if aside is None else aside
        if crosses(aside, *found.span()) or _LASTS.search(text, max(0, found.start() - _REACH), found.start()):
            continue
        minute = int(found[2] or found[3] or 0)
        wanted = _wanted(int(found[1]), minute, context.profile)
        if unspaced(found.group()) not in (unspaced(wanted), f"{unspaced(wanted)} 00"):
            yield on_side(_FR, "F-11", "style", Severity.HINT, found.span(), fix=wanted, wanted=wanted)


def _is_with_h(profile: Profile) -> bool:
    return "h" in profile.time_pattern.fr.replace("H", "")


@lru_cache(maxsize=128)
def _wanted(hour: int, minute: int, profile: Profile) -> str:
    """As the profile writes it; a whole hour is 14 h. The last ones are remembered, for Babel takes its time."""
    shown = format_time(time(hour, minute), _FR, profile)
    if _is_with_h(profile) and not minute:
        shown = f"{hour} h"
    return spaced(unspaced(shown), profile.french_spacing)


def _is_plain_hour(found: re.Match[str]) -> bool:
    return unspaced(found.group()) == f"{int(found[1])} h"
