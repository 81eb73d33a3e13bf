"""Where a sentence does something: its triggers, with what speaks against each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Omission
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.futures import futures
from briefing_app.language.suggestions.patterns import Compiled, Sentence, Span
from briefing_app.language.suggestions.rules import Act, Needs, Rule
from briefing_app.language.suggestions.standing import is_hearsay, is_long_past, is_noun, is_other, objection

ANSWERS = frozenset({Act.ACCEPT, Act.DECLINE})
_THEN = re.compile(
    "ف(?:قبل|وافق|رد|دعا|دعت|لم|لب|اعتذر|وعد|تعهد|طلب|اجاب|استجاب|رحب|ابد|شكر|اكد|اعرب|اعلن|اوضح|قال|ابلغ|بادر|اعط"
    "|سجل|سارع|تعذر|اشار|سلم|قرر|حدد|صرح|التمس|رجا|فضل|عبر|اثر|حال|وجه|اقترح|تمني|كلف|اوعز|منح|التزم|تكفل|عرض)"
)
_RUNS_ON = re.compile(f"[،,]| {_THEN.pattern}")
_CLAUSE = re.compile(r"(?:[.،؛:«–]|(?<!\w)(?:كما|ثم|علي ان|فيما|بينما|حيث|و)) ?$")
_PERFECT = re.compile("(?:aura|auront) (?!été)")
_BE = re.compile("ser(?:a|ont|ait|aient|ai|ons)|aur(?:a|ont)")
_VOW = re.compile(r"(?<!\w)(?:assur|promi|promet|garanti|certifi|jur)\w*")
_VOWED = re.compile(r"(?<!\w)(?:assur|promi|promet|garanti|certifi|jur)")
_SAYING = 40
"""Letters in which a verb of saying stands: « a toutefois tenu à promettre »."""
_SAYS = re.compile(
    r"[,»] ?(?:(?:lui|leur|nous) )?(?:(?:a|ont)-(?:t-)?(?P<it>ils?|elles?|on) (?:assuré|promis|garanti|indiqué|précisé"
    r"|annoncé|déclaré|dit|ajouté|confirmé|affirmé|expliqué|certifié|répondu|juré)"
    r"|(?:assure|promet|garantit|indique|précise|annonce|ajoute|confirme)-t-(?P<now>il|elle|on))(?!\w)"
)
"""A pronoun says who tells: « …, a-t-elle garanti. »"""
_SENT = re.compile(
    r"(?:que |qu')(?:une?|deux|trois|quatre|cinq|des|plusieurs|son|sa|ses) (?:\w+ )?"
    r"(?:archivist|expert|technicien|ingénieur|format(?:eur|rice)|médecin|instruct|spécialist|équipe|enseignant|professeur"
    r"|chercheu|conservat|restaurat|agent|officier|vétérinaire|inspect|conseill|juriste|infirmi)\w*(?: [^ ,;]+){0,4} $"
)
"""Whom somebody says to come he sends: « elle a annoncé qu'une archiviste rejoindra l'île »."""
_GET = re.compile("(?:recevr|bénéficier|obtiendr|disposer)(?:a|ont|ait|aient)")
"""Who gets something does nothing for it: « il a assuré que les éleveurs recevront leurs permis »."""
_NAMED = re.compile(r"(?<!\w)(?:وادي|نهر|مدينه|قريه|جبل|حي|شارع|بلده|جزيره|سد|سيدي|السيد|السيده) $")
"""Before an Arabic name that looks like a future: «وادي سيبوس»."""
_WHICH = re.compile(r"(?<!\w)(?:qui|dont) (?:(?:se|lui|leur|y|en|nous|la|le|les) |[sl]')*$")
_CLEFT = re.compile(r"(?<!\w)c'est (?:[^ ,;]+ ){1,6}qui (?:(?:se|lui|leur|y|en|nous|la|le|les) |[sl]')*$")
_CLEFT_LENGTH = 60
"""« C'est le Sénégal qui paiera » says no less than « le Sénégal paiera »."""
_WITHIN = re.compile(r"(?<!\w)(?:où|dont|qui|laquelle|lequel|lesquels|lesquelles)(?: [^ ,;]+){0,6} $")
_TOLD, _BARE = 0.83, 0.74
"""How sure a future is, with somebody who says it after a passive, and by itself."""


