"""What lint says, and the names it needs."""

from __future__ import annotations

from functools import cache

import msgspec

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAX_SHOWN = 40


class LintFinding(msgspec.Struct, frozen=True):
    """``code`` as in ``docs/lint.md``; ``where`` names the place without quoting the text of the note."""

    code: str
    part: str
    where: str
    problem: str


@cache
def w(name: str) -> str:
    """A name of WordprocessingML in Clark notation."""
    return f"{{{NAMESPACE}}}{name}"


VAL = w("val")
ON = ("1", "true", "on")
