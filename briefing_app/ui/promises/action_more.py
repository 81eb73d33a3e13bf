"""What is seldom asked about an action: whom else it concerns, what it waits for, when to be reminded, its marking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from briefing_app.ui.promises.more import DaysField, TickList, labelled
from briefing_app.ui.promises.presenter import ActionPresenter, names_in, names_text
from briefing_app.ui.promises.state import ActionMore
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.days import DayField
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.suggestions import Suggestions, show_from_start
from briefing_app.ui.widgets.wheel import NumberField

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

MOST_DAYS = 365


class ActionMoreFields(QWidget):
    """``value`` is an :class:`ActionMore`; what the dialog does not show of an action stays as it was."""

    def __init__(self, presenter: ActionPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._content = content_language(kit.language.code)
        clear = kit.icons.icon("close")
        self.description = BilingualField(self.tr("Description"), self)
        self.contributors = BilingualField(self.tr("Contributors, separated by a semicolon"), self)
        self.counterpart = BilingualField(self.tr("Counterpart"), self)
        Suggestions(self.counterpart, presenter.owners)
        self.hidden_until = DayField(self.tr("Hidden until"), clear, self)
        self.chase_every = NumberField(self.tr("Ask after it every … days"), 0, MOST_DAYS, self)
        self.chase_every.setSpecialValueText(self.tr("Never"))
        self.evidence = QLineEdit(self)
        self.reminders = DaysField(self.tr("Remind on"), self.tr("Add this da&y"), kit, self)
        others = presenter.others()
        self.depends_on = TickList(self.tr("Waits for"), others, self._content, self)
        self._unknown: tuple[str, ...] = ()
        self._make_marking()
        self._lay_out(has_others=bool(others))

    def _make_marking(self) -> None:
        least = self._presenter.least_marking
        as_words = self.tr("As the words: %1").replace("%1", least.label[self._content]) if least else self.tr("None")
        options = [("", as_words), *((m.value, m.words[self._content]) for m in self._presenter.markings())]
        self.marking = OptionBox(options, self.tr("Marking"), self)
        self.declassified = QCheckBox(self.tr("Lo&wered on purpose"), self)
        self.marking.currentIndexChanged.connect(self._follow)

    def _lay_out(self, *, has_others: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, both in enumerate((self.description, self.contributors, self.counterpart)):
            grid.addWidget(both, row, 0, 1, 4)
        cells = (
            (self.tr("Hidden &until"), self.hidden_until),
            (self.tr("As&k after it every … days"), self.chase_every),
            (self.tr("&Evidence: reference of the reply"), self.evidence),
            (self.tr("&Marking"), self.marking),
        )
        for column, (text, field) in enumerate(cells):
            grid.addLayout(labelled(text, field, self), 3, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.declassified, 4, 3)
        grid.addLayout(labelled(self.tr("Remind &on"), self.reminders, self), 4, 0, 2, 3)
        if has_others:
            grid.addLayout(labelled(self.tr("Waits &for"), self.depends_on, self), 6, 0, 1, 4)
        self.depends_on.setVisible(has_others)

    @property
    def value(self) -> ActionMore:
        return ActionMore(
            description=self.description.value,
            contributors=names_in(self.contributors.value),
            counterpart=self.counterpart.value,
            hidden_until=self.hidden_until.value,
            chase_every=self.chase_every.value(),
            depends_on=(*self._unknown, *self.depends_on.value),
            marking=self.marking.value,
            declassified=self.declassified.isChecked(),
            reminders=self.reminders.value,
            evidence=self.evidence.text(),
        )

    @value.setter
    def value(self, more: ActionMore) -> None:
        known = {other.value for other in self._presenter.others()}
        self._unknown = tuple(action_id for action_id in more.depends_on if action_id not in known)
        show_from_start(self.description, more.description)
        show_from_start(self.contributors, names_text(more.contributors))
        show_from_start(self.counterpart, more.counterpart)
        self.hidden_until.value = more.hidden_until
        self.chase_every.setValue(more.chase_every)
        self.depends_on.value = more.depends_on
        self.marking.value = more.marking
        self.declassified.setChecked(more.declassified)
        self.reminders.value = more.reminders
        self.evidence.setText(more.evidence)
        self._follow()

    def _follow(self) -> None:
        """The tick matters only for a marking below that of the words."""
        self.declassified.setEnabled(self._presenter.is_lower(self.marking.value))