class Hit(msgspec.Struct, frozen=True):
    """One trigger in the folded text; ``clause_start`` and ``clause_end`` are set when the sentence is cut up.

    ``is_future``: nothing but a verb in the future betrays it, and what it is depends on its subject.
    """

    act: Act
    start: int
    end: int
    confidence: float
    needs: tuple[Needs, ...] = ()
    objection: Omission | None = None
    """Why it promises nothing; None when it may."""
    subject_is_guest: bool = False
    is_future: bool = False
    is_meeting: bool = False
    is_passive: bool = False
    is_at_head: bool = False
    """The sentence begins with it."""
    is_joined: bool = False
    """An Arabic و or ف begins it, and with it a clause."""
    relative_to: int = -1
    """Where the pronoun stands that makes the clause tell of something named before; -1 without one."""
    reported: int = -1
    """Where the clause begins in which somebody says so; -1 when nobody does."""
    said: int = -1
    """Where the words begin that name who says so after it; -1 without any."""
    clause_start: int = 0
    clause_end: int = 0


Dates = Callable[[str, int, int, date | None], list[When]]


class Read(msgspec.Struct, frozen=True):
    """What stands in a sentence, by offsets in it: triggers in their order, not yet told apart by clause, and dates."""

    hits: tuple[Hit, ...]
    whens: tuple[When, ...]


@lru_cache(maxsize=4096)
def read_sentence(sentence: str, rules: Compiled, dates: Dates, today: date | None) -> Read:
    """The triggers and dates of one sentence; one that comes again, as all but the edited do, is not read again."""
    whens = tuple(dates(sentence, 0, len(sentence), today))
    whole = Sentence(rules.rules, sentence, 0, len(sentence))
    found = [*_by_rule(whole, rules, whens), *_by_future(whole, rules, whens)]
    ordered = sorted(_within_clause(found, sentence), key=lambda hit: (hit.start, -hit.confidence))
    return Read(tuple(ordered), whens)


def moved(read: Read, by: int) -> Read:
    """The same in a text in which the sentence begins at ``by``."""
    return Read(
        tuple(
            msgspec.structs.replace(
                hit, start=hit.start + by, end=hit.end + by, relative_to=_moved(hit.relative_to, by),
                reported=_moved(hit.reported, by), said=_moved(hit.said, by),
            )
            for hit in read.hits
        ),
        tuple(msgspec.structs.replace(when, start=when.start + by, end=when.end + by) for when in read.whens),
    )  # fmt: skip


def _moved(at: int, by: int) -> int:
    return at + by if at >= 0 else at


def _within_clause(hits: Sequence[Hit], text: str) -> Iterator[Hit]:
    """Without the triggers that run on over a comma where a shorter one begins at the same place."""
    runs_on = [_RUNS_ON.search(text, hit.start, hit.end) is not None for hit in hits]
    short = [hit for hit, runs in zip(hits, runs_on, strict=True) if not runs]
    contained = {hit.start for hit in short}
    return (
        hit
        for hit, runs in zip(hits, runs_on, strict=True)
        if not runs or not (hit.start in contained or _ends_with_another(hit, short))
    )


def _ends_with_another(hit: Hit, short: Sequence[Hit]) -> bool:
    """True for «وعبر عن سعادته، ودعاه إلى …، وأعطى موافقته»: the answer is a clause of its own."""
    if hit.act not in ANSWERS:
        return False
    inviting = min((other.start for other in short if other.act is Act.INVITE and other.start > hit.start), default=-1)
    return any(
        other.act in ANSWERS
        and hit.start < other.start
        and other.end >= hit.end
        and (other.is_joined or 0 <= inviting < other.start)
        for other in short
    )


def _by_rule(sentence: Sentence, rules: Compiled, whens: Sequence[When]) -> Iterator[Hit]:
    text, start, end = sentence.text, sentence.start, sentence.end
    for pattern in rules.awake(text[start:end]):
        rule = pattern.rule
        for span in pattern.spans(sentence):
            if is_other(text, span, start, end, rules, pattern):
                continue
            if rule.act not in ANSWERS and is_noun(text, span.start, start, rules):
                continue
            if rule.is_loose and not _is_loose(sentence, span, rules):
                continue
            if rule.act is Act.DECIDE and rule.is_passive and _is_aside(text, start, span.start, rules):
                continue
            against = None
            if rule.act not in (Act.DECLINE, Act.OBJECTIVE):
                against = objection(sentence, span, rules, whens)
            elif is_long_past(sentence, span, rules):
                against = Omission.PAST
            elif is_hearsay(sentence, span, rules):
                against = Omission.NOT_BINDING
            yield _hit(sentence, span, rule, against, rules)


