"""The paragraphs of the reject view: what was exported, when nothing was changed untracked (rule I5)."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from briefing_app.docx_io.review.stream import Place, Raw
from briefing_app.language.comparing import comparable


class Returned(msgspec.Struct, frozen=True):
    """One paragraph with all changes refused: the raws ``first`` up to ``end`` of the stream, joined.

    It ``says`` something when there are words in either view.
    """

    first: int
    end: int
    key: str
    names: tuple[str, ...]
    place: Place | None
    container: int
    says: bool


def reject_paragraphs(raws: Sequence[Raw]) -> list[Returned]:
    """In reading order; rows that were put in are no part of it."""
    found: list[Returned] = []
    first = 0
    for at, raw in enumerate(raws):
        closes = at + 1 == len(raws) or raws[at + 1].container != raw.container
        if not closes and not raw.mark_in_reject:
            continue
        if raw.place is None or not raw.place.is_added:
            found.append(_returned(raws, first, at + 1))
        first = at + 1
    return found


def added_rows(raws: Sequence[Raw]) -> list[list[int]]:
    """The raws of each row that was put in, a row a list."""
    rows: dict[tuple[int, int], list[int]] = {}
    for at, raw in enumerate(raws):
        if raw.place is not None and raw.place.is_added:
            rows.setdefault((raw.place.table, raw.place.row), []).append(at)
    return list(rows.values())


def _returned(raws: Sequence[Raw], first: int, end: int) -> Returned:
    parts = raws[first:end]
    text = "".join(raw.reject_text for raw in parts)
    there = [raw for raw in parts if raw.reject_text or raw.mark_in_reject] or parts
    names = tuple(name for raw in there for name in raw.names)
    says = bool(text.strip()) or any(raw.accept_text.strip() for raw in parts)
    return Returned(first, end, comparable(text), names, parts[0].place, parts[0].container, says)
