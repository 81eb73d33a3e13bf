"""What is seldom asked about an invitation: event, delegation, logistics, test call, publicity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing_app.domain.invitations import Publicity
from briefing_app.domain.languages import Bilingual, both
from briefing_app.language.capital_times import data_version
from briefing_app.services.fact_echo import time_in
from briefing_app.ui.promises.inviting import InvitationPresenter
from briefing_app.ui.promises.more import labelled
from briefing_app.ui.promises.state import InvitationMore
from briefing_app.ui.widgets.choices import ChoiceBox, content_language
from briefing_app.ui.widgets.days import DayField, TimeField
from briefing_app.ui.widgets.echo import heading
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.suggestions import show_from_start
from briefing_app.ui.widgets.wheel import NumberField

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

MOST_PEOPLE = 500


class InvitationMoreFields(QWidget):
    """``value`` is an :class:`InvitationMore`; ``changed`` when the test call moved."""

    changed = Signal()

    def __init__(self, presenter: InvitationPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._content = content_language(kit.language.code)
        self._clear = kit.icons.icon("close")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._make_event()
        self._make_visit()
        self._make_call()
        self._make_publicity()
        for column in range(4):
            self._grid.setColumnStretch(column, 1)

    def _bilingual(self, name: str) -> BilingualField:
        field = BilingualField(name, self)
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 4)
        return field

    def _cells(self, *cells: tuple[str, QWidget]) -> None:
        row = self._grid.rowCount()
        for column, (text, field) in enumerate(cells):
            self._grid.addLayout(labelled(text, field, self), row, column)

    def _heading(self, text: str) -> None:
        self._grid.addWidget(heading(text, self), self._grid.rowCount(), 0, 1, 4)

    def _make_event(self) -> None:
        self.on_behalf_of = self._bilingual(self.tr("On behalf of"))
        self._heading(self.tr("The event"))
        self.event_name = self._bilingual(self.tr("Event"))
        self.event_host = self._bilingual(self.tr("Host of the event"))
        self.event_place = self._bilingual(self.tr("Place"))
        self.event_start = DayField(self.tr("First day of the event"), self._clear, self)
        self.event_end = DayField(self.tr("Last day of the event"), self._clear, self)
        self.reply_by = DayField(self.tr("Reply by"), self._clear, self)
        earlier = [("", self.tr("No earlier invitation"))]
        earlier += [(item.value, item.words[self._content]) for item in self._presenter.earlier()]
        self.reciprocity_of = OptionBox(earlier, self.tr("In return for"), self)
        self._cells(
            (self.tr("First day of the e&vent"), self.event_start),
            (self.tr("Last day of the even&t"), self.event_end),
            (self.tr("Repl&y by"), self.reply_by),
            (self.tr("In return &for"), self.reciprocity_of),
        )

    def _make_visit(self) -> None:
        self._heading(self.tr("The visit"))
        self.delegation = self._bilingual(self.tr("Delegation"))
        self.deliverables = self._bilingual(self.tr("To be signed or announced"))
        self.interpreters = self._bilingual(self.tr("Interpreters"))
        self.accommodation = self._bilingual(self.tr("Accommodation"))
        self.security = self._bilingual(self.tr("Security"))
        self.gifts = self._bilingual(self.tr("Gifts"))
        self.media = self._bilingual(self.tr("Media"))
        self.delegation_size = NumberField(self.tr("Size of the delegation"), 0, MOST_PEOPLE, self)
        self.delegation_size.setSpecialValueText(self.tr("Not known"))

    def _make_call(self) -> None:
        self._heading(self.tr("The link"))
        self.link_owner = self._bilingual(self.tr("Who sees to the link"))
        zones = self._presenter.zones(self._content)
        self.host_zone = OptionBox(zones, self.tr("Capital of the hosts"), self)
        self.guest_zone = OptionBox(zones, self.tr("Capital of the guests"), self)
        self.test_day = DayField(self.tr("Day of the test call"), self._clear, self)
        self.test_time = TimeField(self.tr("Time of the test call"), time_in, self)
        self._cells(
            (self.tr("Day of the test &call"), self.test_day),
            (self.tr("Time, by the hosts’ cloc&k"), self.test_time),
            (self.tr("Capital of the &hosts"), self.host_zone),
            (self.tr("Capital of the &guests"), self.guest_zone),
        )
        self.clocks = QLabel(self)
        self.clocks.setWordWrap(True)
        self.clocks.setProperty("role", "soft")
        self._grid.addWidget(self.clocks, self._grid.rowCount(), 0, 1, 4)
        self.test_day.changed.connect(self._follow)
        self.test_time.textChanged.connect(self._follow)
        for box in (self.host_zone, self.guest_zone):
            box.currentIndexChanged.connect(self._follow)

    def _make_publicity(self) -> None:
        self.publicity = ChoiceBox(Publicity, self.tr("Publicity"), parent=self)
        self.embargo_day = DayField(self.tr("Nothing before"), self._clear, self)
        self.embargo_time = TimeField(self.tr("At, by the hosts’ clock"), time_in, self)
        self._cells(
            (self.tr("Size of the dele&gation"), self.delegation_size),
            (self.tr("Pu&blicity"), self.publicity),
            (self.tr("&Nothing before"), self.embargo_day),
            (self.tr("At, &by the hosts’ clock"), self.embargo_time),
        )
        self.publicity.currentIndexChanged.connect(self._follow)

    @property
    def _texts(self) -> dict[str, BilingualField]:
        return {
            "on_behalf_of": self.on_behalf_of,
            "event": self.event_name,
            "event_host": self.event_host,
            "event_place": self.event_place,
            "delegation": self.delegation,
            "deliverables": self.deliverables,
            "link_owner": self.link_owner,
            "interpreters": self.interpreters,
            "accommodation": self.accommodation,
            "security": self.security,
            "gifts": self.gifts,
            "media": self.media,
        }

    @property
    def value(self) -> InvitationMore:
        return InvitationMore(
            **{name: field.value for name, field in self._texts.items()},
            event_start=self.event_start.value,
            event_end=self.event_end.value,
            reply_by=self.reply_by.value,
            reciprocity_of=self.reciprocity_of.value,
            delegation_size=self.delegation_size.value(),
            host_zone=self.host_zone.value,
            guest_zone=self.guest_zone.value,
            test_day=self.test_day.value,
            test_time=self.test_time.value,
            publicity=self.publicity.value,
            embargo_day=self.embargo_day.value,
            embargo_time=self.embargo_time.value,
        )

    @value.setter
    def value(self, more: InvitationMore) -> None:
        for name, field in self._texts.items():
            text: Bilingual = getattr(more, name)
            show_from_start(field, text)
        self.event_start.value, self.event_end.value = more.event_start, more.event_end
        self.reply_by.value = more.reply_by
        self.reciprocity_of.value = more.reciprocity_of
        self.delegation_size.setValue(more.delegation_size)
        self.host_zone.value, self.guest_zone.value = more.host_zone, more.guest_zone
        self.test_day.value, self.test_time.value = more.test_day, more.test_time
        self.publicity.value = more.publicity
        self.embargo_day.value, self.embargo_time.value = more.embargo_day, more.embargo_time
        self._follow()

    def _follow(self) -> None:
        is_held = self.publicity.value is Publicity.EMBARGOED
        self.embargo_day.setEnabled(is_held)
        self.embargo_time.setEnabled(is_held)
        told = both(lambda language: self._presenter.clocks(self.value, language))[self._content]
        version = self.tr("Time zones as of release %1.").replace("%1", data_version())
        self.clocks.setText("\n".join(filter(None, (told, version))))
        self.changed.emit()
