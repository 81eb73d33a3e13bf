"""``kill -9`` while typing; ``python -m tests.ui.typing_harness --rounds 50`` does it fifty times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.typing_harness import OLDEST_LOST, one_death


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_nothing_older_than_a_second_is_lost(seed: int, tmp_path: Path) -> None:
    assert one_death(tmp_path, seed) <= OLDEST_LOST
