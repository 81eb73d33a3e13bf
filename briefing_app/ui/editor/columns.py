"""Both columns, the spine and one scroll bar; shows the presenter's rows and tells it what the person did.

French stands at the physical left and Arabic at the right in every interface language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollBar, QSizePolicy, QWidget

from briefing_app.domain.gestures import Span
from briefing_app.domain.languages import Language
from briefing_app.domain.rewriting import Row
from briefing_app.domain.rich_text import RichText
from briefing_app.ui.editor.block_text import block_format, insert_text, read_block
from briefing_app.ui.editor.column import ColumnEdit, Edited, Place
from briefing_app.ui.editor.decoration import Decorations, Decorator
from briefing_app.ui.editor.geometry import RowGeometry
from briefing_app.ui.editor.row_writing import write_rows
from briefing_app.ui.editor.spine import Spine, SpineRow
from briefing_app.ui.editor.state import Caret, Change
from briefing_app.ui.kit.kit import Kit

BOTH = (Language.FRENCH, Language.ARABIC)


class TwinColumns(QWidget):
    """``typed(language, first row, rows before, paragraphs, caret)`` after each change by the person."""

    typed = Signal(object, int, int, object, object)
    caret_moved = Signal()
    column_left = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._kit = kit
        self.geometry_ = RowGeometry()
        fonts = {language: kit.theme.content_font(language.value) for language in BOTH}
        self.decorator = Decorator(kit.theme.colour, fonts)
        self.columns: dict[Language, ColumnEdit] = {}
        self.columns = {
            language: ColumnEdit(language, self.geometry_, self.decorator, self._arrange, self) for language in BOTH
        }
        self.active = Language.FRENCH
        self.spine = Spine(self.geometry_, kit.icons, self)
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._is_scrolling = False
        self._build()
        self._connect()
        self._balance()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.columns[Language.FRENCH], 1)
        row.addWidget(self._rule())
        row.addWidget(self.spine)
        row.addWidget(self._rule())
        row.addWidget(self.columns[Language.ARABIC], 1)
        row.addWidget(self.scroll_bar)
        self.columns[Language.FRENCH].setAccessibleName(self.tr("French text"))
        self.columns[Language.ARABIC].setAccessibleName(self.tr("Arabic text"))
        self.scroll_bar.setAccessibleName(self.tr("Scroll both columns"))
        self.scroll_bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _rule(self) -> QFrame:
        rule = QFrame(self)
        rule.setFixedWidth(1)
        rule.setStyleSheet(f"background: {self._kit.theme.colours.line};")
        return rule

    def _connect(self) -> None:
        for language, column in self.columns.items():
            column.edited.connect(lambda edited, language=language: self._tell_typed(language, edited))
            column.caret_moved.connect(self.caret_moved)
            column.caret_moved.connect(self._uncover_heading)
            column.focused.connect(lambda language=language: self._activate(language))
            column.left.connect(self.column_left)
            bar = column.verticalScrollBar()
            bar.valueChanged.connect(self._scroll_all)
            bar.rangeChanged.connect(self._take_range)
        self.scroll_bar.valueChanged.connect(self._scroll_all)

    # Showing.

    @property
    def column(self) -> ColumnEdit:
        """The column the person is in."""
        return self.columns[self.active]

    def load(self, rows: Sequence[Row], decorations: Decorations) -> None:
        """Fill both columns anew."""
        self._decorate(decorations)
        for language, column in self.columns.items():
            column.is_syncing = True
            try:
                cursor = QTextCursor(column.document())
                cursor.beginEditBlock()
                cursor.select(QTextCursor.SelectionType.Document)
                cursor.removeSelectedText()
                for number, row in enumerate(rows):
                    text = row.pair.text(language)
                    if number:
                        cursor.insertBlock(block_format(text.kind))
                    insert_text(cursor, text)
                cursor.endEditBlock()
                column.moveCursor(QTextCursor.MoveOperation.Start)
            finally:
                column.is_syncing = False
        self._arrange()

    def show_change(self, change: Change, decorations: Decorations) -> None:
        """Make both documents read what the rows after the change say, touching only what differs."""
        after = change.after
        head, tail = change.unchanged()
        has_other_headings = self.decorator.decorations.headings != decorations.headings
        marked = self.decorator.decorations.rows_marked_otherwise(decorations)
        self._decorate(decorations)
        for language, column in self.columns.items():
            write_rows(column, [row.pair.text(language) for row in after[head : len(after) - tail]], head, tail)
        self.repaint_rows(marked)
        if has_other_headings:
            self._arrange()
            for column in self.columns.values():
                column.viewport().update()
        if change.caret is not None:
            self.go_to(change.caret)

    def repaint_rows(self, rows: Iterable[int]) -> None:
        for row in rows:
            for column in self.columns.values():
                column.twin_layout.repaint_row(row)

    def show_spine(self, rows: Sequence[SpineRow]) -> None:
        self.spine.show_rows(rows, self.columns[Language.FRENCH].twin_layout.pitch() + self._lead(Language.FRENCH))

    def go_to(self, caret: Caret) -> None:
        """Put the caret in its column and bring it into view; the column gets the focus if one of them has it."""
        column = self.columns[caret.language]
        if column.place() != Place(caret.row, caret.offset) or column.textCursor().hasSelection():
            column.is_syncing = True
            try:
                column.go_to(Place(caret.row, caret.offset))
            finally:
                column.is_syncing = False
        if self.active is not caret.language and self.column.hasFocus():
            column.setFocus()
        self.active = caret.language
        column.ensureCursorVisible()

    def caret(self) -> Caret:
        place = self.column.place()
        return Caret(self.active, place.row, place.offset)

    def span(self) -> Span:
        """What is selected in the active column."""
        start, end = self.column.selection()
        return Span(self.active, start.row, start.offset, end.row, end.offset)

    def set_read_only(self, is_read_only: bool) -> None:
        for column in self.columns.values():
            column.setReadOnly(is_read_only)
            column.setTextInteractionFlags(
                column.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def show_marks(self, shown: bool) -> None:
        self.decorator.shows_marks = shown
        for column in self.columns.values():
            column.viewport().update()

    def force_direction(self) -> None:
        """Turn the paragraph of the caret the other way round on the screen; the text and exports stay as they are."""
        column = self.column
        block = column.textCursor().block()
        column.twin_layout.force(block)
        self._arrange()

    def set_visual_caret(self, visual: bool) -> None:
        style = Qt.CursorMoveStyle.VisualMoveStyle if visual else Qt.CursorMoveStyle.LogicalMoveStyle
        for column in self.columns.values():
            column.document().setDefaultCursorMoveStyle(style)

    def select_again(self, span: Span) -> None:
        """Put a selection back where it was, after its paragraphs were written anew."""
        column = self.columns[span.language]
        column.is_syncing = True
        column.select(Place(span.start_row, span.start), Place(span.end_row, span.end))
        column.is_syncing = False

    def set_fonts(self, fonts: dict[Language, QFont]) -> None:
        """Another size or face: both columns are laid out anew."""
        self.decorator.fonts = fonts
        for language, column in self.columns.items():
            column.document().setDefaultFont(fonts[language])
        self._balance()
        for column in self.columns.values():
            column.twin_layout.refresh()

    # Inside.

    def _tell_typed(self, language: Language, edited: Edited) -> None:
        column = self.columns[language]
        block = column.document().findBlockByNumber(edited.first)
        texts: list[RichText] = []
        for _ in range(edited.first, edited.last + 1):
            texts.append(read_block(block))
            block = block.next()
        place = column.place()
        self.typed.emit(language, edited.first, edited.before, texts, Caret(language, place.row, place.offset))

    def _decorate(self, decorations: Decorations) -> None:
        self.decorator.decorations = decorations
        height = self.decorator.heading_height()
        self.geometry_.bands = dict.fromkeys(decorations.headings, height)

    def _arrange(self) -> None:
        """Both columns take the tops that the geometry works out; called after any change of either."""
        if not self.columns:  # a column lays itself out while it is made
            return
        moved = self.geometry_.arrange()
        for column in self.columns.values():
            column.twin_layout.place(moved)
        if moved < self.geometry_.count:
            self.spine.update()

    def _balance(self) -> None:
        """First lines of twins stand on one baseline: the higher one gets the lead of the other."""
        baselines = {language: column.twin_layout.first_baseline() for language, column in self.columns.items()}
        lowest = max(baselines.values())
        for language, column in self.columns.items():
            column.twin_layout.lead = lowest - baselines[language]

    def _lead(self, language: Language) -> float:
        return self.columns[language].twin_layout.lead

    def _uncover_heading(self) -> None:
        """A caret in the first line of a section shows the heading above it."""
        row = self.column.textCursor().blockNumber()
        if row in self.geometry_.bands and row < len(self.geometry_.tops):
            top = int(self.geometry_.band_top(row)) - 4
            line = self.column.cursorRect().top() + self.scroll_bar.value()
            if top < self.scroll_bar.value() and line < self.geometry_.tops[row] + self.column.twin_layout.pitch():
                self.scroll_bar.setValue(max(top, 0))

    def _activate(self, language: Language) -> None:
        self.active = language
        self.caret_moved.emit()

    def _scroll_all(self, value: int) -> None:
        if self._is_scrolling:
            return
        self._is_scrolling = True
        for bar in (self.scroll_bar, *(column.verticalScrollBar() for column in self.columns.values())):
            bar.setValue(value)
        self.spine.scroll_to(value)
        self._is_scrolling = False

    def _take_range(self, minimum: int, maximum: int) -> None:
        bar = self.columns[Language.FRENCH].verticalScrollBar()
        self.scroll_bar.setPageStep(bar.pageStep())
        self.scroll_bar.setSingleStep(bar.singleStep())
        self.scroll_bar.setRange(minimum, maximum)
