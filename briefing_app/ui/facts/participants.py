"""Who takes part for one side, in order of precedence: found in the directory by a name, or entered anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.domain.people import MeetingSide, Participant, Person, Role
from briefing_app.language.bidi_controls import isolated
from briefing_app.language.countries import country_name
from briefing_app.services.fact_echo import people_line
from briefing_app.ui.facts.person import PersonDialog
from briefing_app.ui.facts.presenter import FactsPresenter
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.echo import heading
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.suggestions import Offers

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class PersonFinder(QLineEdit):
    """A name typed in either language. ``chosen`` gives a person of the directory, ``unknown`` a name that is new."""

    chosen = Signal(object)
    unknown = Signal(str)

    def __init__(self, presenter: FactsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._offered: tuple[Person, ...] = ()
        self.setPlaceholderText(self.tr("A name, in Arabic or in French"))
        self.offers = Offers(self)
        self.textEdited.connect(self._offer)
        self.offers.taken.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter is for the list while it is open, which asks here first; without it what is typed is a new name."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self.text().strip():
            super().keyPressEvent(event)
        elif self.offers.list.isVisible():
            event.ignore()
        else:
            event.accept()
            self._new()

    def _offer(self, text: str) -> None:
        self._offered = self._presenter.found(text)
        texts = [_isolated(person) for person in self._offered]
        if text.strip():
            texts.append(self.tr("New person: %1…").replace("%1", isolated(text.strip())))
        self.offers.show_texts(texts, choose_first=True)

    def _take(self, row: int) -> None:
        if row >= len(self._offered):
            self._new()
            return
        person = self._offered[row]
        self.clear()
        self.chosen.emit(person)

    def _new(self) -> None:
        text = self.text().strip()
        self.clear()
        self.unknown.emit(text)


class SidePanel(QWidget):
    """One side of the meeting; ``changed`` whenever its people are others or stand in another order."""

    changed = Signal()

    def __init__(self, side: MeetingSide, presenter: FactsPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._presenter = presenter
        self._kit = kit
        self._choices = Choices(self)
        self._heading = heading("", self)
        self.finder = PersonFinder(presenter, self)
        self.table = self._make_table()
        self._places = QStackedWidget(self)
        self._places.addWidget(self._empty_state())
        self._places.addWidget(self.table)
        self._places.setMinimumHeight(208)
        self._lay_out()
        self.finder.chosen.connect(self._add_known)
        self.finder.unknown.connect(self._add_new)
        self.show_people()

    def show_people(self, row: int = 0) -> None:
        """Show who is there now, with ``row`` selected."""
        self._show_side()
        people = self._presenter.side(self._side)
        self._model.removeRows(0, self._model.rowCount())
        for participant in people:
            self._model.appendRow(self._cells(participant))
        self._places.setCurrentIndex(1 if people else 0)
        if people:
            self.table.setCurrentIndex(self._model.index(min(row, len(people) - 1), 0))
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter:
                self._edit()
            return enter
        return super().eventFilter(watched, event)

    def _make_table(self) -> QTableView:
        self._model = QStandardItemModel(0, 3, self)
        self._model.setHorizontalHeaderLabels(
            [self.tr("Name in French"), self.tr("Name in Arabic"), self.tr("How they take part")]
        )
        table = QTableView(self)
        table.setModel(self._model)
        table.setAccessibleName(self._choices.words(self._side))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + 18)
        table.doubleClicked.connect(self._edit)
        table.selectionModel().currentChanged.connect(self._enable)
        table.installEventFilter(self)
        return table

    def _empty_state(self) -> QLabel:
        label = QLabel(self.tr("Nobody yet. Type a name above: the first person leads this side."), self)
        label.setProperty("role", "soft")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _lay_out(self) -> None:
        self._buttons = [
            self._button("move_up", self.tr("Move up (Alt+Up)"), "Alt+Up", lambda: self._move(-1)),
            self._button("move_down", self.tr("Move down (Alt+Down)"), "Alt+Down", lambda: self._move(1)),
            self._button("person", self.tr("Edit this person (Enter)"), "", self._edit),
            self._button("trash", self.tr("Take off the list (Delete)"), "Del", self._remove),
        ]
        label = QLabel(self._finder_label(), self)
        label.setProperty("role", "soft")
        label.setBuddy(self.finder)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self._heading, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(tools)
        layout.addWidget(label)
        layout.addWidget(self.finder)
        layout.addSpacing(4)
        layout.addWidget(self._places, 1)
        for button in self._buttons:
            tools.addWidget(button)
        chain = (self.finder, self.table, *self._buttons)
        for before, after in zip(chain, chain[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _finder_label(self) -> str:
        if self._side is MeetingSide.HOST:
            return self.tr("Add to the &host side")
        return self.tr("Add to the co&unterpart side")

    def _button(self, icon: str, text: str, keys: str, act: object) -> QToolButton:
        button = icon_button(self._kit.icons, icon, text, self)
        button.clicked.connect(act)
        if keys:
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        return button

    def _show_side(self) -> None:
        profile = self._presenter.profile
        code = profile.host_country if self._side is MeetingSide.HOST else profile.counterpart_country
        country = country_name(code, self._kit.language.code)
        self._heading.setText(f"{self._choices.words(self._side)} · {country}")

    def _cells(self, participant: Participant) -> list[QStandardItem]:
        named = people_line((participant,))
        parts = [self._choices.words(participant.attendance)]
        if participant.role not in (Role.MEMBER, Role.PRINCIPAL):
            parts.append(self._choices.words(participant.role))
        french, arabic = QStandardItem(named[Language.FRENCH] or "—"), QStandardItem(named[Language.ARABIC] or "—")
        arabic.setTextAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        french.setTextAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        cells = [french, arabic, QStandardItem("\n".join(parts))]
        for cell in cells:
            cell.setToolTip(cell.text())
        return cells

    def _row(self) -> int | None:
        index = self.table.currentIndex()
        return index.row() if index.isValid() else None

    def _enable(self) -> None:
        row, count = self._row(), self._model.rowCount()
        up, down, edit, remove = self._buttons
        up.setEnabled(row is not None and row > 0)
        down.setEnabled(row is not None and row < count - 1)
        edit.setEnabled(row is not None)
        remove.setEnabled(row is not None)

    def _add_known(self, person: Person) -> None:
        self._changed(self._presenter.add(self._presenter.taken_part(person, self._side)))

    def _add_new(self, name: str) -> None:
        dialog = PersonDialog(self._presenter.newcomer(name, self._side), self._presenter, self._kit, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._changed(self._presenter.add(dialog.participant))
        dialog.deleteLater()
        self.finder.setFocus()

    def _edit(self) -> None:
        row = self._row()
        if row is None:
            return
        dialog = PersonDialog(self._presenter.side(self._side)[row], self._presenter, self._kit, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._presenter.replace(row, dialog.participant)
            self._changed(row)
        dialog.deleteLater()

    def _move(self, step: int) -> None:
        row = self._row()
        if row is not None:
            self._changed(self._presenter.move(self._side, row, step))

    def _remove(self) -> None:
        row = self._row()
        if row is not None:
            self._presenter.remove(self._side, row)
            self._changed(row)

    def _changed(self, row: int) -> None:
        self.show_people(row)
        self.changed.emit()


def _isolated(person: Person) -> str:
    """Both names, each in a direction of its own, whatever the direction of the list."""
    names = (name for name in (person.name.fr, person.name.ar) if name)
    return " · ".join(isolated(name) for name in names)
