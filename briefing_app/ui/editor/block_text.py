"""Between a block of a text document and a paragraph of the domain: text, marks and kind, nothing else.

A document counts UTF-16 code units, the domain code points: this is the one place where they are converted.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat

from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, common_prefix, rich_text

KIND = QTextFormat.Property.UserProperty + 1
LINE = "\u2028"
KINDS = tuple(ParagraphKind)


def read_block(block: QTextBlock) -> RichText:
    """The paragraph of a block. Reads ``text()`` of fragments: ``toPlainText`` would lose no-break spaces."""
    runs = []
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        form = fragment.charFormat()
        runs.append(
            Run(
                fragment.text().replace(LINE, "\n"),
                form.fontWeight() >= QFont.Weight.DemiBold,
                form.fontItalic(),
                form.fontUnderline(),
            )
        )
        fragments += 1
    return rich_text(runs, kind_of(block))


def kind_of(block: QTextBlock) -> ParagraphKind:
    number = block.blockFormat().intProperty(KIND)
    return KINDS[number] if 0 <= number < len(KINDS) else ParagraphKind.BODY


def write_block(block: QTextBlock, text: RichText) -> None:
    """Make a block read ``text``, touching only what differs so that carets stay where they are."""
    cursor = QTextCursor(block)
    if kind_of(block) is not text.kind:
        cursor.setBlockFormat(block_format(text.kind))
    before = read_block(block)
    if before.runs == text.runs and block.text().replace(LINE, "\n") == text.plain:
        return
    old, new = block.text().replace(LINE, "\n"), text.plain
    head = common_prefix(old, new)
    tail = common_prefix(old[head:][::-1], new[head:][::-1])
    if old != new:
        cursor.setPosition(block.position() + units(old[:head]))
        end = block.position() + units(old[: len(old) - tail])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        _insert_runs(cursor, text.slice(head, len(new) - tail))
    _write_marks(block, text)


def insert_text(cursor: QTextCursor, text: RichText) -> None:
    """Put the runs of a paragraph at a cursor of an empty block, and its kind on the block."""
    cursor.setBlockFormat(block_format(text.kind))
    _insert_runs(cursor, text)


def block_format(kind: ParagraphKind) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setProperty(KIND, KINDS.index(kind))
    return form


def char_format(run: Run) -> QTextCharFormat:
    form = QTextCharFormat()
    if run.bold:
        form.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        form.setFontItalic(True)
    if run.underline:
        form.setFontUnderline(True)
    return form


def units(text: str) -> int:
    """How many UTF-16 code units ``text`` takes in a document."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, unit: int) -> int:
    """How many code points of ``text`` its first ``unit`` UTF-16 code units are."""
    if units(text) == len(text):
        return min(unit, len(text))
    at = 0
    for number, ch in enumerate(text):
        if at >= unit:
            return number
        at += 2 if ch > "\uffff" else 1
    return len(text)


def _insert_runs(cursor: QTextCursor, text: RichText) -> None:
    if not text.runs:
        cursor.removeSelectedText()
        return
    for run in text.runs:
        cursor.insertText(run.text.replace("\n", LINE), char_format(run))


def _write_marks(block: QTextBlock, text: RichText) -> None:
    at = block.position()
    cursor = QTextCursor(block)
    for run in text.runs:
        end = at + units(run.text)
        cursor.setPosition(at)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(char_format(run))
        at = end
