"""A note of 200 pairs checked for the first time and after a keystroke, against one plain pass over its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.suggestions import dense_text
from benchmarks.texts import ROOT, note_of_texts, texts
from benchmarks.timing import medians, milliseconds, table
from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import apply
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import plain
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.check_knowledge import Knowledge
from briefing_app.services.check_service import CheckService

PAIRS = 200
KNOWLEDGE = Knowledge()
WORD = re.compile(r"\w+")
Texts = list[tuple[str, str]]


def check_table(rounds: int) -> str:
    """One row a kind of text. ``first``: a service that knows nothing, and words that were never read; lists and
    patterns are loaded, as they are a moment after the first note was opened.
    """
    built_ins = BuiltIns(ROOT / "resources")
    rows: list[tuple[str, ...]] = [("texts", "letters", "first", "one key", "plain words", "first/plain", "key/first")]
    kinds: dict[str, Callable[[int], Texts]] = {"a promise a sentence": _dense, "as in a note": partial(texts, PAIRS)}
    for name, made in kinds.items():
        notes = [note_of_texts(made(1 + turn * PAIRS)) for turn in range(rounds + 2)]
        contenders: dict[str, Callable[[], object]] = {
            "first": partial(_first, iter(notes), built_ins),
            "key": _Typed(notes[-1], built_ins),
            "plain": partial(_words, made(1)),
        }
        times = medians(contenders, rounds)
        letters = sum(len(ar) + len(fr) for ar, fr in made(1))
        ratios = f"{times['first'] / times['plain']:.1f}", f"{times['key'] / times['first']:.3f}"
        rows.append((name, str(letters), *(milliseconds(times[one]) for one in contenders), *ratios))
    return table(f"Checks of a note of {PAIRS} pairs, median of each", rows)


def _dense(first: int) -> Texts:
    ar, fr = (dense_text(language, PAIRS, first).split("\n") for language in (Language.ARABIC, Language.FRENCH))
    return list(zip(ar, fr, strict=True))


def _first(notes: Iterator[BriefingNote], built_ins: BuiltIns) -> int:
    return len(CheckService(built_ins).findings(next(notes), KNOWLEDGE))


class _Typed:
    """A note that was checked; each call types a letter into its middle and checks again."""

    def __init__(self, note: BriefingNote, built_ins: BuiltIns) -> None:
        self._note = note
        self._pair = list(note.pairs())[PAIRS // 2].id
        self._checks = CheckService(built_ins)
        self._checks.findings(note, KNOWLEDGE)

    def __call__(self) -> int:
        text = plain(self._note.pair(self._pair).fr.text.plain + "x")
        self._note = apply(self._note, set_text(self._note, self._pair, Language.FRENCH, text))
        return len(self._checks.findings(self._note, KNOWLEDGE))


def _words(pairs: Texts) -> int:
    """What no check could do without: every word once, in small letters."""
    return len({word for pair in pairs for text in pair for word in WORD.findall(text.casefold())})
