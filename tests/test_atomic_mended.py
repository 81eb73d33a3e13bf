"""Places where no file can be, cancellations, and media that flush files but not folders."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from briefing_app import atomic_files
from briefing_app.atomic_files import is_there, sync_folder, write_atomically
from briefing_app.domain.errors import UserError

LONG = ("n" * 300, "م" * 150, "folder/" + "n" * 300, "n" * 300 + "/file")


@pytest.mark.parametrize("name", [".", "..", "", "/", "folder/..", "folder/.", *LONG])
@pytest.mark.parametrize("replace", [True, False])
def test_where_no_file_can_be_none_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, replace: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    with pytest.raises(UserError) as refused:
        write_atomically(Path(name), b"x", replace=replace)
    exists = not replace and name not in LONG
    assert refused.value.code == ("file.exists" if exists else "file.not_writable")
    assert refused.value.params["path"] == str(Path(name))
    assert [path.name for path in tmp_path.rglob("*")] == ["folder"]


def test_whether_there_is_a_file_is_always_answered_or_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    found = {name: is_there(tmp_path / name) for name in ("", "file", "gone", "gone/x", "file/x", "nowhere")}
    assert found == {"": True, "file": True, "gone": False, "gone/x": False, "file/x": False, "nowhere": False}
    for name in (*LONG[:2], "loop", "loop/x", "a\0b"):
        with pytest.raises(UserError, match=r"file\.not_writable"):
            is_there(tmp_path / name)


@pytest.mark.parametrize("step", ["fsync", "link", "replace"])
def test_a_cancellation_leaves_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def cancelled(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(*((Path, step) if step == "replace" else (os, step)), cancelled)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "n", b"x", replace=step == "replace")
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


def refuse_folders(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    real = os.fsync

    def fsync(handle: int) -> None:
        if os.path.isdir(f"/dev/fd/{handle}"):  # noqa: PTH112
            raise OSError(number, os.strerror(number))
        real(handle)

    monkeypatch.setattr(atomic_files.os, "fsync", fsync)


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
@pytest.mark.parametrize("replace", [True, False])
def test_a_medium_that_cannot_flush_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, replace: bool
) -> None:
    refuse_folders(monkeypatch, number)
    write_atomically(tmp_path / "n", b"x", replace=replace)
    assert (tmp_path / "n").read_bytes() == b"x"


def test_a_folder_that_may_not_be_looked_into_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EACCES, "no")

    monkeypatch.setattr(atomic_files.os, "open", refuse)
    sync_folder(tmp_path)


def test_a_medium_that_fails_at_the_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_folders(monkeypatch, errno.EIO)
    with pytest.raises(UserError, match=r"file\.not_writable"):
        write_atomically(tmp_path / "n", b"x", replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["n"]
