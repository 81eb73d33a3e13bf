"""The memory through the whole window: files in and out, old documents, what came in, suggestions by their keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import plain
from briefing_app.services.memory_files import read_tmx_file
from briefing_app.ui.alignment.view import AlignmentDialog
from briefing_app.ui.shell import memory_desk
from briefing_app.ui.shell.memory_batches import BatchesDialog
from briefing_app.ui.shell.memory_desk import MemoryDesk
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH
LATER_MS = 30_000
FORMER = Bilingual("استقبل الوزير 30 متدربًا في 5 مارس 2026.", "Le ministre a reçu 30 stagiaires le 5 mars 2026.")
NOW = "Le ministre a reçu 13 stagiaires le 2 avril 2027."
TU = '<tu><tuv xml:lang="fr-FR"><seg>{0}</seg></tuv><tuv xml:lang="ar"><seg>{1}</seg></tuv></tu>'


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    """The sample meeting is open; the first pair has the French of something the memory may know."""
    made = start()
    note_id = made.desk.notes.list()[0].id
    session = made.desk.edit(note_id)
    pair = next(session.note.pairs()).id
    for language, text in ((FR, NOW), (AR, "")):
        session.do(set_text(session.note, pair, language, plain(text)))
    session.flush()
    made.desktop.notes.open(note_id)
    return made


def memory_of(person: Person) -> MemoryDesk:
    return person.desktop.memory


def tmx(folder: Path, count: int = 1) -> Path:
    path = folder / "m.tmx"
    units = [
        TU.format(FORMER.fr, FORMER.ar),
        *(TU.format(f"Autre {n} mot", f"غيره {n} كلمة") for n in range(count - 1)),
    ]
    path.write_text(f'<tmx version="1.4"><header/><body>{"".join(units)}<tu/></body></tmx>', "utf-8")
    return path


def test_a_file_comes_in_and_is_suggested_and_put_in(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    person.press("Ctrl+7")
    panel = person.editor.inspector.language.memory
    person.go_to(FR, 0)
    memory_of(person).import_file(tmx(tmp_path))
    qtbot.waitUntil(lambda: panel.list.count() == 1, timeout=LATER_MS)
    assert "1 pair came into the memory. 1 unit left out without Arabic or French." in person.notices()
    person.press("Ctrl+Shift+J")
    assert person.text(AR)[0] == "استقبل الوزير 13 متدربًا في 2 أبريل 2027."
    person.press("Ctrl+Z")
    assert person.text(AR)[0] == ""


def test_the_open_note_is_held_beside_what_came_in(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    view, former = person.editor, tmp_path / "former.tmx"
    row, pair = next((n, one.pair) for n, one in enumerate(view.presenter.rows) if len(one.pair.ar.text) > 40)
    unit = TU.format("Une tout autre traduction de cela", pair.ar.text.plain)
    former.write_text(f'<tmx version="1.4"><header/><body>{unit}</body></tmx>', "utf-8")
    qtbot.waitUntil(lambda: view.presenter.findings.is_read, timeout=LATER_MS)

    def told() -> list[int | None]:
        return [one.row for one in view.presenter.findings.open() if one.finding.reason == "remembered"]

    assert told() == []
    memory_of(person).import_file(former)
    qtbot.waitUntil(lambda: told() == [row], timeout=LATER_MS)


def test_a_large_file_comes_in_slice_by_slice(
    person: Person, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_desk, "MANY", 30)
    memory_of(person).import_file(tmx(tmp_path, 45))
    qtbot.waitUntil(lambda: "45 pairs are coming into the memory…" in person.notices(), timeout=LATER_MS)
    qtbot.waitUntil(lambda: "45 pairs came into the memory." in person.notices(), timeout=LATER_MS)
    assert [count for _, count in person.desk.memory_files.batches()] == [45]


def test_a_damaged_file_is_told(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "x.tmx"
    path.write_text("<tmx")
    memory_of(person).import_file(path)
    qtbot.waitUntil(lambda: "no sound XML" in person.notices(), timeout=LATER_MS)
    assert person.desk.memory.count() == 0


def test_everything_goes_out_with_a_warning(
    person: Person, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_desk, "GATHERED", 2)
    pairs = [Bilingual(f"نص {n} كلمة", f"Texte {n} mot") for n in range(5)]
    person.desk.memory_files.take_in_pairs(pairs, "a / b")
    path = tmp_path / "out.tmx"
    memory_of(person).export_file(path)
    qtbot.waitUntil(lambda: "5 pairs written to the file." in person.notices(), timeout=LATER_MS)
    assert "not encrypted" in person.notices()
    assert [unit.words for unit in read_tmx_file(path).units] == pairs


def test_the_notes_of_an_older_library_are_read_bit_by_bit(person: Person, qtbot: QtBot) -> None:
    desk = person.desk
    connection = desk._library.connection
    connection.execute("DELETE FROM memory_read")
    connection.execute("DELETE FROM memory_made")
    assert not desk.memory.is_ready
    memory_of(person).begin()
    qtbot.waitUntil(lambda: desk.memory.is_ready, timeout=LATER_MS)
    qtbot.waitUntil(lambda: not memory_of(person)._catching_up.isActive(), timeout=LATER_MS)


def test_old_documents_are_opened_with_a_usual_marking(person: Person) -> None:
    person.press("Ctrl+Shift+G")
    (dialog,) = person.desktop.window.findChildren(AlignmentDialog)
    assert dialog.marking.currentData() == "internal"
    assert dialog.marking.count() > 2
    dialog.close()


def test_what_came_in_is_listed_and_taken_out(person: Person) -> None:
    files = person.desk.memory_files
    files.take_in_pairs([FORMER], "vieux.docx / قديم.docx")
    files.take_in_pairs([Bilingual("نص ثانٍ", "Second texte"), Bilingual("نص ثالث", "Troisième texte")], "b")
    person.press("Ctrl+Shift+B")
    (dialog,) = person.desktop.window.findChildren(BatchesDialog)
    assert [dialog.list.item(row).text().splitlines()[0] for row in range(2)] == [
        "\u2068b\u2069",
        "\u2068vieux.docx / قديم.docx\u2069",
    ]
    dialog.take_out.click()
    assert [count for _, count in files.batches()] == [1]
    dialog.take_out.click()
    assert dialog.none.isVisible()
    assert not dialog.take_out.isEnabled()
    assert person.desk.memory.count() == 0


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_list_of_what_came_in_speaks_every_language(person: Person, language: str) -> None:
    person.desk.memory_files.take_in_pairs([FORMER], "a / b")
    person.desktop.use_language(language)
    memory_of(person).show_batches()
    dialog = person.desktop.window.findChildren(BatchesDialog)[-1]
    check_opening(dialog, language)
    dialog.close()
