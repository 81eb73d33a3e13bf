"""What was promised in this note: its action items and invitations; a click goes to the sentence that says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.actions import ActionItem
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices

PROMISE = Qt.ItemDataRole.UserRole


class PromisesPanel(QWidget):
    """``action_wanted`` and ``invitation_wanted`` carry the promise to change, or None for a new one."""

    row_wanted = Signal(int)
    action_wanted = Signal(object)
    invitation_wanted = Signal(object)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._shown: list[ActionItem | VisitInvitation] = []
        self._empty = QLabel(
            self.tr("No promise yet. Select the words that make one, then choose “Make this an action”."), self
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "soft")
        self._list = QListWidget(self)
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setAccessibleName(self.tr("Actions and invitations"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda item: self._go())
        self._list.itemActivated.connect(lambda item: self._change())
        self._list.currentRowChanged.connect(lambda row: self._enable())
        self._new_action = QPushButton(self.tr("New &action…"), self)
        self._new_action.clicked.connect(lambda: self.action_wanted.emit(None))
        self._new_invitation = QPushButton(self.tr("New &invitation…"), self)
        self._new_invitation.clicked.connect(lambda: self.invitation_wanted.emit(None))
        self._edit = QPushButton(self.tr("&Change…"), self)
        self._edit.clicked.connect(self._change)
        self._remove = QPushButton(self.tr("Re&move"), self)
        self._remove.clicked.connect(self._take_away)
        self.setFocusProxy(self._list)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        for pair in ((self._edit, self._remove), (self._new_action, self._new_invitation)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button, 1)
            column.addLayout(row)

    def show_promises(self) -> None:
        note = self._presenter.note
        promises: list[ActionItem | VisitInvitation] = [*note.actions, *note.invitations]
        if promises != self._shown:
            self._shown = promises
            here = self._list.currentRow()
            self._list.clear()
            for promise in promises:
                item = QListWidgetItem(self._words(promise))
                item.setData(PROMISE, promise)
                item.setIcon(self._kit.icons.icon("flag" if isinstance(promise, ActionItem) else "invitation"))
                self._list.addItem(item)
            self._list.setCurrentRow(min(here, len(promises) - 1))
        self._empty.setVisible(not promises)
        self._enable()

    def _enable(self) -> None:
        free = not self._presenter.is_read_only
        for button in (self._new_action, self._new_invitation):
            button.setEnabled(free)
        for button in (self._edit, self._remove):
            button.setEnabled(free and self._list.currentItem() is not None)

    def _words(self, promise: ActionItem | VisitInvitation) -> str:
        side = "ar" if self._kit.language.is_rtl else "fr"
        if isinstance(promise, ActionItem):
            title = getattr(promise.title, side) or promise.title.fr or promise.title.ar
            owner = getattr(promise.owner, side)
            return f"{title}\n{owner} · {Choices().words(promise.obligation)}"
        return f"{getattr(promise.occasion, side)}\n{getattr(promise.invitee.name, side)}"

    def _current(self) -> ActionItem | VisitInvitation | None:
        item = self._list.currentItem()
        promise = item.data(PROMISE) if item is not None else None
        return promise if isinstance(promise, ActionItem | VisitInvitation) else None

    def _go(self) -> None:
        match self._current():
            case ActionItem(source=source) if source is not None:
                pair_id = source.pair_id
            case VisitInvitation(pair_id=pair_id):
                pass
            case _:
                return
        row = self._presenter.row_of_pair(pair_id)
        if row is not None:
            self.row_wanted.emit(row)

    def _change(self) -> None:
        match self._current():
            case ActionItem() as action:
                self.action_wanted.emit(action)
            case VisitInvitation() as invitation:
                self.invitation_wanted.emit(invitation)
            case _:
                pass

    def _take_away(self) -> None:
        match self._current():
            case ActionItem(id=action_id):
                self._presenter.remove_action(action_id)
            case VisitInvitation(id=invitation_id):
                self._presenter.remove_invitation(invitation_id)
            case _:
                pass
