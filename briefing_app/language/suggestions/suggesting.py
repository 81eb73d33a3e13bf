"""Suggestions from one text: sentences, the clauses that promise in them, and what each says."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from briefing_app.domain.actions import NotDue
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers, Suggestion, SuggestionKind
from briefing_app.language.suggestions import arabic_dates, french_dates
from briefing_app.language.suggestions.answers import ANSWERS, Draft, with_answers
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.cast import Side, cast_of
from briefing_app.language.suggestions.clauses import apart
from briefing_app.language.suggestions.folded import folded
from briefing_app.language.suggestions.hits import Hit, hits_in
from briefing_app.language.suggestions.patterns import compiled
from briefing_app.language.suggestions.rules import Act, Needs, PromiseRules
from briefing_app.language.suggestions.sentences import sentences
from briefing_app.language.suggestions.subjects import NOBODY, Stage, Subject

_PERSONAL = frozenset({Act.INVITE, Act.COMMIT, Act.REQUEST})
"""What nobody does for either side who cannot be told to be of it: an onlooker, a journalist, a shipowner."""
_AGAIN = re.compile("(?:ainsi qu|comme |ce qu|conformément|selon ce|وذلك|كما اتفق)")
_TOGETHER = re.compile(
    r"(?<!\w)(?:avec|entre|ont|sont|se sont|deux|ensemble|accord|entente|compromis|conviennent|s'accordent"
    r"|il (?:a été|est)|مع|بين|تم|جري|اتفاق|توافق|علي ان)(?!\w)|(?:ان|ين|ا|وا) "
)
_TOWARDS = re.compile(r" (?:à|de|pour|d'|الي) ?(?P<deed>[^ ]+)(?: [^ ]+){0,1}$")
_KINDS = {
    Act.ACCEPT: SuggestionKind.INVITATION_ACCEPTED,
    Act.DECLINE: SuggestionKind.INVITATION_DECLINED,
    Act.AGREE: SuggestionKind.AGREEMENT,
    Act.REQUEST: SuggestionKind.REQUEST,
    Act.DECIDE: SuggestionKind.DECISION,
    Act.STEP: SuggestionKind.NEXT_STEP,
}
_INVITATIONS = {
    Language.FRENCH: ("invit", "convi", "proposai", "offre"),
    Language.ARABIC: ("دعو", "دعا", "دعت", "ضياف", "يدع", "تدع", "ندع", "استضاف"),
}


def suggest(text: str, language: Language, rules: PromiseRules, speakers: Speakers) -> tuple[Suggestion, ...]:
    """What ``text`` promises, in its order. ``rules`` are those of ``language``.

    An invitation that is answered in its own sentence or the next is one suggestion, its span over both; an answer
    that stands alone is one of its own. The time is linear in the length of the text.
    """
    work = _Reading(text, language, rules, speakers)
    drafts: list[Draft] = []
    for number, (start, end) in enumerate(work.spans):
        drafts.extend(work.sentence(number, start, end))
    return tuple(work.suggestion(draft) for draft in with_answers(drafts, work.text.text, rules))


class _Reading:
    """One text on its way; remembers who acted last and when an invitation was last spoken of."""

    def __init__(self, text: str, language: Language, rules: PromiseRules, speakers: Speakers) -> None:
        self.text = folded(text, language)
        self._language, self._rules, self._today = language, compiled(rules), speakers.day
        self.spans = tuple(sentences(self.text, frozenset(rules.abbreviations)))
        self._stage = Stage(self.text.text, cast_of(self.text, self.spans, rules, speakers), rules)
        self._dates = (arabic_dates if language is Language.ARABIC else french_dates).reader(rules)
        self._last = NOBODY
        self._invited = -9
        self._asked = (-9, Side.UNKNOWN)

    def sentence(self, number: int, start: int, end: int) -> list[Draft]:
        text = self.text.text
        whens = self._dates(text, start, end, self._today)
        spoken_of = any(word in text[start:end] for word in _INVITATIONS[self._language])
        hits = hits_in(text, start, end, self._rules, whens)
        if not any(when.is_dated and not when.is_past for when in whens):
            hits = [hit for hit in hits if Needs.DATE not in hit.needs]
        if not spoken_of and number - self._invited > 1 and all(hit.act is not Act.INVITE for hit in hits):
            hits = [hit for hit in hits if Needs.INVITATION not in hit.needs]
        drafts: list[Draft] = []
        before = self._last
        for choice in apart(hits, text, start, end, self._rules):
            for hit in choice:
                subject = self._subject(hit, before, number)
                if not subject.is_given and subject.side is Side.UNKNOWN:
                    subject = msgspec.structs.replace(self._lead(start, hit.start, subject), is_given=False)
                draft = _draft(hit, subject, number, _whens_of(hit, whens), text)
                if draft is not None:
                    break
            else:
                continue
            if draft.is_loose and drafts and not subject.is_given:
                continue  # a future without a subject of its own carries on what the clause before it began
            _join(drafts, draft, text)
            if hit.act is Act.REQUEST:
                self._asked = number, subject.side
            if subject.side in (Side.OURS, Side.THEIRS) or (subject.is_given and subject.is_body):
                before = subject
        if spoken_of or any(draft.is_invitation for draft in drafts):
            self._invited = number
        self._last = self._lead(start, end, before)
        return drafts

    def _subject(self, hit: Hit, before: Subject, number: int) -> Subject:
        if hit.relative_to >= 0:
            return self._stage.named_before(hit) or msgspec.structs.replace(NOBODY, side=Side.THIRD)
        subject = self._stage.subject(hit, before)
        if hit.act is Act.INVITE and not hit.subject_is_guest and not subject.is_given:
            host = self._stage.host(hit)
            if host in (Side.OURS, Side.THEIRS):
                return msgspec.structs.replace(subject, side=host)
        asked, asker = self._asked
        if hit.act is Act.COMMIT and not subject.is_given and number - asked <= 1 and subject.is_woman is None:
            return msgspec.structs.replace(subject, side=asker.other)
        if subject.is_given or subject.side is not Side.UNKNOWN:
            return subject
        return msgspec.structs.replace(subject, side=before.side, is_woman=before.is_woman, is_body=before.is_body)

    def suggestion(self, draft: Draft) -> Suggestion:
        start, end = self.text.original(draft.start, draft.end)
        first, last = self.text.original(draft.hit_start, draft.hit_end)
        when = draft.when
        subject = draft.subject
        who = self.text.words(subject.start, subject.end).strip(" ،,") if subject.end > subject.start else ""
        return Suggestion(
            kind=draft.kind, language=self._language, start=start, end=end, text=self.text.source[start:end],
            trigger=self.text.source[first:last].strip(), confidence=draft.confidence, who=who,
            what=self.text.words(draft.what_start, draft.what_end).strip(" ،,"),
            when=self.text.words(when.start, when.end).strip(" ،,") if when else "",
            due=when.due if when else NotDue(), answer=draft.answer, modes=draft.modes,
        )  # fmt: skip

    def _lead(self, start: int, end: int, before: Subject) -> Subject:
        """Who a sentence is about, for the pronouns of the next: its first person or side."""
        for mention in self._stage.cast.within(start, end):
            if mention.side in (Side.OURS, Side.THEIRS):
                return Subject(mention.start, mention.end, mention.side, mention.is_woman)
        return before


def _whens_of(hit: Hit, whens: Sequence[When]) -> list[When]:
    return [when for when in whens if hit.clause_start <= when.start < hit.clause_end and not when.is_past]


def _join(drafts: list[Draft], draft: Draft, text: str) -> None:
    """Adds ``draft``; what only says again what the one before said widens that one."""
    last = drafts[-1] if drafts else None
    if (
        last is not None
        and last.kind is draft.kind
        and (last.kind in ANSWERS or last.is_invitation or _AGAIN.match(text, draft.start))
    ):
        drafts[-1] = msgspec.structs.replace(last, end=draft.end)
    else:
        drafts.append(draft)


def _draft(hit: Hit, subject: Subject, number: int, whens: list[When], text: str) -> Draft | None:
    together = _TOGETHER.search(text, hit.clause_start, hit.clause_end) is not None
    kind = _kind(hit, subject, whens, together)
    if kind is None:
        return None
    when = next((when for when in whens if when.is_dated), None) or next(iter(whens), None)
    confidence = hit.confidence - (0.1 if subject.side is Side.UNKNOWN else 0.0)
    return Draft(
        kind=kind, sentence=number, start=hit.clause_start, end=hit.clause_end, hit_start=hit.start, hit_end=hit.end,
        confidence=round(confidence, 2), subject=subject, when=when,
        what_start=_deed(hit, subject, text), what_end=hit.clause_end, is_loose=hit.is_future,
    )  # fmt: skip


def _deed(hit: Hit, subject: Subject, text: str) -> int:
    """Where the words begin that say what: at a verb in the future, at the visit that somebody is invited to."""
    if hit.is_future:
        return hit.start
    asked = _TOWARDS.search(text, hit.start, hit.end) if hit.act is Act.INVITE else None
    start = asked.start("deed") if asked else hit.end
    follows = subject.is_given and 0 <= subject.start - start <= 1 and subject.end < hit.clause_end
    return subject.end if follows else start


def _kind(hit: Hit, subject: Subject, whens: list[When], together: bool) -> SuggestionKind | None:
    side = subject.side
    is_dated = any(when.is_dated for when in whens)
    if side is Side.THIRD and hit.act not in (Act.ACCEPT, Act.DECLINE):
        return None
    if side is Side.UNKNOWN and subject.is_given and not subject.is_body and hit.act in _PERSONAL and not hit.is_future:
        return None
    if Needs.DATE in hit.needs and not is_dated:
        return None
    if Needs.BODY in hit.needs and not (subject.is_body or side is Side.BOTH):
        return None
    if hit.is_future:
        return _future_kind(hit, subject, is_dated)
    if hit.act is Act.INVITE:
        guest = hit.subject_is_guest and not subject.is_agent
        if side is Side.BOTH:
            return None
        is_ours = (side is Side.THEIRS) if guest else (side is not Side.THEIRS)
        return SuggestionKind.INVITATION_GIVEN if is_ours else SuggestionKind.INVITATION_RECEIVED
    if hit.act is Act.AGREE and side in (Side.OURS, Side.THEIRS) and subject.is_given and not together:
        return None
    if hit.act is Act.COMMIT:
        if hit.subject_is_guest and not subject.is_agent:
            side = side.other
        if side is Side.BOTH:
            return SuggestionKind.AGREEMENT
        return SuggestionKind.COMMITMENT_THEIRS if side is Side.THEIRS else SuggestionKind.COMMITMENT_OURS
    return _KINDS[hit.act]


def _future_kind(hit: Hit, subject: Subject, is_dated: bool) -> SuggestionKind | None:
    side = subject.side
    if side in (Side.OURS, Side.THEIRS) and not hit.is_meeting:
        return SuggestionKind.COMMITMENT_THEIRS if side is Side.THEIRS else SuggestionKind.COMMITMENT_OURS
    if is_dated:
        return SuggestionKind.NEXT_STEP
    return None
