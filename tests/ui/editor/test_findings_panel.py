"""The panel of findings, the waves under words, tips, menu and dialog; each gesture as a person makes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.language.checks.finding import Severity
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.editor import findings_panel
from briefing_app.ui.editor.finding_marks import FINDINGS, Waves, stretches
from briefing_app.ui.editor.finding_words import excerpt, isolated, shortened
from briefing_app.ui.editor.findings_panel import FindingsPanel
from briefing_app.ui.editor.row_menu import ColumnMenu
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.editor.waive_dialog import WaiveDialog
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from tests.approved import give_status
from tests.ui.conftest import MakeKit
from tests.ui.editor.checked import NARROW, Checker
from tests.ui.editor.conftest import AR, FR, MakeEditor
from tests.ui.editor.hand import keep_note, point_of, put_caret, rich, select, type_in
from tests.ui.opening import check_opening

TWINS = (("oui ; non ; si", "نعم"), ("13 pays..", "30 دولة"), ("rien", "لا شيء"))
TAB = 5


@pytest.fixture
def checker() -> Checker:
    return Checker()


@pytest.fixture
def open_with(make_editor: MakeEditor, desk: Desk, checker: Checker) -> Callable[..., EditorView]:
    """An editor over these twins, read and with its panel of findings shown."""

    def make(*twins: tuple[str, str], kit: Kit | None = None) -> EditorView:
        more = {} if kit is None else {"kit": kit}
        view = make_editor(keep_note(desk, twins or TWINS), checks=checker, **more)
        view.inspector.show_tab(TAB)
        read(view)
        return view

    return make


@pytest.fixture
def view(open_with: Callable[..., EditorView]) -> EditorView:
    return open_with()


def read(view: EditorView) -> None:
    """As the feed does, at once."""
    view.finding_tools.feed._pause.stop()
    view.presenter.findings.read_now()
    view.finding_tools.show()


def panel(view: EditorView) -> FindingsPanel:
    return view.inspector.findings


def shown(view: EditorView) -> list[str]:
    found = panel(view).list
    return [found.item(row).text() for row in range(found.count())]


def french(view: EditorView) -> list[str]:
    return [row.pair.fr.text.plain for row in view.presenter.rows]


def choose(view: EditorView, check: str, at: int = 0) -> None:
    keys = [one.key for one in view.presenter.findings.open() if one.finding.check == check]
    panel(view).choose(keys[at])


def test_the_list_shows_what_was_found_and_leads_there(view: EditorView) -> None:
    grave, first, _, hint = shown(view)
    assert grave.startswith("Critical\n")
    assert "\u206730\u2069" in grave, "Arabic words keep their direction"
    assert "\u206613\u2069" in grave
    assert grave.endswith("13 pays..\n30 دولة")
    assert first.startswith("Warning\n")
    assert hint.startswith("Hint\n")
    assert panel(view).said.text().startswith("1\u00a0critical · 2\u00a0warnings")
    assert view.inspector.tabs.tabText(TAB) == "Findings 4"

    own = panel(view)
    assert [own.severities.itemData(row) for row in range(own.severities.count())] == [None, *Severity]
    own.severities.setCurrentIndex(2)
    assert [text.split("\n")[0] for text in shown(view)] == ["Warning", "Warning"]
    choose(view, "P-03")
    assert own.severities.currentIndex() == 0, "whoever goes to another one sees it"

    own.list.itemEntered.emit(own.list.item(0))
    assert view.columns.decorator.spotlight == {(1, AR): ((0, 2),), (1, FR): ((0, 2),)}
    own.pointed.emit(None)
    assert view.columns.decorator.spotlight == {}

    choose(view, "P-03")
    own.list.setFocus()
    QTest.keyClick(own.list, Qt.Key.Key_Return)
    assert [view.columns.columns[side].textCursor().selectedText() for side in (FR, AR)] == ["13", "30"]
    choose(view, "F-12")
    view.columns.active = AR
    own.list.itemActivated.emit(own.list.currentItem())
    assert view.columns.active is FR
    assert view.columns.column.textCursor().selectedText() == ".."
    assert view.columns.column.hasFocus()


def test_going_through_them_with_tips_and_commands_at_the_caret(view: EditorView, notices: list[Notice]) -> None:
    seen = []
    put_caret(view, FR, 0, 0)
    for step in (1, 1, 1, 1, 1, -1):
        panel(view).step_wanted.emit(step)
        seen.append((view.columns.caret().row, view.columns.column.textCursor().selectedText()))
    assert [text for _, text in seen] == [" ;", " ;", "13", "..", " ;", ".."]
    assert panel(view).current().finding.check == "F-12"  # type: ignore[union-attr]
    assert notices == []

    column = view.columns.columns[FR]
    at = point_of(column, 0, 4)
    assert "no-break one" in view.finding_tools.tip_at(column, at)
    assert view.finding_tools.tip_at(column, point_of(column, 2, 2)) == ""
    assert view.finding_tools.tip_at(column, QPoint(column.viewport().width() - 4, at.y())) == ""
    event = QHelpEvent(QEvent.Type.ToolTip, at, column.viewport().mapToGlobal(at))
    QApplication.sendEvent(column.viewport(), event)
    assert "no-break one" in QToolTip.text()
    QToolTip.hideText()

    put_caret(view, FR, 0, 10)
    view.finding_tools.fix_here()
    assert french(view)[0] == f"oui ; non{NARROW}; si"
    put_caret(view, FR, 2, 1)
    view.finding_tools.fix_here()
    assert "F7" in notices[-1].text
    choose(view, "F-01")
    select(view, FR, (1, 0), (1, 9))
    view.finding_tools.waive_here()
    assert "30" in dialog_of(view).message.text()
    dialog_of(view).reject()


def test_a_fix_and_all_of_its_kind(view: EditorView, notices: list[Notice]) -> None:
    own = panel(view)
    choose(view, "P-03")
    assert (own.fix.isEnabled(), own.waive.isEnabled()) == (False, True)
    choose(view, "F-01")
    assert own.fix_alike.text() == "Fix &all of this kind (2)"
    own.fix.click()
    assert french(view)[0] == f"oui{NARROW}; non ; si"
    assert own.current().finding.check == "F-01", "the next one takes its place"  # type: ignore[union-attr]
    assert not own.fix_alike.isEnabled()
    view.undo()
    read(view)
    choose(view, "F-01")
    own.fix_alike.click()
    assert french(view)[0] == f"oui{NARROW}; non{NARROW}; si"
    assert notices[-1].text.startswith("2 finding")
    assert len(shown(view)) == 2
    view.undo()
    assert french(view)[0] == TWINS[0][0]


def dialog_of(view: EditorView) -> WaiveDialog:
    found = view.findChildren(WaiveDialog)[-1]
    assert found.isVisible()
    return found


def test_letting_one_stand_takes_a_reason(view: EditorView, qtbot: QtBot) -> None:
    own = panel(view)
    choose(view, "P-03")
    own.waive.click()
    dialog = dialog_of(view)
    assert dialog.name.text() == view.presenter.session.author
    check_opening(dialog, "en")
    dialog.accept()
    assert dialog.isVisible()
    assert "reason" in dialog.problem.text().lower()
    assert not dialog.problem.isHidden()
    check_opening(dialog, "en")
    dialog.reason.setText("deux façons de compter")
    dialog.name.setText("")
    dialog.accept()
    assert "name" in dialog.problem.text()
    dialog.name.setText("Nadia")
    dialog.accept()
    assert not any(text.startswith("Critical") for text in shown(view))
    assert own.folded.button.text() == "Let stand (1)"
    own.folded.button.click()
    (text,) = [own.waived.item(row).text() for row in range(own.waived.count())]
    assert "deux façons de compter" in text
    assert "Nadia" in text
    assert "2026" in text
    own.again.click()
    assert shown(view)[0].startswith("Critical")
    assert own.folded.isHidden()


def test_what_was_typed_is_read_after_a_pause_in_silence(view: EditorView, checker: Checker, qtbot: QtBot) -> None:
    before = checker.asked
    put_caret(view, FR, 2, 4)
    type_in(view, " ; x")
    assert checker.asked == before, "never on a keystroke"
    qtbot.waitUntil(lambda: len(shown(view)) == 5)
    assert checker.asked == before + 1
    counted: list[int] = []
    view.finding_tools.counted.connect(counted.append)
    put_caret(view, FR, 2, 0)
    type_in(view, "y")
    qtbot.waitUntil(lambda: bool(counted))
    assert counted == [5]

    jobs: list[object] = []
    view._kit.jobs.started.connect(jobs.append)
    put_caret(view, FR, 2, 4)
    type_in(view, " ;")
    qtbot.waitUntil(lambda: len(shown(view)) == 6)
    assert jobs == []


def test_before_and_without_findings_the_panel_says_so(make_editor: MakeEditor, desk: Desk, checker: Checker) -> None:
    view = make_editor(keep_note(desk, (("rien", "لا شيء"),)), checks=checker)
    view.inspector.show_tab(TAB)
    own = panel(view)
    assert own.said.text() == "The note is being checked…"
    read(view)
    assert own.said.text().startswith("Nothing found.")
    assert own.list.isHidden()
    assert view.inspector.tabs.tabText(TAB) == "Findings"


def test_a_locked_note_says_why_nothing_can_be_done(open_with: Callable[..., EditorView], desk: Desk) -> None:
    view = open_with()
    view.save()
    give_status(desk._library, view.presenter.note.id, NoteStatus.APPROVED)
    view.presenter.session = desk.edit(view.presenter.note.id)
    view.finding_tools.show()
    own = panel(view)
    choose(view, "F-01")
    buttons = (own.fix, own.fix_alike, own.waive)
    assert [button.isEnabled() for button in buttons] == [False] * 3
    assert own.locked.text().startswith("The text of an approved note is locked.")
    assert own.locked.isVisible()


def test_a_reader_is_told_as_well(
    open_with: Callable[..., EditorView], application: Application, tmp_path: Path
) -> None:
    view = open_with()
    view.save()
    with application.desk(tmp_path / "library.briefing", NoKey(), Mode.READ_ONLY) as reader:
        view.presenter.session = reader.edit(view.presenter.note.id)
        view.finding_tools.show()
        assert panel(view).locked.text().startswith("Open for reading only")
        assert not panel(view).waive.isEnabled()


def test_the_words_bear_waves_by_severity_drawn_anew_where_they_change(view: EditorView) -> None:
    column = view.columns.columns[FR]
    block = column.document().findBlockByNumber(0)
    waved = list(stretches(block.layout(), 3, 5))
    assert len(waved) == 1
    left, right, y = waved[0]
    line = block.layout().lineAt(0)
    assert line.y() + line.ascent() < y < line.y() + line.height(), "below the letters, inside the line"
    inside = point_of(column, 0, 4).x()
    assert left <= inside <= right
    assert view.columns.decorator.decorations.findings[0, FR][0][2] is Severity.WARNING

    block = view.columns.columns[FR].document().findBlockByNumber(0)
    pictures = []
    for severity in Severity:
        image = QImage(300, 80, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.translate(0, -block.layout().position().y())
        Waves(FINDINGS).draw(painter, block, [(0, 10, severity)], lambda name: QColor("black"))
        painter.end()
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == len(Severity)
    assert all(any(byte != 255 for byte in picture) for picture in pictures)

    drawn: list[float] = []
    layout = view.columns.columns[FR].twin_layout
    layout.repaint_row, kept = drawn.append, layout.repaint_row  # type: ignore[method-assign, assignment]
    view.presenter.findings.fix(view.presenter.findings.open()[-1].key)
    view.finding_tools.show()
    layout.repaint_row = kept  # type: ignore[method-assign]
    assert set(drawn) == {1}


def test_a_stretch_in_two_directions_is_waved_in_pieces(open_with: Callable[..., EditorView]) -> None:
    view = open_with(("un", "قال EPITA باريس نعم"))
    block = view.columns.columns[AR].document().findBlockByNumber(0)
    whole = list(stretches(block.layout(), 0, 19))
    assert len(whole) == 1
    part = list(stretches(block.layout(), 2, 7))
    assert len(part) == 2, "the end of the Arabic word and the start of the Latin one"
    assert list(stretches(block.layout(), 3, 3)) == []


def menu_at(view: EditorView, language: Language, row: int, offset: int) -> ColumnMenu:
    put_caret(view, language, row, offset)
    view.menus.over_text(QPoint(5, 5))
    return view.findChildren(ColumnMenu)[-1]


def test_the_menu_over_the_words(view: EditorView, qtbot: QtBot) -> None:
    menu = menu_at(view, FR, 0, 4)
    texts = [action.text() for action in menu.actions()]
    assert texts[0].startswith("Warning: ")
    assert texts[1:4] == ["F&ix", "Fix all of this &kind (2)", "Let it &stand…"]
    menu.actions()[1].trigger()
    menu.close()
    assert french(view)[0] == f"oui{NARROW}; non ; si"
    menu = menu_at(view, AR, 1, 1)
    assert [action.text() for action in menu.actions()][1] == "Let it &stand…", "nothing is sure there"
    view.inspector.show_tab(0)
    menu.actions()[0].trigger()
    menu.close()
    assert view.inspector.tabs.currentWidget() is panel(view)
    assert panel(view).current().finding.check == "P-03"  # type: ignore[union-attr]
    menu = menu_at(view, FR, 2, 1)
    assert menu.actions() == []
    menu.close()


def test_a_long_list_says_how_many_more_there_are(view: EditorView, monkeypatch: pytest.MonkeyPatch) -> None:
    own = panel(view)
    assert own.more.isHidden()
    monkeypatch.setattr(findings_panel, "MOST_LISTED", 3)
    own.show_findings()
    assert len(shown(view)) == 3
    assert own.more.text().startswith("1 more")
    assert view.inspector.tabs.tabText(TAB) == "Findings 4", "all are counted"
    own.list.setCurrentRow(2)
    own.fix.click()
    assert len(shown(view)) == 3
    assert own.more.isHidden()


def test_words_for_a_sentence_of_the_window() -> None:
    assert isolated("30", "ar") == "\u206730\u2069"
    assert isolated("x" * 60) == "\u2068" + "x" * 47 + "…\u2069"
    assert isolated("a\u202eb") == "\u2068a b\u2069", "a direction control stays inside no sentence of ours"
    cut = shortened("word " * 10 + "\u2067" + "كلمة " * 20 + "\u2069")
    assert cut.endswith("…\u2069")
    assert len(cut) <= 85
    assert shortened("short") == "short"
    text = rich("un deux trois quatre cinq six sept huit neuf dix")
    assert excerpt(text, 27, 30) == "…trois quatre cinq six sept huit neuf dix"
    assert excerpt(rich("ab cd"), 0, 2) == "ab cd"


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(open_with: Callable[..., EditorView], make_kit: MakeKit, language: str) -> None:
    view = open_with(kit=make_kit(language))
    check_opening(view.inspector, language)
    bar = view.inspector.tabs.tabBar()
    for tab in range(bar.count()):
        view.inspector.tabs.setCurrentIndex(tab)
        width = sum(bar.tabRect(number).width() for number in range(bar.count()))
        assert width <= view.inspector.minimumWidth(), "all pictures and the name fit"
        assert all(bar.accessibleTabName(number) for number in range(bar.count()))
    view.inspector.show_tab(TAB)
    panel(view).waive.click()
    check_opening(dialog_of(view), language)
    dialog_of(view).reject()
