"""An editor over the sample note in a real library, shown in a window of a common size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Language
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.ui.editor.block_text import read_block
from briefing_app.ui.editor.findings import FindingSource
from briefing_app.ui.editor.late_memory import LateMemory
from briefing_app.ui.editor.late_terms import LateTerms
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.spelling import SpellingSource
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.kit import Kit

AR, FR = Language.ARABIC, Language.FRENCH
MakeEditor = Callable[..., EditorView]


@pytest.fixture
def make_editor(desk: Desk, application: Application, kit: Kit, qtbot: QtBot) -> Iterator[MakeEditor]:
    """Opens a note of the library by its id; typing aids, suggestions and checks are off unless asked for."""
    made: list[EditorView] = []
    sessions: dict[str, EditingSession] = {}

    class Opened:
        def session_of(self, note_id: str) -> EditingSession | None:
            return sessions.get(note_id)

    desk.promises.changes.open_notes = Opened()

    def make(
        note_id: str,
        *,
        typing_aids: bool = False,
        suggests: bool = False,
        checks: FindingSource | None = None,
        knows_terms: bool = False,
        remembers: bool = False,
        spelling: SpellingSource | None = None,
        kit: Kit = kit,
    ) -> EditorView:
        session = desk.edit(note_id)
        profile = application.built_ins.profile(session.note.profile)
        sessions[note_id] = session
        presenter = EditorPresenter(
            session,
            profile,
            RevisionBrowser(desk.notes, note_id),
            typing_aids=typing_aids,
            suggestions=desk.promises if suggests else None,
            checks=checks,
            terms=LateTerms(desk) if knows_terms else None,
            spelling=spelling,
            memory=LateMemory(desk) if remembers else None,
        )
        view = EditorView(presenter, kit)
        qtbot.addWidget(view)
        view.resize(1200, 700)
        view.show()
        qtbot.waitExposed(view)
        made.append(view)
        return view

    yield make
    for view in made:
        view.leave()


@pytest.fixture
def editor(make_editor: MakeEditor, sample_note: str) -> EditorView:
    return make_editor(sample_note)


def check_in_step(view: EditorView) -> None:
    """Model, both documents, geometry and caret say the same."""
    rows = view.presenter.rows
    geometry = view.columns.geometry_
    for language, column in view.columns.columns.items():
        document = column.document()
        assert document.blockCount() == len(rows)
        block = document.begin()
        for row in rows:
            assert read_block(block) == row.pair.text(language)
            block = block.next()
        assert len(geometry.heights[language]) == len(rows)
        tops = [
            column.twin_layout.blockBoundingRect(document.findBlockByNumber(number)).top()
            for number in range(len(rows))
        ]
        assert tops == geometry.tops
        places = [document.findBlockByNumber(n).layout().position().y() for n in range(len(rows))]
        assert places == geometry.tops
    bars = {column.verticalScrollBar().value() for column in view.columns.columns.values()}
    assert bars == {view.columns.scroll_bar.value()}
