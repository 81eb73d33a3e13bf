"""Which revision wrote what of a note, over all the lines that several laptops wrote in.

A merge revision says nothing of its own: it is a name for the revisions it joined. What counts of a history is which of
its other revisions are known; two laptops that know the same ones have the same state, however they came by them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from briefing_app.domain.errors import BugError
from briefing_app.domain.merging_registers import Gone, Path, Registers, is_member, registers, sequences
from briefing_app.domain.notes import BriefingNote

Load = Callable[[str], BriefingNote]
"""The note as a revision has it; asked once for each that is needed."""
MOVED = "moved"


class Node(msgspec.Struct, frozen=True):
    """A revision as far as its place goes: several ``parents`` make a merge, none the first revision."""

    id: str
    parents: tuple[str, ...]
    at: datetime
    by: str

    @property
    def is_merge(self) -> bool:
        return len(self.parents) > 1

    @property
    def moment(self) -> tuple[datetime, str]:
        """What revisions of different lines are put in order by; never the same for two."""
        return self.at, self.id


class Write(msgspec.Struct, frozen=True):
    """``value`` is what ``node`` made of a register; ``bit`` stands for the node in sets of revisions."""

    node: Node
    bit: int
    value: object


State = dict[Path, tuple[Write, ...]]
"""For each register the writes that no later one of their line replaced."""


class Lineage(msgspec.Struct, frozen=True):
    """What is known where several lines meet. ``heads`` by their moment, the latest last.

    ``known`` tells of each revision which others came before it, as a set of bits, itself included. ``base`` is what
    the note said where the lines last were one.
    """

    heads: tuple[Node, ...]
    state: State
    known: Mapping[str, int]
    base: Registers


def ends(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """The revisions that are no merges and that no other one goes on from, by their moment.

    BugError for a history that lacks a parent, begins twice, or goes round in a circle.
    """
    ordered = in_order({node.id: node for node in nodes})
    known = _known(ordered, 0)
    real = [node for node in ordered if not node.is_merge]
    covered = 0
    for node in real:
        covered |= known[node.id] & ~_bit_of(known, node)
    found = [node for node in real if not _bit_of(known, node) & covered]
    return tuple(sorted(found, key=lambda node: node.moment))


def before(nodes: Mapping[str, Node], heads: Iterable[str]) -> dict[str, Node]:
    """The revisions from which ``heads`` come, themselves included."""
    found: dict[str, Node] = {}
    waiting = list(heads)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _node(nodes, name)
            waiting.extend(found[name].parents)
    return found


def in_order(nodes: Mapping[str, Node]) -> tuple[Node, ...]:
    """Parents before children, else by moment; BugError as in :func:`ends`, and for a history that begins twice."""
    if sum(not node.parents for node in nodes.values()) > 1:
        raise BugError("a history begins twice")
    depth: dict[str, int] = {}
    for start in nodes:
        path = [start]
        while path:
            node = _node(nodes, path[-1])
            missing = [parent for parent in node.parents if parent not in depth]
            if not missing:
                depth[node.id] = 1 + max((depth[parent] for parent in node.parents), default=0)
                path.pop()
            elif missing[0] in path:
                raise BugError("a history goes round in a circle")
            else:
                path.append(missing[0])
    return tuple(sorted(nodes.values(), key=lambda node: (depth[node.id], node.moment)))


def lineage(nodes: Mapping[str, Node], heads: Sequence[Node], load: Load) -> Lineage:
    """Who wrote what, where the lines of ``heads`` meet. What all lines have in common is read once, at its end."""
    ordered = in_order(before(nodes, (head.id for head in heads)))
    start = _last_common(ordered)
    known = _known(ordered[start:], 1)
    note = load(ordered[start].id)
    base = registers(note), sequences(note)
    state = _walked(ordered[start:], {head.id for head in heads}, known, base, load)
    return Lineage(tuple(heads), state, known, base[0])


def _walked(ordered: Sequence[Node], heads: set[str], known: Mapping[str, int], base: _Parts, load: Load) -> State:
    """The states of the heads, joined. What no later revision needs is let go of."""
    first, *others = ordered
    left = _children(ordered)
    parts = {first.id: base}
    states: dict[str, State] = {
        first.id: {path: (Write(first, known[first.id], value),) for path, value in base[0].items()}
    }
    for node in others:
        before_it = [states[parent] for parent in node.parents]
        if node.is_merge:
            states[node.id] = joined(before_it, [known[parent] for parent in node.parents])
        if left[node.id] or not node.is_merge:
            note = load(node.id)
            parts[node.id] = (registers(note), sequences(note))
        if not node.is_merge:
            write = _Writer(node, _bit_of(known, node))
            states[node.id] = write.after(before_it[0], parts[node.parents[0]], parts[node.id])
        for parent in node.parents:
            left[parent] -= 1
            if not left[parent]:
                parts.pop(parent, None)
                states.pop(parent, None)
    ends_of_lines = sorted(heads)
    return joined([states[name] for name in ends_of_lines], [known[name] for name in ends_of_lines])


class _Writer(msgspec.Struct, frozen=True):
    node: Node
    bit: int

    def after(self, state: State, old: _Parts, new: _Parts) -> State:
        """``state`` with what changed between a note and its next revision written by that."""
        (before_it, order_before), (now, order_now) = old, new
        written = dict(state)
        for path, value in now.items():
            if path not in before_it or before_it[path] != value:
                written[path] = self._write(value)
        for path in before_it.keys() - now.keys():
            if is_member(path):
                written[path] = self._write(Gone.GONE)
        for name, members in order_now.items():
            if _is_reordered(order_before.get(name, ()), members):
                written[MOVED, *name] = self._write(True)
        return written

    def _write(self, value: object) -> tuple[Write, ...]:
        return (Write(self.node, self.bit, value),)


_Parts = tuple[Registers, Mapping[Path, tuple[str, ...]]]


def joined(states: Sequence[State], known: Sequence[int]) -> State:
    """The writes of all lines but those that another line replaced; ``known`` is what each line knows."""
    if len(states) == 1:
        return states[0]
    found: State = {}
    for path in dict.fromkeys(path for state in states for path in state):
        lines = [state.get(path, ()) for state in states]
        if all(line == lines[0] for line in lines):
            found[path] = lines[0]
            continue
        writes = {write.bit: write for line in lines for write in line}
        kept = (write for write in writes.values() if _is_kept(write, lines, known))
        found[path] = tuple(sorted(kept, key=lambda write: write.node.moment))
    return found


def _is_kept(write: Write, lines: Sequence[tuple[Write, ...]], known: Sequence[int]) -> bool:
    return all(
        any(write.bit == own.bit for own in line) or not knows & write.bit
        for line, knows in zip(lines, known, strict=True)
    )


def _is_reordered(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    if old == new:
        return False
    common = set(old) & set(new)
    return [name for name in old if name in common] != [name for name in new if name in common]


def _known(ordered: Sequence[Node], first_bits: int) -> dict[str, int]:
    """What each revision knows, as bits. With ``first_bits`` the first one stands for all that came before it."""
    known: dict[str, int] = {}
    for index, node in enumerate(ordered):
        is_first = first_bits and index == 0
        own = 0 if node.is_merge and not is_first else 1 << index
        for parent in () if is_first else node.parents:
            own |= known[parent]
        known[node.id] = own
    return known


def _bit_of(known: Mapping[str, int], node: Node) -> int:
    """The highest bit: those that a revision knows came before it."""
    return 1 << (known[node.id].bit_length() - 1)


def _last_common(ordered: Sequence[Node]) -> int:
    """The last revision that every other one comes before or after: where the lines last were one."""
    places = {node.id: place for place, node in enumerate(ordered)}
    known = _known(ordered, 0)
    seen = [0]
    for node in ordered:
        seen.append(seen[-1] | (0 if node.is_merge else known[node.id]))
    lowest = len(ordered)
    for place in range(len(ordered) - 1, 0, -1):
        node = ordered[place]
        if lowest >= place and known[node.id] == seen[place + 1]:
            return place
        lowest = min([lowest, *(places[parent] for parent in node.parents)])
    return 0


def _children(ordered: Sequence[Node]) -> dict[str, int]:
    count = {node.id: 0 for node in ordered}
    for node in ordered:
        for parent in node.parents:
            if parent in count:
                count[parent] += 1
    return count


def _node(nodes: Mapping[str, Node], name: str) -> Node:
    if name not in nodes:
        raise BugError("a history lacks a revision")
    return nodes[name]
