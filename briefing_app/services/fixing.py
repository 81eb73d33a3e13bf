"""Making the mendings that checks offer: ordinary edits that touch nothing but the letters that differ."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec

from briefing_app.domain.edits import Edit, PairChanged
from briefing_app.domain.gestures import grouped
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import RichText, Run
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.checks.finding import Fix

OF_BOTH_SIDES = "P-"
"""The checks of a pair: mending one of their findings says something new to the twin."""


class Mending(msgspec.Struct, frozen=True):
    """A fix in a pair of a note, with the name of the check that offers it."""

    pair: str
    check: str
    fix: Fix


def mending_edit(note: BriefingNote, mendings: Sequence[Mending]) -> Edit | None:
    """All of them as one edit, None when nothing changes; one that crosses another of its side is left out.

    Marks and anchors stay with their letters. A twin has to follow up after a fix that a check of both sides
    offered, and not after a fix of spelling or spacing (``language.md``, P-27).
    """
    edits: list[Edit] = []
    for pair_id in dict.fromkeys(one.pair for one in mendings):
        before = note.pair(pair_id)
        after = before
        for language in Language:
            after = _mended_side(
                after, [one for one in mendings if (one.pair, one.fix.language) == (pair_id, language)]
            )
        if after != before:
            edits.append(PairChanged(before, after))
    return grouped(edits)


def _mended_side(pair: SegmentPair, mendings: Sequence[Mending]) -> SegmentPair:
    start = len(pair.text(mendings[0].fix.language)) + 1 if mendings else 0
    for one in sorted(mendings, key=lambda one: (one.fix.start, one.fix.end), reverse=True):
        if one.fix.end <= start:
            pair = _mended(pair, one)
            start = one.fix.start
    return pair


def _mended(pair: SegmentPair, one: Mending) -> SegmentPair:
    language = one.fix.language
    side, text = pair.side(language), _replaced(pair.text(language), one.fix)
    if text == side.text:
        return pair
    if one.check.startswith(OF_BOTH_SIDES):
        return pair.edited(language, text, one.fix.start)
    mended = side.with_text(text, one.fix.start)
    return pair.with_side(language, msgspec.structs.replace(mended, agreed=None) if side.agreed is None else mended)


def _replaced(text: RichText, fix: Fix) -> RichText:
    """Letters that stay keep their own marks; new ones bear those of the letter they stand for."""
    old = text.plain[fix.start : fix.end]
    steps = SequenceMatcher(None, old, fix.text, autojunk=False).get_opcodes()
    for tag, first, last, new_first, new_last in reversed(steps):
        if tag != "equal":
            start, end = fix.start + first, fix.start + last
            text = text.replaced(start, end, (_marks(text, start).with_text(fix.text[new_first:new_last]),))
    return text


def _marks(text: RichText, at: int) -> Run:
    """A run with the marks of the letter at a place, of the last one behind it."""
    runs = text.slice(at, at + 1).runs or text.runs[-1:]
    return runs[0] if runs else Run("")
