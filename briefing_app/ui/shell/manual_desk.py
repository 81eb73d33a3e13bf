"""F1 and the manual: opened at the page of what one is at, beside it, whatever dialog is open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from briefing_app import paths

if TYPE_CHECKING:
    from briefing_app.ui.manual.presenter import ManualPresenter
    from briefing_app.ui.manual.view import ManualWindow
    from briefing_app.ui.shell.desktop import Desktop


class ManualDesk(QObject):
    """The manual's own window, made when it is first asked for."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self.window: ManualWindow | None = None

    def show_here(self) -> None:
        """Open the manual at the page of what is in front of the person."""
        from briefing_app.ui.manual.topics import topic_of

        dialog = QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        inner = focus if focus is not None and dialog in (None, focus.window()) else dialog
        page = self._desktop.window.pages.currentWidget()
        self._open(topic_of([*_classes(inner), *_classes(page)]))

    def show_quick_start(self) -> None:
        from briefing_app.ui.manual.pages import FIRST

        self._open(FIRST)

    def heed(self, event: QKeyEvent) -> bool:
        """F1 in a dialog, where no command of the window is listened to; whether it was that."""
        is_f1 = event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not is_f1 or QApplication.activeModalWidget() is None:
            return False
        self.show_here()
        return True

    def rebuild(self) -> None:
        """Other words or colours: the same page in them, if the manual is open."""
        if self.window is not None:
            presenter = self.window.presenter.spoken(self._desktop.kit.language.code)
            place = self.window.geometry()
            self.close()
            self.window = self._made(presenter)
            self.window.setGeometry(place)
            self.window.show()

    def close(self) -> None:
        if self.window is not None:
            self.window.close()

    def _open(self, slug: str) -> None:
        from briefing_app.ui.manual.presenter import ManualPresenter

        if self.window is None:
            folder, language = paths.resources() / "manual", self._desktop.kit.language.code
            self.window = self._made(ManualPresenter(folder, language, slug))
        self._keep_reachable(self.window)
        self.window.open_at(slug)

    def _made(self, presenter: ManualPresenter) -> ManualWindow:
        from briefing_app.ui.manual.view import ManualWindow

        window = ManualWindow(presenter, self._desktop.kit)
        window.closed.connect(self._forget)
        return window

    def _keep_reachable(self, window: ManualWindow) -> None:
        """A dialog that blocks every window does not block one that belongs to it."""
        window.winId()  # there is no handle before
        dialog = QApplication.activeModalWidget()
        owner = dialog.windowHandle() if dialog is not None else None
        window.windowHandle().setTransientParent(owner)  # type: ignore[arg-type]  # None is no owner

    def _forget(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None


def _classes(widget: QWidget | None) -> Iterator[str]:
    """The classes of a widget and of what holds it, outwards."""
    while widget is not None:
        if isinstance(widget, QTabWidget):  # the focus may be on its tabs, or nowhere in the page they show
            yield type(widget.currentWidget()).__name__
        yield type(widget).__name__
        widget = widget.parentWidget()
