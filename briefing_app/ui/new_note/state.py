"""What the gallery shows of a template."""

from __future__ import annotations

import msgspec

from briefing_app.domain.languages import Bilingual
from briefing_app.domain.templates import Letterhead, NoteTemplate, SectionContent


class Block(msgspec.Struct, frozen=True):
    """A section as it is drawn: its heading, how many lines of text, and whether a table stands at its end."""

    heading: Bilingual
    lines: int
    has_table: bool


class TemplateCard(msgspec.Struct, frozen=True):
    """One template of the gallery; ``blocks`` is its Word result in small."""

    id: str
    name: Bilingual
    purpose: Bilingual
    has_letterhead: bool
    blocks: tuple[Block, ...]


class SectionView(msgspec.Struct, frozen=True):
    """One section of the preview, numbered from 1. ``words`` is 0 when no length is asked for."""

    number: int
    title: Bilingual
    guidance: Bilingual
    required: bool
    words: int
    content: SectionContent


WORDS_A_LINE = 30
MOST_LINES = 8


def card_of(template: NoteTemplate) -> TemplateCard:
    """A template as a card."""
    blocks = tuple(
        Block(
            section.title,
            min(max(1, round(section.target_words / WORDS_A_LINE)), MOST_LINES),
            section.content is not SectionContent.PROSE,
        )
        for section in template.sections
    )
    return TemplateCard(template.id, template.name, template.purpose, template.letterhead is Letterhead.FULL, blocks)


def sections_of(template: NoteTemplate) -> tuple[SectionView, ...]:
    """The sections of a template in their order."""
    return tuple(
        SectionView(number, section.title, section.guidance, section.required, section.target_words, section.content)
        for number, section in enumerate(template.sections, 1)
    )
