"""The strip that says the facts as they will read in the document, French at the left and Arabic at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.ui.widgets.fields import set_direction

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class EchoStrip(QFrame):
    """Keeps the room for ``lines`` lines, so that nothing jumps; while nothing is known it says what will stand here.

    ``title`` is another heading, for words that are quoted and not echoed.
    """

    def __init__(self, kit: Kit, lines: int, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(parent)
        self._lines = lines
        self._title = title or self.tr("As it will read in the document")
        self.setProperty("role", "notice")
        self._heading = QLabel(self._title, self)
        self._heading.setProperty("role", "soft")
        self._sides = {language: self._side(language, kit) for language in (Language.FRENCH, Language.ARABIC)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        columns = QWidget(self)
        columns.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for side in self._sides.values():
            row.addWidget(side, 1)
        layout.addWidget(columns, 1)
        self.say(())

    def say(self, lines: Sequence[Bilingual]) -> None:
        """Show lines of both languages beside each other."""
        for language, label in self._sides.items():
            label.setText("\n".join(line[language] for line in lines if line[language]))
        hint = self.tr("Here you will read what you enter as the document will have it, in both languages.")
        self._heading.setText(self._title if any(lines) else hint)
        self.setAccessibleDescription("\n".join(label.text() for label in self._sides.values()))

    def text(self, language: Language) -> str:
        """What the strip says in one language."""
        return self._sides[language].text()

    def _side(self, language: Language, kit: Kit) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFont(_smaller(kit.theme.content_font(language.value)))
        label.setMinimumWidth(120)
        label.setMinimumHeight(self._lines * label.fontMetrics().lineSpacing())
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        is_arabic = language is Language.ARABIC
        edge = Qt.AlignmentFlag.AlignRight if is_arabic else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        set_direction(label, language)
        return label


def _smaller(font: QFont) -> QFont:
    font.setPointSizeF(font.pointSizeF() * 0.88)
    return font


def heading(text: str, parent: QWidget) -> QLabel:
    """The heading of a part of a form."""
    label = QLabel(text, parent)
    font = QApplication.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label
