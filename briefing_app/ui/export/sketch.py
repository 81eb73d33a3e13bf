"""What our own sketch of the pages says, row by row, in the order of the Word file; how it looks is elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from briefing_app.docx_io import facts, labels
from briefing_app.docx_io.facts import Fact
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.domain.actions import ActionItem
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.notes import Section
from briefing_app.domain.profiles import Profile
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.domain.templates import Letterhead, SectionContent
from briefing_app.language.promise_words import due_text

Languages = tuple[Language, ...]
DASH = Bilingual(" — ", " — ")


class Look(StrEnum):
    HEAD = "head"
    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    SMALL = "small"


class Piece(msgspec.Struct, frozen=True):
    """A paragraph in one language. ``number`` counts within a numbered list, 0 outside one."""

    text: RichText
    language: Language
    look: Look = Look.BODY
    number: int = 0


class Row(msgspec.Struct, frozen=True):
    """One paragraph, or twins beside each other: French first, which is at the left."""

    pieces: tuple[Piece, ...]
    new_page: bool = False
    ruled: bool = False


def rows_of(snapshot: ExportSnapshot) -> tuple[Row, ...]:
    """Everything that stands in the body of the layout."""
    if snapshot.layout is not Layout.SEQUENTIAL:
        return tuple(_rows(snapshot, snapshot.layout.languages))
    first = snapshot.profile.leading
    then = tuple(_rows(snapshot, (first.twin,)))
    return (*_rows(snapshot, (first,)), msgspec.structs.replace(then[0], new_page=True), *then[1:])


def _rows(snapshot: ExportSnapshot, languages: Languages) -> Iterator[Row]:
    yield from _front(snapshot, languages)
    if snapshot.layout is Layout.CARD:
        yield from _fact_rows(facts.card_facts(snapshot), languages)
    else:
        yield from _without_place(snapshot, (SectionContent.MEETING, SectionContent.PARTICIPANTS), languages)
    for section in snapshot.note.sections:
        content = [] if snapshot.layout is Layout.CARD else list(_content(snapshot, section.content, languages))
        if section.has_text or content:
            yield from _section(section, languages)
            yield from content
    if snapshot.layout is Layout.CARD:
        yield from _content(snapshot, SectionContent.ACTIONS, languages)
        return
    yield from _without_place(snapshot, (SectionContent.ACTIONS, SectionContent.INVITATION), languages)
    copies = facts.listed(snapshot.note.facts.distribution)
    if copies:
        yield from _fact_rows([Fact(labels.DISTRIBUTION, copies)], languages)


def _front(snapshot: ExportSnapshot, languages: Languages) -> Iterator[Row]:
    note = snapshot.note
    if snapshot.profile.office and snapshot.template.letterhead is Letterhead.FULL:
        yield _row(snapshot.profile.office, languages, Look.HEAD)
    yield _row(note.facts.title or snapshot.template.name, languages, Look.TITLE)
    day = facts.dated(snapshot)
    if snapshot.template.letterhead is Letterhead.FULL:
        reference = note.reference.shown
        day = both(lambda language: f"{reference} · {day[language]}")
    yield _row(day, languages, Look.SMALL)


def _section(section: Section, languages: Languages) -> Iterator[Row]:
    yield _row(section.title, languages, Look.HEADING, ruled=True)
    number = 0
    for pair in section.pairs:
        if pair.is_empty:
            continue
        is_numbered = pair.text(languages[0]).kind is ParagraphKind.NUMBERED
        number = number + 1 if is_numbered else 0
        yield Row(tuple(Piece(pair.text(language), language, number=number) for language in languages))


def _without_place(snapshot: ExportSnapshot, contents: Iterable[SectionContent], languages: Languages) -> Iterator[Row]:
    """What a note knows but has no section for."""
    titles = {SectionContent.ACTIONS: labels.ACTIONS, SectionContent.INVITATION: labels.INVITATION}
    for content in contents:
        if any(section.content is content for section in snapshot.note.sections):
            continue
        rows = list(_content(snapshot, content, languages))
        if rows and content in titles:
            yield _row(titles[content], languages, Look.HEADING, ruled=True)
        yield from rows


def _content(snapshot: ExportSnapshot, content: SectionContent, languages: Languages) -> Iterator[Row]:
    profile = snapshot.profile
    match content:
        case SectionContent.MEETING:
            yield from _fact_rows(facts.meeting_facts(snapshot), languages)
        case SectionContent.PARTICIPANTS:
            yield from _people(snapshot, languages)
        case SectionContent.ACTIONS:
            lines = (_promise(action, profile) for action in snapshot.note.actions)
            yield from _fact_rows(lines, languages)
        case SectionContent.INVITATION:
            for invitation in snapshot.note.invitations:
                yield from _fact_rows(facts.invitation_facts(invitation, profile), languages)
        case SectionContent.VISA:
            yield _row(facts.listed((labels.VISA, *labels.VISA_BOXES), labels.DOT), languages, Look.BODY)
        case SectionContent.PROSE:
            return


def _promise(action: ActionItem, profile: Profile) -> Fact:
    """Number, what, who and when in a line."""
    said = facts.listed((action.title, action.owner, due_text(action.due, profile)), DASH)
    return Fact(Bilingual(action.number, action.number), said)


def _people(snapshot: ExportSnapshot, languages: Languages) -> Iterator[Row]:
    people = facts.participants_of(snapshot)
    for side in dict.fromkeys(person.side for person in people):
        mine = [person for person in people if person.side is side]
        yield _row(facts.side_heading(mine, snapshot.profile), languages, Look.HEADING)
        for person in mine:
            yield _row(facts.listed((facts.person_name(person), facts.person_post(person))), languages, Look.BODY)


def _fact_rows(lines: Iterable[Fact], languages: Languages) -> Iterator[Row]:
    for line in lines:
        yield Row(tuple(Piece(_labelled(line, language), language) for language in languages))


def _labelled(line: Fact, language: Language) -> RichText:
    between = ": " if language is Language.ARABIC else "\u00a0: "
    value = line.value[language]
    return rich_text((Run(line.label[language] + between, bold=True), Run(value))) if value else plain("")


def _row(text: Bilingual, languages: Languages, look: Look, *, ruled: bool = False) -> Row:
    return Row(tuple(Piece(plain(text[language]), language, look) for language in languages), ruled=ruled)
