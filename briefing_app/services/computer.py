"""What is known of this computer, without a display: versions, programs, dictionaries, folders, the open library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from briefing_app import diagnostics, paths
from briefing_app.diagnostics import versions
from briefing_app.domain.languages import Language
from briefing_app.services.dictionaries import find_dictionary
from briefing_app.services.page_service import OFFICE, RASTERISER, find_program
from briefing_app.storage.connection import driver_versions
from briefing_app.storage.library import LibraryInfo

FindProgram = Callable[[str], Path | None]


class Computer(msgspec.Struct, frozen=True):
    """None stands for what was not found; ``memory`` are the bytes that are in use, where the system tells."""

    application: str
    is_packaged: bool
    system: str
    libraries: tuple[str, ...]
    database: str
    dictionaries: tuple[tuple[Language, Path | None], ...]
    office: Path | None
    rasteriser: Path | None
    folders: tuple[Path, ...]
    memory: int | None
    reports: tuple[Path, ...]
    """Reports of bugs that are kept here, the newest first."""


class LibraryFacts(msgspec.Struct, frozen=True):
    """``size`` in bytes; ``info`` None while it is closed."""

    path: Path
    size: int | None
    info: LibraryInfo | None


def computer(find: FindProgram = find_program) -> Computer:
    """Look around; some milliseconds."""
    folders = paths.dictionaries()
    found = ((language, find_dictionary(language, folders)) for language in (Language.ARABIC, Language.FRENCH))
    return Computer(
        application=versions.name(),
        is_packaged=versions.is_packaged(),
        system=versions.system(),
        libraries=tuple(versions.libraries()),
        database=driver_versions(),
        dictionaries=tuple((language, known.path if known else None) for language, known in found),
        office=find(OFFICE),
        rasteriser=find(RASTERISER),
        folders=(paths.user_data(), paths.user_preferences().parent, paths.user_logs()),
        memory=memory_in_use(),
        reports=tuple(diagnostics.reports(paths.user_logs())),
    )


def library_facts(path: Path, info: LibraryInfo | None) -> LibraryFacts:
    try:
        size = path.stat().st_size
    except OSError:
        size = None
    return LibraryFacts(path, size, info)


def memory_in_use(status: Path = Path("/proc/self/status")) -> int | None:
    """Bytes of memory that this process has, where Linux tells it."""
    try:
        text = status.read_text("ascii", "replace")
    except OSError:
        return None
    found = [line.split() for line in text.splitlines() if line.startswith("VmRSS:")]
    return int(found[0][1]) * 1024 if found and found[0][1].isdecimal() else None


def without_home(path: Path, home: Path | None = None) -> str:
    """A path that does not say whose it is: ``~`` stands for the person's own folder."""
    home = home or Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
