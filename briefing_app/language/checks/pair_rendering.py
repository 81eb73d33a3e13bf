"""The same segment said otherwise elsewhere in a note or in the memory, either way (``language.md`` 5.1, P-19)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import DigitSystem
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.placed import Placed
from briefing_app.language.checks.renderings import OtherRendering, forms_of, is_whole
from briefing_app.language.digits import to_digits
from briefing_app.language.search_words import first_form

_DIGIT = re.compile(r"\d")
SHOWN = 60
"""Signs of the other rendering that are told."""


class _Told(NamedTuple):
    """``language`` is that of the side that is the same elsewhere."""

    language: Language
    placed: Placed


def check_renderings(note: BriefingNote, remembered: Sequence[OtherRendering] = ()) -> Iterator[Placed]:
    """A hint at the later of two places, with the words that the earlier one has; else with those ``remembered``.

    What the memory has is passed over where another pair of the note says the same as this one: both are in use then.
    """
    told = list(_within(note))
    yield from (one.placed for one in told)
    if remembered:
        yield from _beside_memory(note, remembered, {(one.placed.pair, one.language) for one in told})


def _within(note: BriefingNote) -> Iterator[_Told]:
    known: dict[tuple[Language, str], tuple[str, str]] = {}
    likely = Counter(_signature(pair, language) for pair in note.pairs() for language in Language)
    for section in note.sections:
        for pair in section.pairs:
            if all(likely[_signature(pair, language)] == 1 for language in Language):
                continue
            forms = _forms(pair)
            if not _is_settled(pair, forms):
                continue
            for language in Language:
                said = forms[language.twin], pair.text(language.twin).plain
                before = known.setdefault((language, forms[language]), said)
                if before[0] != said[0] and is_whole(forms[language]):
                    found = _finding(pair, "otherwise", before=before[1])
                    yield _Told(language, Placed(found, section.id, pair.id))


def _beside_memory(
    note: BriefingNote, remembered: Sequence[OtherRendering], told: set[tuple[str, Language]]
) -> Iterator[Placed]:
    said = Counter(forms for pair in note.pairs() if _is_settled(pair, forms := _forms(pair)))
    others: dict[Bilingual, list[OtherRendering]] = {}
    for one in remembered:
        others.setdefault(one.words, []).append(one)
    for section in note.sections:
        for pair in section.pairs:
            known = others.get(_words(pair), ())
            if not known or said[_forms(pair)] != 1 or not _is_settled(pair, _forms(pair)):
                continue
            for one in known:
                if (pair.id, one.language) not in told:
                    found = _finding(pair, "remembered", before=one.said, where=one.where)
                    yield Placed(found, section.id, pair.id)


def _is_settled(pair: SegmentPair, forms: Bilingual) -> bool:
    """Whether both sides say something, and neither is behind."""
    return bool(forms.ar and forms.fr) and not any(pair.is_behind(language) for language in Language)


@lru_cache(maxsize=2048)
def _signature(pair: SegmentPair, language: Language) -> tuple[Language, str, str]:
    """The first word and the digits of a side, folded: alike in all segments that are alike, and quick to tell."""
    text = pair.text(language).plain
    return language, first_form(text), to_digits("".join(_DIGIT.findall(text)), DigitSystem.LATIN)


@lru_cache(maxsize=1024)
def _forms(pair: SegmentPair) -> Bilingual:
    """Both sides folded. Remembered, for most pairs of a note are as they were."""
    return forms_of(_words(pair))


def _words(pair: SegmentPair) -> Bilingual:
    return Bilingual(pair.ar.text.plain, pair.fr.text.plain)


def _finding(pair: SegmentPair, reason: str, **facts: str) -> Finding:
    return Finding(
        check="P-19",
        reason=reason,
        severity=Severity.HINT,
        ar=(0, len(pair.ar.text.plain)),
        fr=(0, len(pair.fr.text.plain)),
        facts=tuple((name, _shortened(text)) for name, text in facts.items()),
    )


def _shortened(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"
