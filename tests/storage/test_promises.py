"""The register of promises: its rows, its filters against a plain reading of the notes, and libraries of every age."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionSource,
    ActionState,
    ActionStateChange,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.edits import ActionsChanged
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import InvitationState, Party, VisitInvitation, VisitMode, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.references import Reference, registered
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.domain.rich_text import plain
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.language.folding import fold
from briefing_app.storage import promise_rows, schema
from briefing_app.storage.connection import Mode, in_transaction
from briefing_app.storage.keys import Credentials, NoKey
from briefing_app.storage.library import Library, open_library
from briefing_app.storage.notes import summary_row
from briefing_app.storage.promises import PromiseRepository
from briefing_app.storage.register_rows import PAGE, RegisterFilter, RegisterRow, RegisterSort
from briefing_app.storage.snapshots import packed
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_faults import answer, flipped
from tests.storage.test_library import NOW, draft, opened
from tests.storage.test_people import FIXTURES, fixture
from tests.storage.test_people import KINDS as FIXTURE_KINDS
from tests.thoroughness import examples, in_turn

TODAY = date(2026, 3, 15)
NOT_DUE = NotDue()
BASE = sample_note()
EVERY = RegisterFilter(open_only=False, with_hidden=True)
NAMES = ("", "المراسم", "Protocole", "protocole", "Élysée", "École", "وزارة الخارجية", "Ministère", "100 %")


def action(action_id: str, due: Due = NOT_DUE, state: ActionState = ActionState.ACCEPTED, **more: object) -> ActionItem:
    title = Bilingual(f"إجراء {action_id}", f"Action {action_id}")
    owner = Bilingual("المراسم", "Protocole")
    made = ActionItem(
        action_id, f"A-{action_id}", ActionKind.TASK, title, owner, Obligation.WE_OWE, due=due, state=state
    )
    return msgspec.structs.replace(made, **more)


def invitation(invitation_id: str = "i1", dates: Window | None = None, **more: object) -> VisitInvitation:
    inviter = Party(Bilingual("الوزير", "le ministre"), country="EG")
    invitee = Party(Bilingual("نظيره", "son homologue"), country="FR")
    made = VisitInvitation(invitation_id, f"I-{invitation_id}", inviter, invitee, Bilingual("النهائي", "la finale"))
    return msgspec.structs.replace(made, confirmed_dates=dates, **more)


def note_with(
    *actions: ActionItem, n: int = 1, invitations: Sequence[VisitInvitation] = (), **more: object
) -> BriefingNote:
    return msgspec.structs.replace(
        BASE,
        id=f"note-{n}",
        reference=Reference(f"P-00AB-{n:04d}"),
        actions=actions,
        invitations=tuple(invitations),
        **more,
    )


def shown(library: Library, wanted: RegisterFilter = EVERY) -> list[RegisterRow]:
    return list(library.promises.rows(wanted, TODAY))


def ids(library: Library, wanted: RegisterFilter = EVERY) -> list[str]:
    return [row.id for row in shown(library, wanted)]


# --- strategies

days = st.dates(date(2026, 1, 1), date(2026, 6, 30))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 6, 30), timezones=st.just(UTC))  # noqa: DTZ001
names = st.builds(Bilingual, st.sampled_from(NAMES), st.sampled_from(NAMES))
dues = st.one_of(
    st.builds(NotDue, names),
    st.builds(DueOnDate, days),
    st.builds(DueInMonth, st.integers(2025, 2027), st.integers(1, 12)),
    st.builds(DueBeforeEvent, st.integers(-40, 40), names, st.sampled_from(["", "i0", "i1", "nobody"])),
)
changes = st.builds(ActionStateChange, st.sampled_from(ActionState), moments, st.just("x"))


@st.composite
def actions(draw: st.DrawFn, action_id: str) -> ActionItem:
    return ActionItem(
        id=action_id,
        number=f"A-{draw(st.integers(0, 120))}",
        kind=draw(st.sampled_from(ActionKind)),
        title=draw(names),
        owner=draw(names),
        obligation=draw(st.sampled_from(Obligation)),
        source=draw(st.none() | st.builds(ActionSource, st.sampled_from(["", "p1"]))),
        counterpart=draw(names),
        counterpart_country=draw(st.sampled_from(["", "FR", "EG"])),
        due=draw(dues),
        hidden_until=draw(st.none() | days),
        priority=draw(st.sampled_from(Priority)),
        channel=draw(st.none() | st.sampled_from(Channel)),
        marking=draw(st.sampled_from(["", "internal"])),
        state=draw(st.sampled_from(ActionState)),
        history=tuple(draw(st.lists(changes, max_size=3))),
        last_chased=draw(st.none() | days),
    )


@st.composite
def invitations(draw: st.DrawFn, invitation_id: str) -> VisitInvitation:
    window = draw(st.none() | st.builds(lambda start: Window(start, start + timedelta(days=2)), days))
    return invitation(
        invitation_id,
        window,
        state=draw(st.sampled_from(InvitationState)),
        confirmed_mode=draw(st.none() | st.sampled_from(VisitMode)),
        reply_by=draw(st.none() | days),
        pair_id=draw(st.sampled_from(["", "p1"])),
    )


@st.composite
def promising(draw: st.DrawFn, n: int = 1) -> BriefingNote:
    made = tuple(draw(actions(f"{n}-{i}")) for i in range(draw(st.integers(0, 4))))
    visits = tuple(draw(invitations(f"i{i}")) for i in range(draw(st.integers(0, 2))))
    marking = draw(st.sampled_from(["", "public"]))
    facts = msgspec.structs.replace(BASE.facts, marking=marking, dated=draw(st.none() | days))
    reference = Reference(f"P-00AB-{n:04d}")
    if draw(st.booleans()):
        reference = registered(reference, f"MAE/{n}")
    return msgspec.structs.replace(note_with(*made, n=n, invitations=visits), facts=facts, reference=reference)


notes_of_a_library = st.integers(1, 3).flatmap(lambda count: st.tuples(*(promising(n) for n in range(count))))
filters = st.builds(
    RegisterFilter,
    owner=st.sampled_from(["", "proto", "ELYSEE", "وزاره", "%"]),
    counterpart=st.sampled_from(["", "ecole", "fr", "المراسم"]),
    state=st.none() | st.sampled_from(ActionState),
    note_id=st.sampled_from(["", "note-0", "note-1"]),
    overdue_only=st.booleans(),
    open_only=st.booleans(),
    with_hidden=st.booleans(),
    waiting_days=st.none() | st.integers(0, 60),
    obligation=st.none() | st.sampled_from(Obligation),
    sort=st.sampled_from(RegisterSort),
    is_descending=st.booleans(),
    language=st.sampled_from(Language),
)


# --- what a row says


def test_a_row_says_what_its_action_says(tmp_path: Path) -> None:
    waiting = ActionStateChange(ActionState.WAITING, datetime(2026, 3, 2, 23, 30, tzinfo=UTC), "x")
    whole = action(
        "1",
        DueOnDate(date(2026, 4, 1)),
        ActionState.WAITING,
        history=(ActionStateChange(ActionState.WAITING, NOW - timedelta(days=90), "x"), waiting),
        counterpart=Bilingual("الجانب الفرنسي", "la partie française"),
        counterpart_country="FR",
        hidden_until=date(2026, 3, 20),
        priority=Priority.HIGH,
        channel=Channel.LETTER,
        last_chased=date(2026, 3, 9),
        source=ActionSource("p1"),
    )
    note = note_with(action("0"), whole)
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        row = next(row for row in shown(library) if row.id == "1")
    assert (row.note_id, row.reference, row.position, row.number) == (note.id, "P-00AB-0001", 1, "A-1")
    assert (row.title, row.owner, row.counterpart) == (whole.title, whole.owner, whole.counterpart)
    assert (row.due, row.due_day) == (whole.due, date(2026, 4, 1))
    assert (row.waiting_since, row.last_chased, row.hidden_until) == (
        date(2026, 3, 2),
        *(date(2026, 3, d) for d in (9, 20)),
    )
    assert (row.priority, row.channel, row.pair_id, row.counterpart_country) == (
        Priority.HIGH,
        Channel.LETTER,
        "p1",
        "FR",
    )
    assert (row.marking, row.is_open) == (note.facts.marking, True)
    assert (row.is_hidden(date(2026, 3, 19)), row.is_hidden(date(2026, 3, 20))) == (True, False)


@pytest.mark.parametrize(
    ("due", "day", "read"),
    [
        (NotDue(Bilingual(fr="sans date")), None, NotDue(Bilingual(fr="sans date"))),
        (DueInMonth(2028, 2), date(2028, 2, 29), DueInMonth(2028, 2)),
        (DueInMonth(2026, 12), date(2026, 12, 31), DueInMonth(2026, 12)),
        (DueInMonth(9999, 13), None, NotDue()),
        (DueBeforeEvent(10, Bilingual(fr="la visite"), "i1"), date(2026, 4, 21), DueBeforeEvent(10, Bilingual(fr="la visite"))),
        (DueBeforeEvent(-3, Bilingual(fr="la visite"), "i1"), date(2026, 5, 4), DueBeforeEvent(-3, Bilingual(fr="la visite"))),
        (DueBeforeEvent(10**9, Bilingual(), "i1"), None, DueBeforeEvent(10**9, Bilingual())),
        (DueBeforeEvent(3, Bilingual(), "i2"), None, DueBeforeEvent(3, Bilingual())),
    ],
)  # fmt: skip
def test_the_last_day_in_time_of_every_kind_of_due_date(tmp_path: Path, due: Due, day: date | None, read: Due) -> None:
    visit = invitation(dates=Window(date(2026, 5, 1), date(2026, 5, 3)))
    with opened(tmp_path) as library:
        library.notes.add(note_with(action("1", due), invitations=[visit]), draft("r1"))
        (row,) = shown(library)
    assert (row.due_day, row.due) == (day, read)


def test_the_day_moves_when_the_dates_of_the_visit_are_agreed(tmp_path: Path) -> None:
    note = note_with(action("1", DueBeforeEvent(15, Bilingual(fr="la visite"), "i1")), invitations=[invitation()])
    agreed = invitation(dates=Window(date(2026, 3, 20), date(2026, 3, 21)))
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        assert ids(library, RegisterFilter(overdue_only=True)) == []
        library.notes.append(msgspec.structs.replace(note, invitations=(agreed,)), draft("r2"))
        (row,) = shown(library, RegisterFilter(overdue_only=True))
        assert row.due_day == date(2026, 3, 5)
        assert row.is_overdue(TODAY)
        assert verify(library).problems == ()


def test_rows_follow_the_newest_revision_and_the_note_that_is_put_away(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note_with(action("1"), action("2"), invitations=[invitation()]), draft("r1"))
        library.notes.append(note_with(action("2"), action("3")), draft("r2"))
        assert ids(library) == ["2", "3"]
        assert library.promises.invitations() == []
        library.notes.delete("note-1", NOW)
        assert ids(library) == []
        library.notes.append(note_with(action("4")), draft("r3"))
        assert (ids(library), verify(library).problems) == ([], ())
        library.notes.bring_back("note-1")
        assert (ids(library), verify(library).problems) == (["4"], ())


def test_a_note_saved_with_the_same_promises_writes_none(tmp_path: Path) -> None:
    note = note_with(action("1"), invitations=[invitation()])
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        library.connection.execute(
            "CREATE TEMP TRIGGER w1 BEFORE UPDATE ON promises BEGIN SELECT RAISE(ABORT, 'written'); END;"
            "CREATE TEMP TRIGGER w2 BEFORE INSERT ON promises BEGIN SELECT RAISE(ABORT, 'written'); END"
        )
        pair = next(note.pairs())
        library.drafts.append(note.id, editing.set_text(note, pair.id, Language.FRENCH, plain("Autre")))
        library.drafts.checkpoint(note.id, draft("r2"))
        with pytest.raises(apsw.ConstraintError, match="written"):
            library.notes.append(note_with(action("1"), action("2")), draft("r3"))


def test_two_promises_under_one_id_are_two_rows(tmp_path: Path) -> None:
    """A note made by hand or by another program may have them."""
    first, second = action("1", number="A-1"), action("1", number="A-2")
    with opened(tmp_path) as library:
        library.notes.add(note_with(first, second), draft("r1"))
        library.notes.append(note_with(second, first, second), draft("r2"))
        assert [row.number for row in shown(library)] == ["A-2", "A-1", "A-2"]
        change(library, note_with(second, first, second), (first, first, second, second))
        assert [row.number for row in shown(library)] == ["A-1", "A-1", "A-2", "A-2"]
        assert verify(library).problems == ()


# --- edits that are no revision yet


def change(library: Library, note: BriefingNote, after: tuple[ActionItem, ...]) -> None:
    library.drafts.append(note.id, ActionsChanged(note.actions, after))


def test_what_was_edited_since_counts(tmp_path: Path) -> None:
    note = note_with(action("1"), action("2"))
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        library.notes.add(note_with(action("9"), n=2), draft("r2"))
        change(library, note, (action("2", state=ActionState.DONE), action("3", DueOnDate(TODAY))))
        assert ids(library) == ["3", "2", "9"]
        assert ids(library, RegisterFilter()) == ["3", "9"]
        assert library.promises.find_actions("3") == ((note.id, "3"),)
        assert library.promises.find_actions("1") == ()
        library.drafts.checkpoint(note.id, draft("r3"))
        assert ids(library) == ["3", "2", "9"]


def test_of_a_note_that_cannot_be_read_the_rows_still_stand(tmp_path: Path) -> None:
    note = note_with(action("1"))
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        change(library, note, ())
        library.connection.execute("DROP TRIGGER revisions_stay; UPDATE revisions SET snapshot = x'00'")
        assert ids(library) == ["1"]
        assert {problem.code for problem in verify(library).problems} >= {"snapshot", "schema"}


def test_a_torn_edit_leaves_what_was_before_it(tmp_path: Path) -> None:
    note = note_with(action("1"), action("2"))
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        change(library, note, (action("2"),))
        library.connection.execute(
            "INSERT INTO journal (note_id, base, edit, sha256) VALUES ('note-1', 'r1', x'7b', 'bad')"
        )
        assert ids(library) == ["2"]


def test_an_action_keeps_its_number_while_it_is_in_its_note(tmp_path: Path) -> None:
    note = note_with(action("1"), action("2"))
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))

        def numbers() -> dict[str, int]:
            return {row_id: number for number, row_id in library.promises.keyed(EVERY, TODAY, "id")}

        first = numbers()
        change(library, note, (action("3"), action("2", priority=Priority.HIGH)))
        edited = numbers()
        library.drafts.checkpoint(note.id, draft("r2"))
        saved = numbers()
        assert (edited["2"], saved["2"]) == (first["2"], first["2"])
        assert edited["3"] < 0 < saved["3"]
        assert saved["3"] not in first.values()
        assert [row.id for row in library.promises.listed([saved["3"], first["1"], first["2"]])] == ["3", "2"]


def test_a_list_stays_what_it_was_and_says_what_is_gone(tmp_path: Path) -> None:
    note = note_with(*(action(f"{n:03d}") for n in range(PAGE + 2)))
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        rows = library.promises.rows(EVERY, TODAY)
        assert (rows[0].id, rows[-1].id, len(rows)) == ("000", f"{PAGE + 1:03d}", PAGE + 2)
        again = library.promises.rows(EVERY, TODAY)
        library.notes.append(msgspec.structs.replace(note, actions=note.actions[1:]), draft("r2"))
        assert (rows[0].id, again[1].id, len(again)) == ("000", "001", PAGE + 2)
        with pytest.raises(UserError, match=r"action\.gone"):
            again[0]
        assert [row.id for row in again] == [f"{n:03d}" for n in range(1, PAGE + 2)]
        assert [row.id for row in again[1:3]] == ["001", "002"]
        with pytest.raises(IndexError):
            rows[PAGE + 2]


# --- filters and order, against a plain reading


def passes(note: BriefingNote, item: ActionItem, row: RegisterRow, wanted: RegisterFilter) -> bool:
    names = f"{item.counterpart.ar} {item.counterpart.fr} {item.counterpart_country}"
    steps = [step.at.date() for step in item.history if step.state is ActionState.WAITING]
    waits = item.state is ActionState.WAITING and bool(steps)
    return all(
        (
            fold(wanted.owner) in fold(f"{item.owner.ar} {item.owner.fr}"),
            fold(wanted.counterpart) in fold(names),
            item.state is wanted.state if wanted.state else item.is_open or not wanted.open_only,
            wanted.note_id in ("", note.id),
            not wanted.overdue_only or (item.is_open and row.due_day is not None and row.due_day < TODAY),
            wanted.with_hidden or item.hidden_until is None or item.hidden_until <= TODAY,
            wanted.waiting_days is None or (waits and (TODAY - steps[-1]).days > wanted.waiting_days),
            wanted.obligation in (None, item.obligation),
        )
    )


def in_order(rows: list[RegisterRow], wanted: RegisterFilter) -> list[RegisterRow]:
    def due(row: RegisterRow) -> tuple[bool, date]:
        return row.due_day is None, row.due_day or date.max

    def number(row: RegisterRow) -> int:
        return int(row.number[2:])

    def named(name: Bilingual) -> str:
        return fold(name[wanted.language] or name[wanted.language.twin])

    keys = {
        RegisterSort.DUE: lambda row: row.due_day or date.max,
        RegisterSort.OWNER: lambda row: named(row.owner),
        RegisterSort.COUNTERPART: lambda row: named(row.counterpart),
        RegisterSort.NUMBER: number,
        RegisterSort.STATE: lambda row: list(ActionState).index(row.state),
    }
    key = keys[wanted.sort]
    rows = sorted(rows, key=lambda row: (row.note_id, row.position))
    if wanted.sort is not RegisterSort.NUMBER:
        rows = sorted(rows, key=lambda row: (*due(row), row.reference))
    rows = sorted(rows, key=key, reverse=wanted.is_descending)
    last = {
        RegisterSort.DUE: lambda row: row.due_day is None,
        RegisterSort.OWNER: lambda row: not row.owner,
        RegisterSort.COUNTERPART: lambda row: not row.counterpart,
    }.get(wanted.sort, lambda row: False)
    return sorted(rows, key=last)


@settings(max_examples=examples(60, 150))
@given(notes_of_a_library, filters)
def test_filters_and_order_are_those_of_a_plain_reading(
    notes: tuple[BriefingNote, ...], wanted: RegisterFilter
) -> None:
    with kept(notes, edited=1) as libraries:
        for library in libraries:
            every = {(row.note_id, row.position): row for row in shown(library)}
            assert len(every) == sum(len(note.actions) for note in notes)
            passing = [
                every[note.id, place]
                for note in notes
                for place, item in enumerate(note.actions)
                if passes(note, item, every[note.id, place], wanted)
            ]
            assert shown(library, wanted) == in_order(passing, wanted)


class kept:  # noqa: N801 - reads as a phrase
    """Notes in a library of today, the ``edited`` last of them in the journal only, and in one of version 3."""

    def __init__(self, notes: Sequence[BriefingNote], edited: int = 0) -> None:
        self._notes = notes
        self._edited = edited
        self._folder = tempfile.TemporaryDirectory()

    def __enter__(self) -> tuple[Library, Library]:
        self._today = opened(Path(self._folder.name))
        for n, note in enumerate(self._notes):
            is_edited = n >= len(self._notes) - self._edited
            stored = msgspec.structs.replace(note, actions=()) if is_edited else note
            self._today.notes.add(stored, draft(f"r{n}"))
            if is_edited:
                change(self._today, stored, note.actions)
        return self._today, old_library(Path(self._folder.name) / "old", self._notes)

    def __exit__(self, *_: object) -> None:
        self._today.close()
        self._folder.cleanup()


def old_library(path: Path, notes: Sequence[BriefingNote]) -> Library:
    """A library of schema version 3 with these notes, in memory, as one opened for reading has it."""
    connection = apsw.Connection(":memory:")
    library = Library(path, connection, None, None)
    for script in schema.MIGRATIONS[:3]:
        connection.execute(script)
    for n, note in enumerate(notes):
        revision = Revision(f"r{n}", note.id, 1, "", NOW, "test", "created", content_hash(note))
        values = summary_row(note, revision)
        names = "id, head, " + ", ".join(NOTE_COLUMNS)
        connection.execute(f"INSERT INTO notes ({names}) VALUES ({', '.join('?' * len(values))})", values)
        columns = (revision.id, note.id, 1, "", NOW.isoformat(), "test", "created", revision.content_hash, packed(note))
        connection.execute("INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", columns)
    connection.pragma("user_version", 3)
    return library


NOTE_COLUMNS = (
    "provisional", "definitive", "template", "title_ar", "title_fr", "counterpart_ar", "counterpart_fr",
    "counterpart_country", "day", "status", "marking", "ready_ar", "ready_fr", "wanted", "open_actions", "updated",
)  # fmt: skip


# --- from version 3 to version 4


def tables(library: Library) -> list[list[tuple[object, ...]]]:
    return [
        library.connection.execute(f"SELECT {columns} FROM {table} ORDER BY note_id, position").fetchall()
        for table, (columns, _) in promise_rows.TABLES.items()
    ]


def as_written(notes: Sequence[BriefingNote]) -> list[list[tuple[object, ...]]]:
    ordered = sorted(notes, key=lambda note: note.id)
    return [[row for note in ordered for row in rows_of(note)] for _, rows_of in promise_rows.TABLES.values()]


@settings(max_examples=examples(40, 100))
@given(notes_of_a_library)
def test_the_migration_writes_what_saving_would(notes: tuple[BriefingNote, ...]) -> None:
    library = old_library(Path("old"), notes)
    schema.migrate(library.connection, 3)
    assert tables(library) == as_written(notes)
    assert schema.is_as_made(library.connection)


@pytest.mark.parametrize("version", [1, 2, 3])
@pytest.mark.parametrize(("kind", "credentials"), FIXTURE_KINDS)
def test_libraries_of_every_version_have_their_register(
    tmp_path: Path, version: int, kind: str, credentials: Credentials
) -> None:
    """Read-only from the notes, and from the tables once they are opened for writing."""
    path = fixture(f"v{version}-{kind}", tmp_path)
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as reader:
        assert reader.info().schema == version
        before = shown(reader)
        assert verify(reader).problems == ()
    assert path.read_bytes() == (FIXTURES / path.name).read_bytes()
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        note = library.notes.get(BASE.id).note
        assert tables(library) == as_written([note])
        assert [row.id for row in before] == [item.id for item in note.actions]
        assert shown(library) == before
        assert (library.info().schema, verify(library).problems) == (schema.CURRENT, ())


@pytest.mark.parametrize(("kind", "credentials"), FIXTURE_KINDS)
def test_a_copy_of_version_four_still_opens(tmp_path: Path, kind: str, credentials: Credentials) -> None:
    """Written by ``tests/fixtures/libraries/make.py`` the day the version shipped."""
    path = fixture(f"v4-{kind}", tmp_path)
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
        assert (library.connection.pragma("user_version"), verify(library).problems) == (4, ())
        (row,) = shown(library, RegisterFilter(state=ActionState.WAITING))
        assert (row.due_day, row.waiting_since) == (date(2026, 4, 19), date(2026, 3, 15))
        assert library.promises.find_invitations("i1") == ((BASE.id, "i1"),)


def test_an_older_library_with_a_damaged_note_still_opens_and_the_note_is_named(tmp_path: Path) -> None:
    path = fixture("v3-plain", tmp_path)
    with open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        snapshot = reader.connection.execute("SELECT snapshot FROM revisions").fetchone()[0]
    data = path.read_bytes()
    path.write_bytes(flipped(data, data.index(snapshot[:64]) + 30))
    with open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader, pytest.raises(DamagedEntryError):
        shown(reader)
    with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as library:
        assert shown(library) == []
        assert Problem("snapshot", "r1") in verify(library).problems


# --- what verify finds


@pytest.mark.parametrize(
    "statement",
    [
        *(f"UPDATE promises SET {column} = 'x'" for column in ("title_ar", "owner_fr", "due_day", "state", "id")),
        "UPDATE promises SET is_open = 0",
        "UPDATE promises SET title_fr = CAST(x'ff' AS TEXT)",
        "UPDATE promises SET position = 7",
        "DELETE FROM promises",
        "INSERT INTO promises SELECT NULL, note_id, position + 1, " + promise_rows.ACTION_COLUMNS.split(", ", 2)[2]
        + " FROM promises",
        "UPDATE invitations SET state = 'held'",
        "DELETE FROM invitations",
    ],
)  # fmt: skip
def test_a_row_that_does_not_say_what_its_note_says_is_named(tmp_path: Path, statement: str) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note_with(action("1"), invitations=[invitation()]), draft("r1"))
        assert verify(library).problems == ()
        library.connection.execute(statement)
        assert verify(library).problems == (Problem("promises", "note-1"),)


def test_a_row_of_a_note_put_away_or_of_none_is_named(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note_with(action("1")), draft("r1"))
        library.notes.delete("note-1", NOW)
        in_transaction(library.connection, lambda: promise_rows.put(library.connection, note_with(action("1"))))
        assert verify(library).problems == (Problem("promises", "note-1"),)
        library.connection.pragma("foreign_keys", False)
        library.connection.execute("UPDATE promises SET note_id = 'nobody'")
        assert [problem.code for problem in verify(library).problems] == ["foreign_key"]


def test_every_flipped_byte_of_a_row_is_found(tmp_path: Path) -> None:
    """The words stand in one place only: notes themselves are deflated."""
    marked = action("1", owner=Bilingual("صاحب", "PROPRIETAIRE"), due=DueOnDate(date(2031, 7, 9)))
    with opened(tmp_path) as library:
        library.notes.add(note_with(marked), draft("r1"))
        path = library.path
    data = path.read_bytes()
    middle = data.index(b"PROPRIETAIRE")
    start, end = data.rindex(b"note-1", 0, middle) - 31, data.index(b"normal", middle) + 6
    assert end - start > 120
    for at in range(start, end):
        for bits in in_turn(at, (0x01, 0x80)):
            path.write_bytes(flipped(data, at, bits))
            assert answer(path, NoKey()) != (), at - start


# --- one of many


def test_promises_are_found_by_id_and_by_number(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note_with(action("1"), invitations=[invitation()]), draft("r1"))
        library.notes.add(note_with(action("1b", number="A-1"), n=2), draft("r2"))
        assert library.promises.find_actions("1") == (("note-1", "1"),)
        assert library.promises.find_actions("A-1") == (("note-1", "1"), ("note-2", "1b"))
        assert library.promises.find_actions("") == library.promises.find_actions("I-i1") == ()
        assert library.promises.find_invitations("I-i1") == (("note-1", "i1"),)
        library.notes.delete("note-1", NOW)
        assert library.promises.find_invitations("i1") == ()


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        (RegisterFilter(overdue_only=True), "promises_by_due"),
        (RegisterFilter(waiting_days=3), "promises_by_waiting"),
        (RegisterFilter(note_id="note-1"), "promises_by_note"),
    ],
)
def test_the_questions_of_every_day_use_an_index(tmp_path: Path, wanted: RegisterFilter, index: str) -> None:
    with opened(tmp_path) as library:
        plans: list[str] = []

        def explain(cursor: apsw.Cursor, sql: str, values: object) -> bool:
            if sql.startswith("SELECT row"):
                plan = library.connection.cursor()
                plan.exec_trace = None
                plans.extend(
                    str(row[3]) for row in apsw.Connection.execute(plan.connection, f"EXPLAIN QUERY PLAN {sql}", values)
                )
            return True

        library.connection.exec_trace = explain
        PromiseRepository(library.connection, library.drafts).rows(wanted, TODAY)
        library.connection.exec_trace = None
    assert any(index in line for line in plans), plans


def test_a_note_is_read_for_its_promises_only(tmp_path: Path) -> None:
    note = note_with(action("1"), invitations=[invitation()])
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        read = library.promises.of_note(note.id)
        assert (read.actions, read.invitations, read.profile) == (note.actions, note.invitations, note.profile)
        assert (read.facts.title, read.facts.marking) == (note.facts.title, note.facts.marking)
        change(library, note, ())
        assert library.promises.of_note(note.id).actions == ()
        with pytest.raises(UserError, match=r"note\.unknown"):
            library.promises.of_note("nobody")
