"""Reviews to be shown: real exports with what a reviewer made of lxml did to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review import Reason
from briefing_app.domain.review_merge import Review, review_of
from briefing_app.domain.review_plan import Decision
from briefing_app.ui.review.presenter import ReviewPresenter
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.samples import Sent

AR, FR = Language.ARABIC, Language.FRENCH
Work = Callable[[Reviewer], None]


def laid(sent: Sent, *works: tuple[str, Work]) -> Review:
    """The review by one (author, what they do) or by several."""
    scans = []
    for author, work in works:
        reviewer = sent.reviewer(author)
        work(reviewer)
        scans.append(sent.scan(reviewer))
    return review_of(scans)


def nadia(reviewer: Reviewer) -> None:
    """One of nearly everything."""
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    reviewer.replace(reviewer.unit(0, "ar"), 8, 14, "الوزيرة")
    reviewer.replace(reviewer.unit(1, "fr"), 0, 3, "Nos")
    reviewer.add_after(reviewer.unit(2, "ar"), "فقرة جديدة.")
    reviewer.delete_paragraph(reviewer.unit(4, "fr"))
    reviewer.comment(reviewer.unit(1, "ar"), "هل هذا صحيح؟")
    header = next(name for name in reviewer.docx.parts if name.startswith("word/header"))
    added = (
        b'<w:p><w:ins w:id="77" w:author="Nadia" w:date="2026-03-16T10:20:00Z"><w:r><w:t>Copie</w:t></w:r></w:ins>'
        b"</w:p></w:hdr>"
    )
    reviewer.docx.parts[header] = reviewer.docx.parts[header].replace(b"</w:hdr>", added)


def karim(reviewer: Reviewer) -> None:
    """Agrees with the first change of Nadia, contradicts the third."""
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    reviewer.replace(reviewer.unit(1, "fr"), 0, 3, "Ces")


def moving(reviewer: Reviewer) -> None:
    """The third French paragraph goes behind the fourth; a word changes as well."""
    reviewer.move_after(reviewer.unit(2, "fr"), reviewer.unit(3, "fr"))
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")


class Kept:
    """A presenter over a review, with everything it gave to be kept."""

    def __init__(self, review: Review, note: BriefingNote, decisions: dict[str, Decision] | None = None) -> None:
        self.note = note
        self.kept: list[dict[str, Decision]] = []
        self.presenter = ReviewPresenter(review, lambda: self.note, decisions or {}, self.kept.append)


def sent_facing() -> Sent:
    return Sent(Layout.FACING)


def by_change(presenter: ReviewPresenter) -> dict[tuple[str, str], str]:
    """The ids of the proposals by what stood and stands there."""
    changes = [proposal.change for proposal in presenter.review.proposals]
    return {(change.before, change.after): change.id for change in changes}


def ids(entries: Sequence[object]) -> list[str]:
    return [entry.id for entry in entries]  # type: ignore[attr-defined]


def asking(review: Review, number: int, reason: Reason) -> Review:
    """The review with a change that asks."""
    proposals = list(review.proposals)
    change = msgspec.structs.replace(proposals[number].change, asks=reason)
    proposals[number] = msgspec.structs.replace(proposals[number], change=change)
    return msgspec.structs.replace(review, proposals=tuple(proposals))
