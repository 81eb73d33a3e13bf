"""The pages of the first run. Each shows what the presenter holds and gives it every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QLabel, QRadioButton, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.first_run.presenter import FirstRunPresenter
from briefing_app.ui.first_run.state import Problem
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.passphrases import NewPassphrase
from briefing_app.ui.widgets.paths import PathField

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

LANGUAGES = (("ar", "العربية"), ("fr", "Français"), ("en", "English"))
"""Each written in itself, in any interface."""


class PageWidget(QWidget):
    """A column of words and fields; ``changed`` when the dialog should look at the presenter again."""

    changed = Signal()

    def __init__(self, presenter: FirstRunPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.kit = kit
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.build()
        self.column.addStretch(1)

    def build(self) -> None:
        raise NotImplementedError

    @property
    def title(self) -> str:
        raise NotImplementedError

    def showing(self) -> None:
        """The page comes into view: say what changed meanwhile, and put the caret where work begins."""
        raise NotImplementedError

    def mend(self, problem: Problem | UserError) -> None:
        """Put the caret where what is wrong can be mended."""

    def words(self, text: str) -> QLabel:
        """A quiet sentence below what came before."""
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label

    def label(self, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setBuddy(field)
        self.column.addWidget(label)


class LanguagePage(PageWidget):
    """``chosen`` tells of a language other than the one the dialog is in."""

    chosen = Signal(str)

    @property
    def title(self) -> str:
        return self.tr("In which language should the application speak?")

    def build(self) -> None:
        self.words(self.tr("Notes are always written in Arabic and French, whatever you choose here."))
        self.column.addSpacing(8)
        self.buttons = {code: QRadioButton(name, self) for code, name in LANGUAGES}
        group = QButtonGroup(self)
        for code, button in self.buttons.items():
            button.setChecked(code == self.presenter.setup.language)
            button.toggled.connect(lambda on, code=code: self._choose(code) if on else None)
            group.addButton(button)
            self.column.addWidget(button)

    def showing(self) -> None:
        self.buttons[self.presenter.setup.language].setFocus()

    def _choose(self, code: str) -> None:
        self.presenter.change(language=code)
        if code != self.kit.language.code:
            self.chosen.emit(code)


class OfficePage(PageWidget):
    @property
    def title(self) -> str:
        return self.tr("Your office")

    def build(self) -> None:
        self.words(self.tr("The name stands at the head of the documents, in both languages. It may stay empty."))
        self.office = BilingualField(self.tr("Name of the office"), self)
        self.office.value = self.presenter.setup.office
        self.office.changed.connect(lambda: self.presenter.change(office=self.office.value))
        self.column.addWidget(self.office)
        self.column.addSpacing(16)
        self.letterhead = PathField(self.tr("Letterhead"), self.tr("C&hoose…"), self)
        self.letterhead.text = self.presenter.setup.letterhead
        self.letterhead.changed.connect(lambda: self.presenter.change(letterhead=self.letterhead.text))
        self.letterhead.asked.connect(self._choose)
        self.label(self.tr("&Letterhead: a Word file that documents start from (optional)"), self.letterhead.edit)
        self.column.addWidget(self.letterhead)
        self.words(self.tr("Page, styles, header and footer are taken from it; without one, ours are used."))

    def showing(self) -> None:
        self.office.setFocus()

    def _choose(self) -> None:
        kinds = self.tr("Word files") + " (*.docx *.dotx *.docm)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Letterhead"), self.letterhead.text, kinds)
        if name:
            self.letterhead.text = name


class ProfilePage(PageWidget):
    @property
    def title(self) -> str:
        return self.tr("Between which administrations?")

    def build(self) -> None:
        self.words(self.tr("The profile brings digits, months, time zones and protection markings. A note can differ."))
        self.column.addSpacing(8)
        first = content_language(self.kit.language.code)
        self.buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for profile in self.presenter.profiles():
            names = (profile.name[first], profile.name[first.twin])
            button = QRadioButton(" · ".join(isolated(name) for name in names), self)
            button.setChecked(profile.id == self.presenter.setup.profile)
            button.toggled.connect(lambda on, chosen=profile.id: self._choose(chosen) if on else None)
            group.addButton(button)
            self.buttons[profile.id] = button
            self.column.addWidget(button)

    def showing(self) -> None:
        self.buttons[self.presenter.setup.profile].setFocus()

    def _choose(self, profile_id: str) -> None:
        self.presenter.change(profile=profile_id)


class LibraryPage(PageWidget):
    @property
    def title(self) -> str:
        return self.tr("Where should your notes be kept?")

    def build(self) -> None:
        setup = self.presenter.setup
        self.words(self.tr("A library is one file. Nothing leaves this computer."))
        self.path = PathField(self.tr("File of the library"), self.tr("C&hoose…"), self)
        self.path.text = setup.library
        self.path.changed.connect(self._take)
        self.path.asked.connect(self._choose)
        self.label(self.tr("&File of the library"), self.path.edit)
        self.column.addWidget(self.path)
        self.open_it = QCheckBox(self.tr("There is a file of that name: &open it instead of making a new one"), self)
        self.open_it.setChecked(setup.opens_existing)
        self.open_it.toggled.connect(self._take)
        self.column.addWidget(self.open_it)
        self.opens = self.words(self.tr("If it is encrypted, its passphrase is asked for when it opens."))
        self.column.addSpacing(8)
        self.encrypt = QCheckBox(self.tr("&Encrypt it with a passphrase (recommended)"), self)
        self.encrypt.setChecked(setup.is_encrypted)
        self.encrypt.toggled.connect(self._take)
        self.column.addWidget(self.encrypt)
        self.passphrase = NewPassphrase(self)
        self.passphrase.show_values(setup.passphrase, setup.repeated)
        self.passphrase.changed.connect(self._take)
        self.column.addWidget(self.passphrase)
        self.plain = self.words(self.tr("Without a passphrase, whoever can read the file can read your notes."))
        self._follow()

    def showing(self) -> None:
        self._follow()
        self.path.setFocus()

    def mend(self, problem: Problem | UserError) -> None:
        match problem:
            case Problem.PASSPHRASE_MISSING:
                self.passphrase.first.setFocus()
            case Problem.PASSPHRASES_DIFFER:
                self.passphrase.second.setFocus()
            case _:
                self.path.setFocus()

    def _take(self) -> None:
        self.presenter.change(
            library=self.path.text,
            opens_existing=self.open_it.isChecked(),
            is_encrypted=self.encrypt.isChecked(),
            passphrase=self.passphrase.first.text,
            repeated=self.passphrase.second.text,
        )
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Show what goes with the answers; an offer that was taken can always be taken back."""
        setup = self.presenter.setup
        self.open_it.setVisible(self.presenter.is_taken or setup.opens_existing)
        self.opens.setVisible(setup.opens_existing)
        self.encrypt.setVisible(not setup.opens_existing)
        self.passphrase.setVisible(setup.is_encrypted and not setup.opens_existing)
        self.plain.setVisible(not setup.is_encrypted and not setup.opens_existing)

    def _choose(self) -> None:
        kinds = self.tr("Libraries") + " (*.briefing)"
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("File of the library"),
            self.path.text,
            kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.path.text = name


