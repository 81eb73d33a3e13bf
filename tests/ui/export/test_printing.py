"""Pages onto paper: which ones, at which size, and what a cancellation or a bad printer does."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.export import printing
from briefing_app.ui.export.printing import NotPrintedError, fitted, print_pages

pytestmark = pytest.mark.usefixtures("qapp")


class CancelledError(Exception):
    pass


class Numbered:
    """Pages that only say where they were painted."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.painted: list[tuple[int, QRectF]] = []

    def size(self, page: int) -> QSizeF:
        return QSizeF(595, 842)

    def paint(self, painter: QPainter, page: int, place: QRectF) -> None:
        self.painted.append((page, place))
        painter.drawRect(place.adjusted(10, 10, -10, -10))


def printer_to(out: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def silent(done: int, total: int) -> None:
    pass


def pages_in(pdf: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def test_every_page_fills_the_paper(tmp_path: Path) -> None:
    pages, seen = Numbered(3), []
    printer = printer_to(tmp_path / "o.pdf")
    assert print_pages(printer, pages, lambda done, total: seen.append((done, total))) == 3
    assert pages_in(tmp_path / "o.pdf") == 3
    assert [page for page, _ in pages.painted] == [0, 1, 2]
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    assert pages.painted[0][1].width() == pytest.approx(paper.width(), rel=0.01)


def test_other_paper_holds_the_whole_page(tmp_path: Path) -> None:
    pages = Numbered(1)
    printer = printer_to(tmp_path / "o.pdf", QPageSize.PageSizeId.Letter)
    print_pages(printer, pages, silent)
    place = pages.painted[0][1]
    assert place.width() / place.height() == pytest.approx(595 / 842, rel=0.001)
    assert QRectF(printer.pageLayout().fullRectPixels(printer.resolution())).contains(place)


@pytest.mark.parametrize(("first", "last", "printed"), [(2, 3, [1, 2]), (3, 9, [2, 3]), (0, 0, [0, 1, 2, 3])])
def test_only_the_pages_asked_for(tmp_path: Path, first: int, last: int, printed: list[int]) -> None:
    pages = Numbered(4)
    printer = printer_to(tmp_path / "o.pdf")
    printer.setFromTo(first, last)
    assert print_pages(printer, pages, silent) == len(printed)
    assert [page for page, _ in pages.painted] == printed


def test_the_last_page_first(tmp_path: Path) -> None:
    pages = Numbered(3)
    printer = printer_to(tmp_path / "o.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    print_pages(printer, pages, silent)
    assert [page for page, _ in pages.painted] == [2, 1, 0]


def test_a_cancellation_is_heard_between_pages(tmp_path: Path) -> None:
    pages = Numbered(3)

    def cancel(done: int, total: int) -> None:
        if done == 1:
            raise CancelledError

    with pytest.raises(CancelledError):
        print_pages(printer_to(tmp_path / "o.pdf"), pages, cancel)
    assert [page for page, _ in pages.painted] == [0]


def test_a_printer_that_does_not_take_them(tmp_path: Path) -> None:
    with pytest.raises(NotPrintedError):
        print_pages(printer_to(tmp_path / "no folder" / "o.pdf"), Numbered(1), silent)


def test_the_largest_rectangle_in_the_middle() -> None:
    assert fitted(QSizeF(1, 2), QRectF(0, 0, 10, 10)) == QRectF(2.5, 0, 5, 10)
    assert fitted(QSizeF(2, 1), QRectF(10, 10, 10, 10)) == QRectF(10, 12.5, 10, 5)


def test_the_dialog_offers_the_pages_and_a_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, int, str, str]] = []
    answer = QPrintDialog.DialogCode.Accepted

    def shown(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        seen.append((dialog.minPage(), dialog.maxPage(), dialog.printer().docName(), dialog.windowTitle()))
        return answer

    monkeypatch.setattr(QPrintDialog, "exec", shown)
    parent = QWidget()
    qtbot.addWidget(parent)
    printer = printing.ask("Imprimer", "P-0001", 3, parent)
    assert printer is not None
    assert printer.fullPage()
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert seen == [(1, 3, "P-0001", "Imprimer")]
    answer = QPrintDialog.DialogCode.Rejected
    assert printing.ask("Imprimer", "P-0001", 3, parent) is None


def test_without_libcups_there_is_no_printing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert printing.is_available()
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    assert not printing.is_available()
