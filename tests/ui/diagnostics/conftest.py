"""A whole desktop for the tests of the shell: the fixtures of the journeys."""

from __future__ import annotations

from tests.ui.e2e.conftest import bugs, home, library, prefer, start

__all__ = ["bugs", "home", "library", "prefer", "start"]
