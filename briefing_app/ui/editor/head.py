"""The head of the open note: reference, state, marking, both titles, how complete each language is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import LOCKED_STATUSES, NoteStatus
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Totals
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.fields import set_direction
from briefing_app.ui.widgets.labels import ElidedLabel
from briefing_app.ui.widgets.note_states import STATUS_ICONS

MARGIN = 12


class NoteHead(QWidget):
    """``facts_wanted`` when the person wants to change title, date, people …, ``review_wanted`` the one that waits.

    ``approval_wanted`` to see where the note stands, ``step_wanted`` for the one step that comes next, and
    ``next_wanted`` to take a locked note up again.
    """

    facts_wanted = Signal()
    review_wanted = Signal()
    approval_wanted = Signal()
    step_wanted = Signal()
    next_wanted = Signal()

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
        self._review = QToolButton(self)
        self._review.setIcon(kit.icons.icon("comment", "attention"))
        self._review.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._review.setToolTip(self.tr("Go on with the review"))
        self._review.clicked.connect(self.review_wanted)
        self._review.hide()
        self.status = self._tool(self.approval_wanted)
        self.status.setAccessibleDescription(self.tr("Where the note stands"))
        self.status.setToolTip(self.tr("Where the note stands, and who said so (Ctrl+Shift+P)"))
        self.step = QPushButton(self)
        self.step.setAutoDefault(False)
        self.step.clicked.connect(self.step_wanted)
        self.step.hide()
        self.lock = self._lock_bar()
        self._titles = {language: self._title(language) for language in (Language.FRENCH, Language.ARABIC)}
        self._build()

    def _tool(self, told: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(told)
        return button

    def _lock_bar(self) -> QFrame:
        """Says that the text is locked, and how to go on."""
        bar = QFrame(self)
        bar.setProperty("role", "notice")
        picture = QLabel(bar)
        picture.setPixmap(self._kit.icons.pixmap("lock", "accent", 18))
        self._locked = QLabel(bar)
        self.next = QPushButton(self.tr("Make the ne&xt revision"), bar)
        self.next.setAutoDefault(False)
        self.next.clicked.connect(self.next_wanted)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(self._locked, 1)
        row.addWidget(self.next)
        bar.hide()
        return bar

    def _title(self, language: Language) -> ElidedLabel:
        label = ElidedLabel(language, self)
        font = self._kit.theme.content_font(language.value)
        font.setBold(True)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _build(self) -> None:
        line = self._line = QHBoxLayout()
        line.setSpacing(12)
        self._complete.setMinimumWidth(1)  # what does not fit is hidden, and the window may be small
        line.addWidget(self._reference)
        line.addWidget(self.status)
        line.addWidget(self.step)
        line.addStretch(1)
        line.addWidget(self._review)
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
        column.setContentsMargins(MARGIN, 4, MARGIN, 8)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(titles)
        column.addWidget(self.lock)

    def show_review(self, text: str) -> None:
        """How much of a review waits; empty when none does."""
        self._review.setText(text)
        self._review.setVisible(bool(text))
        self._fit()

    def show_step(self, text: str) -> None:
        """The step that comes next, on its button; empty when there is none to take here."""
        self.step.setText(text)
        self.step.setVisible(bool(text) and self._review.isHidden())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """How complete the languages are stands there where there is room; the library shows it too."""
        own = self._complete.sizeHint().width() + self._line.spacing()
        others = self._line.sizeHint().width() - (0 if self._complete.isHidden() else own)
        self._complete.setVisible(others + own <= self.width() - 2 * MARGIN)

    def show_note(self, totals: Totals) -> None:
        note = self._presenter.note
        marking = self._presenter.profile.marking(note.facts.marking) if note.facts.marking else None
        label = marking.label[Language.ARABIC if self._kit.language.is_rtl else Language.FRENCH] if marking else ""
        about = " · ".join(part for part in (note.reference.shown, label) if part)
        self._reference.setText("\u200f" + about if self._kit.language.is_rtl else about)
        self._show_status(note.status)
        self._complete.setText(
            self.tr("FR %1 · AR %2")
            .replace("%1", self._share(totals.ready_french, totals.wanted))
            .replace("%2", self._share(totals.ready_arabic, totals.wanted))
        )
        self._fit()
        for language, label_ in self._titles.items():
            label_.setText(note.facts.title[language])

    def _show_status(self, status: NoteStatus) -> None:
        words = Choices().words(status)
        is_locked = status in LOCKED_STATUSES
        if self._presenter.is_read_only and not is_locked:
            words = self.tr("%1 (read only)").replace("%1", words)
        icon, colour = STATUS_ICONS[status]
        self.status.setText(words)
        self.status.setIcon(self._kit.icons.icon(icon, colour))
        self._locked.setText(self.tr("%1: the text is locked and stays as it is.").replace("%1", words))
        self.lock.setVisible(is_locked)
        self.next.setVisible(self._presenter.session.can_be_taken_up)

    def _share(self, ready: int, wanted: int) -> str:
        share = 100 * ready // wanted if wanted else 0
        space = "" if self._kit.language.is_rtl else "\u00a0"
        return f"\u2066{self._kit.language.number(share)}{space}%\u2069"
