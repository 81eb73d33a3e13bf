"""Quotation marks in Arabic (A-17)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.passages import crosses, kept, lines

_AR = Language.ARABIC
_GUILLEMETS = re.compile("«[^«»\n]*»")
_CURLY = re.compile("“([^“”\n]*)”")
_STRAIGHT = re.compile('"')
_INCHES = re.compile("[0-9٠-٩]")


def quotation_marks(text: str, context: Context) -> Iterator[Finding]:
    """A-17: straight marks, and “ ” in a text that has « » too; a quotation in a quotation is left alone."""
    if '"' not in text and "“" not in text:
        return
    aside = [*(found.span() for found in _GUILLEMETS.finditer(text)), *kept(text)]
    curly = [found.span() for found in _CURLY.finditer(text) if not crosses(aside, *found.span())]
    straight = list(_straight(text, [*aside, *curly]))
    if "«" in text or any(sign for _, sign in straight):
        for start, end in curly:
            for at, sign in ((start, "«"), (end - 1, "»")):
                yield on_side(_AR, "A-17", "mixed", Severity.HINT, (at, at + 1), fix=sign, wanted=sign)
    for at, fix in straight:
        yield on_side(_AR, "A-17", "straight", Severity.HINT, (at, at + 1), fix=fix, wanted="«»")


def _straight(text: str, aside: list[Span]) -> Iterator[tuple[int, str | None]]:
    """Where straight marks stand, line by line, and what they ought to be; None for what is not in pairs."""
    for line_start, line in lines(text):
        places = [line_start + found.start() for found in _STRAIGHT.finditer(line)]
        places = [at for at in places if not crosses(aside, at, at + 1)]
        if len(places) % 2:  # 15" are inches
            places = [at for at in places if not _INCHES.match(text[:at][-1:])]
        in_pairs = len(places) % 2 == 0
        for number, at in enumerate(places):
            yield at, "«»"[number % 2] if in_pairs else None
