"""The rules of one language, as ``resources/promises`` writes them down: words, verbs, patterns, exclusions."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language

Words = tuple[str, ...]


class Act(StrEnum):
    """What a clause does; the kind of suggestion follows from the act and from the side that does it."""

    INVITE = "invite"
    ACCEPT = "accept"
    DECLINE = "decline"
    AGREE = "agree"
    COMMIT = "commit"
    REQUEST = "request"
    DECIDE = "decide"
    STEP = "step"
    OBJECTIVE = "objective"
    """What a plan aims at; told as left out, never suggested."""


class Needs(StrEnum):
    """What a pattern asks for besides its own words."""

    INVITATION = "invitation"
    """An invitation in the same sentence or the one before it."""
    BODY = "body"
    """A subject that decides: a committee, a meeting, both sides."""
    PANEL = "panel"
    """A committee, a jury, a meeting; not two persons."""
    RECEIVER = "receiver"
    """Somebody of the other side named after it, to whom it is done."""
    DATE = "date"
    """A date to come in the clause."""
    SIDE = "side"
    """A subject known to be of one side."""
    BOTH = "both"
    """A subject of both sides, or one in the plural."""
    CARRIED = "carried"
    """The same act told right before it in its sentence: « توحيد التعرفة وتأجيل الملف »."""


class Verb(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The parts a verb is conjugated from; forms or stems apart by spaces, see the head of each rule file."""

    past: str = ""
    present: str = ""
    future: str = ""
    simple: str = ""
    infinitive: str = ""
    noun: str = ""
    doing: str = ""
    passive: str = ""
    with_etre: bool = False


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Patterns of one act. ``unless``: patterns that must not follow; ``unless_before``: that must not stand in the
    clause before; ``subject_is_guest``: the one invited is named as the subject (« a reçu une invitation »);
    ``is_passive``: its subject is what is decided, not who decides; ``at_head``: only where a line or a point of a
    list begins; ``is_loose``: a bare tense, a promise or a step by its subject, as the future is; ``confidence`` is
    0 to 1.
    """

    act: Act
    patterns: Words
    confidence: float = 0.85
    needs: tuple[Needs, ...] = ()
    unless: Words = ()
    unless_before: Words = ()
    subject_is_guest: bool = False
    is_passive: bool = False
    at_head: bool = False
    is_loose: bool = False


class Exclusions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why a clause promises nothing: what stands right before the verb, in its clause, or just around it."""

    before: Words
    """Ends right where the verb begins: negation, pluperfect, subjunctive."""
    relative: Words
    """Ends right where the verb begins and tells of a thing by what was done with it; nothing against an answer."""
    clause: Words
    """Anywhere in the sentence before the verb: conditions."""
    governing: Words
    """In the clause before the verb, after the last comma: hopes, reminders, hearsay."""
    near: Words
    """Around the verb: what dates it in the past."""
    after: Words
    """Right after the verb: what makes it no deed."""
    third: Words
    """Subjects that are neither side: unions, other bodies, the public."""
    hearsay: Words = ()
    """Anywhere in the sentence before the verb: who tells it is neither side."""
    hearsay_after: Words = ()
    """The same behind the verb: « …, rapporte la presse »."""
    met: Words = ()
    """Behind a request: it was met there and then, « …, que le ministre lui a apporté séance tenante » (French)."""
    opening: Words = ()
    """Dates in the past what follows it, at the head of a sentence and before a comma: « En 2012, … »."""
    outside: Words = ()
    """Begin a subject that is neither side whatever country is named in it: courts, newspapers."""
    attribute: Words = ()
    """Ends right where a verb begins that only says what something is for: «تشكيل فريق يتولى …» (Arabic)."""
    opinion: Words = ()
    """Before a bare future in its clause: what somebody expects, or gives as a reason, he does not promise."""
    auxiliary: Words = ()
    """Ends right where a participle begins: pluperfect, past conditional."""
    nominal: Words = ()
    """Ends right where a word begins that is a noun then, whatever verb it may be elsewhere."""
    nouns: Words = ()
    """Words that are a noun after an article as well: « la visite », « le siège »."""


class FutureRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A future is a promise when a side is its subject, a next step when it is dated."""

    not_verbs: Words
    idle: Words
    meeting: Words
    reporting: Words
    passive: Words = ()
    said: Words = ()
    """After a comma and before whoever says it: « …, a indiqué le ministre », «…، وفق ما أفاد به الوزير»."""


class WhoRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which the sides are told apart."""

    roles: Words
    feminine: Words
    foreign: Words
    """Posts whose holder is of the other side where nothing says whose he is."""
    titles: Words
    bodies: Words
    both: Words
    plural: Words
    counterpart: Words
    guest: Words
    own: Words
    parties: Words
    lead: Words
    """What may stand before the subject and is no part of it."""
    sides: Words = ()
    """« partie », «جانب»: what is told apart by its country."""
    apart: Words = ()
    """Words that part a post from the names and countries beyond them."""
    institutions: Words = ()
    """Nouns of bodies that are of one side and spoken of again without its name: « l'institut », «البعثة»."""
    stop: Words = ()
    """Where the subject ends (Arabic)."""
    no_names: Words = ()
    """What behind a post is no name (Arabic): whom or what he receives, when, and the verbs that go on."""
    things: Words = ()
    """What does nothing by itself: a proposal, a date, a file."""
    places: dict[str, str] = {}
    """Cities by ISO code, apart by commas."""


class DateRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``months``: twelve lists of names apart by commas; ``weekdays``: seven, from Monday."""

    months: Words
    weekdays: Words
    numbers: dict[str, int]


class PromiseRules(msgspec.Struct, frozen=True, eq=False, forbid_unknown_fields=True):
    language: Language
    abbreviations: Words
    separators: Words
    words: dict[str, Words]
    verbs: dict[str, Verb]
    regular: str
    rules: tuple[Rule, ...]
    exclusions: Exclusions
    future: FutureRules
    who: WhoRules
    dates: DateRules
    in_person: Words
    video: Words
    tentative: Words
    in_principle: Words
    asides: Words = ()
    """Between two commas in the middle of a clause they are read over: « la France, pour sa part, fournira … »."""
    invitation: Words = ()
    """Speaks of an invitation, so that an answer near it can be one to it."""
