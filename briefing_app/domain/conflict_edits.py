"""What a person decides about sides that two laptops wrote differently, as edits that can be undone."""

from __future__ import annotations

from collections.abc import Iterator

from briefing_app.domain.conflicts import Conflict
from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import ConflictsChanged, Edit, EditGroup
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import RichText


def open_conflicts(note: BriefingNote) -> Iterator[Conflict]:
    """Those of segments that are still there, in the order of the text."""
    for pair in note.pairs():
        yield from (conflict for conflict in note.conflicts if conflict.pair == pair.id)


def settle(note: BriefingNote, conflict: Conflict, text: RichText | None = None) -> Edit:
    """The side reads ``text`` from now on, or stays as it stands; the other versions are in the revisions."""
    left = tuple(other for other in note.conflicts if not other.is_about(conflict.pair, conflict.language))
    settled = ConflictsChanged(note.conflicts, left)
    if text is None or note.pair(conflict.pair).text(conflict.language) == text:
        return settled
    return EditGroup((set_text(note, conflict.pair, conflict.language, text), settled))
