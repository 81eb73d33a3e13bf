"""The composition root: the only place that wires objects together, by hand."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.library_service import LibraryService
from briefing_app.services.note_service import NoteService
from briefing_app.services.people_service import PeopleService
from briefing_app.services.ports import Clock, Identifiers
from briefing_app.services.system import SystemClock, TimeOrderedIdentifiers
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Cost, Credentials
from briefing_app.storage.library import Library, LibraryInfo

if TYPE_CHECKING:
    from briefing_app.domain.notes import BriefingNote
    from briefing_app.language.terms.base import TermBase
    from briefing_app.services.approval_service import ApprovalService
    from briefing_app.services.bundle_service import BundleService
    from briefing_app.services.check_knowledge import KnowledgeSource
    from briefing_app.services.check_service import CheckService
    from briefing_app.services.demo_service import DemoService
    from briefing_app.services.editing_session import EditingSession
    from briefing_app.services.export_service import ExportService
    from briefing_app.services.former_renderings import FormerRenderings
    from briefing_app.services.import_service import ImportService
    from briefing_app.services.memory_files import MemoryFiles
    from briefing_app.services.memory_service import MemoryService
    from briefing_app.services.note_changes import NoteChanges
    from briefing_app.services.page_service import PageService
    from briefing_app.services.promise_service import PromiseService
    from briefing_app.services.redline_service import RedlineService
    from briefing_app.services.register_exports import RegisterExports
    from briefing_app.services.register_service import RegisterService
    from briefing_app.services.review_service import ReviewService
    from briefing_app.services.search_service import SearchService
    from briefing_app.services.shared_folder import SharedFolder
    from briefing_app.services.spelling_names import KnownNames
    from briefing_app.services.spelling_service import SpellingService
    from briefing_app.services.term_bases import TermBases
    from briefing_app.services.term_service import TermService
    from briefing_app.services.waiting_reviews import WaitingReviews


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
            application.signing,
            lambda counterpart, country: self.register.open_since_last(counterpart, country),
        )

    @cached_property
    def changes(self) -> NoteChanges:
        """The one way by which promises and reviews change a note, whether it is open in the window or not."""
        from briefing_app.services.note_changes import NoteChanges

        application = self._application
        return NoteChanges(self._library, self.notes, application.clock, application.identifiers, application.signing)

    @cached_property
    def promises(self) -> PromiseService:
        from briefing_app.services.promise_service import PromiseService

        return PromiseService(self._library, self.changes, self._application.built_ins)

    @cached_property
    def register(self) -> RegisterService:
        from briefing_app.services.register_service import RegisterService

        return RegisterService(self._library, self._application.clock)

    @property
    def register_exports(self) -> RegisterExports:
        """Files of the register; the same register gives the same bytes."""
        from briefing_app.services.last_change import LastChange
        from briefing_app.services.register_exports import RegisterExports

        stamp = LastChange(self._library, self._application.clock)
        return RegisterExports(self.register, self._application.built_ins, stamp)

    @cached_property
    def reviews(self) -> ReviewService:
        from briefing_app.services.review_service import ReviewService

        return ReviewService(
            self._library, self.notes, self.templates, self._application.built_ins, self.changes, self.approvals
        )

    @cached_property
    def approvals(self) -> ApprovalService:
        """States and approval of notes."""
        from briefing_app.services.approval_service import ApprovalService
        from briefing_app.services.approval_sources import ReviewBlockers

        sources = (ReviewBlockers(self._library), lambda note: self.checks.blockers(note, self.known.of(note)))
        return ApprovalService(self._library, self.notes, self.changes, sources)

    @cached_property
    def known(self) -> KnowledgeSource:
        """What checks ask the library for, on the thread of the library."""
        from briefing_app.services.check_knowledge import KnowledgeSource

        def terms(note: BriefingNote) -> TermBase:
            return self.term_bases.of(note.facts.participants)

        return KnowledgeSource(self.templates, self._library.people.all, terms, lambda note: self.renderings.of(note))

    @cached_property
    def renderings(self) -> FormerRenderings:
        """What the memory says otherwise than a note."""
        from briefing_app.services.former_renderings import FormerRenderings

        return FormerRenderings(self._library, self._application.built_ins)

    @cached_property
    def terms(self) -> TermService:
        """What the office calls things, in both languages."""
        from briefing_app.services.term_service import TermService

        return TermService(self._library, self._application.identifiers)

    @cached_property
    def term_bases(self) -> TermBases:
        """What is looked for in a note."""
        from briefing_app.services.term_bases import TermBases

        return TermBases(self._library, self.terms, self._application.built_ins)

    @cached_property
    def checks(self) -> CheckService:
        from briefing_app.services.check_service import CheckService

        return CheckService(self._application.built_ins)

    @cached_property
    def spelling(self) -> SpellingService:
        """Spelling of notes; its dictionaries run in processes of their own, once they are asked."""
        from briefing_app.services.spelling_names import KnownNames

        library = self._library
        return self._application.spelling(
            library, lambda: KnownNames(library.people.all(), library.bodies.all(), self.terms.concepts())
        )

    @cached_property
    def memory(self) -> MemoryService:
        """What former notes said."""
        from briefing_app.services.memory_service import MemoryService

        application = self._application
        return MemoryService(self._library, application.built_ins, application.clock, application.signing)

    @cached_property
    def memory_files(self) -> MemoryFiles:
        """Pairs of the memory that come in from outside, and go out."""
        from briefing_app.services.memory_files import MemoryFiles

        application = self._application
        return MemoryFiles(self._library, application.clock, application.identifiers, application.signing)

    @cached_property
    def bundles(self) -> BundleService:
        """Hand-over of notes between laptops."""
        from briefing_app.services.bundle_service import BundleService

        return BundleService(
            self._library, self.notes, self.templates, self.terms, self.changes, self._application.built_ins
        )

    @cached_property
    def shared_folder(self) -> SharedFolder:
        """What colleagues drop into a folder that something else synchronises."""
        from briefing_app.services.shared_folder import SharedFolder

        return SharedFolder(self._library, self.bundles)

    @cached_property
    def search(self) -> SearchService:
        """Search over all notes, in both languages."""
        from briefing_app.services.search_service import SearchService

        return SearchService(self._library)

    @cached_property
    def waiting_reviews(self) -> WaitingReviews:
        from briefing_app.services.waiting_reviews import WaitingReviews

        return WaitingReviews(self._library, self._application.clock)

    def edit(self, note_id: str) -> EditingSession:
        """A note to be edited, with what the journal holds of it."""
        from briefing_app.services.editing_session import EditingSession

        application = self._application
        return EditingSession(self._library, note_id, application.clock, application.identifiers, application.signing)

    @property
    def is_encrypted(self) -> bool:
        return self._library.key is not None

    @property
    def is_writable(self) -> bool:
        return self._library.is_writable

    @property
    def path(self) -> Path:
        return self._library.path

    def info(self) -> LibraryInfo:
        """What the library is and how much it holds."""
        return self._library.info()

    def words_for(self, problem: BaseException) -> UserError | None:
        """What an error of the library's driver means for the person; None for any other error."""
        return self._library.words_for(problem)

    def close(self) -> None:
        spelling = self.__dict__.pop("spelling", None)
        if spelling is not None:
            spelling.close()
        self._library.close()

    @property
    def imports(self) -> ImportService:
        from briefing_app.services.import_service import ImportService

        return ImportService(self.notes)

    @property
    def exports(self) -> ExportService:
        from briefing_app.services.export_service import ExportService

        application = self._application
        return ExportService(
            self._library, self.notes, self.templates, application.built_ins, application.clock, self.approvals
        )

    @property
    def redlines(self) -> RedlineService:
        from briefing_app.services.redline_service import RedlineService

        application = self._application
        return RedlineService(self.notes, self.templates, self.exports, application.built_ins, application.signing)

    @property
    def demo(self) -> DemoService:
        from briefing_app.services.demo_service import DemoService

        return DemoService(
            self.notes, self.edit, self.exports, self.redlines, self.register_exports, self._application.built_ins
        )


