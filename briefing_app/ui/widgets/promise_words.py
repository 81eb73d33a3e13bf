"""The words of the interface for what becomes of promises: steps of an invitation, suggestions, publicity, anchors."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject

from briefing_app.domain.invitations import Publicity, Step
from briefing_app.domain.promise_edits import AnchorState
from briefing_app.domain.suggestions import SuggestionKind

Words = dict[Any, str]


class PromiseWords(QObject):
    """Words by enum, for :class:`~briefing_app.ui.widgets.choices.Choices`."""

    def words(self) -> dict[type[Enum], Words]:
        return {
            Step: self._steps(),
            SuggestionKind: self._suggestions(),
            Publicity: self._publicity(),
            AnchorState: self._anchors(),
        }

    def _steps(self) -> Words:
        return {
            Step.EXTENDED_ORALLY: self.tr("Extended orally"),
            Step.EXTENDED_IN_WRITING: self.tr("Extended in writing"),
            Step.ACCEPTED: self.tr("Accepted"),
            Step.ACCEPTED_IN_PRINCIPLE: self.tr("Accepted in principle"),
            Step.TENTATIVE: self.tr("Answer left open"),
            Step.DECLINED: self.tr("Declined"),
            Step.COUNTER_PROPOSED: self.tr("Other dates proposed"),
            Step.DATES_AGREED: self.tr("Dates agreed"),
            Step.MODE_CONFIRMED: self.tr("Format confirmed"),
            Step.PROGRAMME_AGREED: self.tr("Programme agreed"),
            Step.HELD: self.tr("Visit held"),
            Step.POSTPONED: self.tr("Postponed"),
            Step.CANCELLED: self.tr("Called off"),
            Step.LAPSED: self.tr("Lapsed without reply"),
        }

    def _suggestions(self) -> Words:
        return {
            SuggestionKind.INVITATION_GIVEN: self.tr("Invitation given"),
            SuggestionKind.INVITATION_RECEIVED: self.tr("Invitation received"),
            SuggestionKind.INVITATION_ACCEPTED: self.tr("Invitation accepted"),
            SuggestionKind.INVITATION_DECLINED: self.tr("Invitation declined"),
            SuggestionKind.AGREEMENT: self.tr("Agreement"),
            SuggestionKind.COMMITMENT_OURS: self.tr("Commitment of ours"),
            SuggestionKind.COMMITMENT_THEIRS: self.tr("Commitment of theirs"),
            SuggestionKind.REQUEST: self.tr("Request"),
            SuggestionKind.DECISION: self.tr("Decision"),
            SuggestionKind.NEXT_STEP: self.tr("Next step"),
        }

    def _publicity(self) -> Words:
        return {
            Publicity.NOT_PUBLIC: self.tr("Not public"),
            Publicity.ANNOUNCED: self.tr("Announced"),
            Publicity.EMBARGOED: self.tr("Under embargo"),
        }

    def _anchors(self) -> Words:
        return {
            AnchorState.KEPT: self.tr("The words are as they were"),
            AnchorState.CHANGED: self.tr("The words have changed since"),
            AnchorState.LOST: self.tr("The words are no longer in the note"),
        }
