"""Months of another family and days in digits (A-11, A-20)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from briefing_app.domain.languages import Language
from briefing_app.language.calendars import format_day
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.checks.word_lists import MonthFamily
from briefing_app.language.digits import fold_digits
from briefing_app.language.folding import fold
from briefing_app.language.scripts import ARABIC_LETTER
from briefing_app.language.values.model import Day
from briefing_app.language.values.reading import values

_AR = Language.ARABIC
_DUAL = re.compile(rf"\s*[/(]\s*[{ARABIC_LETTER}]")
_DUAL_BEFORE = re.compile(rf"[{ARABIC_LETTER}]\s*[/(]\s*$")
_D = "[0-9٠-٩]"
_IN_DIGITS = re.compile(rf"(?<![\w/.\-٫٬])({_D}{{1,2}})([/.-])({_D}{{1,2}})\2({_D}{{4}})(?![\w/-]|[.٫٬]{_D})")


class _Months:
    """The names of all families: a pattern that finds them, and which families have which."""

    def __init__(self, families: tuple[MonthFamily, ...]) -> None:
        self.families = families
        names = {name for family in families for name in family.months}
        choice = "|".join(sorted(map(_tolerant, names), key=len, reverse=True))
        self.pattern = re.compile(rf"(?<![{ARABIC_LETTER}])(?:[وبل]?)({choice})(?![{ARABIC_LETTER}])")

    def month(self, name: str) -> int:
        """1 to 12."""
        folded = fold(name)
        return next(
            number for one in self.families for number, known in enumerate(one.months, 1) if fold(known) == folded
        )

    def holding(self, name: str) -> frozenset[str]:
        folded = fold(name)
        return frozenset(one.name for one in self.families if any(fold(known) == folded for known in one.months))

    def of_country(self, country: str) -> MonthFamily:
        return next((one for one in self.families if country in one.countries), self.families[0])


def _tolerant(name: str) -> str:
    """With any alef at its start."""
    return "".join("[اأإآ]" if letter in "اأإآ" else re.escape(letter) for letter in name)


@lru_cache(maxsize=4)
def _months(families: tuple[MonthFamily, ...]) -> _Months:
    return _Months(families)


def month_families(text: str, context: Context) -> Iterator[Finding]:
    """A-11: a month named as the profile's country does not, alone or beside one of another country.

    The dual form of the United Nations (كانون الثاني/يناير) and quotations are left alone.
    """
    if not context.words.ar.families:
        return
    months = _months(context.words.ar.families)
    if not months.pattern.search(text):
        return
    country = context.profile.ar_locale.partition("_")[2]
    own = months.of_country(country)
    spans = [(one.start, one.end) for one in values(text, _AR) if isinstance(one.value, Day) and not one.is_weak]
    aside = [*quoted(text), *kept(text)]
    named = [
        found
        for found in months.pattern.finditer(text)
        if crosses(spans, *found.span(1)) and not crosses(aside, *found.span(1)) and not _is_dual(text, found)
    ]
    held = [months.holding(found[1]) for found in named]
    is_mixed = bool(held) and not frozenset.intersection(*held)
    for found, families in zip(named, held, strict=True):
        if own.name in families:
            continue
        wanted = own.months[months.month(found[1]) - 1]
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