class Application:
    """Everything that does not need an open library, and the way to open one."""

    def __init__(self, resources: Path, clock: Clock, identifiers: Identifiers, cost: Cost, author: str) -> None:
        self.clock = clock
        self.identifiers = identifiers
        self.author = author
        self.signed_as: Callable[[], str] = lambda: ""
        self.cost = cost
        self.built_ins = BuiltIns(resources)
        self.libraries = LibraryService(clock, cost)

    def signing(self) -> str:
        """Who histories and revisions name: the name that was chosen in the window, else the login."""
        return self.signed_as() or self.author

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

    def spelling(
        self, library: Library | None = None, names: Callable[[], KnownNames] | None = None
    ) -> SpellingService:
        """Spelling over a library, or over texts by themselves; whoever asked for it closes it."""
        from briefing_app.services.spelling_names import KnownNames
        from briefing_app.services.spelling_process import EngineProcess
        from briefing_app.services.spelling_service import SpellingService

        known = names or KnownNames
        return SpellingService(library, self.built_ins.spelling_words, known, paths.dictionaries(), EngineProcess)

    @property
    def built_in_templates(self) -> TemplateService:
        """The templates there are when no library is open."""
        return TemplateService(None, self.built_ins)


def application(cost: Cost = Cost()) -> Application:  # noqa: B008 - frozen
    """The real application: system clock, random identifiers, full key cost, the person's login as author."""
    clock = SystemClock()
    return Application(paths.resources(), clock, TimeOrderedIdentifiers(clock), cost, getpass.getuser())
