"""Who acts in a clause: who speaks, is named as the doer, or is its subject; and whose its other persons are."""

from __future__ import annotations

import re

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.arabic_subjects import ArabicSubjects
from briefing_app.language.suggestions.cast import WORD, Cast
from briefing_app.language.suggestions.french_subjects import FrenchSubjects
from briefing_app.language.suggestions.hits import ANSWERS, Hit
from briefing_app.language.suggestions.identity import NOBODY, Subject, who_of
from briefing_app.language.suggestions.posts import is_feminine, role_in
from briefing_app.language.suggestions.rules import Act, PromiseRules
from briefing_app.language.suggestions.sides import SIDED, Mention, Side

_TAG = re.compile(
    r"[^»\n]{0,200}»,? ?(?:(?:lui|leur|l'|y|s'|leur y) ?)?(?:a|ont|est)(?:-t-)?(?: ?[^ ,.]+){1,2}? "
    r"(?P<who>(?:le |la |l'|les |m\. |mme |dr |pr |son |sa |ce |cette |celui|celle|elle|il)[^,.;»]{0,60})"
    r"|[^»\n]{0,200}»,? ?(?:(?:lui|leur|y|l') ?)?(?:[a-zé]+-t|ont)-(?P<it>ils?|elles?)(?!\w)"
    r"|[^»\n]{0,200}»،? ?(?:(?:هكذا|بهذا|بهذه الكلمات|كما|كذلك|ثم|حسبما|علي حد) )?"
    r"(?:قال|رد|اجاب|صرح|اضاف|علق|اكد|اعلن|اوضح|ختم|تابع|عقب|وعد|هتف|كتب|قول|تعبير)(?:ت|ا|ه|ها)? (?P<ar>[^،.؛»]{2,60})"
)
_TOPIC = re.compile(
    r"(?:quant (?:à |aux? )|pour ce qui est d[eu'] ?|du côté d[eu'] ?)(?P<who>[^,;:]{2,60}), ?"
    r"(?:ils?|elles?|celui-ci|celle-ci)? ?(?:[^ ]{1,4} )?$|(?:و)?اما (?P<ar>[^،؛:]{2,60}?)،? ف(?:قد |ان\w* |هو |هي )?$"
    r"|(?:و)?اما (?P<so>[^،؛:]{2,60}?)،? $"
)
_DATIVE = re.compile(r"(?:lui|leur) |(?P<ar>[وف]?[يت]\w{2,}(?:ه|ها|هم) )")
_AGENT = re.compile(
    r"(?<!\w)(?:(?<!s')(?<!se )(?:est|sont)|été|fut|furent|être|sera|seront|vue?s?|invitée?s?|conviée?s?"
    r"|priée?s?|attendue?s?|sollicitée?s?)(?: [^ ,;]+){0,8}? par "
    r"(?P<who>(?:le |la |l'|les |m\. |mme |dr |pr |son |sa |nos |notre )[^,;:.]{1,50}|[\w-]{4,20}(?!\w))"
    r"|(?:من قبل|من طرف|من جانب|علي لسان|باسم(?= (?:ال|حكوم|وزار))) (?P<ar>[^،؛:.]{2,50})"
)
_INVITED_BY = re.compile(r"دعوه(?: \w+){0,2} من (?P<host>(?!خلال|اجل|قبل|بين)[^،؛:.]{2,50})")
_SOURCE = re.compile(
    r"(?<!\w)(?:reçu|reçoit|reçut|tient|obtenu|obtient|obtint|recueilli)e?s? (?:[^ ,;]+ ){0,2}?(?:de |du |d'|des )"
    r"(?P<who>(?:la |l'|m\. |mme |dr |pr |son |sa |ministre |partie )?[^,;:.]{1,40})"
    r"|(?<!\w)(?:invitation|engagement|promesse|demande|requête|assurance|garantie) (?:\w+ )?(?:de |du |d'|des )"
    r"(?P<nominal>(?:la |l'|m\. |mme |dr |pr |son |sa |ministre |partie )[^,;:.]{1,40})"
)
_HIS = re.compile("(?:son|sa|ses|leurs?) ")
_AUXILIARY = re.compile(r" (?:a|ont|est|sont|s'est|se sont|n'a|n'ont|avait|était|fut) ")
_BEYOND = re.compile(r" (?:à|au|aux|avec|devant|en|pour|lors|dans) ")
_BY = re.compile(
    r"(?<!\w)(?:par|(?:à (?:la )?charge|aux frais|sur le budget|sur les fonds) (?:de|d'|du|des)"
    r"|(?:incomb|échoi)\w+ (?:à|aux?)"
    r"|من قبل|من طرف|من جانب|من لدن|بمعرفه|علي يد|من) ?$"
)
_DUTY = re.compile(r"(?:qu')?il [^ ]+ (?:à|aux?) (?P<who>[^;:]{2,60}?) (?:de |d')")
_OWNER = re.compile(r"(?P<who>[^:]{2,60}?) ?: ")
_IT = re.compile(r"(?:ils?|elles?|on)(?!\w)")
_THING = r"(?:elles?|ils?|celles?-ci|ceux-ci|celui-ci|cela|ce|le tout|(?:cette|ce|cet|ces) [^ ,]+(?: [^ ,]+){0,3}?)"
_ASKED_FOR = re.compile(
    r"(?:elles?|ils?) (?:l'|les )aur(?:a|ont) "
    rf"|(?:« ?)?{_THING} (?:(?:lui|leur|vous|nous|en|y) )*(?:parviendr(?:a|ont)|suivr(?:a|ont)"
    r"|partir(?:a|ont) (?:par|demain|dès|dans|sous|avant|aujourd|ce soir|lundi|mardi|mercredi|jeudi|vendredi)"
    r"|ser(?:a|ont) (?:\w+ment )?(?:là|prête?s?|chez|mise?s? à|(?:adressé|transmis|remis|envoyé|livré|fait|communiqué"
    r"|fourni|expédié)e?s?))"
)
_UNTIL = re.compile(r"(?:[^ ,;:.،؛]+ ?){1,6}")
_GOING = re.compile(
    r"(?:(?:à|en|au|aux|de|d'|du) ?(?:la |l'|le )?|(?:الي|في|زياره|لزياره|بزياره|نحو|من|صوب) )$|(?<!\w)[بل]$"
)
_WHERE = re.compile(r"(?<!\w)(?:à|en|au|aux|vers|depuis|dans) (?:la |l'|le |les )?$")
_VENUE = re.compile(
    r"(?<!\w)(?:الي|ل(?!ل?(?:سيد|وزير|سفير|نظير|رئيس|مدير))\w{3,}) (?:[^ ،]+ ){0,3}?"
    r"(?!\w*(?:وزير|سفير|نظير|رئيس|مدير|حكوم|جانب|وفد))[^ ،]+ $"
)
"""Before the town of an event that somebody is asked to: «إلى مؤتمر ستوكهولم», «لزيارة مركز كولونيا»."""
_TO_US = re.compile(
    r"(?:nous |me |m')(?:l'|le |la |les |en |y )?(?:a(?= )|ont(?= )|prie(?!\w)|\w+(?:ra|ront|rait|raient)(?!\w))"
    r"|[وف]?س?[يت]\w{2,}نا(?!\w)|[وف]?\w{3,} (?:لي|لنا|الينا|علينا)(?!\w)"
    r"|(?<!\w)[وف]?(?!ي?تمني|ي?تبني|ي?ثني|اثني|اقتني|استثني)\w{3,}ني(?!\w)"
)
"""What somebody else does for whoever speaks: « elle nous adressera », «ستوافينا»."""
_FIRST_PERSON = re.compile(r"[وف]?(?:س?[ان](?!لي|ن)\w{2,}|\w{2,}(?:ت|نا)(?:ه|ها|كم|ك)?)(?!\w)")
_TOPIC_LENGTH = 70
"""Letters in which a clause may name what it is about before its own comma: « quant à la douane, elle … »."""
_BESIDE_NAME = 5
"""Words between somebody's name and what is told of him: his post."""
_CLITICS = 9
"""Letters of the pronouns before a verb: « me l'y », « nous en »."""
_REACH, _NEAR, _NEXT, _QUOTED, _LEAD = 60, 70, 25, 600, 120
"""Letters: to the place of a visit, back to whom a relative clause tells of, to whoever is asked, back to a «, and
from there to who speaks.
"""


