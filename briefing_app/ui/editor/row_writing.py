"""Making the blocks of a column read what the rows say, touching only what differs so that carets stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor

from briefing_app.domain.rich_text import RichText
from briefing_app.ui.editor.block_text import read_block, write_block
from briefing_app.ui.editor.column import ColumnEdit


def write_rows(column: ColumnEdit, texts: Sequence[RichText], head: int, tail: int) -> None:
    """Make the blocks between ``head`` at the start and ``tail`` at the end read ``texts``."""
    document = column.document()
    present = [read_block(document.findBlockByNumber(number)) for number in range(head, document.blockCount() - tail)]
    first = 0
    while first < min(len(present), len(texts)) and present[first] == texts[first]:
        first += 1
    last = 0
    limit = min(len(present), len(texts)) - first
    while last < limit and present[-1 - last] == texts[-1 - last]:
        last += 1
    column.is_syncing = True
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        _fit(column, len(present) - first - last, texts[first : len(texts) - last], head + first)
    finally:
        cursor.endEditBlock()
        column.is_syncing = False
    if any(document.findBlockByNumber(head + n).text() == "" for n in range(len(texts))):
        column.viewport().update()


def _fit(column: ColumnEdit, count: int, texts: Sequence[RichText], start: int) -> None:
    document = column.document()
    for number in range(start + count - 1, start + len(texts) - 1, -1):
        _remove_block(document.findBlockByNumber(number))
    for number in range(start + count, start + len(texts)):
        _add_block(column, number)
    for number, text in enumerate(texts, start):
        write_block(document.findBlockByNumber(number), text)


def _add_block(column: ColumnEdit, number: int) -> None:
    """An empty block that becomes number ``number``."""
    document = column.document()
    cursor = QTextCursor(document)
    if number < document.blockCount():
        cursor.setPosition(document.findBlockByNumber(number).position())
        cursor.insertBlock()
        return
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock()


def _remove_block(block: QTextBlock) -> None:
    """Take a whole block away; its neighbour keeps its format."""
    following, before = block.next(), block.previous()
    cursor = QTextCursor(block)
    if following.isValid():
        form = following.blockFormat()
        cursor.setPosition(following.position(), QTextCursor.MoveMode.KeepAnchor)
    else:
        form = before.blockFormat()
        cursor.setPosition(before.position() + before.length() - 1)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.setBlockFormat(form)
