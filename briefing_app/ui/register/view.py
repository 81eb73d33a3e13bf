"""The register as a place of the window: the list of actions, the ledger, the invitations; and what goes out of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QTabWidget, QVBoxLayout, QWidget

from briefing_app.services.register_exports import RegisterFormat
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.actions_page import ActionsPage
from briefing_app.ui.register.invitations_page import InvitationsPage
from briefing_app.ui.register.invitations_presenter import InvitationsPresenter
from briefing_app.ui.register.ledger_page import LedgerPage
from briefing_app.ui.register.ledger_presenter import LedgerPresenter
from briefing_app.ui.register.presenter import RegisterPresenter
from briefing_app.ui.register.state import Step, Wanted


class RegisterView(QWidget):
    """``sentence_wanted(note, action)``, ``invitation_requested(note, invitation)``, ``step_wanted(actions, state)``,
    ``export_wanted(format)``, ``ledger_export_wanted()``, ``library_wanted()``.
    """

    sentence_wanted = Signal(str, str)
    invitation_requested = Signal(str, str)
    step_wanted = Signal(tuple, object)
    export_wanted = Signal(object)
    ledger_export_wanted = Signal()
    library_wanted = Signal()

    def __init__(
        self,
        presenter: RegisterPresenter,
        ledger: LedgerPresenter,
        invitations: InvitationsPresenter,
        kit: Kit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._count = QLabel(self)
        self._count.setProperty("role", "soft")
        self._counts = {0: "", 1: "", 2: ""}
        self.list = ActionsPage(presenter, kit, self)
        self.ledger = LedgerPage(ledger, kit, self)
        self.invitations = InvitationsPage(invitations, kit, self)
        self.export = QPushButton(kit.icons.icon("export"), self.tr("E&xport"), self)
        self.export.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.export.setMenu(self._export_menu())
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.list, self.tr("Actions"))
        self.tabs.addTab(self.ledger, self.tr("Ledger"))
        self.tabs.addTab(self.invitations, self.tr("Invitations"))
        self._lay_out()
        self._connect()
        self.tabs.setCurrentIndex(presenter.tab)
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard begins in the list of the tab."""
        super().focusInEvent(event)
        self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read anew what the tab shows; the others are when they are gone to."""
        page = self.tabs.currentWidget()
        page.refresh()  # type: ignore[attr-defined]
        self._show_count()

    def focus_search(self) -> None:
        """Go to the search line: what Ctrl+F of the window does here."""
        if self.tabs.currentWidget() is self.invitations:
            self.invitations.focus_search()
        else:
            self.tabs.setCurrentWidget(self.list)
            self.list.focus_search()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the list with these filters."""
        self.tabs.setCurrentWidget(self.list)
        self.list.show_wanted(wanted)

    def take_step(self, action_ids: Sequence[str], step: Step) -> None:
        """Move actions on, tell it, and offer to take it back."""
        self.list.take_step(action_ids, step)

    def _keep_tab(self, tab: int) -> None:
        self._presenter.tab = tab
        self.export.setVisible(tab == 0)
        self.refresh()

    def _take_count(self, tab: int, words: str) -> None:
        self._counts[tab] = words
        self._show_count()

    def _show_count(self) -> None:
        self._count.setText(self._counts[self.tabs.currentIndex()])

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        texts = {
            RegisterFormat.WORD: self.tr("&Follow-up sheet for Word…"),
            RegisterFormat.CSV: self.tr("&Table for a spreadsheet (CSV)…"),
            RegisterFormat.CALENDAR: self.tr("&Calendar file (iCalendar)…"),
        }
        for form, text in texts.items():
            action = menu.addAction(text)
            action.triggered.connect(lambda _, form=form: self.export_wanted.emit(form))
        return menu

    def _connect(self) -> None:
        self.list.sentence_wanted.connect(self.sentence_wanted)
        self.list.step_wanted.connect(self.step_wanted)
        self.list.library_wanted.connect(self.library_wanted)
        self.list.counted.connect(lambda words: self._take_count(0, words))
        self.ledger.sentence_wanted.connect(self.sentence_wanted)
        self.ledger.export_wanted.connect(self.ledger_export_wanted)
        self.invitations.invitation_requested.connect(self.invitation_requested)
        self.invitations.library_wanted.connect(self.library_wanted)
        self.invitations.counted.connect(lambda words: self._take_count(2, words))
        self.tabs.currentChanged.connect(self._keep_tab)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Actions"), self)
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addSpacing(4)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.tabs, 1)
