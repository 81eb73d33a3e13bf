"""Template and answers become a note: sections in place, formulas filled in both languages, promises numbered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

import msgspec

from briefing_app.domain.actions import ActionItem, ActionSource, Anchor
from briefing_app.domain.answers import ActionAnswer, Answers, InvitationAnswer, ParagraphAnswer, ParticipantAnswer
from briefing_app.domain.edits import apply
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.people import MeetingSide, Participant, Person, Post
from briefing_app.domain.profiles import Profile
from briefing_app.domain.promise_edits import add_action, add_invitation
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import ParagraphKind, RichText, plain
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.domain.templates import Carried, NoteTemplate, SectionContent, TemplateSection
from briefing_app.language.agreement import SLOT, Slots, SlotValue, fill, named
from briefing_app.language.calendars import format_day
from briefing_app.services.pairing import TwinTexts
from briefing_app.services.ports import Identifiers

_LIST_MARKS = (
    (re.compile(r"^[-•–]\s+"), ParagraphKind.BULLET),
    (re.compile(r"^[0-9٠-٩]{1,2}[.)-]\s+"), ParagraphKind.NUMBERED),
    (re.compile(r"^>\s+"), ParagraphKind.QUOTE),
)


def compose(
    template: NoteTemplate,
    answers: Answers,
    profile: Profile,
    identifiers: Identifiers,
    reference: Reference,
    today: date,
    carried: Sequence[TwinTexts] = (),
) -> BriefingNote:
    """A note of ``template``; sections without an answer open with their formula, or one empty pair.

    ``carried`` is what the register has open, written at the end of the sections that carry it.
    UserError ``answers.unknown_section`` when the answers speak of a section the template does not have, and
    ``marking.unknown`` for a marking that is not the profile's.
    """
    _refuse_unknown_sections(template, answers)
    slots = slots_of(answers, profile, reference, today)
    sections = tuple(_section(section, answers, slots, identifiers, carried) for section in template.sections)
    return _note(template, answers, profile, identifiers, reference, today, sections)


def compose_from_pairs(
    template: NoteTemplate,
    answers: Answers,
    profile: Profile,
    pairs: Sequence[TwinTexts],
    identifiers: Identifiers,
    reference: Reference,
    today: date,
) -> BriefingNote:
    """A note whose text is ``pairs``, all of them and in their order.

    A communiqué begins with its lead and goes on with its topics; any other template takes the text in its
    first required section of prose. What is said of the sections in the answers stands before.
    """
    _refuse_unknown_sections(template, answers)
    lead, body = _import_places(template)
    made = [new_pair(identifiers.new(), ar, fr) for ar, fr in pairs]
    split = 1 if lead != body else 0
    imported = {lead: tuple(made[:split]), body: tuple(made[split:])} if lead != body else {body: tuple(made)}
    sections = tuple(
        _bare_section(section, (*_answered(section, answers, identifiers), *imported.get(section.id, ())))
        for section in template.sections
    )
    return _note(template, answers, profile, identifiers, reference, today, sections)


def _import_places(template: NoteTemplate) -> tuple[str, str]:
    ids = [section.id for section in template.sections]
    if template.is_public and "lead" in ids and "topics" in ids:
        return "lead", "topics"
    prose = [s for s in template.sections if s.content is SectionContent.PROSE]
    best = max(prose or template.sections, key=lambda section: (section.required, section.target_words))
    return best.id, best.id


def _refuse_unknown_sections(template: NoteTemplate, answers: Answers) -> None:
    known = [section.id for section in template.sections]
    for section_id in answers.sections:
        if section_id not in known:
            raise UserError("answers.unknown_section", template=template.id, section=section_id, known=", ".join(known))


def _note(
    template: NoteTemplate,
    answers: Answers,
    profile: Profile,
    identifiers: Identifiers,
    reference: Reference,
    today: date,
    sections: tuple[Section, ...],
) -> BriefingNote:
    marking = profile.marking(answers.marking or template.default_marking or profile.markings[0].code).code
    slots = slots_of(answers, profile, reference, today)
    counterpart, country = counterpart_of(answers, profile)
    note_id = identifiers.new()
    pairs = [pair for section in sections for pair in section.pairs]
    note = BriefingNote(
        note_id,
        TemplateVersion(template.id, template.version),
        profile.id,
        reference,
        NoteFacts(
            title=_title(template, answers, slots),
            subject=answers.subject,
            marking=marking,
            dated=answers.dated or answers.meeting.day,
            meeting=answers.meeting,
            participants=tuple(_participants(answers.participants, identifiers)),
            counterpart=counterpart,
            counterpart_country=country,
            distribution=answers.distribution,
        ),
        sections,
    )
    for number, answer in enumerate(answers.actions, 1):
        whose = _with_counterpart(answer, counterpart, country)
        note = apply(note, add_action(note, _action(number, whose, reference, pairs, identifiers)))
    for number, asked in enumerate(answers.invitations, 1):
        note = _with_invitation(note, _invitation(number, asked, reference, pairs, identifiers))
    return note


def _with_invitation(note: BriefingNote, invitation: VisitInvitation) -> BriefingNote:
    """The note with an invitation, anchored to the whole of its segment."""
    pair = next((pair for pair in note.pairs() if pair.id == invitation.pair_id), SegmentPair(""))
    spans = {language: (0, len(pair.text(language))) for language in Language}
    return apply(note, add_invitation(note, invitation, spans))


def _title(template: NoteTemplate, answers: Answers, slots: Slots) -> Bilingual:
    if answers.title:
        return answers.title
    formula = template.title or template.name
    if any(_is_open(formula[language], slots, language) for language in Language):
        return template.name
    filled = Bilingual(fill(formula.ar, slots, Language.ARABIC), fill(formula.fr, slots, Language.FRENCH))
    return Bilingual(filled.ar, filled.fr[:1].upper() + filled.fr[1:])


def _is_open(formula: str, slots: Slots, language: Language) -> bool:
    """True when a slot of the formula has nothing to say; one that only chooses between two forms always has."""
    return any(
        found["man"] is None and (found["name"] not in slots or not slots[found["name"]].text[language])
        for found in SLOT.finditer(formula)
    )


def slots_of(answers: Answers, profile: Profile, reference: Reference, today: date) -> Slots:
    """What the answers give for the slots of formulas, in both languages, with the gender of the people."""
    day = answers.meeting.day or answers.dated or today
    slots = {
        "date": SlotValue(both(lambda language: format_day(day, language, profile))),
        "reference": SlotValue(Bilingual(reference.shown, reference.shown)),
        "place": SlotValue(answers.meeting.place),
        "subject": SlotValue(answers.subject),
        "office": SlotValue(answers.office or profile.office),
        "counterpart_body": SlotValue(answers.counterpart or _counterpart_body(answers)),
    }
    for name, side in (("host", MeetingSide.HOST), ("counterpart", MeetingSide.COUNTERPART)):
        head = next((person for person in answers.participants if person.side is side), None)
        if head is not None:
            person = _person(head, "")
            slots[name] = SlotValue(both(partial(named, person)), head.gender)
    if answers.invitations:
        invitation = answers.invitations[0]
        slots["inviter"] = _party_slot(invitation.inviter, answers)
        slots["invitee"] = _party_slot(invitation.invitee, answers)
        slots["occasion"] = SlotValue(invitation.occasion)
    return slots


def _party_slot(party: Party, answers: Answers) -> SlotValue:
    """The party, with the gender of the participant it names: the very name, or the longest one it contains."""
    same = [person for person in answers.participants if person.name == party.name]
    within = [person for person in answers.participants if _names(party.name.fr, person.name.fr)]
    found = same or sorted(within, key=lambda person: -len(person.name.fr))
    return SlotValue(party.name, found[0].gender) if found else SlotValue(party.name)


def _names(text: str, name: str) -> bool:
    """True when ``text`` holds the whole of a name, not as a part of another (Léa: neither Léandre nor Léa-Marie)."""
    return bool(name) and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) is not None


def counterpart_of(answers: Answers, profile: Profile) -> tuple[Bilingual, str]:
    """The body on the other side and its country (ISO 3166-1): what the answers say, else the profile's country."""
    body = answers.counterpart or _counterpart_body(answers)
    return body, answers.counterpart_country or profile.counterpart_country


