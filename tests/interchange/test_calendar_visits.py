"""Visits in a calendar: days proposed, agreed, moved and called off under uids that stay; the test of the link."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from briefing_app.domain.invitations import (
    Answer,
    Event,
    InvitationEvent,
    InvitationState,
    Logistics,
    ModeAnswer,
    Response,
    VisitInvitation,
    VisitMode,
    Window,
)
from briefing_app.domain.languages import Bilingual
from briefing_app.interchange.calendar_file import write_calendar
from tests.office import calendar_read
from tests.registers import NOW, sample_invitations
from tests.samples import BUILT_INS

pytestmark = pytest.mark.office

MAY, JUNE, JULY = (Window(date(2026, month, 4), date(2026, month, 6)) for month in (5, 6, 7))


def invitation(**fields: object) -> VisitInvitation:
    return msgspec.structs.replace(sample_invitations()[0].invitation, **fields)


def events(tmp_path: Path, visit: VisitInvitation, marking: str = "internal") -> list[dict[str, Any]]:
    entry = msgspec.structs.replace(sample_invitations()[0], invitation=visit, note_marking=marking)
    path = tmp_path / "visits.ics"
    path.write_bytes(write_calendar((), (entry,), BUILT_INS.profile, NOW))
    return [
        {item["name"]: item["value"] for item in component["properties"]}
        for component in calendar_read(path)["components"]
    ]


def standing(found: list[dict[str, Any]]) -> dict[str, tuple[str, str]]:
    """By the end of the uid: first day and status."""
    return {event["uid"].split("@")[0].split(".")[1]: (event["dtstart"], event["status"]) for event in found}


def agreed(window: Window) -> InvitationEvent:
    return InvitationEvent(InvitationState.DATES_AGREED, datetime(2026, 4, 1, 9, tzinfo=UTC), "Amina", window=window)


def test_days_that_are_agreed_are_an_event_of_whole_days(tmp_path: Path) -> None:
    (event,) = events(
        tmp_path,
        invitation(
            confirmed_dates=MAY,
            confirmed_mode=VisitMode.IN_PERSON,
            state=InvitationState.MODE_CONFIRMED,
            history=(agreed(MAY),),
            event=Event(Bilingual("المعرض", "le salon"), place=Bilingual("القاهرة", "Le Caire")),
        ),
    )
    assert (event["dtstart"], event["dtend"]) == ("2026-05-04", "2026-05-07"), "the end is the day after"
    assert (event["status"], event["transp"], event["sequence"]) == ("CONFIRMED", "OPAQUE", 1)
    assert event["created"] == event["last-modified"] == "2026-04-01T09:00:00Z"
    assert event["summary"] == (
        "Visite\u00a0: la finale du concours égypto-français des jeunes pousses / "
        "زيارة: الجولة النهائية للمسابقة المصرية الفرنسية للشركات الناشئة"
    )
    assert event["location"] == "Le Caire / القاهرة"
    french, arabic = event["description"].split("\n\n")
    assert "Invité\u00a0: M. Cédric O, secrétaire d’État à la Transition numérique" in french
    assert "Format confirmé\u00a0: en présentiel" in french
    assert "المدعو: السيد سيدريك أو، وزير الدولة للتحول الرقمي" in arabic
    assert "P-00AB-0001" in arabic


def test_days_that_are_proposed_are_tentative(tmp_path: Path) -> None:
    found = events(tmp_path, invitation(proposed_windows=(MAY, JUNE)))
    assert standing(found) == {"visit-1": ("2026-05-04", "TENTATIVE"), "visit-2": ("2026-06-04", "TENTATIVE")}
    assert {event["transp"] for event in found} == {"TRANSPARENT"}
    assert found[0]["summary"].startswith("Visite proposée\u00a0: la finale")
    assert "Formats proposés\u00a0: en présentiel, par visioconférence" in found[0]["description"]


def test_the_days_of_the_event_itself_stand_for_those_not_proposed(tmp_path: Path) -> None:
    event = Event(Bilingual("النهائي", "la finale"), window=JUNE)
    assert standing(events(tmp_path, invitation(event=event))) == {"visit-1": ("2026-06-04", "TENTATIVE")}
    both = invitation(event=event, confirmed_dates=MAY)
    assert standing(events(tmp_path, both)) == {"visit-1": ("2026-05-04", "CONFIRMED")}


def test_once_agreed_the_first_proposal_moves_and_the_others_are_called_off(tmp_path: Path) -> None:
    before = standing(events(tmp_path, invitation(proposed_windows=(MAY, JUNE, JULY))))
    after = standing(events(tmp_path, invitation(proposed_windows=(MAY, JUNE, JULY), confirmed_dates=JUNE)))
    assert before.keys() == after.keys(), "nothing new, nothing left behind"
    assert after == {
        "visit-1": ("2026-06-04", "CONFIRMED"),
        "visit-2": ("2026-06-04", "CANCELLED"),
        "visit-3": ("2026-07-04", "CANCELLED"),
    }


@pytest.mark.parametrize("state", [InvitationState.CANCELLED, InvitationState.LAPSED, InvitationState.POSTPONED])
def test_what_is_called_off_says_so(tmp_path: Path, state: InvitationState) -> None:
    called_off = invitation(state=state, confirmed_dates=MAY, proposed_windows=(MAY, JUNE))
    assert {status for _, status in standing(events(tmp_path, called_off)).values()} == {"CANCELLED"}
    assert {
        status for _, status in standing(events(tmp_path, invitation(state=state, proposed_windows=(JUNE,)))).values()
    } == {"CANCELLED"}


def test_a_visit_put_off_is_called_off_on_the_days_it_had(tmp_path: Path) -> None:
    put_off = InvitationEvent(InvitationState.POSTPONED, datetime(2026, 4, 9, tzinfo=UTC), "Amina")
    visit = invitation(state=InvitationState.POSTPONED, history=(agreed(JULY), agreed(MAY), put_off))
    (event,) = events(tmp_path, visit)
    assert standing([event]) == {"visit-1": ("2026-05-04", "CANCELLED")}
    assert event["sequence"] == 3


def test_declined_in_every_mode_calls_the_proposals_off_and_in_one_does_not(tmp_path: Path) -> None:
    def answered(*answers: Answer) -> VisitInvitation:
        modes = (VisitMode.IN_PERSON, VisitMode.VIDEO)
        response = Response(tuple(ModeAnswer(m, a) for m, a in zip(modes, answers, strict=True)))
        return invitation(proposed_windows=(MAY,), response=response)

    both = events(tmp_path, answered(Answer.DECLINED, Answer.DECLINED))
    one = events(tmp_path, answered(Answer.DECLINED, Answer.ACCEPTED))
    assert (both[0]["status"], one[0]["status"]) == ("CANCELLED", "TENTATIVE")


@pytest.mark.parametrize(
    ("moment", "start", "said"),
    [
        (datetime(2026, 5, 2, 9, 0, tzinfo=UTC), "2026-05-02T09:00:00Z", "12 h 00, heure du Caire (UTC+3) · 11 h 00"),
        (datetime(2026, 5, 2, 9, 0), "2026-05-02T06:00:00Z", "9 h 00, heure du Caire (UTC+3) · 8 h 00"),  # noqa: DTZ001
        (datetime(2026, 1, 2, 9, 0), "2026-01-02T07:00:00Z", "9 h 00, heure du Caire (UTC+2) · 8 h 00"),  # noqa: DTZ001
    ],
)
def test_the_test_call_is_in_utc_and_said_in_both_capitals(
    tmp_path: Path, moment: datetime, start: str, said: str
) -> None:
    (event,) = events(tmp_path, invitation(logistics=Logistics(test_call=moment)))
    assert event["uid"].endswith(".test-call@briefing-app")
    assert (event["dtstart"], event["status"]) == (start, "CONFIRMED")
    assert event["dtend"] > event["dtstart"]
    assert said in event["description"].replace("\u00a0", " ").replace("\u202f", " ")
    assert "بتوقيت باريس" in event["description"]
    (off,) = events(tmp_path, invitation(state=InvitationState.CANCELLED, logistics=Logistics(test_call=moment)))
    assert off["status"] == "CANCELLED"


def test_the_zones_of_the_visit_come_before_those_of_the_profile(tmp_path: Path) -> None:
    logistics = Logistics(test_call=datetime(2026, 7, 2, 9, 0), host_zone="Africa/Tunis", guest_zone="Asia/Beirut")  # noqa: DTZ001
    (event,) = events(tmp_path, invitation(logistics=logistics))
    assert event["dtstart"] == "2026-07-02T08:00:00Z"
    assert "heure de Beyrouth (UTC+3)" in event["description"]


def test_above_internal_only_the_number_goes_out(tmp_path: Path) -> None:
    visit = invitation(
        proposed_windows=(MAY,),
        event=Event(Bilingual("المعرض", "le salon"), place=Bilingual("القاهرة", "Le Caire")),
        logistics=Logistics(test_call=datetime(2026, 5, 2, 9, 0, tzinfo=UTC)),
    )
    found = events(tmp_path, visit, "confidential")
    assert {event["summary"] for event in found} == {"Invitation I-P-00AB-0001-01"}
    said = str(found)
    for secret in ("finale", "النهائية", "Cédric", "سيدريك", "Caire", "القاهرة", "Talaat"):
        assert secret not in said
    assert found[0]["dtstart"] == "2026-05-04"
    assert {event["class"] for event in found} == {"CONFIDENTIAL"}


def test_without_a_day_there_is_no_event(tmp_path: Path) -> None:
    assert events(tmp_path, invitation()) == []
