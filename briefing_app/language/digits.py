"""Digit systems: what a profile wants to see, and what a machine wants to compare."""

from __future__ import annotations

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem, Profile

_ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
_EXTENDED = "۰۱۲۳۴۵۶۷۸۹"
_LATIN = "0123456789"
_TO_ARABIC_INDIC = str.maketrans(_LATIN + _EXTENDED, _ARABIC_INDIC * 2)
_TO_LATIN = str.maketrans(_ARABIC_INDIC + _EXTENDED, _LATIN * 2)

NARROW_NO_BREAK_SPACE = "\u202f"
ARABIC_THOUSANDS = "٬"


def to_digits(text: str, system: DigitSystem) -> str:
    """``text`` with every decimal digit in ``system``; nothing else changes."""
    return text.translate(_TO_ARABIC_INDIC if system is DigitSystem.ARABIC_INDIC else _TO_LATIN)


def fold_digits(text: str) -> str:
    """``text`` with ASCII digits, for comparing."""
    return text.translate(_TO_LATIN)


def digits_of(language: Language, profile: Profile) -> DigitSystem:
    """French always writes Latin digits; Arabic what the profile says."""
    return profile.digits if language is Language.ARABIC else DigitSystem.LATIN


def group_number(number: int, language: Language, profile: Profile) -> str:
    """A whole number as it is printed: 100 000 in French (U+202F), ١٠٠٬٠٠٠ or 100.000 in Arabic.

    Sources: CLDR for French; for Arabic-Indic digits CLDR ``ar-EG`` (٬); for Latin digits the Maghreb's
    custom of a full stop.
    """
    if language is Language.FRENCH:
        return f"{number:,}".replace(",", NARROW_NO_BREAK_SPACE)
    if profile.digits is DigitSystem.ARABIC_INDIC:
        return to_digits(f"{number:,}".replace(",", ARABIC_THOUSANDS), DigitSystem.ARABIC_INDIC)
    return f"{number:,}".replace(",", ".")
