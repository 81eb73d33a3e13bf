"""From decisions to edits: the accepted proposals of a review become one step on the note as it stands now."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.review import BREAK, Change, ChangeKind
from briefing_app.domain.review_merge import Review
from briefing_app.domain.rich_text import Run

_NEAR = 12
"""Letters on either side that tell a change which was made already."""
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


class Verdict(StrEnum):
    ACCEPT = "accept"
    REJECT = "reject"


class Decision(msgspec.Struct, frozen=True):
    """``text`` takes the place of what the reviewer wrote, when a person edited it."""

    verdict: Verdict
    text: str | None = None


Decisions = Mapping[str, Decision]
NewId = Callable[[], str]


def accept_all(review: Review) -> Decisions:
    """Accept everything that is sure: what asks, and what another reviewer contradicts, stays undecided."""
    disputed = review.disputed
    sure = [p for p in review.proposals if p.change.asks is None and p.id not in disputed]
    ids = {proposal.id for proposal in sure}
    whole = (p for p in sure if not p.change.partner or p.change.partner in ids)
    return {proposal.id: Decision(Verdict.ACCEPT) for proposal in whole}


def reject_all(review: Review) -> Decisions:
    return {proposal.id: Decision(Verdict.REJECT) for proposal in review.proposals}


def settled(review: Review, decisions: Decisions) -> dict[str, Decision]:
    """The decisions by the ids that count: the other end of a move is decided alike, doubles are one.

    UserError ``review.unknown_change``, ``review.move_halved`` or ``review.conflict``.
    """
    known = review.by_id
    found: dict[str, Decision] = {}
    for change_id, decision in decisions.items():
        own = review.aliases.get(change_id, change_id)
        if own not in known:
            raise UserError("review.unknown_change", change=change_id[:20])
        partner = review.aliases.get(known[own].change.partner, known[own].change.partner)
        for each in filter(None, (own, partner)):
            if each in found and found[each].verdict is not decision.verdict:
                raise UserError("review.move_halved", change=own, other=each)
            found[each] = decision if each == own or decision.text is None else Decision(decision.verdict)
    taken = {change_id for change_id, decision in found.items() if decision.verdict is Verdict.ACCEPT}
    for conflict in review.conflicts:
        if conflict.first in taken and conflict.second in taken:
            raise UserError("review.conflict", change=conflict.first, other=conflict.second)
    return found


def accepted_text(change: Change, decision: Decision) -> tuple[Run, ...]:
    """What stands in the place of a change that is accepted, with its marks."""
    if decision.text is not None:
        edge = (BREAK if change.after.startswith(BREAK) else "", BREAK if change.after.endswith(BREAK) else "")
        inner = decision.text.strip(BREAK)
        return (Run(f"{edge[0]}{inner}{edge[1]}"),)
    return change.runs or ((Run(change.after),) if change.after else ())


def is_whole_move(change: Change, partner: Change | None) -> bool:
    """A paragraph that moved as a whole: its pair moves, with the twin.

    With an end on either side its target cut another paragraph in two: then words alone go there.
    """
    return change.kind is ChangeKind.MOVED and partner is not None and (change.after + partner.after).count(BREAK) == 1


class Carrier:
    """Leads from the exported text of a side to the text as it stands now."""

    def __init__(self, exported: str, current: str) -> None:
        self._exported = exported
        self._current = current
        self._codes = _codes(exported, current) if exported != current else []

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the span stands now; None when its words were changed since."""
        if not self._codes:
            return start, end
        for same, i, j, k, _ in self._codes:
            if same and i <= start and end <= j:
                return k + start - i, k + end - i
        return None

    def is_there(self, start: int, end: int, after: str) -> bool:
        """True when the text has been changed in just this way already."""
        for same, i, j, k, m in self._codes:
            if not same and i <= start and end <= j:
                wanted = self._exported[i:start] + after + self._exported[end:j]
                if wanted == self._current[k:m]:
                    return True
        around = self._exported[max(0, start - _NEAR) : start] + after + self._exported[end : end + _NEAR]
        return bool(self._codes) and around in self._current and around not in self._exported


def _codes(old: str, new: str) -> list[tuple[bool, int, int, int, int]]:
    """Equal and unequal stretches in code points, word by word."""
    ours, theirs = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    matcher = SequenceMatcher(None, [m.group() for m in ours], [m.group() for m in theirs], autojunk=False)
    codes: list[tuple[bool, int, int, int, int]] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        a, b = _span(ours, i, j, len(old))
        c, d = _span(theirs, k, m, len(new))
        codes.append((tag == "equal", a, b, c, d))
    return codes


def _span(tokens: Sequence[re.Match[str]], first: int, end: int, length: int) -> tuple[int, int]:
    start = tokens[first].start() if first < len(tokens) else length
    return start, tokens[end - 1].end() if end > first else start
