"""What made-up sentences are made of: verbs, persons, and the meeting they are said in."""

from __future__ import annotations

from datetime import date

import msgspec

from briefing_app.domain.suggestions import Speakers

DAY = date(2026, 4, 20)


class Person(msgspec.Struct, frozen=True):
    """``gender``: m, f, d for two, p for many."""

    name: str
    gender: str


class Frame(msgspec.Struct, frozen=True):
    """``forms``: of a man and of a woman, by a stroke; ``object``: what follows, ``of_her`` where it differs for a woman."""

    forms: str
    object: str
    of_her: str = ""

    def verb(self, gender: str) -> str:
        first, *others = self.forms.split(" / ")
        return others[-1] if others and gender == "f" else first

    def rest(self, gender: str) -> str:
        return self.of_her or self.object if gender == "f" else self.object


class Case(msgspec.Struct, frozen=True):
    """One sentence after the opening of its setting, and the kinds that should be seen, in their order."""

    group: str
    speakers: Speakers
    text: str
    kinds: tuple[str, ...]


class Setting(msgspec.Struct, frozen=True):
    """A meeting: countries, participants, its first sentence, and other names of either side."""

    our_country: str
    their_country: str
    us: tuple[str, ...]
    them: tuple[str, ...]
    opening: str
    ours: tuple[Person, ...]
    theirs: tuple[Person, ...]

    def case(self, group: str, sentence: str, kinds: tuple[str, ...]) -> Case:
        speakers = Speakers(self.us, self.them, self.our_country, self.their_country, DAY)
        said = sentence[0].upper() + sentence[1:]
        return Case(group, speakers, f"{self.opening} {said}.", kinds)


def persons(told: str) -> tuple[Person, ...]:
    """« m: le ministre | f: la ministre »."""
    return tuple(Person(one.split(": ")[1].strip(), one.split(": ")[0].strip()) for one in told.split("|"))
