"""Suggestions from one text: sentences, the clauses that promise in them, and what each says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from briefing_app.domain.actions import DueOnDate, NotDue
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import LeftOut, Omission, Speakers, Suggestion, SuggestionKind
from briefing_app.language.folded import Folded, folded, passed_over
from briefing_app.language.suggestions import arabic_dates, french_dates
from briefing_app.language.suggestions.answers import ANSWERS, Draft, with_answers
from briefing_app.language.suggestions.appositions import joined
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.cast import cast_of
from briefing_app.language.suggestions.clauses import apart
from briefing_app.language.suggestions.drafting import (
    completed,
    draft_of,
    is_answered,
    is_background,
    is_decided,
    is_inviting,
    is_of_the_past,
    is_reason,
    join,
)
from briefing_app.language.suggestions.futures import futures
from briefing_app.language.suggestions.hits import Hit, Read, moved, read_sentence
from briefing_app.language.suggestions.identity import NOBODY, Subject
from briefing_app.language.suggestions.patterns import compiled
from briefing_app.language.suggestions.rules import Act, Needs, PromiseRules
from briefing_app.language.suggestions.sentences import sentences
from briefing_app.language.suggestions.sides import SIDED, Side
from briefing_app.language.suggestions.subjects import Stage

_DECIDERS = frozenset({Needs.BODY, Needs.PANEL})
_ASKING = frozenset({Act.INVITE, Act.REQUEST})
"""What a question can do."""
_INVITATION = re.compile("(?:ال|ب)?دعوه |(?:une |l'|d')?invitation")
"""Whether there is one may be asked; whoever asks somebody to come does so by a verb."""
_ADDING = re.compile(r"(?:مؤكد|موضح|مشير|مبين|لافت|كاشف|مبرز)(?:ا|ه)(?!\w)")
_PLEDGED = re.compile(
    r"كما (?:وعد|تعهد|التزم)\w*(?: به| بذلك| بها)?(?!\w| ب)"
    r"|(?:[^,;.]{2,50} )?en (?:sont|ont) (?:\w+ )?(?:convenu|décidé)e?s?(?!\w)"
)
"""Behind an event it says whose promise that is: «ومن المنتظر أن تصل القاطرة في مايو، كما تعهدت به الرئيسة»."""
_PROVIDED = re.compile(r"علي ان ")
_PROMISES = frozenset({SuggestionKind.COMMITMENT_OURS, SuggestionKind.COMMITMENT_THEIRS, SuggestionKind.AGREEMENT})
_THEY = frozenset(("ils", "elles"))
"""May be things as well as both sides: « Elles partiront en mai, a garanti le directeur. »"""
_STOP = re.compile(r"[.!?؟…](?=[ »\n]|$)")
_AHEAD = 70
"""So many letters behind an answer the invitation may stand that it is one to: « a accepté avec joie l'invitation »."""
_HEAD = 40
"""Letters of a sentence in which the body is named that goes on deciding where a person was spoken of before."""
_SOON = 12
"""So many letters into a sentence whoever is named there is whom it is about."""
_CLEAR = 0.84
"""A trigger less sure than that is not worth a word when it is left out."""


def suggest(text: str, language: Language, rules: PromiseRules, speakers: Speakers) -> tuple[Suggestion, ...]:
    """What ``text`` promises, in its order. ``rules`` are those of ``language``.

    An invitation that is answered in its own sentence or the next is one suggestion, its span over both; an answer
    that stands alone is one of its own. The time is linear in the length of the text.
    """
    work = _Reading(text, language, rules, speakers)
    drafts = [draft for number, (start, end) in enumerate(work.spans) for draft in work.sentence(number, start, end)]
    return tuple(_suggestion(draft, work.text, language) for draft in with_answers(drafts, work.text.text, rules))


def _suggestion(draft: Draft, text: Folded, language: Language) -> Suggestion:
    start, end = text.original(draft.start, draft.end)
    first, last = text.original(draft.hit_start, draft.hit_end)
    when, subject = draft.when, draft.subject
    who = text.words(subject.start, subject.end).strip(" ،,") if subject.end > subject.start else ""
    return Suggestion(
        kind=draft.kind, language=language, start=start, end=end, text=text.source[start:end],
        trigger=text.source[first:last].strip(), confidence=draft.confidence, who=who,
        what=text.words(draft.what_start, draft.what_end).strip(" ،,"),
        when=text.words(when.start, when.end).strip(" ،,") if when else "",
        due=when.due if when else NotDue(), answer=draft.answer, modes=draft.modes,
    )  # fmt: skip


