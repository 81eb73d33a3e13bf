"""A note being edited over a real library: undo, the journal, revisions, and what a reopened note reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain import editing, gestures
from briefing_app.domain.answers import Answers
from briefing_app.domain.edits import Edit, EditGroup, PairChanged, apply, inverse
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.references import Reference
from briefing_app.domain.review_states import LOCKED_STATUSES, NoteStatus
from briefing_app.domain.rewriting import rows_of
from briefing_app.domain.rich_text import Mark, ParagraphKind, Run, plain
from briefing_app.services.editing_session import EditingSession, coalesced, opening_edits
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from briefing_app.storage.notes import RevisionDraft
from tests.approved import give_status
from tests.conftest import CountedIdentifiers, FixedClock
from tests.domain.columns import assert_sound, new_ids, opened
from tests.domain.test_editing_gestures import a_note
from tests.strategies import languages, notes

AR, FR = Language.ARABIC, Language.FRENCH
CLOCK, IDS = FixedClock(), CountedIdentifiers()
Step = Callable[[BriefingNote, st.DrawFn, Callable[[], str]], Edit | None]
over_one_library = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def kept(library: Library, note: BriefingNote) -> str:
    """Store a note under an id of its own."""
    note = msgspec.structs.replace(note, id=(note_id := IDS.new()), reference=Reference(f"P-{note_id}"))
    library.notes.add(note, RevisionDraft(IDS.new(), "desk", "created", CLOCK.now()))
    return note.id


def session_of(library: Library, note_id: str) -> EditingSession:
    return EditingSession(library, note_id, CLOCK, IDS, lambda: "desk")


@pytest.fixture
def session(library: Library) -> EditingSession:
    return session_of(library, kept(library, a_note()))


def _typed(note: BriefingNote, draw: st.DrawFn, new_id: Callable[[], str]) -> Edit:
    pair = draw(st.sampled_from(list(note.pairs())))
    language = draw(languages)
    at = draw(st.integers(0, len(pair.text(language))))
    return editing.type_text(note, pair.id, language, at, at, (Run(draw(st.sampled_from(["a", "نص", " b"]))),))


def _erased(note: BriefingNote, draw: st.DrawFn, new_id: Callable[[], str]) -> Edit:
    pair = draw(st.sampled_from(list(note.pairs())))
    language = draw(languages)
    return editing.type_text(note, pair.id, language, 0, draw(st.integers(0, 3)), ())


def _split(note: BriefingNote, draw: st.DrawFn, new_id: Callable[[], str]) -> Edit:
    pair = draw(st.sampled_from(list(note.pairs())))
    return editing.split_pair(note, pair.id, draw(languages), draw(st.integers(0, 5)), new_id())


STEPS: tuple[Step, ...] = (
    _typed,
    _typed,
    _erased,
    _split,
    lambda note, draw, new_id: editing.join_pairs(note, draw(st.sampled_from(list(note.pairs()))).id, draw(languages)),
    lambda note, draw, new_id: editing.set_mark(note, rows_of(note)[0].pair.id, FR, 0, 4, Mark.BOLD, on=True),
    lambda note, draw, new_id: editing.set_kind(note, rows_of(note)[-1].pair.id, draw(st.sampled_from(ParagraphKind))),
    lambda note, draw, new_id: editing.remove_pair(note, draw(st.sampled_from(list(note.pairs()))).id),
    lambda note, draw, new_id: gestures.move_row(note, draw(st.integers(0, len(rows_of(note)) - 1)), 1, new_id),
    lambda note, draw, new_id: editing.move_section(note, note.sections[0].id, len(note.sections) - 1),
    lambda note, draw, new_id: gestures.restored(note, opened(a_note())),
)


@st.composite
def edited(draw: st.DrawFn) -> tuple[BriefingNote, list[Edit]]:
    """A note and edits that follow each other."""
    note = first = opened(draw(notes()))
    edits: list[Edit] = []
    new_id = new_ids()
    for step in draw(st.lists(st.sampled_from(STEPS), max_size=10)):
        edit = step(note, draw, new_id)
        if edit is not None and all(section.pairs for section in apply(note, edit).sections):
            note = apply(note, edit)
            edits.append(edit)
    return first, edits


@given(edited(), st.lists(st.integers(0, 9)))
def test_fewer_edits_lead_to_the_same_note(case: tuple[BriefingNote, list[Edit]], undone: list[int]) -> None:
    note, edits = case
    for place in sorted({place for place in undone if place < len(edits)}, reverse=True):
        edits.insert(place + 1, edits[place])
        edits.insert(place + 1, inverse(edits[place]))
    wanted = made = note
    for edit in edits:
        wanted = apply(wanted, edit)
    for edit in coalesced(edits):
        made = apply(made, edit)
    assert made == wanted
    assert len(coalesced(edits)) <= sum(map(_steps, edits))


def _steps(edit: Edit) -> int:
    return sum(map(_steps, edit.edits)) if isinstance(edit, EditGroup) else 1


def test_a_burst_of_typing_is_one_edit_and_nothing_when_taken_back() -> None:
    note = a_note()
    burst: list[Edit] = []
    for at, letter in enumerate("abc"):
        edit = editing.type_text(note, "a", FR, at, at, (Run(letter),))
        burst.append(edit)
        note = apply(note, edit)
    assert coalesced(burst) == (PairChanged(a_note().pair("a"), note.pair("a"), FR),)
    assert coalesced([*burst, *map(inverse, reversed(burst))]) == ()
    other = editing.confirm(note, "b")
    assert coalesced([*burst, other, inverse(other)]) == coalesced(burst)
    assert coalesced([EditGroup((EditGroup(tuple(burst)),)), other]) == (*coalesced(burst), other)
    assert coalesced([]) == ()


@over_one_library
@given(notes(), st.lists(st.sampled_from(STEPS), max_size=8), st.data())
def test_undoing_all_gives_the_first_state_and_redoing_all_the_last(
    library: Library, note: BriefingNote, steps: list[Step], data: st.DataObject
) -> None:
    session = session_of(library, kept(library, note))
    first = session.note
    assert_sound(first)
    for step in steps:
        edit = step(session.note, data.draw, session.new_id)
        if edit is not None:
            session.do(edit)
            assert all(section.pairs for section in session.note.sections)
    last = session.note
    while session.can_undo:
        assert session.undo() is not None
    assert session.note == first
    assert session.undo() is None
    while session.can_redo:
        assert session.redo() is not None
    assert session.note == last
    assert session.redo() is None
    if session.flush():
        assert session_of(library, session.note.id).note == last


@over_one_library
@given(notes(), st.lists(st.sampled_from([*STEPS, "undo", "redo", "flush", "checkpoint"]), max_size=10), st.data())
def test_a_reopened_note_reads_as_it_was_left(
    library: Library, note: BriefingNote, steps: list[Step | str], data: st.DataObject
) -> None:
    session = session_of(library, kept(library, note))
    written = 0
    for step in steps:
        match step:
            case "undo":
                session.undo()
            case "redo":
                session.redo()
            case "flush":
                written += session.flush()
                assert not session.has_unsaved
            case "checkpoint":
                made = session.checkpoint("edited")
                written += 0 if made is None else made.number
            case _:
                edit = step(session.note, data.draw, session.new_id)  # type: ignore[operator]
                if edit is not None:
                    session.do(edit)
    written += session.flush()
    again = session_of(library, session.note.id)
    assert again.opened.torn == 0
    if written or all(section.pairs for section in note.sections):
        assert again.note == session.note  # else: the places to write in are made at each opening
    session.checkpoint("edited")
    assert session_of(library, session.note.id).opened.recovered == 0


def test_a_section_never_loses_its_last_place_to_write_in(session: EditingSession) -> None:
    first = session.note
    session.do(EditGroup(tuple(editing.remove_pair(first, pair_id) for pair_id in "cba")))
    assert [len(section.pairs) for section in session.note.sections] == [1, 1, 1]
    session.undo()
    assert session.note == first
    edit = gestures.restored(session.note, a_note())  # a state with two sections that have no pair
    assert edit is not None
    session.do(edit)
    assert [len(section.pairs) for section in session.note.sections] == [3, 1, 1]
    assert_sound(session.note)
    session.undo()
    assert session.note == first


def test_opening_alone_writes_nothing(library: Library) -> None:
    note_id = kept(library, a_note())
    session = session_of(library, note_id)
    assert [len(section.pairs) for section in session.note.sections] == [3, 1, 1]
    assert (session.has_unsaved, session.flush(), session.checkpoint("edited")) == (False, 0, None)
    assert library.drafts.current(note_id).note == library.notes.get(note_id).note
    assert len(opening_edits(a_note(), new_ids())) == 2
    assert opening_edits(session.note, new_ids()) == ()


@pytest.mark.parametrize("numbered", [True, False])
def test_a_place_to_write_is_as_its_section_wants(library: Library, numbered: bool) -> None:
    note = a_note()
    sections = tuple(msgspec.structs.replace(section, numbered=numbered) for section in note.sections)
    session = session_of(library, kept(library, msgspec.structs.replace(note, sections=sections)))
    kind = session.note.sections[1].pairs[0].text(AR).kind
    assert (kind is ParagraphKind.NUMBERED) is numbered


def test_what_is_written_when(session: EditingSession, library: Library) -> None:
    note_id = session.note.id
    session.do(editing.set_text(session.note, "a", FR, plain("Un.")))
    assert (session.has_unsaved, session.can_undo, session.can_redo) == (True, True, False)
    assert library.drafts.current(note_id).edits == 0
    assert session.flush() == 3  # the change, and a place to write in each of two sections
    assert library.drafts.current(note_id).note == session.note
    assert (session.has_unsaved, session.flush()) == (False, 0)
    session.undo()
    assert session.has_unsaved
    session.flush()
    assert library.drafts.current(note_id).note == session.note
    revision = session.checkpoint("edited")
    assert revision is not None
    assert (revision.number, revision.reason, revision.author) == (2, "edited", "desk")
    assert library.notes.get(note_id).note == session.note
    assert session.checkpoint("edited") is None


def test_a_new_session_tells_what_it_found(session: EditingSession, library: Library) -> None:
    session.do(editing.set_text(session.note, "a", FR, plain("Un.")))
    session.flush()
    again = session_of(library, session.note.id)
    assert (again.opened.recovered, again.opened.torn, again.opened.revision.number) == (3, 0, 1)
    assert not again.can_undo
    assert again.checkpoint("recovered") is not None


@pytest.mark.parametrize("status", sorted(LOCKED_STATUSES))
def test_an_approved_note_may_not_be_changed(library: Library, status: NoteStatus) -> None:
    note_id = kept(library, a_note())
    give_status(library, note_id, status)
    session = session_of(library, note_id)
    assert session.is_read_only
    with pytest.raises(UserError, match=r"note\.locked"):
        session.do(editing.confirm(session.note, "a"))
    assert (session.has_unsaved, session.can_undo, session.flush(), session.checkpoint("x")) == (False, False, 0, None)


def test_a_library_open_for_reading_is_only_read(application: Application, tmp_path: Path) -> None:
    path = tmp_path / "read.briefing"
    application.libraries.create(path, None)
    with application.desk(path, NoKey(), Mode.READ_WRITE) as desk:
        note_id = desk.notes.new("cable", None, Answers()).note.id
    with application.desk(path, NoKey(), Mode.READ_ONLY) as desk:
        session = desk.edit(note_id)
        assert session.is_read_only
        with pytest.raises(UserError, match=r"note\.locked"):
            session.do(editing.confirm(session.note, rows_of(session.note)[0].pair.id))
        assert session.checkpoint("edited") is None


def test_a_torn_journal_makes_the_note_read_only(session: EditingSession, library: Library) -> None:
    note_id = session.note.id
    library.drafts.append(note_id, editing.set_text(session.note, "a", FR, plain("Un.")))
    library.drafts.append(note_id, editing.set_text(a_note(), "a", FR, plain("Ne va plus.")))
    torn = session_of(library, note_id)
    assert (torn.opened.recovered, torn.opened.torn, torn.is_read_only) == (1, 1, True)
    assert torn.note.pair("a").text(FR).plain == "Un."
    assert torn.checkpoint("edited") is None


def test_nothing_is_lost_when_the_medium_refuses(
    session: EditingSession, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.do(editing.set_text(session.note, "a", FR, plain("Un.")))

    def refused(note_id: str, edits: object) -> None:
        raise UserError("library.full")

    with monkeypatch.context() as broken:
        broken.setattr(library.drafts, "append_all", refused)
        with pytest.raises(UserError):
            session.flush()
        assert session.has_unsaved
    session.flush()
    assert library.drafts.current(session.note.id).note == session.note


def test_an_edit_that_does_not_fit_leaves_everything_as_it_was(session: EditingSession) -> None:
    before = session.note
    stale = editing.set_text(before, "a", FR, plain("Un."))
    session.do(stale)
    after = session.note
    for edit in (stale, EditGroup((editing.confirm(after, "b"), stale))):
        with pytest.raises(BugError):
            session.do(edit)
        assert session.note == after
    session.undo()
    assert (session.note, session.can_undo) == (before, False)


def test_typing_is_one_step_until_it_is_closed(session: EditingSession) -> None:
    for at in range(3):
        session.do(editing.type_text(session.note, "a", FR, at, at, (Run("x"),)))
    session.close_step()
    session.do(editing.type_text(session.note, "a", FR, 3, 3, (Run("y"),)))
    session.undo()
    assert session.note.pair("a").text(FR).plain.startswith("xxxLa")
    session.undo()
    assert session.note.pair("a").text(FR).plain.startswith("La")
    assert not session.can_undo


def test_the_desk_opens_a_session(desk: Desk) -> None:
    session = desk.edit(desk.notes.new("cable", None, Answers()).note.id)
    assert session.new_id() != session.new_id()
    assert_sound(session.note)
