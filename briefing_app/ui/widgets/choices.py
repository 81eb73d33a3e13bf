"""The words of the interface for the choices of the domain, and a combo box that offers them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from briefing_app.domain.actions import ActionKind, ActionState, Channel, Obligation, Priority
from briefing_app.domain.errors import BugError
from briefing_app.domain.invitations import Answer, InvitationState, VisitMode, VisitType
from briefing_app.domain.languages import Language
from briefing_app.domain.meetings import MeetingMode
from briefing_app.domain.people import Attendance, Gender, MeetingSide, Role, Style
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.domain.segments import TwinState
from briefing_app.domain.templates import SectionContent
from briefing_app.services.preferences import Scheme
from briefing_app.ui.widgets.promise_words import PromiseWords
from briefing_app.ui.widgets.wheel import passes_wheel

Words = dict[Any, str]


class Choices(QObject):
    """Made where it is used: its words are those of the language in force at that moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: dict[type[Enum], Words] = {
            MeetingMode: self._meeting_modes(),
            MeetingSide: self._sides(),
            Attendance: self._attendances(),
            Role: self._roles(),
            Style: self._styles(),
            Gender: self._genders(),
            Obligation: self._obligations(),
            ActionKind: self._action_kinds(),
            ActionState: self._action_states(),
            Priority: self._priorities(),
            Channel: self._channels(),
            VisitType: self._visit_types(),
            VisitMode: self._visit_modes(),
            Answer: self._answers(),
            InvitationState: self._invitation_states(),
            NoteStatus: self._note_statuses(),
            SectionContent: self._section_contents(),
            TwinState: self._twin_states(),
            ParagraphKind: self._paragraph_kinds(),
            Language: self._languages(),
            Scheme: self._schemes(),
            **PromiseWords(self).words(),
        }

    def words(self, member: Enum) -> str:
        """What a member of an enum of the domain is called; BugError for one that has no words here."""
        try:
            return self._words[type(member)][member]
        except KeyError as problem:
            raise BugError(f"no words for {type(member).__name__}.{member.name}") from problem

    def kinds(self) -> tuple[type[Enum], ...]:
        """The enums that have words here."""
        return tuple(self._words)

    def _meeting_modes(self) -> Words:
        return {
            MeetingMode.IN_PERSON: self.tr("In person"),
            MeetingMode.VIDEO: self.tr("By video"),
            MeetingMode.HYBRID: self.tr("Hybrid"),
            MeetingMode.PHONE: self.tr("By telephone"),
        }

    def _sides(self) -> Words:
        return {MeetingSide.HOST: self.tr("Host side"), MeetingSide.COUNTERPART: self.tr("Counterpart side")}

    def _attendances(self) -> Words:
        return {
            Attendance.PRESENT: self.tr("Present"),
            Attendance.REMOTE: self.tr("Remote"),
            Attendance.EXCUSED: self.tr("Excused"),
            Attendance.PART: self.tr("Present for a part"),
            Attendance.REPRESENTED: self.tr("Represented"),
        }

    def _roles(self) -> Words:
        return {
            Role.HEAD_OF_DELEGATION: self.tr("Head of delegation"),
            Role.PRINCIPAL: self.tr("Principal"),
            Role.MEMBER: self.tr("Member"),
            Role.NOTE_TAKER: self.tr("Note-taker"),
            Role.INTERPRETER: self.tr("Interpreter"),
            Role.OBSERVER: self.tr("Observer"),
        }

    def _styles(self) -> Words:
        return {
            Style.PLAIN: self.tr("Mr / Ms"),
            Style.DOCTOR: self.tr("Doctor"),
            Style.PROFESSOR: self.tr("Professor"),
            Style.MINISTER: self.tr("Minister (H.E.)"),
            Style.AMBASSADOR: self.tr("Ambassador (H.E.)"),
            Style.HEAD_OF_STATE: self.tr("Head of State (H.E.)"),
        }

    def _genders(self) -> Words:
        return {Gender.FEMININE: self.tr("Woman"), Gender.MASCULINE: self.tr("Man")}

    def _obligations(self) -> Words:
        return {
            Obligation.WE_OWE: self.tr("We owe it"),
            Obligation.THEY_OWE: self.tr("They owe it"),
            Obligation.JOINT: self.tr("Both sides owe it"),
            Obligation.INTERNAL: self.tr("Internal, between ourselves"),
        }

    def _action_kinds(self) -> Words:
        return {
            ActionKind.TASK: self.tr("Task"),
            ActionKind.COMMITMENT_OURS: self.tr("Commitment of ours"),
            ActionKind.COMMITMENT_THEIRS: self.tr("Commitment of theirs"),
            ActionKind.REQUEST: self.tr("Request"),
            ActionKind.INVITATION: self.tr("Invitation"),
            ActionKind.INFORMATION_TO_SEND: self.tr("Information to send"),
            ActionKind.DECISION_PENDING: self.tr("Pending decision"),
        }

    def _action_states(self) -> Words:
        return {
            ActionState.SUGGESTED: self.tr("Suggested"),
            ActionState.DISMISSED: self.tr("Dismissed"),
            ActionState.ACCEPTED: self.tr("Open"),
            ActionState.IN_PROGRESS: self.tr("In progress"),
            ActionState.WAITING: self.tr("Waiting for the other side"),
            ActionState.DONE: self.tr("Done"),
            ActionState.REFUSED: self.tr("Refused"),
            ActionState.SUPERSEDED: self.tr("Replaced"),
            ActionState.CANCELLED: self.tr("Cancelled"),
            ActionState.REOPENED: self.tr("Reopened"),
        }

    def _priorities(self) -> Words:
        return {
            Priority.NORMAL: self.tr("Normal priority"),
            Priority.HIGH: self.tr("High priority"),
            Priority.PRINCIPAL_LEVEL: self.tr("For the principal"),
        }

    def _channels(self) -> Words:
        return {
            Channel.NOTE_VERBALE: self.tr("Note verbale"),
            Channel.LETTER: self.tr("Letter"),
            Channel.EMBASSY: self.tr("Through the embassy"),
            Channel.CALL: self.tr("Telephone call"),
            Channel.VIDEO: self.tr("Video call"),
            Channel.IN_PERSON: self.tr("By word of mouth"),
        }

    def _visit_types(self) -> Words:
        return {
            VisitType.STATE: self.tr("State visit"),
            VisitType.OFFICIAL: self.tr("Official visit"),
            VisitType.WORKING: self.tr("Working visit"),
            VisitType.COURTESY: self.tr("Courtesy visit"),
            VisitType.PRIVATE: self.tr("Private visit"),
            VisitType.TRANSIT: self.tr("Stopover"),
            VisitType.EVENT: self.tr("Attendance at an event"),
        }

    def _visit_modes(self) -> Words:
        return {
            VisitMode.IN_PERSON: self.tr("In person"),
            VisitMode.VIDEO: self.tr("By video"),
            VisitMode.HYBRID: self.tr("Hybrid"),
            VisitMode.REPRESENTATIVE: self.tr("Through a representative"),
        }

    def _answers(self) -> Words:
        return {
            Answer.ACCEPTED: self.tr("Accepted"),
            Answer.ACCEPTED_IN_PRINCIPLE: self.tr("Accepted in principle"),
            Answer.TENTATIVE: self.tr("Left open"),
            Answer.DECLINED: self.tr("Declined"),
            Answer.NO_REPLY: self.tr("No reply yet"),
            Answer.COUNTER_PROPOSED: self.tr("Other dates proposed"),
        }

    def _invitation_states(self) -> Words:
        return {
            InvitationState.MENTIONED: self.tr("Mentioned"),
            InvitationState.EXTENDED_ORALLY: self.tr("Extended orally"),
            InvitationState.EXTENDED_IN_WRITING: self.tr("Extended in writing"),
            InvitationState.ANSWERED: self.tr("Answered"),
            InvitationState.DATES_AGREED: self.tr("Dates agreed"),
            InvitationState.MODE_CONFIRMED: self.tr("Format confirmed"),
            InvitationState.PROGRAMME_AGREED: self.tr("Programme agreed"),
            InvitationState.HELD: self.tr("Visit held"),
            InvitationState.POSTPONED: self.tr("Postponed"),
            InvitationState.CANCELLED: self.tr("Called off"),
            InvitationState.LAPSED: self.tr("Lapsed without reply"),
        }

    def _note_statuses(self) -> Words:
        return {
            NoteStatus.DRAFT: self.tr("Draft"),
            NoteStatus.READY_FOR_REVIEW: self.tr("Ready for review"),
            NoteStatus.IN_REVIEW: self.tr("In review"),
            NoteStatus.RETURNED: self.tr("Returned for changes"),
            NoteStatus.APPROVED: self.tr("Approved"),
            NoteStatus.SENT: self.tr("Sent"),
            NoteStatus.SUPERSEDED: self.tr("Superseded"),
            NoteStatus.WITHDRAWN: self.tr("Withdrawn"),
        }

    def _section_contents(self) -> Words:
        return {
            SectionContent.PROSE: self.tr("Text"),
            SectionContent.MEETING: self.tr("Facts of the meeting"),
            SectionContent.PARTICIPANTS: self.tr("Participants"),
            SectionContent.ACTIONS: self.tr("Actions"),
            SectionContent.INVITATION: self.tr("Invitation"),
            SectionContent.VISA: self.tr("Boxes for the decision"),
        }

    def _twin_states(self) -> Words:
        return {
            TwinState.EMPTY: self.tr("Empty"),
            TwinState.TRANSLATED: self.tr("In step"),
            TwinState.TO_FOLLOW_UP: self.tr("To follow up"),
            TwinState.CONFIRMED: self.tr("Confirmed"),
        }

    def _paragraph_kinds(self) -> Words:
        return {
            ParagraphKind.BODY: self.tr("Paragraph"),
            ParagraphKind.BULLET: self.tr("Bullet"),
            ParagraphKind.NUMBERED: self.tr("Numbered"),
            ParagraphKind.QUOTE: self.tr("Quotation"),
        }

    def _languages(self) -> Words:
        return {Language.ARABIC: self.tr("Arabic"), Language.FRENCH: self.tr("French")}

    def _schemes(self) -> Words:
        return {
            Scheme.SYSTEM: self.tr("As the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }


class DropDown(QComboBox):
    """A combo box with an arrow under our style sheet. The wheel changes it only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        draw_arrow(self, self.isRightToLeft())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if not passes_wheel(self, event):
            super().wheelEvent(event)


class ChoiceBox(DropDown):
    """Offers members of an enum by their words."""

    def __init__(self, members: Iterable[Enum], name: str, none: str = "", parent: QWidget | None = None) -> None:
        """``name`` is the accessible name; ``none`` names a first entry that means no member at all."""
        super().__init__(parent)
        self._members: list[Enum | None] = [None] if none else []
        self._members.extend(members)
        self.setAccessibleName(name)
        choices = Choices(self)
        self.addItems([none if member is None else choices.words(member) for member in self._members])

    @property
    def value(self) -> Any:
        """The member chosen; None for the entry that means none."""
        return self._members[self.currentIndex()]

    @value.setter
    def value(self, member: Enum | None) -> None:
        self.setCurrentIndex(self._members.index(member))


def draw_arrow(widget: QWidget, is_rtl: bool) -> None:
    """The small arrow at the end edge of a field that opens a list or a calendar; to be called while it is painted."""
    x, y = (14 if is_rtl else widget.width() - 14), widget.height() // 2
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    group = QPalette.ColorGroup.Normal if widget.isEnabled() else QPalette.ColorGroup.Disabled
    painter.setPen(QPen(widget.palette().color(group, QPalette.ColorRole.PlaceholderText), 1.75))
    painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
    painter.end()


def content_language(interface_language: str) -> Language:
    """In which of the two languages bilingual content is named in ``ar``, ``fr`` or ``en``: English shows French."""
    return Language.ARABIC if interface_language == "ar" else Language.FRENCH
