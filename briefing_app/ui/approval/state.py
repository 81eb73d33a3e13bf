"""What can be done about the state of a note, and which of it comes next."""

from __future__ import annotations

from enum import StrEnum

from briefing_app.domain.approval_standing import LanguageState, Standing
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus


class Deed(StrEnum):
    READY = "ready"
    TAKE_BACK = "take_back"
    EXPORT_FOR_REVIEW = "export_for_review"
    IMPORT_REVIEW = "import_review"
    CAME_BACK = "came_back"
    APPROVE = "approve"
    EXPORT_FINAL = "export_final"
    SEND = "send"
    WITHDRAW = "withdraw"
    NEXT = "next"


ASIDE = frozenset({Deed.EXPORT_FOR_REVIEW, Deed.IMPORT_REVIEW, Deed.EXPORT_FINAL})
"""What other screens do."""

_DEEDS: dict[NoteStatus, tuple[Deed, ...]] = {
    NoteStatus.DRAFT: (Deed.READY, Deed.EXPORT_FOR_REVIEW, Deed.WITHDRAW),
    NoteStatus.READY_FOR_REVIEW: (Deed.EXPORT_FOR_REVIEW, Deed.TAKE_BACK, Deed.WITHDRAW),
    NoteStatus.IN_REVIEW: (Deed.IMPORT_REVIEW, Deed.CAME_BACK, Deed.WITHDRAW),
    NoteStatus.RETURNED: (Deed.EXPORT_FOR_REVIEW, Deed.READY, Deed.WITHDRAW),
    NoteStatus.APPROVED: (Deed.EXPORT_FINAL, Deed.SEND, Deed.NEXT, Deed.WITHDRAW),
    NoteStatus.SENT: (Deed.NEXT, Deed.EXPORT_FINAL, Deed.SEND, Deed.WITHDRAW),
    NoteStatus.SUPERSEDED: (Deed.NEXT,),
    NoteStatus.WITHDRAWN: (Deed.NEXT,),
}
APPROVABLE = frozenset({NoteStatus.READY_FOR_REVIEW, NoteStatus.IN_REVIEW, NoteStatus.RETURNED})


def deeds(status: NoteStatus) -> tuple[Deed, ...]:
    """What the note as a whole can go through from here, the likeliest first; languages are approved one by one."""
    return _DEEDS[status]


def next_deed(now: Standing) -> Deed:
    """The one step that the head of the editor offers."""
    is_begun = any(now.of(language).state is not LanguageState.OPEN for language in Language)
    if now.status in APPROVABLE and (is_begun or now.status is NoteStatus.RETURNED):
        return Deed.APPROVE
    return _DEEDS[now.status][0]
