"""The pane beside the table: what the chosen note is, how far it is, and how it begins."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import settled
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import Preview, day_of
from briefing_app.ui.widgets.bilingual import ContentLabel
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.note_states import TWIN_ICONS
from briefing_app.ui.widgets.waiting_reviews import WaitingWords

ICON = 16
LEAST_WIDTH = 258


class NotePreview(QFrame):
    """``open_asked()`` and ``put_away_asked()`` are about what is chosen in the table."""

    open_asked = Signal()
    put_away_asked = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._choices = Choices(self)
        self._waiting = WaitingWords(self)
        first = content_language(kit.language.code)
        self._languages = (first, first.twin)
        self.setProperty("role", "card")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Beginning of the note"))
        self._scroll.setObjectName("preview")
        self._scroll.setStyleSheet("#preview, #preview > QWidget > QWidget { background: transparent; }")
        self.open = QPushButton(self.tr("&Open"), self)
        self.open.clicked.connect(self.open_asked)
        self.away = QPushButton(kit.icons.icon("trash"), self.tr("&Delete"), self)
        self.away.setProperty("flat", True)
        self.away.clicked.connect(self.put_away_asked)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        buttons.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._line(self))
        column.addLayout(buttons)
        self.show_note(None)

    def show_note(self, preview: Preview | None, selected: int = 1) -> None:
        """Show a note from its top; without one, what belongs here. ``selected`` says how many would be deleted."""
        self.away.setText(self.tr("&Delete %n note(s)", "", selected) if selected > 1 else self.tr("&Delete"))
        self.open.setEnabled(preview is not None)
        self.away.setEnabled(preview is not None and not self.away.property("refused"))
        page = self._hint() if preview is None else self._content(preview)
        self._scroll.setWidget(page)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(max(LEAST_WIDTH, page.minimumSizeHint().width() + bar))  # large text needs more

    def refuse_changes(self, why: str) -> None:
        """Nothing can be put away here, and the tooltip says why."""
        self.away.setProperty("refused", True)
        self.away.setEnabled(False)
        self.away.setToolTip(why)

    def texts(self) -> list[str]:
        """Everything the pane says, from top to bottom."""
        return [label.text() for label in self._scroll.findChildren(QLabel) if label.text()]

    def _hint(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        label = QLabel(self.tr("Choose a note: its beginning in both languages is shown here."), page)
        label.setProperty("role", "soft")
        label.setWordWrap(True)
        column.addWidget(label)
        column.addStretch(1)
        return page

    def _content(self, preview: Preview) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        for language in self._languages:
            if preview.summary.title[language]:
                title = ContentLabel(language, self._kit.theme, page, factor=1.25)
                font = title.font()
                font.setBold(True)
                title.setFont(font)
                title.set_content(preview.summary.title[language])
                column.addWidget(title)
        column.addSpacing(4)
        column.addLayout(self._facts(preview, page))
        for language in self._languages:
            column.addWidget(self._line(page))
            column.addLayout(self._states(preview, language, page))
            self._add_beginning(column, preview, language, page)
        column.addStretch(1)
        return page

    def _facts(self, preview: Preview, page: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        summary, language = preview.summary, self._languages[0]
        day = day_of(summary)
        rows = (
            (self.tr("Kind"), preview.template[language] or preview.template[language.twin]),
            (self.tr("State"), self._choices.words(summary.status)),
            (self.tr("Review"), self._waiting.words(preview.review) if preview.review is not None else ""),
            (self.tr("Date"), self._kit.language.day(day) if day else ""),
            (self.tr("Counterpart"), summary.counterpart[language] or summary.counterpart[language.twin]),
            (self.tr("Open actions"), str(summary.open_actions) if summary.open_actions else ""),
            (self.tr("Changed"), self._kit.language.moment(datetime.fromisoformat(summary.updated))),
        )
        for row, (name, value) in enumerate((name, value) for name, value in rows if value):
            label, text = QLabel(name, page), QLabel(settled(value), page)
            label.setProperty("role", "soft")
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            if self._kit.language.is_rtl:  # a number alone would stand at the left
                text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        return grid

    def _states(self, preview: Preview, language: Language, page: QWidget) -> QGridLayout:
        """What the paragraphs of a language are: an icon, a word and a number for each state there is."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        name = QLabel(self._choices.words(language), page)
        name.setProperty("role", "soft")
        grid.addWidget(name, 0, 0, 1, 2)
        for place, (state, count) in enumerate(preview.states[language].items()):
            picture = QLabel(page)
            picture.setPixmap(self._kit.icons.pixmap(*TWIN_ICONS[state], ICON))
            words = QLabel(f"{self._choices.words(state)} {self._kit.language.number(count)}", page)
            grid.addWidget(picture, place + 1, 0)
            grid.addWidget(words, place + 1, 1)
        return grid

    def _add_beginning(self, column: QVBoxLayout, preview: Preview, language: Language, page: QWidget) -> None:
        for text in preview.beginning[language]:
            paragraph = ContentLabel(language, self._kit.theme, page)
            paragraph.set_content(text)
            column.addWidget(paragraph)
        if not preview.beginning[language]:
            nothing = QLabel(self.tr("Nothing is written yet."), page)
            nothing.setProperty("role", "soft")
            column.addWidget(nothing)

    def _line(self, page: QWidget) -> QFrame:
        line = QFrame(page)
        line.setProperty("role", "line")
        return line
