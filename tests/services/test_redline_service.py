"""A redline from the library: which states it compares, what it refuses, what it leaves behind."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain import editing
from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.services.redline_service import TOTAL_STEPS, RedlineRequest
from tests.docx_io.written import DOCUMENT, Docx, w

FIRST, SECOND, NOW = "La réunion est fixée.", "La réunion du 12 mars est fixée.", "La réunion du 12 mars est annulée."


@pytest.fixture
def note(desk: Desk) -> BriefingNote:
    """A note with three revisions, each with another sentence."""
    made = desk.notes.new("readout_public", None, Answers(title=Bilingual("عنوان", "Titre"))).note
    pair = next(iter(made.pairs())).id
    for text in (FIRST, SECOND):
        desk.notes.edit(made.id, pair, Language.FRENCH, text)
    return desk.notes.show(made.id).note


def request(of: BriefingNote, out: Path, **changes: object) -> RedlineRequest:
    asked = RedlineRequest(note=of.id, before=2, layout=Layout.FRENCH, out=out)
    return msgspec.structs.replace(asked, **changes)


def texts(out: Path, view: View) -> list[str]:
    return [text.plain.replace("\u00a0", " ") for text in read_paragraphs(out.read_bytes(), view)]


def test_two_revisions_in_one_file(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    seen: list[tuple[int, int]] = []
    written = desk.redlines.write(request(note, out, after=3), lambda done, total: seen.append((done, total)))
    assert SECOND in texts(out, View.ACCEPT)
    assert FIRST in texts(out, View.REJECT)
    assert SECOND not in texts(out, View.REJECT)
    assert (written.lint, written.sha256) == ((), hashlib.sha256(out.read_bytes()).hexdigest())
    assert seen == [(n, TOTAL_STEPS) for n in range(1, TOTAL_STEPS + 1)]


def test_whose_changes_and_of_when(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    """The author is the label the revisions bear; the time that of the later one."""
    out = tmp_path / "r.docx"
    desk.redlines.write(request(note, out, after=3))
    revision = desk.notes.show(note.id, 3).revision
    (change,) = Docx(out.read_bytes()).tree(DOCUMENT).iter(w("ins"))
    assert change.get(w("author")) == revision.author
    assert change.get(w("date")) == revision.created.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_the_same_request_gives_the_same_bytes(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    names = (tmp_path / "a.docx", tmp_path / "b.docx")
    for out in names:
        desk.redlines.write(request(note, out, after=3))
    assert names[0].read_bytes() == names[1].read_bytes()


def test_without_a_later_revision_it_is_the_note_as_it_is_now(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    session = desk.edit(note.id)
    pair = next(iter(note.pairs()))
    session.do(editing.set_text(note, pair.id, Language.FRENCH, pair.fr.text.replaced(0, len(pair.fr.text), ())))
    session.flush()
    out = tmp_path / "r.docx"
    desk.redlines.write(request(note, out, before=3))
    assert SECOND in texts(out, View.REJECT)
    assert SECOND not in texts(out, View.ACCEPT)
    assert [revision.number for revision in desk.notes.history(note.id)] == [1, 2, 3, 4]


def test_it_goes_backwards_as_well(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    desk.redlines.write(request(note, out, before=3, after=2))
    assert (FIRST in texts(out, View.ACCEPT), SECOND in texts(out, View.REJECT)) == (True, True)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"before": 3}, "redline.same"),
        ({"before": 2, "after": 2}, "redline.same"),
        ({"before": 9}, "revision.unknown"),
        ({"after": 0}, "revision.unknown"),
        ({"note": "P-9999"}, "note.unknown"),
        ({"base": Path("nowhere.docx")}, "file.not_found"),
        ({"base": Path(__file__)}, "export.base_invalid"),
    ],
)
def test_what_cannot_be_compared_is_told_and_leaves_nothing(
    desk: Desk, note: BriefingNote, tmp_path: Path, changes: dict[str, object], code: str
) -> None:
    out = tmp_path / "r.docx"
    with pytest.raises(UserError) as told:
        desk.redlines.write(request(note, out, **changes))
    assert told.value.code == code
    assert list(tmp_path.glob("*.docx")) == []


def test_a_file_that_is_there_is_replaced_only_when_asked(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    out.write_bytes(b"mine")
    with pytest.raises(UserError) as told:
        desk.redlines.write(request(note, out))
    assert (told.value.code, out.read_bytes()) == ("file.exists", b"mine")
    desk.redlines.write(request(note, out, replace=True))
    assert SECOND in texts(out, View.ACCEPT)


def test_a_cancelled_one_leaves_nothing(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    class StopError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == total:
            raise StopError

    with pytest.raises(StopError):
        desk.redlines.write(request(note, tmp_path / "r.docx"), stop)
    assert list(tmp_path.glob("*.docx*")) == []


def test_the_name_by_rule_and_the_office_on_top(desk: Desk, note: BriefingNote, tmp_path: Path) -> None:
    name = desk.redlines.suggested_name(note.id, Layout.FRENCH, 2)
    assert name.endswith("_r3_FR_fr_redline-r2.docx")
    out = tmp_path / name
    desk.redlines.write(request(note, out, office=Bilingual("مكتب الوزير", "Cabinet du ministre")))
    headers = "".join(data.decode() for part, data in Docx(out.read_bytes()).parts.items() if "header" in part)
    assert "Cabinet du ministre" in headers


def test_the_sample_has_a_second_revision_and_its_redline(desk: Desk, tmp_path: Path) -> None:
    made = desk.demo.run(tmp_path)
    (redline,) = (path for path in made.files if "redline" in path.name)
    assert [revision.number for revision in desk.notes.history(made.stored.note.id)] == [1, 2]
    accepted, rejected = (texts(redline, view) for view in View)
    assert len(set(accepted) - set(rejected)) == len(set(rejected) - set(accepted)) == 4
    assert all(
        pair.confirmed or not pair.is_behind(language) for pair in made.stored.note.pairs() for language in Language
    )
