"""What is overdue, told once a day for each library: by the system's tray where there is one, else in the window.

Nothing that the marking of an action keeps inside is told: its number stands in place of its title.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from briefing_app.domain.errors import UserError
from briefing_app.domain.register import withholds_titles
from briefing_app.services.preferences import Told
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.widgets.choices import content_language

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.storage.register_rows import RegisterList, RegisterRow
    from briefing_app.ui.shell.desktop import Desktop

SHOWN = 3
"""So many titles stand in the notice; of the others it says how many."""
SHOWN_MS = 15_000


class OverdueNotice(QObject):
    """``look`` when a library was opened; ``act`` is what a click leads to."""

    def __init__(self, desktop: Desktop, act: Callable[[], None]) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._act = act
        self._tray: QSystemTrayIcon | None = None

    def look(self, desk: Desk) -> None:
        """Tell what is overdue, unless it was told today or the person does not want it told."""
        preferences = self._desktop.preferences
        if not preferences.tell_overdue:
            return
        today, library = desk.register.today, str(desk.path)
        told = preferences.told if preferences.told.day == today else Told(today)
        if library in told.libraries:
            return
        try:
            late = desk.register.overdue(today)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        if not late:
            return
        told = Told(today, (*told.libraries, library))
        self._desktop.keep(msgspec.structs.replace(self._desktop.preferences, told=told))
        self._tell(late)

    def forget(self) -> None:
        """Take the icon away: the library was closed."""
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def _tell(self, late: RegisterList) -> None:
        title = self.tr("%n action(s) overdue", "", len(late))
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show_in_tray(title, self._body(late))
            return
        show = (self.tr("&Show them"), self._act)
        self._desktop.kit.notify(Notice(title + ".", Severity.ATTENTION, action=show))

    def _show_in_tray(self, title: str, body: str) -> None:
        self.forget()
        tray = QSystemTrayIcon(self._desktop.app.windowIcon(), self)
        tray.setToolTip(title)
        tray.messageClicked.connect(self._act)
        tray.activated.connect(lambda _: self._act())
        tray.show()
        tray.showMessage(title, body, tray.icon(), SHOWN_MS)
        self._tray = tray

    def _body(self, late: RegisterList) -> str:
        """The first titles, a line each; numbers where a title must not be told."""
        lines = [self._line(row) for row in late[:SHOWN]]
        if len(late) > SHOWN:
            lines.append(self.tr("and %n more", "", len(late) - SHOWN))
        return "\n".join(lines)

    def _line(self, row: RegisterRow) -> str:
        language = content_language(self._desktop.kit.language.code)
        title = row.title[language] or row.title[language.twin]
        return title if title and not self._is_withheld(row) else row.number

    def _is_withheld(self, row: RegisterRow) -> bool:
        """A note's own profile is not known here: one of them all that keeps it inside is enough."""
        profiles = self._desktop.application.built_ins.profiles()
        return any(withholds_titles(profile, row.marking) for profile in profiles)
