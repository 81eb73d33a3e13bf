"""A reviewer made of lxml: edits an exported file as Word does it, with tracking or without."""

from __future__ import annotations

import copy

from lxml import etree

from tests.docx_io.written import DOCUMENT, OFFICE, WORD, Docx, w

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
WHEN = "2026-03-16T10:20:00Z"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"


END_MARKS = (w("ins"), w("del"), w("moveFrom"), w("moveTo"))


class Reviewer:
    """One person over one file. ``author`` may be changed between two edits."""

    def __init__(self, data: bytes, author: str = "Nadia", date: str = WHEN) -> None:
        self.docx = Docx(data)
        self.root = self.docx.tree(DOCUMENT)
        self.author, self.date = author, date
        self._number = 9000
        self._comments: list[tuple[int, str, str, int | None, bool]] = []

    def bytes(self) -> bytes:
        self.docx.put(DOCUMENT, self.root)
        if self._comments:
            self._write_comments()
        return self.docx.packed()

    # --- finding

    def paragraphs(self) -> list[etree._Element]:
        """The paragraphs of units, in order."""
        return [p for p in self.root.iter(w("p")) if self.name(p)]

    def name(self, paragraph: etree._Element) -> str:
        names = (start.get(w("name"), "") for start in paragraph.iter(w("bookmarkStart")))
        return next((name for name in names if name.startswith("u_")), "")

    def unit(self, number: int, language: str = "") -> etree._Element:
        """The unit paragraph ``number``, of one language when it is given."""
        found = [p for p in self.paragraphs() if self.name(p).endswith(language)]
        return found[number]

    def texts(self, paragraph: etree._Element) -> list[etree._Element]:
        """The text elements that nobody has deleted or inserted yet."""
        gone = (w("del"), w("ins"), w("moveFrom"), w("moveTo"))
        return [t for t in paragraph.iter(w("t")) if not any(up.tag in gone for up in t.iterancestors())]

    def text(self, paragraph: etree._Element) -> str:
        return "".join(t.text or "" for t in self.texts(paragraph))

    # --- tracked

    def mark(self, tag: str, **more: str) -> etree._Element:
        self._number += 1
        element = etree.Element(w(tag))
        element.set(w("id"), str(self._number))
        element.set(w("author"), self.author)
        element.set(w("date"), self.date)
        for name, value in more.items():
            element.set(name, value)
        return element

    def replace(self, paragraph: etree._Element, start: int, end: int, text: str = "") -> None:
        """Delete the characters from ``start`` to ``end`` of what stands there and put ``text`` in."""
        runs = self._cut(paragraph, start, end)
        last = None
        for run in runs:
            last = self._wrapped(run, "del")
        if text:
            insertion = self.mark("ins")
            model = runs[-1] if runs else self._run_before(paragraph, start)
            insertion.append(self.run(text, model))
            if last is not None:
                last.addnext(insertion)
            else:
                self._put(paragraph, start, insertion)

    def delete_inserted(self, paragraph: etree._Element, number: int = 0) -> None:
        """Delete what another put in: his mark stays around it."""
        insertion = list(paragraph.iter(w("ins")))[number]
        for run in insertion.findall(w("r")):
            self._wrapped(run, "del")

    def delete_paragraph(self, paragraph: etree._Element, *, mark: bool = True) -> None:
        self.replace(paragraph, 0, len(self.text(paragraph)))
        if mark:
            self.on_mark(paragraph, "del")

    def split(self, paragraph: etree._Element, at: int) -> etree._Element:
        """Press Enter: the first part gets a new end, the second keeps the old one."""
        self._cut(paragraph, at, len(self.text(paragraph)))
        second = self._split_off(paragraph, at)
        self.on_mark(paragraph, "ins")
        return second

    def join(self, paragraph: etree._Element) -> None:
        self.on_mark(paragraph, "del")

    def add_after(self, paragraph: etree._Element, text: str) -> etree._Element:
        """Enter at the end of a paragraph, then typing: the new one has the old end, whatever marks are on it."""
        new = self.new_paragraph(paragraph, text)
        old = paragraph.find(f"{w('pPr')}/{w('rPr')}")
        for mark in [] if old is None else list(old.iterchildren(*END_MARKS)):
            self.on_mark(new, etree.QName(mark).localname)
            old.remove(mark)
        self.on_mark(paragraph, "ins")
        paragraph.addnext(new)
        return new

    def add_before(self, paragraph: etree._Element, text: str) -> etree._Element:
        new = self.new_paragraph(paragraph, text)
        self.on_mark(new, "ins")
        paragraph.addprevious(new)
        return new

    def delete_row(self, paragraph: etree._Element) -> None:
        row = next(paragraph.iterancestors(w("tr")))
        for inner in row.iter(w("p")):
            self.delete_paragraph(inner)
        self._row_properties(row).append(self.mark("del"))

    def add_row(self, paragraph: etree._Element, texts: tuple[str, ...], *, tracked: bool = True) -> None:
        """A row below that of ``paragraph``."""
        row = next(paragraph.iterancestors(w("tr")))
        new = copy.deepcopy(row)
        for cell, text in zip(new.iter(w("tc")), texts, strict=True):
            model = next(cell.iter(w("p")))
            fresh = self.new_paragraph(model, text, tracked=tracked)
            if tracked:
                self.on_mark(fresh, "ins")
            model.getparent().replace(model, fresh)
        if tracked:
            self._row_properties(new).append(self.mark("ins"))
        row.addnext(new)

    def move_after(self, paragraph: etree._Element, target: etree._Element) -> None:
        """Cut a whole paragraph and paste it behind another, as Word marks a move."""
        self._number += 1
        name, content = f"move{self._number}", self.text(paragraph)
        moved = self.new_paragraph(paragraph, content, tracked=False)
        for run in moved.findall(w("r")):
            self._wrapped(run, "moveTo")
        self.on_mark(moved, "moveTo")
        for run in self._cut(paragraph, 0, len(content)):
            self._wrapped(run, "moveFrom")
        self.on_mark(paragraph, "moveFrom")
        for place, kind in ((moved, "moveTo"), (paragraph, "moveFrom")):
            self._number += 1
            start = self.mark(f"{kind}RangeStart", **{w("name"): name})
            end = etree.Element(w(f"{kind}RangeEnd"))
            end.set(w("id"), start.get(w("id"), ""))
            place.insert(1, start)
            place.append(end)
        target.addnext(moved)

    def bold(self, paragraph: etree._Element, start: int, end: int) -> None:
        """Looks alone."""
        for run in self._cut(paragraph, start, end):
            properties = run.find(w("rPr"))
            change = self.mark("rPrChange")
            change.append(etree.Element(w("rPr")))
            properties.insert(0, etree.Element(w("b")))
            properties.append(change)

    def on_mark(self, paragraph: etree._Element, tag: str) -> None:
        properties = paragraph.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            paragraph.insert(0, properties)
        inner = properties.find(w("rPr"))
        if inner is None:
            inner = etree.SubElement(properties, w("rPr"))
        if inner.find(w(tag)) is None:
            inner.insert(0, self.mark(tag))

    # --- untracked

    def type_over(self, paragraph: etree._Element, start: int, end: int, text: str) -> None:
        """The same as ``replace`` with tracking switched off."""
        runs = self._cut(paragraph, start, end)
        model = runs[0] if runs else self._run_before(paragraph, start)
        if text and runs:
            runs[0].addprevious(self.run(text, model))
        elif text:
            self._put(paragraph, start, self.run(text, model))
        for run in runs:
            run.getparent().remove(run)

    def remove(self, element: etree._Element) -> None:
        element.getparent().remove(element)

    def drop_bookmarks(self) -> None:
        for element in list(self.root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            element.getparent().remove(element)

    # --- comments

    def comment(
        self, paragraph: etree._Element, text: str, *, until: etree._Element | None = None, with_range: bool = True
    ) -> int:
        number = len(self._comments)
        self._comments.append((number, self.author, text, None, False))
        reference = etree.SubElement(until if until is not None else paragraph, w("r"))
        etree.SubElement(reference, w("commentReference")).set(w("id"), str(number))
        if with_range:
            start, end = etree.Element(w("commentRangeStart")), etree.Element(w("commentRangeEnd"))
            start.set(w("id"), str(number))
            end.set(w("id"), str(number))
            paragraph.insert(1, start)
            reference.addprevious(end)
        return number

    def reply(self, to: int, text: str) -> int:
        number = len(self._comments)
        self._comments.append((number, self.author, text, to, False))
        return number

    def resolve(self, number: int) -> None:
        one = self._comments[number]
        self._comments[number] = (*one[:4], True)

    def _write_comments(self) -> None:
        body, extended = [], []
        for number, author, text, parent, done in self._comments:
            paragraphs = "".join(
                f'<w:p w14:paraId="{number:04X}{n:04X}"><w:r><w:t>{line}</w:t></w:r></w:p>'
                for n, line in enumerate(text.split("\n"))
            )
            last = f"{number:04X}{text.count(chr(10)):04X}"
            body.append(
                f'<w:comment w:id="{number}" w:author="{author}" w:date="{self.date}" w:initials="N">{paragraphs}</w:comment>'
            )
            above = ""
            if parent is not None:
                above = f' w15:paraIdParent="{parent:04X}{self._comments[parent][2].count(chr(10)):04X}"'
            extended.append(f'<w15:commentEx w15:paraId="{last}"{above} w15:done="{int(done)}"/>')
        parts = {
            "comments": f'<w:comments xmlns:w="{WORD}" xmlns:w14="{W14}">{"".join(body)}</w:comments>',
            "commentsExtended": f'<w15:commentsEx xmlns:w15="{W15}">{"".join(extended)}</w15:commentsEx>',
        }
        kinds = {
            "comments": f"{OFFICE}/comments",
            "commentsExtended": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        }
        for name, content in parts.items():
            add_part(self.docx, name, content, kinds[name])

    # --- parts of paragraphs

    def run(self, text: str, model: etree._Element | None) -> etree._Element:
        run = etree.Element(w("r"))
        properties = model.find(w("rPr")) if model is not None else None
        if properties is not None:
            run.append(copy.deepcopy(properties))
        content = etree.SubElement(run, w("t"))
        content.text = text
        content.set(XML_SPACE, "preserve")
        return run

    def new_paragraph(self, model: etree._Element, text: str, *, tracked: bool = True) -> etree._Element:
        new = etree.Element(w("p"))
        properties = model.find(w("pPr"))
        if properties is not None:
            properties = copy.deepcopy(properties)
            for mark in list(properties.iter(*END_MARKS)):
                mark.getparent().remove(mark)
            new.append(properties)
        run = self.run(text, next(iter(model.iter(w("r"))), None))
        if tracked:
            insertion = self.mark("ins")
            insertion.append(run)
            run = insertion
        new.append(run)
        return new

    def _cut(self, paragraph: etree._Element, start: int, end: int) -> list[etree._Element]:
        """The runs of exactly these characters, cut where they must be."""
        found = []
        at = 0
        for text in self.texts(paragraph):
            content = text.text or ""
            run = next(text.iterancestors(w("r")))
            first, last = max(start - at, 0), min(end - at, len(content))
            at += len(content)
            if first >= last:
                continue
            if first:
                before = self._part(run, text, content[:first])
                run.addprevious(before)
            if last < len(content):
                run.addnext(self._part(run, text, content[last:]))
            text.text = content[first:last]
            found.append(run)
        return found

    def _part(self, run: etree._Element, text: etree._Element, content: str) -> etree._Element:
        assert len(run.findall(w("t"))) + len(run.findall(w("br"))) + len(run.findall(w("tab"))) == 1, "one text a run"
        return self.run(content, run)

    def _wrapped(self, run: etree._Element, tag: str) -> etree._Element:
        wrapper = self.mark(tag)
        run.addprevious(wrapper)
        wrapper.append(run)
        if tag == "del":
            for text in run.findall(w("t")):
                text.tag = w("delText")
        return wrapper

    def _run_before(self, paragraph: etree._Element, at: int) -> etree._Element | None:
        runs = self._cut(paragraph, max(at - 1, 0), at) or self._cut(paragraph, 0, 1)
        return runs[0] if runs else None

    def _put(self, paragraph: etree._Element, at: int, element: etree._Element) -> None:
        before = self._cut(paragraph, max(at - 1, 0), at)
        if at and before:
            before[-1].addnext(element)
            return
        first = self._cut(paragraph, 0, 1)
        if first:
            first[0].addprevious(element)
        else:
            start = paragraph.find(w("bookmarkStart"))
            (start.addnext if start is not None else paragraph.append)(element)

    def _split_off(self, paragraph: etree._Element, at: int) -> etree._Element:
        second = etree.Element(w("p"))
        properties = paragraph.find(w("pPr"))
        if properties is not None:
            second.append(copy.deepcopy(properties))
        count = 0
        for child in list(paragraph):
            if child.tag == w("pPr"):
                continue
            if count >= at and child.tag != w("bookmarkStart"):
                second.append(child)
            elif child.tag == w("r"):
                count += sum(len(t.text or "") for t in child.iter(w("t")))
        paragraph.addnext(second)
        return second

    def _row_properties(self, row: etree._Element) -> etree._Element:
        found = row.find(w("trPr"))
        return found if found is not None else etree.SubElement(row, w("trPr"))


def add_part(docx: Docx, name: str, content: str, kind: str) -> None:
    """A part beside the main one, with its relation and content type."""
    docx.parts[f"word/{name}.xml"] = content.encode()
    rels = "word/_rels/document.xml.rels"
    relation = f'<Relationship Id="rv{name}" Type="{kind}" Target="{name}.xml"/></Relationships>'
    docx.parts[rels] = docx.parts[rels].replace(b"</Relationships>", relation.encode())
    override = f'<Override PartName="/word/{name}.xml" ContentType="application/xml"/></Types>'
    docx.parts["[Content_Types].xml"] = docx.parts["[Content_Types].xml"].replace(b"</Types>", override.encode())


MARKS = (
    "ins del moveFrom moveTo cellIns cellDel cellMerge rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange "
    "tblGridChange tblPrExChange numberingChange"
).split()
STORIES = ("document", "hdr", "ftr", "footnotes", "endnotes")


def count_marks(data: bytes) -> int:
    """The revision marks of a file, counted by their names alone."""
    wanted = " or ".join(f"local-name()='{name}'" for name in MARKS)
    path = f"count(//*[({wanted}) and contains(namespace-uri(), 'wordprocessingml')][not(ancestor::*[local-name()='Fallback'])])"
    roots = (etree.fromstring(part) for name, part in Docx(data).parts.items() if name.endswith(".xml"))
    return sum(int(root.xpath(path)) for root in roots if etree.QName(root).localname in STORIES)


def count_comments(data: bytes) -> int:
    part = Docx(data).parts.get("word/comments.xml")
    return 0 if part is None else int(etree.fromstring(part).xpath("count(//*[local-name()='comment'])"))
