"""Spaces at French marks, signs and abbreviations (F-01, F-02, F-05, F-07, F-17).

An ordinary space where a no-break one belongs is what the store holds; the export changes it
(:func:`briefing_app.language.french.spaced`). So only a missing space is an error by default, and the ordinary ones
are hints for who wants the text itself without them: a look at what the export would change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import FrenchSpacing
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import outside
from briefing_app.language.french import NBSP, NNBSP, spaced

_FR = Language.FRENCH
_SPACES = f" {NBSP}{NNBSP}\u2009"
_END = "\\w»)\\]”’…%€$£°"
_MISSING = re.compile(rf"[;!?:](?<=[{_END}].)(?:(?<!:)(?=[!?]*(?:[\s»”)\]]|\Z))|(?<=:)(?=\s|\Z|[»”]))", re.DOTALL)
_PRESENT = re.compile(rf"(?<=[^\s{_SPACES}:;!?(«])[{_SPACES}]+(?=[;!?](?:[!?]|[\s»”)]|\Z)|:(?:\s|\Z))")
_INNER = re.compile(rf"(?<=«)[{_SPACES}]+|[{_SPACES}]+(?=»)")
_SIGN = re.compile(r"([%‰€£$](?<=\d.)(?!\w))")
_NUMBER = r"\d(?<![\w.,/:-]\d)(?:\d{0,2}(?:[ \u00a0\u202f]\d{3})+|\d*)(?:,\d+)?"
_UNIT = re.compile(rf"{_NUMBER}((?:km²|km|kg|ha|MW|GW|kWh|MWh|GWh|kW|Mo|Go|To|GHz|MHz)(?!\w))")
_SIGN_OR_TITLE = re.compile(
    r"[\d.°MDP](?:(?<=\d)[%‰€£$kKhMGT]|(?<=[.°])[A-ZÀ-Ö\d]|(?<=M)(?:mes?|lle)[A-ZÉÈÎ]|(?<=[DP])r[A-ZÉÈÎ])"
)
_TITLE = re.compile(
    r"(?<![\w.])(?:MM?\.|(?:Mme|Mmes|Mlle|Dr|Pr)(?=[A-ZÉÈÎ][a-zéèîç])|S\.E\.(?!\s?M)|(?:art|vol|chap|p)\.(?=\d)|n°)(?=[A-ZÀ-Ö\d])"
)
_MONTH = re.compile(r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b")
_ABBREVIATED = re.compile(r"\.[A-Z](?:\.|\b)")
_TITLES_END = re.compile(r"(?:art|Art|p|vol|Vol|chap|Chap|MM?|S\.[EM]|S)\.$|(?:Mmes?|Mlles?|Drs?|Prs?|Me)$")


def missing_before_mark(text: str, context: Context) -> Iterator[Finding]:
    """F-01: no space at all before ``; : ! ?`` where the profile wants one."""
    if context.profile.french_spacing is not FrenchSpacing.IMPRIMERIE_NATIONALE:
        return
    for found in outside(text, _MISSING.finditer(text)):
        sign = found.group()
        space = NBSP if sign == ":" else NNBSP
        yield on_side(_FR, "F-01", "missing", Severity.WARNING, found.span(), fix=f"{space}{sign}", mark=sign)


def unwanted_before_mark(text: str, context: Context) -> Iterator[Finding]:
    """F-02: a space before ``; : ! ?`` or inside « » where the profile wants none."""
    if context.profile.french_spacing is not FrenchSpacing.EU:
        return
    for pattern in (_PRESENT, _INNER):
        for found in outside(text, pattern.finditer(text)):
            yield on_side(_FR, "F-02", "present", Severity.WARNING, found.span(), fix="")


def missing_at_sign(text: str, context: Context) -> Iterator[Finding]:
    """F-07: a number that touches %, € or a unit, an abbreviation that touches what it abbreviates for."""
    if not _SIGN_OR_TITLE.search(text):
        return
    is_swiss = context.profile.fr_tag == "fr-CH"
    for pattern in (_SIGN, _UNIT):
        for found in outside(text, pattern.finditer(text), group=1):
            sign = found[1]
            if not (is_swiss and sign == "%"):
                yield on_side(_FR, "F-07", "sign", Severity.WARNING, found.span(1), fix=f"{NBSP}{sign}", sign=sign)
    for found in outside(text, _TITLE.finditer(text)):
        if not _ABBREVIATED.match(text, found.end() - 1):
            fix = f"{found.group()}{NBSP}"
            yield on_side(_FR, "F-07", "title", Severity.WARNING, found.span(), fix=fix, title=found.group())


def plain_before_mark(text: str, context: Context) -> Iterator[Finding]:
    """F-01, off by default: an ordinary space before a mark."""
    return _ordinary("F-01", text, context)


def plain_in_quotes(text: str, context: Context) -> Iterator[Finding]:
    """F-03, off by default: an ordinary space inside « »."""
    return _ordinary("F-03", text, context)


def plain_in_number(text: str, context: Context) -> Iterator[Finding]:
    """F-05, off by default: groups of thousands apart by an ordinary space."""
    return _ordinary("F-05", text, context)


def plain_at_sign(text: str, context: Context) -> Iterator[Finding]:
    """F-07, off by default: an ordinary space before a unit or behind a title."""
    return _ordinary("F-07", text, context)


def plain_at_line_end(text: str, context: Context) -> Iterator[Finding]:
    """F-17, off by default: an ordinary space in « n° 5 », « 15 mars », « 1er mars »."""
    return _ordinary("F-17", text, context)


def _ordinary(name: str, text: str, context: Context) -> Iterator[Finding]:
    """What the export would change, by the rule it belongs to; both texts have the same length."""
    exported = spaced(text, context.profile.french_spacing)
    if exported == text:
        return
    for at, (sign, held) in enumerate(zip(text, exported, strict=True)):
        if sign != held and _rule(text, at) == name:
            yield on_side(_FR, name, "ordinary", Severity.HINT, (at, at + 1), fix=held)


def _rule(text: str, at: int) -> str:
    before, after = text[:at], text[at + 1 : at + 2]
    if after == "»" or before.endswith("«"):
        return "F-03"
    if after in (";", ":", "!", "?"):
        return "F-01"
    if before[-1:].isdigit() and after.isdigit():
        return "F-05"
    if _TITLES_END.search(before[-6:]):
        return "F-07"
    return "F-17" if _is_number_or_date(before, text[at + 1 :]) else "F-07"


def _is_number_or_date(before: str, after: str) -> bool:
    return before.endswith(("n°", "N°", "§", "1er")) or _MONTH.match(after) is not None
