"""Quotation marks and foreign marks in French (F-03, A-05)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import FrenchSpacing
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.passages import crosses, kept
from briefing_app.language.french import NBSP
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER

_FR = Language.FRENCH
_OUTER = re.compile("«[^«»]*(?:«[^«»]*»[^«»]*)*»")
_CURLY = re.compile("“([^“”\n]*)”")
_STRAIGHT = re.compile('(?<![\\d"])"([^"\n«»]*[^"\n«»\\s])"')
_TOUCHING = re.compile(r"«(?=[^\s«])|(?<=[^\s»])»")
_ARABIC_MARK = re.compile("[،؛؟]")
_FRENCH_MARK = {"،": ",", "؛": ";", "؟": "?"}
_ARABIC_SCRIPT = re.compile(rf"[{ARABIC_LETTER}٠-٩]")
_LETTER = re.compile(rf"[{LATIN_LETTER}0-9]")


def first_level_quotes(text: str, context: Context) -> Iterator[Finding]:
    """F-03: straight or curly marks where « » belong; the fix writes them with the spaces of the profile.

    Curly marks inside « » are the second level and right. A text that is English throughout keeps its own.
    """
    if '"' not in text and "“" not in text:
        return
    aside: list[Span] = [*(found.span() for found in _OUTER.finditer(text)), *kept(text)]
    for pattern in (_CURLY, _STRAIGHT):
        for found in pattern.finditer(text):
            if crosses(aside, *found.span()) or _ARABIC_SCRIPT.search(found[1]):
                continue
            space = NBSP if context.profile.french_spacing is FrenchSpacing.IMPRIMERIE_NATIONALE else ""
            for at, sign in ((found.start(), f"«{space}"), (found.end() - 1, f"{space}»")):
                yield on_side(_FR, "F-03", "marks", Severity.HINT, (at, at + 1), fix=sign, wanted="« »")


def touching_quotes(text: str, context: Context) -> Iterator[Finding]:
    """F-03: no space inside « » where the profile wants one; around Arabic words none is asked for."""
    if context.profile.french_spacing is not FrenchSpacing.IMPRIMERIE_NATIONALE:
        return
    for found in _TOUCHING.finditer(text) if "«" in text or "»" in text else ():
        sign = found.group()
        inner = text[found.end() : found.end() + 1] if sign == "«" else text[: found.start()][-1:]
        if not _ARABIC_SCRIPT.match(inner):
            fix = f"«{NBSP}" if sign == "«" else f"{NBSP}»"
            yield on_side(_FR, "F-03", "touching", Severity.WARNING, found.span(), fix=fix, mark=sign)


def arabic_marks(text: str, context: Context) -> Iterator[Finding]:
    """A-05: ``،`` ``؛`` ``؟`` in French, but in and beside Arabic words."""
    for found in _ARABIC_MARK.finditer(text) if not text.isascii() else ():
        if _is_french(text[: found.start()][::-1]) and not _is_quoted_arabic(text, found.start()):
            wanted = _FRENCH_MARK[found.group()]
            yield on_side(_FR, "A-05", "arabic", Severity.WARNING, found.span(), fix=wanted, wanted=wanted)


def _is_french(backwards: str) -> bool:
    """The nearest letter or digit before the mark is of French."""
    for ch in backwards:
        if _ARABIC_SCRIPT.match(ch):
            return False
        if _LETTER.match(ch):
            return True
    return False


def _is_quoted_arabic(text: str, at: int) -> bool:
    """Inside a quotation that holds Arabic: an Arabic sentence may have a Latin name before its mark."""
    return any(
        found.start() < at < found.end() and _ARABIC_SCRIPT.search(found.group())
        for pattern in (_OUTER, _CURLY)
        for found in pattern.finditer(text)
    )
