"""The dialog of one invitation: who invites whom to what, how it may be attended, and what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.actions import Channel
from briefing_app.domain.invitations import Answer, VisitMode, VisitType
from briefing_app.ui.promises.frame import PromiseDialog
from briefing_app.ui.promises.invitation_more import InvitationMoreFields
from briefing_app.ui.promises.inviting import InvitationPresenter
from briefing_app.ui.promises.party import PartyField
from briefing_app.ui.promises.state import InvitationEntry, InvitationMore, Problem
from briefing_app.ui.widgets.choices import ChoiceBox, Choices, content_language
from briefing_app.ui.widgets.days import DayField
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.suggestions import show_from_start

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

ANSWERS = (
    Answer.NO_REPLY,
    Answer.ACCEPTED,
    Answer.ACCEPTED_IN_PRINCIPLE,
    Answer.TENTATIVE,
    Answer.DECLINED,
    Answer.COUNTER_PROPOSED,
)


class InvitationDialog(PromiseDialog):
    """Accepted: ``invitation_made(VisitInvitation)``, for a new one and for one that was changed."""

    invitation_made = Signal(object)

    def __init__(self, presenter: InvitationPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        take = self.tr("&Add the invitation") if presenter.is_new else self.tr("&Keep the changes")
        super().__init__(kit, presenter, take, 3, parent)
        self._presenter = presenter
        title = self.tr("New invitation %1") if presenter.is_new else self.tr("Invitation %1")
        self.setWindowTitle(title.replace("%1", presenter.number))
        self._make_parties()
        self._make_terms()
        self._lay_out()
        self._fill(presenter.entry())
        self._connect()
        self.follow()
        self.fit(1040)
        (self.occasion if presenter.is_new else self.inviter).setFocus()

    def entry(self) -> InvitationEntry:
        """What the fields say now."""
        return InvitationEntry(
            inviter=self.inviter.value,
            invitee=self.invitee.value,
            occasion=self.occasion.value,
            visit_type=self.visit_type.value,
            modes=frozenset(mode for mode, box in self.offered.items() if box.isChecked()),
            answers={mode: box.value for mode, box in self.answers.items()},
            conditions=self.conditions.value,
            start=self.start.value,
            end=self.end.value,
            tentative=self.tentative.isChecked(),
            channel=self.channel.value,
            conveyed_on=self.conveyed_on.value,
            reference=self.reference.text(),
            more=self.more.value,
        )

    def tell(self, promise: object) -> None:
        self.invitation_made.emit(promise)

    def _make_parties(self) -> None:
        content = content_language(self._kit.language.code)
        people, picture = self._presenter.people, self._kit.icons.icon("people")
        self.inviter = PartyField(self.tr("Who invites"), people, content, picture, self)
        self.invitee = PartyField(self.tr("Who is invited"), people, content, picture, self)
        self.occasion = BilingualField(self.tr("To what"), self)
        self.visit_type = ChoiceBox(VisitType, self.tr("Type of visit"), parent=self)
        in_the_meeting = self.tr("Orally, in the meeting")
        self.channel = ChoiceBox(Channel, self.tr("Conveyed"), none=in_the_meeting, parent=self)
        self.conveyed_on = DayField(self.tr("Conveyed on"), self._kit.icons.icon("close"), self)
        self.reference = QLineEdit(self)

    def _make_terms(self) -> None:
        choices = Choices(self)
        words = {mode: choices.words(mode) for mode in VisitMode}
        self.offered = {mode: QCheckBox(words[mode], self) for mode in VisitMode}
        answer = self.tr("Answer: %1")
        self.answers = {mode: ChoiceBox(ANSWERS, answer.replace("%1", words[mode]), parent=self) for mode in VisitMode}
        self.conditions = BilingualField(self.tr("Conditions of the answer"), self)
        clear = self._kit.icons.icon("close")
        self.start = DayField(self.tr("First day proposed"), clear, self)
        self.end = DayField(self.tr("Last day proposed"), clear, self)
        self.tentative = QCheckBox(self.tr("These dates are &tentative"), self)

    def _lay_out(self) -> None:
        grid = self.grid
        grid.addWidget(self.inviter, 0, 0, 1, 5)
        grid.addWidget(self.invitee, 1, 0, 1, 5)
        grid.addWidget(self.occasion, 2, 0, 1, 4)
        grid.addLayout(self.labelled(self.tr("T&ype of visit"), self.visit_type), 3, 0)
        grid.addLayout(self.labelled(self.tr("Con&veyed"), self.channel), 3, 1)
        grid.addLayout(self.labelled(self.tr("Conveyed &on"), self.conveyed_on), 3, 2)
        grid.addLayout(self.labelled(self.tr("Its &reference"), self.reference), 3, 3)
        modes = QGridLayout()
        modes.setHorizontalSpacing(12)
        modes.setVerticalSpacing(4)
        for column, mode in enumerate(VisitMode):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(self.offered[mode])
            cell.addWidget(self.answers[mode])
            modes.addLayout(cell, 0, column)
            modes.setColumnStretch(column, 1)
        grid.addLayout(modes, 4, 0, 1, 4)
        grid.addWidget(self.conditions, 5, 0, 1, 4)
        grid.addLayout(self.labelled(self.tr("&First day proposed"), self.start), 6, 0)
        grid.addLayout(self.labelled(self.tr("&Last day proposed"), self.end), 6, 1)
        below = QVBoxLayout()
        below.addStretch(1)
        below.addWidget(self.tentative)
        grid.addLayout(below, 6, 2, 1, 2)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        if self._presenter.people():
            grid.setColumnMinimumWidth(4, self.inviter.choose.sizeHint().width() - 8)
        self.more = InvitationMoreFields(self._presenter, self._kit, self)
        self.unfolding = self.unfold(self.tr("Mo&re about the visit"), self.more, 7, 4, self._has_more())
        grid.setRowStretch(8, 1)

    def _has_more(self) -> bool:
        more = self._presenter.entry().more
        return more != InvitationMore(host_zone=more.host_zone, guest_zone=more.guest_zone)

    def _fill(self, entry: InvitationEntry) -> None:
        self.inviter.value, self.invitee.value = entry.inviter, entry.invitee
        show_from_start(self.occasion, entry.occasion)
        self.visit_type.value = entry.visit_type
        for mode in VisitMode:
            self.offered[mode].setChecked(mode in entry.modes)
            self.answers[mode].value = entry.answers.get(mode, Answer.NO_REPLY)
        show_from_start(self.conditions, entry.conditions)
        self.start.value, self.end.value = entry.start, entry.end
        self.tentative.setChecked(entry.tentative)
        self.channel.value = entry.channel
        self.conveyed_on.value = entry.conveyed_on
        self.reference.setText(entry.reference)
        self.more.value = entry.more

    def _connect(self) -> None:
        for field in (self.inviter, self.invitee, self.start, self.end):
            field.changed.connect(self.follow)
        for box in self.answers.values():
            box.currentIndexChanged.connect(self.follow)

    def field_of(self, problem: Problem) -> QWidget:
        match problem:
            case Problem.INVITER_MISSING:
                return self.inviter
            case Problem.INVITEE_MISSING:
                return self.invitee
            case Problem.OCCASION_MISSING:
                return self.occasion
            case Problem.MODE_MISSING:
                return self.offered[VisitMode.IN_PERSON]
            case Problem.WINDOW_OPEN:
                return self.start
            case Problem.EVENT_BACKWARDS:
                return self.more.event_start
            case Problem.TEST_INCOMPLETE | Problem.TEST_LEFT_OUT:
                return self.more.test_time
            case Problem.EMBARGO_OPEN:
                return self.more.embargo_day
            case _:
                return self.end
