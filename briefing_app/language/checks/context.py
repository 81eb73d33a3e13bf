"""What a check may know beside the words: the profile of the note, its day, and what kind of paragraph it is."""

from __future__ import annotations

from datetime import date

import msgspec

from briefing_app.domain.profiles import Profile
from briefing_app.language.checks.names import NOBODY, People
from briefing_app.language.checks.word_lists import Words
from briefing_app.language.terms.base import EMPTY, TermBase


class Context(msgspec.Struct, frozen=True):
    """``is_running_text``: sentences, not a heading, a list item or the cell of a table. ``words``: the closed lists.

    ``keeps_egyptian_ya``: the house writes فى and التى, which A-12 then leaves alone. ``people``: whom texts may name.
    ``terms``: what is looked for in them.
    """

    profile: Profile
    day: date | None = None
    is_running_text: bool = True
    words: Words = Words()
    keeps_egyptian_ya: bool = False
    people: People = NOBODY
    terms: TermBase = EMPTY
