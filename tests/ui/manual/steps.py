"""The numbered steps of a page of the manual, as anybody reads them: what to press, to click, to type, and what is seen.

``1. In **Field** : `words`, then *Ctrl+E*. → **Name**``: bold is a name the window shows, emphasis a key, a code span
words to type; behind the arrow stands what is to be seen then. Nothing but this is known of a step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_STEP = re.compile(r"^(\d+)\. (.+)$", re.MULTILINE)
_MARK = re.compile(r"\*\*(?P<name>[^*]+)\*\*|\*(?P<key>[^*]+)\*|`(?P<words>[^`]+)`")
_ARROW = re.compile(r"[→←]")


class Name(NamedTuple):
    """A button, field, list entry … by what the window calls it."""

    text: str


class Key(NamedTuple):
    text: str


class Words(NamedTuple):
    """To be typed; of a result, to be read."""

    text: str


Mark = Name | Key | Words


class Step(NamedTuple):
    number: int
    acts: tuple[Mark, ...]
    results: tuple[Mark, ...]


def steps_of(page: str) -> tuple[Step, ...]:
    """The steps of a page in Markdown, in the order they stand in."""
    return tuple(_step(int(found.group(1)), found.group(2)) for found in _STEP.finditer(page))


def marks_of(text: str) -> Iterator[Mark]:
    """Every name, key and code span of a text."""
    for found in _MARK.finditer(text):
        if found["name"] is not None:
            yield Name(found["name"])
        elif found["key"] is not None:
            yield Key(found["key"])
        else:
            yield Words(found["words"])


def _step(number: int, text: str) -> Step:
    act, *result = _ARROW.split(text)
    return Step(number, tuple(marks_of(act)), tuple(marks_of("".join(result))))
