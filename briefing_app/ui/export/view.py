"""The export screen: layouts at the start side, the true pages beside them, what goes into the file at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.errors import BugError, UserError
from briefing_app.services.export_service import Exported, PreparedExport
from briefing_app.services.ports import Progress
from briefing_app.ui.export import printing
from briefing_app.ui.export.fonts import missing_fonts
from briefing_app.ui.export.options import OptionsPanel
from briefing_app.ui.export.outcome import OutcomeBar, isolated
from briefing_app.ui.export.pages_view import PagesPane
from briefing_app.ui.export.presenter import PRINTED_DPI, ExportPresenter
from briefing_app.ui.export.preview import source_of
from briefing_app.ui.export.running import Renderer, Task
from briefing_app.ui.export.state import Drawing, Field, Pages, Problem, Result
from briefing_app.ui.export.thumbnails import LayoutList
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Severity

SIZE = (1100, 680)


class ExportDialog(QDialog):
    """``exported(Exported)`` when a Word file was written. Escape goes one step back, the last one closes."""

    exported = Signal(object)

    def __init__(self, presenter: ExportPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export %1").replace("%1", isolated(presenter.reference)))
        self.layouts = LayoutList(kit, presenter.choice.layout, self)
        self.pages = PagesPane(kit, self)
        self.options = OptionsPanel(presenter, kit, self)
        self.outcome = OutcomeBar(kit, self)
        self._renderer = Renderer(presenter, kit, self)
        self._task = Task(kit, self)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        self._show_state()
        self._renderer.draw()

    def reject(self) -> None:
        """One step back: stop the work, put a question away, and only then close."""
        if self._task.is_running:
            self._task.cancel()
        elif self.outcome.is_question:
            self._show_state()
            self.export_button.setFocus()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._renderer.stop()
        super().done(result)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.layouts)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(middle, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.close_button = _button(self, self.tr("&Close"), self.reject)
        self.print_button = _button(self, self.tr("Pr&int…"), self._print, self._kit.icons.icon("print"))
        self.pdf_button = _button(self, self.tr("&PDF…"), self._ask_pdf, self._kit.icons.icon("pdf"))
        self.export_button = _button(
            self, self.tr("&Export as Word"), self._export, self._kit.icons.icon("export", "on_accent")
        )
        self.export_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.close_button)
        row.addStretch(1)
        for button in (self.print_button, self.pdf_button, self.export_button):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.layouts.chosen.connect(self._choose_layout)
        self.options.changed.connect(self._choice_changed)
        self.outcome.cancelled.connect(self._task.cancel)
        self._task.progressed.connect(self.outcome.step)
        self._renderer.drawn.connect(self._show_pages)
        self._renderer.refused.connect(self._refuse)
        self._renderer.busy.connect(self.pages.set_busy)
        for key, by in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self.pages.turn(by))

    def _choose_layout(self, layout: Layout) -> None:
        self._presenter.choose_layout(layout)
        self.options.show_name()
        self._choice_changed()

    def _choice_changed(self) -> None:
        self._show_state()
        self._renderer.ask()

    def _show_pages(self, pages: Pages) -> None:
        self.options.tell(Field.NONE, "")
        self.pages.show_pages(source_of(pages), pages.drawing, missing_fonts(self._presenter.letterhead))

    def _show_state(self) -> None:
        """Which buttons can be used and why not; where the file will go."""
        is_idle = not self._task.is_running
        presenter = self._presenter
        for widget in (self.layouts, self.options, self.close_button, self.export_button):
            widget.setEnabled(is_idle)
        self.pdf_button.setEnabled(is_idle and presenter.can_make_pdf)
        self.print_button.setEnabled(is_idle and printing.is_available())
        self.pdf_button.setToolTip(self._about_pdf())
        self.print_button.setToolTip(self._about_printing())
        if is_idle:
            self.outcome.show_place(presenter.out)

    def _about_pdf(self) -> str:
        if not self._presenter.has_office:
            return self.tr("LibreOffice is not installed on this computer, and PDF needs it.")
        if not self._presenter.can_make_pdf:
            return self.tr("A PDF of ours cannot carry a password. Take the password away first.")
        return self.tr("An archived PDF (PDF/A) of this layout")

    def _about_printing(self) -> str:
        if not printing.is_available():
            return self.tr("This computer cannot print from here: the printing library (libcups) is missing.")
        if not self._presenter.has_office:
            return self.tr("Print our own sketch of these pages on paper")
        return self.tr("Print these pages on paper")

    # The Word file.

    def _export(self, replace: bool = False) -> None:
        problem = self._presenter.problem()
        if problem is not None:
            self.outcome.show_problem(self._problem_words(problem), Severity.ATTENTION)
            self.options.focus_on(problem)
            return
        try:
            prepared = self._presenter.prepare(replace=replace)
        except UserError as problem_told:
            self._fail(problem_told)
            return
        self._run(
            self.tr("Writing %1").replace("%1", isolated(prepared.out.name)),
            lambda progress: self._presenter.produce(prepared, progress),
            lambda exported: self._finish(prepared, exported),
        )

    def _finish(self, prepared: PreparedExport, exported: Exported) -> None:
        try:
            result = self._presenter.finish(prepared, exported)
        except UserError as problem:
            self._fail(problem)
            return
        self._show_result(result)
        self.exported.emit(exported)

    def _rename(self) -> None:
        self._show_state()
        self.options.focus_on(Problem.NAME_EMPTY)

    # PDF and paper.

    def _ask_pdf(self) -> None:
        title, kind = self.tr("Write a PDF"), self.tr("PDF files")
        out, _ = QFileDialog.getSaveFileName(
            self, title, str(self._presenter.out.with_suffix(".pdf")), f"{kind} (*.pdf)"
        )
        if not out:
            return
        path = Path(out if out.lower().endswith(".pdf") else f"{out}.pdf")
        try:
            wanted = self._presenter.wanted()
        except UserError as problem:
            self._fail(problem)
            return
        self._run(
            self.tr("Writing %1").replace("%1", isolated(path.name)),
            lambda progress: self._presenter.write_pdf(wanted, path, progress),
            self._show_result,
        )

    def _print(self) -> None:
        try:
            wanted = self._presenter.wanted()
        except UserError as problem:
            self._fail(problem)
            return
        printer = printing.ask(self.tr("Print"), self._presenter.choice.name, self.pages.count, self)
        if printer is None:
            return
        kept = self._presenter.kept(wanted)
        is_sketch = kept is not None and not kept.pictures

        def work(progress: Progress) -> int:
            pages = kept if kept is not None and is_sketch else self._presenter.draw(wanted, PRINTED_DPI, progress)
            if pages.drawing is Drawing.FAILED:
                raise UserError("pages.failed")
            return printing.print_pages(printer, source_of(pages), progress)

        def done(count: int) -> None:
            self.outcome.show_problem(self.tr("%n page(s) went to the printer.", "", count), Severity.INFO)

        self._run(self.tr("Printing"), work, done)

    # The work under way, and what came of it.

    def _run(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Nothing else can be done meanwhile; pages that were being drawn are drawn again afterwards."""
        self._renderer.stop()

        def ended(tell: Callable[..., None]) -> Callable[..., None]:
            def end(*result: Any) -> None:
                self._show_state()
                tell(*result)
                self._renderer.ask()

            return end

        self._task.run(title, work, ended(done), ended(self._fail), ended(self._cancelled))
        self._show_state()
        self.outcome.show_progress(title)

    def _cancelled(self) -> None:
        self.outcome.show_problem(self.tr("Cancelled. Nothing was written."), Severity.ATTENTION)
        self.export_button.setFocus()

    def _show_result(self, result: Result) -> None:
        self.outcome.show_result(result)
        if result.faults and not result.has_own_letterhead:
            self._kit.told(BugError(f"our own lint found {', '.join(result.faults)}"))  # leaves a local report

    def _refuse(self, problem: UserError) -> None:
        """The pages cannot be made of this choice: said beside the field it lies in."""
        words = _words(self._kit, problem)
        self.pages.say(words)
        field = self._presenter.field_of(problem)
        if field is Field.NONE:
            self._fail(problem)
        else:
            self.options.tell(field, words)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, UserError) and problem.code == "file.exists":
            self.outcome.ask(self._presenter.out, lambda: self._export(replace=True), self._rename)
            return
        if isinstance(problem, printing.NotPrintedError):
            words = self.tr("The printer did not take the pages. Check that it is switched on, then try again.")
            self.outcome.show_problem(words)
            return
        self.outcome.show_problem(_words(self._kit, problem))

    def _problem_words(self, problem: Problem) -> str:
        return {
            Problem.NAME_EMPTY: self.tr("The file needs a name."),
            Problem.NAME_INVALID: self.tr(
                'A file name cannot begin with a full stop or hold any of / \\ : * ? " < > |'
            ),
            Problem.PASSWORD_EMPTY: self.tr("Write the password twice, or take the protection away."),
            Problem.PASSWORDS_DIFFER: self.tr("The two passwords are not the same. Write the second one again."),
        }[problem]


def _button(dialog: QDialog, words: str, act: Callable[[], None], icon: QIcon | None = None) -> QPushButton:
    button = QPushButton(words, dialog)
    button.setAutoDefault(False)
    if icon is not None:
        button.setIcon(icon)
    button.clicked.connect(lambda: act())
    return button


def _words(kit: Kit, problem: Exception) -> str:
    """What happened and what to do, in one line; a bug of ours leaves a report."""
    notice = kit.told(problem)
    return ". ".join(part.rstrip(".") for part in (notice.text, notice.hint) if part) + "."
