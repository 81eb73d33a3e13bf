"""The register of promises: the rows of all notes, filtered and sorted by SQL, with edits not yet in a revision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any, NamedTuple

import apsw
import msgspec

from briefing_app.domain.actions import ActionItem, ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.language.folding import fold
from briefing_app.storage import promise_rows
from briefing_app.storage.connection import row_of
from briefing_app.storage.drafts import DraftRepository
from briefing_app.storage.promise_rows import ACTIONS, INVITATIONS, TABLES, Row
from briefing_app.storage.register_rows import (
    DuePlace,
    RegisterFilter,
    RegisterList,
    RegisterSort,
)
from briefing_app.storage.snapshots import decoded
from briefing_app.storage.stored import day_of

_EDITED = """
SELECT n.id, n.head, max(j.number) FROM journal AS j JOIN notes AS n ON n.id = j.note_id AND n.head = j.base
WHERE n.deleted IS NULL GROUP BY n.id
"""
_EVERY_NOTE = """
SELECT n.id, n.head, (SELECT max(j.number) FROM journal AS j WHERE j.note_id = n.id AND j.base = n.head)
FROM notes AS n WHERE n.deleted IS NULL
"""
_WAITING = f"state = '{ActionState.WAITING}'"
_STATES = " ".join(f"WHEN '{state}' THEN {place}" for place, state in enumerate(ActionState))
_STEM = "rtrim(number, '0123456789')"
_COUNT = f"CAST(substr(number, length({_STEM}) + 1) AS INTEGER)"
_SAME_COUNTERPART = """
(:country = '' OR counterpart_country IN ('', :country)) AND (
    :ar <> '' AND folded(counterpart_ar) = :ar OR :fr <> '' AND folded(counterpart_fr) = :fr
    OR :country <> '' AND counterpart_country = :country AND (:ar || :fr = '' OR counterpart_ar || counterpart_fr = '')
)"""


class FactsShown(msgspec.Struct, frozen=True):
    """Of the facts of a note what stands beside its promises."""

    title: Bilingual = Bilingual()
    marking: str = ""


class NotePromises(msgspec.Struct, frozen=True):
    """The promises of a note, with what a list needs of it. The rest of a snapshot is passed over unread."""

    profile: str
    facts: FactsShown = FactsShown()
    actions: tuple[ActionItem, ...] = ()
    invitations: tuple[VisitInvitation, ...] = ()


class Placed(NamedTuple):
    """Where an action or invitation stands; ``due_day`` is ISO, '' for none and for invitations."""

    note_id: str
    id: str
    reference: str
    due_day: str


class _Where:
    """Conditions that hold together, and the values they name."""

    def __init__(self) -> None:
        self.terms = ["TRUE"]
        self.values: dict[str, Any] = {}

    def add(self, term: str, **values: object) -> None:
        self.terms.append(term)
        self.values |= values

    def __str__(self) -> str:
        return " AND ".join(self.terms)


class _Said(NamedTuple):
    """The rows by number of a note that the tables do not have, and the revision and the last edit that made them."""

    head: str
    edit: int | None
    rows: dict[str, dict[int, Row]]


class _Reader:
    """Rows of actions by their numbers: those given beside the table, and the table's."""

    def __init__(self, connection: apsw.Connection, given: Mapping[int, Row]) -> None:
        self._db = connection
        self._given = given

    def __call__(self, numbers: Sequence[int]) -> Iterator[Row]:
        yield from ((number, *self._given[number]) for number in numbers if number in self._given)
        stored = [number for number in numbers if number > 0 and number not in self._given]
        if stored:
            columns = promise_rows.ACTION_COLUMNS
            sql = f"SELECT row, {columns} FROM {ACTIONS} WHERE row IN (SELECT value FROM json_each(?))"  # noqa: S608
            yield from self._db.execute(sql, (msgspec.json.encode(stored).decode(),))


