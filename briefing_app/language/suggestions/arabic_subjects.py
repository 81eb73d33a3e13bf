"""The subject of an Arabic clause: mostly right after its verb, sometimes before it, often left to the verb."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.arabic_objects import FIFTH, ArabicObjects, word_at
from briefing_app.language.suggestions.cast import WORD
from briefing_app.language.suggestions.futures import futures, last_of
from briefing_app.language.suggestions.geography import places
from briefing_app.language.suggestions.hits import ANSWERS, Hit
from briefing_app.language.suggestions.identity import NOBODY, Subject, are_joined, who_of
from briefing_app.language.suggestions.institutions import institution_in
from briefing_app.language.suggestions.posts import bare, role_in
from briefing_app.language.suggestions.rules import Act, PromiseRules
from briefing_app.language.suggestions.sides import SIDED, Side
from briefing_app.language.suggestions.wording import union

_THAT = re.compile(r"(?<!\w)[وف]?(?:ب|ل|ك)?ان(?P<pronoun>ه|ها|هم|هما|نا)?(?!\w) ?")
_SUBORDINATE = re.compile(r"(?<!\w)[وف]?(?:دون|قبل|بعد|منذ|شرط|بشرط|شريطه|الا|غير|بيد|لولا|بدل|ريثما|فور|سبق) $")
"""Before «أن» that begins what nobody says: «دون أن يبت في الأمر، سيرسل …»."""
_BESIDE = re.compile(
    r"(?:(?:الي|علي|لدي|ل|ب|من|عن|مع|في|عند)(?:ه|ها|هم|هما|نا|كم)|لي|مني|معي|بي|كذلك|ايضا|اليوم|رسميا|شخصيا"
    r"|فورا|مجددا|لاحقا|بالمناسبه|بالمقابل|ختاما|اثرها|عندها|حينها|من جهت\w+|من جانب\w+|في (?:الختام|المقابل|النهايه)"
    r"|بهذه المناسبه|خلال اللقاء|في ختام (?:اللقاء|الاجتماع|الزياره|المحادثات|المباحثات)) "
)
"""Between a verb and its subject: to whom, and how."""
_WE = re.compile(" نحن(?!\\w)")
_I = re.compile("[وف]?(?:(?:رجو|دعو|شكو)ت|(?:رجو|دعو|طلب|ابلغ|سلم|وعد|عرض|وجه|ناشد)نا)(?:ه|هم|هما|كم|ك)")
"""A past verb of the one who writes, with whom he did it to; «سلمته» may be hers as well."""
_VERB = 14
"""Letters of a verb with all that is written with it."""
_LEAST = 8
"""Letters before a trigger in which somebody may be named: more than «كما» or «فيما»."""
_WRITER = re.compile(
    r"(?<!\w)[وف]?(?:التقيت|تشرفت|قابلت|زرت|رجوته|دعوته|وعدني|ابلغني|دعاني|سالني|اخبرني|رجاني|استقبلني|سلمني)(?!\w)"
)
"""Whoever writes the note tells it in the first person."""
_MINE = re.compile(
    "[وف]?(?:رجو|دعو|طلب|التمس|ابلغ|سلم|وعد|اكد|وافق|قبل|عرض|وجه|نقل|ناشد|اخبر|افد|اعلم|شكر|اجب)"
    r"ت(?:ه|ها|هم|هما|كم)?(?!\w)"
)
"""A verb of his, where there is nobody else that it could be of."""
_WISHED, _MAIN = re.compile("[يت]"), re.compile(r"[وف](?:[^يتنس]|ت\w+ت(?!\w))")
_PROVIDED = re.compile(r"و?علي ان \w+")
_TWO = re.compile(r"ال(?P<noun>\w{3,}?)(?:تين|تان|ين|ان)")
_SIDES = frozenset(("جانب", "طرف", "بلد", "دول", "حكوم", "متحدث", "رجل", "شريك", "عاصم", "مدين", "سلط", "ضف", "شعب"))
_THEY = re.compile(r"\w{3,}وا")
_PERSONAL = frozenset({Act.INVITE, Act.COMMIT, Act.REQUEST})
"""What many do who are no side: «وطلبوا من الوزير …»."""
_SAYS = re.compile(r"(?P<verb>\w+) (?:(?:له|لها|لهم|اليه|اليها|ايضا|كذلك|بدوره|بدورها|مجددا) )?$")
_WILL = re.compile("[وف]?(?:سوف |س)[يت]")
_HAS_OBJECT = re.compile("[وف]?\\w{3,}(?:ه|ها|هما|هم|نا|ني)")
"""A verb with its object: «دعاه نظيره», the counterpart behind it acts."""
_TO = re.compile(" (?:الي|علي|ل|عن|مع|في|من)")
_UNTIL = re.compile(r"(?:[^ ،؛.:«»()]+ ?){0,9}")


class ArabicSubjects(ArabicObjects, frozen=True, eq=False):
    """Finds subjects in one text."""

    def subject_of(self, hit: Hit, before: Subject) -> Subject:
        """The subject of a trigger by its place; ``before`` is that of the clause before it."""
        if _is_told_by_its_writer(self.text) and _MINE.match(self.text, hit.clause_start, hit.start):
            before = Subject(hit.start, hit.start, Side.OURS, is_given=True)  # «وأبلغته أننا …»
        said, outer = self._reported(hit, before)
        if said is not None:
            return said
        first = _PROVIDED.match(self.text, hit.start, hit.end) or WORD.match(self.text, hit.start)
        if first and (re.match("[وف]?سن", first.group()) or self._is_we(first)):
            return self._first_person(hit, outer)
        if first and word_at(self.text, hit.start).lstrip("وف") in _duals(self.rules):
            return Subject(hit.start, hit.start, Side.BOTH)
        if first and hit.act in _PERSONAL and _THEY.fullmatch(first.group()):
            return Subject(hit.start, hit.start, Side.THIRD)
        is_led = hit.start - hit.clause_start > _LEAST
        lead = self._in_piece(hit.clause_start, hit.start, outer, hit.start) if is_led else NOBODY
        owner = lead if lead.is_given and lead.side in SIDED else outer  # «أعربت الوزيرة عن التزام بلادها»
        after = self.after(first.end() if first else hit.end, hit.clause_end, owner, hit.act)
        if after.is_given and not hit.is_future and self._is_thing(after):
            after = NOBODY  # «ردت المقترح»: what stands behind the verb is what was done, not who did it
        if after.is_given and (after.side is not Side.UNKNOWN or after.is_body):
            return after
        ahead = self._ahead(hit.clause_start, hit.start, outer)
        if ahead.side is not Side.UNKNOWN:
            return ahead
        if after.is_given and hit.is_future:
            return after
        if outer.is_body:
            return msgspec.structs.replace(outer, start=hit.start, end=hit.start, is_given=False)
        meant = self.meant(hit.start, _verb_is_feminine(self.text, hit), outer)
        if after.is_given and _names_a_person(self.text, after, self.rules):
            return msgspec.structs.replace(meant, start=after.start, end=after.end)  # the words are his all the same
        return meant

    def _is_thing(self, subject: Subject) -> bool:
        """True for what does nothing: «المقترح», «تكليف مكتب»."""
        if who_of(self.rules).things.match(self.text, subject.start, subject.end):
            return True
        word = word_at(self.text, subject.start)
        return word not in self.cast.name_words and _deeds(self.rules).match(word) is not None

    def _is_we(self, first: re.Match[str]) -> bool:
        """True for « نتولى نحن »، «رجوته»: whoever writes the note acts."""
        if _WE.match(self.text, first.end()) is not None or _I.fullmatch(first.group()) is not None:
            return True
        return _MINE.fullmatch(first.group()) is not None and _is_told_by_its_writer(self.text)

    def _first_person(self, hit: Hit, before: Subject) -> Subject:
        """Whoever says « we »: the one named before a colon, else whoever writes the note."""
        colon = self.text.rfind(":", hit.clause_start, hit.start)
        spoken = self._in_piece(hit.clause_start, colon, before, hit.start) if colon >= 0 else NOBODY
        if spoken.side in SIDED:
            return spoken
        return Subject(hit.start, hit.start, Side.OURS, is_given=True)

    def _reported(self, hit: Hit, before: Subject) -> tuple[Subject | None, Subject]:
        """The subject in what somebody says, None where its verb has it, and who says it: ``before`` when nobody."""
        start, end = hit.clause_start, hit.start
        that = last_of(
            found
            for found in _THAT.finditer(self.text, start, end)
            if not _SUBORDINATE.search(self.text, start, found.start())
        )
        if that is None:
            return None, before
        if hit.is_joined and _MAIN.match(self.text, end) and _WISHED.match(self.text, that.end()):
            outer = self._in_piece(start, that.start(), before, end)  # «أعرب عن أمله في أن تزور ودعاها إلى ذلك»
            return None, outer if outer.side is not Side.UNKNOWN else before
        spoken = self._teller(start, that.start(), before, hit.start)
        spoken = self._told_by_verb(start, that.start(), before) if spoken.side is Side.UNKNOWN else spoken
        outer = before if spoken.side is Side.UNKNOWN else spoken
        if hit.act in ANSWERS and self.text[start : that.start()].strip():
            if spoken.side in SIDED:
                return spoken, outer
            return self.meant(start, _is_feminine(word_at(self.text, start)), before), outer
        if not self.text[that.end() : end].strip():
            return (outer if that["pronoun"] else None), outer
        inner = self.read(that.end(), end, outer, hit.start)
        if inner.side is Side.BOTH and hit.is_future and self._are_things(that.end()):
            inner = msgspec.structs.replace(inner, side=Side.UNKNOWN)
        tells = hit.act is Act.INVITE or (hit.is_future and not hit.is_meeting)
        is_own = inner.is_guess and hit.act is Act.COMMIT and _WILL.match(self.text, end) is not None
        if spoken.side in SIDED and (is_own or (tells and inner.side is Side.UNKNOWN)):
            return spoken, outer
        return (inner if inner.side is not Side.UNKNOWN or inner.is_given else None), outer

    def _are_things(self, at: int) -> bool:
        """True for «الوحدتين», two of what nobody is: no persons, sides or bodies."""
        two = _TWO.fullmatch(word_at(self.text, at))
        if two is None or two["noun"] in _SIDES:
            return False
        forms = (two["noun"], f"{two['noun']}ه")
        return not any(role_in(form, self.rules) or institution_in(form, self.rules) for form in forms)

    def _told_by_verb(self, start: int, end: int, before: Subject) -> Subject:
        """Who says it where a verb of saying before «أن» has no subject: «كما قال إن …», «غير أنه أعلن أن …»."""
        verb = _SAYS.search(self.text, start, end)
        says = verb is not None and futures(self.rules).report.fullmatch(verb["verb"]) is not None
        if verb is None or not says or _is_told_by_its_writer(self.text):
            return NOBODY
        woman = _is_feminine(verb["verb"])
        if verb["verb"].lstrip("وف") in _duals(self.rules):
            return NOBODY
        is_clear = before.is_woman is woman and before.side in SIDED
        teller = before if is_clear else self.meant(start, woman, before)
        return Subject(start, start, teller.side, woman) if teller.side in SIDED else NOBODY

    def _teller(self, start: int, end: int, before: Subject, at: int) -> Subject:
        """Who says it, in the words up to «أن»: in the last stretch between commas, else in all of them."""
        last = max(self.text.rfind("،", start, end) + 1, start)
        spoken = self._in_piece(last, end, before, at) if last > start else NOBODY
        return spoken if spoken.side is not Side.UNKNOWN else self._in_piece(start, end, before, at)

    def _ahead(self, start: int, end: int, before: Subject) -> Subject:
        """A subject before its verb: the last stretch between commas that names a side."""
        who = who_of(self.rules)
        pieces = [(found.start(), found.end()) for found in re.finditer(r"[^،,:«»]+", self.text[start:end])]
        for first, last in pieces:
            lead = who.connector.match(self.text, start + first, start + last)
            if who.lead.match(self.text, lead.end() if lead else start + first, start + last):
                continue
            found = self._in_piece(lead.end() if lead else start + first, start + last, before, end)
            if found.side is not Side.UNKNOWN:
                return found
        return NOBODY

    def _in_piece(self, start: int, end: int, before: Subject, at: int) -> Subject:
        """Who acts in words before the trigger: the noun they begin with, or the one after their verb."""
        lead = who_of(self.rules).connector.match(self.text, start, end)
        start = lead.end() if lead else start
        word = WORD.search(self.text, start, end)
        if word is None:
            return NOBODY
        noun = word.group().removeprefix("و")
        begins = noun.startswith("ال") or noun in self.rules.who.titles or role_in(noun, self.rules) is not None
        if begins or self.cast.within(word.start(), word.end()) or who_of(self.rules).own.match(self.text, start, end):
            return self.read(start, end, before, at)
        found = self.after(word.end(), end, before)
        if found.is_given or found.side in SIDED:  # «سعادتها» as well
            return found
        return NOBODY if _TO.match(self.text, word.end()) else self.read(start, end, before, at)

    def after(self, start: int, end: int, before: Subject, hit_act: Act | None = None) -> Subject:
        """The words right after the verb up to the first preposition."""
        who = who_of(self.rules)
        first_word = start + (self.text[start : start + 1] == " ")
        while (beside := _BESIDE.match(self.text, first_word, end)) is not None:
            first_word = beside.end()
        found = _UNTIL.match(self.text, first_word, end)
        if found is None:
            return NOBODY
        names, whole = self.cast.name_words, _no_particles(self.rules)
        stops = who.stop.finditer(self.text, found.start() + 1, found.end())
        last = next(
            (stop.start() for stop in stops if stop.group() not in names and stop.group() not in whole), found.end()
        )
        first = who.stop.match(self.text, found.start(), found.end())
        is_object = (
            hit_act in (Act.INVITE, Act.REQUEST)
            or _disagrees(self.text, start, found.start())
            or not who.counterpart.match(self.text, found.start(), found.end())
        )
        asked = hit_act in (Act.INVITE, Act.REQUEST) and (
            (who.counterpart.match(self.text, found.start(), found.end()) and not self._has_object(start))
            or self.is_asked(start, found.start())
        )
        if asked or (first and is_object and first.group() not in names and first.group() not in whole):
            last = found.start()
        last = self.object_in(found.start(), last)
        named = self.cast.within(found.start(), last)
        if named and not (who.both.search(self.text, found.start(), last) or are_joined(self.text, named)):
            last = self.cast.around(named[0], self.text, found.start())[1]
        return self.read(found.start(), last, before, start)

    def meant_in(self, verb: str, at: int, before: Subject) -> Subject:
        """Whom ``verb`` means, which has no subject of its own: «وقالت: «سنرسل …»»."""
        woman = _is_feminine(verb)
        is_clear = before.side in SIDED and before.is_woman is woman
        return before if is_clear else self.meant(at, woman, before)

    def _has_object(self, verb_end: int) -> bool:
        """True for a verb with whom it is done to: «دعاه», behind which «نظيره» acts."""
        return _HAS_OBJECT.fullmatch(self.text[max(0, verb_end - _VERB) : verb_end].split(" ")[-1]) is not None

    def goes_on(self, hit: Hit, before: Subject) -> bool:
        """True for what a person does whose verb is of the gender of the one of ``before``."""
        verb = self.text[max(0, before.start - _VERB) : before.start].rstrip().split(" ")[-1]
        return hit.act in _PERSONAL and _is_feminine(verb) is _verb_is_feminine(self.text, hit)

    def is_of_another(self, start: int, end: int) -> bool:
        """True for «نظيرته» and «حكومته», whose side somebody named before tells."""
        who = who_of(self.rules)
        return any(words.match(self.text, start, end) is not None for words in (who.counterpart, who.own))

    def meant_by_verb(self, hit: Hit) -> Subject:
        """Whom a verb without subject means, by its gender alone."""
        return self.meant(hit.start, _verb_is_feminine(self.text, hit), NOBODY)


@lru_cache(maxsize=8)
def _is_told_by_its_writer(text: str) -> bool:
    return _WRITER.search(text) is not None


@cache
def _deeds(rules: PromiseRules) -> re.Pattern[str]:
    return union(rules, ("{deed}",), "", "$")


@cache
def _duals(rules: PromiseRules) -> frozenset[str]:
    """Past verbs of two: «قررا», «قررتا»; «دعا» is one man's."""
    stems = {stem for verb in rules.verbs.values() for stem in verb.past.split()}
    doing = {f"{stem}ا".lstrip("وف") for verb in rules.verbs.values() for stem in verb.doing.split()}  # «واعدا»
    return frozenset(stem + ending for stem in stems for ending in ("ا", "تا")) - stems - doing


