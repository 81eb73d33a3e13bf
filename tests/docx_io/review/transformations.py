"""Exports of ours as other programs write them back: each function says what it imitates (docx.md 1.7, 4, 5)."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from tests.docx_io.review.reviewer import W15, Reviewer
from tests.docx_io.written import DOCUMENT, OFFICE, WORD, Docx, w

Transformation = Callable[[Docx], None]
RELS = "word/_rels/document.xml.rels"


def main_part_renamed(docx: Docx) -> None:
    """Word Online writes ``word/document2.xml``."""
    docx.parts["word/document2.xml"] = docx.parts.pop(DOCUMENT)
    docx.parts["word/_rels/document2.xml.rels"] = docx.parts.pop(RELS)
    for name in ("_rels/.rels", "[Content_Types].xml"):
        docx.parts[name] = docx.parts[name].replace(b"word/document.xml", b"word/document2.xml")


def strict(docx: Docx) -> None:
    """ "Strict Open XML document" in Word's list of formats."""
    namespaces = {
        WORD: "http://purl.oclc.org/ooxml/wordprocessingml/main",
        OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    for name, data in docx.parts.items():
        for transitional, uri in namespaces.items():
            data = data.replace(transitional.encode(), uri.encode())
        docx.parts[name] = data


def bookmarks_renamed(docx: Docx) -> None:
    """Google Docs names every bookmark ``id.`` and letters of its own."""
    root = docx.tree(_main(docx))
    for number, start in enumerate(root.iter(w("bookmarkStart"))):
        start.set(w("name"), f"id.{number:012x}")
    docx.put(_main(docx), root)


def bookmarks_gone(docx: Docx) -> None:
    """OnlyOffice and converters drop them."""
    root = docx.tree(_main(docx))
    for element in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        element.getparent().remove(element)
    docx.put(_main(docx), root)


def bookmarks_between_paragraphs(docx: Docx) -> None:
    """Word moves the start of a bookmark out of its paragraph when it begins there."""
    root = docx.tree(_main(docx))
    for start in list(root.iter(w("bookmarkStart"))):
        start.getparent().addprevious(start)
    docx.put(_main(docx), root)


def foreign_paragraph_ids(docx: Docx) -> None:
    """Word gives every paragraph ids of its own at the first save."""
    root = docx.tree(_main(docx))
    for number, paragraph in enumerate(root.iter(w("p"))):
        paragraph.set("{http://schemas.microsoft.com/office/word/2010/wordml}paraId", f"{number + 1:08X}")
        paragraph.set(w("rsidR"), f"{number * 7 + 1:08X}")
    docx.put(_main(docx), root)


def proofing_marks(docx: Docx) -> None:
    """Word cuts runs at the words it does not know and leaves marks between them."""
    root = docx.tree(_main(docx))
    for text in list(root.iter(w("t"))):
        run, content = text.getparent(), text.text or ""
        if len(content) > 6 and len(run.findall(w("t"))) == 1 and run.tag == w("r"):
            second = etree.fromstring(etree.tostring(run))
            text.text, second.find(w("t")).text = content[:3], content[3:]
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.addnext(second)
            error = etree.Element(w("proofErr"))
            error.set(w("type"), "spellStart")
            run.addnext(error)
    docx.put(_main(docx), root)


def comments_beta(docx: Docx) -> None:
    """Word 2010 beta wrote ``commentEx`` in another namespace."""
    name = "word/commentsExtended.xml"
    docx.parts[name] = docx.parts[name].replace(
        W15.encode(), b"http://schemas.microsoft.com/office/word/2010/11/wordml"
    )


def comments_not_extended(docx: Docx) -> None:
    """LibreOffice 7.4 knows neither answers nor resolved comments."""
    docx.parts.pop("word/commentsExtended.xml", None)
    docx.parts[RELS] = re.sub(rb"<Relationship [^>]*commentsExtended[^>]*/>", b"", docx.parts[RELS])


def comments_extensible(docx: Docx) -> None:
    """Word 365 tells the true time of a comment in two parts of its own."""
    paragraphs = re.findall(rb'w15:paraId="([0-9A-F]+)"', docx.parts["word/commentsExtended.xml"])
    ids = "".join(
        f'<x:commentId xmlns:x="urn:cid" x:paraId="{p.decode()}" x:durableId="D{n}"/>' for n, p in enumerate(paragraphs)
    )
    times = "".join(
        f'<x:commentExtensible xmlns:x="urn:cex" x:durableId="D{n}" x:dateUtc="2026-03-16T08:20:00Z"/>'
        for n in range(len(paragraphs))
    )
    for part, content in (("commentsIds", ids), ("commentsExtensible", times)):
        docx.parts[f"word/{part}.xml"] = f"<x>{content}</x>".encode()
        relation = f'<Relationship Id="x{part}" Type="http://schemas.microsoft.com/office/{part}" Target="{part}.xml"/>'
        docx.parts[RELS] = docx.parts[RELS].replace(b"</Relationships>", relation.encode() + b"</Relationships>")


def true_times(docx: Docx) -> None:
    """Word 365 adds ``w16du:dateUtc`` beside a date whose "Z" is false."""
    root = docx.tree(_main(docx))
    for element in root.iter(w("ins"), w("del")):
        element.set("{http://schemas.microsoft.com/office/word/2023/wordml/word16du}dateUtc", "2026-03-16T08:20:00Z")
    docx.put(_main(docx), root)


def no_times(docx: Docx) -> None:
    """LibreOffice through UNO."""
    for name in (_main(docx), "word/comments.xml"):
        if name in docx.parts:
            root = docx.tree(name)
            for element in root.iter():
                if element.get(w("date")):
                    element.set(w("date"), "0-00-00T00:00:00Z")
            docx.put(name, root)


def identity_gone(docx: Docx) -> None:
    """A text pasted into a new document: neither manifest nor properties."""
    for name in [name for name in docx.parts if name.startswith(("customXml/", "docProps/custom"))]:
        del docx.parts[name]
    for name in ("_rels/.rels", RELS):
        docx.parts[name] = re.sub(rb"<Relationship [^>]*custom[^>]*/>", b"", docx.parts[name])


def _main(docx: Docx) -> str:
    return DOCUMENT if DOCUMENT in docx.parts else "word/document2.xml"


def transformed(reviewer: Reviewer, *changes: Transformation) -> bytes:
    docx = Docx(reviewer.bytes())
    for change in changes:
        change(docx)
    return docx.packed()


HARMLESS: tuple[Transformation, ...] = (
    main_part_renamed,
    strict,
    bookmarks_renamed,
    bookmarks_gone,
    bookmarks_between_paragraphs,
    foreign_paragraph_ids,
    proofing_marks,
)
