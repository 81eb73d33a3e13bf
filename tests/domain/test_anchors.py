from __future__ import annotations

from collections.abc import Callable
from itertools import count

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.anchors import AnchorSpan, anchored, carried, within
from briefing_app.domain.edits import Edit, apply, revert
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section, TemplateVersion
from briefing_app.domain.promise_edits import places_of
from briefing_app.domain.references import Reference
from briefing_app.domain.rewriting import rewrite, rows_of
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run, plain
from briefing_app.domain.segments import SegmentPair, Side
from tests.domain.columns import new_ids

AR, FR = Language.ARABIC, Language.FRENCH
TEXT = "Le ministre a invité son homologue au Caire."
WORDS = (12, 34)  # "a invité son homologue"


def follow(after: str, at: int | None = None, before: str = TEXT) -> str | None:
    """The words of the anchor in ``after``, None when they are gone."""
    spans = carried((anchored("a", *WORDS),), before, after, at)
    return after[spans[0].start : spans[0].end] if spans else None


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (TEXT, "a invité son homologue"),
        ("Hier, le ministre a invité son homologue au Caire.", "a invité son homologue"),
        (TEXT + " Il a accepté.", "a invité son homologue"),
        ("Le ministre a cordialement invité son homologue au Caire.", "a cordialement invité son homologue"),
        ("Le ministre a invité son homologue français au Caire.", "a invité son homologue"),
        ("Le ministre français a invité son homologue au Caire.", "a invité son homologue"),
        ("Le ministre a invité son ami au Caire.", "a invité son "),
        ("Le ministre invite son homologue au Caire.", " son homologue"),
        ("a invité son homologue", "a invité son homologue"),
        ("Le ministre.", None),
        ("", None),
        ("Au Caire, dit-on, le ministre a invité son homologue hier !", "a invité son homologue"),
        ("La ministre a écouté un exposé sur le homard au Caire.", None),
    ],
)
def test_an_anchor_goes_with_its_words(after: str, words: str | None) -> None:
    assert follow(after) == words


def test_of_two_equal_letters_the_place_of_the_change_tells_which_one_went() -> None:
    second = (AnchorSpan("a", 1, 2, 1, 1),)
    assert carried(second, "aab", "ab", at=0) == (AnchorSpan("a", 0, 1, 1, 1),)
    assert carried(second, "aab", "ab", at=1) == ()


def test_words_that_go_little_by_little_are_gone_when_half_of_them_are() -> None:
    spans: tuple[AnchorSpan, ...] = (anchored("a", 0, 10),)
    text, left = "0123456789.", []
    while spans and len(text) > 1:
        spans, text = carried(spans, text, text[1:], 0), text[1:]
        left.append(bool(spans))
    assert left == [True] * 5 + [False]


def test_an_anchor_of_a_paragraph_that_was_cut_goes_with_the_greater_part() -> None:
    spans = (anchored("a", 2, 10), anchored("b", 0, 3), anchored("c", 12, 14))
    first, second = within(spans, ["0123", "456789abcdef"])
    assert first == (anchored("b", 0, 3),)
    assert second == (AnchorSpan("a", 0, 6, 6, 8), AnchorSpan("c", 8, 10, 2, 2))


def test_an_anchor_cut_in_small_pieces_is_gone() -> None:
    assert within((anchored("a", 0, 9),), ["012", "345", "678"]) == ((), (), ())


@st.composite
def changes(draw: st.DrawFn) -> tuple[list[tuple[str, int]], tuple[int, int], list[tuple[int, int, str]]]:
    """A text of letters with an identity each, a span of it, and edits (start, end, typed)."""
    letters = draw(st.text(alphabet="ab ", min_size=1, max_size=12))
    text = [(letter, n) for n, letter in enumerate(letters)]
    start = draw(st.integers(0, len(text) - 1))
    span = (start, draw(st.integers(start + 1, len(text))))
    edits = []
    length = len(text)
    for _ in range(draw(st.integers(1, 6))):
        first = draw(st.integers(0, length))
        last = draw(st.integers(first, length))
        typed = draw(st.text(alphabet="ab ", max_size=4))
        length += len(typed) - (last - first)
        edits.append((first, last, typed))
    return text, span, edits


