"""The dialog of one action: what is to be done, who owes it, who owns it, by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.actions import ActionKind, Channel, Obligation, Priority
from briefing_app.ui.promises.action_more import ActionMoreFields
from briefing_app.ui.promises.due import DueField
from briefing_app.ui.promises.frame import PromiseDialog
from briefing_app.ui.promises.presenter import ActionPresenter
from briefing_app.ui.promises.state import ActionEntry, ActionMore, DueKind, Problem
from briefing_app.ui.widgets.choices import ChoiceBox
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.suggestions import Suggestions, show_from_start

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class ActionDialog(PromiseDialog):
    """Accepted: ``action_made(ActionItem)``, for a new one and for one that was changed."""

    action_made = Signal(object)

    def __init__(self, presenter: ActionPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        take = self.tr("&Add the action") if presenter.is_new else self.tr("&Keep the changes")
        super().__init__(kit, presenter, take, 2, parent)
        self._presenter = presenter
        self._kind_was_chosen = not presenter.is_new
        title = self.tr("New action %1") if presenter.is_new else self.tr("Action %1")
        self.setWindowTitle(title.replace("%1", presenter.number))
        self._make_fields()
        self._lay_out()
        self._fill(presenter.entry())
        self._connect()
        self.follow()
        self.fit(880)
        first = self.title.lines[0]
        first.setFocus()
        first.end(False)
        first.home(True)  # all of it chosen, its beginning in sight

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
            self.more.value,
        )

    def tell(self, promise: object) -> None:
        self.action_made.emit(promise)

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
        self.more = ActionMoreFields(self._presenter, self._kit, self)
        entry = self._presenter.entry().more
        is_filled = entry != ActionMore(counterpart=entry.counterpart) and not self._presenter.is_new
        self.unfolding = self.unfold(self.tr("Mo&re about it"), self.more, 4, 4, is_filled)
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
        self.more.value = entry.more

    def _connect(self) -> None:
        self.obligation.currentIndexChanged.connect(self._offer_kind)
        self.kind.activated.connect(self._keep_kind)
        for field in (self.title, self.owner, self.due):
            field.changed.connect(self.follow)

    def _offer_kind(self) -> None:
        """Until a kind is chosen by hand it goes with who owes."""
        if not self._kind_was_chosen:
            self.kind.value = self._presenter.usual_kind(self.obligation.value)

    def _keep_kind(self) -> None:
        self._kind_was_chosen = True

    def field_of(self, problem: Problem) -> QWidget:
        match problem:
            case Problem.TITLE_MISSING:
                return self.title
            case Problem.OWNER_MISSING:
                return self.owner
            case Problem.EVENT_MISSING:
                return self.due.field_of(DueKind.EVENT)
            case Problem.MARKING_LOWER:
                return self.more.marking
            case Problem.DEPENDS_IN_CIRCLE:
                return self.more.depends_on
            case _:
                return self.due.field_of(DueKind.DATE)
