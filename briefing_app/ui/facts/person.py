"""One participant: who they are in both languages, for whom they speak, and how they take part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.people import Attendance, Gender, Participant, Person, Role, Style
from briefing_app.language.countries import country_name
from briefing_app.services.fact_echo import person_line
from briefing_app.ui.facts.presenter import FactsPresenter
from briefing_app.ui.facts.state import PersonProblem
from briefing_app.ui.widgets.choices import ChoiceBox
from briefing_app.ui.widgets.days import mark_invalid
from briefing_app.ui.widgets.echo import EchoStrip
from briefing_app.ui.widgets.fields import BilingualField, tab_through
from briefing_app.ui.widgets.suggestions import Suggestions, show_from_start

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class PersonDialog(QDialog):
    """Accepted: :attr:`participant` is what was entered, with everything the form does not show kept."""

    def __init__(
        self, participant: Participant, presenter: FactsPresenter, kit: Kit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._given = participant
        self._presenter = presenter
        self._language = kit.language.code
        self.setWindowTitle(self.tr("New participant") if not participant.person.id else self.tr("Participant"))
        self.setMinimumWidth(680)
        self._make_fields()
        self._problem = QLabel(self)
        self._problem.setProperty("role", "danger")
        self._problem.hide()
        self._echo = EchoStrip(kit, 2, self)
        self._lay_out(self._buttons())
        self._fill(participant)
        self._follow()
        self._make_room()
        self.name.setFocus()

    @property
    def participant(self) -> Participant:
        """What the form says now."""
        person = self._given.person
        changed = msgspec.structs.replace(
            person,
            name=self.name.value,
            gender=self.gender.value,
            style=self.style_of_address.value,
            post=msgspec.structs.replace(person.post, title=self.post.value),
            body=self.body.value,
            country=self._presenter.country_code(self.country.text()) or "",
        )
        return msgspec.structs.replace(
            self._given, person=changed, attendance=self.attendance.value, role=self.role.value
        )

    def accept(self) -> None:
        """Refused, with the reason shown where the person looks, when the entry cannot be taken."""
        problem = self._presenter.problem(self.participant.person, self.country.text())
        if problem is None:
            super().accept()
            return
        self._problem.setText(self._words(problem))
        self._problem.show()
        mark_invalid(self.country, problem is PersonProblem.COUNTRY_UNKNOWN)
        (self.name if problem is PersonProblem.NAME_MISSING else self.country).setFocus()

    def event(self, event: QEvent) -> bool:
        """Whatever has become longer gets its room."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return handled

    def _make_fields(self) -> None:
        self.name = BilingualField(self.tr("Name"), self)
        self.style_of_address = ChoiceBox(Style, self.tr("Form of address"), parent=self)
        self.gender = ChoiceBox((Gender.FEMININE, Gender.MASCULINE), self.tr("Gender"), parent=self)
        self.country = QLineEdit(self)
        names = QCompleter(list(self._presenter.countries(self._language)), self.country)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.country.setCompleter(names)
        self.post = BilingualField(self.tr("Post"), self)
        self.body = BilingualField(self.tr("Ministry, embassy or company"), self)
        Suggestions(self.body, self._presenter.bodies)
        self.attendance = ChoiceBox(Attendance, self.tr("Attendance"), parent=self)
        self.role = ChoiceBox(Role, self.tr("Role"), parent=self)
        for field in (self.name, self.post, self.body):
            field.changed.connect(self._follow)
        for box in (self.style_of_address, self.gender):
            box.currentIndexChanged.connect(self._follow)
        self.country.textChanged.connect(self._reconsider)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        take = buttons.addButton(self.tr("&Take this person"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        card = QFrame(self)
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.name, 0, 0, 1, 3)
        self._labelled(grid, 1, 0, self.tr("&Form of address"), self.style_of_address)
        self._labelled(grid, 1, 1, self.tr("&Gender"), self.gender)
        self._labelled(grid, 1, 2, self.tr("C&ountry"), self.country)
        grid.addWidget(self.post, 2, 0, 1, 3)
        grid.addWidget(self.body, 3, 0, 1, 3)
        self._labelled(grid, 4, 0, self.tr("&Attendance"), self.attendance)
        self._labelled(grid, 4, 1, self.tr("&Role"), self.role)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        tab_through(self.name, self.style_of_address, self.gender, self.country, self.post, self.body)
        tab_through(self.body, self.attendance, self.role)
        layout.addWidget(card)
        layout.addWidget(self._echo)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)

    def _labelled(self, grid: QGridLayout, row: int, column: int, text: str, field: QWidget) -> None:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setBuddy(field)
        cell.addWidget(label)
        cell.addWidget(field)
        grid.addLayout(cell, row, column)

    def _fill(self, participant: Participant) -> None:
        person: Person = participant.person
        show_from_start(self.name, person.name)
        self.style_of_address.value = person.style
        self.gender.value = person.gender
        show_from_start(self.post, person.post.title)
        show_from_start(self.body, person.body)
        self.country.setText(country_name(person.country, self._language))
        self.attendance.value = participant.attendance
        self.role.value = participant.role

    def _follow(self) -> None:
        self._echo.say((person_line(self.participant),))

    def _make_room(self) -> None:
        """Grow, never shrink, when a long post takes one more line."""
        layout = self.layout()
        width = max(self.width(), self.minimumWidth())
        wanted = layout.totalHeightForWidth(width) if layout is not None else 0
        if wanted > self.height() or not self.isVisible():
            self.resize(width, wanted)

    def _reconsider(self) -> None:
        mark_invalid(self.country, False)

    def _words(self, problem: PersonProblem) -> str:
        match problem:
            case PersonProblem.NAME_MISSING:
                return self.tr("Enter the name in Arabic or in French.")
            case PersonProblem.COUNTRY_UNKNOWN:
                return self.tr("There is no country of that name. Choose one from the list, or leave it empty.")
