"""The pages of the preferences about the application. Each gives a change to ``take`` as soon as it is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QLabel, QLineEdit, QWidget

from briefing_app.services.preferences import Scheme
from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.paths import PathField
from briefing_app.ui.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

Take = Callable[..., None]
LANGUAGES = (("ar", "العربية"), ("fr", "Français"), ("en", "English"))
"""Each written in itself, in any interface."""


class FormPage(QWidget):
    """Labels at the start, fields beside them."""

    def __init__(self, presenter: PreferencesPresenter, kit: Kit, take: Take, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.kit = kit
        self.take = take
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 16, 0, 0)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.build()

    def build(self) -> None:
        raise NotImplementedError

    def settle(self) -> None:
        """Take what is typed and not yet taken: the dialog is being left."""

    def row(self, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field.focusProxy() or field)
        self.form.addRow(label, field)

    def hint(self, text: str) -> None:
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setWordWrap(True)
        self.form.addRow("", label)


class AppearancePage(FormPage):
    def build(self) -> None:
        chosen, choices = self.presenter.preferences, Choices(self)
        self.language = OptionBox(LANGUAGES, self.tr("Language of the interface"), self)
        self.language.value = chosen.language or self.kit.language.code
        self.scheme = OptionBox([(scheme, choices.words(scheme)) for scheme in Scheme], self.tr("Colours"), self)
        self.scheme.value = chosen.scheme
        percent = self.tr("%1 %")
        sizes = [(size, percent.replace("%1", self.kit.language.number(size))) for size in self.presenter.sizes()]
        self.text_size = OptionBox(sizes, self.tr("Size of the text"), self)
        self.text_size.value = chosen.text_size
        self.row(self.tr("&Language of the interface"), self.language)
        self.row(self.tr("&Colours"), self.scheme)
        self.row(self.tr("&Size of the text"), self.text_size)
        self.hint(self.tr("Notes are always written in Arabic and French, whatever the language of the interface."))
        self.language.currentIndexChanged.connect(lambda: self.take(language=self.language.value))
        self.scheme.currentIndexChanged.connect(lambda: self.take(scheme=self.scheme.value))
        self.text_size.currentIndexChanged.connect(lambda: self.take(text_size=self.text_size.value))

    def point_at(self, preference: str) -> None:
        """Put the focus where a preference that made the window anew was changed."""
        fields = {"language": self.language, "scheme": self.scheme, "text_size": self.text_size}
        fields[preference].setFocus()


class WritingPage(FormPage):
    def build(self) -> None:
        chosen = self.presenter.preferences
        self.aids = QCheckBox(self.tr("&Typing aids: quotation marks, spaces and digits of each language"), self)
        self.aids.setChecked(chosen.typing_aids)
        self.marks = QCheckBox(self.tr("&Show invisible marks: no-break spaces and direction marks"), self)
        self.marks.setChecked(chosen.show_marks)
        carets = ((False, self.tr("Logical: along the text")), (True, self.tr("Visual: where the arrow points")))
        self.caret = OptionBox(carets, self.tr("Arrow keys move the caret"), self)
        self.caret.value = chosen.visual_caret
        self.overdue = QCheckBox(self.tr("&Tell at the start what is overdue, once a day"), self)
        self.overdue.setChecked(chosen.tell_overdue)
        self.form.addRow(self.aids)
        self.form.addRow(self.marks)
        self.row(self.tr("&Arrow keys move the caret"), self.caret)
        self.hint(self.tr("It matters where an Arabic sentence holds French words, or the other way round."))
        self.form.addRow(self.overdue)
        self.overdue.toggled.connect(lambda on: self.take(tell_overdue=on))
        self.aids.toggled.connect(lambda on: self.take(typing_aids=on))
        self.marks.toggled.connect(lambda on: self.take(show_marks=on))
        self.caret.currentIndexChanged.connect(lambda: self.take(visual_caret=self.caret.value))


class OfficePage(FormPage):
    def build(self) -> None:
        chosen = self.presenter.preferences
        self.author = QLineEdit(chosen.author, self)
        self.author.setPlaceholderText(self.tr("The name of this computer’s user"))
        self.office = BilingualField(self.tr("Name of the office"), self)
        self.office.french.setText(chosen.office_fr)
        self.office.arabic.setText(chosen.office_ar)
        self.letterhead = PathField(self.tr("Letterhead"), self.tr("C&hoose…"), self)
        self.letterhead.text = chosen.letterhead
        self.letterhead.edit.setPlaceholderText(self.tr("None: our page and styles are used"))
        self.problem = ProblemLabel(self.kit, self)
        self.shared = PathField(self.tr("Shared office folder"), self.tr("Ch&oose…"), self)
        self.shared.text = chosen.office_folder
        self.shared.edit.setPlaceholderText(self.tr("None: notes are handed over in files"))
        first = content_language(self.kit.language.code)
        profiles = [(profile.id, profile.name[first]) for profile in self.presenter.profiles()]
        self.profile = OptionBox(profiles, self.tr("Profile of new notes"), self)
        self.profile.value = chosen.profile
        self.row(self.tr("&Author of revisions"), self.author)
        self.form.addRow(self.office)
        self.row(self.tr("&Letterhead (a Word file)"), self.letterhead)
        self.form.addRow("", self.problem)
        self.row(self.tr("&Profile of new notes"), self.profile)
        self.row(self.tr("Shared office &folder"), self.shared)
        self.hint(
            self.tr("What is shared there is encrypted; synchronising the folder is the business of your office.")
        )
        self.profile.currentIndexChanged.connect(lambda: self.take(profile=self.profile.value))
        for line in (self.author, self.office.french, self.office.arabic, self.letterhead.edit, self.shared.edit):
            line.editingFinished.connect(self.settle)
        self.letterhead.changed.connect(lambda: self.problem.say())
        self.letterhead.asked.connect(self._choose)
        self.shared.asked.connect(self._choose_folder)

    def settle(self) -> None:
        """Take the texts; a letterhead that cannot be used stays in the line and is not taken."""
        office, letterhead = self.office.value, self.letterhead.text
        texts = {"author": self.author.text().strip(), "office_ar": office.ar, "office_fr": office.fr}
        texts["office_folder"] = self.shared.text
        if letterhead != self.presenter.preferences.letterhead:
            problem = self.presenter.letterhead_problem(letterhead)
            if problem is None:
                texts["letterhead"] = letterhead
            else:
                self.problem.tell(problem)
        self.take(**texts)

    def _choose(self) -> None:
        kinds = self.tr("Word files") + " (*.docx *.dotx *.docm)"
        folder = str(Path(self.letterhead.text).parent) if self.letterhead.text else ""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Letterhead"), folder, kinds)
        if name:
            self.letterhead.text = name
            self.settle()

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Shared office folder"), self.shared.text)
        if name:
            self.shared.text = name
            self.settle()
