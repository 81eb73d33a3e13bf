"""What became of a review that was applied, counted from the note before and after."""

from __future__ import annotations

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.segments import TwinState
from briefing_app.services.review_service import Applied
from briefing_app.ui.review.state import Outcome


def outcome_of(applied: Applied, before: BriefingNote, after: BriefingNote) -> Outcome:
    """``before`` and ``after`` are the note around the step that applied it."""
    known = {thread.key for thread in before.threads}
    fresh = [thread for thread in after.threads if thread.key not in known]
    plan = applied.plan
    return Outcome(
        revision=applied.revision.number,
        accepted=len(plan.accepted),
        refused=len(plan.rejected),
        undecided=len(plan.undecided),
        kept=applied.unplaced,
        comments=sum(not thread.change for thread in fresh),
        followers=len(_followers(after) - _followers(before)),
    )


def _followers(note: BriefingNote) -> set[tuple[str, Language]]:
    """The sides that have to follow up."""
    return {
        (pair.id, language)
        for pair in note.pairs()
        for language in Language
        if pair.state(language) is TwinState.TO_FOLLOW_UP
    }
