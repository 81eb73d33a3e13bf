"""Direction controls left open and overrides, in either language (A-14)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side

_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069\n\u2029]")
_OVERRIDES, _EMBEDDINGS, _ISOLATES = "\u202d\u202e", "\u202a\u202b\u202d\u202e", "\u2066\u2067\u2068"
_END_EMBEDDING, _END_ISOLATE = "\u202c", "\u2069"
_NAMES = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip


def arabic_controls(text: str, context: Context) -> Iterator[Finding]:
    """A-14 in an Arabic text."""
    return _controls(text, Language.ARABIC)


def french_controls(text: str, context: Context) -> Iterator[Finding]:
    """A-14 in a French text."""
    return _controls(text, Language.FRENCH)


def _controls(text: str, language: Language) -> Iterator[Finding]:
    """An override with what ends it, and an opener that nothing ends before the end of its line; isolates and
    embeddings that are ended are right. A closer of its own does nothing and is left alone.
    """
    if text.isprintable():
        return
    for at, reason in sorted(_wrong(text)):
        yield on_side(language, "A-14", reason, Severity.CRITICAL, (at, at + 1), fix="", control=_NAMES[text[at]])


def _wrong(text: str) -> Iterator[tuple[int, str]]:
    """Where wrong controls stand (UAX 9: an isolate's end closes the embeddings inside it, a line's end all)."""
    opened: list[int] = []
    for found in (*_CONTROL.finditer(text), None):
        sign = "\n" if found is None else found.group()
        at = len(text) if found is None else found.start()
        if sign in _EMBEDDINGS + _ISOLATES:
            opened.append(at)
        elif sign == _END_EMBEDDING and opened and text[opened[-1]] in _EMBEDDINGS:
            start = opened.pop()
            if text[start] in _OVERRIDES:
                yield from ((start, "override"), (at, "override"))
        elif sign == _END_ISOLATE and any(text[start] in _ISOLATES for start in opened):
            while text[start := opened.pop()] not in _ISOLATES:
                yield start, _reason(text[start])
        elif sign in "\n\u2029":
            yield from ((start, _reason(text[start])) for start in opened)
            opened.clear()


def _reason(opener: str) -> str:
    return "override" if opener in _OVERRIDES else "open"
