"""The program under faults: ``python -m tests.faults --rounds 20 --kills 250`` prints a table, and fails when anything is lost."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.bench import home
from tests.faults.campaign import FAULTS, KINDS, run
from tests.faults.media import may_mount
from tests.faults.results import HEAD, Outcome, Row, print_line, print_row


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20, help="of each fault and kind")
    parser.add_argument("--kills", type=int, help="of each kind; as many as rounds when it is not said")
    parser.add_argument("--first", type=int, default=0, help="the number of the first round")
    parser.add_argument("--fault", choices=list(FAULTS), action="append")
    parser.add_argument("--kind", choices=KINDS, action="append")
    options = parser.parse_args()
    wanted = {name: FAULTS[name] for name in options.fault or FAULTS}
    if any(fault.needs_medium for fault in wanted.values()) and not may_mount():
        parser.error("these faults need Linux and the right to mount: run them as root, or choose others by --fault")
    total = Outcome()
    print_line(HEAD)
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        os.environ.update(home(Path(folder) / "home"))
        (Path(folder) / "home").mkdir()
        for name, fault in wanted.items():
            for kind in options.kind or KINDS:
                rounds = options.kills if name == "kill" and options.kills is not None else options.rounds
                start = time.monotonic()
                found = run(fault, Path(folder) / f"{name}-{kind}", kind, range(options.first, options.first + rounds))
                print_row(Row(name, kind, rounds, found, time.monotonic() - start))
                total += found
    return 0 if total.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
