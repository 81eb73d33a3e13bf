"""Tables: direction said, width and grid right, rows whole, names for those who cannot see them (rule E10)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from briefing_app.docx_io.lint.findings import VAL, LintFinding, w

TBL, TR, TC, P = w("tbl"), w("tr"), w("tc"), w("p")


def lint_tables(part: str, root: etree._Element) -> Iterator[LintFinding]:
    """Every table of a part."""
    for number, table in enumerate(root.iter(TBL), 1):
        where = f"table {number}"
        yield from _properties(table, part, where)
        columns = len(table.findall(f"{w('tblGrid')}/{w('gridCol')}"))
        for row_number, row in enumerate(table.findall(TR), 1):
            yield from _row(row, columns, row_number == 1, part, f"{where}, row {row_number}")
        following = table.getnext()
        if following is not None and following.tag == TBL:
            yield LintFinding("E10", part, where, "touches the next table")
    for deletion in root.iter(w("del")):
        if next(deletion.iter(w("t")), None) is not None:
            yield LintFinding("L06", part, "w:del", "deleted text as w:t")


def _properties(table: etree._Element, part: str, where: str) -> Iterator[LintFinding]:
    properties = table.find(w("tblPr"))
    visual = properties.find(w("bidiVisual")) if properties is not None else None
    if visual is None or visual.get(VAL) not in (None, "on", "off", "true", "false"):
        yield LintFinding("B01", part, where, "does not say its direction")
    for name in ("tblW", "tblLayout", "tblCaption"):
        if properties is None or properties.find(w(name)) is None:
            yield LintFinding("E10", part, where, f"{name} is missing")
    layout = properties.find(w("tblLayout")) if properties is not None else None
    if layout is not None and layout.get(w("type")) != "fixed":
        yield LintFinding("E10", part, where, "its layout is not fixed")


def _row(row: etree._Element, columns: int, is_first: bool, part: str, where: str) -> Iterator[LintFinding]:
    properties = row.find(w("trPr"))
    if properties is None or properties.find(w("cantSplit")) is None:
        yield LintFinding("E10", part, where, "may break across pages")
    if is_first and (properties is None or properties.find(w("tblHeader")) is None):
        yield LintFinding("E10", part, where, "is no heading row")
    cells = row.findall(TC)
    width = 0
    for cell in cells:
        span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
        width += int(span.get(VAL, "1")) if span is not None else 1
        if len(cell) == 0 or cell[-1].tag != P:
            yield LintFinding("L05", part, where, "a cell that does not end with a paragraph")
    if width != columns:
        yield LintFinding("L07", part, where, f"{width} cells in a grid of {columns}")
