"""Files that mean harm, are broken, or are very large: one clear word each, or a bounded result."""

from __future__ import annotations

import random
import time

import pytest

from briefing_app.docx_io.protection import encrypt
from briefing_app.docx_io.review.scanner import read_round, scan
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.errors import UserError
from tests.docx_io.review.reviewer import add_part
from tests.docx_io.review.samples import Sent
from tests.docx_io.written import DOCUMENT, WORD, Docx, bare_note, pair

SENT = Sent(Layout.FRENCH)
SECONDS = 10


def with_part(name: str, data: bytes) -> bytes:
    docx = Docx(SENT.docx)
    docx.parts[name] = data
    return docx.packed()


def without(name: str) -> bytes:
    docx = Docx(SENT.docx)
    docx.parts.pop(name)
    return docx.packed()


ENTITY = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "word.not_word"),
        (b"Bonjour", "word.not_word"),
        (b"PK\x03\x04 and no more", "word.not_word"),
        (SENT.docx[:3000], "word.not_word"),
        (encrypt(SENT.docx, "secret"), "word.encrypted"),
        (with_part(DOCUMENT, bytes(30_000_000)), "word.too_large"),
        (with_part("word/media/a.bin", bytes(30_000_000)), "word.too_large"),
        (with_part(DOCUMENT, ENTITY.encode()), "word.damaged"),
        (with_part("word/comments.xml", b"<x/>"), None),
        (with_part("word/styles.xml", LAUGHS.encode()), "word.damaged"),
        (with_part(DOCUMENT, b"<w:document"), "word.damaged"),
        (with_part("../evil.xml", b"x"), "word.damaged"),
        (without(DOCUMENT), "word.not_word"),
        (without("_rels/.rels"), "word.not_word"),
        (without("word/styles.xml"), None),
        (without("word/numbering.xml"), None),
        (without("word/settings.xml"), None),
        (without("[Content_Types].xml"), None),
        (with_part("customXml/item1.xml", b"\x00broken"), None),
        (with_part("docProps/custom.xml", b"<broken"), None),
    ],
)
def test_one_word_each(data: bytes, code: str | None) -> None:
    started = time.monotonic()
    if code is None:
        assert scan(data, SENT.exported).is_untouched
        read_round(data)
    else:
        for read in (lambda: scan(data, SENT.exported), lambda: read_round(data)):
            try:
                read()
            except UserError as told:
                assert told.code == code
                continue
            assert read is not None
            assert code in ("word.damaged", "word.too_large", "word.not_word")
    assert time.monotonic() - started < SECONDS


def test_the_scan_refuses_each_of_them() -> None:
    for data in (
        b"",
        SENT.docx[:3000],
        with_part(DOCUMENT, ENTITY.encode()),
        with_part("word/styles.xml", LAUGHS.encode()),
    ):
        with pytest.raises(UserError):
            scan(data, SENT.exported)


@pytest.mark.parametrize("content", ["", "<", "<x/>", LAUGHS])
@pytest.mark.parametrize("part", ["comments", "commentsExtended", "commentsIds"])
def test_comment_parts_that_are_none(part: str, content: str) -> None:
    docx = Docx(SENT.docx)
    add_part(docx, part, content, f"http://schemas.microsoft.com/office/{part}")
    try:
        assert scan(docx.packed(), SENT.exported).is_untouched
    except UserError as told:
        assert told.code == "word.damaged"


def test_deeply_nested_content() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5000 + "<w:p/>" + "</w:sdtContent></w:sdt>" * 5000
    data = with_part(DOCUMENT, f'<w:document xmlns:w="{WORD}"><w:body>{deep}</w:body></w:document>'.encode())
    with pytest.raises(UserError) as told:
        scan(data, SENT.exported)
    assert told.value.code in ("word.damaged", "word.too_large")


@pytest.mark.parametrize("bookmarks", [True, False])
def test_ten_thousand_changes(bookmarks: bool) -> None:
    """In one segment, and over many; with and without bookmarks."""
    words = [f"mot{n}" for n in range(500)]
    note = bare_note(*(pair(f"كلمة {n}", f"{n} " + " ".join(words[n % 50 : n % 50 + 12]), n) for n in range(400)))
    sent = Sent(Layout.FRENCH, note)
    reviewer = sent.reviewer()
    marks = 0
    for unit in reviewer.paragraphs():
        for _ in range(5):
            insertion = reviewer.mark("ins")
            insertion.append(reviewer.run("x ", None))
            deletion = reviewer.mark("del")
            reviewer.author = f"R{marks % 7}"
            unit.append(insertion)
            unit.append(deletion)
            marks += 2
    crowded = reviewer.unit(0)
    while marks < 10_000:
        insertion = reviewer.mark("ins")
        insertion.append(reviewer.run("y ", None))
        crowded.append(insertion)
        crowded.append(reviewer.run("kept ", None))
        marks += 1
    if not bookmarks:
        reviewer.drop_bookmarks()
    data = reviewer.bytes()
    started = time.process_time()
    read = scan(data, sent.exported)
    assert time.process_time() - started < SECONDS
    assert read.marks == marks


def test_nothing_that_was_exported_is_left() -> None:
    """A text of another world: everything vanished, everything new, and no hang over it."""
    note = bare_note(*(pair(f"نص {n}", f"Texte {n} " * 8, n) for n in range(300)))
    sent = Sent(Layout.FRENCH, note)
    generator = random.Random(5)
    body = "".join(
        f"<w:p><w:r><w:t>{' '.join(generator.choices(('alpha', 'beta', 'gamma', 'delta'), k=20))}</w:t></w:r></w:p>"
        for _ in range(1500)
    )
    docx = Docx(sent.docx)
    docx.parts[DOCUMENT] = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'.encode()
    started = time.process_time()
    read = scan(docx.packed(), sent.exported)
    assert time.process_time() - started < SECONDS
    assert {change.kind.value for change in read.changes} == {"paragraph_deleted"}
    assert all(change.asks is not None for change in read.changes)
    assert len(read.unplaced) >= 1500


def test_a_large_picture_is_no_bomb() -> None:
    noise = random.Random(7).randbytes(20_000_000)
    started = time.process_time()
    assert scan(with_part("word/media/scan.jpeg", noise), SENT.exported).is_untouched
    assert time.process_time() - started < SECONDS
