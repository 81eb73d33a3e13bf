"""Two lists of paragraphs become a list of twins."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from briefing_app.domain.rich_text import RichText

TwinTexts = tuple[RichText, RichText]
"""(Arabic, French); an empty paragraph stands where a side has no twin."""


class Pairing(msgspec.Struct, frozen=True):
    """``pairs`` in reading order; the counts say how many of them have one side only."""

    pairs: tuple[TwinTexts, ...]
    unpaired_ar: int
    unpaired_fr: int


def paired(ar: Sequence[RichText], fr: Sequence[RichText]) -> Pairing:
    """Align the paragraphs of both files; two that answer one are joined by a line break inside the segment."""
    from briefing_app.language.alignment import align

    links = align([text.plain for text in ar], [text.plain for text in fr])
    pairs = tuple((_joined([ar[i] for i in link.ar]), _joined([fr[i] for i in link.fr])) for link in links)
    return Pairing(
        pairs,
        unpaired_ar=sum(not link.fr for link in links),
        unpaired_fr=sum(not link.ar for link in links),
    )


def single(ar: Sequence[RichText]) -> Pairing:
    """Arabic paragraphs whose French is still to be written: nothing was to be paired, so nothing is unpaired."""
    return Pairing(tuple((text, RichText(kind=text.kind)) for text in ar), 0, 0)


def _joined(texts: Sequence[RichText]) -> RichText:
    if not texts:
        return RichText()
    first, *others = texts
    for other in others:
        first = first.joined(other, "\n")
    return first
