"""Pairs of sentences in a file of tab-separated values with a heading: columns ``ar`` and ``fr``, others ignored."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_CELL

COLUMNS = ("ar", "fr")


class PairRow(msgspec.Struct, frozen=True):
    """``row`` counts the rows below the heading, from 1."""

    row: int
    ar: str
    fr: str


def read_pairs(text: str, source: str) -> Iterator[PairRow]:
    """The pairs of a file, one a row; a missing cell is empty. Quotes are letters: a cell ends at a tab.

    UserError ``pairs.no_columns`` when the heading lacks one of the two, ``pairs.unreadable`` for a line no file of
    this kind has.
    """
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)
    try:
        heading = [cell.strip().lower() for cell in next(reader, [])]
        if any(column not in heading for column in COLUMNS):
            raise UserError("pairs.no_columns", path=source)
        places = [heading.index(column) for column in COLUMNS]
        for number, row in enumerate(reader, 1):
            ar, fr = (row[place] if place < len(row) else "" for place in places)
            yield PairRow(number, ar, fr)
    except csv.Error as problem:
        raise UserError("pairs.unreadable", path=source, line=reader.line_num) from problem
