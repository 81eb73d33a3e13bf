"""The register of 20,000 actions: opened, filtered and sorted, each against the same SQL without our code."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.texts import note_of
from benchmarks.timing import medians, milliseconds, table
from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionState,
    ActionStateChange,
    Due,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.references import Reference
from briefing_app.services.register_service import RegisterService
from briefing_app.storage.connection import Mode, in_transaction
from briefing_app.storage.keys import Cost, NoKey, Passphrase
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import RevisionDraft
from briefing_app.storage.register_rows import RegisterFilter, RegisterSort
from briefing_app.ui.start.due import due_actions

QUICK = Cost(64, 1, 1)
START = datetime(2026, 1, 1, tzinfo=UTC)
TODAY = date(2026, 6, 15)
SECRET = "banc d’essai"
OWNERS, COUNTERPARTS = 300, 120
"""So many different names stand in the register."""
SCREEN = 60
"""Rows looked at in one screen of the list."""


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 6, 15, 9, 0, tzinfo=UTC)


def register_table(notes: int, actions: int, rounds: int) -> str:
    """A row a question, and beside it the driver fetching the same conditions and order without our code.

    "numbers" selects the row numbers only, "whole" every column; the ratio is to the first. Ours has one screen of rows
    made ready besides.
    """
    rows: list[tuple[str, ...]] = [("question", "kind", "rows", "ours", "raw numbers", "raw whole", "ratio")]
    worst = 0.0
    for encrypted in (False, True):
        with tempfile.TemporaryDirectory() as folder, _filled(Path(folder), notes, actions, encrypted) as library:
            kind = "encrypted" if encrypted else "plain"
            for name, (ours, sql) in _questions(library).items():
                times = medians({"ours": ours} | _raw(library, sql), rounds)
                worst = max(worst, times["ours"])
                found = str(len(library.connection.execute(f"SELECT 1 FROM promises WHERE {sql}").fetchall()))
                shown = (milliseconds(times[who]) for who in ("ours", "numbers", "whole"))
                rows.append((name, kind, found, *shown, f"{times['ours'] / times['numbers']:.2f}"))
    heading = f"Register of {notes * actions} actions in {notes} notes, median of each"
    return table(heading, rows) + f"the slowest: {milliseconds(worst)}\n"


def _raw(library: Library, sql: str) -> dict[str, Callable[[], object]]:
    def fetched(columns: str) -> Callable[[], object]:
        return lambda: library.connection.execute(f"SELECT {columns} FROM promises WHERE {sql}").fetchall()

    return {"numbers": fetched("row"), "whole": fetched("*")}


def _questions(library: Library) -> dict[str, tuple[Callable[[], object], str]]:
    service = RegisterService(library, _Clock())

    def ours(**wanted: Any) -> Callable[[], object]:
        return lambda: _looked_at(service, RegisterFilter(today=TODAY, **wanted))

    every = "is_open = 1 AND hidden_until <= '2026-06-15' ORDER BY"
    by_due = "due_day = '', due_day, reference, note_id, position"
    in_arabic = {"sort": RegisterSort.COUNTERPART, "language": Language.ARABIC}
    due_soon = "(due_day <> '' AND due_day <= '2026-06-30' OR state = 'waiting_other_side')"
    named = ("counterpart_ar", "counterpart_fr", "counterpart_country")
    return {
        "open library": (lambda: _opened(library), f"{every} {by_due}"),
        "everything": (ours(open_only=False, with_hidden=True), f"TRUE ORDER BY {by_due}"),
        "owner": (ours(owner="direction 7"), f"instr(owner_fr, 'Direction 7') AND {every} {by_due}"),
        "counterpart": (ours(counterpart="وزارة 7"), f"instr(counterpart_ar, 'وزارة 7') AND {every} {by_due}"),
        "overdue": (ours(overdue_only=True), f"due_day <> '' AND due_day < '2026-06-15' AND {every} {by_due}"),
        "waiting": (
            ours(waiting_days=30),
            f"waiting_since <> '' AND waiting_since < '2026-05-16' AND {every} {by_due}",
        ),
        "by due": (ours(), f"{every} {by_due}"),
        "by owner": (ours(sort=RegisterSort.OWNER), f"{every} owner_fr, {by_due}"),
        "by counterpart": (ours(**in_arabic), f"{every} counterpart_ar, {by_due}"),
        "by number": (ours(sort=RegisterSort.NUMBER), f"{every} number, note_id, position"),
        "by state": (ours(sort=RegisterSort.STATE), f"{every} state, {by_due}"),
        "three columns": (lambda: service.keyed(RegisterFilter(today=TODAY), *named), f"{every} {by_due}"),
        "start page": (
            lambda: list(service.listed([place.row for place in service.due(TODAY)])[:SCREEN]),
            f"{due_soon} AND {every} {by_due}",
        ),
    }


def _looked_at(service: RegisterService, wanted: RegisterFilter) -> object:
    """The answer, with one screen of it made into rows as a list does."""
    return list(service.rows(wanted)[:SCREEN])


def _due(service: RegisterService) -> object:
    """What is due, put in order as the start page does, its first rows read."""
    return list(due_actions(service.due(TODAY), service.listed, TODAY)[:SCREEN])


def _opened(library: Library) -> object:
    """A library opened anew and its whole register read: no page is in memory yet."""
    credentials = Passphrase(SECRET) if library.key is not None else NoKey()
    with open_library(library.path, credentials, Mode.READ_ONLY, START, QUICK) as other:
        return _looked_at(RegisterService(other, _Clock()), RegisterFilter(today=TODAY))


@contextmanager
def _filled(folder: Path, notes: int, actions: int, encrypted: bool) -> Iterator[Library]:
    path = folder / "bench.briefing"
    create(path, SECRET if encrypted else None, START, QUICK)
    credentials = Passphrase(SECRET) if encrypted else NoKey()
    base = note_of(4)

    def fill(library: Library) -> None:
        for n in range(notes):
            library.notes.write_revision(
                with_actions(base, n, actions), RevisionDraft(f"r{n}", "bench", "created", START), None
            )

    with open_library(path, credentials, Mode.READ_WRITE, START, QUICK) as library:
        in_transaction(library.connection, lambda: fill(library))
        yield library


def with_actions(base: BriefingNote, n: int, count: int) -> BriefingNote:
    """The ``n``-th note of a library, with ``count`` actions in every state, due over two years."""
    reference = Reference(f"P-00AB-{n:04d}")
    actions = tuple(_action(reference.shown, n * count + i, i + 1) for i in range(count))
    return msgspec.structs.replace(base, id=f"01980000-0000-7000-8000-{n:012x}", reference=reference, actions=actions)


def _action(reference: str, n: int, place: int) -> ActionItem:
    scattered = n * 7919
    owner, counterpart = scattered % OWNERS, scattered % COUNTERPARTS
    state = list(ActionState)[scattered % 4 + 2]
    dues: tuple[Due, ...] = (
        DueOnDate(date(2026, 1, 1) + timedelta(days=scattered % 700)),
        DueOnDate(date(2026, 1, 1) + timedelta(days=scattered % 500)),
        DueInMonth(2026, scattered % 12 + 1),
        NotDue(),
    )
    return ActionItem(
        id=f"01990000-0000-7000-8000-{n:012x}",
        number=f"A-{reference}-{place:02d}",
        kind=ActionKind.TASK,
        title=Bilingual(
            f"إرسال الملف رقم {n} إلى الجهة المعنية", f"Transmettre le dossier n° {n} au service chargé du suivi"
        ),
        owner=Bilingual(f"إدارة {owner}", f"Direction {owner} de la coopération"),
        obligation=list(Obligation)[scattered % 4],
        counterpart=Bilingual(f"وزارة {counterpart}", f"Ministère {counterpart}"),
        counterpart_country="FR",
        due=dues[n % 4],
        state=state,
        history=(ActionStateChange(state, START + timedelta(days=scattered % 150), "bench"),),
    )
