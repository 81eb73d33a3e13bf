"""Media that a bench can be put on: one of a few KiB, one that can be pulled out, one that is for reading only.

Needs Linux and root (``may_mount``): they are mounted and taken away again.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_SHUT_DOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN; with 2 nothing that is not on the medium yet goes there any more."""
_STICK_MIB = 16


def may_mount() -> bool:
    """Whether media can be made here at all."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    return subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode == 0


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


@contextmanager
def small(folder: Path, kib: int) -> Iterator[Path]:
    """A medium of ``kib`` KiB; :func:`enlarge` makes room on it."""
    folder.mkdir()
    _run("mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        _run("umount", "-l", str(folder))


def enlarge(folder: Path, kib: int) -> None:
    _run("mount", "-o", f"remount,size={kib}k", str(folder))


@contextmanager
def for_reading(folder: Path, source: Path) -> Iterator[Path]:
    """``source`` once more, on a medium where nobody can write."""
    folder.mkdir()
    _run("mount", "--bind", str(source), str(folder))
    try:
        _run("mount", "-o", "remount,bind,ro", str(folder))
        yield folder
    finally:
        _run("umount", "-l", str(folder))


class Stick:
    """A stick with a file system of its own, plugged in at ``folder``. Use it as a context."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._image = folder.with_name(folder.name + ".img")
        folder.mkdir()
        with self._image.open("wb") as stream:
            stream.truncate(_STICK_MIB << 20)
        _run("mkfs.ext4", "-q", "-F", str(self._image))

    def __enter__(self) -> Stick:
        self._plug_in()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(subprocess.CalledProcessError):
            _run("umount", "-l", str(self.folder))

    def _plug_in(self) -> None:
        _run("mount", "-o", "loop", str(self._image), str(self.folder))

    def pull(self) -> None:
        """Take it away in the middle of everything: what is not on it by now never will be."""
        handle = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUT_DOWN, struct.pack("I", 2))
        finally:
            os.close(handle)
        _run("umount", "-l", str(self.folder))

    def put_back(self) -> None:
        """Plug it in again, as another device: who held files on it still holds dead ones, as with a real stick."""
        again = self._image.with_name(f"again-{self._image.name}")
        shutil.copyfile(self._image, again)
        self._image = again
        self._plug_in()


@contextmanager
def unwritable(files: list[Path]) -> Iterator[None]:
    """Files that refuse what is written, whoever has them open already."""
    _run("chattr", "+i", *map(str, files))
    try:
        yield
    finally:
        _run("chattr", "-i", *map(str, files))
