"""Passages that checks leave alone: addresses, references, paths, and quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from briefing_app.language.checks.finding import Span
from briefing_app.language.values.identifiers import IDENTIFIER
from briefing_app.language.values.spelled import has_any

_ENDINGS = "com|org|net|gov|edu|int|info|eu|fr|eg|ma|dz|tn|mr|lb|be|ch|ca|uk|htm|html|pdf|docx?|xlsx?|zip|toml|txt"
_ADDRESS = re.compile(
    r"(?:https?|ftp|mailto|doi):\S+|www\.\S+|[\w.+-]+@[\w.-]+"
    r"|(?<!\w)[A-Za-z]:[\\/]\S*|(?<![\w)»])[/~][\w.-]+(?:/[\w.-]+)+"
    rf"|(?<![\w@.])[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9][\w-]*)*\.(?:{_ENDINGS})(?![\w.-]*\w)(?:/[^\s،؛؟»]*)?",
    re.ASCII | re.IGNORECASE,
)
_CLAUSE = re.compile(r"\w+::\w+(?:::\w+)*|(?<!\w)(?!\d{1,3}(?:\.\d{3})+(?!\d))\d+(?:\.\d+){2,}(?!\w)")
_REFERENCE = re.compile(IDENTIFIER.pattern, re.IGNORECASE)
_SIGNED = (
    (("@", "/", "\\"), re.compile(r":(?<=[A-Za-z]:)\S|\.(?<=[A-Za-z0-9]\.)[A-Za-z]"), _ADDRESS),
    (("/", "@", "www"), re.compile(r"\+\d|0(?<!\w.)0[ \d]|-(?<=[A-Za-z]-)\d"), _REFERENCE),
    (("::",), re.compile(r"\.(?<=\d\.)\d"), _CLAUSE),
)
"""Each with what it is never without: signs, or a place that a pattern finds."""
_QUOTATION = re.compile('«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"\n]*"')


@lru_cache(maxsize=32)
def kept(text: str) -> tuple[Span, ...]:
    """Addresses, mail, references, telephone numbers, paths and chains such as 1.2.3.

    The last texts are remembered: several checks look at the same one.
    """
    wanted = (pattern for signs, place, pattern in _SIGNED if has_any(text, signs) or place.search(text))
    return tuple(found.span() for pattern in wanted for found in pattern.finditer(text))


@lru_cache(maxsize=32)
def quoted(text: str) -> tuple[Span, ...]:
    """Quotations with their marks; the last texts are remembered."""
    return tuple(found.span() for found in _QUOTATION.finditer(text))


def crosses(spans: Iterable[Span], start: int, end: int) -> bool:
    """Whether one of ``spans`` shares a character with ``start`` … ``end``."""
    return any(first < end and start < last for first, last in spans)


def outside(
    text: str, found: Iterator[re.Match[str]], *, group: int = 0, quotations: bool = False
) -> Iterator[re.Match[str]]:
    """The matches whose ``group`` lies in no kept passage and, when asked, in no quotation."""
    spans: list[Span] | None = None
    for match in found:
        if spans is None:
            spans = [*kept(text), *(quoted(text) if quotations else ())]
        if not crosses(spans, *match.span(group)):
            yield match


def lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines of ``text``, each with where it begins."""
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1
