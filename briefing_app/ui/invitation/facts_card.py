"""Who invites whom to what, how it may be attended, what was answered, and the test call in both capitals."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.domain.invitations import Answer, Party, VisitInvitation, VisitMode
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.capital_times import CapitalTime, data_version, zones_by_capital
from briefing_app.ui.invitation.state import InvitationPage
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.promise_states import DueWords

ANSWER_ICONS: dict[Answer, tuple[str, str]] = {
    Answer.ACCEPTED: ("confirmed", "ok"),
    Answer.ACCEPTED_IN_PRINCIPLE: ("confirmed", "accent"),
    Answer.TENTATIVE: ("waiting", "attention"),
    Answer.DECLINED: ("cancel", "danger"),
    Answer.NO_REPLY: ("empty", "ink_soft"),
    Answer.COUNTER_PROPOSED: ("follow_up", "attention"),
}
ICON = 18


class FactsCard(QFrame):
    """Read only: the facts are changed in their dialog."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._kit = kit
        self._choices = Choices(self)
        self._words = DueWords(kit, self)
        self._page: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)

    def show_page(self, page: InvitationPage) -> None:
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget(self)
        grid = QGridLayout(self._page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for name, value in self._facts(page):
            self._add(grid, name, value)
        self._add_modes(grid, page.invitation)
        for name, value in self._after_modes(page):
            self._add(grid, name, value)
        self._column.addWidget(self._page)
        self._page.show()

    def _add(self, grid: QGridLayout, name: str, value: str) -> None:
        if not value:
            return
        row = grid.rowCount()
        grid.addWidget(self._soft(name), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text(value), row, 1, 1, 2)

    def _add_modes(self, grid: QGridLayout, invitation: VisitInvitation) -> None:
        answers = {item.mode: item.answer for item in invitation.response.per_mode}
        for number, mode in enumerate(invitation.modes_offered):
            row = grid.rowCount()
            if number == 0:
                grid.addWidget(self._soft(self.tr("Formats")), row, 0, Qt.AlignmentFlag.AlignTop)
            answer = answers.get(mode, Answer.NO_REPLY)
            picture = QLabel(self._page)
            picture.setPixmap(self._kit.icons.pixmap(*ANSWER_ICONS[answer], ICON))
            grid.addWidget(picture, row, 1)
            grid.addWidget(self._text(self._mode(mode, answer, invitation)), row, 2)

    def _mode(self, mode: VisitMode, answer: Answer, invitation: VisitInvitation) -> str:
        text = f"{self._choices.words(mode)} · {self._choices.words(answer)}"
        return f"{text} · {self.tr('confirmed')}" if invitation.confirmed_mode is mode else text

    def _facts(self, page: InvitationPage) -> Iterator[tuple[str, str]]:
        invitation = page.invitation
        yield self.tr("Invites"), self._party(invitation.inviter)
        yield self.tr("On behalf of"), self._words.text(invitation.on_behalf_of)
        yield self.tr("Is invited"), self._party(invitation.invitee)
        yield self.tr("To what"), self._words.text(invitation.occasion)
        event = invitation.event
        if event is not None:
            days = self._words.window(event.window) if event.window else ""
            parts = (self._words.text(event.name), self._words.text(event.host), self._words.text(event.place), days)
            yield self.tr("Event"), " · ".join(filter(None, parts))
        yield self.tr("Type of visit"), self._choices.words(invitation.visit_type)

    def _after_modes(self, page: InvitationPage) -> Iterator[tuple[str, str]]:
        invitation, day = page.invitation, self._kit.language.day
        yield self.tr("Conditions"), self._words.text(invitation.response.conditions)
        yield self.tr("Proposed"), "\n".join(self._words.window(window) for window in invitation.proposed_windows)
        agreed = invitation.confirmed_dates
        yield self.tr("Agreed"), self._words.window(agreed) if agreed is not None else ""
        yield self.tr("Reply by"), day(invitation.reply_by) if invitation.reply_by is not None else ""
        yield self.tr("In return for"), self._words.text(page.earlier)
        size = self.tr("%n person(s)", "", invitation.delegation_size) if invitation.delegation_size else ""
        yield self.tr("Delegation"), " · ".join(filter(None, (self._words.text(invitation.delegation), size)))
        yield self.tr("To be signed or announced"), self._words.text(invitation.deliverables)
        yield self.tr("Test call"), self._call(page.test_call)
        logistics = invitation.logistics
        parts: tuple[tuple[str, Bilingual], ...] = (
            (self.tr("Who sees to the link"), logistics.link_owner),
            (self.tr("Interpreters"), logistics.interpreters),
            (self.tr("Accommodation"), logistics.accommodation),
            (self.tr("Security"), logistics.security),
            (self.tr("Gifts"), logistics.gifts),
            (self.tr("Media"), logistics.media),
        )
        for name, value in parts:
            yield name, self._words.text(value)
        until = invitation.embargo_until
        held = f" · {self._kit.language.moment(until)}" if until is not None else ""
        yield self.tr("Publicity"), self._choices.words(invitation.publicity) + held

    def _party(self, party: Party) -> str:
        parts = (party.name, party.post, party.body)
        return " · ".join(dict.fromkeys(filter(None, map(self._words.text, parts))))

    def _call(self, clocks: tuple[CapitalTime, ...]) -> str:
        """Each capital on a line of its own, its offset from UTC beside it, then how new our zones are."""
        if not clocks:
            return ""
        code = self._kit.language.code
        cities = dict(zones_by_capital(content_language(code)))
        lines = []
        for clock in clocks:
            own = clock.zone.rpartition("/")[2].replace("_", " ")
            city = own if code == "en" else cities.get(clock.zone, own)
            time = f"\u2066{clock.moment:%H:%M} ({clock.offset})\u2069"
            lines.append(f"{city} · {self._kit.language.day(clock.moment.date())} · {time}")
        lines.append(self.tr("Time zones as of release %1.").replace("%1", data_version()))
        return "\n".join(lines)

    def _soft(self, text: str) -> QLabel:
        label = QLabel(text, self._page)
        label.setProperty("role", "soft")
        return label

    def _text(self, text: str) -> QLabel:
        label = QLabel(text, self._page)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if content_language(self._kit.language.code) is Language.ARABIC:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return label
