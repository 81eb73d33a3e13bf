"""The people directory over a real library in a folder of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Attendance, Body, MeetingSide, Participant, Person, Post, Role
from briefing_app.services.people_service import PeopleService
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from tests.applications import quick_application
from tests.conftest import CountedIdentifiers, FixedClock
from tests.samples import sample_note


@pytest.fixture
def library(clock: FixedClock, identifiers: CountedIdentifiers, tmp_path: Path) -> Iterator[Library]:
    application = quick_application(clock, identifiers)
    application.libraries.create(tmp_path / "l.briefing", None)
    with application.libraries.open(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE) as opened:
        yield opened


@pytest.fixture
def people(library: Library, identifiers: CountedIdentifiers) -> PeopleService:
    return PeopleService(library, identifiers)


def person(fr: str = "", ar: str = "", **fields: object) -> Person:
    return msgspec.structs.replace(Person("", Bilingual(ar, fr)), **fields)


def noted(*attending: Person) -> BriefingNote:
    """The sample note with other participants."""
    note = sample_note()
    participants = tuple(Participant(one, MeetingSide.HOST, n) for n, one in enumerate(attending, 1))
    return msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, participants=participants))


def names(found: tuple[Person, ...]) -> list[str]:
    return [one.name.fr or one.name.ar for one in found]


# --- the list


def test_people_are_listed_by_french_name_whatever_its_accents(people: PeopleService) -> None:
    for one in ("Zoé", "Eva", "Élise", "éric", "Emile", "Œdipe", "Omar"):
        people.save(person(one))
    for one in ("ياسر", "أحمد"):
        people.save(person(ar=one))
    assert names(people.list()) == ["Élise", "Emile", "éric", "Eva", "Œdipe", "Omar", "Zoé", "أحمد", "ياسر"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Cédric O", "Mona Hassan"]),
        ("  ", ["Cédric O", "Mona Hassan"]),
        ("CEDRIC", ["Cédric O"]),
        ("mona", ["Mona Hassan"]),
        ("hassan mona", ["Mona Hassan"]),
        ("mona cédric", []),
        ("أمينة", ["Mona Hassan"]),
        ("امينه", ["Mona Hassan"]),
        ("أَمِينة", ["Mona Hassan"]),
        ("Muna", ["Mona Hassan"]),
        ("secretaire d'etat", ["Cédric O"]),
        ("chargé d’affaires", []),
        ("الدوله", ["Cédric O"]),
        ("communications", ["Mona Hassan"]),
        ("الاتصالات", ["Mona Hassan"]),
        ("اتصالات", ["Mona Hassan"]),
        ("بكر", []),
        ("contact", []),
    ],
)
def test_a_query_finds_names_variants_posts_and_bodies(people: PeopleService, query: str, found: list[str]) -> None:
    people.save(
        person(
            "Mona Hassan",
            "أمينة حسن",
            variants=("Muna Hasan",),
            body=Bilingual("وزارة الاتصالات", "ministère des Communications"),
            contact="contact",
        )
    )
    post = Post(Bilingual("وزير الدولة", "secrétaire d’État"))
    people.save(person("Cédric O", "سيدريك أو", post=post))
    assert names(people.list(query)) == found


@pytest.mark.parametrize("query", ["Jean Pierre", "jean-pierre", "JEAN‑PIERRE"])
def test_a_hyphen_is_no_matter(people: PeopleService, query: str) -> None:
    people.save(person("Jean-Pierre Martin"))
    people.save(person("Jeanne Pierrot"))
    assert names(people.list(query)) == ["Jean-Pierre Martin"]


# --- changes and their undoing


def test_a_new_person_gets_an_id_and_keeps_it(people: PeopleService, library: Library) -> None:
    first = people.save(person("  Mona Hassan ", " منى"))
    assert (len(first.id), first.name) == (36, Bilingual("منى", "Mona Hassan"))
    second = people.save(person("Mona Hassan"))
    assert second.id != first.id
    changed = people.save(msgspec.structs.replace(first, contact="poste 12"))
    assert changed.id == first.id
    assert library.people.all() == (changed, second)


@pytest.mark.parametrize("name", [Bilingual(), Bilingual(" ", "\t")])
def test_a_person_and_a_body_need_a_name(people: PeopleService, name: Bilingual) -> None:
    with pytest.raises(UserError, match=r"person\.name_missing"):
        people.save(Person("p", name))
    with pytest.raises(UserError, match=r"body\.name_missing"):
        people.save_body(Body("b", name))
    assert (people.list(), people.bodies()) == ((), ())


@pytest.mark.parametrize("name", [Bilingual(ar="منى"), Bilingual(fr="Mona")])
def test_one_name_is_enough(people: PeopleService, name: Bilingual) -> None:
    assert people.save(Person("", name)).name == name
    assert people.save_body(Body("", name)).name == name


def test_removing_is_undone_by_putting_back(people: PeopleService) -> None:
    mona = people.save(person("Mona", contact="poste 12"))
    other = people.save(person("Omar"))
    assert people.remove(mona.id) == mona
    assert people.list() == (other,)
    assert people.remove(mona.id) is None
    people.put_back(mona)
    assert people.list() == (mona, other)
    people.save(msgspec.structs.replace(mona, contact=""))
    people.put_back(mona)
    assert people.list() == (mona, other)


def test_bodies_are_listed_by_french_name(people: PeopleService) -> None:
    ministry = people.save_body(Body("", Bilingual("وزارة", "Ministère")))
    embassy = people.save_body(Body("", Bilingual("سفارة", " École ")))
    agency = people.save_body(Body("", Bilingual("هيئة", "")))
    assert people.bodies() == (embassy, ministry, agency)
    assert embassy.name.fr == "École"
    renamed = people.save_body(msgspec.structs.replace(ministry, name=Bilingual("وزارة", "Agence"), country="EG"))
    assert people.bodies() == (renamed, embassy, agency)


# --- the participants of a note


def test_the_participants_of_a_note_are_remembered_once(people: PeopleService) -> None:
    note = sample_note()
    assert people.remember_participants(note) == 2
    assert people.list() == tuple(participant.person for participant in note.facts.participants)
    assert people.remember_participants(note) == 0
    assert people.remember_participants(noted()) == 0
    assert len(people.list()) == 2


@pytest.mark.parametrize(
    ("fr", "ar", "added"),
    [
        ("EMILE  HELOU", "", 0),
        ("Émile Hélou", "اسم آخر", 0),
        ("Autre Nom", "اميل الحلوه", 0),
        ("Emil Helu", "", 0),  # a variant that the directory knows
        ("Emile-Helou", "", 0),
        ("Émile", "", 1),
        ("Autre Nom", "اسم آخر", 1),
        ("", "اسم آخر", 1),
        ("", "", 0),
    ],
)
def test_who_is_known_already(people: PeopleService, fr: str, ar: str, added: int) -> None:
    there = people.save(person("Émile Hélou", "أميل الحلوة", variants=("Emil Helu",)))
    assert people.remember_participants(noted(person(fr, ar))) == added
    assert there in people.list()
    assert len(people.list()) == 1 + added


def test_a_variant_is_a_name_too_but_not_instead_of_one(people: PeopleService) -> None:
    there = people.save(person("Émile Hélou"))
    nameless = person(" ", variants=("Nobody",))
    assert people.remember_participants(noted(person("Amil Hilu", variants=("Emile Helou",)), nameless)) == 0
    assert people.list() == (there,)


def test_two_without_a_french_name_are_not_the_same(people: PeopleService) -> None:
    people.save(person(ar="أحمد"))
    assert people.remember_participants(noted(person(ar="ياسر"), person(ar="ياسر"), person("Mona"))) == 2
    assert names(people.list()) == ["Mona", "أحمد", "ياسر"]


def test_nobody_is_written_over(people: PeopleService) -> None:
    """Somebody else under an id of the directory, and two people of a note under one id, get ids of their own."""
    mona = people.save(person("Mona"))
    twice = [person("Omar", id="same"), person("Ziad", id="same"), person("Amina", id=mona.id)]
    assert people.remember_participants(noted(*twice)) == 3
    found = people.list()
    assert names(found) == ["Amina", "Mona", "Omar", "Ziad"]
    assert found[1] == mona
    assert len({one.id for one in found}) == 4


def test_a_person_attends(people: PeopleService) -> None:
    mona = people.save(person("Mona"))
    participant = people.participant_of(mona, MeetingSide.COUNTERPART, 3)
    assert participant == Participant(mona, MeetingSide.COUNTERPART, 3, Attendance.PRESENT, Role.MEMBER)


# --- a library that is open for reading, and the desk


@pytest.mark.parametrize(
    "change",
    [
        lambda people: people.save(person("Mona")),
        lambda people: people.save(person()),
        lambda people: people.remove("p"),
        lambda people: people.put_back(Person("p", Bilingual(fr="Mona"))),
        lambda people: people.save_body(Body("", Bilingual(fr="Ministère"))),
        lambda people: people.remember_participants(sample_note()),
    ],
)
def test_a_library_open_for_reading_takes_no_change(
    people: PeopleService,
    library: Library,
    clock: FixedClock,
    identifiers: CountedIdentifiers,
    change: Callable[[PeopleService], object],
) -> None:
    mona = people.save(person("Mona", id="p"))
    application = quick_application(clock, identifiers)
    with application.libraries.open(library.path, NoKey(), Mode.READ_ONLY) as reading:
        reader = PeopleService(reading, identifiers)
        with pytest.raises(UserError) as refused:
            change(reader)
        assert (refused.value.code, refused.value.params["path"]) == ("library.read_only", str(library.path))
        assert reader.list("mona") == (mona,)
    assert people.list() == (mona,)
    assert people.bodies() == ()


def test_the_desk_has_the_directory_of_its_library(
    library: Library, clock: FixedClock, identifiers: CountedIdentifiers
) -> None:
    desk = Desk(quick_application(clock, identifiers), library)
    mona = desk.people.save(person("Mona"))
    assert library.people.all() == (mona,)
