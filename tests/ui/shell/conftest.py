"""A whole desktop for the tests of the shell: the fixtures of the journeys, and the folder of an office."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.e2e.conftest import bugs, home, library, prefer, start

__all__ = ["bugs", "folder", "home", "library", "prefer", "start"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Office"
    made.mkdir()
    return made
