"""Will the card stay on one page? An estimate from average letter widths, checked against LibreOffice in tests."""

from __future__ import annotations

import math
from collections.abc import Iterator

import msgspec

from briefing_app.docx_io import facts
from briefing_app.docx_io.composer import AR, FR, Composer
from briefing_app.docx_io.snapshot import Overflow
from briefing_app.docx_io.styles import CARD_SIZES, HEADING, TITLE, Size
from briefing_app.domain.languages import Language

PAGE_POINTS = 705.0
"""Between the margins of an A4 page of ours, less header and footer."""
# Measured over running text: a letter's average width, and the height of a line, as shares of the type size.
LETTER = {FR: 0.485, AR: 0.375}
LINE = {FR: 1.22, AR: 1.36}
FULL = 0.97
"""Of a page: an estimate this near to the whole is not trusted."""
ROW_PADDING = 7.0
HEADING_POINTS = 36.0
TITLE_POINTS = 85.0
FACT_POINTS = 20.0
ACTION_POINTS = 44.0


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
    column = composer.width / 20 / 2 - 14
    yield TITLE_POINTS * (TITLE.latin / 34) * max(1.0, len(note.facts.title.fr) / 60)
    yield FACT_POINTS * len(facts.meeting_facts(composer.snapshot))
    yield ACTION_POINTS * len(note.facts.participants)
    yield from (ACTION_POINTS for _ in note.actions)
    yield from (FACT_POINTS * 9 for _ in note.invitations)
    for section in note.sections:
        if not section.pairs:
            continue
        yield HEADING_POINTS * (HEADING.latin / 24)
        for pair in section.pairs:
            heights = (text_height(pair.text(language).plain, language, size, column) for language in (FR, AR))
            yield max(heights) + ROW_PADDING


def text_height(text: str, language: Language, size: Size, column: float) -> float:
    """Points that a paragraph takes in a column of ``column`` points."""
    points = (size.latin if language is FR else size.arabic) / 2
    lines = sum(max(1, math.ceil(len(part) * LETTER[language] * points / column)) for part in (text or " ").split("\n"))
    return lines * points * LINE[language]
