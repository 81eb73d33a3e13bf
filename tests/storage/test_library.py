from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.edits import apply
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.references import Reference
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.storage import schema
from briefing_app.storage.connection import Mode, connect, connection_key, header_of, is_encrypted
from briefing_app.storage.copies import backup, rekey, restore
from briefing_app.storage.holding import Hold, read_holder
from briefing_app.storage.keys import (
    KEY_BYTES,
    Cost,
    Credentials,
    NoKey,
    Passphrase,
    RecoveryKey,
    derive_key,
    parse_recovery_key,
    recovery_key,
)
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import NoteFilter, RevisionDraft
from briefing_app.storage.records import ExportRecord
from briefing_app.storage.verification import verify
from tests.approved import give_status
from tests.conftest import QUICK
from tests.samples import BUILT_INS, sample_note

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
SECRET = "عبارة مرور طويلة"
KINDS = ["plain", "encrypted"]


def draft(name: str, reason: str = "edited") -> RevisionDraft:
    return RevisionDraft(name, "test", reason, NOW)


def made(folder: Path, kind: str = "plain") -> tuple[Path, Credentials]:
    path = folder / "مكتبة.briefing"
    secret = SECRET if kind == "encrypted" else None
    create(path, secret, NOW, QUICK)
    return path, Passphrase(SECRET) if secret else NoKey()


def opened(folder: Path, kind: str = "plain") -> Library:
    path, credentials = made(folder, kind)
    return open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK)


def code_of(error: pytest.ExceptionInfo[UserError]) -> str:
    return error.value.code


