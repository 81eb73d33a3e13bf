"""P-11: what is a most here and a least there, a before and an after; and a range whose ends changed places.

Source: ``language.md`` 5.1. Told only where both sides say a limit right beside the same value: one that is said on one
side alone may stand in the verb of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.same_value import is_same
from briefing_app.language.values.reading import read, values
from briefing_app.language.values.spelled import has_any, matches_at

AR, FR = Language.ARABIC, Language.FRENCH


REACH = 60
"""Letters that may hold the words of a limit."""


class _Limit(Enum):
    UPPER = auto()
    LOWER = auto()


_SMALL = {
    FR: r"(?:(?:le|la|les|l'|du|des|de|fin|mois de|un|une|total de|environ|quelque) ?){0,3}",
    AR: r"(?:(?:يوم|شهر|نهايه|الساعه|نسبه|مبلغ|تاريخ|نحو|حوالي|عام|سنه) ){0,3}",
}
_BEFORE = {
    (FR, _Limit.UPPER): (
        "au plus(?: tard)?", "au maximum", "maximum de", "pas plus de", "(?<!pas )moins de", "jusqu'(?:à|au|en)",
        "avant", "n'excède pas",
    ),
    (FR, _Limit.LOWER): (
        "au moins", "au minimum", "minimum de", "pas moins de", "(?<!pas )plus de", "à partir d[eu]", "après", "dès",
    ),
    (AR, _Limit.UPPER): (
        "علي الاكثر", "كحد اقصي", "بحد اقصي", "لا [يت]تجاوز", "لا [يت]زيد (?:علي|عن)", "لا [يت]تعدي", "(?<!لا )اقل من",
        "لا اكثر من", "حتي", "قبل", "موعد اقصاه", "اجل اقصاه",
    ),
    (AR, _Limit.LOWER): (
        "علي الاقل", "كحد ادني", "بحد ادني", "لا [يت]قل عن", "لا اقل من", "(?<!لا )اكثر من", "ما [يت]زيد (?:علي|عن)",
        "[يت]فوق", "بعد", "ابتداء من", "اعتبارا من",
    ),
}  # fmt: skip
_BEHIND = {
    (FR, _Limit.UPPER): r"(?: [\w'-]+){0,2} (?:au plus(?: tard)?|au maximum)(?!\w)",
    (FR, _Limit.LOWER): r"(?: [\w'-]+){0,2} (?:au moins|au minimum)(?!\w)",
    (AR, _Limit.UPPER): r"(?: \w+){0,2} (?:علي الاكثر|كحد اقصي|بحد اقصي)(?!\w)",
    (AR, _Limit.LOWER): r"(?: \w+){0,2} (?:علي الاقل|كحد ادني|بحد ادني)(?!\w)",
}
_LEADS = {
    FR: (
        "au plus", "au m", "maximum de", "pas plus de", "moins de", "jusqu'", "avant", "n'excède", "minimum de",
        "pas moins de", "plus de", "à partir d", "après", "dès",
    ),
    AR: (
        "علي الا", "كحد", "بحد", "لا ", "اقل من", "حتي", "قبل", "موعد اقصاه", "اجل اقصاه", "اكثر من", "ما ", "يفوق",
        "تفوق", "بعد", "ابتداء من", "اعتبارا من",
    ),
}  # fmt: skip
"""How they begin, in letters."""
_CONJUNCTION = {FR: r"(?<![\w'])", AR: r"(?:(?<!\w)|(?<=\b[وف]))"}
_SAID_BEFORE = {
    language: re.compile(
        rf"{_CONJUNCTION[language]}(?:({'|'.join(_BEFORE[language, _Limit.UPPER])})"
        rf"|(?:{'|'.join(_BEFORE[language, _Limit.LOWER])}))(?= )"
    )
    for language in Language
}
_SAID_BEHIND = {key: re.compile(words) for key, words in _BEHIND.items()}
_SIGNS_BEHIND = {AR: ("علي الا", "كحد", "بحد"), FR: ("au plus", "au m")}
_BETWEEN = {language: re.compile(f" {words}") for language, words in _SMALL.items()}


def check_limits(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Limits of the same value that are opposites."""
    said_ar, said_fr = _said(ar, AR), _said(fr, FR)
    if not said_ar.kinds or not said_fr.kinds or len(said_ar.kinds | said_fr.kinds) == 1:
        return
    of_ar, of_fr = _limits(ar, AR, said_ar), _limits(fr, FR, said_fr)
    if not of_ar or not of_fr or len({*of_ar.values(), *of_fr.values()}) == 1:
        return
    others = [one for one in values(fr, FR) if not one.is_weak]
    for one in (one for one in values(ar, AR) if not one.is_weak):
        other = next((candidate for candidate in others if is_same(one.value, candidate.value, context.day)), None)
        if other is None:
            continue
        others.remove(other)
        here, there = of_ar.get(one.start), of_fr.get(other.start)
        if here is not None and there is not None and here is not there:
            facts = (("ar", ar[one.start : one.end]), ("fr", fr[other.start : other.end]))
            yield Finding(
                check="P-11",
                reason="limit",
                severity=Severity.WARNING,
                ar=(one.start, one.end),
                fr=(other.start, other.end),
                facts=facts,
            )


class _Said(NamedTuple):
    """Limits with the place where their words end, before what they limit; and those that may stand behind."""

    before: list[tuple[_Limit, int]]
    may_be_behind: list[_Limit]

    @property
    def kinds(self) -> set[_Limit]:
        return {limit for limit, _ in self.before} | {*self.may_be_behind}


def _said(text: str, language: Language) -> _Said:
    folded = read(text, language).text
    before = [
        (_Limit.UPPER if found[1] else _Limit.LOWER, found.end())
        for found in matches_at(_SAID_BEFORE[language], folded, _LEADS[language])
    ]
    return _Said(before, [*_Limit] if has_any(folded, _SIGNS_BEHIND[language]) else [])


def _limits(text: str, language: Language, words: _Said) -> dict[int, _Limit]:
    """By where a value begins: what the words right before it say of it, else those behind it."""
    reading = read(text, language)
    said, may_be_behind = words
    limits = {}
    is_between = partial(_BETWEEN[language].fullmatch, reading.text)
    for found in (one for one in values(text, language) if not one.is_weak):
        start, end = reading.place(found.start), reading.place(found.end)
        before = (limit for limit, at in said if at < start <= at + REACH and is_between(at, start))
        behind = (limit for limit in may_be_behind if _SAID_BEHIND[language, limit].match(reading.text, end))
        limit = next(before, None) or next(behind, None)
        if limit is not None:
            limits[found.start] = limit
    return limits
