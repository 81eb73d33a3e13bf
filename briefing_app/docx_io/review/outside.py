"""What was changed outside the units: headings, facts, headers, footers, notes, text boxes, pictures (rule I18)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from briefing_app.docx_io.reader import Look
from briefing_app.docx_io.review.drafts import Draft
from briefing_app.docx_io.review.exported import Entry, ExportedText
from briefing_app.docx_io.review.grouping import groups_of, joined_runs, stream_of
from briefing_app.docx_io.review.marks import Piece, Revs
from briefing_app.docx_io.review.stories import OtherStories
from briefing_app.domain.review import BREAK, ChangeKind, Reason, Round
from briefing_app.domain.rich_text import Run, plain

NOWHERE = Entry("", None, plain(""), "", None, 0)
PICTURE = "\ufffc"


def settle(draft: Draft, entries: Sequence[Entry]) -> bool:
    """True when a change belongs to a unit. A paragraph that was put in beside a heading goes to the unit there."""
    entry = entries[draft.entry]
    if entry.is_unit:
        if draft.kind is ChangeKind.JOINED and not _is_unit_of(entries, draft.entry + 1, entry):
            draft.asks = Reason.NO_NEIGHBOUR
            return False
        return True
    is_new = draft.kind in (ChangeKind.PARAGRAPH_ADDED, ChangeKind.MOVED) and not draft.before
    if not is_new or BREAK not in draft.after_text:
        draft.kind = ChangeKind.OUTSIDE
        draft.asks = Reason.OUTSIDE
        return False
    follows = draft.after_text.startswith(BREAK)
    other = draft.entry + (1 if follows else -1)
    if not _is_unit_of(entries, other, entry):
        draft.asks = Reason.NO_NEIGHBOUR
        return False
    text = [run.with_text(run.text.strip(BREAK)) if run.text.strip(BREAK) != run.text else run for run in draft.after]
    if follows:
        draft.e0 = draft.e1 = 0
        draft.after = joined_runs((*text, Run(BREAK)))
    else:
        draft.e0 = draft.e1 = len(entries[other].text)
        draft.after = joined_runs((Run(BREAK), *text))
    draft.entry = other
    return True


def _is_unit_of(entries: Sequence[Entry], number: int, beside: Entry) -> bool:
    return 0 <= number < len(entries) and entries[number].is_unit and entries[number].container == beside.container


def of_other_stories(exported: ExportedText, other: OtherStories, round_: Round | None) -> list[Draft]:
    """Tracked changes in headers and the like; and what differs there untracked, when the file is of this export."""
    drafts: list[Draft] = []
    for raw in other.raws:
        pieces = [*raw.pieces, *([Piece(BREAK, Look(), raw.mark)] if raw.mark else [])]
        for group in groups_of(stream_of(pieces)):
            before = "".join(piece.text for piece in group.pieces if piece.in_reject)
            after = "".join(piece.text for piece in group.pieces if piece.in_accept)
            if not raw.reject_text.strip():  # all of it is new, and so is the tab behind the number of a footnote
                after = after.strip()
            drafts.append(_draft(before, after, tuple(group.revs)))
    if round_ is not None and round_.export == exported.round.export:
        drafts.extend(_untracked(exported.other.texts, other.texts))
    return drafts


def of_pictures(exported: ExportedText, pictures: Sequence[Revs]) -> list[Draft]:
    """Pictures that were put in or taken away."""
    drafts = []
    for revs in pictures:
        if revs:
            here = revs[0].way.puts_in
            drafts.append(_draft("" if here else PICTURE, PICTURE if here else "", revs))
    tracked_in = sum(1 for revs in pictures if revs and revs[0].way.puts_in)
    more = len(pictures) - tracked_in - exported.other.pictures
    drafts.extend(_draft("", PICTURE, ()) for _ in range(more))
    drafts.extend(_draft(PICTURE, "", ()) for _ in range(-more))
    return drafts


def _untracked(before: Sequence[str], after: Sequence[str]) -> list[Draft]:
    gone = [text for text in before if text not in after]
    new = [text for text in after if text not in before]
    return [_draft(old, text, ()) for old, text in zip_longest(gone, new, fillvalue="")]


def _draft(before: str, after: str, revs: Revs) -> Draft:
    draft = Draft(-1, 0, 0, ChangeKind.OUTSIDE, before, (Run(after),) if after else (), list(revs))
    draft.is_tracked = bool(revs)
    draft.asks = Reason.OUTSIDE
    if revs:
        draft.author, draft.date, draft.is_utc = revs[0].author, revs[0].date, revs[0].is_utc
    return draft
