"""The screen of one invitation: facts and sentences, timeline, next steps one click away, follow-ups."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.domain.follow_ups import FollowUpRule
from briefing_app.domain.invitations import InvitationEvent, Step
from briefing_app.domain.languages import Language
from briefing_app.ui.invitation.facts_card import FactsCard
from briefing_app.ui.invitation.follow_ups_card import FollowUpsCard
from briefing_app.ui.invitation.presenter import InvitationScreen
from briefing_app.ui.invitation.sentences_card import SentencesCard
from briefing_app.ui.invitation.state import InvitationPage, StepEntry
from briefing_app.ui.invitation.step_form import StepForm
from briefing_app.ui.invitation.timeline import Timeline, TimelineRow
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.echo import heading
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.promise_states import INVITATION_ICONS, STEP_ICONS, DueWords
from briefing_app.ui.widgets.scrolling import scrolled

ICON = 18


class InvitationView(QWidget):
    """``back_wanted`` one step back; ``change_wanted`` the facts in their dialog; ``note_wanted`` the note itself.

    ``draft_wanted`` a follow-up to be looked over; ``told`` after a change that can be undone, in words.
    """

    back_wanted = Signal()
    change_wanted = Signal()
    note_wanted = Signal()
    draft_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, presenter: InvitationScreen, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._kit = kit
        self._choices = Choices(self)
        self._words = DueWords(kit, self)
        self.form: StepForm | None = None
        self._make_head()
        self.facts = FactsCard(kit, self)
        self.sentences = SentencesCard(kit, self)
        self.follow_ups = FollowUpsCard(kit, self)
        self.happened = Timeline(self.tr("What happened"), self)
        self.coming = Timeline(self.tr("What may come next"), self)
        self.coming_heading = heading(self.tr("What may come next"), self)
        self._lay_out()
        self._connect()
        self.refresh()

    def _make_head(self) -> None:
        self.back = icon_button(self._kit.icons, "back", self.tr("Back (Escape)"), self)
        self.back.clicked.connect(self.back_wanted)
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.about = QLabel(self)
        self.about.setProperty("role", "soft")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self._picture = QLabel(self)
        self.state = QLabel(self)
        self.open_note = QPushButton(self.tr("Open the n&ote"), self)
        self.open_note.clicked.connect(self.note_wanted)
        self.change = QPushButton(self.tr("&Change…"), self)
        self.change.clicked.connect(self.change_wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        head.addLayout(titles, 1)
        for label in (self._picture, self.state):
            label.setMinimumHeight(self.change.sizeHint().height())
        for part in (self._picture, self.state, self.open_note, self.change):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        start = _column((self.facts, self.sentences), self)
        end = _column((self._line_card(), self.follow_ups), self)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(start, 5)
        both.addWidget(end, 4)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 16, 24, 0)
        page.setSpacing(16)
        page.addLayout(head)
        page.addLayout(both, 1)

    def _line_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("What happened"), card))
        column.addWidget(self.happened)
        column.addWidget(self.coming_heading)
        column.addWidget(self.coming)
        return card

    def _connect(self) -> None:
        self.sentences.insert_wanted.connect(
            lambda: self._attempt(self.presenter.insert_sentences, self.tr("The sentences are in the note."))
        )
        self.sentences.renew_wanted.connect(self._renew)
        self.follow_ups.taken.connect(self._take)
        self.follow_ups.edit_wanted.connect(lambda rule: self.draft_wanted.emit(self.presenter.draft(rule)))
        self.follow_ups.refused.connect(self._refuse)

    # Showing.

    def refresh(self) -> None:
        """Show the invitation as it is now; when it was taken away meanwhile, go back."""
        try:
            page = self.presenter.page()
        except UserError as problem:
            self._kit.fail(problem)
            self.back_wanted.emit()
            return
        self._show_head(page)
        self.facts.show_page(page)
        self.sentences.show_page(page)
        self.follow_ups.show_page(page)
        self._show_happened(page)
        self._show_coming(page)

    def _show_head(self, page: InvitationPage) -> None:
        occasion = self._words.text(page.invitation.occasion)
        self.title.setText(occasion[:1].upper() + occasion[1:])
        number, reference = (f"\u2066{text}\u2069" for text in (page.invitation.number, page.reference))
        title = self._words.text(page.note_title)
        about = " · ".join((number, reference, title))
        self.about.setText("\u200f" + about if self._kit.language.is_rtl else about)
        icon, colour = INVITATION_ICONS[page.invitation.state]
        self._picture.setPixmap(self._kit.icons.pixmap(icon, colour, ICON))
        self.state.setText(self._choices.words(page.invitation.state))
        self.change.setEnabled(page.can_edit)

    def _show_happened(self, page: InvitationPage) -> None:
        rows = [self._known_row(event) for event in self.presenter.before_history(page.invitation)]
        rows += [self._event_row(event) for event in page.invitation.history]
        self.happened.show_rows(rows)

    def _known_row(self, event: InvitationEvent) -> TimelineRow:
        """What was known from the start: how the invitation travelled, and that it was answered."""
        icon, colour = INVITATION_ICONS[event.state]
        row = TimelineRow(self._kit, icon, colour, is_past=True, parent=self)
        row.say(self._choices.words(event.state), is_strong=True)
        parts = [self._kit.language.day(event.on)] if event.on is not None else []
        parts += [self._choices.words(event.channel)] if event.channel is not None else []
        parts += [event.reference] if event.reference else []
        if parts:
            row.say(" · ".join(parts), "soft")
        return row

    def _event_row(self, event: InvitationEvent) -> TimelineRow:
        icon, colour = STEP_ICONS[event.step] if event.step is not None else INVITATION_ICONS[event.state]
        row = TimelineRow(self._kit, icon, colour, is_past=True, parent=self)
        row.say(self._choices.words(event.step if event.step is not None else event.state), is_strong=True)
        day = event.on or event.recorded.astimezone().date()
        parts = [self._kit.language.day(day)]
        parts += [self._choices.words(member) for member in (event.channel, event.mode) if member is not None]
        parts += [event.reference] if event.reference else []
        parts += [self._words.window(event.window)] if event.window is not None else []
        row.say(" · ".join(parts), "soft")
        if event.note:
            row.say(event.note)
        return row

    def _show_coming(self, page: InvitationPage) -> None:
        self.form = None
        self.coming_heading.setVisible(bool(page.steps))
        self.coming.show_rows([self._step_row(step, can_follow=page.can_follow) for step in page.steps])

    def _step_row(self, step: Step, *, can_follow: bool) -> TimelineRow:
        row = TimelineRow(self._kit, STEP_ICONS[step][0], "ink_soft", is_past=False, parent=self)
        button = QPushButton(self._choices.words(step) + "…", row)
        button.setProperty("flat", True)
        button.setEnabled(can_follow)
        button.clicked.connect(lambda: self.ask_for(step, row))
        row.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return row

    # What the person wants.

    def ask_for(self, step: Step, row: TimelineRow) -> None:
        """Unfold what a step asks for, below it; one at a time."""
        known = self.form is not None and self.form.parent() is row
        self._fold()
        if known:
            return
        form = self.form = StepForm(self.presenter.fields_of(step), self.presenter.today, self._kit, row)
        form.taken.connect(lambda entry: self._take_step(step, entry))
        form.left.connect(self._fold)
        row.body.addWidget(form)
        form.show()
        form.on.setFocus()

    def _fold(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()

    def _take_step(self, step: Step, entry: StepEntry) -> None:
        try:
            self.presenter.take_step(step, entry)
        except UserError as problem:
            if self.form is not None:
                message, _, hint = self._kit.words(problem)
                self.form.refuse(" ".join(filter(None, (message, hint))))
            return
        self.refresh()
        self.told.emit(self.tr("Recorded: %1.").replace("%1", self._choices.words(step)))
        self._focus_next()

    def _focus_next(self) -> None:
        """The keyboard goes on where the next step is."""
        button = next((row.findChild(QPushButton) for row in self.coming.rows), None)
        (button or self.back).setFocus()

    def _take(self, rule: FollowUpRule) -> None:
        said = self.tr("Taken: %1.").replace("%1", self._words.text(rule.title))
        self._attempt(lambda: self.presenter.take(self.presenter.draft(rule)), said)

    def _refuse(self, rule: FollowUpRule) -> None:
        said = self.tr("Not proposed again: %1.").replace("%1", self._words.text(rule.title))
        self._attempt(lambda: self.presenter.refuse(rule), said)

    def _renew(self) -> None:
        self._attempt(lambda: self.presenter.renew_sentences(), self.tr("The prose is up to date."))

    def _attempt(self, act: Callable[[], object], said: str) -> None:
        try:
            act()
        except UserError as problem:
            self._kit.fail(problem)
            return
        self.refresh()
        self.told.emit(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes one step back: from a step that is being entered, then from the screen."""
        if event.key() == Qt.Key.Key_Escape:
            if self.form is not None:
                self._fold()
            else:
                self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def text(self, language: Language) -> str:
        """The sentences of one language as they are shown."""
        return self.sentences.texts[language].text()


def _column(cards: tuple[QWidget, ...], parent: QWidget) -> QScrollArea:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 16)
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return scrolled(page, parent)
