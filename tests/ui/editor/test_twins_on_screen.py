"""Twins side by side: states on the spine, open points, what changed, alignment, scrolling; finding and replacing."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QFont, QHelpEvent, QImage, QKeySequence, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionSource
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind, plain
from briefing_app.domain.segments import TwinState
from briefing_app.ui.editor.decoration import Decorator
from briefing_app.ui.editor.row_menu import ColumnMenu, RowMenu
from briefing_app.ui.editor.spine import SpineRow
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.notices import Notice
from tests.samples import sample_note
from tests.ui.editor.conftest import MakeEditor, check_in_step
from tests.ui.editor.hand import AR, CONTROL, FR, keep_note, on_screen, press, put_caret, select, texts, type_in

EMPTY, TRANSLATED = TwinState.EMPTY, TwinState.TRANSLATED
BEHIND, CONFIRMED = TwinState.TO_FOLLOW_UP, TwinState.CONFIRMED


@pytest.fixture
def note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    """In step, French only, Arabic only | blank."""
    return make_editor(keep_note(desk, [("un", "واحد"), ("deux", ""), ("", "ثلاثة")], [("", "")]))


@pytest.fixture
def long_note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    """Far more than a screen, the twins of different heights."""
    words = "le ministre a salué la coopération entre les deux pays "
    twins = [(words * (1 + n % 4), "أشاد الوزير بالتعاون " * (1 + 3 * n % 7)) for n in range(40)]
    return make_editor(keep_note(desk, twins[:15], twins[15:]))


def states(view: EditorView, row: int) -> tuple[TwinState, TwinState]:
    pair = view.presenter.rows[row].pair
    return pair.state(FR), pair.state(AR)


def spine_words(view: EditorView, row: int) -> str:
    """What the tooltip over the picture of a row says."""
    spine = view.columns.spine
    y = int(view.columns.geometry_.tops[row] - view.columns.scroll_bar.value()) + 10
    QToolTip.hideText()
    at = QPoint(spine.width() // 2, y)
    QApplication.sendEvent(spine, QHelpEvent(QEvent.Type.ToolTip, at, spine.mapToGlobal(at)))
    return QToolTip.text()


# The spine.


def test_the_spine_says_in_words_what_each_row_waits_for(note: EditorView) -> None:
    assert spine_words(note, 0) == "Written in both languages, not confirmed yet"
    assert spine_words(note, 1) == "Arabic to write"
    assert spine_words(note, 2) == "French to write"
    assert note.columns.spine.row_at(note.columns.geometry_.tops[3] + 10) is None
    put_caret(note, FR, 0, 2)
    type_in(note, "x")
    assert states(note, 0) == (TRANSLATED, BEHIND)
    assert spine_words(note, 0) == "The French changed: Arabic to follow up"
    put_caret(note, AR, 0, 0)
    type_in(note, "و")
    assert states(note, 0) == (TRANSLATED, TRANSLATED)
    note.confirm()
    assert states(note, 0) == (CONFIRMED, CONFIRMED)
    assert spine_words(note, 0) == "Confirmed: both sides agree"
    type_in(note, "ال")
    assert spine_words(note, 0) == "The Arabic changed: French to follow up"


ROWS = {
    "empty": SpineRow(EMPTY, TRANSLATED),
    "translated": SpineRow(TRANSLATED, TRANSLATED),
    "behind": SpineRow(TRANSLATED, BEHIND),
    "confirmed": SpineRow(CONFIRMED, CONFIRMED),
    "promise": SpineRow(CONFIRMED, CONFIRMED, promises=1),
    "blank": SpineRow(EMPTY, EMPTY, is_blank=True),
}


def drawn_spine(view: EditorView, row: SpineRow) -> QImage:
    spine = view.columns.spine
    spine.show_rows([row], 30)
    return spine.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def test_each_state_has_a_shape_of_its_own(note: EditorView) -> None:
    """Told apart without colour: the pictures differ in grey, too."""
    images = {name: drawn_spine(note, row) for name, row in ROWS.items()}
    names = list(images)
    for at, name in enumerate(names):
        for other in names[at + 1 :]:
            first, second = images[name], images[other]
            differing = sum(
                abs((first.pixel(x, y) & 255) - (second.pixel(x, y) & 255)) > 60
                for x in range(first.width())
                for y in range(int(view_top(note)), int(view_top(note)) + 30)
            )
            assert differing > 8, (name, other)


def view_top(view: EditorView) -> float:
    return view.columns.geometry_.tops[0]


@pytest.mark.parametrize(
    ("french", "arabic", "shown", "behind"),
    [
        (BEHIND, TRANSLATED, BEHIND, FR),
        (TRANSLATED, BEHIND, BEHIND, AR),
        (EMPTY, TRANSLATED, EMPTY, None),
        (TRANSLATED, EMPTY, EMPTY, None),
        (TRANSLATED, TRANSLATED, TRANSLATED, None),
        (CONFIRMED, CONFIRMED, CONFIRMED, None),
    ],
)
def test_what_asks_for_work_is_shown_first(
    french: TwinState, arabic: TwinState, shown: TwinState, behind: Language | None
) -> None:
    assert SpineRow(french, arabic).shown is shown
    assert SpineRow(french, arabic).behind is behind


def test_a_promise_stands_on_the_spine_beside_its_sentence(note: EditorView) -> None:
    pair = note.presenter.rows[1].pair
    action = msgspec.structs.replace(sample_note().actions[0], source=ActionSource(pair.id))
    spine = note.columns.spine
    without = spine.grab().toImage()
    note.presenter.promises.put_action(action)
    assert note.presenter.promises.by_pair() == {pair.id: (action.id,)}
    assert spine.words(SpineRow(CONFIRMED, CONFIRMED, promises=2)).endswith("2 promises made here")
    top = int(note.columns.geometry_.tops[1])
    changed = spine.grab().toImage()
    rows = [y for y in range(spine.height()) if any(changed.pixel(x, y) != without.pixel(x, y) for x in range(56))]
    assert rows
    assert top <= min(rows) < max(rows) < note.columns.geometry_.tops[2]


# The menu of the spine.


def open_spine_menu(view: EditorView, row: int) -> RowMenu:
    spine = view.columns.spine
    y = int(view.columns.geometry_.tops[row] - view.columns.scroll_bar.value()) + 10
    QTest.mouseClick(spine, Qt.MouseButton.LeftButton, pos=QPoint(spine.width() // 2, y))
    return view.findChildren(RowMenu)[-1]


def offered(menu: RowMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.isEnabled()]


def choose(menu: RowMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text().replace("&", "") == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_the_menu_offers_what_the_row_needs(note: EditorView) -> None:
    assert offered(open_spine_menu(note, 1)) == []
    assert offered(open_spine_menu(note, 0)) == ["Still right: confirm both sides"]
    put_caret(note, FR, 0, 2)
    type_in(note, "x")
    menu = open_spine_menu(note, 0)
    assert offered(menu) == ["Show what changed", "Go to the Arabic", "Still right: confirm both sides"]
    choose(menu, "Go to the Arabic")
    assert note.columns.caret().language is AR
    choose(open_spine_menu(note, 0), "Still right: confirm both sides")
    assert states(note, 0) == (CONFIRMED, CONFIRMED)


def test_a_blank_row_has_no_menu(note: EditorView) -> None:
    y = int(note.columns.geometry_.tops[3]) + 10
    QTest.mouseClick(note.columns.spine, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    assert not note.findChildren(RowMenu)


def test_show_what_changed_opens_the_twin_panel(note: EditorView) -> None:
    put_caret(note, AR, 0, 4)
    type_in(note, " جديد")
    choose(open_spine_menu(note, 0), "Show what changed")
    panel = note.inspector.twin
    assert note.inspector.tabs.currentWidget() is panel
    assert note.columns.caret().row == 0
    labels = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    assert "The Arabic changed since both last agreed:" in labels
    shown = panel.findChild(QTextBrowser)
    assert shown.toPlainText() == "واحد جديد"
    assert "text-decoration: underline" in shown.toHtml()
    assert shown.document().begin().textDirection() == Qt.LayoutDirection.RightToLeft


def test_the_twin_panel_strikes_out_what_went(note: EditorView, qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 0)
    type_in(note, "vingt et ")
    select(note, FR, (0, 9), (0, 11))
    press(note, Qt.Key.Key_Delete)
    note.inspector.show_twin_panel()
    panel = note.inspector.twin.findChild(QTextBrowser)
    qtbot.waitUntil(lambda: "text-decoration: line-through" in panel.toHtml())
    assert panel.toPlainText().replace("un", "").strip() == "vingt et"


def test_still_right_in_the_panel_confirms(note: EditorView, qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 2)
    type_in(note, "x")
    note.inspector.show_twin_panel()
    button = note.inspector.twin.findChild(QPushButton)
    qtbot.waitUntil(button.isEnabled)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert states(note, 0) == (CONFIRMED, CONFIRMED)
    qtbot.waitUntil(lambda: not button.isEnabled())
    labels = [label.text() for label in note.inspector.twin.findChildren(QLabel)]
    assert "Nothing changed on one side only since both last agreed." in labels


def test_a_pair_with_an_empty_side_cannot_be_confirmed_from_the_panel(note: EditorView) -> None:
    put_caret(note, FR, 1, 0)
    note.inspector.show_twin_panel()
    assert not note.inspector.twin.findChild(QPushButton).isEnabled()


# Open points.


def test_the_next_open_point_is_where_something_is_missing(note: EditorView) -> None:
    put_caret(note, FR, 0, 0)
    note.go_to_open(1)
    assert (note.columns.caret().language, note.columns.caret().row) == (AR, 1)
    note.go_to_open(1)
    assert (note.columns.caret().language, note.columns.caret().row) == (FR, 2)
    note.go_to_open(1)
    assert (note.columns.caret().language, note.columns.caret().row) == (AR, 1)
    note.go_to_open(-1)
    assert (note.columns.caret().language, note.columns.caret().row) == (FR, 2)


def test_a_required_section_without_words_is_an_open_point(editor: EditorView) -> None:
    rows = editor.presenter.rows
    lead = next(n for n, row in enumerate(rows) if row.section.id == "lead")
    for language in (FR, AR):
        select(editor, language, (lead, 0), (lead, len(rows[lead].pair.text(language))))
        press(editor, Qt.Key.Key_Delete)
    put_caret(editor, FR, 0, 0)
    editor.go_to_open(1)
    assert editor.columns.caret().row == lead


def test_when_nothing_is_open_that_is_said(editor: EditorView, notices: list[Notice]) -> None:
    before = editor.columns.caret()
    editor.go_to_open(1)
    assert [notice.text for notice in notices] == ["No open points: both languages are in step."]
    assert editor.columns.caret() == before


def test_confirming_goes_on_to_the_next_open_point(note: EditorView) -> None:
    put_caret(note, FR, 0, 2)
    type_in(note, "x")
    put_caret(note, FR, 0, 0)
    note.confirm_and_go_on()
    assert states(note, 0) == (CONFIRMED, CONFIRMED)
    assert (note.columns.caret().language, note.columns.caret().row) == (AR, 1)


def test_control_and_enter_reach_the_window_and_write_nothing(note: EditorView, qtbot: QtBot) -> None:
    asked = []
    action = QAction(note)
    action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
    action.triggered.connect(lambda: asked.append(1))
    note.addAction(action)
    note.activateWindow()
    qtbot.waitUntil(note.isActiveWindow)
    put_caret(note, FR, 0, 1)
    press(note, Qt.Key.Key_Return, CONTROL)
    assert asked == [1]
    assert texts(note, FR)[0] == "un"


# Placeholders and headings.


def test_empty_twins_say_in_their_own_language_that_they_wait(note: EditorView) -> None:
    shown = note.columns.decorator.decorations.placeholders
    assert shown[1, AR] == "للترجمة"
    assert shown[2, FR] == "à traduire"
    put_caret(note, AR, 1, 0)
    type_in(note, "اثنان")
    assert (1, AR) not in note.columns.decorator.decorations.placeholders


def test_an_empty_section_shows_its_guidance_in_both_columns(editor: EditorView) -> None:
    decorations = editor.columns.decorator.decorations
    row = next(n for n, row in enumerate(editor.presenter.rows) if row.section.id == "press_contact")
    assert decorations.placeholders[row, FR] == "Nom, fonction, moyen de contact."
    assert decorations.placeholders[row, AR] == "الاسم والوظيفة ووسيلة الاتصال."
    assert [heading.number for heading in decorations.headings.values()] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("language", [AR, FR])
def test_placeholder_and_heading_are_painted_on_their_side(editor: EditorView, language: Language) -> None:
    """Arabic from the right edge, French from the left one."""
    columns = editor.columns
    columns.scroll_bar.setValue(columns.scroll_bar.maximum())
    row = len(editor.presenter.rows) - 1
    top = columns.geometry_.tops[row] - columns.scroll_bar.value()
    band = columns.geometry_.band_top(row) - columns.scroll_bar.value()
    image = columns.columns[language].viewport().grab().toImage()
    for y, height in ((top, 30), (band, 24)):
        inked = {
            x
            for x in range(image.width())
            for dy in range(int(height))
            if image.pixelColor(x, int(y) + dy).lightness() < 160
        }
        assert inked
        start = image.width() - 1 - max(inked) if language is AR else min(inked)
        assert start < 20


def test_numbers_are_written_in_the_digits_of_their_column(
    make_editor: MakeEditor, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Egypt writes Arabic-Indic digits in Arabic; the French beside it never does."""
    written: dict[Language, set[str]] = {AR: set(), FR: set()}
    draw = Decorator._text

    def noted(self: Decorator, painter: QPainter, language: Language, area: QRectF, text: str, *rest: object) -> None:
        written[language].add(text)
        draw(self, painter, language, area, text, *rest)

    item = plain("a", ParagraphKind.NUMBERED)
    view = make_editor(keep_note(desk, [(item, item), (item, item)]))
    monkeypatch.setattr(Decorator, "_text", noted)
    for column in view.columns.columns.values():
        column.viewport().grab()
    assert written == {FR: {"1 · Section 1", "1.", "2."}, AR: {"١ – القسم 1", "١.", "٢."}}


