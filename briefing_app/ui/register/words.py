"""The words of the register: of its groups, of when an action is due, of what an invitation waits for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject

from briefing_app.domain.actions import NotDue, Obligation
from briefing_app.domain.invitation_needs import Need
from briefing_app.domain.languages import Bilingual
from briefing_app.language.bidi_controls import isolated
from briefing_app.language.countries import country_name, find_country
from briefing_app.storage.register_rows import RegisterRow
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.state import (
    By,
    Closed,
    Column,
    Group,
    Month,
    Named,
    Nobody,
    Overdue,
    Undated,
    Week,
)
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.promise_states import DueWords


class RegisterWords(QObject):
    """Made where it is used: its words are those of the language in force at that moment."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._due = DueWords(kit, self)
        self.choices = Choices(self)
        self.content = content_language(kit.language.code)

    def columns(self) -> dict[Column, str]:
        return {
            Column.NUMBER: self.tr("Number"),
            Column.TITLE: self.tr("What is to be done"),
            Column.OWNER: self.tr("Owner"),
            Column.COUNTERPART: self.tr("Counterpart"),
            Column.DUE: self.tr("Due"),
            Column.STATE: self.tr("State"),
            Column.NOTE: self.tr("Note"),
        }

    def groupings(self) -> dict[By, str]:
        return {
            By.WEEK: self.tr("By due week"),
            By.COUNTERPART: self.tr("By counterpart"),
            By.OWNER: self.tr("By owner"),
            By.NOTHING: self.tr("Not grouped"),
        }

    def group(self, group: Group) -> str:
        match group:
            case Overdue():
                return self.tr("Overdue")
            case Week(start, ahead):
                return self._week(start, ahead)
            case Month(year, month):
                return f"{QLocale().standaloneMonthName(month)} {year}"
            case Undated():
                return self.tr("No date")
            case Closed():
                return self.tr("Closed")
            case Named(name, country):
                return self.party(name, country)
            case Nobody(by):
                return self.tr("No owner is named") if by is By.OWNER else self.tr("No counterpart is named")

    def _week(self, start: date, ahead: int) -> str:
        if ahead == 0:
            return self.tr("This week")
        day = self._kit.language.day(start)
        if ahead == 1:
            return self.tr("Next week, from %1").replace("%1", day)
        return self.tr("Week from %1").replace("%1", day)

    def party(self, name: Bilingual, country: str) -> str:
        """A name, with its country where that is not the name itself."""
        shown, where = self.text(name), country_name(country, self._kit.language.code) if country else ""
        if not shown or not where or where in shown or find_country(shown) == country:
            return shown or where
        return f"{shown} · {where}"

    def text(self, words: Bilingual) -> str:
        """In the language that is read here, in the other one when that is all there is."""
        return words[self.content] or words[self.content.twin]

    def due(self, row: RegisterRow) -> str:
        """When it is due; that there is no date, when there is none."""
        said = self._due.due(row.due)
        if isinstance(row.due, NotDue):
            return self.tr("No date")
        return said

    def about_due(self, row: RegisterRow, today: date) -> tuple[str, str]:
        """(words, colour) of what is to be known about the date: late, or put off; empty for nothing."""
        if row.is_overdue(today) and row.due_day is not None:
            return self._late(row.due_day, today), "danger"
        if row.is_hidden(today) and row.hidden_until is not None:
            until = self._kit.language.day(row.hidden_until)
            return self.tr("hidden until %1").replace("%1", until), "ink_soft"
        if row.is_open and row.due_day == today:
            return self.tr("today"), "attention"
        return "", "ink_soft"

    def about(self, row: RegisterRow, today: date) -> tuple[str, str, str]:
        """(when and how late, its colour, by whom and where it stands) of one line about an action."""
        about, colour = self.about_due(row, today)
        when = " · ".join(part for part in (self.due(row), about) if part)
        parts = (self.text(row.owner), self.state(row, today), isolated(row.number))
        return when, colour if colour == "danger" else "ink_soft", " · ".join(part for part in parts if part)

    def _late(self, day: date, today: date) -> str:
        return self.tr("%n day(s) late", "", (today - day).days)

    def state(self, row: RegisterRow, today: date) -> str:
        """Where it stands; of what is with the other side, for how long."""
        days = (today - row.waiting_since).days if row.waiting_since is not None else 0
        return self.tr("Waiting for %n day(s)", "", days) if days > 0 else self.choices.words(row.state)

    def owed(self, obligation: Obligation) -> str:
        """Who owes, in two words."""
        return {
            Obligation.WE_OWE: self.tr("We owe it"),
            Obligation.THEY_OWE: self.tr("They owe it"),
            Obligation.JOINT: self.tr("Both owe it"),
            Obligation.INTERNAL: self.tr("Internal"),
        }[obligation]

    def need(self, need: Need) -> str:
        """What an invitation waits for."""
        return {
            Need.WRITE: self.tr("Send it in writing"),
            Need.REPLY: self.tr("Wait for the reply"),
            Need.DATES: self.tr("Agree on the dates"),
            Need.MODE: self.tr("Confirm the format"),
            Need.PROGRAMME: self.tr("Agree on the programme"),
            Need.HOLD: self.tr("The visit takes place"),
            Need.NEW_DATES: self.tr("Propose new dates"),
        }[need]

    def by(self, day: date, today: date) -> tuple[str, str]:
        """(words, colour) of the last day for something."""
        shown = self.tr("by %1").replace("%1", self._kit.language.day(day))
        if day >= today:
            return shown, "ink_soft"
        return f"{shown} · {self._late(day, today)}", "danger"
