"""What is wrong with a note as a whole, beyond its pairs: everything of the modules ``document_…``, and dates, what was
left to be filled in, sentences that stand twice.

Source: ``language.md`` 5.4 (D-07, D-08, D-09, D-13) and 5.1 (P-27). What keeps a note from being approved by itself
(empty sections, twins behind, reviews) is told there too; here it is for the lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.language.checks.document_form import check_form
from briefing_app.language.checks.document_people import check_presence
from briefing_app.language.checks.document_promises import check_promises
from briefing_app.language.checks.document_protection import check_protection
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.note_verbale import check_verbale
from briefing_app.language.checks.pair_rendering import check_renderings
from briefing_app.language.checks.placed import Placed, Setting, about_note
from briefing_app.language.comparing import comparable
from briefing_app.language.values.spelled import has_any

PLACEHOLDER = re.compile(
    r"(?<!\w)(?:XX+|xx+|TBC|TBD|[Àà] (?:compléter|préciser|confirmer ultérieurement))(?!\w)"
    r"|(?<!\w)(?:يُستكمل|ي(?:ستكمل|ُ?حدد) لاحقا)(?!\w)"
    r"|\[(?:…|\.{3}|\?+| *)\]|«(?:…|\.{3}| *)»|\?{3,}|…{2,}|\.{5,}|_{3,}"
)
_SIGNS = (
    "XX", "xx", "TBC", "TBD", "compléter", "préciser", "confirmer ult", "ستكمل", "حدد",
    "[", "«", "??", "……", "....", "__",
)  # fmt: skip
"""Without one of them nothing is left to be filled in."""
SENTENCE = re.compile(r"[^.!?؟]+[.!?؟]")
_SIDES = tuple(Language)
LONG = 40
"""Shorter sentences are formulas, which may stand twice."""


def check_document(note: BriefingNote, setting: Setting) -> Iterator[Placed]:
    """All of them, in no order of gravity, but for the rules that the profile does not want."""
    off = setting.profile.rules_off
    return (one for one in _all(note, setting) if one.finding.check not in off)


def _all(note: BriefingNote, setting: Setting) -> Iterator[Placed]:
    yield from check_promises(note)
    yield from check_presence(note, setting)
    yield from check_protection(note, setting)
    yield from check_form(note, setting)
    yield from check_verbale(note, setting)
    yield from check_renderings(note, setting.remembered)
    if note.status is NoteStatus.SENT and note.reference.is_provisional:
        yield about_note("D-07", "provisional", Severity.WARNING, number=note.reference.shown)
    day, meeting = note.facts.dated, note.facts.meeting.day
    if day is not None and meeting is not None and meeting > day:
        yield about_note("D-08", "meeting_later", Severity.WARNING)
    seen: set[tuple[Language, str]] = set()
    for section in note.sections:
        for pair in section.pairs:
            for finding in (*_of_pair(pair), *_repeated(pair, seen)):
                yield Placed(finding, section.id, pair.id)


@lru_cache(maxsize=1024)
def _of_pair(pair: SegmentPair) -> tuple[Finding, ...]:
    """Remembered, for most pairs of a note are as they were."""
    return tuple(_behind_or_left(pair))


def _behind_or_left(pair: SegmentPair) -> Iterator[Finding]:
    for language in Language:
        text = pair.text(language).plain
        if pair.state(language) is TwinState.TO_FOLLOW_UP:
            yield on_side(language, "P-27", "behind", Severity.CRITICAL, (0, len(text)))
        for start, end in (found.span() for found in PLACEHOLDER.finditer(text)) if has_any(text, _SIGNS) else ():
            yield on_side(language, "D-09", "left", Severity.WARNING, (start, end), words=text[start:end])


def _repeated(pair: SegmentPair, seen: set[tuple[Language, str]]) -> Iterator[Finding]:
    for language in _SIDES:
        for span, said in _long_sentences(pair.text(language).plain):
            if (language, said) in seen:
                yield on_side(language, "D-13", "twice", Severity.HINT, span)
            seen.add((language, said))


@lru_cache(maxsize=1024)
def _long_sentences(text: str) -> tuple[tuple[Span, str], ...]:
    """The sentences that must not stand twice, in their comparable form."""
    found = ((one.start() + len(one[0]) - len(one[0].lstrip()), one.end(), one[0]) for one in SENTENCE.finditer(text))
    return tuple(((start, end), said) for start, end, raw in found if len(said := comparable(raw)) >= LONG)
