"""People in a pair: named on one side only (P-13), written otherwise than they chose (P-14), addressed as a man or a
woman that they are not (P-15).

Source: ``language.md`` 5.1. The people are the participants of the note and those of the directory. A person counts as
named where the other side says any part of the name, the post, or a pronoun that may stand for it; an Arabic sentence
that goes on (و, ف, كما) may hold the person in its verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from briefing_app.domain.languages import Language
from briefing_app.domain.people import Gender
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.names import (
    AR,
    FR,
    Known,
    Mention,
    Word,
    is_word,
    mention,
    places,
    words_of,
    words_of_name,
)
from briefing_app.language.checks.passages import crosses, quoted

_STANDS_FOR = {
    FR: re.compile(r"(?<![\w’'])(?:il|elle|lui|celui-ci|celle-ci|ce dernier|cette dernière|son homologue)(?!\w)", re.I),
    AR: re.compile(r"^\W*(?:[وف]|كما(?!\w))|(?<!\w)(?:هو|هي|نظيره|نظيرته|الأخير|الأخيرة)(?!\w)"),
}
_SHORTEST_CHANGED = 5
"""Letters of a family name in which one may be another; from ``_LONG`` on two may."""
_LONG = 7
_SPACE = "[ \u00a0\u202f]"
_ADDRESS = {
    FR: re.compile(rf"(?<!\w)(?:M\.|Mme|Monsieur|Madame|Dr|Pr|ministre|ambassadeur|ambassadrice){_SPACE}$"),
    AR: re.compile("(?:السيدة?|الدكتورة?|الوزيرة?|السفيرة?|الأستاذة?) $"),
}
_OFFICES = "سيد|دكتور|وزير|سفير|رئيس|مدير|أستاذ|نائب"
_TITLES = {
    (FR, Gender.MASCULINE): re.compile(
        rf"(?<!\w)(?:M\.|Monsieur|(?:le|du|au) (?:ministre|président|directeur|député)|ambassadeur){_SPACE}$"
    ),
    (FR, Gender.FEMININE): re.compile(
        rf"(?<!\w)(?:Mme|Mlle|Madame|la (?:ministre|présidente|directrice|députée)|ambassadrice){_SPACE}$"
    ),
    (AR, Gender.MASCULINE): re.compile(rf"(?<!\w)[وفبك]?(?:ال|لل|ل)(?:{_OFFICES}) $"),
    (AR, Gender.FEMININE): re.compile(rf"(?<!\w)[وفبك]?(?:ال|لل|ل)(?:{_OFFICES})ة $"),
}
_REACH = 24


def check_people(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Person after person of the context."""
    if not context.people.all or not ar.strip() or not fr.strip():
        return
    texts = {AR: ar, FR: fr}
    words = {language: words_of(text, language) for language, text in texts.items()}
    for one in context.people.concerned((*words[AR], *words[FR])):
        found = {language: mention(words[language], one, language) for language in Language}
        for language in Language:
            varied = list(_variants(one, texts[language], words[language], language, context))
            if varied:
                found[language] = max(found[language], Mention.FAMILY)
            yield from varied
            yield from _wrong_title(one, texts[language], words[language], language, context)
        yield from _missing(one, texts, words, found)


def _missing(
    one: Known, texts: dict[Language, str], words: dict[Language, tuple[Word, ...]], found: dict[Language, Mention]
) -> Iterator[Finding]:
    for language in Language:
        twin = language.twin
        if found[language] is not Mention.FULL or found[twin] is not Mention.NONE:
            continue
        says_post = any(word.text.removeprefix("ال") in one.post[twin] for word in words[twin] if len(word.text) > 3)
        if not says_post and not _STANDS_FOR[twin].search(texts[twin]):
            first, last = next(places(words[language], one.names[language], language))
            span = (words[language][first].start, words[language][last - 1].end)
            name = texts[language][slice(*span)]
            yield on_side(language, "P-13", twin.value, Severity.WARNING, span, name=name)


def _variants(one: Known, text: str, words: Sequence[Word], language: Language, context: Context) -> Iterator[Finding]:
    """Spellings of the name that are not the chosen one."""
    asides = quoted(text)
    found = {**dict(_nearly(one, text, words, language, context)), **dict(_listed(one, words, language))}
    for span, chosen in found.items():
        if not crosses(asides, *span):
            told = text[slice(*span)]
            yield on_side(language, "P-14", "variant", Severity.WARNING, span, fix=chosen, words=told, name=chosen)


def _listed(one: Known, words: Sequence[Word], language: Language) -> Iterator[tuple[Span, str]]:
    for variant in one.person.variants:
        parts = words_of_name(variant)
        if parts and not next(places(words_of(one.person.name[language], language), parts, language), None):
            for first, last in places(words, parts, language):
                chosen = _family(one, language) if len(parts) < len(one.names[language]) else one.person.name[language]
                yield (words[first].start, words[last - 1].end), chosen


def _nearly(
    one: Known, text: str, words: Sequence[Word], language: Language, context: Context
) -> Iterator[tuple[Span, str]]:
    for at in range(len(words)):
        if _may_be_named(one, text, words, at, language):
            part = _nearest(one, words[at : at + len(one.family(language)) + 1], language, context)
            if part:
                yield (part[0].start, part[-1].end), _family(one, language)


def _nearest(one: Known, words: Sequence[Word], language: Language, context: Context) -> Sequence[Word]:
    """So many of the words as are most like the family name; none where they are that name, or somebody else's."""
    wanted = "".join(one.family(language))
    most = 0 if len(wanted) < _SHORTEST_CHANGED else 1 if len(wanted) < _LONG else 2
    nearest: Sequence[Word] = ()
    for count in range(1, len(words) + 1):
        joined = "".join(word.text for word in words[:count])
        distance = Levenshtein.distance(joined, wanted, score_cutoff=most)
        if distance == 0 or context.people.has_family(joined, one, language):
            return ()
        if distance <= most:
            nearest, most = words[:count], distance - 1
    return nearest


def _family(one: Known, language: Language) -> str:
    """The family name as the person writes it."""
    name = one.person.name[language]
    parts = words_of(name, language)
    return name[parts[1].start :] if len(parts) > 1 else name


def _may_be_named(one: Known, text: str, words: Sequence[Word], at: int, language: Language) -> bool:
    """A family name stands here: behind the given name, or behind a form of address."""
    given = one.names[language][0]
    if at and len(one.names[language]) > 1 and is_word(words[at - 1].text, given, language):
        return True
    start = words[at].start
    is_name = language is AR or text[start].isupper()
    return is_name and _ADDRESS[language].search(text, max(0, start - _REACH), start) is not None


def _wrong_title(
    one: Known, text: str, words: Sequence[Word], language: Language, context: Context
) -> Iterator[Finding]:
    """A form of address right before the name that is not for this person."""
    is_shared = context.people.has_family("".join(one.family(language)), one, language)
    gender = one.person.gender
    other = Gender.MASCULINE if gender is Gender.FEMININE else Gender.FEMININE
    for part in {one.names[language]} | (set() if is_shared else {one.family(language)}):
        for first, _ in places(words, part, language):
            start = words[first].start
            found = _TITLES[language, other].search(text, max(0, start - _REACH), start)
            if found is not None:
                span = (found.start(), found.start() + len(found[0].rstrip()))
                facts = {"words": text[slice(*span)], "name": one.person.name[language]}
                yield on_side(language, "P-15", gender.value, Severity.WARNING, span, **facts)
