"""The text of a paragraph with its changes, word by word, each side in the runs that the writer gave it.

What is compared is what the file shows, with its no-break spaces and direction marks: accepting gives the runs of
the one state and refusing those of the other, sign for sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from lxml import etree

from briefing_app.docx_io import oxml
from briefing_app.docx_io.oxml import W
from briefing_app.docx_io.redline.marks import Fate, Stamp
from briefing_app.language import word_diff

RUN, PROPERTIES, TEXT, BREAK, TAB = (f"{{{W}}}{name}" for name in ("r", "rPr", "t", "br", "tab"))
RTL = f"{{{W}}}rtl"
FIRST_PRIVATE = 0xF0000
"""Stands in the compared text for a run that is no text: a field code, a drawing."""
LEAST_KEPT = 0.25
"""Share of the shorter text that must have stayed; below it the whole is put in the place of the whole."""
_DECLARATION = re.compile(r' xmlns:\w+="[^"]*"')


class Run(msgspec.Struct, frozen=True):
    """A run with the content of its ``w:rPr``; ``whole`` is the XML of one that is no text."""

    text: str
    look: str
    rtl: bool
    whole: str = ""

    @property
    def kind(self) -> tuple[bool, str]:
        """Runs of different kinds are never the same text."""
        return self.rtl, self.whole


class Change(msgspec.Struct, frozen=True):
    """A stretch that stayed (both hold the same text, look by look), or what stands in the place of what."""

    before: tuple[Run, ...]
    after: tuple[Run, ...]
    is_kept: bool = False

    @property
    def is_drawn(self) -> bool:
        """A drawing or field code that stayed; it is in the file once, whatever happens around it."""
        return self.is_kept and any(run.whole for run in self.after)

    @property
    def says_something(self) -> bool:
        return any(sign.isalnum() for run in self.after for sign in run.text)


def inner_xml(element: etree._Element | None, without: Iterable[str] = ()) -> str:
    """The children of ``element`` as we write them, but for those named."""
    if element is None:
        return ""
    left = {f"{{{W}}}{name}" for name in without}
    return "".join(_xml(child) for child in element if child.tag not in left)


def _xml(element: etree._Element) -> str:
    return _DECLARATION.sub("", etree.tostring(element, encoding="unicode", with_tail=False))


def runs_of(paragraph: etree._Element) -> tuple[Run, ...]:
    """The runs of a paragraph as the writer made them."""
    return tuple(_run(element) for element in paragraph.iterchildren(RUN))


def _run(element: etree._Element) -> Run:
    properties = element.find(PROPERTIES)
    look, rtl = inner_xml(properties), properties is not None and properties.find(RTL) is not None
    parts = []
    for child in element:
        if child.tag == TEXT:
            parts.append(child.text or "")
        elif child.tag in (BREAK, TAB):
            parts.append("\n" if child.tag == BREAK else "\t")
        elif child.tag != PROPERTIES:
            whole = _xml(element)
            return Run("", look, rtl, whole)
    return Run("".join(parts), look, rtl)


def text_of(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def changed_runs(before: Sequence[Run], after: Sequence[Run], stamp: Stamp) -> str:
    """The runs of a paragraph that is in both states."""
    return "".join(_written(change, stamp) for change in compared(before, after))


def runs_as(runs: Iterable[Run], fate: Fate, stamp: Stamp) -> str:
    """All runs as put in or taken away."""
    return stamp.around(fate, "".join(_plain(run, fate) for run in runs))


def _written(change: Change, stamp: Stamp) -> str:
    if not change.is_kept:
        return runs_as(change.before, Fate.DELETED, stamp) + runs_as(change.after, Fate.INSERTED, stamp)
    return "".join(
        new.whole or oxml.run(stamp.run_properties(old.look, new.look), new.text)
        for old, new in zip(change.before, change.after, strict=True)
    )


def _plain(run: Run, fate: Fate) -> str:
    written = run.whole or oxml.run(run.look, run.text)
    if fate is not Fate.DELETED:
        return written
    for name, deleted in (("t", "delText"), ("instrText", "delInstrText")):
        written = re.sub(rf"<(/?)w:{name}(?=[ >])", rf"<\1w:{deleted}", written)
    return written


def compared(before: Sequence[Run], after: Sequence[Run]) -> list[Change]:
    """What stayed and what changed, in order."""
    if before == after:
        return [Change(tuple(before), tuple(after), is_kept=True)]
    before, after = _marked(before, after)
    old, new = _Rest(before), _Rest(after)
    changes: list[Change] = []
    for piece in word_diff.word_diff(text_of(before), text_of(after)):
        match piece.fate:
            case word_diff.Fate.REMOVED:
                changes.append(Change(tuple(old.take(len(piece.text))), ()))
            case word_diff.Fate.ADDED:
                changes.append(Change((), tuple(new.take(len(piece.text)))))
            case word_diff.Fate.KEPT:
                changes.extend(_kept(old, new, len(piece.text)))
    if _is_written_anew(changes):
        changes = [change if change.is_drawn else Change(change.before, change.after) for change in changes]
    return _joined(_without_crumbs(changes))


def _marked(before: Sequence[Run], after: Sequence[Run]) -> tuple[list[Run], list[Run]]:
    """The runs that are no text with a sign in its place, the same for the same."""
    signs: dict[str, str] = {}

    def marked(run: Run) -> Run:
        if not run.whole:
            return run
        sign = signs.setdefault(run.whole, chr(FIRST_PRIVATE + len(signs)))
        return Run(sign, run.look, run.rtl, run.whole)

    return [marked(run) for run in before], [marked(run) for run in after]


class _Rest:
    """Runs from which text is taken in order."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = [run for run in runs if run.text]
        self._at = self._used = 0

    @property
    def first(self) -> Run:
        """What is left of the run that comes next."""
        run = self._runs[self._at]
        return msgspec.structs.replace(run, text=run.text[self._used :])

    def take(self, length: int) -> Iterator[Run]:
        """The next ``length`` signs, run by run."""
        while length:
            run = self.first
            text = run.text[:length]
            self._used += len(text)
            length -= len(text)
            if len(text) == len(run.text):
                self._at, self._used = self._at + 1, 0
            yield msgspec.structs.replace(run, text=text)


