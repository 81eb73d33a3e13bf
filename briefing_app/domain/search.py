"""What is searched for and what is found: words in fields of notes, in either language."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language


class SearchField(StrEnum):
    """The parts of a note that can be searched by themselves; the value names the column of the index."""

    TITLES = "titles"
    PEOPLE = "people"
    TEXT = "text"
    ACTIONS = "actions"
    REFERENCE = "reference"


class Passage(msgspec.Struct, frozen=True, gc=False):
    """A text of a note that is searched. ``pair`` is the one it stands in or belongs to, empty for none."""

    field: SearchField
    language: Language
    text: str
    pair: str = ""


class Term(msgspec.Struct, frozen=True):
    """A word or a phrase as it was typed. ``is_prefix``: its last word is only the beginning of one."""

    text: str
    field: SearchField | None = None
    is_phrase: bool = False
    is_prefix: bool = False


class SearchQuery(msgspec.Struct, frozen=True):
    """Every term must be found in a note. ``is_exact``: letters, hamza, harakat and digits as they are typed.

    ``is_typing``: the last term is being written, and only so counts as the beginning of a word; where very many words
    begin so, it counts as a word until there is more of it.
    """

    terms: tuple[Term, ...] = ()
    is_exact: bool = False
    is_typing: bool = False


class FoundPlace(msgspec.Struct, frozen=True):
    """Where a note says what was searched for: spans of ``passage.text`` in code points, in order."""

    passage: Passage
    spans: tuple[tuple[int, int], ...] = ()


class Snippet(msgspec.Struct, frozen=True):
    """A stretch of a passage around what was found, and where that stands in it (code points)."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()
