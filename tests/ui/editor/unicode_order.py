"""The visual order of the Unicode algorithm, worked out beside Qt: python-bidi, with the rule it is too old for (N0)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_embedding_levels,
    get_empty_storage,
    reorder_resolved_levels,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)

from briefing_app.domain.languages import Language

BRACKETS = {")": "(", "]": "[", "}": "{"}
STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}


def visual_order(text: str, language: Language, lines: Sequence[tuple[int, int]] = ()) -> list[list[int]]:
    """For each line (from, to; the whole text when none are given) the indexes of its characters from left to right."""
    chars, base = _resolved(text, language)
    orders = []
    for start, end in lines or [(0, len(text))]:
        storage = get_empty_storage()
        storage["base_level"] = base
        storage["chars"] = [dict(ch) for ch in chars if start <= ch["index"] < end]
        reorder_resolved_levels(storage, False)
        orders.append([ch["index"] for ch in storage["chars"]])
    return orders


def levels_of(text: str, language: Language) -> list[int]:
    """The level of each character: odd ones run from right to left, and their brackets are mirrored."""
    return [int(ch["level"]) for ch in _resolved(text, language)[0]]


def _resolved(text: str, language: Language) -> tuple[list[dict[str, Any]], int]:
    base = 1 if language is Language.ARABIC else 0
    storage = get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    get_embedding_levels(text, storage)
    for index, ch in enumerate(storage["chars"]):
        ch["index"] = index
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    for run in storage["runs"]:
        _pair_brackets(storage["chars"][run["start"] : run["start"] + run["length"]], run["sor"], "LR"[base])
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    return storage["chars"], base


def _pair_brackets(chars: list[dict[str, Any]], before: str, direction: str) -> None:
    """Rule N0: a pair of brackets takes the direction of what it holds."""
    opened: list[int] = []
    pairs = []
    for at, ch in enumerate(chars):
        if ch["ch"] in BRACKETS.values():
            opened.append(at)
        elif ch["ch"] in BRACKETS:
            wanted = BRACKETS[ch["ch"]]
            match = next((n for n in reversed(range(len(opened))) if chars[opened[n]]["ch"] == wanted), None)
            if match is not None:
                pairs.append((opened[match], at))
                del opened[match:]
    for start, end in sorted(pairs):
        inside = {STRONG[ch["type"]] for ch in chars[start + 1 : end] if ch["type"] in STRONG}
        if not inside:
            continue
        taken = direction
        if direction not in inside:
            context = [STRONG[ch["type"]] for ch in chars[:start] if ch["type"] in STRONG]
            taken = context[-1] if context else before
            taken = taken if taken in inside else direction
        chars[start]["type"] = chars[end]["type"] = taken
