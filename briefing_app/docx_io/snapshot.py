"""What an export is made from, frozen before the work starts, and what comes out of it."""

from __future__ import annotations

import hashlib
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Profile
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.revisions import Revision
from briefing_app.domain.templates import NoteTemplate


class Layout(StrEnum):
    FACING = "facing"  # French at the start (left), Arabic at the right, twins in locked rows
    SEQUENTIAL = "sequential"  # the leading language in full, then the other on a new page
    ARABIC = "ar"
    FRENCH = "fr"
    CARD = "card"  # facing, on one page when it can be

    @property
    def languages(self) -> tuple[Language, ...]:
        match self:
            case Layout.ARABIC:
                return (Language.ARABIC,)
            case Layout.FRENCH:
                return (Language.FRENCH,)
            case _:
                return (Language.FRENCH, Language.ARABIC)


class ReviewOptions(msgspec.Struct, frozen=True):
    """A copy for review: tracking is on; with ``password`` Word refuses to switch it off without it."""

    protect: bool = False
    password: str = ""
    reviewer: str = ""


class ExportSnapshot(msgspec.Struct, frozen=True, kw_only=True):
    """``base`` is the Word file (bytes) that brings letterhead, page and styles.

    ``watermark`` None: drafts carry it. ``marking`` None: the note's own, else the template's. ``is_clean``: nothing in
    the file tells who made it and how, nor serves the way back (ADR 24).
    """

    note: BriefingNote
    template: NoteTemplate
    profile: Profile
    layout: Layout
    revision: Revision
    base: bytes
    for_review: ReviewOptions | None = None
    with_note_taker: bool = True
    watermark: bool | None = None
    marking: str | None = None
    is_clean: bool = False

    @property
    def export_id(self) -> str:
        """Names this export for the way back: the same for the same revision, layout and looks.

        Ends in a short hash of all that changes the file beside them, but for the password.
        """
        review = "r" if self.for_review is not None else "x"
        looks = (
            self.has_watermark,
            self.marking_code,
            self.with_note_taker,
            self.for_review is not None and self.for_review.protect,
            self.profile,
            hashlib.sha256(self.base).hexdigest(),
        )
        digest = hashlib.sha256(msgspec.json.encode(looks, order="sorted")).hexdigest()
        return f"{self.revision.id}.{self.layout.value}.{review}.{digest[:8]}"

    @property
    def is_draft(self) -> bool:
        return self.note.status not in (NoteStatus.APPROVED, NoteStatus.SENT)

    @property
    def has_watermark(self) -> bool:
        return self.is_draft if self.watermark is None else self.watermark

    @property
    def marking_code(self) -> str:
        """The code of the marking the file bears; empty when it bears none."""
        return self.marking or self.note.facts.marking or self.template.default_marking


class Overflow(msgspec.Struct, frozen=True):
    """The card does not fit: it will take about this many pages. Nothing was cut."""

    pages: float


class Written(msgspec.Struct, frozen=True):
    docx: bytes
    overflow: Overflow | None = None
