"""What the sentences on an invitation have to tell, settled once so that both languages tell the same."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import StrEnum

import msgspec

from briefing_app.domain.actions import Channel
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    InvitationState,
    Party,
    Response,
    VisitInvitation,
    VisitMode,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.people import Gender, Person
from briefing_app.domain.profiles import Profile
from briefing_app.language.agreement import named
from briefing_app.language.calendars import format_day

SETTLED_STATES = frozenset(
    {InvitationState.DATES_AGREED, InvitationState.MODE_CONFIRMED, InvitationState.PROGRAMME_AGREED}
)
_YES = frozenset({Answer.ACCEPTED, Answer.ACCEPTED_IN_PRINCIPLE})
# The clearest answer first: that is how a sentence with several is told.
_ORDER = (
    Answer.ACCEPTED,
    Answer.ACCEPTED_IN_PRINCIPLE,
    Answer.COUNTER_PROPOSED,
    Answer.TENTATIVE,
    Answer.DECLINED,
    Answer.NO_REPLY,
)
_FEMININE_NAME = re.compile(
    r"(?:\w+ ){0,2}(?:السيدة|الدكتورة|الأستاذة|السفيرة|الوزيرة|الرئيسة|الملكة|الأميرة|الشيخة|الآنسة)(?!\w)"
    r"|(?:S\. ?[EM]\. )?(?:Mme|Mlle|Madame)\b"
)
_FEMININE_POST = re.compile(
    r"(?:ال)?(?:وزيرة|سفيرة|رئيسة|مديرة|مستشارة|أمينة|نائبة|ممثلة|كاتبة|مفوضة|ملكة)(?!\w)"
    r"|(?:la )?(?:ambassadrice|présidente|directrice|cheffe|conseillère|chancelière|députée|représentante|reine)\b",
    re.IGNORECASE,
)
_MASCULINE_FORMS = {
    "ambassadrice": "ambassadeur",
    "cheffe": "chef",
    "chanceliere": "chancelier",
    "conseillere": "conseiller",
    "directrice": "directeur",
    "presidente": "president",
    "premiere": "premier",
    "representante": "representant",
}


class Gendered(msgspec.Struct, frozen=True):
    """A person as a sentence needs them: the name with its form of address, as printed, and what agrees with it."""

    name: Bilingual
    gender: Gender = Gender.MASCULINE
    post: Bilingual = Bilingual()
    country: str = ""


class Way(StrEnum):
    """How an invitation or its answer travelled, as far as a sentence tells it apart."""

    MEETING = "meeting"
    CALL = "call"
    VIDEO = "video"
    NOTE = "note"
    LETTER = "letter"
    EMBASSY = "embassy"
    WRITING = "writing"


NUMBERED_WAYS = frozenset({Way.NOTE, Way.LETTER})
"""What bears a reference number of its own."""

_WAYS = {
    Channel.IN_PERSON: Way.MEETING,
    Channel.CALL: Way.CALL,
    Channel.VIDEO: Way.VIDEO,
    Channel.NOTE_VERBALE: Way.NOTE,
    Channel.LETTER: Way.LETTER,
    Channel.EMBASSY: Way.EMBASSY,
}


class Carried(msgspec.Struct, frozen=True):
    """The way, the day and the reference number; nothing but a day has no way."""

    way: Way | None = None
    on: date | None = None
    reference: str = ""


class Answered(msgspec.Struct, frozen=True):
    """One answer. ``modes`` are those to be named with it; a whole answer is one to the invitation, not to a mode."""

    answer: Answer
    modes: tuple[VisitMode, ...] = ()
    is_whole: bool = True
    is_new: bool = False  # a counter-proposal of a mode that was not offered


class Plan(msgspec.Struct, frozen=True):
    """Everything the two languages choose their words by."""

    invitation: VisitInvitation
    inviter: Gendered
    invitee: Gendered
    profile: Profile
    offered: tuple[VisitMode, ...]
    answers: tuple[Answered, ...]
    told_modes: tuple[VisitMode, ...]
    are_counterparts: bool

    @property
    def is_visit(self) -> bool:
        """Whether somebody travels: what takes place is then a visit, otherwise a participation."""
        mode = self.invitation.confirmed_mode
        return mode is VisitMode.IN_PERSON if mode is not None else VisitMode.IN_PERSON in self.offered

    @property
    def is_only_mentioned(self) -> bool:
        return self.invitation.state is InvitationState.MENTIONED and not self.answers

    @property
    def manner(self) -> VisitMode | None:
        """The mode that was confirmed, when there was more than one or no day says the rest."""
        mode, day = self.invitation.confirmed_mode, self.invitation.confirmed_dates
        return None if self.offered == (VisitMode.IN_PERSON,) == (mode,) and day is not None else mode

    @property
    def windows(self) -> tuple[Window, ...]:
        """The windows still to choose from; after a postponement, those that came later."""
        state, confirmed = self.invitation.state, self.invitation.confirmed_dates
        proposed = self.invitation.proposed_windows
        if state is InvitationState.POSTPONED and confirmed is not None:
            return tuple(window for window in proposed if window.start > confirmed.end)
        return proposed

    def occasion(self, language: Language) -> str:
        """The occasion, or the name of the event, without a full stop of its own."""
        event = self.invitation.event
        return ending_stripped(self.invitation.occasion[language] or (event.name[language] if event else ""))


def plan(invitation: VisitInvitation, inviter: Gendered, invitee: Gendered, profile: Profile) -> Plan:
    """What is to be told, and where: a mode is named in the answer or in the invitation, not in both."""
    offered = tuple(dict.fromkeys(invitation.modes_offered)) or (VisitMode.IN_PERSON,)
    answers = _answers(invitation, offered)
    named_there = {mode for answered in answers for mode in answered.modes}
    is_over = invitation.state is InvitationState.HELD
    is_settled = is_over or invitation.confirmed_mode is not None or named_there.issuperset(offered)
    is_told = VisitMode.IN_PERSON in offered and len(offered) > 1 and not is_settled
    return Plan(
        invitation,
        inviter,
        invitee,
        profile,
        offered,
        answers,
        offered if is_told else (),
        _are_counterparts(inviter, invitee),
    )


def of_person(person: Person) -> Gendered:
    """Somebody of the directory, with the form of address that the style and the gender give."""
    return Gendered(both(lambda language: named(person, language)), person.gender, person.post.title, person.country)


def of_party(party: Party, person: Person | None = None) -> Gendered:
    """One end of an invitation as it is printed; ``person`` is its entry in the directory, when it has one.

    Without one the gender is read off the form of address (Mme, السيدة, سعادة السفيرة) and the post.
    """
    names, posts = (party.name.ar, party.name.fr), (party.post.ar, party.post.fr)
    is_woman = any(map(_FEMININE_NAME.match, names)) or any(map(_FEMININE_POST.match, posts))
    guessed = Gender.FEMININE if is_woman else Gender.MASCULINE
    return Gendered(party.name, person.gender if person is not None else guessed, party.post, party.country)


def conveyed(conveyance: Conveyance) -> Carried:
    """A channel says more than the tick "orally"; without one it was the meeting, or an invitation in writing."""
    spoken = Way.MEETING if conveyance.orally else Way.WRITING
    way = _WAYS[conveyance.channel] if conveyance.channel is not None else spoken
    return Carried(way, conveyance.on, one_line(conveyance.reference))


def replied(response: Response, conveyance: Conveyance) -> Carried | None:
    """How the answer came; None when it was given on the spot, or nothing is known of it."""
    given = Carried(_WAYS[response.via] if response.via is not None else None, response.on)
    asked = conveyed(conveyance)
    if given.on in (None, asked.on) and given.way in (None, Way.MEETING, asked.way):
        return None
    return given


def one_line(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(text.split())


def ending_stripped(text: str) -> str:
    """On one line, and without the mark it may end in: the sentence has its own."""
    return one_line(text).rstrip(" .,;،؛")


def days_of(window: Window, language: Language, profile: Profile) -> tuple[str, str]:
    """First and last day in words, the first without the month and year they share; one day has an empty end."""
    last = format_day(window.end, language, profile)
    if window.start >= window.end:
        return format_day(window.start, language, profile), ""
    first, ending = format_day(window.start, language, profile).split(), last.split()
    while len(first) > 1 and ending and first[-1] == ending[-1]:
        first.pop()
        ending.pop()
    return " ".join(first), last


def _answers(invitation: VisitInvitation, offered: tuple[VisitMode, ...]) -> tuple[Answered, ...]:
    last_word = {item.mode: item.answer for item in invitation.response.per_mode}
    groups = {answer: tuple(mode for mode in last_word if last_word[mode] is answer) for answer in _ORDER}
    if invitation.state is InvitationState.LAPSED:
        groups[Answer.NO_REPLY] = ()
    given = [(answer, modes) for answer, modes in groups.items() if modes]
    if len(given) == 1:
        return (_one_answer(*given[0], offered, is_settled=invitation.confirmed_mode is not None),)
    return tuple(_answer_to(answer, modes, offered) for answer, modes in given)


def _one_answer(
    answer: Answer, modes: tuple[VisitMode, ...], offered: tuple[VisitMode, ...], *, is_settled: bool
) -> Answered:
    covers_all = set(modes) == set(offered)
    if answer in _YES:
        # What was offered is told with the invitation, unless a visit can be made in several ways.
        if is_settled or (covers_all and (VisitMode.IN_PERSON not in offered or len(offered) == 1)):
            return Answered(answer)
        # One mode alone after "accepted the invitation" would read as the way the answer came.
        return Answered(answer, modes, is_whole=len(modes) > 1)
    return Answered(answer) if set(modes).issuperset(offered) else _answer_to(answer, modes, offered)


def _answer_to(answer: Answer, modes: tuple[VisitMode, ...], offered: tuple[VisitMode, ...]) -> Answered:
    is_new = answer is Answer.COUNTER_PROPOSED and not set(modes) <= set(offered)
    return Answered(answer, modes, is_whole=False, is_new=is_new)


def _are_counterparts(inviter: Gendered, invitee: Gendered) -> bool:
    """Holders of one and the same post in two countries; a likeness of posts is not enough to say so."""
    if not inviter.country or not invitee.country or inviter.country == invitee.country:
        return False
    posts = ((_post_key(inviter.post[language]), _post_key(invitee.post[language])) for language in Language)
    return any(one and one == other for one, other in posts)


def _post_key(post: str) -> str:
    """The post without article, accents and gender: وزيرة الخارجية is وزير الخارجية."""
    plain = unicodedata.normalize("NFD", post.lower().replace("’", "'"))
    words = "".join(sign for sign in plain if not unicodedata.combining(sign)).split()
    if words and words[0] in ("le", "la"):
        words = words[1:]
    bare = (word.removeprefix("l'").removesuffix("ة") for word in words)
    return " ".join(_MASCULINE_FORMS.get(word, word).removeprefix("ال") for word in bare)
