"""The terms of an open library as the editor wants them: nothing is loaded before somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.domain.notes import BriefingNote

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.language.terms.base import TermBase


class LateTerms:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.is_writable = desk.is_writable

    def base(self, note: BriefingNote) -> TermBase:
        return self._desk.term_bases.of(note.facts.participants)

    def is_empty(self) -> bool:
        return self._desk.terms.is_empty
