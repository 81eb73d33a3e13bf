"""What was done before something went wrong: names of our own commands and codes of our own errors, nothing else."""

from __future__ import annotations

import re
import time
from collections import deque

KEPT = 40
_NAME = re.compile(r"[a-z0-9_.]+(?: [a-z0-9_.]+){0,2}", re.ASCII)
"""How commands and errors are named in the code. A name is written there: what was typed has no way in."""


class Steps:
    """The last :data:`KEPT` steps of one process."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._steps: deque[tuple[float, str]] = deque(maxlen=KEPT)

    def take(self, name: str) -> None:
        """Remember that ``name`` was done; whatever is no name of the code is left out."""
        if _NAME.fullmatch(name):
            self._steps.append((time.monotonic() - self._began, name))

    def lines(self) -> list[str]:
        """Each step behind the seconds since the process began."""
        return [f"{seconds:9.1f} {name}" for seconds, name in self._steps]
