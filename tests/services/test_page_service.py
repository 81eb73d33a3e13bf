"""Word to PDF to pictures, with LibreOffice where it is installed and with stand-ins for what it may do wrong."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.bootstrap import Application
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import UserError
from briefing_app.services import page_service
from briefing_app.services.page_service import OFFICE, RASTERISER, STEPS, PageService, find_program
from tests.conftest import QUICK, CountedIdentifiers, FixedClock
from tests.office import pdf_pages, pdf_text
from tests.samples import sample_note, snapshot_of

DOCX = b"PK stand-in"
HANGS = "while True: threading.Event().wait()"
WRITES = 'pathlib.Path(sys.argv[-1]).with_suffix(".pdf").write_bytes(b"%PDF-1.6")'


class CancelledError(Exception):
    pass


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the service makes its folder, so that a test sees what is left there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[PageService, Path]]:
    """A service over a program whose code a test writes into the second of the two."""
    program = tmp_path / "soffice"
    service = PageService({OFFICE: program}.get, timeout=60)
    yield service, program
    service.close()


def play(program: Path, body: str) -> None:
    program.write_text(f"#!{sys.executable}\nimport os, pathlib, subprocess, sys, threading\n{body}\n", "utf-8")
    program.chmod(0o755)


def cancel_when(there: Path) -> page_service.Progress:
    def progress(done: int, total: int) -> None:
        if there.exists() and there.read_text():
            raise CancelledError

    return progress


def is_running(pid: int) -> bool:
    """A zombie that nobody has collected yet does not run."""
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def wait_for_end(pids: str) -> None:
    """A process that was killed takes a moment to go."""
    end = time.monotonic() + 10
    while any(is_running(int(pid)) for pid in pids.split()):
        assert time.monotonic() < end, "it still runs"
        threading.Event().wait(0.01)


def test_without_office(tmp_path: Path, temporary: Path) -> None:
    service = PageService(lambda _: None)
    assert not service.is_available
    with pytest.raises(UserError, match=r"pages\.no_office"):
        service.pdf_of(DOCX)
    assert service.pages_of(b"%PDF-", 50, tmp_path) == ()
    service.close()
    assert not list(temporary.iterdir())


def test_the_command_and_its_profile(office: tuple[PageService, Path], tmp_path: Path) -> None:
    service, program = office
    said = tmp_path / "said"
    play(program, f'{WRITES}\npathlib.Path({str(said)!r}).write_text("\\n".join(sys.argv[1:]))')
    assert service.is_available
    seen: list[tuple[int, int]] = []
    assert service.pdf_of(DOCX, lambda done, total: seen.append((done, total))) == b"%PDF-1.6"
    assert seen[-1] == (STEPS, STEPS)
    first = said.read_text().splitlines()
    assert first[0].startswith("-env:UserInstallation=file:///")
    assert "--headless" in first
    assert '"SelectPdfVersion":{"type":"long","value":"2"}' in first[first.index("--convert-to") + 1]
    assert '"UseTaggedPDF":{"type":"boolean","value":"true"}' in first[first.index("--convert-to") + 1]
    service.pdf_of(DOCX)
    assert said.read_text().splitlines()[0] == first[0], "one profile for all documents"


def test_the_folder_is_private_holds_no_document_afterwards_and_goes(
    office: tuple[PageService, Path], temporary: Path
) -> None:
    service, program = office
    play(program, WRITES)
    service.pdf_of(DOCX)
    (folder,) = temporary.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [path.name for path in folder.iterdir()] == ["profile"]
    service.close()
    service.close()
    assert not folder.exists()
    with pytest.raises(UserError, match=r"pages\.failed"):
        service.pdf_of(DOCX)
    assert not list(temporary.iterdir())


@pytest.mark.parametrize(
    "body",
    ["sys.exit(0)", "sys.exit(77)", WRITES.replace("%PDF-1.6", "no PDF"), f"{WRITES}\nsys.exit(1)"],
    ids=["writes nothing", "fails", "writes something else", "fails after writing"],
)
def test_failures_of_office(office: tuple[PageService, Path], temporary: Path, body: str) -> None:
    service, program = office
    play(program, body)
    with pytest.raises(UserError, match=r"pages\.failed"):
        service.pdf_of(DOCX)
    assert not list(temporary.iterdir())
    play(program, WRITES)
    assert service.pdf_of(DOCX).startswith(b"%PDF-"), "the next one has a fresh profile"


def test_a_program_that_cannot_be_started(office: tuple[PageService, Path], temporary: Path) -> None:
    service, program = office
    program.write_text("no program")
    with pytest.raises(UserError, match=r"pages\.failed"):
        service.pdf_of(DOCX)
    assert not list(temporary.iterdir())


def test_a_program_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    program, pid = tmp_path / "soffice", tmp_path / "pid"
    play(program, f"pathlib.Path({str(pid)!r}).write_text(str(os.getpid()))\n{HANGS}")
    service = PageService({OFFICE: program}.get, timeout=1.5)
    with pytest.raises(UserError, match=r"pages\.failed"):
        service.pdf_of(DOCX)
    assert not is_running(int(pid.read_text()))
    service.close()


def test_cancelling_ends_the_program_and_what_it_started(
    office: tuple[PageService, Path], tmp_path: Path, temporary: Path
) -> None:
    service, program = office
    pids = tmp_path / "pids"
    child = f"import threading\n{HANGS}"
    play(
        program,
        f"child = subprocess.Popen([sys.executable, '-c', {child!r}])\n"
        f"pathlib.Path({str(pids)!r}).write_text(f'{{os.getpid()}} {{child.pid}}')\n{HANGS}",
    )
    with pytest.raises(CancelledError):
        service.pdf_of(DOCX, cancel_when(pids))
    wait_for_end(pids.read_text())
    assert not list(temporary.iterdir())


def test_closing_ends_what_runs_and_what_waits(office: tuple[PageService, Path], tmp_path: Path) -> None:
    service, program = office
    runs, waits = threading.Event(), threading.Event()
    play(program, HANGS)
    told: list[str] = []

    def work(started: threading.Event) -> None:
        try:
            service.pdf_of(DOCX, lambda done, total: started.set())
        except UserError as error:
            told.append(error.code)

    threads = [threading.Thread(target=work, args=(started,)) for started in (runs, waits)]
    for thread, started in zip(threads, (runs, waits), strict=True):
        thread.start()
        assert started.wait(30)
    service.close()
    for thread in threads:
        thread.join(30)
    assert told == ["pages.failed", "pages.failed"]


def test_writing_is_whole_or_not_at_all(office: tuple[PageService, Path], tmp_path: Path) -> None:
    service, program = office
    play(program, WRITES)
    out = tmp_path / "out" / "note.pdf"
    out.parent.mkdir()
    service.write_pdf(DOCX, out, replace=False)
    assert out.read_bytes() == b"%PDF-1.6"
    out.write_bytes(b"mine")
    with pytest.raises(UserError, match=r"file\.exists"):
        service.write_pdf(DOCX, out, replace=False)
    assert out.read_bytes() == b"mine"
    service.write_pdf(DOCX, out, replace=True)
    play(program, "sys.exit(1)")
    with pytest.raises(UserError, match=r"pages\.failed"):
        service.write_pdf(DOCX, out, replace=True)
    assert [path.read_bytes() for path in out.parent.iterdir()] == [b"%PDF-1.6"]


def test_pictures_in_the_order_of_the_pages(tmp_path: Path) -> None:
    program = tmp_path / "pdftoppm"
    play(program, "[pathlib.Path(f'{sys.argv[-1]}-{n:02}.png').write_bytes(b'x') for n in (10, 2, 1)]")
    folder = tmp_path / "pages"
    folder.mkdir()
    service = PageService({RASTERISER: program}.get)
    made = service.pages_of(b"%PDF-", 50, folder)
    assert [path.name for path in made] == ["page-01.png", "page-02.png", "page-10.png"]
    assert {path.name for path in made[0].parent.iterdir()} == {path.name for path in made}
    assert service.pages_of(b"%PDF-", 50, folder)[0].parent != made[0].parent
    play(program, "sys.exit(1)")
    before = set(folder.iterdir())
    with pytest.raises(UserError, match=r"pages\.failed"):
        service.pages_of(b"%PDF-", 50, folder)
    assert set(folder.iterdir()) == before


def test_programs_are_found_on_the_path_and_where_installers_put_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(tmp_path / "madeup", "")
    assert find_program("madeup", {"PATH": str(tmp_path)}) == tmp_path / "madeup"
    assert find_program("madeup", {"PATH": ""}) is None
    monkeypatch.chdir(tmp_path)
    assert find_program("madeup", {"PATH": "."}) is None, "never a program of the current folder"
    windows = tmp_path / "Program Files" / "LibreOffice" / "program"
    windows.mkdir(parents=True)
    play(windows / "madeup.exe", "")
    found = find_program("madeup", {"PATH": "", "ProgramFiles": str(tmp_path / "Program Files")})
    assert found == windows / "madeup.exe"


def test_a_frozen_application_does_not_hand_its_libraries_on(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs", "HOME": "/h"}
    assert page_service._environment(environment)["LD_LIBRARY_PATH"] == "/ours"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert page_service._environment(environment)["LD_LIBRARY_PATH"] == "/theirs"
    assert "LD_LIBRARY_PATH" not in page_service._environment({"LD_LIBRARY_PATH": "/ours"})
    assert os.environ.get("LC_ALL") == "C"


def test_the_application_has_one_made_when_it_is_asked_for(temporary: Path) -> None:
    application = Application(paths.resources(), FixedClock(), CountedIdentifiers(), QUICK, "desk")
    assert "pages" not in vars(application)
    assert application.pages is application.pages
    application.pages.close()
    assert not list(temporary.iterdir())


@pytest.fixture
def libre_office() -> Iterator[PageService]:
    service = PageService()
    yield service
    service.close()


@pytest.fixture(scope="module")
def docx() -> bytes:
    return write(snapshot_of(sample_note())).docx


@pytest.mark.office
def test_the_pdf_is_tagged_pdf_a_with_words_in_logical_order(
    libre_office: PageService, docx: bytes, tmp_path: Path, temporary: Path
) -> None:
    assert libre_office.is_available
    libre_office.write_pdf(docx, tmp_path / "o.pdf", replace=False)
    pdf = (tmp_path / "o.pdf").read_bytes()
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    text = pdf_text(tmp_path / "o.pdf")
    assert "République arabe d’Égypte" in text
    assert "جمهورية مصر العربية" in text
    folder = tmp_path / "pages"
    folder.mkdir()
    pages = libre_office.pages_of(pdf, 40, folder)
    assert len(pages) == pdf_pages(tmp_path / "o.pdf")
    assert all(page.read_bytes().startswith(b"\x89PNG") for page in pages)
    (kept,) = temporary.iterdir()
    settings = (kept / "profile" / "user" / "registrymodifications.xcu").read_text("utf-8")
    assert "note.docx" not in settings, "LibreOffice remembers no document"
    libre_office.close()
    assert not list(temporary.iterdir())


@pytest.mark.office
def test_after_a_cancellation_the_next_document_is_made(
    libre_office: PageService, docx: bytes, temporary: Path
) -> None:

    def cancel(done: int, total: int) -> None:
        if list(temporary.glob("*/note-*/.~lock*")) or list(temporary.glob("*/profile/user/*")):
            raise CancelledError

    with pytest.raises(CancelledError):
        libre_office.pdf_of(docx, cancel)
    assert libre_office.pdf_of(docx).startswith(b"%PDF-")


@pytest.mark.office
def test_what_is_no_word_file_fails(libre_office: PageService) -> None:
    with pytest.raises(UserError, match=r"pages\.failed"):
        libre_office.pdf_of(b"PK\x03\x04 nothing of the kind")
