"""The panel of promises: their words in both columns, their states, and every change with its undo."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.action_life import ActionStep
from briefing_app.domain.actions import ActionItem, ActionState, DueOnDate
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.promise_edits import AnchorState
from briefing_app.domain.promises import make_action, source_in
from briefing_app.domain.review_states import NoteStatus
from briefing_app.services.editing_session import EditingSession
from briefing_app.ui.editor.promises import PromiseState
from briefing_app.ui.editor.row_menu import RowMenu
from briefing_app.ui.editor.state import ChosenWords
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.notices import Notice, Severity
from tests.samples import sample_note as whole_sample
from tests.ui.conftest import MakeKit
from tests.ui.editor.conftest import MakeEditor, check_in_step
from tests.ui.editor.hand import AR, FR, keep_note, put_caret, select, texts, type_in
from tests.ui.opening import check_opening

FRENCH = "Nous enverrons la liste avant juin."
ARABIC = "سنرسل القائمة قبل يونيو."


@pytest.fixture
def note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    return make_editor(keep_note(desk, [("un deux", "واحد"), (FRENCH, ARABIC)], [("quatre", "أربعة")]))


def anchored(view: EditorView, french: tuple[int, int] = (5, 21), arabic: tuple[int, int] = (0, 13)) -> ActionItem:
    """An action on "enverrons la lis" and its Arabic, put into the note."""
    note = view.presenter.note
    pair = view.presenter.rows[1].pair
    action = make_action(
        note,
        "0198aaaa-0000-7000-8000-000000000000",
        title=Bilingual("إرسال القائمة", "Envoyer la liste"),
        owner=Bilingual("المراسم", "Protocole"),
        obligation=whole_sample().actions[0].obligation,
        due=DueOnDate(whole_sample().actions[0].due.day),  # type: ignore[union-attr]
        source=source_in(note, pair.id, {FR: french, AR: arabic}),
    )
    view.presenter.promises.put_action(action)
    view.inspector.promises.show_promises()
    return view.presenter.promises.of(action.id).promise  # type: ignore[union-attr, return-value]


def state_of(view: EditorView, action: ActionItem) -> PromiseState:
    state = view.presenter.promises.of(action.id)
    assert state is not None
    return state


def chosen(view: EditorView) -> tuple[str, str]:
    """What is selected in the French and in the Arabic column."""
    return tuple(view.columns.columns[language].textCursor().selectedText() for language in (FR, AR))  # type: ignore[return-value]


def shown(view: EditorView) -> list[str]:
    entries = view.inspector.promises.list
    return [entries.item(row).text() for row in range(entries.count())]


def pick(view: EditorView, number: int) -> None:
    entries = view.inspector.promises.list
    at = entries.visualItemRect(entries.item(number)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)


# What is shown.


def test_promises_are_listed_with_state_owner_and_due(editor: EditorView) -> None:
    lines = shown(editor)
    note = editor.presenter.note
    assert len(lines) == len(note.actions) + len(note.invitations) == 4
    first = lines[0].split("\n")
    assert first[0] == "Adresser par écrit l’invitation à la finale en Égypte"
    assert first[1] == f"\u2066{note.actions[0].number}\u2069 · Open"
    assert first[2] == "Protocole · 30 June 2021"
    assert first[3] == "overdue by 1719 days"  # on 15 March 2026
    assert lines[3].startswith("la finale du concours égypto-français des jeunes pousses\n")
    assert "M. Cédric O" in lines[3]


def test_a_note_without_promises_says_how_one_is_made(note: EditorView) -> None:
    note.inspector.show_tab(2)
    visible = [label.text() for label in note.inspector.promises.findChildren(QLabel) if label.isVisible()]
    assert visible == ["No promise yet. Select the words that make one, then choose “Make this an action”."]
    assert not note.inspector.promises.detail.isVisible()


def test_a_click_selects_the_very_words_in_both_columns(note: EditorView) -> None:
    anchored(note)
    note.inspector.show_tab(2)
    for language in (FR, AR):
        put_caret(note, language, 0, 0)
        pick(note, 0)
        assert chosen(note) == ("enverrons la lis", "سنرسل القائمة")
        assert note.columns.active is language
        assert note.columns.column.hasFocus()
        assert note.presenter.caret.row == 1
    assert note.promise_tools.bar.isHidden(), "what the application selects brings no bar"


def test_the_words_are_followed_through_typing(note: EditorView) -> None:
    action = anchored(note)
    put_caret(note, FR, 1, 0)
    type_in(note, "Oui : ")
    put_caret(note, AR, 0, 0)
    note.inspector.show_tab(2)
    pick(note, 0)
    assert chosen(note)[0] == "enverrons la lis"
    assert {words.state for words in state_of(note, action).words.values()} == {AnchorState.KEPT}


def test_words_that_changed_are_said_then_and_now(note: EditorView) -> None:
    action = anchored(note)
    put_caret(note, FR, 1, 14)
    type_in(note, " vite")
    panel = note.inspector.promises
    panel.show_promises()
    panel.choose(action.id)
    assert "The words have changed since" in shown(note)[0]
    said = panel.detail.words.text()
    assert "French: the words have changed since." in said
    assert "Then: \u2066«\u00a0enverrons la lis\u00a0»\u2069" in said
    assert "Now: \u2066«\u00a0enverrons vite la lis\u00a0»\u2069" in said
    assert panel.detail.link.isHidden()


def test_lost_words_are_told_and_linked_to_others(note: EditorView, notices: list[Notice]) -> None:
    action = anchored(note)
    select(note, FR, (1, 0), (1, len(FRENCH)))
    type_in(note, "Rien")
    select(note, AR, (1, 0), (1, len(ARABIC)))
    type_in(note, "لا")
    note.inspector.show_tab(2)
    panel = note.inspector.promises
    panel.show_promises()
    panel.choose(action.id)
    assert state_of(note, action).is_lost
    assert "The words are no longer in the note" in shown(note)[0]
    put_caret(note, FR, 0, 0)
    panel.detail.link.click()
    assert notices[-1].severity is Severity.ATTENTION, "nothing is selected: it says what to do"
    select(note, FR, (2, 0), (2, 6))
    panel.detail.link.click()
    words = state_of(note, action).words
    assert {language: word.now for language, word in words.items()} == {FR: "quatre", AR: "أربعة"}
    assert note.presenter.promises.by_pair() == {note.presenter.rows[2].pair.id: (action.id,)}
    note.undo()
    assert state_of(note, action).is_lost


def test_a_promise_without_words_goes_to_its_paragraph(editor: EditorView) -> None:
    row = next(n for n, row in enumerate(editor.presenter.rows) if row.section.id == "invitations")
    pair_id = editor.presenter.rows[row].pair.id
    invitation = msgspec.structs.replace(editor.presenter.note.invitations[0], pair_id=pair_id)
    editor.presenter.promises.put_invitation(invitation)
    editor.inspector.promises.show_promises()
    editor.inspector.show_tab(2)
    pick(editor, 3)
    assert editor.columns.caret().row == row


def test_the_words_are_dotted_in_both_columns(note: EditorView, qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 0)
    before = {language: column.viewport().grab().toImage() for language, column in note.columns.columns.items()}
    anchored(note)
    accent = QColor(note._kit.theme.colours.accent)
    for language, column in note.columns.columns.items():
        after = column.viewport().grab().toImage()
        top, height = note.columns.geometry_.tops[1], note.columns.geometry_.heights[language][1]
        changed = {
            y
            for y in range(after.height())
            for x in range(0, after.width(), 2)
            if after.pixel(x, y) != before[language].pixel(x, y)
        }
        assert changed, language
        assert top <= min(changed)
        assert max(changed) < top + height
        dots = sum(after.pixelColor(x, y) == accent for y in changed for x in range(after.width()))
        assert dots > 10


def test_pointing_at_words_lights_them_up_and_moves_nothing(note: EditorView) -> None:
    action = anchored(note)
    put_caret(note, FR, 0, 2)
    panel = note.inspector.promises
    places = note.presenter.promises.places(action.id)
    words = panel._stretches((place.pair_id, place.language, place.start, place.end) for place in places)
    column = note.columns.columns[FR]
    dark = column.viewport().grab().toImage()
    panel.pointed.emit(words)
    lit = column.viewport().grab().toImage()
    assert lit != dark
    assert note.columns.caret().offset == 2
    panel.pointed.emit(())
    assert column.viewport().grab().toImage() == dark


def test_a_flag_of_the_spine_leads_to_its_promise(note: EditorView) -> None:
    action = anchored(note)
    note.columns.spine.row_clicked.emit(1, note.mapToGlobal(note.rect().center()))
    menu = note.findChild(RowMenu)
    found = next(item for item in menu.actions() if action.number in item.text())
    found.trigger()
    menu.close()
    assert note.inspector.tabs.currentWidget() is note.inspector.promises
    assert note.inspector.promises.list.key() == action.id


# What is changed.


def test_the_menu_offers_the_states_that_may_follow(note: EditorView) -> None:
    action = anchored(note)
    panel = note.inspector.promises
    panel.choose(action.id)
    menu = panel.detail.state.menu()
    assert [item.text() for item in menu.actions()] == [
        "In progress",
        "Waiting for the other side…",
        "Done…",
        "Refused…",
        "Replaced…",
        "Cancelled…",
    ]
    menu.actions()[0].trigger()
    assert state_of(note, action).promise.state is ActionState.IN_PROGRESS
    asked: list[tuple[object, object]] = []
    note.step_wanted.connect(lambda about, to: asked.append((about.id, to)))
    panel.show_promises()
    next(item for item in panel.detail.state.menu().actions() if item.text() == "Done…").trigger()
    assert asked == [(action.id, ActionState.DONE)]


def test_a_step_is_recorded_with_its_history_and_taken_back(note: EditorView) -> None:
    action = anchored(note)
    promises = note.presenter.promises
    step = ActionStep(ActionState.WAITING, promises.now(), promises.author, reason="réponse attendue")
    promises.advance(action.id, step)
    panel = note.inspector.promises
    panel.show_promises()
    panel.choose(action.id)
    state = state_of(note, action)
    assert state.promise.state is ActionState.WAITING
    assert "Waiting for the other side · \u2068réponse attendue\u2069" in panel.detail.history.text()
    with pytest.raises(UserError) as problem:
        promises.advance(action.id, ActionStep(ActionState.DONE, promises.now(), promises.author))
    assert problem.value.code == "action.no_result"
    note.undo()
    assert state_of(note, action).promise == action


def test_asking_after_it_is_written_down(note: EditorView) -> None:
    action = anchored(note)
    panel = note.inspector.promises
    panel.choose(action.id)
    panel.detail.chase.trigger()
    changed = state_of(note, action).promise
    assert isinstance(changed, ActionItem)
    assert changed.last_chased == note.presenter.promises.today
    panel.show_promises()
    assert "Asked after on 15 March 2026" in panel.detail.history.text()


def test_what_is_to_be_asked_after_again_is_said(note: EditorView) -> None:
    action = anchored(note)
    note.presenter.promises.put_action(msgspec.structs.replace(action, chase_every_days=7))
    note.inspector.promises.show_promises()
    assert "to be asked after" in shown(note)[0]
    note.presenter.promises.chase(action.id)
    note.inspector.promises.show_promises()
    assert "to be asked after" not in shown(note)[0]


def test_an_approved_note_allows_the_steps_and_nothing_else(
    make_editor: MakeEditor, sample_note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EditingSession, "is_read_only", property(lambda self: True))
    view = make_editor(sample_note)
    before = view.presenter.note
    panel = view.inspector.promises
    panel.list.setCurrentRow(0)
    assert not panel.detail.change.isEnabled()
    assert not panel.detail.remove.isEnabled()
    panel.detail.state.menu().actions()[0].trigger()
    changed = view.presenter.note.actions[0]
    assert changed.state is ActionState.IN_PROGRESS
    view.presenter.promises.remove_action(changed.id)
    assert len(view.presenter.note.actions) == len(before.actions)
    view.undo()
    assert view.presenter.note == before
    assert before.status is NoteStatus.DRAFT


def test_promises_are_wanted_changed_and_removed(editor: EditorView, qtbot: QtBot, notices: list[Notice]) -> None:
    panel = editor.inspector.promises
    editor.inspector.show_tab(2)
    wanted: list[object] = []
    editor.action_wanted.connect(wanted.append)
    editor.invitation_wanted.connect(wanted.append)
    panel._new_action.click()
    panel._new_invitation.click()
    assert wanted == [None, None]
    for number in (1, 3):
        panel.list.setCurrentRow(number)
        panel.detail.change.click()
    assert isinstance(wanted[2], ActionItem)
    assert wanted[2].id == editor.presenter.note.actions[1].id
    assert isinstance(wanted[3], VisitInvitation)
    before = editor.presenter.note
    for left in (3, 2):
        panel.list.setCurrentRow(left)
        panel.detail.remove.trigger()
        qtbot.waitUntil(lambda left=left: panel.list.count() == left)
    assert not editor.presenter.note.invitations
    assert notices[-1].action is not None
    notices[-1].action[1]()
    editor.undo()
    assert editor.presenter.note == before


def test_an_invitation_is_opened_from_the_panel(editor: EditorView) -> None:
    opened: list[str] = []
    editor.invitation_opened.connect(opened.append)
    editor.inspector.promises.list.setCurrentRow(3)
    assert editor.inspector.promises.detail.state.isHidden()
    editor.inspector.promises.detail.open.click()
    assert opened == [editor.presenter.note.invitations[0].id]


def test_removing_an_action_frees_its_words_and_undo_puts_it_back_on_them(note: EditorView) -> None:
    action = anchored(note)
    note.presenter.promises.remove_action(action.id)
    assert note.presenter.promises.by_pair() == {}
    assert not note.columns.decorator.decorations.promises
    note.undo()
    assert list(note.presenter.promises.by_pair().values()) == [(action.id,)]
    check_in_step(note)


def test_chosen_words_are_told_for_both_languages(note: EditorView) -> None:
    wanted: list[object] = []
    note.action_wanted.connect(wanted.append)
    note.invitation_wanted.connect(wanted.append)
    pair = note.presenter.rows[1].pair.id
    select(note, AR, (1, 0), (1, 5))
    note.make_action()
    select(note, FR, (1, 5), (1, 14))
    note.make_invitation()
    put_caret(note, FR, 1, 3)
    note.make_action()
    select(note, FR, (1, 5), (2, 3))
    note.make_action()
    assert wanted == [
        ChosenWords(pair, {AR: (0, 5)}),
        ChosenWords(pair, {FR: (5, 14), AR: (0, 5)}),
        ChosenWords(pair, {}),
        ChosenWords(pair, {FR: (5, len(FRENCH)), AR: (0, 5)}),
    ]


def test_an_invitation_is_anchored_to_its_words(note: EditorView) -> None:
    pair = note.presenter.rows[1].pair.id
    invitation = msgspec.structs.replace(whole_sample().invitations[0], pair_id=pair)
    note.presenter.promises.put_invitation(invitation, {FR: (0, 4)})
    places = {place.language: place.words for place in note.presenter.promises.places(invitation.id)}
    assert places == {FR: "Nous", AR: ARABIC}
    select(note, FR, (1, 0), (1, len(FRENCH)))
    type_in(note, "x")
    select(note, AR, (1, 0), (1, len(ARABIC)))
    type_in(note, "س")
    state = note.presenter.promises.of(invitation.id)
    assert state is not None
    assert state.is_lost
    assert texts(note, FR)[1] == "x"


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_panel_in_every_language(
    make_kit: MakeKit, make_editor: MakeEditor, sample_note: str, language: str
) -> None:
    view = make_editor(sample_note, kit=make_kit(language))
    view.inspector.show_tab(2)
    view.inspector.promises.list.setCurrentRow(0)
    QTest.qWait(200)
    check_opening(view.inspector.promises, language)
    view.inspector.promises.list.setCurrentRow(3)
    check_opening(view.inspector.promises, language)


def test_tab_goes_through_the_panel_as_it_is_read(editor: EditorView) -> None:
    editor.activateWindow()
    editor.inspector.show_tab(2)
    panel = editor.inspector.promises
    panel.list.setCurrentRow(0)
    detail = panel.detail
    panel._new_action.setFocus()
    for expected in (panel._new_invitation, panel.list, detail.state, detail.change, detail.more):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
