"""The other side of a former segment with the values of the new one: 30 then and 13 now, March then and April now."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.checks.same_value import is_same
from briefing_app.language.memory.writing import Place, Wanted, same_token, written
from briefing_app.language.values.model import Day, Found, Money, Named, Value
from briefing_app.language.values.reading import values


class Adapted(msgspec.Struct, frozen=True):
    """``text`` with the code points that were ``written`` anew; ``unwritten`` are words of the new segment."""

    text: str
    written: tuple[tuple[int, int], ...] = ()
    unwritten: tuple[str, ...] = ()


class _Change(NamedTuple):
    start: int
    end: int
    text: str


class _Step(msgspec.Struct, frozen=True):
    """A value of the former segment and what stands for it in the new one."""

    old: Found
    new: Found


def adapt(text: str, former: Bilingual, source: Language, country: str = "") -> Adapted:
    """What ``former`` says in the other language, with the values of ``text``, which is the new segment in ``source``.

    A value that is said in words there, or stands there more than once, is left and told in ``unwritten``. ``country``
    (ISO 3166) names months where the text leaves open whose they are.
    """
    target = former[source.twin]
    steps, unmatched = _steps(former[source], text, source)
    free = sure_values(target, source.twin)
    changes: list[_Change] = []
    unwritten = [*unmatched]
    for step in steps:
        found = _only([one for one in free if _is_one(one.value, step.old.value)], step.old.value)
        if found is not None:
            free.remove(found)
        if _is_one(step.old.value, step.new.value):
            continue
        words = former[source][step.old.start : step.old.end], text[step.new.start : step.new.end]
        new = None
        if found is not None:
            place, wanted = Place(target, found, source.twin, country), Wanted(step.new.value, words[1])
            new = written(place, wanted) or same_token(place, words[0], wanted)
        if found is None or new is None:
            unwritten.append(step.new)
        else:
            changes.append(_Change(found.start, found.end, new))
    left = sorted(unwritten, key=lambda one: one.start)
    return _changed(target, changes, [text[one.start : one.end] for one in left])


def sure_values(text: str, language: Language) -> list[Found]:
    """The values that a text states for sure, numbers in names (COP28) and months alone included."""
    return [one for one in values(text, language) if not one.is_weak or isinstance(one.value, Named | Day)]


def _is_one(one: Value, other: Value) -> bool:
    return one == other or is_same(one, other)


def _only(places: Sequence[Found], value: Value) -> Found | None:
    """The one place that says a value, of several the only one of its kind."""
    alike = [one for one in places if type(one.value) is type(value)]
    return alike[0] if len(alike) == 1 else places[0] if len(places) == 1 else None


def _steps(former: str, text: str, language: Language) -> tuple[list[_Step], list[Found]]:
    """Values of both segments two by two in their order, and those of the new one that have no partner."""
    old = sure_values(former, language)
    new = sure_values(text, language)
    matched, left_old, left_new = list[_Step](), [*old], [*new]
    for one in old:
        same = next((other for other in left_new if _is_one(one.value, other.value)), None)
        if same is not None:
            matched.append(_Step(one, same))
            left_old.remove(one)
            left_new.remove(same)
    kinds = [_kind(one.value) for one in left_old], [_kind(one.value) for one in left_new]
    for i, j, size in SequenceMatcher(None, *kinds, autojunk=False).get_matching_blocks():
        matched.extend(_Step(left_old[i + n], left_new[j + n]) for n in range(size))
    taken = {id(step.new) for step in matched}
    return sorted(matched, key=lambda step: step.old.start), [one for one in left_new if id(one) not in taken]


def _kind(value: Value) -> tuple[type, str]:
    return type(value), value.currency if isinstance(value, Money) else ""


def _changed(target: str, changes: Sequence[_Change], unwritten: Sequence[str]) -> Adapted:
    text, spans, done = "", list[tuple[int, int]](), 0
    for start, end, new in sorted(changes):
        text += target[done:start]
        spans.append((len(text), len(text) + len(new)))
        text += new
        done = end
    return Adapted(text + target[done:], tuple(spans), tuple(unwritten))
