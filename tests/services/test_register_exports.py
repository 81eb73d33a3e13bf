"""The register out as a file in each of its forms: what is in it, what is not, and that a failure leaves nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pytest
from icalendar import Calendar

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.register_exports import RegisterExported, RegisterFormat, RegisterRequest
from briefing_app.services.register_service import Grouping
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.register_rows import RegisterFilter
from tests.applications import quick_application
from tests.conftest import CountedIdentifiers, FixedClock


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A library with the sample meeting: three actions and an invitation."""
    application = quick_application(FixedClock(), CountedIdentifiers(), "test")
    path = tmp_path / "library.briefing"
    application.libraries.create(path, None)
    with application.desk(path, NoKey(), Mode.READ_WRITE) as opened:
        sample = read_answers(application.built_ins.sample_answers("readout_public"), "sample")
        opened.notes.new("readout_public", None, sample)
        yield opened


def export(desk: Desk, out: Path, **more: object) -> RegisterExported:
    form = RegisterFormat(out.suffix[1:])
    return desk.register_exports.export(RegisterRequest(format=form, out=out, **more))  # type: ignore[arg-type]


def rows(out: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))


def words(out: Path) -> str:
    document = docx.Document(str(out))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    text = "\n".join((*(paragraph.text for paragraph in document.paragraphs), *cells))
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_the_table_has_every_action(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "r.csv"
    exported = export(desk, out)
    found = rows(out)
    assert {row["number"] for row in found} == {row.number for row in desk.register.rows()}
    assert (exported.actions, exported.file, exported.size) == (3, out, out.stat().st_size)
    assert exported.findings == ()


def test_the_calendar_has_actions_and_visits(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "r.ics"
    exported = export(desk, out)
    calendar = Calendar.from_ical(out.read_bytes())
    assert len([part for part in calendar.walk() if part.name == "VTODO"]) == exported.actions == 3
    assert exported.invitations == 1


@pytest.mark.parametrize("grouping", Grouping)
def test_the_sheet_is_a_good_word_file(desk: Desk, tmp_path: Path, grouping: Grouping) -> None:
    out = tmp_path / "r.docx"
    exported = export(desk, out, grouping=grouping, office=Bilingual("مكتب التجربة", "Bureau d’essai"))
    assert exported.findings == ()
    text = words(out)
    for row in desk.register.rows():
        assert row.number in text
        assert row.title.ar in text
        assert row.title.fr in text


def test_the_same_register_makes_the_same_sheet(desk: Desk, tmp_path: Path) -> None:
    prepared = desk.register_exports.prepare(RegisterRequest(format=RegisterFormat.WORD, out=tmp_path / "a.docx"))
    first = desk.register_exports.produce(prepared)
    (tmp_path / "a.docx").unlink()
    assert desk.register_exports.produce(prepared).sha256 == first.sha256


def test_what_is_narrowed_is_narrowed_in_the_file(desk: Desk, tmp_path: Path) -> None:
    late = tmp_path / "late.csv"
    export(desk, late, wanted=RegisterFilter(overdue_only=True))
    every = list(desk.register.rows())
    assert [row["number"] for row in rows(late)] == [
        row.number for row in every if row.is_overdue(desk.register.today)
    ]  # fmt: skip
    one = tmp_path / "one.ics"
    exported = export(desk, one, only=frozenset({every[0].id}))
    assert (exported.actions, exported.invitations) == (1, 0), "invitations are in a list that was not narrowed by hand"
    none = tmp_path / "none.docx"
    exported = export(desk, none, wanted=RegisterFilter(state=ActionState.REFUSED))
    assert exported.actions == 0
    assert exported.findings == ()


def test_the_day_that_was_asked_for_counts(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "before.csv"
    export(desk, out, wanted=RegisterFilter(today=date(2021, 1, 1)))
    assert {row["overdue"] for row in rows(out)} == {"false"}


def test_a_file_that_is_there_is_left_alone_unless_it_is_to_go(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "r.csv"
    out.write_text("mine")
    with pytest.raises(UserError) as refused:
        export(desk, out)
    assert refused.value.code == "file.exists"
    assert out.read_text() == "mine"
    export(desk, out, replace=True)
    assert len(rows(out)) == 3


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"profile": "atlantis"}, "profile.unknown"),
        ({"base": Path("missing.docx")}, "file.not_found"),
    ],
)
def test_what_cannot_be_begun_is_told_before_anything_is_written(
    desk: Desk, tmp_path: Path, more: dict[str, object], code: str
) -> None:
    with pytest.raises(UserError) as refused:
        export(desk, tmp_path / "r.docx", **more)
    assert refused.value.code == code
    assert list(tmp_path.glob("*.docx")) == []


def test_a_base_that_is_no_word_file_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    base = tmp_path / "base.txt"
    base.write_text("no")
    with pytest.raises(UserError) as refused:
        export(desk, tmp_path / "r.docx", base=base)
    assert refused.value.code == "export.base_invalid"
    assert not (tmp_path / "r.docx").exists()


class StoppedError(Exception):
    """Somebody cancelled."""


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_cancellation_at_any_step_leaves_nothing(desk: Desk, tmp_path: Path, step: int) -> None:
    def progress(done: int, total: int) -> None:
        assert total == 3
        if done == step:
            raise StoppedError

    prepared = desk.register_exports.prepare(RegisterRequest(format=RegisterFormat.WORD, out=tmp_path / "r.docx"))
    with pytest.raises(StoppedError):
        desk.register_exports.produce(prepared, progress)
    assert [path.name for path in tmp_path.iterdir() if "r.docx" in path.name] == []


@pytest.mark.parametrize("form", RegisterFormat)
def test_a_name_says_what_it_is_and_of_which_day(desk: Desk, form: RegisterFormat) -> None:
    assert desk.register_exports.suggested_name(form) == f"2026-03-15_follow-up.{form.value}"
    assert desk.register_exports.suggested_name(form).isascii()
