"""What is shown of Arabic, and that columns stay columns whatever is in them."""

from __future__ import annotations

import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.cli.console import Console, shaped, width
from briefing_app.messages import LANGUAGES, Catalogue
from tests.cli.test_commands import FORMS, Run, in_terminal
from tests.cli.test_terminal import Terminal, console
from tests.strategies import ARABIC, FRENCH

cells = st.text(alphabet=(ARABIC + FRENCH + "日本語\u200c\u200f\x1b\t").replace("|", ""), max_size=20)
rows = st.lists(st.tuples(cells, cells), min_size=1, max_size=5)


@given(rows, st.booleans())
def test_the_last_column_begins_in_the_same_place_in_every_row(found: list[tuple[str, str]], terminal: bool) -> None:
    out = Terminal() if terminal else io.StringIO()
    console(out, io.StringIO()).table(("français", "العربية", "|"), [(*row, "|") for row in found])
    lines = out.getvalue().split("\n")[:-1]
    assert len(lines) == len(found) + 2
    assert len({width(line.rpartition("|")[0]) for line in (lines[0], *lines[2:])}) == 1


@given(rows)
def test_the_rule_under_the_headings_is_as_wide_as_the_widest(found: list[tuple[str, str]]) -> None:
    out = io.StringIO()
    console(out, io.StringIO()).table(("a", "b"), found)
    _, rule, *_ = out.getvalue().split("\n")
    shown = [[cell.replace("\t", " ") for cell in column] for column in zip(*found, strict=True)]
    assert rule.split("  ") == ["─" * max(1, *map(width, column)) for column in shown]


@given(cells)
def test_what_is_piped_holds_the_letters_as_they_were(text: str) -> None:
    out = io.StringIO()
    console(out, io.StringIO(), BRIEFING_SHAPE="always").line(text)
    assert not FORMS.search(out.getvalue())
    assert out.getvalue().rstrip("\n") == text.replace("\t", " ").replace("\x1b", "\ufffd")


@pytest.mark.parametrize(
    ("text", "kept"),
    [("المادة 15 من القانون", "15"), ("العمل مع EPITA", "EPITA"), ("في 2026/03/15", "2026/03/15"), ("سعر ٪12٫5", "12")],
)
def test_numbers_and_latin_words_keep_their_order_when_shaped(text: str, kept: str) -> None:
    assert FORMS.search(shaped(text))
    assert kept in shaped(text)
    assert width(shaped(text)) <= width(text)


def test_lines_are_reordered_one_by_one() -> None:
    both = shaped("سلام\nعليكم")
    assert both.split("\n") == [shaped("سلام"), shaped("عليكم")]


def test_each_stream_is_shaped_by_what_it_is() -> None:
    """Standard error may be a terminal while standard output goes into a file, and the other way round."""
    for out, err in ((Terminal(), io.StringIO()), (io.StringIO(), Terminal())):
        made = console(out, err)
        made.line("سلام")
        made.notice("سلام")
        assert bool(FORMS.search(out.getvalue())) is out.isatty()
        assert bool(FORMS.search(err.getvalue())) is err.isatty()


def test_json_in_a_terminal_is_never_shaped() -> None:
    out, err = Terminal(), Terminal()
    catalogue = Catalogue.load("ar", paths.translations())
    made = Console(catalogue, as_json=True, out=out, err=err, environment={"BRIEFING_SHAPE": "always"})
    made.document({"ar": "سلام\u202e\x1b"})
    made.error("x.y", "خطأ", "أعد المحاولة")
    made.progress(1, 2)
    assert json.loads(out.getvalue()) == {"ar": "سلام\u202e\x1b"}
    assert json.loads(err.getvalue()) == {"error": {"code": "x.y", "message": "خطأ", "hint": "أعد المحاولة"}}
    assert out.getvalue().count("\n") == err.getvalue().count("\n") == 1


def test_errors_are_shaped_in_a_bare_terminal() -> None:
    told = in_terminal("note", "show", "x", "--library", "/nowhere/l", "--lang", "ar")
    assert FORMS.search(told)
    assert "error[library.not_found]: " in told.replace("\r\n", "")
    assert "/nowhere/l" in told
    assert not FORMS.search(in_terminal("note", "show", "x", "--library", "/nowhere/l", "--lang", "ar", "--json"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", ["note list", "templates list", "templates show cable", "note history NOTE"])
def test_tables_of_commands_have_a_heading_a_rule_and_full_rows(run: Run, note: str, words: str, language: str) -> None:
    shown = run(*words.replace("NOTE", note).split(), "--lang", language).out.splitlines()
    (at,) = [number for number, line in enumerate(shown) if line.startswith("─")]
    columns = len(re.findall("─+", shown[at]))
    assert columns >= 4
    assert len(re.split(r"\s{2,}", shown[at - 1])) == columns
    assert len(shown) > at + 1
