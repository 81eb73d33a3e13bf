"""The notes as Qt's table model: words, tooltips and what a screen reader says of each cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.language.bidi_controls import disarmed
from briefing_app.storage.notes import NoteSummary
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import Column, LibraryPresenter, Order, day_of
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.note_states import STATUS_ICONS, ProgressWords

NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The summary behind a row."""

FRENCH_FIRST = tuple(Column)
ARABIC_FIRST = (Column.REFERENCE, Column.TITLE_AR, Column.TITLE_FR, *FRENCH_FIRST[3:])
_EDGES = {
    Column.TITLE_FR: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Column.TITLE_AR: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
Index = QModelIndex | QPersistentModelIndex


class NotesModel(QAbstractTableModel):
    """Rows are those the presenter shows. In a mirrored table the Arabic title still stands right of the French."""

    def __init__(self, presenter: LibraryPresenter, kit: Kit) -> None:
        super().__init__()
        self._presenter = presenter
        self._kit = kit
        self._choices = Choices(self)
        self._progress = ProgressWords(self)
        self.columns = ARABIC_FIRST if kit.language.is_rtl else FRENCH_FIRST
        self.headings = {
            Column.REFERENCE: self.tr("Reference"),
            Column.TITLE_FR: self.tr("French title"),
            Column.TITLE_AR: self.tr("Arabic title"),
            Column.COUNTERPART: self.tr("Counterpart"),
            Column.DAY: self.tr("Date"),
            Column.STATE: self.tr("State"),
            Column.PROGRESS: self.tr("Ready"),
            Column.ACTIONS: self.tr("Actions"),
        }

    def changed(self) -> None:
        """The presenter shows other rows, or the same in another order."""
        self.beginResetModel()
        self.endResetModel()

    def note(self, row: int) -> NoteSummary:
        return self._presenter.shown[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._presenter.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[self.columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | _EDGES.get(self.columns[section], Qt.AlignmentFlag.AlignLeading)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        summary, column = self.note(index.row()), self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(summary, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._said(summary, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.headings[column]}: {self._said(summary, column)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(summary, column)
        return summary if role == NOTE_ROLE else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none at all (-1) the note changed last is first."""
        wanted = self.columns[column] if column >= 0 else None
        self._presenter.sort(Order(wanted, order is Qt.SortOrder.DescendingOrder))
        self.changed()

    def _shown(self, summary: NoteSummary, column: Column) -> str:
        match column:
            case Column.PROGRESS:
                return ""
            case Column.ACTIONS:
                return str(summary.open_actions) if summary.open_actions else ""
            case _:
                return self._said(summary, column)

    def _said(self, summary: NoteSummary, column: Column) -> str:
        match column:
            case Column.REFERENCE:
                return disarmed(summary.reference)
            case Column.TITLE_FR:
                return disarmed(summary.title.fr)
            case Column.TITLE_AR:
                return disarmed(summary.title.ar)
            case Column.COUNTERPART:
                return disarmed(self._presenter.counterpart(summary)[0])
            case Column.DAY:
                day = day_of(summary)
                return self._kit.language.day(day) if day else ""
            case Column.STATE:
                return self._choices.words(summary.status)
            case Column.PROGRESS:
                return self._progress.sentence(summary.ready_fr, summary.ready_ar, summary.wanted)
            case Column.ACTIONS:
                return self.tr("%n open action(s)", "", summary.open_actions)

    def _icon(self, summary: NoteSummary, column: Column) -> Any:
        if column is Column.STATE:
            return self._kit.icons.icon(*STATUS_ICONS[summary.status])
        if column is Column.ACTIONS and summary.open_actions:
            return self._kit.icons.icon("flag", "attention")
        return None
