"""Names of files made from what people wrote: nothing in a note can make one that leads elsewhere or is no name."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.file_names import export_name
from tests.samples import BUILT_INS

DAY = date(2026, 3, 15)
FREE = next(one for one in BUILT_INS.profile("egypt_france").markings if one.code == "public")
HOSTILE = (
    "..",
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\windows\\system32",
    "\\\\server\\share",
    "CON",
    "nul.txt",
    "name. . .",
    "a:b",
    "-rf",
    "facture\u202excod.exe",
    "a\x00b\nc",
    "$(id) `id` %PATH% ~",
    "é" * 500,
    "x" * 5000,
    "",
    "محضر",
    "\ud800",
)


def check(name: str) -> None:
    assert name.isascii()
    assert name.startswith("2026-03-15_")
    assert len(f"{name}_facing_redline-r1000.docx.part") < 255
    assert PurePosixPath(name).name == PureWindowsPath(name).name == name
    assert not PureWindowsPath(f"{name}.docx").is_reserved()
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
    assert name[-1] not in " ."


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_references_and_subjects_make_plain_names(text: str) -> None:
    check(export_name(DAY, text, 1, "AR-FR", FREE, text))


@given(st.text(), st.text())
def test_any_reference_and_subject_do(reference: str, subject: str) -> None:
    check(export_name(DAY, reference, 2, "FR", FREE, subject))
