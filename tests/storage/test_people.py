"""The tables of the directory, and the step from schema version 1 to 2 that brought the second of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import Body, Gender, Person, Post, Style
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import epochs, schema
from briefing_app.storage.connection import Mode, connect
from briefing_app.storage.copies import backup, restore
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Library, create, key_of, open_library
from briefing_app.storage.notes import NoteFilter
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
FIXTURES = Path(__file__).parents[1] / "fixtures" / "libraries"
KINDS: list[tuple[str, Credentials]] = [("plain", NoKey()), ("encrypted", Passphrase("phrase de test"))]
MONA = Person(
    "p1",
    Bilingual("منى حسن", "Mona Hassan"),
    Gender.FEMININE,
    Style.MINISTER,
    post=Post(Bilingual("وزيرة", "ministre"), since=date(2024, 7, 3)),
    body=Bilingual("وزارة الاتصالات", "ministère des Communications"),
    country="EG",
    variants=("Muna Hassan",),
    contact="poste 12",
)
JEAN = Person("p2", Bilingual("جان دوبون", "Jean Dupont"))
MINISTRY = Body("b1", Bilingual("وزارة الخارجية", "Affaires étrangères"), Bilingual(fr="MAE"), "EG")
EMBASSY = Body("b2", Bilingual("السفارة", "Ambassade"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    create(tmp_path / "l.briefing", None, NOW, QUICK)
    with open_library(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE, NOW, QUICK) as opened:
        yield opened


def fixture(name: str, folder: Path) -> Path:
    return Path(shutil.copy(FIXTURES / f"{name}.briefing", folder / f"{name}.briefing"))


def test_people_come_back_as_they_went_in(library: Library) -> None:
    library.people.put(JEAN)
    library.people.put(MONA)
    assert library.people.get("p1") == MONA
    assert library.people.get("p3") is None
    assert library.people.all() == (MONA, JEAN)
    newer = msgspec.structs.replace(MONA, contact="")
    library.people.put(newer)
    assert library.people.all() == (newer, JEAN)
    library.people.remove("p1")
    library.people.remove("p3")
    assert library.people.get("p1") is None
    assert library.people.all() == (JEAN,)
    assert library.bodies.all() == ()


def test_bodies_come_back_as_they_went_in(library: Library) -> None:
    library.bodies.put_all((EMBASSY, MINISTRY))
    assert library.bodies.get("b1") == MINISTRY
    assert library.bodies.all() == (MINISTRY, EMBASSY)
    library.bodies.remove("b1")
    assert library.bodies.all() == (EMBASSY,)
    assert library.people.all() == ()


def test_what_is_put_is_there_when_the_library_is_opened_again(library: Library) -> None:
    library.people.put(MONA)
    library.bodies.put(MINISTRY)
    library.close()
    with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as again:
        assert (again.people.all(), again.bodies.all()) == ((MONA,), (MINISTRY,))


def test_of_several_entries_all_are_kept_or_none(library: Library) -> None:
    with pytest.raises(BugError):
        library.people.put_all((MONA, msgspec.structs.replace(JEAN, id="")))
    assert library.people.all() == ()
    library.people.put_all((MONA, JEAN))
    assert library.people.all() == (MONA, JEAN)


def test_a_reader_cannot_change_the_directory(library: Library) -> None:
    library.people.put(MONA)
    with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        with pytest.raises(UserError, match=r"library\.read_only_medium"):
            reader.people.put(JEAN)
        with pytest.raises(UserError, match=r"library\.read_only_medium"):
            reader.people.remove("p1")
    assert library.people.all() == (MONA,)


@pytest.mark.parametrize(("table", "code", "entry_id"), [("people", "person", "p1"), ("bodies", "body", "b1")])
@pytest.mark.parametrize("content", ["not JSON", "{}", '{"id": "other", "name": {"fr": "X"}}'])
def test_verify_names_the_entry_that_is_wrong(
    library: Library, table: str, code: str, entry_id: str, content: str
) -> None:
    library.people.put_all((MONA, JEAN))
    library.bodies.put_all((MINISTRY, EMBASSY))
    assert verify(library).problems == ()
    library.connection.execute(f"UPDATE {table} SET content = ? WHERE id = ?", (content.encode(), entry_id))
    assert verify(library).problems == (Problem(code, entry_id),)


def test_an_entry_that_cannot_be_read_is_told_as_a_bug(library: Library) -> None:
    library.people.put_all((MONA, JEAN))
    library.connection.execute("UPDATE people SET content = x'7b' WHERE id = 'p1'")
    assert library.people.get("p2") == JEAN
    with pytest.raises(DamagedEntryError):
        library.people.get("p1")
    with pytest.raises(DamagedEntryError):
        library.people.all()


def test_a_backup_has_the_directory_in_it(library: Library, tmp_path: Path) -> None:
    library.people.put(MONA)
    library.bodies.put(MINISTRY)
    backup(library, tmp_path / "copy.briefing")
    restore(tmp_path / "copy.briefing", tmp_path / "back.briefing", NoKey(), NOW, QUICK)
    with open_library(tmp_path / "back.briefing", NoKey(), Mode.READ_ONLY, NOW, QUICK) as back:
        assert (back.people.all(), back.bodies.all()) == ((MONA,), (MINISTRY,))


# --- from version 1 to version 2


@pytest.mark.parametrize(("kind", "credentials"), KINDS)
def test_a_library_of_version_one_is_migrated_and_keeps_everything(
    tmp_path: Path, kind: str, credentials: Credentials
) -> None:
    path = fixture(f"v1-{kind}", tmp_path)
    old = connect(path, key_of(path, credentials, QUICK), Mode.READ_WRITE)
    assert old.pragma("user_version") == 1
    old.execute("INSERT INTO people VALUES ('p1', ?)", (msgspec.json.encode(MONA),))
    tables = ["meta", "notes", "revisions", "journal", "templates", "people", "exports"]
    before = [old.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    assert [len(rows) for rows in before] == [1, 1, 1, 1, 0, 1, 0]
    old.close()
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert library.info().schema == schema.CURRENT
        library.connection.execute("DELETE FROM meta WHERE name = 'epoch'")
        after = [library.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
        assert after == before
        epochs.renew(library.connection)
        assert library.people.all() == (MONA,)
        assert library.bodies.all() == ()
        library.bodies.put(MINISTRY)
        assert verify(library).problems == ()
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as again:
        assert again.bodies.all() == (MINISTRY,)


@pytest.mark.parametrize(("kind", "credentials"), KINDS)
def test_a_reader_leaves_a_library_of_version_one_as_it_is(tmp_path: Path, kind: str, credentials: Credentials) -> None:
    path = fixture(f"v1-{kind}", tmp_path)
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
        assert library.info().schema == 1
        assert (library.bodies.all(), library.bodies.get("b1"), library.bodies.unreadable()) == ((), None, ())
        assert library.people.all() == ()
        assert verify(library).problems == ()
    assert path.read_bytes() == (FIXTURES / path.name).read_bytes()


@pytest.mark.parametrize(("kind", "credentials"), KINDS)
def test_a_copy_of_version_two_still_opens(tmp_path: Path, kind: str, credentials: Credentials) -> None:
    """Written by ``tests/fixtures/libraries/make.py`` the day the version shipped."""
    path = fixture(f"v2-{kind}", tmp_path)
    with connect(path, key_of(path, credentials, QUICK), Mode.READ_ONLY) as connection:
        assert connection.pragma("user_version") == 2
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert verify(library).problems == ()
        assert [person.name.fr for person in library.people.all()] == ["Amr Talaat", "Cédric O"]
        (body,) = library.bodies.all()
        assert (body.name.fr, body.country) == ("Ministère des Affaires étrangères", "EG")
        (summary,) = library.notes.summaries(NoteFilter())
        assert library.drafts.current(summary.id).edits == 1
