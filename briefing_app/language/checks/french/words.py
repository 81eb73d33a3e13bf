"""Words of the closed lists: lost accents, ligatures, capitals and casing (F-04, F-13, F-14, F-15)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.scripts import LATIN_LETTER
from briefing_app.language.values.spelled import has_any

_FR = Language.FRENCH
_CAPITALISED = re.compile(
    rf"[A-Z](?<![{LATIN_LETTER}\d.-][A-Z])[a-zà-öø-ÿœ]+(?:-[A-Z][a-zà-öø-ÿ]+)?(?![{LATIN_LETTER}])"
)
_OE = re.compile(rf"(?<![{LATIN_LETTER}])[A-Za-zéè]*[Oo][Ee][a-zé]+(?![{LATIN_LETTER}])")
_SENTENCE = re.compile(r"(?:^|\n|[.!?…]\s+|«\s?|[•–—]\s+)$")
_A = re.compile(
    r"A (?:(?<![\s\S]..)|(?<=\n..)|(?<=[.!?…][ \u00a0]..)|(?<=[•–—-] ..))(?!l[’']honneur|la parole)(?=([\wà-ÿ’']+))"
)
_VOCATIVE = re.compile(r"(?:Monsieur le|Madame la|Messieurs les|Mesdames les|M\. le|Mme la)\s$")
_NAME_BEFORE = re.compile(rf"[A-ZÀ-Ö][{LATIN_LETTER}]+ $")


def capital_accents(text: str, context: Context) -> Iterator[Finding]:
    """F-04: a capital without its accent (Etat, Egypte), and « A » for « À » at the start of a sentence."""
    words = context.words.fr
    aside = None
    for found in _CAPITALISED.finditer(text):
        wanted = words.capitals.get(found.group())
        if wanted is None:
            continue
        aside = kept(text) if aside is None else aside
        if not crosses(aside, *found.span()) and not _is_a_surname(text, found):
            yield on_side(_FR, "F-04", "accent", Severity.WARNING, found.span(), fix=wanted, wanted=wanted)
    for found in _A.finditer(text) if "A " in text else ():
        following = re.split("(?<=[’'])", found[1])[0]
        if following.replace("'", "’") in words.after_a:
            span = (found.start(), found.start() + 1)
            yield on_side(_FR, "F-04", "accent", Severity.WARNING, span, fix="À", wanted="À")


def _is_a_surname(text: str, found: re.Match[str]) -> bool:
    """Behind a title and a first name: M. Jean Etat."""
    return re.search(r"(?:MM?\.|Mme|Mmes|Dr|Pr|Me) (?:[A-ZÀ-Ö][\w-]+ )*$", text[: found.start()]) is not None


def ligatures(text: str, context: Context) -> Iterator[Finding]:
    """F-14: œ written as two letters; a capitalised word behind another one is a name (Jacques Coeur)."""
    aside = None
    for found in _OE.finditer(text) if has_any(text, ("oe", "Oe", "OE", "oE")) else ():
        word = found.group()
        wanted = context.words.fr.ligatures.get(word.lower())
        if wanted is None or (word[0].isupper() and _NAME_BEFORE.search(text[: found.start()])):
            continue
        aside = kept(text) if aside is None else aside
        if not crosses(aside, *found.span()):
            fix = wanted if word.islower() else wanted[0].upper() + wanted[1:]
            yield on_side(_FR, "F-14", "ligature", Severity.WARNING, found.span(), fix=fix, wanted=fix)


def name_accents(text: str, context: Context) -> Iterator[Finding]:
    """F-15: a country or body without its accents; quotations and English are left alone."""
    yield from _listed(text, context.words.fr.accents, "F-15", "accent", Severity.WARNING)


def casing(text: str, context: Context) -> Iterator[Finding]:
    """F-13: posts and bodies of the list in running text; not at the start of a sentence, nor when spoken to."""
    if context.is_running_text:
        yield from _listed(text, context.words.fr.casing, "F-13", "casing", Severity.HINT)


def _listed(text: str, listed: dict[str, str], name: str, reason: str, severity: Severity) -> Iterator[Finding]:
    aside = None
    for slip, wanted in listed.items():
        if slip not in text:
            continue
        for found in re.finditer(rf"(?<![{LATIN_LETTER}-]){re.escape(slip)}(?![{LATIN_LETTER}-])", text):
            aside = [*quoted(text), *kept(text)] if aside is None else aside
            before = text[: found.start()]
            is_start = _SENTENCE.search(before) is not None or _VOCATIVE.search(before) is not None
            if crosses(aside, *found.span()) or (name == "F-13" and slip[0].isupper() and is_start):
                continue
            if name == "F-15" and _is_a_name(text, found):
                continue
            yield on_side(_FR, name, reason, severity, found.span(), fix=wanted, wanted=wanted)


def _is_a_name(text: str, found: re.Match[str]) -> bool:
    """« Israel Katz », « Embassy of Senegal »: a capitalised neighbour, or an English one."""
    before, after = text[: found.start()], text[found.end() :]
    return (
        re.match(rf"[ \u00a0-][A-Z][{LATIN_LETTER}]", after) is not None
        or re.search(rf"(?:[A-Z][{LATIN_LETTER}]+ |\b(?:of|the|The|in|and|for) )$", before) is not None
    )
