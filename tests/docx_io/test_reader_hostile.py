"""Files from outside that mean harm or are merely broken: rules I1 to I4. One clear word each, and never a crash."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable

import pytest

from briefing_app.docx_io.protection import encrypt
from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_ENTRIES
from briefing_app.domain.rich_text import ParagraphKind
from tests.docx_io.written import DOCUMENT, OFFICE, PACKAGE, WORD, Docx
from tests.samples import sample_note, snapshot_of

GOOD = write(snapshot_of(sample_note("aide_memoire"), Layout.FRENCH)).docx
STRICT = {
    WORD: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
RELS = "word/_rels/document.xml.rels"


def texts(data: bytes, view: View = View.ACCEPT) -> list[str]:
    return [text.plain for text in read_paragraphs(data, view)]


def refused(data: bytes) -> str:
    for view in View:
        with pytest.raises(UserError) as told:
            read_paragraphs(data, view)
    return told.value.code


def changed(change: Callable[[Docx], object]) -> bytes:
    docx = Docx(GOOD)
    change(docx)
    return docx.packed()


def with_part(name: str, data: bytes) -> bytes:
    return changed(lambda docx: docx.parts.__setitem__(name, data))


def without_part(name: str) -> bytes:
    return changed(lambda docx: docx.parts.pop(name))


def document(body: str, prologue: str = "") -> bytes:
    return f'{prologue}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'.encode()


def test_the_file_reads_before_anything_is_done_to_it() -> None:
    assert "Aide-mémoire" in texts(GOOD)[0]
    assert texts(Docx(GOOD).packed()) == texts(GOOD)


# --- too large


def zeros(name: str, size: int) -> bytes:
    docx = Docx(GOOD)
    docx.parts[name] = bytes(size)
    return docx.packed()


@pytest.mark.parametrize("name", [DOCUMENT, "word/media/image1.bin", "word/styles.xml", "harmless.txt"])
def test_a_part_that_blows_up_is_not_unpacked(name: str) -> None:
    assert refused(zeros(name, 30_000_000)) == "word.too_large"


def test_many_small_parts_that_blow_up_together() -> None:
    def fill(docx: Docx) -> None:
        docx.parts |= {f"word/media/{n}.bin": bytes(400_000) for n in range(100)}

    assert refused(changed(fill)) == "word.too_large"


@pytest.mark.parametrize(("entries", "code"), [(MAX_ENTRIES + 1, "word.too_large"), (MAX_ENTRIES, None)])
def test_how_many_parts_a_file_may_have(entries: int, code: str | None) -> None:
    def fill(docx: Docx) -> None:
        docx.parts |= {f"word/x{n}.bin": b"" for n in range(entries - len(docx.parts))}

    data = changed(fill)
    if code is None:
        assert texts(data) == texts(GOOD)
    else:
        assert refused(data) == code


def test_a_size_that_lies() -> None:
    """The directory says a few bytes; what comes out is more, or something else."""
    data = bytearray(zeros("word/media/a.bin", 100))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"word/document.xml"))
    data[at + 24 : at + 28] = struct.pack("<I", 7)
    assert refused(bytes(data)) == "word.damaged"


def test_a_large_picture_is_no_bomb() -> None:
    """What does not shrink is not suspicious: scans of several megabytes are daily business."""
    noise = random.Random(7).randbytes(3_000_000)
    assert texts(with_part("word/media/scan.jpeg", noise)) == texts(GOOD)


# --- names


@pytest.mark.parametrize(
    "name", ["../evil.xml", "word/../../evil.xml", "/etc/passwd", "\\\\server\\share", "word/..", ".."]
)
def test_names_that_lead_outside(name: str) -> None:
    assert refused(with_part(name, b"x")) == "word.damaged"


@pytest.mark.parametrize("name", ["word/a..b.xml", "...", "word/.hidden", "وثيقة.xml"])
def test_odd_names_that_lead_nowhere(name: str) -> None:
    assert texts(with_part(name, b"x")) == texts(GOOD)


def test_the_same_name_twice() -> None:
    """Which of two documents Word would show is anybody's guess."""
    stream = io.BytesIO(GOOD)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stream, "a") as package:
        package.writestr(DOCUMENT, document("<w:p><w:r><w:t>autre</w:t></w:r></w:p>"))
    assert refused(stream.getvalue()) == "word.damaged"


# --- entities

ENTITIES = {
    "external": '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    "network": '<!DOCTYPE d [<!ENTITY x SYSTEM "http://localhost:9/x">]>',
    "parameter": '<!DOCTYPE d [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p; <!ENTITY x "y">]>',
    "laughter": "<!DOCTYPE d ["
    + '<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghix", strict=True))
    + "]>",
    "harmless": '<!DOCTYPE d [<!ENTITY x "y">]>',
}


@pytest.mark.parametrize("kind", ENTITIES)
@pytest.mark.parametrize("used", [True, False])
def test_entities_in_the_document(kind: str, used: bool) -> None:
    body = f"<w:p><w:r><w:t>{'&x;' if used else 'rien'}</w:t></w:r></w:p>"
    assert refused(with_part(DOCUMENT, document(body, ENTITIES[kind]))) == "word.damaged"


