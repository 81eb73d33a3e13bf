"""Terms found in segments by a term base of 20,000 concepts, against asking for each of its names in turn."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Iterator

from benchmarks.suggestions import dense_text
from benchmarks.timing import milliseconds, table
from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, Term
from briefing_app.language.folding import fold
from briefing_app.language.terms.base import TermBase
from briefing_app.language.terms.derived import country_entries
from briefing_app.language.terms.entry import entry_of
from briefing_app.language.terms.layer import Layer

CONCEPTS = 20_000
WORDS = {
    Language.FRENCH: (
        "accord projet bourse délégation programme comité dossier réunion partie ministre liste financement visite "
        "coopération formation recherche échange protocole convention mission agence conseil bureau service centre "
        "commission sommet déclaration initiative partenariat stratégie fonds budget contrat marché secteur réseau"
    ).split(),
    Language.ARABIC: (
        "اتفاق مشروع منحة وفد برنامج لجنة ملف اجتماع جانب وزير قائمة تمويل زيارة تعاون تدريب بحث تبادل بروتوكول "
        "اتفاقية بعثة وكالة مجلس مكتب خدمة مركز مفوضية قمة إعلان مبادرة شراكة استراتيجية صندوق ميزانية عقد سوق قطاع "
        "شبكة"
    ).split(),
}
ENDINGS = {
    Language.FRENCH: "national régional commun annuel numérique médical agricole culturel".split(),
    Language.ARABIC: "وطني إقليمي مشترك سنوي رقمي طبي زراعي ثقافي".split(),
}


def glossary(count: int = CONCEPTS) -> list[Concept]:
    """Concepts of one to three words, no two alike, most of whose first words stand in nearly every segment."""
    names = {language: _names(language) for language in Language}
    return [
        Concept(str(number), tuple(Term(language, next(names[language])) for language in Language))
        for number in range(count)
    ]


def _names(language: Language) -> Iterator[str]:
    words, endings = WORDS[language], ENDINGS[language]
    yield from words
    yield from map(" ".join, itertools.product(words, endings))
    for number, (one, other, ending) in enumerate(itertools.cycle(itertools.product(words, words, endings))):
        yield f"{one} {other} {ending} {number // 10_000 or ''}".strip()


def term_table(rounds: int) -> str:
    """A row a language: making ready, the segments of a dense note, and the same by one search for each name."""
    concepts = glossary()
    start = time.perf_counter()
    base = TermBase([Layer(map(entry_of, concepts))], names=[Layer(country_entries())])
    ready = time.perf_counter() - start
    rows: list[tuple[str, ...]] = [("language", "segments", "median", "95 %", "each name", "each/ours")]
    for language in Language:
        segments = dense_text(language, 60).split("\n")
        ours = sorted(_seconds(lambda text: base._read(text, language, True), segments, rounds))  # noqa: B023
        names = [fold(term.text) for concept in concepts for term in concept.of(language)]
        theirs = statistics.median(_seconds(lambda text: _each(fold(text), names), segments[:20], 1))  # noqa: B023
        median, high = statistics.median(ours), ours[int(len(ours) * 0.95)]
        shown = (milliseconds(median), milliseconds(high), milliseconds(theirs))
        rows.append((language.value, str(len(segments)), *shown, f"{theirs / median:.1f}"))
    return table(f"Terms: {CONCEPTS} concepts made ready in {ready:.1f} s, off the thread of the window", rows)


def _seconds(run: Callable[[str], object], segments: list[str], rounds: int) -> list[float]:
    """Of each segment the median of its turns: a noisy machine is not what is asked about."""
    taken: dict[str, list[float]] = {text: [] for text in segments}
    for _ in range(rounds):
        for text in segments:
            start = time.perf_counter()
            run(text)
            taken[text].append(time.perf_counter() - start)
    return [statistics.median(times) for times in taken.values()]


def _each(text: str, names: list[str]) -> int:
    return sum(name in text for name in names)


if __name__ == "__main__":
    print(term_table(rounds=5))
