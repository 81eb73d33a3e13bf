"""From pieces to groups: neighbouring marks of one author are one change; untracked edits are laid over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from briefing_app.docx_io.review.aligning import Alignment, Stretch
from briefing_app.docx_io.review.marks import Piece, Rev
from briefing_app.domain.review import BREAK, Stacked
from briefing_app.domain.rich_text import Run


class Group(msgspec.Struct):
    """One change still without a unit: it stands on ``r0``…``r1`` of the reject view; ``pieces`` are its own."""

    r0: int
    r1: int
    pieces: list[Piece]

    @property
    def revs(self) -> list[Rev]:
        return list(dict.fromkeys(rev for piece in self.pieces for rev in piece.revs))

    @property
    def first(self) -> Rev:
        return _maker(self.pieces[0])

    @property
    def move(self) -> str | None:
        """The name of the move that this is an end of, empty when it has none; None for anything else."""
        makers = [_maker(piece) for piece in self.pieces]
        return next((rev.move for rev in makers if rev.move), "") if makers[0].way.is_move else None

    def takes(self, piece: Piece) -> bool:
        """True when a piece beside the group belongs to it: one author, and one move if it is a move."""
        maker, first = _maker(piece), self.first
        if maker.author != first.author or maker.way.is_move is not first.way.is_move:
            return False
        return not maker.way.is_move or not maker.move or not self.move or maker.move == self.move

    @property
    def stacked(self) -> tuple[Stacked, ...]:
        """What others did inside: words that were put in by one and taken away by another."""
        found: dict[tuple[str, str], str] = {}
        for piece in self.pieces:
            maker = _maker(piece)
            for rev in piece.revs:
                if rev is not maker and (not piece.in_reject and not piece.in_accept):
                    found[rev.author, rev.date] = found.get((rev.author, rev.date), "") + piece.text
        return tuple(Stacked(author, date, text) for (author, date), text in found.items())


class Item(msgspec.Struct, frozen=True):
    """A change on the exported text: ``e0``…``e1`` becomes ``after``. Without ``groups`` nobody tracked it."""

    e0: int
    e1: int
    after: tuple[Run, ...]
    groups: tuple[Group, ...]
    edited: bool = False
    rejected: str = ""

    @property
    def after_text(self) -> str:
        return "".join(run.text for run in self.after)


def _maker(piece: Piece) -> Rev:
    """Whose change a piece belongs to: of words put in and taken away, of the one who put them in."""
    return next((rev for rev in piece.revs if rev.way.puts_in), piece.revs[0])


class Stream(msgspec.Struct, frozen=True):
    """The pieces of neighbouring paragraphs, each with where it stands in the reject view."""

    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]
    rejected: str


def stream_of(pieces: Iterable[Piece]) -> Stream:
    kept = tuple(pieces)
    starts: list[int] = []
    texts: list[str] = []
    at = 0
    for piece in kept:
        starts.append(at)
        if piece.in_reject:
            texts.append(piece.text)
            at += len(piece.text)
    return Stream(kept, tuple(starts), "".join(texts))


def groups_of(stream: Stream) -> list[Group]:
    """Maximal runs of marks of one author. The end of an exported paragraph that was taken away stands alone."""
    groups: list[Group] = []
    is_open = False
    for piece, start in zip(stream.pieces, stream.starts, strict=True):
        if not piece.revs:
            is_open = False
            continue
        end = start + len(piece.text) if piece.in_reject else start
        alone = piece.text == BREAK and piece.in_reject
        if is_open and not alone and groups[-1].takes(piece):
            groups[-1].pieces.append(piece)
            groups[-1].r1 = end
        else:
            groups.append(Group(start, end, [piece]))
        is_open = not alone
    return groups


def items_of(stream: Stream, exported: str) -> list[Item]:
    """Every change of a stretch of text on what was exported, in order; they do not overlap."""
    groups = groups_of(stream)
    alignment = Alignment(exported, stream.rejected)
    edits = alignment.edited
    if not groups and not edits:
        return []
    items: list[Item] = []
    at = 0
    for r0, r1, members, edited in _merged(groups, edits):
        e0 = max(at, min([alignment.stored(r0), *(one.e0 for one in edited)]))
        e1 = max([e0, alignment.stored(r1), *(one.e1 for one in edited)])
        after = _after(stream, r0, r1, members)
        items.append(Item(e0, e1, after, tuple(members), bool(edited), stream.rejected[r0:r1] if edited else ""))
        at = e1
    return items


def _merged(groups: Sequence[Group], edits: Sequence[Stretch]) -> list[tuple[int, int, list[Group], list[Stretch]]]:
    """Groups and untracked edits that overlap become one; they stand in order."""
    parts: list[tuple[int, int, int, Group | Stretch]] = []
    parts.extend((one.r0, one.r1, 0, one) for one in edits)
    parts.extend((group.r0, group.r1, 1, group) for group in groups)
    parts.sort(key=lambda part: (part[0], part[1] > part[0], part[2]))
    merged: list[tuple[int, int, list[Group], list[Stretch]]] = []
    for r0, r1, _, part in parts:
        members = [part] if isinstance(part, Group) else []
        edited = [part] if isinstance(part, Stretch) else []
        if merged and _overlap(merged[-1], r0, r1, bool(edited)):
            a, b, had, were = merged[-1]
            merged[-1] = (min(a, r0), max(b, r1), had + members, were + edited)
        else:
            merged.append((r0, r1, members, edited))
    return merged


def _overlap(last: tuple[int, int, list[Group], list[Stretch]], r0: int, r1: int, is_edit: bool) -> bool:
    """Only an untracked edit overlaps with anything: marks stand beside each other."""
    return (is_edit or bool(last[3])) and r0 < last[1]


def _after(stream: Stream, r0: int, r1: int, members: Sequence[Group]) -> tuple[Run, ...]:
    """What stands on ``r0``…``r1`` of the reject view when the changes of ``members`` are accepted."""
    own = {id(piece) for group in members for piece in group.pieces}
    runs: list[Run] = []
    for piece, start in zip(stream.pieces, stream.starts, strict=True):
        if not piece.in_accept:
            continue
        text = ""
        if piece.in_reject:
            text = piece.text[max(0, r0 - start) : max(0, r1 - start)]
        elif id(piece) in own:
            text = piece.text
        if text:
            runs.append(Run(text, piece.look.bold, piece.look.italic, piece.look.underline))
    return joined_runs(runs)


def joined_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Neighbours of one look as one run."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].with_text("") == run.with_text(""):
            joined[-1] = run.with_text(joined[-1].text + run.text)
        elif run.text:
            joined.append(run)
    return tuple(joined)
