"""Names that command direction, planted wherever a name can stand: the window shows the command and obeys none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from briefing_app.domain.actions import Obligation
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import Party
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import Batch, BatchKind, Unit, UnitSide
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Body
from briefing_app.domain.promises import make_action, make_invitation
from briefing_app.domain.terms import Concept, Term
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from briefing_app.storage.notes import RevisionDraft
from tests.fixtures.libraries.make import NOW
from tests.samples import sample_note
from tests.ui.e2e.conftest import Start, real_application
from tests.ui.e2e.person import Person, _words

NAME = "compte\u202excod.exe"
BOTH = Bilingual("تقرير\u202d123\u2067 سري", NAME)
OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
ISOLATES, END = frozenset("\u2066\u2067\u2068"), "\u2069"
BESIDE = ("library",)
PLACES = ("start", "library", "actions", "people", "terms")


@pytest.fixture
def hostile(home: Path, prefer: Callable[..., None]) -> Path:
    """A library whose own name, whose note, people, promises, terms and memory bear such characters."""
    path = home / f"{NAME}.briefing"
    application = real_application()
    application.libraries.create(path, None)
    note = planted()
    with application.libraries.open(path, NoKey(), Mode.READ_WRITE) as library:
        fill(library, note)
    prefer(library=str(path), recent=(note.id,))
    return path


def planted() -> BriefingNote:
    note = sample_note()
    people = tuple(
        msgspec.structs.replace(one, person=msgspec.structs.replace(one.person, name=BOTH))
        for one in note.facts.participants
    )
    facts = msgspec.structs.replace(note.facts, title=BOTH, participants=people, counterpart=BOTH)
    note = msgspec.structs.replace(note, facts=facts)
    action = make_action(note, "a1", title=BOTH, owner=BOTH, obligation=Obligation.WE_OWE)
    invitation = make_invitation(note, "i1", inviter=Party(BOTH), invitee=Party(BOTH), occasion=BOTH)
    return msgspec.structs.replace(note, actions=(*note.actions, action), invitations=(*note.invitations, invitation))


def fill(library: Library, note: BriefingNote) -> None:
    library.notes.add(note, RevisionDraft("r1", NAME, NAME, NOW))
    library.people.put_all(participant.person for participant in note.facts.participants)
    library.bodies.put(Body("b1", BOTH, country="EG"))
    library.terms.put(Concept("c1", (Term(Language.ARABIC, BOTH.ar), Term(Language.FRENCH, BOTH.fr)), subject=NAME))
    batch = Batch("b1", BatchKind.TMX, NAME, NOW, NAME)
    library.memory.add(batch, [Unit(UnitSide("التقى الوزير نظيره."), UnitSide("Le ministre a rencontré."))])


def shown() -> Iterator[tuple[str, str]]:
    """(kind of widget, words) of all that is visible, but what is there to be edited as it is."""
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            if not widget.isVisible() or widget.inherits("QLineEdit") or isinstance(widget, QTextEdit | QPlainTextEdit):
                continue
            yield from ((f"{type(widget).__name__} {widget.objectName()}", words) for words in _words(widget))
            if isinstance(widget, QMenu):
                yield from ((type(widget).__name__, action.text()) for action in widget.actions())


def obeyed() -> set[tuple[str, str]]:
    """Words with a command in them that is none of ours: an override, or an isolate that is not closed in its line."""
    return {
        (kind, words)
        for kind, words in shown()
        if set(words) & OVERRIDES or sum(ch in ISOLATES for ch in words) != words.count(END)
    }


def seen(kind: type[QWidget] = QWidget) -> int:
    """How many words of such widgets show a command."""
    return sum("\ufffd" in words for name, words in shown() if kind is QWidget or kind.__name__ in name)


def choose_the_first(person: Person) -> None:
    """What is told of the first of each list is shown beside it."""
    for table in person.desktop.window.findChildren(QAbstractItemView):
        rows = table.model().rowCount(QModelIndex()) if table.model() is not None else 0
        if rows and table.isVisible() and not isinstance(table, QHeaderView):
            table.setFocus()
            table.setCurrentIndex(QModelIndex())
            table.setCurrentIndex(table.model().index(min(1, rows - 1), 0))
    QApplication.processEvents()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_list_obeys(start: Start, hostile: Path, prefer: Callable[..., None], language: str) -> None:
    prefer(library=str(hostile), recent=(planted().id,), language=language)
    person = start()
    for place in PLACES:
        person.desktop.go_to(place)
        person.wait(lambda: seen() > 0)
        choose_the_first(person)
        if place in BESIDE:
            person.wait(lambda: seen(QLabel) > 0)
        assert obeyed() == set(), place


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_panel_of_the_editor_obeys(start: Start, hostile: Path, prefer: Callable[..., None], language: str) -> None:
    prefer(library=str(hostile), recent=(planted().id,), language=language)
    person = start()
    person.desktop.notes.open(planted().id)
    person.wait(lambda: person.desktop.window.editor is not None)
    for tab in range(7):
        person.desktop.show_tab(tab)
        QApplication.processEvents()
        assert obeyed() == set(), tab
    menu = QMenu(person.desktop.window)
    person.desktop.fill_recent(menu)
    assert "\ufffd" in menu.actions()[0].text()
    assert not set(menu.actions()[0].text()) & OVERRIDES


def test_no_error_obeys(start: Start, hostile: Path) -> None:
    person: Person = start()
    person.desktop.kit.fail(UserError("file.not_found", path=f"/tmp/{NAME}"))
    assert "\ufffd" in person.notices()
    assert obeyed() == set()


def test_about_shows_the_library_as_it_is(start: Start, hostile: Path) -> None:
    person = start()
    person.desktop.screens.show_about()
    labels = [label.text() for label in person.top.findChildren(QLabel)]
    assert any(str(hostile.parent) in text for text in labels)
    assert obeyed() == set()
