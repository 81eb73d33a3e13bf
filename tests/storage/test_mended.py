"""What once went wrong with libraries, each as a person would have met it."""

from __future__ import annotations

import resource
import secrets
import shutil
import sys
from pathlib import Path

import apsw
import msgspec
import pytest

from briefing_app.domain import editing
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import plain
from briefing_app.storage import copies, epochs, schema, seals
from briefing_app.storage.connection import Mode, connect, in_transaction, is_encrypted
from briefing_app.storage.copies import backup, rekey, restore
from briefing_app.storage.holding import Hold
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Library, create, give_device, key_of, open_library
from briefing_app.storage.notes import NoteFilter
from briefing_app.storage.records import ExportRecord
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK
from tests.samples import BUILT_INS, sample_note
from tests.storage.test_copies import NEW, credentials_of
from tests.storage.test_faults import answer, filled, flipped
from tests.storage.test_library import KINDS, NOW, draft, made, opened
from tests.storage.test_people import FIXTURES, JEAN, MINISTRY, MONA, fixture
from tests.storage.test_people import KINDS as FIXTURE_KINDS
from tests.thoroughness import examples, in_turn

CABLE = BUILT_INS.template("cable")
assert CABLE is not None


# --- what lies beside a file that is not there


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("how", ["restore", "backup", "create"])
def test_the_journal_of_a_library_that_is_gone_is_not_taken_up_by_the_next(tmp_path: Path, kind: str, how: str) -> None:
    note = sample_note()
    (tmp_path / "new").mkdir()
    target = tmp_path / "new" / "l.briefing"
    with opened(tmp_path, kind) as library:
        library.notes.add(note, draft("r1"))
        backup(library, tmp_path / "copie.briefing")
        library.drafts.append(note.id, editing.set_text(note, next(note.pairs()).id, Language.FRENCH, plain("Après")))
        library.drafts.checkpoint(note.id, draft("r2"))
        shutil.copy(f"{library.path}-wal", f"{target}-wal")
        Path(f"{target}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(4096))
    match how:
        case "restore":
            restore(tmp_path / "copie.briefing", target, credentials_of(kind), NOW, QUICK)
        case "backup":
            with open_library(tmp_path / "copie.briefing", credentials_of(kind), Mode.READ_ONLY, NOW, QUICK) as source:
                backup(source, target)
        case "create":
            create(target, "عبارة مرور طويلة" if kind == "encrypted" else None, NOW, QUICK)
    with open_library(target, credentials_of(kind), Mode.READ_WRITE, NOW, QUICK) as back:
        assert (back.info().revisions, verify(back).problems) == (int(how != "create"), ())


def test_a_rekey_takes_no_journal_away_that_is_still_needed(tmp_path: Path) -> None:
    """Somebody is in the middle of reading: the library cannot be folded into its file, and stays as it is."""
    library = opened(tmp_path)
    library.notes.add(sample_note(), draft("r1"))
    library.connection.set_busy_timeout(0)
    with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        reader.connection.execute("BEGIN")
        assert reader.info().revisions == 1
        library.notes.append(sample_note(), draft("r2"))
        with pytest.raises(UserError, match=r"library\.busy"):
            rekey(library, NEW, QUICK)
        reader.connection.execute("COMMIT")
    assert not is_encrypted(library.path)
    with open_library(library.path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as again:
        assert (again.info().revisions, verify(again).problems) == (2, ())


# --- cancelled, refused, or through a link


class CancelledError(Exception):
    pass


def cancel(*_: int) -> None:
    raise CancelledError


def refuse(*_: object, **__: object) -> None:
    raise OSError(5, "the medium is gone")


@pytest.mark.parametrize("how", ["backup", "rekey"])
def test_a_cancelled_copy_leaves_nothing_least_of_all_in_the_clear(tmp_path: Path, how: str) -> None:
    library = opened(tmp_path, "encrypted")
    library.notes.add(sample_note(), draft("r1"))
    with pytest.raises(CancelledError):
        backup(library, tmp_path / "copie", cancel) if how == "backup" else rekey(library, None, QUICK, cancel)
    library.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["مكتبة.briefing", "مكتبة.briefing.lock"]


@pytest.mark.parametrize("where", ["assert_sealed", "verify", "_put"])
def test_nor_does_one_the_system_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    library = opened(tmp_path, "encrypted")
    monkeypatch.setattr(copies, where, refuse)
    with pytest.raises(OSError, match="gone"):
        rekey(library, None, QUICK)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["مكتبة.briefing", "مكتبة.briefing.lock"]


def test_an_empty_new_passphrase_lets_the_library_go(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    library = open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK)
    with pytest.raises(UserError, match=r"library\.passphrase_empty"):
        rekey(library, "", QUICK)
    open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK).close()


def linked(tmp_path: Path, through: str) -> tuple[Path, Path]:
    """A library and another name of it: a link to the file, or to its folder."""
    (tmp_path / "vrai").mkdir()
    path, _ = made(tmp_path / "vrai")
    link = tmp_path / "lien"
    link.symlink_to(path if through == "file" else path.parent)
    return path, link if through == "file" else link / path.name


@pytest.mark.parametrize("through", ["file", "folder"])
def test_a_library_is_held_by_whatever_name_it_is_called(tmp_path: Path, through: str) -> None:
    path, link = linked(tmp_path, through)
    for held, other in ((path, link), (link, path)):
        with open_library(held, NoKey(), Mode.READ_WRITE, NOW, QUICK) as library:
            assert (library.path, library.file) == (held, path)
            with pytest.raises(UserError, match=r"library\.held"):
                open_library(other, NoKey(), Mode.READ_WRITE, NOW, QUICK)


@pytest.mark.parametrize("through", ["file", "folder"])
def test_a_rekey_through_a_link_encrypts_the_library_itself(tmp_path: Path, through: str) -> None:
    path, link = linked(tmp_path, through)
    rekey(open_library(link, NoKey(), Mode.READ_WRITE, NOW, QUICK), "neuf", QUICK)
    assert is_encrypted(path)
    assert (tmp_path / "lien").is_symlink()
    open_library(link, Passphrase("neuf"), Mode.READ_ONLY, NOW, QUICK).close()


def test_a_link_to_where_nothing_is_yet_is_that_place(tmp_path: Path) -> None:
    (tmp_path / "lien").symlink_to(tmp_path / "vrai")
    create(tmp_path / "lien", None, NOW, QUICK)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lien", "vrai", "vrai.lock"]


def test_links_that_lead_in_a_circle_are_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(UserError, match=r"library\.not_readable"):
        open_library(tmp_path / "a", NoKey(), Mode.READ_ONLY, NOW, QUICK)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_a_medium_too_full_for_the_card_of_the_holder_is_told(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50, hard))
    try:
        with pytest.raises(UserError):
            open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    hold = Hold(path)
    hold.take(NOW)
    hold.release()


