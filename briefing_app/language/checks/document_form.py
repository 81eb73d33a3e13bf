"""Sections, lists and marks: what a note as a whole lacks, or has on one side only.

Source: ``language.md`` 5.4 (D-01, D-10, D-11) and 5.1 (P-21, P-25; P-22 is P-01 here, for a paragraph without a partner
is a pair with an empty side).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing_app.domain.approval_blockers import empty_sections
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.placed import Placed, Setting, about_note, at_pair

KEY_MESSAGES = 3
"""``domain.md`` 4.1, T5: three at most."""
_LISTS = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)
_TWO_WORDS = re.compile(r"\w\W*\s\W*\w")
_SEEN = (Mark.BOLD, Mark.UNDERLINE)
"""Italics are left out: Arabic has none, and says by quotation marks what French sets in italics."""


def check_form(note: BriefingNote, setting: Setting) -> Iterator[Placed]:
    """What is about sections, then pair after pair, then what reviewers wrote."""
    yield from _empty_sections(note)
    if setting.template is not None and setting.template.id == "talking_points":
        yield from _too_many_messages(note)
    for section in note.sections:
        for pair in section.pairs:
            for finding in _on_one_side(pair) if section.single_language is None else ():
                yield Placed(finding, section.id, pair.id)
    for thread in note.threads:
        if thread.change and not thread.is_closed:
            yield at_pair(note, thread.pair, Finding(check="D-10", reason="unplaced", severity=Severity.WARNING))


def _empty_sections(note: BriefingNote) -> Iterator[Placed]:
    """As an approval reads them, which says by itself that they are in its way."""
    for blocker in empty_sections(note):
        if blocker.language is not None:
            title = note.section(blocker.section).title[blocker.language]
            facts = (("section", title),)
            finding = Finding(check="D-01", reason=blocker.language.value, severity=Severity.WARNING, facts=facts)
            yield Placed(finding, blocker.section if blocker.pair else "", blocker.pair)


def _too_many_messages(note: BriefingNote) -> Iterator[Placed]:
    messages = (pair for section in note.sections if section.id == "key_messages" for pair in section.pairs)
    said = sum(not pair.is_empty for pair in messages)
    if said > KEY_MESSAGES:
        yield about_note("D-11", "messages", Severity.WARNING, count=str(said), most=str(KEY_MESSAGES))


@lru_cache(maxsize=1024)
def _on_one_side(pair: SegmentPair) -> tuple[Finding, ...]:
    """Remembered, for most pairs of a note are as they were."""
    if pair.ar.text.is_empty or pair.fr.text.is_empty:
        return ()
    return (*_list_on_one_side(pair), *_marks_on_one_side(pair))


def _list_on_one_side(pair: SegmentPair) -> Iterator[Finding]:
    in_list = [language for language in Language if pair.text(language).kind in _LISTS]
    if len(in_list) == 1:
        language = in_list[0]
        yield on_side(language, "P-21", "one_side", Severity.CRITICAL, (0, len(pair.text(language))))


def _marks_on_one_side(pair: SegmentPair) -> Iterator[Finding]:
    if not any(run.marks for language in Language for run in pair.text(language).runs):
        return
    for mark in _SEEN:
        marked = {language: tuple(_marked(pair.text(language), mark)) for language in Language}
        for language in Language:
            if not marked[language.twin]:
                for span in marked[language]:
                    if _TWO_WORDS.search(pair.text(language).plain, *span):
                        yield on_side(language, "P-25", mark.value, Severity.HINT, span)


def _marked(text: RichText, mark: Mark) -> Iterator[Span]:
    """The stretches of a text that have a mark, neighbours as one."""
    start: int | None = None
    at = 0
    for run in text.runs:
        if mark not in run.marks and start is not None:
            yield start, at
            start = None
        elif mark in run.marks and start is None:
            start = at
        at += len(run.text)
    if start is not None:
        yield start, at
