"""What the application and its dictionary process say to each other: one line of JSON a question, one an answer."""

from __future__ import annotations

import msgspec

WORKER = "--spelling-worker"
"""The first argument of a process that is a dictionary and nothing else; then language, folder and name."""


class Check(msgspec.Struct, frozen=True, tag="check"):
    words: tuple[str, ...]


class Suggest(msgspec.Struct, frozen=True, tag="suggest"):
    word: str


class Add(msgspec.Struct, frozen=True, tag="add"):
    words: tuple[str, ...]


class Remove(msgspec.Struct, frozen=True, tag="remove"):
    words: tuple[str, ...]


Question = Check | Suggest | Add | Remove


class Answer(msgspec.Struct, frozen=True):
    """``is_unusable`` comes instead of the first answer: the dictionary could not be loaded."""

    words: tuple[str, ...] = ()
    is_unusable: bool = False
