"""The dialog of one action: what is to be done, who owes it, who owns it, by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.domain.actions import ActionKind, Channel, Obligation, Priority
from briefing_app.ui.promises.due import DueField
from briefing_app.ui.promises.frame import PromiseDialog
from briefing_app.ui.promises.presenter import ActionPresenter
from briefing_app.ui.promises.state import ActionEntry, DueKind, Problem
from briefing_app.ui.widgets.choices import ChoiceBox, content_language
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.suggestions import Suggestions, show_from_start

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class ActionDialog(PromiseDialog):
    """Accepted: ``action_made(ActionItem)``, for a new one and for one that was changed."""

    action_made = Signal(object)

    def __init__(self, presenter: ActionPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        take = self.tr("&Add the action") if presenter.is_new else self.tr("&Keep the changes")
        super().__init__(kit, presenter.quoted(), take, 2, parent)
        self._presenter = presenter
        self._kind_was_chosen = not presenter.is_new
        title = self.tr("New action %1") if presenter.is_new else self.tr("Action %1")
        self.setWindowTitle(title.replace("%1", presenter.number))
        self._make_fields()
        self._lay_out()
        self._fill(presenter.entry())
        self._connect()
        self._follow()
        self.fit(880)
        self.title.setFocus()

    def entry(self) -> ActionEntry:
        """What the fields say now."""
        return ActionEntry(
            self.title.value,
            self.owner.value,
            self.obligation.value,
            self.kind.value,
            self.due.value,
            self.priority.value,
            self.channel.value,
        )

    def accept(self) -> None:
        """Refused, with the reason shown, while something is missing."""
        entry = self.entry()
        problem = self._presenter.problem(entry)
        if problem is not None:
            self.refuse(problem, self._field_of(problem))
            return
        self.action_made.emit(self._presenter.made(entry))
        super().accept()

    def _make_fields(self) -> None:
        self.title = BilingualField(self.tr("What is to be done"), self)
        self.obligation = ChoiceBox(Obligation, self.tr("Who owes it"), parent=self)
        self.kind = ChoiceBox(ActionKind, self.tr("Kind"), parent=self)
        self.priority = ChoiceBox(Priority, self.tr("Priority"), parent=self)
        self.channel = ChoiceBox(Channel, self.tr("Channel"), none=self.tr("Not decided"), parent=self)
        self.owner = BilingualField(self.tr("Who owns it"), self)
        Suggestions(self.owner, self._presenter.owners)
        self.due = DueField(self._kit.icons.icon("close"), self)

    def _lay_out(self) -> None:
        grid = self.grid
        grid.addWidget(self.title, 0, 0, 1, 4)
        choices = (
            (self.tr("Who o&wes it"), self.obligation),
            (self.tr("K&ind"), self.kind),
            (self.tr("&Priority"), self.priority),
            (self.tr("C&hannel"), self.channel),
        )
        for column, (text, box) in enumerate(choices):
            grid.addLayout(self.labelled(text, box), 1, column)
        grid.addWidget(self.owner, 2, 0, 1, 4)
        grid.addWidget(self.due, 3, 0, 1, 4)
        counterpart = self._presenter.counterpart[content_language(self._kit.language.code)]
        if counterpart:
            label = QLabel(self.tr("Counterpart, from the note: %1").replace("%1", counterpart), self)
            label.setProperty("role", "soft")
            label.setWordWrap(True)
            grid.addWidget(label, 4, 0, 1, 4)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(5, 1)

    def _fill(self, entry: ActionEntry) -> None:
        show_from_start(self.title, entry.title)
        show_from_start(self.owner, entry.owner)
        self.obligation.value = entry.obligation
        self.kind.value = entry.kind
        self.due.value = entry.due
        self.priority.value = entry.priority
        self.channel.value = entry.channel

    def _connect(self) -> None:
        self.obligation.currentIndexChanged.connect(self._offer_kind)
        self.kind.activated.connect(self._keep_kind)
        for field in (self.title, self.owner, self.due):
            field.changed.connect(self._follow)

    def _offer_kind(self) -> None:
        """Until a kind is chosen by hand it goes with who owes."""
        if not self._kind_was_chosen:
            self.kind.value = self._presenter.usual_kind(self.obligation.value)

    def _keep_kind(self) -> None:
        self._kind_was_chosen = True

    def _follow(self) -> None:
        self.echo.say(self._presenter.echo(self.entry()))

    def _field_of(self, problem: Problem) -> QWidget:
        match problem:
            case Problem.TITLE_MISSING:
                return self.title
            case Problem.OWNER_MISSING:
                return self.owner
            case Problem.EVENT_MISSING:
                return self.due.field_of(DueKind.EVENT)
            case _:
                return self.due.field_of(DueKind.DATE)
