"""``python -m benchmarks [--quick] [--memory]`` prints every table; ``--memory`` types as much as in an hour."""

from __future__ import annotations

import os
import sys

from benchmarks.checks import check_table
from benchmarks.editor import editor_tables, memory_table
from benchmarks.everything import everything_table
from benchmarks.exports import export_table
from benchmarks.libraries import library_table
from benchmarks.listing import listing_table
from benchmarks.memory import translation_memory_table
from benchmarks.register import register_table
from benchmarks.reviews import review_table
from benchmarks.search import search_tables
from benchmarks.spelling import spelling_tables
from benchmarks.startup import startup_table
from benchmarks.suggestions import suggestion_table
from benchmarks.terms import term_table
from benchmarks.window import window_table


def main() -> None:
    quick = "--quick" in sys.argv
    sizes = (100, 1_000) if quick else (100, 10_000, 100_000)
    print(startup_table(rounds=5 if quick else 31))
    print(export_table((8, 200, 2_000), rounds=3 if quick else 7))
    print(review_table((100, 300) if quick else (100, 2_000), rounds=1 if quick else 3))
    print(check_table(rounds=3 if quick else 9))
    print(suggestion_table(rounds=3 if quick else 9))
    print(term_table(rounds=3 if quick else 9))
    print(translation_memory_table(2_000 if quick else 100_000, probes=10 if quick else 60))
    print(library_table(sizes, rounds=5 if quick else 31))
    print(register_table(200 if quick else 2_000, 10, rounds=5 if quick else 15))
    for text in search_tables((100, 2_000 if quick else 100_000), rounds=6 if quick else 25):
        print(text)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(window_table(rounds=3 if quick else 15))
    print(listing_table(1_000 if quick else 10_000, rounds=3 if quick else 7))
    print(editor_tables(keys=200 if quick else 600))
    print(spelling_tables(keys=240 if quick else 960))
    print(everything_table(keys=120 if quick else 480, pairs=2_000 if quick else 20_000))
    if "--memory" in sys.argv:
        print(memory_table())


if __name__ == "__main__":
    main()
