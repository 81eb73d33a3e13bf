"""The pages of a reviewed file for the review screen: true ones through LibreOffice, our own sketch where it is not."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from briefing_app.domain.errors import UserError
from briefing_app.language.bidi_controls import isolated
from briefing_app.services.review_service import written
from briefing_app.ui.export.pages_view import PagesPane
from briefing_app.ui.export.preview import Pictures, Sketch
from briefing_app.ui.export.state import Drawing
from briefing_app.ui.review.intake import Laid
from briefing_app.ui.review.original import Copy, Document, OriginalPane

if TYPE_CHECKING:
    from briefing_app.services.ports import Progress
    from briefing_app.ui.kit.jobs import Job
    from briefing_app.ui.shell.desktop import Desktop

DPI = 120


class ReviewPages(QObject):
    """Draws what ``pane`` wants; pages that were drawn are kept while the review is on the screen."""

    def __init__(self, desktop: Desktop, laid: Laid, parent: QObject) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._laid = laid
        self._drawn: dict[Document, tuple[bytes, ...]] = {}
        self._job: Job | None = None
        self.pages = PagesPane(desktop.kit)
        went_out = Document(Copy.WENT_OUT, 0, self.tr("As it went out"))
        came_back = self.tr("As it came back: %1")
        documents = [
            Document(Copy.CAME_BACK, number, came_back.replace("%1", isolated(file.name)))
            for number, file in enumerate(laid.waiting.files, 1)
        ]
        self.pane = OriginalPane((went_out, *documents), self.pages)
        self.pane.wanted.connect(self.draw)

    def draw(self, document: Document) -> None:
        """Show the pages of a document, as soon as they are drawn."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        service = self._desktop.application.pages
        if document in self._drawn:
            self._show(document, self._drawn[document])
        elif not service.is_available:
            self._show_sketch(document, Drawing.NO_OFFICE)
        else:
            self._start(document)

    def _start(self, document: Document) -> None:
        service, laid = self._desktop.application.pages, self._laid

        def work(progress: Progress) -> tuple[bytes, ...]:
            docx = _bytes_of(laid, document)
            with tempfile.TemporaryDirectory(prefix="briefing-review-", ignore_cleanup_errors=True) as name:
                pdf = service.pdf_of(docx, progress)
                files = service.pages_of(pdf, DPI, Path(name), progress)
                return tuple(file.read_bytes() for file in files)

        def done(pictures: tuple[bytes, ...]) -> None:
            if not isValid(self) or self._job is not job:
                return
            self._job = None
            self.pages.set_busy(False)
            if pictures:
                self._drawn[document] = pictures
                self._show(document, pictures)
            else:
                self._show_sketch(document, Drawing.NO_RASTERISER)

        def failed(problem: Exception) -> None:
            if not isValid(self) or self._job is not job:
                return
            self._job = None
            self.pages.set_busy(False)
            if isinstance(problem, UserError):
                self._show_sketch(document, Drawing.FAILED)
            else:
                self._desktop.kit.fail(problem)

        self.pages.set_busy(True)
        job = self._desktop.kit.jobs.run(self.tr("Drawing the pages"), work, done, failed)
        self._job = job

    def _show(self, document: Document, pictures: tuple[bytes, ...]) -> None:
        self.pages.show_pages(Pictures(pictures), Drawing.TRUE)

    def _show_sketch(self, document: Document, why: Drawing) -> None:
        """What went out, drawn by ourselves; what came back only a word processor can show."""
        self.pages.show_pages(Sketch(self._laid.snapshot), why)
        if document.copy is Copy.CAME_BACK:
            text = self.tr("These are the pages as they went out: only LibreOffice could show the returned file here.")
            self.pages.say(f"{text} {self.pages.said.text()}")


def _bytes_of(laid: Laid, document: Document) -> bytes:
    if document.copy is Copy.CAME_BACK:
        return laid.waiting.files[document.number - 1].content
    return written(laid.snapshot)
