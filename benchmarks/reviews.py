"""Scanning a long reviewed file against pandoc reading the same file with its changes."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from lxml import etree

from benchmarks.exports import snapshot_of_size
from benchmarks.timing import medians, milliseconds, table
from briefing_app.docx_io.oxml import W
from briefing_app.docx_io.review.exported import exported_text
from briefing_app.docx_io.review.scanner import scan
from briefing_app.docx_io.writer import write

DOCUMENT = "word/document.xml"


def review_table(sizes: tuple[int, ...], rounds: int) -> str:
    """One row a size: what a scan takes, with and without writing the export anew, and pandoc."""
    rows: list[tuple[str, ...]] = [("pairs", "changes", "scan", "whole", "pandoc", "whole/pandoc")]
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            snapshot = snapshot_of_size(size)
            data = reviewed(write(snapshot).docx)
            path = Path(folder) / "reviewed.docx"
            path.write_bytes(data)
            exported = exported_text(snapshot)
            changes = len(scan(data, exported).changes)
            contenders: dict[str, Callable[[], object]] = {
                "scan": partial(scan, data, exported),
                "whole": lambda data=data, snapshot=snapshot: scan(data, exported_text(snapshot)),
                "pandoc": partial(_pandoc, path),
            }
            times = medians(contenders, rounds)
            shown = (milliseconds(times[name]) for name in contenders)
            rows.append((str(size), str(changes), *shown, f"{times['whole'] / times['pandoc']:.2f}"))
    return table("Reviewed file (facing layout), median of each", rows)


def reviewed(docx: bytes) -> bytes:
    """A word of every third segment deleted and two put in, with tracking."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    root = etree.fromstring(parts[DOCUMENT])
    units = [start.getparent() for start in root.iter(f"{{{W}}}bookmarkStart")]
    for number, paragraph in enumerate(units):
        run = paragraph.find(f"{{{W}}}r") if number % 3 == 0 else None
        if run is not None:
            _change(run, number)
    parts[DOCUMENT] = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return stream.getvalue()


def _change(run: etree._Element, number: int) -> None:
    marks = []
    for offset, tag in enumerate(("del", "ins")):
        mark = etree.Element(f"{{{W}}}{tag}")
        mark.set(f"{{{W}}}id", str(10_000 + 2 * number + offset))
        mark.set(f"{{{W}}}author", "Reviewer")
        mark.set(f"{{{W}}}date", "2026-03-16T10:20:00Z")
        mark.append(etree.fromstring(etree.tostring(run)))
        marks.append(mark)
    text = run.find(f"{{{W}}}t")
    if text is None or not text.text:
        return
    first, _, rest = text.text.partition(" ")
    gone, new = (mark.find(f".//{{{W}}}t") for mark in marks)
    if gone is None or new is None:
        return
    gone.tag = f"{{{W}}}delText"
    gone.text, new.text, text.text = first + " ", "deux mots ", rest
    for mark in marks:
        run.addprevious(mark)


def _pandoc(path: Path) -> None:
    command = [shutil.which("pandoc") or "pandoc", "--track-changes=all", "-f", "docx", "-t", "native", str(path)]
    subprocess.run(command, check=True, capture_output=True)
