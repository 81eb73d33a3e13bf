"""The window of the manual: its pages beside the one that is read. It stays open beside whatever one does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.manual.browser import PageBrowser
from briefing_app.ui.manual.presenter import ManualPresenter
from briefing_app.ui.widgets.icon_button import icon_button
from briefing_app.ui.widgets.search_line import SearchLine

SIZE = (1080, 700)
CONTENTS_WIDTH = 300


class ManualWindow(QWidget):
    """``closed()`` when the person is done with it."""

    closed = Signal()

    def __init__(self, presenter: ManualPresenter, kit: Kit) -> None:
        super().__init__()
        self._presenter = presenter
        self._kit = kit
        self._hits: list[QTextCursor] = []
        self.setObjectName("manual")
        self.setWindowTitle(self.tr("Manual"))
        self.resize(*SIZE)
        self._search = SearchLine(self.tr("Search the manual"), self, kit.icons.icon("search", "ink_soft"))
        self._search.setPlaceholderText(self.tr("Search the manual"))
        self._contents = QListWidget(self)
        self._contents.setAccessibleName(self.tr("Contents"))
        self._contents.setWordWrap(True)
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(self.tr("No page has these words."), self)
        self._none.setProperty("role", "soft")
        self._none.setWordWrap(True)
        self._page = PageBrowser(kit.theme, self._picture, self)
        self._page.setAccessibleName(self.tr("Page of the manual"))
        self._back = icon_button(kit.icons, "previous", self.tr("Back (Alt+Left)"), self)
        self._forward = icon_button(kit.icons, "next", self.tr("Forward (Alt+Right)"), self)
        self._previous_hit = icon_button(kit.icons, "up", self.tr("Previous occurrence (Shift+F3)"), self)
        self._next_hit = icon_button(kit.icons, "down", self.tr("Next occurrence (F3)"), self)
        self._count = QLabel(self)
        self._count.setProperty("role", "soft")
        self._build()
        self._connect()
        self._list_pages()
        self.show_page()

    def _build(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        for part in (self._search, self._none, self._contents):
            column.addWidget(part)
        main = QWidget(self)
        right = QVBoxLayout(main)
        right.setContentsMargins(8, 12, 16, 16)
        right.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self._previous_hit)
        row.addWidget(self._next_hit)
        right.addLayout(row)
        right.addWidget(self._page, 1)
        split = QSplitter(self)
        split.addWidget(side)
        split.addWidget(main)
        split.setStretchFactor(1, 1)
        split.setSizes([CONTENTS_WIDTH, SIZE[0] - CONTENTS_WIDTH])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._look_for)
        self._search.left.connect(lambda: self._go_to_hit(1))
        self._contents.currentItemChanged.connect(lambda item, _: self._turn_to(item))
        self._page.anchorClicked.connect(self._follow)
        self._back.clicked.connect(lambda: self._step(-1))
        self._forward.clicked.connect(lambda: self._step(1))
        self._previous_hit.clicked.connect(lambda: self._go_to_hit(-1))
        self._next_hit.clicked.connect(lambda: self._go_to_hit(1))
        for key, run in (
            ("Alt+Left", lambda: self._step(1 if self._is_rtl else -1)),
            ("Alt+Right", lambda: self._step(-1 if self._is_rtl else 1)),
            ("F3", lambda: self._go_to_hit(1)),
            ("Shift+F3", lambda: self._go_to_hit(-1)),
            ("Ctrl+F", self._search.setFocus),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(key), self, run)

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # The page.

    @property
    def presenter(self) -> ManualPresenter:
        return self._presenter

    def open_at(self, slug: str) -> None:
        """Turn to a page, and come to the front."""
        if self._presenter.go(slug, self._top()):
            self.show_page()
        self.show()
        self.raise_()
        self.activateWindow()
        self._page.setFocus()

    def show_page(self) -> None:
        """Show the page of the presenter as far down as it was read."""
        page = self._presenter.page
        self._page.show_page(page)
        self._page.verticalScrollBar().setValue(self._presenter.visit.top)
        self.setWindowTitle(f"{page.title} · {self.tr('Manual')}")
        self._back.setEnabled(self._presenter.can_go_back)
        self._forward.setEnabled(self._presenter.can_go_forward)
        self._light_contents()
        self._mark_hits()

    def _picture(self, name: str) -> QImage | None:
        path: Path | None = self._presenter.picture(name)
        image = QImage(str(path)) if path is not None else QImage()
        return None if image.isNull() else image

    def _top(self) -> int:
        return self._page.verticalScrollBar().value()

    def _turn_to(self, item: QListWidgetItem | None) -> None:
        if item is not None and self._presenter.go(item.data(Qt.ItemDataRole.UserRole), self._top()):
            self.show_page()

    def _follow(self, link: QUrl) -> None:
        if self._presenter.follow(link.toString(), self._top()):
            self.show_page()

    def _step(self, direction: int) -> None:
        if self._presenter.step(direction, self._top()):
            self.show_page()

    # The contents, and searching.

    def _list_pages(self) -> None:
        self._contents.blockSignals(True)
        self._contents.clear()
        for page in self._presenter.shown_pages():
            item = QListWidgetItem(page.title, self._contents)
            item.setData(Qt.ItemDataRole.UserRole, page.slug)
        self._contents.blockSignals(False)
        self._none.setVisible(self._contents.count() == 0)
        self._light_contents()

    def _light_contents(self) -> None:
        self._contents.blockSignals(True)
        slugs = [self._contents.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._contents.count())]
        slug = self._presenter.page.slug
        self._contents.setCurrentRow(slugs.index(slug) if slug in slugs else -1)
        self._contents.blockSignals(False)

    def _look_for(self, words: str) -> None:
        self._presenter.search(words)
        self._list_pages()
        self._mark_hits()

    def _mark_hits(self) -> None:
        """Light every place of the page that says what is searched for."""
        self._hits = []
        block = self._page.document().begin()
        while block.isValid():
            for start, end in self._presenter.spans(block.text()):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                self._hits.append(cursor)
            block = block.next()
        self._page.setExtraSelections([self._lit(cursor) for cursor in self._hits])
        self._count.setText(self.tr("%n on this page", "", len(self._hits)) if self._hits else "")
        for button in self._hit_buttons():
            button.setEnabled(bool(self._hits))

    def _hit_buttons(self) -> tuple[QToolButton, QToolButton]:
        return self._previous_hit, self._next_hit

    def _lit(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setBackground(self._kit.theme.colour("selection"))
        form.setForeground(self._kit.theme.colour("on_selection"))
        form.setProperty(QTextFormat.Property.TextUnderlineStyle, QTextCharFormat.UnderlineStyle.SingleUnderline.value)
        lit = QTextEdit.ExtraSelection()
        lit.cursor, lit.format = cursor, form
        return lit

    def _go_to_hit(self, direction: int) -> None:
        """The next place on the page, round from its end; on a page without one, the first page that has it."""
        if not self._hits:
            if self._contents.count() and self._search.text():
                self._contents.setCurrentRow(0)
            return
        here = self._page.textCursor().selectionStart()
        starts = [cursor.selectionStart() for cursor in self._hits]
        if direction > 0:
            at = next((at for at, start in enumerate(starts) if start > here), 0)
        else:
            at = next((at for at in reversed(range(len(starts))) if starts[at] < here), len(starts) - 1)
        self._page.setTextCursor(self._hits[at])
        self._page.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        super().closeEvent(event)
        self.closed.emit()
