"""The terms of the paragraph at the caret, with what they are called on the other side; put in from here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.language.terms.entry import EntryKind
from briefing_app.language.terms.pairing import PairTerm, Standing
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.term_words import TermWords
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.lined_list import LinedList

HEIGHT = 172
"""A term and what can be done with it, whatever else the panel shows."""
PAUSE_MS = 150
"""After the last step of the caret: looking terms up does not run along with it."""


class TermsSection(QWidget):
    """``insert_wanted(term, name)`` for one of the names of a term on the other side; ``opened(id)`` asks for a concept
    of the office, ``add_wanted`` for a new one, ``words_wanted`` carries the term whose words are to be shown.
    """

    insert_wanted = Signal(object, str)
    opened = Signal(str)
    add_wanted = Signal()
    words_wanted = Signal(object)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._terms: tuple[PairTerm, ...] = ()
        self._caret = presenter.caret
        self._place = self._caret.row, self._caret.language
        self._words = TermWords(kit, self)
        self.title = QLabel(self.tr("Terms"), self)
        font = self.title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add = icon_button(kit.icons, "plus", self.tr("Add a term (Ctrl+Shift+T)"), self)
        self.add.clicked.connect(self.add_wanted)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "soft")
        self.list = LinedList(self.tr("Terms of the paragraph"), kit, self)
        self.list.itemClicked.connect(lambda _: self._tell_words())
        self.list.itemActivated.connect(lambda _: self._insert())
        self.list.currentRowChanged.connect(lambda _: self._allow())
        self.insert = QPushButton(self.tr("&Insert"), self)
        self.insert.setToolTip(self.tr("Insert its name in the other column (\u2066Ctrl+J\u2069)"))
        self.insert.clicked.connect(lambda: self._insert())
        self.others = icon_button(kit.icons, "down", self.tr("Insert another of its names"), self)
        self.names = QMenu(self)
        self.others.setMenu(self.names)
        self.others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.entry = QPushButton(self.tr("E&ntry…"), self)
        self.entry.clicked.connect(self._open)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.show_now)
        self.setMinimumHeight(HEIGHT)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.show_now()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.insert, 1)
        buttons.addWidget(self.others)
        buttons.addWidget(self.entry, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addStretch(0)

    # Showing.

    def show_caret(self, caret: Caret) -> None:
        """Follow the caret, a moment later."""
        self._caret = caret
        self._pause.start()

    def stop(self) -> None:
        """The note is left: nothing is looked up any more."""
        self._pause.stop()

    def show_now(self) -> None:
        """The terms of the paragraph as it reads now."""
        self._pause.stop()
        self._terms = self._presenter.terms.of_row(self._caret.row, self._caret.language)
        self.list.show_entries([self._words.entry(term) for term in self._terms])
        place = self._caret.row, self._caret.language
        if self._terms and (self.list.currentRow() < 0 or place != self._place):
            self.list.setCurrentRow(0)
        self._place = place
        for part in (self.list, self.insert, self.entry):
            part.setVisible(bool(self._terms))
        self.said.setText(self._why_none())
        self.said.setVisible(not self._terms)
        self.add.setEnabled(self._presenter.terms.can_add)
        self._allow()

    def current(self) -> PairTerm | None:
        """The one that is chosen."""
        return next((term for term in self._terms if term.key == self.list.key()), None)

    def _why_none(self) -> str:
        terms = self._presenter.terms
        if terms.base is not None and not terms.is_ready:
            return self.tr("The terms are being made ready…")
        if terms.source is not None and terms.source.is_empty():
            return self.tr(
                "The office has no terms yet. Select a word and its twin, then choose “Add term”, or bring in a "
                "glossary from the page of terms."
            )
        return self.tr("No term of the office in this paragraph.")

    def _allow(self) -> None:
        term = self.current()
        can_insert = term is not None and bool(term.twins) and not self._presenter.is_read_only
        self.insert.setEnabled(can_insert)
        self.entry.setEnabled(term is not None and term.entry.kind is EntryKind.OFFICE)
        self.names.clear()
        names = list(dict.fromkeys(twin.text for twin in term.twins))[1:] if term is not None and can_insert else []
        for name in names:
            self.names.addAction(name.replace("&", "&&"), partial(self._insert, name))
        self.others.setVisible(bool(names))

    # What the person wants.

    def _insert(self, name: str = "") -> None:
        term = self.current()
        if term is not None and term.twins and self.insert.isEnabled():
            self.insert_wanted.emit(term, name or term.twins[0].text)

    def _open(self) -> None:
        term = self.current()
        if term is not None:
            self.opened.emit(term.entry.key)

    def _tell_words(self) -> None:
        term = self.current()
        if term is not None:
            self.words_wanted.emit(term)


def next_to_insert(terms: tuple[PairTerm, ...], language: Language) -> PairTerm | None:
    """The first that the side one writes lacks, else the first that the other side lacks."""
    missing = [term for term in terms if term.standing is Standing.MISSING]
    return next((term for term in missing if term.language is not language), missing[0] if missing else None)
