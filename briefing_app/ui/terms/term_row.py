"""One term in the form of a concept: its text and status, and what is seldom needed below."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import PartOfSpeech, Term, TermGender, TermNumber, TermStatus
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.terms.words import TermChoices
from briefing_app.ui.widgets.fields import LanguageArea, LanguageLine, tab_through
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.options import OptionBox

LINES = "QPlainTextEdit { min-height: 42px; max-height: 42px; }"
"""Two of them; the style sheet of the application would let them be pressed together."""


class TermRow(QWidget):
    """``typed`` on every change a person makes; ``gone`` when they take the term away."""

    typed = Signal()
    gone = Signal()

    def __init__(self, term: Term, name: str, kit: Kit, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__(parent)
        self._kit = kit
        self._words = TermChoices(self)
        self._language = term.language
        self.text = LanguageLine(term.language, self)
        self.text.setAccessibleName(name)
        self.status = self._box(TermStatus, self.tr("Status"))
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setText(self.tr("Forms and grammar"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove = icon_button(kit.icons, "trash", self.tr("Take this term away"), self)
        self.forms = LanguageArea(term.language, self)
        self.forms.setAccessibleName(self.tr("Other forms, one a line"))
        self.forms.setStyleSheet(LINES)
        self.part = self._box(PartOfSpeech, self.tr("Part of speech"))
        self.gender = self._box(TermGender, self.tr("Gender"))
        self.number = self._box(TermNumber, self.tr("Number"))
        self.note = QLineEdit(self)
        self._lay_out()
        self._fill(term)
        self._connect()

    def _box(self, kind: type[Enum], name: str) -> OptionBox:
        return OptionBox(self._words.options(kind), name, self)

    @property
    def language(self) -> Language:
        return self._language

    @property
    def value(self) -> Term:
        return Term(
            self._language,
            self.text.text(),
            self.status.value,
            self.part.value,
            self.gender.value,
            self.number.value,
            tuple(line for line in self.forms.toPlainText().splitlines() if line.strip()),
            self.note.text(),
        )

    def _fill(self, term: Term) -> None:
        self.text.setText(term.text)
        self.text.home(False)
        self.status.value, self.part.value = term.status, term.part_of_speech
        self.gender.value, self.number.value = term.gender, term.number
        self.forms.setPlainText("\n".join(term.forms))
        self.note.setText(term.note)
        self._unfold(bool(term.forms or term.note or term.part_of_speech or term.gender or term.number))

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.text, 1)
        head.addWidget(self.remove)
        below.setSpacing(8)
        below.addWidget(self.status)
        below.addWidget(self.more)
        below.addStretch(1)
        self.details = QWidget(self)
        grammar = QHBoxLayout()
        grammar.setSpacing(8)
        grammar.addLayout(self._cell(self.tr("Gender"), self.gender), 1)
        grammar.addLayout(self._cell(self.tr("Number"), self.number), 1)
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(0, 0, 0, 8)
        inside.setSpacing(8)
        forms = self.tr("Other forms, one a line: plural, feminine …")
        if self._language is Language.ARABIC:
            forms = self.tr("Other forms, one a line: dual, plurals, feminine …")
        inside.addLayout(self._cell(forms, self.forms))
        inside.addLayout(self._cell(self.tr("Part of speech"), self.part))
        inside.addLayout(grammar)
        inside.addLayout(self._cell(self.tr("Note on this term"), self.note))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self.details)
        tab_through(*self.stops)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        fields = (self.text, self.remove, self.status, self.more, self.forms, self.part, self.gender, self.number)
        return (*fields, self.note)

    def _cell(self, text: str, field: QWidget) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        label = QLabel(text, self.details)
        label.setProperty("role", "soft")
        label.setBuddy(field)
        cell.addWidget(label)
        cell.addWidget(field)
        return cell

    def _connect(self) -> None:
        self.more.toggled.connect(self._unfold)
        self.remove.clicked.connect(lambda: self.gone.emit())
        for signal in (
            self.text.textChanged,
            self.status.currentIndexChanged,
            self.part.currentIndexChanged,
            self.gender.currentIndexChanged,
            self.number.currentIndexChanged,
            self.forms.textChanged,
            self.note.textChanged,
        ):
            signal.connect(lambda *_: self.typed.emit())

    def _unfold(self, shown: bool) -> None:
        self.more.setChecked(shown)
        self.more.setIcon(self._kit.icons.icon("up" if shown else "down"))
        self.details.setVisible(shown)
