"""What a check says: which rule, how grave, the words on both sides, and a mending where one is safe.

Source of the rules and their names (P-01, A-01, F-01 …): ``language.md`` 5.1 to 5.3.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language

Span = tuple[int, int]
"""Code points of a text, the end not among them."""


class Severity(StrEnum):
    """``critical`` keeps a note from being approved."""

    CRITICAL = "critical"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Fix(msgspec.Struct, frozen=True):
    """Put ``text`` in the place of ``start`` … ``end`` of the side; touches no letter outside the span."""

    language: Language
    start: int
    end: int
    text: str


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """``check`` is the rule's name. ``reason`` says which of its messages: ``check.<check>.<reason>`` in the
    catalogues, with ``facts`` (name, value) for its placeholders. A side that has nothing to show is None.
    """

    check: str
    reason: str
    severity: Severity
    ar: Span | None = None
    fr: Span | None = None
    facts: tuple[tuple[str, str], ...] = ()
    fix: Fix | None = None

    def span(self, language: Language) -> Span | None:
        return self.ar if language is Language.ARABIC else self.fr


def on_side(
    language: Language,
    check: str,
    reason: str,
    severity: Severity,
    span: Span,
    *,
    fix: str | None = None,
    **facts: str,
) -> Finding:
    """A finding about one side; ``fix`` is the text to put in the place of the span."""
    mending = None if fix is None else Fix(language, *span, fix)
    ar, fr = (span, None) if language is Language.ARABIC else (None, span)
    told = tuple(facts.items())
    return Finding(check=check, reason=reason, severity=severity, ar=ar, fr=fr, facts=told, fix=mending)


def mended(text: str, fixes: list[Fix]) -> str:
    """``text`` with fixes of its side made, from its end on; one that crosses another is left out."""
    start = len(text) + 1
    for fix in sorted(fixes, key=lambda one: (one.start, one.end), reverse=True):
        if fix.end <= start:
            text = text[: fix.start] + fix.text + text[fix.end :]
            start = fix.start
    return text
