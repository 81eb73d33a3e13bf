"""Schema version 6: what the language desk keeps beside the notes. Frozen the day it ships."""

from __future__ import annotations

_SEARCH = """
"""

_TERMS = """
"""

_MEMORY = """
"""

_WORDS = """
"""

SCRIPT = _SEARCH + _TERMS + _MEMORY + _WORDS
