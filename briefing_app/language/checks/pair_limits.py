"""P-11: what is a most here and a least there, a before and an after; and a range whose ends changed places.

Source: ``language.md`` 5.1. Told only where both sides say a limit right beside the same value: one that is said on one
side alone may stand in the verb of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.same_value import is_same
from briefing_app.language.folded import folded
from briefing_app.language.values.model import Found
from briefing_app.language.values.reading import values

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
_CONJUNCTION = {FR: r"(?<![\w'])", AR: r"(?<!\w)[وف]?"}
_BEFORE_VALUE = {
    key: re.compile(rf"{_CONJUNCTION[key[0]]}(?:{'|'.join(words)}) {_SMALL[key[0]]}$") for key, words in _BEFORE.items()
}
_BEHIND_VALUE = {key: re.compile(words) for key, words in _BEHIND.items()}


_SIGN_OF_LIMIT = {
    AR: re.compile("كثر|قص|تجاوز|زيد|تعد|قل|حت|قبل|جل|دن|فوق|بعد|بتداء|عتبار"),
    FR: re.compile("plus|maximum|moins|jusqu|avant|excède|minimum|partir|après|dès", re.IGNORECASE),
}
"""Without one of these a text says no limit."""


def check_limits(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Limits of the same value that are opposites."""
    if not (_SIGN_OF_LIMIT[AR].search(ar) and _SIGN_OF_LIMIT[FR].search(fr)):
        return
    found = {
        language: [one for one in values(text, language) if not one.is_weak] for language, text in ((AR, ar), (FR, fr))
    }
    others = [*found[FR]]
    for one in found[AR]:
        other = next((candidate for candidate in others if is_same(one.value, candidate.value, context.day)), None)
        if other is None:
            continue
        others.remove(other)
        here, there = _limit(ar, one, AR), _limit(fr, other, FR)
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


def _limit(text: str, found: Found, language: Language) -> _Limit | None:
    """What the words right before the value say of it, else those behind it."""
    before = folded(text[max(0, found.start - REACH) : found.start], language).text
    behind = folded(text[found.end : found.end + REACH], language).text
    for limit in _Limit:
        if _BEFORE_VALUE[language, limit].search(before):
            return limit
    return next((limit for limit in _Limit if _BEHIND_VALUE[language, limit].match(behind)), None)
