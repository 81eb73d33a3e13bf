"""What former notes said of the paragraph at the caret, and a search of the memory for words."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Suggestion, Suggestions
from briefing_app.ui.editor.memory import Question
from briefing_app.ui.editor.memory_words import MemoryWords
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.lined_list import LinedList

PAUSE_MS = 350
"""After the last step of the caret and the last letter: the memory is asked when a person pauses."""


class MemorySection(QWidget):
    """``insert_wanted(question, suggestion)``; ``forget_wanted`` and ``take_up_wanted`` are about the note."""

    insert_wanted = Signal(object, object)
    forget_wanted = Signal()
    take_up_wanted = Signal()

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = presenter.memory
        self._kit = kit
        self._words = MemoryWords(presenter.profile, kit, self)
        self._caret = presenter.caret
        self._question: Question | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.show_now)
        self._found = Suggestions()
        self.title = QLabel(self)
        font = self.title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        named = self.tr("Search the memory (\u2066Ctrl+Shift+F\u2069)")
        self.find_button = icon_button(kit.icons, "search", named, self)
        self.more = icon_button(kit.icons, "more", self.tr("This note and the memory"), self)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.wanted = QLineEdit(self)
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setPlaceholderText(self.tr("Search the memory"))
        self.wanted.setAccessibleName(self.tr("Search the memory"))
        self.wanted.setVisible(False)
        self.find_button.clicked.connect(lambda: self.search(self.wanted.text()))
        self.wanted.textChanged.connect(lambda _: self._pause.start())
        self.wanted.returnPressed.connect(self.show_now)
        self.said = self._label()
        self.list = LinedList(self.tr("What former notes said"), kit, self)
        self.list.itemActivated.connect(lambda _: self._insert())
        self.list.currentRowChanged.connect(lambda _: self._show_detail())
        self.list.setSizeAdjustPolicy(LinedList.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # what differs has the rest
        self.detail = self._browser(self.tr("What differs"))
        self.hits = self._browser(self.tr("Where the words stand"))
        self.hidden = self._label()
        self.insert = QPushButton(self.tr("Insert in the &twin"), self)
        self.insert.setToolTip(self.tr("Insert in the other column (\u2066Ctrl+Shift+J\u2069)"))
        self.insert.clicked.connect(lambda: self._insert())
        self._lay_out()
        self._show()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("role", "soft")
        return label

    def _browser(self, name: str) -> QTextBrowser:
        browser = QTextBrowser(self)
        browser.setOpenLinks(False)
        browser.setAccessibleName(name)
        return browser

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.find_button)
        head.addWidget(self.more)
        suggested = QWidget(self)
        inside = QVBoxLayout(suggested)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.detail, 1)
        inside.addWidget(self.insert)
        self.pages = QStackedWidget(self)
        for page in (suggested, self.hits, QWidget(self)):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.wanted)
        column.addWidget(self.said)
        column.addWidget(self.pages, 1)
        column.addWidget(self.hidden)

    # Showing.

    def show_caret(self, caret: Caret) -> None:
        """Follow the caret and what is typed, once the person pauses."""
        self._caret = caret
        self._pause.start()

    def stop(self) -> None:
        self._pause.stop()

    def show_now(self) -> None:
        """Ask the memory for the paragraph as it reads now, or for the words that are searched."""
        self._pause.stop()
        if self.wanted.text().strip():
            self._show_hits()
            return
        question = self._memory.question(self._caret)
        if question != self._question or question is None or not self._found.shown:
            self._found = self._memory.ask(question) if question is not None else Suggestions()
            self._question = question
        self._show()

    def ask_anew(self) -> None:
        """The memory changed: what is known of it counts no more."""
        self._question, self._found = None, Suggestions()
        self.show_now()

    def search(self, words: str) -> None:
        """Look for words, and let the person go on from there."""
        self.wanted.setVisible(True)
        self.wanted.setText(" ".join(words.split()))
        self.show_now()
        self.wanted.setFocus()
        self.wanted.selectAll()

    def choose_next(self) -> None:
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + 1) % self.list.count())

    def current(self) -> tuple[Question, Suggestion] | None:
        """What is chosen, for the question it answers."""
        number = self.list.currentRow()
        if self._question is None or not 0 <= number < len(self._found.shown):
            return None
        return self._question, self._found.shown[number]

    def _show(self) -> None:
        question, shown = self._question, self._found.shown
        self.title.setText(self._title(question.source if question is not None else None))
        source = question.source if question is not None else Language.FRENCH
        self.list.show_entries([self._words.entry(number, one, source) for number, one in enumerate(shown)])
        if shown and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.pages.setCurrentIndex(0 if shown else 2)
        self.said.setText(self._why_none())
        self.said.setVisible(not shown)
        self._show_hidden(self._found.hidden)
        self._show_detail()

    def _title(self, source: Language | None) -> str:
        if source is Language.FRENCH:
            return self.tr("Memory · French to Arabic")
        return self.tr("Memory · Arabic to French") if source is Language.ARABIC else self.tr("Memory")

    def _why_none(self) -> str:
        if self._question is None:
            return self.tr("Write in one column: what former notes said of it appears here.")
        return self.tr("No former note said anything like this paragraph.")

    def _show_hidden(self, number: int) -> None:
        self.hidden.setText(self.tr("%n more in notes of a higher marking.", "", number))
        self.hidden.setVisible(number > 0)

    def _show_detail(self) -> None:
        chosen = self.current()
        self.detail.setHtml("" if chosen is None else self._words.detail(chosen[0].text, chosen[1], chosen[0].source))
        self.insert.setEnabled(chosen is not None and self._memory.can_insert)

    def _show_hits(self) -> None:
        self.title.setText(self.tr("Memory"))
        try:
            found = self._memory.search(self.wanted.text())
        except UserError as problem:
            self.said.setText(self._kit.words(problem)[0])
            self.said.setVisible(True)
            self.pages.setCurrentIndex(2)
            return
        self.hits.setHtml(self._words.hits(found.shown))
        self.pages.setCurrentIndex(1 if found.shown else 2)
        count = len(found.shown)
        words = self.tr("%n pair(s)", "", count) if count else self.tr("The memory says these words nowhere.")
        self.said.setText(self.tr("The newest %n pair(s)", "", count) if found.is_cut and count else words)
        self.said.setVisible(True)
        self._show_hidden(found.hidden)

    # What the person wants.

    def _insert(self) -> None:
        chosen = self.current()
        if chosen is not None and self.insert.isEnabled():
            self.insert_wanted.emit(*chosen)

    def _fill_menu(self) -> None:
        self.menu.clear()
        said = self._memory.of_note()
        if said is None:
            return
        if said.is_forgotten:
            self.menu.addAction(self.tr("This note is not remembered")).setEnabled(False)
            action = self.menu.addAction(self.tr("&Remember this note again"), self.take_up_wanted.emit)
        else:
            self.menu.addAction(self.tr("The memory holds %n pair(s) of this note", "", said.pairs)).setEnabled(False)
            action = self.menu.addAction(self.tr("&Forget this note…"), self.forget_wanted.emit)
        action.setEnabled(self._memory.can_forget)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes one step back: first the search goes."""
        if event.key() == Qt.Key.Key_Escape and self.wanted.isVisible():
            self.wanted.clear()
            self.wanted.setVisible(False)
            self.show_now()
            self.list.setFocus()
            return
        super().keyPressEvent(event)
