"""The table of the term base: a row a concept, thousands of them as quick as a few."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, TermStatus
from briefing_app.language.bidi_controls import disarmed
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.terms.presenter import NEW, TermsPresenter
from briefing_app.ui.widgets.bilingual import draw_content, listing_font
from briefing_app.ui.widgets.entry_table import ARABIC, FRENCH, EntryTable
from briefing_app.ui.widgets.table_cells import CellDelegate, reading

ROW_HEIGHT = 40
BETWEEN = " / "
LANGUAGE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_LANGUAGES = {FRENCH: Language.FRENCH, ARABIC: Language.ARABIC}


class TermsModel(QAbstractTableModel):
    """Rows are those the presenter lists."""

    def __init__(self, presenter: TermsPresenter, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self.rows: tuple[Concept, ...] = ()
        self._headings = (self.tr("French"), self.tr("Arabic"), self.tr("Subject"), self.tr("Better not used"))
        self._begun = self.tr("New term")
        self._waiting = self.tr("Not kept yet")

    def show_rows(self) -> None:
        self.beginResetModel()
        self.rows = self._presenter.rows()
        self.endResetModel()

    def show_row(self, concept_id: str) -> None:
        """One concept reads otherwise."""
        at = self.row_of(concept_id)
        if at is not None:
            rows = list(self.rows)
            rows[at] = self._presenter.entry(concept_id)
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

    def row_of(self, concept_id: str | None) -> int | None:
        return next((row for row, concept in enumerate(self.rows) if concept.id == concept_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._headings)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            sides = {FRENCH: Qt.AlignmentFlag.AlignLeft, ARABIC: Qt.AlignmentFlag.AlignRight}
            side = sides.get(section)
            edge = Qt.AlignmentFlag.AlignLeading if side is None else side | Qt.AlignmentFlag.AlignAbsolute
            return edge | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        concept, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._shown(concept, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._waiting if column == FRENCH and self._is_waiting(concept) else self._shown(concept, column)
            case Qt.ItemDataRole.DecorationRole if column == FRENCH and self._is_waiting(concept):
                return self._kit.icons.icon("progress", "attention")
            case _ if role == LANGUAGE_ROLE:
                return _LANGUAGES.get(column)
        return None

    def _shown(self, concept: Concept, column: int) -> str:
        match column:
            case 0 | 1:
                language = _LANGUAGES[column]
                names = (term.text for term in concept.of(language) if term.status.is_approved)
                shown = BETWEEN.join(filter(str.strip, names))
                return disarmed(shown) or (self._begun if concept.id == NEW and column == FRENCH else "—")
            case 2:
                return disarmed(concept.subject)
            case _:
                wrong = (term.text for term in concept.terms if term.status is TermStatus.FORBIDDEN)
                return disarmed(BETWEEN.join(wrong))

    def _is_waiting(self, concept: Concept) -> bool:
        return concept.id == NEW or self._presenter.is_draft(concept.id)


class _TermDelegate(CellDelegate):
    """Names in the font and direction of their language."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(kit.theme, parent)
        self._kit = kit
        self._fonts = {language: listing_font(kit.theme, language) for language in Language}

    def draw_cell(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        named = index.data(LANGUAGE_ROLE)
        language = Language(named) if named is not None else None
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if language is None or icon is not None:
            text = str(index.data() or "")
            painter.setFont(option.font)
            painter.setPen(self._kit.theme.colour("ink_soft" if icon is None else "ink"))
            if icon is not None:
                at = place.left() if language is Language.FRENCH else place.right() - 17
                icon.paint(painter, QRect(at, place.center().y() - 9, 18, 18))
                place = place.adjusted(24, 0, 0, 0)
            draw_content(painter, place, text, Language.FRENCH, 1, edge=language or reading(option))
            return
        painter.setFont(self._fonts[language])
        painter.setPen(self._kit.theme.colour("ink"))
        draw_content(painter, place, str(index.data() or ""), language, 1)


class TermsTable(EntryTable):
    """What the presenter lists, read on from the model of the table."""

    def __init__(self, presenter: TermsPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self.terms = TermsModel(presenter, kit, self)
        self.put_up(self.terms)
        self.setItemDelegate(_TermDelegate(kit, self))
        self.setAccessibleName(self.tr("Terms"))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def id_at(self, row: int) -> str:
        return self.terms.rows[row].id

    def show_rows(self, chosen: str | None) -> None:
        """Show what the presenter lists, with one chosen; nobody is told."""
        with self.showing():
            self.terms.show_rows()
            row = self.terms.row_of(chosen) if chosen is not None else None
            self.choose_row(row)
            if row is not None:
                self.scrollTo(self.terms.index(row, 0))
