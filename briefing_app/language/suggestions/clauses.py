"""The clauses of a sentence, cut between its triggers."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from briefing_app.language.suggestions.french_verbs import SETTLED
from briefing_app.language.suggestions.hits import Hit
from briefing_app.language.suggestions.patterns import Compiled
from briefing_app.language.suggestions.rules import Act

_STRONG = ";؛"
_CLEAR = 0.9
_LOOSE = " ,،;؛:"
_TAG = re.compile(
    r"a-t-|ont-(?:ils|elles)|[a-zé]+-t-(?:il|elle)"
    r"|(?<=[,»] )(?:(?:a|ont) (?:promis|assuré|garanti|juré|certifié|confirmé)|(?:s'est|se sont) engagée?s?"
    rf"|{SETTLED}) "
    r"(?:le |la |l'|les |m\. |mme |dr |pr |son |sa )"
    r"[^,;:.]{1,60}(?=[,.;!]|$)"
)
"""Whose the words before are: « …, a-t-il assuré », « …, a promis la ministre. »"""

_TAGGED = re.compile(rf".*, (?:{SETTLED}) (?:les|le|la|l'|m\. |mme )[^,;:.]{{1,60}}, (?:[^ ,;]+ ){{0,1}}")
"""Up to the verb of what two have settled, named between it and its subject."""
_TAG_LENGTH = 40
_SAID = re.compile(
    r" ?(?:a|ont)(?:-t-)? ?(?:(?:ils?|elles?|on) )?(?:répondu|assuré|promis|indiqué|précisé|annoncé|déclaré|dit|ajouté"
    r"|confirmé|affirmé|expliqué|garanti|certifié|signalé|souligné|fait savoir)(?: [^,;:]{1,60})?"
)
"""Between two commas: who says so."""
_QUOTED = re.compile(r"[^«»\n]{0,200}»,? ?(?:(?:lui|leur|l'|nous) ?)?")
"""Between words that are quoted and the verb that says whose they are."""


def apart(hits: Sequence[Hit], text: str, start: int, end: int, rules: Compiled) -> list[list[Hit]]:
    """For each clause its triggers, the surest first, each with the clause it stands in.

    Two triggers are of one clause when no mark or conjunction of ``rules`` parts them.
    """
    groups: list[list[Hit]] = []
    cuts: list[int] = []
    for hit in hits:
        cut = _boundary(text, max(other.end for other in groups[-1]), hit, rules) if groups else 0
        if cut < 0:
            groups[-1].append(hit)
            continue
        if groups:
            cuts.append(cut)
        groups.append([hit])
    edges = [start, *cuts, end]
    return [
        [
            _placed(hit, text, edges[number], edges[number + 1])
            for hit in _by_weight(group)
            if hit.end <= edges[number + 1] or len(group) == 1
        ]
        for number, group in enumerate(groups)
    ]


def _by_weight(group: Sequence[Hit]) -> list[Hit]:
    """The surest first. A mere step comes last: what a side does on that day says more; and who promises to come
    answers an invitation."""
    is_answer = any(hit.act in (Act.ACCEPT, Act.DECLINE) and hit.confidence >= _CLEAR for hit in group)
    return sorted(group, key=lambda hit: (hit.act is Act.STEP, is_answer and hit.act is Act.COMMIT, -hit.confidence))


def _boundary(text: str, start: int, hit: Hit, rules: Compiled) -> int:
    """Where the clause of ``hit`` begins after ``start``: the last mark between; -1 when there is none."""
    if _TAG.match(text, hit.start) or _QUOTED.fullmatch(text, start, hit.start):
        return -1
    if _TAGGED.fullmatch(text, max(0, start - _TAG_LENGTH), hit.start):
        return -1  # « Le tarif unique, ont tranché les deux ministres, sera appliqué … »
    at = hit.start if hit.reported < start else hit.reported
    cuts = list(rules.separator.finditer(text, start, at + 1))
    while len(cuts) > 2 and _SAID.fullmatch(text, cuts[-2].end(), cuts[-1].start()):
        cuts = cuts[:-2]  # « le service, a répondu le professeur, aura … »: it parts a subject from its verb
    cut = cuts[-1].start() if cuts else -1
    if cut < 0 and hit.start > start and hit.is_joined:
        return hit.start
    return cut


def _placed(hit: Hit, text: str, start: int, end: int) -> Hit:
    """With its clause, without the marks around it, cut again at a strong mark before or after the trigger."""
    for mark in _STRONG:
        start = max(start, text.rfind(mark, start, hit.start) + 1)
        at = text.find(mark, hit.end, end)
        end = at if at >= 0 else end
    while start < hit.start and (text[start] in _LOOSE or text.startswith("et ", start)):
        start += 1 if text[start] in _LOOSE else 3
    while end > hit.end and text[end - 1] in " ,،;؛:.":
        end -= 1
    return msgspec.structs.replace(hit, clause_start=start, clause_end=end)
