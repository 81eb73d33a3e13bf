"""Between the text and what the checks find in it: reading after a pause, going to words, tips, menu, mending."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from briefing_app.domain.errors import UserError
from briefing_app.ui.editor.finding_feed import FindingFeed
from briefing_app.ui.editor.finding_words import ICONS, shortened, tip
from briefing_app.ui.editor.findings import NoteFinding
from briefing_app.ui.editor.pointing import Stretches
from briefing_app.ui.editor.waive_dialog import WaiveDialog
from briefing_app.ui.kit.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.services.check_service import PairFinding
    from briefing_app.ui.editor.column import ColumnEdit
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.kit.kit import Kit

MOST_IN_MENU = 3


class FindingTools(QObject):
    """Of one view. ``counted(number)`` of open findings after each reading."""

    counted = Signal(int)

    def __init__(self, view: EditorView, kit: Kit) -> None:
        super().__init__(view)
        self._view = view
        self._kit = kit
        self._findings = view.presenter.findings
        self._panel = panel = view.inspector.findings
        self.feed = FindingFeed(view.presenter, kit, self)
        self.feed.found.connect(self._take)
        view.state_changed.connect(self.feed.wait)
        panel.fix_wanted.connect(self.fix)
        panel.fix_alike_wanted.connect(self.fix_alike)
        panel.waive_wanted.connect(self.ask_to_waive)
        panel.again_wanted.connect(self.tell_again)
        panel.words_wanted.connect(self.show_words)
        panel.pointed.connect(self._point)
        panel.step_wanted.connect(self.go_to_next)
        for column in view.columns.columns.values():
            column.viewport().installEventFilter(self)

    # Reading.

    def _take(self, found: Sequence[PairFinding]) -> None:
        self._findings.take(found)
        self.show()

    def show(self) -> None:
        """Underline, list and count what stands now."""
        self._view.presenter.refresh()
        self._view.inspector.show_findings()
        self.counted.emit(len(self._findings.open()))

    # Going there.

    def go_to_next(self, step: int) -> None:
        """The next (+1) or previous (-1) finding, round the end; says so when there is none."""
        if not self._findings.is_read:
            self._findings.read_now()
            self.show()
        current = self._panel.current()
        found = self._findings.next(self._view.columns.caret(), step, current.key if current is not None else None)
        if found is None:
            self._kit.notify(Notice(self.tr("The checks found nothing in this note.")))
            return
        self.show_words(found)

    def show_words(self, one: NoteFinding) -> None:
        """Select its words in the columns that have some, and have it chosen in the panel."""
        self._panel.choose(one.key)
        words, row = self._words(one), self._view.presenter.row_of_pair(one.placed.pair)
        if not words and row is not None:
            words = [Stretches(row, self._view.columns.active, 0, 0)]
        self._view.promise_tools.go_to_words(words)

    def _words(self, one: NoteFinding) -> list[Stretches]:
        """Where its words stand now; paragraphs may have moved since it was listed."""
        now = self._findings.find(one.key)
        if now is None or now.row is None:
            return []
        return [Stretches(now.row, language, *span) for language, span in now.places()]

    def show_blocking(self, pair: str, what: str) -> bool:
        """Select the words that keep the note from being approved; False when they are not there any more."""
        self._findings.read_now()
        self.show()
        found = self._findings.blocking(pair, what)
        if found is not None:
            self._view.inspector.show_findings_panel()
            self.show_words(found)
        return found is not None

    def _point(self, one: NoteFinding | None) -> None:
        self._view.promise_tools.light_up(self._words(one) if one is not None else ())

    def here(self) -> list[NoteFinding]:
        """The findings at the caret or in what is selected in its paragraph, the gravest first."""
        span = self._view.columns.span()
        end = (
            span.end
            if span.end_row == span.start_row
            else len(self._view.presenter.rows[span.start_row].pair.text(span.language))
        )
        return self._findings.at(span.start_row, span.language, span.start, end)

    def _in_hand(self) -> NoteFinding | None:
        """The one a command is about: that at the caret which is chosen in the panel, else the gravest there."""
        here, current = self.here(), self._panel.current()
        if current is not None and any(one.key == current.key for one in here):
            return current
        if here:
            return here[0]
        self._kit.notify(Notice(self.tr("No finding here. F7 goes to the next one.")))
        return None

    # Mending and letting stand.

    def fix_here(self) -> None:
        one = self._in_hand()
        if one is not None:
            self.fix(one)

    def waive_here(self) -> None:
        one = self._in_hand()
        if one is not None:
            self.ask_to_waive(one)

    def fix(self, one: NoteFinding) -> None:
        """Mend one; where nothing can be mended for sure, say so."""
        if not self._findings.fix(one.key):
            self._kit.notify(Notice(self.tr("Nothing can be mended for sure here: please decide yourself.")))
        self.show()

    def fix_alike(self, one: NoteFinding) -> None:
        """Mend all of its kind in one step, and say how many."""
        count = self._findings.fix_alike(one.key)
        self.show()
        text = self.tr("%n finding(s) mended.", "", count)
        self._kit.notify(Notice(text, action=(self.tr("&Undo"), self._view.undo)))

    def ask_to_waive(self, one: NoteFinding) -> None:
        """Ask why, and who says so."""

        def take(reason: str, name: str) -> None:
            self._findings.waive(one, reason, name)
            self.show()

        message = self._panel.words.told(one.finding)
        dialog = WaiveDialog(message, self._findings.name, take, self._kit, self._view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def tell_again(self, one: NoteFinding) -> None:
        try:
            self._findings.tell_again(one)
        except UserError as problem:
            self._kit.fail(problem)
        self.show()

    # The menu and the tip over the words.

    def filled(self, menu: QMenu) -> QMenu:
        """The context menu with the findings at the caret on top, and what can be done about each."""
        first = next(iter(menu.actions()), None)
        for one in self.here()[:MOST_IN_MENU]:
            for action in self._actions(one, menu):
                menu.insertAction(first, action)  # type: ignore[arg-type]
            menu.insertSeparator(first)  # type: ignore[arg-type]
        return menu

    def _actions(self, one: NoteFinding, menu: QMenu) -> list[QAction]:
        can_edit, alike = self._findings.is_writable, len(self._findings.alike(one))
        icon, colour = ICONS[one.severity]

        def action(text: str, run: Callable[[NoteFinding], None], *, is_on: bool = True) -> QAction:
            made = QAction(text, menu)
            made.triggered.connect(partial(run, one))
            made.setEnabled(is_on)
            return made

        told = action(shortened(self._panel.words.told(one.finding)).replace("&", "&&"), self._show_in_panel)
        told.setIcon(self._kit.icons.icon(icon, colour))
        made = [told]
        if one.finding.fix is not None:
            made.append(action(self.tr("F&ix"), self.fix, is_on=can_edit))
            if alike > 1:
                text = self.tr("Fix all of this &kind (%1)").replace("%1", self._kit.language.number(alike))
                made.append(action(text, self.fix_alike, is_on=can_edit))
        made.append(action(self.tr("Let it &stand…"), self.ask_to_waive, is_on=can_edit))
        return made

    def _show_in_panel(self, one: NoteFinding) -> None:
        self._view.inspector.show_findings_panel()
        self.show_words(one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The tip over words that a check found says what it found."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for column in self._view.columns.columns.values():
                if column.viewport() is watched:
                    QToolTip.showText(event.globalPos(), self.tip_at(column, event.pos()), column)
                    return True
        return False

    def tip_at(self, column: ColumnEdit, at: QPoint) -> str:
        """What is to be said of the words at a place of the viewport of a column; empty for nothing."""
        point = QPointF(at.x(), at.y() + column.verticalScrollBar().value())
        position = column.twin_layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return ""
        place = column.place_of(position)
        found = self._findings.at(place.row, column.language, place.offset, place.offset)
        return tip([self._panel.words.told(one.finding) for one in found])
