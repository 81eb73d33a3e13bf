"""The inspector at the end edge: outline, twin, promises, history; one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from briefing_app.ui.editor.history_panel import HistoryPanel
from briefing_app.ui.editor.outline_panel import OutlinePanel
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.promises_panel import PromisesPanel
from briefing_app.ui.editor.state import Caret, OutlineEntry
from briefing_app.ui.editor.twin_panel import TwinPanel
from briefing_app.ui.kit.kit import Kit

WIDTH = 300


class Inspector(QWidget):
    """``row_wanted(row)`` when the person picks a place in one of the panels."""

    row_wanted = Signal(int)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH - 40)
        self.outline = OutlinePanel(presenter, kit, self)
        self.twin = TwinPanel(presenter, kit, self)
        self.promises = PromisesPanel(presenter, kit, self)
        self.history = HistoryPanel(presenter, kit, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Inspector"))
        for panel, name in (
            (self.outline, self.tr("Outline")),
            (self.twin, self.tr("Twin")),
            (self.promises, self.tr("Promises")),
            (self.history, self.tr("History")),
        ):
            number = self.tabs.addTab(panel, name)
            self.tabs.setTabToolTip(number, f"{name} (Ctrl+{number + 1})")
            panel.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.outline.row_wanted.connect(self.row_wanted)
        self.promises.row_wanted.connect(self.row_wanted)
        self.tabs.currentChanged.connect(self._tab_shown)

    def show_note(self, outline: Sequence[OutlineEntry], caret: Caret) -> None:
        self.outline.show_outline(outline, caret)
        self.promises.show_promises()
        self.twin.show_pair(caret)
        self.show_revisions()

    def show_revisions(self) -> None:
        """Read them anew where they are seen."""
        if self.tabs.currentWidget() is self.history:
            self.history.show_revisions()

    def show_caret(self, caret: Caret) -> None:
        self.outline.show_caret(caret)
        self.twin.show_pair(caret)

    def show_tab(self, number: int) -> None:
        self.setVisible(True)
        self.tabs.setCurrentIndex(number)
        self.tabs.currentWidget().setFocus()

    def show_twin_panel(self) -> None:
        self.show_tab(self.tabs.indexOf(self.twin))

    def show_promise(self, promise_id: str) -> None:
        """Open the panel of promises at one of them."""
        self.show_tab(self.tabs.indexOf(self.promises))
        self.promises.choose(promise_id)

    def _tab_shown(self, number: int) -> None:
        if self.tabs.widget(number) is self.history:
            self.history.show_revisions()
