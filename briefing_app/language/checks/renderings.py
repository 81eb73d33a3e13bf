"""When two pairs say the same segment, and when they render it otherwise (``language.md`` 5.1, P-19).

Only whole segments are held beside each other, folded, so that vowel signs, spaces and capitals are no difference;
short ones are formulas that may well be said in several ways. Loads nothing else of the checks, for the thread of the
window asks the memory by it.
"""

from __future__ import annotations

import msgspec

from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.language.search_words import folded_forms

LEAST_WORDS = 3


class OtherRendering(msgspec.Struct, frozen=True):
    """The memory has the segment of one side of ``words`` too, and its twin says ``said``, in ``where``.

    ``language`` is that of the side they share; ``where`` the reference of a note or the name of a file.
    """

    words: Bilingual
    language: Language
    said: str
    where: str


def forms_of(words: Bilingual) -> Bilingual:
    """Both sides folded; '' for one without words."""
    return both(lambda language: " ".join(folded_forms(words[language])))


def is_whole(form: str) -> bool:
    """Whether a folded segment is long enough to have one rendering."""
    return len(form.split()) >= LEAST_WORDS


def is_otherwise(one: Bilingual, other: Bilingual, language: Language) -> bool:
    """Whether two pairs say the same in ``language``, and have twins that differ; by their folded sides."""
    return one[language] == other[language] and other[language.twin] not in ("", one[language.twin])
