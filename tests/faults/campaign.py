"""The faults there are, and many rounds of one of them."""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from tests.faults import bench, clocks, flipped, full_disk, kills, read_only, removed, torn, two_users
from tests.faults.bench import Bench
from tests.faults.driver import Silent
from tests.faults.results import Outcome

KINDS = ("plain", "encrypted")


class Fault(msgspec.Struct, frozen=True):
    """``per_library`` rounds go on with one library, so that what one left behind meets the next."""

    one_round: Callable[[Bench, int], Outcome]
    per_library: int = 1
    needs_medium: bool = False


FAULTS = {
    "kill": Fault(kills.one_round, per_library=10),
    "full-disk": Fault(full_disk.one_round, needs_medium=True),
    "read-only": Fault(read_only.one_round, needs_medium=True),
    "clock": Fault(clocks.one_round),
    "removed": Fault(removed.one_round, needs_medium=True),
    "two-users": Fault(two_users.one_round),
    "torn": Fault(torn.one_round),
    "flipped": Fault(flipped.one_round),
}


def run(fault: Fault, folder: Path, kind: str, seeds: Iterable[int]) -> Outcome:
    """One round for each seed; a library that came to harm is not used again."""
    made = bench.make(folder / "made", is_encrypted=kind == "encrypted")
    found, used, at_work = Outcome(), 0, None
    for seed in seeds:
        if at_work is None or used == fault.per_library:
            if at_work is not None:
                shutil.rmtree(at_work.folder, ignore_errors=True)
            at_work, used = made.copied_to(folder / str(seed)), 0
        used += 1
        came = _round(fault, at_work, seed)
        found += came
        if not came.is_good:
            at_work = None  # kept where it is, to be looked at
    return found


def _round(fault: Fault, at_work: Bench, seed: int) -> Outcome:
    """What the window did not say in time, and a round that could not be played to its end, is a finding as well."""
    try:
        return fault.one_round(at_work, seed)
    except Silent as problem:
        return Outcome(unclear=(f"round {seed}: {problem}",))
    except Exception:
        return Outcome(unclear=(f"round {seed}: {traceback.format_exc()}",))
