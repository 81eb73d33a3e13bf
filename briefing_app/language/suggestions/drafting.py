"""What a trigger amounts to: its kind, by who acts, and the suggestion it is drafted as."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from briefing_app.domain.suggestions import Omission, SuggestionKind
from briefing_app.language.suggestions import answers
from briefing_app.language.suggestions.answers import Draft
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.hits import ANSWERS, Hit
from briefing_app.language.suggestions.identity import Subject
from briefing_app.language.suggestions.rules import Act, Needs
from briefing_app.language.suggestions.sides import SIDED, Side

_OVER = (Omission.PAST, Omission.NEGATED)
_LONG_OVER = re.compile(
    r"(?<!\w)(?:(?:avait|avaient) (?:\w+ )?(?:convi|invit|pri)é|كان(?:ت|وا|ا)? (?:[^ ،]+ ){0,6}قد \w+)"
)
_PERSONAL = frozenset({Act.INVITE, Act.COMMIT, Act.REQUEST})
"""What nobody does for either side who cannot be told to be of it: an onlooker, a journalist, a shipowner."""
_AGAIN = re.compile(
    r"(?:[^,;]{0,40}s'en (?:porte|est|sont)|[^,;]{0,40} en (?:a|ont) (?:donné|pris) |"
    r"ainsi qu|comme |ce qu|conformément|selon ce|en (?:a|ont|fait|font) |l'(?:accord|entente) (?:s'est|est|fut)"
    r"|[^,;]{0,60}(?:de |d')(?:les?|la|l'|en) ?(?:lui |leur )|وذلك|كما اتفق|[^،؛]{0,30}(?:الي|علي|في|ب)? ?ذلك)"
)
_TOGETHER = re.compile(
    r"(?<!\w)(?:avec|entre|ont|sont|avons|sommes|se sont|deux|ensemble|accord|entente|compromis|conviennent|s'accordent"
    r"|il (?:a été|est)|مع|بين|تم|جري|اتفاق|توافق|علي ان)(?!\w)|(?:ان|ين|ا|وا) "
    r"|(?<= )و(?:ال)?(?:وزير|رئيس|مدير|سفير|نظير|كاتب|محافظ|والي|عمده|امين|نقيب|قنصل|سيد|جانب|طرف)"
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
_JOINT = (Act.AGREE, Act.DECIDE)
_IMPERSONAL = re.compile(
    r"(?:il )?(?:a|ont) été |il est |(?:est|sont|fut|furent|vient d'être) (?!convenue?s? (?:de|que|d'))"
    r"|[وف]?(?:ي?تقررت?|تمت?|جري|جرت) "
)
_HELD = re.compile(
    r"(?:l'|le |la |les |lui |leur |س?[يت]\w{2,}(?:ه|ها|هم)(?!\w)|[وف]?(?:حال|حالت|س?[يت]حول|منعت?|س?[يت]منع) )"
)
_KEEPING = re.compile(
    r"(?:son|sa|ses|leurs?|un|une|des|le|la|l') ?(?:autres? |nouvel )?(?:agenda|état|santé|calendrier|emploi du temps"
    r"|programme|obligations?|engagements?|contraintes?|charges?|fonctions|session|déplacement|voyage|mission|médecins?)"
)
_HOLDING = re.compile(r"l'(?:empêch|oblig|appel|accapar|immobilis|y oblig)")
_ARRANGES = re.compile(
    r"[وف]?س[يت](?:نظم|باشر|عرض|بدا) "
    r"|[وف]?(?:سوف |س)[يت]فتتح (?:[^ ،]+ ){0,5}?(?:مكتبا|فرعا|مركزا|خطا|قسما|مدرسه|معهدا|ممثليه|قنصليه|مصنعا"
    r"|مستشفي)(?= )"
)
"""What one side does, though it is told of events as well: «ستنظم إيطاليا دورة»."""
_ASKED = re.compile(
    "(?:ال|لل)?(?:جانب|طرف|حكومه|سلطات|وفد|شريك|شركاء|وزاره|سفاره|وكاله|هيئه|شركه|بلديه|اداره|مكتب|مصالح|فريق|جهات|جهه)"
    r"(?:ه|ها|هم)?|(?:نظير|ضيف|مضيف|محاور|زميل)\w+|(?:ال|ل|لل)?(?:وزير|سفير|رئيس|مدير|قنصل|محافظ|والي|عمده|امين|وكيل|كاتب|نائب"
    "|مفوض|مسؤول|مبعوث|سيد|دكتور|معالي|سعاد)ه?|(?!ال).{3,}"
)
"""A word that may name whom a call is to."""
_CALL = re.compile("[وف]?(?:(?:دعا|دعت|دعوا|يدعو|تدعو) |داعي(?:ا|ه) )")
_COLON = re.compile(r" ?: ?|, qui (?:en |y |l'|les? |la |lui |leur )")
_LEADING_ON = re.compile(r"(?:invité|convié|prié|sollicité)e?s?(?!\w)")


def draft_of(hit: Hit, subject: Subject, number: int, whens: Sequence[When], text: str) -> Draft | None:
    """The suggestion that ``hit`` makes in sentence ``number``; None when by its subject it makes none."""
    if not subject.is_agent and (hit.is_passive or (hit.act in _JOINT and _IMPERSONAL.match(text, hit.start))):
        subject = msgspec.structs.replace(subject, end=subject.start)  # « il a été décidé »: nobody is named
    is_held = _HELD.match(text, hit.start) or _HOLDING.match(text, max(0, hit.start - 2))
    if hit.act is Act.DECLINE and (is_held or _KEEPING.match(text, subject.start, subject.end)):
        subject = msgspec.structs.replace(subject, is_given=False)  # what keeps somebody is nobody
    if hit.is_meeting and subject.side in SIDED and subject.is_given and _ARRANGES.match(text, hit.start):
        hit = msgspec.structs.replace(hit, is_meeting=False)
    whens = [when for when in whens if hit.clause_start <= when.start < hit.clause_end and not when.is_past]
    together = _TOGETHER.search(text, hit.clause_start, hit.clause_end) is not None
    kind = _kind(hit, subject, whens, together)
    if kind is None or (hit.act is Act.REQUEST and _is_call(hit, subject, text)):
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


def _kind(hit: Hit, subject: Subject, whens: Sequence[When], together: bool) -> SuggestionKind | None:
    side = subject.side
    is_dated = any(when.is_dated for when in whens)
    is_named = subject.is_given and subject.end > subject.start
    if (
        side is Side.THIRD
        and not (hit.is_passive and hit.reported < 0 and not hit.is_future)
        and (hit.act not in ANSWERS or is_named)
    ):
        return None
    if hit.act is Act.DECIDE and side in SIDED and is_named and not subject.is_body and not hit.is_passive:
        return None  # what one side settles by itself is no decision of the meeting
    if side is Side.UNKNOWN and subject.is_given and not subject.is_body and hit.act in _PERSONAL and not hit.is_future:
        return None
    if not _has_what_it_needs(hit, subject, is_dated):
        return None
    if hit.is_future:
        return _future_kind(hit, subject, is_dated)
    if hit.act is Act.INVITE:
        return _inviting_kind(hit, subject)
    is_two = subject.end - subject.start > len("elles") or (subject.is_given and subject.end == subject.start)
    if hit.act is Act.REQUEST and side is Side.BOTH and is_two:
        return None  # « tous deux ont plaidé pour … », «طالبا ب…»: neither asks the other
    if hit.act is Act.AGREE and side in SIDED and subject.is_given and not together:
        return None
    if hit.act is Act.COMMIT:
        side = side.other if hit.subject_is_guest and not subject.is_agent else side
        return SuggestionKind.AGREEMENT if side is Side.BOTH else _commitment(side)
    return _KINDS.get(hit.act)


def _is_call(hit: Hit, subject: Subject, text: str) -> bool:
    """True for «دعا الوزير إلى الإسراع في …»: a call that names nobody whom it is to."""
    verb = _CALL.match(text, hit.start, hit.end)
    towards = text.find(" الي ", hit.start, hit.end)
    if verb is None or towards < 0:
        return False
    named = text[verb.end() : towards].split()
    return not any(_ASKED.fullmatch(word) for word in named[1:])


def _has_what_it_needs(hit: Hit, subject: Subject, is_dated: bool) -> bool:
    is_sided = subject.side in SIDED and (subject.is_given or subject.is_agent)
    given = {
        Needs.DATE: is_dated,
        Needs.BODY: subject.is_body or subject.side is Side.BOTH,
        Needs.PANEL: subject.is_body,
        Needs.SIDE: is_sided,
    }
    return all(given.get(need, True) for need in hit.needs)


def _inviting_kind(hit: Hit, subject: Subject) -> SuggestionKind | None:
    if subject.side is Side.BOTH:
        return None
    if hit.subject_is_guest and not subject.is_agent:
        is_ours = subject.side is Side.THEIRS
    else:
        is_ours = subject.side is not Side.THEIRS
    return SuggestionKind.INVITATION_GIVEN if is_ours else SuggestionKind.INVITATION_RECEIVED


def _commitment(side: Side) -> SuggestionKind:
    return SuggestionKind.COMMITMENT_THEIRS if side is Side.THEIRS else SuggestionKind.COMMITMENT_OURS


def _future_kind(hit: Hit, subject: Subject, is_dated: bool) -> SuggestionKind | None:
    if hit.is_passive and hit.reported < 0 and hit.said < 0 and not subject.is_agent and is_dated:
        return SuggestionKind.NEXT_STEP
    if subject.side is Side.BOTH and not hit.is_meeting:
        return SuggestionKind.AGREEMENT
    if subject.side in SIDED and not hit.is_meeting and (is_dated or not subject.is_thing):
        return _commitment(subject.side)
    return SuggestionKind.NEXT_STEP if is_dated else None


def join(drafts: list[Draft], draft: Draft, text: str) -> None:
    """Adds ``draft``; what only says again what the one before said widens that one."""
    last = drafts[-1] if drafts else None
    if (
        last is not None
        and last.kind is draft.kind
        and (
            last.kind in answers.ANSWERS
            or last.is_invitation
            or (draft.is_loose and draft.kind is SuggestionKind.AGREEMENT)
            or _AGAIN.match(text, draft.start)
        )
    ):
        drafts[-1] = msgspec.structs.replace(last, end=draft.end)
    else:
        drafts.append(draft)


def is_decided(subject: Subject, choice: Sequence[Hit]) -> bool:
    """A body of nobody's decides what a side would promise."""
    return subject.is_body and subject.side is Side.UNKNOWN and any(hit.act is Act.DECIDE for hit in choice)


