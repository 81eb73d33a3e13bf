"""The parts of a package and how they are found: by relationship, as Word finds them, whatever they are called."""

from __future__ import annotations

import posixpath

import msgspec
from lxml import etree

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
PACKAGE_RELATIONS = "_rels/.rels"
USUAL = {
    "officeDocument": "word/document.xml",
    "styles": "word/styles.xml",
    "settings": "word/settings.xml",
    "numbering": "word/numbering.xml",
    "comments": "word/comments.xml",
    "core-properties": "docProps/core.xml",
    "custom-properties": "docProps/custom.xml",
}
"""Where a part stands when the relationships themselves are gone, which is a finding of its own."""


class Parts(msgspec.Struct, frozen=True):
    """The XML parts of a package, as trees and as they are written, and the names of all its parts.

    ``left_out`` names the bookmarks of rows that were taken out of the main part (``repeats.py``).
    """

    trees: dict[str, etree._Element]
    texts: dict[str, str]
    names: frozenset[str]
    left_out: frozenset[str] = frozenset()
    known: dict[str, dict[str, tuple[str, str]] | None] = {}
    """The relationships read so far."""

    @property
    def main(self) -> str:
        return self.related("", "officeDocument")

    def related(self, part: str, kind: str) -> str:
        """The name of the part that ``part`` relates to as ``kind``, '' when there is none; the package is ''."""
        relations = self.relations(part)
        if relations is None:
            return USUAL.get(kind, "")
        return next((target for relation, target in relations.values() if relation == kind), "")

    def relations(self, part: str) -> dict[str, tuple[str, str]] | None:
        """Kind and target by id; None when the part has no relationships."""
        if part not in self.known:
            self.known[part] = self._read(part)
        return self.known[part]

    def _read(self, part: str) -> dict[str, tuple[str, str]] | None:
        folder, base = posixpath.split(part)
        root = self.trees.get(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is None:
            return None
        found = {}
        for relation in root.iter(RELATIONSHIP):
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], target)
        return found
