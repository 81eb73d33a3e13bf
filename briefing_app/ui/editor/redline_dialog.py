"""The small dialog that asks which two revisions a Word file of the changes compares, and in which layout."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.revisions import Revision
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import DropDown

WIDTH = 560


class RedlineDialog(QDialog):
    """Accepted: ``chosen(before, after, layout)``; ``after`` is a number, or None for the note as it is now."""

    chosen = Signal(int, object, object)

    def __init__(self, revisions: Sequence[Revision], before: int, kit: Kit, parent: QWidget | None = None) -> None:
        """``revisions``, the newest first; ``before`` is the number of the one picked to compare with."""
        super().__init__(parent)
        self._kit = kit
        self.setWindowTitle(self.tr("Word file of the changes"))
        about = QLabel(self.tr("The later text, with every difference to the earlier one as a tracked change."), self)
        about.setWordWrap(True)
        self.before = self._choice({self._words(revision): revision.number for revision in revisions})
        self.before.setCurrentIndex(self.before.findData(before))
        later: dict[str, object] = {self.tr("the note as it is now"): None}
        self.after = self._choice(later | {self._words(revision): revision.number for revision in revisions})
        self.layouts = self._choice(self._layouts())
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(self.tr("&Write the file…"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        self.buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        for name, field in (
            (self.tr("Changes &from"), self.before),
            (self.tr("Changes &to"), self.after),
            (self.tr("&Layout"), self.layouts),
        ):
            field.setAccessibleName(name.replace("&", ""))
            form.addRow(name, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.resize(WIDTH, self.sizeHint().height())
        self.before.currentIndexChanged.connect(self._allow)
        self.after.currentIndexChanged.connect(self._allow)
        self._allow()

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.before.currentData(), self.after.currentData(), Layout(self.layouts.currentData()))

    def _allow(self) -> None:
        """A revision is not compared with itself."""
        ok = self.buttons.buttons()[0]
        ok.setEnabled(self.before.currentData() is not None and self.before.currentData() != self.after.currentData())

    def _choice(self, entries: dict[str, object]) -> DropDown:
        box = DropDown(self)
        for words, value in entries.items():
            box.addItem(words, value)
        return box

    def _layouts(self) -> dict[str, object]:
        return {
            self.tr("Side by side"): Layout.FACING.value,
            self.tr("One after the other"): Layout.SEQUENTIAL.value,
            self.tr("Arabic alone"): Layout.ARABIC.value,
            self.tr("French alone"): Layout.FRENCH.value,
            self.tr("Card on one page"): Layout.CARD.value,
        }

    def _words(self, revision: Revision) -> str:
        number, moment = self._kit.language.number(revision.number), self._kit.language.moment(revision.created)
        return f"{number} · {moment} · {revision.author}"
