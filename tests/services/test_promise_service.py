"""What happens to promises, in notes that are open in a window and in those that are not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.actions import (
    ActionState,
    Channel,
    DueBeforeEvent,
    DueOnDate,
    FollowUp,
    Obligation,
)
from briefing_app.domain.answers import Answers, InvitationAnswer
from briefing_app.domain.editing import set_text
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import InvitationState, Party, Step, VisitMode, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promise_edits import places_of
from briefing_app.domain.promises import make_action, make_invitation, source_in
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.note_changes import Change
from briefing_app.services.promise_drafts import source_of_words
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from briefing_app.storage.notes import RevisionDraft
from tests.approved import give_status
from tests.conftest import FixedClock
from tests.samples import BUILT_INS

FR, AR = Language.FRENCH, Language.ARABIC


class OpenWindow:
    """A window with one note open."""

    def __init__(self, session: EditingSession) -> None:
        self.session = session

    def session_of(self, note_id: str) -> EditingSession | None:
        return self.session if note_id == self.session.note.id else None


@pytest.fixture
def note(desk: Desk) -> BriefingNote:
    answers = read_answers(BUILT_INS.sample_answers("meeting_record"), "sample")
    return desk.notes.new("meeting_record", None, answers).note


@pytest.fixture(params=["closed", "open"])
def held(request: pytest.FixtureRequest, desk: Desk, note: BriefingNote) -> BriefingNote:
    """The note, once as nobody has it open and once through the session of a window."""
    if request.param == "open":
        desk.promises.through(OpenWindow(desk.edit(note.id)))
    return note


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        work()
    return told.value.code


def locked(desk: Desk, library: Library, note: BriefingNote) -> BriefingNote:
    give_status(library, note.id, NoteStatus.APPROVED)
    return desk.notes.show(note.id).note


def new_action(desk: Desk, note: BriefingNote, **fields: object):  # type: ignore[no-untyped-def]
    made = make_action(
        note,
        desk.promises.changes.new_id(),
        title=Bilingual("عنوان", "Titre"),
        owner=Bilingual("المراسم", "Protocole"),
        obligation=Obligation.WE_OWE,
    )
    return msgspec.structs.replace(made, **fields)


# --- finding


def test_a_promise_is_found_by_its_number_and_by_its_id_all_over_the_library(desk: Desk, note: BriefingNote) -> None:
    desk.notes.new("cable", None, Answers())
    for action in note.actions:
        for name in (action.id, action.number):
            assert desk.promises.find_action(name) == (note.id, action)
    (invitation,) = note.invitations
    for name in (invitation.id, invitation.number):
        assert desk.promises.find_invitation(name) == (note.id, invitation)


@pytest.mark.parametrize("name", ["", "A-P-0000-0001-01", "%", "x" * 5000, "\x00"])
def test_a_promise_nobody_knows(desk: Desk, note: BriefingNote, name: str) -> None:
    assert code_of(lambda: desk.promises.find_action(name)) == "action.unknown"
    assert code_of(lambda: desk.promises.find_invitation(name)) == "invitation.unknown"


def test_a_number_that_two_notes_bear_is_not_guessed(desk: Desk, library: Library, note: BriefingNote) -> None:
    other = msgspec.structs.replace(
        desk.notes.new("cable", None, Answers()).note, actions=note.actions, invitations=note.invitations
    )
    library.notes.append(other, RevisionDraft("merged", "x", "merged", FixedClock().now()))
    assert code_of(lambda: desk.promises.find_action(note.actions[0].number)) == "action.ambiguous"
    assert code_of(lambda: desk.promises.find_invitation(note.invitations[0].number)) == "invitation.ambiguous"


# --- changing


def test_an_action_is_added_with_the_next_number_and_anchors(desk: Desk, held: BriefingNote) -> None:
    pair = next(pair for pair in held.pairs() if not pair.is_empty)
    source = source_in(held, pair.id, {FR: (0, 6)})
    action = new_action(desk, held, source=source, number="A-x-99")
    made = desk.promises.add_action(held.id, action)
    assert made.number.endswith("-04")
    assert desk.promises.find_action(made.number).action == made
    places = places_of(desk.promises.note(held.id), made.id)
    assert {(place.language, place.words) for place in places} == {
        (FR, pair.fr.text.plain[:6]),
        (AR, pair.ar.text.plain),
    }


def test_promises_are_changed_and_taken_out(desk: Desk, held: BriefingNote) -> None:
    action, invitation = held.actions[0], held.invitations[0]
    desk.promises.change_action(held.id, msgspec.structs.replace(action, evidence="NV-1"))
    desk.promises.change_invitation(held.id, msgspec.structs.replace(invitation, on_behalf_of=Bilingual("س", "P.")))
    assert desk.promises.find_action(action.id).action.evidence == "NV-1"
    assert desk.promises.find_invitation(invitation.id).invitation.on_behalf_of.fr == "P."
    desk.promises.remove_action(held.id, action.id)
    desk.promises.remove_invitation(held.id, invitation.id)
    after = desk.promises.note(held.id)
    assert (after.actions, after.invitations) == (held.actions[1:], ())
    assert code_of(lambda: desk.promises.remove_action(held.id, action.id)) == "action.unknown"
    assert code_of(lambda: desk.promises.change_invitation(held.id, invitation)) == "invitation.unknown"


def test_a_note_that_is_not_open_gets_a_revision_a_change(desk: Desk, note: BriefingNote) -> None:
    number = note.actions[0].number
    desk.promises.set_state(number, ActionState.IN_PROGRESS)
    desk.promises.add_action(note.id, new_action(desk, note))
    reasons = [revision.reason for revision in desk.notes.history(note.id)]
    assert reasons == ["created", "followed_up", "edited"]
    assert desk.notes.is_settled(note.id)


def test_a_note_that_is_open_is_changed_through_its_session(desk: Desk, library: Library, note: BriefingNote) -> None:
    """One undo takes the change back, and what was typed before it stays; all of it is in the journal."""
    session = desk.edit(note.id)
    desk.promises.through(OpenWindow(session))
    pair = next(pair for pair in session.note.pairs() if not pair.is_empty)
    session.do(set_text(session.note, pair.id, FR, plain("Tapé.")))
    desk.promises.set_state(note.actions[0].number, ActionState.IN_PROGRESS, reason="lettre partie")
    assert session.note.actions[0].state is ActionState.IN_PROGRESS
    assert not session.has_unsaved
    assert library.drafts.current(note.id).note == session.note
    assert len(desk.notes.history(note.id)) == 1
    session.undo()
    assert session.note.actions == note.actions
    assert session.note.pair(pair.id).text(FR).plain == "Tapé."


def test_what_is_typed_is_seen_before_it_is_stored(desk: Desk, note: BriefingNote) -> None:
    session = desk.edit(note.id)
    desk.promises.through(OpenWindow(session))
    pair = next(session.note.pairs())
    session.do(set_text(session.note, pair.id, FR, plain("Pas encore.")))
    assert desk.promises.note(note.reference.shown).pair(pair.id).text(FR).plain == "Pas encore."
    other = desk.notes.new("cable", None, Answers()).note
    assert desk.promises.note(other.id) == other


@pytest.mark.parametrize("is_open", [False, True])
def test_an_approved_note_is_followed_up_and_not_edited(
    desk: Desk, library: Library, note: BriefingNote, is_open: bool
) -> None:
    note = locked(desk, library, note)
    if is_open:
        desk.promises.through(OpenWindow(desk.edit(note.id)))
    promises, action, invitation = desk.promises, note.actions[0], note.invitations[0]
    spans = {FR: (0, 1)}
    for work in (
        lambda: promises.add_action(note.id, new_action(desk, note)),
        lambda: promises.change_action(note.id, action),
        lambda: promises.remove_action(note.id, action.id),
        lambda: promises.add_invitation(note.id, invitation, spans),
        lambda: promises.change_invitation(note.id, invitation),
        lambda: promises.remove_invitation(note.id, invitation.id),
    ):
        assert code_of(work) == "note.locked"
    promises.set_state(action.number, ActionState.DONE, evidence="NV-9")
    promises.chase(note.actions[1].number, date(2026, 3, 1))
    promises.advance(invitation.number, Step.EXTENDED_IN_WRITING, channel=Channel.NOTE_VERBALE)
    taken = promises.take_follow_up(invitation.number, FollowUp.DATES)
    promises.refuse_follow_up(invitation.number, FollowUp.REPLY_ACKNOWLEDGED)
    after = promises.note(note.id)
    assert after.actions[0].state is ActionState.DONE
    assert after.actions[1].last_chased == date(2026, 3, 1)
    assert after.actions[-1] == taken
    assert [pair for pair in after.pairs() if not pair.is_empty] == [pair for pair in note.pairs() if not pair.is_empty]
    assert desk.notes.show(note.id).note.invitations == after.invitations


def test_a_library_opened_for_reading_takes_nothing(
    application: Application, library: Library, desk: Desk, note: BriefingNote
) -> None:
    with application.desk(library.path, NoKey(), Mode.READ_ONLY) as reading:
        number = note.actions[0].number
        assert reading.promises.find_action(number).note_id == note.id
        assert code_of(lambda: reading.promises.chase(number)) == "library.read_only"
        reading.promises.through(OpenWindow(reading.edit(note.id)))
        assert code_of(lambda: reading.promises.chase(number)) == "library.read_only"
    assert desk.notes.show(note.id).note == note


@pytest.mark.parametrize("is_open", [False, True])
def test_a_torn_journal_is_not_written_on(desk: Desk, library: Library, note: BriefingNote, is_open: bool) -> None:
    pair = next(note.pairs())
    stranger = msgspec.structs.replace(pair, id="other")
    edit = set_text(note, pair.id, FR, plain("Un."))
    library.drafts.append(note.id, msgspec.structs.replace(edit, before=stranger, after=stranger))
    if is_open:
        desk.promises.through(OpenWindow(desk.edit(note.id)))
    assert code_of(lambda: desk.promises.chase(note.actions[0].number)) == "library.damaged"


# --- states of actions


def test_an_action_goes_its_way_and_every_step_is_told(desk: Desk, held: BriefingNote) -> None:
    number = held.actions[0].number
    desk.promises.set_state(number, ActionState.IN_PROGRESS)
    desk.promises.set_state(number, ActionState.WAITING, reason="note partie", evidence="NV-3")
    assert code_of(lambda: desk.promises.set_state(held.actions[1].number, ActionState.DONE)) == "action.no_result"
    done = desk.promises.set_state(number, ActionState.DONE, result=Bilingual("وصل", "Reçu")).action
    assert [step.state for step in done.history] == [ActionState.IN_PROGRESS, ActionState.WAITING, ActionState.DONE]
    assert {step.by for step in done.history} == {"desk"}
    assert (done.history[1].reason, done.evidence, done.result.fr) == ("note partie", "NV-3", "Reçu")
    assert code_of(lambda: desk.promises.set_state(number, ActionState.WAITING)) == "action.transition"
    assert desk.promises.find_action(number).action == done
    assert desk.promises.set_state(
        held.actions[2].number, ActionState.DONE, nothing_to_record=True
    ).action.nothing_to_record


def test_a_reminder_is_of_today_unless_said(desk: Desk, held: BriefingNote) -> None:
    assert desk.promises.chase(held.actions[0].id).action.last_chased == date(2026, 3, 15)


# --- invitations and their chain


def test_an_invitation_goes_its_way(desk: Desk, held: BriefingNote) -> None:
    number = held.invitations[0].number
    window = Window(date(2026, 10, 5), date(2026, 10, 7))
    desk.promises.advance(number, Step.ACCEPTED, mode=VisitMode.VIDEO, conditions=Bilingual("شرط", "condition"))
    desk.promises.advance(
        number, Step.DATES_AGREED, on=date(2026, 4, 1), window=window, reference="NV-4", note="par téléphone"
    )
    after = desk.promises.advance(number, Step.MODE_CONFIRMED, mode=VisitMode.VIDEO).invitation
    assert (after.state, after.confirmed_dates, after.confirmed_mode) == (
        InvitationState.MODE_CONFIRMED,
        window,
        VisitMode.VIDEO,
    )
    assert [(step.step, step.reference, step.note) for step in after.history[1:2]] == [
        (Step.DATES_AGREED, "NV-4", "par téléphone")
    ]
    assert code_of(lambda: desk.promises.advance(number, Step.ACCEPTED)) == "invitation.transition"
    assert code_of(lambda: desk.promises.advance(number, Step.HELD)) == "invitation.too_early"
    assert desk.promises.find_invitation(number).invitation == after


def test_what_is_proposed_is_taken_or_refused_once(desk: Desk, held: BriefingNote) -> None:
    number = held.invitations[0].number

    def proposed() -> list[FollowUp]:
        note = desk.promises.note(held.id)
        return [rule.kind for rule in desk.promises.proposals(note, note.invitations[0])]

    assert proposed() == [FollowUp.WRITTEN_INVITATION, FollowUp.REPLY_ACKNOWLEDGED, FollowUp.DATES, FollowUp.MODE]
    taken = desk.promises.take_follow_up(number, FollowUp.MODE)
    assert taken.due == DueBeforeEvent(15, held.invitations[0].occasion, held.invitations[0].id)
    assert (taken.number[-3:], taken.title.fr[:12], taken.counterpart) == (
        "-04",
        "Confirmation",
        held.facts.counterpart,
    )
    written = desk.promises.take_follow_up(number, FollowUp.WRITTEN_INVITATION)
    assert (written.due, written.channel) == (DueOnDate(date(2026, 3, 22)), Channel.NOTE_VERBALE)
    refused = desk.promises.refuse_follow_up(number, FollowUp.REPLY_ACKNOWLEDGED).invitation
    assert proposed() == [FollowUp.DATES]
    assert refused.follow_ups == (taken.id, written.id)
    for again in (FollowUp.MODE, FollowUp.REPLY_ACKNOWLEDGED, FollowUp.THANKS):
        assert code_of(lambda kind=again: desk.promises.take_follow_up(number, kind)) == "follow_up.not_proposed"
        assert code_of(lambda kind=again: desk.promises.refuse_follow_up(number, kind)) == "follow_up.not_proposed"


@pytest.mark.parametrize(
    ("inviter", "invitee", "owed"),
    [("EG", "FR", Obligation.THEY_OWE), ("FR", "EG", Obligation.WE_OWE), ("", "", Obligation.THEY_OWE)],
)
def test_who_owes_what_turns_round_with_who_invites(desk: Desk, inviter: str, invitee: str, owed: Obligation) -> None:
    parties = {
        "inviter": Party(Bilingual("أ", "A"), country=inviter),
        "invitee": Party(Bilingual("ب", "B"), country=invitee),
    }
    modes = (VisitMode.IN_PERSON, VisitMode.VIDEO)
    answer = InvitationAnswer(**parties, occasion=Bilingual("لقاء", "rencontre"), modes_offered=modes)
    note = desk.notes.new("cable", None, Answers(invitations=(answer,))).note
    number = note.invitations[0].number
    desk.promises.advance(number, Step.ACCEPTED)
    assert desk.promises.take_follow_up(number, FollowUp.MODE).obligation is owed
    assert desk.promises.take_follow_up(number, FollowUp.DATES).obligation is Obligation.JOINT


def test_an_invitation_is_put_in_with_its_anchors(desk: Desk, held: BriefingNote) -> None:
    pair = next(pair for pair in held.pairs() if not pair.is_empty)
    party = Party(Bilingual("أ", "A"))
    draft = make_invitation(held, "new", inviter=party, invitee=party, occasion=Bilingual("س", "o"), pair_id=pair.id)
    made = desk.promises.add_invitation(held.id, draft, {FR: (0, 5)})
    assert made.number.endswith("-02")
    assert [place.words for place in places_of(desk.promises.note(held.id), made.id)] == [pair.fr.text.plain[:5]]


# --- words as a source


def test_words_are_found_in_the_pair_that_has_them(desk: Desk, note: BriefingNote) -> None:
    pair = next(pair for pair in note.pairs() if len(pair.fr.text) > 30 and len(pair.ar.text) > 30)
    words = Bilingual(pair.ar.text.plain[3:25], pair.fr.text.plain[4:29])
    for pair_id in (pair.id, ""):
        source = source_of_words(note, pair_id, words)
        assert source.pair_id == pair.id
        assert [(a.language, a.start, a.quoted) for a in source.anchors] == [(AR, 3, words.ar), (FR, 4, words.fr)]
    assert [a.language for a in source_of_words(note, "", Bilingual(fr=words.fr)).anchors] == [FR]
    typed = words.fr.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    assert source_of_words(note, "", Bilingual(fr=typed)).anchors[0].quoted == words.fr
    assert len(source_of_words(note, pair.id, Bilingual()).anchors) == 2


def test_words_that_do_not_say_where_they_stand(desk: Desk, note: BriefingNote) -> None:
    assert code_of(lambda: source_of_words(note, "", Bilingual(fr="jamais écrit"))) == "words.not_found"
    assert code_of(lambda: source_of_words(note, "", Bilingual(fr="e"))) == "words.several"
    assert code_of(lambda: source_of_words(note, next(note.pairs()).id, Bilingual(fr="e"))) in (
        "words.several",
        "words.not_found",
    )
    assert code_of(lambda: source_of_words(note, "nobody", Bilingual(fr="e"))) == "pair.unknown"


def test_perform_takes_any_edit(desk: Desk, held: BriefingNote) -> None:
    pair = next(held.pairs())
    after = desk.promises.perform(held.id, lambda note: set_text(note, pair.id, FR, plain("Neuf.")), Change.EDITED)
    assert after.pair(pair.id).text(FR).plain == "Neuf."
    assert desk.notes.show(held.id).note == after
