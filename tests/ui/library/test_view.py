"""The library as a person uses it: keys, clicks, what is heard and what is said."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from briefing_app import bootstrap
from briefing_app.bootstrap import Desk
from briefing_app.domain.review_states import NoteStatus
from briefing_app.services.preferences import Scheme
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.library.model import NOTE_ROLE
from briefing_app.ui.library.presenter import Column, LibraryPresenter, Order, Wanted
from briefing_app.ui.library.view import LibraryView
from tests.ui.conftest import MakeKit
from tests.ui.library.conftest import AddNote
from tests.ui.library.test_presenter import ManyNotes, many
from tests.ui.opening import check_opening

Show = Callable[[LibraryPresenter, Kit], LibraryView]
Keys = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(show: Show, presenter: LibraryPresenter, kit: Kit, three: list[str]) -> LibraryView:
    return show(presenter, kit)


def shown(view: LibraryView) -> list[str]:
    if view.lists.currentWidget() is view.lists.found:
        results = view.lists.found.results
        return [results.note(row) for row in range(results.rowCount())]
    model = view.table.model()
    return [model.index(row, 0).data(NOTE_ROLE).id for row in range(model.rowCount())]


def cell(view: LibraryView, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return view.table.model().index(row, view.table.notes.columns.index(column)).data(role)


def click(view: LibraryView, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, modifiers, middle(view, row))


def middle(view: LibraryView, row: int) -> QPoint:
    return view.table.visualRect(view.table.model().index(row, 1)).center()


def button(view: LibraryView, text: str) -> QPushButton:
    found = [b for b in view.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()]
    assert len(found) == 1, text
    return found[0]


def press(view: LibraryView, text: str) -> None:
    QTest.mouseClick(button(view, text), Qt.MouseButton.LeftButton)


def test_the_keyboard_begins_in_the_table(view: LibraryView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.table.hasFocus)
    opened: list[str] = []
    view.note_opened.connect(opened.append)
    qtbot.keyClick(view.table, Keys.Key_Down)
    qtbot.keyClick(view.table, Keys.Key_Return)
    assert len(opened) == 1


def test_large_text_is_not_cut_in_the_preview(
    show: Show, presenter: LibraryPresenter, make_kit: MakeKit, three: list[str], qtbot: QtBot
) -> None:
    kit = make_kit("fr")
    kit.theme.apply(Scheme.LIGHT, 150, "fr")
    view = show(presenter, kit)
    view.table.select([shown(view)[0]])
    qtbot.waitUntil(lambda: len(view.preview.texts()) > 3)
    scroll = view.preview.findChild(QScrollArea)
    page = scroll.widget() if scroll is not None else None
    assert scroll is not None
    assert page is not None
    qtbot.waitUntil(lambda: page.width() <= scroll.viewport().width())
    kit.theme.apply(Scheme.LIGHT, 100, "fr")


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_well(
    show: Show,
    presenter: LibraryPresenter,
    make_kit: MakeKit,
    three: list[str],
    sample_note: str,
    language: str,
    qtbot: QtBot,
) -> None:
    view = show(presenter, make_kit(language))
    view.table.select((sample_note,))
    qtbot.waitUntil(lambda: len(view.preview.texts()) > 8)
    check_opening(view, language)
    french, arabic = (view.table.notes.columns.index(c) for c in (Column.TITLE_FR, Column.TITLE_AR))
    row = view.table.model().index(0, french), view.table.model().index(0, arabic)
    assert view.table.visualRect(row[0]).x() < view.table.visualRect(row[1]).x()
    view.filters.search.setText("zzz")
    QApplication.processEvents()
    check_opening(view, language)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_well_while_it_is_empty(
    show: Show, presenter: LibraryPresenter, make_kit: MakeKit, language: str
) -> None:
    check_opening(show(presenter, make_kit(language)), language)


def test_the_cells_say_what_they_show(view: LibraryView, sample_note: str, kit: Kit) -> None:
    view.refresh()
    assert cell(view, 0, Column.TITLE_FR) == "Dr Amr Talaat s’entretient avec M. Cédric O"
    assert cell(view, 0, Column.TITLE_AR) == "د. عمرو طلعت يلتقي السيد سيدريك أو"
    assert cell(view, 0, Column.DAY) == "16 June 2021"
    assert cell(view, 0, Column.ACTIONS) == "3"
    assert cell(view, 1, Column.ACTIONS) == ""
    assert cell(view, 0, Column.PROGRESS, Qt.ItemDataRole.ToolTipRole) == "French 100 %, Arabic 100 %"
    assert cell(view, 1, Column.PROGRESS, Qt.ItemDataRole.AccessibleTextRole) == "Ready: French 100 %, Arabic 50 %"
    assert cell(view, 2, Column.PROGRESS, Qt.ItemDataRole.ToolTipRole) == "No text yet"
    assert cell(view, 3, Column.STATE) == "Sent"
    assert not cell(view, 3, Column.STATE, Qt.ItemDataRole.DecorationRole).isNull()


def test_the_title_is_drawn_at_the_edge_of_its_language(view: LibraryView) -> None:
    view.table.clearSelection()
    image = view.table.viewport().grab().toImage()
    ground = image.pixelColor(view.table.viewport().width() // 2, view.table.viewport().height() - 2)

    def ink(column: Column) -> tuple[int, int]:
        rect = view.table.visualRect(view.table.model().index(0, view.table.notes.columns.index(column)))
        xs = [x for x in range(rect.left(), rect.right()) for y in range(rect.top() + 4, rect.bottom() - 4)
              if image.pixelColor(x, y) != ground]  # fmt: skip
        return min(xs) - rect.left(), rect.right() - max(xs)

    before, behind = ink(Column.TITLE_FR)
    assert before < 16 < behind
    before, behind = ink(Column.TITLE_AR)
    assert behind < 16 < before


def test_typing_filters_at_once(view: LibraryView, three: list[str], qtbot: QtBot) -> None:
    view.table.setFocus()
    view.focus_search()
    assert view.filters.search.hasFocus()
    QTest.keyClicks(view.filters.search, "economie")
    assert shown(view) == [three[2]]
    assert view._count.text() == "1 note found"
    assert not view.filters.order.isEnabled()
    QTest.keyClick(view.filters.search, Keys.Key_Down)
    assert view.lists.found.hasFocus()
    with qtbot.waitSignal(view.place_opened) as opened:
        QTest.keyClick(view.lists.found, Keys.Key_Return)
    assert opened.args[0].note == three[2]
    view.focus_search()
    QTest.keyClick(view.filters.search, Keys.Key_Escape)
    assert shown(view) == three


def test_what_is_found_opens_at_its_words(view: LibraryView, three: list[str], qtbot: QtBot) -> None:
    view.filters.search.setText("كلمه")
    assert shown(view) == [three[0]]
    qtbot.waitUntil(view.preview.open.isEnabled)
    with qtbot.waitSignal(view.place_opened) as opened:
        press(view, "Open")
    place = opened.args[0].place
    assert [place.passage.text[start:end] for start, end in place.spans] == ["كلمة"]
    said = view.lists.found.results.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "كلمة" in said
    assert "In the text" in said


def test_the_exact_switch_searches_at_once_and_says_what_is_in_the_way(view: LibraryView, three: list[str]) -> None:
    QTest.keyClicks(view.filters.search, "economie")
    assert shown(view) == [three[2]]
    view.filters.exact.click()
    assert shown(view) == []
    assert any("economie" in label.text() for label in view.findChildren(QLabel) if label.isVisible())
    press(view, "Search all spellings")
    assert shown(view) == [three[2]]
    assert not view.filters.exact.isChecked()


def test_the_other_filters_narrow_what_is_found(view: LibraryView, three: list[str]) -> None:
    QTest.keyClicks(view.filters.search, "france")
    assert shown(view) == [three[0], three[2]]
    view.filters.status.value = NoteStatus.SENT
    assert shown(view) == [three[2]]
    view.filters.status.value = NoteStatus.WITHDRAWN
    assert shown(view) == []
    press(view, "Clear the filters")
    assert shown(view) == three


def test_a_note_that_was_found_can_be_deleted_and_comes_back(
    view: LibraryView, three: list[str], notices: list[Notice]
) -> None:
    QTest.keyClicks(view.filters.search, "france")
    view.lists.go_there()
    QTest.keyClick(view.lists.found, Keys.Key_Delete)
    assert shown(view) == [three[2]]
    assert notices[-1].action is not None
    notices[-1].action[1]()
    assert sorted(shown(view)) == sorted([three[0], three[2]])


def test_while_the_index_is_built_the_reach_is_told(
    view: LibraryView, desk: Desk, three: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.search), "is_ready", False)
    monkeypatch.setattr(desk.search, "reach", lambda: (2, 3))
    QTest.keyClicks(view.filters.search, "france")
    assert view._reach.isVisible()
    assert "2 of 3" in view._reach.text()
    monkeypatch.undo()
    view.search_again()
    assert not view._reach.isVisible()


def test_state_and_counterpart_filter(view: LibraryView, three: list[str]) -> None:
    view.filters.status.setFocus()
    for _ in range(1 + list(NoteStatus).index(NoteStatus.SENT)):
        QTest.keyClick(view.filters.status, Keys.Key_Down)
    assert shown(view) == [three[2]]
    view.filters.status.setCurrentIndex(0)
    QTest.keyClicks(view.filters.counterpart, "maroc")
    assert shown(view) == [three[1]]


def test_nothing_found_offers_to_clear_the_filters(view: LibraryView, three: list[str]) -> None:
    QTest.keyClicks(view.filters.search, "nowhere")
    press(view, "Clear the filters")
    assert shown(view) == three
    assert view.table.isVisible()
    assert view.filters.search.text() == ""


def test_sorting_by_click_turns_round_and_ends_at_the_first_order(view: LibraryView, three: list[str]) -> None:
    header = view.table.horizontalHeader()
    column = view.table.notes.columns.index(Column.TITLE_FR)
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NONE, at)
        orders.append(shown(view))
    assert orders == [[three[0], three[2], three[1]], [three[1], three[2], three[0]], three]


def test_sorting_by_keyboard(view: LibraryView, three: list[str]) -> None:
    menu = view.filters.order.menu()
    sort_by(view, "Reference")
    assert shown(view) == three[::-1]
    sort_by(view, "Descending")
    assert shown(view) == three
    assert view.table.horizontalHeader().sortIndicatorSection() == 0
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Reference", "Descending"]
    sort_by(view, "Changed last first")
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Changed last first"]


def sort_by(view: LibraryView, text: str) -> None:
    menu = view.filters.order.menu()
    menu.popup(view.mapToGlobal(QPoint(0, 0)))
    actions = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    for _ in range([action.text() for action in actions].index(text) + 1):
        QTest.keyClick(menu, Keys.Key_Down)
    QTest.keyClick(menu, Keys.Key_Return)


def test_filters_order_and_choice_outlive_the_window(
    show: Show, presenter: LibraryPresenter, make_kit: MakeKit, three: list[str]
) -> None:
    first = show(presenter, make_kit("en"))
    first.filters.counterpart.setText("france")
    first.table.sortByColumn(first.table.notes.columns.index(Column.TITLE_FR), Qt.SortOrder.DescendingOrder)
    click(first, 1)
    second = show(presenter, make_kit("ar"))
    assert presenter.wanted == Wanted(counterpart="france")
    assert presenter.order == Order(Column.TITLE_FR, descending=True)
    assert shown(second) == [three[2], three[0]]
    assert second.table.selected() == (three[0],)
    assert second.filters.counterpart.text() == "france"


def test_the_preview_waits_until_the_selection_rests(view: LibraryView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Agriculture" in " ".join(view.preview.texts()))
    click(view, 1)
    assert "Agriculture" in " ".join(view.preview.texts())
    qtbot.waitUntil(lambda: "Visite d’État" in " ".join(view.preview.texts()))
    assert "Nothing is written yet." in view.preview.texts()
    assert "زيارةُ دولة" in " ".join(view.preview.texts())
    with qtbot.waitSignal(view.note_opened):
        press(view, "Open")


def test_double_click_and_the_menu_open(view: LibraryView, three: list[str], qtbot: QtBot) -> None:
    click(view, 2)
    with qtbot.waitSignal(view.note_opened) as opened:
        QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, NONE, middle(view, 2))
    assert opened.args == [three[2]]
    action = next(a for a in view.table.actions() if a.text() == "&Open")
    with qtbot.waitSignal(view.note_opened) as opened:
        action.trigger()
    assert opened.args == [three[2]]


def test_delete_puts_away_and_undo_brings_back(
    view: LibraryView, three: list[str], notices: list[Notice], desk: Desk
) -> None:
    click(view, 0)
    click(view, 1, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.table, Keys.Key_Delete)
    assert shown(view) == [three[2]]
    assert [summary.id for summary in desk.notes.list()] == [three[2]]
    assert view.table.selected() == (three[2],)
    (notice,) = notices
    assert re.fullmatch(r"2 note\S+ deleted\.", notice.text)
    assert notice.action is not None
    assert notice.action[0] == "Undo"
    assert notice.stays
    notice.action[1]()
    assert shown(view) == three
    assert view.table.selected() == tuple(three[:2])


def test_after_the_last_note_the_library_teaches_and_undo_still_works(
    view: LibraryView, notices: list[Notice], qtbot: QtBot
) -> None:
    QTest.keyClick(view.table, Keys.Key_A, CTRL)
    qtbot.waitUntil(lambda: view.preview.away.text().startswith("&Delete 3 note"))
    QTest.mouseClick(view.preview.away, Qt.MouseButton.LeftButton)
    assert not view.table.isVisible()
    assert button(view, "Open the sample note").isEnabled()
    assert notices[0].action is not None
    notices[0].action[1]()
    assert view.table.isVisible()


def test_undo_after_the_window_was_made_anew(
    presenter: LibraryPresenter, kit: Kit, three: list[str], notices: list[Notice], desk: Desk, qtbot: QtBot
) -> None:
    view = LibraryView(presenter, kit)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.table.setFocus()
    QTest.keyClick(view.table, Keys.Key_Delete)
    assert len(desk.notes.list()) == 2
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
    assert notices[0].action is not None
    notices[0].action[1]()
    assert len(desk.notes.list()) == 3


def test_refresh_keeps_selection_and_scroll(
    show: Show, presenter: LibraryPresenter, kit: Kit, add_note: AddNote
) -> None:
    made = [add_note(f"Note {n}", f"مذكرة {n}") for n in range(30)][::-1]
    view = show(presenter, kit)
    view.table.scrollTo(view.table.model().index(20, 0))
    click(view, 19)
    click(view, 20, CTRL)
    at = view.table.verticalScrollBar().value()
    assert at > 0
    view.refresh()
    assert view.table.selected() == (made[19], made[20])
    assert view.table.verticalScrollBar().value() == at


def test_an_empty_library_offers_every_way_on(
    show: Show, presenter: LibraryPresenter, kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(presenter, kit)
    with qtbot.waitSignal(view.new_requested):
        press(view, "New note")
    with qtbot.waitSignal(view.sample_requested):
        press(view, "Open the sample note")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/t/a.docx", "/t/f.txt"], ""))
    with qtbot.waitSignal(view.import_requested) as asked:
        press(view, "Import…")
    assert asked.args == [[Path("/t/a.docx"), Path("/t/f.txt")]]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    with qtbot.assertNotEmitted(view.import_requested):
        press(view, "Import…")


def drop(view: LibraryView, *names: str) -> bool:
    """Drag files over the view and let them fall; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, NONE)
    QApplication.sendEvent(view, enter)
    QApplication.sendEvent(view, QDropEvent(QPointF(9, 9), copy, data, left, NONE, QEvent.Type.Drop))
    return enter.isAccepted()


