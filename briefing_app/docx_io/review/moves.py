"""Moves: text taken away in one place that stands in another, by the marks of the file or by its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing_app.docx_io.review.drafts import Draft
from briefing_app.docx_io.review.exported import Entry
from briefing_app.docx_io.review.placing import Found
from briefing_app.domain.review import BREAK, ChangeKind, Reason
from briefing_app.domain.rich_text import Run
from briefing_app.language.comparing import comparable


def link_moves(drafts: list[Draft], entries: Sequence[Entry], found: Mapping[int, Found]) -> None:
    """Join both ends of each move; an end without the other is put in or taken away like any text.

    A bookmarked paragraph that stands elsewhere without any mark is told as moved, for the tray.
    """
    _by_mark(drafts)
    _by_words(drafts)
    for draft in drafts:
        if draft.partner is None and draft.kind is ChangeKind.MOVED:
            draft.kind = ChangeKind.DELETED if draft.before else ChangeKind.INSERTED
    for number in sorted(found):
        entry = entries[number]
        if found[number].is_moved and entry.is_unit:
            text = entry.text.plain
            moved = Draft(number, 0, 0, ChangeKind.MOVED, text, (Run(text),), is_tracked=False, asks=Reason.MOVED)
            drafts.append(moved)


def _by_mark(drafts: Sequence[Draft]) -> None:
    moved = [draft for draft in drafts if draft.move is not None]
    targets = [draft for draft in moved if draft.after and not draft.before]
    for source in moved:
        if not source.before or source.after:
            continue
        named = [t for t in targets if t.partner is None and t.move == source.move and _words(t) == _words(source)]
        if named:
            _join(source, named[0])


def _by_words(drafts: Sequence[Draft]) -> None:
    """A whole paragraph that one author took away here and put in there; when it is the only one of its words."""
    gone = [d for d in drafts if d.kind is ChangeKind.PARAGRAPH_DELETED and d.is_tracked and d.partner is None]
    new = [d for d in drafts if d.kind is ChangeKind.PARAGRAPH_ADDED and d.is_tracked and d.partner is None]
    for source in gone:
        alike = [d for d in new if _words(d) == _words(source)]
        twice = sum(_words(other) == _words(source) for other in gone)
        if len(alike) == 1 and twice == 1 and alike[0].author == source.author and alike[0].partner is None:
            _join(source, alike[0])


def _join(source: Draft, target: Draft) -> None:
    source.partner, target.partner = target, source
    source.kind = target.kind = ChangeKind.MOVED


def _words(draft: Draft) -> str:
    text = draft.before if draft.before and not draft.after else draft.after_text
    return comparable(text.replace(BREAK, " "))
