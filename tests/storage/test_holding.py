"""One writer, any number of readers, and what is left when the writer dies."""

from __future__ import annotations

import getpass
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.rich_text import plain
from briefing_app.storage.connection import Mode
from briefing_app.storage.holding import Hold, read_holder
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import create, open_library
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import KINDS, NOW, SECRET, draft, made, opened

PROGRAM = """
import sys
from pathlib import Path
from briefing_app.domain import editing
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from tests.samples import sample_note
from tests.storage import test_library as t

library = t.open_library(Path(sys.argv[1]), eval("t." + sys.argv[2]), t.Mode.READ_WRITE, t.NOW, t.QUICK)
note = sample_note()
library.notes.add(note, t.draft("r1"))
library.drafts.append(note.id, editing.set_text(note, next(note.pairs()).id, Language.FRENCH, plain("Durable")))
library.connection.execute("BEGIN IMMEDIATE")
library.notes.write_revision(note, t.draft("never committed"), library.notes.head(note.id))
print("writing", flush=True)
sys.stdin.read()
"""


def credentials_of(kind: str) -> Credentials:
    return Passphrase(SECRET) if kind == "encrypted" else NoKey()


@pytest.fixture(params=KINDS)
def held(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Credentials, subprocess.Popen[str]]]:
    """A library another process holds, in the middle of a transaction."""
    path, credentials = made(tmp_path, request.param)
    words = "NoKey()" if request.param == "plain" else "Passphrase(t.SECRET)"
    command = [sys.executable, "-c", PROGRAM, str(path), words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        yield path, credentials, process
        process.kill()


def test_another_process_is_told_who_writes_and_reads_what_is_durable(
    held: tuple[Path, Credentials, subprocess.Popen[str]],
) -> None:
    path, credentials, process = held
    with pytest.raises(UserError) as told:
        open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK)
    assert told.value.code == "library.held"
    assert (told.value.params["who"], told.value.params["host"]) == (getpass.getuser(), platform.node())
    assert read_holder(path).pid == process.pid
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as reader:
        replayed = reader.drafts.current(sample_note().id)
        assert next(replayed.note.pairs()).fr.text == plain("Durable")
        assert [revision.id for revision in reader.notes.history(sample_note().id)] == ["r1"]
        with pytest.raises(apsw.ReadOnlyError):
            reader.connection.execute("DELETE FROM journal")


def test_a_writer_killed_in_the_middle_leaves_all_but_its_last_words(
    held: tuple[Path, Credentials, subprocess.Popen[str]],
) -> None:
    path, credentials, process = held
    process.kill()
    process.wait()
    assert read_holder(path).pid == process.pid, "the card of the dead is still there"
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert read_holder(path).pid != process.pid
        assert library.drafts.current(sample_note().id).edits == 1
        assert library.notes.append(sample_note(), draft("r2")).revision.number == 2
    assert not path.with_name(path.name + ".holder").exists()


def test_a_reader_does_not_keep_a_writer_out(tmp_path: Path) -> None:
    path, credentials = made(tmp_path)
    with (
        open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as reader,
        open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as writer,
    ):
        writer.notes.add(sample_note(), draft("r1"))
        assert reader.notes.get(sample_note().id).revision.id == "r1"


@pytest.mark.parametrize(
    "card",
    [
        None,
        b"",
        b"{}",
        b"[1, 2]",
        b"\xff\xfe",
        b'{"who": "\xff"}',
        b'{"x":' + b"[" * 9000,
        b'{"who": 3, "host": "h", "pid": 1, "since": "s"}',
    ],
)
def test_a_card_that_cannot_be_read_does_not_hide_the_lock(tmp_path: Path, card: bytes | None) -> None:
    with opened(tmp_path) as library:
        path = library.path.with_name(library.path.name + ".holder")
        path.unlink() if card is None else path.write_bytes(card)
        with pytest.raises(UserError) as told:
            Hold(library.path).take(NOW)
        assert (told.value.code, told.value.params["who"], told.value.params["since"]) == ("library.held", "?", "?")


def test_a_card_without_a_lock_keeps_nobody_out(tmp_path: Path) -> None:
    path, credentials = made(tmp_path)
    path.with_name(path.name + ".holder").write_text('{"who":"m","host":"h","pid":1,"since":"2020"}')
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert library.is_writable
        assert read_holder(path).since == NOW.isoformat()


def test_libraries_of_one_folder_are_held_each_for_itself(tmp_path: Path) -> None:
    paths = [tmp_path / "l", tmp_path / "l.briefing", tmp_path / "l.briefing.briefing"]
    for path in paths:
        create(path, None, NOW, QUICK)
    first, second, third = (open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) for path in paths)
    first.close()
    with pytest.raises(UserError, match=r"library\.held"):
        open_library(paths[1], NoKey(), Mode.READ_WRITE, NOW, QUICK)
    open_library(paths[0], NoKey(), Mode.READ_WRITE, NOW, QUICK).close()
    second.close()
    third.close()


def test_a_library_is_let_go_when_the_work_in_it_fails(tmp_path: Path) -> None:
    path, credentials = made(tmp_path)
    with (
        pytest.raises(apsw.SQLError),
        open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library,
    ):
        library.connection.execute("SELECT gone FROM notes")
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as again:
        assert again.is_writable


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_whoever_may_write_to_a_library_may_hold_it(tmp_path: Path) -> None:
    """In a folder that two accounts share, the lock of the first is no wall for the second."""
    path, credentials = made(tmp_path)
    path.chmod(0o666)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK):
        beside = [path.with_name(path.name + suffix) for suffix in (".lock", ".holder")]
        assert [file.stat().st_mode & 0o777 for file in beside] == [0o666, 0o666]


def test_the_card_of_somebody_else_who_died_is_replaced_not_written_to(tmp_path: Path) -> None:
    path, credentials = made(tmp_path)
    card = path.with_name(path.name + ".holder")
    card.write_text("theirs")
    (tmp_path / "other name of it").hardlink_to(card)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK):
        assert read_holder(path).who == getpass.getuser()
    assert (tmp_path / "other name of it").read_text() == "theirs"
