"""Receiving notes: the passphrase of a file, and afterwards what became of each note in it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.bidi_controls import isolated
from briefing_app.services.bundle_planning import Outcome
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.lined_list import Line, LinedEntry, LinedList
from briefing_app.ui.widgets.passphrases import PassphraseLine
from briefing_app.ui.widgets.problem_label import ProblemLabel

WIDTH = 480
SIZE = (560, 460)


class ReceivedNote(msgspec.Struct, frozen=True):
    """``conflicts`` counts the sides that wait for a choice."""

    id: str
    reference: str
    title: Bilingual
    outcome: Outcome
    conflicts: int


class ReceiveDialog(QDialog):
    """``wanted(passphrase)``; it stays until whoever reads the file closes it, or says what is wrong."""

    wanted = Signal(str)

    def __init__(self, file_name: str, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Receive notes"))
        self.setMinimumWidth(WIDTH)
        told = QLabel(self.tr("The passphrase of %1").replace("%1", isolated(file_name)), self)
        told.setWordWrap(True)
        self.passphrase = PassphraseLine(self.tr("Passphrase of the file"), self)
        self.problem = ProblemLabel(kit, self)
        self.passphrase.changed.connect(self._allow)
        self.passphrase.changed.connect(lambda: self.problem.say())
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(self.tr("&Receive"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (told, self.passphrase, self.problem, buttons):
            column.addWidget(part)
        self._allow()

    def fail(self, problem: Exception) -> None:
        """Say why the file cannot be read; another passphrase can be tried."""
        self.problem.tell(problem)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        self._allow()
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if self.go.isEnabled():
            self.go.setEnabled(False)
            self.wanted.emit(self.passphrase.text)

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.passphrase.text.strip()))


class ArrivalDialog(QDialog):
    """``opened(id)`` for a note that is to be opened, ``choice_wanted(id)`` to choose between versions in it."""

    opened = Signal(str)
    choice_wanted = Signal(str)

    def __init__(self, by: str, notes: Sequence[ReceivedNote], kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._notes = tuple(notes)
        self.setWindowTitle(self.tr("Notes received"))
        self.resize(*SIZE)
        self.said = QLabel(self._summary(by), self)
        self.said.setWordWrap(True)
        self.list = LinedList(self.tr("Notes received"), kit, self)
        self.list.show_entries([self._entry(note) for note in self._notes])
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self._open())
        buttons = QDialogButtonBox(self)
        waiting = next((note.id for note in self._notes if note.conflicts), "")
        self.choose = QPushButton(self.tr("&Choose between versions…"), self)
        self.choose.clicked.connect(lambda: self._leave(self.choice_wanted, waiting))
        self.open_note = QPushButton(self.tr("&Open the note"), self)
        self.open_note.setEnabled(bool(self._notes))
        self.open_note.clicked.connect(lambda: self._open())
        buttons.addButton(self.choose, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_note, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        self.choose.setVisible(bool(waiting))  # last: a button that is hidden before is shown by its box
        (self.choose if waiting else self.open_note).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _open(self) -> None:
        key = self.list.key()
        if key is not None:
            self._leave(self.opened, str(key))

    def _leave(self, signal: object, note_id: str) -> None:
        self.accept()
        signal.emit(note_id)  # type: ignore[attr-defined]

    def _summary(self, by: str) -> str:
        count = {outcome: sum(note.outcome is outcome for note in self._notes) for outcome in Outcome}
        parts = [self.tr("From %1.").replace("%1", isolated(by))] if by else []
        if count[Outcome.ADDED]:
            parts.append(self.tr("%n note(s) are new.", "", count[Outcome.ADDED]))
        if count[Outcome.MERGED]:
            parts.append(self.tr("%n note(s) were brought up to date.", "", count[Outcome.MERGED]))
        if count[Outcome.KNOWN]:
            parts.append(self.tr("%n note(s) were known already.", "", count[Outcome.KNOWN]))
        conflicts = sum(note.conflicts for note in self._notes)
        if conflicts:
            parts.append(
                self.tr("%n passage(s) were written in two ways: both are kept until you choose.", "", conflicts)
            )
        return " ".join(parts)

    def _entry(self, note: ReceivedNote) -> LinedEntry:
        language = Language.ARABIC if self._kit.language.is_rtl else Language.FRENCH
        said_in = language if note.title[language] else language.twin
        told = {
            Outcome.ADDED: self.tr("New"),
            Outcome.MERGED: self.tr("Brought up to date"),
            Outcome.KNOWN: self.tr("Known already"),
        }[note.outcome]
        parts = [isolated(note.reference), told]
        if note.conflicts:
            parts.append(self.tr("%n passage(s) to choose", "", note.conflicts))
        icon = "import" if note.outcome is Outcome.ADDED else "ok"
        lines = (
            Line(note.title[said_in], is_strong=True, language=said_in),
            Line(" · ".join(f"\u2068{part}\u2069" for part in parts), "ink_soft", is_small=True),
        )
        shown = ("split", "attention") if note.conflicts else (icon, "accent")
        return LinedEntry(note.id, *shown, lines)