def test_list_marks_stand_on_the_start_side_and_count(make_editor: MakeEditor, desk: Desk) -> None:
    item = [(plain(text, ParagraphKind.NUMBERED), plain(text, ParagraphKind.NUMBERED)) for text in ("a", "b")]
    view = make_editor(keep_note(desk, [("x", "x"), *item]))
    for language in (AR, FR):
        image = view.columns.columns[language].viewport().grab().toImage()
        top = int(view.columns.geometry_.tops[1])
        inked = {
            x for x in range(image.width()) for y in range(top, top + 30) if image.pixelColor(x, y).lightness() < 160
        }
        edge = image.width() - 1 - max(inked) if language is AR else min(inked)
        assert 8 <= edge < 30


# Alignment and scrolling.


def baselines(view: EditorView, language: Language) -> list[float]:
    """The height of the first line of letters of each row."""
    document = view.columns.columns[language].document()
    found = []
    for number in range(document.blockCount()):
        lines = document.findBlockByNumber(number).layout()
        found.append(lines.position().y() + lines.lineAt(0).y() + lines.lineAt(0).ascent())
    return found


def check_aligned(view: EditorView) -> None:
    check_in_step(view)
    for french, arabic in zip(baselines(view, FR), baselines(view, AR), strict=True):
        assert french == pytest.approx(arabic, abs=0.75)


