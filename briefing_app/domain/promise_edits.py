"""From what a person does to promises to the edit that says it, anchors in the text included.

Every function reads a note and changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec

from briefing_app.domain.actions import ActionItem, ActionSource, FollowUp
from briefing_app.domain.anchors import AnchorSpan, anchored
from briefing_app.domain.edits import (
    ActionsChanged,
    DismissalsChanged,
    Edit,
    EditGroup,
    InvitationsChanged,
    PairChanged,
)
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promises import source_in
from briefing_app.domain.segments import SegmentPair

Spans = Mapping[Language, tuple[int, int]]


class AnchorState(StrEnum):
    """Where the words of a promise stand: as they were, edited since, or gone from the note."""

    KEPT = "kept"
    CHANGED = "changed"
    LOST = "lost"


class Place(msgspec.Struct, frozen=True):
    """Words of a promise in the note now: code points ``start``…``end`` of one side."""

    pair_id: str
    language: Language
    start: int
    end: int
    words: str


def add_action(note: BriefingNote, action: ActionItem) -> Edit:
    """The action, and anchors on the words of its source."""
    actions = ActionsChanged(note.actions, (*note.actions, _followed(action)))
    return _with_anchors(note, actions, action.id, _spans_of(action.source), _pair_of(action.source))


def change_action(note: BriefingNote, action: ActionItem) -> ActionsChanged:
    """Another state or other facts of an action of the note; UserError ``action.unknown``."""
    find_action(note, action.id)
    return ActionsChanged(note.actions, tuple(action if item.id == action.id else item for item in note.actions))


def remove_action(note: BriefingNote, action_id: str) -> Edit:
    """The action taken out of the note, its anchors with it."""
    find_action(note, action_id)
    actions = ActionsChanged(note.actions, tuple(item for item in note.actions if item.id != action_id))
    return _without_anchors(note, actions, action_id)


def add_invitation(note: BriefingNote, invitation: VisitInvitation, spans: Spans) -> Edit:
    """The invitation, and anchors on its words in the pair it names."""
    invitations = InvitationsChanged(note.invitations, (*note.invitations, invitation))
    return _with_anchors(note, invitations, invitation.id, spans, invitation.pair_id)


def change_invitation(note: BriefingNote, invitation: VisitInvitation) -> InvitationsChanged:
    """Another state or other facts of an invitation of the note; UserError ``invitation.unknown``."""
    find_invitation(note, invitation.id)
    after = tuple(invitation if item.id == invitation.id else item for item in note.invitations)
    return InvitationsChanged(note.invitations, after)


def remove_invitation(note: BriefingNote, invitation_id: str) -> Edit:
    """The invitation taken out of the note, its anchors with it."""
    find_invitation(note, invitation_id)
    after = tuple(item for item in note.invitations if item.id != invitation_id)
    return _without_anchors(note, InvitationsChanged(note.invitations, after), invitation_id)


def take_follow_up(note: BriefingNote, invitation_id: str, action: ActionItem) -> Edit:
    """A proposed follow-up taken: its action, and the invitation that knows of it."""
    invitation = find_invitation(note, invitation_id)
    known = msgspec.structs.replace(invitation, follow_ups=(*invitation.follow_ups, action.id))
    return EditGroup((ActionsChanged(note.actions, (*note.actions, action)), change_invitation(note, known)))


def refuse_follow_up(note: BriefingNote, invitation_id: str, kind: FollowUp) -> InvitationsChanged:
    """A proposed follow-up refused: it is not proposed again."""
    invitation = find_invitation(note, invitation_id)
    refused = (*invitation.refused_follow_ups, kind)
    return change_invitation(note, msgspec.structs.replace(invitation, refused_follow_ups=refused))


def anchor_again(note: BriefingNote, promise_id: str, pair_id: str, spans: Spans) -> Edit | None:
    """Put a promise on other words of the note; None when ``spans`` has none. What it was on before is let go."""
    removed = _edits_without(note, promise_id)
    placed = _placed(_after(note.pair(pair_id), removed), promise_id, spans)
    edits = [edit for edit in removed if edit.before.id != pair_id]
    before = note.pair(pair_id)
    if placed != before:
        edits.append(PairChanged(before, placed))
    source = _source_edit(note, promise_id, pair_id, spans)
    every: list[Edit] = [*edits, source] if source is not None else [*edits]
    return EditGroup(tuple(every)) if every else None


def dismiss(note: BriefingNote, key: str) -> DismissalsChanged:
    """Wave a suggestion away for ever."""
    return DismissalsChanged(note.dismissed, (*note.dismissed, key))


def find_action(note: BriefingNote, action_id: str) -> ActionItem:
    """The action of that id or number; UserError ``action.unknown``."""
    for action in note.actions:
        if action_id in (action.id, action.number):
            return action
    raise UserError("action.unknown", action=action_id)


def find_invitation(note: BriefingNote, invitation_id: str) -> VisitInvitation:
    """The invitation of that id or number; UserError ``invitation.unknown``."""
    for invitation in note.invitations:
        if invitation_id in (invitation.id, invitation.number):
            return invitation
    raise UserError("invitation.unknown", invitation=invitation_id)


def places_of(note: BriefingNote, promise_id: str) -> tuple[Place, ...]:
    """Where the words of a promise stand now, the Arabic ones first; nothing for words that are gone."""
    return tuple(
        Place(pair.id, language, span.start, span.end, pair.text(language).plain[span.start : span.end])
        for language in Language
        for pair in note.pairs()
        for span in pair.side(language).anchors
        if span.promise == promise_id
    ) or _as_accepted(note, promise_id)


def anchor_state(note: BriefingNote, action: ActionItem, language: Language) -> AnchorState | None:
    """How the words of an action fare in one language; None when it never had any there."""
    frozen = next((a for a in (action.source.anchors if action.source else ()) if a.language is language), None)
    if frozen is None:
        return None
    place = next((place for place in places_of(note, action.id) if place.language is language), None)
    if place is None:
        return AnchorState.LOST
    return AnchorState.KEPT if place.words == frozen.quoted else AnchorState.CHANGED


def _as_accepted(note: BriefingNote, promise_id: str) -> tuple[Place, ...]:
    """For notes from before words were followed: the words where they were, if they still stand there."""
    action = next((item for item in note.actions if item.id == promise_id), None)
    if action is None or action.source is None or action.source.is_followed:
        return ()
    pair = next((pair for pair in note.pairs() if pair.id == action.source.pair_id), None)
    if pair is None:
        return ()
    return tuple(
        Place(pair.id, anchor.language, anchor.start, anchor.end, anchor.quoted)
        for anchor in action.source.anchors
        if pair.text(anchor.language).plain[anchor.start : anchor.end] == anchor.quoted
    )


def _followed(action: ActionItem) -> ActionItem:
    if action.source is None:
        return action
    return msgspec.structs.replace(action, source=msgspec.structs.replace(action.source, is_followed=True))


def _spans_of(source: ActionSource | None) -> Spans:
    return {anchor.language: (anchor.start, anchor.end) for anchor in (source.anchors if source else ())}


def _pair_of(source: ActionSource | None) -> str:
    return source.pair_id if source else ""


def _with_anchors(note: BriefingNote, edit: Edit, promise_id: str, spans: Spans, pair_id: str) -> Edit:
    before = next((pair for pair in note.pairs() if pair.id == pair_id), None)
    after = _placed(before, promise_id, spans) if before is not None else None
    if before is None or after is None or after == before:
        return edit
    return EditGroup((PairChanged(before, after), edit))


def _placed(pair: SegmentPair, promise_id: str, spans: Spans) -> SegmentPair:
    """The pair with an anchor on the words of each side; a span without words makes none."""
    for language, (start, end) in spans.items():
        side = pair.side(language)
        start, end, _ = slice(start, end).indices(len(side.text))
        if side.text.plain[start:end].strip():
            pair = pair.with_side(language, side.with_anchors((*side.anchors, anchored(promise_id, start, end))))
    return pair


def _without_anchors(note: BriefingNote, edit: Edit, promise_id: str) -> Edit:
    changes = _edits_without(note, promise_id)
    return EditGroup((*changes, edit)) if changes else edit


def _edits_without(note: BriefingNote, promise_id: str) -> Sequence[PairChanged]:
    changes = ((pair, _bare(pair, promise_id)) for pair in note.pairs())
    return [PairChanged(before, after) for before, after in changes if before != after]


def _bare(pair: SegmentPair, promise_id: str) -> SegmentPair:
    for language in Language:
        side = pair.side(language)
        kept: tuple[AnchorSpan, ...] = tuple(span for span in side.anchors if span.promise != promise_id)
        if kept != side.anchors:
            pair = pair.with_side(language, side.with_anchors(kept))
    return pair


def _after(pair: SegmentPair, changes: Sequence[PairChanged]) -> SegmentPair:
    return next((change.after for change in changes if change.before.id == pair.id), pair)


def _source_edit(note: BriefingNote, promise_id: str, pair_id: str, spans: Spans) -> Edit | None:
    """The action or invitation that names its new words as its source."""
    action = next((item for item in note.actions if item.id == promise_id), None)
    if action is not None:
        source = msgspec.structs.replace(source_in(note, pair_id, spans), is_followed=True)
        return change_action(note, msgspec.structs.replace(action, source=source))
    invitation = next((item for item in note.invitations if item.id == promise_id), None)
    if invitation is not None and invitation.pair_id != pair_id:
        return change_invitation(note, msgspec.structs.replace(invitation, pair_id=pair_id))
    return None
