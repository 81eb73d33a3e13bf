from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.domain import editing
from briefing_app.domain.actions import ActionItem, FollowUp, Obligation
from briefing_app.domain.edits import ActionsChanged, Edit, EditGroup, InvitationsChanged, apply, revert
from briefing_app.domain.errors import UserError
from briefing_app.domain.follow_ups import FollowUpRule, follow_up_action
from briefing_app.domain.invitations import Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promise_edits import (
    AnchorState,
    Spans,
    add_action,
    add_invitation,
    anchor_again,
    anchor_state,
    change_action,
    change_invitation,
    dismiss,
    find_action,
    find_invitation,
    places_of,
    refuse_follow_up,
    remove_action,
    remove_invitation,
    take_follow_up,
)
from briefing_app.domain.promises import make_action, make_invitation, source_in
from briefing_app.domain.rich_text import Run, plain
from briefing_app.domain.segments import new_pair
from tests.domain.test_editing_gestures import a_note

AR, FR = Language.ARABIC, Language.FRENCH
SENTENCE = plain("Le ministre enverra la liste des experts en mai.")
ARABIC = plain("سيرسل الوزير قائمة الخبراء في مايو.")
SPANS = {FR: (12, 40), AR: (0, 26)}
WORDS = {FR: "enverra la liste des experts", AR: "سيرسل الوزير قائمة الخبراء"}


@pytest.fixture
def note() -> BriefingNote:
    note = a_note()
    return apply(note, editing.insert_pair(note, "facts", 0, new_pair("said", ARABIC, SENTENCE)))


def an_action(note: BriefingNote, pair_id: str = "said", spans: Spans = SPANS) -> ActionItem:
    return make_action(
        note,
        "a1",
        title=Bilingual("إرسال القائمة", "Envoyer la liste"),
        owner=Bilingual("المراسم", "Protocole"),
        obligation=Obligation.WE_OWE,
        source=source_in(note, pair_id, spans),
    )


def an_invitation(note: BriefingNote, pair_id: str = "said") -> VisitInvitation:
    who = Party(Bilingual("السيد أ", "M. A"))
    return make_invitation(
        note, "i1", inviter=who, invitee=who, occasion=Bilingual("المعرض", "le salon"), pair_id=pair_id
    )


def done(note: BriefingNote, edit: Edit) -> BriefingNote:
    """The note after an edit that can be taken back."""
    after = apply(note, edit)
    assert revert(after, edit) == note
    return after


def test_a_new_action_stands_on_its_words_in_both_languages(note: BriefingNote) -> None:
    after = done(note, add_action(note, an_action(note)))
    assert {place.language: place.words for place in places_of(after, "a1")} == WORDS
    assert [place.language for place in places_of(after, "a1")] == [AR, FR]
    assert after.actions[-1].source is not None
    assert after.actions[-1].source.is_followed
    assert after.pair("said").state(AR) is note.pair("said").state(AR), "an anchor says nothing new"


def test_words_that_are_edited_are_kept_changed_or_lost(note: BriefingNote) -> None:
    note = done(note, add_action(note, an_action(note)))
    action = note.actions[-1]
    assert anchor_state(note, action, FR) is AnchorState.KEPT
    before = done(note, editing.type_text(note, "said", FR, 0, 0, (Run("Hier, "),)))
    assert anchor_state(before, action, FR) is AnchorState.KEPT
    changed = done(before, editing.type_text(before, "said", FR, 26, 26, (Run("longue "),)))
    assert anchor_state(changed, action, FR) is AnchorState.CHANGED
    lost = done(changed, editing.set_text(changed, "said", FR, plain("Rien à signaler.")))
    assert anchor_state(lost, action, FR) is AnchorState.LOST
    assert anchor_state(lost, action, AR) is AnchorState.KEPT
    gone = done(changed, editing.remove_pair(changed, "said"))
    assert anchor_state(gone, action, AR) is AnchorState.LOST


def test_an_action_without_words_has_no_anchor_to_lose(note: BriefingNote) -> None:
    bare = msgspec.structs.replace(an_action(note), source=None)
    edit = add_action(note, bare)
    assert isinstance(edit, ActionsChanged)
    assert anchor_state(done(note, edit), bare, FR) is None
    one_language = an_action(note, spans={FR: (0, 5), AR: (0, 0)})
    assert anchor_state(done(note, add_action(note, one_language)), one_language, AR) is None


