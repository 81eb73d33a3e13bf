"""A library of a few notes that differ, and its screen."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.answers import Answers
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import NoteFacts
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.storage.notes import RevisionDraft
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import LibraryPresenter
from briefing_app.ui.library.view import LibraryView
from tests.approved import give_status
from tests.conftest import FixedClock

AddNote = Callable[..., str]


@pytest.fixture
def add_note(desk: Desk) -> AddNote:
    """Put a note into the library: title in French and Arabic, counterpart, status, paragraphs; its id."""
    clock = FixedClock()

    def add(
        fr: str,
        ar: str,
        counterpart: Bilingual = Bilingual(),  # noqa: B008 - frozen
        status: NoteStatus = NoteStatus.DRAFT,
        paragraphs: tuple[tuple[str, str], ...] = (),
        **facts: object,
    ) -> str:
        note = desk.notes.new("synthesis", None, Answers()).note
        first, *others = note.sections
        pairs = tuple(new_pair(f"{note.id}-{n}", plain(ar), plain(fr)) for n, (fr, ar) in enumerate(paragraphs))
        note = msgspec.structs.replace(
            note,
            facts=NoteFacts(title=Bilingual(ar, fr), counterpart=counterpart, **facts),
            sections=(msgspec.structs.replace(first, pairs=pairs), *others),
        )
        desk._library.notes.append(note, RevisionDraft(f"r-{note.id}", "test", "edited", clock.now()))
        give_status(desk._library, note.id, status)
        return note.id

    return add


@pytest.fixture
def three(add_note: AddNote) -> list[str]:
    """Ids of three notes, the one changed last first."""
    made = [
        add_note("Économie numérique", "الاقتصاد الرقمي", Bilingual("فرنسا", "France"), NoteStatus.SENT),
        add_note("Visite d’État", "زيارةُ دولة", Bilingual("المغرب", "Maroc"), counterpart_country="MA"),
        add_note(
            "Agriculture", "الزراعة", Bilingual("فرنسا", "France"), paragraphs=(("Un mot.", "كلمة."), ("Deux.", ""))
        ),
    ]
    return made[::-1]


@pytest.fixture
def presenter(desk: Desk) -> LibraryPresenter:
    return LibraryPresenter(desk)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[LibraryPresenter, Kit], LibraryView]:
    """The screen as large as it is on a small laptop."""

    def make(presenter: LibraryPresenter, kit: Kit) -> LibraryView:
        view = LibraryView(presenter, kit)
        qtbot.addWidget(view)
        view.resize(1310, 700)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make
