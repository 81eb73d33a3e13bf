"""Pages onto paper: the dialog of the system, and painting onto the printer that was chosen there.

``PySide6.QtPrintSupport`` needs libcups on Linux; where it is missing there is no printing, and the screen says so.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from briefing_app.services.ports import Progress
from briefing_app.ui.export.preview import PageSource

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class NotPrintedError(Exception):
    """The printer did not take the pages."""


def is_available() -> bool:
    """Whether this computer's Qt can print."""
    try:
        import_module("PySide6.QtPrintSupport")
    except ImportError:
        return False
    return True


def ask(title: str, document: str, pages: int, parent: QWidget) -> QPrinter | None:
    """Let the person choose a printer, and which of the ``pages`` (0: not counted yet); None when they think better
    of it. ``document`` is the name of the job."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    if pages:
        dialog.setMinMax(1, pages)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_pages(printer: QPrinter, pages: PageSource, progress: Progress) -> int:
    """Paint the pages asked for and return how many; may be done on another thread. Cancelled, the job is thrown away.

    NotPrintedError when the printer does not take them.
    """
    wanted = _wanted(printer, pages.count)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrintedError
    try:
        for done, page in enumerate(wanted):
            progress(done, len(wanted))
            if done and not printer.newPage():
                raise NotPrintedError
            paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
            pages.paint(painter, page, fitted(pages.size(page), paper))
        progress(len(wanted), len(wanted))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(wanted)


def fitted(size: QSizeF, place: QRectF) -> QRectF:
    """The largest rectangle of that shape in the middle of ``place``."""
    factor = min(place.width() / size.width(), place.height() / size.height())
    inside = QRectF(0, 0, size.width() * factor, size.height() * factor)
    inside.moveCenter(place.center())
    return inside


def _wanted(printer: QPrinter, count: int) -> list[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(max(first, 1) - 1, min(last, count)))
    return pages[::-1] if printer.pageOrder() == type(printer).PageOrder.LastPageFirst else pages
