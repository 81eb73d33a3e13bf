"""Which page comes next, what keeps one from leaving a page, and what is there at the end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefing_app.bootstrap import Application
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.services.preferences import Preferences, PreferencesFile
from briefing_app.storage.connection import Mode, is_encrypted
from briefing_app.storage.keys import NoKey, Passphrase, RecoveryKey
from briefing_app.ui.first_run.presenter import FirstRunPresenter
from briefing_app.ui.first_run.state import FirstRun, Page, Problem, Step
from tests.ui.first_run.conftest import SECRET


def at(presenter: FirstRunPresenter, page: Page, **answers: Any) -> FirstRunPresenter:
    presenter.page = page
    presenter.change(**answers)
    return presenter


def code(problem: object) -> str:
    assert isinstance(problem, UserError)
    return problem.code


def made(presenter: FirstRunPresenter) -> FirstRun:
    presenter.take_created(presenter.creation()())
    return presenter.finish()


def test_the_pages_follow_each_other_and_lead_back(presenter: FirstRunPresenter) -> None:
    presenter.change(passphrase=SECRET, repeated=SECRET)
    seen = [presenter.page]
    while presenter.step is Step.GO_ON:
        assert presenter.go_on() is None
        seen.append(presenter.page)
    assert seen == [Page.LANGUAGE, Page.OFFICE, Page.PROFILE, Page.LIBRARY, Page.READY]
    assert presenter.step is Step.CREATE
    while presenter.go_back():
        seen.append(presenter.page)
    assert seen[5:] == [Page.LIBRARY, Page.PROFILE, Page.OFFICE, Page.LANGUAGE]


def test_there_is_a_page_for_the_key_only_when_there_is_one(presenter: FirstRunPresenter) -> None:
    assert (presenter.number, presenter.count) == (1, 6)
    presenter.change(is_encrypted=False)
    assert presenter.count == 5
    presenter.change(is_encrypted=True, opens_existing=True)
    assert presenter.count == 5


def test_a_letterhead_is_checked_when_there_is_one(presenter: FirstRunPresenter) -> None:
    at(presenter, Page.OFFICE, letterhead="  ")
    assert presenter.problem() is None
    presenter.change(letterhead="/srv/office/good.docx")
    assert presenter.problem() is None
    presenter.change(letterhead="/srv/office/refused.docx")
    assert code(presenter.go_on()) == "file.not_found"
    assert presenter.page is Page.OFFICE
    assert presenter.setup.letterhead == "/srv/office/refused.docx"


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ({"library": "  "}, Problem.PATH_MISSING),
        ({"passphrase": " ", "repeated": " "}, Problem.PASSPHRASE_MISSING),
        ({"passphrase": SECRET, "repeated": SECRET.upper()}, Problem.PASSPHRASES_DIFFER),
        ({"opens_existing": True}, Problem.NOTHING_TO_OPEN),
        ({"is_encrypted": False}, None),
        ({"passphrase": SECRET, "repeated": SECRET}, None),
    ],
)
def test_what_is_wrong_with_a_library(
    presenter: FirstRunPresenter, answers: dict[str, object], problem: Problem | None
) -> None:
    assert at(presenter, Page.LIBRARY, **answers).problem() is problem


def test_only_the_usual_folder_is_made(presenter: FirstRunPresenter, tmp_path: Path) -> None:
    at(presenter, Page.LIBRARY, is_encrypted=False)
    assert not presenter.library.parent.exists()
    assert presenter.problem() is None
    presenter.creation()()
    assert presenter.library.is_file()
    presenter.change(library=str(tmp_path / "nowhere" / "x.briefing"))
    assert code(presenter.problem()) == "library.no_folder"


def test_another_name_in_the_usual_folder_is_as_good(presenter: FirstRunPresenter) -> None:
    usual = Path(presenter.setup.library)
    at(presenter, Page.LIBRARY, library=str(usual.with_name("notes.briefing")), is_encrypted=False)
    assert not usual.parent.exists()
    assert presenter.problem() is None
    presenter.creation()()
    assert presenter.library == usual.with_name("notes.briefing")
    assert presenter.library.is_file()


def test_a_place_no_file_can_have_is_told(presenter: FirstRunPresenter, tmp_path: Path) -> None:
    at(presenter, Page.LIBRARY, library=str(tmp_path / ("x" * 300)), is_encrypted=False)
    assert not presenter.is_taken
    assert code(presenter.problem()) == "file.not_writable"


def test_a_file_that_is_there_is_opened_not_overwritten(
    presenter: FirstRunPresenter, application: Application, tmp_path: Path
) -> None:
    path = tmp_path / "old.briefing"
    application.libraries.create(path, SECRET)
    before = path.read_bytes()
    at(presenter, Page.LIBRARY, library=str(path), passphrase=SECRET, repeated=SECRET)
    assert presenter.is_taken
    assert presenter.problem() is Problem.PATH_TAKEN
    presenter.change(opens_existing=True)
    assert presenter.go_on() is None
    assert presenter.step is Step.FINISH
    first_run = presenter.finish()
    assert (first_run.library, first_run.passphrase) == (path, None)
    assert (first_run.is_new, first_run.wants_sample) == (False, False)
    assert path.read_bytes() == before


def test_what_is_no_library_cannot_be_opened(presenter: FirstRunPresenter, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("short")
    at(presenter, Page.LIBRARY, library=str(path), opens_existing=True)
    assert code(presenter.problem()) == "library.not_a_library"


def test_an_encrypted_library_opens_with_the_passphrase_and_with_the_key_that_was_shown(
    presenter: FirstRunPresenter, application: Application
) -> None:
    at(presenter, Page.READY, passphrase=SECRET, repeated=SECRET)
    presenter.take_created(presenter.creation()())
    assert presenter.page is Page.KEY
    assert not presenter.can_go_back
    assert presenter.go_on() is Problem.KEY_NOT_KEPT
    presenter.change(has_kept_key=True)
    assert presenter.go_on() is None
    assert presenter.page is Page.KEY
    for credentials in (Passphrase(SECRET), RecoveryKey(presenter.recovery_key)):
        application.open_desk(presenter.library, credentials, Mode.READ_WRITE).close()
    assert presenter.finish().passphrase == SECRET


def test_a_plain_library_has_no_key_to_keep(presenter: FirstRunPresenter, application: Application) -> None:
    at(presenter, Page.READY, is_encrypted=False, passphrase="typed before the box was unticked")
    first_run = made(presenter)
    assert presenter.page is Page.READY
    assert presenter.recovery_key == ""
    assert first_run.passphrase is None
    assert not is_encrypted(first_run.library)
    application.open_desk(first_run.library, NoKey(), Mode.READ_WRITE).close()


def test_the_answers_become_the_preferences_and_leave_the_others_alone(
    presenter: FirstRunPresenter, preferences_file: PreferencesFile
) -> None:
    preferences_file.save(Preferences(author="Nadia", text_size=125))
    at(
        presenter,
        Page.READY,
        language="fr",
        office=Bilingual("الوزارة", "Ministère"),
        profile="morocco_france",
        letterhead=" /home/good.docx ",
        is_encrypted=False,
        wants_sample=False,
    )
    first_run = made(presenter)
    kept = preferences_file.load()
    assert kept == first_run.preferences
    assert (kept.language, kept.profile, kept.letterhead) == ("fr", "morocco_france", "/home/good.docx")
    assert (kept.office_ar, kept.office_fr) == ("الوزارة", "Ministère")
    assert (kept.author, kept.text_size) == ("Nadia", 125)
    assert kept.library == str(presenter.library)
    assert not first_run.wants_sample
    assert first_run.is_new


def test_preferences_that_cannot_be_kept_are_told_and_the_library_stays(
    presenter: FirstRunPresenter, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    at(presenter, Page.READY, is_encrypted=False)
    presenter.take_created(presenter.creation()())
    with pytest.raises(UserError) as told:
        presenter.finish()
    assert told.value.code == "file.not_writable"
    assert presenter.step is Step.FINISH
    (tmp_path / "config").unlink()
    assert presenter.finish().library.is_file()


def test_the_folder_that_cannot_be_made_is_told(presenter: FirstRunPresenter, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    at(presenter, Page.READY, is_encrypted=False)
    with pytest.raises(UserError) as told:
        presenter.creation()()
    assert told.value.code == "file.not_writable"
    presenter.creation_failed()
    assert presenter.page is Page.LIBRARY


def test_it_begins_with_what_is_known(
    application: Application, preferences_file: PreferencesFile, tmp_path: Path
) -> None:
    preferences_file.save(Preferences(office_fr="Bureau", letterhead="/l.docx", profile="unknown"))
    presenter = FirstRunPresenter(
        application.libraries, preferences_file, application.built_ins, lambda path: None, tmp_path / "l"
    )
    assert presenter.setup.office == Bilingual("", "Bureau")
    assert presenter.setup.letterhead == "/l.docx"
    assert presenter.setup.profile in {profile.id for profile in presenter.profiles()}


def test_the_key_is_written_beside_nothing_it_could_harm(presenter: FirstRunPresenter, tmp_path: Path) -> None:
    at(presenter, Page.READY, passphrase=SECRET, repeated=SECRET)
    presenter.take_created(presenter.creation()())
    presenter.save_key(tmp_path / "key.txt")
    assert (tmp_path / "key.txt").read_text() == f"{presenter.library}\n{presenter.recovery_key}\n"
    with pytest.raises(UserError) as told:
        presenter.save_key(presenter.library)
    assert told.value.code == "file.exists"
    assert is_encrypted(presenter.library)
