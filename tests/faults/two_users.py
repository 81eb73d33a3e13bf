"""Two at one library: in a window and at a prompt, of one account and of two, alive and dead, and both at once."""

from __future__ import annotations

import os
import random

from tests.faults.bench import Answer, Bench, answer_of
from tests.faults.driver import Window
from tests.faults.results import Outcome

OTHER = 65534
"""Somebody else on this computer (``nobody``)."""


def one_round(bench: Bench, seed: int) -> Outcome:
    other = OTHER if seed % 5 in (1, 3) and os.geteuid() == 0 else None
    if other is not None:
        _share(bench)
    match seed % 5:
        case 0 | 1:
            return _while_it_is_open(bench, seed, other)
        case 2 | 3:
            return _after_a_death(bench, seed, other)
        case _:
            return _both_at_once(bench, seed)


def _share(bench: Bench) -> None:
    """A folder of the office: everybody may write there."""
    for folder in (bench.folder, *bench.folder.parents):
        if folder.stat().st_mode & 0o1000:  # where everybody has something
            break
        folder.chmod(0o777)
    bench.library.chmod(0o666)


def _asked(bench: Bench, other: int | None, *words: str) -> Answer:
    return bench.ask(*words) if other is None else answer_of(bench.start(*words, user=other))


def _while_it_is_open(bench: Bench, seed: int, other: int | None) -> Outcome:
    """The other may read and is told who writes; when the window is closed, it is their turn."""
    where = f"open {seed}"
    with Window(bench, seed) as window:
        window.wait_for_saved(5)
        refused = _asked(bench, other, *bench.edit_words(1))
        read = _asked(bench, other, "note", "show", bench.note)
        window.rest()
        last = window.typed
        window.close()
        window.promise()
        bench.promised.keys[seed] = last
        found = window.left_behind(where)
    if refused.error != "library.held" or read.code != 0:
        found += Outcome(unclear=(f"{where}: {refused} {read}",))
    return found + _their_turn(bench, other, where)


def _after_a_death(bench: Bench, seed: int, other: int | None) -> Outcome:
    """A lock whose holder is dead keeps nobody out."""
    where = f"dead {seed}"
    with Window(bench, seed) as window:
        window.wait_for_saved(random.Random(seed).randint(1, 20))
        window.kill()
        window.promise(with_age=True)
        found = window.left_behind(where)
    return found + _their_turn(bench, other, where)


def _their_turn(bench: Bench, other: int | None, where: str) -> Outcome:
    answer = _asked(bench, other, *bench.edit_words(1))
    if answer.code == 0:
        bench.promised.text, bench.promised.revision = 1, bench.promised.revision + 1
    found = Outcome(0, 1, closed=() if answer.code == 0 else (f"{where}: {answer}",))
    return found + bench.look(where)


def _both_at_once(bench: Bench, seed: int) -> Outcome:
    """Two write as often as they are let; each of those edits is a version."""
    where = f"both {seed}"
    found, done = Outcome(), 0
    for turn in range(4):
        running = [bench.start(*bench.edit_words(10 * turn + which)) for which in (1, 2)]
        answers = [answer_of(process) for process in running]
        done += sum(answer.code == 0 for answer in answers)
        for answer in answers:
            if answer.code != 0 and answer.error not in ("library.held", "library.busy"):
                found += Outcome(unclear=(f"{where}: {answer}",))
    bench.promised.revision += done
    if not done:
        found += Outcome(closed=(f"{where}: neither of the two could write",))
    return found + bench.look(where)
