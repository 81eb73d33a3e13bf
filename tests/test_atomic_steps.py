"""An atomic write that fails at each of its steps: the old file whole, no part left, the user's words for it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import atomic_files
from briefing_app.atomic_files import sync_folder, told, write_atomically
from briefing_app.domain.errors import UserError

OLD, NEW = b"the old file", b"the new one, longer than the old file" * 4000
NUMBERS = {
    errno.ENOSPC: "file.disk_full",
    errno.EDQUOT: "file.disk_full",
    errno.EIO: "file.not_writable",
    errno.EROFS: "file.not_writable",
    errno.EACCES: "file.not_writable",
}


class HalfWritten:
    """A stream that takes half of what it is given, then fails, as a medium does that fills up."""

    def __init__(self, handle: int, number: int, at: str) -> None:
        self._stream: Any = os.fdopen(handle, "wb")
        self._number = number
        self._at = at

    def __enter__(self) -> HalfWritten:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def write(self, data: bytes) -> None:
        self._stream.write(data[: len(data) // 2])
        self._fail("write")

    def flush(self) -> None:
        self._stream.flush()
        self._fail("flush")

    def fileno(self) -> int:
        return int(self._stream.fileno())

    def _fail(self, step: str) -> None:
        if step == self._at:
            raise OSError(self._number, os.strerror(self._number))


Break = Callable[[str, int], None]


@pytest.fixture
def break_at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Break]:
    """Makes one step of the next writes fail with an error of the operating system."""
    real = os.fdopen

    def broken(step: str, number: int) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise OSError(number, os.strerror(number))

        if step in ("write", "flush"):
            made: list[object] = []

            def half(handle: int, mode: str) -> object:
                monkeypatch.setattr(os, "fdopen", real)
                made.append(HalfWritten(handle, number, step))
                return made[0]

            monkeypatch.setattr(os, "fdopen", half)
        elif step == "replace":
            monkeypatch.setattr(Path, "replace", refuse)
        else:
            monkeypatch.setattr(os, step, refuse)

    yield broken
    monkeypatch.undo()


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("step", ["open", "write", "flush", "fsync", "replace"])
def test_the_old_file_stays_whole_at_every_step(tmp_path: Path, break_at: Break, step: str, number: int) -> None:
    target = tmp_path / "مذكرة.docx"
    target.write_bytes(OLD)
    break_at(step, number)
    with pytest.raises(UserError) as refused:
        write_atomically(target, NEW, replace=True)
    assert (refused.value.code, dict(refused.value.params)) == (NUMBERS[number], {"path": str(target)})
    assert isinstance(refused.value.__cause__, OSError)
    assert target.read_bytes() == OLD
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("step", ["open", "write", "flush", "fsync"])
def test_a_new_file_is_not_there_by_half(tmp_path: Path, break_at: Break, step: str) -> None:
    break_at(step, errno.ENOSPC)
    with pytest.raises(UserError, match=r"file\.disk_full"):
        write_atomically(tmp_path / "new.docx", NEW, replace=False)
    assert list(tmp_path.iterdir()) == []


def test_neither_a_link_nor_a_rename_leaves_nothing(tmp_path: Path, break_at: Break) -> None:
    break_at("link", errno.EPERM)
    break_at("replace", errno.EIO)
    with pytest.raises(UserError, match=r"file\.not_writable"):
        write_atomically(tmp_path / "new.docx", NEW, replace=False)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_never_put_in_place_before_it_is_on_the_medium(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is flushed, then takes its name, then the folder is flushed; never in another order."""
    target = tmp_path / "n"
    steps: list[str] = []
    fsync, link, replace = os.fsync, os.link, Path.replace

    def flushed(handle: int) -> None:
        is_folder = os.fstat(handle).st_size != len(NEW)
        steps.append("folder" if is_folder else "file")
        fsync(handle)

    def linked(part: Path, path: Path) -> None:
        steps.append("link")
        assert part.read_bytes() == NEW
        link(part, path)

    def replaced(part: Path, path: Path) -> Path:
        steps.append("replace")
        assert part.read_bytes() == NEW
        return replace(part, path)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(os, "link", linked)
    monkeypatch.setattr(Path, "replace", replaced)
    write_atomically(target, NEW, replace=False)
    write_atomically(target, NEW, replace=True)
    assert steps == ["file", "link", "folder", "file", "replace", "folder"]


def test_a_failed_write_may_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        with pytest.raises(UserError):
            write_atomically(tmp_path / "n", NEW, replace=False)
    write_atomically(tmp_path / "n", NEW, replace=False)
    assert (tmp_path / "n").read_bytes() == NEW


def test_a_folder_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "inside").touch()
    for replace, code in ((True, "file.not_writable"), (False, "file.exists")):
        with pytest.raises(UserError) as refused:
            write_atomically(tmp_path / "folder", NEW, replace=replace)
        assert refused.value.code == code
    assert [path.name for path in tmp_path.rglob("*")] == ["folder", "inside"]


def test_a_file_beside_it_with_the_name_of_a_part_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic_files.secrets, "token_hex", lambda _: "same")
    other = tmp_path / ".n.same.part"
    other.write_bytes(b"of another program")
    with pytest.raises(UserError, match=r"file\.not_writable"):
        write_atomically(tmp_path / "n", NEW, replace=True)
    assert other.read_bytes() == b"of another program"
    assert not (tmp_path / "n").exists()


@pytest.mark.parametrize("name", ["n", "م" * 100, "n" * 200 + ".docx", " spaces and 'quotes'", ".hidden"])
def test_names_of_every_kind(tmp_path: Path, name: str) -> None:
    write_atomically(tmp_path / name, NEW, replace=False)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_link_is_replaced_and_what_it_pointed_at_stays(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(OLD)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", NEW, replace=True)
    assert (tmp_path / "real").read_bytes() == OLD
    assert (tmp_path / "link").read_bytes() == NEW


@given(st.sampled_from(sorted(errno.errorcode)))
def test_every_refusal_of_the_system_has_its_words(number: int) -> None:
    error = told(OSError(number, "x"), Path("a/b"))
    assert error.code == ("file.disk_full" if number in (errno.ENOSPC, errno.EDQUOT) else "file.not_writable")
    assert error.params["path"] == str(Path("a/b"))


def test_a_folder_is_closed_again_even_when_it_cannot_be_flushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handles: list[int] = []

    def refuse(handle: int) -> None:
        handles.append(handle)
        raise OSError(errno.EIO, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="refused"):
        sync_folder(tmp_path)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handles[0])
