"""A stretch of a text around what was found in it, cut between words."""

from __future__ import annotations

from briefing_app.domain.search import FoundPlace, Snippet

LENGTH = 160
"""Code points of a snippet, about; what was found is always whole."""
_BEFORE = 50
_CUT = "…"


def snippet(place: FoundPlace, length: int = LENGTH) -> Snippet:
    """The words around the first place that was found, on one line, with an ellipsis where the text goes on."""
    text = place.passage.text
    first = place.spans[0] if place.spans else (0, 0)
    start, end = _window(text, first, length)
    before, behind = _CUT if start else "", _CUT if end < len(text) else ""
    moved = len(before) - start
    spans = tuple((low + moved, high + moved) for low, high in place.spans if start <= low and high <= end)
    return Snippet(before + _on_one_line(text[start:end]) + behind, spans)


def _window(text: str, first: tuple[int, int], length: int) -> tuple[int, int]:
    """Where a stretch with ``first`` in it begins and ends: at the text's ends or between words."""
    if len(text) <= length:
        return 0, len(text)
    start = max(0, min(first[0] - _BEFORE, len(text) - length))
    end = min(len(text), max(start + length, first[1]))
    if start:
        start = _behind_space(text, start, first[0])
    if end < len(text):
        end = _before_space(text, end, first[1])
    return start, end


def _behind_space(text: str, start: int, least: int) -> int:
    """The first place from ``start`` on where a word begins, at most ``least``."""
    return next((at for at in range(start, least) if text[at - 1].isspace()), least)


def _before_space(text: str, end: int, least: int) -> int:
    """The last place before ``end`` where a word ends, at least ``least``."""
    return next((at for at in range(end, least, -1) if text[at].isspace()), least)


def _on_one_line(text: str) -> str:
    """As many code points, line breaks and tabs as spaces."""
    return "".join(" " if sign in "\n\t\r\v\f\u2028\u2029" else sign for sign in text)
