"""Texts whose flagged passages stand between ⟦ and ⟧, and the checks that are asked about them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.language.checks.arabic import ARABIC
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Span
from briefing_app.language.checks.french import FRENCH
from briefing_app.language.checks.rule import Check
from briefing_app.services.built_ins import BuiltIns

BUILT_INS = BuiltIns(paths.resources())
WORDS = BUILT_INS.check_words()
OPEN, CLOSE = "⟦", "⟧"


class Table(NamedTuple):
    """What one check must flag, and must not. ``is_on`` False: its part that is off by default."""

    check: str
    flagged: list[str]
    clean: list[str]
    profile: str = "egypt_france"
    is_on: bool = True
    is_running_text: bool = True

    @property
    def context(self) -> Context:
        return Context(BUILT_INS.profile(self.profile), is_running_text=self.is_running_text, words=WORDS)

    @property
    def id(self) -> str:
        return f"{self.check} {self.profile}{'' if self.is_on else ' off'}{'' if self.is_running_text else ' table'}"


def context(profile: str = "egypt_france") -> Context:
    return Context(BUILT_INS.profile(profile), words=WORDS)


def without_marks(marked: str) -> str:
    return marked.replace(OPEN, "").replace(CLOSE, "")


def spans_in(marked: str) -> list[Span]:
    """The marked passages as spans of the text without its marks."""
    spans: list[Span] = []
    at = start = 0
    for ch in marked:
        if ch == OPEN:
            start = at
        elif ch == CLOSE:
            spans.append((start, at))
        else:
            at += 1
    return spans


def registry(language: Language) -> tuple[Check, ...]:
    return ARABIC if language is Language.ARABIC else FRENCH


def findings(name: str, text: str, language: Language, asked: Context, *, is_on: bool = True) -> list[Finding]:
    """What the checks of that name find, in the order of the text."""
    found = [
        one
        for check in registry(language)
        if check.name == name and check.is_on is is_on
        for one in check.run(text, asked)
    ]
    return sorted(found, key=lambda one: one.span(language) or (0, 0))


def all_findings(text: str, language: Language, asked: Context) -> Iterator[Finding]:
    for check in registry(language):
        if check.is_on:
            yield from check.run(text, asked)
