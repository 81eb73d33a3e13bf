"""The status bar: when it was saved, words, open points, the profile, and long work with its cancel button."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from briefing_app.domain.languages import Bilingual
from briefing_app.ui.kit.jobs import Job
from briefing_app.ui.kit.kit import Kit

if TYPE_CHECKING:
    from briefing_app.ui.editor.state import Totals


class StatusBar(QStatusBar):
    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._kit = kit
        self._jobs: list[Job] = []
        self.saved = QLabel(self)
        self.counts = QLabel(self)
        self.profile = QLabel(self)
        self.findings = QLabel(self)
        self.points = QLabel(self)
        self._work = QWidget(self)
        self._title = QLabel(self._work)
        self._progress = QProgressBar(self._work)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton(self._work)
        self._cancel.setIcon(kit.icons.icon("cancel"))
        self._cancel.setToolTip(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self._cancel_job)
        self._build()
        kit.jobs.started.connect(self.show_job)

    def _build(self) -> None:
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._progress)
        row.addWidget(self._cancel)
        for label in (self.saved, self.counts, self.profile):
            label.setContentsMargins(8, 0, 8, 0)
            self.addWidget(label)
        for label in (self.findings, self.points):
            label.setContentsMargins(8, 0, 8, 0)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self.findings)
        self.addPermanentWidget(self.points)
        self._work.hide()

    def show_counts(self, totals: Totals, profile: Bilingual) -> None:
        """Words in each language, the profile, and what asks for work."""
        number = self._kit.language.number
        words = self.tr("%1 words FR · %2 words AR").replace("%1", number(totals.french.words))
        self.counts.setText(words.replace("%2", number(totals.arabic.words)))
        self.profile.setText(profile.ar if self._kit.language.is_rtl else profile.fr)
        self.points.setText(self.tr("%n open point(s) · F8", "", totals.open_points))

    def show_findings(self, count: int) -> None:
        """What the checks found and nobody let stand."""
        self.findings.setText(self.tr("%n finding(s) · F7", "", count))

    def show_saving(self) -> None:
        self.saved.setText(self.tr("Saving…"))

    def show_saved(self, moment: datetime) -> None:
        self.saved.setText(self.tr("Saved %1").replace("%1", self._kit.language.clock(moment)))

    def clear_note(self) -> None:
        for label in (self.saved, self.counts, self.profile, self.findings, self.points):
            label.clear()

    def show_job(self, job: Job) -> None:
        """Show a job until it ends; those that were started meanwhile wait for their turn."""
        self._jobs.append(job)
        job.ended.connect(self._end_jobs)
        if len(self._jobs) == 1:
            self._show_first()

    def _show_first(self) -> None:
        if self._jobs:
            self._title.setText(self._jobs[0].title)
            self._progress.setRange(0, 0)
            self._jobs[0].progressed.connect(self._show_progress)  # a slot of ours, so that it is called on our thread
        self._work.setVisible(bool(self._jobs))

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _end_jobs(self) -> None:
        shown = self._jobs[0]
        self._jobs = [job for job in self._jobs if not job.is_over]
        if shown.is_over:
            self._show_first()

    def _cancel_job(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()
