"""Where the rows of the two columns stand: a pure calculation that both columns' layouts share.

A row is a pair; it is as high as the higher of its twins, so that both begin at the same height. The first row of
a section has a band above it for the heading. All measures are logical pixels.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from briefing_app.domain.languages import Language

GAP = 12.0
"""Between two rows."""
BAND_GAP = 20.0
"""Above a heading."""
MARGIN = 16.0
"""Above the first row and below the last one."""


class RowGeometry:
    """``heights`` of the paragraphs of each column come in, ``tops`` go out."""

    def __init__(self) -> None:
        self.heights: dict[Language, list[float]] = {Language.ARABIC: [], Language.FRENCH: []}
        self.bands: Mapping[int, float] = {}
        self.tops: list[float] = []
        self.total = MARGIN

    @property
    def count(self) -> int:
        return max(map(len, self.heights.values()))

    def replace(self, language: Language, start: int, old: int, new: list[float]) -> None:
        """Put the heights ``new`` in the place of the ``old`` ones from ``start`` on, in one column."""
        self.heights[language][start : start + old] = new

    def arrange(self) -> int:
        """Work the tops out anew; returns the first row that moved (``count`` when none did)."""
        french, arabic = self.heights[Language.FRENCH], self.heights[Language.ARABIC]
        tops: list[float] = []
        y = MARGIN
        for row in range(self.count):
            band = self.bands.get(row)
            if band is not None:
                y += band + (BAND_GAP if row else 0.0)
            tops.append(y)
            y += max(french[row] if row < len(french) else 0.0, arabic[row] if row < len(arabic) else 0.0) + GAP
        total = y - GAP + MARGIN if tops else MARGIN
        moved = next((i for i, (a, b) in enumerate(zip(self.tops, tops, strict=False)) if a != b), None)
        if moved is None:
            moved = min(len(self.tops), len(tops)) if len(self.tops) != len(tops) or self.total != total else len(tops)
        self.tops, self.total = tops, total
        return moved

    def row_at(self, y: float) -> int:
        """The row at height ``y``; a heading belongs to the row below it, the gap to the row above."""
        row = max(bisect_right(self.tops, y) - 1, 0)
        following = row + 1
        if following < len(self.tops) and following in self.bands and y >= self.tops[following] - self.bands[following]:
            return following
        return row

    def band_top(self, row: int) -> float:
        """Where the heading above ``row`` begins."""
        return self.tops[row] - self.bands.get(row, 0.0)
