"""Reviews that are not finished: one a note, its returned files, and the decisions, which are written one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import apsw
import msgspec

from briefing_app.domain.review_plan import Decision
from briefing_app.domain.review_waiting import ReturnedFile, WaitingReview, WaitingSummary
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import seals
from briefing_app.storage.connection import in_transaction, row_of
from briefing_app.storage.stored import decoded, moment_of

FILES, REVIEWS = "review_files", "reviews"


class _Terms(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a person asked for in so many words."""

    older: bool = False
    by_text: bool = False


class ReviewRepository:
    """A library of an older version, opened for reading, has no table for them: no review waits there."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection

    def put(self, review: WaitingReview, summary: WaitingSummary) -> None:
        """Store a review whole, over the one of the same note; durable when this returns."""

        def work() -> None:
            self._take(review.note)
            row = (
                review.note,
                review.begun.isoformat(),
                msgspec.json.encode(_Terms(review.older, review.by_text)),
                msgspec.json.encode(summary.reviewers),
                summary.changes,
                summary.undecided,
                msgspec.json.encode(review.decisions),
            )
            self._db.execute("INSERT INTO reviews VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            seals.put(self._db, REVIEWS, review.note)
            for number, file in enumerate(review.files, 1):
                values = (review.note, number, file.name, file.content)
                self._db.execute("INSERT INTO review_files VALUES (?, ?, ?, ?)", values)
            seals.put(self._db, FILES, review.note)

        in_transaction(self._db, work)

    def decide(self, note_id: str, decisions: Mapping[str, Decision], undecided: int) -> None:
        """Write down what was decided so far; durable when this returns. Nothing for a review that is gone."""

        def work() -> None:
            values = (msgspec.json.encode(decisions), undecided, note_id)
            self._db.execute("UPDATE reviews SET decisions = ?, undecided = ? WHERE note_id = ?", values)
            seals.put(self._db, REVIEWS, note_id)

        in_transaction(self._db, work)

    def get(self, note_id: str) -> WaitingReview | None:
        """The review that waits for a note, None when none does; DamagedEntryError when it cannot be read."""
        if not self._exists():
            return None
        row = row_of(self._db, "SELECT begun, terms, decisions FROM reviews WHERE note_id = ?", (note_id,))
        if row is None:
            return None
        files: list[tuple[Any, ...]] = self._db.execute(
            "SELECT name, content FROM review_files WHERE note_id = ? ORDER BY number", (note_id,)
        ).fetchall()
        terms = decoded(row[1], _Terms)
        return WaitingReview(
            note=note_id,
            files=tuple(ReturnedFile(name, content) for name, content in files),
            begun=moment_of(row[0]),
            older=terms.older,
            by_text=terms.by_text,
            decisions=decoded(row[2], dict[str, Decision]),
        )

    def summaries(self) -> tuple[WaitingSummary, ...]:
        """What waits for the notes that are not in the bin, the review begun first before the others."""
        if not self._exists():
            return ()
        rows: list[tuple[Any, ...]] = self._db.execute(
            "SELECT r.note_id, r.reviewers, r.changes, r.undecided, r.begun FROM reviews r "
            "JOIN notes n ON n.id = r.note_id WHERE n.deleted IS NULL ORDER BY r.begun, r.note_id"
        ).fetchall()
        return tuple(
            WaitingSummary(note, decoded(reviewers, tuple[str, ...]), changes, undecided, moment_of(begun))
            for note, reviewers, changes, undecided, begun in rows
        )

    def remove(self, note_id: str) -> None:
        """The review is finished or given up; nothing happens when none waits."""
        in_transaction(self._db, lambda: self._take(note_id))

    def unreadable(self) -> tuple[str, ...]:
        """The notes whose review cannot be read; for verification."""
        if not self._exists():
            return ()
        found = []
        rows: list[tuple[Any, ...]] = self._db.execute("SELECT note_id FROM reviews ORDER BY note_id").fetchall()
        for (note_id,) in rows:
            try:
                self.get(note_id)
            except DamagedEntryError:
                found.append(note_id)
        return tuple(found)

    def _take(self, note_id: str) -> None:
        for (number,) in self._db.execute(
            "DELETE FROM review_files WHERE note_id = ? RETURNING number", (note_id,)
        ).fetchall():
            seals.take(self._db, FILES, f"{note_id} {number}")
        self._db.execute("DELETE FROM reviews WHERE note_id = ?", (note_id,))
        seals.take(self._db, REVIEWS, note_id)

    def _exists(self) -> bool:
        return row_of(self._db, "SELECT 1 FROM sqlite_schema WHERE name = ?", (REVIEWS,)) is not None
