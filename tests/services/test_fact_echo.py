from __future__ import annotations

from datetime import date, time

import msgspec
import pytest

from briefing_app.domain.actions import DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.invitations import Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting, MeetingMode
from briefing_app.domain.people import MeetingSide, Participant, Person
from briefing_app.services.fact_echo import (
    clock_line,
    echo,
    invitation_lines,
    meeting_line,
    people_line,
    person_line,
    promise_line,
    time_in,
)
from tests.samples import BUILT_INS, sample_note

EGYPT, MOROCCO = BUILT_INS.profile("egypt_france"), BUILT_INS.profile("morocco_france")
NOTE = sample_note()


def test_the_sample_meeting_reads_as_the_document_has_it() -> None:
    said = echo(NOTE.facts.meeting, NOTE.facts.participants, EGYPT)
    assert said.meeting.fr == "16 juin 2021, par visioconférence, Le Caire et Paris"
    assert said.meeting.ar == "١٦ يونيو ٢٠٢١، عبر الاتصال المرئي، القاهرة وباريس"
    assert said.clock.fr == "13 h 00, heure du Caire (UTC+2) · 13 h 00, heure de Paris (UTC+2)"
    assert said.people == Bilingual("د. عمرو طلعت — السيد سيدريك أو", "Dr Amr Talaat — M. Cédric O")
    assert said.lines == (said.meeting, said.clock, said.people)


def test_the_profile_decides_digits_and_months() -> None:
    assert meeting_line(Meeting(day=date(2026, 7, 1)), MOROCCO).ar.startswith("1 يوليوز 2026")
    assert meeting_line(Meeting(day=date(2026, 7, 1)), EGYPT).fr.startswith("1er juillet 2026")


def test_nothing_known_is_nothing_said() -> None:
    assert echo(Meeting(), (), EGYPT).lines == ()


def test_a_format_that_was_chosen_is_said_alone_but_the_usual_one_is_not() -> None:
    assert meeting_line(Meeting(mode=MeetingMode.PHONE), EGYPT).fr == "par téléphone"
    assert meeting_line(Meeting(place=Bilingual("", "Rabat")), EGYPT) == Bilingual("لقاء حضوري", "en présentiel, Rabat")


def test_the_clock_needs_a_day_and_takes_the_zone_of_the_meeting() -> None:
    assert not clock_line(Meeting(start=time(9)), EGYPT)
    assert not clock_line(Meeting(day=date(2026, 1, 5)), EGYPT)
    in_paris = Meeting(day=date(2026, 1, 5), start=time(9), zone="Europe/Paris")
    assert clock_line(in_paris, EGYPT).fr.startswith("10 h 00, heure du Caire")


def test_hosts_come_first_and_who_has_no_name_in_a_language_is_not_named_in_it() -> None:
    guest = Participant(Person("1", Bilingual(fr="Anne Roux")), MeetingSide.COUNTERPART, 1)
    host = Participant(Person("2", Bilingual("منى فهمي", "Mona Fahmy")), MeetingSide.HOST, 1)
    second = Participant(Person("3", Bilingual("", "Ali Sabri")), MeetingSide.HOST, 2)
    line = people_line((guest, host, second))
    assert line == Bilingual("السيد منى فهمي", "M. Mona Fahmy, M. Ali Sabri — M. Anne Roux")
    assert person_line(guest).ar == ""


def test_a_person_is_said_with_post_and_body() -> None:
    line = person_line(NOTE.facts.participants[1])
    assert line.fr.startswith("M. Cédric O, secrétaire d’État chargé")
    assert line.ar.startswith("السيد سيدريك أو، وزير الدولة")


@pytest.mark.parametrize(
    ("due", "french", "arabic"),
    [
        (DueOnDate(date(2026, 6, 30)), "Protocole · 30 juin 2026", "المراسم · ٣٠ يونيو ٢٠٢٦"),
        (DueInMonth(2026, 9), "Protocole · septembre 2026", "المراسم · سبتمبر ٢٠٢٦"),
        (NotDue(), "Protocole · sans échéance", "المراسم · بلا موعد محدد"),
    ],
)
def test_a_promise_is_said_with_its_owner_and_its_date(due: object, french: str, arabic: str) -> None:
    line = promise_line(Bilingual("المراسم", "Protocole"), due, EGYPT)
    assert (line.fr, line.ar) == (french, arabic)


def test_days_before_an_event_stand_in_the_digits_of_each_language() -> None:
    line = promise_line(Bilingual(), DueBeforeEvent(15, Bilingual("القمة", "le sommet")), EGYPT)
    assert line.fr == "15 jours avant le sommet"
    assert "١٥" in line.ar


def test_an_invitation_is_said_with_its_labels() -> None:
    lines = invitation_lines(NOTE.invitations[0], EGYPT)
    assert [line.fr.partition("\u00a0: ")[0] for line in lines] == ["Invitant", "Invité", "Réponse"]
    assert lines[0] == Bilingual("الداعي: د. عمرو طلعت", "Invitant\u00a0: Dr Amr Talaat")


def test_a_label_without_a_value_in_a_language_says_nothing_there() -> None:
    known = NOTE.invitations[0]
    party = msgspec.structs.replace(known.inviter, name=Bilingual("", "Dr Amr Talaat"))
    window = Window(date(2026, 5, 1), date(2026, 5, 3))
    changed = msgspec.structs.replace(known, inviter=party, proposed_windows=(window,))
    lines = invitation_lines(changed, EGYPT)
    assert lines[0][Language.ARABIC] == ""
    assert lines[-1].fr == "Dates proposées\u00a0: du 1er mai 2026 au 3 mai 2026"


@pytest.mark.parametrize("text", ["14:30", "14h30", "14 h 30", " 14.30 ", "١٤:٣٠"])
def test_a_time_is_read_as_people_write_it(text: str) -> None:
    assert time_in(text) == time(14, 30)


@pytest.mark.parametrize(("text", "hour"), [("9", 9), ("14 h", 14), ("00:00", 0), ("23:", 23)])
def test_minutes_may_be_left_out(text: str, hour: int) -> None:
    assert time_in(text) == time(hour)


@pytest.mark.parametrize("text", ["", "24:00", "12:60", "1430", "noon", "-1", "14:3", "9" * 5000])
def test_what_is_no_time_of_day_is_none(text: str) -> None:
    assert time_in(text) is None
