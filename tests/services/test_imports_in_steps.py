"""Imports in two steps, open actions, and notes brought back."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.actions import ActionState
from briefing_app.domain.answers import Answers
from briefing_app.domain.edits import ActionsChanged
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services import note_service
from briefing_app.services.import_service import STEPS, ImportRequest, ImportService
from briefing_app.storage.library import Library

ARABIC = "التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين في عدد من المجالات التي تهم الجانبين."
FRENCH = "Le ministre a reçu son homologue français pour examiner avec lui la coopération des deux pays."


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """(Arabic, French)."""
    arabic, french = tmp_path / "a.txt", tmp_path / "f.txt"
    arabic.write_text(ARABIC, "utf-8")
    french.write_text(FRENCH, "utf-8")
    return arabic, french


@pytest.fixture
def with_actions(desk: Desk, application: Application) -> str:
    answers = read_answers(application.built_ins.sample_answers("readout_public"), "sample")
    return desk.notes.new("readout_public", None, answers).note.id


def test_preparing_stores_nothing_and_storing_makes_the_note(desk: Desk, files: tuple[Path, Path]) -> None:
    steps: list[tuple[int, int]] = []
    request = ImportRequest(ar_file=files[0], fr_file=files[1])
    prepared = ImportService.prepare(request, lambda done, total: steps.append((done, total)))
    assert steps == [(n, STEPS) for n in range(STEPS + 1)]
    assert desk.notes.list() == []
    imported = desk.imports.store(prepared)
    assert (imported.pairs, imported.unpaired_ar, imported.unpaired_fr) == (1, 0, 0)
    assert [summary.id for summary in desk.notes.list()] == [imported.stored.note.id]


def test_french_alone_waits_for_its_arabic(desk: Desk, files: tuple[Path, Path]) -> None:
    imported = desk.imports.import_files(ImportRequest(fr_file=files[1]))
    (pair,) = [pair for pair in imported.stored.note.pairs() if not pair.is_empty]
    assert pair.fr.text.plain == FRENCH
    assert pair.ar.text.is_empty
    assert (imported.pairs, imported.unpaired_ar, imported.unpaired_fr) == (1, 0, 0)


def test_arabic_alone_waits_for_its_french(desk: Desk, files: tuple[Path, Path]) -> None:
    imported = desk.imports.import_files(ImportRequest(ar_file=files[0]))
    (pair,) = [pair for pair in imported.stored.note.pairs() if not pair.is_empty]
    assert (pair.ar.text.plain, pair.fr.text.is_empty) == (ARABIC, True)


def test_an_import_of_nothing_is_our_mistake() -> None:
    with pytest.raises(BugError):
        ImportService.prepare(ImportRequest())


def test_the_language_of_a_file_is_found(files: tuple[Path, Path], tmp_path: Path) -> None:
    other = tmp_path / "e.txt"
    other.write_text("The minister of the interior met with the council and this is that. " * 5, "utf-8")
    detected = [ImportService.detected(path) for path in (*files, other, tmp_path / "missing")]
    assert detected == [Language.ARABIC, Language.FRENCH, None, None]


def test_a_deleted_note_is_brought_back(desk: Desk, with_actions: str) -> None:
    before = desk.notes.list()
    desk.notes.delete(with_actions)
    assert desk.notes.list() == []
    assert desk.notes.open_actions() == ()
    desk.notes.bring_back(with_actions)
    assert desk.notes.list() == before
    desk.notes.bring_back("unknown")
    with pytest.raises(UserError, match=r"note\.unknown"):
        desk.notes.show("unknown")


def test_open_actions_of_all_notes_with_their_note(desk: Desk, with_actions: str) -> None:
    desk.notes.new("synthesis", None, Answers())
    found = desk.notes.open_actions()
    note = desk.notes.show(with_actions).note
    assert [action for _, _, action in found] == list(note.actions)
    assert {(note_id, reference) for note_id, reference, _ in found} == {(note.id, note.reference.shown)}


def test_what_was_closed_since_the_revision_is_not_open(desk: Desk, library: Library, with_actions: str) -> None:
    note = desk.notes.show(with_actions).note
    first, *others = note.actions
    closed = (msgspec.structs.replace(first, state=ActionState.DONE), *others)
    library.drafts.append(note.id, ActionsChanged(note.actions, closed))
    assert [found.action for found in desk.notes.open_actions()] == others


def test_no_more_notes_are_read_than_is_quick(
    desk: Desk, with_actions: str, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_service, "MOST_WITH_ACTIONS", 1)
    answers = read_answers(application.built_ins.sample_answers("cable"), "sample")
    newer = desk.notes.new("cable", None, answers).note.id
    assert {found.note_id for found in desk.notes.open_actions()} == {newer}
