from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.actions import Channel
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    Event,
    InvitationEvent,
    InvitationState,
    Logistics,
    ModeAnswer,
    Party,
    Publicity,
    Response,
    VisitInvitation,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual

FINALE = Bilingual("الجولة النهائية", "le tour final")
per_mode = st.lists(st.builds(ModeAnswer, st.sampled_from(VisitMode), st.sampled_from(Answer)), max_size=6).map(tuple)


def to_the_finale(**fields: object) -> VisitInvitation:
    minister = Party(Bilingual("الوزير", "Le ministre"), country="EG")
    counterpart = Party(Bilingual("نظيره", "Son homologue"), country="FR")
    return msgspec.structs.replace(VisitInvitation("i", "I-2026-0001", minister, counterpart, FINALE), **fields)


@pytest.mark.parametrize(
    ("answer", "keeps_open"),
    [
        ("accepted", True),
        ("accepted_in_principle", True),
        ("tentative", False),
        ("declined", False),
        ("no_reply", False),
    ],
)
@pytest.mark.parametrize("mode", VisitMode)
def test_a_mode_is_open_after_some_form_of_yes(mode: VisitMode, answer: str, keeps_open: bool) -> None:
    response = Response((ModeAnswer(mode, Answer(answer)),))
    assert to_the_finale(response=response).open_modes == ((mode,) if keeps_open else ())


def test_accepted_in_presence_or_by_video_leaves_two_modes_open() -> None:
    both = (VisitMode.IN_PERSON, VisitMode.VIDEO)
    response = Response(tuple(ModeAnswer(mode, Answer.ACCEPTED) for mode in both))
    invitation = to_the_finale(modes_offered=both, response=response, state=InvitationState.ANSWERED)
    assert invitation.open_modes == both
    swapped = msgspec.structs.replace(response, per_mode=response.per_mode[::-1])
    assert msgspec.structs.replace(invitation, response=swapped).open_modes == both[::-1]


@given(per_mode, st.sampled_from(VisitMode))
def test_confirming_any_mode_closes_the_question(answers: tuple[ModeAnswer, ...], mode: VisitMode) -> None:
    invitation = to_the_finale(response=Response(answers))
    assert msgspec.structs.replace(invitation, confirmed_mode=mode).open_modes == ()


def test_what_is_assumed_of_an_invitation_that_was_only_mentioned() -> None:
    bare = to_the_finale()
    assert bare.state is InvitationState.MENTIONED
    assert bare.modes_offered == (VisitMode.IN_PERSON,)
    assert bare.publicity is Publicity.NOT_PUBLIC
    assert bare.conveyed.orally
    assert bare.open_modes == ()
    assert msgspec.to_builtins(bare).keys() == {"id", "number", "inviter", "invitee", "occasion"}


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (VisitType, "state official working courtesy private transit event"),
        (VisitMode, "in_person video hybrid representative"),
        (Answer, "accepted accepted_in_principle tentative declined no_reply counter_proposed"),
        (Publicity, "not_public announced embargoed"),
        (
            InvitationState,
            "mentioned extended_orally extended_in_writing answered dates_agreed mode_confirmed programme_agreed held "
            "postponed cancelled lapsed",
        ),
    ],
)
def test_the_stored_words_of_the_register(kind: type[VisitMode], names: str) -> None:
    assert [member.value for member in kind] == names.split()


def test_a_whole_life_survives_the_store() -> None:
    seen = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
    window = Window(date(2026, 11, 23), date(2026, 11, 25), tentative=True)
    steps = (
        InvitationEvent(InvitationState.EXTENDED_ORALLY, seen, "M. X", date(2026, 3, 15), Channel.IN_PERSON),
        InvitationEvent(InvitationState.EXTENDED_IN_WRITING, seen, "M. X", date(2026, 3, 20), Channel.LETTER, "L-12"),
        InvitationEvent(InvitationState.ANSWERED, seen, "M. X", date(2026, 4, 2), Channel.NOTE_VERBALE, "NV-7", "oui"),
    )
    invitation = to_the_finale(
        visit_type=VisitType.EVENT,
        conveyed=Conveyance(orally=False, channel=Channel.LETTER, on=date(2026, 3, 20), reference="L-12"),
        event=Event(FINALE, place=Bilingual("القاهرة", "Le Caire"), window=window),
        proposed_windows=(window,),
        response=Response((ModeAnswer(VisitMode.VIDEO, Answer.TENTATIVE),), by="S.E. M. O", on=date(2026, 4, 2)),
        confirmed_dates=window,
        logistics=Logistics(test_call=seen, host_zone="Africa/Cairo", guest_zone="Europe/Paris"),
        follow_ups=("A-1", "A-2"),
        publicity=Publicity.EMBARGOED,
        embargo_until=seen,
        state=InvitationState.ANSWERED,
        history=steps,
    )
    assert msgspec.json.decode(msgspec.json.encode(invitation), type=VisitInvitation) == invitation
