"""The two menus over the text: of a pair, from its picture on the spine, and of a column, made of window commands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.segments import TwinState
from briefing_app.domain.thread_edits import open_threads
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret


class RowMenu(QMenu):
    """What can be done with a pair; ``change_wanted(row)`` and ``place_wanted(caret)`` ask the view to go there.

    ``promise_wanted(id)`` asks for one of the promises that stand in it, ``comments_wanted(caret)`` for its comments.
    """

    change_wanted = Signal(int)
    place_wanted = Signal(object)
    promise_wanted = Signal(str)
    comments_wanted = Signal(object)

    def __init__(self, presenter: EditorPresenter, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pair = presenter.rows[row].pair
        for language in Language:
            if pair.state(language) is TwinState.TO_FOLLOW_UP:
                self.addAction(self.tr("Show what &changed"), partial(self.change_wanted.emit, row))
                name = self.tr("Go to the &French") if language is Language.FRENCH else self.tr("Go to the &Arabic")
                self.addAction(name, partial(self.place_wanted.emit, Caret(language, row, 0)))
        still = self.addAction(self.tr("&Still right: confirm both sides"), partial(presenter.confirm, row))
        still.setEnabled(not presenter.is_read_only and not pair.ar.text.is_empty and not pair.fr.text.is_empty)
        ids = presenter.promises.by_pair().get(pair.id, ())
        numbers = {item.id: item.number for item in presenter.note.actions}
        numbers |= {item.id: item.number for item in presenter.note.invitations}
        for promise_id in ids:
            text = self.tr("Show %1").replace("%1", f"\u2066{numbers[promise_id]}\u2069")
            self.addAction(text, partial(self.promise_wanted.emit, promise_id))
        if open_threads(presenter.note).get(pair.id):
            self.addAction(
                self.tr("Show the c&omments"), partial(self.comments_wanted.emit, Caret(Language.FRENCH, row, 0))
            )


class ColumnMenu(QMenu):
    """The commands of the window that are about the text; None stands for a line."""

    def __init__(self, actions: Sequence[QAction | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions:
            if action is None:
                self.addSeparator()
            else:
                self.addAction(action)
