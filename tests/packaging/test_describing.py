"""Whose every file is, licences, the bill of materials, the search for paths, the audit of the locks."""

from __future__ import annotations

import json
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from briefing_app import __version__, atomic_files
from resources.packaging import audit, bill, licences, scan, versions
from resources.packaging import components as components_module
from resources.packaging.components import (
    Component,
    Components,
    Inside,
    NobodysFileError,
    licence_of,
    of_distribution,
    python_home,
)
from resources.packaging.contents import ROOT

ENVIRONMENT = Path(sys.prefix)


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Components:
    """Over the environment of the tests, which has no PyInstaller: another package stands in for its bootloader."""
    monkeypatch.setattr(components_module, "BOOTLOADER", "msgspec")
    return Components(ENVIRONMENT, "1.2.0")


def test_the_owner_of_every_file(found: Components) -> None:
    import lxml
    import PySide6

    inside = Inside(
        files=(
            ("lxml", Path(lxml.__file__)),
            ("PySide6", Path(PySide6.__file__)),
            ("resources/x", ROOT / "resources" / "icons" / "app.svg"),
            ("link", Path("PySide6/Qt/lib/libQt6Core.so.6")),
            ("libc", Path("/lib/x86_64-linux-gnu/libc.so.6")),
        ),
        modules=(("briefing_app", Path(atomic_files.__file__)), ("json", Path(json.__file__))),
    )
    names = {component.name: component for component in found.of(inside)}
    assert {"briefing-app", "lxml", "PySide6_Essentials", "libc6", "Python", "msgspec", "hunspell-ar"} <= set(names)
    assert names["briefing-app"].version == "1.2.0"
    assert names["libc6"].kind == "deb"
    assert names["lxml"].licence == "BSD-3-Clause"
    assert any(text.name.startswith("LICENSE") for text in names["lxml"].licence_files)


def test_a_file_of_nobody_stops_the_build(found: Components, tmp_path: Path) -> None:
    (tmp_path / "libodd.so").touch()
    with pytest.raises(NobodysFileError, match="libodd"):
        found.of(Inside((("libodd.so", tmp_path / "libodd.so"),), ()))


