"""Reviews that wait for decisions: begun from returned files, gone on with offline, finished or given up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.review_merge import Review
from briefing_app.domain.review_plan import Decision
from briefing_app.domain.review_waiting import ReturnedFile, WaitingReview, WaitingSummary
from briefing_app.services.ports import Clock
from briefing_app.storage.library import Library

Decisions = Mapping[str, Decision]


class WaitingReviews:
    """One review of a note waits at a time; further files of its round are laid beside the first."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    def of(self, note_id: str) -> WaitingReview | None:
        """The review of a note that is not finished, with its files and what was decided."""
        return self._library.reviews.get(note_id)

    def summary(self, note_id: str) -> WaitingSummary | None:
        """What is told of it, without reading the files."""
        return next((one for one in self.summaries() if one.note == note_id), None)

    def summaries(self) -> tuple[WaitingSummary, ...]:
        """All reviews that wait, the one begun first before the others."""
        return self._library.reviews.summaries()

    def draft(
        self, note_id: str, files: Sequence[ReturnedFile], *, older: bool = False, by_text: bool = False
    ) -> WaitingReview:
        """A review over returned files, those of the one that waits already before them; stores nothing."""
        known = self.of(note_id)
        if known is None:
            now = self._clock.now()
            return WaitingReview(note=note_id, files=tuple(files), begun=now, older=older, by_text=by_text)
        fresh = tuple(file for file in files if all(file.content != other.content for other in known.files))
        return msgspec.structs.replace(
            known,
            files=(*known.files, *fresh),
            older=known.older or older,
            by_text=known.by_text or by_text,
            decisions=_renamed(known.decisions, was_alone=len(known.files) == 1 and bool(fresh)),
        )

    def keep(self, waiting: WaitingReview, review: Review) -> None:
        """Store a review whole, over the one of the same note; UserError ``library.read_only``."""
        self._require_writable()
        self._library.reviews.put(waiting, _summary(waiting, review))

    def decide(self, note_id: str, review: Review, decisions: Decisions) -> None:
        """Write down what was decided so far, durable when this returns; UserError ``library.read_only``."""
        self._require_writable()
        self._library.reviews.decide(note_id, decisions, len(undecided(review, decisions)))

    def end(self, note_id: str) -> None:
        """The review is finished or given up; UserError ``library.read_only``."""
        self._require_writable()
        self._library.reviews.remove(note_id)

    def _require_writable(self) -> None:
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))


def undecided(review: Review, decisions: Decisions) -> tuple[str, ...]:
    """The ids of the proposals that nobody decided yet, in their order."""
    return tuple(proposal.id for proposal in review.proposals if proposal.id not in decisions)


def _summary(waiting: WaitingReview, review: Review) -> WaitingSummary:
    names = [name for proposal in review.proposals for name in proposal.reviewers]
    names += [comment.author for thread in review.threads for comment in thread.comments]
    reviewers = tuple(dict.fromkeys(name for name in names if name))
    left = len(undecided(review, waiting.decisions))
    return WaitingSummary(waiting.note, reviewers, len(review.proposals), left, waiting.begun)


def _renamed(decisions: Decisions, *, was_alone: bool) -> Decisions:
    """Of several files the ids say which (``review_merge.review_of``); those of a single one do not."""
    return {f"1-{change}": decision for change, decision in decisions.items()} if was_alone else decisions
