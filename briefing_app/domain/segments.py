"""Twins: a segment in Arabic and in French, and whether each side still says what the other says.

Neither side is the source. A side keeps what it looked like at the last agreement, once it has moved away
from it; so both "what changed over there" and "nothing changed after all" (an undo) are known exactly.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.anchors import AnchorSpan, carried
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import RichText


class TwinState(StrEnum):
    EMPTY = "empty"
    TRANSLATED = "translated"
    TO_FOLLOW_UP = "to_follow_up"
    CONFIRMED = "confirmed"


class Side(msgspec.Struct, frozen=True, omit_defaults=True):
    """One language of a pair. ``agreed`` is its text at the last agreement, None while it says the same.

    Agreement is about words: marks and the kind of paragraph say nothing new. ``anchors`` follow the words of promises.
    """

    text: RichText = RichText()
    agreed: RichText | None = None
    anchors: tuple[AnchorSpan, ...] = ()

    def with_text(self, text: RichText, at: int | None = None) -> Side:
        """This side reading ``text``; ``at`` is the code point where the change begins, when it is known."""
        agreed = self.text if self.agreed is None else self.agreed
        anchors = carried(self.anchors, self.text.plain, text.plain, at) if self.anchors else ()
        return Side(text, None if agreed.plain == text.plain else agreed, anchors)

    def with_look(self, text: RichText) -> Side:
        """This side with other marks or of another kind: the words are the same."""
        return msgspec.structs.replace(self, text=text)

    def with_anchors(self, anchors: tuple[AnchorSpan, ...]) -> Side:
        return msgspec.structs.replace(self, anchors=anchors)


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
        if self.text(language).is_empty:
            return TwinState.EMPTY
        if self.is_behind(language):
            return TwinState.TO_FOLLOW_UP
        if self.confirmed and self.ar.agreed is None and self.fr.agreed is None:
            return TwinState.CONFIRMED
        return TwinState.TRANSLATED

    def is_behind(self, language: Language) -> bool:
        """True when the twin moved away from the agreement and this side has not; a first filling is no move."""
        moved = self.side(language.twin).agreed
        return moved is not None and not moved.is_empty and self.side(language).agreed is None

    def edited(self, language: Language, text: RichText, at: int | None = None) -> SegmentPair:
        """This pair after ``language`` was given ``text``, which differs from the code point ``at`` on (if known).

        The twin becomes "to follow up" unless this very edit follows up what the twin had changed: editing
        the side that is behind clears it, and going back to the other side afterwards opens a new round.
        """
        base = self.settled() if self._opens_new_round(language) else self
        return base._with_side(language, base.side(language).with_text(text, at), last_edited=language)

    def confirm(self) -> SegmentPair:
        """Both sides agreed as they stand ("still right")."""
        return msgspec.structs.replace(self.settled(), confirmed=True)

    def settled(self) -> SegmentPair:
        """Both sides taken as in step, without the word of a person."""
        ar, fr = (Side(side.text, None, side.anchors) for side in (self.ar, self.fr))
        return SegmentPair(self.id, ar, fr)

    def with_side(self, language: Language, side: Side) -> SegmentPair:
        return msgspec.structs.replace(self, **{language.value: side})

    def _opens_new_round(self, language: Language) -> bool:
        changed = self.ar.agreed is not None or self.fr.agreed is not None
        in_step = not any(self.is_behind(side) for side in Language)
        return changed and in_step and self.last_edited is language.twin

    def _with_side(self, language: Language, side: Side, last_edited: Language) -> SegmentPair:
        if language is Language.ARABIC:
            return msgspec.structs.replace(self, ar=side, last_edited=last_edited)
        return msgspec.structs.replace(self, fr=side, last_edited=last_edited)


def new_pair(pair_id: str, ar: RichText, fr: RichText) -> SegmentPair:
    """A pair that starts in step: what an import or a filled template gives."""
    return SegmentPair(pair_id, Side(ar), Side(fr))
