"""How hard a passphrase is to guess, in four steps; told in words, and nothing is refused for it."""

from __future__ import annotations

from enum import Enum, auto

SHORT, LONG = 10, 20
FEW_LETTERS, MANY_LETTERS = 5, 8


class Strength(Enum):
    NONE = auto()
    WEAK = auto()
    FAIR = auto()
    STRONG = auto()


def strength_of(passphrase: str) -> Strength:
    """By its length and by how many different letters it has: twenty times ``a`` is weak however long."""
    text = passphrase.strip()
    different = len(set(text.casefold()))
    if not text:
        return Strength.NONE
    if len(text) < SHORT or different <= FEW_LETTERS:
        return Strength.WEAK
    return Strength.STRONG if len(text) >= LONG and different >= MANY_LETTERS else Strength.FAIR
