"""What former notes said, beside the paragraph at the caret: listed, put in by a key, searched, forgotten."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain import editing
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import Section
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import ParagraphKind, plain
from briefing_app.domain.segments import SegmentPair, Side, TwinState, new_pair
from briefing_app.storage.notes import RevisionDraft
from briefing_app.ui.editor.memory import source_of
from briefing_app.ui.editor.memory_section import MemorySection
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.notices import Notice
from tests.conftest import FixedClock
from tests.samples import sample_note
from tests.ui.conftest import MakeKit
from tests.ui.editor.conftest import MakeEditor
from tests.ui.editor.hand import put_caret, select
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH
TAB = 6
FORMER = (
    ("استقبل الوزير 30 متدربًا في 5 مارس 2026.", "Le ministre a reçu 30 stagiaires le 5 mars 2026."),
    ("رحّب السفير بافتتاح المركز.", "L’ambassadeur s’est félicité de l’ouverture du centre."),
)
NOW = (
    ("", "Le ministre a reçu 13 stagiaires le 2 avril 2027."),
    ("رحّب السفير بافتتاح المركز.", ""),
    ("أخرى.", "Une phrase qui ne ressemble à rien de connu."),
)


def keep_note(desk: Desk, pairs: Sequence[tuple[str, str]], number: int = 1) -> str:
    """Store a note that holds these (Arabic, French) paragraphs and return its id."""
    made = tuple(new_pair(f"pair-{number}-{n}", plain(ar), plain(fr)) for n, (ar, fr) in enumerate(pairs))
    section = Section("section", Bilingual("القسم", "Section"), made)
    note = msgspec.structs.replace(
        sample_note(),
        id=f"note-{number}",
        reference=Reference(f"P-00AB-000{number}"),
        sections=(section,),
        actions=(),
        invitations=(),
    )
    desk._library.notes.add(note, RevisionDraft(f"revision-{number}", "test", "created", FixedClock().now()))
    return note.id


@pytest.fixture
def former(desk: Desk) -> str:
    """A note with pairs that were confirmed in a revision."""
    note_id = keep_note(desk, FORMER)
    session = desk.edit(note_id)
    for pair in list(session.note.pairs()):
        if not pair.is_empty:
            session.do(editing.confirm(session.note, pair.id))
    session.checkpoint("edited")
    return note_id


@pytest.fixture
def view(make_editor: MakeEditor, desk: Desk, former: str) -> EditorView:
    return opened(make_editor(keep_note(desk, NOW, 2), remembers=True))


def opened(view: EditorView) -> EditorView:
    view.inspector.show_tab(TAB)
    put_caret(view, FR, 0, 0)
    section(view).show_now()
    return view


def section(view: EditorView) -> MemorySection:
    return view.inspector.language.memory


def at(view: EditorView, language: Language, row: int) -> MemorySection:
    put_caret(view, language, row, 0)
    section(view).show_caret(view.columns.caret())
    section(view).show_now()
    return section(view)


def texts(panel: MemorySection) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def pair(view: EditorView, row: int) -> SegmentPair:
    return view.presenter.rows[row].pair


def test_the_other_column_is_suggested_with_the_values_of_this_one(view: EditorView) -> None:
    (entry,) = texts(section(view))
    assert "99" in entry
    assert "استقبل الوزير 13 متدربًا في 2 أبريل 2027." in entry
    assert "2027" in section(view).detail.toPlainText()
    assert section(view).title.text() == "Memory · French to Arabic"


def test_either_direction(view: EditorView) -> None:
    panel = at(view, AR, 1)
    assert panel.title.text() == "Memory · Arabic to French"
    (entry,) = texts(panel)
    assert "L’ambassadeur s’est félicité de l’ouverture du centre." in entry
    assert "100" in entry


def test_a_suggestion_goes_into_the_twin_as_one_step_that_is_translated_and_not_confirmed(view: EditorView) -> None:
    view.memory_tools.insert_chosen()
    assert pair(view, 0).ar.text.plain == "استقبل الوزير 13 متدربًا في 2 أبريل 2027."
    assert {pair(view, 0).state(language) for language in Language} == {TwinState.TRANSLATED}
    assert view.columns.caret() == Caret(AR, 0, len(pair(view, 0).ar.text))
    view.undo()
    assert pair(view, 0).ar.text.is_empty
    view.redo()
    assert not pair(view, 0).ar.text.is_empty


def test_what_the_twin_said_before_is_offered_back(view: EditorView, notices: list[Notice]) -> None:
    view.presenter.apply(editing.set_text(view.presenter.note, pair(view, 0).id, AR, plain("غيره", ParagraphKind.BODY)))
    at(view, AR, 0)
    view.memory_tools.insert_chosen()
    (notice,) = notices
    assert notice.action is not None
    notice.action[1]()
    assert pair(view, 0).ar.text.plain == "غيره"


def test_a_list_item_keeps_its_kind(view: EditorView) -> None:
    row = view.presenter.rows[0].pair
    view.presenter.apply(editing.set_text(view.presenter.note, row.id, AR, plain("نص", ParagraphKind.BULLET)))
    at(view, AR, 0)
    view.memory_tools.insert_chosen()
    assert pair(view, 0).ar.text.kind is ParagraphKind.BULLET


def test_nothing_alike_is_said_in_words(view: EditorView) -> None:
    panel = at(view, FR, 2)
    assert texts(panel) == []
    assert panel.said.isVisible()
    assert not panel.insert.isVisible()


def test_the_key_shows_the_panel_before_it_inserts(view: EditorView, notices: list[Notice]) -> None:
    view.inspector.show_tab(0)
    view.memory_tools.insert_chosen()
    assert section(view).isVisible()
    assert pair(view, 0).ar.text.is_empty
    at(view, FR, 2)
    view.memory_tools.insert_chosen()
    assert [notice.text for notice in notices] == ["The memory has nothing for this paragraph."]


def test_the_next_suggestion_is_a_key_away(make_editor: MakeEditor, desk: Desk) -> None:
    note_id = keep_note(
        desk, [*FORMER, ("استقبلت الوزيرة 30 متدربة.", "La ministre a reçu 30 stagiaires le 5 mai 2026.")]
    )
    session = desk.edit(note_id)
    for one in list(session.note.pairs()):
        if not one.is_empty:
            session.do(editing.confirm(session.note, one.id))
    session.checkpoint("edited")
    view = opened(make_editor(keep_note(desk, NOW, 2), remembers=True))
    assert len(texts(section(view))) == 2
    view.memory_tools.choose_next()
    assert section(view).list.currentRow() == 1
    view.memory_tools.choose_next()
    assert section(view).list.currentRow() == 0


def test_selected_words_are_searched(view: EditorView) -> None:
    put_caret(view, FR, 0, 0)
    select(view, FR, (0, 3), (0, 11))
    view.memory_tools.search_selected()
    panel = section(view)
    assert panel.wanted.text() == "ministre"
    shown = panel.hits.toHtml()
    assert "30 stagiaires" in panel.hits.toPlainText()
    assert "background-color" in shown
    QTest.keyClick(panel.wanted, Qt.Key.Key_Escape)
    assert not panel.wanted.isVisible()
    assert len(texts(panel)) == 1


def test_searching_for_nothing_is_told(view: EditorView) -> None:
    section(view).search("؟")
    assert section(view).said.isVisible()
    assert section(view).hits.toPlainText() == ""


def test_higher_markings_are_counted_and_not_shown(make_editor: MakeEditor, desk: Desk, former: str) -> None:
    presenter = make_editor(former, remembers=True).presenter
    facts = presenter.note.facts
    presenter.change_facts(msgspec.structs.replace(facts, marking="secret"))
    presenter.close()
    view = opened(make_editor(keep_note(desk, NOW, 2), remembers=True))
    assert texts(section(view)) == []
    assert section(view).hidden.isVisible()
    assert "1" in section(view).hidden.text()


def test_forgetting_is_asked_for_and_can_be_taken_back(
    make_editor: MakeEditor, desk: Desk, former: str, notices: list[Notice], qtbot: QtBot
) -> None:
    view = opened(make_editor(former, remembers=True))
    panel = section(view)
    panel._fill_menu()
    assert [action.text() for action in panel.menu.actions()] == [
        "The memory holds 2 pairs of this note",
        "&Forget this note…",
    ]
    panel.menu.actions()[1].trigger()
    (question,) = view.findChildren(QMessageBox)
    assert desk.memory.of_note(former).pairs == 2
    forget = next(button for button in question.findChildren(QPushButton) if "Forget" in button.text())
    QTest.mouseClick(forget, Qt.MouseButton.LeftButton)
    said = desk.memory.of_note(former)
    assert (said.pairs, said.is_forgotten) == (0, True)
    panel._fill_menu()
    assert [action.text() for action in panel.menu.actions()] == [
        "This note is not remembered",
        "&Remember this note again",
    ]
    assert notices[-1].action is not None
    notices[-1].action[1]()
    assert desk.memory.of_note(former).pairs == 2


def test_without_a_memory_nothing_is_asked(editor: EditorView) -> None:
    panel = section(opened(editor))
    assert texts(panel) == []
    panel._fill_menu()
    assert panel.menu.actions() == []


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_panel_in_every_language(
    make_editor: MakeEditor, desk: Desk, former: str, make_kit: MakeKit, language: str
) -> None:
    view = opened(make_editor(keep_note(desk, NOW, 2), remembers=True, kit=make_kit(language)))
    check_opening(section(view), language)


@pytest.mark.parametrize(
    ("pair", "column", "source"),
    [
        (new_pair("p", plain("نص"), plain("Texte")), FR, AR),
        (new_pair("p", plain("نص"), plain("Texte")), AR, FR),
        (new_pair("p", plain(""), plain("Texte")), FR, FR),
        (new_pair("p", plain(""), plain("Texte")), AR, FR),
        (SegmentPair("p", Side(plain("جديد"), plain("نص")), Side(plain("Texte"))), AR, AR),
        (SegmentPair("p", Side(plain("جديد"), plain("نص")), Side(plain("Texte"))), FR, AR),
    ],
    ids=["both: writes French", "both: writes Arabic", "French first", "empty Arabic", "French behind", "follows up"],
)
def test_the_side_that_a_twin_is_looked_for_of(pair: SegmentPair, column: Language, source: Language) -> None:
    assert source_of(pair, column) is source


def test_words_that_came_from_a_file_say_so(make_editor: MakeEditor, desk: Desk) -> None:
    desk.memory_files.take_in_pairs([Bilingual(*FORMER[0])], "vieux.docx / قديم.docx")
    view = opened(make_editor(keep_note(desk, NOW, 2), remembers=True))
    assert "vieux.docx" in texts(section(view))[0]
    assert "vieux.docx" in section(view).detail.toPlainText()
