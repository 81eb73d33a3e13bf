"""The sentences on an invitation in the prose of its note: put in, renewed where nobody wrote over them, or flagged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

import msgspec

from briefing_app.domain.edits import Edit, EditGroup, PairChanged, PairInserted
from briefing_app.domain.invitations import Announcement, Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.people import Person
from briefing_app.domain.profiles import Profile
from briefing_app.domain.promise_edits import change_invitation
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.domain.templates import SectionContent
from briefing_app.language.generated_prose import Drift, drift
from briefing_app.language.invitation_sentences import of_party, sentences


class Standing(StrEnum):
    """How the prose of one language stands to the invitation."""

    NOT_THERE = "not_there"
    UP_TO_DATE = "up_to_date"
    CAN_BE_RENEWED = "can_be_renewed"
    EDITED_BY_HAND = "edited_by_hand"


_STANDINGS = {
    Drift.UP_TO_DATE: Standing.UP_TO_DATE,
    Drift.CAN_BE_RENEWED: Standing.CAN_BE_RENEWED,
    Drift.EDITED_BY_HAND: Standing.EDITED_BY_HAND,
}


def announcing(note: BriefingNote, invitation: VisitInvitation, profile: Profile) -> Bilingual:
    """The sentences as they would be written today; gender and posts are those of the participants of the note."""
    people = {participant.person.id: participant.person for participant in note.facts.participants}

    def known(party: Party) -> Person | None:
        return people.get(party.person_id) if party.person_id else None

    inviter, invitee = invitation.inviter, invitation.invitee
    return sentences(invitation, of_party(inviter, known(inviter)), of_party(invitee, known(invitee)), profile)


def standings(note: BriefingNote, invitation: VisitInvitation, now: Bilingual) -> Mapping[Language, Standing]:
    """How each language of the note stands to the sentences of today."""
    pair = _pair(note, invitation)
    if pair is None or invitation.announced is None:
        return dict.fromkeys(Language, Standing.NOT_THERE)
    found = drift(_texts(pair), invitation.announced.text, now)
    return {language: _STANDINGS[found[language]] for language in Language}


def insert(note: BriefingNote, invitation: VisitInvitation, now: Bilingual, new_id: Callable[[], str]) -> Edit:
    """A paragraph with the sentences behind the one that the invitation was made from, else at the end of the prose."""
    section, index = _place(note, invitation)
    pair = new_pair(new_id(), plain(now.ar), plain(now.fr))
    told = msgspec.structs.replace(invitation, announced=Announcement(pair.id, now))
    return EditGroup((PairInserted(section.id, index, pair), change_invitation(note, told)))


def renew(note: BriefingNote, invitation: VisitInvitation, now: Bilingual) -> Edit | None:
    """Today's sentences in each language that nobody wrote over; None when there is nothing to renew."""
    pair, announced = _pair(note, invitation), invitation.announced
    if pair is None or announced is None:
        return None
    found = standings(note, invitation, now)
    after, text = pair, announced.text
    for language in Language:
        if found[language] is Standing.CAN_BE_RENEWED:
            after = after.edited(language, plain(now[language]))
            text = _with(text, language, now[language])
    if after == pair:
        return None
    told = msgspec.structs.replace(invitation, announced=Announcement(pair.id, text))
    return EditGroup((PairChanged(pair, after), change_invitation(note, told)))


def _pair(note: BriefingNote, invitation: VisitInvitation) -> SegmentPair | None:
    wanted = invitation.announced.pair_id if invitation.announced is not None else ""
    return next((pair for pair in note.pairs() if pair.id == wanted), None)


def _texts(pair: SegmentPair) -> Bilingual:
    return both(lambda language: pair.text(language).plain)


def _with(text: Bilingual, language: Language, words: str) -> Bilingual:
    return Bilingual(words, text.fr) if language is Language.ARABIC else Bilingual(text.ar, words)


def _place(note: BriefingNote, invitation: VisitInvitation) -> tuple[Section, int]:
    for section in note.sections:
        index = section.index_of(invitation.pair_id)
        if index is not None:
            return section, index + 1
    prose = [section for section in note.sections if section.content is SectionContent.PROSE] or note.sections
    return prose[-1], len(prose[-1].pairs)
