"""A note taken apart into what can be changed on its own, so that the work of several laptops can be laid together.

Each such part has a path. Members of lists (segments, actions, people …) have a path of two names, under which stands
where they are or what they are; of some of them, what they are made of has longer paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto

import msgspec

from briefing_app.domain.conflicts import Conflict, SideVersion
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Participant
from briefing_app.domain.rich_text import RichText
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.waivers import Waiver

Path = tuple[str, ...]
Registers = Mapping[Path, object]

SECTIONS, PAIRS = "sections", "pairs"
ACTIONS, INVITATIONS = "actions", "invitations"
PARTICIPANTS, DISTRIBUTION = "participants", "distribution"
THREADS, WAIVERS, DISMISSED = "threads", "waivers", "dismissed"
FACTS, NOTE, TWIN = "facts", "note", "twin"
WHOLE_NOTE = ("template", "profile", "reference")
_ELSEWHERE = frozenset({PARTICIPANTS, DISTRIBUTION, PAIRS})
"""Fields that are lists of members of their own."""


class Gone(Enum):
    """What a member of a list is once it was taken out."""

    GONE = auto()


class SideSaid(msgspec.Struct, frozen=True):
    """A side of a pair as it was written, with the versions between which nobody has chosen yet."""

    text: RichText
    versions: tuple[SideVersion, ...] = ()


class TwinSaid(msgspec.Struct, frozen=True):
    """Whether two texts agree, and what they were when they last did."""

    ar: RichText
    fr: RichText
    ar_agreed: RichText | None
    fr_agreed: RichText | None
    confirmed: bool
    last_edited: Language | None


def registers(note: BriefingNote) -> Registers:
    """Everything that ``note`` says, by its path."""
    found: dict[Path, object] = {(NOTE, name): getattr(note, name) for name in WHOLE_NOTE}
    found.update(_leaves((FACTS,), note.facts))
    for name, items in ((ACTIONS, note.actions), (INVITATIONS, note.invitations), (SECTIONS, note.sections)):
        for item in items:
            found[name, item.id] = True
            found.update(_leaves((name, item.id), item))
    for name, members in _whole_members(note).items():
        found.update({(name, key): member for key, member in members.items()})
    conflicts = {(conflict.pair, conflict.language): conflict for conflict in note.conflicts}
    for section in note.sections:
        for pair in section.pairs:
            found[PAIRS, pair.id] = section.id
            found.update(_of_pair(pair, conflicts))
    return found


def sequences(note: BriefingNote) -> Mapping[Path, tuple[str, ...]]:
    """The names of the members of each list, in their order."""
    found: dict[Path, tuple[str, ...]] = {
        (SECTIONS,): tuple(section.id for section in note.sections),
        (ACTIONS,): tuple(action.id for action in note.actions),
        (INVITATIONS,): tuple(item.id for item in note.invitations),
    }
    found.update({(PAIRS, section.id): tuple(pair.id for pair in section.pairs) for section in note.sections})
    found.update({(name,): tuple(members) for name, members in _whole_members(note).items()})
    return found


def is_member(path: Path) -> bool:
    return len(path) == 2 and path[0] not in (FACTS, NOTE)


def _whole_members(note: BriefingNote) -> Mapping[str, Mapping[str, object]]:
    """The lists whose members are changed as a whole, each member by its name."""
    facts = note.facts
    return {
        PARTICIPANTS: _named([(_person(one), one) for one in facts.participants]),
        DISTRIBUTION: _named([(f"{one.ar}\n{one.fr}", one) for one in facts.distribution]),
        THREADS: _named([(thread.key, thread) for thread in note.threads]),
        WAIVERS: _named([(_waived(waiver), waiver) for waiver in note.waivers]),
        DISMISSED: _named([(key, key) for key in note.dismissed]),
    }


def _named(members: Sequence[tuple[str, object]]) -> Mapping[str, object]:
    """By name; of several of one name the second is another member than the first."""
    found: dict[str, object] = {}
    for name, member in members:
        key, times = name, 1
        while key in found:
            times += 1
            key = f"{name}\n{times}"
        found[key] = member
    return found


def _person(participant: Participant) -> str:
    person = participant.person
    return person.id or f"{person.name.ar}\n{person.name.fr}"


def _waived(waiver: Waiver) -> str:
    return "\n".join((waiver.check, waiver.kind, waiver.pair, waiver.words.ar, waiver.words.fr))


def _leaves(path: Path, value: msgspec.Struct) -> Iterator[tuple[Path, object]]:
    """Field by field; of texts in both languages, language by language."""
    for name in value.__struct_fields__:
        field = getattr(value, name)
        match field:
            case _ if name in _ELSEWHERE:
                continue
            case Bilingual():
                yield from (((*path, name, language.value), field[language]) for language in Language)
            case Meeting():
                yield from _leaves((*path, name), field)
            case _:
                yield (*path, name), field


def _of_pair(
    pair: SegmentPair, conflicts: Mapping[tuple[str, Language], Conflict]
) -> Iterator[tuple[Path, SideSaid | TwinSaid]]:
    for language in Language:
        conflict = conflicts.get((pair.id, language))
        yield (
            (PAIRS, pair.id, language.value),
            SideSaid(pair.text(language), conflict.versions if conflict is not None else ()),
        )
    yield (
        (PAIRS, pair.id, TWIN),
        TwinSaid(pair.ar.text, pair.fr.text, pair.ar.agreed, pair.fr.agreed, pair.confirmed, pair.last_edited),
    )
