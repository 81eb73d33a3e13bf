"""What a person does on any other day, and what the window does when something is wrong with a library."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
)

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.services.preferences import PreferencesFile, Scheme
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from tests.ui.e2e.conftest import Start, add_notes, real_application
from tests.ui.e2e.person import Person

AR, FR = Language.ARABIC, Language.FRENCH
ARABIC = "التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين في عدد من المجالات التي تهم الجانبين."
FRENCH = "Le ministre a reçu son homologue français pour examiner avec lui la coopération des deux pays."


def stored(path: Path) -> dict[str, list[str]]:
    """The French paragraphs of every note of a library, as the next start finds them."""
    with real_application().desk(path, NoKey(), Mode.READ_ONLY) as desk:
        return {
            item.id: [pair.fr.text.plain for pair in desk.notes.show(item.id).note.pairs()]
            for item in desk.notes.list()
        }


def open_the_note(person: Person) -> None:
    """The one draft of the start page, opened by Enter."""
    person.find(QListWidget, "Drafts to finish").setFocus(Qt.FocusReason.TabFocusReason)
    person.press("Return")
    assert person.editor is not None


def titles(person: Person) -> list[str]:
    """What the library lists, from top to bottom."""
    table = person.find(QTableView, "Notes")
    model = table.model()
    shown = [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    return [" | ".join(row) for row in shown]


def test_the_library_is_searched_sorted_and_cleared_with_an_undo(start: Start, library: Path) -> None:
    add_notes(library, "cable", "talking_points")
    person = start()
    person.press("Alt+2")
    everything = titles(person)
    assert len(everything) == 3
    person.press("Ctrl+F")
    person.type("zzz")
    assert person.sees("No note is found") or not person.top.findChild(QTableView).isVisible()
    person.press("Escape")
    assert titles(person) == everything
    table = person.find(QTableView, "Notes")
    header = table.horizontalHeader()
    reference = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=reference)
    ascending = titles(person)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=reference)
    assert titles(person) == ascending[::-1]
    assert sorted(ascending) == ascending
    table.setFocus()
    table.selectRow(0)
    gone = titles(person)[0]
    person.press("Delete")
    assert gone not in titles(person)
    assert len(stored(library)) == 2
    person.click("Undo")
    assert gone in titles(person)
    assert len(stored(library)) == 3


def test_a_note_opened_from_the_library_has_its_caret_where_the_profile_begins(start: Start, library: Path) -> None:
    person = start()
    person.press("Alt+2", "Ctrl+F", "Return", "Return")
    assert person.place() == (AR, 0, 0)
    person.go_to(FR, 2)
    place = person.place()
    person.press("Ctrl+Alt+Shift+F1")
    assert person.place() == place


def test_two_files_are_dropped_and_become_a_note(start: Start, library: Path, tmp_path: Path) -> None:
    french, arabic = tmp_path / "compte rendu.txt", tmp_path / "محضر.txt"
    french.write_text(FRENCH, "utf-8")
    arabic.write_text(ARABIC, "utf-8")
    person = start()
    person.press("Alt+2")
    place = person.desktop.window.place("library")
    assert place is not None
    person.drop(place, french, arabic)
    person.wait(lambda: person.find(QPushButton, "Import", enabled=False).isEnabled())
    person.press("Return")
    person.wait(lambda: person.desktop.window.editor is not None)
    assert FRENCH in person.text(FR)
    assert person.text(AR)[person.text(FR).index(FRENCH)] == ARABIC
    assert "1 paragraph imported." in person.notices()


@pytest.mark.parametrize("onto", ["text", "people"])
def test_a_file_dropped_anywhere_is_offered_for_import(start: Start, library: Path, tmp_path: Path, onto: str) -> None:
    file = tmp_path / "compte rendu.txt"
    file.write_text(FRENCH, "utf-8")
    person = start()
    if onto == "text":
        open_the_note(person)
        before = person.text(FR)
        person.drop(person.column(FR).viewport(), file)
        assert person.text(FR) == before
    else:
        person.press("Alt+4")
        person.drop(person.desktop.window.pages.currentWidget(), file)
    person.wait(lambda: person.find(QPushButton, "Import", enabled=False).isEnabled())
    assert person.sees("compte rendu.txt")


def test_a_note_from_another_template_with_somebody_of_the_directory(start: Start, library: Path) -> None:
    person = start()
    person.press("Alt+4")
    person.click("New person")
    for field, text in {
        "Name · French": "Jeanne Roche",
        "Name · Arabic": "جان روش",
        "Post · French": "consule générale",
        "Post · Arabic": "القنصل العام",
    }.items():
        person.fill(field, text)
    person.choose("Gender", "Woman")
    person.click("Keep")
    person.press("Ctrl+N")
    person.fill("Find a template", "télégramme")
    person.press("Return")
    person.find(QLineEdit, "Add to the counterpart side").setFocus()
    person.type("roche")
    person.press("Return")
    assert person.sees("جان روش")
    person.click("Create the note")
    person.wait(lambda: person.desktop.window.editor is not None)
    note = person.editor.presenter.note
    assert note.template.id == "cable"
    assert [item.person.name.ar for item in note.facts.participants] == ["جان روش"]
    assert note.facts.participants[0].person.post.title.fr == "consule générale"


def test_the_history_brings_an_older_text_back_and_forth(start: Start, library: Path) -> None:
    person = start()
    open_the_note(person)
    person.go_to(FR, 0)
    before = person.text(FR)
    person.type(" Ajout malheureux")
    person.press("Ctrl+S")
    assert "Version 2 kept." in person.notices()
    person.press("Ctrl+4")
    revisions = person.find(QListWidget, "Revisions")
    person.wait(lambda: revisions.count() == 2)
    person.pick("Revisions", 1)
    assert person.sees("Ajout malheureux")
    person.click("Go back to this revision")
    assert person.text(FR) == before
    assert person.text(AR) == person.stored(AR)
    person.press("Ctrl+Z")
    assert person.text(FR)[0].endswith("Ajout malheureux")
    person.press("Ctrl+Y")
    assert person.text(FR) == before


def test_preferences_change_the_window_at_once_and_are_kept(start: Start, library: Path) -> None:
    person = start()
    open_the_note(person)
    place = person.go_to(FR, 1) or person.place()
    small = person.column(FR).document().defaultFont().pointSizeF()
    ground = QApplication.palette().window().color().lightness()
    person.press("Ctrl+,")
    person.choose("Language of the interface", "Français")
    person.choose("Colours", "Dark")
    person.choose("Size of the text", "150\u00a0%")
    assert person.desktop.kit.language.code == "fr"
    assert person.find(QPushButton, "Close").text() == "F&ermer" or person.sees("Fermer")
    person.press("Escape")
    assert person.place() == place
    assert person.column(FR).document().defaultFont().pointSizeF() == pytest.approx(1.5 * small)
    assert QApplication.palette().window().color().lightness() < 128 < ground
    kept = PreferencesFile(paths.user_preferences()).load()
    assert (kept.language, kept.scheme, kept.text_size) == ("fr", Scheme.DARK, 150)
    person.press("Ctrl+-")
    assert PreferencesFile(paths.user_preferences()).load().text_size == 125


HOLDING = """
import sys
from pathlib import Path
from briefing_app import bootstrap
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
with bootstrap.application().desk(Path(sys.argv[1]), NoKey(), Mode.READ_WRITE):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """The library while another process has it open for writing."""
    command = [sys.executable, "-c", HOLDING, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield
        process.communicate()


def test_a_library_that_another_process_holds_opens_for_reading(start: Start, library: Path) -> None:
    with held(library):
        person = start()
        person.wait(lambda: person.sees("has this library open for writing"))
        person.click("Open for reading only")
        assert "open for reading only" in person.notices()
        open_the_note(person)
        before = person.text(FR)
        person.go_to(FR, 0)
        person.type("perdu")
        assert person.text(FR) == before
        for words in ("Bold", "Make this an action", "New note", "Import texts"):
            assert not person.command(words).isEnabled(), words
        assert person.command("Export, print").isEnabled()
        person.press("Ctrl+Q")
    assert "perdu" not in str(stored(library))


@pytest.mark.parametrize("kind", ["damaged", "cut off", "missing"])
def test_a_library_that_cannot_be_opened_leads_to_another_one(
    start: Start, library: Path, prefer: Callable[..., None], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = library.with_name("other.briefing")
    if kind == "damaged":
        other.write_bytes(b"SQLite format 3\0" + b"\x01\x02\x03" * 4000)
    elif kind == "cut off":
        other.write_bytes(library.read_bytes()[:5000])
    before = other.read_bytes() if other.exists() else None
    prefer(library=str(other))
    person = start()
    assert not person.sees("Drafts to finish")
    told = " ".join(text for text in person.everything_shown() if "other.briefing" in text)
    assert told
    choose(monkeypatch, "getOpenFileName", str(library))
    person.click("Open another library")
    open_the_note(person)
    assert PreferencesFile(paths.user_preferences()).load().library == str(library)
    assert (other.read_bytes() if other.exists() else None) == before


def choose(monkeypatch: pytest.MonkeyPatch, question: str, answer: str) -> None:
    """What the person will answer in a dialog of the system."""
    from PySide6.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, question, lambda *arguments, **options: (answer, ""))


def refuse(person: Person, refuses: bool = True) -> None:
    """The medium takes nothing more, or again."""
    desk = person.desktop.desk
    assert desk is not None
    desk._library.connection.pragma("query_only", refuses)


LEAVING: dict[str, Callable[[Person], object]] = {
    "waiting": lambda person: person.qtbot.wait(800),
    "to the library": lambda person: person.press("Alt+2"),
    "another language": lambda person: person.press("Ctrl+Alt+Shift+F2"),
    "closing the note": lambda person: person.press("Ctrl+W"),
    "keeping a version": lambda person: person.press("Ctrl+S"),
    "closing the window": lambda person: person.press("Ctrl+Q"),
    "another note": lambda person: person.desktop.notes.open(person.desktop.desk.notes.list()[-1].id),  # type: ignore[union-attr]
}


@pytest.mark.parametrize("way", LEAVING)
def test_a_disk_that_refuses_never_loses_what_was_typed(start: Start, library: Path, way: str) -> None:
    person = start()
    open_the_note(person)
    person.go_to(FR, 0)
    refuse(person)
    person.type(" Mot précieux")
    LEAVING[way](person)
    assert person.notices(), "the person is told"
    assert person.text(FR)[0].endswith("Mot précieux")
    refuse(person, False)
    person.type(".")
    person.wait_until_saved()
    person.press("Ctrl+Q")
    assert not person.desktop.window.isVisible()
    assert any(texts[0].endswith("Mot précieux.") for texts in stored(library).values())


def test_a_disk_that_refuses_is_told_once_and_may_be_given_up(start: Start, library: Path) -> None:
    person = start()
    open_the_note(person)
    before = person.text(FR)[0]
    person.go_to(FR, 0)
    refuse(person)
    person.type(" Mot perdu")
    person.press("Alt+2", "Alt+2", "Ctrl+Q", "Ctrl+Q")
    assert len(person.desktop.window.notices.texts()) == 2
    person.click("Close and lose it")
    assert not person.desktop.window.isVisible()
    assert [texts[0] for texts in stored(library).values()] == [before]


def test_a_text_file_that_is_handed_over_is_offered_for_import(start: Start, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text(FRENCH, "utf-8")
    person = start(file)
    person.wait(lambda: person.sees("note.txt"))
    person.wait(lambda: person.find(QPushButton, "Import", enabled=False).isEnabled())
    person.press("Return")
    person.wait(lambda: person.desktop.window.editor is not None)
    assert FRENCH in person.text(FR)


def test_a_library_that_is_handed_over_is_opened_and_remembered(start: Start, library: Path) -> None:
    other = library.with_name("autre.briefing")
    real_application().libraries.create(other, None)
    person = start(other)
    assert person.sees("No notes yet")
    assert PreferencesFile(paths.user_preferences()).load().library == str(other)


def test_closing_the_window_writes_what_was_just_typed(start: Start, library: Path) -> None:
    person = start()
    open_the_note(person)
    person.go_to(FR, 0)
    person.type(" Dernier mot")
    assert person.editor.presenter.session.has_unsaved
    person.press("Ctrl+Q")
    assert not person.desktop.window.isVisible()
    assert [texts[0][-11:] for texts in stored(library).values()] == ["Dernier mot"]


def test_every_line_of_the_arabic_column_is_reached_by_the_arrows(start: Start, library: Path) -> None:
    """Qt alone sticks at the edge of a line that reads from the right."""
    person = start()
    open_the_note(person)
    person.go_to(AR, 0)
    person.press("Ctrl+Home")
    seen = {person.place()[1]}
    for _ in range(200):
        person.press("Down")
        seen.add(person.place()[1])
    assert seen == set(range(len(person.text(AR))))
    for _ in range(200):
        person.press("Up")
    assert person.place()[1] == 0
