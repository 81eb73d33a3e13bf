"""The composition root: the only place that wires objects together, by hand."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import paths
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.library_service import LibraryService
from briefing_app.services.note_service import NoteService
from briefing_app.services.people_service import PeopleService
from briefing_app.services.ports import Clock, Identifiers
from briefing_app.services.system import SystemClock, TimeOrderedIdentifiers
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Cost, Credentials
from briefing_app.storage.library import Library

if TYPE_CHECKING:
    from briefing_app.services.demo_service import DemoService
    from briefing_app.services.editing_session import EditingSession
    from briefing_app.services.export_service import ExportService
    from briefing_app.services.import_service import ImportService
    from briefing_app.services.page_service import PageService


class Desk:
    """The services over one open library. What needs Word is wired when it is first asked for."""

    def __init__(self, application: Application, library: Library) -> None:
        self._application = application
        self._library = library
        self.templates = TemplateService(library, application.built_ins)
        self.people = PeopleService(library, application.identifiers)
        self.notes = NoteService(
            library,
            application.built_ins,
            self.templates,
            application.clock,
            application.identifiers,
            application.author,
        )

    def edit(self, note_id: str) -> EditingSession:
        """A note to be edited, with what the journal holds of it."""
        from briefing_app.services.editing_session import EditingSession

        application = self._application
        return EditingSession(self._library, note_id, application.clock, application.identifiers, application.author)

    @property
    def is_encrypted(self) -> bool:
        return self._library.key is not None

    @property
    def is_writable(self) -> bool:
        return self._library.is_writable

    @property
    def path(self) -> Path:
        return self._library.path

    def close(self) -> None:
        self._library.close()

    @property
    def imports(self) -> ImportService:
        from briefing_app.services.import_service import ImportService

        return ImportService(self.notes)

    @property
    def exports(self) -> ExportService:
        from briefing_app.services.export_service import ExportService

        application = self._application
        return ExportService(self._library, self.notes, self.templates, application.built_ins, application.clock)

    @property
    def demo(self) -> DemoService:
        from briefing_app.services.demo_service import DemoService

        return DemoService(self.notes, self.exports, self._application.built_ins)


class Application:
    """Everything that does not need an open library, and the way to open one."""

    def __init__(self, resources: Path, clock: Clock, identifiers: Identifiers, cost: Cost, author: str) -> None:
        self.clock = clock
        self.identifiers = identifiers
        self.author = author
        self.built_ins = BuiltIns(resources)
        self.libraries = LibraryService(clock, cost)

    @contextmanager
    def desk(self, path: Path, credentials: Credentials, mode: Mode) -> Iterator[Desk]:
        """The services over the library at ``path``, which is closed at the end whatever happens."""
        desk = self.open_desk(path, credentials, mode)
        try:
            yield desk
        finally:
            desk.close()

    def open_desk(self, path: Path, credentials: Credentials, mode: Mode) -> Desk:
        """The services over the library at ``path``; the caller closes them."""
        return Desk(self, self.libraries.open(path, credentials, mode))

    @cached_property
    def pages(self) -> PageService:
        """PDF and pictures of pages; whoever asked for it closes it at the end."""
        from briefing_app.services.page_service import PageService

        return PageService()

    def close(self) -> None:
        """End what was started for the window; LibreOffice among it."""
        pages = self.__dict__.pop("pages", None)
        if pages is not None:
            pages.close()

    @property
    def built_in_templates(self) -> TemplateService:
        """The templates there are when no library is open."""
        return TemplateService(None, self.built_ins)


def application(cost: Cost = Cost()) -> Application:  # noqa: B008 - frozen
    """The real application: system clock, random identifiers, full key cost, the person's login as author."""
    clock = SystemClock()
    return Application(paths.resources(), clock, TimeOrderedIdentifiers(clock), cost, getpass.getuser())
