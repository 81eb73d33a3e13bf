from __future__ import annotations

import pytest

from briefing_app.domain.review_states import ALLOWED_NEXT, LOCKED_STATUSES, NoteStatus

# One line a status: may it lead to draft, ready, in review, returned, approved, sent, superseded, withdrawn?
LIFE = {
    "draft": "· x x x · · · x",
    "ready_for_review": "x · x x x · · x",
    "in_review": "· · x x x · · x",
    "returned": "· x x x x · · x",
    "approved": "· · · · · x x x",
    "sent": "· · · · · x x x",
    "superseded": "· · · · · · · ·",
    "withdrawn": "· · · · · · · ·",
}
COLUMNS = tuple(LIFE)


@pytest.mark.parametrize("start", LIFE)
@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_each_step_is_allowed_or_forbidden(start: str, column: int) -> None:
    wanted = LIFE[start].split()[column] == "x"
    assert (NoteStatus(COLUMNS[column]) in ALLOWED_NEXT[NoteStatus(start)]) is wanted


def reached_from(start: NoteStatus) -> set[NoteStatus]:
    reached: set[NoteStatus] = set()
    todo = [start]
    while todo:
        fresh = ALLOWED_NEXT[todo.pop()] - reached
        reached |= fresh
        todo.extend(fresh)
    return reached


def test_every_status_can_be_reached_from_a_draft() -> None:
    assert reached_from(NoteStatus.DRAFT) == set(NoteStatus)


@pytest.mark.parametrize("status", sorted(LOCKED_STATUSES))
def test_nothing_opens_a_locked_note_again(status: NoteStatus) -> None:
    assert reached_from(status) <= LOCKED_STATUSES


@pytest.mark.parametrize("status", [status for status in NoteStatus if status not in LOCKED_STATUSES])
def test_an_unlocked_note_can_be_approved_in_the_end(status: NoteStatus) -> None:
    assert NoteStatus.APPROVED in reached_from(status)