class ReadyPage(PageWidget):
    @property
    def title(self) -> str:
        return self.tr("Ready")

    def build(self) -> None:
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.column.addWidget(self.summary)
        self.column.addSpacing(16)
        self.sample = QCheckBox(self.tr("&Start with the sample note"), self)
        self.sample.setChecked(self.presenter.setup.wants_sample)
        self.sample.toggled.connect(lambda on: self.presenter.change(wants_sample=on))
        self.column.addWidget(self.sample)
        self.hint = self.words(self.tr("A finished note of an invented meeting, to look around in. It can be deleted."))

    def showing(self) -> None:
        setup = self.presenter.setup
        self.summary.setText("\n".join(self._lines()))
        for widget in (self.sample, self.hint):
            widget.setVisible(not setup.opens_existing)
        self.sample.setFocus()

    def _lines(self) -> list[str]:
        setup, language = self.presenter.setup, content_language(self.kit.language.code)
        office = setup.office[language] or setup.office[language.twin]
        profile = next(known for known in self.presenter.profiles() if known.id == setup.profile)
        kept = self.tr("Library to open: %1") if setup.opens_existing else self.tr("New library: %1")
        lines = [
            self.tr("Office: %1").replace("%1", _apart(office)) if office else "",
            self.tr("Profile: %1").replace("%1", _apart(profile.name[language])),
            kept.replace("%1", _apart(str(self.presenter.library))),
        ]
        if not setup.opens_existing:
            lines.append(self.tr("Encrypted with a passphrase") if setup.is_encrypted else self.tr("Not encrypted"))
        return [line for line in lines if line]


def _apart(text: str) -> str:
    """A text that keeps its own direction inside a sentence."""
    return isolated(text)