class PromiseRepository:
    """Rows of the tables; of notes edited since, and in a library of an older version of all, from the notes."""

    def __init__(self, connection: apsw.Connection, drafts: DraftRepository) -> None:
        self._db = connection
        self._drafts = drafts
        self._said: dict[str, _Said] = {}
        self._numbers: dict[tuple[str, str, str, int], int] = {}

    def rows(self, wanted: RegisterFilter, today: date) -> RegisterList:
        """The actions that pass the filter, in its order; those of one rank by the day they fall due, then by note."""
        return self.listed([number for (number,) in self.keyed(wanted, today)])

    def keyed(self, wanted: RegisterFilter, today: date, *columns: str) -> list[Row]:
        """Of the same actions their row numbers, each before what it has in ``columns`` of the table.

        An action keeps its number as long as the library is open and it is in its note; no other one gets it.
        """
        return self._select(ACTIONS, ("row", *columns), _where(wanted, today), _order(wanted))

    def keyed_of_country(self, country: str, *columns: str) -> list[Row]:
        """The same of the open actions with anybody of a country."""
        where = _where(RegisterFilter(with_hidden=True), date.min)
        where.add("counterpart_country = :country", country=country)
        return self._select(ACTIONS, ("row", *columns), where, _order(RegisterFilter()))

    def listed(self, numbers: Sequence[int]) -> RegisterList:
        """The actions of these row numbers."""
        return RegisterList(numbers, _Reader(self._db, _given(self._said_elsewhere(), ACTIONS)))

    def placed(self, wanted: RegisterFilter, today: date) -> list[Placed]:
        """Of the same actions where they stand."""
        return self._placed(ACTIONS, _where(wanted, today), _order(wanted))

    def due(self, today: date, until: date) -> tuple[DuePlace, ...]:
        """Open actions, not put off, that fall due by ``until`` or are with the other side, the first due first."""
        where = _where(RegisterFilter(), today)
        where.add(f"(due_day <> '' AND due_day <= :until OR {_WAITING})", until=until.isoformat())
        columns = ("row", "due_day", "due_kind = 'month'", _WAITING, "waiting_since", "number")
        return tuple(
            DuePlace(row, day_of(day), bool(in_month), bool(waits), since, number)
            for row, day, in_month, waits, since, number in self._select(
                ACTIONS, columns, where, _order(RegisterFilter())
            )
        )

    def open_with(self, counterpart: Bilingual, country: str, before: date | None) -> list[Placed]:
        """Open actions with a counterpart: of its name in one language, or of its country where one has no name.

        ``before``: of notes that bear no day, or an earlier one.
        """
        where = _where(RegisterFilter(with_hidden=True), date.min)
        where.add(_SAME_COUNTERPART, ar=fold(counterpart.ar), fr=fold(counterpart.fr), country=country)
        if before is not None:
            where.add("note_day < :before", before=before.isoformat())
        return self._placed(ACTIONS, where, _order(RegisterFilter()))

    def invitations(self, counterpart: str = "", note_id: str = "") -> list[Placed]:
        """Where invitations stand, the newest note first; ``counterpart`` is looked for in both parties."""
        where = _where_invitation(counterpart, note_id)
        return self._placed(INVITATIONS, where, "note_day DESC, reference, note_id, position")

    def find_actions(self, name: str) -> tuple[tuple[str, str], ...]:
        """(note, action) ids of those that bear ``name`` as their id or number; of all notes."""
        return self._find(ACTIONS, name)

    def find_invitations(self, name: str) -> tuple[tuple[str, str], ...]:
        """(note, invitation) ids of those that bear ``name`` as their id or number; of all notes."""
        return self._find(INVITATIONS, name)

    def of_note(self, note_id: str) -> NotePromises:
        """The promises of a note as it was last edited; UserError ``note.unknown``."""
        if self._drafts.has_edits(note_id):
            note = self._drafts.current(note_id).note
            facts = FactsShown(note.facts.title, note.facts.marking)
            return NotePromises(note.profile, facts, note.actions, note.invitations)
        sql = "SELECT r.snapshot FROM notes AS n JOIN revisions AS r ON r.id = n.head WHERE n.id = ?"
        row = row_of(self._db, sql, (note_id,))
        if row is None:
            raise UserError("note.unknown", note=note_id)
        return decoded(row[0], NotePromises)

    def _placed(self, table: str, where: _Where, order: str) -> list[Placed]:
        due_day = "due_day" if table == ACTIONS else "''"
        return [Placed(*row) for row in self._select(table, ("note_id", "id", "reference", due_day), where, order)]

    def _find(self, table: str, name: str) -> tuple[tuple[str, str], ...]:
        where = _Where()
        where.add(":name <> '' AND (id = :name OR number = :name)", name=name)
        return tuple((place.note_id, place.id) for place in self._placed(table, where, "note_id, position"))

    def _select(self, table: str, columns: Sequence[str], where: _Where, order: str) -> list[Row]:
        said = self._said_elsewhere()
        source, values = table, dict(where.values)
        if said or not self._has_tables:
            source = _source(table, has_table=self._has_tables)
            given = [(number, *row) for number, row in _given(said, table).items()]
            values["edited"] = msgspec.json.encode(list(said)).decode()
            values["rows"] = msgspec.json.encode(given).decode()
        sql = f"SELECT {', '.join(columns)} FROM {source} WHERE {where} ORDER BY {order}"  # noqa: S608
        return self._db.execute(sql, values).fetchall()

    @cached_property
    def _has_tables(self) -> bool:
        return promise_rows.are_kept(self._db)

    def _said_elsewhere(self) -> dict[str, _Said]:
        """The notes whose rows are not those of the tables; read again only where something was written since."""
        known, self._said = self._said, {}
        notes: list[Row] = self._db.execute(_EDITED if self._has_tables else _EVERY_NOTE).fetchall()
        for note_id, head, edit in notes:
            said = known.get(note_id)
            if said is None or (said.head, said.edit) != (head, edit):
                said = self._read(note_id, head, edit)
            if said is not None:
                self._said[note_id] = said
        return self._said

    def _read(self, note_id: str, head: str, edit: int | None) -> _Said | None:
        """What a note says; None where it cannot be read and the tables still have its newest revision."""
        try:
            note = self._drafts.current(note_id).note
        except DamagedEntryError:
            if self._has_tables:
                return None
            raise
        rows = {table: self._numbered(table, rows_of(note)) for table, (_, rows_of) in TABLES.items()}
        return _Said(head, edit, rows)

    def _numbered(self, table: str, rows: Sequence[Row]) -> dict[int, Row]:
        """Rows by the number that the table has for them, or else by one below zero."""
        sql = f"SELECT id, row FROM {table} WHERE note_id = ? ORDER BY position DESC"  # noqa: S608
        stored: dict[str, int] = dict(self._db.execute(sql, (rows[0][0],))) if rows and self._has_tables else {}
        found: dict[int, Row] = {}
        for row in rows:
            note_id, _, item_id, *_ = row
            number, nth = stored.get(item_id, 0), 0
            while number == 0 or number in found:
                key = (table, note_id, item_id, nth := nth + 1)
                number = self._numbers.setdefault(key, -1 - len(self._numbers))
            found[number] = row
        return found