def test_text_and_word_files_are_dropped_and_nothing_else(view: LibraryView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.import_requested) as asked:
        assert drop(view, "/t/a.DOCX", "/t/f.txt", "/t/p.pdf")
    assert asked.args == [[Path("/t/a.DOCX"), Path("/t/f.txt")]]
    with qtbot.assertNotEmitted(view.import_requested):
        assert not drop(view, "/t/p.pdf")


def test_a_library_open_for_reading_says_why_it_does_not_change(
    application: bootstrap.Application,
    desk: Desk,
    three: list[str],
    show: Show,
    kit: Kit,
    notices: list[Notice],
    qtbot: QtBot,
) -> None:
    with application.desk(desk.path, NoKey(), Mode.READ_ONLY) as reading:
        view = show(LibraryPresenter(reading), kit)
        qtbot.waitUntil(lambda: len(view.preview.texts()) > 3)
        for text in ("New note", "Import…", "Delete"):
            assert not button(view, text).isEnabled()
            assert "reading only" in button(view, text).toolTip()
        assert not view.acceptDrops()
        view.setFocus()  # as the window gives it
        QTest.keyClick(view.table, Keys.Key_Delete)
        assert shown(view) == three
        assert len(notices) == 1
        assert notices[0].action is None
        with qtbot.waitSignal(view.note_opened):
            QTest.keyClick(view.table, Keys.Key_Return)
        view.close()


