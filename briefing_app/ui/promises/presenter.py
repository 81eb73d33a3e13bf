"""Actions and invitations of a note while they are entered: what is known already, what is wrong, what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import msgspec

from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionSource,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    ModeAnswer,
    Party,
    Response,
    VisitInvitation,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import MeetingSide, Participant
from briefing_app.domain.profiles import Profile
from briefing_app.domain.promises import (
    Spans,
    brought_up_to_date,
    make_action,
    make_invitation,
    next_action_number,
    next_invitation_number,
    source_in,
)
from briefing_app.language.folding import fold
from briefing_app.services.fact_echo import invitation_lines, people_line, promise_line
from briefing_app.ui.promises.state import ActionEntry, DueEntry, DueKind, InvitationEntry, Problem

_USUAL_KINDS = {
    Obligation.WE_OWE: ActionKind.COMMITMENT_OURS,
    Obligation.THEY_OWE: ActionKind.COMMITMENT_THEIRS,
    Obligation.JOINT: ActionKind.TASK,
    Obligation.INTERNAL: ActionKind.TASK,
}


class ActionPresenter:
    """One action: a new one, from the words chosen in ``pair_id`` when there are any, or ``previous`` to be changed."""

    def __init__(
        self,
        note: BriefingNote,
        profile: Profile,
        new_id: Callable[[], str],
        today: date,
        *,
        previous: ActionItem | None = None,
        pair_id: str = "",
        spans: Spans | None = None,
    ) -> None:
        self._note = note
        self._profile = profile
        self._new_id = new_id
        self._today = today
        self._previous = previous
        fresh = source_in(note, pair_id, spans or {}) if pair_id else None
        self.source = previous.source if previous is not None else fresh

    @property
    def is_new(self) -> bool:
        return self._previous is None

    @property
    def number(self) -> str:
        """The number it has or will have."""
        return self._previous.number if self._previous is not None else next_action_number(self._note)

    @property
    def counterpart(self) -> Bilingual:
        """To whom or by whom it is owed, as the note says."""
        return self._previous.counterpart if self._previous is not None else self._note.facts.counterpart

    def entry(self) -> ActionEntry:
        """What the dialog opens with."""
        known = self._previous
        if known is None:
            due = self._due_entry(DueOnDate(self._today))
            return ActionEntry(
                title=Bilingual(),
                owner=Bilingual(),
                obligation=Obligation.WE_OWE,
                kind=self.usual_kind(Obligation.WE_OWE),
                due=msgspec.structs.replace(due, day=None),
                priority=Priority.NORMAL,
                channel=None,
            )
        due = self._due_entry(known.due)
        return ActionEntry(known.title, known.owner, known.obligation, known.kind, due, known.priority, known.channel)

    def usual_kind(self, obligation: Obligation) -> ActionKind:
        """What a promise of this direction most often is."""
        return _USUAL_KINDS[obligation]

    def quoted(self) -> Bilingual:
        """The words the action comes from, in each language that has them."""
        return _quoted(self.source)

    def owners(self, text: str) -> tuple[Bilingual, ...]:
        """Who may own it: the participants by name, the body of the counterpart, owners of other actions."""
        others = (action.owner for action in self._note.actions)
        candidates = (*names_of(self._note), self._note.facts.counterpart, *others)
        return _matching(candidates, text)

    def problem(self, entry: ActionEntry) -> Problem | None:
        if not entry.title:
            return Problem.TITLE_MISSING
        if not entry.owner:
            return Problem.OWNER_MISSING
        if entry.due.kind is DueKind.DATE and entry.due.day is None:
            return Problem.DAY_MISSING
        if entry.due.kind is DueKind.EVENT and not entry.due.event:
            return Problem.EVENT_MISSING
        return None

    def echo(self, entry: ActionEntry) -> tuple[Bilingual, ...]:
        """The action as the document will say it; a date that is still missing says nothing."""
        line = (
            promise_line(entry.owner, due_of(entry.due), self._profile) if entry.title or entry.owner else Bilingual()
        )
        return tuple(text for text in (entry.title, line) if text)

    def made(self, entry: ActionEntry) -> ActionItem:
        """The action; one that was there before keeps its number, its state and its history."""
        due = due_of(entry.due)
        if self._previous is not None:
            return msgspec.structs.replace(
                self._previous,
                title=entry.title,
                owner=entry.owner,
                obligation=entry.obligation,
                kind=entry.kind,
                due=due,
                priority=entry.priority,
                channel=entry.channel,
            )
        return make_action(
            self._note,
            self._new_id(),
            title=entry.title,
            owner=entry.owner,
            obligation=entry.obligation,
            kind=entry.kind,
            due=due,
            priority=entry.priority,
            channel=entry.channel,
            source=self.source,
        )

    def _due_entry(self, due: Due) -> DueEntry:
        empty = DueEntry(DueKind.DATE, None, self._today.year, self._today.month)
        match due:
            case DueOnDate(day):
                return msgspec.structs.replace(empty, day=day)
            case DueInMonth(year, month):
                return msgspec.structs.replace(empty, kind=DueKind.MONTH, year=year, month=month)
            case DueBeforeEvent(days, event):
                return msgspec.structs.replace(empty, kind=DueKind.EVENT, days=days, event=event)
            case NotDue(reason):
                return msgspec.structs.replace(empty, kind=DueKind.NONE, reason=reason)


class InvitationPresenter:
    """One invitation: a new one from the head of the hosts to the head of the counterparts, or ``previous``."""

    def __init__(
        self,
        note: BriefingNote,
        profile: Profile,
        new_id: Callable[[], str],
        *,
        previous: VisitInvitation | None = None,
        pair_id: str = "",
        spans: Spans | None = None,
    ) -> None:
        self._note = note
        self._profile = profile
        self._new_id = new_id
        self._previous = previous
        self._pair_id = previous.pair_id if previous is not None else pair_id
        self._spans = spans or {}

    @property
    def is_new(self) -> bool:
        return self._previous is None

    @property
    def number(self) -> str:
        """The number it has or will have."""
        return self._previous.number if self._previous is not None else next_invitation_number(self._note)

    def entry(self) -> InvitationEntry:
        """What the dialog opens with."""
        known = self._previous or self._fresh()
        window = known.proposed_windows[0] if known.proposed_windows else None
        return InvitationEntry(
            inviter=known.inviter.name,
            invitee=known.invitee.name,
            occasion=known.occasion,
            visit_type=known.visit_type,
            modes=frozenset(known.modes_offered),
            answers={item.mode: item.answer for item in known.response.per_mode},
            conditions=known.response.conditions,
            start=window.start if window else None,
            end=window.end if window else None,
            tentative=window.tentative if window else False,
            channel=None if known.conveyed.orally else known.conveyed.channel,
            conveyed_on=known.conveyed.on,
            reference=known.conveyed.reference,
        )

    def quoted(self) -> Bilingual:
        """The words the invitation was made in, in each language that has them."""
        if not any(pair.id == self._pair_id for pair in self._note.pairs()):
            return Bilingual()
        return _quoted(source_in(self._note, self._pair_id, self._spans))

    def people(self, text: str = "") -> tuple[Bilingual, ...]:
        """The participants of the note by name, those in whom ``text`` is found."""
        return _matching(names_of(self._note), text)

    def problem(self, entry: InvitationEntry) -> Problem | None:
        if not entry.inviter:
            return Problem.INVITER_MISSING
        if not entry.invitee:
            return Problem.INVITEE_MISSING
        if not entry.occasion:
            return Problem.OCCASION_MISSING
        if not entry.modes:
            return Problem.MODE_MISSING
        if entry.end is not None and entry.start is None:
            return Problem.WINDOW_OPEN
        if entry.start is not None and entry.end is not None and entry.end < entry.start:
            return Problem.WINDOW_BACKWARDS
        return None

    def echo(self, entry: InvitationEntry) -> tuple[Bilingual, ...]:
        """The invitation as the document will say it."""
        if self.problem(entry) in (Problem.WINDOW_OPEN, Problem.WINDOW_BACKWARDS):
            entry = msgspec.structs.replace(entry, start=None, end=None)
        return invitation_lines(self._with(self._previous or self._fresh(), entry), self._profile)

    def made(self, entry: InvitationEntry) -> VisitInvitation:
        """The invitation; one that was there before keeps its number, history and whatever the dialog leaves out."""
        if self._previous is not None:
            return brought_up_to_date(self._with(self._previous, entry))
        return brought_up_to_date(self._with(self._fresh(self._new_id()), entry))

    def _with(self, known: VisitInvitation, entry: InvitationEntry) -> VisitInvitation:
        answers = tuple(
            ModeAnswer(mode, entry.answers[mode])
            for mode in VisitMode
            if entry.answers.get(mode, Answer.NO_REPLY) is not Answer.NO_REPLY
        )
        first = (Window(entry.start, entry.end or entry.start, entry.tentative),) if entry.start else ()
        return msgspec.structs.replace(
            known,
            inviter=self._party(entry.inviter, known.inviter),
            invitee=self._party(entry.invitee, known.invitee),
            occasion=entry.occasion,
            visit_type=entry.visit_type,
            modes_offered=tuple(mode for mode in VisitMode if mode in entry.modes),
            response=msgspec.structs.replace(known.response, per_mode=answers, conditions=entry.conditions),
            proposed_windows=(*first, *known.proposed_windows[1:]),
            conveyed=Conveyance(entry.channel is None, entry.channel, entry.conveyed_on, entry.reference.strip()),
        )

    def _fresh(self, invitation_id: str = "") -> VisitInvitation:
        facts = self._note.facts
        return make_invitation(
            self._note,
            invitation_id,
            inviter=self._head(MeetingSide.HOST),
            invitee=self._head(MeetingSide.COUNTERPART),
            occasion=Bilingual(),
            visit_type=VisitType.WORKING,
            conveyed=Conveyance(on=facts.meeting.day),
            response=Response(),
            pair_id=self._pair_id,
        )

    def _head(self, side: MeetingSide) -> Party:
        people = sorted(self._note.facts.participants, key=lambda participant: participant.precedence)
        first = next((person for person in people if person.side is side), None)
        return _party_of(first) if first is not None else Party(Bilingual())

    def _party(self, name: Bilingual, known: Party) -> Party:
        """A participant by that name with post and body, what was known under it, or the bare name."""
        if name == known.name:
            return known
        for participant in self._note.facts.participants:
            if people_line((participant,)) == name:
                return _party_of(participant)
        return Party(name)


def due_of(entry: DueEntry) -> Due:
    """The due date an entry stands for; without its day it is not due."""
    match entry.kind:
        case DueKind.DATE:
            return DueOnDate(entry.day) if entry.day else NotDue()
        case DueKind.MONTH:
            return DueInMonth(entry.year, entry.month)
        case DueKind.EVENT:
            return DueBeforeEvent(entry.days, entry.event)
        case DueKind.NONE:
            return NotDue(entry.reason)


def names_of(note: BriefingNote) -> tuple[Bilingual, ...]:
    """The participants as they are named in the document."""
    return tuple(people_line((participant,)) for participant in note.facts.participants)


def _party_of(participant: Participant) -> Party:
    person = participant.person
    return Party(people_line((participant,)), person.post.title, person.body, person.country, person.id)


def _quoted(source: ActionSource | None) -> Bilingual:
    words = {anchor.language: anchor.quoted for anchor in (source.anchors if source else ())}
    return Bilingual(words.get(Language.ARABIC, ""), words.get(Language.FRENCH, ""))


def _matching(candidates: Sequence[Bilingual], text: str) -> tuple[Bilingual, ...]:
    wanted = fold(text)
    found = (value for value in candidates if value and (wanted in fold(value.ar) or wanted in fold(value.fr)))
    return tuple(dict.fromkeys(found))
