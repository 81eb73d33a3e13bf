"""The window's composition root: makes the window, keeps what the person chose, hands commands on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.file_names import HANDED_OVER
from briefing_app.services.preferences import SIZES, Preferences, PreferencesFile, Scheme
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.shell import menus
from briefing_app.ui.shell.approval_desk import ApprovalDesk
from briefing_app.ui.shell.bundle_desk import BundleDesk
from briefing_app.ui.shell.help_desk import HelpDesk
from briefing_app.ui.shell.invitation_desk import InvitationDesk
from briefing_app.ui.shell.library_desk import LibraryDesk
from briefing_app.ui.shell.manual_desk import ManualDesk
from briefing_app.ui.shell.memory_desk import MemoryDesk
from briefing_app.ui.shell.note_desk import NoteDesk
from briefing_app.ui.shell.office_desk import OfficeDesk
from briefing_app.ui.shell.register_desk import RegisterDesk
from briefing_app.ui.shell.review_desk import ReviewDesk
from briefing_app.ui.shell.screens import Screens
from briefing_app.ui.shell.search_desk import SearchDesk
from briefing_app.ui.shell.window import MainWindow
from briefing_app.ui.widgets import mnemonics
from briefing_app.ui.widgets.file_intake import FileIntake, is_word
from briefing_app.ui.widgets.pressing import presses

if TYPE_CHECKING:
    from briefing_app.ui.editor.view import EditorView

ACTIVITY = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.InputMethod)


class Desktop(QObject):
    """One for the process. The window may be made anew; library, note and presenters live on here."""

    def __init__(self, app: QApplication, application: Application, kit: Kit, preferences: PreferencesFile) -> None:
        super().__init__(app)
        self.app = app
        self.application = application
        self.kit = kit
        self.preferences_file = preferences
        self.preferences = preferences.load()
        application.signed_as = lambda: self.preferences.author
        self._gives_up = False
        self.notes = NoteDesk(self)
        self.invitations = InvitationDesk(self)
        self.register = RegisterDesk(self)
        self.reviews = ReviewDesk(self)
        self.approvals = ApprovalDesk(self)
        self.memory = MemoryDesk(self)
        self.bundles = BundleDesk(self)
        self.office = OfficeDesk(self)
        self.search = SearchDesk(self)
        self.manual = ManualDesk(self)
        self.help = HelpDesk(self)
        self.screens = Screens(self)
        self.library = LibraryDesk(self)
        self.use_texts(self.preferences.language or _system_language())
        self.window = self._new_window()
        app.installEventFilter(self)

    @property
    def desk(self) -> Desk | None:
        """The services over the open library, None while there is none."""
        return self.library.desk

    def start(self, files: list[Path]) -> None:
        """Show the window and what belongs in it."""
        self.window.show()
        self.library.start(files)

    def shut_down(self, event: QCloseEvent) -> None:
        """The window closes: write everything, end every thread. It stays when words would be lost."""
        if not self.library.has_left() and not self._gives_up:
            event.ignore()
            text = self.tr("The window stays open, so that nothing you wrote is lost.")
            self.kit.notify(Notice(text, Severity.DANGER, action=(self.tr("Close and &lose it"), self._give_up)))
            return
        self.app.removeEventFilter(self)
        self.manual.close()
        self.keep(msgspec.structs.replace(self.preferences, layout=self.window.layout_text()))
        self.kit.show_notices_in(None)
        self.kit.close()
        self.application.close()

    def _give_up(self) -> None:
        """Close although what was typed last cannot be written."""
        self._gives_up = True
        self.notes.give_up()
        self.window.close()

    # The window, its words and looks.

    def use_texts(self, code: str) -> None:
        """Words, direction and looks for a language; the window is made anew by whoever asks."""
        self.kit.language.use(code)
        self.kit.theme.apply(self.preferences.scheme, self.preferences.text_size, code)

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.kit)
        self.menus = menus.Menus(window, self)
        window.restore_layout(self.preferences.layout)
        window.closing.connect(self.shut_down)
        window.escaped.connect(self._step_back)
        FileIntake(window, enabled=True).chosen.connect(self.import_files)
        commands = window.commands
        for code in menus.LANGUAGE_NAMES:
            commands[f"language_{code}"].setChecked(code == self.kit.language.code)
        for scheme in Scheme:
            commands[f"scheme_{scheme.value}"].setChecked(scheme is self.preferences.scheme)
        commands["marks"].setChecked(self.preferences.show_marks)
        commands["inspector"].setChecked(self.preferences.inspector_open)
        return window

    def rebuild(self) -> None:
        """The same window over the same state, in another language or other colours (ADR 14)."""
        old, has_invitation, has_review = self.window, self.invitations.is_shown, self.reviews.is_shown
        self.preferences = msgspec.structs.replace(self.preferences, layout=old.layout_text())
        self.close_dialogs()
        self.kit.show_notices_in(None)  # what is told from here on waits for the new window
        old.close_editor()
        old.is_replaced = True
        self.window = self._new_window()
        self.window.show()
        old.close()
        old.deleteLater()
        self.allow()
        if self.desk is None:
            if not self.screens.is_in_first_run:  # which comes back by itself, in the other language
                self.screens.show_way_in()
        elif self.notes.presenter is not None:
            self.notes.show()
        else:
            self.go_to(self.screens.current)
        if has_invitation:
            self.invitations.show_again()
        if has_review:
            self.reviews.show_again()
        self.manual.rebuild()

    def close_dialogs(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            dialog.close()

    def use_language(self, code: str) -> None:
        """Change the language of the interface without a restart."""
        self._change(msgspec.structs.replace(self.preferences, language=code), code)

    def use_scheme(self, scheme: Scheme) -> None:
        self._change(msgspec.structs.replace(self.preferences, scheme=scheme), self.kit.language.code)

    def change_size(self, step: int) -> None:
        """One size up or down, interface and text."""
        known = self.preferences.text_size if self.preferences.text_size in SIZES else 100
        size = SIZES[max(0, min(SIZES.index(known) + step, len(SIZES) - 1))]
        self._change(msgspec.structs.replace(self.preferences, text_size=size), self.kit.language.code)

    def _change(self, preferences: Preferences, code: str) -> None:
        self.preferences = preferences
        self.use_texts(code)
        self.rebuild()
        self.keep(self.preferences)  # in the new window there is a place to say that it cannot be kept

    def keep(self, preferences: Preferences) -> None:
        """Remember preferences; a medium that refuses is told, and they count for now."""
        self.preferences = preferences
        try:
            self.preferences_file.save(preferences)
        except UserError as problem:
            self.kit.fail(problem)

    # Commands.

    def allow(self) -> None:
        """Switch on the commands that make sense now."""
        commands = self.window.commands
        has_note = self.window.editor is not None and not self.reviews.is_shown
        commands.enable(menus.NEEDS_LIBRARY, self.desk is not None)
        commands.enable(menus.NEEDS_WRITING, self.library.is_writable)
        commands.enable(menus.NEEDS_NOTE, has_note)
        commands.enable(menus.NEEDS_EDITING, has_note and self.notes.can_edit)
        commands.enable(("find",), self.desk is not None and not self.reviews.is_shown)

    def in_editor(self, run: Callable[[EditorView], object]) -> Callable[[], None]:
        """A command for the open note: nothing happens without one."""

        def command() -> None:
            if self.window.editor is not None:
                run(self.window.editor)

        return command

    def go_to(self, place: str) -> None:
        """Leave the note for a place of the rail."""
        if self.desk is None:
            return
        if self.notes.close():
            self.screens.show_place(place)
        elif self.window.rail is not None:
            self.window.rail.light("")
        self.allow()

    def choose_import(self) -> None:
        title, kinds = self.tr("Import texts"), self.tr("Texts and Word files (*.txt *.docx)")
        names, _ = QFileDialog.getOpenFileNames(self.window, title, "", kinds)
        self.import_files([Path(name) for name in names])

    def import_files(self, files: list[Path]) -> None:
        """Texts become notes, and a returned review goes to its note; they wait while no library is open."""
        paths = [Path(file) for file in files]
        handed = [path for path in paths if path.suffix.lower() == HANDED_OVER]
        if files and self.desk is None:
            self.library.wait_with(files)
        elif handed:
            self.bundles.receive(handed[0])
        elif files and any(is_word(path) for path in paths):
            self.reviews.arrival.sort(paths)
        elif files:
            self.screens.show_import(paths)

    def find(self) -> None:
        """Ctrl+F: in the note, or in the library."""
        if self.window.editor is not None:
            self.window.editor.find_bar.open_bar()
        else:
            self.screens.find()

    def toggle_marks(self) -> None:
        shown = not self.preferences.show_marks
        self.keep(msgspec.structs.replace(self.preferences, show_marks=shown))
        self.window.commands["marks"].setChecked(shown)
        self.in_editor(lambda view: view.columns.show_marks(shown))()

    def toggle_inspector(self) -> None:
        self.show_inspector(not self.preferences.inspector_open)

    def show_inspector(self, shown: bool) -> None:
        self.keep(msgspec.structs.replace(self.preferences, inspector_open=shown))
        self.window.commands["inspector"].setChecked(shown)
        self.in_editor(lambda view: view.inspector.setVisible(shown))()

    def show_tab(self, number: int) -> None:
        """Open the inspector at one of its tabs."""
        self.show_inspector(True)
        self.in_editor(lambda view: view.inspector.show_tab(number))()

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for note_id, text in self.notes.recent():
            menu.addAction(text, partial(self.notes.open, note_id))
        if menu.isEmpty():
            menu.addAction(self.tr("No note was opened yet")).setEnabled(False)

    def toggle_full_screen(self) -> None:
        if self.window.isFullScreen():
            self.window.showNormal()
        else:
            self.window.showFullScreen()

    def raise_window(self) -> None:
        """A second start asked for this window."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _step_back(self) -> None:
        """Escape: from a panel back into the text, from the text to the library."""
        editor = self.window.editor
        if editor is not None:
            editor.columns.column.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in ACTIVITY:
            self.library.stay_awake()
            self.search.wait()
            if isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
                mnemonics.heed(watched, event)
                return self.manual.heed(event) or presses(watched, event)
        return False


def _system_language() -> str:
    code = QLocale.system().name()[:2]
    return code if code in menus.LANGUAGE_NAMES else "en"
