"""Which side words of a text are of: a name, a country, a post, a body, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.cast import WORD, Cast
from briefing_app.language.suggestions.institutions import institution_in
from briefing_app.language.suggestions.patterns import compiled
from briefing_app.language.suggestions.posts import is_feminine, role_in
from briefing_app.language.suggestions.rules import PromiseRules
from briefing_app.language.suggestions.sides import SIDED, Mention, Side
from briefing_app.language.suggestions.wording import union

_AND = re.compile(r" و(?!زير|زراء|كيل|الي|فد|زار)[^ ]+(?: [^ ]+){0,2} ?$| و$")
_VERBAL = re.compile(
    r"(?<!\w)(?:n'|ne |a |ont |est |sont |s'est |se sont |qui |que |qu'|dont |التي |الذي |قد |لم |لن |لا |ان )"
)
"""Between two names it makes them the subjects of two clauses."""
_JOINED = re.compile(r" وال| et (?:le |la |l')")
_PLACED = re.compile("(?<!\\w)(?:في|من|الي|مدينه|مهرجان|معرض|جامعه|à|en) $")
"""Before a place that tells where, not who."""
_LAST = re.compile("(?P<woman>cette dernière|الاخيره)|ce dernier|الاخير")
"""Means the person named last."""
HONOUR = re.compile("(?:معالي|سعادت|سمو|فخامت|دولت|حضرت)(?:ه|ها)")
"""Means a person spoken of before, by his rank."""
_MEANT = f"(?:هو|هي|هما|هم|{HONOUR.pattern}) ?"
_POSSESSED = re.compile("(?:son|sa|ses|leurs?) ")
_LONG = 70
"""Letters; a subject longer than that is told by its first name or country."""
_OF = 22
"""Letters after a post in which its house is named: « le chef de la mission »."""
_AT_HEAD = 4
"""Letters before the country by which a subject begins: «اليابان», « le Japon »."""
_COMMON = re.compile(r"(?<!\bla )(?<!\bde )(?<!\bsa )(?<!\bune )(?<!\bcette )(?<!\bleur )\bcommunes?\b")
"""No township: « une exposition commune »."""
_QUOTED = 600
"""Letters looked back for the mark that opens a quotation."""
_FAR = 30
"""Mentions looked back at for whom a pronoun may mean."""
_HEAD, _FIRST = re.compile(r"(?:[^ ]+ ?){1,3}"), re.compile(r"[^ ]+")


class Subject(msgspec.Struct, frozen=True):
    """Its words as offsets (equal where a pronoun or nothing says it), its side, and whether it is a woman."""

    start: int
    end: int
    side: Side
    is_woman: bool | None = None
    is_given: bool = True
    is_agent: bool = False
    """Named after « par »: the one who acts in a clause whose verb is passive."""
    is_body: bool = False
    is_guess: bool = False
    """Nothing in the text says of which side it is: a minister is ours, an ambassador theirs."""
    is_thing: bool = False
    """Somebody only tells of a thing that will do it: « il a indiqué que les relevés parviendront à … »."""


NOBODY = Subject(0, 0, Side.UNKNOWN, None, False)


class Identity(msgspec.Struct, frozen=True, eq=False):
    """Tells whose words are, in one text."""

    text: str
    cast: Cast
    rules: PromiseRules

    def read(self, start: int, end: int, before: Subject, at: int) -> Subject:
        """The side of the words from ``start`` to ``end``."""
        text, who = self.text, who_of(self.rules)
        if not text[start:end].strip(" ,"):
            return NOBODY
        mentions = self.cast.within(start, end)
        if end - start > _LONG and mentions:
            start, end = self.cast.around(mentions[0], self.text, start)
        head = (_FIRST if self.rules.language is Language.ARABIC else _HEAD).match(text, start, end)
        body = head is not None and who.bodies.search(text, start, head.end()) is not None
        sides = [mention.side for mention in mentions]
        woman = mentions[0].is_woman if mentions else None
        if who.pronoun.fullmatch(text, start, end):
            return self._pronoun(start, end, before, at)
        is_arabic = self.rules.language is Language.ARABIC  # «شركة طيران إيطالية» is told of, and no side all the same
        is_outside = compiled(self.rules).outside.match(text, start, end) is not None
        if is_outside and (is_arabic or self._institution(start, end) is None):
            return Subject(start, end, Side.THIRD, woman, is_body=body)
        if {Side.OURS, Side.THEIRS} <= set(sides) and are_joined(text, mentions):
            return Subject(start, end, Side.BOTH, is_body=body)
        own = who.own.search(text, start, end)
        is_third = compiled(self.rules).third.search(text, start, own.start() if own else end) is not None
        if own and not is_third and (not sides or mentions[0].start > own.start()):
            return Subject(start, end, before.side if before.side is not Side.UNKNOWN else Side.OURS, is_body=body)
        if sides and sides[0] is not Side.THIRD:
            if who.both.match(text, start, end) and not set(sides) & {Side.OURS, Side.THEIRS} - {sides[0]} and body:
                return Subject(start, end, Side.BOTH, is_body=body)
            return Subject(start, end, sides[0], woman, is_body=body)
        if sides and mentions[0].start - start < _AT_HEAD:
            return Subject(start, end, Side.THIRD, woman, is_body=body)
        if who.both.search(text, start, end):
            return Subject(start, end, Side.BOTH, is_body=body)
        is_third = bool(sides) or is_third or compiled(self.rules).third.search(text, start, end) is not None
        if is_third and (sides or self._institution(start, end) is None):
            return Subject(start, end, Side.THIRD, woman, is_body=body)
        return self._unmarked(start, end, before, body)

    def _unmarked(self, start: int, end: int, before: Subject, body: bool) -> Subject:
        text, who = self.text, who_of(self.rules)
        last = _LAST.match(text, start, end)
        named = (mention for mention in self.cast.back_from(start) if mention.is_name) if last else iter(())
        for mention in islice(named, 1):
            if mention.side in SIDED and mention.is_woman in (None, last is not None and last["woman"] is not None):
                return Subject(start, end, mention.side, mention.is_woman, is_body=body)
        if who.counterpart.search(text, start, end):
            side = before.side.other if before.side in (Side.OURS, Side.THEIRS) else Side.THEIRS
            return Subject(start, end, side, is_body=body)
        if who.guest.search(text, start, end):
            return Subject(start, end, Side.THEIRS, is_body=body)
        if _POSSESSED.match(text, start, end) and before.side in SIDED:
            return Subject(start, end, before.side, is_body=body)
        previous = ""
        house = self._institution(start, end)
        for found in WORD.finditer(text, start, end):
            role = role_in(found.group(), self.rules)
            if role is not None:
                woman = is_feminine(found.group(), previous, self.rules)
                usual = Side.THEIRS if role in self.rules.who.foreign else Side.OURS
                of = self._institution(found.end(), min(end, found.end() + _OF))
                noun = WORD.match(text, found.end() + 1, end)
                told = of or self.cast.told_post(role, noun.group() if noun else "", woman) or house
                meant = told or self.cast.side_of_post(role, woman) or usual
                return Subject(start, end, meant, woman, is_body=body, is_guess=told is None)
            previous = found.group()
        if house is not None:
            return Subject(start, end, house, is_body=body)
        if text.startswith(("nos ", "notre "), start):
            side = before.side if self._is_quoted(start) and before.side in SIDED else Side.OURS
            return Subject(start, end, side, is_body=body)
        headed = next((self.cast.houses[noun] for noun in self._nouns(start, end) if noun in self.cast.houses), None)
        if headed is not None or who.parties.search(text, start, end):
            return Subject(start, end, headed or Side.OURS, is_body=body, is_guess=True)
        return Subject(start, end, Side.UNKNOWN, is_body=body)

    def _institution(self, start: int, end: int) -> Side | None:
        """The side of the institutions that the words name and the text has told of; None where it has not."""
        sides = {self.cast.institutions[noun] for noun in self._nouns(start, end) if noun in self.cast.institutions}
        if len(sides) > 1 or (sides and _JOINED.search(self.text, start, end)):
            return Side.BOTH
        return next(iter(sides), None)

    def _nouns(self, start: int, end: int) -> Iterator[str]:
        """The nouns of institutions among the words."""
        told = self.text[start:end]
        told = _COMMON.sub("", told) if "commune" in told else told
        nouns = (institution_in(found.group(), self.rules) for found in WORD.finditer(told))
        return (noun for noun in nouns if noun is not None)

    def _pronoun(self, start: int, end: int, before: Subject, at: int) -> Subject:
        word = self.text[start:end].strip(" ,")
        if word in ("ils", "elles", "on", "tous deux", "هما", "هم"):
            return Subject(start, end, Side.BOTH)
        if word in ("je", "nous"):
            if word == "nous" and not self._is_quoted(start):
                return Subject(start, end, Side.OURS)
            return before if before.is_given else Subject(start, end, Side.OURS)
        woman = word in ("elle", "celle-ci", "هي") or word.endswith("ها")
        if HONOUR.fullmatch(word) and before.is_woman is not woman:
            only, others = self.cast.only_side_of(woman), self.cast.only_side_of(not woman)
            only = others.other if only is None and others in SIDED else only
            if only in SIDED:
                return Subject(start, end, only, woman, False)  # «معاليها», of whom one only is a woman
        return self.meant(start, woman, before, word.endswith("-ci"))

    def _is_quoted(self, at: int) -> bool:
        """True for words that somebody is quoted for, whose « nous » is not the writer's."""
        since = max(0, at - _QUOTED)
        opening = max(self.text.rfind(mark, since, at) for mark in "«:")
        return opening > max(self.text.rfind(mark, since, at) for mark in ("»", "\n", ". "))

    def meant(self, at: int, woman: bool, before: Subject, other: bool = False) -> Subject:
        """Whom a pronoun or a verb without subject means: who acted before, or the last one named of that gender."""
        if not other and before.is_given and before.side in (Side.THIRD, Side.UNKNOWN) and before.end > before.start:
            return msgspec.structs.replace(before, is_woman=woman)
        if not other and before.is_woman is None and before.side in SIDED:
            told = islice(self.cast.back_from(at), _FAR)
            sides = {mention.side for mention in told if mention.is_woman is woman}
            if sides == {before.side.other}:
                return Subject(at, at, before.side.other, woman, False)
        if not other and before.side in (Side.OURS, Side.THEIRS) and before.is_woman in (woman, None):
            return Subject(before.start, before.end, before.side, woman, False)
        if self.rules.language is Language.ARABIC and not other:
            for mention in islice(self.cast.back_from(at), _FAR):
                if mention.is_woman is woman and mention.side in SIDED and mention.is_name:
                    return Subject(*self.cast.around(mention, self.text, 0), mention.side, woman, False)
        for mention in self.cast.back_from(at):
            if mention.is_woman in (woman, None) and self._may_be_meant(mention, woman, before, other):
                return Subject(*self.cast.around(mention, self.text, 0), mention.side, woman, False)
        return Subject(at, at, before.side.other if before.is_woman is (not woman) else before.side, woman, False)

    def _may_be_meant(self, mention: Mention, woman: bool, before: Subject, other: bool) -> bool:
        if mention.side not in SIDED:
            return False
        if not mention.is_name:
            if mention.is_woman is None and before.is_woman is (not woman):
                return False  # a town is no man: «فتعهدت الممثلة … ودعاها»
            if _PLACED.search(self.text, max(0, mention.start - 8), mention.start):
                return False
        return not (other and mention.is_woman is None and mention.side is before.side)


