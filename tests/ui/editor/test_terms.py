"""The terms of a paragraph in the editor: listed beside it, put in by a key, added from two selections."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import Mark
from briefing_app.domain.terms import Concept
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.terms import Insertion, insertion_of
from briefing_app.ui.editor.terms_section import TermsSection
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.notices import Notice
from tests.language.terms.sample import ADMITTED, FORBIDDEN, ar, fr
from tests.ui.conftest import MakeKit
from tests.ui.editor.conftest import MakeEditor
from tests.ui.editor.hand import keep_note, put_caret, select
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH
TAB = 6
TERMS = (
    Concept(
        "c1", (fr("accord-cadre"), ar("اتفاق إطاري"), ar("اتفاقية إطارية", ADMITTED)), "traités", "voir le recueil"
    ),
    Concept("c2", (fr("commission mixte"), ar("لجنة مشتركة"))),
    Concept("c3", (fr("lettre verbale", FORBIDDEN), fr("note verbale"), ar("مذكرة شفوية"))),
)
TWINS = (
    ("Un accord-cadre et la commission mixte", "اجتمعت اللجنة المشتركة"),
    ("Une lettre verbale", "نص"),
    ("rien", "لا شيء"),
)


@pytest.fixture
def view(make_editor: MakeEditor, desk: Desk, qtbot: QtBot) -> EditorView:
    for one in TERMS:
        desk.terms.save(one)
    return opened(make_editor(keep_note(desk, TWINS), knows_terms=True), qtbot)


def opened(view: EditorView, qtbot: QtBot) -> EditorView:
    qtbot.waitUntil(lambda: view.presenter.terms.is_ready)
    view.inspector.show_tab(TAB)
    put_caret(view, AR, 0, 0)
    section(view).show_now()
    return view


def section(view: EditorView) -> TermsSection:
    return view.inspector.language.terms


def shown(view: EditorView) -> list[list[str]]:
    found = section(view).list
    return [found.item(row).text().split("\n") for row in range(found.count())]


def text(view: EditorView, language: Language, row: int = 0) -> str:
    return view.presenter.rows[row].pair.text(language).plain


def test_what_the_column_lacks_comes_first_with_its_names(view: EditorView) -> None:
    assert shown(view) == [
        [
            "accord-cadre",
            "اتفاق إطاري / اتفاقية إطارية",
            "Not in the Arabic · \u2068traités\u2069",
            "\u2068voir le recueil\u2069",
        ],
        ["commission mixte", "لجنة مشتركة", "Also in the Arabic"],
    ]
    assert (section(view).said.isHidden(), section(view).insert.isEnabled()) == (True, True)


def test_the_list_follows_the_caret_a_moment_later(view: EditorView, qtbot: QtBot) -> None:
    put_caret(view, FR, 1, 2)
    qtbot.waitUntil(lambda: shown(view)[0][0] == "lettre verbale")
    assert shown(view)[0][2:] == ["Write instead: \u2068note verbale\u2069", "Better not used"]
    put_caret(view, FR, 2, 0)
    qtbot.waitUntil(lambda: shown(view) == [])
    assert section(view).said.text() == "No term of the office in this paragraph."


def test_the_key_puts_the_missing_term_at_the_caret_as_one_step(view: EditorView) -> None:
    put_caret(view, AR, 0, 6)
    view.term_tools.insert_next()
    assert text(view, AR) == "اجتمعت اتفاق إطاري اللجنة المشتركة"
    assert view.columns.caret() == Caret(AR, 0, 18)
    assert [line[2] for line in shown(view)] == ["Also in the Arabic · \u2068traités\u2069", "Also in the Arabic"]
    view.undo()
    assert text(view, AR) == "اجتمعت اللجنة المشتركة"
    view.redo()
    assert text(view, AR).startswith("اجتمعت اتفاق إطاري ")


def test_in_the_other_column_it_goes_to_the_caret_there_or_to_the_end(view: EditorView) -> None:
    view.columns.columns[AR].select(Place(2, 0), Place(2, 0))
    put_caret(view, FR, 0, 0)
    view.term_tools.insert_next()
    assert text(view, AR) == "اجتمعت اللجنة المشتركة اتفاق إطاري"
    assert view.columns.active is AR


def test_it_takes_the_place_of_what_is_selected_with_its_marks(view: EditorView) -> None:
    select(view, AR, (0, 0), (0, 6))
    view.toggle_mark(Mark.BOLD)
    view.term_tools.insert_next()
    runs = view.presenter.rows[0].pair.text(AR).runs
    assert (runs[0].text, runs[0].bold) == ("اتفاق إطاري", True)
    assert text(view, AR) == "اتفاق إطاري اللجنة المشتركة"


def test_the_chosen_term_or_another_of_its_names_is_put_in_from_the_panel(view: EditorView) -> None:
    own = section(view)
    put_caret(view, AR, 0, 0)
    assert [action.text() for action in own.names.actions()] == ["اتفاقية إطارية"]
    own.names.actions()[0].trigger()
    assert text(view, AR).startswith("اتفاقية إطارية اجتمعت")
    own.list.setCurrentRow(1)
    assert own.others.isHidden()
    own.insert.click()
    assert text(view, AR).startswith("اتفاقية إطارية لجنة مشتركة اجتمعت")


def test_the_key_says_so_when_nothing_is_missing(view: EditorView, notices: list[Notice]) -> None:
    put_caret(view, AR, 2, 0)
    view.term_tools.insert_next()
    assert [notice.text for notice in notices] == ["No term is missing in this paragraph."]
    assert text(view, AR, 2) == "لا شيء"


def test_a_term_that_is_there_is_put_in_again_only_from_the_list(view: EditorView, notices: list[Notice]) -> None:
    view.term_tools.insert_next()
    before = text(view, AR)
    section(view).list.setCurrentRow(1)
    view.columns.column.setFocus()
    view.term_tools.insert_next()
    assert (text(view, AR), len(notices)) == (before, 1)
    section(view).list.setFocus()
    QTest.keyClick(section(view).list, Qt.Key.Key_Return)
    assert text(view, AR).count("لجنة مشتركة") == 1


def test_its_words_are_shown_and_its_entry_asked_for(view: EditorView, qtbot: QtBot) -> None:
    own = section(view)
    with qtbot.waitSignal(view.term_opened) as told:
        own.entry.click()
    assert told.args == ["c1"]
    own.list.itemClicked.emit(own.list.item(0))
    cursor = view.columns.columns[FR].textCursor()
    assert cursor.selectedText() == "accord-cadre"


def test_two_selections_make_a_new_term(view: EditorView, qtbot: QtBot) -> None:
    select(view, FR, (0, 3), (0, 15))
    select(view, AR, (0, 7), (0, 13))
    with qtbot.waitSignal(view.term_wanted) as told:
        view.promise_tools.bar.term.click()
    assert told.args == [Bilingual("اللجنة", "accord-cadre")]
    put_caret(view, FR, 2, 0)
    with qtbot.waitSignal(view.term_wanted) as told:
        section(view).add.click()
    assert told.args == [Bilingual()]


def test_what_is_added_is_found_at_once_and_the_note_is_checked_again(view: EditorView, desk: Desk) -> None:
    put_caret(view, FR, 2, 0)
    desk.terms.save(Concept("c4", (fr("rien"), ar("لا شيء"))))
    view.term_tools.terms_changed()
    section(view).show_caret(view.columns.caret())
    section(view).show_now()
    assert shown(view) == [["لا شيء", "rien", "Also in the French"]]
    assert view.finding_tools.feed._looked_at is None


def test_without_terms_the_panel_says_how_to_get_some(make_editor: MakeEditor, desk: Desk, qtbot: QtBot) -> None:
    view = opened(make_editor(keep_note(desk, TWINS), knows_terms=True), qtbot)
    assert section(view).said.text().startswith("The office has no terms yet.")
    assert section(view).add.isEnabled()


def test_where_nobody_knows_terms_nothing_is_listed(make_editor: MakeEditor, desk: Desk, notices: list[Notice]) -> None:
    view = make_editor(keep_note(desk, TWINS))
    view.inspector.show_tab(TAB)
    assert (shown(view), section(view).add.isEnabled()) == ([], False)
    view.term_tools.add()
    assert notices[-1].text.startswith("The library is open for reading only")


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(
    make_editor: MakeEditor, desk: Desk, make_kit: MakeKit, qtbot: QtBot, language: str
) -> None:
    for one in TERMS:
        desk.terms.save(one)
    view = opened(make_editor(keep_note(desk, TWINS), knows_terms=True, kit=make_kit(language)), qtbot)
    assert len(shown(view)) == 2
    check_opening(view.inspector, language)


@pytest.mark.parametrize(
    ("words", "text", "start", "end", "language", "wanted"),
    [
        ("سفير", "", 0, 0, AR, "سفير"),
        ("سفير", "التقى", 5, 5, AR, "التقى سفير"),
        ("سفير", "مع ال", 5, 5, AR, "مع السفير"),
        ("سفير", "التقى ب", 7, 7, AR, "التقى بسفير"),
        ("سفير", "قال: حضر", 5, 5, AR, "قال: سفير حضر"),
        ("سفير", "انتهى.", 6, 6, AR, "انتهى. سفير"),
        ("accord", "l’", 2, 2, FR, "l’accord"),
        ("accord", "un texte ici", 3, 8, FR, "un accord ici"),
        ("accord", "(ici)", 1, 1, FR, "(accord ici)"),
        ("accord", "le", 2, 2, FR, "le accord"),
        ("accord", "un, deux", 2, 2, FR, "un accord, deux"),
    ],
)
def test_words_get_the_spaces_they_need(
    words: str, text: str, start: int, end: int, language: Language, wanted: str
) -> None:
    made = insertion_of(words, text, start, end, language)
    told = text[: made.start] + made.text + text[made.end :]
    assert told == wanted
    assert told[: made.caret].endswith(words)
    assert isinstance(made, Insertion)
