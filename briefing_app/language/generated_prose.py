"""Whether prose that was generated is still as it was generated: what somebody wrote by hand is never overwritten."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.islands import BIDI_CONTROLS

_UNSEEN = re.compile(f"[{BIDI_CONTROLS}\u200b\u2060\ufeff\u00ad]")


class Drift(StrEnum):
    UP_TO_DATE = "up_to_date"
    CAN_BE_RENEWED = "can_be_renewed"  # still word for word what was generated before
    EDITED_BY_HAND = "edited_by_hand"


class PairDrift(msgspec.Struct, frozen=True):
    """How each side of a pair stands."""

    ar: Drift
    fr: Drift

    def __getitem__(self, language: Language) -> Drift:
        return self.ar if language is Language.ARABIC else self.fr


def drift(current: Bilingual, generated_before: Bilingual, generated_now: Bilingual) -> PairDrift:
    """How the texts of a pair stand to what was put there (empty: nothing yet) and what would be put there today.

    Only a text that may be replaced without losing a word of anybody's is ``CAN_BE_RENEWED``; nothing is ever
    renewed into emptiness. A side that was emptied by hand counts as edited.
    """

    def side(language: Language) -> Drift:
        now = generated_now[language]
        if is_same_prose(current[language], now):
            return Drift.UP_TO_DATE
        if not is_same_prose(current[language], generated_before[language]):
            return Drift.EDITED_BY_HAND
        return Drift.CAN_BE_RENEWED if now else Drift.UP_TO_DATE

    return PairDrift(side(Language.ARABIC), side(Language.FRENCH))


def is_generated(text: Bilingual, generated: Bilingual) -> bool:
    """True when both sides are word for word what was generated."""
    return all(is_same_prose(text[language], generated[language]) for language in Language)


def is_same_prose(one: str, other: str) -> bool:
    """Equal but for kinds of space, apostrophe and direction mark, which the application sets by itself."""
    return _key(one) == _key(other)


def _key(text: str) -> str:
    text = _UNSEEN.sub("", unicodedata.normalize("NFC", text)).replace("'", "’")
    return " ".join(text.split())
