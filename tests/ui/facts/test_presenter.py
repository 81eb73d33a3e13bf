from __future__ import annotations

from datetime import date, time

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import MeetingMode
from briefing_app.domain.notes import NoteFacts
from briefing_app.domain.people import Attendance, Body, MeetingSide, Participant, Person, Post, Role
from briefing_app.ui.facts.presenter import FactsPresenter, lines_of, paired_lines
from briefing_app.ui.facts.state import FactsEntry, PersonProblem
from tests.samples import sample_note

HOST, GUEST = MeetingSide.HOST, MeetingSide.COUNTERPART
ANNE = Person("anne", Bilingual("آن رو", "Anne Roux"), body=Bilingual("سفارة فرنسا", "Ambassade de France"))
MONA = Person("mona", Bilingual("منى فهمي", "Mona Fahmy"))


@pytest.fixture
def presenter(desk: Desk, application: Application) -> FactsPresenter:
    return FactsPresenter(desk.people, application.built_ins, "egypt_france")


def names(presenter: FactsPresenter, side: MeetingSide) -> list[str]:
    return [participant.person.name.fr for participant in presenter.side(side)]


def test_the_first_of_a_side_leads_it_and_the_others_are_members(presenter: FactsPresenter) -> None:
    for person in (ANNE, MONA):
        presenter.add(presenter.taken_part(person, GUEST))
    assert [member.role for member in presenter.side(GUEST)] == [Role.HEAD_OF_DELEGATION, Role.MEMBER]


@pytest.mark.parametrize(
    ("mode", "attendance"),
    [
        (MeetingMode.VIDEO, Attendance.REMOTE),
        (MeetingMode.PHONE, Attendance.REMOTE),
        (MeetingMode.HYBRID, Attendance.PRESENT),
        (MeetingMode.IN_PERSON, Attendance.PRESENT),
    ],
)
def test_attendance_follows_the_format(presenter: FactsPresenter, mode: MeetingMode, attendance: Attendance) -> None:
    presenter.entry = FactsEntry(mode=mode)
    assert presenter.taken_part(ANNE, HOST).attendance is attendance


def test_who_is_there_already_is_not_added_twice(presenter: FactsPresenter) -> None:
    assert presenter.add(presenter.taken_part(MONA, HOST)) == 0
    assert presenter.add(presenter.taken_part(ANNE, HOST)) == 1
    assert presenter.add(presenter.taken_part(MONA, HOST)) == 0
    assert names(presenter, HOST) == ["Mona Fahmy", "Anne Roux"]


def test_precedence_is_the_order_on_each_side(presenter: FactsPresenter) -> None:
    presenter.add(presenter.taken_part(ANNE, GUEST))
    presenter.add(presenter.taken_part(MONA, HOST))
    presenter.add(presenter.taken_part(ANNE, HOST))
    assert presenter.move(HOST, 1, -1) == 0
    found = [(one.person.name.fr, one.side, one.precedence) for one in presenter.participants()]
    assert found == [("Anne Roux", HOST, 1), ("Mona Fahmy", HOST, 2), ("Anne Roux", GUEST, 1)]


def test_nobody_moves_beyond_the_ends(presenter: FactsPresenter) -> None:
    presenter.add(presenter.taken_part(MONA, HOST))
    presenter.add(presenter.taken_part(ANNE, HOST))
    assert presenter.move(HOST, 0, -1) == 0
    assert presenter.move(HOST, 1, 1) == 1
    assert names(presenter, HOST) == ["Mona Fahmy", "Anne Roux"]


def test_people_are_replaced_and_removed_by_row(presenter: FactsPresenter) -> None:
    presenter.add(presenter.taken_part(MONA, HOST))
    presenter.replace(0, presenter.taken_part(ANNE, HOST))
    assert names(presenter, HOST) == ["Anne Roux"]
    presenter.remove(HOST, 0)
    assert presenter.side(HOST) == ()


def test_the_directory_is_searched_in_either_language(presenter: FactsPresenter, desk: Desk) -> None:
    desk.people.save(ANNE)
    assert [person.id for person in presenter.found("anne")] == ["anne"]
    assert [person.id for person in presenter.found("ان رو")] == ["anne"]
    assert presenter.found("  ") == ()
    assert presenter.found("nobody") == ()


def test_a_newcomer_has_the_name_in_its_language_and_the_country_of_the_side(presenter: FactsPresenter) -> None:
    arabic = presenter.newcomer("  عمر   زكي ", HOST)
    french = presenter.newcomer("Luc Petit", GUEST)
    assert (arabic.person.name, arabic.person.country) == (Bilingual("عمر زكي", ""), "EG")
    assert (french.person.name, french.person.country) == (Bilingual("", "Luc Petit"), "FR")
    assert not french.person.id