def is_reason(told: Draft, draft: Draft, text: str) -> bool:
    """What follows a refusal after a colon tells why; what follows any other act there tells what."""
    return not told.is_loose and text[told.end : draft.start].strip().endswith(":")


def completed(drafts: Sequence[Draft], text: str, end: int) -> list[Draft]:
    """The drafts, with what follows their colon: « ont tranché : le siège sera à Lyon », «أبدت أسفها: …»."""
    until = [*(draft.start for draft in drafts[1:]), end][: len(drafts)]
    return [
        msgspec.structs.replace(draft, end=draft.end + len(text[draft.end : last].rstrip(" .,;،؛:")))
        if _COLON.match(text, draft.end, last)
        else draft
        for draft, last in zip(drafts, until, strict=True)
    ]


def is_inviting(answer: Hit, hits: Sequence[Hit]) -> bool:
    """True for the words of an invitation that look like an answer: « serait la bienvenue », «على الرحب والسعة»."""
    return answer.act in ANSWERS and any(hit.act is Act.INVITE and hit.start <= answer.start < hit.end for hit in hits)


def is_of_the_past(answer: Hit, hits: Sequence[Hit], head: str, past: re.Pattern[str]) -> bool:
    """True for the answer to an invitation of another day: « elle l'avait convié, mais le voyage n'avait pu se faire ».

    ``head`` is the sentence up to it, ``past`` what dates something in the past.
    """
    if answer.act not in ANSWERS:
        return False
    before = [hit for hit in hits if hit.start < answer.start and hit.act in (Act.INVITE, *ANSWERS)]
    if any(hit.objection not in _OVER for hit in before):
        return False
    is_dated = answer.act is Act.DECLINE and past.search(head) is not None
    return bool(before) or is_dated or _LONG_OVER.search(head) is not None


def is_answered(invitation: Hit, hits: Sequence[Hit]) -> bool:
    """True for an invitation that only its answer speaks of: « a décliné l'invitation à visiter … »."""
    return invitation.act is Act.INVITE and any(
        hit.act in ANSWERS and hit.start < invitation.start < hit.end for hit in hits
    )


def is_background(hit: Hit, text: str) -> bool:
    """« Invitée à conclure le colloque, elle … »: by whom and for when is not said, it only leads on."""
    phrase = text[hit.start : max(hit.end, text.find(",", hit.start))]
    return hit.is_at_head and _LEADING_ON.match(phrase) is not None and " par " not in phrase
