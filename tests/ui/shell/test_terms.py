"""Terms through the whole window: a place of the rail, a term added from a note, put in by its key, checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.terms.dialog import ConceptDialog
from briefing_app.ui.terms.view import TermsView
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person

FR, AR = Language.FRENCH, Language.ARABIC
LATER_MS = 30_000
"""The checks are loaded and made ready beside everything else that a note begins with."""
TEXTS = {FR: "Un accord-cadre est prêt", AR: "الوثيقة جاهزة"}


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    """The sample meeting, with a term in the French of its first pair."""
    made = start()
    assert made.desktop.desk is not None
    note_id = made.desktop.desk.notes.list()[0].id
    session = made.desktop.desk.edit(note_id)
    for language, text in TEXTS.items():
        session.do(set_text(session.note, next(session.note.pairs()).id, language, plain(text)))
    session.flush()
    made.desktop.notes.open(note_id)
    return made


def checks_of(person: Person) -> set[str]:
    return {one.finding.check for one in person.editor.presenter.findings.open()}


def keep(person: Person) -> ConceptDialog:
    dialog = person.desktop.window.findChild(ConceptDialog)
    assert dialog is not None
    dialog.accept()
    return dialog


def test_a_term_is_added_checked_put_in_changed_and_found_in_its_place(person: Person, qtbot: QtBot) -> None:
    desktop, view = person.desktop, person.editor
    findings = view.presenter.findings
    qtbot.waitUntil(lambda: findings.is_read, timeout=LATER_MS)
    view.columns.columns[FR].select(Place(0, 3), Place(0, 15))
    view.columns.columns[AR].select(Place(0, 0), Place(0, 7))
    view.columns.columns[FR].setFocus()
    person.press("Ctrl+Shift+T")
    dialog = desktop.window.findChild(ConceptDialog)
    assert dialog is not None
    assert [dialog.form.of(side)[0].text.text() for side in (FR, AR)] == ["accord-cadre", "الوثيقة"]
    dialog.form.of(AR)[0].text.setText("اتفاق إطاري")
    keep(person)
    qtbot.waitUntil(lambda: "P-17" in checks_of(person), timeout=LATER_MS)

    person.press("Ctrl+7")
    assert view.inspector.tabs.currentWidget() is view.inspector.language
    view.columns.go_to(Caret(AR, 0, 0))
    view.columns.column.setFocus()
    person.press("Ctrl+J")
    assert person.text(AR)[0] == "اتفاق إطاري الوثيقة جاهزة"
    qtbot.waitUntil(lambda: "P-17" not in checks_of(person), timeout=LATER_MS)
    person.press("Ctrl+Z")
    assert person.text(AR)[0] == TEXTS[AR]

    assert desktop.desk is not None
    (stored,) = desktop.desk.terms.list()
    view.term_opened.emit(stored.id)
    changed = desktop.window.findChildren(ConceptDialog)[-1]
    changed.form.subject.setText("traités")
    changed.accept()
    desktop.go_to("terms")
    place = desktop.window.place("terms")
    assert isinstance(place, TermsView)
    assert [(one.name(FR), one.subject) for one in place.presenter.rows()] == [("accord-cadre", "traités")]


def test_what_was_typed_in_the_place_of_terms_is_kept_when_the_library_is_left(person: Person) -> None:
    desktop = person.desktop
    desktop.go_to("terms")
    place = desktop.window.place("terms")
    assert isinstance(place, TermsView)
    desktop.screens.find()
    assert place.search.hasFocus()
    place.start_new()
    place.form.of(FR)[0].text.setText("zone franche")
    desktop.go_to("people")
    desktop.go_to("terms")
    assert place.form.of(FR)[0].text.text() == "zone franche"
    path = desktop.library.path
    assert desktop.library.leave()
    desktop.library.open(path)
    assert desktop.desk is not None
    assert [one.name(FR) for one in desktop.desk.terms.list()] == ["zone franche"]