class Who(msgspec.Struct, frozen=True, eq=False):
    """The words of ``[who]`` as patterns, and what may stand before a subject or be a pronoun."""

    bodies: re.Pattern[str]
    both: re.Pattern[str]
    counterpart: re.Pattern[str]
    guest: re.Pattern[str]
    own: re.Pattern[str]
    parties: re.Pattern[str]
    lead: re.Pattern[str]
    stop: re.Pattern[str]
    connector: re.Pattern[str]
    pronoun: re.Pattern[str]
    things: re.Pattern[str]


@cache
def who_of(rules: PromiseRules) -> Who:
    """The patterns of one language; made once."""
    who = rules.who
    french = rules.language is Language.FRENCH
    pronoun = "(?:il|elle|ils|elles|celui-ci|celle-ci|on|je|nous|tous deux) ?,?" if french else _MEANT
    connector = (
        "(?:et|mais|or|puis|car|ainsi|enfin|donc|aussi(?= (?:l[ea]s? |l'|m\\. |mme ))"
        "|:|«|–|—|\\(|en outre|également|,|que) ?"
        if french
        else "[ ،:«»(]*(?:كما|بينما|فيما|في حين|حيث|غير ان|الا ان|لكن|وقد|قد|ثم|اذ|ف?ان|فقد|وفي المقابل|وبدوره\\w*)? ?"
    )
    return Who(
        union(rules, who.bodies), union(rules, who.both), union(rules, who.counterpart), union(rules, who.guest),
        union(rules, who.own), union(rules, who.parties), union(rules, who.lead), union(rules, who.stop),
        re.compile(connector), re.compile(pronoun), union(rules, who.things),
    )  # fmt: skip


def are_joined(text: str, mentions: tuple[Mention, ...]) -> bool:
    """True when the first two mentions of different sides are joined by « et » or «و»."""
    first = mentions[0]
    second = next((m for m in mentions if m.side in (Side.OURS, Side.THEIRS) and m.side is not first.side), None)
    if second is None:
        return False
    between = text[first.end : second.end]
    if _VERBAL.search(between):
        return False
    return " et " in between or text[second.start] == "و" or _AND.search(between) is not None
