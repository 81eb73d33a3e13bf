"""Names of exported files: ASCII only, and silent about the subject when the marking asks for it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from briefing_app.domain.profiles import ExportRule, Marking

_LIGATURES = str.maketrans(
    {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
)

HANDED_OVER = ".briefing-bundle"
"""Of hand-over files (ADR 32)."""
LONGEST, SUBJECT = 100, 40
"""Letters of a reference and of a subject: with all else a name stays far from the 255 bytes that systems allow."""


def export_name(day: date, reference: str, revision: int, languages: str, marking: Marking, subject: str = "") -> str:
    """``2026-03-15_MAE-DAM-CR-0147_r2_AR-FR`` (no suffix), with a few words of ``subject`` where allowed.

    ``languages`` is ``AR``, ``FR`` or ``AR-FR``. A subject with no ASCII letters adds nothing.
    """
    parts = [day.isoformat(), ascii_slug(reference)[:LONGEST].strip("-"), f"r{revision}", languages]
    if marking.export_rule is ExportRule.FREE and (words := ascii_slug(subject)[:SUBJECT].strip("-")):
        parts.append(words)
    return "_".join(parts)


def ascii_slug(text: str) -> str:
    """Letters and digits of ``text`` without accents, words joined by ``-``; other letters are dropped."""
    spelled = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    bare = "".join(ch for ch in spelled if not unicodedata.combining(ch))
    return re.sub(r"[^A-Za-z0-9]+", "-", bare).strip("-")
