"""Reviews that nobody thought of: a few steps at random places, the same in every run."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Language
from tests.docx_io.review.office.harness import Run
from tests.docx_io.review.office.notation import IN_CELLS, KARIM, NADIA, Case, Step
from tests.thoroughness import examples

PLACES = {
    "ar": "استقبل نظيره القاهرة وبحث الجانبان التعاون مجال وأكد أهمية الحوار واتفق لقاء وشكر مضيفه الاستقبال".split(),
    "fr": "reçu homologue Caire parties examiné coopération souligné importance dialogue convenus rencontre accueil".split(),
}
TYPED = {"ar": ["جديد", "EPITA", "2027", "«نعم»"], "fr": ["neuf", "C++", "« oui »", "(B-204)"]}
Steps = list[Step]


class Hand:
    """Draws words of one language."""

    def __init__(self, chance: random.Random, language: str) -> None:
        self._chance = chance
        self._language = language

    @property
    def place(self) -> str:
        return self._chance.choice(PLACES[self._language])

    @property
    def text(self) -> str:
        return self._chance.choice(TYPED[self._language])

    @property
    def places(self) -> tuple[str, str]:
        """Two words, the first of them first."""
        first, second = sorted(self._chance.sample(range(len(PLACES[self._language])), 2))
        return PLACES[self._language][first], PLACES[self._language][second]


EDITS: dict[str, Callable[[Hand], Steps]] = {
    "type": lambda hand: [("select", hand.place), ("type", hand.text)],
    "delete": lambda hand: [("select", hand.place), ("press", "Delete")],
    "before": lambda hand: [("before", hand.place), ("type", f"{hand.text} ")],
    "after": lambda hand: [("after", hand.place), ("type", f" {hand.text}")],
    "split": lambda hand: [("before", hand.place), ("press", "InsertPara")],
    "add": lambda hand: [("end_of", hand.place), ("press", "InsertPara"), ("type", hand.text)],
    "add ahead": lambda hand: [("start_of", hand.place), ("type", hand.text), ("press", "InsertPara")],
    "empty": lambda hand: [("paragraph_of", hand.place), ("press", "Delete")],
    "take out": lambda hand: [("paragraph_of", hand.place), ("press", "Delete"), ("press", "Delete")],
    "join": lambda hand: [("end_of", hand.place), ("press", "Delete")],
    "join back": lambda hand: [("start_of", hand.place), ("press", "SwBackspace")],
    "move": lambda hand: [
        *(("paragraph_of", hand.place), ("press", "Cut")),
        *(("end_of", hand.place), ("press", "InsertPara"), ("press", "Paste")),
    ],
    "cut": lambda hand: [("select", hand.place), ("press", "Cut"), ("after", hand.place), ("press", "Paste")],
    "retype": lambda hand: [("paragraph_of", hand.place), ("type", f"{hand.text} {hand.text}")],
    "over": lambda hand: [("select", *hand.places), ("press", "Delete")],
    "comment": lambda hand: [("select", hand.place), ("comment", "?")],
    "bold": lambda hand: [("select", hand.place), ("press", "Bold")],
    "nadia": lambda hand: [("be", NADIA)],
    "karim": lambda hand: [("be", KARIM)],
    "tracked": lambda hand: [("track", True)],
    "untracked": lambda hand: [("track", False)],
}
ROW_EDITS: dict[str, Callable[[Hand], Steps]] = {
    "row": lambda hand: [("end_of", hand.place), ("press", "InsertRowsAfter")],
    "row gone": lambda hand: [("end_of", hand.place), ("press", "DeleteRows")],
}


def random_runs() -> list[Run]:
    return [random_run(number) for number in range(examples(20, 200))]


def random_run(number: int) -> Run:
    chance = random.Random(number)
    layout = chance.choice(list(Layout))
    edits = {**EDITS, **ROW_EDITS} if layout in IN_CELLS else EDITS
    steps: Steps = []
    for _ in range(chance.randint(2, 6)):
        hand = Hand(chance, chance.choice(list(layout.languages)))
        steps += edits[chance.choice(sorted(edits))](hand)
    return Run(Case(name=f"random {number}", does=tuple(steps), lenient=True), layout, first(layout.languages))


def first(languages: Sequence[str]) -> Language:
    return Language(languages[0])
