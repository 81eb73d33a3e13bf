"""P-16: a body of the directory (a ministry, an agency, a company) that one side names and the other does not speak of.

Source: ``language.md`` 5.1. Any word of the body's own name counts on the other side, in whichever form, and so does a
word that fits any body ("the ministry", "both institutions"): only plain silence is told of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.names import words_of, words_of_name
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.terms.base import Found
from briefing_app.language.terms.entry import Entry, EntryKind

AR, FR = Language.ARABIC, Language.FRENCH
_FITS_ANY = {
    AR: re.compile(r"(?<!\w)[وفبلك]*(?:ال|لل)?(?:وزار|مؤسس|هيئ|جه[ةات]|جانب|طرف|منظم|شريك|كلاهما|كليهما)"),
    FR: re.compile(
        r"(?<!\w)(?:minist|institution|organis|établissement|partie|partenaire|structure|instance|délégation)",
        re.IGNORECASE,
    ),
}
_STEM = 4
"""Letters that a word keeps in all its forms, near enough."""
_CLITICS = re.compile("[وف]?[بلك]?"), re.compile("[وفبلك]{0,2}(?:ال|لل)")
"""What may stand before a word, and may as well be its own letters."""


def check_bodies(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Body after body of each side."""
    base = context.terms
    if base.is_empty or not ar.strip() or not fr.strip():
        return
    texts = {AR: ar, FR: fr}
    for language, text in texts.items():
        twin = texts[language.twin]
        if _FITS_ANY[language.twin].search(twin):
            continue
        named = [(one, bodies) for one in base.read(text, language).found if (bodies := _bodies(one))]
        if not named:
            continue
        read = base.read(twin, language.twin)
        there = read.keys | {entry.entry.key for one in read.found for entry in one.named}
        aside = [*kept(text), *quoted(text)]
        for one, bodies in named:
            span, words = (one.start, one.end), text[one.start : one.end]
            if words in twin or crosses(aside, *span):
                continue
            if not any(body.key in there or _is_hinted(twin, body, language.twin) for body in bodies):
                yield on_side(language, "P-16", f"body_{language.twin.value}", Severity.WARNING, span, words=words)


def _bodies(one: Found) -> list[Entry]:
    """What is found, when it can be nothing but bodies."""
    entries = [named.entry for named in one.named]
    return entries if all(entry.kind is EntryKind.BODY for entry in entries) else []


def _is_hinted(text: str, body: Entry, language: Language) -> bool:
    """Whether a text has a word of a body's name, or the body has no name in its language."""
    names = [term.text for term in body.terms if term.language is language]
    stems = {stem for name in names for word in words_of_name(name) for stem in _stems(word)}
    return not names or any(stem in stems for word in words_of(text, language) for stem in _stems(word.text))


def _stems(word: str) -> Iterator[str]:
    """None of a word too short to tell anything."""
    found = (clitics.match(word) for clitics in _CLITICS)
    for start in {0, *(one.end() for one in found if one is not None)}:
        if len(word) - start >= _STEM:
            yield word[start : start + _STEM]
