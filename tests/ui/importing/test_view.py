"""The import dialog as a person uses it, with real files and the real worker thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app import bootstrap
from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import BugError
from briefing_app.domain.languages import Language
from briefing_app.services.import_service import ImportRequest, ImportService, PreparedImport
from briefing_app.ui.importing.presenter import ImportPresenter
from briefing_app.ui.importing.view import ImportDialog
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH
ARABIC = "التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين في عدد من المجالات التي تهم الجانبين."
FRENCH = "Le ministre a reçu son homologue français pour examiner avec lui la coopération des deux pays."
Open = Callable[..., ImportDialog]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """(French, Arabic)."""
    french, arabic = tmp_path / "compte rendu.txt", tmp_path / "محضر.txt"
    french.write_text(FRENCH, "utf-8")
    arabic.write_text(ARABIC, "utf-8")
    return french, arabic


@pytest.fixture
def open_dialog(desk: Desk, application: bootstrap.Application, kit: Kit, qtbot: QtBot) -> Open:
    def make(*paths: Path, kit: Kit = kit, wait: bool = True) -> ImportDialog:
        dialog = ImportDialog(ImportPresenter(desk.imports, desk.templates, application.built_ins, paths), kit)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        if wait:
            qtbot.waitUntil(lambda: dialog.template.isEnabled())
        return dialog

    return make


def choose(dialog: ImportDialog, language: Language, keys: int) -> None:
    """Go down (or up) in the box of a language by keys."""
    box = dialog.files[language]
    box.setFocus()
    for _ in range(abs(keys)):
        QTest.keyClick(box, Qt.Key.Key_Down if keys > 0 else Qt.Key.Key_Up)


def shown(dialog: ImportDialog) -> tuple[str, str]:
    """The names in the Arabic and the French box."""
    return dialog.files[AR].currentText(), dialog.files[FR].currentText()


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_well(open_dialog: Open, make_kit: MakeKit, files: tuple[Path, Path], language: str) -> None:
    dialog = open_dialog(*files, kit=make_kit(language))
    check_opening(dialog, language)
    heights = dialog.files[AR].y() - dialog.files[FR].y()
    assert heights < 0 if language == "ar" else heights > 0


def test_both_files_become_a_note(
    open_dialog: Open, files: tuple[Path, Path], desk: Desk, notices: list[Notice], qtbot: QtBot
) -> None:
    dialog = open_dialog(*files)
    assert shown(dialog) == ("محضر.txt", "compte rendu.txt")
    assert dialog.run.hasFocus()
    with qtbot.waitSignal(dialog.imported) as imported:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    note = desk.notes.show(imported.args[0]).note
    assert [(pair.ar.text.plain, pair.fr.text.plain) for pair in note.pairs() if pair.ar.text.plain] == [
        (ARABIC, FRENCH)
    ]
    assert note.template.id == "meeting_record"
    assert not dialog.isVisible()
    assert len(notices) == 1
    assert notices[0].text.startswith("1 paragraph")
    assert "twin" not in notices[0].text


def test_paragraphs_without_a_twin_are_told(
    open_dialog: Open, files: tuple[Path, Path], notices: list[Notice], qtbot: QtBot
) -> None:
    extra = f"Il a aussi visité le Centre avec 345 invités : {FRENCH * 3}"
    files[0].write_text(f"{FRENCH}\n{extra}\n{FRENCH} 12\n", "utf-8")
    files[1].write_text(f"{ARABIC}\n{ARABIC} 12\n", "utf-8")
    dialog = open_dialog(*files)
    with qtbot.waitSignal(dialog.imported):
        QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert "1 in French without an Arabic twin." in notices[0].text


def test_one_file_alone_in_another_kind_of_note(
    open_dialog: Open, files: tuple[Path, Path], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(files[0])
    assert shown(dialog) == (dialog.files[AR].itemText(0), "compte rendu.txt")
    dialog.template.setCurrentIndex(dialog.template.findData("cable"))
    dialog.profile.setCurrentIndex(dialog.profile.findData("morocco_france"))
    with qtbot.waitSignal(dialog.imported) as imported:
        QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    note = desk.notes.show(imported.args[0]).note
    assert (note.template.id, note.profile) == ("cable", "morocco_france")
    (pair,) = [pair for pair in note.pairs() if pair.fr.text.plain == FRENCH]
    assert pair.ar.text.is_empty


def test_the_languages_can_be_corrected_by_keys(open_dialog: Open, files: tuple[Path, Path]) -> None:
    dialog = open_dialog(*files)
    choose(dialog, FR, 1)
    assert shown(dialog) == ("compte rendu.txt", "محضر.txt")
    choose(dialog, FR, -2)
    assert dialog.files[FR].currentIndex() == 0
    assert dialog.left_out.text() == "Not imported: compte rendu.txt"
    assert dialog.left_out.isVisible()
    choose(dialog, AR, -2)
    assert not dialog.run.isEnabled()


def test_a_wrong_file_is_told_inside_the_dialog_and_can_be_put_right(
    open_dialog: Open, files: tuple[Path, Path], desk: Desk, notices: list[Notice], qtbot: QtBot
) -> None:
    dialog = open_dialog(*files)
    choose(dialog, FR, 1)
    QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.notices.texts()))
    assert dialog.isVisible()
    assert desk.notes.list() == notices == []
    choose(dialog, FR, -1)
    with qtbot.waitSignal(dialog.imported):
        QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)


def test_a_bug_while_storing_is_told_too(
    open_dialog: Open, files: tuple[Path, Path], desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise BugError("no")

    dialog = open_dialog(*files)
    monkeypatch.setattr(ImportService, "store", fail)
    QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.notices.texts()))
    assert "Something went wrong" in dialog.notices.texts()[0]
    assert dialog.run.isEnabled()


def test_files_are_added_from_the_dialog(
    open_dialog: Open, files: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(files[0])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in files], ""))
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(dialog) == ("محضر.txt", "compte rendu.txt"))


def test_without_files_there_is_nothing_to_import_yet(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert not dialog.run.isEnabled()
    assert dialog.add.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_first_cancels_the_work_and_then_closes(
    open_dialog: Open, files: tuple[Path, Path], desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, ended = Event(), Event(), Event()
    prepare = ImportService.prepare

    def slowly(request: ImportRequest, progress: Callable[[int, int], None]) -> PreparedImport:
        begun.set()
        try:
            go_on.wait(10)
            return prepare(request, progress)
        finally:
            ended.set()

    dialog = open_dialog(*files)
    monkeypatch.setattr(ImportService, "prepare", staticmethod(slowly))
    QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert dialog.progress.isVisible()
    assert not dialog.run.isEnabled()
    assert not dialog.acceptDrops()
    qtbot.waitUntil(begun.is_set)  # work cancelled before its turn is never called
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.progress.isVisible()
    assert dialog.run.isEnabled()
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: not dialog._kit.jobs.is_busy)
    assert desk.notes.list() == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
