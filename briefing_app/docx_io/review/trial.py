"""A reviewer for the self-test: types at the end of a paragraph of a review copy, tracked as Word does it."""

from __future__ import annotations

import copy
import io
import zipfile

from lxml import etree

from briefing_app.docx_io.oxml import W
from briefing_app.docx_io.package_reader import parsed
from briefing_app.docx_io.package_writer import Part, zipped
from briefing_app.domain.errors import BugError
from briefing_app.domain.languages import Bilingual, Language

DOCUMENT = "word/document.xml"
WHEN = "2026-03-16T10:20:00Z"
_FIRST_NUMBER = 900_000
"""Of the marks, which must be unlike any in the file."""


def with_words_added(docx: bytes, author: str, words: Bilingual) -> bytes:
    """The review copy after ``author`` typed ``words`` at the end of its first paragraph in each of their languages.

    BugError for a file that has no paragraph in such a language, or no anchors.
    """
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    document = parsed(parts[DOCUMENT])
    for number, language in enumerate(Language, _FIRST_NUMBER):
        if words[language]:
            _type(_first_paragraph(document, language), _inserted(author, number), words[language])
    parts[DOCUMENT] = etree.tostring(document, xml_declaration=True, encoding="UTF-8", standalone=True)
    return zipped(Part(name, data) for name, data in parts.items())


def _first_paragraph(document: etree._Element, language: Language) -> etree._Element:
    """The first one that holds a whole unit with words in this language."""
    for start in document.iter(f"{{{W}}}bookmarkStart"):
        name, paragraph = start.get(f"{{{W}}}name", ""), start.getparent()
        is_unit = name.startswith("u_") and name.endswith(f"_{language.value}")
        if is_unit and paragraph is not None and any(text.text for text in paragraph.iter(f"{{{W}}}t")):
            return paragraph
    raise BugError(f"a review copy without a paragraph in {language.value}")


def _inserted(author: str, number: int) -> etree._Element:
    mark = etree.Element(f"{{{W}}}ins")
    for name, value in (("id", str(number)), ("author", author), ("date", WHEN)):
        mark.set(f"{{{W}}}{name}", value)
    return mark


def _type(paragraph: etree._Element, mark: etree._Element, words: str) -> None:
    """Put ``words`` behind the last run of a paragraph, looking as it looks."""
    last = [run for run in paragraph.iterchildren(f"{{{W}}}r") if run.find(f"{{{W}}}t") is not None][-1]
    run = etree.SubElement(mark, f"{{{W}}}r")
    looks = last.find(f"{{{W}}}rPr")
    if looks is not None:
        run.append(copy.deepcopy(looks))
    text = etree.SubElement(run, f"{{{W}}}t")
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    last.addnext(mark)
