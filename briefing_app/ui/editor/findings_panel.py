"""The panel of findings: what the checks found, the gravest first; mended, let stand, or told again there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.language.checks.finding import Severity
from briefing_app.ui.editor.finding_words import ICONS, FindingWords
from briefing_app.ui.editor.findings import FindingKey, NoteFinding
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import DropDown
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.lined_list import KEY, LinedList
from briefing_app.ui.widgets.unfolding import Unfolding

WAIVED_HEIGHT = 144
MOST_LISTED = 100
"""A note with more has other troubles, and a list of thousands would hold up who types."""


class FindingsPanel(QWidget):
    """Each signal carries the :class:`NoteFinding` it is about; ``pointed`` None when none is any more.

    ``step_wanted`` +1 or -1 asks for the next or previous one.
    """

    fix_wanted = Signal(object)
    fix_alike_wanted = Signal(object)
    waive_wanted = Signal(object)
    again_wanted = Signal(object)
    words_wanted = Signal(object)
    pointed = Signal(object)
    step_wanted = Signal(int)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = presenter.findings
        self._presenter = presenter
        self._kit = kit
        self.words = FindingWords(presenter, kit, self)
        self._open: tuple[NoteFinding, ...] = ()
        self._waived: list[NoteFinding] = []
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.previous = self._arrow("previous", self.tr("Previous finding"), "Shift+F7", -1)
        self.next = self._arrow("next", self.tr("Next finding"), "F7", 1)
        self.severities = DropDown(self)
        self.severities.setAccessibleName(self.tr("Which findings are shown"))
        self.severities.currentIndexChanged.connect(lambda _: self._show_list())
        self.list = self._list(self.tr("Findings"))
        self.more = QLabel(self)
        self.more.setProperty("role", "soft")
        self.locked = QLabel(self)
        self.locked.setWordWrap(True)
        self.locked.setProperty("role", "soft")
        self.fix = self._button(self.tr("F&ix"), lambda: self._tell(self.fix_wanted.emit))
        self.waive = self._button(self.tr("Let it &stand…"), lambda: self._tell(self.waive_wanted.emit))
        self.fix_alike = self._button("", lambda: self._tell(self.fix_alike_wanted.emit))
        self.waived = LinedList(self.tr("Findings that were let stand"), kit, self)
        self.waived.setMinimumHeight(WAIVED_HEIGHT)
        self.waived.currentRowChanged.connect(lambda _: self._allow())
        self.waived.itemClicked.connect(lambda _: self._tell_waived(self.words_wanted.emit))
        self.waived.itemActivated.connect(lambda _: self._tell_waived(self.words_wanted.emit))
        self.again = self._button(self.tr("Tell it a&gain"), lambda: self._tell_waived(self.again_wanted.emit))
        self._lay_out()
        self.setFocusProxy(self.list)
        self.show_findings()

    def _arrow(self, icon: str, name: str, shortcut: str, step: int) -> QToolButton:
        button = icon_button(self._kit.icons, icon, f"{name} (\u2066{shortcut}\u2069)", self)
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return button

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: run())
        return button

    def _list(self, name: str) -> LinedList:
        made = LinedList(name, self._kit, self)
        made.setMouseTracking(True)
        made.itemEntered.connect(self._point)
        made.itemClicked.connect(lambda _: self._tell(self.words_wanted.emit))
        made.itemActivated.connect(lambda _: self._tell(self.words_wanted.emit))
        made.currentRowChanged.connect(lambda _: self._choose())
        made.viewport().installEventFilter(self)
        made.installEventFilter(self)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.said, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.fix, 0, 0)
        buttons.addWidget(self.waive, 0, 1)
        buttons.addWidget(self.fix_alike, 1, 0, 1, 2)
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.waived)
        inside.addWidget(self.again)
        self.folded = Unfolding("", body, self._kit.icons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.severities)
        column.addWidget(self.list, 3)
        column.addWidget(self.more)
        column.addWidget(self.locked)
        column.addLayout(buttons)
        column.addWidget(self.folded, 2)
        column.addStretch(0)

    # Showing.

    def show_findings(self) -> None:
        """What stands in the note now."""
        self._open, self._waived = self._findings.open(), self._findings.waived()
        self._show_severities()
        self._show_list()
        count = self._kit.language.number(len(self._waived))
        self.folded.button.setText(self.tr("Let stand (%1)").replace("%1", count))
        self.folded.setVisible(bool(self._waived))
        self.waived.show_entries([self.words.waived(one) for one in self._waived])
        if self._waived and self.waived.currentRow() < 0:
            self.waived.setCurrentRow(0)
        self._allow()

    def choose(self, key: FindingKey) -> None:
        """Have one chosen; all severities are shown when it is of another one than those shown."""
        self.show_findings()
        if all(one.key != key for one in self._shown()):
            self.severities.setCurrentIndex(0)
        self.list.choose(key)

    def current(self) -> NoteFinding | None:
        return next((one for one in self._open if one.key == self.list.key()), None)

    def _show_severities(self) -> None:
        count = self._findings.count()
        chosen = self.severities.currentData()
        number = self._kit.language.number
        some = [severity for severity in Severity if count[severity]]
        blocked = self.severities.blockSignals(True)
        self.severities.clear()
        self.severities.addItem(self.tr("All findings (%1)").replace("%1", number(len(self._open))))
        for severity in some:
            icon, colour = ICONS[severity]
            words = self.words.severities(severity, count[severity])
            self.severities.addItem(self._kit.icons.icon(icon, colour), words, severity)
        self.severities.setCurrentIndex(max(self.severities.findData(chosen), 0) if chosen is not None else 0)
        self.severities.blockSignals(blocked)
        self.severities.setVisible(len(some) > 1)

    def _shown(self) -> list[NoteFinding]:
        wanted = self.severities.currentData()
        return [one for one in self._open if wanted is None or one.severity == wanted]

    def _show_list(self) -> None:
        shown, row = self._shown(), self.list.currentRow()
        self.list.show_entries([self.words.entry(one) for one in shown[:MOST_LISTED]])
        self.more.setText(self.tr("%n more, listed as these are dealt with.", "", len(shown) - MOST_LISTED))
        self.more.setVisible(len(shown) > MOST_LISTED)
        if shown and self.list.currentRow() < 0:  # the one that was chosen is mended: the next one takes its place
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self.said.setText(self._summary())
        self.said.setProperty("role", "" if shown else "soft")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        for part in (self.list, self.fix, self.waive, self.fix_alike, self.previous, self.next):
            part.setVisible(bool(shown))
        self._allow()

    def _summary(self) -> str:
        if not self._findings.is_read:
            return self.tr("The note is being checked…")
        if not self._open:
            return self.tr(
                "Nothing found. Numbers, dates, spelling and spacing are checked in both languages as you write."
            )
        count = self._findings.count()
        told = (self.words.severities(severity, count[severity]) for severity in Severity if count[severity])
        return " · ".join(part.replace(" ", "\u00a0") for part in told)

    def _allow(self) -> None:
        one, can_edit = self.current(), self._findings.is_writable
        has_fix = one is not None and one.finding.fix is not None
        alike = len(self._findings.alike(one)) if one is not None and has_fix else 0
        self.fix.setEnabled(can_edit and has_fix)
        self.fix.setToolTip(
            "" if has_fix else self.tr("This one is for you to decide: nothing can be mended for sure.")
        )
        self.waive.setEnabled(can_edit and one is not None)
        number = self._kit.language.number(alike)
        all_of_them = self.tr("Fix &all of this kind (%1)").replace("%1", number)
        self.fix_alike.setText(all_of_them if alike > 1 else self.tr("Fix &all of this kind"))
        self.fix_alike.setEnabled(can_edit and alike > 1)
        self.again.setEnabled(can_edit and self._current_waived() is not None)
        self.locked.setText(self._why_locked())
        self.locked.setVisible(not can_edit and bool(self._open or self._waived))

    def _why_locked(self) -> str:
        if self._presenter.session.can_be_taken_up:
            return self.tr("The text of an approved note is locked. Make its next revision to mend it.")
        return self.tr("Open for reading only: nothing can be changed here.")

    # What the person wants.

    def _current_waived(self) -> NoteFinding | None:
        return next((one for one in self._waived if one.key == self.waived.key()), None)

    def _tell(self, tell: Callable[[object], object]) -> None:
        one = self.current()
        if one is not None:
            tell(one)

    def _tell_waived(self, tell: Callable[[object], object]) -> None:
        one = self._current_waived()
        if one is not None:
            tell(one)

    def _choose(self) -> None:
        self._allow()
        if self.list.hasFocus():
            self.pointed.emit(self.current())

    def _point(self, item: QListWidgetItem) -> None:
        self.pointed.emit(next((one for one in self._open if one.key == item.data(KEY)), None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        left = watched is self.list.viewport() and event.type() == QEvent.Type.Leave
        if left or (watched is self.list and event.type() == QEvent.Type.FocusOut):
            self.pointed.emit(None)
        return False
