"""The checks as the editor wants them: loaded at the first reading, without what the spine says already."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

import msgspec

from briefing_app.domain.notes import BriefingNote

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.services.check_service import PairFinding


class LateChecks:
    """Of a note of an open library. Opening a note does not wait for the checks to be loaded."""

    def __init__(self, desk: Desk, note: BriefingNote) -> None:
        self._desk = desk
        self._knowledge = desk.known.of(note)

    def know_again(self, note: BriefingNote) -> None:
        """What the library knows may have changed; to be called on its thread."""
        remembered = self._knowledge.remembered
        self._knowledge = msgspec.structs.replace(self._desk.known.of(note), remembered=remembered)

    def prepare(self, note: BriefingNote, seconds: float = inf) -> bool:
        """Ask the memory for the pairs of a note, for about so long, on the thread of the library; True while there
        are more.
        """
        renderings = self._desk.renderings
        if renderings.prepare_some(note, seconds):
            return True
        self._knowledge = msgspec.structs.replace(self._knowledge, remembered=renderings.known())
        return False

    def findings(self, note: BriefingNote, between: Callable[[], None] = lambda: None) -> tuple[PairFinding, ...]:
        """As ``CheckService.findings``, without empty sides and twins behind: those are open points of the note."""
        from briefing_app.services.check_service import TOLD_ELSEWHERE

        found = self._desk.checks.findings(note, self._knowledge, between)
        return tuple(one for one in found if one.finding.check not in TOLD_ELSEWHERE)
