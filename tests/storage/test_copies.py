"""Backups, restored libraries and other passphrases: only what was proved sound takes its name."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app.domain import editing
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.storage import connection as connections
from briefing_app.storage import copies
from briefing_app.storage.connection import PLAIN_HEADER, Mode, header_of, is_encrypted
from briefing_app.storage.copies import backup, rekey, restore
from briefing_app.storage.keys import Credentials, NoKey, Passphrase, RecoveryKey
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.verification import verify
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import KINDS, NOW, SECRET, draft, made, opened

NEW = "une autre phrase"


def credentials_of(kind: str) -> Credentials:
    return Passphrase(SECRET) if kind == "encrypted" else NoKey()


def refused(path: Path, credentials: Credentials) -> str:
    with pytest.raises(UserError) as told:
        open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK)
    return told.value.code


# --- copies that go wrong


def cut(part: Path) -> None:
    os.truncate(part, part.stat().st_size - 4096)


def emptied(part: Path) -> None:
    os.truncate(part, 0)


def flipped(part: Path) -> None:
    """Every page but the first: a plain library has no sums that would tell one byte of free space."""
    data = bytearray(part.read_bytes())
    for at in range(4096, len(data), 64):
        data[at] ^= 0x55
    part.write_bytes(data)


def beheaded(part: Path) -> None:
    data = part.read_bytes()
    part.write_bytes(bytes(100) + data[100:])


@pytest.fixture(params=[cut, emptied, flipped, beheaded])
def spoilt(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is copied is spoilt on the medium before it is verified."""
    spoil: Callable[[Path], None] = request.param
    monkeypatch.setattr(copies, "assert_sealed", lambda path, _: spoil(path))


@pytest.mark.usefixtures("spoilt")
@pytest.mark.parametrize("kind", KINDS)
def test_a_backup_that_does_not_read_back_is_not_reported_as_done(tmp_path: Path, kind: str) -> None:
    with opened(tmp_path, kind) as library:
        library.notes.add(sample_note(), draft("r1"))
        with pytest.raises(UserError):
            backup(library, tmp_path / "copie.briefing")
        assert not (tmp_path / "copie.briefing").exists()
        assert not list(tmp_path.glob(".*part*"))
        assert verify(library).problems == ()
        library.notes.append(sample_note(), draft("r2"))


@pytest.mark.usefixtures("spoilt")
@pytest.mark.parametrize("kind", KINDS)
def test_a_new_passphrase_whose_file_does_not_read_back_changes_nothing(tmp_path: Path, kind: str) -> None:
    library = opened(tmp_path, kind)
    library.notes.add(sample_note(), draft("r1"))
    with pytest.raises(UserError):
        rekey(library, NEW, QUICK)
    assert not list(tmp_path.glob(".*part*"))
    with open_library(library.path, credentials_of(kind), Mode.READ_WRITE, NOW, QUICK) as again:
        assert verify(again).problems == ()
        assert again.notes.get(sample_note().id).note == sample_note()


