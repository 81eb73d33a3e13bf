"""A locked library: its path and one line for the passphrase. Nothing of any note is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import isolated
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Credentials
from briefing_app.ui.unlock.presenter import Holder, UnlockPresenter
from briefing_app.ui.widgets.fields import set_direction
from briefing_app.ui.widgets.passphrases import PassphraseLine
from briefing_app.ui.widgets.paths import PathLabel
from briefing_app.ui.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

WIDTH = 560
PICTURE = 40


class UnlockView(QWidget):
    """Fills the window. Connect the signals, show it, then call :meth:`start`: a plain library opens without asking.

    ``unlocked(Desk)``: open, for writing or for reading; the shell closes it, and may keep ``presenter.credentials``
    for backups and checks. ``other_wanted`` and ``create_wanted``: the person wants another library; the shell asks
    which.
    """

    unlocked = Signal(object)
    other_wanted = Signal()
    create_wanted = Signal()

    def __init__(self, presenter: UnlockPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self.passphrase = PassphraseLine(self.tr("Passphrase"), self)
        self.recovery_key = QLineEdit(self)
        self.open_button = QPushButton(self.tr("&Open"), self)
        self.read_button = QPushButton(self.tr("Open for &reading only"), self)
        self.switch_button = QPushButton(self)
        self._problem = ProblemLabel(kit, self)
        self._entry = self._make_entry()
        self._lay_out()
        self._connect()
        self._follow()

    def start(self) -> None:
        """Open a library that needs no key; say what is wrong with one that cannot be opened at all."""
        try:
            if self._presenter.needs_key():
                self._focus()
            else:
                self._open(Mode.READ_WRITE)
        except UserError as problem:
            self._fail(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self._presenter.by_recovery_key:
            self._switch()
        else:
            super().keyPressEvent(event)

    def _make_entry(self) -> QWidget:
        entry = QWidget(self)
        self._label = QLabel(entry)
        self._label.setProperty("role", "soft")
        self._lines = QStackedWidget(entry)
        self._lines.addWidget(self.passphrase)
        self._lines.addWidget(self.recovery_key)
        self.recovery_key.setAccessibleName(self.tr("Recovery key"))
        self.recovery_key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        set_direction(self.recovery_key, Language.FRENCH)
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._lines)
        return entry

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setFixedWidth(WIDTH)
        picture = QLabel(card)
        picture.setPixmap(self._kit.icons.pixmap("lock", "accent", PICTURE))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button.setProperty("primary", "true")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.switch_button.setProperty("flat", "true")
        buttons.addWidget(self.switch_button)
        buttons.addStretch(1)
        buttons.addWidget(self.read_button)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addWidget(picture)
        column.addWidget(self._title)
        column.addWidget(PathLabel(str(self._presenter.path), card, centred=True))
        column.addSpacing(8)
        column.addWidget(self._entry)
        column.addWidget(self._problem)
        column.addSpacing(4)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addLayout(self._others())
        outer.addStretch(3)

    def _others(self) -> QHBoxLayout:
        self._other = QPushButton(self.tr("Open &another library…"), self)
        self._create = QPushButton(self.tr("&Create a library…"), self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self._other, self._create):
            button.setProperty("flat", "true")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.passphrase.submitted.connect(self._unlock)
        self.recovery_key.returnPressed.connect(self._unlock)
        self.open_button.clicked.connect(self._unlock)
        self.read_button.clicked.connect(lambda: self._open(Mode.READ_ONLY))
        self.switch_button.clicked.connect(self._switch)
        self._other.clicked.connect(self.other_wanted)
        self._create.clicked.connect(self.create_wanted)

    def _follow(self) -> None:
        by_key = self._presenter.by_recovery_key
        line = self.recovery_key if by_key else self.passphrase.edit
        self._title.setText(self.tr("This library is locked"))
        self._label.setText(self.tr("Recovery &key") if by_key else self.tr("&Passphrase"))
        self._label.setBuddy(line)
        self._lines.setCurrentIndex(1 if by_key else 0)
        self.switch_button.setText(
            self.tr("&Use the passphrase instead") if by_key else self.tr("&Use the recovery key instead")
        )
        self.read_button.hide()

    def _switch(self) -> None:
        self._presenter.by_recovery_key = not self._presenter.by_recovery_key
        self._problem.say()
        self._follow()
        self._focus()

    def _focus(self) -> None:
        line = self.recovery_key if self._presenter.by_recovery_key else self.passphrase.edit
        line.setFocus()
        line.selectAll()

    def _unlock(self) -> None:
        if not self.open_button.isEnabled():
            return
        typed = self.recovery_key.text() if self._presenter.by_recovery_key else self.passphrase.text
        if not typed.strip():
            self._say_what_to_type()
            return
        work = self._presenter.unlocking(typed)
        self._be_busy(True)
        title = self.tr("Opening the library")
        job = self._kit.jobs.run(title, lambda progress: work(), self._take_key, self._fail)
        self.destroyed.connect(job.cancel)

    def _take_key(self, credentials: Credentials) -> None:
        self._presenter.credentials = credentials
        self._open(Mode.READ_WRITE)

    def _open(self, mode: Mode) -> None:
        try:
            desk = self._presenter.open(mode)
        except UserError as problem:
            self._fail(problem)
            return
        self._be_busy(False)
        self._problem.say()
        self.passphrase.clear()
        self.recovery_key.clear()
        self.unlocked.emit(desk)

    def _fail(self, problem: Exception) -> None:
        self._be_busy(False)
        holder = self._presenter.holder(problem)
        if holder is None:
            self._problem.tell(problem)
        else:
            self._say_who_holds(holder)
        can_read = self._presenter.may_read(problem)
        self.read_button.setVisible(can_read)
        if can_read:
            self.read_button.setFocus()
        else:
            self._focus()

    def _be_busy(self, busy: bool) -> None:
        for control in (self.open_button, self._lines, self.switch_button, self._other, self._create):
            control.setEnabled(not busy)
        self._title.setText(self.tr("Opening…") if busy else self.tr("This library is locked"))

    def _say_who_holds(self, holder: Holder) -> None:
        """In words of the window: what the command line advises does not help here."""
        since = self._kit.language.moment(holder.since) if holder.since else "?"
        words = self.tr("%1 has this library open for writing, on %2 since %3.")
        for place, value in (("%1", holder.who), ("%2", holder.host), ("%3", since)):
            words = words.replace(place, isolated(value))
        self._problem.say(words, self.tr("Close it there, or open it here for reading only."))

    def _say_what_to_type(self) -> None:
        by_key = self._presenter.by_recovery_key
        self._problem.say(self.tr("Type the recovery key.") if by_key else self.tr("Type the passphrase."))
        self._focus()
