"""What becomes of an approval when the lines of a note meet: it stays bound to the words it was given to (ADR 23)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from briefing_app.domain.approval_hash import fingerprint
from briefing_app.domain.approval_log import Approved, LogEntry, NextBegun, Waived, newest_edition
from briefing_app.domain.approval_standing import standing
from briefing_app.domain.identity import uuid7
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.revisions import Revision

_TICK = timedelta(microseconds=1)


def taken_up(
    log: Sequence[LogEntry], head: Revision, note: BriefingNote, note_of: Callable[[str], BriefingNote]
) -> LogEntry | None:
    """The entry that begins the next edition, where ``note`` reads otherwise than what was approved of it; else None.

    The approved revision stays what it is, and in force, as when a person takes an approved note up again. Every laptop
    makes the same entry. ``note_of`` gives the note of a revision that the log names; ``log`` is in order.
    """
    edition = newest_edition(log)
    said = [entry for entry in log if entry.edition == edition and isinstance(entry.step, Approved | Waived)]
    if not said:
        return None
    last = said[-1]
    approved = note_of(last.revision)
    then, now = fingerprint(approved), fingerprint(note)
    if all(then.words(language) == now.words(language) for language in Language):
        return None
    if not standing(log, partial(fingerprint, approved)).is_locked:
        return None
    digest = hashlib.sha256(f"{note.id}\n{last.id}\nnext".encode()).digest()
    at = last.at + _TICK
    entry_id = uuid7(int(at.timestamp() * 1000), digest[:10])
    return LogEntry(entry_id, edition + 1, at, head.author, head.id, head.number, NextBegun())
