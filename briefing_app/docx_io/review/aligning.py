"""The exported text and the reject view side by side: equal, but for what was edited without tracking (I9, I11)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec

from briefing_app.docx_io.review.marks import tidy_with_places
from briefing_app.domain.review import BREAK

_LETTER = "[\\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d]"
_TOKEN = re.compile(rf"{BREAK}|{_LETTER}+(?:[’'\-]{_LETTER}+)*|[^\S{BREAK}]+|[^\w\s]")
_SPACE = re.compile(rf"[^\S{BREAK}]")


Code = tuple[str, int, int, int, int]


class Stretch(msgspec.Struct, frozen=True):
    """Exported ``e0``…``e1`` is ``r0``…``r1`` of the reject view; not ``same`` where it was edited untracked."""

    same: bool
    e0: int
    e1: int
    r0: int
    r1: int


class Alignment:
    """Exported text (as stored) against the reject view (tidied), both with ``BREAK`` between paragraphs."""

    def __init__(self, exported: str, rejected: str) -> None:
        parts = [tidy_with_places(part) for part in exported.split(BREAK)]
        shown = BREAK.join(text for text, _ in parts)
        self._places = _joined_places(exported, parts)
        self._length = len(exported)
        if _SPACE.sub(" ", shown) == _SPACE.sub(" ", rejected):
            self.stretches: tuple[Stretch, ...] = (Stretch(True, 0, len(shown), 0, len(rejected)),)
        else:
            self.stretches = _aligned(shown, rejected)

    @property
    def edited(self) -> tuple[Stretch, ...]:
        """What was edited untracked, in stored positions."""
        found = (one for one in self.stretches if not one.same)
        return tuple(Stretch(False, self._stored(s.e0), self._stored(s.e1, s.e0), s.r0, s.r1) for s in found)

    def stored(self, at: int) -> int:
        """Where ``at`` of the reject view stands in the exported text; between two words, the end of the first."""
        shown = 0
        for one in self.stretches:
            if one.r1 > one.r0 and one.r0 < at <= one.r1:
                inside = one.same and at < one.r1
                shown = min(one.e0 + at - one.r0, one.e1) if inside else one.e1
                break
        return self._stored(shown)

    def _stored(self, shown: int, since: int = -1) -> int:
        if self._places is None:
            return shown
        if shown == since:
            return self._stored(shown)
        return self._places[shown] if shown < len(self._places) else self._length


def _joined_places(exported: str, parts: list[tuple[str, list[int] | None]]) -> list[int] | None:
    """Where each shown character stands in the whole; None when nothing was dropped."""
    if all(places is None for _, places in parts):
        return None
    found: list[int] = []
    start = 0
    for (shown, places), part in zip(parts, exported.split(BREAK), strict=True):
        found.extend(start + at for at in (places if places is not None else range(len(shown))))
        found.append(start + len(part))  # the break
        start += len(part) + 1
    return found[:-1]


def _aligned(shown: str, rejected: str) -> tuple[Stretch, ...]:
    """Word by word; spaces are equal to spaces, and those at the ends of paragraphs to none."""
    ours, theirs = list(_TOKEN.finditer(shown)), list(_TOKEN.finditer(rejected))
    keys_ours, keys_theirs = [_key(token.group()) for token in ours], [_key(token.group()) for token in theirs]
    head = 0
    while head < min(len(ours), len(theirs)) and keys_ours[head] == keys_theirs[head]:
        head += 1
    tail = 0
    while tail < min(len(ours), len(theirs)) - head and keys_ours[-1 - tail] == keys_theirs[-1 - tail]:
        tail += 1
    middle_ours, middle_theirs = keys_ours[head : len(ours) - tail], keys_theirs[head : len(theirs) - tail]
    matcher = SequenceMatcher(None, middle_ours, middle_theirs, autojunk=False)
    codes: list[Code] = [("equal", 0, head, 0, head)]
    codes.extend((tag, i + head, j + head, k + head, m + head) for tag, i, j, k, m in matcher.get_opcodes())
    codes = _phrases(codes, keys_ours)
    codes.append(("equal", len(ours) - tail, len(ours), len(theirs) - tail, len(theirs)))
    stretches: list[Stretch] = []
    for tag, i, j, k, m in codes:
        e0, e1 = _span(ours, i, j, len(shown))
        r0, r1 = _span(theirs, k, m, len(rejected))
        if tag == "equal":
            pairs = zip(ours[i:j], theirs[k:m], strict=True)
            stretches.extend(Stretch(True, a.start(), a.end(), b.start(), b.end()) for a, b in pairs)
        else:
            edge = _is_edge(shown, e0, e1) and _is_edge(rejected, r0, r1)
            stretches.append(Stretch(edge, e0, e1, r0, r1))
    return tuple(stretches)


def _phrases(codes: Sequence[Code], keys: Sequence[str]) -> list[Code]:
    """Two changes with nothing but a space between them are one: words are not kept by their spaces alone."""
    merged: list[Code] = []
    for n, code in enumerate(codes):
        changes = code[0] != "equal"
        is_space = not changes and keys[code[1] : code[2]] == [" "]
        goes_on = changes or (is_space and n + 1 < len(codes) and codes[n + 1][0] != "equal")
        if goes_on and merged and merged[-1][0] != "equal":
            _, i, _, k, _ = merged.pop()
            merged.append(("replace", i, code[2], k, code[4]))
        else:
            merged.append(code)
    return merged


def _key(token: str) -> str:
    return " " if token.isspace() and token != BREAK else unicodedata.normalize("NFC", token)


def _span(tokens: list[re.Match[str]], first: int, end: int, length: int) -> tuple[int, int]:
    start = tokens[first].start() if first < len(tokens) else length
    return start, tokens[end - 1].end() if end > first else start


def _is_edge(text: str, start: int, end: int) -> bool:
    """Nothing but spaces at the beginning or end of a paragraph."""
    inner = text[start:end]
    if inner.strip() or BREAK in inner:
        return False
    return start == 0 or end == len(text) or text[start - 1] == BREAK or text[end] == BREAK
