"""Opening, saving and listing in libraries of several sizes; encrypted against plain."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from benchmarks.texts import note_of
from benchmarks.timing import medians, milliseconds, table
from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Language
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.storage.connection import Mode, in_transaction
from briefing_app.storage.keys import Cost, NoKey, Passphrase
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import NoteFilter, RevisionDraft

QUICK = Cost(64, 1, 1)
"""The key is derived once when a library is opened; these timings are of what comes after."""
START = datetime(2026, 1, 1, tzinfo=UTC)
SECRET = "banc d’essai"
HEADINGS = ("notes", "kind", "open both", "open note", "save edit", "checkpoint", "list 50", "list all")


def library_table(sizes: tuple[int, ...], rounds: int) -> str:
    """One row a size and kind; below, how much dearer the largest is than the smallest.

    "open both" opens the library file and then a note; "open note" a note of an open library.
    """
    rows: list[tuple[str, ...]] = [HEADINGS]
    opening: dict[tuple[int, bool], float] = {}
    for size in sizes:
        for encrypted in (False, True):
            with tempfile.TemporaryDirectory() as folder, _filled(Path(folder), size, encrypted) as library:
                times = {name: medians({name: work}, rounds)[name] for name, work in _work(library, size).items()}
            opening[size, encrypted] = times["open note"]
            kind = "encrypted" if encrypted else "plain"
            rows.append((str(size), kind, *(milliseconds(times[name]) for name in HEADINGS[2:])))
    ratios = [
        f"opening a note, {sizes[-1]} / {sizes[0]} notes, {kind}: "
        f"{opening[sizes[-1], encrypted] / opening[sizes[0], encrypted]:.2f}"
        for kind, encrypted in (("plain", False), ("encrypted", True))
    ]
    return table("Libraries, median of each", rows) + "\n".join(ratios) + "\n"


def _filled(folder: Path, size: int, encrypted: bool) -> Library:
    path = folder / "bench.briefing"
    create(path, SECRET if encrypted else None, START, QUICK)
    credentials = Passphrase(SECRET) if encrypted else NoKey()
    library = open_library(path, credentials, Mode.READ_WRITE, START, QUICK)
    note = note_of(8)

    def fill() -> None:
        for n in range(size):
            one = msgspec.structs.replace(note, id=_id(n), reference=Reference(f"P-{n}"))
            draft = RevisionDraft(f"r{n}", "bench", "created", START + timedelta(seconds=n))
            library.notes.write_revision(one, draft, None)

    in_transaction(library.connection, fill)
    return library


def _id(n: int) -> str:
    return f"01980000-0000-7000-8000-{n:012x}"


def _work(library: Library, size: int) -> dict[str, Callable[[], object]]:
    turn = 0

    def fresh() -> str:
        nonlocal turn
        turn += 1
        return _id(turn * 7919 % size)

    def save() -> object:
        note = library.drafts.current(_id(0)).note
        edit = set_text(note, next(note.pairs()).id, Language.FRENCH, plain(f"Texte {turn}"))
        return library.drafts.append(note.id, edit)

    def checkpoint() -> object:
        nonlocal turn
        turn += 1
        save()
        return library.drafts.checkpoint(_id(0), RevisionDraft(f"c{turn}", "bench", "edited", START))

    def open_both() -> object:
        credentials = Passphrase(SECRET) if library.key is not None else NoKey()
        with open_library(library.path, credentials, Mode.READ_ONLY, START, QUICK) as other:
            return other.drafts.current(fresh())

    return {
        "open both": open_both,
        "open note": lambda: library.drafts.current(fresh()),
        "save edit": save,
        "checkpoint": checkpoint,
        "list 50": lambda: library.notes.summaries(NoteFilter(limit=50)),
        "list all": lambda: library.notes.summaries(NoteFilter()),
    }
