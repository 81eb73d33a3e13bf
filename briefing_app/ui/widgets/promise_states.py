"""Where promises stand, in shape and word: icons of their states, and when they are due in the interface language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject

from briefing_app.domain.actions import ActionState, Due, DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.invitations import InvitationState, Step, Window
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import content_language

ACTION_ICONS: dict[ActionState, tuple[str, str]] = {
    ActionState.SUGGESTED: ("suggestion", "ink_soft"),
    ActionState.DISMISSED: ("close", "ink_soft"),
    ActionState.ACCEPTED: ("flag", "accent"),
    ActionState.IN_PROGRESS: ("progress", "accent"),
    ActionState.WAITING: ("waiting", "attention"),
    ActionState.DONE: ("ok", "ok"),
    ActionState.REFUSED: ("cancel", "danger"),
    ActionState.SUPERSEDED: ("replace", "ink_soft"),
    ActionState.CANCELLED: ("close", "ink_soft"),
    ActionState.REOPENED: ("undo", "attention"),
}
"""Icon and named colour of each state; the word always stands beside it."""

INVITATION_ICONS: dict[InvitationState, tuple[str, str]] = {
    InvitationState.MENTIONED: ("comment", "ink_soft"),
    InvitationState.EXTENDED_ORALLY: ("invitation", "accent"),
    InvitationState.EXTENDED_IN_WRITING: ("invitation", "accent"),
    InvitationState.ANSWERED: ("comment", "accent"),
    InvitationState.DATES_AGREED: ("calendar", "accent"),
    InvitationState.MODE_CONFIRMED: ("video", "accent"),
    InvitationState.PROGRAMME_AGREED: ("outline", "accent"),
    InvitationState.HELD: ("ok", "ok"),
    InvitationState.POSTPONED: ("waiting", "attention"),
    InvitationState.CANCELLED: ("cancel", "danger"),
    InvitationState.LAPSED: ("warning", "attention"),
}

STEP_ICONS: dict[Step, tuple[str, str]] = {
    Step.EXTENDED_ORALLY: ("comment", "accent"),
    Step.EXTENDED_IN_WRITING: ("invitation", "accent"),
    Step.ACCEPTED: ("confirmed", "ok"),
    Step.ACCEPTED_IN_PRINCIPLE: ("confirmed", "accent"),
    Step.TENTATIVE: ("waiting", "attention"),
    Step.DECLINED: ("cancel", "danger"),
    Step.COUNTER_PROPOSED: ("follow_up", "attention"),
    Step.DATES_AGREED: ("calendar", "accent"),
    Step.MODE_CONFIRMED: ("video", "accent"),
    Step.PROGRAMME_AGREED: ("outline", "accent"),
    Step.HELD: ("ok", "ok"),
    Step.POSTPONED: ("waiting", "attention"),
    Step.CANCELLED: ("cancel", "danger"),
    Step.LAPSED: ("warning", "attention"),
}


class DueWords(QObject):
    """When something is due or takes place, as a person reads it in the interface language."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._content = content_language(kit.language.code)

    def due(self, due: Due) -> str:
        """``30 June 2026``, ``June 2026``, ``10 days before the visit``; empty without a date and a reason."""
        match due:
            case DueOnDate(day):
                return self._kit.language.day(day)
            case DueInMonth(year, month):
                return f"{QLocale().standaloneMonthName(month)} {year}"
            case DueBeforeEvent(days, event) if days >= 0:
                return self.tr("%n day(s) before “%1”", "", days).replace("%1", self.text(event))
            case DueBeforeEvent(days, event):
                return self.tr("%n day(s) after “%1”", "", -days).replace("%1", self.text(event))
            case NotDue(reason):
                return self.text(reason)

    def late(self, last_day: date, today: date) -> str:
        """How long something is overdue."""
        return self.tr("overdue by %n day(s)", "", (today - last_day).days)

    def window(self, window: Window) -> str:
        """One day, or from a day to another one; proposed ones say so."""
        text = self._kit.language.day(window.start)
        if window.end != window.start:
            text = self.tr("%1 to %2").replace("%1", text).replace("%2", self._kit.language.day(window.end))
        return self.tr("%1 (tentative)").replace("%1", text) if window.tentative else text

    def text(self, words: Bilingual) -> str:
        """Bilingual words in the language that is read here, in the other one when that is all there is."""
        return words[self._content] or words[self._content.twin]
