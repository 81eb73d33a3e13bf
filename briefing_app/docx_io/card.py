"""Will the card stay on one page? An estimate from average letter widths, checked against LibreOffice in tests."""

from __future__ import annotations

import math
from collections.abc import Iterator

import msgspec

from briefing_app.docx_io import facts
from briefing_app.docx_io.blocks import LABEL_WIDTH, NARROW_WIDTH, NUMBER_WIDTH
from briefing_app.docx_io.composer import AR, FR, Composer
from briefing_app.docx_io.snapshot import Overflow
from briefing_app.docx_io.styles import CARD_SIZES, Size
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import ParagraphKind

PAGE_POINTS = 745.0
"""Between the margins of an A4 page of ours, less header and footer."""
# Measured over running text: a letter's average width, and the height of a line, as shares of the type size.
LETTER = {FR: 0.485, AR: 0.375}
LINE = {FR: 1.22, AR: 1.44}
FULL = 0.97
"""Of a page: an estimate this near to the whole is not trusted."""
ROW_PADDING = 6.0
TABLE_GAP = 6.0
INDENT = 36.0
LISTS = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)
LABEL_POINTS = LABEL_WIDTH / 20
ACTION_SIDES = (NUMBER_WIDTH + 2 * NARROW_WIDTH) / 20


class Fit(msgspec.Struct, frozen=True):
    """The type size that fits, None for a layout that needs none, and what to say when none does."""

    size: Size | None = None
    overflow: Overflow | None = None


def fit(composer: Composer) -> Fit:
    """The largest size with which everything stays on one page; with an overflow when even the smallest fails."""
    for size in CARD_SIZES:
        if pages(composer, size) <= FULL:
            return Fit(size)
    smallest = CARD_SIZES[-1]
    return Fit(smallest, Overflow(round(pages(composer, smallest), 2)))


def pages(composer: Composer, size: Size) -> float:
    """How many pages the card takes at ``size``, estimated."""
    return sum(_heights(composer, size)) / PAGE_POINTS


def _heights(composer: Composer, size: Size) -> Iterator[float]:
    note = composer.snapshot.note
    half = composer.width / 20 / 2 - 11
    line = _row("x", "x", size, half)
    yield 5 * line + TABLE_GAP  # kind, title, reference
    for fact in facts.card_facts(composer.snapshot):
        yield _row(fact.value.ar, fact.value.fr, size, half - LABEL_POINTS)
    for section in note.sections:
        if section.has_text:
            yield line + TABLE_GAP + ROW_PADDING
            for pair in section.pairs:
                indent = INDENT if pair.fr.text.kind in LISTS else 0.0
                yield _row(pair.ar.text.plain, pair.fr.text.plain, size, half - indent)
    for action in note.actions:
        title = _row(action.title.ar, action.title.fr, size, (composer.width / 20 - ACTION_SIDES) / 2 - 11) + line
        yield max(title, _stacked(action.owner, size), 2 * line)
    if note.actions:
        yield 2 * line + TABLE_GAP


def _stacked(text: Bilingual, size: Size) -> float:
    """Both languages of a narrow cell, one under the other."""
    column = NARROW_WIDTH / 20 - 11
    return text_height(text.fr, FR, size, column) + text_height(text.ar, AR, size, column) + ROW_PADDING


def _row(ar: str, fr: str, size: Size, column: float) -> float:
    return max(text_height(ar, AR, size, column), text_height(fr, FR, size, column)) + ROW_PADDING


def text_height(text: str, language: Language, size: Size, column: float) -> float:
    """Points that a paragraph takes in a column of ``column`` points."""
    points = (size.latin if language is FR else size.arabic) / 2
    lines = sum(max(1, math.ceil(len(part) * LETTER[language] * points / column)) for part in (text or " ").split("\n"))
    return lines * points * LINE[language]
