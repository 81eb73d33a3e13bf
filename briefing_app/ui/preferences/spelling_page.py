"""The page of the preferences about spelling: which languages are looked after, by which dictionary, and the words of
the person's own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.ui.kit.problem_values import apart
from briefing_app.ui.preferences.pages import FormPage
from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.widgets.fields import set_direction
from briefing_app.ui.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

LINES_SHOWN = 5


class SpellingPage(FormPage):
    """``words_changed()`` after each change of the person's words."""

    words_changed = Signal()

    def build(self) -> None:
        chosen = self.presenter.preferences
        self.sides = {language: WordsOfLanguage(language, self.presenter, self.kit, self) for language in Language}
        both = QWidget(self)
        both.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in the note: the Arabic at the right
        grid = QGridLayout(both)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        for column, language in enumerate((Language.FRENCH, Language.ARABIC)):
            side = self.sides[language]
            side.setLayoutDirection(self.layoutDirection())
            side.switch.setChecked(language in chosen.spelled)
            side.switch.toggled.connect(partial(self._switch, language))
            side.words_changed.connect(self.words_changed)
            grid.addWidget(side, 0, column)
            grid.setColumnStretch(column, 1)
        self.form.addRow(both)
        self.hint(self.tr("Names of the directory, of those who take part and of countries are never underlined."))

    def _switch(self, language: Language, on: bool) -> None:
        match language:
            case Language.ARABIC:
                self.take(spelling_ar=on)
            case Language.FRENCH:
                self.take(spelling_fr=on)
        self.sides[language].show_state()


class WordLine(QLineEdit):
    """Enter adds what is typed; it does not go on to the dialog, which would close."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class WordsOfLanguage(QWidget):
    """One language: its switch, its dictionary, its words."""

    words_changed = Signal()

    def __init__(self, language: Language, presenter: PreferencesPresenter, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._presenter = presenter
        self._kit = kit
        self._name_parts()
        self.state = QLabel(self)
        self.state.setProperty("role", "soft")
        self.state.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.state.setSizePolicy(policy)
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * LINES_SHOWN)
        set_direction(self.words, language)
        set_direction(self.line, language)
        self._problem = ProblemLabel(kit, self)
        self._lay_out()
        self._connect()
        self.show_state()
        self._show_words()

    def _name_parts(self) -> None:
        """Words of the interface; each language has its own, so that every control has a name and a key of its own."""
        if self._language is Language.FRENCH:
            texts = self.tr("Underline misspelt words in &French"), self.tr("Your French &words"), self.tr("Add")
            self._add_name, self._remove_name = self.tr("Add French words"), self.tr("Remove the chosen French words")
            self._in_name, self._out_name = self.tr("Import French words"), self.tr("Export your French words")
        else:
            texts = self.tr("Underline misspelt words in &Arabic"), self.tr("Your A&rabic words"), self.tr("Add")
            self._add_name, self._remove_name = self.tr("Add Arabic words"), self.tr("Remove the chosen Arabic words")
            self._in_name, self._out_name = self.tr("Import Arabic words"), self.tr("Export your Arabic words")
        self.switch = QCheckBox(texts[0], self)
        self.title = QLabel(texts[1], self)
        self.words = QListWidget(self)
        self.words.setAccessibleName(texts[1].replace("&", ""))
        self.title.setBuddy(self.words)
        self.line = WordLine(self)
        self.line.setPlaceholderText(self.tr("One word or several"))
        self.add_button = self._button(texts[2], self._add_name)
        self.remove_button = self._button(self.tr("Remove"), self._remove_name)
        self.import_button = self._button(self.tr("Import…"), self._in_name)
        self.export_button = self._button(self.tr("Export…"), self._out_name)
        self.line.setAccessibleName(self._add_name)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.switch, self.state, self.title, self.words):
            column.addWidget(widget)
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self.line, self.add_button),
            (self.remove_button, self.import_button, self.export_button),
        )
        for parts in rows:
            row = QHBoxLayout()
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            column.addLayout(row)
        column.addWidget(self._problem)

    def _connect(self) -> None:
        self.line.returnPressed.connect(self._add)
        self.line.textChanged.connect(self._follow)
        self.words.itemSelectionChanged.connect(self._follow)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)

    # Showing.

    def show_state(self) -> None:
        """The dictionary that is used, or what to install: said here and nowhere at the start."""
        spelling = self._presenter.spelling
        if spelling is None:
            self.state.setText("")
            return
        dictionary, problem = spelling.dictionary(self._language), spelling.problem(self._language)
        if problem is not None:
            words = self._kit.language.catalogue.error(apart(problem))
            self.state.setText(f"{words.message} {words.hint}")
        elif dictionary is not None:
            self.state.setText(self.tr("Dictionary: %1").replace("%1", f"\u2066{dictionary.path}\u2069"))

    def _show_words(self) -> None:
        self.words.clear()
        if self._presenter.spelling is not None:
            self.words.addItems(self._presenter.spelling.words(self._language))
        self._follow()

    def _follow(self) -> None:
        can_write = self._presenter.spelling is not None and self._presenter.is_writable
        self.line.setEnabled(can_write)
        self.add_button.setEnabled(can_write and bool(self.line.text().strip()))
        self.remove_button.setEnabled(can_write and bool(self.words.selectedItems()))
        self.import_button.setEnabled(can_write)
        self.export_button.setEnabled(self.words.count() > 0)

    # Changing.

    def _add(self) -> None:
        spelling, text = self._presenter.spelling, self.line.text()
        if spelling is None or not text.strip():
            return
        try:
            spelling.add_text(self._language, text)
        except UserError as problem:
            self._problem.tell(problem)
            return
        self.line.clear()
        self._changed()

    def _remove(self) -> None:
        spelling, chosen = self._presenter.spelling, [item.text() for item in self.words.selectedItems()]
        if spelling is None or not chosen:
            return
        try:
            spelling.remove(self._language, chosen)
        except UserError as problem:
            self._problem.tell(problem)
            return
        self._changed()

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._in_name, "", self._kinds())
        spelling = self._presenter.spelling
        if not name or spelling is None:
            return
        try:
            new = spelling.add_file(self._language, Path(name))
        except UserError as problem:
            self._problem.tell(problem)
            return
        self._changed()
        self._problem.say(self.tr("%n new word(s).", "", len(new)))

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self._out_name, f"{self._language.value}.txt", self._kinds())
        spelling = self._presenter.spelling
        if not name or spelling is None:
            return
        try:
            spelling.write_file(self._language, Path(name))
        except UserError as problem:
            self._problem.tell(problem)

    def _kinds(self) -> str:
        return self.tr("Lists of words") + " (*.txt *.dic)"

    def _changed(self) -> None:
        self._problem.say()
        self._show_words()
        self.words_changed.emit()