def test_a_library_that_cannot_be_read_is_told(
    view: LibraryView, three: list[str], notices: list[Notice], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.domain.errors import UserError

    def refuse(*_: object) -> None:
        raise UserError("library.damaged", path="x")

    for name in ("list", "delete", "bring_back"):
        monkeypatch.setattr(desk.notes, name, refuse)
    view.setFocus()  # as the window gives it
    view.refresh()
    QTest.keyClick(view.table, Keys.Key_Delete)
    assert len(notices) == 2
    assert shown(view) == three


def test_ten_thousand_notes_are_narrowed_letter_by_letter(show: Show, kit: Kit, qtbot: QtBot) -> None:
    view = show(LibraryPresenter(ManyNotes(many(10_000))), kit)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not view._folding.isActive())
    counts = []
    for letter in "economie 7":
        QTest.keyClicks(view.filters.counterpart, letter)
        counts.append(view.table.model().rowCount())
    assert counts == [10_000] * 9 + [1_000]


def test_in_a_narrow_window_the_titles_keep_their_room(view: LibraryView, qtbot: QtBot) -> None:
    columns = view.table.notes.columns

    def hidden() -> list[Column]:
        return [column for column in columns if view.table.isColumnHidden(columns.index(column))]

    assert hidden() == []
    view.resize(1000, 700)
    qtbot.waitUntil(lambda: bool(hidden()))
    assert hidden()[0] is Column.COUNTERPART
    assert view.table.columnWidth(columns.index(Column.TITLE_FR)) > 100
    qtbot.waitUntil(lambda: view.table.horizontalScrollBar().maximum() == 0)
    view.resize(1310, 700)
    qtbot.waitUntil(lambda: hidden() == [])


def test_menu_actions_have_words(view: LibraryView) -> None:
    actions: list[QAction] = view.table.actions()
    assert [action.text() for action in actions] == ["&Open", "&Delete"]
    assert actions[1].shortcut().toString() == "Del"
