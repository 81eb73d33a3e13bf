"""The command as a whole, the icons, the hook of the frozen application, the workflow."""

from __future__ import annotations

import hashlib
import json
import os
import runpy
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from briefing_app import __version__
from resources.packaging import __main__ as packaging
from resources.packaging import contents, icons
from tests.office import JUDGES

ROOT = contents.ROOT
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"
HOOK = Path(contents.__file__).with_name("environment_hook.py")


def test_icons_of_every_desktop(drawn_icons: Path) -> None:
    for size in icons.SIZES:
        png = (drawn_icons / f"app-{size}.png").read_bytes()
        assert struct.unpack(">II", png[16:24]) == (size, size)
    ico = (drawn_icons / "app.ico").read_bytes()
    count = struct.unpack("<HHH", ico[:6])[2]
    assert count == len(icons.ICO_SIZES)
    for number in range(count):
        width, _, _, _, _, bits, length, at = struct.unpack("<BBBBHHII", ico[6 + 16 * number : 22 + 16 * number])
        assert ico[at : at + 4] == b"\x89PNG"
        assert struct.unpack(">I", ico[at + 16 : at + 20])[0] == (width or 256)
        assert (bits, at + length <= len(ico)) == (32, True)
    icns = (drawn_icons / "app.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


def test_names_of_what_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform, name in (("linux", "linux"), ("win32", "windows"), ("darwin", "macos")):
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(packaging.platform, "machine", lambda: "AMD64")
        assert packaging.stem() == f"briefing-app-{__version__}-{name}-amd64"
    monkeypatch.setattr(sys, "platform", "win32")
    assert [what for what, _ in packaging.packages(0)] == ["archive", "installer"]
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(packaging.shutil, "which", lambda name: None)
    assert [what for what, _ in packaging.packages(0)] == ["archive"]


def test_the_moment_of_a_build_is_that_of_the_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert packaging.moment_of_build() >= int(told.stdout) - 3600 * 24 * 365
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12345")
    assert packaging.moment_of_build() == 12345


def test_checksums_are_read_by_sha256sum(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("b.deb", "a.tar.xz")]
    for file in files:
        file.write_bytes(file.name.encode())
    (tmp_path / "SHA256SUMS").write_text(packaging.checksums(files), "utf-8")
    lines = (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines()
    assert lines[0] == f"{hashlib.sha256(b'a.tar.xz').hexdigest()}  a.tar.xz"
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_what_is_missing_is_said_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert packaging.main(["--only-data", str(tmp_path / "data")]) == 0
    assert (tmp_path / "data" / "dict" / "ar.dic").is_file()

    def fail(data: Path | None) -> None:
        raise packaging.foreign_data.MissingDataError("missing: ar.dic")

    monkeypatch.setattr(packaging, "_package", fail)
    assert packaging.main([]) == 2
    assert capsys.readouterr().err == "missing: ar.dic\n"

    def stop(data: Path | None) -> None:
        raise subprocess.CalledProcessError(7, ["/x/python", "-m", "PyInstaller"])

    monkeypatch.setattr(packaging, "_package", stop)
    assert packaging.main([]) == 1
    assert capsys.readouterr().err == "python ended with 7; nothing was packed\n"


def test_the_portable_folder(folder: Path, drawn_icons: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packaging, "FOLDER", folder)
    monkeypatch.setattr(packaging, "BUILD", tmp_path / "build")
    monkeypatch.setattr(packaging, "DIST", tmp_path)
    out = packaging._linux_archive("briefing-app-1", 1_790_000_000)
    shutil.unpack_archive(out, tmp_path / "out", filter="data")
    unpacked = tmp_path / "out" / "briefing-app-1"
    assert os.access(unpacked / "briefing-app", os.X_OK)
    assert os.access(unpacked / "install-for-me", os.X_OK)
    assert {path.name for path in (unpacked / "share").iterdir()} == {
        "briefing-app.desktop", "briefing-app.svg", "briefing-app.xml",
    }  # fmt: skip
    assert "--self-test" in (unpacked / "README.txt").read_text("utf-8")


@pytest.mark.parametrize(("before", "left"), [("", None), ("/opt/lib", "/opt/lib")])
def test_programs_that_are_started_get_the_environment_of_the_person(
    monkeypatch: pytest.MonkeyPatch, before: str, left: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/briefing-app/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(HOOK))
    assert os.environ.get("LD_LIBRARY_PATH") == left
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)


def test_what_packages_are_made_with_is_asked_of_dpkg(monkeypatch: pytest.MonkeyPatch) -> None:
    python = Path("/usr/bin/python3").resolve().name
    wanted = (*dev.PACKAGING, *dev.QT_PACKAGES, f"{python}-venv")
    listed = "".join(f"{name} ii \n" for name in wanted if name != "binutils") + "binutils rc \n"
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/bin/{name}")
    done = type("Done", (), {"stdout": listed})
    monkeypatch.setattr(dev.subprocess, "run", lambda *_, **__: done)
    assert dev.missing_for_packages("package") == ["binutils", f"lib{python}"]
    assert dev.missing_for_packages("installer-trial") == ["nsis", "wine64"]
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    assert dev.missing_for_packages("package") == []


@pytest.mark.office
def test_the_workflow_is_one_that_runs_our_command() -> None:
    node = shutil.which("node")
    assert node is not None
    command = [node, str(JUDGES / "lint_workflow.mjs"), str(WORKFLOW)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []
    text = WORKFLOW.read_text("utf-8")
    assert "run: python3 dev.py package\n" in text
    assert "run: python dev.py package --data foreign-data\n" in text
    for system in ("debian:12", "windows-2022", "macos-latest"):
        assert system in text


@pytest.mark.office
def test_the_linter_of_workflows_finds_what_is_wrong(tmp_path: Path) -> None:
    node = shutil.which("node")
    assert node is not None
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(WORKFLOW.read_text("utf-8").replace("matrix.runner", "matrix.nobody"), "utf-8")
    command = [node, str(JUDGES / "lint_workflow.mjs"), str(wrong)]
    assert json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
