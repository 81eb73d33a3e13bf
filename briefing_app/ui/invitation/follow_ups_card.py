"""What the invitation asks to be done: follow-ups that are proposed, each taken, edited or refused, and those taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.actions import ActionItem
from briefing_app.domain.follow_ups import FollowUpRule
from briefing_app.ui.invitation.state import InvitationPage
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.echo import heading
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.promise_states import ACTION_ICONS, DueWords

ICON = 18


class FollowUpsCard(QFrame):
    """The signals carry the rule that is proposed."""

    taken = Signal(object)
    edit_wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._kit = kit
        self._choices = Choices(self)
        self._words = DueWords(kit, self)
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._column.addWidget(heading(self.tr("Follow-ups"), self))

    def show_page(self, page: InvitationPage) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for rule in page.proposals:
            column.addWidget(self._proposal(rule, can_follow=page.can_follow))
        for action in page.taken:
            column.addLayout(self._taken(action))
        if not page.proposals and not page.taken:
            nothing = QLabel(self.tr("Nothing is to be done for it now."), self._body)
            nothing.setProperty("role", "soft")
            column.addWidget(nothing)
        self._column.addWidget(self._body)
        self._body.show()

    def _proposal(self, rule: FollowUpRule, *, can_follow: bool) -> QWidget:
        part = QWidget(self._body)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        title = self._words.text(rule.title)
        picture = QLabel(part)
        picture.setPixmap(self._kit.icons.pixmap("suggestion", "accent", ICON))
        picture.setFixedHeight(self.fontMetrics().height())  # in the middle of the first line
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(4)
        row.addWidget(self._said(title, self._when(rule), part), 1)
        take = QPushButton(self.tr("Take"), part)
        take.setAccessibleName(self.tr("Take: %1").replace("%1", title))
        take.clicked.connect(lambda: self.taken.emit(rule))
        edit = icon_button(self._kit.icons, "body", self.tr("Edit and take: %1").replace("%1", title), part)
        edit.clicked.connect(lambda: self.edit_wanted.emit(rule))
        refuse = icon_button(self._kit.icons, "close", self.tr("Refuse: %1").replace("%1", title), part)
        refuse.clicked.connect(lambda: self.refused.emit(rule))
        for button in (take, edit, refuse):
            button.setEnabled(can_follow)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _taken(self, action: ActionItem) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        picture = QLabel(self._body)
        picture.setPixmap(self._kit.icons.pixmap(*ACTION_ICONS[action.state], ICON))
        picture.setFixedHeight(self.fontMetrics().height())
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        about = (f"\u2066{action.number}\u2069", self._choices.words(action.state), self._words.due(action.due))
        row.addWidget(self._said(self._words.text(action.title), " · ".join(filter(None, about)), self._body), 1)
        return row

    def _said(self, title: str, about: str, parent: QWidget | None) -> QWidget:
        part = QWidget(parent)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for text, role in ((title, ""), (about, "soft")):
            label = QLabel(text, part)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setVisible(bool(text))
            column.addWidget(label)
        return part

    def _when(self, rule: FollowUpRule) -> str:
        """Who sees to it, and when it would be due."""
        days = ""
        if rule.days_before_visit is not None and rule.days_before_visit >= 0:
            days = self.tr("%n day(s) before the visit", "", rule.days_before_visit)
        elif rule.days_before_visit is not None:
            days = self.tr("%n day(s) after the visit", "", -rule.days_before_visit)
        elif rule.days_after_step is not None:
            days = self.tr("within %n day(s)", "", rule.days_after_step)
        return " · ".join(filter(None, (self._words.text(rule.owner), days)))
