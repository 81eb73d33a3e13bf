"""Suggestions from a memory of many pairs, against comparing with every pair; and whether they are right."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

from benchmarks.memory_texts import Copy, Facts, copies, corpus, segment
from benchmarks.texts import ROOT
from benchmarks.timing import milliseconds, table
from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import Unit, UnitSide
from briefing_app.language.memory.keys import masked
from briefing_app.language.memory.scoring import alike
from briefing_app.services.memory_files import TmxFile
from briefing_app.services.system import SystemClock, TimeOrderedIdentifiers
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Cost, NoKey, Passphrase

SECRET = "une phrase de passe assez longue"


def translation_memory_table(pairs: int, probes: int, *, encrypted: bool = True) -> str:
    """Times of whole suggestions (values put in, places looked up), of the search alone, and of scans of all pairs.

    The scans are given what costs most for nothing: every pair folded already. One compares letters only, the other
    words in any order besides, as a suggestion does. ``found``: the segment of a copy is among the first three.
    """
    facts = corpus(pairs)
    made = [segment(one) for one in facts]
    with tempfile.TemporaryDirectory() as folder:
        desk = _desk(Path(folder), encrypted=encrypted)
        begun = time.perf_counter()
        units = tuple(Unit(UnitSide(pair.ar), UnitSide(pair.fr)) for pair in made)
        desk.memory_files.take_in(TmxFile("corpus.tmx", units, 0, 0))
        filled = time.perf_counter() - begun
        desk.close()
        desk = _desk(Path(folder), encrypted=encrypted)
        asked = _asked(facts, probes)
        first = _timed(desk, *asked[0][1:])
        times, found, total = _suggestions(desk, made, asked)
        searches = sorted(_search(desk, *one[1:]) for one in asked)
        desk.close()
    scans = _scans(made, [one[1:] for one in asked[:20]])
    times.sort()
    p95 = times[int(len(times) * 0.95)]
    median = statistics.median(times)
    rows = [
        (
            "pairs",
            "taken in",
            "first",
            "median",
            "95 %",
            "search",
            "search 95 %",
            "scan, letters",
            "scan, both",
            "scan/search",
        ),
        (
            f"{pairs:,}",
            f"{filled:.0f} s",
            milliseconds(first),
            milliseconds(median),
            milliseconds(p95),
            milliseconds(statistics.median(searches)),
            milliseconds(searches[int(len(searches) * 0.95)]),
            milliseconds(scans[0]),
            milliseconds(sum(scans)),
            f"{sum(scans) / statistics.median(searches):.0f}x",
        ),
    ]
    kinds = [
        ("copy", "asked", "found"),
        *((kind.value, str(total[kind]), f"{found[kind] / total[kind]:.1%}") for kind in Copy),
    ]
    kinds.append(("all", str(total.total()), f"{found.total() / total.total():.1%}"))
    return table("Suggestions of the memory", rows) + "\n" + table("Near copies, in both directions", kinds)


Asked = tuple[Copy, str, Language, int]
"""The kind of copy, its text, its language, and the number of the segment it was made of."""


def _desk(folder: Path, *, encrypted: bool) -> Desk:
    clock = SystemClock()
    application = Application(ROOT / "resources", clock, TimeOrderedIdentifiers(clock), Cost(), "benchmark")
    path = folder / "memory.briefing"
    if not path.exists():
        application.libraries.create(path, SECRET if encrypted else None)
    credentials = Passphrase(SECRET) if encrypted else NoKey()
    return application.open_desk(path, credentials, Mode.READ_WRITE)


def _asked(facts: Sequence[Facts], probes: int) -> list[Asked]:
    source, asked = random.Random(3), []
    for number in random.Random(5).sample(range(len(facts)), probes):
        for kind, copy in copies(facts[number], source).items():
            for language in Language:
                asked.append((kind, segment(copy)[language], language, number))
    return asked


def _timed(desk: Desk, text: str, language: Language, _: int) -> float:
    begun = time.perf_counter()
    desk.memory.suggest(text, language)
    return time.perf_counter() - begun


def _search(desk: Desk, text: str, language: Language, _: int) -> float:
    """What the scans do, by the index: the segments that are alike, scored; nothing put in, no places looked up."""
    begun = time.perf_counter()
    candidates = desk._library.memory.texts.like(text, language)
    alike(masked(text), [one.mask for one in candidates])
    return time.perf_counter() - begun


def _suggestions(
    desk: Desk, made: Sequence[Bilingual], asked: Sequence[Asked]
) -> tuple[list[float], Counter[Copy], Counter[Copy]]:
    times: list[float] = []
    found, total = Counter[Copy](), Counter[Copy]()
    for kind, text, language, number in asked:
        begun = time.perf_counter()
        answer = desk.memory.suggest(text, language)
        times.append(time.perf_counter() - begun)
        total[kind] += 1
        found[kind] += any(one.source == made[number][language] for one in answer.shown[:3])
    return times, found, total


def _scans(made: Sequence[Bilingual], asked: Sequence[tuple[str, Language, int]]) -> tuple[float, float]:
    """Medians of comparing with every pair: by letters, and by words in any order."""
    masks = {language: [masked(pair[language]) for pair in made] for language in Language}
    medians = []
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        times = []
        for text, language, _ in asked:
            begun = time.perf_counter()
            process.extract(masked(text), masks[language], scorer=scorer, limit=5)
            times.append(time.perf_counter() - begun)
        medians.append(statistics.median(times))
    return medians[0], medians[1]
