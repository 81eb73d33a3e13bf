"""What may be inside the frozen application, on the three systems, and what must."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.ui.kit.theme import (
    ARABIC_CONTENT_FAMILIES,
    ARABIC_INTERFACE_FAMILIES,
    FRENCH_CONTENT_FAMILIES,
    INTERFACE_FAMILIES,
)
from resources.packaging import contents, foreign_data
from resources.packaging.contents import LINK, Entry, is_wanted_binary, kept_binaries, kept_data, kept_links

LINUX, WINDOWS = "PySide6/Qt/plugins/", "PySide6\\plugins\\"


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/QtPrintSupport.abi3.so",
        f"{LINUX}platforms/libqxcb.so",
        f"{LINUX}platforms/libqoffscreen.so",
        f"{LINUX}platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{LINUX}platformthemes/libqxdgdesktopportal.so",
        "PySide6\\Qt6Gui.dll",
        "PySide6\\QtWidgets.pyd",
        f"{WINDOWS}platforms\\qwindows.dll",
        f"{WINDOWS}styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        f"{LINUX}platforms/libqcocoa.dylib",
        "hunspell/libhunspell-1.7.so.0",
    ],
)
def test_what_is_used_is_inside(name: str) -> None:
    assert is_wanted_binary(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        f"{LINUX}platforms/libqeglfs.so",
        f"{LINUX}platformthemes/libqgtk3.so",
        f"{LINUX}sqldrivers/libqsqlite.so",
        f"{LINUX}tls/libqopensslbackend.so",
        f"{LINUX}imageformats/libqtiff.so",
        f"{LINUX}platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6\\Qt6Quick.dll",
        "PySide6\\opengl32sw.dll",
        f"{WINDOWS}platforms\\qdirect2d.dll",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "libcups.so.2",
        "libEGL.so.1",
        "libfontconfig.so.1",
        "libwayland-client.so.0",
    ],
)
def test_what_is_not_used_stays_out(name: str) -> None:
    assert not is_wanted_binary(name)


def test_a_library_that_nothing_kept_asks_for_stays_out() -> None:
    """What a plug-in drew in goes with the plug-in; a chain that is needed stays whole."""
    needs: Mapping[str, list[str]] = {
        "/qtgui": ["libQt6Core.so.6", "libpng.so"],
        "/png": ["libz.so"],
        "/gtk": ["libcairo.so"],
    }
    entries: list[Entry] = [
        ("PySide6/QtGui.abi3.so", "/qtgui", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/core", "BINARY"),
        ("libpng.so", "/png", "BINARY"),
        ("libz.so", "/z", "BINARY"),
        (f"{LINUX}platformthemes/libqgtk3.so", "/gtk", "BINARY"),
        ("libcairo.so", "/cairo", "BINARY"),
        ("libpython3.11.so.1.0", "/python", "BINARY"),
        ("libpng.so.link", "libpng.so", LINK),
        ("libcairo.so.link", "libcairo.so", LINK),
    ]
    kept = kept_binaries(entries, lambda path: needs.get(path, []))
    assert [name for name, _, _ in kept] == [
        "PySide6/QtGui.abi3.so", "PySide6/Qt/lib/libQt6Core.so.6", "libpng.so", "libz.so", "libpython3.11.so.1.0",
    ]  # fmt: skip
    assert [name for name, _, _ in kept_links(entries, kept)] == ["libpng.so.link"]


def test_only_the_languages_that_are_spoken() -> None:
    names = [
        "babel/locale-data/root.dat", "babel/locale-data/ar_EG.dat", "babel/locale-data/de.dat", "babel/global.dat",
        "PySide6/Qt/translations/qtbase_ar.qm", "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_fr.qm", "PySide6\\translations\\qtbase_fr.qm", "docx/templates/default.docx",
        "lxml/etree.pyi", "babel/locale-data/arn.dat", "babel/locale-data/fr.dat",
    ]  # fmt: skip
    assert [name for name, _, _ in kept_data([(name, "", "DATA") for name in names])] == [
        "babel/locale-data/root.dat", "babel/locale-data/ar_EG.dat", "babel/global.dat",
        "PySide6/Qt/translations/qtbase_ar.qm", "PySide6\\translations\\qtbase_fr.qm", "docx/templates/default.docx",
        "babel/locale-data/fr.dat",
    ]  # fmt: skip


def test_all_of_our_data_goes_in_and_the_packaging_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dict").mkdir()
    (tmp_path / "dict" / "ar.dic").touch()
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "x.txt").touch()
    monkeypatch.setattr(contents, "DATA", tmp_path)
    data = contents.own_data()
    folders = {folder for _, folder in data}
    expected = {f"resources/{path.name}" for path in paths.resources().iterdir() if path.name != "packaging"}
    expected -= {"resources/__pycache__"}
    assert all(any(f"{folder}/".startswith(f"{one}/") for folder in folders) for one in expected), folders
    assert not any("packaging" in folder for folder in folders)
    assert (str(tmp_path / "dict" / "ar.dic"), "data/dict") in data
    assert not any(name.endswith("x.txt") for name, _ in data)
    assert {f"translations/{language}/LC_MESSAGES" for language in ("ar", "fr", "en")} <= folders
    assert not any(name.endswith((".po", ".ts")) for name, _ in data)
    assert "docx/parts" in folders  # without this folder python-docx does not find its templates


def test_the_fonts_that_come_along_are_the_first_choice_of_the_window() -> None:
    first = {
        families[0].replace(" ", "")
        for families in (
            INTERFACE_FAMILIES, ARABIC_INTERFACE_FAMILIES, FRENCH_CONTENT_FAMILIES, ARABIC_CONTENT_FAMILIES,
        )
    }  # fmt: skip
    assert first == set(foreign_data.WANTED_FONTS)


def test_foreign_data_is_gathered_and_handed_on(tmp_path: Path) -> None:
    """From the places where Debian has it, and from a folder that was gathered there; what is missing is named."""
    usual = tmp_path / "usr"
    places = {kind: usual / kind for kind in foreign_data.wanted_names()}
    for kind, names in foreign_data.wanted_names().items():
        for name in names:
            path = usual / kind / (f"{Path(name).stem}/copyright" if kind == "licences" else name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name, "utf-8")
    foreign_data.gather(tmp_path / "one", places)
    foreign_data.take(tmp_path / "one", tmp_path / "two")
    made = {
        path.relative_to(tmp_path / "two").as_posix(): path.read_text("utf-8")
        for path in (tmp_path / "two").rglob("*.*")
    }
    assert made["dict/fr.aff"] == "fr.aff"
    assert made["licences/hunspell-ar.txt"] == "hunspell-ar.txt"
    assert made["fonts/NotoNaskhArabic-Bold.ttf"] == "NotoNaskhArabic-Bold.ttf"
    (usual / "dict" / "ar.dic").unlink()
    with pytest.raises(foreign_data.MissingDataError, match=r"ar\.dic; install hunspell-ar"):
        foreign_data.gather(tmp_path / "one", places)
    assert (tmp_path / "one" / "dict" / "ar.dic").is_file()  # what was gathered before is still whole


def test_the_spec_is_a_program_and_says_what_it_must() -> None:
    text = (contents.ROOT / "build.spec").read_text("utf-8")
    compile(text, "build.spec", "exec")
    for part in ("environment_hook.py", "utf8_mode=1", "upx=False", "kept_binaries", "kept_data", "windows_version"):
        assert part in text