def _given(said: Mapping[str, _Said], table: str) -> dict[int, Row]:
    return {number: row for one in said.values() for number, row in one.rows[table].items()}


def _source(table: str, *, has_table: bool) -> str:
    """A subquery with the rows of the table, but for those of the notes ``:edited``, and the ``:rows`` given."""
    columns = TABLES[table][0]
    given = ", ".join(f"value ->> {place} AS {name}" for place, name in enumerate(("row", *columns.split(", "))))
    rows = f"SELECT {given} FROM json_each(:rows)"  # noqa: S608
    if not has_table:
        return f"({rows})"
    kept = f"SELECT row, {columns} FROM {table} WHERE note_id NOT IN (SELECT value FROM json_each(:edited))"  # noqa: S608
    return f"({kept} UNION ALL {rows})"


def _where(wanted: RegisterFilter, today: date) -> _Where:
    where = _Where()
    if wanted.state is not None:
        where.add("state = :state", state=wanted.state.value)
    elif wanted.open_only or wanted.overdue_only:
        where.add("is_open = 1")
    if not wanted.with_hidden:
        where.add("hidden_until <= :today", today=today.isoformat())
    if wanted.overdue_only:
        where.add("is_open = 1 AND due_day <> '' AND due_day < :today", today=today.isoformat())
    if wanted.waiting_days is not None:
        since = today - timedelta(days=wanted.waiting_days)
        where.add("waiting_since <> '' AND waiting_since < :since", since=since.isoformat())
    if wanted.owner:
        where.add("instr(folded(owner_ar || ' ' || owner_fr), :owner)", owner=fold(wanted.owner))
    if wanted.counterpart:
        names = "counterpart_ar || ' ' || counterpart_fr || ' ' || counterpart_country"
        where.add(f"instr(folded({names}), :counterpart)", counterpart=fold(wanted.counterpart))
    if wanted.note_id:
        where.add("note_id = :note", note=wanted.note_id)
    if wanted.obligation is not None:
        where.add("obligation = :obligation", obligation=wanted.obligation.value)
    return where


def _where_invitation(counterpart: str, note_id: str) -> _Where:
    where = _Where()
    if counterpart:
        columns = (f"{party}_{what}" for party in ("inviter", "invitee") for what in ("ar", "fr", "country"))
        names = " || ' ' || ".join(columns)
        where.add(f"instr(folded({names}), :counterpart)", counterpart=fold(counterpart))
    if note_id:
        where.add("note_id = :note", note=note_id)
    return where


def _order(wanted: RegisterFilter) -> str:
    way = "DESC" if wanted.is_descending else "ASC"
    due = "due_day = '', due_day"
    match wanted.sort:
        case RegisterSort.DUE:
            first = f"{due} {way}"
        case RegisterSort.OWNER | RegisterSort.COUNTERPART:
            name = _name(wanted.sort.value, wanted.language)
            first = f"{name} = '', folded({name}) {way}, {due}"
        case RegisterSort.NUMBER:
            return f"{_STEM} {way}, {_COUNT} {way}, note_id, position"
        case RegisterSort.STATE:
            first = f"CASE state {_STATES} END {way}, {due}"
    return f"{first}, reference, note_id, position"


def _name(column: str, language: Language) -> str:
    """A name in ``language``, in the other where it has none."""
    return f"CASE {column}_{language} WHEN '' THEN {column}_{language.twin} ELSE {column}_{language} END"
