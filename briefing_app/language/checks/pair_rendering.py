"""The same segment said differently in two places of a note, in either direction (``language.md`` 5.1, P-19).

Only whole segments are held beside each other, folded, so that vowel signs, spaces and capitals are no difference;
short ones are formulas that may well be said in several ways.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import DigitSystem
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.placed import Placed
from briefing_app.language.digits import to_digits
from briefing_app.language.search_words import first_form, folded_forms

_DIGIT = re.compile(r"\d")
LEAST_WORDS = 3
SHOWN = 60
"""Signs of the other rendering that are told."""


def check_renderings(note: BriefingNote) -> Iterator[Placed]:
    """A hint at the later place, with the words that the earlier one has."""
    known: dict[tuple[Language, str], tuple[str, str]] = {}
    likely = Counter(_signature(pair, language) for pair in note.pairs() for language in Language)
    for section in note.sections:
        for pair in section.pairs:
            if all(likely[_signature(pair, language)] == 1 for language in Language):
                continue
            forms = _forms(pair)
            if not (forms.ar and forms.fr) or any(pair.is_behind(language) for language in Language):
                continue
            for language in Language:
                said = forms[language.twin], pair.text(language.twin).plain
                before = known.setdefault((language, forms[language]), said)
                if before[0] != said[0] and len(forms[language].split()) >= LEAST_WORDS:
                    yield Placed(_finding(pair, language, before[1]), section.id, pair.id)


@lru_cache(maxsize=2048)
def _signature(pair: SegmentPair, language: Language) -> tuple[Language, str, str]:
    """The first word and the digits of a side, folded: alike in all segments that are alike, and quick to tell."""
    text = pair.text(language).plain
    return language, first_form(text), to_digits("".join(_DIGIT.findall(text)), DigitSystem.LATIN)


@lru_cache(maxsize=1024)
def _forms(pair: SegmentPair) -> Bilingual:
    """Both sides folded. Remembered, for most pairs of a note are as they were."""
    return both(lambda language: " ".join(folded_forms(pair.text(language).plain)))


def _finding(pair: SegmentPair, language: Language, before: str) -> Finding:
    spans = {side: (0, len(pair.text(side).plain)) for side in Language}
    return Finding(
        check="P-19",
        reason="otherwise",
        severity=Severity.HINT,
        ar=spans[Language.ARABIC],
        fr=spans[Language.FRENCH],
        facts=(("before", before if len(before) <= SHOWN else f"{before[:SHOWN].rstrip()}…"),),
    )
