"""Will the card stay on one page? An estimate from average letter widths, checked against LibreOffice in tests."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import zip_longest

import msgspec

from briefing_app.docx_io import facts, labels
from briefing_app.docx_io.blocks import LABEL_WIDTH, NARROW_WIDTH, NUMBER_WIDTH, title_lines
from briefing_app.docx_io.composer import AR, FR, Composer, Look
from briefing_app.docx_io.snapshot import Overflow
from briefing_app.docx_io.style_sheet import CARD_CELL_SPACE, CARD_EM_LINE, CARD_STEPS
from briefing_app.docx_io.styles import CARD_SIZES, Size
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.language.promise_words import due_text

PAGE_POINTS = 708.0
"""Between the margins of an A4 page of ours, less the last empty line."""
# Measured over running text: a letter's average width, and the height of a line, as shares of the type size.
LETTER = {FR: 0.41, AR: 0.35}
LINE = {FR: 1.19, AR: CARD_EM_LINE}
BROKEN_WORD = {FR: 3.0, AR: 3.0}
"""Letters of a line that stay empty because the next word does not fit."""
FULL = 0.96
"""Of a page: an estimate this near to the whole is not trusted."""
LEAST_OVERFLOW = 1.1
"""Pages: what is told of a card that may just not fit."""
ROW_PADDING = 2 * CARD_CELL_SPACE / 20 + 0.8
TABLE_GAP = 6.0
INDENT = 36.0
CELL_SIDES = 11.0
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
    return Fit(smallest, Overflow(max(round(pages(composer, smallest), 2), LEAST_OVERFLOW)))


def pages(composer: Composer, size: Size) -> float:
    """How many pages the card takes at ``size``, estimated."""
    return sum(_heights(composer, size)) / PAGE_POINTS


def _heights(composer: Composer, size: Size) -> Iterator[float]:
    note = composer.snapshot.note
    half = composer.width / 20 / 2 - CELL_SIDES
    french, arabic = title_lines(composer, FR), title_lines(composer, AR)
    for (fr, look), (ar, _) in zip_longest(french, arabic, fillvalue=("", Look.SMALL)):
        yield _row(ar, fr, _stepped(size, look), half)
    yield TABLE_GAP
    for fact in facts.card_facts(composer.snapshot):
        label = text_height(fact.label.fr, FR, size, LABEL_POINTS - CELL_SIDES) + ROW_PADDING
        yield max(label, _row(fact.value.ar, fact.value.fr, size, half - LABEL_POINTS))
    for section in note.sections:
        if section.has_text:
            yield TABLE_GAP + _row(section.title.ar, section.title.fr, _stepped(size, Look.HEADING), half)
            for pair in section.pairs:
                indent = INDENT if pair.fr.text.kind in LISTS else 0.0
                yield _row(pair.ar.text.plain, pair.fr.text.plain, size, half - indent)
    if note.actions:
        yield TABLE_GAP + _stacked(labels.OWNER, size)
    for action in note.actions:
        title = _row(action.title.ar, action.title.fr, size, (composer.width / 20 - ACTION_SIDES) / 2 - CELL_SIDES)
        due = due_text(action.due, composer.profile)
        yield max(title, _stacked(action.owner, size), _stacked(due, size))


def _stepped(size: Size, look: Look) -> Size:
    """The size of a style that is larger or smaller than the text of the card."""
    step = CARD_STEPS[look.of(FR)]
    return Size(size.latin + step, size.arabic + step)


def _stacked(text: Bilingual, size: Size) -> float:
    """Both languages of a narrow cell, one under the other."""
    column = NARROW_WIDTH / 20 - CELL_SIDES
    return text_height(text.fr, FR, size, column) + text_height(text.ar, AR, size, column) + ROW_PADDING


def _row(ar: str, fr: str, size: Size, column: float) -> float:
    return max(text_height(ar, AR, size, column), text_height(fr, FR, size, column)) + ROW_PADDING


def text_height(text: str, language: Language, size: Size, column: float) -> float:
    """Points that a paragraph takes in a column of ``column`` points."""
    points = (size.latin if language is FR else size.arabic) / 2
    letter = LETTER[language] * points
    room = column / letter - BROKEN_WORD[language]
    lines = sum(_lines(len(part), column / letter, room) for part in (text or " ").split("\n"))
    return lines * points * LINE[language]


def _lines(letters: int, whole: float, room: float) -> int:
    """A text that fits on one line breaks no word; what follows it does at the end of every line."""
    return 1 if letters <= whole else math.ceil(letters / max(room, 1.0))
