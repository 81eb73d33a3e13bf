"""Notes handed over in files between real libraries: what travels, what stays, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from briefing_app.domain.answers import Answers
from briefing_app.domain.approval_standing import LanguageState
from briefing_app.domain.conflict_edits import settle
from briefing_app.domain.editing import confirm, set_text
from briefing_app.domain.edits import FactsChanged, PairRemoved
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Body, MeetingSide, Participant, Person, Post
from briefing_app.domain.references import duplicates
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.terms import Concept, Term
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.bundle_planning import Outcome, planned
from briefing_app.services.bundle_service import read_bundle
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.note_changes import Change
from tests.samples import BUILT_INS
from tests.services.offices import PASSPHRASE, Office, working

AR, FR = Language.ARABIC, Language.FRENCH
WHO = "Mme la directrice"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[list[Office]]:
    with working(tmp_path, "nadia", "sami", "leila") as made:
        yield made


def a_note(office: Office) -> str:
    answers = read_answers(BUILT_INS.sample_answers("readout_public"), "sample")
    return office.desk.notes.new("readout_public", None, answers).note.id


def pass_on(note: str, *all_of_them: Office) -> None:
    """Everybody gives it to everybody, until nothing new comes."""
    for _ in range(2):
        for giver in all_of_them:
            path = giver.hand_over(note)
            for taker in all_of_them:
                if taker is not giver:
                    taker.receive(path)


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        work()
    return told.value.code


class Window:
    def __init__(self, session: EditingSession) -> None:
        self.session = session

    def session_of(self, note_id: str) -> EditingSession | None:
        return self.session if note_id == self.session.note.id else None


def test_a_note_arrives_with_its_history_as_it_was(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    nadia.write(note, 0, FR, "Un autre titre")
    arrival = sami.receive(nadia.hand_over(note))
    assert [(one.outcome, one.reference) for one in arrival.notes] == [
        (Outcome.ADDED, nadia.note(note).reference.shown)
    ]
    assert sami.note(note) == nadia.note(note)
    assert sami.desk.notes.history(note) == nadia.desk.notes.history(note)
    assert [hit.note for hit in sami.desk.search.search("autre titre")] == [note]
    assert sami.desk.register.entries() == nadia.desk.register.entries()


def test_the_same_file_again_changes_nothing(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    path = nadia.hand_over(note)
    sami.receive(path)
    before = sami.desk.notes.history(note)
    for office in (sami, nadia):
        arrival = office.receive(path)
        assert arrival.count(Outcome.KNOWN) == 1
    assert sami.desk.notes.history(note) == before


def test_three_laptops_in_different_languages_and_segments_end_with_the_same(offices: list[Office]) -> None:
    nadia, sami, leila = offices
    note = a_note(nadia)
    pass_on(note, *offices)
    nadia.write(note, 1, AR, "استقبل الوزير نظيره أمس.")
    sami.write(note, 1, FR, "Le ministre a reçu hier son homologue.")
    leila.write(note, 2, FR, "Ils ont parlé de la coopération.")
    sami.receive(leila.hand_over(note))
    nadia.write(note, 3, AR, "وشدد على أهمية التعاون.")
    pass_on(note, *offices)
    assert len({office.hash(note) for office in offices}) == 1
    assert len({office.library.notes.head(note).id for office in offices}) == 1
    assert nadia.note(note).conflicts == ()
    texts = {pair.text(side).plain for pair in nadia.note(note).pairs() for side in Language}
    assert {"استقبل الوزير نظيره أمس.", "Ils ont parlé de la coopération."} <= texts


def test_a_conflict_is_told_kept_and_settled_everywhere(offices: list[Office]) -> None:
    nadia, sami, leila = offices
    note = a_note(nadia)
    pass_on(note, *offices)
    nadia.write(note, 1, FR, "La version de Nadia.")
    sami.write(note, 1, FR, "La version de Sami.")
    arrival = nadia.receive(sami.hand_over(note))
    assert (arrival.count(Outcome.MERGED), arrival.conflicts, arrival.by) == (1, 1, "sami")
    (conflict,) = nadia.note(note).conflicts
    assert {version.text.plain for version in conflict.versions} == {"La version de Nadia.", "La version de Sami."}
    newest = nadia.library.notes.head(note)
    assert len(newest.parents) == 2
    assert newest.author == "nadia · sami"
    chosen = conflict.versions[0].text
    nadia.desk.changes.perform(note, lambda now: settle(now, now.conflicts[0], chosen), Change.EDITED)
    leila.receive(sami.hand_over(note))
    pass_on(note, *offices)
    assert {office.note(note).conflicts for office in offices} == {()}
    assert {office.hash(note) for office in offices} == {nadia.hash(note)}
    assert chosen in {pair.fr.text for pair in leila.note(note).pairs()}


def test_what_is_being_typed_is_kept_and_laid_beside_what_arrives(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pass_on(note, nadia, sami)
    nadia.write(note, 1, FR, "Écrit par Nadia.")
    pair = list(sami.note(note).pairs())[2].id
    sami.library.drafts.append(note, set_text(sami.note(note), pair, AR, plain("كتبه سامي.")))
    sami.receive(nadia.hand_over(note))
    found = sami.note(note)
    assert found.pair(pair).ar.text.plain == "كتبه سامي."
    assert "Écrit par Nadia." in {one.fr.text.plain for one in found.pairs()}


def opened(office: Office, note: str) -> EditingSession:
    """The note as a window has it open."""
    session = office.desk.edit(note)
    office.desk.changes.open_notes = Window(session)
    return session


def test_what_arrives_for_an_open_note_is_a_step_of_undo_behind_those_before(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pass_on(note, nadia, sami)
    nadia.write(note, 1, FR, "Écrit par Nadia.")
    session = opened(sami, note)
    found = session.note
    first, second, third, *_ = [pair.id for pair in session.note.pairs()]
    session.do(set_text(session.note, third, AR, plain("كتبه سامي.")))
    typed = session.note
    sami.receive(nadia.hand_over(note))
    assert session.note.pair(second).fr.text.plain == "Écrit par Nadia."
    assert session.note.pair(third).ar.text.plain == "كتبه سامي."
    assert session.note.pair(first) is typed.pair(first), "what did not change is the very same"
    assert not session.has_unsaved
    session.undo()
    assert session.note == typed
    session.undo()
    assert (session.note, session.can_undo) == (found, False)
    session.redo()
    session.redo()
    session.do(set_text(session.note, first, AR, plain("وبعد ذلك.")))
    session.flush()
    assert sami.library.drafts.current(note).torn == 0
    assert sami.note(note).pair(first).ar.text.plain == "وبعد ذلك."
    assert sami.note(note).pair(second).fr.text.plain == "Écrit par Nadia."


def test_what_was_taken_back_after_it_arrived_stays_so_everywhere(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pass_on(note, nadia, sami)
    second = list(nadia.note(note).pairs())[1]
    nadia.write(note, 1, FR, "Écrit par Nadia.")
    session = opened(sami, note)
    sami.receive(nadia.hand_over(note))
    session.undo()
    session.flush()
    assert sami.note(note).pair(second.id).fr.text == second.fr.text
    nadia.write(note, 3, FR, "Et plus loin.")
    pass_on(note, nadia, sami)
    assert nadia.hash(note) == sami.hash(note)
    assert (sami.note(note).pair(second.id).fr.text, sami.note(note).conflicts) == (second.fr.text, ())
    assert session.note.pair(second.id).fr.text == second.fr.text


def test_a_conflict_that_arrives_goes_and_comes_with_undo(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pass_on(note, nadia, sami)
    nadia.write(note, 1, FR, "La version de Nadia.")
    session = opened(sami, note)
    second = list(session.note.pairs())[1].id
    session.do(set_text(session.note, second, FR, plain("La version de Sami.")))
    sami.receive(nadia.hand_over(note))
    assert len(session.note.conflicts) == 1
    session.undo()
    assert session.note.conflicts == ()
    assert session.note.pair(second).fr.text.plain == "La version de Sami."
    session.redo()
    assert len(session.note.conflicts) == 1


def test_with_another_status_undo_begins_anew(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pass_on(note, nadia, sami)
    session = opened(sami, note)
    approve(nadia, note)
    sami.receive(nadia.hand_over(note))
    assert (session.note.status, session.is_read_only, session.can_undo) == (NoteStatus.APPROVED, True, False)


def test_an_empty_place_to_write_in_stays_the_same_place(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    sections = nadia.note(note).sections
    gone = next(section for section in sections if len(section.pairs) == 1)
    nadia.desk.changes.perform(note, lambda now: PairRemoved(gone.id, 0, gone.pairs[0]), Change.EDITED)
    pass_on(note, nadia, sami)
    session = opened(sami, note)
    (place,) = session.note.section(gone.id).pairs
    nadia.write(note, 0, FR, "Écrit par Nadia.")
    sami.receive(nadia.hand_over(note))
    assert session.note.section(gone.id).pairs == (place,)
    session.do(set_text(session.note, place.id, AR, plain("هنا.")))
    session.flush()
    assert sami.note(note).pair(place.id).ar.text.plain == "هنا."


def test_what_was_written_while_the_file_was_read_is_planned_anew(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pass_on(note, nadia, sami)
    nadia.write(note, 1, FR, "Écrit par Nadia.")
    bundle = read_bundle(nadia.hand_over(note), PASSPHRASE)
    plans = planned(bundle, sami.desk.bundles.here(bundle), "f")
    sami.write(note, 2, AR, "كتبه سامي.")
    sami.desk.bundles.take_in(bundle, plans, "f")
    texts = {pair.text(side).plain for pair in sami.note(note).pairs() for side in Language}
    assert {"Écrit par Nadia.", "كتبه سامي."} <= texts


def test_drafts_stay_here_and_what_was_typed_goes_along_as_a_revision(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    session = nadia.desk.edit(note)
    nadia.desk.changes.open_notes = Window(session)
    pair = next(session.note.pairs()).id
    session.do(set_text(session.note, pair, FR, plain("Tapé à l’instant")))
    sami.receive(nadia.hand_over(note))
    assert sami.note(note).pair(pair).fr.text.plain == "Tapé à l’instant"
    assert sami.library.connection.execute("SELECT count(*) FROM journal").fetchone() == (0,)


def test_a_note_that_was_put_away_comes_back_with_what_is_new_in_it(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    path = nadia.hand_over(note)
    sami.receive(path)
    sami.desk.notes.delete(note)
    assert sami.receive(path).count(Outcome.KNOWN) == 1
    assert not sami.library.notes.exists(note)
    nadia.write(note, 1, FR, "Du nouveau.")
    assert sami.receive(nadia.hand_over(note)).count(Outcome.MERGED) == 1
    assert sami.hash(note) == nadia.hash(note)


# Approval.


def approve(office: Office, note: str) -> None:
    office.desk.approvals.make_ready(note, WHO)
    for language in Language:
        office.desk.approvals.approve(note, language, WHO)


def test_an_approval_travels_with_the_words_it_is_bound_to(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    sami.receive(nadia.hand_over(note))
    approve(nadia, note)
    sami.receive(nadia.hand_over(note))
    assert sami.note(note).status is NoteStatus.APPROVED
    assert sami.desk.notes.approval_log(note) == nadia.desk.notes.approval_log(note)
    summary = next(iter(sami.desk.notes.list()))
    assert summary.status is NoteStatus.APPROVED


def test_each_laptop_approves_a_language_and_the_note_is_approved(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    nadia.desk.approvals.make_ready(note, WHO)
    pass_on(note, nadia, sami)
    nadia.desk.approvals.approve(note, AR, WHO)
    sami.desk.approvals.approve(note, FR, "M. le directeur")
    pass_on(note, nadia, sami)
    assert {office.note(note).status for office in (nadia, sami)} == {NoteStatus.APPROVED}


def test_what_a_colleague_wrote_meanwhile_begins_the_next_edition_of_an_approved_note(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pass_on(note, *offices)
    sami.write(note, 1, FR, "Un mot de Sami.")
    approve(nadia, note)
    approved = nadia.library.notes.head(note).number
    pass_on(note, *offices)
    for office in offices:
        overview = office.desk.approvals.overview(note)
        assert (overview.standing.edition, overview.standing.status) == (2, NoteStatus.DRAFT)
        assert overview.standing.fr.state is LanguageState.OPEN
        assert "Un mot de Sami." in {pair.fr.text.plain for pair in office.note(note).pairs()}
    assert nadia.desk.notes.show(note, approved).note.status is NoteStatus.APPROVED
    assert len({office.hash(note) for office in offices}) == 1
    nadia.write(note, 1, FR, "Et un de Nadia.")
    pass_on(note, *offices)
    assert {office.note(note).status for office in offices} == {NoteStatus.DRAFT}


def test_a_merge_that_was_approved_stays_in_the_line(offices: list[Office]) -> None:
    nadia, sami, leila = offices
    note = a_note(nadia)
    pass_on(note, *offices)
    nadia.write(note, 1, FR, "Un mot de Nadia.")
    sami.write(note, 2, FR, "Un mot de Sami.")
    leila.write(note, 3, FR, "Un mot de Leila.")
    nadia.receive(sami.hand_over(note))
    for pair in list(nadia.note(note).pairs()):
        if not pair.is_empty:
            nadia.desk.changes.perform(note, lambda now, name=pair.id: confirm(now, name), Change.EDITED)  # type: ignore[misc]
    leila.receive(sami.hand_over(note))
    approve(nadia, note)
    number = nadia.library.notes.head(note).number
    pass_on(note, *offices)
    assert len({office.hash(note) for office in offices}) == 1
    assert len({office.library.notes.head(note).id for office in offices}) == 1
    assert nadia.desk.notes.show(note, number).note.status is NoteStatus.APPROVED
    assert {office.note(note).status for office in offices} == {NoteStatus.DRAFT}


# What goes along.


def test_people_institutions_and_terms_of_the_notes_go_along_and_others_do_not(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    person = nadia.desk.people.save(
        Person(
            "", Bilingual("سامية", "Samia"), body=Bilingual("", "Ministère des Postes"), notes="bavarde", contact="12"
        )
    )
    nadia.desk.people.save(Person("", Bilingual("غائب", "Absent")))
    nadia.desk.people.save_body(Body("", Bilingual("", "Ministère des Postes")))
    nadia.desk.people.save_body(Body("", Bilingual("", "Ministère des Autres")))
    word = next(word for word in list(nadia.note(note).pairs())[1].fr.text.plain.split() if len(word) > 5)
    nadia.desk.terms.save(Concept("", (Term(FR, word), Term(AR, "كلمة"))))
    nadia.desk.terms.save(Concept("", (Term(FR, "jamais dit nulle part"),)))
    facts = nadia.note(note).facts
    joined = (*facts.participants, Participant(person, MeetingSide.HOST, 9))
    nadia.desk.changes.perform(
        note,
        lambda now: FactsChanged(now.facts, msgspec.structs.replace(now.facts, participants=joined)),
        Change.EDITED,
    )
    sami.receive(nadia.hand_over(note))
    (arrived,) = sami.library.people.all()
    assert (arrived.name.fr, arrived.notes, arrived.contact) == ("Samia", "", "12")
    assert [body.name.fr for body in sami.library.bodies.all()] == ["Ministère des Postes"]
    assert [concept.name(FR) for concept in sami.desk.terms.concepts()] == [word]


def test_what_is_known_of_a_person_here_holds_and_only_gaps_are_filled(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    person = nadia.desk.people.save(
        Person("", Bilingual("سامية", "Samia"), contact="12", post=Post(Bilingual("", "Chef")))
    )
    sami.library.people.put(msgspec.structs.replace(person, contact="34", post=Post(), notes="à moi"))
    facts = nadia.note(note).facts
    joined = (Participant(person, MeetingSide.HOST, 9),)
    nadia.desk.changes.perform(
        note,
        lambda now: FactsChanged(now.facts, msgspec.structs.replace(now.facts, participants=joined)),
        Change.EDITED,
    )
    assert facts != nadia.note(note).facts
    sami.receive(nadia.hand_over(note))
    (found,) = sami.library.people.all()
    assert (found.contact, found.post.title.fr, found.notes) == ("34", "Chef", "à moi")


def test_a_note_that_is_to_be_forgotten_is_forgotten_where_it_arrives(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    note = a_note(nadia)
    pair = list(nadia.note(note).pairs())[1].id
    nadia.desk.changes.perform(note, lambda now: confirm(now, pair), Change.EDITED)
    assert nadia.desk.memory.count()
    nadia.desk.memory.forget(note)
    sami.receive(nadia.hand_over(note))
    assert sami.library.memory.is_forgotten(note)
    assert sami.desk.memory.count() == 0


def test_own_templates_of_the_notes_go_along(offices: list[Office]) -> None:
    nadia, sami, _ = offices
    text = nadia.desk.templates.export_text("brief_info").replace('id = "brief_info"', 'id = "ours"', 1)
    nadia.desk.templates.import_text(text, "ours.toml")
    note = nadia.desk.notes.new("ours", None, Answers()).note.id
    sami.receive(nadia.hand_over(note))
    assert sami.desk.templates.known(sami.note(note).template) is not None


# Numbers.


def test_provisional_numbers_of_three_laptops_are_never_the_same(
    offices: list[Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    for office in offices:
        monkeypatch.setattr(type(office.library), "device", "00AB")
    notes = [a_note(office) for office in offices]
    assert len({office.note(note).reference for office, note in zip(offices, notes, strict=True)}) == 1
    monkeypatch.undo()
    for _ in range(2):
        for giver in offices:
            known = [note for note in notes if giver.library.notes.exists(note)]
            path = giver.hand_over(*known)
            for taker in offices:
                taker.receive(path)
    for note in notes:
        assert len({office.hash(note) for office in offices}) == 1
    assert duplicates(offices[0].note(note).reference for note in notes) == ()
    assert len({offices[0].note(note).reference.provisional for note in notes}) == 3


# Refusals.


def test_a_library_opened_for_reading_takes_nothing_in(offices: list[Office], monkeypatch: pytest.MonkeyPatch) -> None:
    nadia, sami, _ = offices
    path = nadia.hand_over(a_note(nadia))
    monkeypatch.setattr(type(sami.library), "is_writable", False)
    assert code_of(lambda: sami.receive(path)) == "library.read_only"


def test_when_one_note_of_a_file_cannot_be_stored_nothing_is(
    offices: list[Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia, sami, _ = offices
    path = nadia.hand_over(a_note(nadia), a_note(nadia))
    stored: list[str] = []
    take_in = type(sami.library.notes).take_in

    def second_fails(self, note, revisions):  # type: ignore[no-untyped-def]
        stored.append(note.id)
        if len(stored) > 1:
            raise UserError("library.disk_full", path="x")
        take_in(self, note, revisions)

    monkeypatch.setattr(type(sami.library.notes), "take_in", second_fails)
    assert code_of(lambda: sami.receive(path)) == "library.disk_full"
    monkeypatch.undo()
    assert (len(stored), sami.library.info().notes, sami.library.info().revisions) == (2, 0, 0)
    assert sami.receive(path).count(Outcome.ADDED) == 2


def test_marked_notes_are_named_and_internal_ones_are_not(offices: list[Office]) -> None:
    nadia = offices[0]
    note = a_note(nadia)
    assert nadia.desk.bundles.marked([note]) == ()
    for code, expected in (("internal", []), ("secret", ["secret"]), ("restricted", ["restricted"])):
        nadia.desk.changes.perform(
            note,
            lambda now, code=code: FactsChanged(now.facts, msgspec.structs.replace(now.facts, marking=code)),  # type: ignore[misc]
            Change.EDITED,
        )
        assert [one.marking for one in nadia.desk.bundles.marked([note])] == expected
