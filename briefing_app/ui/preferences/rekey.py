"""Another passphrase for the library: the one in force, the new one twice, then the new recovery key, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.preferences.state import RekeyEntry, RekeyProblem
from briefing_app.ui.widgets.passphrases import NewPassphrase, PassphraseLine
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.recovery_key import RecoveryKeyCard

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

WIDTH = 600


class RekeyDialog(QDialog):
    """``wanted(Rekey)`` asks for the work; its end is told by :meth:`show_key`, :meth:`accept` or :meth:`fail`."""

    wanted = Signal(object)

    def __init__(self, presenter: PreferencesPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._is_busy = False
        self._card: RecoveryKeyCard | None = None
        self.setWindowTitle(self.tr("Passphrase of the library"))
        self.setMinimumWidth(WIDTH)
        self.current = PassphraseLine(self.tr("Passphrase or recovery key in force"), self)
        self.by_key = QCheckBox(self.tr("This is the &recovery key"), self)
        self.plain = QCheckBox(self.tr("&Without a passphrase from now on"), self)
        self.new = NewPassphrase(self)
        self._problem = ProblemLabel(kit, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._form())
        self.cancel_button = QPushButton(self.tr("Cance&l"), self)
        self.change_button = QPushButton(self.tr("&Change the passphrase"), self)
        self._lay_out()
        self.plain.toggled.connect(self._follow)
        self._follow()

    def fail(self, problem: Exception) -> None:
        """The passphrase is what it was; what was typed stays."""
        self._be_busy(False)
        self._problem.tell(problem)
        self.current.setFocus()

    def show_key(self, key: str) -> None:
        """The new recovery key, to be kept before the dialog can be left."""
        self._be_busy(False)
        self.current.clear()
        self.new.show_values("", "")
        self._card = RecoveryKeyCard(key, lambda target: self._presenter.save_key(target, key), self._kit, self)
        self._card.kept_changed.connect(self._follow)
        self._stack.addWidget(self._key_page(self._card))
        self._stack.setCurrentIndex(1)
        self._follow()
        self._card.kept.setFocus()

    def reject(self) -> None:
        """Leave it as it is; not while it is changed, and not before a new recovery key is kept."""
        if self._is_busy:
            return
        if self._card is None:
            super().reject()
        elif self._card.kept.isChecked():
            self.accept()
        else:
            self._problem.say(self.tr("The recovery key is shown only this once. Keep it, then tick the box."))

    def _form(self) -> QWidget:
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self._presenter.is_encrypted:
            label = QLabel(self.tr("Passphrase in &force"), form)
            label.setProperty("role", "soft")
            label.setBuddy(self.current.edit)
            for widget in (label, self.current, self.by_key):
                column.addWidget(widget)
            column.addSpacing(12)
            column.addWidget(self.plain)
        else:
            for widget in (self.current, self.by_key, self.plain):
                widget.hide()
        column.addWidget(self.new)
        self._warning = QLabel(self.tr("Whoever can read the file will then be able to read your notes."), form)
        self._warning.setProperty("role", "soft")
        self._warning.setWordWrap(True)
        column.addWidget(self._warning)
        column.addSpacing(8)
        words = self.tr("The recovery key changes with it. Backups made before keep the old ones.")
        note = QLabel(words, form)
        note.setProperty("role", "soft")
        note.setWordWrap(True)
        column.addWidget(note)
        column.addStretch(1)
        return form

    def _key_page(self, card: RecoveryKeyCard) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = QLabel(self.tr("The passphrase is changed. This is the new recovery key; the old one is void."))
        words.setWordWrap(True)
        column.addWidget(words)
        column.addWidget(card)
        column.addStretch(1)
        return page

    def _lay_out(self) -> None:
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.change_button.setDefault(True)
        self.change_button.clicked.connect(self._go_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.change_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def _follow(self) -> None:
        self._problem.say()
        self.new.setVisible(not self.plain.isChecked())
        self._warning.setVisible(self.plain.isChecked())
        has_key = self._card is not None
        self.cancel_button.setVisible(not has_key)
        self.change_button.setText(self.tr("&Done") if has_key else self.tr("&Change the passphrase"))
        is_kept = self._card is None or self._card.kept.isChecked()
        self.change_button.setEnabled(not self._is_busy and is_kept)

    def _go_on(self) -> None:
        if self._card is not None:
            self.accept()
            return
        wanted = self._presenter.rekeying(
            RekeyEntry(
                self.current.text,
                self.by_key.isChecked(),
                self.plain.isChecked(),
                self.new.first.text,
                self.new.second.text,
            )
        )
        if isinstance(wanted, RekeyProblem):
            self._problem.say(self._words(wanted))
            (self.current if wanted is RekeyProblem.CURRENT_MISSING else self.new).setFocus()
            return
        self._be_busy(True)
        self.wanted.emit(wanted)

    def _be_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self._stack.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self._follow()
        if busy:
            self.change_button.setText(self.tr("Changing…"))

    def _words(self, problem: RekeyProblem) -> str:
        match problem:
            case RekeyProblem.CURRENT_MISSING:
                return self.tr("Type the passphrase in force first.")
            case RekeyProblem.PASSPHRASE_MISSING:
                return self.tr("Type the new passphrase.")
            case RekeyProblem.PASSPHRASES_DIFFER:
                return self.tr("The two passphrases are not the same. Type the same one twice.")