def test_what_the_freeze_wrote_is_read(tmp_path: Path) -> None:
    file = tmp_path / "inside.json"
    file.write_text(json.dumps({"files": [["a", "/x/a"]], "modules": [["m", "/x/m.py"]]}), "utf-8")
    assert Inside.read(file) == Inside((("a", Path("/x/a")),), (("m", Path("/x/m.py")),))
    (tmp_path / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.2\n", "utf-8")
    assert python_home(tmp_path) == Path("/usr")


def test_a_licence_that_is_a_whole_text_is_not_repeated() -> None:
    assert licence_of(distribution("lxml")) == "BSD-3-Clause"
    assert "LGPL" in licence_of(distribution("python-bidi")).upper() or licence_of(distribution("python-bidi"))
    assert of_distribution(distribution("python-docx")).licence == "MIT"


def component(name: str, *texts: Path, licence: str = "MIT", kind: str = "pypi") -> Component:
    return Component(kind, name, "1.0", licence, texts)


@pytest.fixture
def common(tmp_path: Path) -> Path:
    made = tmp_path / "common"
    made.mkdir()
    (made / "GPL-3").write_text("GPL", "utf-8")
    return made


def test_licences_lie_beside_the_program(tmp_path: Path, common: Path) -> None:
    bidi = tmp_path / "bidi"
    bidi.mkdir()
    for name in licences.LESSER:
        (bidi / name).write_text(f"the text of {name}", "utf-8")
    (bidi / "one.txt").write_text("one", "utf-8")
    listed = [
        component("alone", bidi / "one.txt"),
        component("python-bidi", *(bidi / name for name in licences.LESSER), licence="LGPL"),
        component("shiboken6", licence="LGPL-3.0-only"),
    ]
    folder = tmp_path / "licences"
    licences.write_licences(listed, folder, common)
    assert (folder / "alone.txt").read_text("utf-8") == "one"
    assert "COPYING.LESSER" in (folder / "shiboken6.COPYING.LESSER.txt").read_text("utf-8")
    assert (folder / "common" / "GPL-3").is_file()
    text = (folder / "INSIDE.txt").read_text("utf-8")
    assert "shiboken6 1.0\n    LGPL-3.0-only: shiboken6.COPYING.txt, shiboken6.COPYING.LESSER.txt" in text
    assert "put others of the same interface in their place" in " ".join(text.split())


def test_a_component_without_a_licence_stops_the_build(tmp_path: Path, common: Path) -> None:
    with pytest.raises(licences.NoLicenceError, match="nowhere"):
        licences.write_licences([component("nowhere", tmp_path / "LICENSE")], tmp_path / "licences", common)


def test_the_bill_of_materials() -> None:
    lock = (
        "lxml==6.1.3 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n    # via x==9\n"
        "my-part==1.0 ; sys_platform == 'x' \\\n    --hash=sha256:cc\n"
    )
    assert bill.locked_hashes(lock) == {"lxml": ("aa", "bb"), "my-part": ("cc",)}
    listed = [
        component("briefing-app", kind="generic"),
        component("My_Part", licence=""),
        component("hunspell-ar", kind="deb"),
    ]
    text = bill.bill_of_materials(listed, "1.2.0", 1_790_000_000, bill.locked_hashes(lock))
    assert text == bill.bill_of_materials(listed, "1.2.0", 1_790_000_000, bill.locked_hashes(lock))
    document = json.loads(text)
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    assert document["metadata"]["component"]["version"] == "1.2.0"
    assert document["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"
    assert [entry["purl"] for entry in document["components"]] == [
        "pkg:pypi/my-part@1.0",
        "pkg:deb/debian/hunspell-ar@1.0",
    ]
    assert document["components"][0]["properties"] == [{"name": "lock:sha256", "value": "cc"}]
    assert "licenses" not in document["components"][0]
    assert document["dependencies"][0]["dependsOn"] == ["pypi:My_Part", "deb:hunspell-ar"]


def test_a_path_of_this_computer_is_found(tmp_path: Path) -> None:
    root = Path("/work/checkout")
    sought = scan.needles(root, Path("/home") / "nadia")
    for name, data in (
        ("clean.so", b"/opt/builder/of/others"),
        ("deep/compiled.pyc", b"..." + b"/work/checkout/briefing_app/x.py"),
        ("windows.dll", "/home/nadia".encode("utf-16-le")),
    ):
        path = tmp_path / "folder" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    assert list(scan.findings(tmp_path / "folder", sought)) == ["deep/compiled.pyc", "windows.dll"]
    short = scan.needles(Path("/src"), Path("/root"))
    assert b"/src" not in short
    assert b"/src/briefing_app" in short
    for shared in scan.SHARED_HOMES:  # others build there too: a library that says so tells nothing of us
        assert not any(shared.encode() in needle for needle in scan.needles(root, Path(shared)))


def test_the_version_stands_in_one_place() -> None:
    assert versions.four_numbers("1.2.3") == (1, 2, 3, 0)
    assert versions.four_numbers("0.1.0rc2") == (0, 1, 0, 0)
    assert versions.mac_properties("1.2.3")["CFBundleShortVersionString"] == "1.2.3"
    places = [ROOT / "build.spec", ROOT / "pyproject.toml", *(ROOT / "resources" / "packaging").rglob("*.*")]
    for path in places:
        if path.suffix not in (".pyc", ".png"):
            assert f'"{__version__}"' not in path.read_text("utf-8"), path


def test_the_locks_are_whole() -> None:
    texts = {name: (ROOT / "requirements" / f"{name}.txt").read_text("utf-8") for name in audit.LOCKS}
    assert list(audit.faults(texts, ["lxml>=6", "PySide6-Essentials==6.11.2"])) == []
    assert audit.pins(texts["package"])["pyinstaller"][0]


@pytest.mark.parametrize(
    ("package", "wanted", "told"),
    [
        ("lxml==6.1.3\n", [], "package.txt: no pin with hashes: lxml==6.1.3"),
        ("lxml>=6 \\\n    --hash=sha256:aa\n", [], "package.txt: no pin with hashes: lxml>=6 \\"),
        ("lxml==6.0 \\\n    --hash=sha256:aa\n", [], "package.txt: lxml 6.0, but 6.1.3 in runtime.txt"),
        ("lxml==6.1.3 \\\n    --hash=sha256:aa\n", ["Qt_Of.Us>=1"], "runtime.txt: qt-of-us is missing"),
        ("# https" + "://x\nlxml==6.1.3 \\\n    --hash=sha256:aa\n", [], "package.txt: an address stands in it"),
    ],
)
def test_a_lock_that_is_not_whole(package: str, wanted: list[str], told: str) -> None:
    runtime = "lxml==6.1.3 \\\n    --hash=sha256:aa\n"
    assert list(audit.faults({"runtime": runtime, "package": package}, wanted)) == [told]


@pytest.mark.parametrize(
    ("code", "told", "expected"),
    [
        (0, "", audit.SOUND),
        (2, "error: Failed to fetch: error sending request for url", audit.NOT_ASKED),
        (1, "lxml 6.1.3 has 1 known vulnerability", audit.FAULTY),
    ],
)
def test_what_is_known_against_the_lock(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: int, told: str, expected: int
) -> None:
    """Without a network it is said that nothing was looked for; it is no success."""
    asked: list[str] = []

    def run(command: list[str], cwd: Path, **_: object) -> object:
        asked.append((cwd / "pyproject.toml").read_text("utf-8"))
        return type("Done", (), {"returncode": code, "stdout": "", "stderr": told})

    monkeypatch.setattr(audit.subprocess, "run", run)
    assert audit.advisories({"lxml": ("6.1.3", ""), "pefile": ("1", "sys_platform == 'win32'")}) == expected
    assert '"lxml==6.1.3"' in asked[0]
    assert "\"pefile==1 ; sys_platform == 'win32'\"" in asked[0]
    assert ("NOT looked for" in capsys.readouterr().err) == (expected == audit.NOT_ASKED)
