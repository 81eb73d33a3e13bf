"""Two documents checked pair by pair: only what was confirmed enters the memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory_alignment import AlignedPair, Check
from briefing_app.ui.alignment.presenter import AlignmentPresenter
from briefing_app.ui.alignment.view import AlignmentDialog
from briefing_app.ui.kit.kit import Kit
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH
FRENCH = (
    "Le ministre a ouvert la séance et a remercié les délégations de leur présence à cette réunion.",
    "Les deux parties sont convenues de former 100 stagiaires avant la fin de l’année prochaine.",
    "La prochaine réunion se tiendra à Lyon le 12 mars 2027, sur invitation de la partie française.",
)
ARABIC = (
    "افتتح الوزير الجلسة وشكر الوفود على حضورها هذا الاجتماع.",
    "واتفق الجانبان على تدريب 100 متدرب قبل نهاية العام المقبل.",
    "وسيُعقد الاجتماع المقبل في ليون يوم 12 مارس 2027 بدعوة من الجانب الفرنسي.",
)


def presenter_of(desk: Desk, application: Application) -> AlignmentPresenter:
    markings = application.built_ins.profile("egypt_france").markings
    return AlignmentPresenter(desk.memory_files.take_in_pairs, markings, "internal")


def files(folder: Path) -> tuple[Path, Path]:
    fr, ar = folder / "séance.txt", folder / "جلسة.txt"
    fr.write_text("\n\n".join(FRENCH))
    ar.write_text("\n\n".join(ARABIC))
    return fr, ar


@pytest.fixture
def presenter(desk: Desk, application: Application, tmp_path: Path) -> AlignmentPresenter:
    made = presenter_of(desk, application)
    for language, path in zip((FR, AR), files(tmp_path), strict=True):
        made.choose(language, path)
    made.show(made.read())
    return made


@pytest.fixture
def dialog(desk: Desk, application: Application, kit: Kit, tmp_path: Path, qtbot: QtBot) -> AlignmentDialog:
    return shown(desk, application, kit, tmp_path, qtbot)


def shown(desk: Desk, application: Application, kit: Kit, folder: Path, qtbot: QtBot) -> AlignmentDialog:
    made = AlignmentDialog(presenter_of(desk, application), kit)
    qtbot.addWidget(made)
    made.show()
    fr, ar = files(folder)
    made.take_file(FR, fr)
    made.take_file(AR, ar)
    qtbot.waitUntil(lambda: made.table.rowCount() == len(FRENCH))
    return made


def test_documents_are_laid_side_by_side(presenter: AlignmentPresenter) -> None:
    assert [pair.words for pair in presenter.pairs] == [Bilingual(*texts) for texts in zip(ARABIC, FRENCH, strict=True)]
    assert presenter.name == "séance.txt / جلسة.txt"
    assert not presenter.has_untaken


def test_only_confirmed_pairs_enter(presenter: AlignmentPresenter, desk: Desk) -> None:
    presenter.confirm()
    presenter.drop()
    assert presenter.index == 2
    assert presenter.take_in().new == 1
    assert not presenter.has_untaken
    found = desk.memory.suggest(FRENCH[0], FR)
    assert [one.target for one in found.shown] == [ARABIC[0]]
    assert desk.memory.suggest(FRENCH[1], FR).shown == ()
    presenter.confirm()
    assert presenter.has_untaken
    done = presenter.take_in()
    assert (done.new, done.known) == (1, 1)


def test_acts_are_undone_one_by_one(presenter: AlignmentPresenter) -> None:
    before = presenter.pairs
    presenter.confirm()
    presenter.join()
    assert len(presenter.pairs) == 2
    presenter.undo()
    presenter.undo()
    assert (presenter.pairs, presenter.index, presenter.can_undo) == (before, 0, False)
    presenter.undo()
    assert presenter.pairs == before


def test_joining_splitting_shifting(presenter: AlignmentPresenter) -> None:
    presenter.join()
    assert presenter.pairs[0].words.fr == f"{FRENCH[0]}\n{FRENCH[1]}"
    presenter.split(Bilingual(ARABIC[0], FRENCH[0]))
    assert [pair.words for pair in presenter.pairs][:2] == [Bilingual(ARABIC[n], FRENCH[n]) for n in (0, 1)]
    presenter.shift(FR)
    assert [pair.words.fr for pair in presenter.pairs] == ["", *FRENCH]
    assert [pair.words.ar for pair in presenter.pairs] == [*ARABIC, ""]
    presenter.confirm()
    assert presenter.pairs[0].check is Check.OPEN


def test_a_mended_pair_is_to_be_checked_again(presenter: AlignmentPresenter) -> None:
    presenter.confirm()
    presenter.go_to(0)
    presenter.rewrite(Bilingual(ARABIC[0], "Autrement."))
    assert presenter.pairs[0] == AlignedPair(Bilingual(ARABIC[0], "Autrement."))
    presenter.rewrite(Bilingual(ARABIC[0], "Autrement."))
    presenter.undo()
    assert presenter.pairs[0].check is Check.CONFIRMED


def test_keys_do_what_the_buttons_do(dialog: AlignmentDialog, desk: Desk) -> None:
    assert not dialog.take.isEnabled()
    dialog.confirm.click()
    dialog.confirm.click()
    dialog.undo.click()
    assert dialog.take.text() == "Take 1 pair into the memory"
    dialog.take.click()
    assert [batch.name for batch, _ in desk.memory_files.batches()] == ["séance.txt / جلسة.txt"]
    assert not dialog.take.isEnabled()


def test_a_pair_is_split_at_the_carets_of_both_fields(dialog: AlignmentDialog) -> None:
    for language, words in ((FR, "Le ministre a ouvert la séance"), (AR, "افتتح الوزير الجلسة")):
        cursor = dialog.areas[language].textCursor()
        cursor.setPosition(len(words))
        dialog.areas[language].setTextCursor(cursor)
    dialog.split.click()
    assert dialog.table.rowCount() == len(FRENCH) + 1
    assert dialog.table.item(0, 0).text() == "Le ministre a ouvert la séance"
    assert dialog.table.item(1, 2).text() == "وشكر الوفود على حضورها هذا الاجتماع."


def test_words_mended_below_count_with_the_next_act(dialog: AlignmentDialog) -> None:
    dialog.areas[FR].setPlainText("Le ministre a ouvert.")
    dialog.confirm.click()
    assert dialog.table.item(0, 0).text() == "Le ministre a ouvert."
    dialog.table.setCurrentCell(0, 0)
    assert dialog.reopen.isEnabled()


def test_rows_are_as_high_as_their_words_at_every_width(dialog: AlignmentDialog, qtbot: QtBot) -> None:
    table = dialog.table
    for width in range(dialog.width(), 700, -37):
        dialog.resize(width, dialog.height())
        QApplication.processEvents()
        for row, words in enumerate(zip(FRENCH, ARABIC, strict=True)):
            for column, text in zip((0, 2), words, strict=True):
                room = QRect(0, 0, table.columnWidth(column) - 24, 0)
                needed = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
                assert table.rowHeight(row) >= needed + 8, (width, text)


def test_it_is_left_by_its_button_by_escape_and_by_the_frame(dialog: AlignmentDialog) -> None:
    for leave in (dialog.leave.click, lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape), dialog.close):
        dialog.show()
        leave()
        assert not dialog.isVisible()


def test_leaving_confirmed_pairs_behind_is_asked_about(dialog: AlignmentDialog, qtbot: QtBot) -> None:
    dialog.confirm.click()
    dialog.close()
    assert dialog.isVisible()
    (question,) = dialog.findChildren(QMessageBox)
    assert "Stay" in question.defaultButton().text()
    leave = next(button for button in question.findChildren(QPushButton) if "Leave" in button.text())
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_file_in_the_wrong_language_is_told(
    desk: Desk, application: Application, kit: Kit, tmp_path: Path, qtbot: QtBot
) -> None:
    made = AlignmentDialog(presenter_of(desk, application), kit)
    qtbot.addWidget(made)
    made.show()
    fr, _ = files(tmp_path)
    made.take_file(FR, fr)
    made.take_file(AR, fr)
    qtbot.waitUntil(made.notices.isVisible)
    assert made.table.rowCount() == 0


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_screen_in_every_language(
    desk: Desk, application: Application, make_kit: MakeKit, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    made = shown(desk, application, make_kit(language), tmp_path, qtbot)
    check_opening(made, language)
    at = {side: area.mapTo(made, area.rect().center()).x() for side, area in made.areas.items()}
    assert at[FR] < at[AR]
