"""How many examples a costly property is tried on: few in every run, all of them with ``BRIEFING_THOROUGH=1``."""

from __future__ import annotations

import os


def examples(few: int, all_of_them: int) -> int:
    """``few``, or ``all_of_them`` in the task ``python3 dev.py thorough``."""
    return all_of_them if os.environ.get("BRIEFING_THOROUGH") else few
