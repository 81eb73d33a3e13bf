"""What taking a file in would do, worked out without a library; and everything in a file that is no history of a note."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from briefing_app.domain.approval_log import LogEntry, MadeReady
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.domain.rich_text import plain
from briefing_app.interchange.bundle_content import Bundle, CarriedNote, CarriedRevision, ReviewCopy
from briefing_app.services import bundle_planning
from briefing_app.services.bundle_planning import NoteHere, NotePlan, Outcome, plan_of, planned, renumbered
from briefing_app.storage.snapshots import packed
from tests.laptops import shared_note

FR = Language.FRENCH
AT = datetime(2026, 3, 15, 9, tzinfo=UTC)
NOTE = shared_note()


def saying(text: str, pair: str = "p1", note: BriefingNote = NOTE) -> BriefingNote:
    """The note with other words in the French of a segment."""
    sections = tuple(
        msgspec.structs.replace(
            section,
            pairs=tuple(
                one.with_side(FR, one.fr.with_text(plain(text))) if one.id == pair else one for one in section.pairs
            ),
        )
        for section in note.sections
    )
    return msgspec.structs.replace(note, sections=sections)


def revision(name: str, note: BriefingNote = NOTE, parent: str = "", **more: object) -> CarriedRevision:
    """A revision under a name like ``a1``: who made it, and the how manieth it is."""
    number = int(name[1:])
    made = Revision(name, note.id, number, parent, AT + timedelta(hours=number), name[0], "edited", content_hash(note))
    return CarriedRevision(msgspec.structs.replace(made, **more), packed(note))


def here(*revisions: CarriedRevision, log: tuple[LogEntry, ...] = ()) -> NoteHere:
    """A library that has these, the last one being the newest."""
    known = tuple(msgspec.structs.replace(one.revision, number=number) for number, one in enumerate(revisions, 1))
    return NoteHere(known[-1].id, known, {one.revision.id: one.snapshot for one in revisions}, log)


def plan(*revisions: CarriedRevision, known: NoteHere = NoteHere(), **more: object) -> NotePlan:  # noqa: B008 - frozen
    carried = msgspec.structs.replace(CarriedNote(NOTE.id, revisions), **more)
    return plan_of(carried, known, "f")


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        work()
    return told.value.code


def numbers(made: NotePlan) -> list[tuple[str, int]]:
    return [(one.id, one.number) for one, _ in made.revisions]


FIRST = revision("a1")
MINE, THEIRS = saying("De a."), saying("De b.")


def test_a_note_that_is_not_here_comes_with_its_whole_line() -> None:
    made = plan(FIRST, revision("a2", MINE, "a1"))
    assert (made.outcome, made.expected, made.note) == (Outcome.ADDED, "", MINE)
    assert numbers(made) == [("a1", 1), ("a2", 2)]
    assert made.conflicts == ()


def test_revisions_may_come_in_any_order() -> None:
    assert numbers(plan(revision("a3", THEIRS, "a2"), FIRST, revision("a2", MINE, "a1"))) == [
        ("a1", 1),
        ("a2", 2),
        ("a3", 3),
    ]


def test_what_is_here_already_is_known_and_stores_nothing() -> None:
    second = revision("a2", MINE, "a1")
    for known in (here(FIRST, second), here(FIRST, second, revision("b3", THEIRS, "a2"))):
        made = plan(FIRST, second, known=known)
        assert (made.outcome, made.revisions, made.log) == (Outcome.KNOWN, (), ())
        assert made.note == (MINE if known.head == "a2" else THEIRS)


def test_a_line_that_goes_on_is_followed_without_a_merge() -> None:
    made = plan(FIRST, revision("a2", MINE, "a1"), known=here(FIRST))
    assert (made.outcome, made.expected, numbers(made)) == (Outcome.MERGED, "a1", [("a2", 2)])


def test_two_lines_meet_in_one_more_revision_that_names_both_and_is_the_same_everywhere() -> None:
    mine, theirs = revision("a2", saying("De a.", "p1"), "a1"), revision("b2", saying("De b.", "p2"), "a1")
    at_a = plan(FIRST, theirs, known=here(FIRST, mine))
    at_b = plan(FIRST, mine, known=here(FIRST, theirs))
    joined = at_a.revisions[-1][0]
    assert set(joined.parents) == {"a2", "b2"}
    assert joined.id == at_b.revisions[-1][0].id
    assert at_a.note == at_b.note == saying("De b.", "p2", saying("De a.", "p1"))


def test_a_side_that_both_wrote_is_a_conflict_in_the_plan() -> None:
    made = plan(FIRST, revision("b2", THEIRS, "a1"), known=here(FIRST, revision("a2", MINE, "a1")))
    (conflict,) = made.conflicts
    assert (conflict.pair, conflict.language) == ("p1", FR)
    assert {version.text.plain for version in conflict.versions} == {"De a.", "De b."}


def test_a_later_clock_only_decides_what_stands_meanwhile() -> None:
    years = timedelta(days=4000)
    late = revision("b2", THEIRS, "a1", created=AT + years)
    early = revision("b2", THEIRS, "a1", created=AT - years)
    for one, stands in ((late, "De b."), (early, "De a.")):
        made = plan(FIRST, one, known=here(FIRST, revision("a2", MINE, "a1")))
        assert made.note.pair("p1").fr.text.plain == stands
        assert len(made.conflicts[0].versions) == 2


def test_a_reason_that_nobody_knows_is_told_as_an_edit() -> None:
    made = plan(revision("a1", reason="teleported"), revision("a2", MINE, "a1", reason="reviewed"))
    assert [one.reason for one, _ in made.revisions] == ["edited", "reviewed"]


def test_entries_of_the_log_come_once_in_the_numbers_that_revisions_have_here() -> None:
    second = revision("a2", MINE, "a1")
    entry = LogEntry("e1", 1, AT, "Nadia", "a2", 2, MadeReady())
    known = here(FIRST, revision("c9", saying("Autre.", "p3"), "a1"))
    made = plan(FIRST, second, known=known, approvals=(entry,))
    (arrived,) = made.log
    assert (arrived.id, arrived.revision, arrived.number) == ("e1", "a2", dict(numbers(made))["a2"])
    again = plan(FIRST, second, known=here(FIRST, second, log=(arrived,)), approvals=(entry,))
    assert (again.outcome, again.log) == (Outcome.KNOWN, ())


def test_an_entry_alone_is_something_new() -> None:
    entry = LogEntry("e1", 1, AT, "Nadia", "a1", 1, MadeReady())
    made = plan(FIRST, known=here(FIRST), approvals=(entry,))
    assert (made.outcome, made.revisions, len(made.log)) == (Outcome.MERGED, (), 1)


def test_review_copies_come_once() -> None:
    copy = ReviewCopy("x", "a1", "facing", "0" * 64, AT, "Léa")
    made = plan(FIRST, copies=(copy,))
    assert [(one.id, one.note_id, one.reviewer) for one in made.copies] == [("x", NOTE.id, "Léa")]
    known = msgspec.structs.replace(here(FIRST), copies=frozenset({f"x {'0' * 64}"}))
    assert plan(FIRST, known=known, copies=(copy,)).copies == ()


def test_a_note_that_is_here_is_not_forgotten_because_it_is_elsewhere() -> None:
    assert plan(FIRST, is_forgotten=True).is_forgotten
    assert not plan(FIRST, known=here(FIRST), is_forgotten=True).is_forgotten


# What is no history of a note.

OTHER = msgspec.structs.replace(NOTE, id="other")


@pytest.mark.parametrize(
    "revisions",
    [
        (),
        (FIRST, FIRST),
        (revision("a1", OTHER),),
        (revision("a1", note_id="other"),),
        (revision("a1", content_hash="0" * 64),),
        (revision("a1", id="a 1"),),
        (revision("a1", id="a1/../x"),),
        (revision("a1", id="x" * 65),),
        (msgspec.structs.replace(FIRST, snapshot=b""),),
        (msgspec.structs.replace(FIRST, snapshot=FIRST.snapshot[:-9]),),
        (msgspec.structs.replace(FIRST, snapshot=zlib.compress(b"[1]")),),
        (msgspec.structs.replace(FIRST, snapshot=zlib.compress(b"\xff\xfe")),),
        (msgspec.structs.replace(FIRST, snapshot=zlib.compress(b'{"id":' + b"[" * 5000)),),
    ],
    ids=[
        "none",
        "one twice",
        "of another note",
        "that says it is of another",
        "that was changed",
        "name with a space",
        "name with a path",
        "name without an end",
        "empty",
        "cut",
        "no note",
        "no text",
        "nested without an end",
    ],
)
def test_revisions_that_are_none_are_damage(revisions: tuple[CarriedRevision, ...]) -> None:
    assert code_of(lambda: plan(*revisions)) == "bundle.damaged"


def test_a_note_that_would_fill_the_memory_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_planning, "MOST_OF_NOTE", 100)
    assert code_of(lambda: plan(FIRST)) == "bundle.damaged"


def test_a_parent_that_nobody_has_is_damage() -> None:
    assert code_of(lambda: plan(revision("a2", MINE, "a1"))) == "bundle.damaged"


def test_lines_that_run_in_a_circle_are_damage() -> None:
    ring = (revision("a1", parent="a2"), revision("a2", MINE, "a1"))
    assert code_of(lambda: plan(*ring)) == "bundle.damaged"


def test_an_approval_of_a_revision_that_nobody_has_is_damage() -> None:
    entry = LogEntry("e1", 1, AT, "Nadia", "gone", 7, MadeReady())
    assert code_of(lambda: plan(FIRST, approvals=(entry,))) == "bundle.damaged"


# Several notes.


def test_progress_is_told_note_by_note_and_may_end_the_work() -> None:
    other = CarriedNote("other", (revision("a1", OTHER),))
    bundle = Bundle("0A0A", AT, "Nadia", (CarriedNote(NOTE.id, (FIRST,)), other))
    told: list[tuple[int, int]] = []
    plans = planned(bundle, {}, "f", lambda *step: told.append(step))
    assert [one.id for one in plans] == [NOTE.id, "other"]
    assert told == [(1, 2), (2, 2)]

    class EnoughError(Exception):
        pass

    def stop(done: int, _: int) -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        planned(bundle, {}, "f", stop)


def test_a_note_gets_the_same_other_number_wherever_that_is_done() -> None:
    first, second = (renumbered(NOTE, FIRST.revision, number) for number in (2, 7))
    assert first[2] == second[2]
    assert first[0].id == second[0].id
    assert first[0].parents == ("a1",)
    assert first[2].reference.provisional.startswith(f"{NOTE.reference.provisional}-")
    assert renumbered(OTHER, FIRST.revision, 2)[2].reference != first[2].reference
