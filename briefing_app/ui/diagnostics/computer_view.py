"""About this computer: what somebody who helps would ask, in one list that can be copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.services.computer import Computer, LibraryFacts, without_home
from briefing_app.ui.kit.theme import (
    ARABIC_CONTENT_FAMILIES,
    ARABIC_INTERFACE_FAMILIES,
    FRENCH_CONTENT_FAMILIES,
    INTERFACE_FAMILIES,
)
from briefing_app.ui.widgets.two_columns import two_columns

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.ui.kit.kit import Kit

SIZE = QSize(820, 620)
_MIB = 1 << 20


class ComputerDialog(QDialog):
    """``report_wanted(Path)``: the person wants to see the newest report of a problem."""

    report_wanted = Signal(object)

    def __init__(self, computer: Computer, library: LibraryFacts, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer = computer
        self._library = library
        self._kit = kit
        self.setWindowTitle(self.tr("About this computer"))
        self.resize(SIZE)
        self.lines = [*self._program(), *self._languages(), *self._others(), *self._library_lines(), *self._screens()]
        self._reports = computer.reports
        self._report = QPushButton(self.tr("Show the newest &report…"), self)
        self._done = QLabel(self)
        self._done.setProperty("role", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._table())
        column.addWidget(self._done)
        column.addLayout(self._buttons())

    def look_again(self) -> None:
        """Reports may have been deleted since: those that are left can be shown."""
        self._reports = tuple(path for path in self._reports if path.exists())
        self._report.setEnabled(bool(self._reports))

    # What is told.

    def _program(self) -> Iterator[tuple[str, str]]:
        computer = self._computer
        told = self.tr("%1 (packaged)") if computer.is_packaged else self.tr("%1 (from source)")
        yield self.tr("Application"), told.replace("%1", computer.application)
        yield self.tr("Python and system"), computer.system
        yield self.tr("Qt"), f"{qVersion()} · {QGuiApplication.platformName()}"
        yield self.tr("Database"), computer.database
        yield self.tr("Libraries"), " · ".join(computer.libraries)

    def _languages(self) -> Iterator[tuple[str, str]]:
        arabic = {*ARABIC_INTERFACE_FAMILIES, *ARABIC_CONTENT_FAMILIES}
        french = {*INTERFACE_FAMILIES, *FRENCH_CONTENT_FAMILIES}
        yield self.tr("Fonts for Arabic"), self._fonts(arabic, QFontDatabase.WritingSystem.Arabic)
        yield self.tr("Fonts for French"), self._fonts(french, QFontDatabase.WritingSystem.Latin)
        names = {Language.ARABIC: self.tr("Arabic dictionary"), Language.FRENCH: self.tr("French dictionary")}
        for language, path in self._computer.dictionaries:
            yield names[language], self._place(path)

    def _fonts(self, wanted: Iterable[str], system: QFontDatabase.WritingSystem) -> str:
        """Those that we ask for and that are here; none is bad news."""
        found = sorted(set(wanted) & set(QFontDatabase.families(system)))
        return ", ".join(found) if found else self.tr("none of those wanted was found")

    def _others(self) -> Iterator[tuple[str, str]]:
        computer = self._computer
        yield self.tr("LibreOffice (for PDF and pages)"), self._place(computer.office)
        yield self.tr("pdftoppm (for pages)"), self._place(computer.rasteriser)
        data, settings, logs = map(without_home, computer.folders)
        yield self.tr("Folder of data"), data
        yield self.tr("Folder of preferences"), settings
        yield self.tr("Folder of reports"), logs
        yield self.tr("Reports of problems"), self._number(len(computer.reports))

    def _library_lines(self) -> Iterator[tuple[str, str]]:
        library = self._library
        yield self.tr("Library"), without_home(library.path)
        yield self.tr("Its size"), self._size(library.size)
        if library.info is None:
            yield self.tr("Its state"), self.tr("closed")
            return
        yield self.tr("Its state"), self.tr("encrypted") if library.info.encrypted else self.tr("not encrypted")
        yield self.tr("Its schema"), self._number(library.info.schema)
        yield self.tr("Notes in it"), self._number(library.info.notes)
        yield self.tr("Versions in it"), self._number(library.info.revisions)

    def _screens(self) -> Iterator[tuple[str, str]]:
        for screen in QGuiApplication.screens():
            size, scale = screen.size(), screen.devicePixelRatio()
            yield self.tr("Screen"), f"{size.width()} × {size.height()} · {scale * 100:.0f} %"
        yield self.tr("Memory in use"), self._size(self._computer.memory)

    def _place(self, path: Path | None) -> str:
        return without_home(path) if path is not None else self.tr("not found")

    def _size(self, size: int | None) -> str:
        if size is None:
            return self.tr("not known")
        return self.tr("%1 MiB").replace("%1", QLocale().toString(size / _MIB, "f", 1))

    def _number(self, number: int) -> str:
        return self._kit.language.number(number)

    # How.

    def _table(self) -> QTableWidget:
        headings = self.tr("What"), self.tr("How it is here")
        table = two_columns(self.tr("About this computer"), headings, self.lines, self)
        table.setWordWrap(True)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = QPushButton(self.tr("&Copy"), self)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self._report.setAutoDefault(False)
        self._report.clicked.connect(lambda: self.report_wanted.emit(self._reports[0]))
        self.look_again()
        row.addWidget(copy)
        row.addWidget(self._report)
        row.addStretch(1)
        close = QPushButton(self.tr("C&lose"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return row

    def _copy(self) -> None:
        line = self.tr("%1: %2", "a name and what belongs to it")
        lines = (line.replace("%1", name).replace("%2", value) for name, value in self.lines)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._done.setText(self.tr("Everything above is on the clipboard."))
