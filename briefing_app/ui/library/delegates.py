"""How the cells of the library are drawn: titles in their own direction, progress as two thin bars."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Language
from briefing_app.storage.notes import NoteSummary
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.library.model import NOTE_ROLE
from briefing_app.ui.library.presenter import Column, LibraryPresenter
from briefing_app.ui.widgets.bilingual import draw_content, listing_font
from briefing_app.ui.widgets.note_states import ProgressWords, draw_progress
from briefing_app.ui.widgets.table_cells import LINES, CellDelegate, Index, reading


class ContentDelegate(CellDelegate):
    """Words of the note in their own language: a title, or the counterpart's name."""

    def __init__(self, theme: Theme, presenter: LibraryPresenter, column: Column, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._presenter = presenter
        self._column = column

    def draw_cell(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        text, language = self._words(index.data(NOTE_ROLE))
        soft = self._column is Column.COUNTERPART
        painter.setFont(listing_font(self._theme, language, 0.92 if soft else 1.0))
        painter.setPen(self._theme.colour("ink_soft" if soft else "ink"))
        draw_content(painter, place, text, language, LINES)

    def _words(self, summary: NoteSummary) -> tuple[str, Language]:
        match self._column:
            case Column.TITLE_FR:
                return summary.title.fr, Language.FRENCH
            case Column.TITLE_AR:
                return summary.title.ar, Language.ARABIC
            case _:
                return self._presenter.counterpart(summary)


class ProgressDelegate(CellDelegate):
    """A thin bar a language, filled from where the interface begins to read."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        words = ProgressWords(self)
        self._labels = {language: words.short(language) for language in Language}

    def draw_cell(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        summary: NoteSummary = index.data(NOTE_ROLE)
        wanted = summary.wanted or 1
        shares = (
            (self._labels[Language.FRENCH], summary.ready_fr / wanted),
            (self._labels[Language.ARABIC], summary.ready_ar / wanted),
        )
        painter.setFont(option.font)
        draw_progress(painter, place, shares, self._theme, mirrored=reading(option) is Language.ARABIC)
