"""Rows that say nothing new: left out before lint looks, for another row of the same shape stays.

A long note has thousands of table rows of a few shapes. Two rows have the same shape when they differ only in
their bookmarks and in texts of one sort, so that every rule finds the same in both or nothing in either. What is
not certain stays, and a document with any finding is judged again with all its rows (``package.py``): so this
decides how long lint takes, never what it says. ``docs/lint.md`` argues it rule by rule.
"""

from __future__ import annotations

import re
from html import unescape

import msgspec

from briefing_app.docx_io.lint.findings import ON, VAL, w
from briefing_app.docx_io.lint.story import ATTRIBUTES, LRM, cut, is_bare_number, is_closed, is_opened, parsed
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER

TABLE, GRID, ROW, ROW_END, TABLE_END = "<w:tbl>", "<w:tblGrid>", "<w:tr>", "</w:tr>", "</w:tbl>"
HEAD = re.compile(
    r"""<\?xml version=["']1\.0["'] encoding=["']UTF-8["'](?: standalone=["']yes["'])?\?>\s*<w:document """
)
NEEDS_ALL = ("<!", "<?", "<w:del", "<w:sdt")
"""What may stand around rows and gives the text in them another meaning."""
MEANING = re.compile(r"""xmlns:w\s*=\s*(?:"[^"]*"|'[^']*'|)""")
_NAME = "[A-Za-z_][A-Za-z0-9_]{0,39}"
BOOKMARK = re.compile(rf'<w:bookmarkStart w:id="([0-9]+)" w:name="({_NAME})"/>|<w:bookmarkEnd w:id="([0-9]+)"/>')
BOOKMARK_START = re.compile(r"<[^\s<>]*bookmarkStart\b")
_NAMES = (
    "trPr cantSplit trHeight tblHeader tc tcPr tcW gridSpan shd vAlign p pPr pStyle keepNext pageBreakBefore numPr "
    "ilvl numId bidi jc rPr rStyle rtl b bCs i iCs color u lang r t br tab"
)
SIMPLE_TAG = re.compile(rf'</?w:(?:{_NAMES.replace(" ", "|")})(?: (?:w:\w+|xml:space)="[^"<&]*")*/?>')
"""Elements that every rule judges within their own row."""

# What stands in a shape for texts, and in the place of bookmarks; XML forbids both, so no text can look like them.
SORT, ARABIC, GAP = "\x01", "\x01A", "\x02"
_NEUTRAL = r"\u0610-\u061a\u064b-\u0669\u0670\u200f !'()*,.:;?\[\]%\xa0\xab\xbb،؛؟٪٫٬’“”–—…•"
_NOT_FROM_LEFT = rf"{ARABIC_LETTER}<>&/\\\x00-\x1f\u202a-\u202e\u2066-\u2069\ufffe\uffff"
_ARABIC_TEXT = f"(?:[{ARABIC_LETTER}{_NEUTRAL}]++|&quot;)"
_OTHER_TEXT = f"(?:[^{_NOT_FROM_LEFT}]++|&quot;|&amp;)"
_ISLAND = (
    rf"(?:[0-9]++(?=<)|(?:[{LATIN_LETTER}]|{LRM}[^{_NOT_FROM_LEFT}{LATIN_LETTER}0-9]*+[{LATIN_LETTER}0-9])"
    rf"[^{_NOT_FROM_LEFT}]*+(?<=[{LRM}{LATIN_LETTER}]))"
)
"""A number, or closed on both sides: no rule asks more of an island in a paragraph from the right."""
_SENTENCE = rf"(?P<sentence>[{LATIN_LETTER}]{_OTHER_TEXT}++(?<![{LRM}{LATIN_LETTER}\s]))"
_LTR_LOOK, _RTL_LOOK = "(?:<w:(?!rtl)[^<>]*/>)*+", "(?:<w:(?!rtl)[^<>]*/>)*+<w:rtl/>(?:<w:[^<>]*/>)*+"
_SPACE, _END = '</w:rPr><w:t xml:space="preserve">', "</w:t></w:r>"
_RUNS = re.compile(
    "<w:r><w:rPr>(?:"
    f"(?P<rtl>{_RTL_LOOK}){_SPACE}[{_NEUTRAL}]*+[{ARABIC_LETTER}]{_ARABIC_TEXT}*+"
    f"(?:(?P<there>{_END}<w:r><w:rPr>(?P<ltr>{_LTR_LOOK}){_SPACE}){_ISLAND}"
    f"(?P<back>{_END}<w:r><w:rPr>(?P=rtl){_SPACE}){_ARABIC_TEXT}++(?:(?P=there){_ISLAND}(?P=back){_ARABIC_TEXT}++)*+)?+"
    f"|(?P<alone>{_LTR_LOOK}){_SPACE}(?:{_SENTENCE}|(?P<text>{_OTHER_TEXT}++))"
    f"){_END}"
)
"""A run of Arabic, or several of one look with islands of one look between them; or a single run from the left."""
_HAS_ARABIC, _BODY = re.compile(f"{ARABIC}|[{ARABIC_LETTER}]"), re.compile(f"[{LATIN_LETTER}0-9]")
Bookmark = tuple[str, str]
"""Id and name."""


