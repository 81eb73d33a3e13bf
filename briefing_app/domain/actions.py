"""Action items: what was promised, by whom, by when. "Overdue" is computed, never stored."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual, Language


class ActionKind(StrEnum):
    TASK = "task"
    COMMITMENT_OURS = "commitment_ours"
    COMMITMENT_THEIRS = "commitment_theirs"
    REQUEST = "request"
    INVITATION = "invitation"
    INFORMATION_TO_SEND = "information_to_send"
    DECISION_PENDING = "decision_pending"


class Obligation(StrEnum):
    """Who owes (the register's "direction"; named apart from the direction of text)."""

    WE_OWE = "we_owe"
    THEY_OWE = "they_owe"
    JOINT = "joint"
    INTERNAL = "internal"


class ActionState(StrEnum):
    SUGGESTED = "suggested"
    DISMISSED = "dismissed"
    ACCEPTED = "accepted"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting_other_side"
    DONE = "done"
    REFUSED = "refused"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"
    REOPENED = "reopened"


CLOSED_STATES = frozenset(
    {
        ActionState.DISMISSED,
        ActionState.DONE,
        ActionState.REFUSED,
        ActionState.SUPERSEDED,
        ActionState.CANCELLED,
    }
)


class Priority(StrEnum):
    NORMAL = "normal"
    HIGH = "high"
    PRINCIPAL_LEVEL = "principal_level"


class Channel(StrEnum):
    NOTE_VERBALE = "note_verbale"
    LETTER = "letter"
    EMBASSY = "embassy"
    CALL = "call"
    VIDEO = "video"
    IN_PERSON = "in_person"


class DueOnDate(msgspec.Struct, frozen=True, tag="date"):
    day: date


class DueInMonth(msgspec.Struct, frozen=True, tag="month"):
    year: int
    month: int


class DueBeforeEvent(msgspec.Struct, frozen=True, tag="before_event", omit_defaults=True):
    """``days`` before (negative: after) an event that is named, the visit of ``invitation_id`` if it is one."""

    days: int
    event: Bilingual
    invitation_id: str = ""


class NotDue(msgspec.Struct, frozen=True, tag="none"):
    reason: Bilingual = Bilingual()


Due = DueOnDate | DueInMonth | DueBeforeEvent | NotDue


class Anchor(msgspec.Struct, frozen=True, omit_defaults=True):
    """The words that made the promise: a span in code points, and the words frozen at acceptance."""

    language: Language
    start: int
    end: int
    quoted: str


class ActionSource(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where the promise was found. ``is_followed``: its words have anchors in the text (``domain.anchors``)."""

    pair_id: str
    anchors: tuple[Anchor, ...] = ()
    is_followed: bool = False


class FollowUp(StrEnum):
    """The steps that a visit invitation brings along, in their usual order."""

    WRITTEN_INVITATION = "written_invitation"
    REPLY_ACKNOWLEDGED = "reply_acknowledged"
    COUNTER_PROPOSAL = "counter_proposal"
    DATES = "dates"
    MODE = "mode"
    TEST_CALL = "test_call"
    DELEGATION = "delegation"
    PROGRAMME = "programme"
    INTERPRETERS = "interpreters"
    VISIT_FILE = "visit_file"
    TALKING_POINTS = "talking_points"
    COMMUNIQUE = "communique"
    THANKS = "thanks"
    RECIPROCITY = "reciprocity"


class ActionStateChange(msgspec.Struct, frozen=True, omit_defaults=True):
    state: ActionState
    at: datetime
    by: str
    reason: str = ""
    evidence: str = ""


class ActionItem(msgspec.Struct, frozen=True, omit_defaults=True):
    """One promise with exactly one accountable owner. ``number`` is stable and printed (A-…-03)."""

    id: str
    number: str
    kind: ActionKind
    title: Bilingual
    owner: Bilingual
    obligation: Obligation
    description: Bilingual = Bilingual()
    source: ActionSource | None = None
    contributors: tuple[Bilingual, ...] = ()
    counterpart: Bilingual = Bilingual()
    counterpart_country: str = ""
    due: Due = NotDue()
    hidden_until: date | None = None
    priority: Priority = Priority.NORMAL
    channel: Channel | None = None
    depends_on: tuple[str, ...] = ()
    marking: str = ""
    state: ActionState = ActionState.ACCEPTED
    history: tuple[ActionStateChange, ...] = ()
    last_chased: date | None = None
    chase_every_days: int = 0
    result: Bilingual = Bilingual()
    evidence: str = ""
    nothing_to_record: bool = False
    reminders: tuple[date, ...] = ()
    follow_up: FollowUp | None = None
    invitation_id: str = ""

    @property
    def is_open(self) -> bool:
        return self.state not in CLOSED_STATES
