"""Somebody who follows the manual to the letter: finds what is named on the screen, clicks, presses and types.

Every search looks at what is in front: an open menu, the dialog on top, the window. A name that is not there, or not
switched on, within some seconds ends the walk with the step that named it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.manual.steps import Key, Mark, Name, Step, Words
from tests.ui.words import plain

PATIENCE_MS = 60_000
"""A first export on a busy computer takes its time."""
BREATH_MS = 15
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
Seen = Callable[[Step], object]


class LostError(AssertionError):
    """The manual says something that is not so."""


class Reader(QObject):
    """``folder`` is where files are looked for; ``seen(step)`` is called after each step, for a picture of the screen."""

    def __init__(self, folder: Path, seen: Seen = lambda step: None) -> None:
        super().__init__()
        self._folder = folder
        self._seen = seen
        self._problem: BaseException | None = None
        self._waiting: list[Callable[[], bool]] = []
        self._until = QDeadlineTimer(PATIENCE_MS)
        self._loop = QEventLoop(self)
        self._what = ""

    def follow(self, steps: Sequence[Step]) -> None:
        """Take every step and see its result; LostError with the number of the step where that does not come about."""
        self._waiting = [act for step in steps for act in self._acts(step)]
        self._go_on()
        self._loop.exec()
        if self._problem is not None:
            raise self._problem

    def _go_on(self) -> None:
        """The next act by a timer of its own: a dialog may keep the one before until it is closed."""
        QTimer.singleShot(BREATH_MS, self, self._act)

    def _act(self) -> None:
        if not self._waiting or self._problem is not None:
            self._loop.quit()
            return
        act = self._waiting.pop(0)
        self._go_on_after(act)

    def _go_on_after(self, act: Callable[[], bool]) -> None:
        try:
            if act():
                self._until = QDeadlineTimer(PATIENCE_MS)
            elif self._until.hasExpired():
                raise LostError(f"{self._what}; on the screen are {sorted(names_shown())}")
            else:
                self._waiting.insert(0, act)
        except BaseException as problem:
            self._problem = problem
            for dialog in QApplication.topLevelWidgets():
                if isinstance(dialog, QDialog):  # one may wait for an answer inside an act
                    dialog.reject()
        self._go_on()

    # A step, act by act. Each is tried until it is true: somebody waits until the window is ready.

    def _acts(self, step: Step) -> Iterator[Callable[[], bool]]:
        marks = list(step.acts)
        while marks:
            mark, following = marks.pop(0), marks[0] if marks else None
            match mark:
                case Key(text):
                    yield self._told(step, f"no place for the key {text}", lambda text=text: self._press(text))
                case Words(text):
                    yield self._told(step, f"no place to type {text!r}", lambda text=text: self._type(text))
                case Name(text):
                    yield self._told(step, f"no {text!r}", lambda text=text, then=following: self._use(text, then))
        before: Mark | None = None
        for result in step.results:
            field = before.text if isinstance(before, Name) and isinstance(result, Words) else ""
            yield self._told(
                step, f"{result.text!r} is not to be seen", lambda mark=result, where=field: self._sees(mark, where)
            )
            before = result
        yield lambda: self._seen(step) is None or True

    def _told(self, step: Step, what: str, act: Callable[[], bool]) -> Callable[[], bool]:
        def run() -> bool:
            self._what = f"step {step.number}: {what}"
            front = top()
            return front is not None and (front.isActiveWindow() or is_popup(front)) and act()

        return run

    def _press(self, text: str) -> bool:
        keys = QKeySequence.fromString(text, QKeySequence.SequenceFormat.NativeText)
        if keys.isEmpty() or keys[0].key() == Qt.Key.Key_unknown:
            raise LostError(f"{self._what}: there is no such key")
        self._later(lambda: QTest.keyClick(focus(), keys[0].key(), keys[0].keyboardModifiers()))
        return True

    def _type(self, text: str) -> bool:
        widget = QApplication.focusWidget()
        if not isinstance(widget, FIELDS):
            return False
        for letter in text:
            key = Qt.Key(ord(letter.upper())) if letter.isascii() and letter.isalnum() else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        return True

    def _use(self, name: str, following: Mark | None) -> bool:
        """Click what is called so, or go into the field; an open list gives what the next mark says."""
        for target in named(name):
            if isinstance(target, QComboBox):
                click(target)
            elif isinstance(target, FIELDS) and isinstance(following, Words):
                target.setFocus(Qt.FocusReason.MouseFocusReason)
                click(target)
                QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            elif isinstance(target, FIELDS):
                click(target)
            elif is_open_list(target):
                click(target)  # which an open list passes over for a moment, lest the click that opened it choose
                return not is_open_list(target)
            else:
                self._later(lambda target=target: click(target))
            return True
        return False

    def _later(self, act: Callable[[], object]) -> None:
        """What may open a dialog that waits for an answer is done from the event loop, with the next act behind it."""
        QTimer.singleShot(0, self, act)

    def _sees(self, result: Mark, field: str) -> bool:
        """Whether words are on the screen: in ``field`` if a name goes before them; a Word file is on the disk, too."""
        words = plain(result.text)
        if words.endswith(".docx") and not any(self._folder.rglob(words)):
            return False
        if field:
            fields = [target for target in named(field) if isinstance(target, QWidget)]
            return any(words in plain(text) for target in fields for text in words_of(target))
        return any(words in shown for shown in everything_shown())


# Looking.


def top() -> QWidget | None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup
    front = QApplication.activeModalWidget() or QApplication.activeWindow()
    if front is None:
        front = next((window for window in QApplication.topLevelWidgets() if window.isVisible()), None)
    if front is not None and not front.isActiveWindow():
        front.activateWindow()  # where no window manager does so when the dialog before goes
    return front


def is_popup(widget: QWidget) -> bool:
    return widget is QApplication.activePopupWidget()


def focus() -> QWidget:
    popup = QApplication.activePopupWidget()
    widget = popup.focusWidget() or popup if popup is not None else QApplication.focusWidget() or top()
    if widget is None:
        raise LostError("nothing is in front")
    return widget


def named(name: str) -> Iterator[object]:
    """What is visible, switched on and called ``name``: by its words, its label, or what a screen reader says."""
    front, wanted = top(), plain(name)
    if front is None:
        return
    widgets = [widget for widget in (front, *front.findChildren(QWidget)) if widget.isVisible() and widget.isEnabled()]
    widgets = [widget for widget in widgets if widget.window() is front.window()]
    for widget in widgets:
        if isinstance(widget, QMenu | QMenuBar):
            yield from ((widget, action) for action in widget.actions() if plain(action.text()) == wanted)
        elif isinstance(widget, QTabBar):
            yield from ((widget, at) for at in range(widget.count()) if plain(widget.tabText(at)) == wanted)
        elif isinstance(widget, QAbstractItemView):
            yield from ((widget, index) for index in rows(widget) if plain(str(index.data() or "")) == wanted)
        elif isinstance(widget, QLabel):
            buddy = widget.buddy()
            if plain(widget.text()) == wanted and buddy is not None and buddy.isEnabled():
                yield buddy.focusProxy() or buddy
        if isinstance(widget, QAbstractButton) and plain(widget.text()) == wanted:
            yield widget
    yield from (widget for widget in widgets if plain(widget.accessibleName()) == wanted and usable(widget))


def usable(widget: QWidget) -> bool:
    return isinstance(widget, (*FIELDS, QComboBox, QAbstractButton))


def is_open_list(target: object) -> bool:
    """Whether it is an entry of the list that a box has opened."""
    match target:
        case (QAbstractItemView() as view, QModelIndex()):
            return view.window() is QApplication.activePopupWidget()
    return False


def rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(view.rootIndex()) if model is not None else 0):
        yield model.index(row, 0, view.rootIndex())


def click(target: object) -> None:
    """With the mouse, in the middle; on the box or the words of what is ticked."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    match target:
        case QWidget():
            place = target.rect().center()
            if isinstance(target, QCheckBox | QRadioButton):
                place.setX(target.width() - 8 if target.layoutDirection() == Qt.LayoutDirection.RightToLeft else 8)
            surface = target.viewport() if isinstance(target, QPlainTextEdit | QTextEdit) else target
            QTest.mouseClick(surface, left, none, place)
        case (QMenu() | QMenuBar() as menu, QAction() as action):
            QTest.mouseClick(menu, left, none, menu.actionGeometry(action).center())
        case (QTabBar() as bar, int(at)):
            QTest.mouseClick(bar, left, none, bar.tabRect(at).center())
        case (QAbstractItemView() as view, QModelIndex() as index):
            view.scrollTo(index)
            QTest.mouseClick(view.viewport(), left, none, view.visualRect(index).center() + QPoint(0, 0))


def everything_shown() -> Iterator[str]:
    """All words of every visible widget, as plain text."""
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible():
                yield from (plain(text) for text in words_of(widget) if text)


def words_of(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.text()
            yield widget.placeholderText()
        case QPlainTextEdit() | QTextEdit():
            yield widget.toPlainText()
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QAbstractItemView():
            yield from (str(index.data() or "") for index in rows(widget))
    yield widget.accessibleName()


def names_shown() -> set[str]:
    """What is on the screen in few words, for whoever reads why the walk ended."""
    return {text for text in everything_shown() if 0 < len(text) < 60}
