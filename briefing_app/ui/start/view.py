"""Start as a screen: what is due at one side, drafts and recent notes at the other."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.actions import DueInMonth
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitation_needs import Need
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.review_states import NoteStatus
from briefing_app.storage.notes import NoteSummary
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.start.due import DueAction, DueActions, When
from briefing_app.ui.start.presenter import DueInvitation, StartPresenter, StartState, WaitingNote, title_of
from briefing_app.ui.start.section import ListSection
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.empty_state import EmptyState
from briefing_app.ui.widgets.file_intake import FileIntake
from briefing_app.ui.widgets.note_list import Entry
from briefing_app.ui.widgets.note_states import STATUS_ICONS
from briefing_app.ui.widgets.promise_states import DueWords
from briefing_app.ui.widgets.scrolling import scrolled
from briefing_app.ui.widgets.waiting_reviews import WaitingWords

DUE_LOOKS: dict[When, tuple[str, str]] = {
    When.OVERDUE: ("warning", "danger"),
    When.TODAY: ("flag", "attention"),
    When.SOON: ("calendar", "ink_soft"),
    When.THIS_MONTH: ("calendar", "ink_soft"),
    When.ASK: ("comment", "attention"),
    When.WAITING: ("waiting", "ink_soft"),
}


class StartView(QWidget):
    """``note_opened(note)``, ``sentence_wanted(note, action)``, ``invitation_requested(note, invitation)``,
    ``review_wanted(note)``, ``register_requested()``, ``new_requested()``, ``import_requested(paths)``,
    ``sample_requested()``.
    """

    note_opened = Signal(str)
    sentence_wanted = Signal(str, str)
    invitation_requested = Signal(str, str)
    register_requested = Signal()
    review_wanted = Signal(str)
    new_requested = Signal()
    import_requested = Signal(list)
    sample_requested = Signal()

    def __init__(self, presenter: StartPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._choices = Choices(self)
        self._due_words = DueWords(kit, self)
        self._why = "" if presenter.is_writable else self.tr("This library is open for reading only.")
        self._intake = FileIntake(self, enabled=presenter.is_writable)
        self._intake.chosen.connect(self.import_requested)
        self.register = self._register_button()
        self._header_buttons = (self._import_button(), self._new_button())
        titles = self._due_titles()
        self.due = {when: self._section(title, has_place=True) for when, title in titles.items()}
        for section in self.due.values():
            section.item_opened.connect(self.sentence_wanted)
            section.rest_wanted.connect(self.register_requested)
        self.invitations = self._section(self.tr("Invitations that need a step"))
        self.invitations.item_opened.connect(self.invitation_requested)
        self.nothing_due = self._soft(self.tr("Nothing falls due in the next seven days."))
        self.reviews = ListSection(self.tr("Reviews that wait"), self._kit, self)
        self.reviews.opened.connect(self.review_wanted)
        self.waiting_words = WaitingWords(self)
        self.drafts = self._section(self.tr("Drafts to finish"))
        self.no_drafts = self._soft(self.tr("No draft is waiting."))
        self.recent = self._section(self.tr("Opened last"))
        self.no_recent = self._soft(self.tr("The notes you open are listed here."))
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_later)
        self._state = StartState(is_empty=True)
        self._places = QStackedWidget(self)
        self._full = self._page()
        self._places.addWidget(self._full)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the library anew."""
        try:
            state = self._presenter.state()
        except UserError as problem:
            self._kit.fail(problem)
            return
        if state.is_empty and self._places.count() == 1:
            self._places.addWidget(self._empty_library())
        self._places.setCurrentIndex(1 if state.is_empty else 0)
        for button in (self.register, *self._header_buttons):
            button.setVisible(not state.is_empty)
        self._state = state
        self._show(state)
        if not state.is_empty:
            self._reading.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is read for a page that nobody sees: the library may be closed by then."""
        super().hideEvent(event)
        self._reading.stop()

    def _read_later(self) -> None:
        """What takes some reading, once the page is there."""
        try:
            later = self._presenter.later(self._state)
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._show_due(later.due)
        self.invitations.show_items(later.invitations, self._invitation_entry)

    def _show_due(self, dues: DueActions | tuple[()]) -> None:
        for when, section in self.due.items():
            section.show_items(dues.of(when) if dues else (), self._due_entry)
        self.nothing_due.setVisible(not dues or all(when in (When.WAITING, When.ASK) for when, _ in dues.placed))

    def _show(self, state: StartState) -> None:
        self._show_due(state.due)
        self.reviews.show_items(state.reviews, self._review_entry)
        self.drafts.show_items(state.drafts, self._draft_entry)
        self.no_drafts.setVisible(not state.drafts)
        self.recent.show_items(state.recent, self._recent_entry)
        self.no_recent.setVisible(not state.recent)

    def _due_entry(self, due: DueAction) -> Entry:
        owner = due.action.owner[self._first] or due.action.owner[self._first.twin]
        about = " · ".join(part for part in (self._deadline(due), owner, due.reference) if part)
        icon, colour = DUE_LOOKS[due.when]
        return Entry(due.note_id, title_of(due), about, icon, colour, about_colour=colour, item_id=due.action.id)

    def _invitation_entry(self, due: DueInvitation) -> Entry:
        entry, day = due.entry, due.wants.by
        invitation = entry.invitation
        by = self.tr("by %1").replace("%1", self._kit.language.day(day)) if day is not None else ""
        late = self.tr("late") if due.is_late else ""
        about = " · ".join(part for part in (self._need(due.wants.need), by, late, entry.reference) if part)
        colour = "danger" if due.is_late else "attention"
        title = invitation.occasion or Bilingual(invitation.number, invitation.number)
        return Entry(entry.note_id, title, about, "invitation", colour, about_colour=colour, item_id=invitation.id)

    def _need(self, need: Need) -> str:
        return {
            Need.WRITE: self.tr("Send it in writing"),
            Need.REPLY: self.tr("The reply is awaited"),
            Need.DATES: self.tr("Agree on the dates"),
            Need.MODE: self.tr("Confirm the format"),
            Need.PROGRAMME: self.tr("Agree on the programme"),
            Need.HOLD: self.tr("The visit takes place"),
            Need.NEW_DATES: self.tr("Propose new dates"),
        }[need]

    def _deadline(self, due: DueAction) -> str:
        if due.day is None:
            return ""
        said = due.action.due
        by = self._due_words.due(said) if isinstance(said, DueInMonth) else self._kit.language.day(due.day)
        if due.when is not When.OVERDUE:
            return by
        late = self.tr("%n day(s) late", "", -due.days_left)
        return f"{by} · {late}"

    def _review_entry(self, waiting: WaitingNote) -> Entry:
        return Entry(
            waiting.note.id, waiting.note.title, self.waiting_words.words(waiting.review), "comment", "attention"
        )

    def _draft_entry(self, summary: NoteSummary) -> Entry:
        ready = (summary.ready_fr, summary.ready_ar, summary.wanted)
        return Entry(summary.id, summary.title, self._about(summary), *STATUS_ICONS[NoteStatus.DRAFT], ready)

    def _recent_entry(self, summary: NoteSummary) -> Entry:
        about = f"{self._choices.words(summary.status)} · {self._about(summary)}"
        return Entry(summary.id, summary.title, about, *STATUS_ICONS[summary.status])

    def _about(self, summary: NoteSummary) -> str:
        counterpart = summary.counterpart[self._first] or summary.counterpart[self._first.twin]
        return " · ".join(part for part in (summary.reference, counterpart) if part)

    def _due_titles(self) -> dict[When, str]:
        self._first = content_language(self._kit.language.code)
        return {
            When.OVERDUE: self.tr("Overdue"),
            When.TODAY: self.tr("Due today"),
            When.SOON: self.tr("Due in the next seven days"),
            When.THIS_MONTH: self.tr("Due this month"),
            When.ASK: self.tr("To be asked about again"),
            When.WAITING: self.tr("Waiting for the other side"),
        }

    def _section(self, title: str, *, has_place: bool = False) -> ListSection:
        section = ListSection(title, self._kit, self, has_place=has_place)
        section.opened.connect(self.note_opened)
        return section

    def _register_button(self) -> QPushButton:
        button = QPushButton(self._kit.icons.icon("actions"), self.tr("&All actions"), self)
        button.clicked.connect(self.register_requested)
        return button

    def _soft(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setWordWrap(True)
        return label

    def _page(self) -> QScrollArea:
        page = QWidget()
        page.setObjectName("startPage")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(self._column(self.nothing_due, *self.due.values(), self.invitations), 1)
        row.addLayout(self._column(self.reviews, self.drafts, self.no_drafts, self.recent, self.no_recent), 1)
        return scrolled(page, self)

    def _column(self, *widgets: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return column

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Start"), self)
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.register)
        for button in self._header_buttons:
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._places, 1)

    def _empty_library(self) -> EmptyState:
        text = self.tr(
            "What falls due, drafts to finish and the notes you opened last will stand here. Write the first note, "
            "bring in texts that exist already, or look at a sample."
        )
        empty = EmptyState(self._kit.icons, "start", self.tr("No notes yet"), text, self)
        empty.add_button(self._new_button())
        empty.add_button(self._import_button())
        sample = empty.add_button(self._changing(QPushButton(self.tr("&Open the sample note"), self)))
        sample.clicked.connect(self.sample_requested)
        return empty

    def _new_button(self) -> QPushButton:
        button = self._changing(QPushButton(self.tr("&New note"), self))
        button.setProperty("primary", True)
        button.clicked.connect(self.new_requested)
        return button

    def _import_button(self) -> QPushButton:
        button = self._changing(QPushButton(self._kit.icons.icon("import"), self.tr("&Import…"), self))
        button.clicked.connect(self._intake.ask)
        return button

    def _changing(self, button: QPushButton) -> QPushButton:
        """A control that changes the library; disabled, with the reason, where that cannot be."""
        if self._why:
            button.setEnabled(False)
            button.setToolTip(self._why)
        return button