def _counterpart_body(answers: Answers) -> Bilingual:
    for person in answers.participants:
        if person.side is MeetingSide.COUNTERPART and person.body:
            return person.body
    return Bilingual()


def _section(
    section: TemplateSection,
    answers: Answers,
    slots: Slots,
    identifiers: Identifiers,
    carried: Sequence[TwinTexts],
) -> Section:
    pairs = tuple(_answered(section, answers, identifiers))
    if not pairs and section.opening:
        texts = [plain(fill(section.opening[language], slots, language)) for language in Language]
        pairs = (new_pair(identifiers.new(), *texts),)
    if section.carries is Carried.OPEN_PROMISES:
        pairs = (*pairs, *(new_pair(identifiers.new(), ar, fr) for ar, fr in carried))
    if not pairs and section.required:
        kind = ParagraphKind.NUMBERED if section.numbered else ParagraphKind.BODY
        pairs = (new_pair(identifiers.new(), RichText(kind=kind), RichText(kind=kind)),)
    return _bare_section(section, pairs)


def _bare_section(section: TemplateSection, pairs: tuple[SegmentPair, ...]) -> Section:
    return Section(
        section.id,
        section.title,
        pairs,
        required=section.required,
        content=section.content,
        guidance=section.guidance,
        target_words=section.target_words,
        numbered=section.numbered,
    )