@given(changes())
@example((list(zip("aab", count(), strict=False)), (1, 2), [(0, 1, "")]))
@example((list(zip("aab", count(), strict=False)), (0, 1), [(0, 1, ""), (0, 0, "a")]))
def test_an_anchor_is_on_its_words_or_gone_never_on_others(
    case: tuple[list[tuple[str, int]], tuple[int, int], list[tuple[int, int, str]]],
) -> None:
    text, (start, end), edits = case
    own = {identity for _, identity in text[start:end]}
    spans: tuple[AnchorSpan, ...] = (anchored("a", start, end),)
    fresh = count(1000)
    for first, last, typed in edits:
        while last > first and typed and text[last - 1][0] == typed[-1]:  # typed again as it was: the same letter
            last, typed = last - 1, typed[:-1]
        before = "".join(letter for letter, _ in text)
        inside = bool(spans) and spans[0].start < first and last < spans[0].end
        added = [(letter, next(fresh)) for letter in typed]
        again = bool(spans) and before[spans[0].start : spans[0].end] in typed
        text = [*text[:first], *added, *text[last:]]
        spans = carried(spans, before, "".join(letter for letter, _ in text), first)
        if inside or again:  # typed in between, or the very words typed anew in one go
            own |= {identity for _, identity in added}
        if spans:
            standing = [identity for _, identity in text[spans[0].start : spans[0].end]]
            assert standing
            assert set(standing) <= own
            assert spans[0].left * 2 >= spans[0].whole == end - start


def test_the_property_holds_where_the_place_is_not_known_and_letters_differ() -> None:
    assert follow("Le ministre a invité son homologue au Caire, en Égypte.") == "a invité son homologue"


# --- through the gestures of the editor: every letter of the note is there once, so a letter is its own identity


def unique_note() -> BriefingNote:
    letters = (chr(n) for n in range(0x4E00, 0x9FFF))
    pairs = [
        SegmentPair(f"p{n}", *(Side(plain("".join(next(letters) for _ in range(12)))) for _ in Language))
        for n in range(4)
    ]
    sections = tuple(Section(f"s{n}", Bilingual("قسم", "Partie"), tuple(pairs[2 * n : 2 * n + 2])) for n in range(2))
    return BriefingNote("n", TemplateVersion("brief_info", 1), "egypt_france", Reference("P-1"), sections=sections)


def with_anchor(note: BriefingNote, pair_id: str, language: Language, start: int, end: int) -> BriefingNote:
    pair = note.pair(pair_id)
    side = pair.side(language).with_anchors((anchored("promise", start, end),))
    return apply(note, editing.PairChanged(pair, pair.with_side(language, side)))


FRESH = st.text(alphabet="xyz", max_size=3)


