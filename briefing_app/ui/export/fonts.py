"""Which fonts of our Word files this computer has not (D-16 of ``language.md``): LibreOffice then draws with others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from briefing_app.docx_io.styles import STANDING_IN


def missing_fonts(letterhead: Path | None) -> tuple[str, ...]:
    """The names the file asks for, of those nothing here has the same lines for; a letterhead has fonts of its own."""
    if letterhead is not None:
        return ()
    known = set(QFontDatabase.families())
    return tuple(name for name, as_good in STANDING_IN.items() if known.isdisjoint(as_good))
