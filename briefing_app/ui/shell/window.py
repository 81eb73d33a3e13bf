"""The one window: menus, toolbar, rail, places and the open note. It shows; the desktop decides what to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import NoticeArea
from briefing_app.ui.shell.commands import Commands
from briefing_app.ui.shell.rail import Rail
from briefing_app.ui.shell.status import StatusBar

if TYPE_CHECKING:
    from briefing_app.ui.editor.view import EditorView

SMALLEST = (1024, 600)
ROOMY = (1500, 900)
"""A smaller screen is filled by the first window, a larger one is not."""


class MainWindow(QMainWindow):
    """``closing(event)`` before it goes, which may be ignored; one that is replaced sets ``is_replaced`` first."""

    closing = Signal(object)
    escaped = Signal()
    activity = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.is_replaced = False
        self.editor: EditorView | None = None
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Briefing notes"))
        self.setMinimumSize(*SMALLEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.commands = Commands(self, kit)
        self.notices = NoticeArea(kit.icons, self)
        self.pages = QStackedWidget(self)
        self.status = StatusBar(kit, self)
        self.setStatusBar(self.status)
        self.rail: Rail | None = None
        self._places: dict[str, QWidget] = {}

    def compose(self, rail: Rail) -> None:
        """Put the parts in their places, once the commands are there."""
        self.rail = rail
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)
        self.kit.show_notices_in(self.notices.show_notice)

    def show_place(self, name: str, view: QWidget) -> None:
        """Show a place of the rail; the view is kept for the next time."""
        if self._places.get(name) is not view:
            self._places[name] = view
            self.pages.addWidget(view)
        self.pages.setCurrentWidget(view)
        if self.rail is not None:
            self.rail.light(name)
        view.setFocus()

    def place(self, name: str) -> QWidget | None:
        return self._places.get(name)

    def forget_place(self, name: str) -> None:
        """Take one place away, if it is there."""
        view = self._places.pop(name, None)
        if view is not None:
            self.pages.removeWidget(view)
            view.deleteLater()

    def forget_places(self) -> None:
        """Take every place away: the library was closed."""
        for view in self._places.values():
            self.pages.removeWidget(view)
            view.deleteLater()
        self._places.clear()

    def show_editor(self, editor: EditorView) -> None:
        self.close_editor()
        self.editor = editor
        caret = editor.presenter.caret  # the page that goes gives its focus to whatever column comes first
        self.pages.addWidget(editor)
        self.pages.setCurrentWidget(editor)
        if self.rail is not None:
            self.rail.light("")
        editor.columns.columns[caret.language].setFocus()
        editor.columns.go_to(caret)

    def close_editor(self) -> None:
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        editor.leave()
        self.pages.removeWidget(editor)
        editor.deleteLater()
        self.status.clear_note()

    def next_pane(self) -> None:
        """F6: from the rail to the page, from the page to the inspector, and round."""
        focus, editor = self.focusWidget(), self.editor
        page = editor.columns.column if editor is not None else self.pages.currentWidget()
        if self.rail is not None and _inside(self.rail, focus) and page is not None:
            page.setFocus()
        elif editor is not None and not editor.inspector.isHidden() and not _inside(editor.inspector, focus):
            editor.inspector.focus_panel(Qt.FocusReason.TabFocusReason)
        elif self.rail is not None:
            self.rail.focus_first()

    def layout_text(self) -> str:
        """Size and place of the window, for the preferences."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_layout(self, text: str) -> None:
        if text and self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii"))):
            return
        room = self.screen().availableGeometry().size()
        if room.width() < ROOMY[0] or room.height() < ROOMY[1]:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        else:
            self.resize(int(room.width() * 0.8), int(room.height() * 0.85))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            if not self.notices.dismiss():
                self.escaped.emit()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        super().closeEvent(event)
        if not self.is_replaced:
            self.closing.emit(event)


def _inside(parent: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and parent.isAncestorOf(focus)
