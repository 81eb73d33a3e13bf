"""Going to words of the note in both columns at once, and lighting them up without going there."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.columns import TwinColumns
from briefing_app.ui.editor.decoration import Stretch


class Stretches(msgspec.Struct, frozen=True):
    """Words of one side: a row, a language, and code points of the paragraph."""

    row: int
    language: Language
    start: int
    end: int


class Pointing:
    def __init__(self, columns: TwinColumns) -> None:
        self._columns = columns

    def light_up(self, words: Sequence[Stretches]) -> None:
        """Show where words stand; none takes the light away."""
        decorator = self._columns.decorator
        before = {row for row, _ in decorator.spotlight}
        lit: dict[tuple[int, Language], tuple[Stretch, ...]] = {}
        for part in words:
            key = (part.row, part.language)
            lit[key] = (*lit.get(key, ()), (part.start, part.end))
        decorator.spotlight = lit
        self._columns.repaint_rows({*before, *(row for row, _ in lit)})

    def select(self, words: Sequence[Stretches]) -> None:
        """Select words in the column of their language, one stretch in each; the caret goes to the active column."""
        if not words:
            return
        columns = self._columns
        here = next((part for part in words if part.language is columns.active), words[0])
        for part in sorted(words, key=lambda part: part is here):
            column = columns.columns[part.language]
            column.is_syncing = True
            try:
                column.select(Place(part.row, part.start), Place(part.row, part.end))
            finally:
                column.is_syncing = False
        columns.active = here.language
        columns.column.setFocus()
        columns.column.ensureCursorVisible()
