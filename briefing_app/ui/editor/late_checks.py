"""The checks as the editor wants them: loaded at the first reading, without what the spine says already."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing_app.domain.notes import BriefingNote

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.services.check_service import PairFinding


class LateChecks:
    """Of an open library. Opening a note does not wait for the checks to be loaded."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def findings(self, note: BriefingNote, between: Callable[[], None] = lambda: None) -> tuple[PairFinding, ...]:
        """As ``CheckService.findings``, without empty sides and twins behind: those are open points of the note."""
        from briefing_app.services.check_service import TOLD_ELSEWHERE

        found = self._desk.checks.findings(note, between)
        return tuple(one for one in found if one.finding.check not in TOLD_ELSEWHERE)
