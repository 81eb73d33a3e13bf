from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from briefing_app import atomic_files
from briefing_app.atomic_files import write_atomically
from briefing_app.domain.errors import UserError


def test_the_whole_file_is_there_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "مذكرة.docx"
    write_atomically(target, b"one", replace=False)
    assert target.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [target]


def test_an_existing_file_is_left_alone_unless_asked(tmp_path: Path) -> None:
    target = tmp_path / "note.docx"
    target.write_bytes(b"old")
    with pytest.raises(UserError) as refused:
        write_atomically(target, b"new", replace=False)
    assert refused.value.code == "file.exists"
    assert target.read_bytes() == b"old"
    write_atomically(target, b"new", replace=True)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "note.docx"
    real = os.fsync

    def another_writes_first(handle: int) -> None:
        target.write_bytes(b"theirs")
        real(handle)

    monkeypatch.setattr(os, "fsync", another_writes_first)
    with pytest.raises(UserError, match=r"file\.exists"):
        write_atomically(target, b"ours", replace=False)
    assert target.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [target]


def test_a_medium_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    write_atomically(tmp_path / "n", b"data", replace=False)
    assert (tmp_path / "n").read_bytes() == b"data"


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "file.disk_full"), (errno.EACCES, "file.not_writable")])
def test_a_failed_write_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    target = tmp_path / "n"
    target.write_bytes(b"old")

    def refuse(_: int) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(UserError) as refused:
        write_atomically(target, b"new", replace=True)
    assert refused.value.code == code
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"file\.not_writable"):
        write_atomically(tmp_path / "nowhere" / "n", b"", replace=False)


def test_the_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    write_atomically(tmp_path / "n", b"", replace=False)
    (tmp_path / "plain").touch()
    assert (tmp_path / "n").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_folders_are_only_synced_where_they_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic_files.os, "name", "nt")
    atomic_files.sync_folder(tmp_path / "not there")
