"""Why an entry cannot be taken as it is, in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing_app.ui.promises.state import Problem


class ProblemWords(QObject):
    """Made where it is used: its words are those of the language in force at that moment."""

    def words(self, problem: Problem) -> str:
        return (self._of_actions() | self._of_invitations())[problem]

    def _of_actions(self) -> dict[Problem, str]:
        return {
            Problem.TITLE_MISSING: self.tr("Say what is to be done, in Arabic or in French."),
            Problem.OWNER_MISSING: self.tr("Name who owns it: one person or one service."),
            Problem.DAY_MISSING: self.tr("Choose the day, or say that there is no date."),
            Problem.EVENT_MISSING: self.tr("Name the event that the days are counted from."),
            Problem.MARKING_LOWER: self.tr(
                "The words are marked higher. Tick that it is lowered on purpose, or mark it as they are."
            ),
            Problem.DEPENDS_IN_CIRCLE: self.tr("These actions would wait for each other: none could begin."),
        }

    def _of_invitations(self) -> dict[Problem, str]:
        return {
            Problem.INVITER_MISSING: self.tr("Name who invites."),
            Problem.INVITEE_MISSING: self.tr("Name who is invited."),
            Problem.OCCASION_MISSING: self.tr("Say to what the invitation is, in Arabic or in French."),
            Problem.MODE_MISSING: self.tr("Tick at least one format that is offered."),
            Problem.WINDOW_OPEN: self.tr("Choose the first day too, or leave both empty."),
            Problem.WINDOW_BACKWARDS: self.tr("The last day lies before the first one."),
            Problem.EVENT_BACKWARDS: self.tr(
                "Give the first day of the event, and a last one that does not lie before it."
            ),
            Problem.TEST_INCOMPLETE: self.tr("The test call needs both its day and its time."),
            Problem.TEST_LEFT_OUT: self.tr("The clocks leave this hour out on that day. Choose another one."),
            Problem.EMBARGO_OPEN: self.tr("Say until which day nothing may be published."),
        }
