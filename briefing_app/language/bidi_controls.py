"""Invisible characters that command direction (U+202A–202E, U+2066–2069): shown where they stand, never obeyed.

With them ``compte\u202excod.exe`` reads as a harmless document, and one name in a list turns what follows it around.
Marks that only say which way a place without letters reads (U+200E, U+200F, U+061C) are left alone: Arabic needs them.
"""

from __future__ import annotations

SHOWN = "\ufffd"
"""What stands for such a character, in the window as on the command line."""
FIRST_STRONG, FROM_LEFT, FROM_RIGHT, END = "\u2068", "\u2066", "\u2067", "\u2069"
_EMBEDDINGS = dict.fromkeys(range(0x202A, 0x202F), SHOWN)
_ALL = _EMBEDDINGS | dict.fromkeys(range(0x2066, 0x206A), SHOWN)


def disarmed(text: str) -> str:
    """A value from outside (a name, a title, a path) without a character that commands direction."""
    return text.translate(_ALL) if not text.isascii() else text


def without_overrides(text: str) -> str:
    """A line made of values and isolates of ours, which stay; none of ours embeds or overrides."""
    return text.translate(_EMBEDDINGS) if not text.isascii() else text


def isolated(text: str, opener: str = FIRST_STRONG) -> str:
    """A value inside a sentence, in a direction of its own whatever stands in it and around it."""
    return opener + disarmed(text) + END
