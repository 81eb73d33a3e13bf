"""The form of a concept: its terms in both languages, its subject, source and note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, Term, TermStatus
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.terms.term_row import TermRow
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.fields import tab_through

LINES = "QPlainTextEdit { min-height: 48px; max-height: 48px; }"


class ConceptForm(QWidget):
    """``typed`` on every change a person makes; rows of terms come and go."""

    typed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._id = ""
        self._is_filling = False
        self._followers: tuple[QWidget, ...] = ()
        self.rows: list[TermRow] = []
        first = content_language(kit.language.code)
        self._places = {language: QVBoxLayout() for language in (first, first.twin)}
        self.subject = QLineEdit(self)
        self.source = QLineEdit(self)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setStyleSheet(LINES)
        self._lay_out()
        for signal in (self.subject.textChanged, self.source.textChanged, self.note.textChanged):
            signal.connect(lambda *_: self._follow())

    @property
    def value(self) -> Concept:
        return Concept(
            self._id,
            tuple(row.value for row in self.rows),
            self.subject.text(),
            self.note.toPlainText(),
            self.source.text(),
        )

    def fill(self, concept: Concept) -> None:
        """Show a concept, with a row at least for each language; nothing counts as typed by that."""
        self._is_filling = True
        self._id = concept.id
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for language in self._places:
            for term in [term for term in concept.terms if term.language is language] or [Term(language, "")]:
                self._add(term)
        self.subject.setText(concept.subject)
        self.source.setText(concept.source)
        self.note.setPlainText(concept.note)
        for line in (self.subject, self.source):
            line.home(False)
        self._is_filling = False
        self._put_in_order()

    def offer_subjects(self, subjects: Sequence[str]) -> None:
        """What is offered below the subject while it is typed."""
        offers = QCompleter(list(subjects), self)
        offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.subject.setCompleter(offers)

    def lead_to(self, *followers: QWidget) -> None:
        """Where Tab goes behind the last field."""
        self._followers = followers
        self._put_in_order()

    def focus_first(self) -> None:
        """The caret goes to the first term without a text, else to the first of all."""
        wanted = next((row for row in self.rows if not row.text.text().strip()), self.rows[0])
        wanted.text.setFocus()

    def of(self, language: Language) -> list[TermRow]:
        return [row for row in self.rows if row.language is language]

    # Inside.

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        is_rtl = self._kit.language.is_rtl  # the bar that scrolls is at the end side
        column.setContentsMargins(8 if is_rtl else 0, 0, 0 if is_rtl else 8, 0)
        column.setSpacing(12)
        names = {Language.FRENCH: self.tr("French"), Language.ARABIC: self.tr("Arabic")}
        more = {Language.FRENCH: self.tr("Another &French term"), Language.ARABIC: self.tr("Another &Arabic term")}
        self.add_buttons: dict[Language, QPushButton] = {}
        for language, place in self._places.items():
            label = QLabel(names[language], self)
            label.setProperty("role", "soft")
            place.setSpacing(4)
            button = self.add_buttons[language] = QPushButton(self._kit.icons.icon("plus"), more[language], self)
            button.setFlat(True)
            button.clicked.connect(lambda _=False, language=language: self._begin(language))
            block = QVBoxLayout()
            block.setSpacing(4)
            block.addWidget(label)
            block.addLayout(place)
            block.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            column.addLayout(block)
        facts = QHBoxLayout()
        facts.setSpacing(12)
        facts.addLayout(self._cell(self.tr("&Subject"), self.subject), 1)
        facts.addLayout(self._cell(self.tr("S&ource"), self.source), 1)
        column.addLayout(facts)
        column.addLayout(self._cell(self.tr("&Note"), self.note))
        column.addStretch(1)

    def _cell(self, text: str, field: QWidget) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setBuddy(field)
        cell.addWidget(label)
        cell.addWidget(field)
        return cell

    def _add(self, term: Term) -> TermRow:
        is_french = term.language is Language.FRENCH
        row = TermRow(term, self.tr("French term") if is_french else self.tr("Arabic term"), self._kit, self)
        row.typed.connect(self._follow)
        row.gone.connect(lambda: self._take_away(row))
        self._places[term.language].addWidget(row)
        of_language = self.of(term.language)
        at = self.rows.index(of_language[-1]) + 1 if of_language else len(self.rows)
        self.rows.insert(at, row)
        return row

    def _begin(self, language: Language) -> None:
        """Another term of a language; behind a first one it is admitted until somebody says otherwise."""
        has_some = any(row.text.text().strip() for row in self.of(language))
        status = TermStatus.ADMITTED if has_some else TermStatus.PREFERRED
        self._add(Term(language, "", status)).text.setFocus()
        self._put_in_order()
        self._follow()

    def _take_away(self, row: TermRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        if not self.of(row.language):
            self._add(Term(row.language, ""))
        self._put_in_order()
        self.of(row.language)[0].text.setFocus()
        self._follow()

    def _put_in_order(self) -> None:
        """Tab reads down the form, wherever rows were put in between."""
        stops: list[QWidget] = []
        for language, button in self.add_buttons.items():
            stops += [stop for row in self.of(language) for stop in row.stops]
            stops.append(button)
        tab_through(*stops, self.subject, self.source, self.note, *self._followers)

    def _follow(self) -> None:
        if not self._is_filling:
            self.typed.emit()
