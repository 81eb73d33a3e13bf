"""A library on a stick that is pulled out while it is open, and in a folder that is moved away."""

from __future__ import annotations

import random
import subprocess
from contextlib import suppress

from tests.faults import media
from tests.faults.bench import Bench, answer_of
from tests.faults.driver import Window
from tests.faults.results import Outcome


def one_round(bench: Bench, seed: int) -> Outcome:
    match seed % 4:
        case 2:
            return _moved(bench, seed)
        case 3:
            return _command(bench, seed)
        case _:
            return _pulled(bench, seed)


def _pulled(bench: Bench, seed: int) -> Outcome:
    """The window says so and stays as long as it holds words; a second window opens what is on the stick."""
    where = f"pulled {seed}"
    with media.Stick(bench.folder / "stick") as stick:
        on_it = bench.copied_to(bench.folder, stick.folder / "library.briefing")
        with Window(on_it, seed) as window:
            window.wait_for_saved(random.Random(seed).randint(1, 40))
            stick.pull()
            window.wait(lambda _: window.has_told("library", "medium", "disk"))
            window.rest()
            window.order("close")
            window.wait_for("stays")
            if seed % 4 == 0:  # it is too late for what the window holds: its files are not those of the stick any more
                stick.put_back()
                window.order("close")
                window.wait(lambda lines: lines.count("stays") > 1)
            window.kill()
            window.promise()
            if seed % 4 == 1:
                stick.put_back()
            found = window.left_behind(where)
        found += on_it.look(where)
        if on_it.edit().code != 0:
            found += Outcome(closed=(f"{where}: it cannot be edited any more",))
        return found + on_it.look(where)


def _moved(bench: Bench, seed: int) -> Outcome:
    """What was typed goes with the folder."""
    where = f"moved {seed}"
    (bench.folder / "there").mkdir()
    there = bench.copied_to(bench.folder, bench.folder / "there" / "library.briefing")
    with Window(there, seed) as window:
        window.wait_for_saved(5)
        (bench.folder / "there").rename(bench.folder / "elsewhere")
        window.wait_for_key(window.typed + 40)
        if seed % 8 == 2:
            window.kill()
        else:
            window.rest()
            window.order("close")
            window.wait(lambda lines: "closed" in lines or "stays" in lines)
        window.promise()
        found = window.left_behind(where)
    there.library = bench.folder / "elsewhere" / "library.briefing"
    return found + there.look(where)


def _command(bench: Bench, seed: int) -> Outcome:
    """The stick goes between commands, and in the middle of one."""
    where = f"command {seed}"
    with media.Stick(bench.folder / "stick") as stick:
        on_it = bench.copied_to(bench.folder, stick.folder / "library.briefing")
        found = Outcome(0, 1) if on_it.edit().code == 0 else Outcome(unclear=(f"{where}: no first edit",))
        process = on_it.start(*on_it.edit_words(on_it.promised.text + 1, 30_000))
        with suppress(subprocess.TimeoutExpired):
            process.wait(random.Random(seed).uniform(0.1, 0.6))
        stick.pull()
        answer = answer_of(process)
        if answer.code == 0:
            on_it.promised.text += 1
            on_it.promised.revision += 1
        gone = on_it.ask("note", "list")
        for told in (answer, gone):
            if not told.is_clear:
                found += Outcome(unclear=(f"{where}: {told}",))
        if gone.code == 0:
            found += Outcome(unclear=(f"{where}: a library that is not there was read",))
        stick.put_back()
        return found + on_it.look(where)