def left_out(text: str, language: Language, rules: PromiseRules, speakers: Speakers) -> tuple[LeftOut, ...]:
    """What ``text`` has that looks like a promise and is none, with the reason, in its order; one of each sentence.

    A sentence that promises something else is not among them.
    """
    work = _Reading(text, language, rules, speakers)
    return tuple(
        work.left_out(hit, reason, start, end)
        for number, (start, end) in enumerate(work.spans)
        for hit, reason in work.omissions(number, start, end)
    )


class _Reading:
    """One text on its way; remembers who acted last and when an invitation was last spoken of."""

    def __init__(self, text: str, language: Language, rules: PromiseRules, speakers: Speakers) -> None:
        self._language, self._rules, self._today = language, compiled(rules), speakers.day
        self.text = passed_over(joined(folded(text, language), rules), self._rules.asides)
        self.spans = tuple(sentences(self.text, frozenset(rules.abbreviations)))
        self._stage = Stage(self.text.text, cast_of(self.text, self.spans, rules, speakers), rules)
        self._dates = (arabic_dates if language is Language.ARABIC else french_dates).reader(rules)
        self._last = self._third = NOBODY
        self._invited = -9
        self._begun = 0
        self._has_decided = False
        self._asked = (-9, Side.UNKNOWN)
        self._carried: SuggestionKind | None = None
        self._omitted: list[tuple[Hit, Omission]] = []

    def sentence(self, number: int, start: int, end: int) -> list[Draft]:
        """What the sentence promises, in its order."""
        text = self.text.text
        read = moved(read_sentence(text[start:end], self._rules, self._dates, self._today), start)
        whens = read.whens
        spoken_of = self._rules.invitation.search(text, start, end) is not None
        hits = self._hits(number, start, end, read, spoken_of)
        drafts: list[Draft] = []
        before, asked_by_third = self._last, False
        for choice in apart(hits, text, start, end, self._rules):
            self._carried = drafts[-1].kind if drafts else None
            draft, subject = self._first(choice, before, number, start, whens)
            if draft is None:
                is_third = subject.is_given and subject.side is Side.THIRD
                before = subject if is_third else before
                asked_by_third = asked_by_third or (is_third and any(hit.act is Act.INVITE for hit in choice))
                if drafts and drafts[-1].kind in ANSWERS and not (subject.is_given and subject.side in SIDED):
                    drafts[-1] = msgspec.structs.replace(drafts[-1], end=choice[0].clause_end)  # it says why
                continue
            if asked_by_third and draft.kind in ANSWERS and not drafts:
                continue  # whoever is neither side invited, and is answered
            if draft.is_loose and drafts and is_reason(drafts[-1], draft, text):
                drafts[-1] = msgspec.structs.replace(drafts[-1], end=draft.end, when=drafts[-1].when or draft.when)
                continue
            if drafts and (self._carries_on(drafts[-1], draft, subject) or self._adds(drafts[-1], draft)):
                drafts[-1] = msgspec.structs.replace(drafts[-1], end=draft.end, when=drafts[-1].when or draft.when)
                continue
            if drafts and drafts[-1].kind is SuggestionKind.NEXT_STEP and _PLEDGED.match(text, draft.start):
                drafts[-1] = msgspec.structs.replace(drafts[-1], kind=draft.kind, subject=draft.subject, end=draft.end)
                continue
            if draft.is_loose and drafts and not subject.is_given and ";" not in text[drafts[-1].end : draft.start]:
                continue  # a future without a subject of its own carries on what the clause before it began
            join(drafts, draft, text)
            if subject.side in SIDED or (subject.is_given and subject.is_body):
                before = subject
        drafts = completed(drafts, text, end)
        if spoken_of or any(draft.is_invitation for draft in drafts):
            self._invited = number
        is_new = before is not self._last and before.is_given and before.side in SIDED
        self._last = before if is_new else self._lead(start, end, self._last if before.side is Side.THIRD else before)
        self._third = NOBODY if drafts or before.side is not Side.THIRD else before
        self._begun = start
        self._has_decided = any(
            draft.kind is SuggestionKind.DECISION and (draft.subject.is_body or not draft.subject.is_given)
            for draft in drafts
        )
        return drafts

    def _adds(self, last: Draft, draft: Draft) -> bool:
        """«…، مؤكدة أنه سيسلم في مارس», «…، على أن يصرف القسط في مايو»: more of what was just promised."""
        if last.kind is draft.kind:
            return _ADDING.match(self.text.text, draft.start) is not None
        is_step = draft.kind is SuggestionKind.NEXT_STEP and (last.kind in _PROMISES or last.kind in ANSWERS)
        return is_step and _PROVIDED.match(self.text.text, draft.start) is not None

    def _carries_on(self, last: Draft, draft: Draft, subject: Subject) -> bool:
        """« la France financera l'achat et virera les fonds », «ستمول كندا الشراء وستحول المبلغ»: one promise."""
        text = self.text.text
        is_bare = draft.start == draft.hit_start and (text[draft.start] == "و" or text[: draft.start].endswith(" et "))
        is_meeting = futures(self._rules.rules).meeting.match(text, draft.hit_start) is not None
        if not (last.is_loose and draft.is_loose and is_bare) or is_meeting:
            return False
        return last.kind is draft.kind or (subject.side is Side.UNKNOWN and not subject.is_body)

    def omissions(self, number: int, start: int, end: int) -> Iterator[tuple[Hit, Omission]]:
        """The surest trigger of a sentence that promises nothing, and why; nothing where there is none."""
        self._omitted = []
        if not self.sentence(number, start, end) and self._omitted:
            yield max(self._omitted, key=lambda omitted: (omitted[0].confidence, -omitted[0].start))

    def _hits(self, number: int, start: int, end: int, read: Read, spoken_of: bool) -> list[Hit]:
        """The triggers that may promise; what speaks against the others is kept."""
        text = self.text.text
        hits: list[Hit] = []
        dropped: list[Hit] = []
        for hit in read.hits:
            is_word = " " not in text[hit.start : hit.end].strip()
            if self._stage.cast.is_name(self.text, hit.start, start) and (is_word or self._stage.is_titled(hit.start)):
                continue
            if hit.is_future and self._stage.cast.within(hit.start, hit.end):
                continue  # « Essaouira » is a town
            reason = self._against(hit, end)
            if reason is None:
                hits.append(hit)
                continue
            dropped.append(hit)
            if hit.confidence >= _CLEAR and Needs.INVITATION not in hit.needs:
                self._omitted.append((hit, reason))
        near = self._rules.near
        hits = [hit for hit in hits if not is_of_the_past(hit, [*hits, *dropped], text[start : hit.start], near)]
        ahead = [when for when in read.whens if when.is_dated and not when.is_past]
        if self._today is not None and all(when.due == DueOnDate(self._today) for when in ahead):
            hits = [hit for hit in hits if hit.act is not Act.STEP]  # the meeting itself, in a heading
        inviting = [hit.start for hit in hits if hit.act is Act.INVITE]
        if not ahead:
            hits = [hit for hit in hits if Needs.DATE not in hit.needs and not is_background(hit, text)]
        if number - self._invited > 1:
            told = self._rules.invitation.search(text, start, end) if spoken_of else None
            first = min([*inviting, *([told.start()] if told else [])], default=-1)
            hits = [hit for hit in hits if Needs.INVITATION not in hit.needs or 0 <= first < hit.end + _AHEAD]
        if self._asked[0] > self._invited and not any(hit.act is Act.INVITE for hit in hits):
            promised = {hit.start for hit in hits if hit.act is Act.COMMIT}
            hits = [hit for hit in hits if hit.act is not Act.ACCEPT or hit.start not in promised]
        return [hit for hit in hits if not is_inviting(hit, hits) and not is_answered(hit, hits)]

    def _against(self, hit: Hit, end: int) -> Omission | None:
        if hit.act is Act.OBJECTIVE:
            return Omission.OBJECTIVE
        is_noun = hit.act is Act.INVITE and _INVITATION.match(self.text.text, hit.start) is not None
        if hit.objection is None and (hit.act not in _ASKING or is_noun):
            stop = _STOP.search(self.text.text, hit.end, end)
            if stop is not None and stop.group() in "?؟":
                return Omission.QUESTION
        return hit.objection

    def _first(
        self, choice: Sequence[Hit], before: Subject, number: int, start: int, whens: Sequence[When]
    ) -> tuple[Draft | None, Subject]:
        """The first trigger of a clause that makes a suggestion, and who acts in it."""
        subject = NOBODY
        for trigger in choice:
            hit = self._as_answer(trigger, number)
            subject = self._actor(hit, before, number, start)
            if hit.act is Act.COMMIT and is_decided(subject, choice):
                continue
            if Needs.RECEIVER in hit.needs and not self._stage.receives(hit, subject.side):
                continue
            draft = draft_of(hit, subject, number, whens, self.text.text)
            if Needs.CARRIED in hit.needs and (draft is None or draft.kind is not self._carried):
                continue
            if draft is not None:
                self._asked = (number, subject.side) if hit.act is Act.REQUEST else self._asked
                return draft, subject
            if subject.side is Side.THIRD and subject.is_given and hit.confidence >= _CLEAR:
                self._omitted.append((hit, Omission.THIRD_PARTY))
        return None, subject

    def _actor(self, hit: Hit, before: Subject, number: int, start: int) -> Subject:
        """Who acts, with what the sentence so far or the one before it makes of words that do not say."""
        subject = self._subject(hit, before, number)
        if hit.start == start and not subject.is_given and self._stage.goes_on(hit, self._third):
            return self._third
        if before is self._last and not subject.is_given and hit.relative_to < 0:
            shared = self._stage.sharing(hit, start, before)
            subject = msgspec.structs.replace(shared, is_given=False) if shared is not None else subject
        if not subject.is_given and subject.side is Side.UNKNOWN:
            subject = msgspec.structs.replace(self._lead(start, hit.start, subject), is_given=False)
        is_person = before.is_given and before.side in SIDED and before.is_woman is not None and not before.is_body
        is_person = is_person and self._language is Language.ARABIC
        if not subject.is_given and not subject.is_body and _DECIDERS & set(hit.needs):
            begun, until = (start, min(hit.start, start + _HEAD)) if is_person else (self._begun, hit.start)
            told = (self._has_decided and not is_person) or self._stage.bodies.search(
                self.text.text, begun, until
            ) is not None
            subject = msgspec.structs.replace(subject, is_body=told)
        return subject

    def _as_answer(self, hit: Hit, number: int) -> Hit:
        """What is said to somebody who just asked for it is promised him, even where it tells of an event."""
        is_said = hit.reported >= 0 or hit.said >= 0 or "«" in self.text.text[hit.clause_start : hit.start]
        if number - self._asked[0] > 1:
            return hit
        if self._stage.is_asked_for(hit):
            return msgspec.structs.replace(hit, is_meeting=False, is_passive=False)
        if hit.is_meeting and is_said:
            return msgspec.structs.replace(hit, is_meeting=False)
        return hit

    def _subject(self, hit: Hit, before: Subject, number: int) -> Subject:
        if hit.relative_to >= 0:
            return self._stage.named_before(hit) or msgspec.structs.replace(NOBODY, side=Side.THIRD)
        subject = self._stage.subject(hit, before)
        if hit.act in _ASKING and not hit.subject_is_guest and not self._is_sure(hit, subject):
            host = self._stage.host(hit) if hit.act is Act.INVITE else Side.UNKNOWN
            host = host if host in SIDED else self._stage.guest(hit).other
            if host in SIDED:
                return msgspec.structs.replace(subject, side=host)
        if hit.act is Act.INVITE and subject.side is Side.BOTH and not subject.is_given:
            subject = self._stage.meant_by_verb(hit)
        is_they = subject.side is Side.BOTH and self.text.text[subject.start : subject.end].strip(" ,") in _THEY
        if hit.said >= 0 and (subject.side is Side.UNKNOWN or subject.is_guess or is_they):
            teller = self._stage.teller(hit, before)
            if teller.side in (Side.OURS, Side.THEIRS):
                return teller
        asked, asker = self._asked
        if hit.act is Act.COMMIT and number - asked <= 1 and self._stage.is_reply(hit, subject):
            return msgspec.structs.replace(subject, side=asker.other)
        if hit.is_future and subject.is_given and not hit.is_meeting:
            is_for_them = self._stage.is_for_them(hit) and before.side in SIDED
            if subject.side is Side.UNKNOWN or (subject.is_guess and is_for_them):
                other = before.side if is_for_them else self._stage.guest(hit)
                return msgspec.structs.replace(subject, side=other.other)
        if subject.is_given or subject.side is not Side.UNKNOWN:
            return subject
        return msgspec.structs.replace(subject, side=before.side, is_woman=before.is_woman, is_body=before.is_body)

    def _is_sure(self, hit: Hit, subject: Subject) -> bool:
        """False where whom he asks tells more surely whose the asker is than his own words do."""
        if not subject.is_given:
            return False
        if subject.is_guess:
            return self._stage.guest(hit) is not subject.side
        return subject.side is not Side.UNKNOWN

    def left_out(self, hit: Hit, reason: Omission, start: int, end: int) -> LeftOut:
        """A trigger that promises nothing, with its sentence from ``start`` to ``end``."""
        begin, stop = self.text.original(start, end)
        trigger = self.text.words(hit.start, hit.end).strip()
        return LeftOut(self._language, begin, stop, self.text.source[begin:stop], trigger, reason)

    def _lead(self, start: int, end: int, before: Subject) -> Subject:
        """Who a sentence is about, for the pronouns of the next: its first person or side."""
        told = [mention for mention in self._stage.cast.within(start, end) if mention.side in SIDED]
        first = next((mention for mention in told if not self._stage.is_where(mention)), None)
        if first is not None and first.start - start < _SOON:
            return Subject(first.start, first.end, first.side, first.is_woman)
        actor = self._stage.actor(start, end, before)
        is_actor = actor.is_given and actor.side in SIDED and actor.end > actor.start
        if is_actor and (first is None or actor.end < first.start):
            return actor
        return Subject(first.start, first.end, first.side, first.is_woman) if first is not None else before
