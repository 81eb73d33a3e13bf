"""What can be done with the promise that is chosen in the panel: its words, its state, its history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing_app.domain.actions import ActionItem, ActionState
from briefing_app.domain.languages import Language
from briefing_app.domain.promise_edits import AnchorState
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.editor.promise_words import PromiseTexts
from briefing_app.ui.editor.promises import PromiseState
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.fields import tab_through
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.promise_states import ACTION_ICONS
from briefing_app.ui.widgets.quoting import directed, quoted
from briefing_app.ui.widgets.unfolding import Unfolding

ASKS_NOTHING = frozenset({ActionState.IN_PROGRESS, ActionState.REOPENED, ActionState.ACCEPTED})
"""Steps that are recorded at once."""


class PromiseDetail(QWidget):
    """``step_wanted(state)`` and the other signals are about the promise shown last."""

    step_wanted = Signal(object)
    chased = Signal()
    change_wanted = Signal()
    removed = Signal()
    opened = Signal()
    link_wanted = Signal()

    def __init__(self, texts: PromiseTexts, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._kit = kit
        self._choices = Choices(self)
        self._shown: tuple[PromiseState, bool] | None = None
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.history = QLabel(self)
        self.history.setWordWrap(True)
        self.history.setProperty("role", "soft")
        self.unfolding = Unfolding(self.tr("His&tory"), self.history, kit.icons, self)
        self.link = self._button(self.tr("&Link to the selected words"), self.link_wanted)
        self.state = QPushButton(self.tr("&State"), self)
        self.state.setMenu(QMenu(self.state))
        self.state.setIcon(kit.icons.icon("down"))  # Qt's own arrow is not drawn in a right-to-left interface
        self.state.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0px; }")
        self.open = self._button(self.tr("&Open the invitation"), self.opened)
        self.change = self._button(self.tr("&Change…"), self.change_wanted)
        self.more = icon_button(kit.icons, "more", self.tr("More about this promise"), self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.chase = self._action("bell", self.tr("As&ked after today"), self.chased)
        self.link_too = self._action("link", self.tr("&Link to the selected words"), self.link_wanted)
        self.remove = self._action("trash", self.tr("Re&move"), self.removed)
        self._lay_out()
        self.hide()

    def _button(self, text: str, told: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: told.emit())
        return button

    def _action(self, icon: str, text: str, told: SignalInstance) -> QAction:
        return self.more.menu().addAction(self._kit.icons.icon(icon), text, lambda: told.emit())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.link)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open, self.state, self.change):
            row.addWidget(button, 1)
        row.addWidget(self.more)
        column.addLayout(row)
        column.addWidget(self.unfolding)
        tab_through(self.link, self.open, self.state, self.change, self.more, self.unfolding.button)

    def show_state(self, state: PromiseState | None, *, can_edit: bool) -> None:
        """Show a promise; None hides everything. A note that may not be edited allows the steps alone."""
        self.setVisible(state is not None)
        if state is None or self._shown == (state, can_edit):
            return
        self._shown = (state, can_edit)
        action = state.promise if isinstance(state.promise, ActionItem) else None
        self.words.setText(self._said_of_words(state))
        self.words.setVisible(bool(self.words.text()))
        self.link.setVisible(bool(state.words) and state.is_lost and can_edit)
        self.link_too.setEnabled(can_edit)
        self.state.setVisible(action is not None)
        self.chase.setVisible(action is not None)
        self.chase.setEnabled(action is not None and action.is_open)
        self.open.setVisible(action is None)
        self._fill_menu(state)
        self.change.setEnabled(can_edit)
        self.remove.setEnabled(can_edit)
        lines = self._history_lines(state)
        self.history.setText("\n".join(lines))
        self.unfolding.setVisible(bool(lines))

    def _fill_menu(self, state: PromiseState) -> None:
        menu = self.state.menu()
        menu.clear()
        for to in state.next_states:
            words = self._choices.words(to)
            asks = "" if to in ASKS_NOTHING else "…"
            menu.addAction(self._kit.icons.icon(*ACTION_ICONS[to]), words + asks, partial(self.step_wanted.emit, to))
        self.state.setEnabled(bool(state.next_states))

    def _said_of_words(self, state: PromiseState) -> str:
        """How the words fare where they are not as they were; for those that changed, then and now."""
        if not state.words:
            return ""
        if state.is_lost:
            return self._texts.anchor(AnchorState.LOST)
        lines = []
        for language in Language:
            words = state.words.get(language)
            if words is not None and words.state is AnchorState.CHANGED:
                text = self.tr("%1: the words have changed since.\nThen: %2\nNow: %3")
                then, now = (directed(quoted(said, language), language) for said in (words.then, words.now))
                lines.append(text.replace("%1", self._choices.words(language)).replace("%2", then).replace("%3", now))
            elif words is not None and words.state is AnchorState.LOST:
                text = self.tr("%1: the words are no longer in the note.")
                lines.append(text.replace("%1", self._choices.words(language)))
        return "\n".join(lines)

    def _history_lines(self, state: PromiseState) -> list[str]:
        promise, language = state.promise, self._kit.language
        lines = []
        if isinstance(promise, ActionItem):
            for change in promise.history:
                typed = [isolated(said) for said in (change.reason, change.evidence) if said]
                parts = (language.moment(change.at), self._choices.words(change.state), *typed)
                lines.append(" · ".join(parts))
            if promise.last_chased is not None:
                lines.append(self.tr("Asked after on %1").replace("%1", language.day(promise.last_chased)))
        return lines
