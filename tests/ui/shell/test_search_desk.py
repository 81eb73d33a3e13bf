"""Search through the whole window: found as one types, opened at its words, the index built in the background."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app.domain.editing import set_text
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.storage.connection import in_transaction
from briefing_app.storage.search_index import SearchIndex
from briefing_app.ui.library.view import LibraryView
from briefing_app.ui.shell import search_desk
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person

FR, AR = Language.FRENCH, Language.ARABIC


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    """In the library, which has the sample meeting."""
    made = start()
    made.desktop.go_to("library")
    return made


def view_of(person: Person) -> LibraryView:
    view = person.desktop.window.place("library")
    assert isinstance(view, LibraryView)
    return view


def selected(person: Person, language: Language) -> str:
    return person.column(language).textCursor().selectedText()


@pytest.mark.parametrize(("words", "language", "found"), [("وزير", AR, "وزير"), ("jeunes pous", FR, "jeunes")])
def test_what_is_found_is_opened_with_its_words_selected(
    person: Person, words: str, language: Language, found: str
) -> None:
    view = view_of(person)
    view.filters.search.setText(words)
    assert len(view.lists.found.results._presenter.results) == 1
    view.lists.found.open_chosen()
    assert selected(person, language) == found
    assert person.editor.columns.decorator.spotlight


def test_what_stands_in_no_paragraph_opens_the_note(person: Person) -> None:
    view = view_of(person)
    assert person.desktop.desk is not None
    (summary,) = person.desktop.desk.notes.list()
    view.filters.search.setText(f"référence:{summary.reference} ")
    view.lists.found.open_chosen()
    assert person.editor.presenter.note.id == summary.id
    assert selected(person, FR) == selected(person, AR) == ""


def test_words_typed_in_the_editor_are_found_when_it_is_left(person: Person) -> None:
    assert person.desktop.desk is not None
    (summary,) = person.desktop.desk.notes.list()
    person.desktop.notes.open(summary.id)
    session = person.editor.presenter.session
    session.do(set_text(session.note, next(session.note.pairs()).id, FR, plain("Rhododendron")))
    person.desktop.go_to("library")
    view = view_of(person)
    view.filters.search.setText("rhododen")
    assert len(view.lists.found.results._presenter.results) == 1


def test_a_hit_that_reads_otherwise_by_now_opens_the_note_without_a_selection(person: Person) -> None:
    view = view_of(person)
    view.filters.search.setText("وزير")
    hit = view.lists.found.results.hit(0)
    desk = person.desktop.desk
    assert hit is not None
    assert desk is not None
    session = desk.edit(hit.note)
    session.do(set_text(session.note, hit.place.passage.pair, AR, plain("نص آخر")))
    session.flush()
    person.desktop.search.open(hit)
    assert person.editor.presenter.note.id == hit.note
    assert selected(person, AR) == ""


# --- the index in the background


@pytest.fixture
def unindexed(person: Person, monkeypatch: pytest.MonkeyPatch) -> Person:
    """The library as a migration leaves one that is large."""
    for name, value in (("QUIET_MS", 0), ("REST_MS", 0), ("TOLD_EVERY", 1)):
        monkeypatch.setattr(search_desk, name, value)
    desk = person.desktop.desk
    assert desk is not None
    in_transaction(desk._library.connection, SearchIndex(desk._library.connection).clear)
    return person


def test_it_is_built_while_nobody_does_anything_and_the_screen_searches_again(unindexed: Person) -> None:
    desktop, view = unindexed.desktop, view_of(unindexed)
    view.filters.search.setText("ministre")
    assert len(view.lists.found.results._presenter.results) == 0
    assert view._reach.isVisible()
    assert desktop.desk is not None
    desktop.search.begin(desktop.desk)
    unindexed.wait(lambda: not desktop.search.is_building)
    assert desktop.desk.search.is_ready
    assert len(view.lists.found.results._presenter.results) == 1
    assert not view._reach.isVisible()


def test_it_stands_still_while_somebody_types(unindexed: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = unindexed.desktop
    assert desktop.desk is not None
    desktop.search.begin(desktop.desk)
    monkeypatch.setattr(search_desk, "QUIET_MS", 60_000)
    unindexed.press("Ctrl+F")
    for _ in range(5):
        QApplication.processEvents()
    assert desktop.search.is_building
    assert desktop.search._next.remainingTime() > 30_000
    desktop.library.leave()
    assert not desktop.search.is_building


def test_a_medium_that_refuses_is_told_once(unindexed: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = unindexed.desktop
    desk = desktop.desk
    assert desk is not None
    told: list[BaseException] = []
    monkeypatch.setattr(desktop.kit, "fail", told.append)

    def refuse(_: float) -> bool:
        raise UserError("library.disk_full", path="x")

    monkeypatch.setattr(desk.search, "prepare_some", refuse)
    desktop.search.begin(desk)
    unindexed.wait(lambda: told)
    assert [getattr(problem, "code", "") for problem in told] == ["library.disk_full"]
    assert not desktop.search.is_building


def test_a_library_that_has_its_index_is_left_alone(person: Person) -> None:
    assert person.desktop.desk is not None
    person.desktop.search.begin(person.desktop.desk)
    assert not person.desktop.search.is_building
