"""Plain text files: which encoding, which paragraphs, which of them are list items."""

from __future__ import annotations

import codecs
import re
import statistics
from collections.abc import Sequence

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind, RichText, plain
from briefing_app.language.scripts import ARABIC_LETTER

WRAP_WIDTH = 100
"""Lines shorter than this, in blocks set apart by blank lines, are the wrapped lines of one paragraph."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARABIC = re.compile(f"[{ARABIC_LETTER}]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_BULLET = re.compile(r"^\s*[•·‣▪*–—-]\s+")
_NUMBER = re.compile(r"^\s*[0-9٠-٩]{1,2}\s*[.)-]\s+")
_MARKS = ((_BULLET, ParagraphKind.BULLET), (_NUMBER, ParagraphKind.NUMBERED))


def read_text_paragraphs(data: bytes, source: str, expected: Language) -> tuple[RichText, ...]:
    """The paragraphs of a text file.

    A line is a paragraph, unless short lines stand in blocks between blank lines: then a block is one. Two or
    more neighbouring lines with a list mark become list items, without the mark. UserError ``text.empty`` or
    ``text.not_text``.
    """
    text = decoded(data, source, expected)
    lines = [line.strip("\ufeff \t\r\u00a0") for line in text.splitlines()]
    if not any(lines):
        raise UserError("text.empty", path=source)
    return _listed(_blocks(lines))


def decoded(data: bytes, source: str, expected: Language) -> str:
    """The text of ``data`` by its byte-order mark, as UTF-8, UTF-16, or the old Windows code page of the language."""
    if not data.strip():
        raise UserError("text.empty", path=source)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding, source)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _without_mark(data, source, expected)
    if "\x00" in text:
        text = _without_mark(data, source, expected)
    if _CONTROL.search(text):
        raise UserError("text.not_text", path=source)
    return text


def _strictly(data: bytes, encoding: str, source: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise UserError("text.not_text", path=source) from problem
    if _CONTROL.search(text):
        raise UserError("text.not_text", path=source)
    return text


def _without_mark(data: bytes, source: str, expected: Language) -> str:
    if data.count(0) > len(data) // 20:
        even, odd = data[::2].count(0), data[1::2].count(0)
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        return _strictly(data, encoding, source)
    encoding = "cp1256" if expected is Language.ARABIC else "cp1252"
    text = _strictly(data, encoding, source)
    if expected is Language.ARABIC and len(_ARABIC.findall(text)) < len(text) // 3:
        raise UserError("text.not_text", path=source)
    letters = sum(ch.isalpha() or ch.isspace() for ch in text)
    if letters < 0.7 * len(text):
        raise UserError("text.not_text", path=source)
    return text


def _blocks(lines: Sequence[str]) -> list[str]:
    full = [line for line in lines if line]
    has_gaps = any(not line for line in lines[: _last(lines)])
    wrapped = has_gaps and statistics.median(map(len, full)) < WRAP_WIDTH and _has_long_blocks(lines)
    if not wrapped:
        return full
    blocks, block = [], []
    for line in (*lines, ""):
        if line:
            block.append(line)
        elif block:
            blocks.extend(block if _is_list(block) else [" ".join(block)])
            block = []
    return blocks


def _last(lines: Sequence[str]) -> int:
    return max((number for number, line in enumerate(lines) if line), default=0)


def _has_long_blocks(lines: Sequence[str]) -> bool:
    """True when some block holds several lines and one of them goes on without a full stop."""
    return any(
        first and second and first[-1] not in ".!?؟:؛;»" for first, second in zip(lines, lines[1:], strict=False)
    )


def _is_list(block: Sequence[str]) -> bool:
    return len(block) > 1 and all(any(mark.match(line) for mark, _ in _MARKS) for line in block)


def _listed(lines: Sequence[str]) -> tuple[RichText, ...]:
    kinds = [next((kind for mark, kind in _MARKS if mark.match(line)), ParagraphKind.BODY) for line in lines]
    paragraphs = []
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        neighbours = kinds[max(number - 1, 0) : number] + kinds[number + 1 : number + 2]
        if kind is not ParagraphKind.BODY and kind in neighbours:
            mark = _BULLET if kind is ParagraphKind.BULLET else _NUMBER
            paragraphs.append(plain(mark.sub("", line), kind))
        else:
            paragraphs.append(plain(line))
    return tuple(paragraphs)
