"""Export in steps, with the choices a person has for one file: watermark, marking, and its name."""

from __future__ import annotations

import hashlib
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import UserError
from briefing_app.domain.review_states import NoteStatus
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.export_service import TOTAL_STEPS, Exported, ExportRequest
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from briefing_app.storage.notes import RevisionDraft
from tests.applications import quick_application
from tests.approved import give_status
from tests.conftest import CountedIdentifiers, FixedClock
from tests.samples import BUILT_INS

WATERMARK = "PowerPlusWaterMarkObject"


class CancelledError(Exception):
    pass


@pytest.fixture
def library(clock: FixedClock, identifiers: CountedIdentifiers, tmp_path: Path) -> Iterator[Library]:
    application = quick_application(clock, identifiers)
    application.libraries.create(tmp_path / "l.briefing", None)
    with application.libraries.open(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE) as opened:
        yield opened


@pytest.fixture
def desk(library: Library, clock: FixedClock, identifiers: CountedIdentifiers) -> Desk:
    return Desk(quick_application(clock, identifiers), library)


@pytest.fixture
def note(desk: Desk) -> str:
    """The sample as a record for internal use."""
    source = BUILT_INS.sample_answers("meeting_record")
    answers = msgspec.structs.replace(read_answers(source, "sample"), marking="internal")
    return desk.notes.new("meeting_record", None, answers).note.id


@pytest.fixture
def request_of(note: str, tmp_path: Path) -> ExportRequest:
    return ExportRequest(note=note, layout=Layout.FACING, out=tmp_path / "o.docx")


def headers(file: Path) -> str:
    with zipfile.ZipFile(file) as package:
        return "".join(
            package.read(name).decode()
            for name in package.namelist()
            if name.startswith(("word/header", "word/footer"))
        )


def title(file: Path) -> str:
    with zipfile.ZipFile(file) as package:
        return package.read("docProps/core.xml").decode().partition("<dc:title>")[2].partition("</dc:title>")[0]


def test_three_steps_are_what_export_does(desk: Desk, request_of: ExportRequest, tmp_path: Path) -> None:
    prepared = desk.exports.prepare(request_of)
    assert not request_of.out.exists()
    exported = desk.exports.produce(prepared)
    desk.exports.record(prepared, exported)
    assert exported.lint == ()
    assert exported.sha256 == hashlib.sha256(request_of.out.read_bytes()).hexdigest()
    again = desk.exports.export(msgspec.structs.replace(request_of, out=tmp_path / "again.docx"))
    assert again.sha256 == exported.sha256


def test_what_was_prepared_is_not_touched_by_later_edits(desk: Desk, note: str, request_of: ExportRequest) -> None:
    prepared = desk.exports.prepare(request_of)
    before = prepared.snapshot.note
    desk.notes.edit(note, next(before.pairs()).id, Layout.FRENCH.languages[0], "Tout autre chose.")
    assert prepared.snapshot.note == before
    with pytest.raises(AttributeError):
        prepared.replace = True  # type: ignore[misc]


def test_the_work_needs_no_library_and_may_be_done_on_another_thread(
    desk: Desk, library: Library, request_of: ExportRequest
) -> None:
    prepared = desk.exports.prepare(request_of)
    exports = desk.exports
    library.close()
    made: list[Exported] = []
    thread = threading.Thread(target=lambda: made.append(exports.produce(prepared)))
    thread.start()
    thread.join()
    assert made[0].file.is_file()


def test_only_a_review_copy_is_recorded_and_only_by_record(
    desk: Desk, library: Library, note: str, request_of: ExportRequest
) -> None:
    plain = desk.exports.prepare(request_of)
    desk.exports.record(plain, desk.exports.produce(plain))
    assert library.exports.of_note(note) == ()
    asked = msgspec.structs.replace(request_of, review=ReviewOptions(reviewer="M. X"), replace=True)
    review = desk.exports.prepare(asked)
    assert review.review == asked.review
    exported = desk.exports.produce(review)
    assert library.exports.of_note(note) == ()
    desk.exports.record(review, exported)
    (record,) = library.exports.of_note(note)
    assert (record.sha256, record.reviewer) == (exported.sha256, "M. X")


def test_progress_goes_up_to_the_last_step(desk: Desk, request_of: ExportRequest) -> None:
    seen: list[tuple[int, int]] = []
    asked = msgspec.structs.replace(request_of, password="secret")
    desk.exports.produce(desk.exports.prepare(asked), lambda done, total: seen.append((done, total)))
    assert seen == [(n, TOTAL_STEPS) for n in range(1, TOTAL_STEPS + 1)]
    assert request_of.out.read_bytes()[:4] == b"\xd0\xcf\x11\xe0"


