"""Judges from outside, as fixtures: LibreOffice, poppler, pandoc, the Open XML SDK, openxml-audit, ical.js."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

JUDGES = Path(__file__).parent / "judges"
VALIDATOR = JUDGES / "node_modules" / ".bin" / "ooxml-validator"


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found is not None, f"{name} is missing: python3 dev.py test installs or names what is needed"
    return found


@pytest.fixture(scope="session")
def soffice_pdf(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Turns Word files of one folder into PDF beside them, and gives that of the first.

    Several in one call share the start of LibreOffice; each worker has a profile of its own.
    """
    profile = tmp_path_factory.mktemp("office")

    def convert(docx: Path, *more: Path) -> Path:
        command = [
            _program("soffice"),
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(docx.parent),
            *map(str, (docx, *more)),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=180, env={**os.environ, "LC_ALL": "C.UTF-8"})
        return docx.with_suffix(".pdf")

    return convert


def pdf_text(pdf: Path, *options: str) -> str:
    """The text of a PDF in reading order."""
    command = [_program("pdftotext"), *options, str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pdf_pages(pdf: Path) -> int:
    out = subprocess.run([_program("pdfinfo"), str(pdf)], check=True, capture_output=True, text=True).stdout
    return int(next(line.split()[1] for line in out.splitlines() if line.startswith("Pages:")))


def pandoc_text(docx: Path, changes: str = "accept") -> str:
    """The words pandoc reads out of a Word file, cell by cell, in the order of its document tree.

    ``changes``: what it does with tracked ones, ``accept`` or ``reject``.
    """
    command = [_program("pandoc"), "-f", "docx", "-t", "json", f"--track-changes={changes}", str(docx)]
    tree = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return "".join(_words(tree["blocks"]))


def _words(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for child in node:
            yield from _words(child)
    elif isinstance(node, dict):
        match node.get("t"):
            case "Str":
                yield str(node["c"])
            case "Space" | "SoftBreak" | "LineBreak":
                yield " "
            case "Para" | "Plain" | "Header":
                yield from _words(node.get("c"))
                yield "\n"
            case "Table":  # its name, for those who cannot see it, stands nowhere on the page
                yield from _words(node["c"][2:])
            case _:
                yield from _words(node.get("c"))


def sdk_findings(docx: Path) -> list[str]:
    """What the Open XML SDK validator says of a file."""
    assert VALIDATOR.exists(), "the validator is missing: python3 dev.py test installs it"
    done = subprocess.run([str(VALIDATOR), str(docx)], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return [json.dumps(error) for error in json.loads(done.stdout)["errors"]]


def calendar_read(ics: Path) -> dict[str, Any]:
    """What ical.js reads in a calendar, strictly: name, properties and components of each component, as a tree."""
    assert (JUDGES / "node_modules" / "ical.js").exists(), "ical.js is missing: python3 dev.py test installs it"
    command = [_program("node"), str(JUDGES / "read_calendar.mjs"), str(ics)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tree: dict[str, Any] = json.loads(done.stdout)
    return tree


def audit_findings(docx: Path) -> list[str]:
    """What openxml-audit says of a file; in this process, where it reads its schemas once."""
    from openxml_audit import OpenXmlValidator

    judged = OpenXmlValidator().validate(docx)
    return [] if judged.is_valid else [str(error) for error in judged.errors] or ["not valid"]
