"""Rules of the house that a program can check; each failure says what to do."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "briefing_app"
SOURCES = sorted(PACKAGE.rglob("*.py"))
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
MAX_FUNCTION, MAX_CLASS, MAX_MODULE = 50, 250, 400


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.splitlines() if (ROOT / name).is_file()]


def definitions(path: Path) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node


def test_imports_point_down() -> None:
    """The contracts of import-linter, declared in pyproject.toml."""
    program = str(Path(sys.executable).parent / "lint-imports")
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_units_are_small(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    assert lines <= MAX_MODULE, f"{lines} lines: split the module by what it is responsible for"
    for node in definitions(path):
        size = (node.end_lineno or 0) - node.lineno + 1
        limit = MAX_CLASS if isinstance(node, ast.ClassDef) else MAX_FUNCTION
        assert size <= limit, f"{node.name} has {size} lines: take a step of it out and name it"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_say_what_they_are_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), "open the module with what it is responsible for"
    assert not FORBIDDEN_NAMES & {path.stem, path.parent.name}, "name the module after what it knows"


def test_tests_never_sleep() -> None:
    for path in (ROOT / "tests").rglob("test_*.py"):
        text = path.read_text("utf-8")
        assert "time" + ".sleep(" not in re.sub(r'"[^"]*"', "", text), f"{path.name}: wait for the event instead"


def test_no_address_of_a_registry_and_no_path_of_a_machine_is_committed() -> None:
    registry = re.compile(r"https?://[a-z0-9.-]+/(simple|packages)/|\"resolved\": *\"http")
    machine = re.compile(r"(?<![\w/])/(home|Users|root)/[a-z]\w*/")
    allowed = {"test_house.py", "test_lint.py", "package.py"}
    for path in tracked():
        if path.suffix in (".docx", ".briefing", ".png") or path.name in allowed:
            continue
        text = path.read_text("utf-8", "ignore")
        assert not registry.search(text), f"{path}: take the address out"
        assert not machine.search(text), f"{path}: take the path out"


def test_the_lock_has_hashes_and_covers_the_project() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for name in ("runtime", "dev"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
        assert "--hash=sha256:" in text
        for requirement in project["dependencies"]:
            package = re.split(r"[<>=;!~ ]", requirement)[0]
            assert re.search(rf"^{re.escape(package)}==", text, re.M | re.I), f"{package}: run “python3 dev.py lock”"


def test_ci_runs_what_the_readme_says() -> None:
    assert "exec python3 dev.py test\n" in (ROOT / ".ci" / "run").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "python3 dev.py test" in readme
    assert "python3 dev.py demo" in readme


def test_decisions_are_written_down_and_numbered() -> None:
    names = sorted(path.name for path in (ROOT / "docs" / "adr").glob("*.md"))
    assert [name[:4] for name in names] == [f"{n:04d}" for n in range(1, len(names) + 1)]
    assert len(names) >= 8
