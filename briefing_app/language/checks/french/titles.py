"""How persons are called in French (F-08)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import outside

_FR = Language.FRENCH
_SP = "[ \u00a0\u202f]"
_MISTER = re.compile(rf"(?<![\w.-])Mr\.?(?={_SP}[A-ZÀ-Ö])")
_DOTTED = re.compile(rf"(?<![\w.-])(Mme|Mmes|Mlles?)\.(?={_SP}?[A-ZÀ-Ö])")
_MISS = re.compile(rf"(?<![\w.-])Mlle(s?)(?={_SP}[A-ZÀ-Ö])")
_GLUED = re.compile(rf"(?<![\w.])S\.{_SP}?E\.(?=(?:M\.|MM\.|Mme)(?!\w))|(?<![\w.])SE(?={_SP}(?:M\.|Mme){_SP})")
_ANY = re.compile(r"M(?:r|me|lle)|SE |S\. ?E\.")
_ENGLISH = re.compile(r"\b(?:the|of|and|for|with|is|was|has|to)\b")


def titles(text: str, context: Context) -> Iterator[Finding]:
    """F-08: « Mr », « Mme. », « Mlle », « S.E.M. »; not in a quotation, nor in a passage of English words."""
    if not _ANY.search(text):
        return
    for found in outside(text, _MISTER.finditer(text), quotations=True):
        if not _is_english(text, found):
            yield on_side(_FR, "F-08", "mister", Severity.WARNING, found.span(), fix="M.", found=found.group())
    for found in outside(text, _DOTTED.finditer(text), quotations=True):
        fix = found[1] if text[found.end()] in " \u00a0\u202f" else f"{found[1]}\u00a0"
        fix = fix.replace("Mlle", "Mme")
        yield on_side(_FR, "F-08", "dotted", Severity.WARNING, found.span(), fix=fix, wanted=fix.strip())
    for found in outside(text, _MISS.finditer(text), quotations=True):
        yield on_side(_FR, "F-08", "miss", Severity.WARNING, found.span(), fix=f"Mme{found[1]}")
    for found in outside(text, _GLUED.finditer(text), quotations=True):
        space = "" if found.group() == "SE" else "\u00a0"
        yield on_side(_FR, "F-08", "glued", Severity.WARNING, found.span(), fix=f"S.E.{space}", wanted="S.E. M.")


def _is_english(text: str, found: re.Match[str]) -> bool:
    """Two English words within reach."""
    near = text[max(0, found.start() - 40) : found.end() + 40]
    return len(_ENGLISH.findall(near)) > 1
