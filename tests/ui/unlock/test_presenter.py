"""Opening a locked library without a window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing_app.bootstrap import Application
from briefing_app.domain.errors import UserError
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Passphrase, RecoveryKey
from briefing_app.ui.unlock.presenter import Holder, UnlockPresenter

SECRET = "cheval pile agrafe correcte"


@pytest.fixture
def path(application: Application, tmp_path: Path) -> Path:
    application.libraries.create(tmp_path / "locked.briefing", SECRET)
    return tmp_path / "locked.briefing"


@pytest.fixture
def presenter(application: Application, path: Path) -> UnlockPresenter:
    return UnlockPresenter(application, path)


def test_only_an_encrypted_library_needs_a_key(
    application: Application, presenter: UnlockPresenter, tmp_path: Path
) -> None:
    assert presenter.needs_key()
    application.libraries.create(tmp_path / "plain.briefing", None)
    plain = UnlockPresenter(application, tmp_path / "plain.briefing")
    assert not plain.needs_key()
    plain.open(Mode.READ_WRITE).close()
    with pytest.raises(UserError) as told:
        UnlockPresenter(application, tmp_path / "none.briefing").needs_key()
    assert told.value.code == "library.not_found"


def test_the_passphrase_gives_the_key_and_is_not_kept(presenter: UnlockPresenter) -> None:
    presenter.credentials = presenter.unlocking(SECRET)()
    assert isinstance(presenter.credentials, RecoveryKey)
    assert SECRET not in str(vars(presenter))
    desk = presenter.open(Mode.READ_WRITE)
    assert desk.is_writable
    desk.close()
    presenter.open(Mode.READ_WRITE).close()  # the hold was given back


def test_the_recovery_key_opens_it_as_well(application: Application, presenter: UnlockPresenter) -> None:
    with application.libraries.open(presenter.path, Passphrase(SECRET), Mode.READ_ONLY) as opened:
        assert opened.key is not None
    key = presenter.unlocking(SECRET)()
    assert isinstance(key, RecoveryKey)
    presenter.by_recovery_key = True
    presenter.credentials = presenter.unlocking(key.text.lower().replace("-", " "))()
    assert presenter.credentials == key
    with pytest.raises(UserError) as told:
        presenter.unlocking(key.text[:-1])()
    assert told.value.code == "library.recovery_key_invalid"


def test_what_does_not_open_it_is_told(presenter: UnlockPresenter) -> None:
    with pytest.raises(UserError) as told:
        presenter.unlocking("something else")()
    assert told.value.code == "library.wrong_passphrase"
    with pytest.raises(UserError) as told:
        presenter.unlocking("   ")
    assert told.value.code == "library.passphrase_empty"


def test_a_library_held_elsewhere_can_be_read(application: Application, presenter: UnlockPresenter) -> None:
    other = application.open_desk(presenter.path, Passphrase(SECRET), Mode.READ_WRITE)
    presenter.credentials = presenter.unlocking(SECRET)()
    with pytest.raises(UserError) as told:
        presenter.open(Mode.READ_WRITE)
    holder = presenter.holder(told.value)
    assert holder is not None
    assert holder.since is not None
    assert holder.since.date() == datetime(2026, 3, 15, tzinfo=UTC).date()
    assert presenter.may_read(told.value)
    reader = presenter.open(Mode.READ_ONLY)
    assert not reader.is_writable
    reader.close()
    other.close()


def test_who_holds_it_may_be_unknown(presenter: UnlockPresenter) -> None:
    problem = UserError("library.held", path="x", who="?", host="?", since="?")
    assert presenter.holder(problem) == Holder("?", "?", None)
    assert presenter.holder(UserError("library.damaged", path="x")) is None
    assert presenter.holder(ValueError()) is None


def test_reading_does_not_help_against_everything(presenter: UnlockPresenter) -> None:
    assert presenter.may_read(UserError("library.read_only_medium", path="x"))
    assert not presenter.may_read(UserError("library.wrong_passphrase", path="x"))
    assert not presenter.may_read(ValueError())
