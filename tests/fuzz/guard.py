"""What a reader may do while it reads: nothing on the network, no program, no file but the application's own."""

from __future__ import annotations

import ctypes
import os
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.", "urllib.",
    "http.", "ftplib.", "smtplib.", "webbrowser.", "os.symlink", "os.startfile",
)  # fmt: skip
CHANGING = (
    "os.link",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "shutil.",
)
_IN_OPEN = 0x20
_IN_NONBLOCK = 0o4000


class Trespass(BaseException):
    """A reader did what it may not; no ``except Exception`` hides it."""


class Guard:
    """Watches the whole process from :meth:`install` on, while :meth:`watching` is open.

    ``folders`` may be read and written, the application's and Python's own files read.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._own = tuple(str(folder.resolve()) for folder in folders)
        self._readable = tuple(dict.fromkeys(map(str, _readable())))
        self._watches = False
        self.seen: list[str] = []

    def install(self) -> None:
        """An audit hook stays for the life of the process."""
        sys.addaudithook(self._hook)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """UserErrors and others pass; Trespass when anything was done that is not allowed."""
        self.seen.clear()
        self._watches = True
        try:
            yield
        finally:
            self._watches = False
        if self.seen:
            raise Trespass("; ".join(self.seen))

    def _hook(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._watches:
            return
        if event.startswith(FORBIDDEN):
            self._tell(event, arguments[:1])
        elif event == "open":
            self._check_open(*arguments)
        elif event.startswith(CHANGING) and not self._is_in(arguments[0], self._own):
            self._tell(event, arguments[:1])

    def _check_open(self, path: object, mode: object = None, flags: object = 0) -> None:
        if isinstance(path, int):
            return
        writes = bool(int(flags) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) if isinstance(flags, int) else False
        if self._is_in(path, self._own) or (not writes and self._is_in(path, self._readable)):
            return
        self._tell("open", (path, mode))

    def _is_in(self, path: object, folders: Sequence[str]) -> bool:
        real = os.path.realpath(os.fsdecode(path)) if isinstance(path, (str, bytes, os.PathLike)) else ""
        return any(real == folder or real.startswith(folder + os.sep) for folder in folders)

    def _tell(self, event: str, arguments: Sequence[object]) -> None:
        told = f"{event} {arguments!r}"[:200]
        self.seen.append(told)
        raise Trespass(told)


class Tripwire:
    """Tells whether anybody opened a file, in Python or in C (Linux; elsewhere it never tells)."""

    def __init__(self, path: Path) -> None:
        self._handle = -1
        if not sys.platform.startswith("linux"):
            return
        system = ctypes.CDLL(None, use_errno=True)
        self._handle = system.inotify_init1(_IN_NONBLOCK)
        if self._handle < 0 or system.inotify_add_watch(self._handle, os.fsencode(path), _IN_OPEN) < 0:
            raise OSError(ctypes.get_errno(), "inotify")

    def is_tripped(self) -> bool:
        """True once for all openings since it was last asked."""
        if self._handle < 0:
            return False
        try:
            return bool(os.read(self._handle, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _readable() -> Iterator[Path]:
    yield from (ROOT / name for name in ("briefing_app", "resources", "translations", "tests"))
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield Path(sysconfig.get_path(name)).resolve()
    yield from (Path(sys.prefix).resolve(), Path("/usr/share/zoneinfo"), Path("/dev/urandom"), Path("/dev/null"))
    yield from (Path(entry).resolve() for entry in sys.path if entry and Path(entry).resolve() != ROOT)
