"""What happens to promises: found anywhere in the library, made, moved on, suggested by the text; one edit each.

A note that is open in the window is changed through its session, any other in the library, as a revision of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import msgspec

from briefing_app.domain import promise_edits
from briefing_app.domain.action_life import ActionStep, chased
from briefing_app.domain.action_life import advanced as action_advanced
from briefing_app.domain.actions import ActionItem, ActionState, Channel, FollowUp, Obligation
from briefing_app.domain.edits import DismissalsChanged, Edit
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.follow_ups import FollowUpRule, follow_up_action, proposed_follow_ups
from briefing_app.domain.invitation_life import ANSWERS, Advance
from briefing_app.domain.invitation_life import advanced as invitation_advanced
from briefing_app.domain.invitations import Step, VisitInvitation, VisitMode, Window
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Profile
from briefing_app.domain.promise_edits import Spans, find_action, find_invitation
from briefing_app.domain.promises import next_action_number, next_invitation_number
from briefing_app.domain.suggestions import LeftOut, PairSuggestion
from briefing_app.services import promise_drafts, promise_suggestions
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.note_changes import Change, NoteChanges
from briefing_app.services.ports import OpenNotes
from briefing_app.storage.library import Library

_OTHER_WAY = {Obligation.WE_OWE: Obligation.THEY_OWE, Obligation.THEY_OWE: Obligation.WE_OWE}
_ANSWER_STEPS = {answer: step for step, answer in ANSWERS.items()}


class HeldAction(NamedTuple):
    """An action and the id of the note that holds it."""

    note_id: str
    action: ActionItem


class HeldInvitation(NamedTuple):
    """An invitation and the id of the note that holds it."""

    note_id: str
    invitation: VisitInvitation


class PromiseService:
    """Promises of the whole library; who and when is written into their histories as ``changes`` knows it."""

    def __init__(self, library: Library, changes: NoteChanges, built_ins: BuiltIns) -> None:
        self._library = library
        self._built_ins = built_ins
        self.changes = changes

    def through(self, open_notes: OpenNotes) -> None:
        """From now on change the notes that are open in a window through their sessions."""
        self.changes.open_notes = open_notes

    def note(self, name: str) -> BriefingNote:
        """A note as it is now, what is being typed included; UserError ``note.unknown`` or ``note.ambiguous``."""
        return self.changes.note(name)

    def find_action(self, name: str) -> HeldAction:
        """An action by id or printed number; UserError ``action.unknown`` or ``action.ambiguous``."""
        found = self._library.promises.find_actions(name)
        if len(found) != 1:
            raise UserError("action.ambiguous" if found else "action.unknown", action=name)
        note_id, action_id = found[0]
        return HeldAction(note_id, find_action(self.note(note_id), action_id))

    def find_invitation(self, name: str) -> HeldInvitation:
        """An invitation by id or printed number; UserError ``invitation.unknown`` or ``invitation.ambiguous``."""
        found = self._library.promises.find_invitations(name)
        if len(found) != 1:
            raise UserError("invitation.ambiguous" if found else "invitation.unknown", invitation=name)
        note_id, invitation_id = found[0]
        return HeldInvitation(note_id, find_invitation(self.note(note_id), invitation_id))

    def perform(self, note_id: str, edit_of: Callable[[BriefingNote], Edit], change: Change) -> BriefingNote:
        """Any edit of a note, as :meth:`NoteChanges.perform` makes it."""
        return self.changes.perform(note_id, edit_of, change)

    def add_action(self, note_id: str, action: ActionItem) -> ActionItem:
        """Put an action into a note, anchored to the words of its source; its number is made the next free one."""

        def edit_of(note: BriefingNote) -> Edit:
            number = next_action_number(note)
            return promise_edits.add_action(note, msgspec.structs.replace(action, number=number))

        return find_action(self.perform(note_id, edit_of, Change.EDITED), action.id)

    def change_action(self, note_id: str, action: ActionItem) -> None:
        """Other facts of an action; UserError ``action.unknown``."""
        self.perform(note_id, lambda note: promise_edits.change_action(note, action), Change.EDITED)

    def remove_action(self, note_id: str, action_id: str) -> None:
        """Take an action out of its note, its anchors with it; UserError ``action.unknown``."""
        self.perform(note_id, lambda note: promise_edits.remove_action(note, action_id), Change.EDITED)

    def add_invitation(self, note_id: str, invitation: VisitInvitation, spans: Spans) -> VisitInvitation:
        """Put an invitation into a note, anchored to its words; its number is made the next free one."""

        def edit_of(note: BriefingNote) -> Edit:
            number = next_invitation_number(note)
            return promise_edits.add_invitation(note, msgspec.structs.replace(invitation, number=number), spans)

        return find_invitation(self.perform(note_id, edit_of, Change.EDITED), invitation.id)

    def change_invitation(self, note_id: str, invitation: VisitInvitation) -> None:
        """Other facts of an invitation; UserError ``invitation.unknown``."""
        self.perform(note_id, lambda note: promise_edits.change_invitation(note, invitation), Change.EDITED)

    def remove_invitation(self, note_id: str, invitation_id: str) -> None:
        """Take an invitation out of its note, its anchors with it; UserError ``invitation.unknown``."""
        self.perform(note_id, lambda note: promise_edits.remove_invitation(note, invitation_id), Change.EDITED)

    def set_state(
        self,
        name: str,
        to: ActionState,
        *,
        reason: str = "",
        evidence: str = "",
        result: Bilingual = Bilingual(),  # noqa: B008 - frozen
        nothing_to_record: bool = False,
    ) -> HeldAction:
        """Move an action on; UserError as :func:`briefing_app.domain.action_life.advanced`."""
        step = ActionStep(to, self.changes.now(), self.changes.author, reason, evidence, result, nothing_to_record)
        return self._follow_up_action(name, lambda action: action_advanced(action, step))

    def chase(self, name: str, day: date | None = None) -> HeldAction:
        """Write down that the owner was reminded, today unless ``day`` says when."""
        on = day or self.changes.today()
        return self._follow_up_action(name, lambda action: chased(action, on))

    def advance(
        self,
        name: str,
        step: Step,
        *,
        on: date | None = None,
        channel: Channel | None = None,
        reference: str = "",
        note: str = "",
        mode: VisitMode | None = None,
        window: Window | None = None,
        conditions: Bilingual = Bilingual(),  # noqa: B008 - frozen
    ) -> HeldInvitation:
        """Take an invitation a step on; UserError as :func:`briefing_app.domain.invitation_life.advanced`."""
        said = Advance(
            step, self.changes.now(), self.changes.author, on, channel, reference, note, mode, window, conditions
        )  # fmt: skip
        held = self.find_invitation(name)

        def edit_of(note: BriefingNote) -> Edit:
            invitation = find_invitation(note, held.invitation.id)
            return promise_edits.change_invitation(note, invitation_advanced(invitation, said))

        after = self.perform(held.note_id, edit_of, Change.FOLLOWED_UP)
        return HeldInvitation(held.note_id, find_invitation(after, held.invitation.id))

    def proposals(self, note: BriefingNote, invitation: VisitInvitation) -> tuple[FollowUpRule, ...]:
        """The follow-ups that the invitation asks for now and nobody took or refused.

        Of one that we received, the sides of the obligations change places.
        """
        rules, profile = self._built_ins.follow_up_rules(), self._profile(note)
        found = (rules[kind] for kind in proposed_follow_ups(invitation, note))
        if not _is_received(note, profile, invitation):
            return tuple(found)
        return tuple(
            msgspec.structs.replace(rule, obligation=_OTHER_WAY.get(rule.obligation, rule.obligation)) for rule in found
        )

    def take_follow_up(self, name: str, kind: FollowUp) -> ActionItem:
        """Make an action of a follow-up that is proposed; UserError ``follow_up.not_proposed``."""
        held = self.find_invitation(name)
        action_id, today = self.changes.new_id(), self.changes.today()

        def edit_of(note: BriefingNote) -> Edit:
            invitation = find_invitation(note, held.invitation.id)
            rule = self._proposal(note, invitation, kind)
            action = follow_up_action(note, invitation, rule, action_id, today)
            return promise_edits.take_follow_up(note, invitation.id, action)

        return find_action(self.perform(held.note_id, edit_of, Change.FOLLOWED_UP), action_id)

    def refuse_follow_up(self, name: str, kind: FollowUp) -> HeldInvitation:
        """Let a follow-up that is proposed be proposed no more; UserError ``follow_up.not_proposed``."""
        held = self.find_invitation(name)

        def edit_of(note: BriefingNote) -> Edit:
            invitation = find_invitation(note, held.invitation.id)
            self._proposal(note, invitation, kind)
            return promise_edits.refuse_follow_up(note, invitation.id, kind)

        after = self.perform(held.note_id, edit_of, Change.FOLLOWED_UP)
        return HeldInvitation(held.note_id, find_invitation(after, held.invitation.id))

    def suggestions(self, note: BriefingNote) -> tuple[PairSuggestion, ...]:
        """What the text seems to promise that is neither taken nor waved away; nothing is stored."""
        return promise_suggestions.suggestions_in(note, self._profile(note), self._built_ins)

    def left_out(self, note: BriefingNote) -> tuple[LeftOut, ...]:
        """What looks like a promise in the text and is none, each with the reason."""
        return promise_suggestions.left_out_of(note, self._profile(note), self._built_ins)

    def action_from(self, note: BriefingNote, suggestion: PairSuggestion) -> ActionItem:
        """A suggestion as the action it would become; nothing is stored."""
        return promise_drafts.draft_action(note, self._profile(note), suggestion, self.changes.new_id())

    def invitation_from(self, note: BriefingNote, suggestion: PairSuggestion) -> VisitInvitation:
        """A suggestion as the invitation it would become; nothing is stored."""
        return promise_drafts.draft_invitation(note, self._profile(note), suggestion, self.changes.new_id())

    def lacks_owner(self, note: BriefingNote, suggestion: PairSuggestion) -> bool:
        """True where the words name nobody who would own the action: an impersonal decision, a joint undertaking."""
        if suggestion.kind in promise_drafts.INVITING or suggestion.kind in promise_drafts.ANSWERING:
            return False
        owner = promise_drafts.owner_of(note, self._profile(note), suggestion)
        return not (owner.ar or owner.fr)

    def accept(self, note_id: str, suggestion: PairSuggestion) -> ActionItem | VisitInvitation:
        """Make of a suggestion what its kind says, just as it is filled in.

        An answer goes to the first invitation of the note that waits for one, if there is any.
        """
        note = self.note(note_id)
        spans = promise_drafts.spans_of(suggestion)
        if suggestion.kind in promise_drafts.INVITING:
            return self.add_invitation(note_id, self.invitation_from(note, suggestion), spans)
        if suggestion.kind not in promise_drafts.ANSWERING:
            return self.add_action(note_id, self.action_from(note, suggestion))
        waiting = promise_suggestions.awaiting_answer(note)
        if waiting is None:
            return self.add_invitation(note_id, self.invitation_from(note, suggestion), spans)
        return self._answer(note_id, note, waiting, suggestion)

    def dismiss(self, note_id: str, suggestion: PairSuggestion) -> None:
        """Wave a suggestion away for ever, in each of its languages."""

        def edit_of(note: BriefingNote) -> Edit:
            new = sorted(suggestion.keys - frozenset(note.dismissed))
            return DismissalsChanged(note.dismissed, (*note.dismissed, *new))

        self.perform(note_id, edit_of, Change.EDITED)

    def _answer(
        self, note_id: str, note: BriefingNote, waiting: VisitInvitation, suggestion: PairSuggestion
    ) -> VisitInvitation:
        """The answer that the words give, a step for each mode they name among those offered, or one for all."""
        answer = promise_drafts.answer_in(suggestion)
        if answer is None:
            raise BugError("a suggestion of an answer gives none")
        said = {mode for side in suggestion.sides for mode in side.modes}
        modes: list[VisitMode | None] = [mode for mode in waiting.modes_offered if mode in said] or [None]
        on, now = note.facts.meeting.day or note.facts.dated, self.changes.now()

        def edit_of(note: BriefingNote) -> Edit:
            invitation = find_invitation(note, waiting.id)
            for mode in modes:
                step = Advance(_ANSWER_STEPS[answer], now, self.changes.author, on, mode=mode)
                invitation = invitation_advanced(invitation, step)
            return promise_edits.change_invitation(note, invitation)

        return find_invitation(self.perform(note_id, edit_of, Change.FOLLOWED_UP), waiting.id)

    def _follow_up_action(self, name: str, move: Callable[[ActionItem], ActionItem]) -> HeldAction:
        held = self.find_action(name)

        def edit_of(note: BriefingNote) -> Edit:
            return promise_edits.change_action(note, move(find_action(note, held.action.id)))

        after = self.perform(held.note_id, edit_of, Change.FOLLOWED_UP)
        return HeldAction(held.note_id, find_action(after, held.action.id))

    def _proposal(self, note: BriefingNote, invitation: VisitInvitation, kind: FollowUp) -> FollowUpRule:
        proposed = {rule.kind: rule for rule in self.proposals(note, invitation)}
        if kind not in proposed:
            known = ", ".join(proposed) or "—"
            raise UserError("follow_up.not_proposed", kind=kind, invitation=invitation.number, known=known)
        return proposed[kind]

    def _profile(self, note: BriefingNote) -> Profile:
        return self._built_ins.profile(note.profile)


def _is_received(note: BriefingNote, profile: Profile, invitation: VisitInvitation) -> bool:
    """True for an invitation that came from the other side: by the countries of the two parties."""
    theirs = note.facts.counterpart_country or profile.counterpart_country
    inviter, invitee = invitation.inviter.country, invitation.invitee.country
    return theirs != profile.host_country and (inviter == theirs or invitee == profile.host_country)
