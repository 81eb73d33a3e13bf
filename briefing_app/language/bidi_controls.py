"""Invisible characters that command direction (U+202A–202E, U+2066–2069): shown where they stand, never obeyed.

With them ``compte\u202excod.exe`` reads as a harmless document, and one name in a list turns what follows it around.
Marks that only say which way a place without letters reads (U+200E, U+200F, U+061C) are left alone: Arabic needs them.
"""

from __future__ import annotations

import re

SHOWN = "\ufffd"
"""What stands for such a character, in the window as on the command line."""
FIRST_STRONG, FROM_LEFT, FROM_RIGHT, END = "\u2068", "\u2066", "\u2067", "\u2069"
_EMBEDDINGS = dict.fromkeys(range(0x202A, 0x202F), SHOWN)
_OPENERS = (FIRST_STRONG, FROM_LEFT, FROM_RIGHT)
_COMMAND = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ALL = _EMBEDDINGS | dict.fromkeys(range(0x2066, 0x206A), SHOWN)


def disarmed(text: str) -> str:
    """A value from outside (a name, a title, a path) without a character that commands direction."""
    return text.translate(_ALL) if not text.isascii() else text


def settled(text: str) -> str:
    """A line made of values and of isolates of ours, which stay.

    None of ours embeds or overrides, and each of ours is closed in its line: whatever else does so is shown.
    """
    if text.isascii() or not _COMMAND.search(text):
        return text
    return "\n".join(map(_with_pairs_only, text.translate(_EMBEDDINGS).split("\n")))


def _with_pairs_only(line: str) -> str:
    """The line with each isolate that is never closed, and each end of none, shown."""
    characters, open_ = list(line), []
    for place, ch in enumerate(line):
        if ch in _OPENERS:
            open_.append(place)
        elif ch == END and open_:
            open_.pop()
        elif ch == END:
            characters[place] = SHOWN
    for place in open_:
        characters[place] = SHOWN
    return "".join(characters)


def isolated(text: str, opener: str = FIRST_STRONG) -> str:
    """A value inside a sentence, in a direction of its own whatever stands in it and around it."""
    return opener + disarmed(text) + END
