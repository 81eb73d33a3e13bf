"""What takes the force of a trigger away: negation, condition, the past, hope, hearsay; and words that are nouns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Omission
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.futures import last_of
from briefing_app.language.suggestions.patterns import Compiled, Pattern, Sentence, Span

_REACH = {Language.FRENCH: 34, Language.ARABIC: 34}
"""So many letters after a trigger a past date still dates it, in Arabic behind the subject; one further on dates
something it speaks of.
"""
_NEXT = 60
"""So many letters after a trigger are read for what it is about."""
_THAT = re.compile(r"(?<!بعد )(?<!منذ )(?<!سبق )(?<!الي )(?<!دون )(?<!غير )(?<!الا )(?<!\w)[وف]?[بلك]?ان $")
_PAST_AR = re.compile(r"(?!س?[يتن]|[وف]|ال|قد |تم |جري )\w+(?<!ت) ")
"""Behind «أن» no verb of the past stands: «أن وعد الصبا …», «أن طلب الوزير …» are nouns."""
_FIRST = re.compile(r"[\w-]+'?")
_FINITE = re.compile(r"(?:offre|rencontre|ouvre|\w+(?:[^ré]e|ent))")
_ARTICLE = re.compile(r"(?<!\w)(?:l[ea]s? |l'|leur )$")
_OWN = re.compile("[وف](?!ان |[يتن])|[وف]ت\\w+ت(?!\\w)")
"""An Arabic conjunction with a past verb begins a clause that no hope of the one before it governs."""
_SHARED = re.compile(r"(?: et|,| puis) $")
_AUXILIARY = re.compile(
    r"(?<!\w)(?P<no>n')?(?:(?P<now>a|ont|ai|avons)|(?P<past>avait|avaient|aurait|auraient|eut|eurent|ayant))(?![\w'-])"
)
_PARTICIPLE = re.compile(r"(?:\w+[éiu]e?s?|\w+(?:ert|it|is|ise|ait|aint|oint)e?s?)(?!\w)")


def objection(sentence: Sentence, span: Span, rules: Compiled, whens: Sequence[When]) -> Omission | None:
    """Why a trigger of ``sentence`` promises nothing by what stands around it; None when nothing speaks against."""
    text, start, end, at = sentence.text, sentence.start, sentence.end, span.start
    head = rules.cut(text, start, at)
    breath, reach = rules.breath(text, head, at), span.end + _REACH[rules.rules.language]
    is_next = text[at] == "ف"  # «كانت اللجنة مجتمعة فمنحت»: what was before it is over
    if not is_next and rules.before.search(text, head, at):
        return Omission.NEGATED
    if sentence.holds(rules.clause) and rules.clause.search(text, head, span.end):
        return Omission.CONDITIONAL
    if _is_hearsay(sentence, span, rules):
        return Omission.NOT_BINDING
    if rules.rules.language is Language.FRENCH:
        if rules.auxiliary.search(text, breath, at) and _PARTICIPLE.match(text, at):
            return Omission.PAST
        shared = _shared(text, head, at)
        if shared is not None:
            return shared
    own = at if _OWN.match(text, at) else breath
    if sentence.holds(rules.governing) and rules.governing.search(text, own, at):
        return Omission.NOT_BINDING
    if rules.after.match(text, span.end, min(end, span.end + 60)):
        return Omission.NOT_BINDING
    if sentence.holds(rules.near) and (
        rules.near.search(text, at, min(end, reach)) or rules.near.search(text, breath, at)
    ):
        return Omission.PAST
    if sentence.is_of_another_day(rules.opening):
        return Omission.PAST
    if any(when.is_past and breath <= when.start < reach for when in whens):
        return Omission.PAST
    return None


def _is_hearsay(sentence: Sentence, span: Span, rules: Compiled) -> bool:
    text = sentence.text
    if sentence.holds(rules.hearsay) and rules.hearsay.search(text, sentence.start, span.end):
        return True
    after = rules.hearsay_after
    return sentence.holds(after) and after.search(text, span.end, sentence.end) is not None


def is_long_past(sentence: Sentence, span: Span, rules: Compiled) -> bool:
    """True for « deux candidats avaient décliné »; a refusal is not asked for its negations."""
    text, at = sentence.text, span.start
    if rules.rules.language is Language.ARABIC:
        return False
    breath = rules.breath(text, rules.cut(text, sentence.start, at), at)
    return rules.auxiliary.search(text, breath, at) is not None and _PARTICIPLE.match(text, at) is not None


def _shared(text: str, start: int, at: int) -> Omission | None:
    """What speaks against a participle that shares its auxiliary: « elle avait reçu le maire et invité … »."""
    word = _FIRST.match(text, at)
    if word is None or not word.group().endswith("é") or not _SHARED.search(text, max(start, at - 6), at):
        return None
    auxiliary = last_of(_AUXILIARY.finditer(text, start, at))
    if auxiliary is None:
        return Omission.NOT_BINDING
    if auxiliary["past"]:
        return Omission.PAST
    return Omission.NEGATED if auxiliary["no"] else None


def is_other(text: str, span: Span, start: int, end: int, rules: Compiled, pattern: Pattern) -> bool:
    """True when the words around the trigger make another thing of it; for a guest, his own as well."""
    before, unless = pattern.unless_before, pattern.unless
    if before is not None and before.search(text, rules.cut(text, start, span.start), span.start):
        return True
    if unless is None:
        return False
    first = rules.cut(text, start, span.start) if pattern.rule.subject_is_guest else span.start
    found = unless.search(text, first, min(end, span.end + _NEXT))
    return found is not None and found.start() <= span.end + 1


def is_noun(text: str, at: int, start: int, rules: Compiled) -> bool:
    """True for « une visite », « de la part »: the word at ``at`` is a noun here, whatever verb it may be elsewhere."""
    if rules.rules.language is Language.ARABIC:
        return _THAT.search(text, max(start, at - 14), at) is not None and _PAST_AR.match(text, at) is not None
    word = _FIRST.match(text, at)
    first = word.group() if word else ""
    if rules.nominal.search(text, max(start, at - 16), at):
        return _FINITE.fullmatch(first) is not None or rules.nouns.fullmatch(first) is not None
    return rules.nouns.fullmatch(first) is not None and _ARTICLE.search(text[max(start, at - 4) : at]) is not None
