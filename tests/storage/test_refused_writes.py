"""Every write of a repository on a medium that takes none, libraries that nobody may hold, and a rekey given up."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from briefing_app.domain import editing
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Body, Person
from briefing_app.domain.rich_text import plain
from briefing_app.storage import copies
from briefing_app.storage.connection import Mode
from briefing_app.storage.copies import backup, rekey
from briefing_app.storage.holding import Hold
from briefing_app.storage.keys import Passphrase
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import NoteFilter
from briefing_app.storage.records import ExportRecord
from tests.conftest import QUICK
from tests.samples import BUILT_INS, sample_note
from tests.storage.test_library import KINDS, NOW, SECRET, draft, made, opened
from tests.storage.test_note_lists import ids, with_counterpart

NOTE = sample_note()
EDIT = editing.set_text(NOTE, next(NOTE.pairs()).id, Language.FRENCH, plain("Autre"))
TEMPLATE = BUILT_INS.template("cable")
WRITES: dict[str, Callable[[Library], object]] = {
    "next_sequence": lambda library: library.notes.next_sequence(),
    "add": lambda library: library.notes.add(with_counterpart(9, "أ", "a", "FR"), draft("new")),
    "append": lambda library: library.notes.append(NOTE, draft("r2")),
    "delete": lambda library: library.notes.delete(NOTE.id, NOW),
    "bring_back": lambda library: library.notes.bring_back(NOTE.id),
    "journal": lambda library: library.drafts.append(NOTE.id, EDIT),
    "journal of several": lambda library: library.drafts.append_all(NOTE.id, [EDIT]),
    "checkpoint": lambda library: library.drafts.checkpoint(NOTE.id, draft("r2")),
    "template": lambda library: library.templates.put(TEMPLATE, is_own=True),
    "export": lambda library: library.exports.add(ExportRecord("e", NOTE.id, "r1", "fr", "00", NOW)),
    "person": lambda library: library.people.put(Person("p", Bilingual(fr="Mona"))),
    "person gone": lambda library: library.people.remove("p"),
    "body": lambda library: library.bodies.put_all([Body("b", Bilingual(fr="Ministère"))]),
}


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_medium_that_takes_nothing_is_told_by_every_write(tmp_path: Path, kind: str, write: str) -> None:
    with opened(tmp_path, kind) as library:
        library.notes.add(NOTE, draft("r1"))
        library.connection.pragma("query_only", True)
        with pytest.raises(UserError) as told:
            WRITES[write](library)
        assert (told.value.code, told.value.params["path"]) == ("library.read_only_medium", str(library.path))
        assert not library.connection.in_transaction
        library.connection.pragma("query_only", False)
        WRITES[write](library)


@pytest.mark.parametrize("write", WRITES)
def test_a_write_that_fails_at_its_end_leaves_no_trace(tmp_path: Path, write: str) -> None:
    """Nothing is committed by halves, and the next write finds no transaction open."""

    def refuse() -> bool:
        raise apsw.FullError("full")

    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        before = library.connection.total_changes()
        library.connection.set_commit_hook(refuse)
        with pytest.raises(UserError, match=r"library\.disk_full"):
            WRITES[write](library)
        library.connection.set_commit_hook(None)
        assert library.info().revisions == 1
        assert library.connection.total_changes() >= before
        WRITES[write](library)


# --- holding


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk_full"),
        (errno.EDQUOT, "file.disk_full"),
        (errno.ENAMETOOLONG, "file.not_writable"),
        (errno.EROFS, "library.read_only_medium"),
        (errno.EACCES, "library.read_only_medium"),
    ],
)
def test_a_card_that_cannot_be_written_lets_the_library_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path, credentials = made(tmp_path)

    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(Path, "write_bytes", refuse)
        with pytest.raises(UserError) as told:
            open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK)
    assert (told.value.code, told.value.params["path"]) == (code, str(path))
    assert not path.with_name(path.name + ".holder").exists()
    open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK).close()


def test_a_card_that_cannot_be_taken_away_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hold = Hold(tmp_path / "l")
    hold.take(NOW)
    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", lambda *_, **__: (_ for _ in ()).throw(OSError(errno.EIO, "x")))
        hold.release()
    again = Hold(tmp_path / "l")
    again.take(NOW)
    again.release()


@pytest.mark.parametrize("length", [248, 250, 255, 300])
def test_a_name_too_long_for_a_library_leaves_nothing(tmp_path: Path, length: int) -> None:
    with pytest.raises(UserError, match=r"file\.not_writable"):
        create(tmp_path / ("n" * length), None, NOW, QUICK)
    with opened(tmp_path) as library:
        files = set(tmp_path.iterdir())
        with pytest.raises(UserError, match=r"file\.not_writable"):
            backup(library, tmp_path / ("n" * length))
        assert set(tmp_path.iterdir()) == files


# --- copies


@pytest.mark.parametrize("passphrase", ["", "  \n", "\udce9"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_rekey_with_no_passphrase_lets_the_library_go(tmp_path: Path, kind: str, passphrase: str) -> None:
    path, credentials = made(tmp_path, kind)
    library = open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK)
    with pytest.raises(UserError, match=r"library\.passphrase_empty|secret\.not_utf8"):
        rekey(library, passphrase, QUICK)
    assert not library.is_writable
    assert {found.name for found in tmp_path.iterdir()} <= {path.name, path.name + ".lock"}
    open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK).close()


def test_a_rekey_of_a_library_open_for_reading_closes_it(tmp_path: Path) -> None:
    path, credentials = made(tmp_path)
    library = open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK)
    with pytest.raises(UserError, match=r"library\.read_only"):
        rekey(library, SECRET, QUICK)
    with pytest.raises(apsw.ConnectionClosedError):
        library.info()


@pytest.mark.parametrize("work", ["backup", "rekey"])
def test_a_copy_given_up_leaves_no_part(tmp_path: Path, work: str) -> None:
    def stop(*_: int) -> None:
        raise KeyboardInterrupt

    library = opened(tmp_path)
    library.notes.add(NOTE, draft("r1"))
    with pytest.raises(KeyboardInterrupt):
        backup(library, tmp_path / "b", stop) if work == "backup" else rekey(library, SECRET, QUICK, stop)
    library.close()
    assert not [path.name for path in tmp_path.iterdir() if ".part" in path.name]
    assert not (tmp_path / "b").exists()


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "file.disk_full"), (errno.EIO, "file.not_writable")])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_copy_that_cannot_take_its_name_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, code: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        with monkeypatch.context() as broken:
            broken.setattr(*((Path, step) if step == "replace" else (copies.os, step)), refuse)
            with pytest.raises(UserError) as told:
                backup(library, tmp_path / "b")
        assert told.value.code == code
        assert not [path.name for path in tmp_path.iterdir() if ".part" in path.name or path.name == "b"]


def test_a_rekey_is_done_whatever_the_folder_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new file stands in its place: the recovery key must reach the person."""

    def refuse(_: Path) -> None:
        raise OSError(errno.EIO, "x")

    monkeypatch.setattr(copies, "sync_folder", refuse)
    library = opened(tmp_path)
    created = rekey(library, SECRET, QUICK)
    assert created.recovery_key
    open_library(library.path, Passphrase(SECRET), Mode.READ_ONLY, NOW, QUICK).close()


# --- counterparts


@pytest.mark.parametrize(
    "wanted", ["École", "ecole", "ÉCOLE", "l'ecole", "المدرسه", "مدرسة", "مَدْرَسَة", "eg", "  Ecole "]
)
def test_counterparts_are_found_folded(tmp_path: Path, wanted: str) -> None:
    with opened(tmp_path) as library:
        library.notes.add(with_counterpart(1, "المدرسة العليا", "L’École supérieure", "EG"), draft("a"))
        library.notes.add(with_counterpart(2, "وزارة", "Ministère", "FR"), draft("b"))
        assert ids(library, NoteFilter(counterpart=wanted)) == ["note-1"]
