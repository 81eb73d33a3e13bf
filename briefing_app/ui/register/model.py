"""The actions as Qt's table model: a line an action or a heading, read when it is looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from briefing_app.domain.actions import Priority
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.bidi_controls import settled
from briefing_app.storage.register_rows import RegisterRow
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.cells import CELL_ROLE, HEADING_ROLE, Cell, Line
from briefing_app.ui.register.presenter import RegisterPresenter
from briefing_app.ui.register.state import Column, Heading, Order, Overdue
from briefing_app.ui.register.words import RegisterWords
from briefing_app.ui.widgets.promise_states import ACTION_ICONS
from briefing_app.ui.widgets.table_cells import Index


class ActionsModel(QAbstractTableModel):
    """Lines are those of the presenter."""

    def __init__(self, presenter: RegisterPresenter, kit: Kit) -> None:
        super().__init__()
        self._presenter = presenter
        self._kit = kit
        self.words = RegisterWords(kit, self)
        self.columns = tuple(Column)
        self.headings = self.words.columns()

    def changed(self) -> None:
        """The presenter shows other lines, or the same in another order."""
        self.beginResetModel()
        self.endResetModel()

    def action(self, line: int) -> RegisterRow | None:
        """The action on a line; None on one of a heading."""
        if not 0 <= line < self._presenter.line_count or self._presenter.heading(line) is not None:
            return None
        return self._presenter.row(line)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else self._presenter.line_count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen, and the arrow keys pass them by."""
        if index.isValid() and self._presenter.heading(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[self.columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        heading = self._presenter.heading(index.row())
        if heading is not None:
            return self._of_heading(heading, index.column(), role)
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return settled(self.cell(self._presenter.row(index.row()), column).lines[0].text)
            case Qt.ItemDataRole.ToolTipRole:
                return self.cell(self._presenter.row(index.row()), column).text
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self.cell(self._presenter.row(index.row()), column).text.replace("\n", " · ")
                return f"{self.headings[column]}: {text}"
        return self.cell(self._presenter.row(index.row()), column) if role == CELL_ROLE else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the actions inside their groups; by none at all (-1) those due first come first."""
        wanted = self.columns[column] if column >= 0 else Column.DUE
        self._presenter.sort(Order(wanted, column >= 0 and order is Qt.SortOrder.DescendingOrder))
        self.changed()

    def cell(self, row: RegisterRow, column: Column) -> Cell:
        """What a column says of an action."""
        match column:
            case Column.NUMBER:
                return self._number(row)
            case Column.TITLE:
                return Cell(self._both(row.title, row.number))
            case Column.OWNER:
                return Cell((self._one(row.owner),))
            case Column.COUNTERPART:
                return self._counterpart(row)
            case Column.DUE:
                return self._due(row)
            case Column.STATE:
                return self._state(row)
            case Column.NOTE:
                return Cell((Line(row.reference, "ink_soft", is_small=True, is_number=True),))

    def _number(self, row: RegisterRow) -> Cell:
        """With the priority beneath, where it is more than the usual one."""
        lines = [Line(row.number, is_number=True)]
        if row.priority is not Priority.NORMAL:
            lines.append(Line(self.words.choices.words(row.priority), "attention", is_small=True))
        return Cell(tuple(lines))

    def _both(self, title: Bilingual, number: str) -> tuple[Line, ...]:
        """In the language of the interface, the other one beneath."""
        first = self.words.content
        lines = (
            Line(title[first], "ink", first),
            Line(title[first.twin], "ink_soft" if title[first] else "ink", first.twin, is_small=bool(title[first])),
        )
        return lines if title else (Line(number, "ink", Language.FRENCH),)

    def _one(self, name: Bilingual, colour: str = "ink") -> Line:
        first = self.words.content
        language = first if name[first] else first.twin
        return Line(name[language], colour, language)

    def _counterpart(self, row: RegisterRow) -> Cell:
        """Who it is, and who owes."""
        owed = Line(self.words.owed(row.obligation), "ink_soft", is_small=True)
        name = (
            self._one(row.counterpart)
            if row.counterpart
            else Line(self.words.party(row.counterpart, row.counterpart_country))
        )
        return Cell((name, owed) if name.text else (owed,))

    def _due(self, row: RegisterRow) -> Cell:
        about, colour = self.words.about_due(row, self._presenter.today)
        due = self.words.due(row)
        if colour == "danger":
            return Cell((Line(due), Line(about, colour, is_small=True)), "warning", colour)
        return Cell((Line(due), Line(about, colour, is_small=True)) if about else (Line(due),))

    def _state(self, row: RegisterRow) -> Cell:
        return Cell((Line(self.words.state(row, self._presenter.today)),), *ACTION_ICONS[row.state])

    def _of_heading(self, heading: Heading, column: int, role: int) -> Any:
        text = settled(self.words.group(heading.group))
        if role == HEADING_ROLE:
            colour = "danger" if isinstance(heading.group, Overdue) else "ink"
            return text, colour, self._kit.language.number(heading.count)
        if column == 0 and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{text} ({self._kit.language.number(heading.count)})"
        return None
