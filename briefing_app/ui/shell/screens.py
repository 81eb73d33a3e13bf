"""Makes the screens when they are wanted and connects what they ask for; nothing is imported before its time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from briefing_app.domain.errors import BugError, UserError
from briefing_app.ui.shell import office_pages
from briefing_app.ui.shell.menus import KINDS, MARKS

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.first_run.presenter import FirstRunPresenter
    from briefing_app.ui.shell.desktop import Desktop

T = TypeVar("T")

SAMPLE_TEMPLATE = "readout_public"


class Screens(QObject):
    """``current`` is the place shown last; presenters are kept while the library is open.

    ``is_in_first_run`` while its dialog is shown, and while it is made anew in another language.
    """

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self.current = "start"
        self._presenters: dict[str, object] = {}
        self._first_run: FirstRunPresenter | None = None
        self.is_in_first_run = False

    def forget(self) -> None:
        """The library was closed: what was known about it goes."""
        self._presenters.clear()
        self._desktop.register.forget()
        self._desktop.reviews.forget()

    # Places.

    def show_place(self, name: str) -> None:
        self.current = name
        window = self._desktop.window
        makers = {
            "start": self._start,
            "library": self._library,
            "actions": self._actions,
            "people": self._people,
            "terms": self._terms,
        }
        known = window.place(name)
        if known is not None:
            known.refresh()  # type: ignore[attr-defined]
        window.show_place(name, known or makers[name]())

    def find(self) -> None:
        """Ctrl+F outside a note: search actions or terms where they are shown, else the library."""
        place = self.current if self.current in ("actions", "terms") else "library"
        self.show_place(place)
        view = self._desktop.window.place(place)
        if view is not None:
            view.focus_search()  # type: ignore[attr-defined]

    def _start(self) -> QWidget:
        from briefing_app.ui.start.presenter import StartPresenter
        from briefing_app.ui.start.view import StartView

        desktop = self._desktop
        clock = desktop.application.clock
        presenter = self._kept("start", lambda: StartPresenter(self._desk, clock, self._recent))
        view = StartView(presenter, desktop.kit, desktop.window)
        self._connect_notes(view)
        view.sentence_wanted.connect(desktop.register.go_to_sentence)
        view.invitation_requested.connect(desktop.invitations.show)
        view.register_requested.connect(lambda: desktop.go_to("actions"))
        view.review_wanted.connect(desktop.reviews.go_on)
        return view

    def _library(self) -> QWidget:
        from briefing_app.ui.library.presenter import LibraryPresenter
        from briefing_app.ui.library.view import LibraryView

        desktop = self._desktop
        presenter = self._kept("library", lambda: LibraryPresenter(self._desk))
        view = LibraryView(presenter, desktop.kit, desktop.window)
        desktop.search.follow(view)
        self._connect_notes(view)
        return view

    def _actions(self) -> QWidget:
        return self._desktop.register.make(self._desk)

    def _people(self) -> QWidget:
        return office_pages.people(self._desktop, self._desk, self._presenters)

    def _terms(self) -> QWidget:
        return office_pages.terms(self._desktop, self._desk, self._presenters)

    def keep_drafts(self) -> None:
        """The library is left: people, bodies and terms that were typed and not kept yet are kept now."""
        try:
            office_pages.keep_drafts(self._presenters)
        except UserError as problem:
            self._desktop.kit.fail(problem)

    def _connect_notes(self, view: object) -> None:
        desktop = self._desktop
        view.note_opened.connect(desktop.notes.open)  # type: ignore[attr-defined]
        view.new_requested.connect(self.show_new_note)  # type: ignore[attr-defined]
        view.import_requested.connect(desktop.import_files)  # type: ignore[attr-defined]
        view.sample_requested.connect(self.open_sample)  # type: ignore[attr-defined]

    def _recent(self) -> tuple[str, ...]:
        return self._desktop.preferences.recent

    # The way in.

    def show_way_in(self) -> None:
        """The page that asks for the passphrase, or for another library."""
        from briefing_app.ui.unlock.presenter import UnlockPresenter
        from briefing_app.ui.unlock.view import UnlockView

        desktop = self._desktop
        presenter = UnlockPresenter(desktop.application, desktop.library.path)
        view = UnlockView(presenter, desktop.kit, desktop.window)
        view.unlocked.connect(lambda desk: desktop.library.take(desk, presenter.credentials))
        view.other_wanted.connect(desktop.library.choose)
        view.create_wanted.connect(self.show_first_run)
        desktop.window.show_place("way_in", view)
        view.start()

    def show_first_run(self) -> None:
        from briefing_app.services.letterhead import check_letterhead
        from briefing_app.ui.first_run.presenter import FirstRunPresenter
        from briefing_app.ui.first_run.view import FirstRunDialog

        desktop = self._desktop
        if self._first_run is None:
            built_ins = desktop.application.built_ins
            self._first_run = FirstRunPresenter(
                desktop.application.libraries, desktop.preferences_file, built_ins, check_letterhead
            )
        dialog = FirstRunDialog(self._first_run, desktop.kit, desktop.window)
        dialog.language_chosen.connect(lambda code: self._speak(dialog, code))
        dialog.finished_setup.connect(self._end_first_run)
        dialog.rejected.connect(self._leave_first_run)
        self.is_in_first_run = True
        dialog.open()

    def _leave_first_run(self) -> None:
        """Nothing was set up: whoever has no library yet is shown the ways to one."""
        self.is_in_first_run = False
        if self._desktop.desk is None and self._desktop.window.pages.count() == 0:
            self.show_way_in()

    def _speak(self, dialog: QDialog, code: str) -> None:
        """Another language was chosen in the first run: window and dialog are made anew over the same answers."""
        dialog.blockSignals(True)
        dialog.hide()
        dialog.deleteLater()
        self._desktop.use_texts(code)
        self._desktop.rebuild()
        QTimer.singleShot(0, self, self.show_first_run)

    def _end_first_run(self, result: object) -> None:
        from briefing_app.storage.connection import Mode
        from briefing_app.storage.keys import NoKey, Passphrase

        desktop = self._desktop
        self._first_run = None
        self.is_in_first_run = False
        desktop.keep(result.preferences)  # type: ignore[attr-defined]
        passphrase = result.passphrase  # type: ignore[attr-defined]
        credentials = Passphrase(passphrase) if passphrase is not None else NoKey()
        path: Path = result.library  # type: ignore[attr-defined]
        if not desktop.library.leave():
            return
        try:
            desktop.library.take(desktop.application.open_desk(path, credentials, Mode.READ_WRITE), credentials)
        except UserError as problem:
            desktop.kit.fail(problem)
            self.show_way_in()
            return
        if result.wants_sample:  # type: ignore[attr-defined]
            self.open_sample()

    def open_sample(self) -> None:
        """The sample meeting as a note of its own, opened."""
        from briefing_app.interchange.answers_file import read_answers

        built_ins = self._desktop.application.built_ins
        answers = read_answers(built_ins.sample_answers(SAMPLE_TEMPLATE), f"{SAMPLE_TEMPLATE}.toml")
        stored = self._desk.notes.new(SAMPLE_TEMPLATE, None, answers)
        self._desktop.notes.open(stored.note.id)

    # Dialogs.

    def show_new_note(self) -> None:
        from briefing_app.ui.new_note.presenter import NewNotePresenter
        from briefing_app.ui.new_note.view import NewNoteDialog

        desktop, desk = self._desktop, self._desk
        presenter = NewNotePresenter(
            desk.templates, desk.notes, desk.people, desktop.application.built_ins, desktop.preferences.profile
        )
        dialog = NewNoteDialog(presenter, desktop.kit, desktop.window)
        dialog.created.connect(desktop.notes.open)
        dialog.open()

    def show_import(self, files: list[Path]) -> None:
        from briefing_app.ui.importing.presenter import ImportPresenter
        from briefing_app.ui.importing.view import ImportDialog

        desktop, desk = self._desktop, self._desk
        presenter = ImportPresenter(
            desk.imports, desk.templates, desktop.application.built_ins, files, desktop.preferences.profile
        )
        dialog = ImportDialog(presenter, desktop.kit, desktop.window)
        dialog.imported.connect(desktop.notes.open)
        dialog.open()

    def show_preferences(self) -> None:
        from briefing_app.ui.shell.preference_desk import PreferenceDesk

        PreferenceDesk(self._desktop)

    def show_palette(self) -> None:
        from briefing_app.ui.shell.palette import CommandPalette

        window = self._desktop.window
        CommandPalette(window.commands.all(), self._desktop.kit.theme.colour("ink_soft"), window).open()

    def show_shortcuts(self) -> None:
        from briefing_app.ui.shell.help_pages import ShortcutsDialog

        window = self._desktop.window
        ShortcutsDialog(window.commands.all(), window).open()

    def show_about(self) -> None:
        from briefing_app.ui.shell.help_pages import AboutDialog

        AboutDialog(self._desktop.library.path, self._desktop.window).open()

    # Small things about the window.

    def show_format(self, view: EditorView) -> None:
        """Light up the format buttons by where the caret is."""
        commands = self._desktop.window.commands
        for name, mark in MARKS.items():
            commands[name].setChecked(view.bears(mark))
        kind = view.kind()
        for name, shown in KINDS.items():
            commands[name].setChecked(shown is kind)
        commands["undo"].setEnabled(view.presenter.session.can_undo)  # of an approved note, steps of its promises
        commands["redo"].setEnabled(view.presenter.session.can_redo)

    @property
    def _desk(self) -> Desk:
        desk = self._desktop.desk
        if desk is None:
            raise BugError("a screen of a library was asked for while none is open")
        return desk

    def _kept(self, name: str, make: Callable[[], T]) -> T:
        if name not in self._presenters:
            self._presenters[name] = make()
        return self._presenters[name]  # type: ignore[return-value]