def _answered(section: TemplateSection, answers: Answers, identifiers: Identifiers) -> Iterator[SegmentPair]:
    for paragraph in answers.sections.get(section.id, ()):
        yield new_pair(identifiers.new(), *_twins(paragraph, numbered=section.numbered))


def _twins(paragraph: ParagraphAnswer, *, numbered: bool) -> tuple[RichText, RichText]:
    """Both sides as paragraphs of one kind, their list marks taken off."""
    kind = ParagraphKind.NUMBERED if numbered else ParagraphKind.BODY
    texts = []
    for text in (paragraph.ar, paragraph.fr):
        for mark, marked in _LIST_MARKS:
            if mark.match(text):
                kind, text = marked, mark.sub("", text)
                break
        texts.append(text.strip())
    return plain(texts[0], kind), plain(texts[1], kind)


def _participants(answers: Sequence[ParticipantAnswer], identifiers: Identifiers) -> Iterator[Participant]:
    counts = dict.fromkeys(MeetingSide, 0)
    for answer in answers:
        counts[answer.side] += 1
        person = _person(answer, identifiers.new())
        yield Participant(person, answer.side, counts[answer.side], answer.attendance, answer.role)


def _person(answer: ParticipantAnswer, person_id: str) -> Person:
    return Person(
        person_id,
        answer.name,
        answer.gender,
        answer.style,
        answer.honorific,
        Post(answer.post),
        answer.body,
        answer.country,
    )


def _action(
    number: int, answer: ActionAnswer, reference: Reference, pairs: Sequence[SegmentPair], identifiers: Identifiers
) -> ActionItem:
    return ActionItem(
        id=identifiers.new(),
        number=f"A-{reference.shown}-{number:02d}",
        kind=answer.kind,
        title=answer.title,
        owner=answer.owner,
        obligation=answer.obligation,
        description=answer.description,
        source=_source(answer.paragraph, pairs),
        counterpart=answer.counterpart,
        counterpart_country=answer.counterpart_country,
        due=answer.due,
        priority=answer.priority,
        channel=answer.channel,
        marking=answer.marking,
    )


def _with_counterpart(answer: ActionAnswer, counterpart: Bilingual, country: str) -> ActionAnswer:
    """The answer with the counterpart of the note, unless it names one of its own."""
    if answer.counterpart or answer.counterpart_country:
        return answer
    return msgspec.structs.replace(answer, counterpart=counterpart, counterpart_country=country)


def _source(paragraph: int, pairs: Sequence[SegmentPair]) -> ActionSource | None:
    """The whole segment as the source, its words frozen in both languages."""
    if not 1 <= paragraph <= len(pairs):
        return None
    pair = pairs[paragraph - 1]
    anchors = tuple(
        Anchor(language, 0, len(pair.text(language)), pair.text(language).plain)
        for language in Language
        if not pair.text(language).is_empty
    )
    return ActionSource(pair.id, anchors)


def _invitation(
    number: int, answer: InvitationAnswer, reference: Reference, pairs: Sequence[SegmentPair], identifiers: Identifiers
) -> VisitInvitation:
    source = _source(answer.paragraph, pairs)
    return VisitInvitation(
        id=identifiers.new(),
        number=f"I-{reference.shown}-{number:02d}",
        inviter=answer.inviter,
        invitee=answer.invitee,
        occasion=answer.occasion,
        visit_type=answer.visit_type,
        on_behalf_of=answer.on_behalf_of,
        conveyed=answer.conveyed,
        proposed_windows=answer.proposed_windows,
        modes_offered=answer.modes_offered,
        response=answer.response,
        publicity=answer.publicity,
        pair_id=source.pair_id if source else "",
        state=answer.state,
    )
