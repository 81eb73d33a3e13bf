"""Services over a real library in a folder of the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.answers import Answers
from briefing_app.domain.editing import set_text
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import TwinState
from briefing_app.services.export_service import ExportRequest
from briefing_app.services.import_reading import check_language, read_file, read_paragraphs, repaired
from briefing_app.services.import_service import ImportRequest
from briefing_app.services.pairing import paired, single
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from tests.applications import quick_application
from tests.approved import give_status
from tests.conftest import CountedIdentifiers, FixedClock

AR, FR = Language.ARABIC, Language.FRENCH


@pytest.fixture
def application(clock: FixedClock, identifiers: CountedIdentifiers) -> Application:
    return quick_application(clock, identifiers)


@pytest.fixture
def library(application: Application, tmp_path: Path) -> Iterator[Library]:
    application.libraries.create(tmp_path / "l.briefing", None)
    with application.libraries.open(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE) as opened:
        yield opened


@pytest.fixture
def desk(application: Application, library: Library) -> Desk:
    return Desk(application, library)


def test_a_note_keeps_the_template_it_was_born_with(desk: Desk) -> None:
    old = desk.notes.new("cable", None, Answers()).note
    text = desk.templates.export_text("cable").replace('fr = "Objet"', 'fr = "Sujet du télégramme"')
    newer = desk.templates.import_text(text, "cable.toml")
    assert newer.version == 2
    assert desk.templates.get("cable").version == 2
    assert desk.templates.version(old.template).version == 1
    assert desk.notes.new("cable", None, Answers()).note.template.version == 2
    titles = [section.title.fr for section in desk.templates.version(old.template).sections]
    assert "Objet" in titles


def test_templates_without_a_library_are_the_built_in_ones(application: Application) -> None:
    templates = application.built_in_templates
    assert len(templates.list()) == 12
    with pytest.raises(BugError):
        templates.import_text(templates.export_text("cable"), "x")
    with pytest.raises(UserError, match=r"template\.unknown"):
        templates.get("nothing")


def test_notes_get_numbers_one_after_the_other(desk: Desk, library: Library) -> None:
    made = [desk.notes.new("synthesis", None, Answers()).note.reference.shown for _ in range(3)]
    assert made == [f"P-{library.device}-{n:04d}" for n in (1, 2, 3)]
    assert [summary.reference for summary in desk.notes.list()] == made[::-1]


def test_an_edit_is_a_revision_and_a_locked_note_takes_none(desk: Desk, library: Library) -> None:
    note = desk.notes.new("talking_points", None, Answers()).note
    pair = next(note.pairs())
    edited = desk.notes.edit(note.id, pair.id, FR, "  Un message.  ")
    assert edited.fr.text == plain("Un message.")
    assert edited.state(AR) is TwinState.EMPTY
    assert [r.reason for r in desk.notes.history(note.id)] == ["created", "edited"]
    give_status(library, note.id, NoteStatus.APPROVED)
    with pytest.raises(UserError, match=r"note\.locked"):
        desk.notes.edit(note.id, pair.id, FR, "Autre.")


def test_what_was_typed_since_the_revision_is_shown(desk: Desk, library: Library) -> None:
    note = desk.notes.new("synthesis", None, Answers()).note
    pair = next(note.pairs())
    library.drafts.append(note.id, set_text(note, pair.id, FR, plain("En cours")))
    assert desk.notes.show(note.id).note.pair(pair.id).fr.text == plain("En cours")
    assert desk.notes.show(note.id, 1).note == note


def test_names_that_fit_several_notes(desk: Desk) -> None:
    for _ in range(2):
        desk.notes.new("synthesis", None, Answers())
    first = desk.notes.list()[0].id
    with pytest.raises(UserError, match=r"note\.ambiguous"):
        desk.notes.show(first[:8])
    with pytest.raises(UserError, match=r"note\.unknown"):
        desk.notes.show("ffffff")


ARABIC = "التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين في عدد من المجالات التي تهم الجانبين."
FRENCH = "Le ministre a reçu son homologue français pour examiner avec lui la coopération des deux pays."


def test_an_import_stores_nothing_when_one_file_is_wrong(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARABIC, "utf-8")
    (tmp_path / "f.txt").write_text("", "utf-8")
    with pytest.raises(UserError, match=r"text\.empty"):
        desk.imports.import_files(ImportRequest(ar_file=tmp_path / "a.txt", fr_file=tmp_path / "f.txt"))
    assert desk.notes.list() == []


def test_unpaired_paragraphs_are_said_and_kept(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{ARABIC}\n{ARABIC} 12\n", "utf-8")
    (tmp_path / "f.txt").write_text(
        f"{FRENCH}\nIl a aussi visité le Centre avec 345 invités : {FRENCH * 3}\n{FRENCH} 12\n", "utf-8"
    )
    imported = desk.imports.import_files(ImportRequest(ar_file=tmp_path / "a.txt", fr_file=tmp_path / "f.txt"))
    assert imported.pairs == len(list(imported.stored.note.pairs()))
    assert imported.unpaired_fr + imported.unpaired_ar >= 1
    text = "".join(pair.fr.text.plain for pair in imported.stored.note.pairs())
    assert "345 invités" in text


def test_pairing_joins_two_that_answer_one() -> None:
    long = "كلمة " * 60
    halves = ["mot " * 42 + "fin.", "mot " * 42 + "fin."]
    made = paired([plain(long + ".")], [plain(half) for half in halves])
    assert len(made.pairs) == 1
    assert made.pairs[0][1].plain == "\n".join(half.strip() for half in halves)
    alone = single([plain("نص")])
    assert (alone.unpaired_ar, alone.unpaired_fr) == (0, 0)
    assert alone.pairs[0][1].is_empty


def test_copies_from_pdf_are_mended_and_trimmed() -> None:
    assert repaired(plain("  ﻟﻘﺎء اليوم ")).plain == "لقاء اليوم"


def test_short_texts_need_only_the_right_script() -> None:
    check_language([plain("نص قصير")], AR, "x")
    check_language([plain("Texte bref")], FR, "x")
    with pytest.raises(UserError, match=r"import\.not_french"):
        check_language([plain("نص قصير")], FR, "x")
    with pytest.raises(UserError, match=r"import\.not_arabic"):
        check_language([plain("Texte bref")], AR, "x")


def test_files_of_words_without_letters(tmp_path: Path) -> None:
    (tmp_path / "n.docx").write_bytes(b"PK\x03\x04")
    with pytest.raises(UserError, match=r"word\.not_word"):
        read_paragraphs(tmp_path / "n.docx", AR)
    with pytest.raises(UserError, match=r"file\.not_readable"):
        read_file(tmp_path)


def test_a_failed_export_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    note = desk.notes.new("synthesis", None, Answers()).note
    request = ExportRequest(note=note.id, layout=Layout.FRENCH, out=tmp_path / "o.docx", password="")
    with pytest.raises(UserError, match=r"export\.password_empty"):
        desk.exports.export(request)
    assert not list(tmp_path.glob("*.docx"))
    assert not list(tmp_path.glob(".*part"))


def test_review_copies_are_recorded_for_their_return(desk: Desk, library: Library, tmp_path: Path) -> None:
    note = desk.notes.new("synthesis", None, Answers()).note
    plain_copy = ExportRequest(note=note.id, layout=Layout.FACING, out=tmp_path / "p.docx")
    desk.exports.export(plain_copy)
    assert library.exports.of_note(note.id) == ()
    review = msgspec.structs.replace(plain_copy, out=tmp_path / "r.docx", review=ReviewOptions(reviewer="M. X"))
    exported = desk.exports.export(review)
    (record,) = library.exports.of_note(note.id)
    assert (record.sha256, record.reviewer, record.layout) == (exported.sha256, "M. X", "facing")


def test_the_demonstration_reports_its_progress(desk: Desk, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    made = desk.demo.run(tmp_path, lambda done, total: seen.append((done, total)))
    assert seen == [(n, 10) for n in range(1, 11)]
    assert len({path.name for path in made.files}) == 10
    assert all(path.name.isascii() for path in made.files)


def test_profiles_are_known_by_name(application: Application) -> None:
    assert "egypt_france" in application.built_ins.profile_ids()
    assert application.built_ins.template("none") is None
    with pytest.raises(UserError) as told:
        application.built_ins.profile("mars")
    assert "morocco_france" in str(told.value.params["known"])
