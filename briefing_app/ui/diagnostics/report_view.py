"""A report of a bug as it is, word for word, before the person gives it to anyone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.errors import UserError
from briefing_app.ui.diagnostics.presenter import ReportPresenter
from briefing_app.ui.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

SIZE = QSize(760, 560)


class ReportDialog(QDialog):
    """Shows all of it; save, copy, delete. UserError of the presenter when it cannot be read."""

    def __init__(self, presenter: ReportPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setWindowTitle(self.tr("Report of a problem"))
        self.resize(SIZE)
        self.text = QPlainTextEdit(presenter.text(), self)
        self._problem = ProblemLabel(kit, self)
        self._done = QLabel(self)
        self._done.setProperty("role", "soft")
        self._done.hide()
        self._build_text()
        about = self.tr(
            "This is all that was written down: no word of your notes, no name, no file name of yours. "
            "It is sent to nobody. Read it, and give it to whoever looks after the application if you want to."
        )
        words = QLabel(about, self)
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(self._problem)
        column.addWidget(self._done)
        column.addLayout(self._buttons())

    def _build_text(self) -> None:
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report of a problem"))
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # lines of a program, in any interface
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for label, act in (
            (self.tr("&Save…"), self._save),
            (self.tr("&Copy"), self._copy),
            (self.tr("&Delete"), self._delete),
        ):
            button = QPushButton(label, self)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(self.tr("C&lose"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return row

    def _save(self) -> None:
        title = self.tr("Save the report")
        name, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / self._presenter.path.name), "*.txt")
        if name:
            self._try(lambda: self._presenter.save(Path(name)), self.tr("The report is saved."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("The report is on the clipboard."))

    def _delete(self) -> None:
        if self._try(self._presenter.delete, ""):
            self.accept()

    def _try(self, act: Callable[[], None], done: str) -> bool:
        try:
            act()
        except UserError as problem:
            self._done.hide()
            self._problem.tell(problem)
            return False
        self._say(done)
        return True

    def _say(self, done: str) -> None:
        self._problem.say()
        self._done.setText(done)
        self._done.setVisible(bool(done))
