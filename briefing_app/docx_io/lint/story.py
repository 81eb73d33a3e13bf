"""Paragraphs and runs of a story (body, header, footer): direction, islands, languages, lists, bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_STRONG_LAST = re.compile(f"[{LATIN_LETTER}]$")
_STRONG_FIRST = re.compile(f"^[{LATIN_LETTER}]")
_BARE_NUMBER = re.compile(r"^\s*[0-9]+\s*$")
LRM = "\u200e"
BOOKMARK = re.compile(r"^[A-Za-z_][A-Za-z0-9_]{0,39}$")

P, R, T, PPR, RPR = w("p"), w("r"), w("t"), w("pPr"), w("rPr")
RTL, LANG, BIDI, JC = w("rtl"), w("lang"), w("bidi"), w("jc")
PSTYLE, RSTYLE, NUM = w("pStyle"), w("rStyle"), f"{w('numPr')}/{w('numId')}"


class _Run(msgspec.Struct, frozen=True):
    text: str
    rtl: bool


class _Look(msgspec.Struct, frozen=True):
    """The properties of a run, judged."""

    rtl: bool = False
    has_language: bool = False
    problems: tuple[tuple[str, str], ...] = ()


class Story(msgspec.Struct, frozen=True):
    """A part with text in it, and what its paragraphs may refer to."""

    part: str
    root: etree._Element
    styles: StyleSheet
    numbers: frozenset[str]


def lint_story(story: Story) -> Iterator[LintFinding]:
    """Everything that can be seen paragraph by paragraph."""
    looked_at: dict[tuple[object, ...], _Look] = {}
    for number, paragraph in enumerate(story.root.iter(P), 1):
        where = f"paragraph {number}"
        properties = paragraph.find(PPR)
        rtl = _is_rtl(properties, story.styles)
        runs = []
        for run in paragraph.iter(R):
            own = run[0] if len(run) and run[0].tag == RPR else None
            text = "".join([t.text or "" for t in run if t.tag == T])
            look = _look(own, story, looked_at)
            runs.append(_Run(text, look.rtl))
            for code, problem in look.problems:
                yield LintFinding(code, story.part, where, problem)
            if not look.has_language and own is not None and text.strip(f" {LRM}"):
                yield LintFinding("B04", story.part, where, "the run names no language")
        yield from _paragraph(properties, runs, rtl, story, where)
    yield from _bookmarks(story)
    yield from _fields(story)


def _is_rtl(properties: etree._Element | None, styles: StyleSheet) -> bool:
    if properties is None:
        return False
    bidi = properties.find(BIDI)
    if bidi is not None:
        return bidi.get(VAL, "true") in ON
    style = properties.find(PSTYLE)
    return style is not None and style.get(VAL) in styles.rtl


def _look(own: etree._Element | None, story: Story, known: dict[tuple[object, ...], _Look]) -> _Look:
    """What the properties of a run say; the few kinds there are in a file are looked at once."""
    if own is None:
        return _Look()
    key = tuple([(child.tag, *child.attrib.values()) for child in own])
    if key not in known:
        switch = own.find(RTL)
        rtl = switch is not None and switch.get(VAL, "true") in ON
        problems = [(finding.code, finding.problem) for finding in lint_marks(own, story.part, "")]
        style = own.find(RSTYLE)
        if style is not None and style.get(VAL) not in story.styles.ids:
            problems.append(("L08", "a run style that is not there"))
        language = own.find(LANG)
        named = language is not None and bool(language.get(w("bidi") if rtl else VAL))
        known[key] = _Look(rtl, named, tuple(problems))
    return known[key]


def _paragraph(
    properties: etree._Element | None, runs: list[_Run], rtl: bool, story: Story, where: str
) -> Iterator[LintFinding]:
    text = "".join(run.text for run in runs)
    arabic = 0 if text.isascii() else len(_ARABIC.findall(text))
    if arabic and not rtl and arabic > len(_LATIN.findall(text)) and not _is_centred(properties):
        yield LintFinding("B03", story.part, where, "mostly Arabic, but reads from the left")
    if properties is not None:
        yield from _references(properties, rtl, story, where)
    if _FORBIDDEN.search(text):
        yield LintFinding("B02", story.part, where, "an embedding or isolate control")
    from_right = "\n".join([run.text for run in runs if run.rtl])
    from_left = "\n".join([run.text for run in runs if not run.rtl])
    if from_right and _LATIN.search(from_right):
        yield LintFinding("B07", story.part, where, "Latin letters in a right-to-left run")
    if arabic and _ARABIC.search(from_left):
        yield LintFinding("B06", story.part, where, "Arabic letters in a left-to-right run")
    if "-" in from_right and _DASHED_DATE.search(from_right):
        yield LintFinding("E08", story.part, where, "a dashed date in a right-to-left run")
    yield from _islands(runs, rtl, story, where)


def _is_centred(properties: etree._Element | None) -> bool:
    jc = properties.find(JC) if properties is not None else None
    return jc is not None and jc.get(VAL) == "center"


def _references(properties: etree._Element, rtl: bool, story: Story, where: str) -> Iterator[LintFinding]:
    style, jc, number = properties.find(PSTYLE), properties.find(JC), properties.find(NUM)
    style_id = style.get(VAL) if style is not None else None
    if style_id is not None and style_id not in story.styles.ids:
        yield LintFinding("L08", story.part, where, "a paragraph style that is not there")
    end_aligned = jc.get(VAL) in ("right", "end") if jc is not None else style_id in story.styles.end_aligned
    if rtl and end_aligned:
        yield LintFinding("B05", story.part, where, "aligned to the end of a right-to-left line")
    if number is not None and number.get(VAL) not in story.numbers:
        yield LintFinding("L09", story.part, where, "a list that is not there")


def _islands(runs: list[_Run], rtl: bool, story: Story, where: str) -> Iterator[LintFinding]:
    """Islands of the other direction are closed by LRM (rules E5 and E6)."""
    joined = _joined(runs)
    for number, run in enumerate(joined):
        if rtl and not run.rtl and _ISLAND_BODY.search(run.text):
            last, first = run.text.rstrip(), run.text.lstrip()
            closed = last.endswith(LRM) or _STRONG_LAST.search(last)
            opened = first.startswith(LRM) or _STRONG_FIRST.search(first)
            if not (closed and opened) and not _BARE_NUMBER.match(run.text):
                yield LintFinding("B09", story.part, where, "an island that is not closed by U+200E")
        elif not rtl and run.rtl and _ARABIC.search(run.text):
            following = joined[number + 1].text if number + 1 < len(joined) else ""
            if not (run.text.endswith(LRM) or following.startswith(LRM)):
                yield LintFinding("B09", story.part, where, "an Arabic island that is not followed by U+200E")


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
    looks: set[bytes] | None = None
    runs = story.root.xpath("//w:p[.//w:fldChar]//w:r", namespaces={"w": NAMESPACE})
    for run in cast("list[etree._Element]", runs):
        mark = run.find(w("fldChar"))
        kind = mark.get(w("fldCharType")) if mark is not None else None
        if kind == "begin":
            looks = set()
        if looks is not None:
            own = run.find(RPR)
            looks.add(etree.tostring(own) if own is not None else b"")
        if kind == "end" and looks is not None:
            if len(looks) > 1:
                yield LintFinding("E15", story.part, "field", "runs of one field look different")
            looks = None
