"""Bringing terms in from a file and writing them into one: long work off the thread of the window, told in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.atomic_files import write_atomically
from briefing_app.domain.errors import UserError
from briefing_app.language.bidi_controls import isolated
from briefing_app.language.terms.merging import Merge, merge
from briefing_app.services.term_service import FileOfTerms, TermService, read_terms_file, written
from briefing_app.services.term_shelf import TermShelf
from briefing_app.ui.kit.notices import Notice

if TYPE_CHECKING:
    from briefing_app.services.ports import Progress
    from briefing_app.ui.kit.kit import Kit

USUAL_NAME = "terms.tbx"


class Transfer(QObject):
    """``changed`` when terms came in."""

    changed = Signal()

    def __init__(self, terms: TermService, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms = terms
        self._kit = kit
        self._window = parent

    # In.

    def ask_in(self) -> None:
        title, kinds = self.tr("Import terms"), self.tr("Terms in TBX or CSV (*.tbx *.xml *.csv *.tsv *.txt)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Read a file, see what is new in it, and store that slice by slice."""
        terms, state = self._terms, self._terms.state

        def work(progress: Progress) -> tuple[FileOfTerms, Merge]:
            file = read_terms_file(path)
            progress(0, 0)
            return file, merge(state.concepts, file.concepts, terms.new_id)

        def planned(answer: tuple[FileOfTerms, Merge]) -> None:
            file, plan = answer
            if terms.state is state:
                self._store(terms.take_in(plan), plan, file.passed_over)
            else:  # somebody kept a term meanwhile
                self.bring_in(path)

        self._kit.jobs.run(self.tr("Reading the terms"), work, planned)

    def _store(self, steps: Iterator[int], plan: Merge, passed_over: int) -> None:
        try:
            next(steps)
        except StopIteration:
            self._tell_in(plan, passed_over)
        except UserError as problem:
            self._kit.fail(problem)
            self.changed.emit()
        else:
            QTimer.singleShot(0, self, partial(self._store, steps, plan, passed_over))

    def _tell_in(self, plan: Merge, passed_over: int) -> None:
        number = self._kit.language.number
        text = (
            self.tr("Terms brought in. New: %1, changed: %2, already there: %3.")
            .replace("%1", number(plan.added))
            .replace("%2", number(plan.changed))
            .replace("%3", number(plan.left))
        )
        hint = self.tr("%n entry(ies) without Arabic or French passed over.", "", passed_over) if passed_over else ""
        self.changed.emit()
        self._kit.notify(Notice(text, hint=hint))

    # Out.

    def ask_out(self) -> None:
        title = self.tr("Export terms")
        kinds = ";;".join((self.tr("TBX-Basic (*.tbx)"), self.tr("CSV for spreadsheets (*.csv)")))
        name, kind = QFileDialog.getSaveFileName(self._window, title, USUAL_NAME, kinds)
        if name:
            path = Path(name)
            usual = ".csv" if "*.csv" in kind else ".tbx"
            self.write_out(path if path.suffix else path.with_suffix(usual))

    def write_out(self, path: Path) -> None:
        """All terms, in the form that the name says; the person was asked before a file is replaced."""
        state = self._terms.state

        def work(progress: Progress) -> int:
            concepts = TermShelf(state.concepts, lambda: progress(0, 0)).find()
            write_atomically(path, written(concepts, path), replace=True)
            return len(concepts)

        def done(count: int) -> None:
            text = self.tr("%n concept(s) written to %1.", "", count).replace("%1", isolated(path.name))
            self._kit.notify(Notice(text))

        self._kit.jobs.run(self.tr("Writing the terms"), work, done)
