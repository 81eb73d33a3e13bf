from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.actions import ActionKind, DueInMonth, Obligation, Priority
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    InvitationState,
    ModeAnswer,
    Party,
    Response,
    VisitMode,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promises import (
    brought_up_to_date,
    make_action,
    make_invitation,
    next_action_number,
    next_invitation_number,
    source_in,
)
from tests.samples import sample_note

TITLE, OWNER = Bilingual("متابعة", "Suivre"), Bilingual("المراسم", "Protocole")


@pytest.fixture(scope="module")
def note() -> BriefingNote:
    return sample_note()


def test_the_next_number_is_one_above_the_highest(note: BriefingNote) -> None:
    assert next_action_number(note) == "A-P-00AB-0001-04"
    assert next_invitation_number(note) == "I-P-00AB-0001-02"


def test_a_number_that_was_given_is_not_given_again_though_another_one_is_free(note: BriefingNote) -> None:
    without_the_first = msgspec.structs.replace(note, actions=note.actions[1:])
    assert next_action_number(without_the_first) == "A-P-00AB-0001-04"


def test_numbering_goes_on_under_the_definitive_reference(note: BriefingNote) -> None:
    reference = msgspec.structs.replace(note.reference, definitive="MAE/CP/2026/0147")
    registered = msgspec.structs.replace(note, reference=reference)
    assert next_action_number(registered) == "A-MAE/CP/2026/0147-04"


def test_numbers_begin_at_one_and_pass_over_what_is_no_number(note: BriefingNote) -> None:
    odd = msgspec.structs.replace(note.actions[0], number="by hand")
    assert next_action_number(msgspec.structs.replace(note, actions=(odd,))).endswith("-01")
    assert next_invitation_number(msgspec.structs.replace(note, invitations=())).endswith("-01")


def test_a_source_without_spans_has_the_whole_of_both_sides(note: BriefingNote) -> None:
    pair = note.section("lead").pairs[0]
    source = source_in(note, pair.id, {})
    assert source.pair_id == pair.id
    assert {anchor.language: anchor.quoted for anchor in source.anchors} == {
        language: pair.text(language).plain for language in Language
    }
    assert all((anchor.start, anchor.end) == (0, len(anchor.quoted)) for anchor in source.anchors)


def test_a_span_freezes_its_words_and_leaves_the_other_side_whole(note: BriefingNote) -> None:
    pair = note.section("lead").pairs[0]
    french = pair.text(Language.FRENCH).plain
    source = source_in(note, pair.id, {Language.FRENCH: (3, 12)})
    quoted = {anchor.language: anchor for anchor in source.anchors}
    assert quoted[Language.FRENCH].quoted == french[3:12]
    assert (quoted[Language.FRENCH].start, quoted[Language.FRENCH].end) == (3, 12)
    assert quoted[Language.ARABIC].quoted == pair.text(Language.ARABIC).plain


@pytest.mark.parametrize("span", [(4, 4), (100_000, 100_009)])
def test_a_span_without_words_makes_no_anchor(note: BriefingNote, span: tuple[int, int]) -> None:
    pair = note.section("lead").pairs[0]
    source = source_in(note, pair.id, {Language.ARABIC: span})
    assert [anchor.language for anchor in source.anchors] == [Language.FRENCH]


def test_a_pair_that_is_not_there_is_refused(note: BriefingNote) -> None:
    with pytest.raises(UserError, match=r"pair\.unknown"):
        source_in(note, "elsewhere", {})


def test_an_action_has_its_number_its_source_and_the_counterpart_of_the_note(note: BriefingNote) -> None:
    source = source_in(note, note.section("lead").pairs[0].id, {})
    action = make_action(
        note,
        "id-1",
        title=TITLE,
        owner=OWNER,
        obligation=Obligation.THEY_OWE,
        kind=ActionKind.COMMITMENT_THEIRS,
        due=DueInMonth(2026, 9),
        priority=Priority.HIGH,
        source=source,
    )
    assert (action.id, action.number, action.source) == ("id-1", "A-P-00AB-0001-04", source)
    assert action.counterpart == note.facts.counterpart != Bilingual()
    assert action.counterpart_country == "FR"
    assert (action.obligation, action.due, action.priority) == (Obligation.THEY_OWE, DueInMonth(2026, 9), Priority.HIGH)
    assert action.is_open


@pytest.mark.parametrize(
    ("conveyed", "answer", "state"),
    [
        (Conveyance(orally=True), None, InvitationState.EXTENDED_ORALLY),
        (Conveyance(orally=False), None, InvitationState.EXTENDED_IN_WRITING),
        (Conveyance(orally=True), Answer.NO_REPLY, InvitationState.EXTENDED_ORALLY),
        (Conveyance(orally=False), Answer.DECLINED, InvitationState.ANSWERED),
    ],
)
def test_how_far_an_invitation_has_come_follows_from_what_is_known(
    note: BriefingNote, conveyed: Conveyance, answer: Answer | None, state: InvitationState
) -> None:
    answers = (ModeAnswer(VisitMode.VIDEO, answer),) if answer else ()
    invitation = make_invitation(
        note,
        "id-2",
        inviter=Party(OWNER),
        invitee=Party(TITLE),
        occasion=TITLE,
        conveyed=conveyed,
        response=Response(per_mode=answers),
        pair_id="pair",
    )
    assert (invitation.number, invitation.pair_id, invitation.state) == ("I-P-00AB-0001-02", "pair", state)


def test_a_change_moves_the_state_on_until_dates_are_agreed(note: BriefingNote) -> None:
    known = note.invitations[0]
    asked_again = msgspec.structs.replace(known, response=Response(), conveyed=Conveyance(orally=False))
    assert brought_up_to_date(asked_again).state is InvitationState.EXTENDED_IN_WRITING
    agreed = msgspec.structs.replace(asked_again, state=InvitationState.DATES_AGREED)
    assert brought_up_to_date(agreed).state is InvitationState.DATES_AGREED
