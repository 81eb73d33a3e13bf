"""A file taken in note by note while somebody types: whole notes only, wherever it ends, and the same at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.domain.editing import set_text
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Person
from briefing_app.domain.rich_text import plain
from briefing_app.domain.terms import Concept, Term
from briefing_app.interchange.bundle_content import Bundle
from briefing_app.services.bundle_planning import NotePlan, Outcome, planned
from briefing_app.services.bundle_service import ArrivedNote, Gathered, bundle_of, read_bundle
from briefing_app.services.editing_session import EditingSession
from tests.services.offices import PASSPHRASE, Office, working
from tests.services.test_bundle_service import Window, a_note, pass_on

AR, FR = Language.ARABIC, Language.FRENCH


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[list[Office]]:
    with working(tmp_path, "nadia", "sami") as made:
        yield made


def prepared(giver: Office, taker: Office, *notes: str) -> tuple[Bundle, tuple[NotePlan, ...]]:
    bundle = read_bundle(giver.hand_over(*notes), PASSPHRASE)
    return bundle, planned(bundle, taker.desk.bundles.here(bundle), "f")


def test_note_by_note_is_the_same_as_all_at_once(offices: list[Office], tmp_path: Path) -> None:
    nadia, sami = offices
    leila = Office(tmp_path, "leila", 3)
    notes = [a_note(nadia) for _ in range(3)]
    arrived: list[ArrivedNote] = []
    bundle, plans = prepared(nadia, sami, *notes)
    steps = list(sami.desk.bundles.taking_in(bundle, plans, "f", arrived.append))
    assert steps == [(1, 3), (2, 3), (3, 3)]
    at_once = leila.receive(nadia.hand_over(*notes))
    assert tuple(arrived) == at_once.notes
    assert [sami.hash(note) for note in notes] == [leila.hash(note) for note in notes]
    leila.close()


def test_each_note_is_there_to_stay_when_it_is_told_of_and_no_other_is_begun(offices: list[Office]) -> None:
    nadia, sami = offices
    notes = [a_note(nadia) for _ in range(3)]
    arrived: list[ArrivedNote] = []
    bundle, plans = prepared(nadia, sami, *notes)
    pieces = sami.desk.bundles.taking_in(bundle, plans, "f", arrived.append)
    assert sami.library.info().notes == 0
    for done in (1, 2):
        next(pieces)
        assert (len(arrived), sami.library.info().notes) == (done, done)
        assert not sami.library.connection.in_transaction
    pieces.close()
    assert sami.library.info().notes == 2
    outcomes = sami.receive(nadia.hand_over(*notes))
    assert (outcomes.count(Outcome.KNOWN), outcomes.count(Outcome.ADDED)) == (2, 1)


def test_what_is_ended_before_its_first_note_leaves_nothing(offices: list[Office]) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    nadia.desk.terms.save(Concept("", (Term(FR, first_word(nadia.note(note))), Term(AR, "كلمة"))))
    bundle, plans = prepared(nadia, sami, note)
    assert bundle.terms
    sami.desk.bundles.taking_in(bundle, plans, "f", print).close()
    assert (sami.library.info().notes, sami.desk.terms.concepts()) == (0, ())


def first_word(note: BriefingNote) -> str:
    return next(word for pair in note.pairs() for word in pair.fr.text.plain.split() if len(word) > 6)


def test_people_and_terms_come_with_the_first_note_in_one_step(
    offices: list[Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia, sami = offices
    notes = [a_note(nadia) for _ in range(2)]
    nadia.desk.terms.save(Concept("", (Term(FR, first_word(nadia.note(notes[0]))), Term(AR, "كلمة"))))
    bundle, plans = prepared(nadia, sami, *notes)
    monkeypatch.setattr(type(sami.library.notes), "take_in", refuses)
    pieces = sami.desk.bundles.taking_in(bundle, plans, "f", print)
    with pytest.raises(UserError):
        next(pieces)
    monkeypatch.undo()
    assert (sami.library.info().notes, tuple(sami.desk.terms.concepts())) == (0, ())
    pieces = sami.desk.bundles.taking_in(bundle, plans, "f", lambda _: None)
    next(pieces)
    assert len(sami.desk.terms.concepts()) == 1
    pieces.close()


def refuses(*_: object) -> None:
    raise UserError("library.disk_full", path="x")


def test_a_medium_that_refuses_the_second_note_leaves_the_first(
    offices: list[Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia, sami = offices
    notes = [a_note(nadia) for _ in range(3)]
    bundle, plans = prepared(nadia, sami, *notes)
    pieces = sami.desk.bundles.taking_in(bundle, plans, "f", lambda _: None)
    next(pieces)
    monkeypatch.setattr(type(sami.library.notes), "take_in", refuses)
    with pytest.raises(UserError):
        next(pieces)
    monkeypatch.undo()
    assert [sami.library.notes.exists(note) for note in notes] == [True, False, False]


def test_what_is_typed_between_two_pieces_is_laid_beside_what_comes(offices: list[Office]) -> None:
    nadia, sami = offices
    notes = [a_note(nadia) for _ in range(2)]
    for note in notes:
        pass_on(note, nadia, sami)
        nadia.write(note, 1, FR, "Écrit par Nadia.")
    bundle, plans = prepared(nadia, sami, *notes)
    session = sami.desk.edit(notes[1])
    sami.desk.changes.open_notes = Window(session)
    pieces = sami.desk.bundles.taking_in(bundle, plans, "f", lambda _: None)
    next(pieces)
    third = list(session.note.pairs())[2].id
    session.do(set_text(session.note, third, AR, plain("كتبه سامي.")))
    assert session.has_unsaved
    next(pieces)
    assert session.note.pair(third).ar.text.plain == "كتبه سامي."
    assert list(session.note.pairs())[1].fr.text.plain == "Écrit par Nadia."
    assert session.note.sections == sami.library.notes.get(notes[1]).note.sections


def test_a_namesake_that_is_open_gets_its_other_number_at_once(
    offices: list[Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two libraries drew the same code: the note made later gets another number, also while somebody writes in it."""
    nadia, sami = offices
    for office in offices:
        monkeypatch.setattr(type(office.library), "device", "00AB")
    first, second = a_note(nadia), a_note(sami)
    monkeypatch.undo()
    assert nadia.note(first).reference == sami.note(second).reference
    session: EditingSession = sami.desk.edit(second)
    sami.desk.changes.open_notes = Window(session)
    bundle, plans = prepared(nadia, sami, first)
    list(sami.desk.bundles.taking_in(bundle, plans, "f", lambda _: None))
    assert session.note.reference == sami.library.notes.get(second).note.reference
    assert session.note.reference != nadia.note(first).reference
    assert not session.can_undo


