"""The form of facts: each is entered once, and the strip at the bottom says how it will read in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.answers import Answers
from briefing_app.domain.languages import Language
from briefing_app.domain.meetings import MeetingMode
from briefing_app.domain.notes import NoteFacts
from briefing_app.domain.people import MeetingSide
from briefing_app.services.fact_echo import time_in
from briefing_app.ui.facts.participants import SidePanel
from briefing_app.ui.facts.presenter import FactsPresenter, lines_of, paired_lines
from briefing_app.ui.facts.state import FactsEntry
from briefing_app.ui.widgets.choices import ChoiceBox, DropDown, content_language
from briefing_app.ui.widgets.days import DayField, TimeField
from briefing_app.ui.widgets.echo import EchoStrip, heading
from briefing_app.ui.widgets.fields import BilingualField, LanguageArea, tab_through
from briefing_app.ui.widgets.scrolling import scrolled
from briefing_app.ui.widgets.suggestions import show_from_start

if TYPE_CHECKING:
    from briefing_app.domain.profiles import Profile
    from briefing_app.ui.kit.kit import Kit


class FactsForm(QWidget):
    """``changed`` on every change. The presenter has what was entered; :meth:`answers` gives it for a new note."""

    changed = Signal()

    def __init__(self, presenter: FactsPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._content = content_language(kit.language.code)
        self._profiles = presenter.profiles()
        self._markings: list[str] = []
        self._loading = True
        self._make_fields()
        self.echo = EchoStrip(kit, 2, self)
        self._lay_out()
        self._connect()
        self._show()

    def load(self, facts: NoteFacts, profile: Profile) -> None:
        """Show the facts of a note, whose profile stays what it is."""
        self._presenter.load(facts, profile.id)
        self.profile.setEnabled(False)
        self.profile.setToolTip(self.tr("A note keeps the profile it was made with."))
        self._show()

    def answers(self) -> Answers:
        return self._presenter.answers()

    def problem(self) -> str:
        """What cannot be taken as it is, in one sentence, with the focus put there; empty when all can."""
        for field in (self.start, self.end):
            if not field.is_valid:
                field.setFocus()
                words = self.tr("“%1” is no time of day. Write it as 14:30, or leave it empty.")
                return words.replace("%1", field.text())
        return ""

    def _make_fields(self) -> None:
        self.profile = DropDown(self)
        self.profile.addItems([profile.name[self._content] for profile in self._profiles])
        self.day = DayField(self.tr("Day"), self._kit.icons.icon("close"), self)
        self.start = TimeField(self.tr("Start"), time_in, self)
        self.end = TimeField(self.tr("End"), time_in, self)
        self.mode = ChoiceBox(MeetingMode, self.tr("Format"), parent=self)
        self.place = BilingualField(self.tr("Place"), self)
        self.subject = BilingualField(self.tr("Subject"), self)
        self.title = BilingualField(self.tr("Title"), self)
        for line in (self.title.french, self.title.arabic):
            line.setPlaceholderText(self.tr("Made from the template when left empty"))
        self.hosts = SidePanel(MeetingSide.HOST, self._presenter, self._kit, self)
        self.counterparts = SidePanel(MeetingSide.COUNTERPART, self._presenter, self._kit, self)
        self.marking = DropDown(self)
        self.copies = {language: self._copies(language) for language in (Language.FRENCH, Language.ARABIC)}

    def _copies(self, language: Language) -> LanguageArea:
        area = LanguageArea(language, self)
        area.setStyleSheet("min-height: 72px; max-height: 72px;")
        is_arabic = language is Language.ARABIC
        if is_arabic:
            option = area.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            area.document().setDefaultTextOption(option)
        area.setAccessibleName(self.tr("Distribution in Arabic") if is_arabic else self.tr("Distribution in French"))
        return area

    def _lay_out(self) -> None:
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for title, make in (
            (self.tr("Meeting"), self._meeting_part),
            (self.tr("Subject and title"), self._title_part),
            (self.tr("Participants, in order of precedence"), self._people_part),
            (self.tr("Protection and distribution"), self._distribution_part),
        ):
            column.addWidget(self._card(title, make()))
        parts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(scrolled(parts, self), 1)
        layout.addWidget(self.echo)

    def _card(self, title: str, content: QGridLayout) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(heading(title, card))
        layout.addLayout(content)
        return card

    def _meeting_part(self) -> QGridLayout:
        grid = _grid((3, 2, 1, 1, 2))
        for place, (text, field) in enumerate(
            (
                (self.tr("&Profile"), self.profile),
                (self.tr("&Day"), self.day),
                (self.tr("&Start"), self.start),
                (self.tr("&End"), self.end),
                (self.tr("&Format"), self.mode),
            )
        ):
            grid.addLayout(self._labelled(text, field), 0, place)
        grid.addWidget(self.place, 1, 0, 1, 5)
        return grid

    def _title_part(self) -> QGridLayout:
        grid = _grid((1,))
        grid.addWidget(self.subject, 0, 0)
        grid.addWidget(self.title, 1, 0)
        return grid

    def _people_part(self) -> QGridLayout:
        grid = _grid((1, 1))
        grid.setHorizontalSpacing(24)
        grid.addWidget(self.hosts, 0, 0)
        grid.addWidget(self.counterparts, 0, 1)
        return grid

    def _distribution_part(self) -> QGridLayout:
        grid = _grid((1, 3))
        column = self._labelled(self.tr("&Marking"), self.marking)
        column.addStretch(1)
        grid.addLayout(column, 0, 0)
        sides = QWidget(self)
        sides.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        texts = {
            Language.FRENCH: self.tr("Distribution in French, one a line"),
            Language.ARABIC: self.tr("Distribution in Arabic, one a line"),
        }
        for language, area in self.copies.items():
            label_first = self._labelled(texts[language], area)
            row.addLayout(label_first, 1)
        grid.addWidget(sides, 0, 1)
        first = self._content
        tab_through(self.marking, self.copies[first], self.copies[first.twin])
        return grid

    def _labelled(self, text: str, field: QWidget) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setBuddy(field.focusProxy() or field)
        cell.addWidget(label)
        cell.addWidget(field)
        return cell

    def _connect(self) -> None:
        self.profile.currentIndexChanged.connect(self._take_profile)
        for signal in (
            self.day.changed,
            self.start.textChanged,
            self.end.textChanged,
            self.mode.currentIndexChanged,
            self.place.changed,
            self.subject.changed,
            self.title.changed,
            self.marking.currentIndexChanged,
            *(area.textChanged for area in self.copies.values()),
            self.hosts.changed,
            self.counterparts.changed,
        ):
            signal.connect(self._take)

    def _show(self) -> None:
        """Fill the fields from the presenter."""
        self._loading = True
        entry = self._presenter.entry
        self.profile.setCurrentIndex([profile.id for profile in self._profiles].index(self._presenter.profile_id))
        self.day.value, self.start.value, self.end.value = entry.day, entry.start, entry.end
        self.mode.value = entry.mode
        for field, value in ((self.place, entry.place), (self.subject, entry.subject), (self.title, entry.title)):
            show_from_start(field, value)
        self._show_markings(entry.marking)
        for language, area in self.copies.items():
            area.setPlainText(lines_of(entry.distribution, language))
        self.hosts.show_people()
        self.counterparts.show_people()
        self._loading = False
        self._say()

    def _show_markings(self, chosen: str) -> None:
        markings = self._presenter.profile.markings
        self._markings = ["", *(marking.code for marking in markings)]
        self.marking.clear()
        self.marking.addItem(self.tr("As the template says"))
        self.marking.addItems([marking.label[self._content] for marking in markings])
        self.marking.setCurrentIndex(self._markings.index(chosen) if chosen in self._markings else 0)

    def _take_profile(self) -> None:
        if not self._loading:
            self._presenter.profile_id = self._profiles[self.profile.currentIndex()].id
            self._show()
            self.changed.emit()

    def _take(self) -> None:
        if self._loading:
            return
        self._presenter.entry = FactsEntry(
            self.title.value,
            self.subject.value,
            self.day.value,
            self.start.value,
            self.end.value,
            self.mode.value,
            self.place.value,
            self._markings[self.marking.currentIndex()],
            paired_lines(*(self.copies[language].toPlainText() for language in Language)),
        )
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.echo.say(self._presenter.echo().lines)


def _grid(stretches: tuple[int, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    for column, stretch in enumerate(stretches):
        grid.setColumnStretch(column, stretch)
    return grid
