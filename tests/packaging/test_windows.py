"""The Windows installer: its script is compiled by the real makensis, without a warning, over a tiny payload."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing_app import paths
from resources.packaging import windows_installer
from resources.packaging.windows_installer import NoCompilerError, compiled, removal

SCRIPT = windows_installer.SCRIPT.read_text("utf-8")


@pytest.mark.office
def test_it_compiles(folder: Path, drawn_icons: Path, tmp_path: Path) -> None:
    (folder / "_internal" / "نص $ عربي.txt").write_text("x", "utf-8")
    out = tmp_path / "briefing-app-1.2.0-windows-setup.exe"
    compiled(folder, "1.2.0rc1", drawn_icons / "app.ico", out, tmp_path / "work")
    data = out.read_bytes()
    assert data.startswith(b"MZ")
    assert int.from_bytes(data[data.index(b"PE\0\0") + 4 :][:2], "little") == 0x8664  # for 64 bits
    assert "1.2.0rc1".encode("utf-16-le") in data
    assert b'level="asInvoker"' in data  # no administrator is asked for
    assert (tmp_path / "work" / "installed-files.nsh").read_text("utf-8-sig").count("Delete") == 6


def test_without_a_compiler_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows_installer.shutil, "which", lambda name: None)
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    monkeypatch.delenv("ProgramFiles(x86)", raising=False)
    with pytest.raises(NoCompilerError, match="package nsis"):
        windows_installer.compiler()
    (tmp_path / "NSIS").mkdir()
    (tmp_path / "NSIS" / "makensis.exe").touch()
    assert windows_installer.compiler() == str(tmp_path / "NSIS" / "makensis.exe")


def test_only_what_was_installed_is_removed_deepest_first(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "$x.txt").touch()
    (tmp_path / "one.exe").touch()
    assert removal(tmp_path).splitlines() == [
        'Delete "$INSTDIR\\a\\b\\$$x.txt"',
        'Delete "$INSTDIR\\one.exe"',
        'RMDir "$INSTDIR\\a\\b"',
        'RMDir "$INSTDIR\\a"',
    ]
    assert "RMDir /r" not in SCRIPT
    assert not re.search(r"Delete(?!RegKey)[^\n]*\*", SCRIPT)


def test_it_is_for_one_person_and_speaks_three_languages() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    for name in re.findall(r"LangString (\w+)", SCRIPT):
        languages = set(re.findall(rf"LangString {name} \$\{{LANG_(\w+)\}}", SCRIPT))
        assert languages == {"ENGLISH", "FRENCH", "ARABIC"}, name
    for language in ("French", "Arabic", "English"):
        assert f'MUI_LANGUAGE "{language}"' in SCRIPT


def test_the_library_of_the_person_is_elsewhere() -> None:
    """The program goes into a folder of programs; on Windows the application keeps its data in ``briefing-app``."""
    folder = re.search(r'^InstallDir "\$LOCALAPPDATA\\(.*)"$', SCRIPT, re.MULTILINE)
    assert folder is not None
    assert folder.group(1) == r"Programs\briefing-app"
    assert paths.user_data().name == "briefing-app"
