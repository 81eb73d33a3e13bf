"""Is what the lock names known to be vulnerable, and is the lock itself whole? ``python3 dev.py audit``.

The second question needs no network. The first is asked of a public list of advisories, by uv: only this task, when a
person starts it, talks to anybody.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from resources.packaging.contents import ROOT

LOCKS = ("runtime", "dev", "package", "fuzz")
SOUND, FAULTY, NOT_ASKED = 0, 1, 2
_PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(?P<version>\S+)(?: ; (?P<marker>.*?))? \\$")
_UNREACHABLE = re.compile(r"error sending request|failed to fetch|dns error|connect|timed out|offline", re.IGNORECASE)
SHOWN = 4000


def pins(lock: str) -> dict[str, tuple[str, str]]:
    """(version, marker) by name, of a requirements file; ValueError for a line that is no pin with hashes."""
    found = {}
    entries = re.split(r"\n(?=\S)", "\n".join(line for line in lock.splitlines() if not line.lstrip().startswith("#")))
    for entry in filter(str.strip, entries):
        first = entry.splitlines()[0]
        match = _PINNED.match(first)
        if match is None or "--hash=sha256:" not in entry:
            raise ValueError(first)
        name = re.sub(r"[-_.]+", "-", match["name"]).lower()
        found[name] = match["version"], (match["marker"] or "").strip()
    return found


def faults(locks: Mapping[str, str], wanted: list[str]) -> Iterator[str]:
    """What is wrong with the locks themselves; ``wanted`` are the dependencies of the project."""
    read = {}
    for name, text in locks.items():
        try:
            read[name] = pins(text)
        except ValueError as problem:
            yield f"{name}.txt: no pin with hashes: {problem}"
        if re.search(r"://", text):
            yield f"{name}.txt: an address stands in it"
    runtime = read.get("runtime", {})
    for requirement in wanted:
        name = re.sub(r"[-_.]+", "-", re.split(r"[<>=;!~ \[]", requirement)[0]).lower()
        if name not in runtime:
            yield f"runtime.txt: {name} is missing"
    for name, other in read.items():
        for package, (version, _) in runtime.items():
            if package in other and other[package][0] != version:
                yield f"{name}.txt: {package} {other[package][0]}, but {version} in runtime.txt"


def main() -> int:
    """0: whole, and nothing known against it; 1: something is wrong; 2: whole, but the advisories were not asked."""
    locks = {name: (ROOT / "requirements" / f"{name}.txt").read_text("utf-8") for name in LOCKS}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found = list(faults(locks, project["dependencies"]))
    for fault in found:
        print(fault, file=sys.stderr)
    if found:
        return FAULTY
    print(f"The locks are whole: {len(pins(locks['package']))} packages with their hashes.")
    return advisories(pins(locks["package"]))


def advisories(pinned: Mapping[str, tuple[str, str]]) -> int:
    """Ask uv about exactly these versions, in a project of its own that is thrown away."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pyproject.toml").write_text(project_of(pinned), "utf-8")
        done = subprocess.run(
            ["uv", "audit", "--preview-features", "audit"], cwd=folder, capture_output=True, text=True, check=False
        )
    told = f"{done.stdout}\n{done.stderr}".strip()[-SHOWN:]
    if done.returncode == 0:
        print(told)
        return SOUND
    if _UNREACHABLE.search(done.stderr):
        print("The list of advisories could not be reached: run this again with a network.", file=sys.stderr)
        print("Known vulnerabilities were NOT looked for.", file=sys.stderr)
        return NOT_ASKED
    print(told, file=sys.stderr)
    return FAULTY


def project_of(pinned: Mapping[str, tuple[str, str]]) -> str:
    """A project that depends on exactly these versions."""
    wanted = [f"{name}=={version}" + (f" ; {marker}" if marker else "") for name, (version, marker) in pinned.items()]
    dependencies = json.dumps(wanted, indent=1)  # an array of JSON texts is one of TOML too
    return f'[project]\nname = "audited"\nversion = "0"\nrequires-python = ">=3.11"\ndependencies = {dependencies}\n'


if __name__ == "__main__":
    sys.exit(main())
