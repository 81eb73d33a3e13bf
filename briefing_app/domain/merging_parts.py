"""What each part of a note becomes where lines of revisions meet (the rules in words: ``docs/bundles.md``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

import msgspec

from briefing_app.domain.actions import ActionItem
from briefing_app.domain.conflicts import Conflict
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.merging_lineage import MOVED, Lineage, Write
from briefing_app.domain.merging_registers import (
    ACTIONS,
    DISMISSED,
    DISTRIBUTION,
    FACTS,
    INVITATIONS,
    NOTE,
    PAIRS,
    PARTICIPANTS,
    SECTIONS,
    THREADS,
    WAIVERS,
    Gone,
    Path,
    sequences,
)
from briefing_app.domain.merging_twins import Twins
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.threads import Thread, with_answers

Made = TypeVar("Made", bound=msgspec.Struct)
_HISTORIES: Mapping[str, str] = {ACTIONS: "at", INVITATIONS: "recorded"}
"""The lists whose members keep a ``history``, and what its steps are put in order by."""
_NUMBER = re.compile(r"^(.*-)([0-9]+)$")


class Parts:
    """``notes`` are those of the heads of ``found``, in the same order."""

    def __init__(self, found: Lineage, notes: Sequence[BriefingNote]) -> None:
        self._known = found.known
        self._heads = found.heads
        self._state = found.state
        self._orders = [sequences(note) for note in notes]
        self._under: dict[Path, list[Path]] = {}
        for path in found.state:
            if len(path) > 2:
                self._under.setdefault(path[:2], []).append(path)
        self._twins = Twins(found.state, found.base)
        self._there: dict[Path, bool] = {}

    def of_note(self, name: str) -> object:
        return self._value((NOTE, name))

    def facts(self) -> NoteFacts:
        meeting = self._made(Meeting, (FACTS, "meeting"))
        return self._made(
            NoteFacts,
            (FACTS,),
            meeting=meeting,
            participants=tuple(self._members(PARTICIPANTS)),
            distribution=tuple(self._members(DISTRIBUTION)),
        )

    def sections(self) -> tuple[Section, ...]:
        """The sections with their segments; one that was taken out stays where somebody wrote in it meanwhile."""
        names: dict[str, list[str]] = {}
        for pair_id in self._names(PAIRS):
            names.setdefault(self._section_of(pair_id), []).append(pair_id)
        pairs = {section_id: self._pairs_of(section_id, inside) for section_id, inside in names.items()}
        written = {section_id for section_id, inside in pairs.items() if any(not pair.is_empty for pair in inside)}
        kept = self._ordered((SECTIONS,), {*self._names(SECTIONS), *written})
        return tuple(self._made(Section, (SECTIONS, name), pairs=pairs.get(name, ())) for name in kept)

    def conflicts(self) -> tuple[Conflict, ...]:
        """In no order that means anything: by segment and language."""
        found = []
        for pair_id in sorted(self._names(PAIRS)):
            for language in Language:
                versions = self._twins.versions(pair_id, language)
                if versions:
                    found.append(Conflict(pair_id, language, versions))
        return tuple(found)

    def actions(self) -> tuple[ActionItem, ...]:
        return self._items(ACTIONS, ActionItem)

    def invitations(self) -> tuple[VisitInvitation, ...]:
        return self._items(INVITATIONS, VisitInvitation)

    def dismissed(self) -> tuple[str, ...]:
        return tuple(self._members(DISMISSED))

    def threads(self) -> tuple[Thread, ...]:
        """Comments with the answers of all."""
        found = []
        for key in self._ordered((THREADS,), self._names(THREADS)):
            thread, *others = [cast(Thread, write.value) for write in self._writes((THREADS, key))]
            for other in others:
                thread = with_answers(thread, other)
            found.append(thread)
        return tuple(found)

    def waivers(self) -> tuple[Any, ...]:
        return tuple(self._members(WAIVERS))

    # What is there, in which order.

    def _names(self, name: str) -> list[str]:
        """The members of a list that are there, in no order."""
        return [path[1] for path in self._state if len(path) == 2 and path[0] == name and self._is_there(path)]

    def _is_there(self, path: Path) -> bool:
        """A member that one laptop took out and another one changed, not knowing of it, is there."""
        if path not in self._there:
            gone = [write for write in self._state[path] if write.value is Gone.GONE]
            self._there[path] = len(gone) < len(self._state[path]) or self._was_changed(path, gone)
        return self._there[path]

    def _was_changed(self, path: Path, gone: Sequence[Write]) -> bool:
        seen = 0
        for write in gone:
            seen |= self._known[write.node.id]
        leaves = [leaf for leaf in self._under.get(path, ()) if path[0] != PAIRS or leaf[2] in tuple(Language)]
        return any(not write.bit & seen for leaf in leaves for write in self._state[leaf])

    def _ordered(self, name: Path, members: Iterable[str]) -> list[str]:
        """In the order of the line that moved something last, else of the latest; what others added is put behind what
        it follows there."""
        wanted = set(members)
        heads = range(len(self._heads))
        moved = self._state.get((MOVED, *name), ())
        mover = moved[-1].bit if moved else 0
        by_time = sorted(heads, key=lambda n: (bool(self._known[self._heads[n].id] & mover), n), reverse=True)
        ordered: list[str] = []
        for line in by_time:
            _lay_into(ordered, [one for one in self._orders[line].get(name, ()) if one in wanted])
        return [*ordered, *sorted(wanted - set(ordered))]

    def _pairs_of(self, section_id: str, names: Sequence[str]) -> tuple[SegmentPair, ...]:
        pairs = [self._twins.pair(name) for name in self._ordered((PAIRS, section_id), names)]
        said = [pair for pair in pairs if not pair.is_empty or not self._is_new((PAIRS, pair.id))]
        return tuple(said or pairs[:1])

    def _is_new(self, path: Path) -> bool:
        """Not from before the lines parted."""
        everybody = [self._known[head.id] for head in self._heads]
        return any(not knows & write.bit for write in self._state[path] for knows in everybody)

    # What it says.

    def _writes(self, path: Path) -> list[Write]:
        """The writes of what is there, by their moment."""
        return [write for write in self._state[path] if write.value is not Gone.GONE]

    def _value(self, path: Path) -> object:
        """What was written last."""
        return self._writes(path)[-1].value

    def _section_of(self, pair_id: str) -> str:
        """Where it was put last; of one that stays although it was taken out, where those have it who wrote in it."""
        writes = self._writes((PAIRS, pair_id))
        if writes:
            return str(writes[-1].value)
        lines = (line.items() for line in reversed(self._orders))
        return next(name[1] for line in lines for name, members in line if name[0] == PAIRS and pair_id in members)

    def _members(self, name: str) -> list[Any]:
        return [self._value((name, key)) for key in self._ordered((name,), self._names(name))]

    def _items(self, name: str, kind: type[Made]) -> tuple[Made, ...]:
        items = []
        for key in self._ordered((name,), self._names(name)):
            steps = [write.value for write in self._state[name, key, "history"]]
            items.append(self._made(kind, (name, key), history=_united(steps, _HISTORIES[name])))
        return _numbered(items)

    def _made(self, kind: type[Made], path: Path, **known: object) -> Made:
        """A ``kind`` of what stands under ``path``, but for the fields that are ``known``."""
        for name in kind.__struct_fields__:
            if name in known:
                continue
            leaf = (*path, name)
            if leaf in self._state:
                known[name] = self._value(leaf)
            elif (*leaf, Language.ARABIC.value) in self._state:
                sides = [str(self._value((*leaf, language.value))) for language in (Language.ARABIC, Language.FRENCH)]
                known[name] = Bilingual(*sides)
        return kind(**known)


def _lay_into(ordered: list[str], line: Sequence[str]) -> None:
    """Put what ``line`` has more behind what it follows there."""
    there = set(ordered)
    place = 0
    for name in line:
        if name in there:
            place = ordered.index(name) + 1
        else:
            ordered.insert(place, name)
            place += 1


def _united(histories: Sequence[Any], moment: str) -> tuple[Any, ...]:
    """The steps of all laptops in the order of their times, each once."""
    steps = dict.fromkeys(step for history in histories for step in history)
    return tuple(sorted(steps, key=lambda step: getattr(step, moment)))


def _numbered(items: Sequence[Any]) -> tuple[Any, ...]:
    """Of promises that two laptops gave the same number, the one made first keeps it; the others get the next free."""
    taken: set[str] = set()
    numbers: dict[str, str] = {}
    for item in sorted(items, key=lambda one: one.id):
        number = item.number
        if number in taken:
            number = _next(number, (*taken, *(one.number for one in items)))
        numbers[item.id] = number
        taken.add(number)
    return tuple(msgspec.structs.replace(item, number=numbers[item.id]) for item in items)


def _next(number: str, others: Iterable[str]) -> str:
    """One above the highest of the numbers that begin as this one does."""
    found = _NUMBER.match(number)
    if found is None:
        return _next(f"{number}-1", others)
    beginning = found.group(1)
    highest = 0
    for other in others:
        same = _NUMBER.match(other)
        if same is not None and same.group(1) == beginning:
            highest = max(highest, int(same.group(2)))
    return f"{beginning}{highest + 1:02d}"
