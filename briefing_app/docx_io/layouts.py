"""The body of each layout: which blocks stand where, and how the twins are laid beside or under each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing_app.docx_io import blocks, facts, labels
from briefing_app.docx_io.composer import AR, FR, SPACER, Composer, Look
from briefing_app.docx_io.oxml import Cell, Row, TableLook, table
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import Section
from briefing_app.domain.templates import SectionContent

BOTH = (FR, AR)


def body_of(c: Composer) -> str:
    """The whole body, without the section properties at its end."""
    match c.snapshot.layout:
        case Layout.FACING:
            return tables_apart(_facing(c))
        case Layout.CARD:
            return tables_apart(_card(c))
        case Layout.ARABIC:
            return tables_apart(_alone(c, AR))
        case Layout.FRENCH:
            return tables_apart(_alone(c, FR))
        case Layout.SEQUENTIAL:
            first = c.profile.leading
            return tables_apart([*_alone(c, first), *_alone(c, first.twin, new_page=True)])


def tables_apart(parts: Iterable[str]) -> str:
    """Two tables never touch, and the body ends with a paragraph (rule E10)."""
    apart: list[str] = []
    for part in parts:
        if not part:
            continue
        if apart and apart[-1].endswith("</w:tbl>") and part.startswith("<w:tbl>"):
            apart.append(SPACER)
        apart.append(part)
    if apart and apart[-1].endswith("</w:tbl>"):
        apart.append(SPACER)
    return "".join(apart)


def _facing(c: Composer) -> Iterator[str]:
    yield blocks.title_facing(c)
    yield from _front(c, BOTH)
    for section in _shown(c):
        c.end_lists()
        yield _section_facing(c, section)
        yield from _content(c, section.content, BOTH)
    yield from _back(c, BOTH)


def _card(c: Composer) -> Iterator[str]:
    """Title, the facts in a few lines, the text, the promises."""
    yield blocks.title_facing(c)
    yield blocks.facts_table(c, facts.card_facts(c.snapshot), labels.MEETING, BOTH)
    for section in c.snapshot.note.sections:
        if section.has_text:
            c.end_lists()
            yield _section_facing(c, section)
    yield blocks.actions_table(c, BOTH)


def _alone(c: Composer, language: Language, *, new_page: bool = False) -> Iterator[str]:
    languages = (language,)
    yield blocks.title_alone(c, language, new_page=new_page)
    yield from _front(c, languages)
    for section in _shown(c):
        c.end_lists()
        yield c.paragraph(section.title[language], language, Look.HEADING, keep_next=True)
        for pair in section.pairs:
            yield c.segment(pair, language)
        yield from _content(c, section.content, languages)
    yield from _back(c, languages)


def _shown(c: Composer) -> Iterator[Section]:
    """Sections that say something, hold a block, or are required and wait for their text.

    A required section that never got a pair (an import does not fill it) has nothing to show.
    """
    for section in c.snapshot.note.sections:
        waiting = section.required and section.pairs
        if waiting or section.has_text or any(_content(c, section.content, BOTH)):
            yield section


def _section_facing(c: Composer, section: Section) -> str:
    """Headings and twins in one table: the headings are repeated where it goes on to another page."""
    half = c.width // 2
    heading = tuple(Cell(c.paragraph(section.title[language], language, Look.HEADING)) for language in BOTH)
    rows = [Row(heading, is_header=True)]
    rows.extend([Row((Cell(c.segment(pair, FR)), Cell(c.segment(pair, AR)))) for pair in section.pairs])
    caption = f"{section.title.fr} — {section.title.ar}"
    description = f"{labels.TEXT_TABLE.fr} — {labels.TEXT_TABLE.ar}"
    return table(TableLook((half, c.width - half), "Regard", caption, description), rows)


def _content(c: Composer, content: SectionContent, languages: blocks.Languages) -> list[str]:
    match content:
        case SectionContent.MEETING:
            return [blocks.facts_table(c, facts.meeting_facts(c.snapshot), labels.MEETING, languages)]
        case SectionContent.PARTICIPANTS:
            return blocks.participants_tables(c, languages)
        case SectionContent.ACTIONS:
            return [blocks.actions_table(c, languages)]
        case SectionContent.INVITATION:
            return blocks.invitation_tables(c, languages)
        case SectionContent.VISA:
            return [blocks.visa_table(c, languages)]
        case SectionContent.PROSE:
            return []


def _front(c: Composer, languages: blocks.Languages) -> Iterator[str]:
    """What a note knows but has no section for, at its natural place before the text."""
    for content in (SectionContent.MEETING, SectionContent.PARTICIPANTS):
        if not _has_place(c, content):
            yield from _content(c, content, languages)


def _back(c: Composer, languages: blocks.Languages) -> Iterator[str]:
    for content, heading in (
        (SectionContent.ACTIONS, labels.ACTIONS),
        (SectionContent.INVITATION, labels.INVITATION),
    ):
        if _has_place(c, content):
            continue
        parts = [part for part in _content(c, content, languages) if part]
        if parts:
            yield _heading(c, heading, languages)
            yield from parts
    yield blocks.distribution_table(c, languages)


def _has_place(c: Composer, content: SectionContent) -> bool:
    return any(section.content is content for section in c.snapshot.note.sections)


def _heading(c: Composer, title: Bilingual, languages: blocks.Languages) -> str:
    if len(languages) == 1:
        return c.paragraph(title[languages[0]], languages[0], Look.HEADING, keep_next=True)
    half = c.width // 2
    cells = tuple(Cell(c.paragraph(title[language], language, Look.HEADING, keep_next=True)) for language in languages)
    caption = f"{title.fr} — {title.ar}"
    return table(TableLook((half, c.width - half), "Bande", caption, caption), [Row(cells, is_header=True)])
