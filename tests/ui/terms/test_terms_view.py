"""The place of the terms as a person works in it: the table, the form, files in and out, the dialog over a note."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, PartOfSpeech, TermGender, TermStatus
from briefing_app.services import term_service
from briefing_app.services.term_service import read_terms_file
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.terms import presenter as of_terms
from briefing_app.ui.terms.dialog import ConceptDialog
from briefing_app.ui.terms.lists import EMPTY, LOADING, NOTHING_FOUND, TABLE
from briefing_app.ui.terms.presenter import BLANK, NEW, TermsPresenter, with_names
from briefing_app.ui.terms.view import TermsView
from tests.language.terms.sample import FORBIDDEN, ar, fr
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.typed import type_text as type_at_caret

AR, FR = Language.ARABIC, Language.FRENCH
LEFT = Qt.MouseButton.LeftButton
MARKS = {0x200E: None, 0x200F: None, 0x2068: None, 0x2069: None}
CONCEPTS = (
    Concept("c1", (fr("accord-cadre"), ar("اتفاق إطاري"), fr("convention-cadre", FORBIDDEN)), "traités"),
    Concept("c2", (fr("commission mixte"), ar("لجنة مشتركة", TermStatus.PREFERRED, "لجان مشتركة"))),
)


@pytest.fixture
def presenter(desk: Desk) -> TermsPresenter:
    for one in CONCEPTS:
        desk.terms.save(one)
    return TermsPresenter(desk.terms, is_writable=True)


def opened(qtbot: QtBot, presenter: TermsPresenter, kit: Kit) -> TermsView:
    view = TermsView(presenter, kit)
    qtbot.addWidget(view)
    view.resize(1300, 640)
    view.show()
    return view


@pytest.fixture
def view(qtbot: QtBot, presenter: TermsPresenter, kit: Kit) -> TermsView:
    return opened(qtbot, presenter, kit)


def type_text(field: QLineEdit, text: str) -> None:
    """Over what the field holds."""
    field.selectAll()
    type_at_caret(field, text)


def cells(view: TermsView) -> list[list[str]]:
    model = view.table.terms
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def click(view: TermsView, row: int) -> None:
    rect = view.table.visualRect(view.table.terms.index(row, 0))
    QTest.mouseClick(view.table.viewport(), LEFT, pos=rect.topLeft() + QPoint(8, 8))


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("chosen", ["", "c1"])
def test_it_opens_in_every_language(
    qtbot: QtBot, presenter: TermsPresenter, make_kit: MakeKit, language: str, chosen: str
) -> None:
    presenter.refresh()
    presenter.choose(chosen or None)
    view = opened(qtbot, presenter, make_kit(language))
    if chosen:
        view.form.rows[0].more.setChecked(True)
        QApplication.processEvents()
        scroll = view.form.parentWidget()
        assert scroll is not None
        assert view.form.minimumSizeHint().width() <= scroll.width(), "the form fits its place"
    check_opening(view, language)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_an_empty_term_base_says_what_belongs_there(qtbot: QtBot, desk: Desk, make_kit: MakeKit, language: str) -> None:
    view = opened(qtbot, TermsPresenter(desk.terms, is_writable=True), make_kit(language))
    check_opening(view, language)
    assert (view.lists.currentIndex(), view.export_button.isEnabled()) == (EMPTY, False)


def test_a_row_a_concept_and_words_better_not_used_apart(view: TermsView) -> None:
    assert cells(view) == [
        ["accord-cadre", "اتفاق إطاري", "traités", "convention-cadre"],
        ["commission mixte", "لجنة مشتركة", "", ""],
    ]
    assert view.lists.currentIndex() == TABLE


def test_the_search_finds_forms_and_says_when_there_is_nothing(view: TermsView) -> None:
    type_text(view.search, "لجان")
    assert [row[0] for row in cells(view)] == ["commission mixte"]
    type_text(view.search, "zzz")
    assert view.lists.currentIndex() == NOTHING_FOUND
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert len(cells(view)) == 2


def test_a_concept_is_chosen_changed_and_kept(view: TermsView, desk: Desk) -> None:
    click(view, 0)
    row = view.form.of(FR)[0]
    assert (row.text.text(), view.form.subject.text(), view.keep_button.isEnabled()) == (
        "accord-cadre",
        "traités",
        False,
    )
    row.more.click()
    row.forms.setPlainText("accords-cadres\naccord cadre")
    row.part.value, row.gender.value = PartOfSpeech.NOUN, TermGender.MASCULINE
    row.note.setText("avec un trait d’union")
    assert (view.state.text(), view.keep_button.isEnabled()) == ("Not kept yet", True)
    view.keep_button.click()
    stored = desk.terms.get("c1")
    assert stored is not None
    term = stored.of(FR)[0]
    assert (term.forms, term.part_of_speech, term.gender, term.note) == (
        ("accords-cadres", "accord cadre"), PartOfSpeech.NOUN, TermGender.MASCULINE, "avec un trait d’union",
    )  # fmt: skip
    assert view.state.text() == ""


def test_terms_come_and_go_in_the_form(view: TermsView, desk: Desk) -> None:
    click(view, 1)
    view.form.add_buttons[AR].click()
    added = view.form.of(AR)[-1]
    assert added.status.value is TermStatus.ADMITTED
    type_text(added.text, "هيئة مشتركة")
    view.form.of(FR)[0].remove.click()
    assert [row.text.text() for row in view.form.of(FR)] == [""]
    view.keep_button.click()
    stored = desk.terms.get("c2")
    assert stored is not None
    assert [(term.text, term.status) for term in stored.of(AR)] == [
        ("لجنة مشتركة", TermStatus.PREFERRED),
        ("هيئة مشتركة", TermStatus.ADMITTED),
    ]
    assert stored.of(FR) == ()


def test_a_new_concept_begins_in_the_form_and_needs_a_term(view: TermsView, desk: Desk) -> None:
    view.new_button.click()
    assert cells(view)[0][0] == "New term"
    view.form.note.setPlainText("sans nom")
    view.keep_button.click()
    assert view.problem.text().startswith("No term is given")
    type_text(view.form.of(FR)[0].text, "zone franche")
    assert cells(view)[0][0] == "zone franche"
    view.keep_button.click()
    assert [row[0] for row in cells(view)] == ["accord-cadre", "commission mixte", "zone franche"]
    assert view.presenter.chosen not in (None, NEW)
    assert len(desk.terms.list()) == 3


def test_what_is_typed_is_there_after_looking_elsewhere_and_can_be_reverted(view: TermsView) -> None:
    click(view, 0)
    type_text(view.form.of(FR)[0].text, "pacte")
    click(view, 1)
    click(view, 0)
    assert (view.form.of(FR)[0].text.text(), cells(view)[0][0]) == ("pacte", "pacte")
    view.discard_button.click()
    assert view.form.of(FR)[0].text.text() == "accord-cadre"


def test_a_concept_is_removed_with_an_undo(view: TermsView, desk: Desk, notices: list[Notice]) -> None:
    click(view, 0)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert ([row[0] for row in cells(view)], desk.terms.get("c1")) == (["commission mixte"], None)
    assert notices[-1].text.translate(MARKS) == "accord-cadre is no longer among the terms."
    assert notices[-1].action is not None
    notices[-1].action[1]()
    assert (desk.terms.get("c1"), view.presenter.chosen) == (CONCEPTS[0], "c1")


def test_keys_lead_through_table_and_form(view: TermsView, qtbot: QtBot) -> None:
    view.activateWindow()
    click(view, 0)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.focusWidget() is view.form.rows[0].text)
    QTest.keyClick(view.form.rows[0].text, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.table.hasFocus)


def test_a_library_for_reading_shows_and_changes_nothing(qtbot: QtBot, presenter: TermsPresenter, kit: Kit) -> None:
    presenter.is_writable = False
    view = opened(qtbot, presenter, kit)
    click(view, 0)
    assert not view.form.isEnabled()
    assert not any(button.isEnabled() for button in (view.new_button, view.import_button, view.keep_button))
    assert (view.export_button.isEnabled(), view.state.text()) == (True, "The library is open for reading only.")


# Files.


def test_a_glossary_comes_in_and_is_told_in_numbers(
    view: TermsView, tmp_path: Path, qtbot: QtBot, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_service, "SLICE", 1)
    path = tmp_path / "g.csv"
    path.write_text(
        "fr;ar;domaine\nzone franche;منطقة حرة;\ncommission mixte;لجنة مشتركة;\naccord-cadre;اتفاق إطاري;droit\n",
        "utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    view.import_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text == "Terms brought in. New: 1, changed: 1, already there: 1."
    assert [row[0] for row in cells(view)] == ["accord-cadre", "commission mixte", "zone franche"]


def test_a_file_that_is_none_is_told_and_changes_nothing(
    view: TermsView, tmp_path: Path, qtbot: QtBot, notices: list[Notice]
) -> None:
    path = tmp_path / "g.tbx"
    path.write_text("<martif>", "utf-8")
    view.transfer.bring_in(path)
    qtbot.waitUntil(lambda: bool(notices))
    assert "is no sound XML" in notices[-1].text
    assert len(cells(view)) == 2


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [("t", "TBX-Basic (*.tbx)", "t.tbx"), ("t", "x (*.csv)", "t.csv"), ("u.csv", "", "u.csv")],
)
def test_all_terms_go_out(
    view: TermsView, tmp_path: Path, qtbot: QtBot, notices: list[Notice], monkeypatch: pytest.MonkeyPatch,
    name: str, kind: str, written: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), kind))
    view.export_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text.translate(MARKS) == f"2 concepts written to {written}."
    assert {one.id for one in read_terms_file(tmp_path / written).concepts} == {"c1", "c2"}


def test_thousands_are_read_off_the_thread_of_the_window(
    qtbot: QtBot, presenter: TermsPresenter, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(of_terms, "FEW", 1)
    presenter.terms._state = None
    view = opened(qtbot, presenter, kit)
    assert view.lists.currentIndex() == LOADING
    assert view.findChild(QLabel) is not None
    qtbot.waitUntil(lambda: view.lists.currentIndex() == TABLE)
    assert len(cells(view)) == 2


# The dialog.


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_dialog_keeps_a_concept_or_says_why_not(qtbot: QtBot, desk: Desk, make_kit: MakeKit, language: str) -> None:
    kit = make_kit(language)
    dialog = ConceptDialog(with_names(BLANK, "اتفاق إطاري", "accord-cadre"), ("traités",), desk.terms.save, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    check_opening(dialog, language)
    assert [dialog.form.of(side)[0].text.text() for side in (FR, AR)] == ["accord-cadre", "اتفاق إطاري"]
    for side in (FR, AR):
        type_text(dialog.form.of(side)[0].text, " ")
    dialog.accept()
    assert (dialog.isVisible(), dialog.problem.isVisible()) == (True, True)
    type_text(dialog.form.of(FR)[0].text, "pacte")
    dialog.accept()
    assert not dialog.isVisible()
    assert [one.name(FR) for one in desk.terms.list()] == ["pacte"]
