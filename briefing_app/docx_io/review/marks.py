"""Revision marks and the text between them: who put in or took away what, in both views (rules I4, I12, I13)."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from enum import StrEnum

import msgspec
from lxml import etree

from briefing_app.docx_io.reader import Look, w
from briefing_app.domain.rich_text import clean
from briefing_app.language.french import unspaced
from briefing_app.language.islands import BIDI_CONTROLS, without_controls


class Way(StrEnum):
    INS = "ins"
    DEL = "del"
    MOVE_FROM = "moveFrom"
    MOVE_TO = "moveTo"

    @property
    def puts_in(self) -> bool:
        return self in (Way.INS, Way.MOVE_TO)

    @property
    def is_move(self) -> bool:
        return self in (Way.MOVE_FROM, Way.MOVE_TO)


class Rev(msgspec.Struct, frozen=True):
    """One revision mark of a file. ``key`` counts them, so that each is told once; ``move`` names both its ends."""

    key: int
    way: Way
    author: str
    date: str
    is_utc: bool
    move: str = ""


Revs = tuple[Rev, ...]


class Piece(msgspec.Struct, frozen=True):
    """A stretch of text of one look under the same marks, the outermost first."""

    text: str
    look: Look
    revs: Revs = ()

    @property
    def in_reject(self) -> bool:
        return not any(rev.way.puts_in for rev in self.revs)

    @property
    def in_accept(self) -> bool:
        return all(rev.way.puts_in for rev in self.revs)


class MarkReader:
    """Makes the marks of one file and counts them."""

    def __init__(self) -> None:
        self.read: list[Rev] = []

    def rev(self, element: etree._Element, way: Way, move: str = "") -> Rev:
        date, is_utc = date_of(element)
        rev = Rev(len(self.read), way, clean(element.get(w("author"), "")), date, is_utc, move)
        self.read.append(rev)
        return rev

    def found(self, properties: etree._Element | None, ways: tuple[Way, ...] = tuple(Way)) -> Revs:
        """The marks among the children of a paragraph mark or row; what puts in stands outside."""
        if properties is None:
            return ()
        return tuple(self.rev(element, way) for way in ways for element in properties.findall(w(way.value)))


def date_of(element: etree._Element) -> tuple[str, bool]:
    """When, and whether that is UTC: ``dateUtc`` when it is there, else the writer's clock, whatever its "Z" says.

    A date that is none (``0-00-00T00:00:00Z`` of LibreOffice) is empty.
    """
    told = next((value for name, value in element.items() if etree.QName(name).localname == "dateUtc"), "")
    if iso := iso_date(str(told)):
        return iso, True
    return iso_date(element.get(w("date"), "")), False


def iso_date(text: str) -> str:
    """``2026-03-16T10:20:00`` without zone, or nothing."""
    try:
        return datetime.fromisoformat(text.strip().rstrip("Zz")).replace(tzinfo=None, microsecond=0).isoformat()
    except ValueError:
        return ""


_DROPPED = "\u00ad\ufeff"
_UNTIDY = re.compile(f"[{_DROPPED}{BIDI_CONTROLS}\u00a0\u2007\u2009\u2028\u2029\u202f\x7f-\x9f\ufdd0-\uffff]")
_FOLDED = {**{ord(ch): None for ch in _DROPPED}, 0x2028: " ", 0x2029: " "}


def tidy(text: str) -> str:
    """``text`` as it would be stored: without what the export adds (direction marks, no-break spaces; rule I17)."""
    if text.isascii() or (_UNTIDY.search(text) is None and unicodedata.is_normalized("NFC", text)):
        return text
    return unspaced(without_controls(clean(text))).translate(_FOLDED)


def tidy_with_places(text: str) -> tuple[str, list[int] | None]:
    """``tidy`` of a stored text, and where each of its characters stands there; None when all stand as before."""
    shown = tidy(text)
    if len(shown) == len(text):
        return shown, None
    places = [at for at, ch in enumerate(text) if ch not in _DROPPED and without_controls(ch)]
    return shown, places if len(places) == len(shown) else None
