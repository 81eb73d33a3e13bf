"""The page of the preferences about the library file: locking, passphrase, checking, backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from briefing_app.language.bidi_controls import isolated
from briefing_app.storage.library import LibraryInfo
from briefing_app.storage.verification import VerifyReport
from briefing_app.ui.kit.jobs import Job
from briefing_app.ui.preferences.pages import FormPage
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.paths import PathLabel
from briefing_app.ui.widgets.problem_label import ProblemLabel

SHOWN_PROBLEMS = 5


class LibraryPage(FormPage):
    rekey_asked = Signal()
    backup_wanted = Signal(object)
    verify_wanted = Signal()

    def build(self) -> None:
        self._job: Job | None = None
        self.state = QLabel(self)
        self.lock = OptionBox(
            [(minutes, self._lock_words(minutes)) for minutes in self.presenter.lock_minutes()],
            self.tr("Lock when nothing was done"),
            self,
        )
        self.lock.value = self.presenter.preferences.lock_after
        self.lock.currentIndexChanged.connect(lambda: self.take(lock_after=self.lock.value))
        self.rekey_button = QPushButton(self)
        self.verify_button = QPushButton(self.tr("Chec&k the library"), self)
        self.backup_button = QPushButton(self.tr("&Back up…"), self)
        self.row(self.tr("File"), PathLabel(str(self.presenter.library), self))
        self.row(self.tr("Protection"), self.state)
        self.row(self.tr("&Lock when nothing was done"), self.lock)
        self.form.addRow(self._buttons())
        self.form.addRow(self._result())
        self.follow()

    def follow(self) -> None:
        """Say what the library is now."""
        is_encrypted, can_write = self.presenter.is_encrypted, self.presenter.is_writable
        self.state.setText(self.tr("Encrypted with a passphrase") if is_encrypted else self.tr("Not encrypted"))
        self.lock.setEnabled(is_encrypted)
        self.lock.setToolTip("" if is_encrypted else self.tr("Only an encrypted library can be locked."))
        self.rekey_button.setText(self.tr("Change the &passphrase…") if is_encrypted else self.tr("Set a &passphrase…"))
        self.rekey_button.setToolTip("" if can_write else self.tr("The library is open for reading only."))
        is_free = self._job is None
        self.rekey_button.setEnabled(is_free and can_write)
        self.verify_button.setEnabled(is_free)
        self.backup_button.setEnabled(is_free)

    def watch(self, job: Job) -> None:
        """Show how far a job is, with a way to stop it."""
        self._job = job
        self.say("")
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(job.title)
        self.working.setText(job.title)
        self.bar.show()
        job.progressed.connect(self._advance)
        job.ended.connect(self._end)
        self.follow()

    def say(self, text: str) -> None:
        """A result in words; none takes the last one away."""
        self.problem.say()
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def fail(self, problem: Exception) -> None:
        self.say("")
        self.problem.tell(problem)

    def show_verified(self, report: VerifyReport) -> None:
        """What reading the whole library found."""
        text = self.kit.language.catalogue.text
        found = [f"{text(f'verify.{problem.code}')}: {isolated(problem.where)}" for problem in report.problems]
        if not found:
            self.say(self.tr("Everything is sound: %n note(s) read.", "", report.info.notes))
            return
        self.say("")
        count = self.tr("%n problem(s) found", "", len(found))
        what_to_do = self.tr("Keep the file as it is, and go on with the latest sound backup.")
        self.problem.say(count, *found[:SHOWN_PROBLEMS], what_to_do)

    def show_backed_up(self, info: LibraryInfo) -> None:
        words = self.tr("Backed up and checked, %n note(s): %1", "", info.notes)
        self.say(words.replace("%1", isolated(info.path)))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.rekey_button, self.verify_button, self.backup_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.rekey_button.clicked.connect(self.rekey_asked)
        self.verify_button.clicked.connect(self.verify_wanted)
        self.backup_button.clicked.connect(self._ask_where)
        return row

    def _result(self) -> QVBoxLayout:
        self.bar = QWidget(self)
        self.working = QLabel(self.bar)
        self.progress = QProgressBar(self.bar)
        self.progress.setTextVisible(False)
        self.stop_button = QPushButton(self.tr("S&top"), self.bar)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(lambda: self._job.cancel() if self._job else None)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.working)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop_button)
        self.bar.hide()
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.result.hide()
        self.problem = ProblemLabel(self.kit, self)
        column = QVBoxLayout()
        for widget in (self.bar, self.result, self.problem):
            column.addWidget(widget)
        return column

    def _advance(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _end(self) -> None:
        self._job = None
        self.bar.hide()
        self.follow()

    def _ask_where(self) -> None:
        library = self.presenter.library
        suggested = str(library.with_name(f"{library.stem}-backup{library.suffix}"))
        kinds = self.tr("Libraries") + " (*.briefing)"
        option = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Back up the library"), suggested, kinds, options=option)
        if name:
            self.backup_wanted.emit(Path(name))

    def _lock_words(self, minutes: int) -> str:
        return self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never")
