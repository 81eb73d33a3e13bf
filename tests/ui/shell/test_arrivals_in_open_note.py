"""Somebody writes in a note, and what a colleague wrote in it comes in: they stay where they are, and undo goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import Edit, EditGroup, PairInserted, PairRemoved
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.domain.terms import Concept, Term
from briefing_app.services.bundle_service import written
from briefing_app.services.note_changes import Change
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.bundles.receive import ArrivalDialog, ReceiveDialog
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.view import EditorView
from tests.applications import QUICK
from tests.ui.e2e.conftest import Start, real_application
from tests.ui.e2e.person import Person
from tests.ui.editor.conftest import check_in_step
from tests.ui.shell.office_folder import LATER_MS, SECRET

AR, FR = Language.ARABIC, Language.FRENCH
LONG = "Le collègue a beaucoup écrit dans ce passage, et il en faut plusieurs lignes. " * 4


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    made = start()
    made.desktop.preferences = msgspec.structs.replace(made.desktop.preferences, spelling_ar=False, spelling_fr=False)
    made.desktop.notes.open(made.desk.notes.list()[0].id)
    made.desktop.window.resize(1366, 500)
    return made


def presenter_of(person: Person) -> EditorPresenter:
    assert person.desktop.notes.presenter is not None
    return person.desktop.notes.presenter


def view_of(person: Person) -> EditorView:
    assert person.desktop.window.editor is not None
    return person.desktop.window.editor


def from_colleague(
    person: Person,
    folder: Path,
    *wrote: Callable[[BriefingNote], Edit],
    approves: bool = False,
    terms: Sequence[Concept] = (),
) -> Path:
    """The open note as a colleague hands it back who got it from here."""
    note, path = presenter_of(person).note.id, folder / "back.briefing-bundle"
    application = real_application()
    application.author = "Sami"
    application.libraries.create(folder / "there.briefing", None)
    path.write_bytes(written(person.desk.bundles.gathered([note]), SECRET, QUICK))
    with application.desk(folder / "there.briefing", NoKey(), Mode.READ_WRITE) as other:
        other.bundles.import_(path, SECRET)
        for term in terms:
            other.terms.save(term)
        for edit in wrote:
            other.changes.perform(note, edit, Change.EDITED)
        if approves:
            other.approvals.make_ready(note, "Sami")
            for language in Language:
                other.approvals.approve(note, language, "Sami")
        path.write_bytes(written(other.bundles.gathered([note]), SECRET, QUICK))
    return path


def receive(person: Person, path: Path, qtbot: QtBot) -> None:
    person.desktop.bundles.receive(path)
    asked = person.desktop.window.findChild(ReceiveDialog)
    assert asked is not None
    asked.passphrase.text = SECRET
    asked.go.click()
    qtbot.waitUntil(lambda: bool(person.desktop.window.findChild(ArrivalDialog)), timeout=LATER_MS)
    arrived = person.desktop.window.findChild(ArrivalDialog)
    assert arrived is not None
    arrived.close()
    person.activate()


def rewrites(row: int, text: str, language: Language = FR) -> Callable[[BriefingNote], Edit]:
    return lambda note: set_text(note, list(note.pairs())[row].id, language, plain(text))


def puts_in(row: int, *texts: str) -> Callable[[BriefingNote], Edit]:
    """New segments before the one of a row."""

    def edit(note: BriefingNote) -> Edit:
        section, index = note.locate(list(note.pairs())[row].id)
        made = [new_pair(f"new{row}x{n}", plain("جديد."), plain(text)) for n, text in enumerate(texts)]
        return EditGroup(tuple(PairInserted(section.id, index + n, pair) for n, pair in enumerate(made)))

    return edit


def takes_out(row: int) -> Callable[[BriefingNote], Edit]:
    def edit(note: BriefingNote) -> Edit:
        pair = list(note.pairs())[row]
        section, index = note.locate(pair.id)
        return PairRemoved(section.id, index, pair)

    return edit


def stand(person: Person, row: int, offset: int, language: Language = FR) -> str:
    """Put the caret somewhere; the segment it is in."""
    view = view_of(person)
    view.columns.go_to(Caret(language, row, offset))
    view.columns.column.setFocus()
    view.take_caret()
    return presenter_of(person).rows[row].pair.id


def place(person: Person) -> tuple[str, Language, int]:
    caret = view_of(person).columns.caret()
    assert caret == presenter_of(person).caret
    return presenter_of(person).rows[caret.row].pair.id, caret.language, caret.offset


def line(person: Person) -> int:
    return view_of(person).columns.column.cursorRect().top()


@pytest.mark.parametrize("language", [FR, AR])
def test_caret_and_page_stay_at_the_same_words(
    person: Person, tmp_path: Path, qtbot: QtBot, language: Language
) -> None:
    view, session = view_of(person), presenter_of(person).session
    path = from_colleague(person, tmp_path, rewrites(0, LONG), puts_in(2, LONG, LONG), rewrites(-1, LONG))
    pair = stand(person, 4, 7, language)
    bar = view.columns.scroll_bar
    bar.setValue(bar.value() + line(person) - 120)
    before, scrolled = line(person), bar.value()
    assert before == 120
    receive(person, path, qtbot)
    assert view_of(person) is view
    assert presenter_of(person).session is session
    assert place(person) == (pair, language, 7)
    assert abs(line(person) - before) <= 1
    assert bar.value() > scrolled, "what came in above moved the page along"
    check_in_step(view)


def test_the_caret_stays_behind_its_word_when_the_same_segment_changes(
    person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    text = presenter_of(person).rows[4].pair.fr.text.plain
    word = text.split()[5]
    at = text.index(word) + len(word)
    path = from_colleague(person, tmp_path, rewrites(4, f"Au début, {text} À la fin."))
    pair = stand(person, 4, at)
    receive(person, path, qtbot)
    assert place(person) == (pair, FR, at + len("Au début, "))


def test_the_page_stays_where_the_caret_is_not_seen(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    view = view_of(person)
    path = from_colleague(person, tmp_path, rewrites(0, LONG), puts_in(2, LONG))
    pair = stand(person, 0, 0)
    bar, geometry = view.columns.scroll_bar, view.columns.geometry_
    bar.setValue(bar.maximum())
    row = geometry.row_at(bar.value())
    top, seen = geometry.tops[row] - bar.value(), presenter_of(person).rows[row].pair.id
    receive(person, path, qtbot)
    now = presenter_of(person).row_of_pair(seen)
    assert now is not None
    assert now > row
    assert abs(geometry.tops[now] - bar.value() - top) <= 1
    assert place(person) == (pair, FR, 0)


def test_what_is_told_of_it_covers_no_caret_that_was_seen(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    """Notices take room of the text; a conflict is told beside what arrived."""
    path = from_colleague(person, tmp_path, rewrites(3, "La version du collègue."))
    columns = view_of(person).columns
    stand(person, 3, 0)
    person.type("Avant ")
    bar = columns.scroll_bar
    bar.setValue(bar.value() - (columns.column.viewport().height() - columns.column.cursorRect().bottom()) + 1)
    seen = columns.column.cursorRect().bottom()
    assert 0 <= columns.column.viewport().height() - seen <= 2, "in the last line that is seen"
    receive(person, path, qtbot)
    assert "1 passage of this note was written in two ways." in person.notices()
    qtbot.waitUntil(lambda: columns.column.viewport().height() < seen, timeout=LATER_MS)
    qtbot.waitUntil(
        lambda: columns.column.cursorRect().bottom() <= columns.column.viewport().height(), timeout=LATER_MS
    )


def test_from_a_segment_that_is_gone_the_caret_goes_to_the_one_before(
    person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    path = from_colleague(person, tmp_path, takes_out(4))
    before = presenter_of(person).rows[3].pair
    stand(person, 4, 3)
    receive(person, path, qtbot)
    assert place(person) == (before.id, FR, len(before.fr.text))


def test_typing_goes_on_and_undo_takes_back_first_the_typing_then_what_arrived_then_what_was_before(
    person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    path = from_colleague(person, tmp_path, rewrites(0, "Du collègue."), puts_in(2, "Ajouté."))
    was = person.text(FR)
    pair = stand(person, 4, 0)
    person.type("Avant ")
    own = person.text(FR)
    receive(person, path, qtbot)
    assert "What arrived stands in the open note." in person.notices()
    assert "Ctrl+Z takes it back." in person.notices()
    assert place(person) == (pair, FR, len("Avant "))
    arrived = person.text(FR)
    assert (arrived[0], arrived[2], arrived[5]) == ("Du collègue.", "Ajouté.", own[4])
    view_of(person).columns.column.setFocus()
    person.type("et après ")
    assert person.text(FR)[5] == own[4].replace("Avant ", "Avant et après ", 1)
    for expected in (arrived, own, was):
        person.press("Ctrl+Z")
        assert person.text(FR) == expected
        check_in_step(view_of(person))
    person.press("Ctrl+Y", "Ctrl+Y")
    assert person.text(FR) == arrived
    note = presenter_of(person).note
    person.desktop.go_to("library")
    assert person.desk.notes.show(note.id).note.sections == note.sections


def test_a_note_that_was_approved_elsewhere_is_locked_here_and_undo_begins_anew(
    person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    path = from_colleague(person, tmp_path, approves=True)
    receive(person, path, qtbot)
    assert "Its state or number changed as well: undo begins anew here." in person.notices()
    assert presenter_of(person).is_read_only
    assert view_of(person).columns.column.isReadOnly()
    assert not presenter_of(person).session.can_undo


def test_terms_that_come_along_are_known_in_the_editor_at_once(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    presenter = presenter_of(person)
    row, word = next(
        (number, word)
        for number, one in enumerate(presenter.rows)
        for word in one.pair.fr.text.plain.split()
        if len(word) > 6 and word.isalpha()
    )
    path = from_colleague(
        person, tmp_path, rewrites(-1, "Du collègue."), terms=(Concept("", (Term(FR, word), Term(AR, "كلمة"))),)
    )
    assert word not in {term.text for term in presenter.terms.of_row(row, FR)}
    receive(person, path, qtbot)
    qtbot.waitUntil(lambda: word in {term.text for term in presenter.terms.of_row(row, FR)}, timeout=LATER_MS)


def test_the_new_version_is_in_the_history_at_once(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    path = from_colleague(person, tmp_path, rewrites(0, "Du collègue."))
    inspector = view_of(person).inspector
    person.desktop.show_tab(inspector.tabs.indexOf(inspector.history))
    receive(person, path, qtbot)
    revisions = presenter_of(person).browser.revisions()
    assert revisions[0].author == "Sami"
    listed = inspector.history.findChild(QListWidget)
    assert listed is not None
    assert listed.count() == len(revisions)