@st.composite
def gestures(draw: st.DrawFn, note: BriefingNote) -> Edit | None:
    rows = rows_of(note)
    language = draw(st.sampled_from(Language))
    first = draw(st.integers(0, len(rows) - 1))
    match draw(st.sampled_from(["type", "mark", "kind", "rewrite", "move", "confirm"])):
        case "type":
            text = rows[first].pair.text(language)
            start = draw(st.integers(0, len(text)))
            end = draw(st.integers(start, len(text)))
            return editing.type_text(note, rows[first].pair.id, language, start, end, (Run(draw(FRESH)),))
        case "mark":
            length = len(rows[first].pair.text(language))
            return editing.set_mark(note, rows[first].pair.id, language, 0, length // 2, Mark.BOLD, on=True)
        case "kind":
            return editing.set_kind(note, rows[first].pair.id, draw(st.sampled_from(ParagraphKind)))
        case "move":
            section = draw(st.sampled_from(note.sections)).id
            return editing.move_pair(note, rows[first].pair.id, section, 0)
        case "confirm":
            return editing.confirm(note, rows[first].pair.id)
        case _:
            chosen = rows[first : draw(st.integers(first, len(rows) - 1)) + 1]
            joined = "".join(row.pair.text(language).plain for row in chosen)
            cuts = sorted(draw(st.lists(st.integers(0, len(joined)), max_size=3)))
            pieces = [joined[a:b] for a, b in zip([0, *cuts], [*cuts, len(joined)], strict=True)]
            return rewrite(chosen, language, [plain(piece) for piece in pieces], new_ids_for(note))


def new_ids_for(note: BriefingNote) -> Callable[[], str]:
    fresh = new_ids()
    taken = {pair.id for pair in note.pairs()}
    return lambda: next(name for name in iter(fresh, None) if name not in taken)


@given(st.data())
def test_through_every_gesture_and_back(data: st.DataObject) -> None:
    note = unique_note()
    language = data.draw(st.sampled_from(Language))
    start = data.draw(st.integers(0, 10))
    end = data.draw(st.integers(start + 1, 12))
    note = with_anchor(note, "p1", language, start, end)
    own = set(note.pair("p1").text(language).plain[start:end])
    others = {letter for pair in note.pairs() for side in Language for letter in pair.text(side).plain} - own
    for _ in range(data.draw(st.integers(1, 6))):
        edit = data.draw(gestures(note))
        if edit is None:
            continue
        after = apply(note, edit)
        assert revert(after, edit) == note
        note = after
        places = places_of(note, "promise")
        assert len(places) <= 1
        for place in places:
            assert place.words == note.pair(place.pair_id).text(place.language).plain[place.start : place.end]
            assert set(place.words) & own
            assert not set(place.words) & others, "on other words"
            assert len(set(place.words) & own) * 2 >= len(own)


def split(note: BriefingNote, at: int) -> BriefingNote:
    row = rows_of(note)[0]
    text = row.pair.text(FR)
    edit = rewrite([row], FR, [text.slice(0, at), text.slice(at, len(text))], new_ids())
    assert edit is not None
    return apply(note, edit)


def test_enter_before_the_words_takes_them_to_the_new_paragraph_and_backspace_brings_them_back() -> None:
    note = with_anchor(unique_note(), "p0", FR, 6, 10)
    words = note.pair("p0").text(FR).plain[6:10]
    cut = split(note, 5)
    assert [(place.pair_id, place.start, place.words) for place in places_of(cut, "promise")] == [("new 0", 1, words)]
    rows = rows_of(cut)[:2]
    joined = rows[0].pair.text(FR).joined(rows[1].pair.text(FR))
    edit = rewrite(rows, FR, [joined], new_ids())
    assert edit is not None
    assert [(place.pair_id, place.start, place.words) for place in places_of(apply(cut, edit), "promise")] == [
        ("p0", 6, words)
    ]


def test_the_twins_words_go_along_when_paragraphs_are_joined() -> None:
    note = with_anchor(unique_note(), "p1", AR, 2, 6)
    words = note.pair("p1").text(AR).plain[2:6]
    rows = rows_of(note)[:2]
    edit = rewrite(rows, FR, [rows[0].pair.text(FR).joined(rows[1].pair.text(FR))], new_ids())
    assert edit is not None
    (place,) = places_of(apply(note, edit), "promise")
    assert (place.pair_id, place.words) == ("p0", words)


def test_marks_and_a_confirmation_leave_an_anchor_where_it_is() -> None:
    note = with_anchor(unique_note(), "p0", FR, 1, 5)
    place = places_of(note, "promise")
    for edit in (
        editing.set_mark(note, "p0", FR, 0, 3, Mark.BOLD, on=True),
        editing.confirm(note, "p0"),
        editing.set_kind(note, "p0", ParagraphKind.BULLET),
    ):
        assert places_of(apply(note, edit), "promise") == place


def test_a_side_without_anchors_is_stored_as_before() -> None:
    assert msgspec.json.encode(Side(RichText((Run("x"),)))) == b'{"text":{"runs":[{"text":"x"}]}}'
