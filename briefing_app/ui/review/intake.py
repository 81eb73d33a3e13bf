"""Returned files on their way to the screen: which note they are of, what they are laid beside, what they say.

``read`` and ``produce`` are for another thread and touch no library; the others are for the thread of the library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from briefing_app.docx_io.snapshot import ExportSnapshot
from briefing_app.domain.errors import UserError
from briefing_app.domain.review import Round
from briefing_app.domain.review_merge import Review
from briefing_app.domain.review_waiting import ReturnedFile, WaitingReview
from briefing_app.services.import_reading import read_file
from briefing_app.services.ports import Progress
from briefing_app.services.review_service import Allowed, PreparedScan, ReviewService, Scanned, round_said
from briefing_app.services.waiting_reviews import WaitingReviews

BEGUN = Allowed(older=True, by_text=True)
"""Of a review that waits, a person was asked when it began."""


class Taken(msgspec.Struct, frozen=True):
    """A returned file and where it says it comes from."""

    file: ReturnedFile
    said: Round | None


class Prepared(msgspec.Struct, frozen=True):
    """What is needed to lay the files of one review beside their export.

    ``was_waiting``: it had begun before; ``is_stored``: with these very files.
    """

    waiting: WaitingReview
    scans: tuple[PreparedScan, ...]
    was_waiting: bool
    is_stored: bool


class Laid(msgspec.Struct, frozen=True):
    """A review ready to be shown."""

    prepared: Prepared
    scanned: tuple[Scanned, ...]
    review: Review

    @property
    def waiting(self) -> WaitingReview:
        return self.prepared.waiting

    @property
    def snapshot(self) -> ExportSnapshot:
        """The export that the files were laid beside."""
        round_ = self.scanned[0].round
        made = self.prepared.scans[0].exports
        fits = (one for one in made if (one.revision.number, one.layout.value) == (round_.revision, round_.layout))
        return next(fits, made[0])

    @property
    def is_untouched(self) -> bool:
        return all(one.scan.is_untouched for one in self.scanned)

    @property
    def formatting(self) -> int:
        """How many changes were of looks alone."""
        return sum(one.scan.formatting for one in self.scanned)


class Intake:
    def __init__(self, reviews: ReviewService, waiting: WaitingReviews) -> None:
        self._reviews = reviews
        self._waiting = waiting

    def read(self, paths: Sequence[Path], progress: Progress) -> tuple[Taken, ...]:
        """The files and where they say they come from; UserError ``file.*`` and ``word.*``."""
        taken = []
        for done, path in enumerate(paths):
            progress(done, len(paths))
            file = ReturnedFile(path.name, read_file(path))
            taken.append(Taken(file, round_said(file)))
        return tuple(taken)

    def note_of(self, taken: Sequence[Taken]) -> str:
        """The note the files say they are of, empty when none says; UserError ``review.other_note``."""
        said = [(one.said.note, one.file.name) for one in taken if one.said is not None and one.said.note]
        for note_id, name in said:
            if note_id != said[0][0]:
                raise UserError("review.other_note", path=name)
        return said[0][0] if said else ""

    def prepare(self, note_id: str, taken: Sequence[Taken], allowed: Allowed) -> Prepared:
        """Read from the library what the files are laid beside, with those of a review that waits already.

        UserError as ``ReviewService.prepare``; ``review.unknown_round`` for a note that the library has not.
        """
        try:
            before = self._waiting.of(note_id)
            files = [one.file for one in taken]
            waiting = self._waiting.draft(note_id, files, older=allowed.older, by_text=allowed.by_text)
            known = len(before.files) if before is not None else 0
            scans = [self._reviews.prepare(note_id, file, round_said(file), BEGUN) for file in waiting.files[:known]]
            for file in waiting.files[known:]:
                said = next(one.said for one in taken if one.file is file)
                scans.append(self._reviews.prepare(note_id, file, said, allowed))
        except UserError as problem:
            if problem.code == "note.unknown":
                raise UserError("review.unknown_round", path=taken[0].file.name) from problem
            raise
        return Prepared(waiting, tuple(scans), was_waiting=known > 0, is_stored=known == len(waiting.files))

    def resume(self, note_id: str) -> Prepared | None:
        """The review of a note that waits, None when none does."""
        waiting = self._waiting.of(note_id)
        if waiting is None:
            return None
        scans = [self._reviews.prepare(note_id, file, round_said(file), BEGUN) for file in waiting.files]
        return Prepared(waiting, tuple(scans), was_waiting=True, is_stored=True)

    def produce(self, prepared: Prepared, progress: Progress) -> Laid:
        """Lay the files beside their export and together; UserError ``word.*``, ``review.different_rounds``, and
        ``review.another_waits`` when that is because of the files that were there before."""
        scanned = []
        for done, scan in enumerate(prepared.scans):
            progress(done, len(prepared.scans))
            scanned.append(self._reviews.produce(scan))
        try:
            review = self._reviews.together(scanned)
        except UserError as problem:
            if problem.code == "review.different_rounds" and prepared.was_waiting:
                raise UserError("review.another_waits", path=prepared.waiting.files[-1].name) from problem
            raise
        return Laid(prepared, tuple(scanned), review)
