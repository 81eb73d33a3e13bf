"""The dictionary process: answers questions on standard input until it is closed, which it is with the application."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.services.dictionaries import Dictionary
from briefing_app.services.ports import SpellingEngine
from briefing_app.services.spelling_engine import HunspellEngine
from briefing_app.services.spelling_talk import Add, Answer, Check, Question, Remove, Suggest


def main(arguments: Sequence[str]) -> int:
    """``arguments``: language, folder and name of the dictionary. Returns the exit code."""
    # Not sys.stdin: a windowed program on Windows has none.
    questions, answers = open(0, "rb", closefd=False), open(1, "wb", closefd=False)  # noqa: SIM115 - both, below
    with contextlib.suppress(BrokenPipeError), questions, answers:
        return work(arguments, questions, answers)
    return 0


def work(arguments: Sequence[str], questions: BinaryIO, answers: BinaryIO) -> int:
    """Load the dictionary and answer line by line; 1 when it cannot be used."""
    language, folder, name = arguments
    try:
        engine = HunspellEngine(Dictionary(Language(language), Path(folder), name))
    except UserError:
        _say(answers, Answer(is_unusable=True))
        return 1
    for line in questions:
        _say(answers, Answer(_answered(engine, msgspec.json.decode(line, type=Question))))
    return 0


def _answered(engine: SpellingEngine, question: Question) -> tuple[str, ...]:
    match question:
        case Check(words):
            return tuple(engine.check(words))
        case Suggest(word):
            return engine.suggest(word)
        case Add(words):
            engine.add(words)
        case Remove(words):
            engine.remove(words)
    return ()


def _say(answers: BinaryIO, answer: Answer) -> None:
    answers.write(msgspec.json.encode(answer) + b"\n")
    answers.flush()