@pytest.mark.parametrize("step", range(1, TOTAL_STEPS + 1))
def test_cancelled_at_any_step_it_leaves_nothing(desk: Desk, request_of: ExportRequest, step: int) -> None:
    def cancel(done: int, total: int) -> None:
        if done == step:
            raise CancelledError

    folder = request_of.out.parent
    before = set(folder.iterdir())
    with pytest.raises(CancelledError):
        desk.exports.export(request_of, cancel)
    assert set(folder.iterdir()) == before


def test_a_file_that_appears_meanwhile_is_kept(desk: Desk, request_of: ExportRequest) -> None:
    prepared = desk.exports.prepare(request_of)
    request_of.out.write_text("theirs")
    with pytest.raises(UserError, match=r"file\.exists"):
        desk.exports.produce(prepared)
    with pytest.raises(UserError, match=r"file\.exists"):
        desk.exports.prepare(request_of)
    assert request_of.out.read_text() == "theirs"
    desk.exports.export(msgspec.structs.replace(request_of, replace=True))
    assert request_of.out.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize(
    ("status", "wanted", "shown"),
    [
        (NoteStatus.DRAFT, None, True),
        (NoteStatus.DRAFT, False, False),
        (NoteStatus.APPROVED, None, False),
        (NoteStatus.APPROVED, True, True),
    ],
)
def test_the_watermark(
    desk: Desk, library: Library, request_of: ExportRequest, status: NoteStatus, wanted: bool | None, shown: bool
) -> None:
    stored = desk.notes.show(request_of.note).note
    give_status(library, stored.id, status)
    desk.exports.export(msgspec.structs.replace(request_of, watermark=wanted))
    assert (WATERMARK in headers(request_of.out)) is shown


def test_a_higher_marking_for_one_file(desk: Desk, request_of: ExportRequest, tmp_path: Path) -> None:
    desk.exports.export(request_of)
    own = headers(request_of.out)
    assert "Usage interne" in own
    assert title(request_of.out) != desk.notes.show(request_of.note).note.reference.shown
    out = tmp_path / "higher.docx"
    exported = desk.exports.export(msgspec.structs.replace(request_of, out=out, marking="restricted"))
    assert exported.lint == ()
    assert "Diffusion restreinte" in headers(out)
    assert "محدود التداول" in headers(out)
    assert "Usage interne" not in headers(out)
    assert title(out) == desk.notes.show(request_of.note).note.reference.shown, "a marked subject stays out of names"
    assert desk.notes.show(request_of.note).note.facts.marking == "internal"


def test_the_note_s_own_marking_may_be_named(desk: Desk, request_of: ExportRequest) -> None:
    desk.exports.export(msgspec.structs.replace(request_of, marking="internal"))
    assert "Usage interne" in headers(request_of.out)


@pytest.mark.parametrize(("marking", "code"), [("public", "export.marking_lower"), ("cosmic", "marking.unknown")])
def test_a_lower_or_unknown_marking_is_refused(desk: Desk, request_of: ExportRequest, marking: str, code: str) -> None:
    with pytest.raises(UserError) as told:
        desk.exports.prepare(msgspec.structs.replace(request_of, marking=marking))
    assert told.value.code == code
    assert not request_of.out.exists()


def test_names_by_rule(desk: Desk, note: str) -> None:
    stored = desk.notes.show(note)
    names = {layout: desk.exports.suggested_name(note, layout) for layout in Layout}
    assert len(set(names.values())) == len(Layout)
    reference = stored.note.reference.shown
    day = stored.note.facts.dated or stored.note.facts.meeting.day
    assert day is not None
    assert names[Layout.FACING] == f"{day.isoformat()}_{reference}_r1_AR-FR_facing.docx"
    assert names[Layout.ARABIC].endswith("_AR_ar.docx")
    assert names[Layout.FRENCH].endswith("_FR_fr.docx")
    assert all(name.isascii() for name in names.values())


def test_a_name_for_a_note_without_date_and_marking(desk: Desk, library: Library) -> None:
    note = desk.notes.new("talking_points", None, Answers()).note
    facts = msgspec.structs.replace(note.facts, marking="", dated=None)
    library.notes.append(
        msgspec.structs.replace(note, facts=facts), RevisionDraft("x", "desk", "edited", FixedClock().now())
    )
    assert desk.exports.suggested_name(note.id, Layout.FRENCH).startswith("2026-03-15_")
    with pytest.raises(UserError, match=r"note\.unknown"):
        desk.exports.suggested_name("ffffffff", Layout.FRENCH)
