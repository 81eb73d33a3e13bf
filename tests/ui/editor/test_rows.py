"""Where rows stand, by calculation alone; code points against UTF-16 units; which place asks for work next."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import Section
from briefing_app.domain.rewriting import Row
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.domain.segments import new_pair
from briefing_app.ui.editor.block_text import block_format, insert_text, kind_of, points, read_block, units, write_block
from briefing_app.ui.editor.geometry import BAND_GAP, GAP, MARGIN, RowGeometry
from briefing_app.ui.editor.state import Caret, Change, caret_after, next_open

AR, FR = Language.ARABIC, Language.FRENCH


# Geometry.


def geometry(french: list[float], arabic: list[float], bands: dict[int, float] | None = None) -> RowGeometry:
    made = RowGeometry()
    made.replace(FR, 0, 0, french)
    made.replace(AR, 0, 0, arabic)
    made.bands = bands or {}
    made.arrange()
    return made


def test_a_row_is_as_high_as_the_higher_twin() -> None:
    made = geometry([10, 50, 5], [30, 20, 5])
    assert made.tops == [MARGIN, MARGIN + 30 + GAP, MARGIN + 30 + 50 + 2 * GAP]
    assert made.total == made.tops[2] + 5 + MARGIN


def test_a_heading_has_its_band_above_its_row() -> None:
    made = geometry([10, 10], [10, 10], {0: 24, 1: 24})
    assert made.tops == [MARGIN + 24, MARGIN + 24 + 10 + GAP + BAND_GAP + 24]
    assert made.band_top(1) == made.tops[1] - 24
    assert made.band_top(0) == MARGIN


def test_the_first_row_that_moved_is_told() -> None:
    made = geometry([10] * 5, [10] * 5)
    assert made.arrange() == 5
    made.replace(FR, 2, 1, [40.0])
    assert made.arrange() == 3
    made.replace(AR, 2, 1, [30.0])
    assert made.arrange() == 5
    made.replace(FR, 4, 1, [90.0])
    total = made.total
    assert made.arrange() == 5
    assert made.total == total + 80


def test_columns_of_different_length_are_arranged_while_one_of_them_is_ahead() -> None:
    made = geometry([10, 10, 10], [10])
    assert len(made.tops) == made.count == 3


@pytest.mark.parametrize(
    ("y", "row"), [(-5, 0), (MARGIN, 0), (MARGIN + 24 + 3, 0), (60, 0), (80, 0), (84, 1), (105, 1), (9999, 1)]
)
def test_a_heading_belongs_to_the_row_below_and_a_gap_to_the_row_above(y: float, row: int) -> None:
    made = geometry([10, 10], [10, 10], {0: 24, 1: 24})
    assert made.tops == [40, 106]
    assert made.row_at(y) == row


def test_random_heights_never_overlap() -> None:
    chance = random.Random(7)
    for _ in range(50):
        count = chance.randint(1, 30)
        french, arabic = ([chance.uniform(5, 300) for _ in range(count)] for _ in range(2))
        bands = {row: 30.0 for row in range(count) if chance.random() < 0.2}
        made = geometry(french, arabic, bands)
        for row in range(count - 1):
            end = made.tops[row] + max(french[row], arabic[row])
            assert made.band_top(row + 1) >= end + GAP - 1e-9
            assert made.row_at(made.tops[row]) == row
            assert made.row_at(end - 0.1) == row


# Text of blocks.


@pytest.mark.parametrize("text", ["", "abc", "é", "لا", "😀", "a😀b😀", "👩‍👩‍👧x"])
def test_units_and_points_are_inverse(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le")) // 2
    for count in range(len(text) + 1):
        assert points(text, units(text[:count])) == count
    assert points(text, units(text) + 9) == len(text)


TEXTS = [
    RichText(),
    plain("un\u00a0mot\u202fet"),
    plain("un\ndeux\n"),
    rich_text(
        (Run("a"), Run("b", bold=True), Run("c", italic=True, underline=True), Run("😀", bold=True)),
        ParagraphKind.QUOTE,
    ),
    plain("١\u00a0٢", ParagraphKind.NUMBERED),
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_paragraph_is_read_as_it_was_written(text: RichText, qapp: QApplication) -> None:
    document = QTextDocument()
    insert_text(QTextCursor(document), text)
    assert read_block(document.begin()) == text
    assert kind_of(document.begin()) is text.kind


@pytest.mark.parametrize("before", TEXTS)
@pytest.mark.parametrize("after", TEXTS)
def test_a_block_is_rewritten_and_its_neighbours_are_left(
    before: RichText, after: RichText, qapp: QApplication
) -> None:
    document = QTextDocument()
    cursor = QTextCursor(document)
    insert_text(cursor, plain("first"))
    cursor.insertBlock(block_format(before.kind))
    insert_text(cursor, before)
    cursor.insertBlock(block_format(ParagraphKind.BULLET))
    insert_text(cursor, plain("last", ParagraphKind.BULLET))
    write_block(document.findBlockByNumber(1), after)
    found = [read_block(document.findBlockByNumber(number)) for number in range(3)]
    assert found == [plain("first"), after, plain("last", ParagraphKind.BULLET)]


def test_a_caret_outside_the_change_stays_beside_its_letter(qapp: QApplication) -> None:
    document = QTextDocument()
    insert_text(QTextCursor(document), plain("un deux trois"))
    before, behind = QTextCursor(document), QTextCursor(document)
    before.setPosition(2)
    behind.setPosition(9)
    write_block(document.begin(), plain("un vingt-deux trois"))
    assert (before.position(), behind.position()) == (2, 15)


# The rows of a note.


def rows(*sections: tuple[bool, list[tuple[str, str]]]) -> tuple[Row, ...]:
    made: list[Row] = []
    for number, (required, twins) in enumerate(sections):
        pairs = tuple(new_pair(f"{number}-{at}", plain(ar), plain(fr)) for at, (fr, ar) in enumerate(twins))
        section = Section(str(number), Bilingual("ق", "S"), pairs, required)
        made += [Row(section, index, pair) for index, pair in enumerate(pairs)]
    return tuple(made)


def test_the_next_open_place_goes_round_in_both_directions() -> None:
    note = rows((False, [("a", "أ"), ("b", ""), ("", "ج")]), (True, [("", "")]), (False, [("", "")]))
    assert next_open(note, Caret(FR, 0, 0), 1) == Caret(AR, 1, 0)
    assert next_open(note, Caret(AR, 1, 0), 1) == Caret(FR, 2, 0)
    assert next_open(note, Caret(AR, 2, 0), 1) == Caret(AR, 3, 0)
    assert next_open(note, Caret(AR, 3, 0), 1) == Caret(AR, 1, 0)
    assert next_open(note, Caret(FR, 1, 0), -1) == Caret(FR, 3, 0)
    assert next_open(note, None, 1) == Caret(AR, 1, 0)
    assert next_open((), None, 1) is None
    assert next_open(note[4:], Caret(FR, 0, 0), 1) is None


@pytest.mark.parametrize(
    ("was", "now", "offset"),
    [
        ("un deux", "un x deux", 4),
        ("un deux", "undeux", 2),
        ("aa", "aaa", 2),
        ("abc", "abd", 3),
        ("", "x", 1),
        ("x", "", 0),
    ],
)
def test_the_caret_stands_at_the_end_of_what_changed(was: str, now: str, offset: int) -> None:
    first, second = rows((False, [(was, "أ")])), rows((False, [(now, "أ")]))
    assert caret_after(first, second, FR) == Caret(FR, 0, offset)
    assert caret_after(first, second, AR) == Caret(FR, 0, offset)
    assert caret_after(first, first, FR) is None


def test_rows_that_were_touched_count_as_changed() -> None:
    note = rows((False, [("a", "أ"), ("b", "ب"), ("c", "ج"), ("d", "د")]))
    assert Change(note, note).unchanged() == (4, 0)
    assert Change(note, note, head=1, tail=2).unchanged() == (1, 2)
    other = (*note[:2], rows((False, [("x", "ي")]))[0], note[3])
    assert Change(note, other).unchanged() == (2, 1)
    assert Change(note, note[1:]).unchanged() == (0, 3)
