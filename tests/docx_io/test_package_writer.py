"""The container: packed at the level that was chosen, the same bytes for the same parts."""

from __future__ import annotations

import io
import zipfile
import zlib

from briefing_app.docx_io.package_writer import CONTENT_TYPES, LEVEL, Part, zipped

TEXT = "".join(f"<w:t>{number * 7919 % 1000} EPITA</w:t>" for number in range(3000))
PARTS = (Part("word/document.xml", TEXT), Part(CONTENT_TYPES, b"<Types/>"), Part("_rels/.rels", "é"))


def packed_size(data: bytes, level: int) -> int:
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return len(packer.compress(data) + packer.flush())


def test_parts_are_packed_at_the_level_that_was_chosen() -> None:
    """zipfile does not ask the level of the archive for an entry that brings its own attributes."""
    with zipfile.ZipFile(io.BytesIO(zipped(PARTS))) as package:
        sizes = {entry.filename: entry.compress_size for entry in package.infolist()}
        assert sizes == {name: packed_size(package.read(name), LEVEL) for name in sizes}
    assert packed_size(TEXT.encode(), LEVEL) != packed_size(TEXT.encode(), 6)


def test_content_types_come_first_and_the_bytes_do_not_depend_on_the_order() -> None:
    assert zipped(PARTS) == zipped(reversed(PARTS))
    with zipfile.ZipFile(io.BytesIO(zipped(PARTS))) as package:
        assert package.namelist() == [CONTENT_TYPES, "_rels/.rels", "word/document.xml"]
        assert package.read("_rels/.rels").decode() == "é"
