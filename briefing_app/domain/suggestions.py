"""What the text itself seems to promise: suggestions, one side at a time and merged over both languages."""

from __future__ import annotations

import hashlib
from datetime import date
from enum import StrEnum

import msgspec

from briefing_app.domain.actions import Due, NotDue
from briefing_app.domain.invitations import Answer, VisitMode
from briefing_app.domain.languages import Language


class SuggestionKind(StrEnum):
    INVITATION_GIVEN = "invitation_given"
    INVITATION_RECEIVED = "invitation_received"
    INVITATION_ACCEPTED = "invitation_accepted"
    INVITATION_DECLINED = "invitation_declined"
    AGREEMENT = "agreement"
    COMMITMENT_OURS = "commitment_ours"
    COMMITMENT_THEIRS = "commitment_theirs"
    REQUEST = "request"
    DECISION = "decision"
    NEXT_STEP = "next_step"


class Speakers(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who is who in a text: names (as printed) and ISO countries of our side and theirs; ``day`` dates "next week"."""

    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    our_country: str = ""
    their_country: str = ""
    day: date | None = None


class Suggestion(msgspec.Struct, frozen=True, omit_defaults=True):
    """One promise seen in one text. ``start`` and ``end`` are code points of the text, ``text`` what stands there.

    ``trigger`` is the word that betrays it; ``who``, ``what`` and ``when`` are words of the text, empty when it does
    not say. ``confidence`` is 0 to 1. ``answer`` is given where an invitation is answered in the same breath.
    """

    kind: SuggestionKind
    language: Language
    start: int
    end: int
    text: str
    trigger: str
    confidence: float
    who: str = ""
    what: str = ""
    when: str = ""
    due: Due = NotDue()
    answer: Answer | None = None
    modes: tuple[VisitMode, ...] = ()

    @property
    def words_key(self) -> str:
        return f"{self.kind} {self.language} {self.text}"


class Omission(StrEnum):
    """Why words that look like a promise are none."""

    NEGATED = "negated"
    CONDITIONAL = "conditional"
    PAST = "past"
    NOT_BINDING = "not_binding"
    """Hoped, expected, reported by others, or told as an opinion."""
    QUESTION = "question"
    THIRD_PARTY = "third_party"
    OBJECTIVE = "objective"
    """The aim of a plan: nobody binds himself to it before the other side."""


class LeftOut(msgspec.Struct, frozen=True, omit_defaults=True):
    """Words that were considered and are no suggestion; ``start`` and ``end`` are code points of the text."""

    language: Language
    start: int
    end: int
    text: str
    trigger: str
    reason: Omission
    pair_id: str = ""
    """The pair of the note it stands in, its places being those of the pair's text; empty for a text alone."""


class PairSuggestion(msgspec.Struct, frozen=True, omit_defaults=True):
    """One promise of a pair: its mention in Arabic, in French, or in both."""

    pair_id: str
    ar: Suggestion | None = None
    fr: Suggestion | None = None

    @property
    def sides(self) -> tuple[Suggestion, ...]:
        return tuple(side for side in (self.ar, self.fr) if side is not None)

    @property
    def kind(self) -> SuggestionKind:
        return max(self.sides, key=lambda side: side.confidence).kind

    @property
    def confidence(self) -> float:
        return max(side.confidence for side in self.sides)

    @property
    def keys(self) -> frozenset[str]:
        """What it is dismissed under: kind and words, each language by itself, whatever pair they stand in."""
        return frozenset(hashlib.sha256(side.words_key.encode()).hexdigest()[:24] for side in self.sides)
