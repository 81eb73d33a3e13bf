"""From one state of a note to another, as the edit that says it: what is the same on both sides is not touched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from briefing_app.domain.edits import (
    ActionsChanged,
    ConflictsChanged,
    DismissalsChanged,
    Edit,
    FactsChanged,
    InvitationsChanged,
    PairChanged,
    PairInserted,
    PairRemoved,
    SectionInserted,
    SectionRemoved,
    SectionRetitled,
    ThreadsChanged,
    WaiversChanged,
)
from briefing_app.domain.gestures import grouped
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote, Section


def becoming(note: BriefingNote, wanted: BriefingNote) -> Edit | None:
    """The edit after which ``note`` says all that ``wanted``, another state of it, says; None when it does already.

    Reference and status are no part of it: no edit changes them.
    """
    edits: list[Edit] = []
    if note.sections != wanted.sections:
        edits.extend(_sections(note.sections, wanted.sections))
    edits.extend(_wholes(note, wanted))
    return grouped(edits)


def _sections(before: Sequence[Section], after: Sequence[Section]) -> Iterator[Edit]:
    if list(map(_frame, before)) != list(map(_frame, after)):
        yield from (SectionRemoved(index, section) for index, section in reversed(list(enumerate(before))))
        yield from (SectionInserted(index, section) for index, section in enumerate(after))
        return
    both = [(old, new, *_ends(old, new)) for old, new in zip(before, after, strict=True)]
    for old, _, head, tail in both:  # all of them first: a pair may come in again in another section
        for index in range(len(old.pairs) - tail - 1, head - 1, -1):
            yield PairRemoved(old.id, index, old.pairs[index])
    for old, new, head, tail in both:
        if old.title != new.title:
            yield SectionRetitled(old.id, old.title, new.title)
        kept = [*zip(old.pairs[:head], new.pairs, strict=False)]
        kept += zip(old.pairs[len(old.pairs) - tail :], new.pairs[len(new.pairs) - tail :], strict=True)
        yield from (PairChanged(was, now) for was, now in kept if was != now)
        for index in range(head, len(new.pairs) - tail):
            yield PairInserted(new.id, index, new.pairs[index])


def _frame(section: Section) -> Section:
    """What of a section no edit changes."""
    return msgspec.structs.replace(section, title=Bilingual(), pairs=())


def _ends(old: Section, new: Section) -> tuple[int, int]:
    """How many pairs at the start and at the end are the same segments."""
    before, after = [pair.id for pair in old.pairs], [pair.id for pair in new.pairs]
    most = min(len(before), len(after))
    head = next((n for n in range(most) if before[n] != after[n]), most)
    tail = next((n for n in range(most - head) if before[-1 - n] != after[-1 - n]), most - head)
    return head, tail


def _wholes(note: BriefingNote, wanted: BriefingNote) -> Iterator[Edit]:
    if note.facts != wanted.facts:
        yield FactsChanged(note.facts, wanted.facts)
    if note.actions != wanted.actions:
        yield ActionsChanged(note.actions, wanted.actions)
    if note.invitations != wanted.invitations:
        yield InvitationsChanged(note.invitations, wanted.invitations)
    if note.dismissed != wanted.dismissed:
        yield DismissalsChanged(note.dismissed, wanted.dismissed)
    if note.threads != wanted.threads:
        yield ThreadsChanged(note.threads, wanted.threads)
    if note.waivers != wanted.waivers:
        yield WaiversChanged(note.waivers, wanted.waivers)
    if note.conflicts != wanted.conflicts:
        yield ConflictsChanged(note.conflicts, wanted.conflicts)
