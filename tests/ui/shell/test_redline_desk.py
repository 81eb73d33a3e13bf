"""The Word file of the changes in the window: from the history, through its dialog, to the file and the notice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.domain.languages import Language
from briefing_app.ui.editor.redline_dialog import RedlineDialog
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person


@pytest.fixture
def revised(start: Start, library: Path) -> Person:
    """A person at a note of two revisions, with words typed since."""
    person = start()
    desk = person.desktop.desk
    assert desk is not None
    note = desk.notes.show(desk.notes.list()[0].id).note
    pair = next(pair for pair in note.pairs() if pair.fr.text.plain)
    desk.notes.edit(note.id, pair.id, Language.FRENCH, "Une deuxième lecture.")
    person.desktop.notes.open(note.id)
    person.go_to(Language.FRENCH, 0)
    return person


def ask(person: Person, row: int) -> RedlineDialog:
    """Open the dialog for the revision in ``row`` of the history, the newest first."""
    inspector = person.editor.inspector
    inspector.show_tab(inspector.tabs.indexOf(inspector.history))
    person.pick("Revisions", row)
    person.click("Word file of the changes between")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RedlineDialog)
    return dialog


def save_as(monkeypatch: pytest.MonkeyPatch, out: Path | None) -> list[str]:
    """Answer the dialog of the system with ``out``; what it proposed is kept."""
    proposed: list[str] = []

    def answer(parent: object, title: str, place: str, kinds: str) -> tuple[str, str]:
        proposed.append(place)
        return (str(out) if out is not None else "", kinds)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def texts(out: Path, view: View) -> str:
    return "\n".join(text.plain for text in read_paragraphs(out.read_bytes(), view))


def test_the_changes_between_two_revisions(revised: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    out = tmp_path / "changes.docx"
    proposed = save_as(monkeypatch, out)
    dialog = ask(revised, 1)
    assert dialog.before.currentData() == 1
    revised.choose("Changes to", dialog.after.itemText(1))
    revised.choose("Layout", "French alone")
    revised.click("Write the file")
    revised.wait(lambda: "changes.docx" in revised.notices())
    assert Path(proposed[0]).name.endswith("_FR_fr_redline-r1.docx")
    assert "Une deuxième lecture." in texts(out, View.ACCEPT)
    assert "Une deuxième lecture." not in texts(out, View.REJECT)
    assert revised.desktop.preferences.export_folder == str(tmp_path)


def test_up_to_now_takes_the_words_just_typed(revised: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """They become a revision first, which the history then shows."""
    revised.type("Ajout. ")
    save_as(monkeypatch, tmp_path / "now")
    ask(revised, 0)
    revised.click("Write the file")
    out = tmp_path / "now.docx"
    revised.wait(lambda: "now.docx" in revised.notices())
    assert "Ajout." in texts(out, View.ACCEPT)
    assert "Ajout." not in texts(out, View.REJECT)
    desk, presenter = revised.desktop.desk, revised.desktop.notes.presenter
    assert desk is not None
    assert presenter is not None
    assert len(desk.notes.history(presenter.note.id)) == 3


def test_a_revision_is_not_compared_with_itself(revised: Person) -> None:
    dialog = ask(revised, 0)
    write = dialog.findChild(QPushButton)
    assert write is not None
    assert write.isEnabled()
    revised.choose("Changes to", dialog.after.itemText(1))
    assert not write.isEnabled()
    revised.choose("Changes to", dialog.after.itemText(2))
    assert write.isEnabled()


def test_changing_ones_mind_writes_nothing(revised: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    save_as(monkeypatch, None)
    ask(revised, 1)
    revised.click("Write the file")
    ask(revised, 1)
    revised.click("Cancel")
    assert list(tmp_path.glob("*.docx")) == []
    assert revised.notices() == ""


def test_a_folder_that_is_not_there_is_told(revised: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    save_as(monkeypatch, tmp_path / "gone" / "r.docx")
    ask(revised, 1)
    revised.click("Write the file")
    revised.wait(revised.notices)
    assert "r.docx" not in [path.name for path in tmp_path.rglob("*")]
