"""The approval dialog: both languages, what is in the way with a jump to each, who says so, and the log."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.approval_log import LogEntry
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.approval.language_card import LanguageCard
from briefing_app.ui.approval.presenter import ApprovalPresenter
from briefing_app.ui.approval.reason import ReasonDialog
from briefing_app.ui.approval.state import ASIDE, Deed
from briefing_app.ui.approval.words import ApprovalWords
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.problem_values import apart
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.fields import tab_through
from briefing_app.ui.widgets.lined_list import KEY, Line, LinedEntry, LinedList
from briefing_app.ui.widgets.note_states import STATUS_ICONS

WIDTH, HEIGHT = 780, 640


class ApprovalDialog(QDialog):
    """``changed`` after every step; ``jump_wanted(Blocker)`` and ``deed_wanted(Deed)`` close it and go elsewhere."""

    changed = Signal()
    jump_wanted = Signal(object)
    deed_wanted = Signal(object)

    def __init__(self, presenter: ApprovalPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._words = ApprovalWords(kit, self)
        self.setWindowTitle(self.tr("Approval"))
        self._picture = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self.cards = {language: LanguageCard(language, kit, self._words, self) for language in Language}
        self._in_the_way = QLabel(self)
        self.blockers = LinedList(self.tr("What is in the way"), kit, self)
        self.name = QLineEdit(presenter.name, self)
        self.log = LinedList(self.tr("What happened so far"), kit, self)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self._deeds = QHBoxLayout()
        self.buttons: dict[Deed, QPushButton] = {}
        self._lay_out()
        self._put_in_order()
        self._connect()
        self.refresh()
        self.resize(WIDTH, HEIGHT)
        (self.blockers if presenter.overview.blockers else self.name).setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        cards = QWidget(self)
        cards.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        both = QHBoxLayout(cards)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(12)
        for language in (Language.FRENCH, Language.ARABIC):
            self.cards[language].setLayoutDirection(self.layoutDirection())
            both.addWidget(self.cards[language], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._name_row())
        column.addWidget(cards)
        self._in_the_way.setBuddy(self.blockers)
        column.addWidget(self._in_the_way)
        column.addWidget(self.blockers, 3)
        log = QLabel(self.tr("&What happened so far"), self)
        log.setBuddy(self.log)
        column.addWidget(log)
        column.addWidget(self.log, 2)
        column.addWidget(self.problem)
        column.addLayout(self._foot())

    def _name_row(self) -> QVBoxLayout:
        label = QLabel(self.tr("&Who says so"), self)
        label.setBuddy(self.name)
        self.name.setPlaceholderText(self.tr("Name or function, as it is to stand in the log"))
        said = self.tr(
            "This is a note of who said so, typed by whoever sits here. It is not an authenticated signature."
        )
        plainly = QLabel(said, self)
        plainly.setProperty("role", "soft")
        plainly.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.name, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(plainly)
        return column

    def _foot(self) -> QHBoxLayout:
        line = QFrame(self)
        line.setProperty("role", "line")
        self._close = QPushButton(self.tr("&Close"), self)
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        self._deeds.setSpacing(8)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(self._deeds)
        foot.addStretch(1)
        foot.addWidget(self._close)
        return foot

    def _put_in_order(self) -> None:
        """Tab reads the dialog from its head down, the language that is read here first."""
        first = content_language(self._kit.language.code)
        cards = [self.cards[language] for language in (first, first.twin)]
        approvals = [button for card in cards for button in (card.approve, card.waive)]
        tab_through(self.name, *approvals, self.blockers, self.log)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._take_name)
        self.blockers.itemActivated.connect(self._jump)
        self.blockers.itemClicked.connect(self._jump)
        for language, card in self.cards.items():
            card.approve_wanted.connect(partial(self._try, partial(self._presenter.approve, language)))
            card.waive_wanted.connect(partial(self._ask_waiver, language))

    def refresh(self) -> None:
        """Show the note as it stands now."""
        overview, language = self._presenter.overview, self._kit.language
        status = overview.standing.status
        self._picture.setPixmap(self._kit.icons.pixmap(*STATUS_ICONS[status], 24))
        words = self.tr("%1 · revision %2").replace("%1", Choices(self).words(status))
        self._title.setText(words.replace("%2", language.number(overview.number)))
        for card in self.cards.values():
            card.show_standing(self._presenter)
        self._show_blockers()
        self.log.show_entries([self._logged(entry) for entry in reversed(overview.log)])
        self._show_deeds()
        self._say("")

    def _show_blockers(self) -> None:
        found = self._presenter.overview.blockers
        is_locked = self._presenter.overview.standing.is_locked
        text = self.tr("&In the way of an approval: %n point(s). Choose one to go there.", "", len(found))
        if is_locked:
            text = self.tr("The text is locked: editing it makes the next revision.")
        elif not found and self._presenter.status is NoteStatus.DRAFT:
            text = self.tr("Nothing is in the way. A draft is made ready for review before it is approved.")
        elif not found:
            text = self.tr("Nothing stands in the way of an approval.")
        self._in_the_way.setText(text)
        self.blockers.setVisible(bool(found))
        self.blockers.show_entries([self._entry(number, blocker) for number, blocker in enumerate(found)])

    def _entry(self, number: int, blocker: Blocker) -> LinedEntry:
        content = content_language(self._kit.language.code)
        title = self._presenter.section_title(blocker.section)[content]
        side = self._words.language(blocker.language) if blocker.language is not None else ""
        place = " · ".join(part for part in (side, title) if part)
        quoted = blocker.language
        if quoted is not None and blocker.kind is BlockerKind.SIDE_EMPTY:
            quoted = quoted.twin  # the words that are to be translated
        lines = (
            Line(self._words.blocker(blocker), is_strong=True),
            Line(place, "ink_soft", is_small=True),
            Line(isolated(blocker.what) if blocker.what else "", "ink_soft", is_small=True, language=quoted, most=1),
        )
        return LinedEntry(number, "warning", "attention", lines)

    def _logged(self, entry: LogEntry) -> LinedEntry:
        lines = (Line(self._words.entry(entry)), Line(self._words.about(entry), "ink_soft", is_small=True))
        return LinedEntry(entry.id, "history", "ink_soft", lines)

    def _show_deeds(self) -> None:
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for number, deed in enumerate(self._presenter.deeds):
            button = QPushButton(self._words.deed(deed), self)
            button.setAutoDefault(False)
            button.setProperty("primary", number == 0)
            button.clicked.connect(partial(self._do, deed))
            self._deeds.addWidget(button)
            self.buttons[deed] = button
        tab_through(self.log, *self.buttons.values(), self._close)

    # Gestures.

    def _take_name(self, name: str) -> None:
        self._presenter.name = name
        self._say("")

    def _do(self, deed: Deed) -> None:
        if deed in ASIDE:
            self.accept()
            self.deed_wanted.emit(deed)
        elif deed is Deed.SEND:
            self._ask(deed, self.tr("&To whom it was sent"), self.tr("&Write it down"), is_needed=False)
        elif deed is Deed.WITHDRAW:
            self._ask(deed, self.tr("&Why it is withdrawn"), self.tr("&Withdraw it"), is_needed=True)
        else:
            self._try(partial(self._presenter.do, deed))

    def _ask(self, deed: Deed, question: str, take: str, *, is_needed: bool) -> None:
        title = self._words.deed(deed).replace("&", "").rstrip("…")
        dialog = ReasonDialog(title, question, take, is_needed=is_needed, parent=self)
        dialog.said.connect(lambda text: self._try(partial(self._presenter.do, deed, text)))
        dialog.open()

    def _ask_waiver(self, language: Language) -> None:
        question = self.tr("&Why no approval is needed in this language")
        title = self.cards[language].waive.accessibleName()
        dialog = ReasonDialog(title, question, self.tr("&Write it down"), is_needed=True, parent=self)
        dialog.said.connect(lambda text: self._try(partial(self._presenter.waive, language, text)))
        dialog.open()

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except UserError as problem:
            words = self._kit.language.catalogue.error(apart(problem))
            self._say(f"{words.message} — {words.hint}" if words.hint else words.message)
            if problem.code == "approval.no_name":
                self.name.setFocus()
            return
        self.refresh()
        self.changed.emit()

    def _jump(self, item: QListWidgetItem) -> None:
        number = item.data(KEY)
        blocker = self._presenter.overview.blockers[number]
        self.accept()
        self.jump_wanted.emit(blocker)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
