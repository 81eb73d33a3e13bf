"""Pages: a Word file of ours becomes PDF, and PDF becomes pictures, by programs that are installed beside us.

LibreOffice and poppler are started without a shell, each with arguments of ours only. Documents pass through a
folder that only this user may read; ``PageService.close`` takes it away.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.domain.errors import UserError
from briefing_app.services.ports import Progress

FindProgram = Callable[[str], Path | None]
OFFICE, RASTERISER = "soffice", "pdftoppm"
TIMEOUT_SECONDS = 120.0
LOOK_SECONDS = 0.1
"""How often a running program is looked at, and so how soon a cancellation is heard."""
STEPS = 2  # LibreOffice ran, the file was read

# PDF/A-2b and tagged, PDF/UA: docx.md section 7.
PDF_FILTER = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},'
    '"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}'
)
# What LibreOffice must not keep or do of its own accord: recent files with thumbnails, recovery copies, updates.
OFFICE_SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>'
).format(
    "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
        "</item>"
        for path, name, value in (
            ("Office.Common/History", "PickListSize", "0"),
            ("Office.Recovery/AutoSave", "Enabled", "false"),
            ("Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", "false"),
        )
    )
)

if sys.platform == "win32":
    _CREATION_FLAGS = subprocess.CREATE_NO_WINDOW  # no console window flashes up
else:
    _CREATION_FLAGS = 0


def find_program(name: str, environment: Mapping[str, str] = os.environ) -> Path | None:
    """A program on the PATH, or where its installer puts it on Linux, macOS and Windows."""
    found = shutil.which(name, path=environment.get("PATH", os.defpath))
    if found is not None and Path(found).is_absolute():  # never one that lies in the current folder (Windows)
        return Path(found)
    return next((place for place in _usual_places(name, environment) if os.access(place, os.X_OK)), None)


def _usual_places(name: str, environment: Mapping[str, str]) -> Iterator[Path]:
    for bin_folder in ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"):
        yield Path(bin_folder, name)
    yield Path("/Applications/LibreOffice.app/Contents/MacOS", name)
    for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
        if folder := environment.get(variable):
            yield Path(folder, "LibreOffice", "program", f"{name}.exe")


class PageService:
    """Keeps one LibreOffice profile, made at the first use: the second document is quicker than the first.

    May be used from several threads; documents are done one after the other. After ``close`` nothing is done any more.
    """

    def __init__(self, find_program: FindProgram = find_program, timeout: float = TIMEOUT_SECONDS) -> None:
        self._find_program = find_program
        self._timeout = timeout
        self._one_at_a_time = threading.Lock()
        self._closing = threading.Event()
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def is_available(self) -> bool:
        """Whether LibreOffice is installed."""
        return self._find_program(OFFICE) is not None

    def pdf_of(self, docx: bytes, progress: Progress | None = None) -> bytes:
        """The tagged PDF/A-2 of a Word file.

        ``progress`` is called all the while and may raise to cancel: LibreOffice is ended then. UserError
        ``pages.no_office`` when there is none, ``pages.failed`` when it fails, takes too long or we are closed.
        """
        office = self._find_program(OFFICE)
        if office is None:
            raise UserError("pages.no_office")
        look = self._look(progress)
        with self._turn(look):
            try:
                pdf = self._converted(office, docx, look)
            except BaseException:
                self._forget_folder()  # a profile whose program was ended is not trusted again
                raise
        if progress is not None:
            progress(STEPS, STEPS)
        return pdf

    def write_pdf(self, docx: bytes, out: Path, replace: bool, progress: Progress | None = None) -> None:
        """Write the PDF of a Word file in one step.

        UserError ``file.exists`` unless ``replace``, ``file.*``, and as ``pdf_of``.
        """
        if is_there(out) and not replace:
            raise UserError("file.exists", path=str(out))
        write_atomically(out, self.pdf_of(docx, progress), replace=replace)

    def pages_of(self, pdf: bytes, dpi: int, folder: Path, progress: Progress | None = None) -> tuple[Path, ...]:
        """One PNG a page, in order, in a new folder inside ``folder``; nothing when poppler is not installed.

        Whoever calls takes ``folder`` away. UserError ``pages.failed``.
        """
        rasteriser = self._find_program(RASTERISER)
        if rasteriser is None:
            return ()
        made = Path(tempfile.mkdtemp(dir=folder, prefix="pages-"))
        source = made / "note.pdf"
        source.write_bytes(pdf)
        try:
            command = [str(rasteriser), "-r", str(dpi), "-png", str(source), str(made / "page")]
            _run(command, self._timeout, self._look(progress))
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
        source.unlink()
        return tuple(sorted(made.glob("page-*.png")))  # numbers are padded: by name is by page

    def close(self) -> None:
        """End what runs and take profile and documents away; may be called more than once."""
        self._closing.set()
        with self._one_at_a_time:
            self._forget_folder()

    def _look(self, progress: Progress | None) -> Callable[[], None]:
        """What is done while waiting: hear a cancellation, and the end of the application."""

        def look() -> None:
            if self._closing.is_set():
                raise UserError("pages.failed")
            if progress is not None:
                progress(0, STEPS)

        return look

    @contextmanager
    def _turn(self, look: Callable[[], None]) -> Iterator[None]:
        look()
        while not self._one_at_a_time.acquire(timeout=LOOK_SECONDS):
            look()
        try:
            look()
            yield
        finally:
            self._one_at_a_time.release()

    def _converted(self, office: Path, docx: bytes, look: Callable[[], None]) -> bytes:
        with tempfile.TemporaryDirectory(dir=self._made_folder(), prefix="note-", ignore_cleanup_errors=True) as name:
            work = Path(name)
            (work / "note.docx").write_bytes(docx)
            _run(self._command(office, work), self._timeout, look)
            pdf = work / "note.pdf"
            made = pdf.read_bytes() if pdf.is_file() else b""  # LibreOffice says success whatever happened
        if not made.startswith(b"%PDF-"):
            raise UserError("pages.failed")
        return made

    def _made_folder(self) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="briefing-pages-", ignore_cleanup_errors=True)
            user = self._profile / "user"
            user.mkdir(parents=True)
            (user / "registrymodifications.xcu").write_text(OFFICE_SETTINGS, "utf-8")
        return Path(self._folder.name)

    @property
    def _profile(self) -> Path:
        assert self._folder is not None
        return Path(self._folder.name) / "profile"

    def _forget_folder(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _command(self, office: Path, work: Path) -> list[str]:
        return [
            str(office),
            f"-env:UserInstallation={self._profile.as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--convert-to",
            PDF_FILTER,
            "--outdir",
            str(work),
            str(work / "note.docx"),
        ]


def _run(command: list[str], timeout: float, look: Callable[[], None]) -> None:
    """Run a program to its end; UserError ``pages.failed``. Whatever ``look`` raises ends it and what it started."""
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell; a program we looked up, arguments of ours
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_environment(os.environ),
            start_new_session=True,
            creationflags=_CREATION_FLAGS,
        )
    except OSError as problem:
        raise UserError("pages.failed") from problem
    try:
        code = _wait(process, time.monotonic() + timeout, look)
    finally:
        _end(process)
    if code != 0:
        raise UserError("pages.failed")


def _wait(process: subprocess.Popen[bytes], until: float, look: Callable[[], None]) -> int:
    while True:
        look()
        try:
            return process.wait(LOOK_SECONDS)
        except subprocess.TimeoutExpired as problem:
            if time.monotonic() >= until:
                raise UserError("pages.failed") from problem


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program that still runs, with the programs it started (``soffice`` is only the door to another)."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        command = [str(taskkill), "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(command, check=False, capture_output=True, creationflags=_CREATION_FLAGS)  # noqa: S603
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Ours without what only a frozen application needs; names of files in UTF-8 whatever the locale."""
    ours = dict(environment)
    if sys.platform == "linux":
        ours["LC_ALL"] = "C.UTF-8"
        before = ours.pop("LD_LIBRARY_PATH_ORIG", "")
        if getattr(sys, "frozen", False):
            ours.pop("LD_LIBRARY_PATH", None)
            if before:
                ours["LD_LIBRARY_PATH"] = before
    return ours
