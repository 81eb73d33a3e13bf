"""Portable archives: what is in them, whose it is, and the same bytes every time."""

from __future__ import annotations

import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from resources.packaging import archives

MOMENT = 1_790_000_000


@pytest.mark.parametrize("has_xz", [True, False])
def test_a_tar_of_nobody(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_xz: bool) -> None:
    if not has_xz:
        monkeypatch.setattr(archives.shutil, "which", lambda name: None)
    out = archives.tar_xz(folder, "briefing-app-1", tmp_path / "a.tar.xz", MOMENT)
    with tarfile.open(out) as archive:
        members = {member.name: member for member in archive.getmembers()}
        words = archive.extractfile("briefing-app-1/_internal/data/dict/ar.dic")
        assert words is not None
        assert "سلام" in words.read().decode()
    assert {(one.uid, one.gid, one.uname, one.mtime) for one in members.values()} == {(0, 0, "root", MOMENT)}
    assert members["briefing-app-1/briefing-app"].mode == 0o755
    assert members["briefing-app-1/licences/INSIDE.txt"].mode == 0o644
    assert members["briefing-app-1/_internal/link.so"].linkname == "libgood.so.1"
    again = archives.tar_xz(folder, "briefing-app-1", tmp_path / "b.tar.xz", MOMENT)
    assert again.read_bytes() == out.read_bytes()


def test_a_file_that_lies_there_twice_is_whole_both_times(folder: Path, tmp_path: Path) -> None:
    (folder / "twin").hardlink_to(folder / "licences" / "INSIDE.txt")
    out = archives.tar_xz(folder, "x", tmp_path / "a.tar.xz", MOMENT)
    with tarfile.open(out) as archive:
        for name in ("x/twin", "x/licences/INSIDE.txt"):
            data = archive.extractfile(name)
            assert data is not None
            assert data.read() == "…".encode()


def test_a_zip(folder: Path, tmp_path: Path) -> None:
    out = archives.zipped(folder, "briefing-app-1", tmp_path / "a.zip", 0)  # before the oldest day that a zip knows
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        info = archive.getinfo("briefing-app-1/briefing-app")
        assert info.date_time[0] == 1980
        assert stat.S_IMODE(info.external_attr >> 16) == 0o755
        assert "briefing-app-1/_internal/link.so" in archive.namelist()
    assert archives.zipped(folder, "briefing-app-1", tmp_path / "b.zip", 0).read_bytes() == out.read_bytes()
