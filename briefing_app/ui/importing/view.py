"""The import dialog: one page, both files, one decision; reading and aligning go on in the background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.services.import_service import Imported, PreparedImport
from briefing_app.ui.importing.presenter import ImportPresenter
from briefing_app.ui.kit.jobs import Job
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, NoticeArea, Severity
from briefing_app.ui.widgets.choices import DropDown, content_language
from briefing_app.ui.widgets.file_intake import FileIntake

WIDTH = 600


class ImportDialog(QDialog):
    """``imported(note)`` once the note is stored; what was paired is told as a notice of the window."""

    imported = Signal(str)

    def __init__(self, presenter: ImportPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._job: Job | None = None
        self._first = content_language(kit.language.code)
        self.setWindowTitle(self.tr("Import texts"))
        self._intake = FileIntake(self, enabled=True)
        self._intake.chosen.connect(self.add_files)
        self.files = {language: self._file_box(language) for language in Language}
        self.template = DropDown(self)
        self.profile = DropDown(self)
        self.left_out = QLabel(self)
        self.left_out.setProperty("role", "soft")
        self.left_out.setWordWrap(True)
        self.add = QPushButton(kit.icons.icon("plus"), self.tr("&Add a file…"), self)
        self.add.clicked.connect(self._intake.ask)
        self.notices = NoticeArea(kit.icons, self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.run = self.buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.run.setProperty("primary", True)
        self.run.setDefault(True)
        self.cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setText(self.tr("&Cancel"))
        for button in (self.add, self.cancel):
            button.setAutoDefault(False)
        self.buttons.accepted.connect(self._start)
        self.buttons.rejected.connect(self.reject)
        self._fill_choices()
        self._lay_out()
        self.setMinimumWidth(WIDTH)
        self._show_busy(False)
        self._look_at(presenter.files)
        self._show_files()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take files in and look which language each is in."""
        self._look_at(self._presenter.add_files(paths))

    def _look_at(self, new: Sequence[Path]) -> None:
        presenter = self._presenter
        if not new:
            return
        self._busy(
            self._kit.jobs.run(
                self.tr("Recognising languages"),
                lambda progress: presenter.detect(new, progress),
                self._detected,
                self._failed,
            )
        )

    def reject(self) -> None:
        """Cancel what is under way; with nothing under way, close."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()
            self._idle()

    def _detected(self, found: dict[Path, Language | None]) -> None:
        self._idle()
        self._presenter.take_detected(found)
        self._show_files()
        (self.run if self._presenter.can_import else self.files[self._first]).setFocus()

    def _start(self) -> None:
        self.notices.dismiss()
        presenter = self._presenter
        presenter.template_id = self.template.currentData()
        presenter.profile_id = self.profile.currentData()
        request = presenter.request()
        self._busy(
            self._kit.jobs.run(
                self.tr("Importing texts"),
                lambda progress: presenter.prepare(request, progress),
                self._store,
                self._failed,
            )
        )

    def _store(self, prepared: PreparedImport) -> None:
        self._idle()
        try:
            done = self._presenter.store(prepared)
        except Exception as problem:  # told where the person looks, as a job's would be
            self._failed(problem)
            return
        self.accept()
        self._kit.notify(Notice(self._outcome(done)))
        self.imported.emit(done.stored.note.id)

    def _outcome(self, done: Imported) -> str:
        parts = [self.tr("%n paragraph(s) imported.", "", done.pairs)]
        for count, text in (
            (done.unpaired_ar, self.tr("%n in Arabic without a French twin.", "", done.unpaired_ar)),
            (done.unpaired_fr, self.tr("%n in French without an Arabic twin.", "", done.unpaired_fr)),
        ):
            if count:
                parts.append(text)
        return " ".join(parts)

    def _failed(self, problem: Exception) -> None:
        self._idle()
        notice = self._kit.told(problem)
        self.notices.show_notice(Notice(notice.text, Severity.DANGER, notice.hint, stays=True))

    def _busy(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._show_progress)
        self._show_busy(True)

    def _idle(self) -> None:
        self._job = None
        self._show_busy(False)
        self._show_files()

    def _show_busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.setVisible(busy)
        self.setAcceptDrops(not busy)
        self.run.setEnabled(not busy and self._presenter.can_import)
        for widget in (*self.files.values(), self.template, self.profile, self.add):
            widget.setEnabled(not busy)

    def _show_progress(self, done: int, total: int) -> None:
        if self._job is not None:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _assign(self, language: Language) -> None:
        self._presenter.assign(language, self.files[language].currentData())
        self._show_files()

    def _show_files(self) -> None:
        """What the presenter holds, in both boxes."""
        for language, box in self.files.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("None: to be written"), None)
            for path in self._presenter.files:
                box.addItem(path.name, path)
            chosen = self._presenter.file(language)
            box.setCurrentIndex(self._presenter.files.index(chosen) + 1 if chosen is not None else 0)
            box.setToolTip(str(chosen) if chosen is not None else "")
            box.blockSignals(False)
        names = ", ".join(path.name for path in self._presenter.left_out)
        self.left_out.setText(self.tr("Not imported: %1").replace("%1", names) if names else "")
        self.left_out.setVisible(bool(names) and self._job is None)
        self.run.setEnabled(self._job is None and self._presenter.can_import)

    def _file_box(self, language: Language) -> DropDown:
        box = DropDown(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.activated.connect(lambda: self._assign(language))
        return box

    def _fill_choices(self) -> None:
        for template in self._presenter.templates:
            self.template.addItem(self._named(template.name, template.id), template.id)
        for profile in self._presenter.profiles:
            self.profile.addItem(self._named(profile.name, profile.id), profile.id)
        for box, wanted in (
            (self.template, self._presenter.template_id),
            (self.profile, self._presenter.profile_id),
        ):
            box.setCurrentIndex(max(box.findData(wanted), 0))

    def _named(self, name: Bilingual, otherwise: str) -> str:
        return name[self._first] or name[self._first.twin] or otherwise

    def _lay_out(self) -> None:
        explanation = QLabel(
            self.tr(
                "Both files become one note: their paragraphs are put side by side in order. "
                "One file alone is enough; the other language is then written in the editor."
            ),
            self,
        )
        explanation.setProperty("role", "soft")
        explanation.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        labels = {Language.ARABIC: self.tr("A&rabic text"), Language.FRENCH: self.tr("&French text")}
        for language in (self._first, self._first.twin):
            form.addRow(labels[language], self.files[language])
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addStretch(1)
        form.addRow("", adding)
        form.addRow(self.tr("&Kind of note"), self.template)
        form.addRow(self.tr("&Profile"), self.profile)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (explanation, form, self.left_out, self.notices, self.progress, self.buttons):
            if isinstance(part, QFormLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        order = [self.files[self._first], self.files[self._first.twin], self.add, self.template, self.profile]
        for before, after in zip(order, [*order[1:], self.run], strict=True):
            QWidget.setTabOrder(before, after)
