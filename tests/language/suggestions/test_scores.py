"""The rules do not fall behind on the development half, and the command prints what it says it does."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing_app.domain.languages import Language
from tests.language.promise_labels import Half, halves
from tests.language.suggestion_scores import Score, scores, table
from tests.thoroughness import examples

SERVED = [half for half in halves() if half is not Half.HELD]
REACHED = 0.9
"""Kept of both figures on every half that was opened, once its lessons were drawn."""
EVERY = 3
"""In an everyday run every third one: reading them all takes minutes."""


@pytest.mark.parametrize("half", SERVED[:: examples(EVERY, 1)])
@pytest.mark.parametrize("language", Language)
def test_on_the_development_halves(language: Language, half: Half) -> None:
    found, lines = scores(half, language)
    for kind, score in found.items():
        assert score.precision >= 0.65, (kind, lines)
        assert score.recall >= 0.65, (kind, lines)
    met, missed, extra = (sum(getattr(score, name) for score in found.values()) for name in ("met", "missed", "extra"))
    whole = Score(met, missed, extra)
    assert min(whole.precision, whole.recall) >= REACHED, lines


def test_the_table_has_a_row_for_each_kind_and_language() -> None:
    rows, _ = table(Half.DEV)
    assert len(rows.splitlines()) == 1 + 2 * 11 + 1
    assert "ar commitment_theirs" in rows


def test_the_texts_of_the_held_aside_half_are_not_told() -> None:
    command = [sys.executable, "-m", "tests.language.suggestion_scores", "--half", "held", "--texts"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert "totals only" in ran.stderr


def test_figures_of_a_score() -> None:
    score = Score(met=3, missed=1, extra=2)
    assert (score.precision, score.recall) == (0.6, 0.75)
    assert (Score().precision, Score().recall) == (1.0, 1.0)
