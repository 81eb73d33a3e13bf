"""A round of the faults that need no medium of their own, and proof that the harness would tell of a loss.

``python3 dev.py faults`` plays all of it; with ``BRIEFING_THOROUGH=1`` some rounds of each are played here.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults import bench, media
from tests.faults.bench import Answer, Bench, keys_of
from tests.faults.campaign import FAULTS, KINDS, run
from tests.faults.results import Outcome

EVERYDAY = [
    ("kill", "plain", 0),
    ("kill", "encrypted", 1),
    ("clock", "plain", 0),
    ("flipped", "plain", 0),
    ("two-users", "plain", 4),
]
THOROUGH = [(name, kind, seed) for name in FAULTS for kind in KINDS for seed in range(6)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return bench.make(tmp_path_factory.mktemp("made"), is_encrypted=False)


@pytest.fixture
def copy(made: Bench, tmp_path: Path) -> Bench:
    return made.copied_to(tmp_path / "copy")


@pytest.mark.parametrize(("name", "kind", "seed"), THOROUGH if os.environ.get("BRIEFING_THOROUGH") else EVERYDAY)
def test_nothing_acknowledged_is_lost(tmp_path: Path, name: str, kind: str, seed: int) -> None:
    if FAULTS[name].needs_medium and not media.may_mount():
        pytest.skip("media are mounted by root, on Linux")
    found = run(FAULTS[name], tmp_path / "campaign", kind, [seed])
    assert (found.lost, found.closed, found.unclear) == ((), (), ())
    assert found.acknowledged > 0


# --- would it tell?


def test_a_library_as_it_was_promised_is_good(copy: Bench) -> None:
    assert copy.edit().code == 0
    assert copy.look().is_good


@pytest.mark.parametrize("what", ["keys", "text", "revision", "note"])
def test_what_is_missing_is_lost(copy: Bench, what: str) -> None:
    match what:
        case "keys":
            copy.promised.keys[7] = 0
        case "text":
            copy.promised.text = 1
        case "revision":
            copy.promised.revision += 1
        case "note":
            copy.promised.notes.append("nowhere")
    found = copy.look()
    assert len(found.lost) == 1
    assert not found.is_good


def test_a_library_that_does_not_open_is_closed(copy: Bench) -> None:
    copy.library.write_bytes(copy.library.read_bytes()[:5000])
    found = copy.look()
    assert found.closed
    assert not found.is_good


@pytest.mark.parametrize(
    ("answer", "is_clear"),
    [
        (Answer(0, "", ""), True),
        (Answer(1, "", ""), True),
        (Answer(3, "", '{"error": {"code": "library.held"}}'), True),
        (Answer(3, "", "words"), False),
        (Answer(4, "", '{"error": {"code": "bug"}}'), False),
        (Answer(0, "", "Traceback (most recent call last)"), False),
        (Answer(-9, "", ""), False),
    ],
)
def test_an_answer_is_clear_or_it_is_none(answer: Answer, is_clear: bool) -> None:
    assert answer.is_clear is is_clear


def test_keys_are_read_in_the_order_they_stand_in() -> None:
    assert keys_of("1k0.1k1.2k0. x 1k3.") == {1: [0, 1, 3], 2: [0]}


def test_a_round_that_ends_in_an_error_of_its_own_is_a_finding(tmp_path: Path) -> None:
    fault = FAULTS["torn"].__class__(lambda bench, seed: Outcome() if seed else 1 / 0)  # type: ignore[return-value, arg-type]
    found = run(fault, tmp_path, "plain", [0, 1])
    assert len(found.unclear) == 1
    assert "ZeroDivisionError" in found.unclear[0]
