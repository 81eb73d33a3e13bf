"""What takes the force of a trigger away: negation, condition, the past, hope, hearsay; and words that are nouns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Omission
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.futures import last_of
from briefing_app.language.suggestions.patterns import Compiled, Pattern, Sentence, Span
from briefing_app.language.suggestions.rules import Act

_REACH = {Language.FRENCH: 34, Language.ARABIC: 34}
"""So many letters after a trigger a past date still dates it, in Arabic behind the subject; one further on dates
something it speaks of.
"""
_OF_YEAR = re.compile(
    r"(?<!\w)(?:فواتير|مستحقات|ميزاني|موازن|حصيل|تقرير|تقارير|جائز|نتائج|حسابات|ديون|متاخرات|بيانات|احصاءات|احصائيات|موسم|دور"
    r"|اتفاق|مذكر|بروتوكول|قانون|خط|برنامج|اقساط|قسط|منح|رسوم|محاضر|محضر|حصه|حصص|صور|وثائق|ملفات)\w* $"
)
"""Before a year that tells which thing is meant: «تسوية فواتير سنة 2025»."""
_NEXT = 60
"""So many letters after a trigger are read for what it is about."""
_THAT = re.compile(r"(?<!بعد )(?<!منذ )(?<!سبق )(?<!الي )(?<!دون )(?<!غير )(?<!الا )(?<!\w)[وف]?[بلك]?ان $")
_PAST_AR = re.compile(r"(?!س?[يتن]|[وف]|ال|قد |تم |جري )\w+(?<!ت) ")
"""Behind «أن» no verb of the past stands: «أن وعد الصبا …», «أن طلب الوزير …» are nouns."""
_COMING = re.compile("[وف]?(?:سوف |س?[يت])")
_PRESENT_AR = re.compile(r"[يت]\w{2,}(?<!ت) ")
_EDGE = re.compile(r"(?<!\w)")
_FIRST = re.compile(r"[\w-]+'?")
_FINITE = re.compile(r"(?:offre|rencontre|ouvre|\w+(?:[^ré]e|ent))")
_ARTICLE = re.compile(r"(?<!\w)(?:l[ea]s? |l'|leur )$")
_OWN = re.compile("[وف](?!ان |[يتن])|[وف]ت\\w+ت(?!\\w)")
"""An Arabic conjunction with a past verb begins a clause that no hope of the one before it governs."""
_FUTURE = re.compile(r"(?:ra|ront|rai|rons)(?!\w)")
_DATED = re.compile(
    r"(?<!\w)(?:(?!été)\w+(?:[éiu]e?s?|ert|is|it|ise|ait|aint|oint)e?s?|(?:anté|posté)rieure?s?|remontant|datant)"
    r" (?:(?:à|au|aux|de|en|dès|depuis|le|la|lors|à la|pendant) |d'|l')*$"
)
"""Before a date of what was done to a thing: « antérieurs à », « signée en »."""
_DONE = re.compile(
    r"\w+é|(?:pro|re|ad|trans|sou)?mis|pris|requis|(?:con|re|par)?venu|reçu|(?:ob|re|sou)?tenu|élu|offert|ouvert"
    r"|(?:in|sou)scrit|choisi|établi|garanti|averti|saisi|accueilli|consenti|fait"
)
_ALSO = re.compile("(?:et )? ?(?:que |qu')")
"""After « et »: what is said of the clause before it is said of this one, « il a rappelé que … et que … »."""
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
    if is_hearsay(sentence, span, rules):
        return Omission.NOT_BINDING
    if rules.rules.language is Language.FRENCH:
        if rules.auxiliary.search(text, breath, at) and _PARTICIPLE.match(text, at):
            return Omission.PAST
        shared = _shared(text, head, at)
        if shared is not None:
            return shared
    own = at if _OWN.match(text, at) else head if _ALSO.match(text, breath) else breath
    if sentence.holds(rules.governing) and rules.governing.search(text, own, at):
        return Omission.NOT_BINDING
    if rules.after.match(text, span.end, min(end, span.end + 60)):
        return Omission.NOT_BINDING
    if sentence.is_of_another_day(rules.opening) or _is_past(sentence, span, rules, whens, breath, min(end, reach)):
        return Omission.PAST
    return None


def _is_past(sentence: Sentence, span: Span, rules: Compiled, whens: Sequence[When], breath: int, reach: int) -> bool:
    """True where words of the past date the trigger, not something that it speaks of."""
    text, at = sentence.text, span.start
    since = at if _COMING.match(text, at) else breath
    if any(when.is_over and since <= when.start < span.end for when in whens):
        return True  # «تلقت في مارس دعوة», told in June
    dated = [
        when.start
        for when in whens
        if when.is_past
        and breath <= when.start < reach
        and _OF_YEAR.search(text, max(0, when.start - 20), when.start) is None
    ]
    if sentence.holds(rules.near):
        if rules.near.search(text, breath, at):
            return True
        dated += [found.start() for found in rules.near.finditer(text, at, reach)]
    return any(start < span.end or not _is_of_a_thing(text, span, start, rules) for start in dated)


def _is_of_a_thing(text: str, span: Span, start: int, rules: Compiled) -> bool:
    """True where the date at ``start`` tells of a thing: « les pièces saisies en 2019 »; no future is of the past."""
    if rules.rules.language is Language.ARABIC:
        return False
    return _FUTURE.search(text, span.start, span.end) is not None or _DATED.search(text, span.end, start) is not None


def is_hearsay(sentence: Sentence, span: Span, rules: Compiled) -> bool:
    text = sentence.text
    if sentence.holds(rules.hearsay) and rules.hearsay.search(text, sentence.start, span.end):
        return True
    after = rules.hearsay_after
    return sentence.holds(after) and after.search(text, span.end, sentence.end) is not None


def is_met(text: str, span: Span, end: int, rules: Compiled) -> bool:
    """True for a request met there and then: « … des éclaircissements, que le ministre lui a donnés aussitôt »."""
    return bool(rules.rules.exclusions.met) and rules.met.search(text, span.start, end) is not None


def is_long_past(sentence: Sentence, span: Span, rules: Compiled) -> bool:
    """True for « deux candidats avaient décliné »; a refusal is not asked for its negations."""
    text, at = sentence.text, span.start
    if rules.rules.language is Language.ARABIC:
        return False
    breath = rules.breath(text, rules.cut(text, sentence.start, at), at)
    long = rules.auxiliary.search(text, breath, at)
    return long is not None and not long.group().startswith("serai") and _PARTICIPLE.match(text, at) is not None


def _breath(text: str, start: int, at: int) -> int:
    """Where the words begin that an Arabic noun at ``at`` may be governed by."""
    return max(start, *(text.rfind(mark, start, at) + 1 for mark in "،؛:«"))


def _shared(text: str, start: int, at: int) -> Omission | None:
    """What speaks against a participle that shares its auxiliary: « elle avait reçu le maire et invité … »."""
    word = _FIRST.match(text, at)
    if word is None or _DONE.fullmatch(word.group()) is None or not _SHARED.search(text, max(start, at - 6), at):
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
    if pattern.rule.act is Act.REQUEST and is_met(text, span, end, rules):
        return True
    if unless is None:
        return False
    first = rules.cut(text, start, span.start) if pattern.rule.subject_is_guest else span.start
    until, last = min(end, span.end + _NEXT), min(end, span.end + 1)
    return any(unless.match(text, edge.start(), until) for edge in _EDGE.finditer(text, first, last))


def is_noun(text: str, at: int, start: int, rules: Compiled) -> bool:
    """True for « une visite », « de la part »: the word at ``at`` is a noun here, whatever verb it may be elsewhere."""
    if rules.rules.language is Language.ARABIC:
        if _PRESENT_AR.match(text, at) and rules.attribute.search(text, _breath(text, start, at), at):
            return True
        if _THAT.search(text, max(start, at - 14), at) is not None and _PAST_AR.match(text, at) is not None:
            return True
        noun = rules.nouns.match(text, at)  # «ورفضت اللجنة طلب الوزير»: no verb begins behind what governs a noun
        return (
            noun is not None
            and not noun["clitic"]
            and rules.nominal.search(text, _breath(text, start, at), at) is not None
        )
    word = _FIRST.match(text, at)
    first = word.group() if word else ""
    if rules.nominal.search(text, max(start, at - 16), at):
        return _FINITE.fullmatch(first) is not None or rules.nouns.fullmatch(first) is not None
    return rules.nouns.fullmatch(first) is not None and _ARTICLE.search(text[max(start, at - 4) : at]) is not None
