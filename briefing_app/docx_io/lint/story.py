"""Paragraphs and runs of a story (body, header, footer): direction, islands, languages, lists, bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import cast

import msgspec
from lxml import etree

from briefing_app.docx_io.lint.findings import NAMESPACE, ON, VAL, LintFinding, w
from briefing_app.docx_io.lint.styles import StyleSheet, lint_marks
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER

_ARABIC = re.compile(f"[{ARABIC_LETTER}]")
_LATIN = re.compile(f"[{LATIN_LETTER}]")
_FORBIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DASHED_DATE = re.compile(r"[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,4}")
_ISLAND_BODY = re.compile(f"[{LATIN_LETTER}0-9]")
_BARE_NUMBER = re.compile(r"^\s*[0-9]+\s*$")
LRM = "\u200e"
_STRONG = re.compile(f"[{LATIN_LETTER}{LRM}]")
BOOKMARK = re.compile(r"^[A-Za-z_][A-Za-z0-9_]{0,39}$")

ATTRIBUTES = re.compile(r"<w:([pr]) [^>]*[^/>]>")
TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
SIMPLE_TEXT, SIMPLE_END = '<w:t xml:space="preserve">', "</w:t>"


class _Run(msgspec.Struct, frozen=True, gc=False):
    text: str
    rtl: bool


class _RunLook(msgspec.Struct, frozen=True):
    """The properties of a run, judged."""

    rtl: bool = False
    has_language: bool = False
    problems: tuple[tuple[str, str], ...] = ()


class _ParagraphLook(msgspec.Struct, frozen=True):
    """The properties of a paragraph, judged."""

    rtl: bool = False
    centred: bool = False
    problems: tuple[tuple[str, str], ...] = ()


class Story(msgspec.Struct, frozen=True):
    """A part with text in it, as a tree and as it is written, and what its paragraphs may refer to."""

    part: str
    root: etree._Element
    xml: str
    styles: StyleSheet
    numbers: frozenset[str]


def lint_story(story: Story) -> Iterator[LintFinding]:
    """Everything that can be seen paragraph by paragraph.

    Reads the text of our own making directly: paragraphs do not nest in it, and the few kinds of properties
    there are in a file are parsed and judged once each.
    """
    run_looks: dict[str, _RunLook] = {"": _RunLook()}
    paragraph_looks: dict[str, _ParagraphLook] = {"": _ParagraphLook()}
    for number, (properties, content) in enumerate(cut("p", ATTRIBUTES.sub(r"<w:\1>", story.xml)), 1):
        if properties not in paragraph_looks:
            paragraph_looks[properties] = _paragraph_look(properties, story)
        paragraph = paragraph_looks[properties]
        where = f"paragraph {number}"
        runs = []
        problems = list(paragraph.problems)
        for run_properties, inside in cut("r", content):
            look = run_looks.get(run_properties)
            if look is None:
                look = run_looks[run_properties] = _run_look(run_properties, story)
            text = _text(inside)
            runs.append(_Run(text, look.rtl))
            problems.extend(look.problems)
            if not look.has_language and text.strip(f" {LRM}"):
                problems.append(("B04", "the run names no language"))
        problems.extend(_paragraph(paragraph, runs))
        yield from (LintFinding(code, story.part, where, problem) for code, problem in problems)
    yield from _bookmarks(story)
    yield from _fields(story)


def cut(name: str, xml: str) -> Iterator[tuple[str, str]]:
    """(properties, content) of every ``w:p`` or ``w:r``, in order; cutting strings is quicker than a parser."""
    opening, ending = f"<w:{name}Pr>", f"</w:{name}Pr>"
    for chunk in xml.split(f"<w:{name}>")[1:]:
        inside = chunk.partition(f"</w:{name}>")[0]
        if inside.startswith(opening):
            properties, _, content = inside[len(opening) :].partition(ending)
            yield properties, content
        else:
            yield "", inside


def _text(content: str) -> str:
    if content.startswith(SIMPLE_TEXT) and content.endswith(SIMPLE_END):
        text = content[len(SIMPLE_TEXT) : -len(SIMPLE_END)]
        if "<" not in text:
            return unescape(text) if "&" in text else text
    return unescape("".join(TEXT.findall(content)))


def parsed(name: str, content: str) -> etree._Element:
    """A fragment of the part as an element; prefixes other than ours do not matter here."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    return etree.fromstring(f'<w:{name} xmlns:w="{NAMESPACE}">{content}</w:{name}>', parser)


def _run_look(properties: str, story: Story) -> _RunLook:
    own = parsed("rPr", properties)
    switch = own.find(w("rtl"))
    rtl = switch is not None and switch.get(VAL, "true") in ON
    problems = [(finding.code, finding.problem) for finding in lint_marks(own, story.part, "")]
    style = own.find(w("rStyle"))
    if style is not None and style.get(VAL) not in story.styles.ids:
        problems.append(("L08", "a run style that is not there"))
    language = own.find(w("lang"))
    named = language is not None and bool(language.get(w("bidi") if rtl else VAL))
    return _RunLook(rtl, named, tuple(problems))


