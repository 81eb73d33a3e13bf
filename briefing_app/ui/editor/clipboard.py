"""What leaves by copying and comes in by pasting: exact plain text, HTML with its direction, marks and list kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from itertools import groupby

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor

from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, rich_text
from briefing_app.domain.unreadable import UNREADABLE
from briefing_app.language.pasted import Repair, read_pasted
from briefing_app.ui.editor.block_text import points, read_block
from briefing_app.ui.editor.pasted_html import paragraphs_of

_TAGS = {ParagraphKind.BULLET: "ul", ParagraphKind.NUMBERED: "ol"}
_RUN = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
OWN = "application/x-briefing-app-paragraphs"
"""Our own paragraphs as they are: HTML would not keep every space."""


class Pasting(msgspec.Struct, frozen=True):
    """Paragraphs to put in, and what had to be repaired on the way."""

    paragraphs: tuple[RichText, ...]
    repaired: tuple[Repair, ...] = ()


def fill(data: QMimeData, cursor: QTextCursor, language: Language) -> None:
    """The selection instead of what Qt put into ``data``: exact text, and HTML that names language and direction.

    ``data`` is one that Qt made: one made here would outlive Python in the clipboard and crash its end.
    """
    paragraphs = selected_paragraphs(cursor)
    data.data("text/html")  # Qt fills it when it is first asked; only then can it be emptied
    for kind in data.formats():
        data.removeFormat(kind)
    data.setText("\n".join(text.plain for text in paragraphs))
    data.setHtml(html_of(paragraphs, language))
    data.setData(OWN, msgspec.json.encode(paragraphs))


def selected_paragraphs(cursor: QTextCursor) -> tuple[RichText, ...]:
    """What is selected, a paragraph a block."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = document.findBlock(start)
    found = []
    while block.isValid() and block.position() <= end:
        found.append(_part(block, start, end))
        block = block.next()
    return tuple(found)


def html_of(paragraphs: tuple[RichText, ...], language: Language) -> str:
    """Paragraphs as HTML; lists and quotations keep their kind."""
    parts = []
    for kind, items in groupby(paragraphs, key=lambda text: text.kind):
        inside = ["".join(_run_html(run) for run in text.runs) for text in items]
        match kind:
            case ParagraphKind.BODY:
                parts += [f"<p>{text}</p>" for text in inside]
            case ParagraphKind.QUOTE:
                parts += [f"<blockquote>{text}</blockquote>" for text in inside]
            case _:
                parts.append(f"<{_TAGS[kind]}>{''.join(f'<li>{text}</li>' for text in inside)}</{_TAGS[kind]}>")
    direction = language.direction.value
    return f'<div lang="{language.value}" dir="{direction}">{"".join(parts)}</div>'


def pasting_of(source: QMimeData, language: Language) -> Pasting:
    """What a clipboard brings: our own text as it is, other HTML with its marks, plain text repaired."""
    own = _own(source)
    if own is not None:
        return Pasting(own)
    if source.hasHtml():
        paragraphs = paragraphs_of(source.html())
        if any(run.marks for text in paragraphs for run in text.runs) or any(
            text.kind is not ParagraphKind.BODY for text in paragraphs
        ):
            return _repaired(paragraphs, language)
    pasted = read_pasted(source.text(), language)
    return Pasting(tuple(rich_text((Run(text),)) for text in _edged(source.text(), pasted.paragraphs)), pasted.repaired)


def _edged(source: str, paragraphs: Sequence[str]) -> list[str]:
    """The paragraphs with the space that a copied stretch of words began or ended with."""
    texts = list(paragraphs)
    if texts and source[:1] == " ":
        texts[0] = f" {texts[0]}"
    if texts and source[-1:] == " ":
        texts[-1] = f"{texts[-1]} "
    return texts


def _own(source: QMimeData) -> tuple[RichText, ...] | None:
    if not source.hasFormat(OWN):
        return None
    try:
        copied = msgspec.json.decode(source.data(OWN).data(), type=tuple[RichText, ...])
    except UNREADABLE:
        return None
    return tuple(rich_text(text.runs, text.kind) for text in copied)


def _repaired(paragraphs: tuple[RichText, ...], language: Language) -> Pasting:
    """Each run mended by itself, so that its marks stay on it; its line breaks and outer spaces stay too."""
    repaired: list[Repair] = []
    mended = []
    for text in paragraphs:
        runs = []
        for run in text.runs:
            lines = []
            for line in run.text.split("\n"):
                found = _RUN.fullmatch(line)
                start, words, end = found.groups() if found else ("", line, "")
                pasted = read_pasted(words, language)
                repaired.extend(pasted.repaired)
                lines.append(f"{start}{' '.join(pasted.paragraphs)}{end}")
            runs.append(run.with_text("\n".join(lines)))
        mended.append(rich_text(runs, text.kind))
    return Pasting(tuple(mended), tuple(repaired))


def _part(block: QTextBlock, start: int, end: int) -> RichText:
    text = read_block(block)
    head = points(block.text(), max(start - block.position(), 0))
    tail = points(block.text(), min(end - block.position(), block.length() - 1))
    return text.slice(head, tail)


def _run_html(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br/>").replace("  ", " &nbsp;")
    for on, tag in ((run.bold, "b"), (run.italic, "i"), (run.underline, "u")):
        text = f"<{tag}>{text}</{tag}>" if on else text
    return text
