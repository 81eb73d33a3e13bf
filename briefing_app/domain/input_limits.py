"""How much is taken in from outside, all in one place (``docs/hostile_input.md`` says what stands behind each).

A megabyte is a million bytes. What is larger is refused with a UserError before it costs time or memory.
"""

from __future__ import annotations

FILE_MB = 50
"""Word files, letterheads, terminology: a note with scanned pages has a tenth of it."""
MEMORY_MB = 150
"""Of a TMX file: some two hundred thousand units."""
TABLE_MB = 20
"""Terms and pairs in a table, a quarter of a million rows."""
TEXT_MB = 5
"""Plain text and lists of words: more than the longest novel."""
MAX_PARAGRAPHS = 5_000
"""Of a text that is taken in: the longest note we time has two thousand, and finding twins looks at all of them."""
SETTINGS_MB = 1
"""What a person writes by hand: templates, answers, decisions; our own longest file has 0.2."""

MAX_ENTRIES = 2000
MAX_RATIO = 100
MAX_PACKAGE = 200_000_000
MAX_XML_PART = 25_000_000
"""Of a Word file: parts, how much they shrink, bytes of all parts and of one that is read as XML when unpacked."""
MAX_DEPTH = 64
"""Elements inside each other in XML; libxml2 itself stops at 256, and at texts of 10 million bytes."""
MAX_CELL = 1_000_000
"""Characters of one cell of a table."""
MAX_SECRET = 4096
"""Characters of a passphrase."""
