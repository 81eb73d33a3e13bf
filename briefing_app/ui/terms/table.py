"""The table of the term base: a row a concept, thousands of them as quick as a few."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, TermStatus
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.terms.presenter import NEW, TermsPresenter
from briefing_app.ui.widgets.bilingual import draw_content, listing_font
from briefing_app.ui.widgets.table_cells import CellDelegate, reading

ROW_HEIGHT = 40
FRENCH, ARABIC, SUBJECT, FORBIDDEN = range(4)
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
                return shown or (self._begun if concept.id == NEW and column == FRENCH else "—")
            case 2:
                return concept.subject
            case _:
                wrong = (term.text for term in concept.terms if term.status is TermStatus.FORBIDDEN)
                return BETWEEN.join(wrong)

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


class TermsTable(QTableView):
    """``chosen(id)`` when a person turns to a row, ``entered`` on Enter, ``deleted`` on Delete."""

    chosen = Signal(str)
    entered = Signal()
    deleted = Signal()

    def __init__(self, presenter: TermsPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self.terms = TermsModel(presenter, kit, self)
        self.setModel(self.terms)
        self.setItemDelegate(_TermDelegate(kit, self))
        self.setAccessibleName(self.tr("Terms"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        if self.isRightToLeft():  # Arabic at the right, French at its left, as everywhere
            header.moveSection(ARABIC, FRENCH)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().hide()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_rows(self, chosen: str | None) -> None:
        """Show what the presenter lists, with one chosen; nobody is told."""
        self._is_showing = True
        self.terms.show_rows()
        row = self.terms.row_of(chosen) if chosen is not None else None
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self.terms.index(row, 0))
            self.scrollTo(self.terms.index(row, 0))
        self._is_showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        if not self._is_showing and index.isValid():
            self.chosen.emit(self.terms.rows[index.row()].id)