def test_a_copy_that_lost_a_note_is_not_reported_as_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sound in itself, yet not the same: the number of notes and revisions is compared."""
    with opened(tmp_path) as library:
        create(tmp_path / "vide.briefing", None, NOW, QUICK)
        empty = (tmp_path / "vide.briefing").read_bytes()
        library.notes.add(sample_note(), draft("r1"))
        monkeypatch.setattr(copies, "assert_sealed", lambda path, _: path.write_bytes(empty))
        with pytest.raises(UserError, match=r"library\.backup_failed"):
            backup(library, tmp_path / "copie.briefing")
        assert not (tmp_path / "copie.briefing").exists()


# --- targets


@pytest.mark.parametrize(
    "name", ["copie #1 à 100 %.briefing", "نسخة احتياطية.briefing", "a?b=c&key=d.briefing", "x" * 90]
)
@pytest.mark.parametrize("kind", KINDS)
def test_names_of_copies_mean_themselves(tmp_path: Path, kind: str, name: str) -> None:
    with opened(tmp_path, kind) as library:
        library.notes.add(sample_note(), draft("r1"))
        info = backup(library, tmp_path / name)
    assert info.path == str(tmp_path / name)
    with open_library(tmp_path / name, credentials_of(kind), Mode.READ_ONLY, NOW, QUICK) as copy:
        assert copy.notes.get(sample_note().id).note == sample_note()


def some_file(target: Path) -> None:
    target.write_text("à garder")


def some_folder(target: Path) -> None:
    target.mkdir()


def the_library_itself(target: Path) -> None:
    target.symlink_to(target.with_name("مكتبة.briefing"))


@pytest.mark.parametrize("occupy", [some_file, some_folder, the_library_itself])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_ever_written_over(tmp_path: Path, kind: str, occupy: Callable[[Path], None]) -> None:
    target = tmp_path / "là"
    with opened(tmp_path, kind) as library:
        library.notes.add(sample_note(), draft("r1"))
        backup(library, tmp_path / "copie.briefing")
    occupy(target)
    before = target.read_bytes() if target.is_file() else None
    with (
        open_library(library.path, credentials_of(kind), Mode.READ_ONLY, NOW, QUICK) as reader,
        pytest.raises(UserError, match=r"library\.target_exists"),
    ):
        backup(reader, target)
    with pytest.raises(UserError, match=r"library\.target_exists"):
        restore(tmp_path / "copie.briefing", target, credentials_of(kind), NOW, QUICK)
    with pytest.raises(UserError, match=r"library\.exists"):
        create(target, None, NOW, QUICK)
    assert (target.read_bytes() if target.is_file() else None) == before


def test_a_folder_that_is_a_file_holds_no_copy(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("x")
    with opened(tmp_path) as library, pytest.raises(UserError, match=r"library\.no_folder"):
        backup(library, tmp_path / "fichier" / "copie.briefing")


# --- what a copy holds


@pytest.mark.parametrize("kind", KINDS)
def test_a_backup_holds_the_journal_and_the_deleted_too(tmp_path: Path, kind: str) -> None:
    note = sample_note()
    pair = next(note.pairs())
    with opened(tmp_path, kind) as library:
        library.notes.add(note, draft("r1"))
        library.drafts.append(note.id, editing.set_text(note, pair.id, Language.ARABIC, plain("لم يُحفظ بعد")))
        library.notes.delete(note.id, NOW)
        sequence, device = library.notes.next_sequence(), library.device
        backup(library, tmp_path / "copie.briefing")
        library.notes.append(note, draft("r2"))
    restore(tmp_path / "copie.briefing", tmp_path / "retour.briefing", credentials_of(kind), NOW, QUICK)
    with open_library(tmp_path / "retour.briefing", credentials_of(kind), Mode.READ_WRITE, NOW, QUICK) as back:
        assert not back.notes.exists(note.id)
        back.notes.bring_back(note.id)
        assert back.drafts.current(note.id).note.pair(pair.id).ar.text == plain("لم يُحفظ بعد")
        assert back.notes.head(note.id).id == "r1"
        assert back.notes.next_sequence() == sequence + 1
        assert back.device != device


@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_makes_backups_of_a_library_that_is_held(tmp_path: Path, kind: str) -> None:
    with opened(tmp_path, kind) as writer:
        writer.notes.add(sample_note(), draft("r1"))
        with open_library(writer.path, credentials_of(kind), Mode.READ_ONLY, NOW, QUICK) as reader:
            assert backup(reader, tmp_path / "copie.briefing").revisions == 1
            with pytest.raises(UserError, match=r"library\.read_only_medium"):
                reader.notes.next_sequence()
        assert writer.notes.append(sample_note(), draft("r2")).revision.number == 2


def test_a_copy_says_how_far_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(sample_note(), draft("r0"))
        for n in (1, 2):
            library.notes.append(sample_note(), draft(f"r{n}"))
        seen: list[tuple[int, int]] = []
        backup(library, tmp_path / "copie.briefing", lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


# --- passphrases


@pytest.mark.parametrize(
    "wrong", ["Phrase de Passe", " phrase de passe", "phrase de passe ", "phrase de pass", "phrase  de passe"]
)
def test_nearly_the_passphrase_is_not_the_passphrase(tmp_path: Path, wrong: str) -> None:
    create(tmp_path / "l", "phrase de passe", NOW, QUICK)
    assert refused(tmp_path / "l", Passphrase(wrong)) == "library.wrong_passphrase"


def test_a_plain_library_opens_whatever_is_typed(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    for credentials in (Passphrase("quoi que ce soit"), RecoveryKey("rien")):
        with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
            assert library.key is None


def test_what_is_no_passphrase_is_told_before_the_file_is_held(tmp_path: Path) -> None:
    path, _ = made(tmp_path, "encrypted")
    for credentials, code in (
        (Passphrase("   "), "library.passphrase_empty"),
        (RecoveryKey("ABCDE-FGHJK"), "library.recovery_key_invalid"),
    ):
        with pytest.raises(UserError) as told:
            open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK)
        assert told.value.code == code
        assert not path.with_name(path.name + ".holder").exists()


def test_two_libraries_of_one_passphrase_share_no_key(tmp_path: Path) -> None:
    first = create(tmp_path / "a", SECRET, NOW, QUICK)
    second = create(tmp_path / "b", SECRET, NOW, QUICK)
    assert first.recovery_key != second.recovery_key
    assert header_of(tmp_path / "a") != header_of(tmp_path / "b")
    assert refused(tmp_path / "b", RecoveryKey(first.recovery_key)) == "library.wrong_passphrase"


def test_after_a_rekey_the_new_words_open_and_the_old_ones_only_the_old_backup(tmp_path: Path) -> None:
    path = tmp_path / "l.briefing"
    old = create(path, SECRET, NOW, QUICK)
    with open_library(path, Passphrase(SECRET), Mode.READ_WRITE, NOW, QUICK) as library:
        library.notes.add(sample_note(), draft("r1"))
        backup(library, tmp_path / "avant.briefing")
    salt = header_of(path)
    new = rekey(open_library(path, RecoveryKey(old.recovery_key), Mode.READ_WRITE, NOW, QUICK), NEW, QUICK)
    assert header_of(path) != salt
    for credentials in (Passphrase(NEW), RecoveryKey(new.recovery_key)):
        with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
            assert library.notes.get(sample_note().id).note == sample_note()
    for credentials in (Passphrase(SECRET), RecoveryKey(old.recovery_key)):
        assert refused(path, credentials) == "library.wrong_passphrase"
        with open_library(tmp_path / "avant.briefing", credentials, Mode.READ_ONLY, NOW, QUICK) as library:
            assert library.info().notes == 1


def test_the_same_passphrase_again_is_another_key(tmp_path: Path) -> None:
    old = create(tmp_path / "l", SECRET, NOW, QUICK)
    new = rekey(open_library(tmp_path / "l", Passphrase(SECRET), Mode.READ_WRITE, NOW, QUICK), SECRET, QUICK)
    assert new.recovery_key != old.recovery_key
    assert refused(tmp_path / "l", RecoveryKey(old.recovery_key)) == "library.wrong_passphrase"


def test_the_library_is_free_again_after_a_rekey_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.notes.add(sample_note(), draft("r1"))
    rekey(library, NEW, QUICK)
    assert not library.is_writable
    assert sorted(path.name for path in tmp_path.iterdir()) == ["مكتبة.briefing", "مكتبة.briefing.lock"]
    with open_library(library.path, Passphrase(NEW), Mode.READ_WRITE, NOW, QUICK) as again:
        assert again.notes.append(sample_note(), draft("r2")).revision.number == 2


# --- no slip of ours may leave an encrypted library in the clear


def revisions_written(library: Library) -> None:
    library.notes.add(sample_note(), draft("r0"))
    for n in range(1, 12):
        library.notes.append(sample_note(), draft(f"r{n}"))


def test_the_file_begins_with_its_salt_from_first_to_last(tmp_path: Path) -> None:
    path, credentials = made(tmp_path, "encrypted")
    salt = header_of(path)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        revisions_written(library)
        assert header_of(path) == salt
        library.connection.wal_checkpoint()
        assert header_of(path) == salt
    data = path.read_bytes()
    assert data[:16] == salt != PLAIN_HEADER
    assert all(word not in data for word in (b"SQLite", b"CREATE", b"revisions", b"append-only", bytes(16)))


@pytest.mark.parametrize("unlock", [lambda *_: None, lambda connection, *_: connection.pragma("hexkye", "00")])
def test_a_key_that_was_never_given_makes_no_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unlock: Callable[..., object]
) -> None:
    """SQLite takes a pragma it does not know without a word: the file would be plain."""
    monkeypatch.setattr(connections, "_unlock", unlock)
    with pytest.raises(UserError, match=r"library\.not_encrypted"):
        create(tmp_path / "l.briefing", SECRET, NOW, QUICK)
    assert [path.name for path in tmp_path.iterdir()] == ["l.briefing.lock"]


class Deaf:
    """A connection that answers pragmas as it was told to."""

    def __init__(self, cipher: object, key: object) -> None:
        self._answers = {"cipher": cipher, "hexkey": key}

    def pragma(self, name: str, _: object) -> object:
        return self._answers[name]


@pytest.mark.parametrize(
    ("cipher", "key"), [(None, "ok"), ("aes256cbc", "ok"), ("chacha20", None), ("chacha20", "error")]
)
def test_a_key_or_cipher_that_was_not_taken_is_a_bug(cipher: object, key: object) -> None:
    connections._unlock(Deaf("chacha20", "ok"), bytes(32), bytes(16))  # type: ignore[arg-type]
    with pytest.raises(BugError):
        connections._unlock(Deaf(cipher, key), bytes(32), bytes(16))  # type: ignore[arg-type]


def test_a_copy_whose_key_went_missing_is_refused_and_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = opened(tmp_path, "plain")
    library.notes.add(sample_note(), draft("r1"))
    monkeypatch.setattr(copies, "connection_key", lambda *_: "")
    with pytest.raises(UserError):
        rekey(library, NEW, QUICK)
    assert not list(tmp_path.glob(".*part*"))
    assert not is_encrypted(library.path)
    with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as again:
        assert again.info().revisions == 1
