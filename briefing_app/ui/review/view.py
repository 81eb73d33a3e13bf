"""The review screen: the note with the changes inline, the list of them with its filters, and the one looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from briefing_app.domain.review_plan import Verdict
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.review.canvas import ReviewCanvas
from briefing_app.ui.review.changes_list import ChangeList
from briefing_app.ui.review.detail import ChangeDetail
from briefing_app.ui.review.filters import ChangeFilters
from briefing_app.ui.review.legend import Legend
from briefing_app.ui.review.original import OriginalPane
from briefing_app.ui.review.presenter import ReviewPresenter
from briefing_app.ui.review.several import SeveralButton
from briefing_app.ui.review.side_lists import CommentList, Tray
from briefing_app.ui.review.state import Wanted
from briefing_app.ui.review.words import ReviewWords
from briefing_app.ui.widgets.icon_button import icon_button

SIDE = 430


class ReviewView(QWidget):
    """``back_wanted`` one step back; ``apply_wanted``; ``give_up_wanted`` to throw the review away.

    ``about`` says which round it is, in the words of whoever makes the view.
    """

    back_wanted = Signal()
    apply_wanted = Signal()
    give_up_wanted = Signal()

    def __init__(
        self, presenter: ReviewPresenter, about: str, original: OriginalPane, kit: Kit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._kit = kit
        self.words = ReviewWords(kit, self)
        self.original = original
        self.canvas = ReviewCanvas(kit, self)
        self.filters = ChangeFilters(presenter, self.words, self)
        self.list = ChangeList(self.words, kit, self)
        self.detail = ChangeDetail(presenter, self.words, kit, self)
        self.comments = CommentList(presenter, self.words, kit, self)
        self.tray = Tray(presenter, self.words, kit, self)
        self.several = SeveralButton(presenter, self.words, self)
        self._make_head(about)
        self._make_tabs()
        self._lay_out()
        self._connect()
        self._add_keys()
        self.refresh()

    def _make_head(self, about: str) -> None:
        self.back = icon_button(self._kit.icons, "back", self.tr("Back to the note (Escape)"), self)
        self.title = QLabel(self.tr("Review"), self)
        self.title.setProperty("role", "title")
        self.about = QLabel(about, self)
        self.about.setProperty("role", "soft")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        names = [self.words.name(name) for name in self.presenter.authors]
        self.legend = Legend(names, self._kit, self)
        self.undo_button = icon_button(self._kit.icons, "undo", self.tr("Undo (Ctrl+Z)"), self)
        self.redo_button = icon_button(self._kit.icons, "redo", self.tr("Redo (Ctrl+Y)"), self)
        self.give_up = QPushButton(self.tr("&Give up"), self)
        self.give_up.setToolTip(self.tr("Throw the review and its decisions away; the note stays as it is"))
        self.apply = QPushButton(self.tr("A&pply the review"), self)
        self.apply.setProperty("primary", True)
        self.apply.setToolTip("Ctrl+Shift+Return")

    def _make_tabs(self) -> None:
        changes = QWidget(self)
        column = QVBoxLayout(changes)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Beside the note"))
        counts = self.presenter.counts()
        for page, name, count in (
            (changes, self.tr("Changes"), 0),
            (self.comments, self.tr("Comments"), counts.comments),
            (self.tray, self.tr("Without a place"), counts.tray),
            (self.original, self.tr("Original"), 0),
        ):
            shown = f"{name} {self._kit.language.number(count)}" if count else name
            self.tabs.setTabToolTip(self.tabs.addTab(page, shown), shown)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(16)
        for part in (self.title, self.about):
            first.addWidget(part, 0, Qt.AlignmentFlag.AlignBaseline)
        first.addWidget(self.legend, 1, Qt.AlignmentFlag.AlignVCenter)
        titles.addLayout(first)
        titles.addWidget(self.count)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titles, 1)
        for button in (self.undo_button, self.redo_button, self.several, self.give_up, self.apply):
            head.addWidget(button)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        text = QWidget(self)
        below = QVBoxLayout(text)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.canvas, 1)
        below.addWidget(self.detail)
        self.splitter.addWidget(text)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.tabs.setMinimumWidth(SIDE - 30)
        self.splitter.setSizes([1000, SIDE])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.apply.clicked.connect(self.apply_wanted)
        self.give_up.clicked.connect(self.give_up_wanted)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.filters.changed.connect(self._filter)
        self.list.chosen.connect(self.show_change)
        self.canvas.change_wanted.connect(self.show_change)
        self.comments.pair_wanted.connect(self.canvas.go_to_pair)
        self.several.decided.connect(self._decide_several)
        self.detail.accepted.connect(self._accept)
        self.detail.refused.connect(self._refuse)
        self.detail.reopened.connect(self._reopen)

    def _add_keys(self) -> None:
        self._add_key(self.detail.take, "Ctrl+Return", "Ctrl+Enter")
        self._add_key(lambda: self._refuse(self.presenter.current), "Ctrl+Backspace", "Ctrl+Delete")
        self._add_key(lambda: self.go_on(1), "F8")
        self._add_key(lambda: self.go_on(-1), "Shift+F8")
        self._add_key(self.detail.begin_editing, "F2")
        self._add_key(self.undo, "Ctrl+Z")
        self._add_key(self.redo, "Ctrl+Y", "Ctrl+Shift+Z")
        self._add_key(self.apply_wanted.emit, "Ctrl+Shift+Return", "Ctrl+Shift+Enter")

    def _add_key(self, run: Callable[[], object], *keys: str) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.addAction(action)

    # Showing.

    def refresh(self) -> None:
        """Show everything as it stands now."""
        presenter = self.presenter
        self.count.setText(self.words.counts(presenter.counts()))
        self.canvas.show_rows(presenter.rows(), presenter.current)
        self._show_list()
        self._show_current()
        self.undo_button.setEnabled(presenter.can_undo)
        self.redo_button.setEnabled(presenter.can_redo)

    def _show_list(self) -> None:
        self.list.show_entries(self.presenter.entries(), self.presenter.current)

    def _show_current(self) -> None:
        current = self.presenter.current
        self.detail.show_entry(self.presenter.entry(current) if current else None)
        self.canvas.go_to(current)

    def show_change(self, change_id: str) -> None:
        """Look at a change: in the list, in the text and in full."""
        self.presenter.choose(change_id)
        self.tabs.setCurrentIndex(0)
        self.list.choose(change_id)
        self._show_current()

    def _filter(self, wanted: Wanted) -> None:
        self.presenter.wanted = wanted
        entries = self.presenter.entries()
        if entries and all(entry.id != self.presenter.current for entry in entries):
            self.presenter.choose(entries[0].id)
        self._show_list()
        self._show_current()

    # Deciding.

    def go_on(self, step: int) -> None:
        """To the next or previous change that waits for a decision; says so when none does."""
        found = self.presenter.next_undecided(step)
        if found is None:
            self._kit.notify(Notice(self.tr("Everything is decided: the review can be applied.")))
            return
        self.show_change(found)

    def _accept(self, change_id: str, text: str | None) -> None:
        if change_id:
            self.presenter.accept(change_id, text)
            self._decided(change_id)

    def _refuse(self, change_id: str) -> None:
        if change_id:
            self.detail.end_editing()
            self.presenter.refuse(change_id)
            self._decided(change_id)

    def _decided(self, change_id: str) -> None:
        """The person goes on where the next decision is wanted."""
        self.presenter.choose(change_id)
        following = self.presenter.next_undecided(1)
        self.presenter.choose(following or change_id)
        self.tabs.setCurrentIndex(0)
        self.refresh()
        if following is None:
            self._kit.notify(Notice(self.tr("Everything is decided: the review can be applied.")))

    def _reopen(self, change_id: str) -> None:
        self.presenter.leave_open(change_id)
        self.refresh()

    def _decide_several(self, wanted: Wanted, verdict: Verdict) -> None:
        current = self.presenter.current
        count = self.presenter.decide_all(wanted, verdict)
        self.presenter.choose(current)
        self.presenter.choose(self.presenter.next_undecided(1) or current)
        self.refresh()
        text = self.tr("%n change(s) accepted.", "", count)
        if verdict is Verdict.REJECT:
            text = self.tr("%n change(s) refused.", "", count)
        self._kit.notify(Notice(text, action=(self.tr("&Undo"), self.undo)))

    def undo(self) -> None:
        self.presenter.undo()
        self.refresh()

    def redo(self) -> None:
        self.presenter.redo()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes one step back: from what is being written, then from the screen."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.detail.end_editing():
                self.back_wanted.emit()
            return
        super().keyPressEvent(event)
