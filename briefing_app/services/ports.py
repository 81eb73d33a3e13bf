"""What the services need from outside and a test may substitute."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from briefing_app.domain.languages import Bilingual
    from briefing_app.domain.register import RegisterEntry
    from briefing_app.services.editing_session import EditingSession

Author = Callable[[], str]
"""Asked for the name whenever one is written down: the person may change it while the library is open."""
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


class OpenSinceLast(Protocol):
    def __call__(self, counterpart: Bilingual, country: str) -> tuple[RegisterEntry, ...]:
        """The promises that are still open with a counterpart, those due first before the others."""
        ...


class OpenNotes(Protocol):
    def session_of(self, note_id: str) -> EditingSession | None:
        """The session in which a note is being edited right now; None when it is not."""
        ...


class SpellingEngine(Protocol):
    """The dictionary of one language. UserError ``spelling.dictionary_unusable`` or ``spelling.stopped`` from any."""

    def check(self, words: Sequence[str]) -> frozenset[str]:
        """Those of the words that it does not know."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words that may be meant, in its own order."""
        ...

    def add(self, words: Sequence[str]) -> None:
        """Let words count as known, and be suggested, as long as the engine lives."""
        ...

    def remove(self, words: Sequence[str]) -> None:
        """Undo :meth:`add`; a word of the dictionary itself stays."""
        ...

    def close(self) -> None:
        """Let go of it; whoever waits for an answer is told ``spelling.stopped``."""
        ...
