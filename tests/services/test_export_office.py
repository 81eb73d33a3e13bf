"""Whose name heads an exported file: the office of the preferences, the profile's, or a letterhead of its own."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import msgspec
import pytest
from docx import Document

from briefing_app.bootstrap import Application, Desk
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.export_service import ExportRequest
from briefing_app.services.preferences import Preferences
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from tests.samples import BUILT_INS

OFFICE = Bilingual("إدارة التعاون الدولي", "Direction de la coopération internationale")
OWN = "République arabe d’Égypte"


@pytest.fixture
def request_of(desk: Desk, application: Application, tmp_path: Path) -> ExportRequest:
    answers = read_answers(application.built_ins.sample_answers("readout_public"), "sample")
    note = desk.notes.new("readout_public", None, answers).note.id
    return ExportRequest(note=note, layout=Layout.FACING, out=tmp_path / "o.docx")


def headers(file: Path) -> str:
    with zipfile.ZipFile(file) as package:
        names = [name for name in package.namelist() if name.startswith("word/header")]
        return "".join(package.read(name).decode() for name in names)


def letterhead(path: Path, text: str) -> Path:
    document = Document(io.BytesIO(BUILT_INS.base_document()))
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = text
    made = io.BytesIO()
    document.save(made)
    path.write_bytes(made.getvalue())
    return path


def test_the_office_replaces_that_of_the_profile(desk: Desk, request_of: ExportRequest) -> None:
    exported = desk.exports.export(msgspec.structs.replace(request_of, office=OFFICE))
    assert exported.lint == ()
    assert OFFICE.fr in headers(request_of.out)
    assert OFFICE.ar in headers(request_of.out)
    assert OWN not in headers(request_of.out)


def test_without_an_office_the_profile_heads_the_document(desk: Desk, request_of: ExportRequest) -> None:
    desk.exports.export(request_of)
    assert OWN in headers(request_of.out)


def test_only_the_office_of_the_snapshot_changes(desk: Desk, request_of: ExportRequest) -> None:
    plain = desk.exports.prepare(request_of).snapshot
    headed = desk.exports.prepare(msgspec.structs.replace(request_of, office=OFFICE)).snapshot
    assert headed.profile.office == OFFICE
    assert msgspec.structs.replace(headed.profile, office=plain.profile.office) == plain.profile
    assert msgspec.structs.replace(headed, profile=plain.profile) == plain


def test_the_letterhead_of_the_preferences_heads_it_instead(
    desk: Desk, request_of: ExportRequest, tmp_path: Path
) -> None:
    preferences = Preferences(letterhead=str(letterhead(tmp_path / "letterhead.docx", "Ambassade d’Égypte")))
    base = Path(preferences.letterhead)
    desk.exports.export(msgspec.structs.replace(request_of, office=OFFICE, base=base))
    assert "Ambassade d’Égypte" in headers(request_of.out)
    assert OFFICE.fr not in headers(request_of.out), "a letterhead is never printed twice"


def test_a_letterhead_that_is_gone_is_told_before_anything_is_written(desk: Desk, request_of: ExportRequest) -> None:
    gone = request_of.out.with_name("gone.docx")
    with pytest.raises(UserError) as told:
        desk.exports.prepare(msgspec.structs.replace(request_of, base=gone))
    assert (told.value.code, told.value.params["path"]) == ("file.not_found", str(gone))


def test_a_review_copy_needs_a_library_that_can_remember_it(
    desk: Desk, library: Library, application: Application, request_of: ExportRequest
) -> None:
    library.close()
    with application.desk(library.path, NoKey(), Mode.READ_ONLY) as reading:
        with pytest.raises(UserError, match=r"library\.read_only"):
            reading.exports.export(msgspec.structs.replace(request_of, review=ReviewOptions()))
        assert not request_of.out.exists()
        assert reading.exports.export(request_of).file.is_file()
