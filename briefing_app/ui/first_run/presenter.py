"""The questions of the first run: which page comes next, what may not be left as it is, what comes of the answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from briefing_app import paths
from briefing_app.atomic_files import is_there, told
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.profiles import Profile
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.library_service import LibraryService
from briefing_app.services.preferences import PreferencesFile
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Created, refuse_place
from briefing_app.ui.first_run.state import FirstRun, Page, Problem, Setup, Step
from briefing_app.ui.widgets.recovery_key_file import write_recovery_key

_PAGES = tuple(Page)


class FirstRunPresenter:
    """Holds every answer and the page, so that the dialog can be made anew in another language."""

    def __init__(
        self,
        libraries: LibraryService,
        preferences_file: PreferencesFile,
        built_ins: BuiltIns,
        check_letterhead: Callable[[Path], None],
        default_library: Path | None = None,
    ) -> None:
        """``check_letterhead`` raises the UserError of a file no export could start from."""
        self._libraries = libraries
        self._file = preferences_file
        self._built_ins = built_ins
        self._check_letterhead = check_letterhead
        self._default = default_library or paths.default_library()
        known = preferences_file.load()
        self.setup = Setup(
            known.profile if known.profile in built_ins.profile_ids() else built_ins.profile_ids()[0],
            str(self._default),
            office=Bilingual(known.office_ar, known.office_fr),
            letterhead=known.letterhead,
        )
        self.page = Page.LANGUAGE
        self.created: Created | None = None

    def change(self, **answers: Any) -> None:
        """Take answers as they are typed."""
        self.setup = msgspec.structs.replace(self.setup, **answers)

    # What the pages show

    @property
    def number(self) -> int:
        """Which page this is, counted from 1."""
        return _PAGES.index(self.page) + 1

    @property
    def count(self) -> int:
        """How many pages there are with these answers."""
        return len(_PAGES) if self._makes_encrypted else len(_PAGES) - 1

    @property
    def library(self) -> Path:
        return Path(self.setup.library.strip()).expanduser().absolute()

    @property
    def is_taken(self) -> bool:
        """True when something is where the library is to be; a place that nobody may look at counts as free."""
        try:
            return bool(self.setup.library.strip()) and is_there(self.library)
        except UserError:
            return False

    @property
    def recovery_key(self) -> str:
        return self.created.recovery_key if self.created else ""

    def profiles(self) -> tuple[Profile, ...]:
        return self._built_ins.profiles()

    # Forward and back

    @property
    def can_go_back(self) -> bool:
        """False on the first page, and once the library is made: what it is can no longer be changed."""
        return self.page is not Page.LANGUAGE and self.created is None

    def go_back(self) -> bool:
        if not self.can_go_back:
            return False
        self.page = _PAGES[_PAGES.index(self.page) - 1]
        return True

    @property
    def step(self) -> Step:
        if self.page is Page.READY and self.created is None and not self.setup.opens_existing:
            return Step.CREATE
        return Step.FINISH if self.page in (Page.READY, Page.KEY) else Step.GO_ON

    def problem(self) -> Problem | UserError | None:
        """Why this page cannot be left forward; None when it can."""
        match self.page:
            case Page.OFFICE if self.setup.letterhead.strip():
                return self._letterhead_problem()
            case Page.LIBRARY:
                return self._library_problem()
            case Page.KEY if not self.setup.has_kept_key:
                return Problem.KEY_NOT_KEPT
            case _:
                return None

    def go_on(self) -> Problem | UserError | None:
        """Turn to the next page unless there is a problem; the last ones are left by creating and finishing."""
        problem = self.problem()
        if problem is None and self.step is Step.GO_ON:
            self.page = _PAGES[_PAGES.index(self.page) + 1]
        return problem

    # What comes of it

    def creation(self) -> Callable[[], Created]:
        """The work that makes the library, to be done anywhere; it raises UserErrors (``library.exists`` …)."""
        path, default = self.library, self._default
        passphrase = self.setup.passphrase if self._makes_encrypted else None

        def work() -> Created:
            if path.parent == default.parent:
                _make_folder(path)
            return self._libraries.create(path, passphrase)

        return work

    def take_created(self, created: Created) -> None:
        """The library is made: its recovery key comes next, or nothing but to finish."""
        self.created = created
        if created.recovery_key:
            self.page = Page.KEY

    def creation_failed(self) -> None:
        """Back to where the place and the passphrase can be changed."""
        self.page = Page.LIBRARY

    def save_key(self, target: Path) -> None:
        """Write the recovery key to a file; UserErrors of ``write_recovery_key``."""
        write_recovery_key(target, self.library, self.recovery_key)

    def finish(self) -> FirstRun:
        """Keep the preferences and say what to start with; UserError ``file.not_writable`` or ``file.disk_full``."""
        setup = self.setup
        preferences = msgspec.structs.replace(
            self._file.load(),
            language=setup.language,
            library=str(self.library),
            profile=setup.profile,
            office_ar=setup.office.ar,
            office_fr=setup.office.fr,
            letterhead=setup.letterhead.strip(),
        )
        try:
            self._file.save(preferences)
        except OSError as problem:
            raise told(problem, paths.user_preferences()) from problem
        is_new = not setup.opens_existing
        passphrase = setup.passphrase if self._makes_encrypted else None
        return FirstRun(preferences, self.library, passphrase, is_new and setup.wants_sample, is_new)

    @property
    def _makes_encrypted(self) -> bool:
        return self.setup.is_encrypted and not self.setup.opens_existing

    def _letterhead_problem(self) -> UserError | None:
        try:
            self._check_letterhead(Path(self.setup.letterhead.strip()))
        except UserError as problem:
            return problem
        return None

    def _library_problem(self) -> Problem | UserError | None:
        setup = self.setup
        if not setup.library.strip():
            return Problem.PATH_MISSING
        if setup.opens_existing:
            return self._existing_problem()
        if self.is_taken:
            return Problem.PATH_TAKEN
        if self.library.parent != self._default.parent or self._default.parent.is_dir():
            try:
                refuse_place(self.library)
            except UserError as problem:
                return problem
        if setup.is_encrypted and not setup.passphrase.strip():
            return Problem.PASSPHRASE_MISSING
        if setup.is_encrypted and setup.passphrase != setup.repeated:
            return Problem.PASSPHRASES_DIFFER
        return None

    def _existing_problem(self) -> Problem | UserError | None:
        """A locked library is as good as one that opens: its passphrase is asked for later."""
        if not self.is_taken:
            return Problem.NOTHING_TO_OPEN
        try:
            self._libraries.info(self.library, NoKey())
        except UserError as problem:
            return None if problem.code == "library.passphrase_needed" else problem
        return None


def _make_folder(library: Path) -> None:
    try:
        library.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise told(problem, library.parent) from problem
