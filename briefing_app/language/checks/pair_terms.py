"""Terms of the office that one side has and the other calls by no approved name (P-17), and words that are better not
used: forbidden terms, old names of countries, false friends (P-18).

Source: ``language.md`` 5.1. What is looked for is the term base of the context; without one both are silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Term, TermStatus
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.elision import elides
from briefing_app.language.folding import fold
from briefing_app.language.terms.base import Found, Named, TermBase
from briefing_app.language.terms.entry import EntryKind

AR, FR = Language.ARABIC, Language.FRENCH
BETWEEN = " / "
_LETTER = re.compile(r"\w")
_FORMER = {
    FR: re.compile(r"(?:\bex[ -]|\bancien(?:ne)?s? (?:[lL]['’]|\w+ )?|\bfeu )$", re.IGNORECASE),
    AR: re.compile(r"^[\s)]*\(?(?:سابقا|سابقًا|سابقاً|السابقة?)(?!\w)"),
}
"""What says that an old name is meant as one: before it in French, behind it in Arabic."""
_AGREES_BEFORE = re.compile(
    r"(?:\b(?:le|la|les|du|de la|des|de|au|à la|aux|à|en|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|votre|nos"
    r"|vos|tout|toute|tous|toutes|quel|quelle|vers|avec)|[dlnsjmtcDLNSJMTC]['’]|qu['’])\s*$",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;\n«»–—•-])\s*$")
_CAPITAL_BESIDE = re.compile(r"^[ \u00a0\u202f]?[A-ZÀ-ÖØ-Þ]\w|^[ \u00a0\u202f]\d")


def terms_respected(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-17: a term of the office whose twin calls it by none of its approved names.

    Not told: terms in quotations, addresses or names, and those of which the twin has a forbidden name (P-18).
    """
    base = context.terms
    if base.is_empty or not _LETTER.search(ar) or not _LETTER.search(fr):
        return
    texts = {AR: ar, FR: fr}
    for language, text in texts.items():
        twin = base.read_terms(texts[language.twin], language.twin)
        there = twin.keys | {named.entry.key for one in twin.found for named in one.named}
        aside: list[Span] | None = None
        for one in base.read_terms(text, language).found:
            asked = [named for named in one.named if _is_asked(named)]
            if not asked or any(named.entry.key in there for named in one.named):
                continue
            aside = [*kept(text), *quoted(text)] if aside is None else aside
            if not crosses(aside, one.start, one.end) and not _is_in_a_name(text, one, language):
                yield from _missing(text, one, asked, language)


def _is_asked(named: Named) -> bool:
    return named.entry.kind is EntryKind.OFFICE and named.term.status.is_approved


def _missing(text: str, one: Found, asked: Iterable[Named], language: Language) -> Iterator[Finding]:
    """Nothing to tell where the office has no name for it on the other side."""
    twins = [twin for named in asked for twin in named.entry.approved(language.twin)]
    if not twins:
        return
    reason = "kept" if twins[0].status is TermStatus.KEPT else f"missing_{language.twin.value}"
    facts = {"words": text[one.start : one.end], "wanted": _listed(twins)}
    yield on_side(language, "P-17", reason, Severity.WARNING, (one.start, one.end), **facts)


def _listed(terms: Iterable[Term]) -> str:
    return BETWEEN.join(dict.fromkeys(term.text for term in terms))


def _is_in_a_name(text: str, one: Found, language: Language) -> bool:
    """A French word with a capital that its term has not, beside another capital: « Horizon Développement »."""
    if language is AR or " " in text[one.start : one.end] or not text[one.start].isupper():
        return False
    if not one.named[0].term.text[0].islower() or _SENTENCE_START.search(text, 0, one.start):
        return False
    before = text[: one.start].rstrip().rpartition(" ")[2]
    return _CAPITAL_BESIDE.match(text[one.end :]) is not None or (before[:1].isupper() and len(before) > 1)


# P-18.


