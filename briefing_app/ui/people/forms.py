"""The forms at the end side: one person, one body. ``typed`` on every change a person makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.people import Gender, Style
from briefing_app.language.countries import country_name, country_names
from briefing_app.ui.people.presenter import PeoplePresenter
from briefing_app.ui.people.state import BodyEntry, EntryProblem, PersonEntry
from briefing_app.ui.widgets.choices import ChoiceBox
from briefing_app.ui.widgets.days import mark_invalid
from briefing_app.ui.widgets.fields import BilingualField, tab_through
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

AREA_HEIGHT = 64


class CountryLine(QLineEdit):
    """A country by its name in the interface language, with the names that match below it."""

    def __init__(self, language: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAccessibleName(name)
        names = QCompleter(list(country_names(language)), self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(names)
        self.textChanged.connect(lambda: mark_invalid(self, False))

    def show_country(self, text: str) -> None:
        """Show a country by its code, or what was typed of one."""
        self.setText(country_name(text, self._language))


class EntryForm(QWidget):
    """A column of fields over one entry; ``stops`` in the order in which Tab goes through them."""

    stops: tuple[QWidget, ...]
    typed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self._is_filling = False
        self.name = BilingualField(self.tr("Name"), self)
        self.country = CountryLine(kit.language.code, self.tr("Country"), self)
        self.column = QVBoxLayout(self)
        is_rtl = kit.language.is_rtl  # the bar that scrolls is at the end side
        self.column.setContentsMargins(8 if is_rtl else 0, 0, 0 if is_rtl else 8, 0)
        self.column.setSpacing(12)
        for signal in (self.name.changed, self.country.textChanged):
            signal.connect(self.follow)

    def follow(self) -> None:
        """A field says something else; not told while the form is filled."""
        if not self._is_filling:
            self.typed.emit()

    def filled(self) -> None:
        """From now on what changes is typed; each line shows its beginning."""
        self._is_filling = False
        for line in self.findChildren(QLineEdit):
            line.home(False)

    def point_at(self, problem: EntryProblem | None) -> None:
        """Mark the field a problem is about, and put the caret there."""
        is_country = problem is EntryProblem.COUNTRY_UNKNOWN
        mark_invalid(self.country, is_country)
        if problem is not None:
            (self.country if is_country else self.name).setFocus()

    def cell(self, text: str, field: QWidget) -> QVBoxLayout:
        """A field below its label."""
        cell = QVBoxLayout()
        cell.setSpacing(4)
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setBuddy(field)
        cell.addWidget(label)
        cell.addWidget(field)
        return cell


class PersonForm(EntryForm):
    def __init__(self, presenter: PeoplePresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.form_of_address = ChoiceBox(Style, self.tr("Form of address"), parent=self)
        self.gender = ChoiceBox((Gender.FEMININE, Gender.MASCULINE), self.tr("Gender"), parent=self)
        self.honorific = BilingualField(self.tr("Honorific"), self)
        self.post = BilingualField(self.tr("Post"), self)
        self.body = BilingualField(self.tr("Body"), self)
        Suggestions(self.body, presenter.body_names)
        self.variants = self._area(self.tr("Other spellings of the name, one a line"))
        languages = (("", self.tr("Not known")), ("ar", "العربية"), ("fr", "Français"), ("en", "English"))
        self.speaks = OptionBox(languages, self.tr("Language"), self)
        self.contact = QLineEdit(self)
        self.notes = self._area(self.tr("Notes"))
        self._lay_out()
        self._connect()

    @property
    def value(self) -> PersonEntry:
        return PersonEntry(
            self.name.value,
            self.variants.toPlainText(),
            self.gender.value,
            self.form_of_address.value,
            self.honorific.value,
            self.post.value,
            self.body.value,
            self._country(),
            self.speaks.value,
            self.contact.text(),
            self.notes.toPlainText(),
        )

    def fill(self, entry: PersonEntry) -> None:
        """Show an entry; nothing counts as typed by that."""
        self._is_filling = True
        self._shown = entry
        self.name.value, self.honorific.value = entry.name, entry.honorific
        self.post.value, self.body.value = entry.post, entry.body
        self.gender.value, self.form_of_address.value = entry.gender, entry.style
        self.country.show_country(entry.country)
        self.speaks.value = entry.language
        self.contact.setText(entry.contact)
        for area, text in ((self.variants, entry.variants), (self.notes, entry.notes)):
            area.setPlainText(text)
        self.filled()

    def _country(self) -> str:
        return _country_typed(self.country.text(), self._shown.country, self.kit.language.code)

    def _area(self, name: str) -> QPlainTextEdit:
        area = QPlainTextEdit(self)
        area.setAccessibleName(name)
        area.setTabChangesFocus(True)
        area.setFixedHeight(AREA_HEIGHT)
        return area

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addLayout(self.cell(self.tr("&Form of address"), self.form_of_address), 1)
        choices.addLayout(self.cell(self.tr("&Gender"), self.gender), 1)
        places = QGridLayout()
        places.setHorizontalSpacing(12)
        places.addLayout(self.cell(self.tr("C&ountry"), self.country), 0, 0)
        places.addLayout(self.cell(self.tr("&Language"), self.speaks), 0, 1)
        for column in (0, 1):
            places.setColumnStretch(column, 1)
        for line in (self.honorific.french, self.honorific.arabic):
            line.setPlaceholderText(self.tr("As the form of address"))
        self.column.addWidget(self.name)
        self.column.addLayout(choices)
        for field in (self.post, self.body):
            self.column.addWidget(field)
        self.column.addLayout(places)
        self.column.addWidget(self.honorific)
        self.column.addLayout(self.cell(self.tr("Other s&pellings of the name, one a line"), self.variants))
        self.column.addLayout(self.cell(self.tr("Con&tact"), self.contact))
        self.column.addLayout(self.cell(self.tr("Not&es"), self.notes))
        self.column.addStretch(1)
        above = (self.name, self.form_of_address, self.gender, self.post, self.body, self.country, self.speaks)
        self.stops = (*above, self.honorific, self.variants, self.contact, self.notes)
        tab_through(*self.stops)

    def _connect(self) -> None:
        for signal in (
            self.form_of_address.currentIndexChanged,
            self.gender.currentIndexChanged,
            self.honorific.changed,
            self.post.changed,
            self.body.changed,
            self.speaks.currentIndexChanged,
            self.contact.textChanged,
            self.variants.textChanged,
            self.notes.textChanged,
        ):
            signal.connect(self.follow)
        self.fill(PersonEntry())


class BodyForm(EntryForm):
    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.acronym = BilingualField(self.tr("Acronym"), self)
        self.acronym.changed.connect(self.follow)
        self.column.addWidget(self.name)
        self.column.addWidget(self.acronym)
        self.column.addLayout(self.cell(self.tr("C&ountry"), self.country))
        self.column.addStretch(1)
        self.stops = (self.name, self.acronym, self.country)
        tab_through(*self.stops)
        self.fill(BodyEntry())

    @property
    def value(self) -> BodyEntry:
        country = _country_typed(self.country.text(), self._shown.country, self.kit.language.code)
        return BodyEntry(self.name.value, self.acronym.value, country)

    def fill(self, entry: BodyEntry) -> None:
        """Show an entry; nothing counts as typed by that."""
        self._is_filling = True
        self._shown = entry
        self.name.value, self.acronym.value = entry.name, entry.acronym
        self.country.show_country(entry.country)
        self.filled()


def _country_typed(text: str, shown: str, language: str) -> str:
    """What the entry says of the country: its code for as long as its name stands there untouched."""
    return shown if text == country_name(shown, language) else text
