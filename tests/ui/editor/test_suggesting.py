"""Which paragraphs are looked at for promises: those that changed, once each, however a note is edited."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.anchors import anchored
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.domain.suggestions import PairSuggestion, Suggestion, SuggestionKind
from briefing_app.ui.editor.suggesting import AT_ONCE, SuggestionMemory
from tests.samples import sample_note

WORD = "promesse"


class Source:
    """Finds every pair that says the word, and counts the pairs it was shown."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.notes: list[BriefingNote] = []

    def __call__(self, note: BriefingNote) -> tuple[PairSuggestion, ...]:
        self.notes.append(note)
        self.seen += [pair.id for pair in note.pairs()]
        found = []
        for pair in note.pairs():
            text = pair.fr.text.plain
            if WORD in text:
                side = Suggestion(SuggestionKind.AGREEMENT, Language.FRENCH, 0, len(text), text, WORD, 0.9)
                found.append(PairSuggestion(pair.id, fr=side))
        return tuple(item for item in found if not item.keys & frozenset(note.dismissed))

    def forget(self) -> None:
        self.seen, self.notes = [], []


def note_of(*texts: str) -> BriefingNote:
    pairs = tuple(new_pair(f"pair-{n}", plain(""), plain(text)) for n, text in enumerate(texts))
    return msgspec.structs.replace(sample_note(), sections=(Section("s", Bilingual(), pairs),))


def with_pair(note: BriefingNote, number: int, text: str) -> BriefingNote:
    section = note.sections[0]
    pair = section.pairs[number].edited(Language.FRENCH, plain(text))
    pairs = (*section.pairs[:number], pair, *section.pairs[number + 1 :])
    return msgspec.structs.replace(note, sections=(msgspec.structs.replace(section, pairs=pairs),))


def ids(found: tuple[PairSuggestion, ...]) -> list[str]:
    return [item.pair_id for item in found]


def test_only_what_changed_is_looked_at_again() -> None:
    source = Source()
    memory = SuggestionMemory(source)
    note = note_of("un", WORD, "", f"{WORD} deux")
    assert ids(memory.look_at(note)) == ["pair-1", "pair-3"]
    assert source.seen == ["pair-0", "pair-1", "pair-3", "pair-1", "pair-3"], "empty pairs are none of its business"
    source.forget()
    assert ids(memory.look_at(with_pair(note, 0, WORD))) == ["pair-0", "pair-1", "pair-3"]
    assert source.seen == ["pair-0", "pair-0", "pair-1", "pair-3"]
    source.forget()
    assert memory.look_at(note_of("un", "deux")) == ()
    assert source.seen == ["pair-0", "pair-1"]


def test_other_people_are_another_question() -> None:
    source = Source()
    memory = SuggestionMemory(source)
    note = note_of("un", WORD)
    memory.look_at(note)
    source.forget()
    facts = msgspec.structs.replace(note.facts, participants=())
    memory.look_at(msgspec.structs.replace(note, facts=facts))
    assert source.seen == ["pair-0", "pair-1", "pair-1"]


def test_what_is_taken_or_waved_away_is_asked_of_the_whole_note() -> None:
    source = Source()
    memory = SuggestionMemory(source)
    note = note_of(WORD, "deux")
    found = memory.look_at(note)
    span = (anchored("promise", 0, 3),)
    pair = note.sections[0].pairs[0]
    marked: SegmentPair = pair.with_side(Language.FRENCH, pair.fr.with_anchors(span))
    section = msgspec.structs.replace(note.sections[0], pairs=(marked, note.sections[0].pairs[1]))
    note = msgspec.structs.replace(note, sections=(section,), dismissed=tuple(found[0].keys))
    source.forget()
    assert memory.look_at(note) == ()
    asked = source.notes[-1]
    assert asked.dismissed == note.dismissed
    assert asked.actions == note.actions
    assert next(asked.pairs()).fr.anchors == span
    taken_back = msgspec.structs.replace(note, dismissed=())
    assert ids(memory.look_at(taken_back)) == ["pair-0"], "an undo brings it back"


def test_a_long_note_is_looked_at_in_lots() -> None:
    source = Source()
    breaths: list[int] = []
    note = note_of(*(f"{WORD} {n}" for n in range(3 * AT_ONCE + 1)))
    SuggestionMemory(source).look_at(note, lambda: breaths.append(len(source.seen)))
    assert breaths == [AT_ONCE, 2 * AT_ONCE, 3 * AT_ONCE, 3 * AT_ONCE + 1]


@given(
    st.lists(st.sampled_from(["", "un", WORD, f"{WORD} !"]), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 11), st.sampled_from(["", "deux", WORD])), max_size=12),
)
def test_it_finds_what_looking_at_everything_would_find(texts: list[str], edits: list[tuple[int, str]]) -> None:
    memory = SuggestionMemory(Source())
    note = note_of(*texts)
    memory.look_at(note)
    for number, text in edits:
        note = with_pair(note, number % len(texts), text)
        assert memory.look_at(note) == Source()(note)
