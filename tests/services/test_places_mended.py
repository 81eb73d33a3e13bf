"""Places where no file can be, as the services tell them; and what a note does not take over from the directory."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app import bootstrap
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import MeetingSide, Person, Style
from briefing_app.services.export_service import ExportRequest
from briefing_app.services.page_service import PageService
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from tests.conftest import QUICK


@pytest.mark.parametrize("name", ["n" * 300, "م" * 200])
@pytest.mark.parametrize("replace", [True, False])
def test_a_name_too_long_is_told_before_the_work(tmp_path: Path, name: str, replace: bool) -> None:
    application = bootstrap.application(QUICK)
    application.libraries.create(tmp_path / "l", None)
    with application.desk(tmp_path / "l", NoKey(), Mode.READ_WRITE) as desk:
        note = desk.notes.new("cable", None, Answers()).note.id
        request = ExportRequest(note=note, layout=Layout.FRENCH, out=tmp_path / name, replace=replace)
        with pytest.raises(UserError, match=r"file\.not_writable"):
            desk.exports.prepare(request)
    with pytest.raises(UserError, match=r"file\.not_writable"):
        PageService(lambda _: None).write_pdf(b"", tmp_path / name, replace=replace)


def test_a_note_takes_over_who_a_person_is_and_not_how_to_reach_them(tmp_path: Path) -> None:
    application = bootstrap.application(QUICK)
    application.libraries.create(tmp_path / "l", None)
    mona = Person(
        "p",
        Bilingual("منى", "Mona"),
        style=Style.MINISTER,
        country="EG",
        variants=("M.",),
        contact="+20 1",
        notes="difficile",
    )
    with application.desk(tmp_path / "l", NoKey(), Mode.READ_WRITE) as desk:
        desk.people.save(mona)
        participant = desk.people.participant_of(mona, MeetingSide.HOST, 1)
        assert (participant.person.contact, participant.person.notes) == ("", "")
        assert (participant.person.id, participant.person.name, participant.person.style) == (
            "p",
            mona.name,
            mona.style,
        )
        assert desk.people.list() == (mona,)
