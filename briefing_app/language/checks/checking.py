"""Every check on a pair, the gravest findings first, then in the order of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding
from briefing_app.language.checks.pair_limits import check_limits
from briefing_app.language.checks.pair_values import check_values

PairCheck = Callable[[str, str, Context], Iterator[Finding]]
PAIR_CHECKS: tuple[PairCheck, ...] = (check_values, check_limits)


def check_pair(ar: str, fr: str, context: Context) -> tuple[Finding, ...]:
    """What all checks say of the two sides of a pair."""
    found = [finding for check in PAIR_CHECKS for finding in check(ar, fr, context)]
    return tuple(sorted(found, key=_gravest_first))


def _gravest_first(finding: Finding) -> tuple[int, int, str]:
    span = finding.ar or finding.fr or (0, 0)
    return finding.severity.rank, span[0], finding.check
