"""What a search found, as a list: of each note its title and the words around what was found, lit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QHideEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.search import FoundPlace, SearchField
from briefing_app.language.bidi_controls import isolated, settled
from briefing_app.language.search_snippets import snippet
from briefing_app.services.search_service import SearchHit
from briefing_app.storage.notes import NoteSummary
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import LibraryPresenter, day_of
from briefing_app.ui.widgets.bilingual import draw_content, line_step, listing_font
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.lit_text import draw_lit
from briefing_app.ui.widgets.note_states import STATUS_ICONS
from briefing_app.ui.widgets.table_cells import CellDelegate, reading

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`SearchHit` behind a row, None for a note that says something else by now."""
REST_MS = 120
MARGIN, GAP = 12, 8
SNIPPET_LINES = 2
Index = QModelIndex | QPersistentModelIndex


class ResultWords(QObject):
    """What is said of a result in the language of the interface."""

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._choices = Choices(self)
        self._fields = {
            SearchField.TITLES: self.tr("In the title or the subject"),
            SearchField.PEOPLE: self.tr("Among the people and bodies"),
            SearchField.TEXT: self.tr("In the text"),
            SearchField.ACTIONS: self.tr("In an action or invitation"),
            SearchField.REFERENCE: self.tr("In the reference"),
        }

    def about(self, summary: NoteSummary, hit: SearchHit | None) -> str:
        """Day, state, and where in the note it was found."""
        day = day_of(summary)
        parts = (
            self._kit.language.day(day) if day else "",
            self._choices.words(summary.status),
            self._fields[hit.place.passage.field] if hit is not None else "",
        )
        return " · ".join(filter(None, parts))


