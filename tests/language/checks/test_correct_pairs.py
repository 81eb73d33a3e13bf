"""Pairs that say the same, halves that were looked at: nothing grave is said of them, and little that is not."""

from __future__ import annotations

import pytest

from briefing_app.language.checks.finding import Severity
from tests.language.checks.marked import context
from tests.language.checks.seeded_scores import OPENED, pairs_of, scores_of
from tests.language.checks.seeding import Pair


@pytest.mark.parametrize("half", OPENED)
def test_correct_pairs_are_left_alone(half: str) -> None:
    pairs = tuple(pairs_of(half))
    scores = scores_of(pairs, context(), errors=lambda pair: ())
    assert len(pairs) >= 170
    assert scores.false_per_thousand(Severity.CRITICAL) == 0
    assert scores.false_per_thousand(Severity.WARNING) <= 20


def test_a_half_has_no_pair_twice() -> None:
    pairs = [Pair("", one.ar, one.fr) for half in OPENED for one in pairs_of(half)]
    assert len(set(pairs)) >= len(pairs) - 2
