"""Twins: a segment in Arabic and in French, and whether each side still says what the other says.

Neither side is the source. A side keeps what it looked like at the last agreement, once it has moved away
from it; so both "what changed over there" and "nothing changed after all" (an undo) are known exactly.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import RichText


class TwinState(StrEnum):
    EMPTY = "empty"
    TRANSLATED = "translated"
    TO_FOLLOW_UP = "to_follow_up"
    CONFIRMED = "confirmed"


class Side(msgspec.Struct, frozen=True, omit_defaults=True):
    """One language of a pair. ``agreed`` is its text at the last agreement, None while it has not changed."""

    text: RichText = RichText()
    agreed: RichText | None = None

    @property
    def has_moved(self) -> bool:
        """True when the text differs from what was agreed, and something had been agreed."""
        return self.agreed is not None and not self.agreed.is_empty

    def with_text(self, text: RichText) -> Side:
        agreed = self.text if self.agreed is None else self.agreed
        return Side(text, None if agreed == text else agreed)


class SegmentPair(msgspec.Struct, frozen=True, omit_defaults=True):
    """A segment in both languages, under one stable id (UUIDv7)."""

    id: str
    ar: Side = Side()
    fr: Side = Side()
    confirmed: bool = False
    last_edited: Language | None = None

    def side(self, language: Language) -> Side:
        return self.ar if language is Language.ARABIC else self.fr

    def text(self, language: Language) -> RichText:
        return self.side(language).text

    @property
    def is_empty(self) -> bool:
        return self.ar.text.is_empty and self.fr.text.is_empty

    def state(self, language: Language) -> TwinState:
        """Where ``language`` stands towards its twin."""
        own, other = self.side(language), self.side(language.twin)
        if own.text.is_empty:
            return TwinState.EMPTY
        if other.has_moved and not own.has_moved:
            return TwinState.TO_FOLLOW_UP
        if self.confirmed and own.agreed is None and other.agreed is None:
            return TwinState.CONFIRMED
        return TwinState.TRANSLATED

    def edited(self, language: Language, text: RichText) -> SegmentPair:
        """This pair after ``language`` was given ``text``.

        The twin becomes "to follow up" unless this very edit follows up what the twin had changed: editing
        the side that is behind clears it, and going back to the other side afterwards opens a new round.
        """
        base = self.settled() if self._opens_new_round(language) else self
        return base._with_side(language, base.side(language).with_text(text), last_edited=language)

    def confirm(self) -> SegmentPair:
        """Both sides agreed as they stand ("still right")."""
        return msgspec.structs.replace(self.settled(), confirmed=True)

    def settled(self) -> SegmentPair:
        """Both sides taken as in step, without the word of a person."""
        return SegmentPair(self.id, Side(self.ar.text), Side(self.fr.text))

    @property
    def in_step(self) -> bool:
        """True when neither side waits for a follow-up."""
        return self.ar.has_moved == self.fr.has_moved

    def _opens_new_round(self, language: Language) -> bool:
        changed = self.ar.agreed is not None or self.fr.agreed is not None
        return changed and self.in_step and self.last_edited is language.twin

    def _with_side(self, language: Language, side: Side, last_edited: Language) -> SegmentPair:
        if language is Language.ARABIC:
            return msgspec.structs.replace(self, ar=side, last_edited=last_edited)
        return msgspec.structs.replace(self, fr=side, last_edited=last_edited)


def new_pair(pair_id: str, ar: RichText, fr: RichText) -> SegmentPair:
    """A pair that starts in step: what an import or a filled template gives."""
    return SegmentPair(pair_id, Side(ar), Side(fr))
