"""What went wrong, said where the person looks: what happened, and below it what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefing_app.domain.errors import UserError

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
        notice = self._kit.told(isolated(problem) if isinstance(problem, UserError) else problem)
        self.say(notice.text, notice.hint)


def isolated(problem: UserError) -> UserError:
    """The same problem with paths and names that keep their own direction inside an Arabic sentence."""
    params = {
        name: f"\u2068{value}\u2069" if isinstance(value, str) else value for name, value in problem.params.items()
    }
    return UserError(problem.code, **params)


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith(_ENDS) else text + "."
