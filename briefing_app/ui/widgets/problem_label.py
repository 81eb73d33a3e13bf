"""What went wrong, said where the person looks: what happened, and below it what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

_ENDS = (".", "!", "?", "؟", "…")


class ProblemLabel(QLabel):
    """Hidden while there is nothing to say."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("role", "danger")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, *sentences: str) -> None:
        """Show the sentences, a line each; none takes the label away."""
        self.setText("\n".join(map(_sentence, filter(None, sentences))))
        self.setAccessibleName(self.text())
        self.setVisible(bool(self.text()))

    def tell(self, problem: Exception) -> None:
        """A UserError in the person's words; anything else is told as a bug, with its report written."""
        notice = self._kit.told(problem)
        self.say(notice.text, notice.hint)


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith(_ENDS) else text + "."
