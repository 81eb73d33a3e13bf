"""What the services need from outside and a test may substitute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

Progress = Callable[[int, int], None]
"""Called with (steps done, steps in all); raising from it cancels the work."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class Identifiers(Protocol):
    def new(self) -> str:
        """A fresh UUIDv7 in text form."""
        ...
