"""Files to be imported: chosen in a dialog, or dropped onto a view."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.domain.file_names import HANDED_OVER

WORD_SUFFIXES = (".docx", ".docm", ".dotx")
SUFFIXES = (*WORD_SUFFIXES, ".txt")


class FileIntake(QObject):
    """``chosen(paths)`` tells of text and Word files; anything else cannot be dropped."""

    chosen = Signal(list)

    def __init__(self, view: QWidget, *, enabled: bool) -> None:
        """Watch ``view``; in a library that is not ``enabled`` for it nothing can be dropped."""
        super().__init__(view)
        self._view = view
        if enabled:
            view.setAcceptDrops(True)
            view.installEventFilter(self)

    def ask(self) -> None:
        """Let the person choose files."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        title, kinds = self.tr("Texts to import"), self.tr("Word and text files")
        names, _ = QFileDialog.getOpenFileNames(self._view, title, "", f"{kinds} ({patterns})")
        if names:
            self.chosen.emit([Path(name) for name in names])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return False
        paths = text_files(event.mimeData())
        if not paths:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.chosen.emit(paths)
        return True


def is_word(path: Path) -> bool:
    """Whether a file is of Word, by its name."""
    return path.suffix.lower() in WORD_SUFFIXES


def text_files(dragged: QMimeData) -> list[Path]:
    """The local text, Word and hand-over files among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in (*SUFFIXES, HANDED_OVER)]