class ResultsModel(QAbstractListModel):
    """Rows are the results of the presenter; each is read when it is first looked at."""

    def __init__(self, presenter: LibraryPresenter, words: ResultWords) -> None:
        super().__init__()
        self._presenter = presenter
        self._words = words

    def changed(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def note(self, row: int) -> str:
        return self._presenter.results.note(row)

    def hit(self, row: int) -> SearchHit | None:
        return self._presenter.results.hit(row)

    def summary(self, row: int) -> NoteSummary | None:
        return self._presenter.summary(self.note(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._presenter.results)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.note(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row)
        return self.hit(row) if role == HIT_ROLE else None

    def _said(self, row: int) -> str:
        summary, hit = self.summary(row), self.hit(row)
        if summary is None or hit is None:
            return ""
        title = summary.title[hit.place.passage.language] or summary.title[hit.place.passage.language.twin]
        said = (summary.reference, title, hit.snippet.text, self._words.about(summary, hit))
        return ". ".join(settled(part) for part in said if part)


class ResultDelegate(CellDelegate):
    """Reference and facts on a line, below it the title, then the words that were found."""

    def __init__(self, model: ResultsModel, words: ResultWords, kit: Kit, parent: QWidget) -> None:
        super().__init__(kit.theme, parent)
        self._model = model
        self._words = words
        self._kit = kit

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        content = line_step(listing_font(self._kit.theme, Language.ARABIC))
        height = line_step(small(option.font)) + (1 + SNIPPET_LINES) * content
        return QSize(option.rect.width(), round(height) + 2 * GAP + 6)

    def draw_cell(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        summary, hit = self._model.summary(index.row()), self._model.hit(index.row())
        if summary is None:
            return
        place = place.adjusted(MARGIN - 8, GAP, 8 - MARGIN, -GAP)
        place = self._draw_facts(painter, place, option, summary, hit)
        if hit is not None:
            self._draw_found(painter, place, summary, hit.place)

    def _draw_facts(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, summary: NoteSummary, hit: SearchHit | None
    ) -> QRect:
        """The line about the note; what is left of its place."""
        painter.setFont(small(option.font))
        height = round(line_step(painter.font()))
        icon, start = self._kit.icons.icon(*STATUS_ICONS[summary.status]), reading(option)
        box = QRect(0, place.top() + (height - 16) // 2, 16, 16)
        line = QRect(place.left(), place.top(), place.width(), height)
        if start is Language.FRENCH:
            box.moveLeft(line.left())
            line.setLeft(line.left() + 24)
        else:
            box.moveRight(line.right())
            line.setRight(line.right() - 24)
        icon.paint(painter, box)
        painter.setPen(self._kit.theme.colour("ink_soft"))
        about = f"{isolated(summary.reference)} · {self._words.about(summary, hit)}"
        draw_content(painter, line, about, start)
        return place.adjusted(0, height + 2, 0, 0)

    def _draw_found(self, painter: QPainter, place: QRect, summary: NoteSummary, found: FoundPlace) -> None:
        language = found.passage.language
        shown = language if summary.title[language] else language.twin
        painter.setFont(listing_font(self._kit.theme, shown))
        height = round(line_step(listing_font(self._kit.theme, Language.ARABIC)))
        painter.setPen(self._kit.theme.colour("ink"))
        title = QRect(place.left(), place.top(), place.width(), height)
        draw_content(painter, title, summary.title[shown], shown)
        font = listing_font(self._kit.theme, language)
        painter.setFont(font)
        painter.setPen(self._kit.theme.colour("ink_soft"))
        room = place.adjusted(0, height + 2, 0, 0)
        part = snippet(found, letters_in(room.width(), found.passage.text, painter.fontMetrics()))
        draw_lit(painter, room, part.text, part.spans, language, self._kit.theme, lines=SNIPPET_LINES)


class ResultsList(QListView):
    """``opened(hit)``, ``put_away_asked()``; ``rested(note)`` once the chosen note stays chosen, empty for none."""

    opened = Signal(object)
    put_away_asked = Signal()
    rested = Signal(str)

    def __init__(self, presenter: LibraryPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        words = ResultWords(kit, self)
        self.results = ResultsModel(presenter, words)
        self.results.setParent(self)
        self.setModel(self.results)
        self.setItemDelegate(ResultDelegate(self.results, words, kit, self))
        self.setAccessibleName(self.tr("What was found"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("ResultsList::item { padding: 0; }")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(self._presenter.chosen))
        self._set_actions(kit)
        self.activated.connect(lambda index: self._open(index.row()))
        self.selectionModel().currentChanged.connect(self._remember)

    def reload(self) -> None:
        """Show what the presenter found; the note chosen stays chosen when it is among them, else the first one is."""
        chosen = self._presenter.chosen
        self.results.changed()
        rows = range(self.results.rowCount())
        row = next((row for row in rows if self.results.note(row) == chosen), 0 if rows else None)
        if row is not None:
            self.setCurrentIndex(self.results.index(row))
        self._remember()

    def open_chosen(self) -> None:
        """Open the note chosen at what was found."""
        if self.currentIndex().isValid():
            self._open(self.currentIndex().row())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is read for a list that nobody sees: the library may be closed by then."""
        super().hideEvent(event)
        self._rest.stop()

    def _open(self, row: int) -> None:
        hit = self.results.hit(row)
        if hit is not None:
            self.opened.emit(hit)

    def _remember(self) -> None:
        row = self.currentIndex().row()
        self._presenter.chosen = self.results.note(row) if row >= 0 else ""
        self._rest.start()

    def _set_actions(self, kit: Kit) -> None:
        opening = QAction(kit.icons.icon("open"), self.tr("&Open"), self)
        opening.triggered.connect(self.open_chosen)
        away = QAction(kit.icons.icon("trash"), self.tr("&Delete"), self)
        away.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        away.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        away.triggered.connect(self.put_away_asked)
        self.addActions([opening, away])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def letters_in(width: int, text: str, metrics: QFontMetrics) -> int:
    """About how many signs of a text go into the lines of a snippet."""
    sample = text[:200]
    share = metrics.horizontalAdvance(sample) / len(sample) if sample else 1
    return max(40, round(0.88 * SNIPPET_LINES * width / max(share, 1)))


def small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.9)
    return smaller
