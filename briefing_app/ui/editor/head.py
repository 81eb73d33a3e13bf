"""The head of the open note: reference, state, marking, both titles, how complete each language is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Totals
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.fields import set_direction
from briefing_app.ui.widgets.labels import ElidedLabel


class NoteHead(QWidget):
    """``facts_wanted`` when the person wants to change title, date, people …"""

    facts_wanted = Signal()

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._reference = QLabel(self)
        self._reference.setProperty("role", "soft")
        self._complete = QLabel(self)
        self._complete.setProperty("role", "soft")
        self._facts = QToolButton(self)
        self._facts.setIcon(kit.icons.icon("calendar"))
        self._facts.setText(self.tr("&Facts of the meeting"))
        self._facts.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._facts.clicked.connect(self.facts_wanted)
        self._titles = {language: self._title(language) for language in (Language.FRENCH, Language.ARABIC)}
        self._build()

    def _title(self, language: Language) -> ElidedLabel:
        label = ElidedLabel(language, self)
        font = self._kit.theme.content_font(language.value)
        font.setBold(True)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._reference)
        line.addStretch(1)
        line.addWidget(self._complete)
        line.addWidget(self._facts)
        titles = QWidget(self)
        titles.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        both = QHBoxLayout(titles)
        both.setContentsMargins(0, 0, 12, 0)  # above the two texts: the Arabic one has the scroll bar beside it
        both.setSpacing(24)
        for language in (Language.FRENCH, Language.ARABIC):
            both.addWidget(self._titles[language], 1)
            set_direction(self._titles[language], language)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(titles)

    def show_note(self, totals: Totals) -> None:
        note = self._presenter.note
        marking = self._presenter.profile.marking(note.facts.marking) if note.facts.marking else None
        label = marking.label[Language.ARABIC if self._kit.language.is_rtl else Language.FRENCH] if marking else ""
        state = Choices().words(note.status)
        if self._presenter.is_read_only:
            state = self.tr("%1 (read only)").replace("%1", state)
        about = " · ".join(part for part in (note.reference.shown, state, label) if part)
        self._reference.setText("\u200f" + about if self._kit.language.is_rtl else about)
        self._complete.setText(
            self.tr("FR %1 · AR %2")
            .replace("%1", self._share(totals.ready_french, totals.wanted))
            .replace("%2", self._share(totals.ready_arabic, totals.wanted))
        )
        for language, label_ in self._titles.items():
            label_.setText(note.facts.title[language])

    def _share(self, ready: int, wanted: int) -> str:
        share = 100 * ready // wanted if wanted else 0
        space = "" if self._kit.language.is_rtl else "\u00a0"
        return f"\u2066{self._kit.language.number(share)}{space}%\u2069"
