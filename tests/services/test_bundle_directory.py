"""What goes along with notes of the directory and the terms, and what becomes of it where it arrives."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import msgspec
import pytest

from briefing_app.domain.actions import ActionItem, ActionKind, Obligation
from briefing_app.domain.invitations import Event, Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts
from briefing_app.domain.people import Body, MeetingSide, Participant, Person, Post, Style
from briefing_app.domain.terms import Concept, Term, TermStatus
from briefing_app.services.bundle_directory import bodies_of, new_bodies, new_people, new_terms, people_of, terms_of
from tests.laptops import shared_note

AR, FR = Language.ARABIC, Language.FRENCH
POSTS = Bilingual("وزارة البريد", "Ministère des Postes")
SAMIA = Person("p1", Bilingual("سامية", "Samia"), body=POSTS, notes="bavarde", contact="12")


def note_with(facts: NoteFacts = NoteFacts(), **more: object) -> BriefingNote:  # noqa: B008 - frozen
    return msgspec.structs.replace(shared_note(), facts=facts, **more)


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new{next(numbers)}"


# What goes.


def test_people_of_the_meeting_and_of_invitations_go_without_what_is_remarked_of_them() -> None:
    guest, absent = Person("p2", Bilingual("", "Guest")), Person("p3", Bilingual("", "Absent"))
    invitation = an_invitation(invitee=Party(Bilingual("", "B"), person_id="p2"))
    note = note_with(NoteFacts(participants=(Participant(SAMIA, MeetingSide.HOST, 1),)), invitations=(invitation,))
    found = people_of([note], [SAMIA, guest, absent])
    assert [person.id for person in found] == ["p1", "p2"]
    assert (found[0].notes, found[0].contact) == ("", "12")


def an_invitation(inviter: Party = Party(Bilingual("", "A")), **more: object) -> VisitInvitation:  # noqa: B008 - frozen
    made = VisitInvitation("i1", "I-1", inviter, Party(Bilingual("", "B")), Bilingual("", "Visite"))
    return msgspec.structs.replace(made, **more)


def an_action(owner: Bilingual = Bilingual(), **more: object) -> ActionItem:  # noqa: B008 - frozen
    made = ActionItem("a1", "A-1", ActionKind.TASK, Bilingual("", "Écrire"), owner, Obligation.WE_OWE)
    return msgspec.structs.replace(made, **more)


@pytest.mark.parametrize(
    "note",
    [
        note_with(NoteFacts(counterpart=Bilingual("", "ministere des postes"))),
        note_with(NoteFacts(counterpart=Bilingual("وزارة البريد", ""))),
        note_with(NoteFacts(counterpart=Bilingual("", "MDP"))),
        note_with(NoteFacts(participants=(Participant(SAMIA, MeetingSide.HOST, 1),))),
        note_with(invitations=(an_invitation(Party(Bilingual("", "A"), body=POSTS)),)),
        note_with(invitations=(an_invitation(on_behalf_of=POSTS),)),
        note_with(invitations=(an_invitation(event=Event(Bilingual("", "Salon"), host=POSTS)),)),
        note_with(actions=(an_action(POSTS),)),
        note_with(actions=(an_action(counterpart=POSTS),)),
        note_with(actions=(an_action(contributors=(Bilingual("", "X"), POSTS)),)),
    ],
    ids=[
        "counterpart in French",
        "in Arabic",
        "by its acronym",
        "of somebody who was there",
        "that invites",
        "in whose name it is",
        "that gives the event",
        "that has to act",
        "that is acted for",
        "that helps",
    ],
)
def test_an_institution_goes_wherever_it_is_named(note: BriefingNote) -> None:
    body = Body("b1", POSTS, Bilingual("", "MDP"))
    other = Body("b2", Bilingual("", "Ministère des Autres"))
    assert bodies_of([note], [], [body, other]) == (body,)


def test_the_institution_of_somebody_who_goes_along_goes_as_well() -> None:
    body = Body("b1", POSTS)
    assert bodies_of([note_with()], [SAMIA], [body]) == (body,)
    assert bodies_of([note_with()], [], [body]) == ()


@pytest.mark.parametrize("text", ["delegation", "Délégation", "DÉLÉGATION", "la délégation est arrivée"])
def test_terms_go_however_they_are_spelt_in_the_note(text: str) -> None:
    concept = Concept("c1", (Term(FR, text),))
    assert terms_of([shared_note()], [concept]) == (concept,)


def test_terms_go_by_one_of_their_forms_and_in_their_own_language_only() -> None:
    by_form = Concept("c1", (Term(AR, "لقاءات", forms=("اللقاء",)),))
    elsewhere = Concept("c2", (Term(AR, "délégation"),))
    unsaid = Concept("c3", (Term(FR, "ambassade"),))
    assert terms_of([shared_note()], [by_form, elsewhere, unsaid]) == (by_form,)


# What becomes of people.


def test_somebody_new_is_added_and_somebody_known_is_not_doubled() -> None:
    assert new_people([], [SAMIA]) == (SAMIA,)
    assert new_people([SAMIA], [SAMIA]) == ()


@pytest.mark.parametrize(
    "arriving",
    [
        Person("x", Bilingual("سامية", "")),
        Person("x", Bilingual("", "SAMIA")),
        Person("x", Bilingual("", "Samya"), variants=("Samia",)),
        Person("", Bilingual("", "Sans identité")),
    ],
    ids=["by the Arabic name", "by the French one", "by a variant", "without an id"],
)
def test_a_namesake_under_another_id_does_not_come_in(arriving: Person) -> None:
    assert new_people([SAMIA], [arriving]) == ()


def test_what_is_said_here_of_somebody_holds_and_gaps_are_filled() -> None:
    ours = msgspec.structs.replace(SAMIA, contact="34", notes="à moi")
    theirs = msgspec.structs.replace(
        SAMIA, contact="12", notes="à eux", style=Style.DOCTOR, post=Post(Bilingual("", "Cheffe")), country="EG"
    )
    (stored,) = new_people([ours], [theirs])
    assert (stored.contact, stored.notes) == ("34", "à moi")
    assert (stored.style, stored.post.title.fr, stored.country) == (Style.DOCTOR, "Cheffe", "EG")
    assert new_people([stored], [theirs]) == ()


# Of institutions.


def test_an_institution_comes_in_once_by_id_and_by_name() -> None:
    body = Body("b1", POSTS)
    assert new_bodies([], [body]) == (body,)
    for other in (body, Body("b9", Bilingual("", "MINISTERE DES POSTES")), Body("", Bilingual("", "Sans identité"))):
        assert new_bodies([body], [other]) == ()


# Of terms.


def test_a_concept_comes_in_once_and_the_same_again_stores_nothing() -> None:
    concept = Concept("c1", (Term(FR, "télétravail"), Term(AR, "العمل عن بعد")))
    assert new_terms([], [concept], ids()) == (concept,)
    assert new_terms([concept], [concept], ids()) == ()


def test_a_name_that_is_missing_here_is_added_and_what_is_said_of_one_here_holds() -> None:
    ours = Concept("c1", (Term(FR, "télétravail", status=TermStatus.FORBIDDEN), Term(AR, "العمل عن بعد")), note="ici")
    theirs = Concept(
        "c1",
        (Term(FR, "télétravail"), Term(AR, "العمل عن بعد"), Term(FR, "travail à distance")),
        note="là-bas",
        source="JO",
    )
    (stored,) = new_terms([ours], [theirs], ids())
    status = {term.text: term.status for term in stored.terms}
    assert status == {
        "télétravail": TermStatus.FORBIDDEN,
        "العمل عن بعد": TermStatus.PREFERRED,
        "travail à distance": TermStatus.PREFERRED,
    }
    assert (stored.note, stored.source) == ("ici", "JO")
    assert new_terms([stored], [theirs], ids()) == ()


def test_the_same_concept_under_another_id_leaves_ours_alone() -> None:
    ours = Concept("c1", (Term(FR, "télétravail"), Term(AR, "العمل عن بعد")))
    theirs = msgspec.structs.replace(ours, id="c9")
    assert new_terms([ours], [theirs], ids()) == ()