@pytest.mark.parametrize("kind", KINDS)
def test_what_goes_in_comes_out(tmp_path: Path, kind: str) -> None:
    note = sample_note()
    with opened(tmp_path, kind) as library:
        library.notes.add(note, draft("r1", "created"))
        assert library.notes.get(note.id).note == note
        info = library.info()
    assert (info.encrypted, info.schema, info.notes, info.revisions) == (kind == "encrypted", schema.CURRENT, 1, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["مكتبة.briefing", "مكتبة.briefing.lock"]


@pytest.mark.parametrize("kind", KINDS)
def test_revisions_are_appended_and_never_changed(tmp_path: Path, kind: str) -> None:
    note = sample_note()
    pair = next(note.pairs())
    with opened(tmp_path, kind) as library:
        library.notes.add(note, draft("r1", "created"))
        library.drafts.append(note.id, editing.set_text(note, pair.id, Language.FRENCH, plain("Nouveau")))
        assert library.drafts.current(note.id).edits == 1
        second = library.drafts.checkpoint(note.id, draft("r2"))
        assert (second.revision.number, second.revision.parent) == (2, "r1")
        assert library.drafts.current(note.id).edits == 0
        assert library.notes.get(note.id, 1).note == note
        assert library.notes.get(note.id).note.pair(pair.id).fr.text == plain("Nouveau")
        assert [revision.id for revision in library.notes.history(note.id)] == ["r1", "r2"]
        for statement in ("UPDATE revisions SET author = 'x'", "DELETE FROM revisions"):
            with pytest.raises(apsw.ConstraintError, match="append-only"):
                library.connection.execute(statement)
        third = library.notes.append(note, draft("r3"))
        assert third.revision.number == 3


def test_the_list_says_what_the_notes_say(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        sent = msgspec.structs.replace(note, id="other", reference=Reference("P-2", "MAE/CP/2026/0001"))
        library.notes.add(sent, draft("r2"))
        give_status(library, "other", NoteStatus.SENT)
        assert len(library.notes.summaries(NoteFilter())) == 2
        (summary,) = library.notes.summaries(NoteFilter(NoteStatus.SENT))
        assert (summary.reference, summary.title, summary.open_actions) == ("MAE/CP/2026/0001", note.facts.title, 3)
        assert (summary.ready_ar, summary.ready_fr, summary.wanted) == (7, 7, 7)
        for counterpart in ("FR", "secrétariat", "الدولة"):
            assert len(library.notes.summaries(NoteFilter(counterpart=counterpart))) == 2
        assert library.notes.summaries(NoteFilter(counterpart="Chili")) == []
        assert len(library.notes.summaries(NoteFilter(limit=1))) == 1


def test_names_a_person_may_use(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        for name in (note.id, note.id[:6], "P-00AB-0001"):
            assert library.notes.find(name, 6) == [note.id]
        for name in (note.id[:5], "P-00AB", "zzzzzz", "%%%%%%", ""):
            assert library.notes.find(name, 6) == []
        library.notes.add(msgspec.structs.replace(note, id=note.id[:-1] + "x", reference=Reference("P-3")), draft("r2"))
        assert len(library.notes.find(note.id[:8], 6)) == 2


def test_a_deleted_note_can_be_brought_back(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        library.notes.delete(note.id, NOW)
        assert library.notes.summaries(NoteFilter()) == []
        with pytest.raises(UserError, match=r"note\.unknown"):
            library.notes.get(note.id)
        library.notes.bring_back(note.id)
        assert library.notes.get(note.id).note == note


def test_unknown_notes_and_revisions(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        with pytest.raises(UserError, match=r"revision\.unknown"):
            library.notes.get(note.id, 7)
        with pytest.raises(UserError, match=r"note\.unknown"):
            library.notes.get("nobody", 1)
        with pytest.raises(UserError, match=r"note\.unknown"):
            library.notes.head("nobody")


def test_sequences_are_never_given_twice(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    given_out = []
    for _ in range(2):
        with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as library:
            given_out += [library.notes.next_sequence() for _ in range(3)]
            assert len(library.device) == 4
    assert given_out == [1, 2, 3, 4, 5, 6]


def test_a_torn_journal_entry_stops_replay_and_is_reported(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        pair = next(note.pairs())
        edit = editing.set_text(note, pair.id, Language.FRENCH, plain("Un"))
        library.drafts.append(note.id, edit)
        library.connection.execute(
            "INSERT INTO journal (note_id, base, edit, sha256) VALUES (?, 'r1', x'7b', 'bad')", (note.id,)
        )
        library.drafts.append(note.id, edit)
        replayed = library.drafts.current(note.id)
        assert (replayed.edits, replayed.torn) == (1, 2)
        assert replayed.note.pair(pair.id).fr.text == plain("Un")
        assert [problem.code for problem in verify(library).problems] == ["journal"]
        with pytest.raises(BugError):
            library.drafts.checkpoint(note.id, draft("r2"))
        assert library.connection.execute("SELECT count(*) FROM journal").fetchone() == (3,)


def test_templates_and_exports_are_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        template = BUILT_INS.template("cable")
        assert template is not None
        library.templates.put(template, is_own=False)
        library.templates.put(template, is_own=False)
        own = msgspec.structs.replace(template, id="own", version=2)
        library.templates.put(own, is_own=True)
        assert library.templates.get("cable", 1) == template
        assert library.templates.get("cable", 9) is None
        assert library.templates.newest_own() == (own,)
        note = sample_note()
        library.notes.add(note, draft("r1"))
        record = ExportRecord("e", note.id, "r1", "facing", "ab", NOW, "M. le directeur")
        library.exports.add(record)
        assert library.exports.of_note(note.id) == (record,)


# --- keys


@given(st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES))
def test_recovery_keys_come_back_however_they_are_typed(key: bytes) -> None:
    text = recovery_key(key)
    assert parse_recovery_key(text) == key
    assert parse_recovery_key(text.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == key


@given(st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES), st.integers(0, 55), st.sampled_from("23456789XYZ"))
def test_a_mistyped_recovery_key_is_noticed(key: bytes, at: int, letter: str) -> None:
    text = recovery_key(key).replace("-", "")
    if text[at] != letter:
        with pytest.raises(UserError, match=r"library\.recovery_key_invalid"):
            parse_recovery_key(text[:at] + letter + text[at + 1 :])


@pytest.mark.parametrize("text", ["", "ABCD", "U" * 56, "0" * 57])
def test_what_is_no_recovery_key(text: str) -> None:
    with pytest.raises(UserError, match=r"library\.recovery_key_invalid"):
        parse_recovery_key(text)


def test_the_real_cost_is_what_the_field_recommends() -> None:
    """RFC 9106, section 4: 64 MiB, three passes, four lanes for what cannot spare 2 GiB."""
    assert (Cost().memory_kib, Cost().passes, Cost().lanes) == (65536, 3, 4)
    salt = bytes(16)
    assert derive_key("phrase", salt, Cost()) != derive_key("phrase", salt, QUICK)
    assert derive_key("e\u0301t\u00e9", salt, QUICK) == derive_key("\u00e9te\u0301", salt, QUICK)
    with pytest.raises(UserError, match=r"library\.passphrase_empty"):
        derive_key("  ", salt, QUICK)


def test_a_key_of_the_wrong_length_is_a_bug() -> None:
    with pytest.raises(BugError):
        connection_key(b"short", bytes(16))


def test_the_recovery_key_opens_what_the_passphrase_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.briefing"
    created = create(path, SECRET, NOW, QUICK)
    with open_library(path, RecoveryKey(created.recovery_key), Mode.READ_ONLY, NOW, QUICK) as library:
        assert library.info().encrypted
    assert create(tmp_path / "b.briefing", None, NOW, QUICK).recovery_key == ""


# --- what bad files get


def test_files_that_are_no_library(tmp_path: Path) -> None:
    def tried(path: Path, credentials: Credentials = NoKey()) -> str:  # noqa: B008
        with pytest.raises(UserError) as told:
            open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK)
        return told.value.code

    assert tried(tmp_path / "nowhere") == "library.not_found"
    (tmp_path / "empty").touch()
    assert tried(tmp_path / "empty") == "library.not_a_library"
    assert tried(tmp_path) == "library.not_readable"
    (tmp_path / "text").write_text("Ceci n’est pas une bibliothèque. " * 100)
    assert tried(tmp_path / "text") == "library.passphrase_needed"
    assert tried(tmp_path / "text", Passphrase("x")) == "library.wrong_passphrase"
    foreign = apsw.Connection(str(tmp_path / "foreign"))
    foreign.execute("CREATE TABLE t (x)")
    foreign.close()
    assert tried(tmp_path / "foreign") == "library.foreign"


def test_a_wrong_passphrase_and_none(tmp_path: Path) -> None:
    path, _ = made(tmp_path, "encrypted")
    with pytest.raises(UserError) as wrong:
        open_library(path, Passphrase("autre"), Mode.READ_ONLY, NOW, QUICK)
    assert code_of(wrong) == "library.wrong_passphrase"
    with pytest.raises(UserError) as missing:
        open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK)
    assert code_of(missing) == "library.passphrase_needed"


def test_a_library_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    connection = connect(path, None, Mode.READ_WRITE)
    connection.pragma("user_version", schema.CURRENT + 1)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError) as told:
        open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK)
    assert (code_of(told), told.value.params["known"]) == ("library.newer_schema", schema.CURRENT)
    assert path.read_bytes() == before


def test_a_library_is_not_made_over_a_file_or_in_no_folder(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    with pytest.raises(UserError, match=r"library\.exists"):
        create(path, None, NOW, QUICK)
    with pytest.raises(UserError, match=r"library\.no_folder"):
        create(tmp_path / "nowhere" / "x", None, NOW, QUICK)
    with pytest.raises(UserError, match=r"library\.passphrase_empty"):
        create(tmp_path / "y", "", NOW, QUICK)
    assert not (tmp_path / "y").exists()


@pytest.mark.parametrize("kind", KINDS)
def test_a_flipped_byte_is_found(tmp_path: Path, kind: str) -> None:
    with opened(tmp_path, kind) as library:
        for n in range(12):
            note = msgspec.structs.replace(sample_note(), id=f"n{n}", reference=Reference(f"P-{n}"))
            library.notes.add(note, draft(f"r{n}"))
        path, key = library.path, library.key
    data = bytearray(path.read_bytes())
    data[len(data) * 2 // 3] ^= 0x55
    path.write_bytes(data)
    connection = connect(path, key, Mode.READ_ONLY)
    with Library(path, connection, None, key) as damaged:
        assert verify(damaged).problems


def test_verify_names_what_is_wrong(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        assert verify(library).problems == ()
        library.connection.execute("DROP TRIGGER revisions_stay")
        for statement, expected in (
            ("UPDATE notes SET title_fr = 'autre'", "summary"),
            ("UPDATE revisions SET content_hash = 'x'", "content_hash"),
            ("UPDATE revisions SET parent = 'x'", "parent"),
            ("UPDATE revisions SET number = 4", "number"),
            ("UPDATE revisions SET snapshot = x'00'", "snapshot"),
            ("UPDATE notes SET head = 'x'", "head"),
        ):
            library.connection.execute("SAVEPOINT one")
            library.connection.execute(statement)
            assert expected in {problem.code for problem in verify(library).problems}, statement
            library.connection.execute("ROLLBACK TO one")
            library.connection.execute("RELEASE one")
        seen: list[tuple[int, int]] = []
        verify(library, lambda done, total: seen.append((done, total)))
        assert seen == [(1, 1)]


# --- two processes


def test_the_second_writer_is_told_who_holds_it_and_may_read(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        with pytest.raises(UserError) as held:
            open_library(library.path, NoKey(), Mode.READ_WRITE, NOW, QUICK)
        assert code_of(held) == "library.held"
        assert held.value.params["since"] == NOW.isoformat()
        assert read_holder(library.path).pid == os.getpid()
        with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
            assert reader.notes.get(note.id).note == note
            assert not reader.is_writable
            with pytest.raises(UserError) as refused:
                reader.notes.add(msgspec.structs.replace(note, id="x"), draft("r2"))
            assert code_of(refused) == "library.read_only_medium"
    with open_library(library.path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as again:
        assert again.is_writable
    assert read_holder(library.path).who == "?"


def test_a_killed_holder_leaves_no_lock(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    program = (
        "import sys, time; from pathlib import Path; from datetime import datetime, UTC;"
        "from briefing_app.storage.holding import Hold;"
        "hold = Hold(Path(sys.argv[1])); hold.take(datetime.now(UTC)); print('held', flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    with pytest.raises(UserError, match=r"library\.held"):
        Hold(path).take(NOW)
    process.kill()
    process.wait()
    process.stdout.close()
    with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as library:
        assert library.is_writable


def test_a_medium_that_cannot_be_written_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everywhere: the question is answered for it
    with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        assert reader.notes.get(note.id).note == note
    with pytest.raises(UserError, match=r"library\.read_only_medium"):
        open_library(library.path, NoKey(), Mode.READ_WRITE, NOW, QUICK)


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    from briefing_app.storage.connection import told

    with opened(tmp_path) as library:
        note = sample_note()
        library.notes.add(note, draft("r1"))
        pages = library.connection.pragma("page_count")
        library.connection.pragma("max_page_count", pages)

        def fill() -> None:
            for n in range(200):
                library.notes.append(note, draft(f"x{n}"))

        with pytest.raises(UserError) as full, told(library.path, encrypted=False):
            fill()
        assert code_of(full) == "library.disk_full"
        assert verify(library).problems == ()
        assert library.notes.get(note.id).note == note


# --- copies


@pytest.mark.parametrize("kind", KINDS)
def test_backup_and_restore(tmp_path: Path, kind: str) -> None:
    note = sample_note()
    with opened(tmp_path, kind) as library:
        library.notes.add(note, draft("r1"))
        info = backup(library, tmp_path / "copy.briefing")
        with pytest.raises(UserError, match=r"library\.target_exists"):
            backup(library, tmp_path / "copy.briefing")
        with pytest.raises(UserError, match=r"library\.no_folder"):
            backup(library, tmp_path / "nowhere" / "copy")
    assert (info.notes, info.revisions, info.encrypted) == (1, 1, kind == "encrypted")
    assert is_encrypted(tmp_path / "copy.briefing") is (kind == "encrypted")
    credentials: Credentials = Passphrase(SECRET) if kind == "encrypted" else NoKey()
    restored = restore(tmp_path / "copy.briefing", tmp_path / "back.briefing", credentials, NOW, QUICK)
    assert restored.notes == 1
    with open_library(tmp_path / "back.briefing", credentials, Mode.READ_WRITE, NOW, QUICK) as back:
        assert back.notes.get(note.id).note == note
    assert not list(tmp_path.glob(".*part*"))


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(sample_note(), draft("r1"))
        library.connection.execute("UPDATE notes SET title_fr = 'autre'")
        with pytest.raises(UserError, match=r"library\.backup_failed"):
            backup(library, tmp_path / "copy.briefing")
        assert not (tmp_path / "copy.briefing").exists()
        path = library.path
    with pytest.raises(UserError, match=r"library\.backup_damaged"):
        restore(path, tmp_path / "back.briefing", NoKey(), NOW, QUICK)
    truncated = tmp_path / "short.briefing"
    truncated.write_bytes(path.read_bytes()[:8192])
    with pytest.raises(UserError):
        restore(truncated, tmp_path / "back.briefing", NoKey(), NOW, QUICK)
    assert not (tmp_path / "back.briefing").exists()


@pytest.mark.parametrize(("kind", "secret"), [("plain", "neuf"), ("encrypted", "neuf"), ("encrypted", None)])
def test_another_passphrase(tmp_path: Path, kind: str, secret: str | None) -> None:
    note = sample_note()
    library = opened(tmp_path, kind)
    path, old = library.path, library.key
    library.notes.add(note, draft("r1"))
    created = rekey(library, secret, QUICK)
    assert is_encrypted(path) is (secret is not None)
    assert bool(created.recovery_key) is (secret is not None)
    credentials: Credentials = Passphrase(secret) if secret else NoKey()
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as again:
        assert again.notes.get(note.id).note == note
    if old is not None and secret is not None:
        with pytest.raises(UserError, match=r"library\.wrong_passphrase"):
            open_library(path, RecoveryKey(recovery_key(old)), Mode.READ_ONLY, NOW, QUICK)
    with (
        open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as reader,
        pytest.raises(UserError, match=r"library\.read_only"),
    ):
        rekey(reader, "x", QUICK)


# --- secrecy

SENTENCES = tuple(
    text
    for n in range(10)
    for text in (f"جملة سرية رقم {n} لا يراها أحد", f"Phrase secrète numéro {n} que nul ne doit lire")
)


def found_in(folder: Path) -> set[str]:
    everything = b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())
    return {s for s in SENTENCES if any(s.encode(enc) in everything for enc in ("utf-8", "utf-16-le", "utf-16-be"))}


@pytest.mark.parametrize(("kind", "seen"), [("encrypted", False), ("plain", True)])
def test_no_sentence_stands_in_the_clear(tmp_path: Path, kind: str, seen: bool) -> None:
    """The library, its journals while open, lock and holder files, and the backup."""
    with opened(tmp_path, kind) as library:
        base = sample_note()
        library.notes.add(base, draft("r1"))
        pairs = list(base.pairs())
        note = base
        for n, text in enumerate(SENTENCES):
            language = Language.ARABIC if n % 2 == 0 else Language.FRENCH
            edit = editing.set_text(note, pairs[n % len(pairs)].id, language, plain(text))
            note = apply(note, edit)
            library.drafts.append(note.id, edit)
        assert (tmp_path / (library.path.name + "-wal")).exists()
        assert bool(found_in(tmp_path)) is seen
        library.drafts.checkpoint(note.id, draft("r2"))
        backup(library, tmp_path / "copy.briefing")
        assert bool(found_in(tmp_path)) is seen
    if kind == "encrypted":
        assert header_of(tmp_path / "copy.briefing") == header_of(library.path)


def test_a_copy_of_version_one_still_opens(tmp_path: Path) -> None:
    """Real files of every schema version are kept in tests/fixtures/libraries."""
    folder = Path(__file__).parents[1] / "fixtures" / "libraries"
    for name, credentials in (("v1-plain", NoKey()), ("v1-encrypted", Passphrase("phrase de test"))):
        path = tmp_path / f"{name}.briefing"
        shutil.copy(folder / f"{name}.briefing", path)
        with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
            assert verify(library).problems == ()
            (summary,) = library.notes.summaries(NoteFilter())
            assert library.notes.get(summary.id).note.facts.title.fr == "Dr Amr Talaat s’entretient avec M. Cédric O"
            assert library.drafts.current(summary.id).edits == 1
