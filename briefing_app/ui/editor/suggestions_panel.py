"""What the text seems to promise and the note does not hold yet: accept, edit, or dismiss for ever."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.suggestions import PairSuggestion
from briefing_app.ui.editor.promise_words import PromiseTexts
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.lined_list import KEY, LinedList

MOST_HEIGHT = 16_777_215
"""Qt's own limit: as high as there is room."""


class SuggestionsPanel(QWidget):
    """Each signal carries the suggestion it is about; ``pointed`` None when nothing is pointed at any more."""

    accepted = Signal(object)
    edit_wanted = Signal(object)
    dismissed = Signal(object)
    words_wanted = Signal(object)
    pointed = Signal(object)

    def __init__(self, texts: PromiseTexts, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._kit = kit
        self._suggestions: tuple[PairSuggestion, ...] = ()
        self._heading = QLabel(self)
        self._heading.setWordWrap(True)
        self.list = LinedList(self.tr("Suggestions from the text"), kit, self)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self._point)
        self.list.itemClicked.connect(lambda item: self._tell(self.words_wanted))
        self.list.itemActivated.connect(lambda item: self._tell(self.words_wanted))
        self.list.currentRowChanged.connect(lambda row: self._choose())
        self.list.viewport().installEventFilter(self)
        self.list.installEventFilter(self)
        self.accept = self._button(self.tr("Acce&pt"), self.accepted)
        self.edit = self._button(self.tr("E&dit…"), self.edit_wanted)
        self.dismiss = self._button(self.tr("D&ismiss"), self.dismissed)
        self.dismiss.setToolTip(self.tr("Dismiss for ever: these words are not suggested again"))
        self._lay_out()
        self.show_suggestions((), can_edit=False)

    def _button(self, text: str, told: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: self._tell(told))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.accept, self.edit, self.dismiss):
            row.addWidget(button, 1)
        column.addLayout(row)

    def show_suggestions(self, suggestions: Sequence[PairSuggestion], *, can_edit: bool) -> None:
        """Show these; where there are none, say so on one line."""
        self._suggestions = tuple(suggestions)
        self._can_edit = can_edit
        count = self._kit.language.number(len(suggestions))
        some, none = self.tr("Suggestions from the text (%1)"), self.tr("The text makes no other promise.")
        self._heading.setText(some.replace("%1", count) if suggestions else none)
        self._heading.setProperty("role", "" if suggestions else "soft")
        self._heading.style().unpolish(self._heading)
        self._heading.style().polish(self._heading)
        self.list.show_entries([self._texts.suggestion(item) for item in suggestions])
        if suggestions and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        for part in (self.list, self.accept, self.edit, self.dismiss):
            part.setVisible(bool(suggestions))
        self.setMaximumHeight(MOST_HEIGHT if suggestions else self._heading.sizeHint().height() + 12)
        self._enable()

    def _enable(self) -> None:
        chosen = self.current() is not None
        for button in (self.accept, self.edit, self.dismiss):
            button.setEnabled(chosen and self._can_edit)

    def current(self) -> PairSuggestion | None:
        return self._of(self.list.key())

    def _of(self, key: object) -> PairSuggestion | None:
        return next((item for item in self._suggestions if item.keys == key), None)

    def _tell(self, told: SignalInstance) -> None:
        suggestion = self.current()
        if suggestion is not None:
            told.emit(suggestion)

    def _choose(self) -> None:
        self._enable()
        if self.list.hasFocus():
            self.pointed.emit(self.current())

    def _point(self, item: QListWidgetItem) -> None:
        self.pointed.emit(self._of(item.data(KEY)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        left = watched is self.list.viewport() and event.type() == QEvent.Type.Leave
        if left or (watched is self.list and event.type() == QEvent.Type.FocusOut):
            self.pointed.emit(None)
        elif watched is self.list and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]
            self._tell(self.dismissed)
            return True
        return False
