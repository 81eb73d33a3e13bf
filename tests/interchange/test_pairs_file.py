"""Files of pairs: the columns by their names, rows as they are counted, and what is no such file."""

from __future__ import annotations

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_CELL
from briefing_app.interchange.pairs_file import PairRow, read_pairs


def test_columns_are_found_by_name_and_rows_counted_from_one() -> None:
    text = "\ufeffid\tFR\tother\t ar \n1\toui\tx\tنعم\n2\t\t\t\n3\tnon\n"
    assert list(read_pairs(text, "f")) == [PairRow(1, "نعم", "oui"), PairRow(2, "", ""), PairRow(3, "", "non")]


def test_quotes_are_letters() -> None:
    assert list(read_pairs('ar\tfr\n"نعم\t«"oui"»\n', "f")) == [PairRow(1, '"نعم', '«"oui"»')]


def test_line_ends_of_any_system() -> None:
    assert [row.fr for row in read_pairs("ar\tfr\r\nا\tun\r\nب\tdeux\r", "f")] == ["un", "deux"]


@pytest.mark.parametrize("text", ["", "\n", "ar,fr\n", "ar\tfre\n", "fr\n"])
def test_a_heading_without_the_two_columns(text: str) -> None:
    with pytest.raises(UserError) as told:
        list(read_pairs(text, "f.tsv"))
    assert told.value.code == "pairs.no_columns"
    assert told.value.params["path"] == "f.tsv"


def test_a_cell_that_is_no_text_of_people() -> None:
    with pytest.raises(UserError) as told:
        list(read_pairs("ar\tfr\nا\t" + "x" * (MAX_CELL + 1), "f.tsv"))
    assert (told.value.code, told.value.params["line"]) == ("pairs.unreadable", 2)
