"""The recovery key, shown once: big and in groups, to be written down, copied or saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.widgets.fields import set_direction
from briefing_app.ui.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

FILE_NAME = "recovery-key.txt"
GROUPS_A_LINE = 4
LARGER = 1.5


class RecoveryKeyCard(QFrame):
    """``kept_changed`` follows the box in which the person says that the key is kept."""

    kept_changed = Signal(bool)

    def __init__(self, key: str, save: Callable[[Path], None], kit: Kit, parent: QWidget | None = None) -> None:
        """``save`` writes the key to a file; its UserErrors are told here."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._key = key
        self._save = save
        self._kit = kit
        self.kept = QCheckBox(self.tr("I have &kept the recovery key"), self)
        self.kept.toggled.connect(self.kept_changed)
        self._said = QLabel(self)
        self._said.setProperty("role", "soft")
        self._said.setWordWrap(True)
        self._problem = ProblemLabel(kit, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._letters(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._buttons())
        column.addWidget(self._said)
        column.addWidget(self._problem)
        column.addWidget(self.kept)
        self._said.hide()

    def _letters(self) -> QLabel:
        groups = self._key.split("-")
        lines = ["  ".join(groups[at : at + GROUPS_A_LINE]) for at in range(0, len(groups), GROUPS_A_LINE)]
        label = QLabel("\n".join(lines), self)
        label.setObjectName("recoveryKey")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * LARGER)
        label.setFont(font)
        label.setStyleSheet(f'font-family: "{font.family()}"; font-size: {font.pointSizeF():.1f}pt;')
        set_direction(label, Language.FRENCH)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(self.tr("Recovery key: %1").replace("%1", self._key))
        return label

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for icon, text, act in (
            ("copy", self.tr("&Copy"), self._copy),
            ("export", self.tr("&Save to a file…"), self._ask_where),
        ):
            button = QPushButton(self._kit.icons.icon(icon), text, self)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self._say(self.tr("Copied. Paste it where only you can read it."))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the recovery key"), FILE_NAME)
        if not name:
            return
        try:
            self._save(Path(name))
        except UserError as problem:
            self._said.hide()
            self._problem.tell(problem)
        else:
            said = self.tr("Saved as %1. Keep the file apart from the library.")
            self._say(said.replace("%1", isolated(name)))

    def _say(self, text: str) -> None:
        self._problem.say()
        self._said.setText(text)
        self._said.show()
