"""What came into the memory from outside; each of it can be taken out again."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.domain.memory import Batch, BatchKind
from briefing_app.language.bidi_controls import isolated
from briefing_app.services.memory_files import MemoryFiles
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, NoticeArea, Severity
from briefing_app.ui.widgets.lined_list import Line, LinedEntry, LinedList

SIZE = (520, 420)


class BatchesDialog(QDialog):
    def __init__(self, files: MemoryFiles, total: int, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._kit = kit
        self.setWindowTitle(self.tr("What came into the memory"))
        self.resize(*SIZE)
        self.said = QLabel(
            self.tr("The memory holds %n different pair(s), those of your notes included.", "", total), self
        )
        self.said.setWordWrap(True)
        self.none = QLabel(
            self.tr("Nothing came in from outside yet. Import a TMX file, or align two documents."), self
        )
        self.none.setWordWrap(True)
        self.none.setProperty("role", "soft")
        self.list = LinedList(self.tr("What came in"), kit, self)
        self.list.currentRowChanged.connect(lambda _: self._allow())
        self.notices = NoticeArea(kit.icons, self)
        self.take_out = QPushButton(kit.icons.icon("trash"), self.tr("&Take out of the memory"), self)
        self.take_out.setAutoDefault(False)
        self.take_out.clicked.connect(lambda: self._take_out())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("&Close"))
        self.buttons.rejected.connect(self.reject)
        ending = QHBoxLayout()
        ending.addWidget(self.take_out)
        ending.addStretch(1)
        ending.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for part in (self.said, self.none, self.list, self.notices):
            column.addWidget(part, 1 if part is self.list else 0)
        column.addLayout(ending)
        self._show()

    def _show(self) -> None:
        batches = self._files.batches()
        self.list.show_entries([self._entry(batch, count) for batch, count in batches])
        if batches and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(batches))
        self.none.setVisible(not batches)
        self._allow()

    def _entry(self, batch: Batch, count: int) -> LinedEntry:
        kind = self.tr("from a TMX file") if batch.kind is BatchKind.TMX else self.tr("from two documents")
        day = self._kit.language.day(batch.at.date())
        head = Line(isolated(batch.name), is_strong=True, most=2)
        pairs = self.tr("%n pair(s)", "", count)
        rest = Line(" · ".join(f"\u2068{part}\u2069" for part in (pairs, kind, day)), "ink_soft", is_small=True)
        return LinedEntry(batch.id, "import", "accent", (head, rest))

    def _allow(self) -> None:
        self.take_out.setEnabled(self.list.key() is not None)

    def _take_out(self) -> None:
        """For good: who wants it again has the file."""
        batch = self.list.key()
        if batch is None:
            return
        try:
            count = self._files.remove(str(batch))
        except UserError as problem:
            told = self._kit.told(problem)
            self.notices.show_notice(Notice(told.text, Severity.DANGER, told.hint))
            return
        self._show()
        self.notices.show_notice(Notice(self.tr("%n pair(s) were taken out.", "", count)))
