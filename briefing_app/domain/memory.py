"""The translation memory: pairs that former notes, other tools or old documents said, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.profiles import Profile
from briefing_app.domain.segments import SegmentPair, TwinState


class Remembered(msgspec.Struct, frozen=True):
    """A pair of a note as the memory holds it: the revision that brought these words in, and who made it.

    ``is_approved``: both languages of the note were approved with these words; ``said_by`` is then who approved them.
    """

    pair_id: str
    words: Bilingual
    marking: str
    revision: str
    said_by: str
    is_approved: bool = False


class Occasion(msgspec.Struct, frozen=True):
    """The revision that is looked at: who made it, and who approved both of its languages ('' for nobody)."""

    revision: str
    made_by: str
    approved_by: str = ""


def remembered(note: BriefingNote, occasion: Occasion, before: Mapping[str, Remembered]) -> dict[str, Remembered]:
    """What the memory holds of a note by pair, after a revision of it; ``before`` is what it held before that.

    A pair enters when both sides are confirmed, or approved with the note. It stays as it came in while its words stay;
    one whose words changed goes, until it is confirmed anew.
    """
    found: dict[str, Remembered] = {}
    for section in note.sections:
        for pair in section.pairs:
            one = _of_pair(pair, section.marking or note.facts.marking, occasion, before.get(pair.id))
            if one is not None:
                found[pair.id] = one
    return found


def _of_pair(pair: SegmentPair, marking: str, occasion: Occasion, known: Remembered | None) -> Remembered | None:
    words = Bilingual(pair.ar.text.plain.strip(), pair.fr.text.plain.strip())
    if not (says_something(words.ar) and says_something(words.fr)):
        return None
    states = {pair.state(language) for language in Language}
    if known is not None and known.words == words and known.is_approved:
        return msgspec.structs.replace(known, marking=marking)
    if occasion.approved_by and TwinState.TO_FOLLOW_UP not in states:
        return Remembered(pair.id, words, marking, occasion.revision, occasion.approved_by, is_approved=True)
    if states != {TwinState.CONFIRMED}:
        return None
    if known is not None and known.words == words:
        return msgspec.structs.replace(known, marking=marking)
    return Remembered(pair.id, words, marking, occasion.revision, occasion.made_by)


def says_something(text: str) -> bool:
    """False for dashes, numbers alone and the like: nothing of them is worth keeping."""
    return any(char.isalpha() for char in text)


def are_same(one: BriefingNote, other: BriefingNote) -> bool:
    """True when two versions of a note give the memory the same, as far as that is quick to see."""
    return _sources(one) == _sources(other)


def _sources(note: BriefingNote) -> tuple[tuple[Section, ...], str, bool]:
    return note.sections, note.facts.marking, note.status.value in ("approved", "sent")


class BatchKind(StrEnum):
    TMX = "tmx"
    ALIGNED = "aligned"


class Batch(msgspec.Struct, frozen=True, omit_defaults=True):
    """Pairs that came in together: from a file of another tool, or from two old documents laid side by side.

    ``name`` is that of the file or files, without their folder; ``marking`` counts for pairs that bear none.
    """

    id: str
    kind: BatchKind
    name: str
    at: datetime
    by: str
    marking: str = ""


class UnitSide(msgspec.Struct, frozen=True, omit_defaults=True):
    """One language of a pair that came in, and what its file said beside the words.

    ``markup`` is the text with its inline codes as XML, '' for none; ``language`` the code the file had where that was
    another one than ours; ``beside`` are notes and properties, as XML.
    """

    text: str
    markup: str = ""
    language: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    beside: tuple[str, ...] = ()


class Unit(msgspec.Struct, frozen=True, omit_defaults=True):
    """A pair that came in from outside. ``others`` are its sides in further languages, kept as they were, as XML."""

    ar: UnitSide
    fr: UnitSide
    marking: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    beside: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def side(self, language: Language) -> UnitSide:
        return self.ar if language is Language.ARABIC else self.fr

    @property
    def words(self) -> Bilingual:
        return Bilingual(self.ar.text, self.fr.text)


class NoteOrigin(msgspec.Struct, frozen=True, tag="note"):
    """``day`` is the note's, ISO or ''; ``revision`` the number of the one that brought the words in."""

    note_id: str
    pair_id: str
    reference: str
    title: Bilingual
    day: str
    revision: int
    said_by: str
    marking: str
    is_approved: bool


class FileOrigin(msgspec.Struct, frozen=True, tag="file"):
    """``day`` is the one on which the pairs came in, ISO; ``said_by`` who let them in."""

    batch: str
    kind: BatchKind
    name: str
    day: str
    said_by: str
    marking: str


Origin = NoteOrigin | FileOrigin


def worth(origin: Origin) -> tuple[int, str]:
    """For ordering: what was approved before what was confirmed before what came from outside; then the newest."""
    match origin:
        case NoteOrigin(is_approved=is_approved, day=day):
            return (2 if is_approved else 1), day
        case FileOrigin(day=day):
            return 0, day


class Suggestion(msgspec.Struct, frozen=True):
    """A segment that was alike, and its other side with the values of the new one put in.

    ``target`` differs from ``stored.target`` in the code points of ``written``; ``unwritten`` are the values of the new
    segment that found no place. ``score`` is 0 to 100, 100 for the same words; ``origins`` has the best one first.
    """

    source: str
    target: str
    score: int
    origins: tuple[Origin, ...]
    stored_target: str
    written: tuple[tuple[int, int], ...] = ()
    unwritten: tuple[str, ...] = ()


class Suggestions(msgspec.Struct, frozen=True):
    """The best ones first; ``hidden`` counts those that only stand in notes of a higher marking."""

    shown: tuple[Suggestion, ...] = ()
    hidden: int = 0


class Hit(msgspec.Struct, frozen=True):
    """A pair in which words were looked for, and where they stand, in code points of each side."""

    words: Bilingual
    ar: tuple[tuple[int, int], ...]
    fr: tuple[tuple[int, int], ...]
    origins: tuple[Origin, ...]


class Hits(msgspec.Struct, frozen=True):
    """``is_cut``: there are more than are shown."""

    shown: tuple[Hit, ...] = ()
    hidden: int = 0
    is_cut: bool = False


class Clearance(msgspec.Struct, frozen=True):
    """Which markings may be shown: those in ``allowed``; every one when it is None. Pairs without one always may."""

    allowed: frozenset[str] | None = None

    def permits(self, marking: str) -> bool:
        return self.allowed is None or not marking or marking in self.allowed


def clearance_at(profile: Profile, marking: str) -> Clearance:
    """What may be shown in a note with this marking: those of its profile that are no higher.

    Markings of other profiles are never mapped: they are not shown. A note without one, or with one its profile does
    not know, counts as one of the lowest.
    """
    ranks = {one.code: one.rank for one in profile.markings}
    rank = ranks.get(marking, min(ranks.values(), default=0))
    return Clearance(frozenset(code for code, other in ranks.items() if other <= rank))
