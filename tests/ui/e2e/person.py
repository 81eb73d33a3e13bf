"""A person at the keyboard: finds what is on the screen by its name, acts with keys and clicks, sees what is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.ui.editor.column import ColumnEdit
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.shell.desktop import Desktop
from tests.ui.words import plain, said

T = TypeVar("T", bound=QWidget)
W = TypeVar("W")
SOON_MS = 30_000


class Person:
    """``desktop`` is what they sit at; every search looks at the dialog on top, or at the window when there is none."""

    def __init__(self, desktop: Desktop, qtbot: QtBot) -> None:
        self.desktop = desktop
        self.qtbot = qtbot
        self._popup: QWidget | None = None

    # Looking.

    @property
    def desk(self) -> Desk:
        """The services over the library that is open."""
        assert self.desktop.desk is not None
        return self.desktop.desk

    @property
    def top(self) -> QWidget:
        """The dialog on top of all, or the window."""
        return QApplication.activeModalWidget() or self.desktop.window

    def wait(self, seen: Callable[[], object]) -> None:
        """Wait until something is so; an assertion that fails meanwhile is no reason to give up."""
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=SOON_MS)

    def find(self, kind: type[T], name: str, *, enabled: bool = True) -> T:
        """The visible widget of a kind whose label, text or accessible name is ``name``, mnemonics apart.

        ``name`` is the English word for it, whatever language the window speaks, or a word of the content.
        """
        wanted = said(name, self.desktop.kit.language.code)
        found = [widget for widget in self._visible(kind) if wanted & _names(widget)]
        if enabled:
            found = [widget for widget in found if widget.isEnabled()]
        assert found, f"no {kind.__name__} {name!r} in {sorted(self._all_names(kind))}"
        assert len(found) == 1, f"{len(found)} of {name!r}: {[_path(widget) for widget in found]}"
        return found[0]

    def sees(self, text: str) -> bool:
        """Whether ``text`` is anywhere on the screen, in a visible label, field, button, list or text.

        As for :meth:`find`, English words of the window stand for those of its language.
        """
        wanted = said(text, self.desktop.kit.language.code)
        return any(words in plain(shown) for shown in self.everything_shown() for words in wanted)

    def words(self, english: str) -> str:
        """How the window says some English words; there must be one way only."""
        found = said(english, self.desktop.kit.language.code)
        others = found - {english} or found
        assert len(others) == 1, f"{english!r} is said in several ways: {others}"
        return others.pop()

    def everything_shown(self) -> Iterator[str]:
        """All words of every visible widget of every window, tooltips and accessible names included."""
        for window in QApplication.topLevelWidgets():
            for widget in (window, *window.findChildren(QWidget)):
                if widget.isVisible():
                    yield from _words(widget)

    def notices(self) -> str:
        """What the notices of the window say."""
        return "\n".join(self.desktop.window.notices.texts())

    # Acting.

    def press(self, *keys: str) -> None:
        """Keys or shortcuts by their names (``Ctrl+Return``), to whatever has the focus."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self.focus, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()  # no person is quicker than the window

    @property
    def focus(self) -> QWidget:
        """What keys go to: an open list or menu, what has the focus, or the window on top."""
        self._popup = QApplication.activePopupWidget()  # kept: PySide forgets its children together with it
        if self._popup is not None:
            return self._popup.focusWidget() or self._popup
        self.activate()
        return QApplication.focusWidget() or self.top

    def activate(self) -> None:
        top = self.top
        if not top.isActiveWindow():
            top.activateWindow()
            self.qtbot.waitUntil(top.isActiveWindow)

    def type(self, text: str) -> None:
        """Letters of any script as a keyboard of that language sends them: a key event with its text."""
        for letter in text:
            widget = self.focus
            key = Qt.Key(ord(letter.upper())) if letter.isascii() and letter.isalnum() else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()

    def fill(self, name: str, text: str) -> None:
        """Go to a field and put ``text`` in the place of what it says."""
        field = self.find(QWidget, name)
        field.setFocus()
        self.press("Ctrl+A")
        self.type(text) if text else self.press("Delete")
        if isinstance(field, QLineEdit):
            assert field.text() == text

    def choose(self, name: str, entry: str) -> None:
        """Open a combo box and choose an entry of its list by the arrow keys."""
        box = self.find(QComboBox, name)
        words = said(entry, self.desktop.kit.language.code)
        wanted = next(row for row in range(box.count()) if plain(box.itemText(row)) in words)
        box.setFocus()
        self.press("Alt+Down")
        steps = wanted - box.currentIndex()
        for _ in range(abs(steps)):
            self.press("Down" if steps > 0 else "Up")
        self.press("Return")

    def click(self, name: str) -> None:
        """Click a button, a box or a tick by its words."""
        button = self.find(QAbstractButton, name)
        place = button.rect().center()
        if isinstance(button, QCheckBox | QRadioButton):  # the box and its words may be narrower than their widget
            place.setX(button.width() - 8 if button.layoutDirection() == Qt.LayoutDirection.RightToLeft else 8)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def pick(self, name: str, row: int) -> None:
        """Make a row of a list the current one, by the arrow keys."""
        chosen = self.find(QListWidget, name)
        chosen.setFocus()
        for _ in range(chosen.count()):
            if chosen.currentRow() != row:
                self.press("Down" if chosen.currentRow() < row else "Up")
        assert chosen.currentRow() == row

    def command(self, words: str) -> QAction:
        """The command of the window with these words in its menu."""
        wanted = said(words, self.desktop.kit.language.code)
        found = [action for action in self.desktop.window.commands.all() if plain(action.text()) in wanted]
        assert len(found) == 1, [plain(action.text()) for action in self.desktop.window.commands.all()]
        return found[0]

    def drop(self, target: QWidget, *files: object) -> None:
        """Drop files onto a widget, as the file manager does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        middle = QPoint(target.width() // 2, target.height() // 2)
        left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        entering = QDragEnterEvent(middle, copy, data, left, none)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted(), "it takes no files"
        dropping = QDropEvent(QPointF(middle), copy, data, left, none)
        QApplication.sendEvent(target, dropping)
        assert dropping.isAccepted()

    def in_the_next_dialog(self, act: Callable[[], None]) -> Callable[[], None]:
        """Act in a dialog that the next step opens and waits for; call the answer afterwards: it was there."""
        before = QApplication.activeModalWidget()
        done: list[BaseException | None] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or dialog is before:
                QTimer.singleShot(10, look)
                return
            try:
                act()
                done.append(None)
            except BaseException as problem:
                done.append(problem)
                if isinstance(dialog, QDialog):
                    dialog.done(QDialog.DialogCode.Rejected)

        def check() -> None:
            assert done, "no dialog came"
            if done[0] is not None:
                raise done[0]

        QTimer.singleShot(0, look)
        return check

    # The note.

    @property
    def editor(self) -> EditorView:
        editor = self.desktop.window.editor
        assert editor is not None, "no note is open"
        return editor

    def column(self, language: Language) -> ColumnEdit:
        return self.editor.columns.columns[language]

    def column_in_use(self) -> ColumnEdit:
        focus = self.focus
        assert isinstance(focus, ColumnEdit), f"the caret is not in the text but in {_path(focus)}"
        return focus

    def place(self) -> tuple[Language, int, int]:
        """Where the caret is: column, row, offset."""
        column = self.column_in_use()
        return column.language, column.place().row, column.place().offset

    def text(self, language: Language) -> list[str]:
        """The paragraphs of a column as the document has them, no-break spaces included."""
        block, texts = self.column(language).document().begin(), []
        while block.isValid():
            texts.append(block.text())
            block = block.next()
        return texts

    def stored(self, language: Language) -> list[str]:
        """The paragraphs as the presenter has them."""
        return [row.pair.text(language).plain for row in self.editor.presenter.rows]

    def go_to(self, language: Language, row: int) -> None:
        """Click into the last line of a paragraph, then go to its end."""
        column = self.column(language)
        place = column.twin_layout.blockBoundingRect(column.document().findBlockByNumber(row))
        scroll = self.editor.columns.scroll_bar
        scroll.setValue(int(place.bottom() - column.viewport().height() / 2))
        middle = QPoint(column.viewport().width() // 2, int(place.bottom()) - scroll.value() - 8)
        QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        self.press("End")
        assert self.column_in_use() is column
        assert self.place()[1] == row
        assert column.textCursor().atBlockEnd()

    def select_back(self, count: int) -> None:
        """Select the ``count`` letters before the caret."""
        back = "Shift+Right" if self.column_in_use().language is Language.ARABIC else "Shift+Left"
        for _ in range(count):
            self.press(back)

    def wait_until_saved(self) -> None:
        """The status bar says so and nothing waits in memory."""
        self.wait(lambda: not self.editor.presenter.session.has_unsaved)

    # Details.

    def _visible(self, kind: type[T]) -> Iterator[T]:
        for widget in self.top.findChildren(kind):
            is_inside = widget.objectName().startswith("qt_") or (kind is QWidget and isinstance(widget, QLabel))
            if widget.isVisible() and widget.window() is self.top and not is_inside:
                yield widget

    def _all_names(self, kind: type[T]) -> set[str]:
        return {name for widget in self._visible(kind) for name in _names(widget)}


def _names(widget: QWidget) -> set[str]:
    """What a person may call a widget."""
    if isinstance(widget, QLabel):
        return {plain(widget.text())} - {""}
    names = {plain(widget.accessibleName())}
    if isinstance(widget, QAbstractButton):
        names |= {plain(widget.text()), plain(widget.toolTip())}
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is not None and label.buddy() is widget and label.isVisible():
            names.add(plain(label.text()))
    return names - {""}


def _words(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield widget.text()
        case QTextEdit():
            yield _raw(widget.document())
        case QPlainTextEdit():
            yield _raw(widget.document())
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QAbstractItemView():
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            for role in roles:
                yield str(model.index(row, column).data(role) or "")


def _raw(document: QTextDocument) -> str:
    return document.toRawText()


def _path(widget: QWidget | None) -> str:
    names: list[str] = []
    while widget is not None:
        names.append(f"{type(widget).__name__}({widget.objectName() or widget.accessibleName()})")
        widget = widget.parentWidget()
    return " < ".join(names)
