"""The exported text of one side with the proposals in it: what stays, what would go, what would come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from briefing_app.domain.languages import Language
from briefing_app.domain.review import BREAK, Change, ChangeKind
from briefing_app.domain.review_merge import Proposal, Site
from briefing_app.domain.review_plan import Decision, Verdict, accepted_text
from briefing_app.ui.review.state import Sign, Stretch

PARAGRAPH = "¶\u2028"
"""The end of a paragraph inside a side, on the screen."""
APART = "\u2009"
"""Between words that go and words that come."""
Sited = tuple[Site, Proposal]


def stretches_of(
    exported: str,
    sited: Sequence[Sited],
    decisions: Mapping[str, Decision],
    author_of: Callable[[Proposal], int],
) -> tuple[Stretch, ...]:
    """``exported`` cut where proposals begin and end, with what each would put in behind what it takes away."""
    sited = sorted(sited, key=lambda one: (one[0].start, one[0].end))
    places = {0, len(exported), *(place for site, _ in sited for place in (site.start, site.end))}
    found: list[Stretch] = []
    at = 0
    for place in sorted(places):
        if place > at:
            found.append(_taken(exported[at:place], at, place, sited, decisions, author_of))
        for site, proposal in sited:
            if _put_at(site, proposal.change) == place:
                _append(found, _changed_here(site, proposal, decisions.get(proposal.id), author_of(proposal)))
        at = place
    return _joined(found)


def _append(found: list[Stretch], here: Sequence[Stretch]) -> None:
    """Words of a change behind other words of changes: kept apart, or Arabic letters would join over the border."""
    last = found[-1] if found else None
    if here and last is not None and last.change and not last.text[-1].isspace() and not here[0].text[0].isspace():
        found.append(Stretch(APART))
    found.extend(here)


def _put_at(site: Site, change: Change) -> int:
    """Where the words that come in stand: behind those that go, or before all when the change says so."""
    return site.start if change.is_before else site.end


def _taken(
    text: str,
    start: int,
    end: int,
    sited: Sequence[Sited],
    decisions: Mapping[str, Decision],
    author_of: Callable[[Proposal], int],
) -> Stretch:
    """Exported words: kept by all, or taken away by one proposal or more."""
    over = [proposal for site, proposal in sited if site.start <= start and end <= site.end]
    if not over:
        return Stretch(text)
    verdicts = {p.id: decisions[p.id].verdict if p.id in decisions else None for p in over}
    for wanted, sign in ((Verdict.ACCEPT, Sign.GOES), (None, Sign.DELETED), (Verdict.REJECT, Sign.STAYS)):
        first = next((p for p in over if verdicts[p.id] is wanted), None)
        if first is not None:
            return Stretch(text, sign, first.id, author_of(first))
    return Stretch(text)


def _changed_here(site: Site, proposal: Proposal, decision: Decision | None, author: int) -> list[Stretch]:
    """What is not in the exported text: the words that come in, and the end of a paragraph that goes."""
    change = proposal.change
    found = []
    if change.before == BREAK:
        sign = _sign(decision, waits=Sign.DELETED, accepted=Sign.GOES, refused=Sign.STAYS)
        found.append(Stretch(PARAGRAPH, sign, change.id, author))
    text = shown(after_of(change, decision, site.language))
    if text:
        sign = _sign(decision, waits=Sign.INSERTED, accepted=Sign.STAYS, refused=Sign.GOES)
        found.append(Stretch(text, sign, change.id, author))
    return found


def _sign(decision: Decision | None, *, waits: Sign, accepted: Sign, refused: Sign) -> Sign:
    if decision is None:
        return waits
    return accepted if decision.verdict is Verdict.ACCEPT else refused


def before_of(change: Change, language: Language) -> str:
    """What the exported text says where a change stands, in one language of a row."""
    return change.row[language] if change.kind is ChangeKind.ROW_REMOVED else change.before


def after_of(change: Change, decision: Decision | None, language: Language) -> str:
    """What would stand there, ``BREAK`` where a paragraph ends; in other words when a person edited it."""
    match change.kind:
        case ChangeKind.ROW_REMOVED:
            return ""
        case ChangeKind.ROW_ADDED:
            cell = change.row[language]
            return f"{cell}{BREAK}" if change.is_before else f"{BREAK}{cell}"
        case _:
            given = decision if decision is not None else Decision(Verdict.ACCEPT)
            return "".join(run.text for run in accepted_text(change, given))


def shown(text: str) -> str:
    """A text of a change as the screen writes it."""
    return text.replace(BREAK, PARAGRAPH).replace("\n", "\u2028")


def _joined(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Neighbours of one kind as one; a side without words has none."""
    found: list[Stretch] = []
    for one in stretches:
        last = found[-1] if found else None
        if last is not None and (last.sign, last.change, last.author) == (one.sign, one.change, one.author):
            found[-1] = Stretch(last.text + one.text, one.sign, one.change, one.author)
        else:
            found.append(one)
    return tuple(found)
