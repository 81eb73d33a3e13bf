"""The Arabic and the French mention of one promise, made one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing_app.domain.actions import NotDue
from briefing_app.domain.suggestions import PairSuggestion, Suggestion, SuggestionKind
from briefing_app.language.folding import fold

_PLEDGE = frozenset(
    {
        SuggestionKind.AGREEMENT,
        SuggestionKind.COMMITMENT_OURS,
        SuggestionKind.COMMITMENT_THEIRS,
        SuggestionKind.DECISION,
    }
)
_FAMILIES = (
    frozenset({SuggestionKind.INVITATION_GIVEN, SuggestionKind.INVITATION_RECEIVED}),
    frozenset({SuggestionKind.INVITATION_ACCEPTED}),
    frozenset({SuggestionKind.INVITATION_DECLINED}),
    _PLEDGE,
    _PLEDGE | {SuggestionKind.NEXT_STEP},
    _PLEDGE | {SuggestionKind.REQUEST},
)
_NUMBER = re.compile(r"\d+(?:[ .,٬\u00a0\u202f]\d{3})*")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_LEAST = 1.5


def merged(pair_id: str, ar: Sequence[Suggestion], fr: Sequence[Suggestion]) -> tuple[PairSuggestion, ...]:
    """The suggestions of both sides of a pair, those of one promise together, in the order of the paragraph.

    Two are one when their kinds are of one family and they come at the same point; the same kind, the same date and
    shared numbers, names in Latin letters or an answer speak for it. None is lost and none used twice.
    """
    likely = sorted(
        ((_likeness(a, b, i, j, len(ar), len(fr)), -i, -j) for i, a in enumerate(ar) for j, b in enumerate(fr)),
        reverse=True,
    )
    by_ar: dict[int, int] = {}
    for score, i, j in likely:
        if score >= _LEAST and -i not in by_ar and -j not in by_ar.values():
            by_ar[-i] = -j
    found = [(float(i), PairSuggestion(pair_id, a, fr[by_ar[i]] if i in by_ar else None)) for i, a in enumerate(ar)]
    at = {j: i for i, j in by_ar.items()}
    for j, b in enumerate(fr):
        if j not in at:
            after = max((at[k] for k in range(j) if k in at), default=-1)
            found.append((after + 0.5, PairSuggestion(pair_id, None, b)))
    return tuple(pair for _, pair in sorted(found, key=lambda item: item[0]))


def _likeness(a: Suggestion, b: Suggestion, i: int, j: int, of_ar: int, of_fr: int) -> float:
    """How likely both tell one promise; below ``_LEAST`` they do not."""
    if not any(a.kind in family and b.kind in family for family in _FAMILIES) and a.kind is not b.kind:
        return 0.0
    score = 2.0 if a.kind is b.kind else 1.0
    score += 1.0 - abs(i / max(1, of_ar - 1) - j / max(1, of_fr - 1)) if max(of_ar, of_fr) > 1 else 1.0
    if a.due == b.due and not isinstance(a.due, NotDue):
        score += 1.0
    elif not isinstance(a.due, NotDue) and not isinstance(b.due, NotDue):
        score -= 1.0
    shared = _marks(a.text) & _marks(b.text)
    return score + min(1.0, 0.5 * len(shared)) + (0.5 if a.answer is not None and a.answer is b.answer else 0.0)


def _marks(text: str) -> frozenset[str]:
    """Numbers and names in Latin letters: what stands in both languages as it is. French words do too, harmlessly."""
    digits = (re.sub(r"\D", "", number) for number in _NUMBER.findall(fold(text)))
    return frozenset((*digits, *(word for word in _LATIN.findall(text))))