# Out.


def test_a_bundle_is_gathered_note_by_note_and_finished_anywhere(offices: list[Office]) -> None:
    nadia, _ = offices
    notes = [a_note(nadia) for _ in range(3)]
    pieces, steps = nadia.desk.bundles.gathering(notes), []
    gathered: Gathered | None = None
    while gathered is None:
        try:
            steps.append(next(pieces))
        except StopIteration as end:
            gathered = end.value
    assert steps == [(1, 3), (2, 3), (3, 3)]
    made = bundle_of(gathered)
    assert [one.id for one in made.notes] == notes
    assert [one.id for one in nadia.desk.bundles.gathered([*notes, notes[0]]).notes] == notes, "each once"


def test_a_note_that_nobody_knows_stops_it_before_anything_is_read(offices: list[Office]) -> None:
    nadia, _ = offices
    with pytest.raises(UserError) as told:
        next(nadia.desk.bundles.gathering([a_note(nadia), "nothing"]))
    assert told.value.code == "note.unknown"


def test_people_who_are_new_in_the_directory_since_then_are_kept(offices: list[Office]) -> None:
    nadia, sami = offices
    bundle, plans = prepared(nadia, sami, a_note(nadia))
    sami.desk.people.save(Person("", Bilingual("سامية", "Samia")))
    list(sami.desk.bundles.taking_in(bundle, plans, "f", lambda _: None))
    assert [person.name.fr for person in sami.library.people.all()] == ["Samia"]
