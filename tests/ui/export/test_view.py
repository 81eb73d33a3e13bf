"""The export screen as a person meets it: real clicks and keys, real Word files read back."""

from __future__ import annotations

import io
import re
import shutil
import threading
import zipfile
from pathlib import Path
from types import SimpleNamespace

import msoffcrypto
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing_app import paths
from briefing_app.bootstrap import Desk
from briefing_app.docx_io.lint import LintFinding
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import UserError
from briefing_app.services import export_service
from briefing_app.services.page_service import PageService
from briefing_app.services.preferences import Preferences
from briefing_app.ui.export import fonts, printing
from briefing_app.ui.export.presenter import PRINTED_DPI, SHOWN_DPI
from briefing_app.ui.export.state import Drawing
from briefing_app.ui.export.view import SIZE, ExportDialog
from briefing_app.ui.kit.kit import Kit
from tests.ui.conftest import MakeKit
from tests.ui.export.conftest import PDF, MakeDialog, MakePresenter, StubPages
from tests.ui.export.test_printing import printer_to
from tests.ui.opening import check_opening

LANGUAGES = ("ar", "fr", "en")


def click(button: QWidget) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def inner(dialog: ExportDialog, name: str) -> QPushButton:
    """The button of the line above the others that is there now."""
    found = [button for button in dialog.outcome.findChildren(QPushButton, name) if not button.isHidden()]
    assert len(found) == 1, [button.objectName() for button in dialog.outcome.findChildren(QPushButton)]
    return found[0]


def words(dialog: ExportDialog) -> str:
    return re.sub("[\u2066\u2069]", "", dialog.outcome.text.text())


def docx_words(file: Path) -> str:
    with zipfile.ZipFile(file) as package:
        return "".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))


def wait_drawn(qtbot: QtBot, dialog: ExportDialog, count: int = 3) -> None:
    qtbot.waitUntil(lambda: dialog.pages.count == count and dialog.pages.busy.isHidden())


def wait_done(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.export_button.isEnabled())


def select(dialog: ExportDialog, layout: Layout) -> None:
    """Another layout by the arrow keys."""
    dialog.layouts.setFocus()
    QTest.keyClick(dialog.layouts, Qt.Key.Key_Home)
    for _ in range(list(Layout).index(layout)):
        QTest.keyClick(dialog.layouts, Qt.Key.Key_Down)
    assert dialog.layouts.current is layout


# Opening.


