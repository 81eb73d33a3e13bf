"""Who acts in a clause: where the subject stands, and which side it is of."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.cast import WORD, Cast, Mention, Side, bare, is_feminine, role_in
from briefing_app.language.suggestions.hits import Hit, last_of
from briefing_app.language.suggestions.patterns import compiled, union
from briefing_app.language.suggestions.rules import Act, PromiseRules

_CLITICS = re.compile(
    r"(?:^|(?<=[ ,]))(?:(?:lui|leur|en|y|se|le|la|les|nous|vous|me|ne|te|a) |(?:s'|l'|m'|n'|t'|d'))+$| +$"
)
_INCISE = re.compile(r" ?(?:a|ont|avait|avaient|ajoute|précise|selon|d'après|comme)(?:-t-| )|[^,]{0,12}-t-(?:il|elle)")
_THAT = re.compile(r"(?<![\w])(?:que |qu'|laquelle |lequel |auquel |où |dont |qui )")
_AND = re.compile(r" و(?!زير|زراء|كيل|الي|فد|زار)[^ ]+(?: [^ ]+){0,2} ?$| و$")
_ASIDE = frozenset(("qui ", "dont ", "où ", "lequel ", "laquelle ", "auquel "))
_INVERTED = re.compile(
    r" ?(?:(?:à|au|aux) [^,.]{1,40} )?(?P<who>(?:le |la |l'|les |m\. |mme |dr |pr |s\.e\. )[^,.;:»(]{2,90})"
)
_TAG = re.compile(
    r"[^»\n]{0,200}»,? ?(?:(?:lui|leur|l'|y|s'|leur y) ?)?(?:a|ont|est)(?:-t-)?(?: ?[^ ,.]+){1,2}? "
    r"(?P<who>(?:le |la |l'|les |m\. |mme |dr |pr |elle|il)[^,.;»]{0,60})"
)
_AGENT = re.compile(
    r"(?<!\w)(?:est|sont|été|fut|furent|être|sera|seront|vue?s?|invitée?s?|conviée?s?|priée?s?|attendue?s?"
    r"|sollicitée?s?)(?: [^ ,;]+){0,8}? par (?P<who>(?:le |la |l'|les |m\. |mme |dr |pr |son |sa )[^,;:.]{1,50})"
    r"|(?:من قبل|من طرف|من جانب|علي لسان) (?P<ar>[^،؛:.]{2,50})"
)
_INVITED_BY = re.compile(r"دعوه(?: \w+){0,2} من (?P<host>(?!خلال|اجل|قبل|بين)[^،؛:.]{2,50})")
_SOURCE = re.compile(
    r"(?<!\w)(?:reçu|reçoit|reçut|tient|obtenu|obtient|obtint|recueilli)e?s? (?:[^ ,;]+ ){0,2}?(?:de |du |d'|des )"
    r"(?P<who>(?:la |l'|m\. |mme |dr |pr |son |sa |ministre |partie )?[^,;:.]{1,40})"
    r"|(?<!\w)(?:invitation|engagement|promesse|demande|requête|assurance|garantie) (?:\w+ )?(?:de |du |d'|des )"
    r"(?P<nominal>(?:la |l'|m\. |mme |dr |pr |son |sa |ministre |partie )[^,;:.]{1,40})"
)
_ARABIC_THAT = re.compile(r"(?<!\w)[وف]?(?:ب|ل|ك)?ان(?P<pronoun>ه|ها|هم|هما|نا)?(?!\w) ?")
_LONG = 70
"""Letters; a subject longer than that is told by its first name or country."""
_REACH, _NEAR = 60, 70
_HEAD, _FIRST = re.compile(r"(?:[^ ]+ ?){1,3}"), re.compile(r"[^ ]+")
_WHO_AR = re.compile(r"(?:[^ ،؛.:«»()]+ ?){0,9}")


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


NOBODY = Subject(0, 0, Side.UNKNOWN, None, False)


class Stage(msgspec.Struct, frozen=True, eq=False):
    """What is needed to tell the subject of a clause."""

    text: str
    cast: Cast
    rules: PromiseRules

    def subject(self, hit: Hit, before: Subject) -> Subject:
        """The subject of a trigger; ``before`` is that of the clause before it."""
        speaker = self._speaker(hit, before)
        if speaker is not None:
            return speaker
        agent = _AGENT.search(self.text, hit.start, hit.clause_end) or _SOURCE.search(
            self.text, hit.clause_start, hit.clause_end
        )
        if agent is None and hit.act is Act.INVITE:
            agent = _INVITED_BY.search(self.text, hit.start, hit.clause_end)
        if agent is not None and agent.lastgroup == "nominal" and hit.clause_start < agent.start() < hit.start:
            agent = None
        if agent is not None:
            found = self.read(*agent.span(agent.lastgroup or 0), before, hit.start)
            if found.side in (Side.OURS, Side.THEIRS):
                return msgspec.structs.replace(found, is_agent=True)
        if self.rules.language is Language.ARABIC:
            return self._arabic(hit, before)
        return self._french(hit, before)

    def named_before(self, hit: Hit) -> Subject | None:
        """The person a relative clause tells of, «السيدة لور بوتي التي دعته»; None when it tells of a thing."""
        for mention in reversed(self.cast.mentions):
            if mention.end <= hit.relative_to:
                near = hit.relative_to - mention.end <= _NEAR
                if not (near and mention.is_name):
                    return None
                return Subject(*self.cast.around(mention, self.text, 0), mention.side, mention.is_woman)
        return None

    def host(self, hit: Hit) -> Side:
        """Whose the place is that a visit is to: whoever invites does so to his own country or town."""
        for mention in self.cast.within(hit.end - 1, min(len(self.text), hit.clause_end)):
            if not mention.is_name and mention.start - hit.end < _REACH:
                return mention.side
        return Side.UNKNOWN

    def read(self, start: int, end: int, before: Subject, at: int) -> Subject:
        """The side of the words from ``start`` to ``end``."""
        text, who = self.text, _who(self.rules)
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
        if {Side.OURS, Side.THEIRS} <= set(sides) and _joined(text, mentions):
            return Subject(start, end, Side.BOTH, is_body=body)
        own = who.own.search(text, start, end)
        if own and (not sides or mentions[0].start > own.start()):
            return Subject(start, end, before.side if before.side is not Side.UNKNOWN else Side.OURS, is_body=body)
        if sides and sides[0] is not Side.THIRD:
            if who.both.match(text, start, end) and not set(sides) & {Side.OURS, Side.THEIRS} - {sides[0]} and body:
                return Subject(start, end, Side.BOTH, is_body=body)
            return Subject(start, end, sides[0], woman, is_body=body)
        if who.both.search(text, start, end):
            return Subject(start, end, Side.BOTH, is_body=body)
        if compiled(self.rules).third.search(text, start, end) or sides:
            return Subject(start, end, Side.THIRD, woman, is_body=body)
        return self._unmarked(start, end, before, body)

    def _unmarked(self, start: int, end: int, before: Subject, body: bool) -> Subject:
        text, who = self.text, _who(self.rules)
        if who.counterpart.search(text, start, end):
            side = before.side.other if before.side in (Side.OURS, Side.THEIRS) else Side.THEIRS
            return Subject(start, end, side, is_body=body)
        if who.guest.search(text, start, end):
            return Subject(start, end, Side.THEIRS, is_body=body)
        previous = ""
        for found in WORD.finditer(text, start, end):
            role = role_in(found.group(), self.rules)
            if role is not None:
                woman = is_feminine(found.group(), previous, self.rules)
                usual = Side.THEIRS if role in self.rules.who.foreign else Side.OURS
                side = self.cast.roles.get((role, woman)) or self.cast.only_side_of(woman) or usual
                return Subject(start, end, side, woman, is_body=body)
            previous = found.group()
        if who.parties.search(text, start, end):
            return Subject(start, end, Side.OURS, is_body=body)
        return Subject(start, end, Side.UNKNOWN, is_body=body)

    def _pronoun(self, start: int, end: int, before: Subject, at: int) -> Subject:
        word = self.text[start:end].strip(" ,")
        if word in ("ils", "elles", "on", "hما", "tous deux"):
            return Subject(start, end, Side.BOTH)
        if word in ("je", "nous"):
            return before if before.is_given else Subject(start, end, Side.OURS)
        woman = word in ("elle", "celle-ci")
        return self.meant(start, woman, before, word.endswith("-ci"))

    def meant(self, at: int, woman: bool, before: Subject, other: bool = False) -> Subject:
        """Whom a pronoun or a verb without subject means: who acted before, or the last one named of that gender."""
        if not other and before.side in (Side.OURS, Side.THEIRS) and before.is_woman in (woman, None):
            return Subject(before.start, before.end, before.side, woman, False)
        for mention in reversed(self.cast.mentions):
            if (
                mention.end > at
                or mention.side not in (Side.OURS, Side.THEIRS)
                or mention.is_woman not in (woman, None)
            ):
                continue
            if other and mention.is_woman is None and mention.side is before.side:
                continue
            return Subject(*self.cast.around(mention, self.text, 0), mention.side, woman, False)
        return Subject(at, at, before.side, woman, False)

    def _french(self, hit: Hit, before: Subject) -> Subject:
        start, end = hit.clause_start, hit.start
        end -= len(self.text[start:end]) - len(_CLITICS.sub("", self.text[start:end]))
        quoted = self.text[start:end].rstrip(" ,").endswith("»")
        if quoted or not self.text[start:end].strip(" ,"):
            found = _INVERTED.match(self.text, hit.end, hit.clause_end)
            if found and (quoted or self.text[max(0, start - 2) : end].rstrip().endswith(("»", ","))):
                return self.read(found.start("who"), found.end("who"), before, hit.start)
        outer = before
        that = last_of(_THAT.finditer(self.text, start, hit.start))
        if that is not None and that.group() in _ASIDE and "," in self.text[that.end() : hit.start]:
            that = None
        if that is not None and that.group() == "qui " and not self.text[that.end() : end].strip(" ,"):
            named = self.cast.within(start, that.start())
            if named:
                last = named[-1]
                return Subject(*self.cast.around(last, self.text, start), last.side, last.is_woman)
        if hit.subject_is_guest and not self.text[start:end].strip(" ,"):
            comma = self.text.find(",", hit.end)
            if 0 <= comma < hit.end + 120:
                found_after = self._french_chunks(comma + 1, min(len(self.text), comma + 80), before)
                if found_after.side is not Side.UNKNOWN:
                    return found_after
        if that is not None and self.text[that.end() : end].strip(" ,"):
            outer = self._french_chunks(start, that.start(), before)
            inner = self._french_chunks(that.end(), end, outer if outer.is_given else before)
            if inner.side is not Side.UNKNOWN or (inner.is_given and not hit.is_passive):
                return inner
            return outer
        return self._french_chunks(start, end, before)

    def _speaker(self, hit: Hit, before: Subject) -> Subject | None:
        """Who says it, where the trigger stands inside quotation marks: the one named after them, or before."""
        opening = self.text.rfind("«", hit.clause_start, hit.start)
        if opening < 0 or self.text.find("»", opening, hit.start) >= 0:
            return None
        tag = _TAG.match(self.text, hit.end)
        if tag is not None:
            found = self.read(tag.start("who"), tag.end("who"), before, hit.start)
            if found.side is not Side.UNKNOWN:
                return found
        ahead = self._french_chunks(hit.clause_start, opening, before)
        if self.rules.language is Language.ARABIC:
            ahead = self._after(hit.clause_start, opening, before)
        return ahead if ahead.side is not Side.UNKNOWN else before

    def _french_chunks(self, start: int, end: int, before: Subject) -> Subject:
        who = _who(self.rules)
        best = NOBODY
        at = start
        for chunk in re.split(r"(?<=[,:«»(–—])", self.text[start:end]):
            first, last = at, at + len(chunk.rstrip(" ,"))
            at += len(chunk)
            first += len(chunk) - len(chunk.lstrip(" "))
            lead = who.connector.match(self.text, first, last)
            first = lead.end() if lead else first
            if first >= last or _INCISE.match(self.text, first, last) or who.lead.match(self.text, first, last):
                continue
            found = self.read(first, last, before, start)
            if found.side is not Side.UNKNOWN:
                return found
            if found.is_given and not best.is_given:
                best = found
        return best

    def _arabic(self, hit: Hit, before: Subject) -> Subject:
        start, end = hit.clause_start, hit.start
        that = last_of(_ARABIC_THAT.finditer(self.text, start, end))
        outer = before
        if that is not None:
            spoken = self.read(start, that.start(), before, hit.start)
            outer = before if spoken.side is Side.UNKNOWN else spoken
            if self.text[that.end() : end].strip():
                inner = self.read(that.end(), end, outer, hit.start)
                if inner.side is not Side.UNKNOWN or inner.is_given:
                    return inner
            elif that["pronoun"]:
                return outer
        first = WORD.match(self.text, hit.start)
        if first and re.match("[وف]?سن", first.group()):
            return Subject(hit.start, hit.start, Side.OURS, is_given=True)
        after = self._after(first.end() if first else hit.end, hit.clause_end, outer, hit.act)
        if after.is_given and (after.side is not Side.UNKNOWN or after.is_body):
            return after
        ahead = self._ahead(start, end, outer)
        if ahead.side is not Side.UNKNOWN:
            return ahead
        if after.is_given and hit.is_future:
            return after
        if outer.is_body:
            return msgspec.structs.replace(outer, start=hit.start, end=hit.start, is_given=False)
        woman = _verb_is_feminine(self.text, hit)
        return self.meant(hit.start, woman, outer)

    def _ahead(self, start: int, end: int, before: Subject) -> Subject:
        """A subject before its verb: the last stretch between commas that names a side."""
        who = _who(self.rules)
        pieces = [(found.start(), found.end()) for found in re.finditer(r"[^،,:«»]+", self.text[start:end])]
        for first, last in pieces:
            lead = who.connector.match(self.text, start + first, start + last)
            if who.lead.match(self.text, lead.end() if lead else start + first, start + last):
                continue
            found = self.read(lead.end() if lead else start + first, start + last, before, end)
            if found.side is not Side.UNKNOWN:
                return found
        return NOBODY

    def _after(self, start: int, end: int, before: Subject, hit_act: Act | None = None) -> Subject:
        """The words right after the verb up to the first preposition."""
        who = _who(self.rules)
        found = _WHO_AR.match(self.text, start + (self.text[start : start + 1] == " "), end)
        if found is None:
            return NOBODY
        names = self.cast.name_words
        stops = who.stop.finditer(self.text, found.start() + 1, found.end())
        last = next((stop.start() for stop in stops if stop.group() not in names), found.end())
        first = who.stop.match(self.text, found.start(), found.end())
        is_object = (
            hit_act in (Act.INVITE, Act.REQUEST)
            or _disagrees(self.text, start, found.start())
            or not who.counterpart.match(self.text, found.start(), found.end())
        )
        if first and is_object and first.group() not in names:
            last = found.start()
        named = self.cast.within(found.start(), last)
        if named and not (who.both.search(self.text, found.start(), last) or _joined(self.text, named)):
            last = self.cast.around(named[0], self.text, found.start())[1]
        return self.read(found.start(), last, before, start)


class _Who(msgspec.Struct, frozen=True, eq=False):
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


@cache
def _who(rules: PromiseRules) -> _Who:
    who = rules.who
    french = rules.language is Language.FRENCH
    pronoun = "(?:il|elle|ils|elles|celui-ci|celle-ci|on|je|nous|tous deux) ?,?" if french else "(?:هو|هي|هما|هم) ?"
    connector = (
        "(?:et|mais|or|puis|car|ainsi|enfin|donc|:|«|–|—|\\(|en outre|également|,|que) ?"
        if french
        else "[ ،:«»(]*(?:كما|بينما|فيما|في حين|حيث|غير ان|الا ان|لكن|وقد|قد|ثم|اذ|وفي المقابل|وبدوره\\w*)? ?"
    )
    return _Who(
        union(rules, who.bodies), union(rules, who.both), union(rules, who.counterpart), union(rules, who.guest),
        union(rules, who.own), union(rules, who.parties), union(rules, who.lead), union(rules, who.stop),
        re.compile(connector), re.compile(pronoun),
    )  # fmt: skip


def _joined(text: str, mentions: tuple[Mention, ...]) -> bool:
    """True when the first two mentions of different sides are joined by « et » or «و»."""
    first = mentions[0]
    second = next((m for m in mentions if m.side in (Side.OURS, Side.THEIRS) and m.side is not first.side), None)
    if second is None:
        return False
    between = text[first.end : second.end]
    return " et " in between or text[second.start] == "و" or _AND.search(between) is not None


def _disagrees(text: str, verb_end: int, start: int) -> bool:
    """True when the verb that ends at ``verb_end`` is not of the gender of «نظيرته» or «نظيره» after it."""
    noun = WORD.match(text, start)
    verb = text[max(0, verb_end - 12) : verb_end].split(" ")[-1]
    woman = noun is not None and re.search("ت(?:ه|ها)$", noun.group()) is not None
    return woman != (verb.endswith("ت") or re.match("[وف]?س?ت", verb) is not None)


def _verb_is_feminine(text: str, hit: Hit) -> bool:
    word = WORD.match(text, hit.start)
    verb = word.group() if word else ""
    for form in bare(verb, Language.ARABIC):
        verb = form
    stem = re.sub("(?:ه|ها|هم|هما)$", "", verb) if len(verb) > 4 else verb
    return stem.endswith("ت") or re.match("س?ت", verb) is not None