# --- small tables and lists


@pytest.mark.parametrize("wanted", ["Égypte", "égypte", "ÉGYPTE"])
def test_counterparts_are_found_whatever_the_case_of_accented_letters(tmp_path: Path, wanted: str) -> None:
    facts = msgspec.structs.replace(sample_note().facts, counterpart=Bilingual("مصر", "l’ambassade d’Égypte"))
    with opened(tmp_path) as library:
        library.notes.add(msgspec.structs.replace(sample_note(), facts=facts), draft("r1"))
        assert len(library.notes.summaries(NoteFilter(counterpart=wanted))) == 1


def test_a_template_that_becomes_the_offices_own_is_its_own_and_stays_so(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.templates.put(CABLE, is_own=False)
        assert library.templates.newest_own() == ()
        for is_own in (True, False):
            library.templates.put(CABLE, is_own=is_own)
            assert library.templates.newest_own() == (CABLE,)
        assert verify(library).problems == ()


# --- edits that a revision overtook


def overtaken(library: Library) -> str:
    note = sample_note()
    library.notes.add(note, draft("r1"))
    library.drafts.append(note.id, editing.confirm(note, next(note.pairs()).id))
    library.notes.append(note, draft("r2"))
    return note.id


def journal(library: Library) -> list[tuple[object, ...]]:
    return library.connection.execute("SELECT base FROM journal").fetchall()


def test_edits_overtaken_by_a_revision_are_kept_and_told_of(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note_id = overtaken(library)
        assert not library.drafts.has_edits(note_id)
        note = library.notes.get(note_id).note
        library.drafts.append(note_id, editing.confirm(note, next(note.pairs()).id))
        assert library.drafts.has_edits(note_id)
        library.drafts.checkpoint(note_id, draft("r3"))
        assert journal(library) == [("r1",)]
        assert verify(library).problems == (Problem("journal_stale", note_id),)


def test_a_library_that_keeps_such_edits_can_be_copied_with_them(tmp_path: Path) -> None:
    library = opened(tmp_path)
    overtaken(library)
    backup(library, tmp_path / "copie")
    restore(tmp_path / "copie", tmp_path / "retour", NoKey(), NOW, QUICK)
    rekey(library, NEW, QUICK)
    places: list[tuple[Path, Credentials]] = [(tmp_path / "retour", NoKey()), (library.path, Passphrase(NEW))]
    for path, credentials in places:
        with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as copy:
            assert journal(copy) == [("r1",)]


# --- damage


def test_a_flipped_byte_anywhere_in_a_plain_library_is_told_in_our_words(tmp_path: Path) -> None:
    path, credentials = filled(tmp_path, "plain")
    data = path.read_bytes()
    for number, at in enumerate([*range(100), *range(100, len(data), examples(1021, 211))]):
        for bits in in_turn(number, (0x01, 0x80)):
            path.write_bytes(flipped(data, at, bits))
            answer(path, credentials)


def furnished(tmp_path: Path) -> Library:
    """A library with a row in every table."""
    library = opened(tmp_path)
    library.notes.add(sample_note(), draft("r1"))
    library.notes.next_sequence()
    library.templates.put(CABLE, is_own=True)
    library.people.put_all((MONA, JEAN))
    library.bodies.put(MINISTRY)
    library.exports.add(ExportRecord("e1", sample_note().id, "r1", "facing", "ab", NOW, "M. le directeur"))
    library.notes.delete(sample_note().id, NOW)
    return library


NOTE = sample_note().id
CHANGES = [
    ("UPDATE meta SET value = '7' WHERE name = 'sequence'", Problem("meta", "sequence")),
    ("UPDATE notes SET deleted = NULL", Problem("note", NOTE)),
    ("UPDATE notes SET deleted = '2026-03-16T09:00:00+00:00'", Problem("note", NOTE)),
    ("UPDATE templates SET is_own = 0", Problem("template", "cable 1")),
    ("UPDATE templates SET content = CAST(replace(content, 'cable', 'table') AS BLOB)", Problem("template", "cable 1")),
    ("DELETE FROM templates", Problem("template", "cable 1")),
    ("UPDATE people SET content = CAST(replace(content, 'poste 12', 'poste 13') AS BLOB)", Problem("person", "p1")),
    ("DELETE FROM people WHERE id = 'p2'", Problem("person", "p2")),
    ("UPDATE bodies SET content = CAST(replace(content, 'MAE', 'MAF') AS BLOB)", Problem("body", "b1")),
    ("UPDATE exports SET reviewer = ''", Problem("export", "e1 ab")),
    ("UPDATE exports SET sha256 = 'ac'", Problem("export", "e1 ac")),
    ("UPDATE seals SET digest = x'00' WHERE kind = 'revisions'", Problem("revision", "r1")),
    ("DELETE FROM seals WHERE kind = 'bodies'", Problem("body", "b1")),
    ("UPDATE seals SET kind = 'corps' WHERE kind = 'bodies'", Problem("seal", "b1")),
    ("DROP TRIGGER revisions_stay", Problem("schema", "sqlite_schema")),
    *(
        (f"DROP TRIGGER revisions_stay; UPDATE revisions SET {column} = '{value}'", Problem("revision", "r1"))
        for column, value in (("author", "autre"), ("reason", "imported"), ("created", "2026-03-15T09:00:01+00:00"))
    ),
]


@pytest.mark.parametrize(("statement", "problem"), CHANGES)
def test_every_stored_column_is_under_seal(tmp_path: Path, statement: str, problem: Problem) -> None:
    with furnished(tmp_path) as library:
        assert verify(library).problems == ()
        library.connection.execute(statement)
        assert problem in verify(library).problems


@pytest.mark.parametrize(("words", "code"), [("testedited", "revision"), ("Télégramme diplomatique", "template")])
def test_a_flipped_byte_of_author_and_template_is_noticed(tmp_path: Path, words: str, code: str) -> None:
    with furnished(tmp_path) as library:
        path = library.path
    data = path.read_bytes()
    path.write_bytes(flipped(data, data.index(words.encode())))
    found = answer(path, NoKey())
    assert isinstance(found, tuple)
    assert [problem.code for problem in found] == [code]


def test_a_flipped_byte_in_the_journal_of_a_note_put_away_is_noticed(tmp_path: Path) -> None:
    path, credentials = filled(tmp_path, "plain")
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        library.notes.delete("note1", NOW)
    data = path.read_bytes()
    path.write_bytes(flipped(data, data.index(b"En cours 1") + 9))
    assert answer(path, credentials) == (Problem("journal", "note1"),)


def test_edits_of_a_note_without_its_revision_are_a_problem_like_any_other(tmp_path: Path) -> None:
    path, credentials = filled(tmp_path, "plain")
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        library.connection.execute("UPDATE notes SET head = 'nulle part' WHERE id = 'note1'")
        assert {problem.code for problem in verify(library).problems} == {"head", "journal", "journal_stale"}


def test_what_is_taken_out_leaves_no_seal(tmp_path: Path) -> None:
    with furnished(tmp_path) as library:
        library.people.remove("p1")
        library.bodies.remove("b1")
        library.notes.bring_back(NOTE)
        assert verify(library).problems == ()


def test_a_seal_tells_where_one_column_ends() -> None:
    rows = ((b"ab", b"c"), (b"a", b"bc"), (b"abc",), (b"abc", None), (b"abc", b""))
    assert len({seals.sealed(*row) for row in rows}) == len(rows)


@pytest.mark.parametrize("kind", KINDS)
def test_a_library_that_is_broken_while_open_is_damaged(tmp_path: Path, kind: str) -> None:
    """It was opened: neither its passphrase is wrong nor is it the file of somebody else."""

    def break_off() -> None:
        raise apsw.NotADBError

    with opened(tmp_path, kind) as library, pytest.raises(UserError, match=r"library\.damaged"):
        in_transaction(library.connection, break_off)


# --- from version 2 to version 3


@pytest.mark.parametrize(("kind", "credentials"), FIXTURE_KINDS)
def test_a_library_of_version_two_is_sealed_when_it_is_opened_for_writing(
    tmp_path: Path, kind: str, credentials: Credentials
) -> None:
    path = fixture(f"v2-{kind}", tmp_path)
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as reader:
        assert (reader.info().schema, list(seals.broken(reader.connection)), verify(reader).problems) == (2, [], ())
    assert path.read_bytes() == (FIXTURES / path.name).read_bytes()
    tables = ["meta", "notes", "revisions", "journal", "templates", "people", "bodies", "exports"]
    old = connect(path, key_of(path, credentials, QUICK), Mode.READ_WRITE)
    before = [old.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    old.close()
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        library.connection.execute("DELETE FROM meta WHERE name = 'epoch'")
        assert [library.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables] == before
        epochs.renew(library.connection)
        assert (library.info().schema, verify(library).problems) == (schema.CURRENT, ())
        library.connection.execute("UPDATE people SET content = CAST(replace(content, 'Talaat', 'Talaas') AS BLOB)")
        assert [problem.code for problem in verify(library).problems] == ["person"]


@pytest.mark.parametrize(("kind", "credentials"), FIXTURE_KINDS)
def test_a_copy_of_version_three_still_opens(tmp_path: Path, kind: str, credentials: Credentials) -> None:
    """Written by ``tests/fixtures/libraries/make.py`` the day the version shipped: seals are part of the format."""
    path = fixture(f"v3-{kind}", tmp_path)
    with connect(path, key_of(path, credentials, QUICK), Mode.READ_ONLY) as connection:
        assert connection.pragma("user_version") == 3
        assert connection.execute("SELECT kind, count(*) FROM seals GROUP BY kind ORDER BY kind").fetchall() == [
            ("bodies", 1), ("exports", 1), ("meta", 2), ("notes", 1), ("people", 2), ("revisions", 1), ("templates", 1)
        ]  # fmt: skip
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert verify(library).problems == ()
        assert library.drafts.current(NOTE).edits == 1
        assert library.templates.newest_own() == (CABLE,)
        assert [record.reviewer for record in library.exports.of_note(NOTE)] == ["M. le directeur"]


# --- a restored library is another device


@pytest.mark.parametrize("name", ["v1-plain", "v2-encrypted"])
def test_a_restored_library_gives_references_of_its_own(tmp_path: Path, name: str) -> None:
    """Older ones too, which are not migrated by it."""
    credentials = Passphrase("phrase de test") if "encrypted" in name else NoKey()
    source = fixture(name, tmp_path)
    restore(source, tmp_path / "retour", credentials, NOW, QUICK)
    assert source.read_bytes() == (FIXTURES / source.name).read_bytes()
    with (
        open_library(source, credentials, Mode.READ_ONLY, NOW, QUICK) as one,
        open_library(tmp_path / "retour", credentials, Mode.READ_ONLY, NOW, QUICK) as other,
    ):
        assert one.device != other.device
        assert (other.info().schema, verify(other).problems) == (one.info().schema, ())
        assert other.notes.summaries(NoteFilter()) == one.notes.summaries(NoteFilter())


def test_a_device_code_that_a_reference_bears_is_not_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = iter(["00ab", "00ac", "00ac", "00ad"])
    with opened(tmp_path) as library:
        library.notes.add(sample_note(), draft("r1"))  # P-00AB-0001
        monkeypatch.setattr(secrets, "token_hex", lambda _: next(codes))
        given = []
        for _ in range(2):
            give_device(library.connection)
            given.append(library.device)
        assert (given, verify(library).problems) == (["00AC", "00AD"], ())
