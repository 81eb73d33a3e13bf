"""What the tables say: facts, people, promises and invitations as short texts in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from briefing_app.docx_io import labels
from briefing_app.docx_io.snapshot import ExportSnapshot
from briefing_app.domain.actions import ActionItem
from briefing_app.domain.invitations import Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.people import Participant
from briefing_app.domain.profiles import Profile
from briefing_app.language.agreement import named
from briefing_app.language.calendars import format_day, format_hijri, format_in_both_capitals
from briefing_app.language.promise_words import (
    ACTION_STATES,
    ANSWERS,
    CHANNELS,
    INVITATION_STATES,
    OBLIGATIONS,
    VISIT_MODES,
    VISIT_TYPES,
    call_text,
    joined,
    window_text,
)


class Fact(msgspec.Struct, frozen=True):
    label: Bilingual
    value: Bilingual


def dated(snapshot: ExportSnapshot) -> Bilingual:
    """The date of the document, in both calendars when the profile wants it."""
    profile = snapshot.profile
    day = snapshot.note.facts.dated or snapshot.note.facts.meeting.day or snapshot.revision.created.date()

    def one(language: Language) -> str:
        gregorian = format_day(day, language, profile)
        if not profile.hijri:
            return gregorian
        hijri = format_hijri(day, language, profile)
        return f"{hijri} الموافق {gregorian}" if language is Language.ARABIC else f"{gregorian} ({hijri})"

    return both(one)


def meeting_facts(snapshot: ExportSnapshot) -> tuple[Fact, ...]:
    """Date, time in both capitals, place, mode, languages and subject, as far as they are known."""
    profile, facts = snapshot.profile, snapshot.note.facts
    meeting = facts.meeting
    found: list[Fact] = []
    if meeting.day is not None:
        day = meeting.day
        found.append(Fact(labels.DATE, both(lambda language: format_day(day, language, profile))))
        if meeting.start is not None:
            start, zone = meeting.start, meeting.zone or profile.host_zone
            found.append(
                Fact(
                    labels.TIME,
                    both(lambda language: format_in_both_capitals(day, start, zone, profile, language)),
                )
            )
    if meeting.place:
        found.append(Fact(labels.PLACE, meeting.place))
    if meeting.day is not None or meeting.place:
        found.append(Fact(labels.MODE, labels.MEETING_MODES[meeting.mode]))
    if meeting.languages:
        found.append(Fact(labels.LANGUAGES, meeting.languages))
    if facts.subject:
        found.append(Fact(labels.SUBJECT, facts.subject))
    return tuple(found)


def participants_of(snapshot: ExportSnapshot) -> tuple[Participant, ...]:
    """In order of side and precedence; without the note-taker when the export leaves them out."""
    people = (
        person
        for person in snapshot.note.facts.participants
        if snapshot.with_note_taker or person.role.value != "note_taker"
    )
    return tuple(sorted(people, key=lambda person: (person.side.value != "host", person.precedence)))


def person_name(participant: Participant) -> Bilingual:
    return both(lambda language: named(participant.person, language))


def person_post(participant: Participant) -> Bilingual:
    person = participant.person
    return both(lambda language: joined((person.post.title[language], person.body[language]), language))


def person_attendance(participant: Participant) -> Bilingual:
    """How and as what the person took part."""
    parts = (labels.ATTENDANCES[participant.attendance], labels.ROLES[participant.role])
    return both(lambda language: joined((part[language] for part in parts), language))


def country_name(code: str, profile: Profile) -> Bilingual:
    """A country by its ISO 3166-1 code, as CLDR names it; empty for an unknown code."""
    from babel import Locale

    return Bilingual(
        Locale.parse(profile.ar_locale).territories.get(code, ""),
        Locale.parse(profile.fr_locale).territories.get(code, ""),
    )


def side_heading(people: Sequence[Participant], profile: Profile) -> Bilingual:
    """Whose participants these are: the country they share, else the side."""
    countries = {person.person.country for person in people}
    side = labels.SIDES[people[0].side]
    country = country_name(countries.pop(), profile) if len(countries) == 1 else Bilingual()
    return both(lambda language: f"{labels.PARTICIPANTS[language]} — {country[language] or side[language]}")


def listed(values: Iterable[Bilingual], between: Bilingual = labels.COMMA) -> Bilingual:
    """The values one after the other, in both languages."""
    kept = tuple(values)
    return both(lambda language: between[language].join(value[language] for value in kept if value[language]))


def card_facts(snapshot: ExportSnapshot) -> tuple[Fact, ...]:
    """Everything around the text, in as few lines as will do: for the card."""
    meeting = {fact.label: fact.value for fact in meeting_facts(snapshot)}
    held = (meeting[label] for label in (labels.DATE, labels.PLACE, labels.MODE) if label in meeting)
    lines = [Fact(labels.MEETING, listed(held))]
    people = participants_of(snapshot)
    for side in dict.fromkeys(person.side for person in people):
        mine = [person for person in people if person.side is side]
        lines.append(Fact(side_heading(mine, snapshot.profile), listed(map(person_name, mine))))
    for invitation in snapshot.note.invitations:
        known = {fact.label: fact.value for fact in invitation_facts(invitation, snapshot.profile)}
        said = (known[label] for label in (labels.INVITEE, labels.OCCASION, labels.ANSWER) if label in known)
        lines.append(Fact(labels.INVITATION, listed(said, labels.DOT)))
    return tuple(line for line in lines if line.value)


def action_note(action: ActionItem) -> Bilingual:
    """Who owes it and where it stands."""
    obligation, state = OBLIGATIONS[action.obligation], ACTION_STATES[action.state]
    return both(lambda language: f"{obligation[language]} · {state[language]}")


def invitation_facts(invitation: VisitInvitation, profile: Profile) -> tuple[Fact, ...]:
    """The block of one invitation, only the lines that say something."""
    response = invitation.response
    answers = both(
        lambda language: joined(
            (f"{VISIT_MODES[a.mode][language]} ({ANSWERS[a.answer][language]})" for a in response.per_mode),
            language,
        )
    )
    modes = both(lambda language: joined((VISIT_MODES[m][language] for m in invitation.modes_offered), language))
    windows = both(
        lambda language: joined((window_text(w, language, profile) for w in invitation.proposed_windows), language)
    )
    lines = (
        Fact(labels.INVITER, _party(invitation.inviter)),
        Fact(labels.INVITEE, _party(invitation.invitee)),
        Fact(labels.OCCASION, invitation.occasion),
        Fact(labels.VISIT_TYPE, VISIT_TYPES[invitation.visit_type]),
        Fact(labels.CONVEYED, _conveyed(invitation, profile)),
        Fact(labels.MODES, modes),
        Fact(labels.ANSWER, answers),
        Fact(labels.CONDITIONS, response.conditions),
        Fact(labels.WINDOWS, windows),
        Fact(labels.CONFIRMED, _confirmed(invitation, profile)),
        Fact(labels.TEST_CALL, both(lambda language: call_text(invitation.logistics, profile, language))),
        Fact(labels.DELEGATION, invitation.delegation),
        Fact(labels.STATE, INVITATION_STATES[invitation.state]),
    )
    return tuple(line for line in lines if line.value)


def _party(party: Party) -> Bilingual:
    return both(lambda language: joined((party.name[language], party.post[language], party.body[language]), language))


def _conveyed(invitation: VisitInvitation, profile: Profile) -> Bilingual:
    conveyed = invitation.conveyed
    if conveyed.orally:
        how = labels.ORALLY
    else:
        how = CHANNELS[conveyed.channel] if conveyed.channel is not None else Bilingual()
    day = conveyed.on
    return both(
        lambda language: joined(
            (how[language], format_day(day, language, profile) if day else "", conveyed.reference), language
        )
    )


def _confirmed(invitation: VisitInvitation, profile: Profile) -> Bilingual:
    mode, window = invitation.confirmed_mode, invitation.confirmed_dates
    return both(
        lambda language: joined(
            (
                VISIT_MODES[mode][language] if mode else "",
                window_text(window, language, profile) if window else "",
            ),
            language,
        )
    )
