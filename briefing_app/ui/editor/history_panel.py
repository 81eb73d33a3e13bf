"""Revisions of the note: who, when, why; the difference to now, and going back to one (which undo takes back)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.revisions import Revision
from briefing_app.language.bidi_controls import settled
from briefing_app.services.revision_browser import differences
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.words import difference_html
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.note_states import STATUS_ICONS

REVISION = Qt.ItemDataRole.UserRole
ICON = QSize(20, 20)


class HistoryPanel(QWidget):
    """``redline_wanted(number)``: a Word file of the changes since a revision, or between it and another."""

    redline_wanted = Signal(int)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Revisions"))
        self._list.setIconSize(ICON)
        self._list.currentItemChanged.connect(lambda now, before: self._show_difference())
        self.setFocusProxy(self._list)
        title = QLabel(self.tr("What is different now:"), self)
        title.setProperty("role", "soft")
        self._difference = QTextBrowser(self)
        self._difference.setOpenLinks(False)
        self._difference.setAccessibleName(self.tr("What is different now:"))
        self._restore = QPushButton(self.tr("&Go back to this revision"), self)
        self._restore.clicked.connect(self.restore)
        self._redline = QPushButton(self.tr("&Word file of the changes between…"), self)
        self._redline.clicked.connect(self._ask_for_redline)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._list, 1)
        column.addWidget(title)
        column.addWidget(self._difference, 2)
        column.addWidget(self._redline)
        column.addWidget(self._restore)
        self._enable()

    def show_revisions(self) -> None:
        """Read the revisions anew; the one picked stays picked."""
        picked = self._current()
        revisions = self._presenter.browser.revisions()
        statuses = self._presenter.browser.statuses()
        self._list.blockSignals(True)
        self._list.clear()
        blank = QPixmap(ICON)
        blank.fill(Qt.GlobalColor.transparent)
        for revision in revisions:
            status = statuses.get(revision.number)
            item = QListWidgetItem(settled(self._words(revision, status)))
            if status is not None:
                item.setIcon(self._kit.icons.icon(*STATUS_ICONS[status]))
            elif statuses:
                item.setIcon(blank)  # the words of all begin at the same place
            item.setData(REVISION, revision)
            self._list.addItem(item)
            if picked is not None and picked.id == revision.id:
                self._list.setCurrentItem(item)
        if self._list.currentItem() is None and revisions:
            self._list.setCurrentRow(0)
        self._list.blockSignals(False)
        self._show_difference()

    def restore(self) -> None:
        revision = self._current()
        if revision is None:
            return
        try:
            wanted = self._presenter.browser.note_at(revision.number)
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._presenter.restore(wanted)
        number = self._kit.language.number(revision.number)
        text = self.tr("The note reads as in revision %1 again.").replace("%1", number)
        self._kit.notify(Notice(text, action=(self.tr("&Undo"), self._undo)))

    def _ask_for_redline(self) -> None:
        revision = self._current()
        if revision is not None:
            self.redline_wanted.emit(revision.number)

    def _undo(self) -> None:
        self._presenter.undo()

    def _show_difference(self) -> None:
        self._enable()
        revision = self._current()
        if revision is None:
            self._difference.clear()
            return
        found = differences(self._presenter.browser.note_at(revision.number), self._presenter.note)
        if not found:
            self._difference.setPlainText(self.tr("Nothing: the text reads the same."))
            return
        side = Language.ARABIC if self._kit.language.is_rtl else Language.FRENCH
        parts = [
            f"<h4>{item.section[side]}</h4>{difference_html(item.pieces, item.language, self._kit.theme.colours)}"
            for item in found
        ]
        self._difference.setHtml("".join(parts))

    def _enable(self) -> None:
        self._redline.setEnabled(self._current() is not None)
        self._restore.setEnabled(self._current() is not None and not self._presenter.is_read_only)

    def _current(self) -> Revision | None:
        item = self._list.currentItem()
        revision = item.data(REVISION) if item is not None else None
        return revision if isinstance(revision, Revision) else None

    def _words(self, revision: Revision, status: NoteStatus | None) -> str:
        reason = self._kit.language.catalogue.text(f"reason.{revision.reason}")
        moment = self._kit.language.moment(revision.created)
        state = f"\n{Choices(self).words(status)}" if status is not None else ""
        return f"{self._kit.language.number(revision.number)} · {moment}\n{revision.author} · {reason}{state}"
