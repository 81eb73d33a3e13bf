"""What may be chosen, and what may be asked of the library file."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Application
from briefing_app.domain.errors import UserError
from briefing_app.services.preferences import Preferences, Scheme
from briefing_app.storage.keys import NoKey, Passphrase, RecoveryKey
from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.preferences.state import Rekey, RekeyEntry, RekeyProblem
from tests.ui.preferences.conftest import CHOSEN, SECRET


def test_a_change_is_one_only_when_it_changes_something(presenter: PreferencesPresenter) -> None:
    assert not presenter.change(language="en", author="Nadia")
    assert presenter.preferences == CHOSEN
    assert presenter.change(scheme=Scheme.DARK)
    assert presenter.preferences == msgspec.structs.replace(CHOSEN, scheme=Scheme.DARK)


def test_what_is_in_force_is_on_offer_even_when_it_is_odd(application: Application, library: Path) -> None:
    odd = Preferences(text_size=133, lock_after=7)
    presenter = PreferencesPresenter(odd, application.built_ins, library, lambda path: None, is_writable=True)
    assert 133 in presenter.sizes()
    assert list(presenter.sizes()) == sorted(set(presenter.sizes()))
    assert 7 in presenter.lock_minutes()
    assert presenter.lock_minutes()[0] == 0


def test_profiles_have_names_in_both_languages(presenter: PreferencesPresenter) -> None:
    assert all(profile.name.ar and profile.name.fr for profile in presenter.profiles())
    assert CHOSEN.profile in [profile.id for profile in presenter.profiles()]


def test_a_letterhead_is_checked_unless_there_is_none(presenter: PreferencesPresenter) -> None:
    assert presenter.letterhead_problem("") is None
    assert presenter.letterhead_problem("/home/good.docx") is None
    problem = presenter.letterhead_problem("/home/refused.docx")
    assert problem is not None
    assert problem.code == "file.not_found"


def test_a_library_that_is_gone_counts_as_plain(presenter: PreferencesPresenter, plain: PreferencesPresenter) -> None:
    assert presenter.is_encrypted
    assert not plain.is_encrypted
    presenter.library.unlink()
    assert not presenter.is_encrypted


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        (RekeyEntry(" ", passphrase="new", repeated="new"), RekeyProblem.CURRENT_MISSING),
        (RekeyEntry(SECRET), RekeyProblem.PASSPHRASE_MISSING),
        (RekeyEntry(SECRET, passphrase="new", repeated="nwe"), RekeyProblem.PASSPHRASES_DIFFER),
        (RekeyEntry(SECRET, passphrase="new", repeated="new"), Rekey(Passphrase(SECRET), "new")),
        (RekeyEntry("ABC", True, passphrase="new", repeated="new"), Rekey(RecoveryKey("ABC"), "new")),
        (RekeyEntry(SECRET, goes_plain=True, passphrase="typed"), Rekey(Passphrase(SECRET), None)),
    ],
)
def test_another_passphrase_for_an_encrypted_library(
    presenter: PreferencesPresenter, entry: RekeyEntry, wanted: object
) -> None:
    assert presenter.rekeying(entry) == wanted


def test_a_first_passphrase_for_a_plain_library(plain: PreferencesPresenter, application: Application) -> None:
    assert plain.rekeying(RekeyEntry()) is RekeyProblem.PASSPHRASE_MISSING
    wanted = plain.rekeying(RekeyEntry(passphrase=SECRET, repeated=SECRET))
    assert wanted == Rekey(NoKey(), SECRET)
    assert isinstance(wanted, Rekey)
    application.libraries.rekey(plain.library, wanted.credentials, wanted.passphrase)
    assert plain.is_encrypted


def test_the_new_key_is_saved_but_not_over_the_library(presenter: PreferencesPresenter, tmp_path: Path) -> None:
    presenter.save_key(tmp_path / "key.txt", "AAAAA-BBBBB")
    assert (tmp_path / "key.txt").read_text().splitlines()[1] == "AAAAA-BBBBB"
    with pytest.raises(UserError):
        presenter.save_key(presenter.library, "AAAAA-BBBBB")
