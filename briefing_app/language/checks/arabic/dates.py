"""Months of another family and days in digits (A-11, A-20)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from briefing_app.domain.languages import Language
from briefing_app.language.calendars import format_day
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.digits import fold_digits
from briefing_app.language.folding import fold
from briefing_app.language.scripts import ARABIC_LETTER
from briefing_app.language.values.model import Day
from briefing_app.language.values.month_names import ARABIC_MONTHS, MONTH_FAMILIES, MonthFamily
from briefing_app.language.values.reading import values

_AR = Language.ARABIC
_DUAL = re.compile(rf"\s*[/(]\s*[{ARABIC_LETTER}]")
_DUAL_BEFORE = re.compile(rf"[{ARABIC_LETTER}]\s*[/(]\s*$")
_D = "[0-9٠-٩]"
_IN_DIGITS = re.compile(rf"({_D}(?<![\w/.\-٫٬]{_D}){_D}?)([/.-])({_D}{{1,2}})\2({_D}{{4}})(?![\w/-]|[.٫٬]{_D})")


def _tolerant(name: str) -> str:
    """With any alef at its start."""
    return "".join("[اأإآ]" if letter in "اأإآ" else re.escape(letter) for letter in name)


_NAMES = sorted({_tolerant(name) for family in MONTH_FAMILIES for name in family.months}, key=len, reverse=True)
_NAME = re.compile(rf"(?<![{ARABIC_LETTER}])(?:[وبل]?)({'|'.join(_NAMES)})(?![{ARABIC_LETTER}])")
_FAMILIES_OF = {
    written: frozenset(family for family in MONTH_FAMILIES if fold(name) in map(fold, family.months))
    for every in MONTH_FAMILIES
    for name in every.months
    for written in (name, fold(name))
}


def _families_of(name: str) -> frozenset[MonthFamily]:
    return _FAMILIES_OF.get(name) or _FAMILIES_OF[fold(name)]


def month_families(text: str, context: Context) -> Iterator[Finding]:
    """A-11: a month named as the profile's country does not, alone or beside one of another country.

    The dual form of the United Nations (كانون الثاني/يناير) and quotations are left alone.
    """
    days = [(one.start, one.end) for one in values(text, _AR) if isinstance(one.value, Day) and not one.is_weak]
    if not days:
        return
    country = context.profile.ar_locale.partition("_")[2]
    own = next((one for one in MONTH_FAMILIES if country in one.countries), MONTH_FAMILIES[0])
    named = [found for start, end in days for found in _NAME.finditer(text, start, end)]
    if all(own in _families_of(found[1]) for found in named):
        return
    aside = [*quoted(text), *kept(text)]
    named = [found for found in named if not crosses(aside, *found.span(1)) and not _is_dual(text, found)]
    held = [_families_of(found[1]) for found in named]
    is_mixed = bool(held) and not frozenset.intersection(*held)
    for found, families in zip(named, held, strict=True):
        if own in families:
            continue
        wanted = own.months[ARABIC_MONTHS[fold(found[1])] - 1]
        reason = "mixed" if is_mixed else "profile"
        yield on_side(_AR, "A-11", reason, Severity.HINT, found.span(1), fix=wanted, found=found[1], wanted=wanted)


def _is_dual(text: str, found: re.Match[str]) -> bool:
    return bool(_DUAL.match(text, found.end(1)) or _DUAL_BEFORE.search(text[: found.start(1)]))


def days_in_digits(text: str, context: Context) -> Iterator[Finding]:
    """A-20: a day as 15/3/2026 in running text, which reads badly from the right; the fix spells the month."""
    if not context.is_running_text:
        return
    for found in _IN_DIGITS.finditer(text):
        try:
            day = date(*(int(fold_digits(found[part])) for part in (4, 3, 1)))
        except ValueError:
            continue
        wanted = format_day(day, _AR, context.profile)
        yield on_side(
            _AR, "A-20", "digits", Severity.HINT, found.span(), fix=wanted, found=found.group(), wanted=wanted
        )
