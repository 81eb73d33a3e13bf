"""What a field of both languages may hold is offered while one of its lines is typed; choosing fills both."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from briefing_app.domain.languages import Bilingual
from briefing_app.ui.widgets.fields import BilingualField, LanguageLine, set_direction

MOST = 8
Suggest = Callable[[str], Sequence[Bilingual]]


class Suggestions:
    """``suggest(text)`` gives what begins to match, in both languages."""

    def __init__(self, field: BilingualField, suggest: Suggest) -> None:
        self._field = field
        self._suggest = suggest
        for line in (field.french, field.arabic):
            self._watch(line)

    def _watch(self, line: LanguageLine) -> None:
        offers = Offers(line)
        set_direction(offers.list, line.language)
        offered: list[Bilingual] = []

        def offer(text: str) -> None:
            offered[:] = self._suggest(text)[:MOST] if text.strip() else ()
            offers.show_texts([value[line.language] or value[line.language.twin] for value in offered])

        def take(row: int) -> None:
            show_from_start(self._field, offered[row])

        line.textEdited.connect(offer)
        offers.taken.connect(take)


class Offers(QCompleter):
    """A list below a line, given by hand: ``taken(row)`` tells what was chosen, and nothing is written by itself."""

    taken = Signal(int)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._texts = QStringListModel(self)
        self.list = QListView()
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setModel(self._texts)
        self.setPopup(self.list)
        self.setWidget(line)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(MOST + 1)
        self.activated[QModelIndex].connect(self._take)  # type: ignore[index] # the stubs know one overload only

    def show_texts(self, texts: Sequence[str], choose_first: bool = False) -> None:
        """Show the list, or take it away when there is nothing to offer.

        With ``choose_first`` Enter takes the first one at once; without, one has to go to the list for it.
        """
        self._texts.setStringList(list(texts))
        if not texts:
            self.list.hide()
            return
        self.complete()
        self.list.setCurrentIndex(self.completionModel().index(0, 0) if choose_first else QModelIndex())

    def texts(self) -> list[str]:
        return self._texts.stringList()

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())


def show_from_start(field: BilingualField, value: Bilingual) -> None:
    """Fill a field so that of a text longer than its line the beginning is seen."""
    field.value = value
    for line in (field.french, field.arabic):
        line.setCursorPosition(0)
