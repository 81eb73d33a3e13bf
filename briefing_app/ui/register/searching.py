"""Folded words of the actions: a text is folded once, and those of a long list a part at a time while nobody waits."""

from __future__ import annotations

from briefing_app.language.folding import fold
from briefing_app.ui.register.table_rows import Rows

FIELDS = (
    "number", "title_ar", "title_fr", "owner_ar", "owner_fr", "counterpart_ar", "counterpart_fr",
    "counterpart_country", "reference",
)  # fmt: skip
"""What a search looks at."""
_TITLES = ("title_ar", "title_fr")  # the only words that are another one in every row


class Forms:
    """Remembers what it has folded."""

    def __init__(self) -> None:
        self._folds: dict[str, str] = {}
        self._rows: Rows | None = None
        self._ready = 0
        self._texts: list[str] | None = None

    def take(self, rows: Rows) -> None:
        """From now on the rows are these."""
        self._rows = rows
        self._ready = 0
        self._texts = None

    def column(self, field: str) -> list[str]:
        """A field of every row, folded. StaleError as ``Rows``."""
        if self._rows is None:
            return []
        return [self._fold(text) for (text,) in self._rows.values(field)]

    def texts(self) -> list[str]:
        """All that a search looks at, a text for each row. StaleError as ``Rows``."""
        if self._texts is None:
            self._texts = ["\n".join(row) for row in zip(*map(self.column, FIELDS), strict=True)]
        return self._texts

    def prepare(self, most: int) -> bool:
        """A part of what there is to do before everything can be searched at once; False when nothing is left.

        Reads the words first, then folds the titles of some more rows each time. StaleError as ``Rows``.
        """
        if self._rows is None or self._texts is not None:
            return False
        if self._rows.read_some():
            return True
        titles = self._rows.values(*_TITLES)
        for row in titles[self._ready : self._ready + most]:
            for title in row:
                self._fold(title)
        self._ready += most
        if self._ready >= len(self._rows):
            self.texts()
        return True

    def _fold(self, text: str) -> str:
        known = self._folds.get(text)
        if known is None:
            known = self._folds[text] = _ascii_fold(text) if text.isascii() else fold(text)
        return known


def _ascii_fold(text: str) -> str:
    """What ``fold`` makes of plain letters, in a tenth of its time."""
    return " ".join(text.lower().replace("`", "'").split())
