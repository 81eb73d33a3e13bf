"""The preferences: every change is in force at once; Escape or Close leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from briefing_app.storage.library import Created, LibraryInfo
from briefing_app.storage.verification import VerifyReport
from briefing_app.ui.kit.jobs import Job
from briefing_app.ui.preferences.library_page import LibraryPage
from briefing_app.ui.preferences.pages import AppearancePage, FormPage, OfficePage, WritingPage
from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.preferences.rekey import RekeyDialog
from briefing_app.ui.preferences.spelling_page import SpellingPage
from briefing_app.ui.widgets.scrolling import scrolled

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

SIZE = (720, 600)


class PreferencesDialog(QDialog):
    """What the shell does for it:

    - ``changed(Preferences)``: keep them and put them in force. When language, scheme or size changed, make the
      window and this dialog anew over the same presenter; the old one goes by ``deleteLater()``.
    - ``words_changed()``: the person's own words are others; have the open note looked through again.
    - ``rekey_wanted(Rekey)``: checkpoint and close the desk, then ``application.libraries.rekey(path,
      wanted.credentials, wanted.passphrase, progress)`` through ``kit.jobs``. Then :meth:`rekeyed` with what it gave
      and the desk reopened with ``Passphrase(wanted.passphrase)`` or ``NoKey()``, which are the credentials from now
      on; on a problem the desk reopened as it was, then :meth:`failed`.
    - ``backup_wanted(Path)`` and ``verify_wanted()``: ``application.libraries.backup`` and ``verify`` through
      ``kit.jobs``, with the credentials the library was opened with. They open it a second time, for reading, so the
      desk may stay open. Then :meth:`backed_up`, :meth:`verified` or :meth:`failed`.

    Each job is given to :meth:`watch` as it is started.
    """

    changed = Signal(object)
    words_changed = Signal()
    rekey_wanted = Signal(object)
    backup_wanted = Signal(object)
    verify_wanted = Signal()

    def __init__(self, presenter: PreferencesPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._rekey: RekeyDialog | None = None
        self.setWindowTitle(self.tr("Preferences"))
        self.appearance = AppearancePage(presenter, kit, self._take, self)
        self.writing = WritingPage(presenter, kit, self._take, self)
        self.spelling = SpellingPage(presenter, kit, self._take, self)
        self.office = OfficePage(presenter, kit, self._take, self)
        self.library = LibraryPage(presenter, kit, self._take, self)
        self.tabs = QTabWidget(self)
        self._pages: dict[FormPage, str] = {
            self.appearance: self.tr("Appearance"),
            self.writing: self.tr("Writing"),
            self.spelling: self.tr("Spelling"),
            self.office: self.tr("Office"),
            self.library: self.tr("Library"),
        }
        for page, title in self._pages.items():
            self.tabs.addTab(scrolled(page), title)
        self.tabs.setCurrentIndex(presenter.tab)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)

    def watch(self, job: Job) -> None:
        """Show how far a job on the library is."""
        self.library.watch(job)

    def rekeyed(self, created: Created) -> None:
        """The library has another passphrase, or none."""
        self.library.follow()
        encrypted = bool(created.recovery_key)
        self.library.say(
            self.tr("The passphrase is changed.") if encrypted else self.tr("The library has no passphrase any more.")
        )
        if self._rekey is None:
            return
        if encrypted:
            self._rekey.show_key(created.recovery_key)
        else:
            self._rekey.accept()

    def backed_up(self, info: LibraryInfo) -> None:
        self.library.show_backed_up(info)

    def verified(self, report: VerifyReport) -> None:
        self.library.show_verified(report)

    def failed(self, problem: Exception) -> None:
        """What was wanted of the library could not be done; the library is as it was."""
        self.library.follow()
        if self._rekey is not None:
            self._rekey.fail(problem)
        else:
            self.library.fail(problem)

    def done(self, result: int) -> None:
        """Leave, with what was typed last."""
        for page in self._pages:
            page.settle()
        super().done(result)

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Clos&e"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.tabs, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.spelling.words_changed.connect(self.words_changed)
        self.tabs.currentChanged.connect(self._keep_tab)
        self.library.rekey_asked.connect(self._ask_passphrase)
        self.library.backup_wanted.connect(self.backup_wanted)
        self.library.verify_wanted.connect(self.verify_wanted)

    def _take(self, **changes: Any) -> None:
        if self._presenter.change(**changes):
            self.changed.emit(self._presenter.preferences)

    def _keep_tab(self, tab: int) -> None:
        self._presenter.tab = tab

    def _ask_passphrase(self) -> None:
        self._rekey = RekeyDialog(self._presenter, self._kit, self)
        self._rekey.wanted.connect(self.rekey_wanted)
        self._rekey.finished.connect(self._end_rekey)
        self._rekey.open()

    def _end_rekey(self) -> None:
        if self._rekey is not None:
            self._rekey.deleteLater()
            self._rekey = None