class Shortened(msgspec.Struct, frozen=True):
    """The main part without the rows that repeat others, and the names of the bookmarks in those."""

    xml: bytes
    bookmarks: frozenset[str]


def without_repeats(xml: str) -> Shortened | None:
    """``xml`` (the main part) shortened; None when no row is certain to say nothing new."""
    head = HEAD.match(xml)
    if head is None or SORT in xml or GAP in xml:
        return None
    chunks = xml.split(ROW)
    kept, bookmarks = _divided(chunks, _RUNS.sub(_sorted, xml).split(ROW))
    short = ROW.join(kept)
    if any(short.find(mark, head.end()) >= 0 for mark in NEEDS_ALL) or len(set(MEANING.findall(short))) != 1:
        return None
    if len(kept) == len(chunks) or not _are_once(bookmarks, short):
        return None
    return Shortened(short.encode(), frozenset([name for _, name in bookmarks]))


def _divided(chunks: list[str], shapes: list[str]) -> tuple[list[str], list[Bookmark]]:
    """Those of the chunks, one a row, that stay, and the bookmarks of the rows that go.

    Only a row that follows another one directly can go: the place where it stands keeps the row before it.
    """
    kept = chunks[:1]
    went: list[Bookmark] = []
    certain: dict[tuple[str, str], bool] = {}
    grid, follows = "", False
    for chunk, shape in zip(chunks[1:], shapes[1:], strict=True):
        if not follows:
            grid = kept[-1].rpartition(TABLE)[2].partition(GRID)[2]
        row, end, behind = shape.partition(ROW_END)
        cuts = BOOKMARK.split(row) if follows and end and behind[:8] in ("", TABLE_END) else []
        follows = bool(end) and not behind
        starts, names, ends = cuts[1::8], cuts[2::8], cuts[7::8]
        if not cuts or starts != ends or None in starts:
            kept.append(chunk)
            continue
        key = grid, GAP.join(cuts[::4])
        if certain.get(key):
            went += zip(starts, names, strict=True)
            if behind:
                kept[-1] += chunk.partition(ROW_END)[2]
            continue
        kept.append(chunk)
        if key not in certain:
            certain[key] = _is_certain(key[1])
    return kept, went


def _sorted(found: re.Match[str]) -> str:
    """Those runs as one, with what a rule may want to know of them: see ``_paragraph`` in ``story.py``."""
    rtl, ltr, alone, sentence, text = found.group("rtl", "ltr", "alone", "sentence", "text")
    if rtl is not None:
        return f"<w:r><w:rPr>{rtl}</w:rPr>{ARABIC if ltr is None else f'{ARABIC}{SORT}{ltr}'}</w:r>"
    sort = f"{SORT}10{sentence.isascii():d}" if text is None else _sort(unescape(text))
    return f"<w:r><w:rPr>{alone}</w:rPr>{sort}</w:r>" if sort else found[0]


def _sort(text: str) -> str:
    if is_bare_number(text):
        return f"{SORT}n" if text.isdecimal() else ""
    return f"{SORT}{is_opened(text):d}{is_closed(text):d}{text.isascii():d}" if _BODY.search(text) else ""


def _is_certain(shape: str) -> bool:
    """Whether all rows of this shape are judged alike, wherever they stand in a table of the same grid.

    Only in a paragraph from the right it does not matter how many Arabic letters there are (B03).
    """
    if "<" in SIMPLE_TAG.sub("", shape):
        return False
    for properties, content in cut("p", ATTRIBUTES.sub(r"<w:\1>", shape)):
        bidi = parsed("pPr", properties).find(w("bidi"))
        if _HAS_ARABIC.search(content) and (bidi is None or bidi.get(VAL, "true") not in ON):
            return False
    return True


def _are_once(bookmarks: list[Bookmark], short: str) -> bool:
    """Whether no two bookmarks of the part, gone or not, share an id or a name."""
    stayed = [(number, name) for number, name, _ in BOOKMARK.findall(short) if name]
    if len(stayed) != len(BOOKMARK_START.findall(short)):
        return False
    every = bookmarks + stayed
    return len({number for number, _ in every}) == len({name.lower() for _, name in every}) == len(every)
