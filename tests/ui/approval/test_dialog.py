"""The approval dialog: readable in every language and state, worked by keys, and plain about what it is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.ui.approval.dialog import ApprovalDialog
from briefing_app.ui.approval.presenter import ApprovalPresenter
from briefing_app.ui.approval.reason import ReasonDialog
from briefing_app.ui.approval.state import Deed
from briefing_app.ui.approval.words import ApprovalWords
from briefing_app.ui.kit.kit import Kit
from tests.approved import give_status
from tests.ui.conftest import MakeKit
from tests.ui.focus_chain import chain_of
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH


def opened(qtbot: QtBot, desk: Desk, note: str, kit: Kit) -> ApprovalDialog:
    dialog = ApprovalDialog(ApprovalPresenter(desk.approvals, note, "Nadia", lambda name: None), kit)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def with_blockers(desk: Desk, note: str) -> None:
    pairs = list(desk.notes.show(note).note.pairs())
    desk.notes.edit(note, pairs[1].id, FR, "Le ministre a reçu [counterpart].")


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("status", [NoteStatus.RETURNED, NoteStatus.APPROVED])
def test_it_opens_well_open_and_locked(
    qtbot: QtBot, desk: Desk, sample_note: str, make_kit: MakeKit, language: str, status: NoteStatus
) -> None:
    if status is NoteStatus.RETURNED:
        with_blockers(desk, sample_note)
    give_status(desk._library, sample_note, status)
    dialog = opened(qtbot, desk, sample_note, make_kit(language))
    check_opening(dialog, language)
    dialog.close()


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_every_blocker_has_words_of_its_own(make_kit: MakeKit, language: str) -> None:
    words = ApprovalWords(make_kit(language))
    said = {words.blocker(Blocker(kind, count=2)) for kind in BlockerKind}
    assert len(said) == len(BlockerKind)
    assert len({words.deed(deed) for deed in Deed}) == len(Deed)


@pytest.mark.parametrize("what", ["120 000", "120\u202f000", "3,5\u00a0M€", "25\u00a0%", "12-14 mars", "N° 5 (bis)"])
def test_what_is_quoted_reads_from_the_left_in_an_arabic_window(
    qtbot: QtBot, desk: Desk, sample_note: str, make_kit: MakeKit, what: str
) -> None:
    dialog = opened(qtbot, desk, sample_note, make_kit("ar"))
    line = dialog._entry(0, Blocker(BlockerKind.FINDING, what=what)).lines[-1]
    layout = QTextLayout(line.text, dialog.font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()
    start = line.text.index(what)
    runs = [drawn.glyphRuns(start + number, 1) for number, sign in enumerate(what) if not sign.isspace()]
    places = [run.positions()[0].x() for (run,) in runs]
    assert places == sorted(places)


def test_it_says_plainly_what_it_is_not(qtbot: QtBot, desk: Desk, sample_note: str, kit: Kit) -> None:
    dialog = opened(qtbot, desk, sample_note, kit)
    assert any("not an authenticated signature" in label.text() for label in dialog.findChildren(QLabel))


def test_both_languages_one_after_the_other(qtbot: QtBot, desk: Desk, sample_note: str, kit: Kit) -> None:
    dialog = opened(qtbot, desk, sample_note, kit)
    assert not dialog.cards[FR].approve.isEnabled()
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(dialog.buttons[Deed.READY], Qt.MouseButton.LeftButton)
    dialog.name.setText("Mme la directrice")
    for language in Language:
        qtbot.mouseClick(dialog.cards[language].approve, Qt.MouseButton.LeftButton)
        assert "Mme la directrice" in dialog.cards[language].state.text()
    assert desk.notes.show(sample_note).note.status is NoteStatus.APPROVED
    assert list(dialog.buttons) == [Deed.EXPORT_FINAL, Deed.SEND, Deed.NEXT, Deed.WITHDRAW]
    assert dialog.log.count() == 3
    assert not dialog.cards[FR].approve.isVisible()


def test_tab_goes_down_the_dialog(qtbot: QtBot, desk: Desk, sample_note: str, kit: Kit) -> None:
    with_blockers(desk, sample_note)
    dialog = opened(qtbot, desk, sample_note, kit)
    stops = [stop for stop in chain_of(dialog) if stop.isVisible()]
    deeds = list(dialog.buttons.values())
    wanted = [dialog.name, *(dialog.cards[side].waive for side in (FR, AR)), dialog.blockers, dialog.log, *deeds]
    assert [stop for stop in stops if stop in wanted] == wanted
    assert stops[-1] is dialog._close


def test_a_jump_by_the_keyboard(qtbot: QtBot, desk: Desk, sample_note: str, kit: Kit) -> None:
    with_blockers(desk, sample_note)
    dialog = opened(qtbot, desk, sample_note, kit)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.blockers)
    assert dialog.blockers.count() == 2
    with qtbot.waitSignal(dialog.jump_wanted) as jumped:
        qtbot.keyClick(dialog.blockers, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.blockers, Qt.Key.Key_Up)
        qtbot.keyClick(dialog.blockers, Qt.Key.Key_Return)
    (blocker,) = jumped.args
    assert blocker == dialog._presenter.overview.blockers[0]
    assert not dialog.isVisible()


def test_a_name_is_asked_for(qtbot: QtBot, desk: Desk, sample_note: str, kit: Kit) -> None:
    dialog = opened(qtbot, desk, sample_note, kit)
    dialog.name.clear()
    qtbot.mouseClick(dialog.buttons[Deed.READY], Qt.MouseButton.LeftButton)
    assert dialog.problem.isVisible()
    assert dialog.focusWidget() is dialog.name
    qtbot.keyClicks(dialog.name, "N")
    assert not dialog.problem.isVisible()


def reason(dialog: QDialog) -> ReasonDialog:
    (asked,) = [one for one in dialog.findChildren(ReasonDialog) if one.isVisible()]
    return asked


def test_why_a_language_is_not_needed(qtbot: QtBot, desk: Desk, sample_note: str, kit: Kit) -> None:
    desk.approvals.make_ready(sample_note, "Nadia")
    dialog = opened(qtbot, desk, sample_note, kit)
    qtbot.mouseClick(dialog.cards[FR].waive, Qt.MouseButton.LeftButton)
    asked = reason(dialog)
    asked.accept()
    assert asked.problem.isVisible()
    asked.field.setText("Arabic only")
    asked.accept()
    assert "Arabic only" in dialog.cards[FR].state.text()
    assert not dialog.cards[AR].waive.isEnabled()


@pytest.mark.parametrize(("deed", "status"), [(Deed.SEND, NoteStatus.SENT), (Deed.WITHDRAW, NoteStatus.WITHDRAWN)])
def test_what_is_written_down_with_a_step(
    qtbot: QtBot, desk: Desk, sample_note: str, kit: Kit, deed: Deed, status: NoteStatus
) -> None:
    give_status(desk._library, sample_note, NoteStatus.APPROVED)
    dialog = opened(qtbot, desk, sample_note, kit)
    qtbot.mouseClick(dialog.buttons[deed], Qt.MouseButton.LeftButton)
    reason(dialog).field.setText("les postes")
    reason(dialog).accept()
    assert desk.notes.show(sample_note).note.status is status
    assert "les postes" in dialog.log.item(0).text()


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_question_why_opens_well(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    make_kit(language)
    dialog = ReasonDialog("Title", "&Question", "&Take", is_needed=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    QApplication.processEvents()
    check_opening(dialog, language)
