"""Which dictionary is taken, and what is said where there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.services.dictionaries import Dictionary, find_dictionary, missing
from tests.dictionaries import tiny

AR, FR = Language.ARABIC, Language.FRENCH


def test_the_first_folder_that_has_one_is_taken(tmp_path: Path) -> None:
    tiny(tmp_path / "system", FR)
    tiny(tmp_path / "own", AR)
    folders = (tmp_path / "nowhere", tmp_path / "own", tmp_path / "system")
    assert find_dictionary(FR, folders) == Dictionary(FR, tmp_path / "system", "fr")
    tiny(tmp_path / "own", FR)
    assert find_dictionary(FR, folders) == Dictionary(FR, tmp_path / "own", "fr")
    assert find_dictionary(AR, (tmp_path / "system",)) is None


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (("ar_EG", "ar"), "ar"),
        (("ar_EG", "ar_DZ"), "ar_DZ"),
        (("ara",), None),
    ],
)
def test_the_plain_name_comes_before_those_of_countries(
    tmp_path: Path, names: tuple[str, ...], taken: str | None
) -> None:
    for name in names:
        (tmp_path / f"{name}.aff").touch()
        (tmp_path / f"{name}.dic").touch()
    found = find_dictionary(AR, (tmp_path,))
    assert (found.name if found is not None else None) == taken


def test_one_of_two_files_is_no_dictionary(tmp_path: Path) -> None:
    (tmp_path / "fr.dic").touch()
    (tmp_path / "fr_BE.dic").touch()
    (tmp_path / "fr_BE.aff").touch()
    assert find_dictionary(FR, (tmp_path,)) == Dictionary(FR, tmp_path, "fr_BE")


@pytest.mark.parametrize(
    ("language", "code", "package"), [(AR, "arabic", "hunspell-ar"), (FR, "french", "hunspell-fr-classical")]
)
def test_what_is_missing_is_said_with_what_to_install(
    language: Language, code: str, package: str, tmp_path: Path
) -> None:
    problem = missing(language, tmp_path)
    assert problem.code == f"spelling.no_{code}"
    assert problem.params["package"] == package
    assert problem.params["folder"] == str(tmp_path)
    assert f"{language.value}.dic" in str(problem.params["files"])


def test_a_persons_own_folder_comes_first_then_what_is_packaged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "app"), raising=False)
    folders = paths.dictionaries({"XDG_DATA_DIRS": f"{tmp_path}/share::/opt/share"})
    assert folders[:2] == (paths.user_dictionaries(), tmp_path / "app" / "data" / "dict")
    assert tmp_path / "share" / "hunspell" in folders
    assert Path("/opt/share/myspell/dicts") in folders
    assert not any(folder == Path("hunspell") for folder in folders)
    monkeypatch.delattr(sys, "_MEIPASS")
    assert Path("/usr/share/hunspell") in paths.dictionaries({})
    for platform, place in (("darwin", Path("/Library/Spelling")), ("win32", paths.user_dictionaries())):
        monkeypatch.setattr(sys, "platform", platform)
        assert paths.dictionaries({})[-1] == place
