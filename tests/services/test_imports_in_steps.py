"""Imports in two steps, and notes brought back."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.import_service import STEPS, ImportRequest, ImportService

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
    assert list(desk.register.rows()) == []
    desk.notes.bring_back(with_actions)
    assert desk.notes.list() == before
    desk.notes.bring_back("unknown")
    with pytest.raises(UserError, match=r"note\.unknown"):
        desk.notes.show("unknown")
