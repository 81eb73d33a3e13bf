"""Digits, their signs and the percent sign in Arabic (A-08, A-09, A-10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.passages import crosses, outside
from briefing_app.language.digits import to_digits
from briefing_app.language.islands import ltr_spans
from briefing_app.language.scripts import LATIN_LETTER
from briefing_app.language.values.model import Clock, Day, HijriDay
from briefing_app.language.values.reading import values

_AR = Language.ARABIC
_LATIN, _INDIC = "0-9", "٠-٩"
_ANY = f"{_LATIN}{_INDIC}۰-۹"
_NUMBER = re.compile(rf"[{_ANY}][{_ANY}]*(?:[.,٫٬:/–-][{_ANY}]+)*")
_HAS_LATIN, _HAS_INDIC, _HAS_FARSI = re.compile(f"[{_LATIN}]"), re.compile(f"[{_INDIC}]"), re.compile("[۰-۹]")
_OTHER_DIGIT = {DigitSystem.LATIN: re.compile(f"[{_INDIC}۰-۹]"), DigitSystem.ARABIC_INDIC: re.compile(f"[{_LATIN}۰-۹]")}
_SIGN = re.compile(f"[{_ANY}][.,]")
_WESTERN_SIGN = re.compile(rf"(?<![{_ANY}.,٫٬/:])[{_INDIC}]+(?:[.,][{_INDIC}]+)+(?![{_ANY}/:]|[.,٫٬][{_ANY}])")
_AMBIGUOUS = re.compile(rf"(?<![{_ANY}.,/:{LATIN_LETTER}-])[1-9][0-9]{{0,2}}[.,][0-9]{{3}}(?![{_ANY}/:]|[.,][{_ANY}])")
_LATIN_SIGNS = str.maketrans("٬٫", ".,")
_GROUPS = re.compile(rf"[{_ANY}]{{1,3}}([.,])[{_ANY}]{{3}}(?:\1[{_ANY}]{{3}})+")
_DECIMAL = re.compile(rf"[{_ANY}]+,(?:[{_ANY}]{{1,2}}|[{_ANY}]{{4,}})")
_LETTERED = re.compile(f"[{LATIN_LETTER}]")
_PERCENT = re.compile(rf"(?<=[{_INDIC}])([ \u00a0\u202f]?)%")
_WRONG_SIDE = re.compile(
    rf"(?<![{_ANY}%٪] )(?<![{_ANY}%٪])([%٪])([ \u00a0\u202f]?)([{_ANY}]+(?:[.,٫٬][{_ANY}]+)*)(?![%٪]| [%٪])"
)


def digit_systems(text: str, context: Context) -> Iterator[Finding]:
    """A-08: two digit systems in one number (warning); digits that the profile does not write (hint)."""
    wanted = context.profile.digits
    if not _OTHER_DIGIT[wanted].search(text):
        return
    foreign: list[Span] | None = None
    for found in outside(text, _NUMBER.finditer(text)):
        number = found.group()
        systems = _systems(number)
        if sum(systems) == 1 and (systems[0] if wanted is DigitSystem.LATIN else systems[1]):
            continue
        foreign = _latin_islands(text) if foreign is None else foreign
        if crosses(foreign, *found.span()):
            continue
        fix = _converted(number, wanted)
        if sum(systems) > 1:
            yield on_side(_AR, "A-08", "mixed", Severity.WARNING, found.span(), fix=fix, found=number)
        else:
            yield on_side(_AR, "A-08", "profile", Severity.HINT, found.span(), fix=fix, found=number)


def _systems(number: str) -> tuple[bool, bool, bool]:
    """Whether it has Latin, Arabic-Indic and Persian digits."""
    if number.isascii():
        return True, False, False
    return bool(_HAS_LATIN.search(number)), bool(_HAS_INDIC.search(number)), bool(_HAS_FARSI.search(number))


def _converted(number: str, wanted: DigitSystem) -> str | None:
    """In the digits wanted, with their signs; None where ``.`` or ``,`` may mean two things."""
    if wanted is DigitSystem.LATIN:
        return to_digits(number, wanted).translate(_LATIN_SIGNS)
    if "." not in number and "," not in number:
        return to_digits(number, wanted)
    if _GROUPS.fullmatch(number):
        return to_digits(re.sub(r"[.,]", "٬", number), wanted)
    if _DECIMAL.fullmatch(number):
        return to_digits(number.replace(",", "٫"), wanted)
    return None


def _latin_islands(text: str) -> list[Span]:
    """Islands with Latin letters: a number in them (B-204, Horizon 2020) is written as they are."""
    return [span for span in ltr_spans(text) if _LETTERED.search(text, *span)]


def number_signs(text: str, context: Context) -> Iterator[Finding]:
    """A-09: a western sign between Arabic-Indic digits (warning); 1,250 and 1.250, read differently (hint).

    No fix: only who wrote the number knows which it is. Days and times of the day keep their points.
    """
    if not _SIGN.search(text):
        return
    timed: list[Span] | None = None
    for pattern, reason, severity in (
        (_WESTERN_SIGN, "western", Severity.WARNING),
        (_AMBIGUOUS, "ambiguous", Severity.HINT),
    ):
        for found in outside(text, pattern.finditer(text)):
            timed = _days_and_times(text) if timed is None else timed
            if not crosses(timed, *found.span()):
                yield on_side(_AR, "A-09", reason, severity, found.span(), found=found.group())


def _days_and_times(text: str) -> list[Span]:
    return [(one.start, one.end) for one in values(text, _AR) if isinstance(one.value, Clock | Day | HijriDay)]


def percent_signs(text: str, context: Context) -> Iterator[Finding]:
    """A-10: ``%`` behind Arabic-Indic digits where the profile writes these, and a percent sign before its number."""
    if "%" not in text and "٪" not in text:
        return
    if context.profile.digits is DigitSystem.ARABIC_INDIC:
        for found in outside(text, _PERCENT.finditer(text)):
            span = (found.end() - 1, found.end())
            yield on_side(_AR, "A-10", "sign", Severity.WARNING, span, fix="٪")
    for found in outside(text, _WRONG_SIDE.finditer(text)):
        sign = "٪" if _HAS_INDIC.search(found[3]) and context.profile.digits is DigitSystem.ARABIC_INDIC else found[1]
        fix = f"{found[3]}{found[2]}{sign}"
        yield on_side(_AR, "A-10", "side", Severity.WARNING, found.span(), fix=fix, wanted=fix)
