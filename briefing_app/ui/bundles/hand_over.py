"""Handing notes over: which ones go, what they are marked, and the passphrase of the file."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.lined_list import Line, LinedEntry, LinedList
from briefing_app.ui.widgets.passphrases import NewPassphrase

SIZE = (560, 560)


class HandedNote(msgspec.Struct, frozen=True):
    """``marking`` is the label of one above internal, empty for none."""

    id: str
    reference: str
    title: Bilingual
    marking: Bilingual = Bilingual()


class HandOverDialog(QDialog):
    """``wanted(passphrase)`` once everything is said."""

    wanted = Signal(str)

    def __init__(self, notes: Sequence[HandedNote], kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setWindowTitle(self.tr("Hand notes over"))
        self.resize(*SIZE)
        told = self._label(
            self.tr(
                "The file holds these notes with their whole history, the people, institutions and terms in them. "
                "It is encrypted: tell the other person the passphrase some other way."
            )
        )
        told.setProperty("role", "soft")
        self.list = LinedList(self.tr("Notes to hand over"), kit, self)
        self.list.show_entries([self._entry(note) for note in notes])
        self.list.setCurrentRow(0)
        self.passphrase = NewPassphrase(self)
        self.passphrase.changed.connect(self._allow)
        marked = sum(bool(note.marking) for note in notes)
        self.consent = QCheckBox(self.tr("&Hand over %n note(s) marked above internal as well", "", marked), self)
        self.consent.setVisible(bool(marked))
        self.consent.toggled.connect(lambda _: self._allow())
        self._needs_consent = bool(marked)
        self.buttons = QDialogButtonBox(self)
        self.go = self.buttons.addButton(self.tr("Choose the &file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (told, self.list, self.consent, self.passphrase, self.buttons):
            column.addWidget(part, 1 if part is self.list else 0)
        self.passphrase.setFocus()
        self._allow()

    def accept(self) -> None:
        if self.go.isEnabled():
            super().accept()
            self.wanted.emit(self.passphrase.first.text)

    def _allow(self) -> None:
        first, second = self.passphrase.first.text, self.passphrase.second.text
        is_wanted = self.consent.isChecked() or not self._needs_consent
        self.go.setEnabled(bool(first.strip()) and first == second and is_wanted)

    def _entry(self, note: HandedNote) -> LinedEntry:
        language = Language.ARABIC if self._kit.language.is_rtl else Language.FRENCH
        title = note.title[language] or note.title[language.twin]
        said_in = language if note.title[language] else language.twin
        parts = [isolated(note.reference)]
        if note.marking:
            parts.append(isolated(note.marking[language] or note.marking[language.twin]))
        lines = (Line(title, is_strong=True, language=said_in), Line(" · ".join(parts), "ink_soft", is_small=True))
        return LinedEntry(
            note.id, "lock" if note.marking else "library", "attention" if note.marking else "accent", lines
        )

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label
