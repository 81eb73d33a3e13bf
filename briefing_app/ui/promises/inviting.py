"""An invitation while it is entered: what the note knows already, what is wrong, what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

import msgspec

from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    Event,
    Logistics,
    ModeAnswer,
    Party,
    Publicity,
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
    make_invitation,
    next_invitation_number,
    source_in,
)
from briefing_app.language.calendars import format_capital_time
from briefing_app.language.capital_times import in_capitals, is_left_out, zone, zones_by_capital
from briefing_app.services.fact_echo import invitation_lines, people_line
from briefing_app.ui.promises.presenter import matching, names_of, quoted_of
from briefing_app.ui.promises.state import Chosen, InvitationEntry, InvitationMore, Problem


class InvitationPresenter:
    """One invitation: a new one from the head of the hosts to the head of the counterparts, ``previous`` to be
    changed, or a ``draft`` that somebody else made. ``earlier`` are invitations this one may answer.
    """

    def __init__(
        self,
        note: BriefingNote,
        profile: Profile,
        new_id: Callable[[], str],
        *,
        previous: VisitInvitation | None = None,
        draft: VisitInvitation | None = None,
        earlier: Sequence[Chosen] = (),
        pair_id: str = "",
        spans: Spans | None = None,
    ) -> None:
        self._note = note
        self._profile = profile
        self._new_id = new_id
        self._previous = previous or draft
        self.is_new = previous is None
        self._pair_id = self._previous.pair_id if self._previous is not None else pair_id
        self._earlier = earlier
        self.spans = spans or {}

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
            more=self._more(known),
        )

    def quoted(self) -> Bilingual:
        """The words the invitation was made in, in each language that has them."""
        if not any(pair.id == self._pair_id for pair in self._note.pairs()):
            return Bilingual()
        return quoted_of(source_in(self._note, self._pair_id, self.spans))

    def people(self, text: str = "") -> tuple[Bilingual, ...]:
        """The participants of the note by name, those in whom ``text`` is found."""
        return matching(names_of(self._note), text)

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
        return self._problem_of_more(entry.more)

    def _problem_of_more(self, more: InvitationMore) -> Problem | None:
        if more.event_end is not None and (more.event_start is None or more.event_end < more.event_start):
            return Problem.EVENT_BACKWARDS
        if (more.test_day is None) != (more.test_time is None):
            return Problem.TEST_INCOMPLETE
        if more.publicity is Publicity.EMBARGOED and more.embargo_day is None:
            return Problem.EMBARGO_OPEN
        if more.test_day is not None and more.test_time is not None:
            at = more.host_zone or self._profile.host_zone
            return Problem.TEST_LEFT_OUT if is_left_out(more.test_day, more.test_time, at) else None
        return None

    def earlier(self) -> tuple[Chosen, ...]:
        """The invitations this one may answer: others of the note, then those of earlier meetings."""
        own = self._previous.id if self._previous is not None else ""
        here = (
            Chosen(item.id, Bilingual(*(f"{item.number} · {text}" for text in (item.occasion.ar, item.occasion.fr))))
            for item in self._note.invitations
        )
        known = {item.value: item for item in (*here, *self._earlier) if item.value != own}
        return tuple(known.values())

    def clocks(self, more: InvitationMore, language: Language) -> str:
        """The test call in both capitals; empty while its day or time is missing."""
        day, start = more.test_day, more.test_time
        if day is None or start is None:
            return ""
        zones = (more.host_zone or self._profile.host_zone, more.guest_zone or self._profile.counterpart_zone)
        told = in_capitals(day, start, zones[0], zones)
        return " · ".join(format_capital_time(clock, self._profile, language) for clock in told)

    def zones(self, language: Language) -> tuple[tuple[str, str], ...]:
        """(IANA name, capital) on offer: the capitals we know, and whatever the profile or the invitation names."""
        logistics = self._previous.logistics if self._previous is not None else Logistics()
        named = (self._profile.host_zone, self._profile.counterpart_zone, logistics.host_zone, logistics.guest_zone)
        offered = dict(zones_by_capital(language))
        return tuple((offered | {name: offered.get(name, name) for name in named if name}).items())

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
        more = entry.more
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
            on_behalf_of=more.on_behalf_of,
            event=_event(more, known.event),
            reply_by=more.reply_by,
            reciprocity_of=more.reciprocity_of,
            delegation=more.delegation,
            delegation_size=more.delegation_size,
            deliverables=more.deliverables,
            logistics=self._logistics(more),
            publicity=more.publicity,
            embargo_until=self._embargo(more),
        )

    def _logistics(self, more: InvitationMore) -> Logistics:
        host, guest = self._profile.host_zone, self._profile.counterpart_zone
        call = None
        if more.test_day is not None and more.test_time is not None:
            call = datetime.combine(more.test_day, more.test_time, zone(more.host_zone or host)).astimezone(zone("UTC"))
        return Logistics(
            link_owner=more.link_owner,
            test_call=call,
            host_zone=more.host_zone if more.host_zone != host else "",
            guest_zone=more.guest_zone if more.guest_zone != guest else "",
            interpreters=more.interpreters,
            accommodation=more.accommodation,
            security=more.security,
            gifts=more.gifts,
            media=more.media,
        )

    def _embargo(self, more: InvitationMore) -> datetime | None:
        if more.publicity is not Publicity.EMBARGOED or more.embargo_day is None:
            return None
        local = datetime.combine(more.embargo_day, more.embargo_time or time(), zone(self._profile.host_zone))
        return local.astimezone(zone("UTC"))

    def _more(self, known: VisitInvitation) -> InvitationMore:
        logistics, event = known.logistics, known.event or Event(Bilingual())
        host = logistics.host_zone or self._profile.host_zone
        test_day, test_time = _local(logistics.test_call, host)
        embargo_day, embargo_time = _local(known.embargo_until, self._profile.host_zone)
        return InvitationMore(
            on_behalf_of=known.on_behalf_of,
            event=event.name,
            event_host=event.host,
            event_place=event.place,
            event_start=event.window.start if event.window else None,
            event_end=event.window.end if event.window else None,
            reply_by=known.reply_by,
            reciprocity_of=known.reciprocity_of,
            delegation=known.delegation,
            delegation_size=known.delegation_size,
            deliverables=known.deliverables,
            link_owner=logistics.link_owner,
            interpreters=logistics.interpreters,
            accommodation=logistics.accommodation,
            security=logistics.security,
            gifts=logistics.gifts,
            media=logistics.media,
            host_zone=host,
            guest_zone=logistics.guest_zone or self._profile.counterpart_zone,
            test_day=test_day,
            test_time=test_time,
            publicity=known.publicity,
            embargo_day=embargo_day,
            embargo_time=embargo_time,
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


def _party_of(participant: Participant) -> Party:
    person = participant.person
    return Party(people_line((participant,)), person.post.title, person.body, person.country, person.id)


def _event(more: InvitationMore, known: Event | None) -> Event | None:
    start, was = more.event_start, known.window if known is not None else None
    window = Window(start, more.event_end or start) if start is not None else None
    if was is not None and window is not None and (was.start, was.end) == (window.start, window.end):
        window = was
    if not (more.event or more.event_host or more.event_place or window):
        return None
    return Event(more.event, more.event_host, more.event_place, window)


def _local(moment: datetime | None, name: str) -> tuple[date | None, time | None]:
    """Day and time of a moment by the clocks of a zone; one without an offset was told by them."""
    if moment is None:
        return None, None
    local = moment.astimezone(zone(name)) if moment.tzinfo is not None else moment
    return local.date(), local.time()
