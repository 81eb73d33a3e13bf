"""One note out of several lines of revisions, the same wherever it is made (ADR 32; the rules: ``docs/bundles.md``)."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import msgspec

from briefing_app.domain.anchors import AnchorSpan, carried
from briefing_app.domain.edits import replaced
from briefing_app.domain.identity import uuid7
from briefing_app.domain.languages import Language
from briefing_app.domain.merging_lineage import Lineage, Load, Node, before, ends, lineage
from briefing_app.domain.merging_parts import Parts
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import SegmentPair

REASON = "merged"
"""Why a revision was made that joins several."""


class Merged(msgspec.Struct, frozen=True):
    """The revision in which several lines meet: ``parents`` by their moment, ``by`` all who wrote the last of a line.

    ``id`` follows from the parents and from what the note says, so that every laptop makes the same revision.
    """

    id: str
    parents: tuple[str, ...]
    at: datetime
    by: str
    note: BriefingNote


def merge(nodes: Mapping[str, Node], load: Load, pinned: Collection[str] = ()) -> Merged | None:
    """All lines of a note as one; None where there is a single line, whose end is ``ends(nodes)``.

    Whatever was merged before plays no part: the same revisions by people give the same result. Only the merges that
    are ``pinned``, because somebody approved them, stay in the line as they are.
    """
    heads = ends(nodes.values())
    kept = sorted(set(pinned) - before(nodes, [head.id for head in heads]).keys())
    if len(heads) + len(kept) == 1:
        return None
    found = {head.id: load(head.id) for head in heads}
    if len(heads) > 1:
        history = lineage(nodes, heads, lambda name: found[name] if name in found else load(name))
        note = joined_note(history, list(found.values()))
    else:
        note = found[heads[0].id]
    parents = tuple(node.id for node in sorted((*heads, *map(nodes.__getitem__, kept)), key=lambda node: node.moment))
    digest = hashlib.sha256("\n".join(parents).encode())
    digest.update(msgspec.json.encode(note))
    at = max(nodes[name].at for name in parents)
    by = " · ".join(sorted({head.by for head in heads if head.by}))
    return Merged(uuid7(int(at.timestamp() * 1000), digest.digest()[:10]), parents, at, by, note)


def joined_note(found: Lineage, notes: Sequence[BriefingNote]) -> BriefingNote:
    """The note in which the heads of ``found`` meet; ``notes`` are theirs, in the same order."""
    parts = Parts(found, notes)
    sections, conflicts = parts.sections(), parts.conflicts()
    note = replaced(
        notes[-1],
        template=parts.of_note("template"),
        profile=parts.of_note("profile"),
        reference=parts.of_note("reference"),
        facts=parts.facts(),
        sections=sections,
        actions=parts.actions(),
        invitations=parts.invitations(),
        dismissed=parts.dismissed(),
        threads=parts.threads(),
        waivers=parts.waivers(),
        conflicts=conflicts,
        status=NoteStatus.DRAFT,
    )
    return _with_anchors(note, notes)


def _with_anchors(note: BriefingNote, notes: Sequence[BriefingNote]) -> BriefingNote:
    """The words of promises in every line, where they stand now; the latest line knows best."""
    promises = {action.id for action in note.actions} | {item.id for item in note.invitations}
    lines = [{pair.id: pair for pair in line.pairs()} for line in reversed(notes)]
    sections = [
        msgspec.structs.replace(section, pairs=tuple(_anchored(pair, lines, promises) for pair in section.pairs))
        for section in note.sections
    ]
    return replaced(note, sections=tuple(sections))


def _anchored(pair: SegmentPair, lines: Sequence[Mapping[str, SegmentPair]], promises: set[str]) -> SegmentPair:
    for language in Language:
        side = pair.side(language)
        found: dict[str, AnchorSpan] = {}
        for line in lines:
            if (own := line.get(pair.id)) is not None:
                for span in carried(own.side(language).anchors, own.text(language).plain, side.text.plain):
                    if span.promise in promises:
                        found.setdefault(span.promise, span)
        if found:
            pair = pair.with_side(language, side.with_anchors(tuple(found.values())))
    return pair
