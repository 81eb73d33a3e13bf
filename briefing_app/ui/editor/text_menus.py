"""The menus over the text of a view: of a pair, from its picture on the spine, and of the words at the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from briefing_app.ui.editor.row_menu import ColumnMenu, RowMenu
from briefing_app.ui.editor.state import Caret

if TYPE_CHECKING:
    from briefing_app.ui.editor.view import EditorView


class TextMenus(QObject):
    """Of one view."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        view.columns.spine.row_clicked.connect(self.over_row)
        for column in view.columns.columns.values():
            column.menu_wanted.connect(self.over_text)

    def over_row(self, row: int, at: QPoint) -> None:
        """What can be done with a pair."""
        view = self._view
        menu = RowMenu(view.presenter, row, view)
        menu.change_wanted.connect(self.show_change)
        menu.place_wanted.connect(self._go_to)
        menu.promise_wanted.connect(view.inspector.show_promise)
        menu.comments_wanted.connect(view.inspector.show_comments)
        menu.popup(at)

    def over_text(self, at: QPoint) -> None:
        """At the caret: what may be meant by a misspelt word, findings, commands."""
        view, spelling = self._view, self._view.spelling_tools
        menu = ColumnMenu(spelling.fitting(view.context_actions), view)
        spelling.pop_up(view.finding_tools.filled(menu), at)

    def show_change(self, row: int) -> None:
        """Open the panel that shows what changed on the other side of a pair."""
        self._go_to(Caret(self._view.columns.active, row, 0))
        self._view.inspector.show_twin_panel()

    def _go_to(self, caret: Caret) -> None:
        self._view.columns.go_to(caret)
        self._view.columns.column.setFocus()
        self._view.take_caret()
