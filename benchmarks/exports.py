"""Export against docxtpl and pandoc writing the same text, and against serialising and zipping the same XML."""

from __future__ import annotations

import html
import io
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.texts import ROOT, note_of, revision_of, texts
from benchmarks.timing import medians, milliseconds, table
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.docx_io.writer import write, write_and_lint
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import FrenchSpacing
from briefing_app.language.french import spaced
from briefing_app.language.islands import Piece, pieces
from briefing_app.services.built_ins import BuiltIns

PEERS = ("docxtpl", "docxtpl bare text", "pandoc")
"""docxtpl twice: writing the runs a right Arabic paragraph needs, as we do, and writing each text as one run.

The second is the one to be no slower than (``docs/adr/0013``).
"""
CONTENDERS = ("ours", "without lint", *PEERS, "bare limit")


def export_table(sizes: tuple[int, ...], rounds: int) -> str:
    """One row a size: our median, and how many times longer or shorter the others take."""
    rows: list[tuple[str, ...]] = [("pairs", *CONTENDERS, *(f"{peer}/ours" for peer in PEERS))]
    ours_by_size = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            times = medians(_contenders(size, Path(folder)), rounds)
            ours_by_size[size] = times["ours"]
            ratios = (f"{times[peer] / times['ours']:.2f}" for peer in PEERS)
            rows.append((str(size), *(milliseconds(times[name]) for name in CONTENDERS), *ratios))
    growth = ours_by_size[sizes[-1]] / ours_by_size[sizes[-2]]
    title = "Export (facing layout), median of each"
    return table(title, rows) + f"time for {sizes[-1]} / time for {sizes[-2]}: {growth:.2f}\n"


def _contenders(size: int, folder: Path) -> dict[str, Callable[[], object]]:
    snapshot = snapshot_of_size(size)
    markup = folder / "note.html"
    markup.write_text(_markup(size), "utf-8")
    rich, bare = folder / "rich.docx", folder / "bare.docx"
    _write_docxtpl_template(rich, "{{r pair.%s }}")
    _write_docxtpl_template(bare, "{{ pair.%s }}")
    runs = _same_runs(size)
    return {
        "ours": lambda: write_and_lint(snapshot),
        "without lint": lambda: write(snapshot),
        "docxtpl": lambda: _docxtpl(rich, [{"ar": _rich(ar), "fr": _rich(fr)} for ar, fr in runs]),
        "docxtpl bare text": lambda: _docxtpl(bare, [{"ar": ar, "fr": fr} for ar, fr in texts(size)]),
        "pandoc": partial(_pandoc, markup, folder / "pandoc.docx"),
        "bare limit": _bare(write(snapshot).docx),
    }


def snapshot_of_size(size: int) -> ExportSnapshot:
    """A note of so many pairs in the facing layout."""
    note = note_of(size)
    built_ins = BuiltIns(ROOT / "resources")
    template = built_ins.template(note.template.id)
    if template is None:
        raise LookupError(note.template.id)
    return ExportSnapshot(
        note=note,
        template=template,
        profile=built_ins.profile(note.profile),
        layout=Layout.FACING,
        revision=revision_of(note),
        base=built_ins.base_document(),
        for_review=None,
    )


def _write_docxtpl_template(path: Path, place: str) -> None:
    """A facing table as somebody who knows Word and Arabic would prepare it: direction said, rows whole.

    ``place`` is what stands for a text, with ``%s`` for its language.
    """
    from docx import Document
    from docx.oxml import OxmlElement

    document = Document()
    table_ = document.add_table(rows=3, cols=2)
    table_.rows[0].cells[0].text = "{%tr for pair in pairs %}"
    table_.rows[1].cells[0].text = place % "fr"
    table_.rows[1].cells[1].text = place % "ar"
    table_.rows[2].cells[0].text = "{%tr endfor %}"
    paragraph = table_.rows[1].cells[1].paragraphs[0]
    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    paragraph.runs[0].font.rtl = True
    table_.rows[1]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    document.save(str(path))


def _same_runs(size: int) -> list[tuple[tuple[Piece, ...], tuple[Piece, ...]]]:
    """The texts cut as our writer cuts them: docxtpl is given this for nothing, outside the measured time."""
    spacing = FrenchSpacing.IMPRIMERIE_NATIONALE
    return [(pieces(ar, Language.ARABIC), pieces(spaced(fr, spacing), Language.FRENCH)) for ar, fr in texts(size)]


def _rich(cut: tuple[Piece, ...]) -> object:
    from docxtpl import RichText

    text = RichText()
    for piece in cut:
        text.add(piece.text, rtl=piece.rtl, lang="ar-EG" if piece.rtl else "fr-FR")
    return text


def _docxtpl(template: Path, pairs: list[dict[str, object]]) -> bytes:
    from docxtpl import DocxTemplate

    document = DocxTemplate(template)
    document.render({"pairs": pairs}, autoescape=True)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _markup(size: int) -> str:
    rows = "".join(f'<tr><td>{html.escape(fr)}</td><td dir="rtl">{html.escape(ar)}</td></tr>' for ar, fr in texts(size))
    return f"<html><body><table>{rows}</table></body></html>"


def _pandoc(source: Path, target: Path) -> None:
    command = [shutil.which("pandoc") or "pandoc", "-f", "html", "-t", "docx", "-o", str(target), str(source)]
    subprocess.run(command, check=True)


def _bare(docx: bytes) -> Callable[[], bytes]:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    tree = etree.fromstring(parts["word/document.xml"])

    def run() -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(name, etree.tostring(tree) if name == "word/document.xml" else data)
        return stream.getvalue()

    return run