@pytest.mark.parametrize("part", ["word/styles.xml", "word/numbering.xml", "_rels/.rels", RELS])
def test_entities_in_the_parts_around_it(part: str) -> None:
    def change(docx: Docx) -> None:
        declaration, _, rest = docx.parts[part].partition(b"?>")
        docx.parts[part] = declaration + b"?>" + ENTITIES["external"].encode() + rest

    assert refused(changed(change)) == "word.damaged"


def test_a_doctype_alone_is_refused_too() -> None:
    assert refused(with_part(DOCUMENT, document("<w:p/>", '<!DOCTYPE d SYSTEM "x.dtd">'))) == "word.damaged"


# --- depth


@pytest.mark.parametrize("name", ["w:tbl", "w:ins", "w:sdt"])
def test_elements_a_thousand_deep(name: str) -> None:
    deep = f"<{name}>" * 1000 + "<w:p/>" + f"</{name}>" * 1000
    assert refused(with_part(DOCUMENT, document(deep))) in ("word.damaged", "word.too_large")


def test_tables_in_tables_as_people_make_them() -> None:
    inner = "<w:p><w:r><w:t>au fond</w:t></w:r></w:p>"
    for _ in range(20):
        inner = f"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    assert texts(with_part(DOCUMENT, document(inner))) == ["au fond"]


# --- containers


@pytest.mark.parametrize("magic", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xd0\xcf\x11\xe0"])
def test_old_or_protected_files_say_so(magic: bytes) -> None:
    assert refused(magic + bytes(1000)) == "word.encrypted"
    assert refused(magic) == "word.encrypted"


def test_our_own_protected_export_says_so() -> None:
    assert refused(encrypt(GOOD, "mot de passe")) == "word.encrypted"


@pytest.mark.parametrize(
    "data",
    [b"", b"P", b"PK", b"PK\x03\x04", b"PK\x05\x06", b"%PDF-1.7", b"{\\rtf1 }", b"<html/>", "نص".encode(), bytes(5000)],
)
def test_other_kinds_of_file(data: bytes) -> None:
    assert refused(data) == "word.not_word"


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_not_wholly_received(share: float) -> None:
    assert refused(GOOD[: int(len(GOOD) * share)]) == "word.not_word"


def test_an_empty_package_and_one_of_another_office_program() -> None:
    stream = io.BytesIO()
    zipfile.ZipFile(stream, "w").close()
    assert refused(stream.getvalue()) == "word.not_word"
    odt = io.BytesIO()
    with zipfile.ZipFile(odt, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "<x/>")
    assert refused(odt.getvalue()) == "word.not_word"


def flagged(at_local: int, at_central: int, value: int) -> bytes:
    """A field of every entry set, in both places it stands."""
    data = bytearray(GOOD)
    for magic, offset in ((b"PK\x03\x04", at_local), (b"PK\x01\x02", at_central)):
        at = -1
        while (at := data.find(magic, at + 1)) >= 0:
            data[at + offset] = value
    return bytes(data)


def test_entries_under_a_zip_password() -> None:
    assert refused(flagged(6, 8, 1)) == "word.damaged"


def test_entries_packed_in_a_way_nobody_knows() -> None:
    assert refused(flagged(8, 10, 99)) == "word.damaged"


@pytest.mark.parametrize("method", [12, 14])
def test_entries_packed_in_a_way_that_word_never_does(method: int) -> None:
    """What LZMA and bzip2 unpack takes as much memory as the file asks for."""
    assert refused(flagged(8, 10, method)) == "word.damaged"


def test_a_directory_whose_entries_stand_before_the_file() -> None:
    at = GOOD.rfind(b"PK\x05\x06")
    moved = struct.unpack_from("<I", GOOD, at + 16)[0] + 5000
    assert refused(GOOD[: at + 16] + struct.pack("<I", moved) + GOOD[at + 20 :]) == "word.damaged"


def test_entries_whose_bytes_have_changed() -> None:
    data = bytearray(GOOD)
    at = data.find(DOCUMENT.encode()) + len(DOCUMENT) + 40
    data[at : at + 8] = b"\xff" * 8
    assert refused(bytes(data)) == "word.damaged"


# --- parts


@pytest.mark.parametrize("part", ["_rels/.rels", DOCUMENT])
def test_without_these_it_is_no_word_file(part: str) -> None:
    assert refused(without_part(part)) == "word.not_word"


@pytest.mark.parametrize(
    "part", ["word/styles.xml", "word/numbering.xml", "word/settings.xml", RELS, "[Content_Types].xml"]
)
def test_without_these_the_text_is_still_there(part: str) -> None:
    assert texts(without_part(part)) == texts(GOOD)


@pytest.mark.parametrize("part", [DOCUMENT, "word/styles.xml", "word/numbering.xml", RELS, "_rels/.rels"])
@pytest.mark.parametrize("data", [b"", b"<", b"<a></b>", b"\xff\xfe<", b"not xml", b"<a>&b;</a>"])
def test_parts_that_are_no_xml(part: str, data: bytes) -> None:
    assert refused(with_part(part, data)) == "word.damaged"


@pytest.mark.parametrize(
    "root", [f'<w:document xmlns:w="{WORD}"/>', "<html><body/></html>", f'<w:body xmlns:w="{WORD}"/>']
)
def test_a_document_without_a_body(root: str) -> None:
    assert refused(with_part(DOCUMENT, root.encode())) == "word.not_word"


@pytest.mark.parametrize(
    "target",
    [
        "/word/document.xml",
        "word/document.xml",
        "./word/document.xml",
        "word/../word/document.xml",
        "//word/document.xml",
    ],
)
def test_ways_to_say_where_the_document_is(target: str) -> None:
    data = changed(lambda docx: docx.parts.__setitem__("_rels/.rels", package_rels(target)))
    assert texts(data) == texts(GOOD)


def package_rels(target: str, kind: str = f"{OFFICE}/officeDocument", mode: str = "") -> bytes:
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Type="{kind}" Target="{target}"'
        f"{mode}/></Relationships>"
    ).encode()


