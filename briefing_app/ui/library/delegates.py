"""How the cells of the library are drawn: titles in their own direction, progress as two thin bars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Language
from briefing_app.storage.notes import NoteSummary
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.library.model import NOTE_ROLE
from briefing_app.ui.library.presenter import Column, LibraryPresenter
from briefing_app.ui.widgets.bilingual import draw_content, listing_font
from briefing_app.ui.widgets.note_states import ProgressWords, draw_progress

MARGIN = 8
LINES = 2
ICON = 18
BAR = 3
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Words of the interface, on two lines where they are long; a bar before the row chosen while keys go there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        place = self.draw_ground(painter, option, index)
        self.draw_cell(painter, place, option, index)
        painter.restore()

    def draw_cell(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """An icon when there is one, and the words of the cell, beginning where the interface does."""
        start = reading(option)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            at = place.left() if start is Language.FRENCH else place.right() - ICON + 1
            icon.paint(painter, QRect(at, place.center().y() - ICON // 2, ICON, ICON))
            gap = ICON + 6
            place = place.adjusted(gap, 0, 0, 0) if start is Language.FRENCH else place.adjusted(0, 0, -gap, 0)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("ink"))
        is_reference = index.column() == 0
        language = Language.FRENCH if is_reference else start
        draw_content(painter, place, index.data() or "", language, LINES, edge=start)

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        """The cell without its words; where those go."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.icon = QIcon()
        ground.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        widget = ground.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected and index.column() == 0 and widget is not None and widget.hasFocus():
            bar = QRect(option.rect.left(), option.rect.top(), BAR, option.rect.height())
            if reading(option) is Language.ARABIC:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, self._theme.colour("accent"))
        return QRect(option.rect).adjusted(MARGIN, 0, -MARGIN, -1)


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


def reading(option: QStyleOptionViewItem) -> Language:
    """The language in whose direction the interface is read."""
    return Language.ARABIC if option.direction == Qt.LayoutDirection.RightToLeft else Language.FRENCH
