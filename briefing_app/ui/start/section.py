"""A titled list on the start page: its first rows, and the others when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.note_list import Entry, NoteList

AT_FIRST = 6
MOST = 100
"""A longer list has a place of its own, if ``rest_wanted`` leads to one."""
Item = TypeVar("Item")


class ListSection(QWidget):
    """Not shown at all while it has no rows; ``opened(note)``, ``item_opened(note, item)``.

    ``rest_wanted`` when all of a very long list are asked for.
    """

    opened = Signal(str)
    item_opened = Signal(str, str)
    rest_wanted = Signal()

    def __init__(self, title: str, kit: Kit, parent: QWidget | None = None, *, has_place: bool = False) -> None:
        super().__init__(parent)
        self._has_place = has_place
        self._title = title
        self._kit = kit
        self._items: Sequence[Any] = ()
        self._entry_of: Callable[[Any], Entry] | None = None
        self._shows_all = False
        self.hide()

    @cached_property
    def list(self) -> NoteList:
        """The rows; most groups of the start page never have one, so it is made when they do."""
        rows = NoteList(self._title, self._kit, self)
        rows.opened.connect(self.opened)
        rows.item_opened.connect(self.item_opened)
        return rows

    @cached_property
    def more(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("flat", True)
        button.clicked.connect(self._show_all)
        return button

    @cached_property
    def _count(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "soft")
        return label

    def _build(self) -> None:
        heading = QLabel(self._title, self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading)
        top.addWidget(self._count)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_items(self, items: Sequence[Item], entry_of: Callable[[Item], Entry]) -> None:
        """Show the first of these; all of them once the person asked for all. Only what is shown is put into words."""
        self._items, self._entry_of = items, entry_of
        if self.layout() is None:
            if not items:
                return
            self._build()
        shown = items if self._shows_all else items[:AT_FIRST]
        self.list.show_entries([entry_of(item) for item in shown])
        self._count.setText(self._kit.language.number(len(items)))
        hidden = len(items) - len(shown)
        self.more.setText(self.tr("Show %n more", "", hidden))
        self.more.ensurePolished()
        self.more.setMinimumHeight(self.more.sizeHint().height())  # the style sheet's would squeeze it in a scroll area
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(items))

    def _show_all(self) -> None:
        if self._has_place and len(self._items) > MOST:
            self.rest_wanted.emit()
            return
        self._shows_all = True
        if self._entry_of is not None:
            self.show_items(self._items, self._entry_of)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