@pytest.mark.parametrize(
    "rels",
    [
        package_rels("../word/document.xml"),
        package_rels("word/nowhere.xml"),
        package_rels(""),
        package_rels("https://exemple.org/document.xml", mode=' TargetMode="External"'),
        package_rels("word/document.xml", mode=' TargetMode="External"'),
        package_rels("word/document.xml", f"{OFFICE}/extended-properties"),
        f'<Relationships xmlns="{PACKAGE}/relationships"/>'.encode(),
    ],
)
def test_relations_that_lead_to_no_document(rels: bytes) -> None:
    assert refused(changed(lambda docx: docx.parts.__setitem__("_rels/.rels", rels))) == "word.not_word"


@pytest.mark.parametrize("name", ["word/document2.xml", "main.xml", "a/b/c/d.xml", "مستند/نص.xml"])
def test_a_document_of_another_name_keeps_its_lists(name: str) -> None:
    """Found by relationship; so are its styles and lists, from wherever it stands (rule I3)."""
    docx = Docx(write(snapshot_of(sample_note("talking_points"), Layout.FRENCH)).docx)
    expected = read_paragraphs(docx.packed())
    folder, _, base = name.rpartition("/")
    docx.parts[name] = docx.parts.pop(DOCUMENT)
    rels = docx.parts.pop(RELS).decode().replace('Target="', 'Target="/word/')
    docx.parts[f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"] = rels.encode()
    docx.parts["_rels/.rels"] = package_rels(name)
    found = read_paragraphs(docx.packed())
    assert found == expected
    assert ParagraphKind.BULLET in {text.kind for text in found}


def test_the_whole_export_in_strict() -> None:
    def strict(docx: Docx) -> None:
        for name, data in docx.parts.items():
            for transitional, uri in STRICT.items():
                data = data.replace(transitional.encode(), uri.encode())
            docx.parts[name] = data

    data = changed(strict)
    assert b"purl.oclc.org" in Docx(data).parts[DOCUMENT]
    assert read_paragraphs(data) == read_paragraphs(GOOD)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_other_encodings_of_the_document(encoding: str) -> None:
    name = encoding.removesuffix("-sig")
    body = f'<?xml version="1.0" encoding="{name}"?>' + document("<w:p><w:r><w:t>été</w:t></w:r></w:p>").decode()
    assert texts(with_part(DOCUMENT, body.encode(encoding))) == ["été"]


@pytest.mark.parametrize(
    "body",
    [
        "<w:p><w:r><w:fldChar w:fldCharType='end'/><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:r><w:fldChar/><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType='separate'/><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:pStyle/><w:numPr/></w:pPr><w:r><w:rPr><w:rStyle/><w:u/></w:rPr><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:numPr><w:numId/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>x</w:t><w:sym/><w:sym w:char='110000'/></w:r></w:p>",
        "<!-- note --><w:p><?target data?><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>x</w:t><unknown xmlns='urn:x'><w:t>y</w:t></unknown></w:r></w:p>",
        "<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>",
        "<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>cadre</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>"
        "<w:r><w:t>x</w:t></w:r></w:p>",
    ],
)
def test_what_the_schema_forbids_does_not_stop_the_reading(body: str) -> None:
    assert texts(with_part(DOCUMENT, document(body))) == ["x"]


def test_styles_that_stand_on_each_other() -> None:
    def loop(docx: Docx) -> None:
        styles = "".join(
            f'<w:style w:type="paragraph" w:styleId="{a}"><w:name w:val="{a}"/><w:basedOn w:val="{b}"/></w:style>'
            for a, b in ("AB", "BC", "CA")
        )
        docx.parts["word/styles.xml"] = f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>'.encode()
        docx.parts[DOCUMENT] = document('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>')

    assert texts(changed(loop)) == ["x"]
