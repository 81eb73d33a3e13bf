"""Promises suggested from a dense note of 200 pairs, against one plain search for the trigger words alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from benchmarks.texts import ROOT
from benchmarks.timing import medians, milliseconds, table
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers
from briefing_app.language.suggestions import PromiseRules, suggest
from briefing_app.language.suggestions.hits import read_sentence
from briefing_app.language.suggestions.patterns import compiled
from briefing_app.services.built_ins import BuiltIns

PAIRS = 200
DENSE = {
    Language.FRENCH: (
        "Au point n° {n}, le ministre a invité son homologue à se rendre à Lyon le {d} mars ; celui-ci a accepté. ",
        "La partie française s’est engagée à financer {n} bourses et transmettra la liste avant le {d} mai. ",
        "Les deux délégations sont convenues de lancer le projet n° {n} en septembre. ",
        "Le ministre a demandé que les {n} dossiers lui soient communiqués sans délai. ",
        "Le comité a adopté le programme n° {n} ; la prochaine réunion se tiendra le {d} juin.",
    ),
    Language.ARABIC: (
        "وفي البند رقم {n} دعا الوزير نظيره إلى زيارة ليون يوم {d} مارس فقبل الدعوة. ",
        "وتعهد الجانب الفرنسي بتمويل {n} منحة وسيرسل القائمة قبل {d} مايو. ",
        "واتفق الوفدان على إطلاق المشروع رقم {n} في سبتمبر. ",
        "وطلب الوزير موافاته بالملفات وعددها {n} دون تأخير. ",
        "وأقرت اللجنة البرنامج رقم {n}، ومن المقرر عقد الاجتماع المقبل يوم {d} يونيو.",
    ),
}


def dense_text(language: Language, pairs: int = PAIRS, first: int = 1) -> str:
    """Paragraphs in which every sentence promises something, no two alike, counted from ``first``."""
    return "\n".join("".join(DENSE[language]).format(n=n, d=n % 28 + 1) for n in range(first, first + pairs))


def suggestion_table(rounds: int) -> str:
    """One row a language: read for the first time, again with one sentence edited, and the trigger words looked for.

    The patterns are compiled by then, as they are a moment after the first note was opened.
    """
    built_ins = BuiltIns(ROOT / "resources")
    rows: list[tuple[str, ...]] = [("language", "letters", "first", "one edited", "plain search", "first/plain")]
    for language in Language:
        rules, text = built_ins.promise_rules(language), dense_text(language)
        words = sorted(
            {word for pattern in compiled(rules).patterns for asked in pattern.asks[:1] for word in asked},
            key=len,
            reverse=True,
        )
        plain = re.compile("|".join(map(re.escape, words)))
        contenders: dict[str, Callable[[], object]] = {
            "first": partial(_anew, text, language, rules),
            "edited": partial(_edited, text, language, rules),
            "plain": partial(_count, plain, text),
        }
        times = medians(contenders, rounds)
        shown = (milliseconds(times[name]) for name in contenders)
        rows.append((language.value, str(len(text)), *shown, f"{times['first'] / times['plain']:.1f}"))
    return table(f"Suggestions from a dense note of {PAIRS} pairs, median of each", rows)


def _anew(text: str, language: Language, rules: PromiseRules) -> int:
    read_sentence.cache_clear()
    return len(suggest(text, language, rules, Speakers()))


def _edited(text: str, language: Language, rules: PromiseRules) -> int:
    """After ``_anew``: all but the first sentence are known."""
    return len(suggest(f"X {text}", language, rules, Speakers()))


def _count(plain: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in plain.finditer(text))