def test_bodies_come_from_the_directory_and_its_people_once_each(presenter: FactsPresenter, desk: Desk) -> None:
    desk.people.save_body(Body("", ANNE.body))
    desk.people.save(ANNE)
    assert presenter.bodies("ambassade") == (ANNE.body,)
    assert presenter.bodies("سفاره") == (ANNE.body,)
    assert presenter.bodies("consulat") == ()


@pytest.mark.parametrize(
    ("text", "code"), [("France", "FR"), ("مصر", "EG"), ("", ""), ("EU", "EU"), ("Atlantis", None)]
)
def test_a_country_is_known_by_its_name_in_any_language(presenter: FactsPresenter, text: str, code: str | None) -> None:
    assert presenter.country_code(text) == code


def test_countries_are_offered_in_the_language_of_the_interface(presenter: FactsPresenter) -> None:
    assert "Maroc" in presenter.countries("fr")
    assert "المغرب" in presenter.countries("ar")


def test_a_person_needs_a_name_and_a_country_that_exists(presenter: FactsPresenter) -> None:
    assert presenter.problem(Person("", Bilingual()), "France") is PersonProblem.NAME_MISSING
    assert presenter.problem(ANNE, "Atlantis") is PersonProblem.COUNTRY_UNKNOWN
    assert presenter.problem(ANNE, "") is None


def test_answers_say_everything_that_was_entered(presenter: FactsPresenter) -> None:
    presenter.entry = FactsEntry(
        subject=Bilingual("الرقمنة", "le numérique"),
        day=date(2026, 4, 2),
        start=time(10),
        mode=MeetingMode.VIDEO,
        marking="internal",
        distribution=(Bilingual("المكتب", "Cabinet"),),
    )
    presenter.add(
        presenter.taken_part(msgspec.structs.replace(ANNE, post=Post(Bilingual("سفيرة", "ambassadrice"))), GUEST)
    )
    answers = presenter.answers()
    assert (answers.marking, answers.dated, answers.meeting.start) == ("internal", date(2026, 4, 2), time(10))
    assert answers.distribution == (Bilingual("المكتب", "Cabinet"),)
    assert answers.participants[0].post.fr == "ambassadrice"
    assert answers.participants[0].side is GUEST


def test_loading_and_taking_back_changes_nothing(presenter: FactsPresenter) -> None:
    note = sample_note()
    presenter.load(note.facts, note.profile)
    assert presenter.facts(note.facts, _no_id) == note.facts


def test_known_participants_keep_their_id_and_newcomers_get_one(presenter: FactsPresenter) -> None:
    note = sample_note()
    presenter.load(note.facts, note.profile)
    presenter.add(presenter.newcomer("Luc Petit", GUEST))
    facts = presenter.facts(note.facts, lambda: "fresh")
    before = [participant.person.id for participant in note.facts.participants]
    assert [participant.person.id for participant in facts.participants] == [*before, "fresh"]


def test_what_the_form_does_not_show_is_kept(presenter: FactsPresenter) -> None:
    note = sample_note()
    presenter.load(note.facts, note.profile)
    presenter.entry = msgspec.structs.replace(presenter.entry, day=date(2026, 9, 9), title=Bilingual())
    facts = presenter.facts(note.facts, _no_id)
    assert (facts.meeting.zone, facts.meeting.languages) == ("Africa/Cairo", note.facts.meeting.languages)
    assert facts.title == note.facts.title
    assert facts.dated == date(2026, 9, 9)


def test_a_date_of_its_own_does_not_follow_the_meeting(presenter: FactsPresenter) -> None:
    facts = msgspec.structs.replace(sample_note().facts, dated=date(2021, 6, 18))
    presenter.load(facts, "egypt_france")
    presenter.entry = msgspec.structs.replace(presenter.entry, day=date(2026, 9, 9))
    assert presenter.facts(facts, _no_id).dated == date(2021, 6, 18)


def test_the_counterpart_follows_the_people_unless_it_was_said_otherwise(presenter: FactsPresenter) -> None:
    empty = NoteFacts()
    presenter.load(empty, "egypt_france")
    presenter.add(presenter.taken_part(ANNE, GUEST))
    assert presenter.facts(empty, _no_id).counterpart == ANNE.body
    said = NoteFacts(counterpart=Bilingual("جهة", "Autorité"), participants=(Participant(ANNE, GUEST, 1),))
    assert presenter.facts(said, _no_id).counterpart == Bilingual("جهة", "Autorité")


def test_lines_of_both_languages_are_twins() -> None:
    twins = paired_lines("المكتب\n\nالمراسم", "Cabinet\n\n\nPresse")
    assert twins == (Bilingual("المكتب", "Cabinet"), Bilingual("المراسم", ""), Bilingual("", "Presse"))
    assert lines_of(twins, Language.FRENCH) == "Cabinet\n\nPresse"
    assert paired_lines(lines_of(twins, Language.ARABIC), lines_of(twins, Language.FRENCH)) == twins


def _no_id() -> str:
    raise AssertionError("nobody is new")
