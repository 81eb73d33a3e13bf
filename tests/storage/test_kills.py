from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.kill_harness import campaign


@pytest.mark.parametrize("encrypted", [False, True])
def test_what_was_acknowledged_survives_sigkill(tmp_path: Path, encrypted: bool) -> None:
    """A few rounds of the harness; ``python3 dev.py faults`` runs 500."""
    assert campaign(tmp_path, encrypted, rounds=6) == []