def test_twins_stand_on_one_baseline(long_note: EditorView) -> None:
    check_aligned(long_note)
    assert len(set(long_note.columns.geometry_.tops)) == 40


@pytest.mark.parametrize("width", [700, 900, 1600])
def test_rows_stay_aligned_when_the_window_changes(long_note: EditorView, width: int, qtbot: QtBot) -> None:
    before = long_note.columns.geometry_.total
    long_note.resize(width, 500)
    qtbot.waitUntil(lambda: long_note.columns.geometry_.total != before)
    check_aligned(long_note)
    heights = {column.document().size().height() for column in long_note.columns.columns.values()}
    assert len(heights) == 1


@pytest.mark.parametrize("factor", [0.8, 1.5, 2.0])
def test_rows_stay_aligned_in_another_size(long_note: EditorView, factor: float) -> None:
    fonts = {}
    for language, font in long_note.columns.decorator.fonts.items():
        fonts[language] = QFont(font)
        fonts[language].setPointSizeF(font.pointSizeF() * factor)
    before = long_note.columns.geometry_.total
    long_note.columns.set_fonts(fonts)
    assert (long_note.columns.geometry_.total > before) is (factor > 1)
    check_aligned(long_note)


def test_typing_moves_the_rows_of_both_columns(long_note: EditorView) -> None:
    before = list(long_note.columns.geometry_.tops)
    row = max(range(39), key=lambda n: long_note.columns.geometry_.heights[FR][n])
    put_caret(long_note, FR, row, 0)
    type_in(long_note, "mot " * 60)
    assert long_note.columns.geometry_.tops[: row + 1] == before[: row + 1]
    assert long_note.columns.geometry_.tops[row + 1] > before[row + 1]
    check_aligned(long_note)


