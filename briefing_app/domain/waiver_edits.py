"""Letting a finding stand, and taking that back; each an edit."""

from __future__ import annotations

from briefing_app.domain.edits import WaiversChanged
from briefing_app.domain.errors import UserError
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.waivers import Waiver


def waive(note: BriefingNote, waiver: Waiver) -> WaiversChanged:
    """Let a finding stand; UserError ``waiver.no_reason`` without a reason."""
    if not waiver.reason.strip():
        raise UserError("waiver.no_reason")
    others = tuple(known for known in note.waivers if not _is_about_the_same(known, waiver))
    return WaiversChanged(note.waivers, (*others, waiver))


def take_back(note: BriefingNote, waiver: Waiver) -> WaiversChanged:
    """Tell the finding again."""
    return WaiversChanged(note.waivers, tuple(known for known in note.waivers if known != waiver))


def _is_about_the_same(one: Waiver, other: Waiver) -> bool:
    return one.is_about(other.check, other.kind, other.pair, other.words)
