"""Our own files opened again: every part of the package by its name, for checks that look at all of it."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from briefing_app.domain.errors import BugError


def opened_parts(docx: bytes) -> dict[str, etree._Element | None]:
    """The root of every part, None for one that is no XML; BugError for bytes that are no package."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as package:
            return {name: _root(package.read(name)) for name in package.namelist()}
    except (zipfile.BadZipFile, zlib.error, EOFError) as problem:
        raise BugError("a file of ours cannot be opened again") from problem


def _root(data: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError:
        return None