def wheel(view: EditorView, language: Language, steps: int) -> None:
    viewport = view.columns.columns[language].viewport()
    centre = QPointF(viewport.rect().center())
    event = QWheelEvent(
        centre, QPointF(viewport.mapToGlobal(centre.toPoint())), QPoint(), QPoint(0, -120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


@pytest.mark.parametrize("language", [AR, FR])
def test_both_columns_and_the_spine_scroll_together(long_note: EditorView, language: Language) -> None:
    columns = long_note.columns
    wheel(long_note, language, 5)
    assert columns.scroll_bar.value() > 0
    check_in_step(long_note)
    top = columns.geometry_.tops[20]
    columns.scroll_bar.setValue(int(top))
    assert columns.spine.row_at(5) == 20
    for column in columns.columns.values():
        assert column.verticalScrollBar().value() == int(top)


def test_the_caret_is_always_in_view(long_note: EditorView) -> None:
    column = put_caret(long_note, AR, 0, 0)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        press(long_note, key, CONTROL)
        assert column.viewport().rect().contains(column.cursorRect())
        check_in_step(long_note)
    long_note.columns.go_to(long_note.columns.caret())
    put_caret(long_note, FR, 30, 3)
    assert long_note.columns.columns[FR].viewport().rect().contains(long_note.columns.columns[FR].cursorRect())


def test_the_place_on_the_screen_is_kept_for_the_next_view(
    make_editor: MakeEditor, long_note: EditorView, qtbot: QtBot
) -> None:
    put_caret(long_note, AR, 12, 4)
    long_note.columns.scroll_bar.setValue(777)
    long_note.leave()
    again = EditorView(long_note.presenter, long_note.head._kit)
    qtbot.addWidget(again)
    again.resize(1200, 700)
    again.show()
    qtbot.waitUntil(lambda: again.columns.scroll_bar.value() == 777)
    assert (again.columns.caret().language, again.columns.caret().row, again.columns.caret().offset) == (AR, 12, 4)
    again.leave()


def test_a_turned_paragraph_reads_the_other_way_and_nothing_is_changed(note: EditorView) -> None:
    column = put_caret(note, AR, 0, 0)
    lines = column.document().begin().layout()
    before = note.presenter.note
    assert lines.lineAt(0).naturalTextRect().right() > column.viewport().width() - 30
    note.columns.force_direction()
    assert lines.lineAt(0).naturalTextRect().left() < 30
    assert note.presenter.note == before
    note.columns.force_direction()
    assert lines.lineAt(0).naturalTextRect().right() > column.viewport().width() - 30


def test_hidden_marks_are_shown_on_demand(make_editor: MakeEditor, desk: Desk) -> None:
    view = make_editor(keep_note(desk, [("a\u00a0b", "ا\u200fب")]))
    for language in (FR, AR):
        viewport = view.columns.columns[language].viewport()
        view.columns.show_marks(False)
        without = viewport.grab().toImage()
        view.columns.show_marks(True)
        assert viewport.grab().toImage() != without
        view.columns.show_marks(False)
        assert viewport.grab().toImage() == without


def test_the_context_menu_shows_the_commands_of_the_window(note: EditorView) -> None:
    ran = []
    action = QAction("Something", note)
    action.triggered.connect(lambda: ran.append(1))
    note.context_actions = [action, None, QAction("Other", note)]
    column = put_caret(note, FR, 0, 0)
    column.menu_wanted.emit(column.mapToGlobal(QPoint(10, 10)))
    menu = note.findChild(ColumnMenu)
    assert [item.text() or item.isSeparator() for item in menu.actions()] == ["Something", True, "Other"]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert ran == [1]


# Finding and replacing.


@pytest.fixture
def found(make_editor: MakeEditor, desk: Desk) -> EditorView:
    first = [("l’État et l’état", "الدولة"), ("10\u00a0000 états", "دولة")]
    return make_editor(keep_note(desk, first, [("un État\u202f; 10 000", "الدولة والدولة")]))


def bar_line(view: EditorView, name: str) -> QLineEdit:
    return next(line for line in view.find_bar.findChildren(QLineEdit) if line.accessibleName() == name)


def bar_button(view: EditorView, name: str) -> QPushButton | QToolButton:
    buttons = [*view.find_bar.findChildren(QPushButton), *view.find_bar.findChildren(QToolButton)]
    return next(button for button in buttons if name in (button.text().replace("&", ""), button.accessibleName()))


def look_for(view: EditorView, language: Language, wanted: str) -> QLineEdit:
    put_caret(view, language, 0, 0)
    view.find_bar.open_bar()
    line = bar_line(view, "Find")
    line.clear()
    QTest.keyClicks(line, wanted) if wanted.isascii() else line.insert(wanted)
    return line


def here(view: EditorView) -> tuple[int, str]:
    span = view.columns.span()
    return span.start_row, view.presenter.rows[span.start_row].pair.text(span.language).plain[span.start : span.end]


def count_shown(view: EditorView) -> str:
    return next(label.text() for label in view.find_bar.findChildren(QLabel) if label.text())


def test_words_are_found_across_paragraphs_and_sections_and_round_the_end(found: EditorView) -> None:
    line = look_for(found, FR, "état")
    assert count_shown(found) == "4 found"
    seen = []
    for _ in range(5):
        QTest.keyClick(line, Qt.Key.Key_Return)
        seen.append(here(found))
    assert seen == [(0, "État"), (0, "état"), (1, "état"), (2, "État"), (0, "État")]
    QTest.mouseClick(bar_button(found, "Previous occurrence"), Qt.MouseButton.LeftButton)
    assert here(found) == (2, "État")
    QTest.mouseClick(bar_button(found, "Next occurrence"), Qt.MouseButton.LeftButton)
    assert here(found) == (0, "État")


def test_case_counts_when_it_is_asked_to(found: EditorView) -> None:
    look_for(found, FR, "état")
    found.find_bar.findChild(QCheckBox).click()
    assert count_shown(found) == "2 found"
    found.find_bar.find_next(1)
    assert here(found) == (0, "état")


@pytest.mark.parametrize("space", [" ", "\u00a0"])
def test_a_space_finds_a_no_break_one_and_the_other_way_round(found: EditorView, space: str) -> None:
    look_for(found, FR, f"10{space}000")
    assert count_shown(found) == "2 found"
    found.find_bar.find_next(1)
    assert here(found) == (1, "10\u00a0000")
    found.find_bar.find_next(1)
    assert here(found) == (2, "10 000")


def test_the_selected_words_are_what_is_looked_for(found: EditorView) -> None:
    select(found, AR, (2, 0), (2, 6))
    found.find_bar.open_bar()
    line = bar_line(found, "Find")
    assert line.text() == "الدولة"
    assert line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert count_shown(found) == "3 found"


def test_replacing_one_by_one_goes_on_to_the_next(found: EditorView) -> None:
    look_for(found, FR, "état")
    bar_line(found, "Replace with").setText("pays")
    replace = bar_button(found, "Replace")
    for _ in range(3):
        QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
    assert texts(found, FR) == ["l’pays et l’pays", "10\u00a0000 états", "un État\u202f; 10 000"]
    assert here(found) == (1, "état")
    found.undo()
    assert texts(found, FR)[0] == "l’pays et l’état"
    check_in_step(found)


def test_replacing_all_is_one_step_and_told(found: EditorView, notices: list[Notice]) -> None:
    before = found.presenter.note
    look_for(found, FR, "état")
    bar_line(found, "Replace with").setText("État-nation")
    QTest.mouseClick(bar_button(found, "Replace all"), Qt.MouseButton.LeftButton)
    assert on_screen(found, FR) == [
        "l’État-nation et l’État-nation",
        "10\u00a0000 État-nations",
        "un État-nation\u202f; 10 000",
    ]
    assert notices[0].text.startswith("4")
    check_in_step(found)
    found.undo()
    assert found.presenter.note == before


def test_replacing_by_nothing_takes_the_words_away(found: EditorView) -> None:
    look_for(found, FR, "10 000")
    QTest.mouseClick(bar_button(found, "Replace all"), Qt.MouseButton.LeftButton)
    assert texts(found, FR)[1:] == [" états", "un État\u202f; "]
    assert count_shown(found) == "0 found"
    assert not found.find_bar.find_next(1)


def test_escape_closes_the_bar_and_gives_the_text_back(found: EditorView, qtbot: QtBot) -> None:
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    line = look_for(found, AR, "دولة")
    assert found.find_bar.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not found.find_bar.isVisible()
    assert found.columns.columns[AR].hasFocus()
