"""Where a path stands in TOML, against documents of every form that tomllib itself reads."""

from __future__ import annotations

import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.errors import UserError
from briefing_app.interchange.toml_source import Faults, Path, line_of, parse, path_of, shown

FAULTS = Faults("x.invalid", "x.unknown_key")
VALUES = (
    "1",
    "true # = 2",
    '"[[people]]"',
    "'key = 1'",
    "2026-03-15",
    '{ ar = "أ", fr = "a" }',
    "[1, 2]",
    "[\n  1,\n  { ar = 1 },\n  'other = 3',\n]",
    '"""\nday = 1\n[[people]]\n[meeting]\n"""',
    "'''\n[people.sub]\nx = \"y\"'''",
    '"""one line"""',
    '"# = [x]"',
)
KEYS = ("day", "fr_2", "x-y", '"q.k"', "'s k'", "12")
EXTRAS = ("", "  ", "# day = 3", "\t# [[people]]", "   # end [meeting]")
keys = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(VALUES)), unique_by=lambda pair: pair[0], max_size=4)
extras = st.lists(st.sampled_from(EXTRAS), max_size=2)
spaces = st.sampled_from(("", " ", "  "))


class Written:
    """A document on its way, and where each path of it was put."""

    def __init__(self) -> None:
        self.text = ""
        self.lines: dict[Path, int] = {}

    def put(self, path: Path, text: str) -> None:
        self.lines[path] = self.text.count("\n") + 1
        self.text += text + "\n"


@st.composite
def documents(draw: st.DrawFn) -> Written:
    """Keys, a table with one inside it, and any number of entries of a list of tables, some with a table inside."""
    made = Written()

    def body(path: Path) -> None:
        for key, value in draw(keys):
            for extra in draw(extras):
                made.text += extra + "\n"
            space = draw(spaces)
            made.put((*path, key.strip("\"'")), f"{space}{key}{space}= {value}")

    body(())
    if draw(st.booleans()):
        made.put(("meeting",), draw(st.sampled_from(("[meeting]", "[ meeting ]  # x", '["meeting"]'))))
        body(("meeting",))
        made.put(("meeting", "sub"), "[meeting.sub]")
        body(("meeting", "sub"))
    for number in range(draw(st.integers(0, 4))):
        made.put(("people", number), draw(st.sampled_from(("[[people]]", "[[ people ]]", "  [[people]] # one"))))
        body(("people", number))
        if draw(st.booleans()):
            made.put(("people", number, "post"), "[people.post]")
            body(("people", number, "post"))
    return made


def at(document: dict[str, Any], path: Path) -> Any:
    value: Any = document
    for step in path:
        value = value[step]
    return value


@given(documents())
def test_every_path_is_found_on_the_line_it_was_written_on(made: Written) -> None:
    document = tomllib.loads(made.text)
    for path, line in made.lines.items():
        at(document, path)
        assert line_of(made.text, path) == line, path


@given(documents(), st.sampled_from(["\r\n", "\n"]))
def test_what_is_not_there_is_looked_for_where_it_would_stand(made: Written, ends: str) -> None:
    """A missing key is told at its table, a part of an inline table at the key that holds it."""
    text = made.text.replace("\n", ends)
    for path, line in made.lines.items():
        assert line_of(text, (*path, "nowhere", 0)) == line, path


@given(
    documents(),
    st.sampled_from(["x", "= 1", "[", "a = ", 'b = "c', "c = 2026-13-01", "d = [1,, 2]", "e = { f = 1,, }"]),
)
def test_the_line_of_a_mistake_in_the_writing(made: Written, wrong: str) -> None:
    text = f"{made.text}{wrong}\n"
    try:
        parse(text, "source", FAULTS)
    except UserError as told:
        assert told.code == "x.invalid"
        assert told.params["line"] == made.text.count("\n") + 1
        assert told.params["source"] == "source"
    else:
        raise AssertionError(wrong)


steps = st.lists(st.one_of(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), st.integers(0, 50)), min_size=1, max_size=5)


@given(steps.filter(lambda found: isinstance(found[0], str)))
def test_paths_come_out_of_messages_and_are_shown_counting_from_one(path: list[str | int]) -> None:
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    found = path_of(f"Expected `int`, got `str` - at `${written}`")
    assert found == tuple(path)
    counted = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path)
    assert shown(found) == counted[1:]