def arabic_forbidden(text: str, context: Context) -> Iterator[Finding]:
    """P-18 in an Arabic text: words that are wrong whatever the twin says."""
    return _forbidden(text, AR, context)


def french_forbidden(text: str, context: Context) -> Iterator[Finding]:
    """P-18 in a French text."""
    return _forbidden(text, FR, context)


def _forbidden(text: str, language: Language, context: Context) -> Iterator[Finding]:
    for one, named in _wrong(text, language, context.terms):
        if _is_wrong_anywhere(one, named):
            yield _told(text, one, named, language, "instead")


def wrong_here(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """P-18 of a pair: words that are wrong where the twin speaks of a certain thing, and may be right elsewhere."""
    texts = {AR: ar, FR: fr}
    for language, text in texts.items():
        there: frozenset[str] | None = None
        for one, named in _wrong(text, language, context.terms):
            if _is_wrong_anywhere(one, named):
                continue
            there = context.terms.read_terms(texts[language.twin], language.twin).keys if there is None else there
            meant = {other.entry.key for other in one.named if other.term.status.is_approved}
            if named.entry.key in there and not meant & there:
                yield _told(text, one, named, language, "false_friend")


def _is_wrong_anywhere(one: Found, named: Named) -> bool:
    """A word that is right for something else needs the twin to say which is meant."""
    return not named.entry.only_in_step and not any(other.term.status.is_approved for other in one.named)


def _wrong(text: str, language: Language, base: TermBase) -> Iterator[tuple[Found, Named]]:
    """Forbidden terms that stand in no quotation and no address, and not as a name of former times."""
    if base.is_empty:
        return
    aside: list[Span] | None = None
    for one in base.read_terms(text, language).found:
        named = next((named for named in one.named if not named.term.status.is_approved), None)
        if named is None:
            continue
        aside = [*kept(text), *quoted(text)] if aside is None else aside
        if not crosses(aside, one.start, one.end) and not _is_former(text, one, language):
            yield one, named


def _is_former(text: str, one: Found, language: Language) -> bool:
    if language is FR:
        return _FORMER[FR].search(text, 0, one.start) is not None
    return _FORMER[AR].match(text[one.end :]) is not None


def _told(text: str, one: Found, named: Named, language: Language, reason: str) -> Finding:
    good = [term for term in named.entry.approved(language) if term.language is language]
    start = _stem_start(text, one, named)
    is_itself = start is not None and fold(text[start : one.end]) == fold(named.term.text)
    facts = {"words": text[one.start : one.end], "wanted": _listed(good)}
    if start is not None and is_itself and good and named.entry.may_replace:
        mended = _mended(text, start, one.end, named.term, good[0], language)
        if mended is not None:
            return on_side(language, "P-18", reason, Severity.WARNING, (start, one.end), fix=mended, **facts)
    return on_side(language, "P-18", reason if good else "forbidden", Severity.WARNING, (one.start, one.end), **facts)


def _stem_start(text: str, one: Found, named: Named) -> int | None:
    """Where the term itself begins, behind the clitics that stay; None where the word is inflected otherwise."""
    if named.before < 0:
        return None
    at, left = one.start, named.before
    while left:
        at += 1
        if _LETTER.match(text, at) and text[at] != "ـ":
            left -= 1
    return at


def _mended(text: str, start: int, end: int, term: Term, good: Term, language: Language) -> str | None:
    """What to put in the place of the term itself; None where the words around it would have to change with it."""
    if language is AR:
        has_article = start > 1 and text[start - 2 : start] == "ال"
        return None if has_article and (" " in good.text or good.text.startswith("ال")) else good.text
    if good.status is TermStatus.PREFERRED and _AGREES_BEFORE.search(text, 0, start):
        is_same = term.gender and term.gender is good.gender and term.number is good.number
        if not is_same or elides(term.text) is not elides(good.text):
            return None
    if text[start].isupper() and term.text[:1].islower():
        return good.text[:1].upper() + good.text[1:]
    return good.text
