"""``python -m benchmarks [--quick]`` prints every table."""

from __future__ import annotations

import sys

from benchmarks.exports import export_table
from benchmarks.libraries import library_table
from benchmarks.startup import startup_table


def main() -> None:
    quick = "--quick" in sys.argv
    sizes = (100, 1_000) if quick else (100, 10_000, 100_000)
    print(startup_table(rounds=5 if quick else 31))
    print(export_table((8, 200, 2_000), rounds=3 if quick else 7))
    print(library_table(sizes, rounds=5 if quick else 31))


if __name__ == "__main__":
    main()
