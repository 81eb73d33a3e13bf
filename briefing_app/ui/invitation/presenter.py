"""Decides what the screen of an invitation shows and what each click there changes; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol

from briefing_app.domain import promise_edits
from briefing_app.domain.actions import ActionItem
from briefing_app.domain.edits import Edit
from briefing_app.domain.follow_ups import FollowUpRule, follow_up_action
from briefing_app.domain.invitation_life import ANSWERS, Advance, advanced, next_steps
from briefing_app.domain.invitations import InvitationEvent, InvitationState, Step, VisitInvitation, Window
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Profile
from briefing_app.domain.promise_edits import find_invitation
from briefing_app.domain.review_states import LOCKED_STATUSES
from briefing_app.language.capital_times import CapitalTime, in_capitals, zone
from briefing_app.services.announcement import announcing, insert, renew, standings
from briefing_app.services.note_changes import Change
from briefing_app.ui.invitation.state import InvitationPage, StepEntry, StepFields

_CONVEYING = frozenset({Step.EXTENDED_ORALLY, Step.EXTENDED_IN_WRITING})


class Holder(Protocol):
    """The notes behind the screen: as they are now, and how they are changed."""

    def note(self, name: str) -> BriefingNote: ...

    def perform(self, note_id: str, edit_of: Callable[[BriefingNote], Edit], change: Change) -> BriefingNote: ...

    def proposals(self, note: BriefingNote, invitation: VisitInvitation) -> tuple[FollowUpRule, ...]: ...


class InvitationScreen:
    """``changed`` is told after every change; ``earlier`` names the invitation that this one answers."""

    def __init__(
        self,
        holder: Holder,
        profile_of: Callable[[str], Profile],
        note_id: str,
        invitation_id: str,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        author: str,
        is_writable: bool,
        earlier: Callable[[str], Bilingual] = lambda invitation_id: Bilingual(),
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._holder = holder
        self._profile_of = profile_of
        self.note_id = note_id
        self.invitation_id = invitation_id
        self._now = now
        self._new_id = new_id
        self._author = author
        self._is_writable = is_writable
        self._earlier = earlier
        self._changed = changed

    @property
    def note(self) -> BriefingNote:
        return self._holder.note(self.note_id)

    @property
    def profile(self) -> Profile:
        return self._profile_of(self.note.profile)

    @property
    def today(self) -> date:
        return self._now().astimezone().date()

    def page(self) -> InvitationPage:
        """Everything that is shown; UserError ``invitation.unknown`` when it was taken away meanwhile."""
        note = self.note
        invitation = find_invitation(note, self.invitation_id)
        profile = self._profile_of(note.profile)
        told = announcing(note, invitation, profile)
        return InvitationPage(
            note_id=note.id,
            reference=note.reference.shown,
            note_title=note.facts.title,
            invitation=invitation,
            steps=next_steps(invitation),
            proposals=self._holder.proposals(note, invitation),
            taken=tuple(action for action in note.actions if action.invitation_id == invitation.id),
            test_call=_test_call(invitation, profile),
            sentences=told,
            standings=standings(note, invitation, told),
            earlier=self._earlier(invitation.reciprocity_of) if invitation.reciprocity_of else Bilingual(),
            can_edit=self._is_writable and note.status not in LOCKED_STATUSES,
            can_follow=self._is_writable,
        )

    def before_history(self, invitation: VisitInvitation) -> tuple[InvitationEvent, ...]:
        """What was known when the invitation was entered and no recorded step says: its conveyance and its answer."""
        steps = {event.step for event in invitation.history}
        found = []
        recorded, conveyed, response = self._now(), invitation.conveyed, invitation.response
        if not steps & _CONVEYING:
            state = InvitationState.EXTENDED_ORALLY if conveyed.orally else InvitationState.EXTENDED_IN_WRITING
            state = state if steps or invitation.state is not InvitationState.MENTIONED else InvitationState.MENTIONED
            found.append(InvitationEvent(state, recorded, "", conveyed.on, conveyed.channel, conveyed.reference))
        if response.per_mode and not steps & frozenset(ANSWERS):
            found.append(InvitationEvent(InvitationState.ANSWERED, recorded, "", response.on, response.via))
        return tuple(found)

    # Steps.

    def fields_of(self, step: Step) -> StepFields:
        """What a step asks for, filled with what is known: the only window proposed, the only mode that is open."""
        invitation = find_invitation(self.note, self.invitation_id)
        windows = invitation.proposed_windows
        only = windows[0] if step is Step.DATES_AGREED and len(windows) == 1 else None
        known = (invitation.confirmed_dates if step is Step.DATES_AGREED else None) or only
        open_modes = invitation.open_modes
        return StepFields(
            step,
            asks_mode=step in ANSWERS or step is Step.MODE_CONFIRMED,
            asks_window=step in (Step.DATES_AGREED, Step.COUNTER_PROPOSED),
            asks_conditions=step in ANSWERS,
            modes=invitation.modes_offered,
            mode=open_modes[0] if step is Step.MODE_CONFIRMED and len(open_modes) == 1 else None,
            start=known.start if known is not None else None,
            end=known.end if known is not None else None,
        )

    def take_step(self, step: Step, entry: StepEntry) -> None:
        """Move the invitation on; UserError as :func:`briefing_app.domain.invitation_life.advanced`."""
        window = Window(entry.start, entry.end or entry.start) if entry.start is not None else None
        said = Advance(
            step, self._now(), self._author, entry.on, entry.channel, entry.reference.strip(), entry.note.strip(),
            entry.mode, window, entry.conditions,
        )  # fmt: skip
        self._follow_up(lambda note, invitation: promise_edits.change_invitation(note, advanced(invitation, said)))

    # Follow-ups.

    def draft(self, rule: FollowUpRule) -> ActionItem:
        """The action that a proposed follow-up becomes, to be looked over first."""
        note = self.note
        return follow_up_action(note, find_invitation(note, self.invitation_id), rule, self._new_id(), self.today)

    def take(self, action: ActionItem) -> None:
        """A proposed follow-up is taken, as it is or as it was edited."""
        self._follow_up(lambda note, invitation: promise_edits.take_follow_up(note, invitation.id, action))

    def refuse(self, rule: FollowUpRule) -> None:
        """A proposed follow-up is not proposed again."""
        self._follow_up(lambda note, invitation: promise_edits.refuse_follow_up(note, invitation.id, rule.kind))

    # Facts and prose.

    def put(self, invitation: VisitInvitation) -> None:
        """Other facts of the invitation."""
        self._edit(lambda note, known: promise_edits.change_invitation(note, invitation))

    def insert_sentences(self) -> None:
        """Put the sentences into the note, as a paragraph of their own."""
        told = self.page().sentences
        self._edit(lambda note, invitation: insert(note, invitation, told, self._new_id))

    def renew_sentences(self) -> bool:
        """Bring the prose up to date where nobody wrote over it; False when there was nothing to renew."""
        note = self.note
        invitation = find_invitation(note, self.invitation_id)
        edit = renew(note, invitation, announcing(note, invitation, self._profile_of(note.profile)))
        if edit is None:
            return False
        self._edit(lambda note, invitation: edit)
        return True

    def _edit(self, edit_of: Callable[[BriefingNote, VisitInvitation], Edit]) -> None:
        self._perform(edit_of, Change.EDITED)

    def _follow_up(self, edit_of: Callable[[BriefingNote, VisitInvitation], Edit]) -> None:
        self._perform(edit_of, Change.FOLLOWED_UP)

    def _perform(self, edit_of: Callable[[BriefingNote, VisitInvitation], Edit], change: Change) -> None:
        self._holder.perform(
            self.note_id, lambda note: edit_of(note, find_invitation(note, self.invitation_id)), change
        )
        self._changed()


def _test_call(invitation: VisitInvitation, profile: Profile) -> tuple[CapitalTime, ...]:
    """The test call by the clocks of both capitals; nothing while it is not fixed."""
    moment, logistics = invitation.logistics.test_call, invitation.logistics
    if moment is None:
        return ()
    host, guest = logistics.host_zone or profile.host_zone, logistics.guest_zone or profile.counterpart_zone
    local = moment.astimezone(zone(host)) if moment.tzinfo is not None else moment
    return in_capitals(local.date(), local.time(), host, (host, guest))
