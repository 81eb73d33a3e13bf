"""``review scan|apply``."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from briefing_app.cli.commands import Run, text_of
from briefing_app.domain.errors import UserError
from briefing_app.domain.review import BREAK, Change, Unplaced
from briefing_app.domain.review_merge import Proposal, Review
from briefing_app.domain.review_plan import Decision, Verdict, accept_all, reject_all
from briefing_app.domain.threads import Thread
from briefing_app.services.review_service import Allowed
from briefing_app.storage.connection import Mode

FINDINGS = 1
SHOWN = 48


def scan(run: Run) -> int:
    with run.desk(Mode.READ_ONLY) as desk:
        scanned = [desk.reviews.scan(run.options.id, file, _allowed(run)) for file in run.options.files]
        review = desk.reviews.together(scanned)
    first = scanned[0]
    findings = bool(review.proposals or review.threads or review.unplaced)
    if run.console.as_json:
        document = {
            "round": {
                "export": first.round.export,
                "revision": first.round.revision,
                "layout": first.round.layout,
                "standing": first.standing.value,
            },
            "changes": [_change(proposal.change, proposal.reviewers) for proposal in review.proposals],
            "comments": [comment for thread in review.threads for comment in _comments(thread)],
            "unplaced": [_unplaced(one) for one in review.unplaced],
        }
        if len(scanned) > 1:
            document["conflicts"] = [[conflict.first, conflict.second] for conflict in review.conflicts]
        run.console.document(document)
    else:
        _show(run, review, sum(one.scan.formatting for one in scanned))
    return FINDINGS if findings else 0


def apply(run: Run) -> int:
    options = run.options
    decided = _decisions(options.decisions) if options.decisions is not None else None
    with run.desk(Mode.READ_WRITE) as desk:
        review = desk.reviews.review(options.id, options.files, _allowed(run))
        applied = desk.reviews.apply(
            options.id,
            review,
            lambda given: _chosen(given, options, decided),
            [file.name for file in options.files],
        )
    plan = applied.plan
    number, unplaced = applied.revision.number, applied.unplaced
    accepted, rejected, undecided = len(plan.accepted), len(plan.rejected), len(plan.undecided)
    if run.console.as_json:
        run.console.document(
            {
                "revision": number,
                "accepted": accepted,
                "rejected": rejected,
                "unplaced": unplaced,
                "undecided": undecided,
            }
        )
        return 0
    t = run.console.catalogue.text
    run.console.line(
        t(
            "cli.review.applied",
            revision=number,
            accepted=accepted,
            rejected=rejected,
            unplaced=unplaced,
            undecided=undecided,
        )
    )
    if plan.undecided:
        run.console.notice(t("cli.review.undecided", ids=", ".join(plan.undecided[:20])))
    return 0


def _allowed(run: Run) -> Allowed:
    return Allowed(older=run.options.older_round, by_text=run.options.by_text)


def _chosen(review: Review, options: Any, decided: dict[str, Decision] | None) -> dict[str, Decision]:
    if decided is not None:
        return decided
    return dict(accept_all(review) if options.accept is not None else reject_all(review))


def _decisions(path: Path) -> dict[str, Decision]:
    """``{"c001": "accept", …}``; UserError ``review.decisions_invalid``."""
    try:
        read = json.loads(text_of(path))
        return {str(change_id): Decision(Verdict(verdict)) for change_id, verdict in read.items()}
    except (ValueError, AttributeError, TypeError, RecursionError) as problem:
        raise UserError("review.decisions_invalid", path=str(path)) from problem


def _change(change: Change, reviewers: Sequence[str]) -> dict[str, Any]:
    return {
        "id": change.id,
        "kind": change.kind.value,
        "pair": change.pair,
        "language": change.language.value if change.language is not None else None,
        "before": change.before,
        "after": change.after,
        "author": change.author,
        "date": _date(change.date, is_utc=change.date_is_utc),
        "placed_by": change.placed_by.value,
        "tracked": change.is_tracked,
        "asks": change.asks.value if change.asks is not None else None,
        "partner": change.partner or None,
        "authors": list(reviewers),
    }


def _date(date: str, *, is_utc: bool) -> str:
    """With a "Z" only where it is true."""
    return f"{date}Z" if date and is_utc else date


def _comments(thread: Thread) -> list[dict[str, Any]]:
    """A comment and its answers, each with what it is fastened to."""
    return [
        {
            "pair": thread.pair,
            "language": thread.language.value if thread.language is not None else None,
            "author": comment.author,
            "text": comment.text,
            "date": _date(comment.date, is_utc=comment.is_utc),
            "words": thread.words,
            "thread": thread.key,
            "resolved": thread.is_closed,
        }
        for comment in thread.comments
    ]


def _unplaced(one: Unplaced) -> dict[str, Any]:
    if isinstance(one.item, Thread):
        return {**_comments(one.item)[0], "reason": one.reason.value}
    return {**_change(one.item, one.item.authors), "reason": one.reason.value}


def _show(run: Run, review: Review, formatting: int) -> None:
    t = run.console.catalogue.text
    console = run.console
    rows = [_row(run, proposal) for proposal in review.proposals]
    rows.extend(_row_of(run, one.item, one.reason.value) for one in review.unplaced if isinstance(one.item, Change))
    if rows:
        heads = ("id", "kind", "language", "before", "after", "author", "asks")
        console.table([t(f"cli.review.column.{head}") for head in heads], rows)
    for thread in review.threads:
        for comment in thread.comments:
            console.line(t("cli.review.comment", author=comment.author or "–", text=comment.text))
    for conflict in review.conflicts:
        console.line(t("cli.review.conflict", first=conflict.first, second=conflict.second))
    if formatting:
        console.line(t("cli.review.formatting", count=formatting))
    if not rows and not review.threads:
        console.line(t("cli.review.nothing"))


def _row(run: Run, proposal: Proposal) -> Sequence[str]:
    return _row_of(run, proposal.change, proposal.change.asks.value if proposal.change.asks is not None else "")


def _row_of(run: Run, change: Change, reason: str) -> Sequence[str]:
    t = run.console.catalogue.text
    return (
        change.id,
        t(f"cli.review.kind.{change.kind.value}"),
        change.language.value if change.language is not None else "",
        _short(change.before),
        _short(change.after),
        change.author or "–",
        t(f"cli.review.reason.{reason}") if reason else "",
    )


def _short(text: str) -> str:
    text = text.replace(BREAK, " ¶ ").replace("\t", " | ").replace("\n", " ")
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


COMMANDS: dict[str, Callable[[Run], int]] = {"scan": scan, "apply": apply}
