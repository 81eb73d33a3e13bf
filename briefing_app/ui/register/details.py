"""The pane beside the table: the chosen action whole, and what can be done about what is selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.actions import ActionItem, ActionState, ActionStateChange
from briefing_app.domain.languages import Bilingual
from briefing_app.language.bidi_controls import isolated, settled
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.state import Details
from briefing_app.ui.register.words import RegisterWords
from briefing_app.ui.widgets.bilingual import ContentLabel
from briefing_app.ui.widgets.promise_states import ACTION_ICONS

ICON = 16
LEAST_WIDTH = 300


class DetailsPane(QFrame):
    """``sentence_asked()``, ``state_asked(state)`` and ``chase_asked()`` are about what is selected in the table."""

    sentence_asked = Signal()
    state_asked = Signal(object)
    chase_asked = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._words = RegisterWords(kit, self)
        self._states: tuple[ActionState, ...] = ()
        self._why = ""
        self.setProperty("role", "card")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("The action"))
        self._scroll.setObjectName("actionDetails")
        self._scroll.setStyleSheet("#actionDetails, #actionDetails > QWidget > QWidget { background: transparent; }")
        self.sentence = QPushButton(self.tr("&Go to the sentence"), self)
        self.sentence.clicked.connect(self.sentence_asked)
        self.state = QPushButton(kit.icons.icon("down"), self.tr("Change the &state"), self)
        self.state.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.state.setMenu(QMenu(self.state))
        self.chased = QPushButton(kit.icons.icon("comment"), self.tr("Asked &today"), self)
        self.chased.setToolTip(self.tr("Write down that the owner was asked about it today"))
        self.chased.clicked.connect(self.chase_asked)
        self._lay_out()
        self.show_action(None, 0, ())

    def show_action(self, details: Details | None, selected: int, states: Sequence[ActionState]) -> None:
        """Show an action from its top; without one, what belongs here. ``states`` may follow for all ``selected``."""
        self._states = tuple(states)
        has_words = details is None or details.action.source is not None
        self.sentence.setText(self.tr("&Go to the sentence") if has_words else self.tr("&Open the note"))
        self.sentence.setEnabled(details is not None)
        can_move = bool(states) and not self._why
        self.state.setEnabled(can_move)
        self.chased.setEnabled(selected > 0 and not self._why)
        self._fill(self.state.menu())
        page = self._hint() if details is None else self._content(details, selected)
        self._scroll.setWidget(page)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(max(LEAST_WIDTH, page.minimumSizeHint().width() + bar))

    def refuse_changes(self, why: str) -> None:
        """Nothing can be changed here, and the tooltips say why."""
        self._why = why
        for button in (self.state, self.chased):
            button.setEnabled(False)
            button.setToolTip(why)

    def open_menu(self, at: QPoint) -> None:
        """What can be done about what is selected, as a menu."""
        menu = QMenu(self)
        opening = menu.addAction(self._kit.icons.icon("open"), self.sentence.text())
        opening.setEnabled(self.sentence.isEnabled())
        opening.triggered.connect(self.sentence_asked)
        menu.addSeparator()
        self._fill(menu, clear=False)
        menu.addSeparator()
        asked = menu.addAction(self.chased.icon(), self.chased.text())
        asked.setEnabled(self.chased.isEnabled())
        asked.triggered.connect(self.chase_asked)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def texts(self) -> list[str]:
        """Everything the pane says, from top to bottom."""
        return [label.text() for label in self._scroll.findChildren(QLabel) if label.text()]

    def _fill(self, menu: QMenu, *, clear: bool = True) -> None:
        if clear:
            menu.clear()
        for state in self._states:
            action = menu.addAction(self._kit.icons.icon(*ACTION_ICONS[state]), self._words.choices.words(state))
            action.setEnabled(not self._why)
            action.setIconVisibleInMenu(True)
            action.triggered.connect(lambda _, state=state: self.state_asked.emit(state))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.sentence, 1)
        second.setSpacing(8)
        second.addWidget(self.state, 1)
        second.addWidget(self.chased, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.setSpacing(8)
        buttons.addLayout(first)
        buttons.addLayout(second)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(_line(self))
        column.addLayout(buttons)

    def _hint(self) -> QWidget:
        page, column = _page()
        column.addWidget(self._soft(self.tr("Choose an action: its words and its history are shown here."), page))
        column.addStretch(1)
        return page

    def _content(self, details: Details, selected: int) -> QWidget:
        page, column = _page()
        action = details.action
        if selected > 1:
            text = self.tr("%n action(s) are selected. What you do here is done to all of them.", "", selected)
            column.addWidget(self._soft(text, page))
            column.addWidget(_line(page))
        self._add_both(column, action.title, page, factor=1.15, strong=True)
        self._add_both(column, action.description, page)
        column.addSpacing(4)
        column.addLayout(self._grid(self._facts(details), page))
        self._add_quoted(column, action, page)
        self._add_result(column, action, page)
        self._add_history(column, action, page)
        column.addStretch(1)
        return page

    def _facts(self, details: Details) -> Iterator[tuple[str, str, str]]:
        """(name, value, colour) of what there is to say."""
        action, row, words = details.action, details.row, self._words
        due = words.due(row)
        about, colour = words.about_due(row, details.today)
        yield self.tr("Number"), action.number, ""
        yield self.tr("State"), words.state(row, details.today), ""
        yield self.tr("Due"), due, ""
        yield "", about, colour
        yield self.tr("Owner"), words.text(action.owner), ""
        yield self.tr("With"), ", ".join(filter(None, map(words.text, action.contributors))), ""
        yield self.tr("Counterpart"), words.party(action.counterpart, action.counterpart_country), ""
        yield self.tr("Who owes it"), words.choices.words(action.obligation), ""
        yield self.tr("Kind"), words.choices.words(action.kind), ""
        yield self.tr("Priority"), words.choices.words(action.priority), ""
        yield self.tr("Channel"), words.choices.words(action.channel) if action.channel else "", ""
        asked = self._kit.language.day(action.last_chased) if action.last_chased else ""
        yield self.tr("Last asked"), asked, ""
        every = self.tr("every %n day(s)", "", action.chase_every_days) if action.chase_every_days else ""
        yield self.tr("To be asked"), every, ""
        yield self.tr("Note"), row.reference, ""

    def _grid(self, facts: Iterator[tuple[str, str, str]], page: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, (name, value, colour) in enumerate(fact for fact in facts if fact[1]):
            label, text = self._soft(name, page), QLabel(settled(value), page)
            label.setWordWrap(False)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setProperty("role", "danger" if colour == "danger" else None)
            if self._kit.language.is_rtl:  # a number alone would stand at the left
                text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, place, 1)
        return grid

    def _add_quoted(self, column: QVBoxLayout, action: ActionItem, page: QWidget) -> None:
        anchors = {anchor.language: anchor for anchor in (action.source.anchors if action.source else ())}
        if not anchors:
            return
        column.addWidget(_line(page))
        column.addWidget(self._soft(self.tr("The words that promise it"), page))
        for language in (self._words.content, self._words.content.twin):
            if language in anchors:
                quoted = ContentLabel(language, self._kit.theme, page)
                quoted.set_content(anchors[language].quoted)
                column.addWidget(quoted)

    def _add_result(self, column: QVBoxLayout, action: ActionItem, page: QWidget) -> None:
        if not (action.result or action.evidence or action.nothing_to_record):
            return
        column.addWidget(_line(page))
        column.addWidget(self._soft(self.tr("What came of it"), page))
        self._add_both(column, action.result, page)
        if action.evidence:
            evidence = self.tr("Evidence: %1").replace("%1", isolated(action.evidence))
            column.addWidget(self._plain(evidence, page))
        if action.nothing_to_record:
            column.addWidget(self._plain(self.tr("There is nothing to record."), page))

    def _add_history(self, column: QVBoxLayout, action: ActionItem, page: QWidget) -> None:
        if not action.history:
            return
        column.addWidget(_line(page))
        column.addWidget(self._soft(self.tr("History"), page))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, change in enumerate(reversed(action.history)):
            picture = QLabel(page)
            picture.setPixmap(self._kit.icons.pixmap(*ACTION_ICONS[change.state], ICON))
            grid.addWidget(picture, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._plain(self._told(change), page), place, 1)
        column.addLayout(grid)

    def _told(self, change: ActionStateChange) -> str:
        head = f"{self._words.choices.words(change.state)} · {self._kit.language.moment(change.at)}"
        parts = [isolated(part) for part in (change.by, change.reason, change.evidence) if part]
        return "\n".join(filter(None, (head, " · ".join(parts))))

    def _add_both(
        self, column: QVBoxLayout, text: Bilingual, page: QWidget, *, factor: float = 1.0, strong: bool = False
    ) -> None:
        for language in (self._words.content, self._words.content.twin):
            if not text[language]:
                continue
            label = ContentLabel(language, self._kit.theme, page, factor=factor)
            font = label.font()
            font.setBold(strong)
            label.setFont(font)
            label.set_content(text[language])
            column.addWidget(label)

    def _soft(self, text: str, page: QWidget) -> QLabel:
        label = self._plain(text, page)
        label.setProperty("role", "soft")
        return label

    def _plain(self, text: str, page: QWidget) -> QLabel:
        label = QLabel(settled(text), page)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 16, 16, 8)
    column.setSpacing(8)
    return page, column


def _line(page: QWidget) -> QFrame:
    line = QFrame(page)
    line.setProperty("role", "line")
    return line
