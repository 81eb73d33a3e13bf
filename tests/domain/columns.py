"""Notes as the editor knows them: a pair in every section at least; and what their columns read."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import msgspec
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rewriting import blank_pair, rows_of
from briefing_app.domain.rich_text import RichText
from tests.strategies import notes


def opened(note: BriefingNote) -> BriefingNote:
    """The note with an empty pair in each section that has none."""
    sections = tuple(
        section if section.pairs else msgspec.structs.replace(section, pairs=(blank_pair(f"blank {section.id}"),))
        for section in note.sections
    )
    return msgspec.structs.replace(note, sections=sections)


open_notes: st.SearchStrategy[BriefingNote] = notes().map(opened)


def new_ids() -> Callable[[], str]:
    numbers = count()
    return lambda: f"new {next(numbers)}"


def column(note: BriefingNote, language: Language) -> list[RichText]:
    return [row.pair.text(language) for row in rows_of(note)]


def words(note: BriefingNote, language: Language) -> list[str]:
    return [word for text in column(note, language) for word in text.plain.split()]


def assert_sound(note: BriefingNote) -> None:
    """What holds of every note in the editor, whatever was done to it."""
    ids = [pair.id for pair in note.pairs()]
    assert len(set(ids)) == len(ids)
    assert all(section.pairs for section in note.sections)
    for pair in note.pairs():
        assert pair.text(Language.ARABIC).kind is pair.text(Language.FRENCH).kind
        assert not (pair.is_behind(Language.ARABIC) and pair.is_behind(Language.FRENCH))
