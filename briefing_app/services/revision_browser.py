"""The revisions of one note, and what is different between two states of it, for people to read."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from briefing_app.domain.approval_log import Approved, SentForReview, Waived
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import LOCKED_STATUSES, NoteStatus
from briefing_app.domain.revisions import Revision
from briefing_app.domain.rewriting import rows_of
from briefing_app.language.word_diff import Piece, word_diff
from briefing_app.services.note_service import NoteService


class Difference(msgspec.Struct, frozen=True):
    """One side of a pair that reads differently; ``section`` is where it stands (or stood)."""

    pair_id: str
    section: Bilingual
    language: Language
    pieces: tuple[Piece, ...]


class RevisionBrowser:
    def __init__(self, notes: NoteService, note_id: str) -> None:
        self._notes = notes
        self._note_id = note_id

    def revisions(self) -> tuple[Revision, ...]:
        """The newest first."""
        return tuple(reversed(self._notes.history(self._note_id)))

    def statuses(self) -> Mapping[int, NoteStatus]:
        """By number, the revisions that were approved, with what became of them, and those that are out for review."""
        log = self._notes.approval_log(self._note_id)
        out = {entry.number: NoteStatus.IN_REVIEW for entry in log if isinstance(entry.step, SentForReview)}
        covering = {entry.edition: entry.number for entry in log if isinstance(entry.step, Approved | Waived)}
        found = {number: self.note_at(number).status for number in covering.values()}
        return out | {number: status for number, status in found.items() if status in LOCKED_STATUSES}

    def note_at(self, number: int) -> BriefingNote:
        """The note as it stood in a revision; UserError ``revision.unknown``."""
        return self._notes.show(self._note_id, number).note


def differences(before: BriefingNote, after: BriefingNote) -> tuple[Difference, ...]:
    """What reads differently, in the order of ``after``; what is no longer there comes last."""
    old = {row.pair.id: row for row in rows_of(before)}
    found: list[Difference] = []
    for row in rows_of(after):
        known = old.pop(row.pair.id, None)
        for language in Language:
            was = known.pair.text(language).plain if known is not None else ""
            now = row.pair.text(language).plain
            if was != now:
                found.append(Difference(row.pair.id, row.section.title, language, word_diff(was, now)))
    for row in old.values():
        for language in Language:
            was = row.pair.text(language).plain
            if was:
                found.append(Difference(row.pair.id, row.section.title, language, word_diff(was, "")))
    return tuple(found)
