"""Lines for a passphrase: hidden until the person asks to see it; a new one is typed twice and judged in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from briefing_app.ui.widgets.passphrase_strength import Strength, strength_of


class PassphraseLine(QWidget):
    """``changed`` on every change, ``submitted`` on Enter. It keeps nothing: empty it with :meth:`clear`."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the line."""
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.show_button = QToolButton(self)
        self.show_button.setCheckable(True)
        self.show_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_button.setToolTip(self.tr("Show or hide what is typed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.show_button)
        self.setFocusProxy(self.edit)
        self._keep_width()
        self._show_or_hide(False)
        self.show_button.toggled.connect(self._show_or_hide)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)

    @property
    def text(self) -> str:
        return self.edit.text()

    @text.setter
    def text(self, text: str) -> None:
        self.edit.setText(text)

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.edit.clear()
        self.show_button.setChecked(False)

    def _show_or_hide(self, shown: bool) -> None:
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _keep_width(self) -> None:
        """Both words take the same room, so that the line does not jump."""
        widths = []
        for word in (self.tr("Hide"), self.tr("Show")):
            self.show_button.setText(word)
            widths.append(self.show_button.sizeHint().width())
        self.show_button.setMinimumWidth(max(widths))


class NewPassphrase(QWidget):
    """A passphrase and once more the same, with what it is worth; ``changed`` on every change of one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseLine(self.tr("Passphrase"), self)
        self.second = PassphraseLine(self.tr("The same passphrase once more"), self)
        self._strength = QLabel(self)
        self._strength.setProperty("role", "soft")
        self._strength.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for text, line in ((self.tr("&Passphrase"), self.first), (self.tr("Once &more"), self.second)):
            label = QLabel(text, self)
            label.setProperty("role", "soft")
            label.setBuddy(line.edit)
            column.addWidget(label)
            column.addWidget(line)
            line.changed.connect(self._follow)
            line.show_button.toggled.connect(self._show_both)
        column.addSpacing(4)
        column.addWidget(self._strength)
        self.setFocusProxy(self.first)
        self._say()

    @property
    def strength_words(self) -> str:
        """What the person is told of the passphrase."""
        return self._strength.text()

    def show_values(self, passphrase: str, repeated: str) -> None:
        """Fill both lines."""
        self.first.text, self.second.text = passphrase, repeated

    def _show_both(self, shown: bool) -> None:
        for line in (self.first, self.second):
            line.show_button.setChecked(shown)

    def _follow(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self._strength.setText(self._words(strength_of(self.first.text)))

    def _words(self, strength: Strength) -> str:
        match strength:
            case Strength.NONE:
                return self.tr("Four or more words that do not belong together: easy to keep in mind, hard to guess.")
            case Strength.WEAK:
                return self.tr("Weak: it could be guessed. Add some words.")
            case Strength.FAIR:
                return self.tr("Fair: one or two more words would make it strong.")
            case Strength.STRONG:
                return self.tr("Strong.")
