"""What a screen consists of, in lines: every visible widget with its words and where it is. No pixel, no path, no number.

Pixels differ with the version of a font or of Qt; two screens count as the same when their lines are, and every edge
is within some pixels of where it was (ADR 34).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollBar, QWidget

from briefing_app.ui.kit.colours import LIGHT
from tests.ui.manual.reader import words_of
from tests.ui.words import plain

NEAR = 24
"""Pixels that an edge may have moved by; a part that comes, goes or changes its place moves more."""
LONGEST = 80
HOLDERS = ("qt_scrollarea_viewport", "qt_tabwidget_stackedwidget")
"""Qt's own names for what holds a part of ours."""
_CHANGING = re.compile(r"\S*/\S+|(?<![A-Z])P-[0-9A-F]{4}|[0-9٠-٩]+")
"""Paths, references and numbers."""


class Line(NamedTuple):
    depth: int
    kind: str
    words: str
    place: tuple[int, int, int, int]

    def text(self) -> str:
        return f"{self.depth}\t{self.kind}\t{self.words}\t{' '.join(map(str, self.place))}"


def fingerprint(screen: QWidget) -> list[str]:
    """The lines of a screen; the first one says the colours of the scheme that pictures are made in."""
    colours = " ".join(str(getattr(LIGHT, name)) for name in LIGHT.__struct_fields__)
    return [f"colours\t{colours}", *(line.text() for line in _lines(screen, screen, 0))]


def differences(found: Sequence[str], known: Sequence[str]) -> list[str]:
    """What is different, in words; empty when the screen is as it was."""
    if found[:1] != known[:1]:
        return ["the colours"]
    now, then = [_read(line) for line in found[1:]], [_read(line) for line in known[1:]]
    said_now, said_then = [line[:3] for line in now], [line[:3] for line in then]
    if said_now != said_then:
        gone = [f"- {line}" for line in said_then if line not in said_now]
        come = [f"+ {line}" for line in said_now if line not in said_then]
        return gone + come or ["the order of its parts"]
    return [f"{a[1:3]} moved: {b.place} → {a.place}" for a, b in zip(now, then, strict=True) if _is_far(a, b)]


def _is_far(one: Line, other: Line) -> bool:
    return any(abs(a - b) > NEAR for a, b in zip(one.place, other.place, strict=True))


def _read(line: str) -> Line:
    depth, kind, words, place = line.split("\t")
    left, top, width, height = map(int, place.split())
    return Line(int(depth), kind, words, (left, top, width, height))


def _lines(widget: QWidget, screen: QWidget, depth: int) -> Iterator[Line]:
    corner = widget.mapTo(screen, QPoint(0, 0)) if widget is not screen else QPoint(0, 0)
    words = " | ".join(dict.fromkeys(plain(text) for text in words_of(widget) if text))
    words = " ".join(_CHANGING.sub("#", words).split())[:LONGEST]
    yield Line(depth, type(widget).__name__, words, (corner.x(), corner.y(), widget.width(), widget.height()))
    for child in widget.children():
        if isinstance(child, QWidget) and _counts(child):
            yield from _lines(child, screen, depth + 1)


def _counts(widget: QWidget) -> bool:
    """Not what Qt has inside its own controls, nor bars that come with a line more or less."""
    name = widget.objectName()
    is_inside = (name.startswith("qt_") and name not in HOLDERS) or isinstance(widget, QScrollBar)
    return widget.isVisible() and not widget.isWindow() and not is_inside
