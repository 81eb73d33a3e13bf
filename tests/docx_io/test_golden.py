"""The XML of small exports, part by part, as committed files; ``python3 dev.py golden`` writes them anew."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from tests.conftest import Golden
from tests.samples import sample_note, snapshot_of

SHARED_PARTS = (
    "word/styles.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "docProps/custom.xml",
    "docProps/core.xml",
)


def pretty(data: bytes) -> str:
    return etree.tostring(etree.fromstring(data), pretty_print=True, encoding="unicode")


def parts_of(layout: Layout) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(write(snapshot_of(sample_note("decisions_record"), layout)).docx)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("layout", list(Layout))
def test_the_body_of_each_layout(golden: Golden, layout: Layout) -> None:
    golden.check(f"{layout.value}/document.xml", pretty(parts_of(layout)["word/document.xml"]))


def test_the_parts_around_the_body(golden: Golden) -> None:
    parts = parts_of(Layout.FACING)
    for name in (*SHARED_PARTS, *sorted(n for n in parts if n.startswith(("word/header", "word/footer")))):
        golden.check(f"facing/{name.rpartition('/')[2]}", pretty(parts[name]))
