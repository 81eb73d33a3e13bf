"""What stands in the way of an approval: each with its place, and nothing that is fine."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.approval_blockers import SHOWN, Blocker, BlockerKind, blockers_of
from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import apply
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.domain.templates import SectionContent
from briefing_app.domain.threads import Comment, Thread
from tests.samples import sample_note

AR, FR = Language.ARABIC, Language.FRENCH
SLOTS = frozenset({"counterpart", "date"})


def note(*sections: Section, **fields: object) -> BriefingNote:
    reference = Reference("P-00AB-0001")
    return BriefingNote("n", TemplateVersion("brief_info", 1), "egypt_france", reference, sections=sections, **fields)


def section(ar: str = "نص", fr: str = "Texte", **fields: object) -> Section:
    return Section("s", Bilingual("قسم", "Partie"), (new_pair("p", plain(ar), plain(fr)),), **fields)


def found(of: BriefingNote) -> list[tuple[str, str | None]]:
    return [(blocker.kind.value, blocker.language) for blocker in blockers_of(of, SLOTS)]


def test_a_finished_note_has_none() -> None:
    assert blockers_of(sample_note(), SLOTS) == ()
    assert found(note(section())) == []


def test_a_required_section_without_words() -> None:
    blank = section("", "", required=True)
    assert found(note(blank)) == [("section_empty", AR), ("section_empty", FR)]
    (first, _) = blockers_of(note(blank), SLOTS)
    assert (first.section, first.pair) == ("s", "p")
    assert found(note(section("", "", required=False))) == []
    assert found(note(Section("s", Bilingual(), required=True))) == [("section_empty", AR), ("section_empty", FR)]


@pytest.mark.parametrize("content", [SectionContent.MEETING, SectionContent.PARTICIPANTS, SectionContent.ACTIONS])
def test_a_required_section_that_the_facts_fill(content: SectionContent) -> None:
    blank = section("", "", required=True, content=content)
    assert len(found(note(blank))) == 2
    sample = sample_note()
    filled = note(blank, facts=sample.facts, actions=sample.actions)
    assert found(filled) == []
    assert found(note(section("", "", required=True, content=SectionContent.VISA))) == []


def test_a_side_without_its_translation() -> None:
    assert found(note(section(ar=""))) == [("side_empty", AR)]
    (blocker,) = blockers_of(note(section(ar="")), SLOTS)
    assert blocker == Blocker(BlockerKind.SIDE_EMPTY, AR, "s", "p", "Texte")
    assert blocker.concerns(AR)
    assert not blocker.concerns(FR)


def test_a_section_in_one_language_asks_for_no_translation() -> None:
    assert found(note(section(ar="", single_language=FR))) == []
    assert found(note(section("", "", required=True, single_language=FR))) == [("section_empty", FR)]


def test_a_twin_that_is_behind() -> None:
    before = note(section())
    after = apply(before, set_text(before, "p", FR, plain("Autre chose.")))
    assert found(after) == [("twin_behind", AR)]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Reçu par [counterpart] le [date].", ["[counterpart]", "[date]"]),
        ("Reçu par {counterpart}.", ["{counterpart}"]),
        ("Reçu par {de:counterpart} et {date?un|une}.", ["{de:counterpart}", "{date?un|une}"]),
        ("Il a dit « [sic] » [1], {x}.", []),
    ],
)
def test_slots_that_were_not_filled(text: str, slots: list[str]) -> None:
    blockers = blockers_of(note(section(fr=text)), SLOTS)
    assert [blocker.what for blocker in blockers] == slots
    assert {blocker.kind for blocker in blockers} <= {BlockerKind.SLOT_LEFT}


def test_comments_and_changes_without_a_place() -> None:
    long = "mot " * 40
    threads = (
        Thread("a", "p", FR, "Texte", (Comment("M. le chef", long),)),
        Thread("b", "gone", None, "mots", (), change="replaced"),
        Thread("c", "p", FR, "Texte", (Comment("M. le chef", "Bien."),), is_closed=True),
    )
    opened, unplaced = blockers_of(note(section(), threads=threads), SLOTS)
    assert (opened.kind, opened.language, opened.pair, opened.thread) == (BlockerKind.THREAD_OPEN, FR, "p", "a")
    assert len(opened.what) <= SHOWN
    assert opened.what.endswith("…")
    assert (unplaced.kind, unplaced.pair, unplaced.what) == (BlockerKind.CHANGE_UNPLACED, "", "mots")
    assert unplaced.concerns(AR)
    assert unplaced.concerns(FR)


def test_they_stand_in_the_order_of_the_text() -> None:
    second = msgspec.structs.replace(section(ar=""), id="t", pairs=(new_pair("q", plain(""), plain("Deux")),))
    many = note(section(fr="[date]"), second, facts=NoteFacts())
    assert [(blocker.section, blocker.pair) for blocker in blockers_of(many, SLOTS)] == [("s", "p"), ("t", "q")]
