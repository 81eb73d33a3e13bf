"""Promises made out of a note: the next free number, the words they come from, what the note already knows of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import msgspec

from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionSource,
    Anchor,
    Channel,
    Due,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    InvitationState,
    Party,
    Response,
    VisitInvitation,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote

Spans = Mapping[Language, tuple[int, int]]
"""The words chosen on each side, as ``(start, end)`` in code points."""

_LAST_NUMBER = re.compile(r"-([0-9]+)$")
_BEFORE_DATES = frozenset(
    {
        InvitationState.MENTIONED,
        InvitationState.EXTENDED_ORALLY,
        InvitationState.EXTENDED_IN_WRITING,
        InvitationState.ANSWERED,
    }
)


def next_action_number(note: BriefingNote) -> str:
    """``A-<reference>-NN``, one above the highest there is: a number that was printed is never given again."""
    return _next_number("A", note, (action.number for action in note.actions))


def next_invitation_number(note: BriefingNote) -> str:
    """``I-<reference>-NN``, one above the highest there is."""
    return _next_number("I", note, (invitation.number for invitation in note.invitations))


def source_in(note: BriefingNote, pair_id: str, spans: Spans) -> ActionSource:
    """The pair as a source, with the words of each side frozen: those chosen, or the whole side where none are.

    A side that says nothing has no anchor. UserError ``pair.unknown`` when the note has no such pair.
    """
    pair = note.pair(pair_id)
    anchors: list[Anchor] = []
    for language in Language:
        text = pair.text(language)
        start, end, _ = slice(*spans.get(language, (0, len(text)))).indices(len(text))
        quoted = text.slice(start, end).plain
        if quoted.strip():
            anchors.append(Anchor(language, start, end, quoted))
    return ActionSource(pair_id, tuple(anchors))


def make_action(
    note: BriefingNote,
    action_id: str,
    *,
    title: Bilingual,
    owner: Bilingual,
    obligation: Obligation,
    kind: ActionKind = ActionKind.TASK,
    due: Due = NotDue(),  # noqa: B008 - frozen
    priority: Priority = Priority.NORMAL,
    channel: Channel | None = None,
    source: ActionSource | None = None,
) -> ActionItem:
    """A new promise of ``note`` under its next number; its counterpart is the note's."""
    return ActionItem(
        id=action_id,
        number=next_action_number(note),
        kind=kind,
        title=title,
        owner=owner,
        obligation=obligation,
        source=source,
        counterpart=note.facts.counterpart,
        counterpart_country=note.facts.counterpart_country,
        due=due,
        priority=priority,
        channel=channel,
    )


def make_invitation(
    note: BriefingNote,
    invitation_id: str,
    *,
    inviter: Party,
    invitee: Party,
    occasion: Bilingual,
    visit_type: VisitType = VisitType.WORKING,
    modes_offered: tuple[VisitMode, ...] = (VisitMode.IN_PERSON,),
    proposed_windows: tuple[Window, ...] = (),
    conveyed: Conveyance = Conveyance(),  # noqa: B008 - frozen
    response: Response = Response(),  # noqa: B008 - frozen
    pair_id: str = "",
) -> VisitInvitation:
    """A new invitation of ``note`` under its next number; how far it has come follows from what is known of it."""
    return VisitInvitation(
        id=invitation_id,
        number=next_invitation_number(note),
        inviter=inviter,
        invitee=invitee,
        occasion=occasion,
        visit_type=visit_type,
        conveyed=conveyed,
        proposed_windows=proposed_windows,
        modes_offered=modes_offered,
        response=response,
        pair_id=pair_id,
        state=_state(conveyed, response),
    )


def brought_up_to_date(invitation: VisitInvitation) -> VisitInvitation:
    """The same in the state its conveyance and answers speak of; from the agreed dates on it is left as it is."""
    if invitation.state not in _BEFORE_DATES:
        return invitation
    return msgspec.structs.replace(invitation, state=_state(invitation.conveyed, invitation.response))


def _state(conveyed: Conveyance, response: Response) -> InvitationState:
    if any(item.answer is not Answer.NO_REPLY for item in response.per_mode):
        return InvitationState.ANSWERED
    return InvitationState.EXTENDED_ORALLY if conveyed.orally else InvitationState.EXTENDED_IN_WRITING


def _next_number(letter: str, note: BriefingNote, numbers: Iterable[str]) -> str:
    found = (_LAST_NUMBER.search(number) for number in numbers)
    highest = max((int(match.group(1)) for match in found if match), default=0)
    return f"{letter}-{note.reference.shown}-{highest + 1:02d}"
