"""A write-ahead log that is not of the library beside which it stands is put aside, and one that is never is."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.references import Reference
from briefing_app.storage import epochs
from briefing_app.storage.connection import Mode
from briefing_app.storage.copies import backup
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Library, open_library
from briefing_app.storage.notes import NoteFilter
from briefing_app.storage.verification import verify
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import KINDS, NOW, SECRET, draft, opened


def key(kind: str) -> Credentials:
    return Passphrase(SECRET) if kind == "encrypted" else NoKey()


def add(library: Library, name: str) -> None:
    note = msgspec.structs.replace(sample_note(), id=name, reference=Reference(f"P-{name}"))
    library.notes.add(note, draft(f"revision of {name}"))


def notes(library: Library) -> set[str]:
    return {summary.id for summary in library.notes.summaries(NoteFilter())}


def dead(library: Library, folder: Path) -> Path:
    """The files of a library as they are when its process dies now, in another folder."""
    folder.mkdir()
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{library.file}{suffix}", folder / f"{library.file.name}{suffix}")
    return folder / library.file.name


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def read(path: Path, kind: str, mode: Mode = Mode.READ_WRITE) -> set[str]:
    with open_library(path, key(kind), mode, NOW, QUICK) as library:
        assert verify(library).problems == ()
        return notes(library)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", list(Mode))
def test_the_log_of_a_death_is_taken_up(tmp_path: Path, kind: str, mode: Mode) -> None:
    with opened(tmp_path, kind) as library:
        add(library, "one")
        path = dead(library, tmp_path / "dead")
    assert read(path, kind, mode) == {"one"}


@pytest.mark.parametrize("kind", KINDS)
def test_so_is_that_of_several_deaths_in_a_row(tmp_path: Path, kind: str) -> None:
    """None of which folded the log into the file."""
    with opened(tmp_path, kind) as library:
        path = dead(library, tmp_path / "0")
    for number in range(1, 4):
        with open_library(path, key(kind), Mode.READ_WRITE, NOW, QUICK) as library:
            add(library, str(number))
            path = dead(library, tmp_path / str(number))
    assert read(path, kind) == {"1", "2", "3"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", list(Mode))
def test_an_older_log_beside_a_newer_library_is_put_aside(tmp_path: Path, kind: str, mode: Mode) -> None:
    with opened(tmp_path, kind) as library:
        add(library, "one")
        path = dead(library, tmp_path / "dead")
    older = log_of(path).read_bytes()
    with open_library(path, key(kind), Mode.READ_WRITE, NOW, QUICK) as library:
        add(library, "two")
    log_of(path).write_bytes(older)
    whole = path.read_bytes()
    with pytest.raises(UserError, match=r"library\.foreign_log") as told:
        open_library(path, key(kind), mode, NOW, QUICK)
    assert path.read_bytes() == whole
    assert Path(str(told.value.params["log"])).read_bytes() == older
    assert read(path, kind) == {"one", "two"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_log_of_a_library_is_none_of_the_backup_put_in_its_place(tmp_path: Path, kind: str) -> None:
    with opened(tmp_path, kind) as library:
        add(library, "one")
        backup(library, tmp_path / "copy")
        add(library, "two")
        path = dead(library, tmp_path / "dead")
    shutil.copyfile(tmp_path / "copy", path)
    with pytest.raises(UserError, match=r"library\.foreign_log"):
        open_library(path, key(kind), Mode.READ_WRITE, NOW, QUICK)
    assert read(path, kind) == {"one"}


def test_a_log_that_somebody_is_writing_is_theirs(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        add(library, "one")
        assert epochs.has_log(library.file)
        assert read(library.path, "plain", Mode.READ_ONLY) == {"one"}
        add(library, "two")
    assert read(library.path, "plain") == {"one", "two"}


def test_a_log_that_cannot_be_put_aside_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path) as library:
        add(library, "one")
        path = dead(library, tmp_path / "dead")
    older = log_of(path).read_bytes()
    read(path, "plain")
    log_of(path).write_bytes(older)
    whole = path.read_bytes()

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(UserError, match=r"library\.cannot_open"):
        open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK)
    assert path.read_bytes() == whole


def test_a_file_that_died_while_its_log_was_folded_in_is_mended_by_it(tmp_path: Path) -> None:
    """Pages of the file that cannot be read by themselves: the log has them."""
    with opened(tmp_path) as library:
        add(library, "one")
        path = dead(library, tmp_path / "dead")
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(len(data) - 4096))
    assert epochs.has_log(path)
    epochs.refuse_foreign_log(path, None)
    assert log_of(path).exists()


def test_only_so_many_epochs_are_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        for _ in range(70):
            epochs.renew(library.connection)
        (value,) = library.connection.execute("SELECT value FROM meta WHERE name = 'epoch'").fetchone()
        assert len(value.split()) == len(set(value.split())) == 64
        assert verify(library).problems == ()
