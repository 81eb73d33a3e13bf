"""The checks on a whole note, or on pairs of a file: each finding with the pair it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Profile
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.interchange.pairs_file import PairRow
from briefing_app.language.checks.checking import check_pair
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding


class PairFinding(msgspec.Struct, frozen=True):
    """A finding in a pair of a note."""

    pair: str
    finding: Finding


class RowFinding(msgspec.Struct, frozen=True):
    """A finding in a row of a file, counted from 1."""

    row: int
    finding: Finding


def check_note(note: BriefingNote, profile: Profile) -> Iterator[PairFinding]:
    """Pair after pair in the order of the note, the gravest first within a pair."""
    day = note.facts.dated or note.facts.meeting.day
    for pair in note.pairs():
        context = Context(profile, day, is_running_text=pair.ar.text.kind is ParagraphKind.BODY)
        for finding in check_pair(pair.ar.text.plain, pair.fr.text.plain, context):
            yield PairFinding(pair.id, finding)


def check_rows(rows: Iterable[PairRow], profile: Profile) -> Iterator[RowFinding]:
    context = Context(profile)
    for row in rows:
        for finding in check_pair(row.ar, row.fr, context):
            yield RowFinding(row.row, finding)
