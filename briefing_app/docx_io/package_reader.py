"""Opening Word files from outside safely: limits, no entities, parts found by relationship (rules I1 to I3)."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib

from lxml import etree

from briefing_app.docx_io.oxml import W
from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_ENTRIES, MAX_PACKAGE, MAX_RATIO, MAX_XML_PART

METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""All that Word writes; others take memory as the file pleases."""
ZIP_TROUBLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
    RuntimeError,
)
"""What zipfile raises for a package that is cut, locked, or lies about its own offsets and sizes."""
COMPOUND_FILE = b"\xd0\xcf\x11\xe0"

STRICT = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class WordPackage:
    """The parts of a Word file from outside, read on demand and within limits.

    UserError ``word.encrypted``, ``word.not_word``, ``word.damaged`` or ``word.too_large`` at the first thing
    that is wrong.
    """

    def __init__(self, data: bytes) -> None:
        if data.startswith(COMPOUND_FILE):
            raise UserError("word.encrypted")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except ZIP_TROUBLE as problem:
            raise UserError("word.not_word") from problem
        self._check_entries(len(data))
        self.main = self._main_part()

    def part(self, name: str) -> etree._Element | None:
        """The root element of a part, in the transitional namespace; None when there is no such part."""
        if name not in self._names:
            return None
        return parsed(self._read(name))

    def related(self, kind: str) -> etree._Element | None:
        """The part that the main part relates to as ``kind`` (styles, numbering …)."""
        for relation, target in self._relations(self.main):
            if relation == kind:
                return self.part(target)
        return None

    def all_related(self, kind: str) -> list[tuple[str, etree._Element]]:
        """Every part that the main part relates to as ``kind``, with its name (headers, footers)."""
        targets = dict.fromkeys(target for relation, target in self._relations(self.main) if relation == kind)
        parts = ((target, self.part(target)) for target in targets)
        return [(name, root) for name, root in parts if root is not None]

    def beginning_with(self, start: str) -> list[tuple[str, etree._Element]]:
        """The XML parts whose name begins so, in the order of their names."""
        names = sorted(name for name in self._names if name.startswith(start) and name.endswith(".xml"))
        return [(name, parsed(self._read(name))) for name in names]

    def _check_entries(self, size: int) -> None:
        entries = self._zip.infolist()
        self._names = {entry.filename for entry in entries}
        total = sum(entry.file_size for entry in entries)
        unsafe = any(".." in name.split("/") or name.startswith(("/", "\\")) for name in self._names)
        if unsafe or len(self._names) != len(entries) or any(one.compress_type not in METHODS for one in entries):
            raise UserError("word.damaged")
        if len(entries) > MAX_ENTRIES or total > max(size, 20_000) * MAX_RATIO or total > MAX_PACKAGE:
            raise UserError("word.too_large")

    def _read(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as stream:
                data = stream.read(MAX_XML_PART + 1)
        except ZIP_TROUBLE as problem:
            raise UserError("word.damaged") from problem
        if len(data) > MAX_XML_PART:
            raise UserError("word.too_large")
        return data

    def _main_part(self) -> str:
        if "_rels/.rels" not in self._names:
            raise UserError("word.not_word")
        for kind, target in self._relations(""):
            if kind == "officeDocument" and target in self._names:
                return target
        raise UserError("word.not_word")

    def _relations(self, part: str) -> list[tuple[str, str]]:
        folder, _, base = part.rpartition("/")
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        root = self.part(name)
        if root is None:
            return []
        found = []
        for relation in root.iter(_RELATIONSHIP):
            if relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target", "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found.append((relation.get("Type", "").rpartition("/")[2], path))
        return found


def parsed(data: bytes) -> etree._Element:
    """The root of an XML part, Strict names made transitional; UserError ``word.damaged``."""
    for strict, transitional in STRICT.items():
        data = data.replace(strict.encode(), transitional.encode())
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise UserError("word.damaged") from problem
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError("word.damaged")
    return root
