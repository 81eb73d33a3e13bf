from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.references import (
    Reference,
    definitive_reference,
    duplicates,
    provisional_reference,
    registered,
)

devices = st.from_regex(r"[0-9A-F]{4}", fullmatch=True)
born = st.builds(provisional_reference, devices, st.integers(1, 99_999))


@pytest.mark.parametrize(
    ("device", "sequence", "shown"),
    [("00AB", 1, "P-00AB-0001"), ("C0DE", 147, "P-C0DE-0147"), ("FFFF", 12_345, "P-FFFF-12345")],
)
def test_the_number_a_device_gives(device: str, sequence: int, shown: str) -> None:
    reference = provisional_reference(device, sequence)
    assert (reference.shown, reference.is_provisional, reference.revision) == (shown, True, 0)


@pytest.mark.parametrize(
    ("pattern", "shown"),
    [
        ("{unit}/{kind}/{year}/{sequence:04}", "MAE/CR/2026/0147"),
        ("{kind}-{year}-{sequence}", "CR-2026-147"),
        ("{unit} {sequence:06}/{year}", "MAE 000147/2026"),
        ("{sequence}", "147"),
    ],
)
def test_patterns_of_units(pattern: str, shown: str) -> None:
    assert definitive_reference(pattern, unit="MAE", kind="CR", year=2026, sequence=147) == shown


@given(born, st.integers(0, 9))
def test_registering_changes_the_number_that_is_shown_and_nothing_else(reference: Reference, revision: int) -> None:
    revised = msgspec.structs.replace(reference, revision=revision)
    done = registered(revised, "MAE/CR/2026/0147")
    assert done == Reference(reference.provisional, "MAE/CR/2026/0147", revision)
    assert revised.is_provisional
    assert not done.is_provisional


A, B = "MAE/CR/2026/0001", "MAE/CR/2026/0002"


@pytest.mark.parametrize(
    ("references", "found"),
    [
        ([], ()),
        ([Reference("P-1"), Reference("P-2"), Reference("P-9")], ()),
        ([Reference("P-1"), Reference("P-1")], ("P-1",)),
        ([Reference("P-1", A), Reference("P-2", A), Reference("P-3", A)], (A,)),
        ([Reference("P-2", B), Reference("P-1", A), Reference("P-2", A), Reference("P-3", B)], (A, B, "P-2")),
        ([Reference("P-1", "P-1")], ()),
        ([Reference("P-1"), Reference("P-2", "P-1")], ("P-1",)),
        ([Reference("P-1", A, 0), Reference("P-2", B, 1)], ()),
    ],
)
def test_numbers_borne_twice(references: list[Reference], found: tuple[str, ...]) -> None:
    assert duplicates(references) == found


@given(st.lists(born, max_size=8, unique_by=lambda reference: reference.provisional), st.randoms(use_true_random=False))
def test_merging_laptops_finds_every_copy_in_any_order(made: list[Reference], order: object) -> None:
    twice = made + made[: len(made) // 2]
    order.shuffle(twice)  # type: ignore[attr-defined]
    assert duplicates(twice) == tuple(sorted(reference.shown for reference in made[: len(made) // 2]))
