"""The editor's page: the note's head, both columns, find bar and inspector; every gesture goes to the presenter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing_app.domain.gestures import has_mark
from briefing_app.domain.rich_text import Mark, ParagraphKind
from briefing_app.ui.editor.appearance import Appearance
from briefing_app.ui.editor.clipboard import Pasting, pasting_of
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.columns import TwinColumns
from briefing_app.ui.editor.find_bar import FindBar
from briefing_app.ui.editor.finding_tools import FindingTools
from briefing_app.ui.editor.head import NoteHead
from briefing_app.ui.editor.held_view import HeldView
from briefing_app.ui.editor.inspector import Inspector
from briefing_app.ui.editor.memory_tools import MemoryTools
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.promise_tools import PromiseTools
from briefing_app.ui.editor.saving import SavingTimer
from briefing_app.ui.editor.spelling_tools import SpellingTools
from briefing_app.ui.editor.state import Caret, Change
from briefing_app.ui.editor.term_tools import TermTools
from briefing_app.ui.editor.text_menus import TextMenus
from briefing_app.ui.editor.words import repairs_in_words
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice

SIDE_PANELS_MS = 120


class EditorView(QWidget):
    """``facts_wanted`` and the other signals ask the shell for what belongs to other screens."""

    facts_wanted = Signal()
    action_wanted = Signal(object)
    invitation_wanted = Signal(object)
    step_wanted = Signal(object, object)
    draft_wanted = Signal(object)
    invitation_opened = Signal(str)
    term_wanted = Signal(object)
    term_opened = Signal(str)
    state_changed = Signal()
    counted = Signal(object)
    saved = Signal()

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editorPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.presenter = presenter
        self._kit = kit
        self._appearance = Appearance(presenter)
        self.columns = TwinColumns(kit, self)
        self.head = NoteHead(presenter, kit, self)
        self.find_bar = FindBar(presenter, self.columns, kit, self)
        self.inspector = Inspector(presenter, kit, self)
        self.promise_tools = PromiseTools(self, kit)
        self.finding_tools = FindingTools(self, kit)
        self.spelling_tools = SpellingTools(self, kit)
        self.menus = TextMenus(self)
        self.term_tools = TermTools(self, kit)
        self.memory_tools = MemoryTools(self, kit)
        self.context_actions: Sequence[QAction | None] = ()
        self._saving = SavingTimer(presenter.flush, self)
        self._panels = QTimer(self, singleShot=True, interval=SIDE_PANELS_MS)
        self._panels.timeout.connect(self._show_panels)
        self._build()
        self._connect()
        presenter.attach(self._render, self._saving.wait)
        self._open()

    def _build(self) -> None:
        text = QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.find_bar)
        column.addWidget(self.columns, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(text)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.splitter)

    def _connect(self) -> None:
        self.columns.typed.connect(self.presenter.edited)
        self.columns.caret_moved.connect(self.take_caret)
        self.columns.column_left.connect(self.presenter.close_step)
        for column in self.columns.columns.values():
            column.pasted.connect(self.paste)
            column.words_moved.connect(self._move_words)
            column.list_left.connect(lambda row: self.presenter.set_kind(row, row, ParagraphKind.BODY))
        self.inspector.row_wanted.connect(self._go_to_row)
        self.head.facts_wanted.connect(self.facts_wanted)
        self._saving.saved.connect(self.saved)
        self._saving.refused.connect(self._kit.fail)

    def _open(self) -> None:
        self.columns.set_read_only(self.presenter.is_read_only)
        self.columns.load(self.presenter.rows, self._appearance.decorations())
        self._show_panels()
        self.inspector.promises.show_suggestions(())
        self.columns.go_to(self.presenter.caret)
        self.columns.column.setFocus()  # else the first column takes it when the page is shown, and the caret with it
        QTimer.singleShot(0, self, partial(self.columns.scroll_bar.setValue, self.presenter.scroll))

    # Showing.

    def _render(self, change: Change) -> None:
        held = HeldView(self.columns) if change.keeps_view else None
        self.columns.show_change(change, self._appearance.decorations())
        if held is not None:
            held.restore(change)
        self._show_spine()
        self._panels.start()
        self.promise_tools.feed.wait()
        self.state_changed.emit()

    def _show_panels(self) -> None:
        self._show_spine()
        outline = self.presenter.outline()
        totals = self.presenter.totals(outline)
        self.head.show_note(totals)
        self.inspector.show_note(outline, self.columns.caret())
        self.promise_tools.feed.wait()
        self.counted.emit(totals)
        self.state_changed.emit()

    def _show_spine(self) -> None:
        self.columns.show_spine(self._appearance.spine_rows())

    def take_caret(self) -> None:
        self.presenter.caret = self.columns.caret()
        self.presenter.close_step()
        self.inspector.show_caret(self.presenter.caret)
        self.state_changed.emit()

    def _go_to_row(self, row: int) -> None:
        self.columns.go_to(Caret(self.columns.active, row, 0))
        self.columns.column.setFocus()

    # Commands of the window.

    def count(self) -> None:
        """Count words and open points anew, for whoever shows them."""
        self.counted.emit(self.presenter.totals(self.presenter.outline()))

    def undo(self) -> None:
        self.presenter.undo()

    def redo(self) -> None:
        self.presenter.redo()

    def toggle_mark(self, mark: Mark) -> None:
        """On a selection: set or clear the mark; without one: what is typed next bears it or not."""
        span = self.columns.span()
        if not span.is_empty:
            self.presenter.toggle_mark(span, mark)
            self.columns.select_again(span)
            return
        self.columns.column.toggle_mark(mark)

    def bears(self, mark: Mark) -> bool:
        """Whether the selection, or what would be typed, bears a mark: for the buttons of the toolbar."""
        span = self.columns.span()
        if not span.is_empty:
            return has_mark(self.presenter.note, span, mark)
        return self.columns.column.bears(mark)

    def kind(self) -> ParagraphKind:
        row = min(self.columns.caret().row, len(self.presenter.rows) - 1)
        return self.presenter.rows[row].pair.text(self.columns.active).kind

    def set_kind(self, kind: ParagraphKind) -> None:
        span = self.columns.span()
        self.presenter.set_kind(span.start_row, span.end_row, kind)
        self.columns.select_again(span)

    def confirm(self) -> None:
        self.presenter.confirm(self.columns.caret().row)

    def confirm_and_go_on(self) -> None:
        self.confirm()
        self.go_to_open(1)

    def go_to_open(self, step: int) -> None:
        """The next open point, round the end; says so when there is none."""
        self.presenter.caret = self.columns.caret()
        found = self.presenter.next_open(step)
        if found is None:
            self._kit.notify(Notice(self.tr("No open points: both languages are in step.")))
            return
        self.columns.go_to(found)
        self.columns.column.setFocus()

    def move_paragraph(self, step: int) -> None:
        self.presenter.move_row(self.columns.caret().row, step)

    def insert_paragraph(self) -> None:
        self.presenter.insert_row(self.columns.caret().row)

    def delete_paragraphs(self) -> None:
        span = self.columns.span()
        self.presenter.remove_rows(span.start_row, span.end_row)

    def switch_column(self) -> None:
        """To the twin of the paragraph the caret is in."""
        caret = self.columns.caret()
        twin = caret.language.twin
        length = len(self.presenter.rows[caret.row].pair.text(twin))
        self.columns.columns[twin].setFocus()
        self.columns.go_to(Caret(twin, caret.row, min(caret.offset, length)))

    def make_action(self) -> None:
        """Make the selected words a promise to follow up."""
        self.action_wanted.emit(self.promise_tools.chosen_words())

    def make_invitation(self) -> None:
        self.invitation_wanted.emit(self.promise_tools.chosen_words())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes one step back: first the bar beside the selected words goes."""
        if event.key() == Qt.Key.Key_Escape and self.promise_tools.bar.dismiss():
            return
        super().keyPressEvent(event)

    def paste(self, source: QMimeData | None = None) -> None:
        """Put in what the clipboard holds; what had to be repaired is said in a notice."""
        data = source if source is not None else QGuiApplication.clipboard().mimeData()
        self._put_in(pasting_of(data, self.columns.active))

    def _move_words(self, place: Place) -> None:
        self.presenter.move_words(self.columns.span(), Caret(self.columns.active, place.row, place.offset))

    def _put_in(self, pasting: Pasting) -> None:
        if not pasting.paragraphs:
            return
        self.presenter.close_step()
        self.presenter.paste(self.columns.span(), pasting.paragraphs)
        if pasting.repaired:
            self._kit.notify(Notice(repairs_in_words(pasting.repaired), action=(self.tr("&Undo"), self.undo)))

    # Saving.

    def save(self) -> None:
        """Write what waits; when the medium refuses, say so, keep everything and try again."""
        self._saving.save()

    def leave(self) -> None:
        """Remember where the person was and stop; the presenter lives on."""
        self.presenter.caret = self.columns.caret()
        self.presenter.scroll = self.columns.scroll_bar.value()
        self.save()
        self._saving.stop()
        self._panels.stop()
        self.promise_tools.feed.stop()
        self.finding_tools.feed.stop()
        self.spelling_tools.stop()
        self.term_tools.stop()
        self.memory_tools.stop()
        self.presenter.attach(lambda change: None, lambda: None)
