"""Portable archives: the folder as it is, the same bytes for the same folder, no rights of anybody in it."""

from __future__ import annotations

import io
import os
import shutil
import stat
import subprocess
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

OLDEST_OF_ZIP = 315_619_200
"""1980-01-02 in UTC: a zip file knows no earlier day, whatever the time zone."""


def tar_xz(folder: Path, top: str, out: Path, moment: int) -> Path:
    """``folder`` under the name ``top``; ``moment`` (seconds since 1970) is the time of every file in it."""
    out.unlink(missing_ok=True)
    program = shutil.which("xz")
    if program is None:
        with tarfile.open(out, "w:xz") as archive:
            _fill(archive, folder, top, moment)
        return out
    with out.open("wb") as target, subprocess.Popen([program, "-T2", "-6"], stdin=subprocess.PIPE, stdout=target) as xz:
        assert xz.stdin is not None
        with xz.stdin, tarfile.open(fileobj=xz.stdin, mode="w|") as archive:
            _fill(archive, folder, top, moment)
    if xz.returncode:
        raise OSError(f"xz failed ({xz.returncode})")
    return out


def zipped(folder: Path, top: str, out: Path, moment: int) -> Path:
    """As :func:`tar_xz`, for Windows."""
    day = time.gmtime(max(moment, OLDEST_OF_ZIP))[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, name in _entries(folder, top):
            if path.is_file():
                info = zipfile.ZipInfo(name, day)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = (stat.S_IFREG | _mode(path)) << 16
                archive.writestr(info, path.read_bytes())
    return out


def _fill(archive: tarfile.TarFile, folder: Path, top: str, moment: int) -> None:
    for path, name in _entries(folder, top):
        info = archive.gettarinfo(str(path), name)
        if info.islnk():  # a file that lies there twice is written twice
            info.type, info.linkname, info.size = tarfile.REGTYPE, "", path.stat().st_size
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = moment
        info.mode = _mode(path)
        archive.addfile(info, io.BytesIO(path.read_bytes()) if info.isreg() else None)


def _entries(folder: Path, top: str) -> Iterator[tuple[Path, str]]:
    yield folder, top
    for path in sorted(folder.rglob("*")):
        yield path, f"{top}/{path.relative_to(folder).as_posix()}"


def _mode(path: Path) -> int:
    """What may be run stays so; nobody but the owner may write."""
    if path.is_dir() and not path.is_symlink():
        return 0o755
    return 0o755 if os.access(path, os.X_OK) else 0o644
