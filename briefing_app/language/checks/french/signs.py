"""Points, dashes, apostrophes and lists in French (F-12, F-16)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import outside
from briefing_app.language.scripts import LATIN_LETTER

_FR = Language.FRENCH
_AND_SO_ON = re.compile(r"(?<!\w)([Ee]tc)(?:\.{2,}|\.?…)")
_POINTS = re.compile(r"(?<![./…\w])\.{3}(?![./…])|(?<=\w)(?<!tc)(?<!\.)\.{3}(?![./…])")
_DOUBLE = re.compile(r"(?<=[\w»)’”])\.\.(?![./…\w])")
_DASH = re.compile(r"(?<=[^\s\d(«-]) (-) (?=[^\s\d-])")
_APOSTROPHE = re.compile(rf"(?<=[{LATIN_LETTER}])'(?=[{LATIN_LETTER}«“À-Ö\d])")
_CODE = re.compile(r"`[^`\n]*`|<[^>\n]*>")
_ITEM = re.compile(
    r"^[ \t]*(?:[-–—•*]|\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+(?P<text>\S.*?)[ \t\u00a0\u202f]*$", re.MULTILINE
)
_END = re.compile(r"[;.,…!?]?$")


def points(text: str, context: Context) -> Iterator[Finding]:
    """F-12: three points for one sign, « etc… », two points at the end of a sentence."""
    if ".." not in text and "tc" not in text:
        return
    for found in outside(text, _AND_SO_ON.finditer(text)):
        yield on_side(_FR, "F-12", "etc", Severity.WARNING, found.span(), fix=f"{found[1]}.")
    for found in outside(text, _POINTS.finditer(text)):
        yield on_side(_FR, "F-12", "ellipsis", Severity.HINT, found.span(), fix="…")
    for found in outside(text, _DOUBLE.finditer(text)):
        yield on_side(_FR, "F-12", "double", Severity.WARNING, found.span(), fix=".")


def dashes(text: str, context: Context) -> Iterator[Finding]:
    """F-12: a hyphen between spaces for a dash; between numbers it may be a minus or a range."""
    for found in outside(text, _DASH.finditer(text), group=1) if " - " in text else ():
        yield on_side(_FR, "F-12", "dash", Severity.HINT, found.span(1), fix="–")


def apostrophes(text: str, context: Context) -> Iterator[Finding]:
    """F-12: a straight apostrophe; not in code."""
    if "'" not in text:
        return
    code = [found.span() for found in _CODE.finditer(text)]
    for found in outside(text, _APOSTROPHE.finditer(text)):
        if not any(start <= found.start() < end for start, end in code):
            yield on_side(_FR, "F-12", "apostrophe", Severity.HINT, found.span(), fix="’")


def list_ends(text: str, context: Context) -> Iterator[Finding]:
    """F-16: lines of a list (« - », « • », « 1. ») that do not end alike.

    Right are: every item with ``;`` and the last with ``.``; all with ``.``; all with nothing. The items that are not
    as the first one are shown. Joined by line ends, the items of a note's list can be asked about together.
    """
    items = list(_ITEM.finditer(text)) if "\n" in text else []
    if len(items) < 2:
        return
    ends = [_end(item["text"]) for item in items]
    own = ends[0]
    wanted = [own] * (len(items) - 1) + ["." if own in (";", ",") else own]
    for item, end, right in zip(items, ends, wanted, strict=True):
        if end != right:
            last = item.end("text")
            span = (last - len(end), last) if end else (last - 1, last)
            yield on_side(_FR, "F-16", "uneven", Severity.HINT, span, wanted=right or "–")


def _end(item: str) -> str:
    found = _END.search(item)
    return found.group() if found else ""
