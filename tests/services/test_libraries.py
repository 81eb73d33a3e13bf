"""Libraries as whole files, asked for by path."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.storage.connection import Mode, is_encrypted
from briefing_app.storage.keys import Credentials, NoKey, Passphrase, RecoveryKey

SECRET = "phrase de passe"


@pytest.fixture(params=["plain", "encrypted"])
def shelf(request: pytest.FixtureRequest, application: Application, tmp_path: Path) -> tuple[Path, Credentials]:
    """A library with one note in it."""
    secret = SECRET if request.param == "encrypted" else None
    credentials: Credentials = Passphrase(SECRET) if secret else NoKey()
    application.libraries.create(tmp_path / "l.briefing", secret)
    with application.desk(tmp_path / "l.briefing", credentials, Mode.READ_WRITE) as desk:
        desk.notes.new("cable", None, Answers())
    return tmp_path / "l.briefing", credentials


def test_a_library_round_trips_through_backup_and_restore(
    application: Application, shelf: tuple[Path, Credentials]
) -> None:
    path, credentials = shelf
    libraries = application.libraries
    copy, back = path.with_name("copie"), path.with_name("retour")
    assert libraries.backup(path, credentials, copy).notes == 1
    with application.desk(path, credentials, Mode.READ_WRITE) as desk:
        desk.notes.new("cable", None, Answers())
    assert libraries.restore(copy, credentials, back).path == str(back)
    assert [libraries.info(where, credentials).notes for where in (path, copy, back)] == [2, 1, 1]
    assert libraries.verify(back, credentials).problems == ()


def test_a_held_library_is_read_and_copied_but_not_rekeyed_or_opened_twice(
    application: Application, shelf: tuple[Path, Credentials]
) -> None:
    path, credentials = shelf
    libraries = application.libraries
    with application.desk(path, credentials, Mode.READ_WRITE) as desk:
        assert libraries.info(path, credentials).notes == 1
        assert libraries.verify(path, credentials).problems == ()
        assert libraries.backup(path, credentials, path.with_name("copie")).revisions == 1
        for refused in (
            lambda: libraries.rekey(path, credentials, "autre"),
            lambda: libraries.open(path, credentials, Mode.READ_WRITE),
        ):
            with pytest.raises(UserError, match=r"library\.held"):
                refused()
        desk.notes.new("cable", None, Answers())
    assert libraries.info(path, credentials).notes == 2


def test_a_desk_for_reading_writes_nothing(application: Application, shelf: tuple[Path, Credentials]) -> None:
    path, credentials = shelf
    with application.desk(path, credentials, Mode.READ_ONLY) as desk:
        (summary,) = desk.notes.list()
        with pytest.raises((UserError, apsw.ReadOnlyError)):
            desk.notes.new("cable", None, Answers())
        with pytest.raises((UserError, apsw.ReadOnlyError)):
            desk.notes.delete(summary.id)
    assert application.libraries.info(path, credentials).notes == 1


def test_a_desk_is_closed_when_the_work_on_it_fails(application: Application, shelf: tuple[Path, Credentials]) -> None:
    path, credentials = shelf
    with pytest.raises(UserError), application.desk(path, credentials, Mode.READ_WRITE) as desk:
        desk.notes.show("nobody")
    assert application.libraries.rekey(path, credentials, None).info.encrypted is False


@pytest.mark.parametrize("wrong", [Passphrase("fausse"), NoKey(), Passphrase(""), RecoveryKey("AAAAA")])
def test_wrong_words_get_at_nothing(application: Application, tmp_path: Path, wrong: Credentials) -> None:
    libraries = application.libraries
    path, target = tmp_path / "l.briefing", tmp_path / "copie"
    libraries.create(path, SECRET)
    before = path.read_bytes()
    for use in (
        lambda: libraries.info(path, wrong),
        lambda: libraries.verify(path, wrong),
        lambda: libraries.backup(path, wrong, target),
        lambda: libraries.restore(path, wrong, target),
        lambda: libraries.rekey(path, wrong, "neuve"),
    ):
        with pytest.raises(UserError) as told:
            use()
        assert told.value.code.startswith(("library.wrong", "library.passphrase", "library.recovery"))
    assert (path.read_bytes(), target.exists()) == (before, False)


def test_from_plain_to_encrypted_and_back_with_the_recovery_key(application: Application, tmp_path: Path) -> None:
    libraries, path = application.libraries, tmp_path / "l.briefing"
    assert libraries.create(path, None).recovery_key == ""
    locked = libraries.rekey(path, NoKey(), SECRET)
    assert (is_encrypted(path), locked.info.encrypted) == (True, True)
    opened = libraries.rekey(path, RecoveryKey(locked.recovery_key), None)
    assert (is_encrypted(path), opened.info.encrypted, opened.recovery_key) == (False, False, "")
    assert libraries.info(path, NoKey()).schema == locked.info.schema


def test_progress_is_told_in_revisions(application: Application, shelf: tuple[Path, Credentials]) -> None:
    path, credentials = shelf
    with application.desk(path, credentials, Mode.READ_WRITE) as desk:
        edited_twice(desk)
    told: list[tuple[int, int]] = []
    application.libraries.verify(path, credentials, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def edited_twice(desk: Desk) -> None:
    (summary,) = desk.notes.list()
    pair = next(desk.notes.show(summary.id).note.pairs())
    for text in ("Un", "Deux"):
        desk.notes.edit(summary.id, pair.id, Language.FRENCH, text)
