"""The real clock and the real source of identifiers."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from briefing_app.domain.identity import uuid7
from briefing_app.services.ports import Clock


class SystemClock:
    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class TimeOrderedIdentifiers:
    """UUIDv7 that never go backwards inside one process, even when the clock does."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last_ms = 0

    def new(self) -> str:
        """A fresh UUIDv7 in text form, sorting after every one given before."""
        now_ms = int(self._clock.now().timestamp() * 1000)
        self._last_ms = max(now_ms, self._last_ms + 1)
        return uuid7(self._last_ms, secrets.token_bytes(10))