def _paragraph_look(properties: str, story: Story) -> _ParagraphLook:
    own = parsed("pPr", properties)
    style, jc = own.find(w("pStyle")), own.find(w("jc"))
    number, bidi = own.find(f"{w('numPr')}/{w('numId')}"), own.find(w("bidi"))
    style_id = style.get(VAL) if style is not None else None
    rtl = bidi.get(VAL, "true") in ON if bidi is not None else style_id in story.styles.rtl
    problems = []
    if style_id is not None and style_id not in story.styles.ids:
        problems.append(("L08", "a paragraph style that is not there"))
    end_aligned = jc.get(VAL) in ("right", "end") if jc is not None else style_id in story.styles.end_aligned
    if rtl and end_aligned:
        problems.append(("B05", "aligned to the end of a right-to-left line"))
    if number is not None and number.get(VAL) not in story.numbers:
        problems.append(("L09", "a list that is not there"))
    return _ParagraphLook(rtl, jc is not None and jc.get(VAL) == "center", tuple(problems))


def _paragraph(look: _ParagraphLook, runs: list[_Run]) -> Iterator[tuple[str, str]]:
    from_right = "\n".join([run.text for run in runs if run.rtl])
    from_left = "\n".join([run.text for run in runs if not run.rtl])
    text = f"{from_right}\n{from_left}"
    if text.isascii():
        return
    arabic = len(_ARABIC.findall(text))
    if arabic and not (look.rtl or look.centred) and arabic > len(_LATIN.findall(text)):
        yield "B03", "mostly Arabic, but reads from the left"
    if _FORBIDDEN.search(text):
        yield "B02", "an embedding or isolate control"
    if from_right and _LATIN.search(from_right):
        yield "B07", "Latin letters in a right-to-left run"
    if arabic and _ARABIC.search(from_left):
        yield "B06", "Arabic letters in a left-to-right run"
    if "-" in from_right and _DASHED_DATE.search(from_right):
        yield "E08", "a dashed date in a right-to-left run"
    yield from _islands(runs, rtl=look.rtl)


def _islands(runs: list[_Run], *, rtl: bool) -> Iterator[tuple[str, str]]:
    """Islands of the other direction are closed by LRM (rules E5 and E6)."""
    joined = _joined(runs)
    for number, run in enumerate(joined):
        if rtl and not run.rtl and _ISLAND_BODY.search(run.text):
            if not (is_closed(run.text) and is_opened(run.text)) and not is_bare_number(run.text):
                yield "B09", "an island that is not closed by U+200E"
        elif not rtl and run.rtl and _ARABIC.search(run.text):
            following = joined[number + 1].text if number + 1 < len(joined) else ""
            if not (run.text.endswith(LRM) or following.startswith(LRM)):
                yield "B09", "an Arabic island that is not followed by U+200E"


def is_opened(text: str) -> bool:
    """Whether nothing at the start of an island of Latin letters or numbers can drift away."""
    return _STRONG.match(text.lstrip()[:1]) is not None


def is_closed(text: str) -> bool:
    """Whether nothing at the end of an island of Latin letters or numbers can drift away."""
    return _STRONG.match(text.rstrip()[-1:]) is not None


def is_bare_number(text: str) -> bool:
    """A number without any sign needs no marks around it."""
    return _BARE_NUMBER.match(text) is not None


def _joined(runs: list[_Run]) -> list[_Run]:
    joined: list[_Run] = []
    for run in runs:
        if joined and joined[-1].rtl == run.rtl:
            joined[-1] = _Run(joined[-1].text + run.text, run.rtl)
        elif run.text:
            joined.append(run)
    return joined


def _bookmarks(story: Story) -> Iterator[LintFinding]:
    starts, names = {}, set()
    for start in story.root.iter(w("bookmarkStart")):
        number, name = start.get(w("id"), ""), start.get(w("name"), "")
        if number in starts or name.lower() in names:
            yield LintFinding("L01", story.part, f"bookmark {name}", "an id or name that is there twice")
        if not BOOKMARK.match(name):
            yield LintFinding("L03", story.part, f"bookmark {name[:40]}", "a name Word does not take")
        names.add(name.lower())
        starts[number] = start
    ended = set()
    for end in story.root.iter(w("bookmarkEnd")):
        number = end.get(w("id"), "")
        ended.add(number)
        if number not in starts:
            yield LintFinding("L02", story.part, f"bookmark {number}", "an end without a start")
        elif starts[number].getparent() is not end.getparent():
            yield LintFinding("E16", story.part, f"bookmark {number}", "ends in another paragraph than it starts")
    for number in starts.keys() - ended:
        yield LintFinding("L02", story.part, f"bookmark {number}", "a start without an end")


def _fields(story: Story) -> Iterator[LintFinding]:
    """The five runs of a field look the same (rule E15)."""
    if "w:fldChar" not in story.xml:
        return
    looks: set[bytes] | None = None
    runs = story.root.xpath("//w:p[.//w:fldChar]//w:r", namespaces={"w": NAMESPACE})
    for run in cast("list[etree._Element]", runs):
        mark = run.find(w("fldChar"))
        kind = mark.get(w("fldCharType")) if mark is not None else None
        if kind == "begin":
            looks = set()
        if looks is not None:
            own = run.find(w("rPr"))
            looks.add(etree.tostring(own) if own is not None else b"")
        if kind == "end" and looks is not None:
            if len(looks) > 1:
                yield LintFinding("E15", story.part, "field", "runs of one field look different")
            looks = None
