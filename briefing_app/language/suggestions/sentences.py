"""Sentences of a folded text: where each begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.language.folded import Folded

LONGEST = 1_500
"""Letters of the longest stretch that is read as one: text without a stop is cut there, so that time stays linear."""
_END = re.compile(r"[.!?؟…]{1,8}(?: ?[»\"”)\]]){0,4}(?=[ \n]|$)|\n")
_LAST_WORD = re.compile(r"[^ \n(«\"]*$")
_BULLET = re.compile(r"(?:[-–—•*·●▪o] |(?:\d{1,2}[.)]|[a-h]\)) ?(?=[^ \d])){1,2}")
"""What stands before a point of a list; no word of what it says."""


def sentences(text: Folded, abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    """``(start, end)`` in the folded text, closing marks inside, spaces around left out; headings and list items too.

    A stop after one of ``abbreviations``, a single letter or a number at the head ends nothing, nor does one that a
    small letter follows (« … ? » a-t-elle demandé).
    """
    start = 0
    for found in _END.finditer(text.text):
        if found.group() != "\n" and not _ends(text, found, start, abbreviations):
            continue
        yield from _trimmed(text.text, start, found.end())
        start = found.end()
    yield from _trimmed(text.text, start, len(text.text))


def _ends(text: Folded, found: re.Match[str], start: int, abbreviations: frozenset[str]) -> bool:
    last = _LAST_WORD.search(text.text, max(start, found.start() - 24), found.start())
    word = last.group() if last else ""
    if found.group() == "." and (word in abbreviations or (len(word) == 1 and word.isalnum())):
        return False
    if word.isdigit() and found.start() - start < 8 and text.text[start : found.start()].strip() == word:
        return False
    following = found.end() + 1
    return following >= len(text.text) or not text.source[text.at[following]].islower()


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start] in " \n":
        start += 1
    while end > start and text[end - 1] in " \n":
        end -= 1
    bullet = _BULLET.match(text, start, end)
    start = bullet.end() if bullet else start
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield start, cut
        start = cut + (text[cut] == " ")
    if start < end:
        yield start, end