def test_words_of_old_notes_are_where_they_were_or_nowhere(note: BriefingNote) -> None:
    old = done(note, ActionsChanged(note.actions, (*note.actions, an_action(note))))
    assert {place.language: place.words for place in places_of(old, "a1")} == WORDS
    moved = done(old, editing.type_text(old, "said", FR, 0, 0, (Run("x"),)))
    assert [place.language for place in places_of(moved, "a1")] == [AR]
    assert places_of(done(old, editing.remove_pair(old, "said")), "a1") == ()


def test_a_change_of_state_touches_nothing_else(note: BriefingNote) -> None:
    note = done(note, add_action(note, an_action(note)))
    renamed = msgspec.structs.replace(note.actions[-1], title=Bilingual("أخرى", "Autre"))
    after = done(note, change_action(note, renamed))
    assert after.actions[-1] == renamed
    assert msgspec.structs.replace(after, actions=note.actions) == note


def test_taking_an_action_out_takes_its_anchors_along(note: BriefingNote) -> None:
    first = done(note, add_action(note, an_action(note)))
    other = msgspec.structs.replace(an_action(first), id="a2")
    both = done(first, add_action(first, other))
    after = done(both, remove_action(both, "a1"))
    assert [action.id for action in after.actions][-1] == "a2"
    assert places_of(after, "a1") == ()
    assert {place.words for place in places_of(after, "a2")} == set(WORDS.values())
    assert done(first, remove_action(first, "a1")).pair("said") == note.pair("said")


def test_an_action_may_be_put_on_other_words(note: BriefingNote) -> None:
    note = done(note, add_action(note, an_action(note)))
    there = next(pair.id for pair in note.pairs() if pair.id != "said" and not pair.text(FR).is_empty)
    text = note.pair(there).text(FR).plain
    edit = anchor_again(note, "a1", there, {FR: (0, len(text))})
    assert edit is not None
    after = done(note, edit)
    assert [(place.pair_id, place.words) for place in places_of(after, "a1")] == [(there, text)]
    assert anchor_state(after, after.actions[-1], FR) is AnchorState.KEPT
    same = anchor_again(note, "a1", "said", {FR: (0, 11)})
    assert same is not None
    assert [place.words for place in places_of(done(note, same), "a1")] == ["Le ministre"]


def test_an_invitation_has_anchors_as_well(note: BriefingNote) -> None:
    after = done(note, add_invitation(note, an_invitation(note), SPANS))
    assert {place.language: place.words for place in places_of(after, "i1")} == WORDS
    there = next(pair.id for pair in note.pairs() if pair.id != "said" and not pair.text(FR).is_empty)
    edit = anchor_again(after, "i1", there, {FR: (0, 2)})
    assert edit is not None
    assert done(after, edit).invitations[-1].pair_id == there
    assert done(after, remove_invitation(after, "i1")) == note
    without = add_invitation(note, an_invitation(note, ""), {})
    assert isinstance(without, InvitationsChanged)


def test_a_span_without_words_makes_no_anchor(note: BriefingNote) -> None:
    after = done(note, add_invitation(note, an_invitation(note), {FR: (3, 3), AR: (90, 95)}))
    assert places_of(after, "i1") == ()


def test_a_follow_up_is_taken_or_refused(note: BriefingNote) -> None:
    note = done(note, add_invitation(note, an_invitation(note), {}))
    rule = FollowUpRule(FollowUp.THANKS, Bilingual("شكر", "Remercier"), Bilingual("المراسم", "Protocole"))
    action = follow_up_action(note, note.invitations[-1], rule, "a9", date(2026, 3, 15))
    taken = done(note, take_follow_up(note, "i1", action))
    assert (taken.actions[-1], taken.invitations[-1].follow_ups) == (action, ("a9",))
    refused = done(note, refuse_follow_up(note, "i1", FollowUp.THANKS))
    assert refused.invitations[-1].refused_follow_ups == (FollowUp.THANKS,)


def test_promises_are_found_by_id_and_by_number(note: BriefingNote) -> None:
    note = done(note, EditGroup((add_action(note, an_action(note)), add_invitation(note, an_invitation(note), {}))))
    for name in ("a1", note.actions[-1].number):
        assert find_action(note, name) == note.actions[-1]
    for name in ("i1", note.invitations[-1].number):
        assert find_invitation(note, name) == note.invitations[-1]
    changed = change_invitation(note, msgspec.structs.replace(note.invitations[-1], delegation_size=4))
    assert done(note, changed).invitations[-1].delegation_size == 4
    for find in (find_action, find_invitation, remove_action, remove_invitation):
        with pytest.raises(UserError) as told:
            find(note, "nobody")
        assert told.value.code in ("action.unknown", "invitation.unknown")


def test_a_suggestion_is_dismissed_for_ever(note: BriefingNote) -> None:
    assert done(note, dismiss(note, "key")).dismissed == ("key",)
