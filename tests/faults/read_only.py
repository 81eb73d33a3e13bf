"""Media that cannot be written to: from the start, after a death, and from one moment on."""

from __future__ import annotations

from tests.faults import media
from tests.faults.bench import Bench, companions
from tests.faults.driver import Window
from tests.faults.results import Outcome


def one_round(bench: Bench, seed: int) -> Outcome:
    match seed % 4:
        case 0:
            return _from_the_start(bench, seed)
        case 1:
            return _after_a_death(bench, seed)
        case _:
            return _all_at_once(bench, seed)


def _from_the_start(bench: Bench, seed: int) -> Outcome:
    """The window offers to read; a command that would write is refused."""
    where = f"read only {seed}"
    bench.edit()
    found = Outcome()
    home = bench.folder.with_name(bench.folder.name + "-reader")
    with media.for_reading(bench.folder.with_name(bench.folder.name + "-ro"), bench.folder) as folder:
        home.mkdir()
        there = Bench(home, folder / bench.library.name, bench.note, bench.pair, is_encrypted=bench.is_encrypted)
        there.promised = bench.promised
        found += _refused(there, where)
        with Window(there, seed) as window:
            window.wait_for("open")
            window.wait_for_key(5)
            window.close()
            found += window.left_behind(where)
            if not window.has_told("reading only"):
                found += Outcome(unclear=(f"{where}: not told that it is for reading only",))
        found += there.look(where)
    return found + bench.look(where)


def _refused(bench: Bench, where: str) -> Outcome:
    answer = bench.ask(*bench.edit_words(99))
    is_told = answer.code == 3 and answer.error == "library.read_only_medium"
    return Outcome(0, 1, unclear=() if is_told else (f"{where}: {answer}",))


def _after_a_death(bench: Bench, seed: int) -> Outcome:
    """What a window left in its write-ahead log can be read where nobody can write."""
    where = f"after a death {seed}"
    with Window(bench, seed) as window:
        window.wait_for_saved(10)
        window.kill()
        window.promise(with_age=True)
        found = window.left_behind(where)
    with media.for_reading(bench.folder.with_name(bench.folder.name + "-ro"), bench.folder) as folder:
        home = bench.folder.with_name(bench.folder.name + "-reader")
        home.mkdir()
        there = Bench(home, folder / bench.library.name, bench.note, bench.pair, is_encrypted=bench.is_encrypted)
        there.promised = bench.promised
        found += _refused(there, where)
        found += there.look(where)
    return found + bench.look(where)


def _all_at_once(bench: Bench, seed: int) -> Outcome:
    """Library and log refuse every byte while somebody types; that ends, or the window is killed.

    The index of the log is memory that is shared: where the system refuses that, it ends the process (``docs/faults.md``).
    """
    where = f"all at once {seed}"
    with Window(bench, seed) as window:
        window.wait_for_saved(5)
        with media.unwritable([path for path in companions(bench.library) if path.suffix != ".briefing-shm"]):
            window.wait(lambda lines: any(line.startswith("notice ") for line in lines))
            window.wait_for_key(window.typed + 10)
            if seed % 4 == 2:
                window.kill()
                window.promise()
        if seed % 4 == 3:
            window.rest()
            last = window.typed
            window.wait_for_saved(last)
            window.close()
            bench.promised.keys[seed] = last
        found = window.left_behind(where)
    return found + bench.look(where)