def _is_aside(text: str, start: int, at: int, rules: Compiled) -> bool:
    """True for what only tells of a thing: « les quartiers où la collecte est confiée à … »."""
    return _WITHIN.search(text, rules.cut(text, start, at), at) is not None


def _hit(sentence: Sentence, span: Span, rule: Rule, against: Omission | None, rules: Compiled) -> Hit:
    relative = None
    if rule.act is Act.STEP or (rule.act not in ANSWERS and rules.rules.language is Language.ARABIC):
        relative = rules.relative.search(sentence.text, sentence.start, span.start)
    is_meeting = rule.is_loose and futures(rules.rules).meeting.match(sentence.text, span.start, sentence.end)
    return Hit(
        rule.act, span.start, span.end, rule.confidence, rule.needs, against, rule.subject_is_guest,
        is_future=rule.is_loose, is_meeting=bool(is_meeting), is_passive=rule.is_passive,
        is_at_head=span.start == sentence.start, is_joined=_is_joined(sentence.text, span),
        relative_to=relative.start() if relative else -1,
    )  # fmt: skip


def _is_joined(text: str, span: Span) -> bool:
    """True for a conjunction of one letter before the word; a listed form such as «فقبل» brings its own."""
    return span.is_joined or _THEN.match(text, span.start) is not None


def _is_loose(sentence: Sentence, span: Span, rules: Compiled) -> bool:
    """True for a bare tense that begins its clause and is not idle."""
    future, text = futures(rules.rules), sentence.text
    if span.start > sentence.start and not _CLAUSE.search(text, sentence.start, span.start):
        return False
    is_meeting = future.meeting.match(text, span.start, sentence.end) is not None
    return is_meeting or future.idle.match(text, span.start, sentence.end) is None


def _by_future(sentence: Sentence, rules: Compiled, whens: Sequence[When]) -> Iterator[Hit]:
    text, start, end = sentence.text, sentence.start, sentence.end
    future = futures(rules.rules)
    is_french = rules.rules.language is Language.FRENCH
    for match in future.verb.finditer(text, start, end):
        at = match.start()
        if match.group("word") in future.not_verbs or _NAMED.search(text, max(start, at - 12), at):
            continue
        reported = future.reported(text, start, at)
        if match.group("unsure") and reported < 0:
            continue
        head = rules.cut(text, start, at)
        is_relative = (reported < 0 and future.relative.search(text, head, at)) or _WHICH.search(text, head, at)
        if is_relative and _CLEFT.search(text, max(start, at - _CLEFT_LENGTH), at) is None:
            continue
        is_passive = future.passive.match(text, match.end(), min(end, match.end() + 60)) is not None
        is_meeting = future.meeting.match(text, at, end) is not None
        if is_french:
            is_passive = is_passive and _BE.fullmatch(match["word"]) is not None and _PERFECT.match(text, at) is None
            is_got = reported >= 0 and _GET.fullmatch(match["word"]) is not None
            is_passive = is_passive or is_got
            is_delivery = reported >= 0 and future.delivery.search(text, reported, at) is not None
            is_vow = reported >= 0 and _VOW.search(text, reported, min(at, reported + _SAYING)) is not None
            is_sent = reported >= 0 and _SENT.search(text, reported, at) is not None
            is_meeting = is_meeting and not (is_got or is_delivery or is_vow or is_sent)
        if future.idle.match(text, at, end) and not is_passive and not is_meeting:
            continue
        span = Span(at, match.end(), rules.rules.language is Language.ARABIC and bool(match["clitic"]))
        against = objection(sentence, span, rules, whens)
        if against is None and rules.opinion.search(text, rules.breath(text, head, at), at):
            against = Omission.NOT_BINDING
        said = _SAYS.search(text, match.end(), end) if is_french and "-" in text else None
        said = said or future.said.search(text, match.end(), end)
        is_vow = said is not None and _VOWED.search(said.group()) is not None and not text.startswith("se ", at)
        is_meeting = is_meeting and not is_vow
        yield Hit(
            Act.COMMIT, at, match.end(), _TOLD if is_passive and said else _BARE, objection=against, is_future=True,
            is_meeting=is_meeting, is_passive=is_passive, is_joined=_is_joined(text, span), reported=reported,
            said=_teller(said) if said else -1,
        )  # fmt: skip


def _teller(said: re.Match[str]) -> int:
    """Where the words begin that name who says so."""
    return said.start(said.lastgroup) if said.lastgroup in ("it", "now") else said.end()
