"""Words of a note inside words of the interface."""

from __future__ import annotations

from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import FROM_LEFT, FROM_RIGHT, isolated


def directed(words: str, language: Language) -> str:
    """In their own direction, whatever stands around them."""
    return isolated(words, FROM_RIGHT if language is Language.ARABIC else FROM_LEFT)


def quoted(words: str, language: Language | None) -> str:
    """In the quotation marks of their language, or of French; those have no-break spaces at their inner sides."""
    return f"«{words}»" if language is Language.ARABIC else f"«\u00a0{words}\u00a0»"
