"""A clock that goes back and forth by years: from one start to the next, and while the window is open."""

from __future__ import annotations

import json
import os
import random
from unittest import mock

from briefing_app.services.system import SystemClock
from tests.faults.bench import Answer, Bench
from tests.faults.driver import Window
from tests.faults.results import Outcome
from tests.faults.window import WildClock


def one_round(bench: Bench, seed: int) -> Outcome:
    where = f"clock {seed}"
    found = Outcome()
    if seed % 2:
        found += _typed(bench, seed, where)
    source = random.Random(seed)
    for step in range(4):
        wild = WildClock(source.randint(0, 1 << 30))
        with mock.patch.object(SystemClock, "now", lambda _, wild=wild: wild.now()):
            found += _used(bench, step, where)
        moment = source.randint(0, 4_000_000_000)
        os.utime(bench.library, (moment, moment))
    return found + bench.look(where) + _in_order(bench, where)


def _typed(bench: Bench, seed: int, where: str) -> Outcome:
    with Window(bench, seed, "--clock", str(seed)) as window:
        window.wait_for("version 2")
        if seed % 4 == 1:
            window.kill()
            window.promise(with_age=True)
        else:
            window.rest()
            last = window.typed
            window.close()
            window.promise()
            bench.promised.keys[seed] = last
        return window.left_behind(where)


def _used(bench: Bench, step: int, where: str) -> Outcome:
    """An edit, a new note, and what reads times: lists, the register, a search."""
    edited = bench.edit()
    made = bench.ask("note", "new", "--template", "readout_public")
    if made.code == 0:
        bench.promised.notes.append(json.loads(made.out)["id"])
    answers: list[Answer] = [edited, made]
    for words in (("note", "list"), ("actions", "list"), ("search", "ministre"), ("note", "history", bench.note)):
        answers.append(bench.ask(*words))
    if step == 3:
        answers.append(bench.ask("library", "backup", str(bench.folder / "copy.briefing")))
    wrong = tuple(f"{where}: {answer.err[-500:]}" for answer in answers if answer.code != 0)
    return Outcome(0, len(answers), unclear=wrong)


def _in_order(bench: Bench, where: str) -> Outcome:
    """The history is in the order in which it was made, whatever its dates say."""
    numbers = [item["revision"] for item in json.loads(bench.ask("note", "history", bench.note).out)]
    is_ordered = numbers in (sorted(numbers), sorted(numbers, reverse=True))
    return Outcome(0, 1, lost=() if is_ordered else (f"{where}: a history of {numbers}",))
