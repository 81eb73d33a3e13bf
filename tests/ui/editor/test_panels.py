"""The inspector's panels, driven by mouse and keys, and the whole page in three languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QPushButton, QTextBrowser, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import Mark
from briefing_app.language.counting import tally
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.ui.editor.outline_panel import SectionTitleDialog
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.widgets.fields import LanguageLine
from tests.ui.conftest import MakeKit
from tests.ui.editor.conftest import MakeEditor, check_in_step
from tests.ui.editor.hand import AR, CONTROL, FR, keep_note, press, put_caret, sections, select, texts, type_in
from tests.ui.opening import check_opening


@pytest.fixture
def note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    return make_editor(keep_note(desk, [("un deux", "واحد"), ("trois", "ثلاثة")], [("quatre", "أربعة")], [("", "")]))


def list_of(panel: QWidget) -> QListWidget:
    return panel.findChild(QListWidget)


def lines(panel: QWidget) -> list[str]:
    entries = list_of(panel)
    return [entries.item(number).text() for number in range(entries.count())]


def titles(view: EditorView) -> list[str]:
    return [section.title.fr for section in view.presenter.note.sections]


def click_item(panel: QWidget, number: int) -> None:
    entries = list_of(panel)
    at = entries.visualItemRect(entries.item(number)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)


def button(panel: QWidget, name: str) -> QToolButton | QPushButton:
    buttons = [*panel.findChildren(QToolButton), *panel.findChildren(QPushButton)]
    return next(item for item in buttons if name in (item.accessibleName(), item.text().replace("&", "")))


def click(panel: QWidget, name: str) -> None:
    QTest.mouseClick(button(panel, name), Qt.MouseButton.LeftButton)


# The outline.


def test_the_outline_counts_the_words_of_each_section(editor: EditorView) -> None:
    note = editor.presenter.note
    shown = lines(editor.inspector.outline)
    assert len(shown) == len(note.sections) == 6
    for number, (section, text) in enumerate(zip(note.sections, shown, strict=True), 1):
        french = sum(tally(pair.fr.text.plain, Language.FRENCH).words for pair in section.pairs)
        arabic = sum(tally(pair.ar.text.plain, Language.ARABIC).words for pair in section.pairs)
        expected = [f"{number}. {section.title.fr}", f"FR {french} · AR {arabic} words of about {section.target_words}"]
        assert text.split("\n") == expected
    assert "FR 8 · AR 5 words of about 15" in shown[0]


def test_the_outline_follows_typing_and_tells_what_is_open(editor: EditorView, qtbot: QtBot) -> None:
    put_caret(editor, FR, 0, 0)
    type_in(editor, "Hier ")
    outline = editor.inspector.outline
    qtbot.waitUntil(lambda: "FR 9 · AR 5" in lines(outline)[0])
    assert lines(outline)[0].endswith("1 open point")
    select(editor, FR, (1, 0), (1, len(texts(editor, FR)[1])))
    press(editor, Qt.Key.Key_Delete)
    select(editor, AR, (1, 0), (1, len(texts(editor, AR)[1])))
    press(editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: lines(outline)[1].endswith("required, still empty"))


def test_the_section_of_the_caret_is_lit_up(note: EditorView) -> None:
    outline = list_of(note.inspector.outline)
    put_caret(note, FR, 2, 0)
    assert outline.currentRow() == 1
    put_caret(note, AR, 0, 0)
    assert outline.currentRow() == 0


def test_a_click_goes_to_the_section(note: EditorView) -> None:
    put_caret(note, AR, 0, 0)
    click_item(note.inspector.outline, 1)
    assert (note.columns.caret().language, note.columns.caret().row, note.columns.caret().offset) == (AR, 2, 0)


def test_enter_in_the_outline_goes_to_the_section(note: EditorView) -> None:
    entries = list_of(note.inspector.outline)
    entries.setFocus()
    QTest.keyClick(entries, Qt.Key.Key_Down)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    assert note.columns.caret().row == 2


def test_a_section_moves_and_stays_the_one_that_is_picked(note: EditorView, qtbot: QtBot) -> None:
    outline = note.inspector.outline
    click_item(outline, 0)
    for expected in (["Section 2", "Section 1", "Section 3"], ["Section 2", "Section 3", "Section 1"]):
        click(outline, "Move section down")
        assert titles(note) == expected
        place = expected.index("Section 1")
        qtbot.waitUntil(lambda place=place: list_of(outline).currentRow() == place)
        qtbot.waitUntil(lambda place=place: "Section 1" in lines(outline)[place])
    assert texts(note, FR) == ["quatre", "", "un deux", "trois"]
    assert not button(outline, "Move section down").isEnabled()
    check_in_step(note)
    click(outline, "Move section up")
    note.undo()
    note.undo()
    note.undo()
    assert titles(note) == ["Section 1", "Section 2", "Section 3"]
    check_in_step(note)


def title_dialog(panel: QWidget) -> SectionTitleDialog:
    return panel.findChild(SectionTitleDialog)


def enter_title(dialog: SectionTitleDialog, french: str, arabic: str, *, keep: bool = True) -> None:
    for line in dialog.findChildren(LanguageLine):
        line.setText(french if line.language is FR else arabic)
    box = dialog.findChild(QDialogButtonBox)
    wanted = QDialogButtonBox.StandardButton.Ok if keep else QDialogButtonBox.StandardButton.Cancel
    QTest.mouseClick(box.button(wanted), Qt.MouseButton.LeftButton)


def test_a_section_gets_another_title(note: EditorView, qtbot: QtBot) -> None:
    outline = note.inspector.outline
    click_item(outline, 1)
    click(outline, "Rename section")
    dialog = title_dialog(outline)
    assert dialog.title() == Bilingual("القسم 2", "Section 2")
    enter_title(dialog, "Suites", "المتابعة")
    assert note.presenter.note.sections[1].title == Bilingual("المتابعة", "Suites")
    qtbot.waitUntil(lambda: lines(outline)[1].startswith("2. Suites"))
    headings = list(note.columns.decorator.decorations.headings.values())
    assert headings[1].title.ar == "المتابعة"
    note.undo()
    assert titles(note)[1] == "Section 2"


def test_a_title_that_is_cancelled_changes_nothing(note: EditorView) -> None:
    click(note.inspector.outline, "Rename section")
    enter_title(title_dialog(note.inspector.outline), "Autre", "", keep=False)
    assert titles(note) == ["Section 1", "Section 2", "Section 3"]
    assert not note.presenter.session.can_undo


def test_a_section_is_added_below_with_a_place_to_write(note: EditorView) -> None:
    outline = note.inspector.outline
    click_item(outline, 0)
    click(outline, "Add a section below")
    dialog = title_dialog(outline)
    assert not dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    enter_title(dialog, "Nouvelle", "جديد")
    assert titles(note) == ["Section 1", "Nouvelle", "Section 2", "Section 3"]
    assert sections(note) == [2, 1, 1, 1]
    assert note.columns.caret().row == 2
    type_in(note, "x")
    assert "x" in texts(note, FR)[2] + texts(note, AR)[2]
    check_in_step(note)


def test_a_section_is_removed_and_comes_back(note: EditorView, qtbot: QtBot) -> None:
    outline = note.inspector.outline
    click_item(outline, 0)
    click(outline, "Remove section")
    assert titles(note) == ["Section 2", "Section 3"]
    assert texts(note, AR) == ["أربعة", ""]
    check_in_step(note)
    qtbot.waitUntil(lambda: len(lines(outline)) == 2)
    click(outline, "Remove section")
    qtbot.waitUntil(lambda: len(lines(outline)) == 1)
    assert not button(outline, "Remove section").isEnabled()
    note.undo()
    note.undo()
    assert titles(note) == ["Section 1", "Section 2", "Section 3"]
    check_in_step(note)


# History.


@pytest.fixture
def kept(note: EditorView) -> EditorView:
    """Two revisions: as made, and with a word more."""
    put_caret(note, FR, 0, 7)
    type_in(note, " plus")
    note.presenter.session.checkpoint("edited")
    note.inspector.show_tab(3)
    return note


def difference(view: EditorView) -> QTextBrowser:
    return view.inspector.history.findChild(QTextBrowser)


def test_revisions_are_listed_newest_first_with_author_and_reason(kept: EditorView) -> None:
    shown = lines(kept.inspector.history)
    assert [text.split(" ")[0] for text in shown] == ["2", "1"]
    assert all("test" in text and "2026" in text for text in shown)
    assert "Nothing: the text reads the same." in difference(kept).toPlainText()


def test_revisions_begin_at_the_same_place_with_a_state_or_without(
    kept: EditorView, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = kept.inspector.history
    history.show_revisions()
    assert [list_of(history).item(row).icon().isNull() for row in range(2)] == [True, True]
    monkeypatch.setattr(RevisionBrowser, "statuses", lambda _: {1: NoteStatus.IN_REVIEW})
    history.show_revisions()
    assert [list_of(history).item(row).icon().isNull() for row in range(2)] == [False, False]


def test_a_revision_shows_what_is_different_now(kept: EditorView) -> None:
    click_item(kept.inspector.history, 1)
    assert difference(kept).toPlainText() == "Section 1\nun deux plus"
    assert "text-decoration: underline" in difference(kept).toHtml()
    select(kept, AR, (1, 0), (1, 5))
    press(kept, Qt.Key.Key_Delete)
    kept.inspector.show_revisions()
    assert "ثلاثة" in difference(kept).toPlainText()
    assert "text-decoration: line-through" in difference(kept).toHtml()
    assert list_of(kept.inspector.history).currentRow() == 1


def test_going_back_to_a_revision_is_one_step_that_can_be_undone(kept: EditorView, notices: list[Notice]) -> None:
    click_item(kept.inspector.history, 1)
    now = kept.presenter.note
    click(kept.inspector.history, "Go back to this revision")
    assert texts(kept, FR)[0] == "un deux"
    check_in_step(kept)
    (notice,) = notices
    assert notice.text == "The note reads as in revision 1 again."
    assert notice.action is not None
    notice.action[1]()
    assert kept.presenter.note == now
    check_in_step(kept)


def test_going_back_brings_back_sections_that_are_gone(kept: EditorView) -> None:
    kept.presenter.remove_section("section_1")
    kept.presenter.add_section("section_2", Bilingual("جديد", "Nouvelle"))
    click_item(kept.inspector.history, 0)
    click(kept.inspector.history, "Go back to this revision")
    assert titles(kept) == ["Section 1", "Section 2", "Section 3"]
    assert texts(kept, FR)[0] == "un deux plus"
    check_in_step(kept)


# The whole page.


def test_the_tabs_show_one_panel_at_a_time(note: EditorView) -> None:
    panels = (note.inspector.outline, note.inspector.twin, note.inspector.promises, note.inspector.history)
    for number, panel in enumerate(panels):
        note.inspector.hide()
        note.inspector.show_tab(number)
        assert [other.isVisible() for other in panels] == [other is panel for other in panels]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("tab", range(4))
def test_the_page_opens_whole_in_every_language(
    language: str, tab: int, make_kit: MakeKit, desk: Desk, application: Application, sample_note: str, qtbot: QtBot
) -> None:
    kit = make_kit(language)
    session = desk.edit(sample_note)
    profile = application.built_ins.profile(session.note.profile)
    view = EditorView(EditorPresenter(session, profile, RevisionBrowser(desk.notes, sample_note)), kit)
    qtbot.addWidget(view)
    view.resize(1366, 700)
    view.show()
    qtbot.waitExposed(view)
    view.inspector.show_tab(tab)
    view.find_bar.open_bar()
    qtbot.waitUntil(view.find_bar.isVisible)
    check_opening(view, language)
    french, arabic = (view.columns.columns[side] for side in (FR, AR))
    assert french.mapTo(view, french.rect().center()).x() < arabic.mapTo(view, arabic.rect().center()).x()
    at_end = view.inspector.x() > 600 if language != "ar" else view.inspector.x() < 600
    assert at_end
    text = view.columns.width() * view.columns.height()
    assert text / (view.width() * view.height()) > 0.6
    least = max(view.inspector.minimumWidth(), view.inspector.minimumSizeHint().width())
    assert view.inspector.width() == least  # whatever a panel would like
    view.leave()


def test_a_read_only_note_shows_everything_and_offers_no_change(
    make_editor: MakeEditor, sample_note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EditorPresenter, "is_read_only", property(lambda self: True))
    view = make_editor(sample_note)
    for name in ("Move section up", "Move section down", "Rename section", "Add a section below", "Remove section"):
        assert not button(view.inspector.outline, name).isEnabled()
    for name in ("New action…", "New invitation…"):
        assert not button(view.inspector.promises, name).isEnabled()
    assert not button(view.inspector.history, "Go back to this revision").isEnabled()
    before = texts(view, FR)
    put_caret(view, FR, 0, 3)
    type_in(view, "x")
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Backspace)
    press(view, Qt.Key.Key_V, CONTROL)
    view.toggle_mark(Mark.BOLD)
    view.confirm()
    view.undo()
    assert texts(view, FR) == before
    check_in_step(view)
    press(view, Qt.Key.Key_Right)
    assert view.columns.caret().offset == 4
