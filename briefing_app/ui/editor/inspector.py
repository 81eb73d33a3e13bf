"""The inspector at the end edge: outline, twin, promises, history, comments, findings, language; one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from briefing_app.ui.editor.comments_panel import CommentsPanel
from briefing_app.ui.editor.findings_panel import FindingsPanel
from briefing_app.ui.editor.history_panel import HistoryPanel
from briefing_app.ui.editor.language_panel import LanguagePanel
from briefing_app.ui.editor.outline_panel import OutlinePanel
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.promises_panel import PromisesPanel
from briefing_app.ui.editor.state import Caret, OutlineEntry
from briefing_app.ui.editor.twin_panel import TwinPanel
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.stops import first_stop

WIDTH = 330
NARROW_TABS = "QTabBar::tab { padding: 8px 1px; } QTabBar::tab:selected { padding: 8px; }"
"""All seven fit in the least width: the one that is shown has its name, the others their pictures."""


class Inspector(QWidget):
    """``row_wanted(row)`` when the person picks a place in one of the panels."""

    row_wanted = Signal(int)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.outline = OutlinePanel(presenter, kit, self)
        self.twin = TwinPanel(presenter, kit, self)
        self.promises = PromisesPanel(presenter, kit, self)
        self.history = HistoryPanel(presenter, kit, self)
        self.comments = CommentsPanel(presenter, kit, self)
        self.findings = FindingsPanel(presenter, kit, self)
        self.language = LanguagePanel(presenter, kit, self)
        self._kit = kit
        self._open_findings = presenter.findings.open
        self._presenter = presenter
        self.tabs = QTabWidget(self)
        self.tabs.tabBar().setStyleSheet(NARROW_TABS)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Inspector"))
        self._names = (
            (self.outline, "outline", self.tr("Outline")),
            (self.twin, "translated", self.tr("Twin")),
            (self.promises, "flag", self.tr("Promises")),
            (self.history, "history", self.tr("History")),
            (self.comments, "comment", self.tr("Comments")),
            (self.findings, "findings", self.tr("Findings")),
            (self.language, "language", self.tr("Language")),
        )
        for panel, _, name in self._names:
            number = self.tabs.addTab(panel, name)
            self.tabs.setTabToolTip(number, f"{name} (\u2066Ctrl+{number + 1}\u2069)")
            self.tabs.tabBar().setAccessibleTabName(number, name)
            panel.setAccessibleName(name)
        self._name_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.outline.row_wanted.connect(self.row_wanted)
        self.promises.row_wanted.connect(self.row_wanted)
        self.comments.row_wanted.connect(self.row_wanted)
        self.tabs.currentChanged.connect(self._tab_shown)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No wider than it must be, whatever a panel would like: the rest belongs to the text."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def show_note(self, outline: Sequence[OutlineEntry], caret: Caret) -> None:
        self.outline.show_outline(outline, caret)
        self.promises.show_promises()
        self.comments.show_threads()
        self.twin.show_pair(caret)
        self.show_language(caret)
        self.show_revisions()

    def show_findings(self) -> None:
        """Count them, and list them where they are seen."""
        self._name_tabs()
        if self.tabs.currentWidget() is self.findings:
            self.findings.show_findings()

    def _name_tabs(self) -> None:
        """The panel that is shown by its name, the others by their pictures; the number of findings in any case."""
        count = len(self._open_findings())
        for number, (panel, icon, name) in enumerate(self._names):
            is_shown = self.tabs.currentWidget() is panel
            parts = [name] if is_shown else []
            parts += [self._kit.language.number(count)] if panel is self.findings and count else []
            self.tabs.setTabText(number, " ".join(parts))
            self.tabs.setTabIcon(number, QIcon() if is_shown else self._kit.icons.icon(icon))

    def show_revisions(self) -> None:
        """Read them anew where they are seen."""
        if self.tabs.currentWidget() is self.history:
            self.history.show_revisions()

    def show_caret(self, caret: Caret) -> None:
        self.outline.show_caret(caret)
        self.twin.show_pair(caret)
        self.comments.show_row(caret.row)
        self.show_language(caret)

    def show_language(self, caret: Caret) -> None:
        """Look terms up where they are seen."""
        if self.tabs.currentWidget() is self.language:
            self.language.show_caret(caret)

    def show_tab(self, number: int) -> None:
        self.setVisible(True)
        self.tabs.setCurrentIndex(number)
        self.focus_panel(Qt.FocusReason.OtherFocusReason)

    def focus_panel(self, reason: Qt.FocusReason) -> None:
        """To the first place of the panel that takes keys; to its tab where it has none, as one without comments."""
        panel = self.tabs.currentWidget()
        panel.setFocus(reason)
        focus = panel.window().focusWidget()
        if focus is None or not panel.isAncestorOf(focus) or not focus.isVisibleTo(panel):
            (first_stop(panel) or self.tabs.tabBar()).setFocus(reason)

    def show_twin_panel(self) -> None:
        self.show_tab(self.tabs.indexOf(self.twin))

    def show_comments(self, caret: Caret) -> None:
        """Go to a pair, and open the panel of comments at those beside it."""
        self.row_wanted.emit(caret.row)
        self.show_tab(self.tabs.indexOf(self.comments))
        self.comments.show_row(caret.row)

    def show_findings_panel(self) -> None:
        self.show_tab(self.tabs.indexOf(self.findings))

    def show_language_panel(self) -> None:
        self.show_tab(self.tabs.indexOf(self.language))

    def show_promise(self, promise_id: str) -> None:
        """Open the panel of promises at one of them."""
        self.show_tab(self.tabs.indexOf(self.promises))
        self.promises.choose(promise_id)

    def _tab_shown(self, number: int) -> None:
        self.show_findings()
        if self.tabs.widget(number) is self.history:
            self.history.show_revisions()
        elif self.tabs.widget(number) is self.comments:
            self.comments.show_threads()
        elif self.tabs.widget(number) is self.language:
            self.language.show_caret(self._presenter.caret)
