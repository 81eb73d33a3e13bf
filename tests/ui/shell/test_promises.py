"""Promises in the whole window: made of selected words, moved on, suggested, and the screen of an invitation."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton

from briefing_app.domain.actions import ActionState, FollowUp
from briefing_app.domain.invitations import InvitationState
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts
from briefing_app.domain.suggestions import PairSuggestion, Suggestion, SuggestionKind
from briefing_app.ui.editor.column import ColumnEdit
from briefing_app.ui.invitation.view import InvitationView
from briefing_app.ui.promises.action import ActionDialog
from briefing_app.ui.promises.invitation import InvitationDialog
from briefing_app.ui.promises.step import ActionStepDialog
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person

AR, FR = Language.ARABIC, Language.FRENCH


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    """At the sample note, with its promises shown."""
    person = start()
    desk = person.desktop.desk
    assert desk is not None
    person.desktop.notes.open(desk.notes.list()[0].id)
    person.desktop.show_tab(2)
    return person


def note_of(person: Person) -> BriefingNote:
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    return presenter.note


def page_of(person: Person) -> InvitationView:
    view = person.desktop.window.place("invitation")
    assert isinstance(view, InvitationView)
    return view


def open_invitation(person: Person) -> InvitationView:
    person.editor.inspector.promises.choose(note_of(person).invitations[0].id)
    person.click("Open the invitation")
    return page_of(person)


def dialog_of(person: Person, kind: type) -> object:
    assert isinstance(person.top, kind)
    return person.top


def suggestion(person: Person, kind: SuggestionKind) -> PairSuggestion:
    """The whole of the second paragraph, in both languages."""
    pair = person.editor.presenter.rows[1].pair
    sides = [
        Suggestion(kind, language, 0, len(pair.text(language)), pair.text(language).plain, "x", 0.9, what="x")
        for language in (AR, FR)
    ]
    return PairSuggestion(pair.id, *sides)


def test_selected_words_become_an_action_with_its_anchors(person: Person) -> None:
    person.go_to(FR, 1)
    person.select_back(11)
    chosen = person.column(FR).textCursor().selectedText()
    person.press("Ctrl+Shift+A")
    dialog = dialog_of(person, ActionDialog)
    assert dialog.title.value.fr == chosen.strip(" .")
    assert dialog.title.value.ar
    dialog.owner.value = Bilingual("المراسم", "Protocole")
    dialog.due.kind.setCurrentIndex(3)
    person.click("Add the action")
    action = note_of(person).actions[-1]
    places = person.editor.presenter.promises.places(action.id)
    assert {place.language: place.words for place in places}[FR] == chosen
    assert len(places) == 2
    person.editor.columns.column.setFocus()
    person.press("Ctrl+Z")
    assert action not in note_of(person).actions


def test_an_action_is_done_from_the_panel(person: Person) -> None:
    panel = person.editor.inspector.promises
    panel.list.setCurrentRow(0)
    done = next(item for item in panel.detail.state.menu().actions() if item.text() == "Done…")
    done.trigger()
    dialog = dialog_of(person, ActionStepDialog)
    dialog.evidence.setText("NV/9")
    person.click("Record it")
    action = note_of(person).actions[0]
    assert (action.state, action.evidence) == (ActionState.DONE, "NV/9")
    assert action.history[-1].by == "Nadia"


def test_a_suggestion_is_looked_over_before_it_is_added(person: Person) -> None:
    before = note_of(person)
    person.desktop.notes.dialogs.show_suggestion(suggestion(person, SuggestionKind.COMMITMENT_OURS))
    dialog = dialog_of(person, ActionDialog)
    dialog.title.value = Bilingual("متابعة", "Suivre")
    dialog.owner.value = Bilingual("المراسم", "Protocole")
    person.click("Add the action")
    action = note_of(person).actions[-1]
    assert action not in before.actions
    assert action.title.fr == "Suivre"
    assert len(person.editor.presenter.promises.places(action.id)) == 2


def test_an_invitation_that_is_suggested_is_anchored_when_it_is_added(person: Person) -> None:
    person.desktop.notes.dialogs.show_suggestion(suggestion(person, SuggestionKind.INVITATION_GIVEN))
    dialog = dialog_of(person, InvitationDialog)
    dialog.occasion.value = Bilingual("زيارة", "une visite")
    person.click("Add the invitation")
    invitation = note_of(person).invitations[-1]
    assert len(person.editor.presenter.promises.places(invitation.id)) == 2


def test_an_answer_is_looked_over_in_the_dialog_of_its_invitation(person: Person) -> None:
    person.desktop.notes.dialogs.show_suggestion(suggestion(person, SuggestionKind.INVITATION_GIVEN))
    dialog_of(person, InvitationDialog).occasion.value = Bilingual("زيارة", "une visite")
    person.click("Add the invitation")
    made = note_of(person).invitations[-1]
    assert made.state is InvitationState.EXTENDED_ORALLY
    person.desktop.notes.dialogs.show_suggestion(suggestion(person, SuggestionKind.INVITATION_ACCEPTED))
    assert made.number in person.top.windowTitle()
    person.click("Keep the changes")
    after = note_of(person).invitations
    assert len(after) == 2
    assert after[-1].state is InvitationState.ANSWERED


def test_an_invitation_is_shown_over_its_note_and_escape_leads_back(person: Person) -> None:
    view = open_invitation(person)
    window = person.desktop.window
    assert window.pages.currentWidget() is view
    assert person.desktop.invitations.is_shown
    for command in ("Bold", "Find", "Still right", "Export, print"):
        assert not person.command(command).isEnabled(), command
    person.press("Escape")
    assert window.pages.currentWidget() is person.editor
    assert isinstance(person.focus, ColumnEdit)
    assert person.command("Bold").isEnabled()
    assert person.command("Find").isEnabled()


def test_what_is_done_there_is_undone_from_there(person: Person) -> None:
    before = note_of(person)
    view = open_invitation(person)
    assert not person.command("Undo").isEnabled()
    view.sentences.insert.click()
    assert person.command("Undo").isEnabled()
    view.follow_ups.taken.emit(view.presenter.page().proposals[0])
    assert len(view.presenter.page().taken) == 1
    person.press("Ctrl+Z")
    assert view.presenter.page().taken == ()
    notices = person.desktop.window.notices.findChildren(QPushButton)
    next(button for button in notices if button.text() == "&Undo").click()
    assert note_of(person) == before
    assert not view.presenter.page().is_in_the_note
    assert not person.command("Undo").isEnabled()
    person.press("Ctrl+Y")
    assert view.presenter.page().is_in_the_note
    person.press("Escape")
    told = view.presenter.page().sentences.fr
    assert told in person.stored(FR)
    assert len(person.text(FR)) == len(person.stored(FR)), "the columns show it"


def test_its_facts_are_changed_in_the_dialog(person: Person) -> None:
    view = open_invitation(person)
    person.click("Change")
    dialog = dialog_of(person, InvitationDialog)
    dialog.occasion.value = Bilingual("القمة", "le sommet")
    person.click("Keep the changes")
    assert view.title.text() == "Le sommet"
    assert note_of(person).invitations[0].occasion.fr == "le sommet"
    assert person.desktop.window.focusWidget() is view.change


def test_a_follow_up_is_edited_before_it_is_taken(person: Person) -> None:
    view = open_invitation(person)
    rule = view.presenter.page().proposals[0]
    person.click(f"Edit and take: {rule.title.fr}")
    dialog = dialog_of(person, ActionDialog)
    dialog.owner.value = Bilingual("مكتبي", "Mon bureau")
    person.click("Add the action")
    taken = view.presenter.page().taken
    assert [action.owner.fr for action in taken] == ["Mon bureau"]
    assert taken[0].follow_up is FollowUp.WRITTEN_INVITATION


def test_the_screen_comes_back_in_another_language(person: Person) -> None:
    open_invitation(person)
    person.desktop.use_language("ar")
    view = page_of(person)
    assert person.desktop.window.pages.currentWidget() is view
    assert view.change.text() == "ت&عديل…"
    person.press("Escape")
    assert person.desktop.window.pages.currentWidget() is person.editor
    person.desktop.use_language("fr")
    assert not person.desktop.invitations.is_shown


def test_without_an_open_note_a_step_is_kept_at_once(start: Start, library: Path) -> None:
    person = start()
    desk = person.desktop.desk
    assert desk is not None
    note_id = desk.notes.list()[0].id
    invitation = desk.promises.note(note_id).invitations[0]
    person.desktop.go_to("library")
    person.desktop.invitations.show(note_id, invitation.id)
    view = page_of(person)
    row = next(row for row in view.coming.rows if "Called off" in row.findChild(QPushButton).text())
    row.findChild(QPushButton).click()
    person.click("Record it")
    assert desk.notes.show(note_id).note.invitations[0].state is InvitationState.CANCELLED
    assert "Recorded: Called off." in person.notices()
    assert not person.command("Undo").isEnabled()
    person.press("Escape")
    person.press("Escape")
    assert person.desktop.window.pages.currentWidget() is person.desktop.window.place("library")
    person.desktop.invitations.show(note_id, invitation.id)
    person.click("Open the note")
    assert person.editor.presenter.note.id == note_id


def test_earlier_invitations_of_the_counterpart_may_be_answered(person: Person) -> None:
    facts = note_of(person).facts
    found = person.desktop.invitations.earlier(facts)
    assert [item.value for item in found] == [note_of(person).invitations[0].id]
    assert note_of(person).invitations[0].number in found[0].words.ar
    assert person.desktop.invitations.earlier(NoteFacts()) == ()
    elsewhere = msgspec.structs.replace(facts, counterpart_country="MA")
    assert person.desktop.invitations.earlier(elsewhere) == ()


def test_an_invitation_that_is_not_there_is_told(person: Person) -> None:
    person.desktop.invitations.show(note_of(person).id, "nobody")
    assert person.notices()
    assert not person.desktop.invitations.is_shown
