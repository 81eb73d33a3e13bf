"""Laptops as far as the domain goes: a history of one note, which is edited, handed over and taken in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from briefing_app.domain.edits import Edit, apply
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.merging import merge
from briefing_app.domain.merging_lineage import Node, ends
from briefing_app.domain.notes import BriefingNote, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.revisions import content_hash
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair

BEGUN = datetime(2026, 3, 15, 9, tzinfo=UTC)


def shared_note() -> BriefingNote:
    """Three sections with two, one and no segments: what all laptops begin with."""
    sections = (
        Section(
            "facts",
            Bilingual("الوقائع", "Faits"),
            (
                new_pair("p1", plain("وصل الوفد."), plain("La délégation est arrivée.")),
                new_pair("p2", plain("بدأ اللقاء."), plain("L’entretien a commencé.")),
            ),
        ),
        Section("view", Bilingual("التقدير", "Analyse"), (new_pair("p3", plain("جيد."), plain("Bon.")),)),
        Section("next", Bilingual("الخطوات", "Suites")),
    )
    return BriefingNote("n", TemplateVersion("brief_info", 1), "egypt_france", Reference("P-1"), sections=sections)


class Laptop:
    """``minutes`` are how far its clock is from the others'."""

    def __init__(self, name: str, first: Node, note: BriefingNote, minutes: int = 0) -> None:
        self.name = name
        self.nodes = {first.id: first}
        self.notes = {first.id: note}
        self.head = first.id
        self._clock = BEGUN + timedelta(minutes=minutes)
        self._made = 0

    @property
    def note(self) -> BriefingNote:
        return self.notes[self.head]

    @property
    def hash(self) -> str:
        return content_hash(self.note)

    def edit(self, *edits: Edit) -> BriefingNote:
        """One more revision with these edits."""
        note = self.note
        for edit in edits:
            note = apply(note, edit)
        self._made += 1
        self._clock += timedelta(seconds=7)
        node = Node(f"{self.name}{self._made}", (self.head,), self._clock, self.name)
        self._take(node, note)
        return note

    def take_in(self, other: Laptop) -> None:
        """Everything that another laptop has, as it comes in a bundle."""
        for name in other.nodes:
            if name not in self.nodes:
                self.nodes[name], self.notes[name] = other.nodes[name], other.notes[name]
        heads = ends(self.nodes.values())
        if {head.id for head in heads} == {head.id for head in ends(self._line())}:
            return
        merged = merge(self.nodes, self.notes.__getitem__)
        if merged is None:
            self.head = heads[0].id
        else:
            self._take(Node(merged.id, merged.parents, merged.at, merged.by), merged.note)

    def _line(self) -> list[Node]:
        names, waiting = set(), [self.head]
        while waiting:
            name = waiting.pop()
            if name not in names:
                names.add(name)
                waiting.extend(self.nodes[name].parents)
        return [self.nodes[name] for name in names]

    def _take(self, node: Node, note: BriefingNote) -> None:
        self.nodes[node.id], self.notes[node.id], self.head = node, note, node.id


def laptops(note: BriefingNote | None = None, names: str = "abc") -> list[Laptop]:
    """Laptops that all have the same first revision; their clocks differ by hours."""
    first = Node("0", (), BEGUN - timedelta(days=1), "o")
    return [Laptop(name, first, note or shared_note(), 90 * (n - 1)) for n, name in enumerate(names)]


def exchange(*all_of_them: Laptop) -> None:
    """Everybody takes in what everybody has, often enough for all to know everything."""
    for _ in range(2):
        for taker in all_of_them:
            for giver in all_of_them:
                taker.take_in(giver)