def _kept(old: _Rest, new: _Rest, length: int) -> Iterator[Change]:
    """Text of both; where it stands in runs of different directions it is another text."""
    while length:
        common = min(len(old.first.text), len(new.first.text), length)
        pair = tuple(old.take(common)), tuple(new.take(common))
        length -= common
        yield Change(*pair, is_kept=pair[0][0].kind == pair[1][0].kind)


def _is_written_anew(changes: list[Change]) -> bool:
    def letters(runs: Iterable[Run]) -> int:
        return sum(sign.isalnum() for run in runs for sign in run.text)

    whole = [sum(letters(getattr(change, side)) for change in changes) for side in ("before", "after")]
    kept = sum(letters(change.after) for change in changes if change.is_kept)
    return kept < LEAST_KEPT * min(whole)


def _without_crumbs(changes: list[Change]) -> list[Change]:
    """Spaces and signs that stayed between two changes go with them: people read changes in phrases."""

    def is_crumb(number: int, change: Change) -> bool:
        if not change.is_kept or change.says_something or change.is_drawn:
            return False
        around = [_next_not_crumb(number, step) for step in (-1, 1)]
        return all(0 <= n < len(changes) and not changes[n].is_kept for n in around)

    def _next_not_crumb(number: int, step: int) -> int:
        number += step
        while 0 <= number < len(changes) and changes[number].is_kept and not changes[number].says_something:
            number += step
        return number

    return [
        Change(change.before, change.after) if is_crumb(number, change) else change
        for number, change in enumerate(changes)
    ]


def _joined(changes: list[Change]) -> list[Change]:
    """Neighbours that changed are one change: what was taken away, then what stands in its place."""
    joined: list[Change] = []
    for change in changes:
        if joined and joined[-1].is_kept is change.is_kept:
            last = joined.pop()
            change = Change(last.before + change.before, last.after + change.after, change.is_kept)
        joined.append(change)
    return [_smoothed(change) for change in joined]


def _smoothed(change: Change) -> Change:
    """Neighbouring runs of one look are one run again."""
    if not change.is_kept:
        return Change(_merged(change.before), _merged(change.after))
    pairs: list[tuple[Run, Run]] = []
    for old, new in zip(change.before, change.after, strict=True):
        if pairs and _fit(pairs[-1][0], old) and _fit(pairs[-1][1], new):
            before, after = pairs.pop()
            old, new = _together(before, old), _together(after, new)
        pairs.append((old, new))
    return Change(tuple(old for old, _ in pairs), tuple(new for _, new in pairs), is_kept=True)


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    merged: list[Run] = []
    for run in runs:
        if merged and _fit(merged[-1], run):
            run = _together(merged.pop(), run)
        merged.append(run)
    return tuple(merged)


def _fit(one: Run, other: Run) -> bool:
    return one.look == other.look and not one.whole and not other.whole


def _together(one: Run, other: Run) -> Run:
    return msgspec.structs.replace(one, text=one.text + other.text)
