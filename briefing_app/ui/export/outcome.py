"""The line above the buttons: where the file will go, a question, progress with cancel, a result, a refusal.

It always has the same height, so that nothing jumps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from briefing_app.docx_io.clean import Trace
from briefing_app.language.bidi_controls import disarmed
from briefing_app.ui.export.state import Result
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Severity

HEIGHT, PATH_WIDTH = 72, 700
NAMES = {Severity.INFO: "ok", Severity.ATTENTION: "warning", Severity.DANGER: "danger"}
COLOURS = {Severity.INFO: "ok", Severity.ATTENTION: "attention", Severity.DANGER: "danger"}
LTR_MARKS = "\u2066%1\u2069"
"""A path or a file name reads from left to right inside any sentence (Unicode isolates)."""


class OutcomeBar(QFrame):
    """``cancelled`` when the work under way is to be stopped."""

    cancelled = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.is_question = False
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(8)
        self._picture = QLabel(self)
        self.text = QLabel(self)
        self.text.setObjectName("outcome")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.text)
        words.addWidget(self.progress)
        words.addStretch(1)
        self._row.addWidget(self._picture)
        self._row.addLayout(words, 1)
        self._buttons: list[QPushButton] = []
        self.show_place(Path())

    def show_place(self, out: Path) -> None:
        """Nothing happened yet: where the file will go."""
        words = self.tr("The file will be %1")
        shown = self.fontMetrics().elidedText(str(out), Qt.TextElideMode.ElideMiddle, PATH_WIDTH)
        self._show(words.replace("%1", isolated(shown)) if out.name else "", None)
        self.text.setToolTip(str(out) if shown != str(out) else "")

    def show_problem(self, words: str, severity: Severity = Severity.DANGER) -> None:
        self._show(words, severity)

    def show_progress(self, words: str) -> None:
        """Work has begun; ``step`` says how far it is."""
        self._show(words, None)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(words)
        self.progress.show()
        self._add(self.tr("Ca&ncel"), self.cancelled.emit, "cancelButton").setFocus()

    def step(self, done: int, total: int) -> None:
        if not self.progress.isHidden():
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def ask(self, out: Path, replace: Callable[[], None], rename: Callable[[], None]) -> None:
        """There is a file of that name: replace it, or write another name."""
        words = self.tr("There is already a file called %1 there.").replace("%1", isolated(out.name))
        self._show(words, Severity.ATTENTION)
        self.is_question = True
        self._add(self.tr("Rep&lace it"), replace, "replaceButton")
        self._add(self.tr("An&other name"), rename, "renameButton").setFocus()

    def show_result(self, result: Result) -> None:
        """What was written, how large it is, and what is to be known of it."""
        words = (
            self.tr("%1 was written, %2.")
            .replace("%2", self._size(result.size))
            .replace("%1", isolated(result.file.name))
        )
        severity = Severity.INFO
        if result.pages:
            pages = self._decimal(result.pages)
            words += " " + self.tr("The card takes about %1 pages; nothing was cut.").replace("%1", pages)
            severity = Severity.ATTENTION
        if result.looked_for:
            words += " " + self._proof(result.looked_for)
        if result.faults:
            codes = isolated(", ".join(result.faults))
            if result.has_own_letterhead:
                words += " " + self.tr("Our check has remarks on the letterhead document: %1.").replace("%1", codes)
                severity = Severity.ATTENTION
            else:
                mistake = self.tr("Our own check found a mistake in it (%1). It is ours, not yours: please report it.")
                words += " " + mistake.replace("%1", codes)
                severity = Severity.DANGER
        self._show(words, severity)
        self.text.setToolTip(words)
        self._add(self.tr("&Open the file"), lambda: open_local(result.file), "openButton").setFocus()
        self._add(self.tr("Open its &folder"), lambda: open_local(result.file.parent), "folderButton")

    def _proof(self, looked_for: Sequence[Trace]) -> str:
        """What the file was opened again for, and has none of."""
        names = {
            Trace.COMMENTS: self.tr("comments"),
            Trace.CHANGES: self.tr("tracked changes"),
            Trace.HIDDEN_TEXT: self.tr("hidden text"),
            Trace.AUTHORS: self.tr("names of authors"),
            Trace.PROPERTIES: self.tr("other properties"),
            Trace.SESSIONS: self.tr("editing sessions"),
            Trace.PATHS: self.tr("paths of a computer"),
            Trace.WAY_BACK: self.tr("marks of the way back"),
        }
        comma = "، " if self._kit.language.is_rtl else ", "
        listed = comma.join(names[trace] for trace in looked_for)
        return self.tr("Looked for in its bytes: %1. None found.").replace("%1", listed)

    def _show(self, words: str, severity: Severity | None) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.is_question = False
        self.progress.hide()
        self.text.setText(words)
        self.text.setToolTip("")
        self.text.setAccessibleName(words)
        self.text.setProperty("role", "soft" if severity is None else None)
        self._picture.setVisible(severity is not None)
        if severity is not None:
            self._picture.setPixmap(self._kit.icons.pixmap(NAMES[severity], COLOURS[severity], 20))
        self.setProperty("role", "notice" if severity is not None else None)
        self.setProperty("severity", severity.value if severity is not None else None)
        for widget in (self, self.text):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _add(self, words: str, act: Callable[[], object], name: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        self._row.addWidget(button)
        self._buttons.append(button)
        button.show()
        QWidget.setTabOrder(self._buttons[-2] if len(self._buttons) > 1 else self.text, button)
        return button

    def _size(self, size: int) -> str:
        kilobytes = max(1, round(size / 1000))
        if kilobytes < 1000:
            return self.tr("%1 kB").replace("%1", self._kit.language.number(kilobytes))
        return self.tr("%1 MB").replace("%1", self._decimal(size / 1_000_000))

    def _decimal(self, number: float) -> str:
        from babel.numbers import format_decimal

        from briefing_app.ui.kit.interface_language import LOCALES

        return str(format_decimal(round(number, 1), locale=LOCALES[self._kit.language.code]))


def isolated(text: str) -> str:
    """``text`` so that it reads from left to right inside an Arabic sentence too."""
    return LTR_MARKS.replace("%1", disarmed(text))


def open_local(path: Path) -> bool:
    """Let the system open a file or a folder of this computer; never anything that is not there."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve())))
