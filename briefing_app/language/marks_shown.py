"""The signs that leave no ink, and what stands for each when a reader asks to see them (``language.md`` section 6).

Vowel signs and tatweel are seen as they are and have no sign here; neither has the ordinary space.
"""

from __future__ import annotations

import re

GLYPHS = {
    "\t": "⇥",
    "\u00a0": "°",  # no-break space
    "\u00ad": "¬",  # soft hyphen
    "\u061c": "⇐",  # Arabic letter mark
    "\u2007": "#",  # figure space
    "\u2009": "˙",  # thin space
    "\u200b": "|",  # zero width space
    "\u200c": "¦",  # zero width non-joiner
    "\u200d": "‿",  # zero width joiner
    "\u200e": "→",  # left-to-right mark
    "\u200f": "←",  # right-to-left mark
    "\u202a": "{→",  # left-to-right embedding
    "\u202b": "{←",  # right-to-left embedding
    "\u202c": "}",  # end of an embedding or override
    "\u202d": "!→",  # left-to-right override
    "\u202e": "!←",  # right-to-left override
    "\u202f": "·",  # narrow no-break space
    "\u2060": "⁀",  # word joiner
    "\u2066": "[→",  # left-to-right isolate
    "\u2067": "[←",  # right-to-left isolate
    "\u2068": "[?",  # first strong isolate
    "\u2069": "]",  # end of an isolate
    "\ufeff": "∅",  # byte order mark
}
_MARK = re.compile("[" + "".join(GLYPHS) + "]")


def visible_marks(text: str) -> tuple[tuple[int, str], ...]:
    """Place (in code points) and glyph of every invisible sign of ``text``, in order."""
    if text.isascii() and "\t" not in text:
        return ()
    return tuple((found.start(), GLYPHS[found.group()]) for found in _MARK.finditer(text))
