"""Zip packages such as Word files: their parts changed as XML, their directory changed as a directory."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib
from random import Random

from tests.fuzz.shapes import trees, wrong

NAMES = (
    "../evil.xml", "/etc/evil", "word/../../evil.xml", "\\\\server\\share", "C:\\evil.xml", "word\\document.xml", "CON",
    "a" * 300, "word/\u202excod.xml", "word/document.xml/", "word/", "", ".", "word/x\x00.xml", "word//document.xml",
    "WORD/DOCUMENT.XML", "customXml/item1.xml", "docProps/custom.xml", "word/comments.xml", "word/footnotes.xml",
    "word/header1.xml", "word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml", "word/styles.xml",
    "word/numbering.xml", "word/settings.xml", "xl/workbook.xml", "word/vbaProject.bin", "encryption.xml",
)  # fmt: skip
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
SYMLINK = 0o120777 << 16
LIMIT = 3_000_000
Parts = list[tuple[str, bytes]]


def package(data: bytes, random: Random) -> bytes:
    """A package with some parts and its directory changed; bytes that are no package are damaged as bytes."""
    if random.random() < 0.05:
        return wrong.damaged(data, random)
    parts = opened(data)
    if not parts:
        return wrong.damaged(data, random)
    for _ in range(random.randrange(1, 4)):
        if random.random() < 0.75:
            _change_part(parts, random)
        else:
            _change_directory(parts, random)
    written = packed(parts, random)
    return _flagged(written, random) if random.random() < 0.08 else written


def opened(data: bytes) -> Parts:
    """The parts that can be read, small enough to be packed again; none when it is no package."""
    parts: Parts = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as found:
            for info in found.infolist():
                if info.file_size < LIMIT and not info.flag_bits & 1:
                    parts.append((info.filename, found.read(info)))
    except (
        zipfile.BadZipFile,
        ValueError,
        OSError,
        EOFError,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        struct.error,
    ):
        return parts
    except Exception:
        return parts
    return parts


def packed(parts: Parts, random: Random) -> bytes:
    """The parts as a package; most of the time packed as Word packs them."""
    stream = io.BytesIO()
    odd = random.random() < 0.1
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as made:
        warnings.simplefilter("ignore")
        for name, content in parts:
            info = zipfile.ZipInfo(name or "x", (1980, 1, 1, 0, 0, 0))
            info.compress_type = random.choice(METHODS) if odd else zipfile.ZIP_DEFLATED
            if odd and random.random() < 0.3:
                info.external_attr = SYMLINK
            made.writestr(info, content[:LIMIT], compresslevel=1)
        if odd:
            made.comment = wrong.value(random).encode("utf-8", "replace")[:60_000]
    return stream.getvalue()


def _change_part(parts: Parts, random: Random) -> None:
    """The document is changed as often as all others together."""
    main = [number for number, (name, _) in enumerate(parts) if "document" in name and name.endswith(".xml")]
    at = random.choice(main) if main and random.random() < 0.5 else random.randrange(len(parts))
    name, content = parts[at]
    parts[at] = (name, trees.tree(content, random) if b"<" in content[:200] else wrong.damaged(content, random))


def _change_directory(parts: Parts, random: Random) -> None:
    at = random.randrange(len(parts))
    name, content = parts[at]
    match random.randrange(7):
        case 0 if len(parts) > 1:
            del parts[at]
        case 1:
            parts[at] = (random.choice(NAMES), content)
        case 2:
            parts.append((name, trees.tree(content, random)))
        case 3:
            parts.append((random.choice(NAMES), random.choice(parts)[1]))
        case 4:
            parts.append((random.choice(NAMES), bytes(random.choice((0, 1000, 2_900_000)))))
        case 5:
            parts[at] = (name, random.choice(parts)[1])
        case _:
            parts.extend((f"word/x{number}.xml", b"") for number in range(random.choice((3, 300, 2100))))


def _flagged(data: bytes, random: Random) -> bytes:
    """One field of one entry set in the directory: flags, method, sizes, offsets."""
    changed = bytearray(data)
    found = [at for at in range(len(data) - 50) if data[at : at + 4] == b"PK\x01\x02"] if len(data) < 200_000 else []
    if not found:
        return wrong.damaged(data, random)
    offset, form = random.choice(((8, "<H"), (10, "<H"), (16, "<I"), (20, "<I"), (24, "<I"), (28, "<H"), (42, "<I")))
    top = 2 ** (8 * struct.calcsize(form)) - 1
    struct.pack_into(form, changed, random.choice(found) + offset, random.choice((0, 1, 7, 99, top // 2, top)))
    return bytes(changed)