def _is_told(subject: Subject) -> bool:
    """True where words of its own say whose a subject is."""
    return subject.is_given and subject.end > subject.start and subject.side in SIDED and not subject.is_guess


class Stage:
    """One text with its cast."""

    def __init__(self, text: str, cast: Cast, rules: PromiseRules) -> None:
        self.text, self.cast, self.rules = text, cast, rules
        self._arabic = ArabicSubjects(text, cast, rules) if rules.language is Language.ARABIC else None
        self._french = FrenchSubjects(text, cast, rules)

    def subject(self, hit: Hit, before: Subject) -> Subject:
        """The subject of a trigger; ``before`` is that of the clause before it."""
        for find in (self._speaker, self._topic, self._doer, self._agent):
            found = find(hit, before)
            if found is not None:
                return found
        found = (self._arabic or self._french).subject_of(hit, before)
        clitic = _TO_US.search(self.text, max(0, hit.start - _CLITICS), hit.start + _REACH)
        if (
            clitic is not None
            and clitic.start() <= hit.start < clitic.end()
            and (found.side not in (Side.BOTH, Side.THIRD) or self.text[found.start : found.end] == "on")
            and not _is_told(found)
        ):
            return msgspec.structs.replace(found, side=Side.THEIRS)
        return found

    def read(self, start: int, end: int, before: Subject, at: int) -> Subject:
        """The side of the words from ``start`` to ``end``, as one reads them alone."""
        return self._french.read(start, end, before, at)

    def teller(self, hit: Hit, before: Subject) -> Subject:
        """Who is named behind a promise as the one who says so: « …, a assuré la directrice », « …, a-t-elle dit »."""
        pronoun = _IT.match(self.text, hit.said)
        end = pronoun.end() if pronoun else min(hit.clause_end, hit.said + _REACH)
        return self.read(hit.said, end, before, hit.start)

    def is_asked_for(self, hit: Hit) -> bool:
        """True where what was asked for is said to come: « Elle partira demain », « Cette liste vous parviendra »."""
        if self._arabic or not hit.is_future:
            return False
        return _ASKED_FOR.match(self.text, hit.clause_start, hit.clause_end) is not None

    def is_reply(self, hit: Hit, subject: Subject) -> bool:
        """True where whoever was asked must be the one who promises: nobody else is told of surely."""
        is_quoted = subject.is_guess and self.text[hit.clause_start : hit.start].startswith("«")
        return (not subject.is_given and subject.is_woman is None) or is_quoted or self.is_asked_for(hit)

    def _agent(self, hit: Hit, before: Subject) -> Subject | None:
        """Who is named after « par », «من قبل» or as the giver of what somebody receives."""
        agent = _AGENT.search(self.text, hit.start, hit.clause_end)
        agent = agent or _SOURCE.search(self.text, hit.clause_start, hit.clause_end)
        if agent is None and hit.act is Act.INVITE:
            agent = _INVITED_BY.search(self.text, hit.start, hit.clause_end)
        if agent is None or (agent.lastgroup == "nominal" and hit.clause_start < agent.start() < hit.start):
            return None
        start, end = agent.span(agent.lastgroup or 0)
        if _HIS.match(self.text, start, end):
            before = self.actor(hit.clause_start, hit.end, before)  # « Il a transmis l'invitation de son ministre »
        if self._arabic and self._arabic.is_of_another(start, end):
            before = self._arabic.subject_of(hit, before)  # «دعي العميد من قبل نظيرته», «نقل دعوة من حكومته»
        found = self.read(start, end, before, hit.start)
        return msgspec.structs.replace(found, is_agent=True) if found.side in SIDED else None

    def _doer(self, hit: Hit, before: Subject) -> Subject | None:
        """Who does it where no verb says so: « envoi des plans par la partie X », « X : envoyer les plans »."""
        owner = _DUTY.match(self.text, hit.start, hit.end) or _OWNER.match(self.text, hit.start, hit.end)
        if hit.act is not Act.COMMIT or not (owner or _BY.search(self.text, hit.start, hit.end)):
            return None
        if owner:
            subject = self.read(*owner.span("who"), before, hit.start)
        else:
            until = _UNTIL.match(self.text, hit.end, hit.clause_end)
            subject = self.read(hit.end, until.end() if until else hit.end, before, hit.start)
        return msgspec.structs.replace(subject, is_agent=True)

    def _topic(self, hit: Hit, before: Subject) -> Subject | None:
        """« Quant à la France, elle … », «أما فرنسا فقد …»: what the clause is about acts in it."""
        start = max(0, hit.clause_start - _TOPIC_LENGTH)
        start = max(start, *(self.text.rfind(mark, start, hit.start) for mark in ".;؛\n"))
        found = _TOPIC.search(self.text, start, hit.start)
        if found is None or (found["so"] and self.text[hit.start] != "ف"):
            return None
        subject = self.read(*found.span(found.lastgroup or 0), before, hit.start)
        return subject if subject.side is not Side.UNKNOWN else None

    def _speaker(self, hit: Hit, before: Subject) -> Subject | None:
        """Who says it, where the trigger stands inside quotation marks: the one named after them, or before."""
        opening = self.text.rfind("«", max(0, hit.start - _QUOTED), hit.start)
        if opening < 0 or self.text.find("»", opening, hit.start) >= 0:
            return None
        speaker = self._named_speaker(hit, opening, before)
        if self._arabic and _FIRST_PERSON.match(self.text, hit.start):
            return speaker  # «دعوت الوزير», «ندعو الوزير»
        start = max(opening + 1, hit.clause_start)
        inner = (self._arabic or self._french).subject_of(msgspec.structs.replace(hit, clause_start=start), speaker)
        is_told = inner.is_given and inner.end > inner.start and inner.side in (*SIDED, Side.BOTH, Side.THIRD)
        if is_told and not hit.subject_is_guest:
            return inner
        is_other = self._arabic is not None and hit.act in ANSWERS
        return msgspec.structs.replace(speaker, side=speaker.side.other, is_given=False) if is_other else speaker

    def _named_speaker(self, hit: Hit, opening: int, before: Subject) -> Subject:
        """Who speaks the words behind the mark at ``opening``."""
        tag = _TAG.match(self.text, hit.end)
        if tag is not None:
            start, end = tag.span(tag.lastgroup or 0)
            beyond = _BEYOND.search(self.text, start, end)
            found = self.read(start, beyond.start() if beyond else end, before, hit.start)
            if found.side is not Side.UNKNOWN:
                return found
        lead = max(0, opening - _LEAD, *(self.text.rfind(mark, 0, opening) + 1 for mark in (". ", "\n", "»")))
        if self._arabic:
            verb = WORD.search(self.text, lead, opening)
            ahead = self._arabic.after(verb.end() if verb else lead, opening, before)
            if verb is not None and not self.text[verb.end() : opening].strip(" :"):
                return self._arabic.meant_in(verb.group(), lead, before)
        else:
            ahead = self._french.chunks(lead, opening, before)
        return ahead if ahead.side is not Side.UNKNOWN else before

    def actor(self, start: int, end: int, before: Subject) -> Subject:
        """Who a sentence is about by its grammar: « Le ministre a salué … », «ونوه الوزير ب…»."""
        if self._arabic:
            verb = WORD.match(self.text, start)
            return self._arabic.after(verb.end(), end, before) if verb else NOBODY
        verb = _AUXILIARY.search(self.text, start, end)
        return self._french.chunks(start, verb.start(), before) if verb else NOBODY

    def sharing(self, hit: Hit, start: int, before: Subject) -> Subject | None:
        """Whose verb a French one without a subject carries on: « Le ministre a reçu X et promis de … »."""
        if self._arabic or hit.clause_start <= start or self.text[hit.clause_start : hit.start].strip(" ,"):
            return None
        found = self.actor(start, hit.clause_start, before)
        return found if found.is_given and found.side in SIDED else None

    def goes_on(self, hit: Hit, third: Subject) -> bool:
        """True for a verb without subject behind a sentence of one who is no side: «وطالبت بتنقيح القانون»."""
        return self._arabic is not None and third.end > third.start and self._arabic.goes_on(hit, third)

    def named_before(self, hit: Hit) -> Subject | None:
        """The person a relative clause tells of, «السيدة لور بوتي التي دعته»; None when it tells of a thing."""
        mention = next(self.cast.back_from(hit.relative_to), None)
        if mention is None or hit.relative_to - mention.end > _NEAR or not mention.is_name:
            return None
        between = len(WORD.findall(self.text[mention.end : hit.relative_to]))
        if between > (1 if hit.act is Act.STEP else _BESIDE_NAME):
            return None  # « … le jury d'un prix, qui siège le 2 octobre »
        return Subject(*self.cast.around(mention, self.text, 0), mention.side, mention.is_woman)

    @property
    def bodies(self) -> re.Pattern[str]:
        """Committees, meetings, juries: who decides."""
        return who_of(self.rules).bodies

    def is_titled(self, at: int) -> bool:
        """True where an Arabic title, post or name stands right before ``at``: «الوزير رفعت»."""
        word = re.search(r"([\w-]+) $", self.text[max(0, at - 20) : at])
        if word is None or self._arabic is None:
            return False
        before = word.group(1)
        is_post = before in self.rules.who.titles or role_in(before, self.rules) is not None
        return is_post or before in self.cast.name_words

    def is_for_them(self, hit: Hit) -> bool:
        """True where the verb gives something to whoever was spoken of: « l'Institut lui cédera », «ويمنحه المعهد»."""
        return _DATIVE.match(self.text, hit.start) is not None

    def receives(self, hit: Hit, side: Side) -> bool:
        """True where somebody of the other side is named after the verb."""
        after = self.cast.within(hit.end, min(len(self.text), hit.clause_end))
        return any(mention.side is side.other for mention in after)

    def host(self, hit: Hit) -> Side:
        """Whose the place is that a visit is to: whoever invites does so to his own country or town."""
        for mention in self.cast.within(hit.end - 1, min(len(self.text), hit.clause_end)):
            if not mention.is_name and mention.start - hit.end < _REACH and self._is_place(mention):
                return mention.side
        return Side.UNKNOWN

    def guest(self, hit: Hit) -> Side:
        """Whose the first person or people are that are named after whoever asks or invites them."""
        for mention in self.cast.within(hit.start, min(len(self.text), hit.clause_end)):
            if not self._is_place(mention) and mention.start - hit.end < _NEXT:
                return mention.side
        return self._post_of_guest(hit)

    def _post_of_guest(self, hit: Hit) -> Side:
        """Whose the last post in the words of a trigger is: « le bourgmestre a invité le sous-secrétaire à »."""
        sides = []
        previous = ""
        for word in WORD.finditer(self.text, hit.start, min(hit.end + _NEXT, hit.clause_end)):
            role = role_in(word.group(), self.rules)
            woman = is_feminine(word.group(), previous, self.rules)
            side = self.cast.told_post(role, self._noun_behind(word), woman) if role else None
            sides += [side] if side is not None else []
            previous = word.group()
        return sides[-1] if sides else Side.UNKNOWN

    def _noun_behind(self, post: re.Match[str]) -> str:
        noun = WORD.match(self.text, post.end() + 1) if self._arabic else None
        return noun.group() if noun else ""

    def _is_place(self, mention: Mention) -> bool:
        """A country or town somebody goes to, not a word that says of somebody where he is from."""
        ahead = _GOING.search(self.text, max(0, mention.start - 12), mention.start)
        if ahead is None and self._arabic and mention.is_woman is None and not mention.is_name:
            ahead = _VENUE.search(self.text, max(0, mention.start - _REACH), mention.start)
        return not mention.is_name and (ahead is not None or mention.is_towards)

    def is_where(self, mention: Mention) -> bool:
        """True for a French country or town in which something is: « réunie à Nouadhibou »."""
        start = max(0, mention.start - 14)
        return not (mention.is_name or self._arabic) and _WHERE.search(self.text, start, mention.start) is not None

    def meant_by_verb(self, hit: Hit) -> Subject:
        """Whom a verb without subject means, by its gender alone."""
        return self._arabic.meant_by_verb(hit) if self._arabic else self._french.meant(hit.start, False, NOBODY)