@cache
def _no_particles(rules: PromiseRules) -> frozenset[str]:
    """Words that begin with ب or ل and have no preposition in them: «بنك», «لشبونة»."""
    return frozenset((*places(rules), *rules.who.institutions, *rules.who.roles))


def _disagrees(text: str, verb_end: int, start: int) -> bool:
    """True when the verb that ends at ``verb_end`` is not of the gender of «نظيرته» or «نظيره» after it."""
    noun = WORD.match(text, start)
    verb = text[max(0, verb_end - 12) : verb_end].split(" ")[-1]
    woman = noun is not None and re.search("ت(?:ه|ها)$", noun.group()) is not None
    return woman != (verb.endswith("ت") or re.match("[وف]?س?ت", verb) is not None)


def _names_a_person(text: str, subject: Subject, rules: PromiseRules) -> bool:
    word = WORD.search(text, subject.start, subject.end)
    return word is not None and (word.group() in rules.who.titles or role_in(word.group(), rules) is not None)


def _verb_is_feminine(text: str, hit: Hit) -> bool:
    return _is_feminine(word_at(text, hit.start))


def _is_feminine(verb: str) -> bool:
    for form in bare(verb, Language.ARABIC):
        verb = form
    if FIFTH.fullmatch(verb):
        return False
    stem = re.sub("(?:ه|ها|هم|هما)$", "", verb) if len(verb) > 3 else verb
    return stem.endswith("ت") or verb.endswith("تها") or re.match("س?ت", verb) is not None
