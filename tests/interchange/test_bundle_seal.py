"""The envelope of a hand-over file: it opens whole and unchanged, or says why not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.errors import UserError
from briefing_app.interchange.bundle_content import unpacked
from briefing_app.interchange.bundle_seal import MAGIC, MOST_KIB, PIECE, TAG, Head, head_of, new_head, opened, sealed
from tests.thoroughness import examples

KEY, OTHER = bytes(range(32)), bytes(32)
CONTENT = "Le ministre a reçu son homologue. ".encode() * 4000  # three pieces


def seal(content: bytes) -> bytes:
    return sealed(content, new_head(64, 1, 1, len(content)), KEY)


def read(data: bytes, key: bytes = KEY) -> bytes:
    return opened(data, head_of(data, "f"), key, "f")


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        work()
    return told.value.code


SEALED = seal(CONTENT)
FRONT = len(SEALED) - len(CONTENT) - 3 * TAG


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE])
def test_what_went_in_comes_out(length: int) -> None:
    content = bytes(length)
    assert read(seal(content)) == content


def test_nothing_of_the_content_is_readable_and_no_two_files_are_alike() -> None:
    assert b"ministre" not in SEALED
    assert seal(CONTENT)[:FRONT] != SEALED[:FRONT]


def test_another_key_is_a_wrong_passphrase() -> None:
    assert code_of(lambda: read(SEALED, OTHER)) == "bundle.wrong_passphrase"


@settings(max_examples=examples(60, 2000))
@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(at: int, change: int) -> None:
    data = bytearray(SEALED)
    data[at] ^= change
    code = code_of(lambda: read(bytes(data)))
    if at < len(MAGIC):
        assert code == "bundle.no_bundle"
    elif at < len(MAGIC) + 2:
        assert code == "bundle.newer"
    else:
        assert code == "bundle.damaged"


@settings(max_examples=examples(40, 1000))
@given(st.integers(1, len(SEALED) - 1))
def test_a_file_that_was_cut_is_noticed(length: int) -> None:
    assert code_of(lambda: read(SEALED[:length])) == "bundle.truncated"


def test_pieces_cannot_change_places_nor_be_left_out_nor_added() -> None:
    step = PIECE + TAG
    first, second, rest = (
        SEALED[FRONT : FRONT + step],
        SEALED[FRONT + step : FRONT + 2 * step],
        SEALED[FRONT + 2 * step :],
    )
    assert code_of(lambda: read(SEALED[:FRONT] + second + first + rest)) == "bundle.damaged"
    assert code_of(lambda: read(SEALED[:FRONT] + first + rest)) == "bundle.truncated"
    assert code_of(lambda: read(SEALED + b"more")) == "bundle.damaged"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04rest of a Word file", b"SQLite format 3\x00" * 9])
def test_other_files_are_no_bundles(data: bytes) -> None:
    assert code_of(lambda: head_of(data, "f")) == ("bundle.truncated" if not data else "bundle.no_bundle")


def test_a_later_version_is_told_as_such() -> None:
    data = MAGIC + (7).to_bytes(2, "big") + SEALED[len(MAGIC) + 2 :]
    with pytest.raises(UserError) as told:
        head_of(data, "f")
    assert (told.value.code, told.value.params["version"]) == ("bundle.newer", 7)


@pytest.mark.parametrize("cost", [(MOST_KIB + 1, 1, 1), (64, 0, 1), (64, 99, 1), (64, 1, 0), (64, 1, 99), (8, 1, 2)])
def test_a_file_cannot_ask_for_a_key_that_no_laptop_can_make(cost: tuple[int, int, int]) -> None:
    head = Head(*cost, salt=bytes(16), nonce=bytes(7), length=0)
    assert code_of(lambda: head_of(sealed(b"", head, KEY), "f")) == "bundle.damaged"


@pytest.mark.parametrize("content", [b"", b"\xc1", b"\x81\xa5notes\x01", b"\x91" * 100_000])
def test_content_that_is_none_is_damage(content: bytes) -> None:
    assert code_of(lambda: unpacked(content, "f")) == "bundle.damaged"