@pytest.mark.parametrize("language", LANGUAGES)
def test_opening_with_true_pages(make_kit: MakeKit, make_dialog: MakeDialog, qtbot: QtBot, language: str) -> None:
    dialog = make_dialog(make_kit(language))
    assert (dialog.width(), dialog.height()) == SIZE
    wait_drawn(qtbot, dialog)
    check_opening(dialog, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_opening_without_office_and_with_every_option(
    make_kit: MakeKit, make_dialog: MakeDialog, pages: StubPages, language: str
) -> None:
    pages.is_available = False
    dialog = make_dialog(make_kit(language))
    for box in (dialog.options.review, dialog.options.encrypt):
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert box.isChecked()
    QApplication.processEvents()
    check_opening(dialog, language)
    assert (dialog.width(), dialog.height()) == SIZE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_result_has_room(
    make_kit: MakeKit,
    make_dialog: MakeDialog,
    make_presenter: MakePresenter,
    long_note: str,
    qtbot: QtBot,
    language: str,
) -> None:
    dialog = make_dialog(make_kit(language), make_presenter(long_note).presenter)
    height = dialog.pages.height()
    select(dialog, Layout.CARD)
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    wait_drawn(qtbot, dialog)
    assert "1.1" in words(dialog) or "1,1" in words(dialog)
    check_opening(dialog, language)
    assert dialog.pages.height() == height, "nothing jumps"


def test_tab_goes_in_reading_order(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    options, pages = dialog.options, dialog.pages
    click(options.encrypt)
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    dialog.layouts.setFocus()
    wanted = [
        pages.previous,
        pages.following,
        pages.larger,
        options.name,
        options.folder,
        options.other_folder,
        options.marking,
        options.watermark,
        options.letterhead,
        options.other_letterhead,
        options.review,
        options.encrypt,
        options.password,
        options.repeated,
        dialog.close_button,
        dialog.print_button,
        dialog.export_button,
    ]  # fmt: skip - the PDF button has no stop: there is a password
    met = []
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
        if met[-1] is dialog.export_button:
            break
    assert [widget for widget in met if widget in wanted] == wanted


# Pages.


def test_pages_are_turned_by_keys_and_buttons(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    pane = dialog.pages
    assert pane.number.text() == "Page 1 of 3"
    assert not pane.previous.isEnabled()
    shown = pane.canvas.grab().toImage()
    for _ in range(5):
        QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert pane.number.text() == "Page 3 of 3"
    assert not pane.following.isEnabled()
    assert pane.canvas.grab().toImage() != shown
    click(pane.previous)
    assert pane.number.text() == "Page 2 of 3"
    QTest.keyClick(dialog.layouts, Qt.Key.Key_PageUp)
    assert pane.number.text() == "Page 1 of 3"
    assert pane.canvas.grab().toImage() == shown


def test_a_page_as_wide_as_there_is_room(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    whole = dialog.pages.canvas.size()
    assert whole.height() <= dialog.pages.height()
    click(dialog.pages.larger)
    assert dialog.pages.canvas.height() > dialog.pages.height()
    click(dialog.pages.larger)
    assert dialog.pages.canvas.size() == whole


def test_the_last_picture_stays_while_another_layout_is_drawn(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    shown = dialog.pages.canvas.grab().toImage()
    pages.hold.clear()
    pages.count = 1
    select(dialog, Layout.FRENCH)
    qtbot.waitUntil(lambda: not dialog.pages.busy.isHidden())
    assert dialog.pages.canvas.grab().toImage() == shown
    pages.hold.set()
    wait_drawn(qtbot, dialog, 1)
    assert dialog.pages.number.text() == "Page 1 of 1"


def test_a_newer_layout_cancels_the_older_one(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    pages.hold.clear()
    select(dialog, Layout.SEQUENTIAL)
    qtbot.waitUntil(lambda: len(pages.begun) == 2)
    select(dialog, Layout.ARABIC)
    qtbot.waitUntil(lambda: len(pages.begun) == 3)
    pages.hold.set()
    wait_drawn(qtbot, dialog)
    assert len(pages.ended) == 2, "the older one was given up"
    assert 'w:bidi w:val="0"' not in docx_of(pages.ended[-1])
    assert docx_of(pages.ended[-1]) == docx_of(pages.begun[2])


def docx_of(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


def test_quick_steps_through_the_list_draw_the_last_only(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    select(dialog, Layout.CARD)
    qtbot.waitUntil(lambda: len(pages.ended) == 2)
    wait_drawn(qtbot, dialog)
    assert len(pages.begun) == 2


def test_what_was_drawn_is_kept(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    pages.count = 2
    select(dialog, Layout.CARD)
    wait_drawn(qtbot, dialog, 2)
    select(dialog, Layout.FACING)
    wait_drawn(qtbot, dialog, 3)
    assert len(pages.begun) == 2
    assert set(pages.dpi) == {SHOWN_DPI}


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_sketch_says_that_it_is_one(
    make_kit: MakeKit, make_dialog: MakeDialog, pages: StubPages, qtbot: QtBot, language: str
) -> None:
    pages.is_available = False
    dialog = make_dialog(make_kit(language))
    assert dialog.pages.count >= 2
    assert "LibreOffice" in dialog.pages.said.text()
    assert not pages.begun
    facing = dialog.pages.canvas.grab().toImage()
    select(dialog, Layout.ARABIC)
    qtbot.waitUntil(lambda: dialog.pages.canvas.grab().toImage() != facing)
    assert not dialog.pdf_button.isEnabled()
    assert "LibreOffice" in dialog.pdf_button.toolTip()


@pytest.mark.parametrize(
    ("count", "problem", "said"),
    [(0, None, "pdftoppm is not installed"), (3, UserError("pages.failed"), "LibreOffice did not manage")],
)
def test_a_sketch_where_a_program_is_missing_or_fails(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages, count: int, problem: UserError | None, said: str
) -> None:
    pages.count, pages.problem = count, problem
    dialog = make_dialog(kit)
    qtbot.waitUntil(lambda: said in dialog.pages.said.text())
    assert dialog.pages.count >= 2
    assert dialog.pdf_button.isEnabled()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("installed", "missing"),
    [
        (["Noto Serif"], ["Cambria", "Amiri"]),
        (["Caladea"], ["Amiri"]),
        (["Cambria"], ["Amiri"]),
        (["Amiri", "Georgia"], ["Cambria"]),
        (["Amiri", "Caladea"], []),
    ],
)
def test_fonts_that_libreoffice_had_not_are_named(
    make_kit: MakeKit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages, monkeypatch: pytest.MonkeyPatch,
    language: str, installed: list[str], missing: list[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(fonts, "QFontDatabase", SimpleNamespace(families=lambda: installed))
    dialog = make_dialog(make_kit(language))
    wait_drawn(qtbot, dialog)
    said = dialog.pages.said.text()
    assert [name for name in ("Cambria", "Amiri") if name in said] == missing
    assert bool(said) == bool(missing)


def test_a_letterhead_brings_fonts_of_its_own(
    kit: Kit, make_dialog: MakeDialog, make_presenter: MakePresenter, qtbot: QtBot, pages: StubPages, folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(fonts, "QFontDatabase", SimpleNamespace(families=list))
    shutil.copy(paths.resources() / "word" / "base.docx", folder / "letterhead.docx")
    made = make_presenter(preferences=Preferences(letterhead=str(folder / "letterhead.docx")))
    dialog = make_dialog(kit, made.presenter)
    wait_drawn(qtbot, dialog)
    assert dialog.pages.said.text() == ""


def test_closing_stops_the_drawing(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages) -> None:
    pages.hold.clear()
    dialog = make_dialog(kit)
    qtbot.waitUntil(lambda: len(pages.begun) == 1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not kit.jobs.is_busy)
    assert not pages.ended
    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.mark.parametrize("is_exporting", [False, True])
def test_a_screen_that_is_taken_away_meanwhile(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, pages: StubPages, is_exporting: bool, folder: Path
) -> None:
    """Locking the library closes the window whatever is under way."""
    pages.hold.clear()
    dialog = make_dialog(kit)
    qtbot.waitUntil(lambda: len(pages.begun) == 1)
    if is_exporting:
        click(dialog.export_button)
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not isValid(dialog))
    pages.hold.set()
    qtbot.waitUntil(lambda: not kit.jobs.is_busy)
    assert len(list(folder.iterdir())) == int(is_exporting)


# The Word file.


def test_a_word_file_is_written_and_told(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    with qtbot.waitSignal(dialog.exported) as told:
        QTest.keyClick(dialog.options.name, Qt.Key.Key_Return)
    (file,) = folder.iterdir()
    assert told.args[0].file == file
    assert re.fullmatch(r"\d{4}-\d\d-\d\d_.+_r1_AR-FR_facing\.docx", file.name)
    assert "Amr Talaat" in docx_words(file)
    assert "عمرو طلعت" in docx_words(file)
    assert words(dialog) == f"{file.name} was written, {round(file.stat().st_size / 1000)} kB."
    for name, path in (("openButton", file), ("folderButton", folder)):
        click(inner(dialog, name))
        assert opened.pop() == QUrl.fromLocalFile(str(path))
    file.unlink()
    click(inner(dialog, "openButton"))
    assert not opened, "nothing is opened that is not there any more"


def test_the_layout_chosen_is_the_one_written(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path) -> None:
    dialog = make_dialog(kit)
    select(dialog, Layout.FRENCH)
    assert dialog.options.name.text().endswith("_FR_fr")
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    (file,) = folder.iterdir()
    assert "Sujets abordés" in docx_words(file)
    assert "موضوعات البحث" not in docx_words(file)


def test_a_card_that_overflows_is_told(
    kit: Kit, make_dialog: MakeDialog, make_presenter: MakePresenter, long_note: str, qtbot: QtBot
) -> None:
    dialog = make_dialog(kit, make_presenter(long_note).presenter)
    select(dialog, Layout.CARD)
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert "The card takes about 1.1 pages; nothing was cut." in words(dialog)
    assert dialog.outcome.property("severity") == "attention"


@pytest.mark.parametrize("by_escape", [False, True])
def test_a_cancelled_export_leaves_nothing(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, by_escape: bool
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    write = export_service.write_and_lint

    def slow(*args: object) -> object:
        begun.set()
        go_on.wait(5)
        return write(*args)

    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    monkeypatch.setattr(export_service, "write_and_lint", slow)
    click(dialog.export_button)
    qtbot.waitUntil(begun.is_set)
    assert words(dialog).startswith("Writing ")
    assert not dialog.options.isEnabled()
    if by_escape:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    else:
        click(inner(dialog, "cancelButton"))
    go_on.set()
    wait_done(qtbot, dialog)
    assert words(dialog) == "Cancelled. Nothing was written."
    assert list(folder.iterdir()) == []
    monkeypatch.undo()
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert len(list(folder.iterdir())) == 1


def test_a_cancellation_that_comes_too_late_is_no_cancellation(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, go_on = threading.Event(), threading.Event()
    write_atomically = export_service.write_atomically

    def slow(*args: object, **more: object) -> None:
        write_atomically(*args, **more)
        if args[0].parent == folder:
            written.set()
            go_on.wait(5)

    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    monkeypatch.setattr(export_service, "write_atomically", slow)
    click(dialog.export_button)
    qtbot.waitUntil(written.is_set)
    with qtbot.waitSignal(dialog.exported):
        click(inner(dialog, "cancelButton"))
        go_on.set()
    assert "was written" in words(dialog)
    assert len(list(folder.iterdir())) == 1


def test_an_existing_file_is_asked_about_inline(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path) -> None:
    dialog = make_dialog(kit)
    file = folder / f"{dialog.options.name.text()}.docx"
    file.write_text("theirs")
    click(dialog.export_button)
    assert words(dialog) == f"There is already a file called {file.name} there."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "Escape puts the question away and does not close"
    assert words(dialog).startswith("The file will be")
    click(dialog.export_button)
    click(inner(dialog, "renameButton"))
    assert dialog.focusWidget() is dialog.options.name
    assert file.read_text() == "theirs"
    QTest.keyClicks(dialog.options.name, "Autre")
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert (folder / "Autre.docx").read_bytes()[:2] == b"PK"
    assert file.read_text() == "theirs"


def test_an_existing_file_is_replaced_when_asked_for(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path
) -> None:
    dialog = make_dialog(kit)
    file = folder / f"{dialog.options.name.text()}.docx"
    file.write_text("theirs")
    click(dialog.export_button)
    click(inner(dialog, "replaceButton"))
    wait_done(qtbot, dialog)
    assert file.read_bytes()[:2] == b"PK"
    assert "was written" in words(dialog)


def test_a_file_that_appears_meanwhile_is_asked_about_too(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    file = folder / f"{dialog.options.name.text()}.docx"
    write = export_service.write_and_lint

    def meanwhile(*args: object) -> object:
        file.write_text("theirs")
        return write(*args)

    monkeypatch.setattr(export_service, "write_and_lint", meanwhile)
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert "There is already a file" in words(dialog)
    assert file.read_text() == "theirs"


def test_a_password_protects_the_file(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path) -> None:
    dialog = make_dialog(kit)
    options = dialog.options
    assert options.password_part.isHidden()
    click(options.encrypt)
    assert "recover" in options.warning.text()
    assert not dialog.pdf_button.isEnabled()
    assert "password" in dialog.pdf_button.toolTip()
    click(dialog.export_button)
    assert words(dialog) == "Write the password twice, or take the protection away."
    assert dialog.focusWidget() is options.password
    QTest.keyClicks(options.password, "Ouvre-toi 1")
    QTest.keyClicks(options.repeated, "Ouvre-toi 2")
    click(dialog.export_button)
    assert "not the same" in words(dialog)
    assert dialog.focusWidget() is options.repeated
    assert list(folder.iterdir()) == []
    QTest.keyClicks(options.repeated, "Ouvre-toi 1")  # what stood there is selected
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    (file,) = folder.iterdir()
    with file.open("rb") as stream:
        locked = msoffcrypto.OfficeFile(stream)
        locked.load_key(password="Ouvre-toi 1")
        opened = io.BytesIO()
        locked.decrypt(opened)
    assert "Amr Talaat" in docx_of(opened.getvalue())
    click(options.encrypt)
    assert options.password.text() == ""
    assert dialog.pdf_button.isEnabled()


def test_a_review_copy_has_tracking_on_and_is_remembered(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, desk: Desk, sample_note: str
) -> None:
    dialog = make_dialog(kit)
    click(dialog.options.review)
    QTest.keyClicks(dialog.options.reviewer, "Mme Y")
    click(dialog.options.protect)
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    (file,) = folder.iterdir()
    settings = docx_words(file)
    assert "<w:trackRevisions/>" in settings
    assert "w:documentProtection" in settings
    (record,) = desk._library.exports.of_note(sample_note)
    assert record.reviewer == "Mme Y"


def test_watermark_and_marking_go_into_the_file(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path) -> None:
    dialog = make_dialog(kit)
    assert "draft" in dialog.options.watermark.itemText(0)
    QTest.keyClick(dialog.options.watermark, Qt.Key.Key_End)
    dialog.options.marking.setFocus()
    QTest.keyClick(dialog.options.marking, Qt.Key.Key_End)
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    (file,) = folder.iterdir()
    assert "PowerPlusWaterMarkObject" not in docx_words(file)
    assert "Secret" in docx_words(file)
    assert "سري للغاية" in docx_words(file)


def test_a_lower_marking_is_refused_in_words(
    kit: Kit, make_dialog: MakeDialog, make_presenter: MakePresenter, qtbot: QtBot, desk: Desk, folder: Path
) -> None:
    note = desk.notes.new("meeting_record", None, Answers(marking="restricted")).note.id
    dialog = make_dialog(kit, make_presenter(note).presenter)
    wait_drawn(qtbot, dialog)
    QTest.keyClick(dialog.options.marking, Qt.Key.Key_Home)
    told = list(dialog.options._told.values())
    qtbot.waitUntil(lambda: any("lower than the marking of the note" in label.text() for label in told))
    assert [label.isVisible() for label in told] == [True, False]
    click(dialog.export_button)
    assert "lower than the marking of the note" in words(dialog)
    assert list(folder.iterdir()) == []
    QTest.keyClick(dialog.options.marking, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not any(label.isVisible() for label in told))


def test_a_letterhead_that_is_gone_is_told_and_another_is_chosen(
    kit: Kit,
    make_dialog: MakeDialog,
    make_presenter: MakePresenter,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preferences = Preferences(letterhead=str(tmp_path / "ancien.docx"))
    dialog = make_dialog(kit, make_presenter(preferences=preferences).presenter)
    options = dialog.options
    assert options.letterhead.currentText() == "ancien.docx"
    assert "ancien.docx" in "".join(label.text() for label in options._told.values())
    other = tmp_path / "nouveau.docx"
    other.write_bytes((paths.resources() / "word" / "base.docx").read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(other), ""))
    click(options.other_letterhead)
    assert options.letterhead.currentText() == "nouveau.docx"
    wait_drawn(qtbot, dialog)
    assert not any(label.isVisible() for label in options._told.values())
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: ("", ""))
    click(options.other_letterhead)
    assert options.letterhead.currentText() == "nouveau.docx"


def test_another_folder(
    kit: Kit, make_dialog: MakeDialog, make_presenter: MakePresenter, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    watched = make_presenter()
    dialog = make_dialog(kit, watched.presenter)
    other = tmp_path / "autre"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(other))
    click(dialog.options.other_folder)
    assert dialog.options.folder.text() == str(other)
    assert watched.remembered == []
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert len(list(other.iterdir())) == 1
    assert watched.remembered == [other]


def test_names_that_cannot_be_are_told(kit: Kit, make_dialog: MakeDialog, folder: Path) -> None:
    dialog = make_dialog(kit)
    dialog.options.name.selectAll()
    QTest.keyClicks(dialog.options.name, "a/b")
    click(dialog.export_button)
    assert "cannot begin with a full stop or hold any of" in words(dialog)
    assert dialog.focusWidget() is dialog.options.name
    QTest.keyClick(dialog.options.name, Qt.Key.Key_Delete)
    click(dialog.export_button)
    assert words(dialog) == "The file needs a name."
    assert list(folder.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path) -> None:
    dialog = make_dialog(kit)
    folder.rmdir()
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert "cannot be written" in words(dialog)
    assert dialog.outcome.property("severity") == "danger"


@pytest.mark.parametrize(("is_ours", "said"), [(True, "It is ours, not yours"), (False, "remarks on the letterhead")])
def test_what_our_check_finds_is_told_as_such(
    kit: Kit,
    make_dialog: MakeDialog,
    make_presenter: MakePresenter,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_ours: bool,
    said: str,
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(kit, "_report", reported.append)
    finding = LintFinding("B04", "word/document.xml", "paragraph 1", "the run names no language")
    write = export_service.write_and_lint
    monkeypatch.setattr(export_service, "write_and_lint", lambda *asked: (write(*asked)[0], (finding,)))
    base = "" if is_ours else str(paths.resources() / "word" / "base.docx")
    dialog = make_dialog(kit, make_presenter(preferences=Preferences(letterhead=base)).presenter)
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert said in words(dialog)
    assert "B04" in words(dialog)
    assert [str(problem) for problem in reported] == (["our own lint found B04"] if is_ours else [])


def test_what_goes_wrong_in_the_program_itself_is_told(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)

    def broken(*args: object) -> None:
        raise ValueError

    monkeypatch.setattr(export_service, "write_and_lint", broken)
    click(dialog.export_button)
    wait_done(qtbot, dialog)
    assert "Something went wrong in the application" in words(dialog)


# PDF and paper.


def test_a_pdf(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, pages: StubPages
) -> None:
    asked: list[str] = []

    def ask(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(folder / "note"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    with qtbot.assertNotEmitted(dialog.exported):
        click(dialog.pdf_button)
        wait_done(qtbot, dialog)
    assert asked == [str(folder / f"{dialog.options.name.text()}.pdf")]
    assert (folder / "note.pdf").read_bytes() == PDF
    assert words(dialog) == "note.pdf was written, 1 kB."


def test_a_pdf_that_is_cancelled_or_thought_better_of(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, pages: StubPages
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: ("", ""))
    click(dialog.pdf_button)
    assert words(dialog).startswith("The file will be")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(folder / "note.pdf"), ""))
    pages.hold.clear()
    click(dialog.pdf_button)
    qtbot.waitUntil(lambda: len(pages.begun) == 2)
    click(inner(dialog, "cancelButton"))
    wait_done(qtbot, dialog)
    assert words(dialog) == "Cancelled. Nothing was written."
    assert list(folder.iterdir()) == []


def test_a_pdf_that_fails_is_told(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, pages: StubPages
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(folder / "note.pdf"), ""))
    pages.problem = UserError("pages.failed")
    click(dialog.pdf_button)
    wait_done(qtbot, dialog)
    assert "LibreOffice could not turn the document into pages" in words(dialog)


@pytest.mark.parametrize("is_available", [True, False])
def test_printing(
    kit: Kit,
    make_dialog: MakeDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pages: StubPages,
    is_available: bool,
) -> None:
    pages.is_available = is_available
    asked: list[tuple[str, int]] = []

    def ask(title: str, document: str, count: int, parent: QWidget) -> object:
        asked.append((document, count))
        return printer_to(tmp_path / "paper.pdf")

    monkeypatch.setattr(printing, "ask", ask)
    dialog = make_dialog(kit)
    qtbot.waitUntil(lambda: dialog.pages.count > 0)
    count = dialog.pages.count
    click(dialog.print_button)
    wait_done(qtbot, dialog)
    assert asked == [(dialog.options.name.text(), count)]
    assert f"{count} page(s) went to the printer." in words(dialog) or f"{count} pages went" in words(dialog)
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "paper.pdf").read_bytes())) == count
    assert pages.dpi == ([SHOWN_DPI, PRINTED_DPI] if is_available else [])


def test_printing_that_fails_is_told(
    kit: Kit, make_dialog: MakeDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pages: StubPages
) -> None:
    dialog = make_dialog(kit)
    wait_drawn(qtbot, dialog)
    monkeypatch.setattr(printing, "ask", lambda *args: printer_to(tmp_path / "nowhere" / "paper.pdf"))
    click(dialog.print_button)
    wait_done(qtbot, dialog)
    assert "The printer did not take the pages" in words(dialog)
    monkeypatch.setattr(printing, "ask", lambda *args: printer_to(tmp_path / "paper.pdf"))
    pages.problem = UserError("pages.failed")
    click(dialog.print_button)
    wait_done(qtbot, dialog)
    assert "LibreOffice could not" in words(dialog), "a sketch is not printed in place of the pages that were seen"
    monkeypatch.setattr(printing, "ask", lambda *args: None)
    click(dialog.print_button)
    assert dialog.export_button.isEnabled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_libcups_the_button_says_so(
    make_kit: MakeKit, make_dialog: MakeDialog, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(printing, "is_available", lambda: False)
    dialog = make_dialog(make_kit(language))
    assert not dialog.print_button.isEnabled()
    assert "libcups" in dialog.print_button.toolTip()


@pytest.mark.office
def test_the_true_pages_of_libreoffice(
    kit: Kit, make_dialog: MakeDialog, make_presenter: MakePresenter, qtbot: QtBot, folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    service = PageService()
    try:
        presenter = make_presenter(pages=service).presenter
        dialog = make_dialog(kit, presenter)
        qtbot.waitUntil(lambda: dialog.pages.count > 1 and dialog.pages.busy.isHidden(), timeout=120_000)
        assert dialog.pages.said.text() == ""
        wanted = presenter.wanted()
        kept = presenter.kept(wanted)
        assert kept is not None
        assert kept.drawing is Drawing.TRUE
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(folder / "note.pdf"), ""))
        click(dialog.pdf_button)
        qtbot.waitUntil(lambda: dialog.export_button.isEnabled(), timeout=120_000)
        assert (folder / "note.pdf").read_bytes().startswith(b"%PDF-")
        assert "note.pdf was written" in words(dialog)
    finally:
        service.close()
