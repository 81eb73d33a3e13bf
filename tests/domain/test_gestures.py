from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain import editing, gestures
from briefing_app.domain.edits import ActionsChanged, Edit, InvitationsChanged, PairInserted, apply, revert
from briefing_app.domain.gestures import Span
from briefing_app.domain.history import History
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.rewriting import NewId, Row, rows_of
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run, plain
from briefing_app.domain.segments import new_pair
from tests.domain.columns import assert_sound, column, new_ids, open_notes, opened, words
from tests.domain.test_editing_gestures import a_note, order
from tests.domain.test_edits import an_action, an_invitation
from tests.strategies import kinds, languages, notes, paragraphs

AR, FR = Language.ARABIC, Language.FRENCH
NOTE = opened(a_note())  # facts: a, b, c; analysis and next: an empty pair each
LENGTHS = [len(text) for text in column(NOTE, FR)]


def whole(first: int, last: int, language: Language = FR) -> Span:
    return Span(language, first, 0, last, len(column(NOTE, language)[last]))


@st.composite
def spans(draw: st.DrawFn, note: BriefingNote) -> Span:
    """From anywhere to anywhere later in one column."""
    language = draw(languages)
    texts = column(note, language)
    first = draw(st.integers(0, len(texts) - 1))
    last = draw(st.integers(first, len(texts) - 1))
    start = draw(st.integers(0, len(texts[first])))
    end = draw(st.integers(start if first == last else 0, len(texts[last])))
    return Span(language, first, start, last, end)


Gesture = Callable[[BriefingNote, st.DrawFn, NewId], Edit | None]


def _row(note: BriefingNote, draw: st.DrawFn) -> int:
    return draw(st.integers(0, len(rows_of(note)) - 1))


def _mark(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    return gestures.toggle_mark(note, draw(spans(note)), draw(st.sampled_from(Mark)))


def _kind(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    first = _row(note, draw)
    return gestures.set_kinds(note, rows_of(note)[first : first + draw(st.integers(0, 3))], draw(kinds))


def _paste(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    span = draw(spans(note))
    return gestures.paste(note, span, draw(st.lists(paragraphs(span.language), max_size=4)), new_id)


def _replace(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    wanted, new = draw(st.sampled_from(["", "e", " ", "ا", "ET", "12"])), draw(st.sampled_from(["", "e", "xy", "ال"]))
    return gestures.replace_all(note, draw(languages), wanted, new, match_case=draw(st.booleans()))


def _move(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    return gestures.move_row(note, _row(note, draw), draw(st.sampled_from([-1, 1])), new_id)


def _shift(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    section = draw(st.sampled_from([section.id for section in note.sections]))
    return gestures.shift_section(note, section, draw(st.sampled_from([-1, 1])))


def _insert(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    return gestures.insert_row(note, _row(note, draw), new_id())


def _remove(note: BriefingNote, draw: st.DrawFn, new_id: NewId) -> Edit | None:
    first = _row(note, draw)
    return gestures.remove_rows(note, first, first + draw(st.integers(0, 3)), new_id)


GESTURES: tuple[Gesture, ...] = (_mark, _kind, _paste, _replace, _move, _shift, _insert, _remove)
KEEP_THE_TWIN = (_mark, _kind, _paste, _insert)


@given(open_notes, st.data())
def test_whatever_is_done_the_note_stays_sound_and_can_be_taken_back(note: BriefingNote, data: st.DataObject) -> None:
    history, seen, new_id = History(note), [note], new_ids()
    for gesture in data.draw(st.lists(st.sampled_from(GESTURES), max_size=6)):
        edit = gesture(history.note, data.draw, new_id)
        if edit is None:
            continue
        before = history.note
        history.close_step()
        after = history.do(edit)
        assert revert(after, edit) == before
        assert_sound(after)
        seen.append(after)
    for state in reversed(seen[:-1]):
        history.undo()
        assert history.note == state
    assert not history.can_undo


@given(open_notes, st.sampled_from(KEEP_THE_TWIN), st.data())
def test_gestures_in_one_language_lose_no_word_of_the_other(
    note: BriefingNote, gesture: Gesture, data: st.DataObject
) -> None:
    edit = gesture(note, data.draw, new_ids())
    after = note if edit is None else apply(note, edit)
    assert any(words(after, language) == words(note, language) for language in Language)


@given(open_notes, st.sampled_from([_move, _shift, _kind]), st.data())
def test_moving_loses_no_word_at_all(note: BriefingNote, gesture: Gesture, data: st.DataObject) -> None:
    edit = gesture(note, data.draw, new_ids())
    after = note if edit is None else apply(note, edit)
    for language in Language:
        assert sorted(words(after, language)) == sorted(words(note, language))


# Marks and kinds.


@given(open_notes, st.data(), st.sampled_from(Mark))
def test_a_mark_is_set_on_all_of_a_span_or_taken_from_all_of_it(
    note: BriefingNote, data: st.DataObject, mark: Mark
) -> None:
    span = data.draw(spans(note))
    had = gestures.has_mark(note, span, mark)
    edit = gestures.toggle_mark(note, span, mark)
    if edit is None:
        assert all(start >= end for _, start, end in span.parts(rows_of(note)))
        return
    after = apply(note, edit)
    assert gestures.has_mark(after, span, mark) is not had
    for row, start, end in span.parts(rows_of(after)):
        text = row.pair.text(span.language)
        assert all((mark in run.marks) is not had for run in text.slice(start, end).runs)
    assert [text.plain for text in column(after, FR)] == [text.plain for text in column(note, FR)]


@pytest.mark.parametrize(
    ("span", "parts"),
    [
        (Span(FR, 0, 3, 0, 7), [("a", 3, 7)]),
        (Span(FR, 0, 3, 2, 5), [("a", 3, LENGTHS[0]), ("b", 0, LENGTHS[1]), ("c", 0, 5)]),
        (Span(FR, 2, 4, 3, 0), [("c", 4, LENGTHS[2]), ("blank analysis", 0, 0)]),
        (Span(FR, 1, 0, 1, 999), [("b", 0, LENGTHS[1])]),
        (Span(FR, 1, 2, 1, 2), [("b", 2, 2)]),
    ],
)
def test_the_parts_of_a_span(span: Span, parts: list[tuple[str, int, int]]) -> None:
    assert [(row.pair.id, start, end) for row, start, end in span.parts(rows_of(NOTE))] == parts
    assert span.is_empty is (parts[0][1:] == (2, 2))


@pytest.mark.parametrize(
    ("before", "asked", "wanted"),
    [
        ("body body", "bullet", "bullet bullet"),
        ("bullet bullet", "bullet", "body body"),
        ("bullet quote", "bullet", "bullet bullet"),
        ("body bullet", "body", "body body"),
        ("body body", "body", None),
    ],
)
def test_kinds_of_several_paragraphs(before: str, asked: str, wanted: str | None) -> None:
    note = NOTE
    for pair_id, kind in zip("ab", before.split(), strict=True):
        note = apply(note, editing.set_kind(note, pair_id, ParagraphKind(kind)))
    edit = gestures.set_kinds(note, rows_of(note)[:2], ParagraphKind(asked))
    assert (edit is None) is (wanted is None)
    if edit is not None and wanted is not None:
        after = apply(note, edit)
        for language in Language:
            assert [text.kind.value for text in column(after, language)[:2]] == wanted.split()


# Pasting and replacing.


@pytest.mark.parametrize(
    ("span", "texts", "wanted"),
    [
        (Span(FR, 0, 2, 0, 2), [plain("x")], ["Lax délégation est arrivée."]),
        (Span(FR, 0, 3, 0, 13), [plain("mission")], ["La mission est arrivée."]),
        (Span(FR, 0, 2, 0, 2), [plain(" x."), plain("y "), plain("z")], ["La x.", "y ", "z délégation est arrivée."]),
        (Span(FR, 0, 2, 1, 11), [], ["La a commencé."]),
        (Span(FR, 0, 2, 1, 11), [plain(" x")], ["La x a commencé."]),
        (whole(0, 2), [plain("tout")], ["tout"]),
        (whole(0, 2), [], [""]),
        (Span(FR, 0, 0, 0, 0), [], None),
        (Span(FR, 0, 0, 0, 2), [plain("La")], None),
    ],
)
def test_pasting_into_one_section(span: Span, texts: list[RichText], wanted: list[str] | None) -> None:
    edit = gestures.paste(NOTE, span, texts, new_ids())
    after = apply(NOTE, edit) if edit else NOTE
    made = [text.plain for text in column(after, FR)]
    rows = [text.plain for text in column(NOTE, FR)]
    assert made == [*rows[: span.start_row], *(wanted or rows[:1]), *rows[span.end_row + 1 :]]
    assert (edit is None) is (wanted is None)
    assert words(after, AR) == words(NOTE, AR)


@given(open_notes, st.data())
def test_what_is_pasted_stands_where_it_was_put(note: BriefingNote, data: st.DataObject) -> None:
    span = data.draw(spans(note))
    pasted = data.draw(st.lists(paragraphs(span.language), max_size=4))
    texts = [text.plain for text in column(note, span.language)]
    edit = gestures.paste(note, span, pasted, new_ids())
    after = apply(note, edit) if edit else note
    before, behind = texts[span.start_row][: span.start], texts[span.end_row][span.end :]
    middle = "".join(text.plain for text in pasted)
    wanted = "".join([*texts[: span.start_row], before, middle, behind, *texts[span.end_row + 1 :]])
    assert "".join(text.plain for text in column(after, span.language)) == wanted


def test_a_list_pasted_into_an_empty_paragraph_is_a_list_on_both_sides() -> None:
    note = opened(a_note(new_pair("a", plain("نص"), RichText())))
    points = [plain("un", ParagraphKind.BULLET), plain("deux", ParagraphKind.BULLET)]
    edit = gestures.paste(note, Span(FR, 0, 0, 0, 0), points, new_ids())
    assert edit is not None
    after = apply(note, edit)
    assert column(after, FR)[:2] == points
    assert {text.kind for language in Language for text in column(after, language)[:2]} == {ParagraphKind.BULLET}


def _half_translated() -> BriefingNote:
    """Three Arabic paragraphs, the last of them a list item; nothing in French but the fourth."""
    texts = [("واحد", ""), ("اثنان", ""), ("ثلاثة", ""), ("أربعة", "quatre")]
    kinds_ = [ParagraphKind.BODY, ParagraphKind.BODY, ParagraphKind.BULLET, ParagraphKind.BODY]
    pairs = [
        new_pair(str(n), plain(ar, kind), plain(fr, kind))
        for n, ((ar, fr), kind) in enumerate(zip(texts, kinds_, strict=True))
    ]
    return opened(a_note(*pairs))


@pytest.mark.parametrize(
    ("pasted", "wanted"),
    [
        (["un"], ["un", "", "", "quatre"]),
        (["un", "deux"], ["un", "deux", "", "quatre"]),
        (["un", "deux", "trois"], ["un", "deux", "trois", "quatre"]),
        (["un", "deux", "trois", "x"], ["un", "deux", "trois", "x", "quatre"]),
    ],
)
def test_a_translation_that_comes_back_at_once_fills_what_waits_for_it(pasted: list[str], wanted: list[str]) -> None:
    note = _half_translated()
    edit = gestures.paste(note, Span(FR, 0, 0, 0, 0), [plain(text) for text in pasted], new_ids())
    assert edit is not None
    after = apply(note, edit)
    assert [text.plain for text in column(after, FR)][: len(wanted)] == wanted
    assert [text.plain for text in column(after, AR)][:3] == ["واحد", "اثنان", "ثلاثة"]
    assert revert(after, edit) == note
    kinds_ = [text.kind for text in column(after, AR)][:3]
    assert kinds_ == [ParagraphKind.BODY, ParagraphKind.BODY, ParagraphKind.BULLET]


@pytest.mark.parametrize("span", [Span(FR, 3, 0, 3, 0), Span(FR, 0, 0, 1, 0)])
def test_pasting_elsewhere_makes_paragraphs_of_its_own(span: Span) -> None:
    note = _half_translated()
    edit = gestures.paste(note, span, [plain("x"), plain("y"), plain("z")], new_ids())
    assert edit is not None
    before, after = column(note, FR), column(apply(note, edit), FR)
    assert len(after) == len(before) + 3 - (span.end_row - span.start_row + 1)


@pytest.mark.parametrize("texts", [[plain("x")], [plain("x"), plain("y")]])
def test_pasting_and_replacing_are_steps_of_their_own(texts: list[RichText]) -> None:
    history = History(NOTE)
    history.do(editing.type_text(NOTE, "a", FR, 0, 0, (Run("Or "),)))
    typed = history.note
    edit = gestures.paste(typed, Span(FR, 0, 3, 0, 3), texts, new_ids())
    assert edit is not None
    history.do(edit)
    history.undo()
    assert history.note == typed
    edit = gestures.replace_all(typed, FR, "Or ", "Or donc ", match_case=True)
    assert edit is not None
    history.do(edit)
    history.undo()
    assert history.note == typed


@pytest.mark.parametrize(
    ("text", "wanted", "match_case", "places"),
    [
        ("La Loi et la loi", "loi", True, [13]),
        ("La Loi et la loi", "LOI", False, [3, 13]),
        ("aaaa", "aa", True, [0, 2]),
        ("10\u00a0000 et 10\u202f000", "10 000", True, [0, 10]),
        ("Écoles ÉCOLES", "école", False, [0, 7]),
        ("İstanbul et ISTANBUL", "istanbul", False, [12]),
        ("نص ونص", "نص", False, [0, 4]),
        ("abc", "", False, []),
        ("abc", "abcd", False, []),
    ],
)
def test_occurrences(text: str, wanted: str, match_case: bool, places: list[int]) -> None:
    assert gestures.occurrences(text, wanted, match_case=match_case) == places


@given(st.text(alphabet="aAbé İß", max_size=12), st.text(alphabet="aAbé İß", min_size=1, max_size=2), st.booleans())
def test_an_occurrence_reads_as_what_was_sought(text: str, wanted: str, match_case: bool) -> None:
    for start in gestures.occurrences(text, wanted, match_case=match_case):
        found = text[start : start + len(wanted)]
        assert found == wanted if match_case else found.lower() == wanted.lower()


def test_everything_is_replaced_in_one_language_with_the_marks_of_the_first_letter() -> None:
    note = apply(NOTE, editing.set_mark(NOTE, "b", FR, 0, 3, Mark.BOLD, on=True))
    edit = gestures.replace_all(note, FR, "L’entretien", "La visite", match_case=True)
    assert edit is not None
    after = apply(note, edit)
    assert after.pair("b").text(FR).runs == (Run("La visite", bold=True), Run(" a commencé."))
    assert after.pair("c").text(FR).plain == "La visite a pris fin."
    assert [after.pair(name).is_behind(AR) for name in "abc"] == [False, True, True]
    assert gestures.replace_all(note, AR, "L’entretien", "x", match_case=True) is None
    assert gestures.replace_all(NOTE, FR, "entretien", "entretien", match_case=True) is None


# Rows and sections.


@pytest.mark.parametrize(
    ("row", "step", "wanted"),
    [
        (0, 1, [["b", "a", "c"], ["blank analysis"], ["blank next"]]),
        (2, -1, [["a", "c", "b"], ["blank analysis"], ["blank next"]]),
        (2, 1, [["a", "b"], ["c", "blank analysis"], ["blank next"]]),
        (3, -1, [["a", "b", "c", "blank analysis"], ["new 0"], ["blank next"]]),
        (3, 1, [["a", "b", "c"], ["new 0"], ["blank analysis", "blank next"]]),
        (0, -1, None),
        (4, 1, None),
    ],
)
def test_moving_a_paragraph(row: int, step: int, wanted: list[list[str]] | None) -> None:
    edit = gestures.move_row(NOTE, row, step, new_ids())
    assert (order(apply(NOTE, edit)) if edit else None) == wanted


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        (0, 0, [["b", "c"], ["blank analysis"], ["blank next"]]),
        (1, 2, [["a"], ["blank analysis"], ["blank next"]]),
        (0, 2, [["new 0"], ["blank analysis"], ["blank next"]]),
        (2, 3, [["a", "b"], ["new 0"], ["blank next"]]),
        (0, 4, [["new 0"], ["new 1"], ["new 2"]]),
    ],
)
def test_taking_paragraphs_away(first: int, last: int, wanted: list[list[str]]) -> None:
    assert order(apply(NOTE, gestures.remove_rows(NOTE, first, last, new_ids()))) == wanted


@pytest.mark.parametrize("kind", ParagraphKind)
def test_a_paragraph_that_comes_in_is_of_the_kind_of_the_one_before(kind: ParagraphKind) -> None:
    note = apply(NOTE, editing.set_kind(NOTE, "b", kind))
    edit = gestures.insert_row(note, 1, "d")
    assert isinstance(edit, PairInserted)
    after = apply(note, edit)
    assert order(after)[0] == ["a", "b", "d", "c"]
    assert after.pair("d").is_empty
    assert {after.pair("d").text(language).kind for language in Language} == {kind}


@pytest.mark.parametrize("numbered", [True, False])
def test_an_empty_place_is_as_its_section_wants(numbered: bool) -> None:
    sections = tuple(msgspec.structs.replace(section, numbered=numbered) for section in NOTE.sections)
    note = msgspec.structs.replace(NOTE, sections=sections)
    place = apply(note, gestures.remove_rows(note, 0, 2, new_ids())).pair("new 0")
    assert (place.text(AR).kind is ParagraphKind.NUMBERED) is numbered


@pytest.mark.parametrize(
    ("section", "step", "wanted"),
    [
        ("facts", 1, "analysis facts next"),
        ("next", -1, "facts next analysis"),
        ("facts", -1, None),
        ("next", 1, None),
    ],
)
def test_moving_a_section_among_the_others(section: str, step: int, wanted: str | None) -> None:
    edit = gestures.shift_section(NOTE, section, step)
    assert (" ".join(s.id for s in apply(NOTE, edit).sections) if edit else None) == wanted


# Going back to an older revision.


@given(notes(), notes(), st.booleans())
def test_a_restored_note_says_what_the_old_one_said(now: BriefingNote, old: BriefingNote, more: bool) -> None:
    if more:
        now = apply(now, ActionsChanged((), (an_action(),)))
        old = apply(old, InvitationsChanged((), (an_invitation(),)))
        old = apply(old, editing.change_facts(old, NoteFacts(subject=Bilingual("موضوع", "Sujet"))))
    edit = gestures.restored(now, old)
    after = now if edit is None else apply(now, edit)
    assert (after.sections, after.facts) == (old.sections, old.facts)
    assert (after.actions, after.invitations) == (old.actions, old.invitations)
    if edit is not None:
        assert revert(after, edit) == now


def test_only_what_differs_is_restored() -> None:
    assert gestures.restored(NOTE, NOTE) is None
    facts = apply(NOTE, editing.change_facts(NOTE, NoteFacts(marking="internal")))
    assert gestures.restored(facts, NOTE) == editing.change_facts(facts, NOTE.facts)
    other = msgspec.structs.replace(NOTE, profile="algeria_france")
    assert gestures.restored(other, NOTE) is None


def test_edits_are_grouped_only_when_there_are_several() -> None:
    one = editing.confirm(NOTE, "a")
    assert gestures.grouped([]) is None
    assert gestures.grouped([one]) is one
    assert gestures.grouped([one, one]) == editing.EditGroup((one, one))


def test_a_row_knows_its_place() -> None:
    rows = rows_of(NOTE)
    assert [(row.section.id, row.index, row.pair.id) for row in rows[2:4]] == [
        ("facts", 2, "c"),
        ("analysis", 0, "blank analysis"),
    ]
    assert rows[0] == Row(NOTE.sections[0], 0, NOTE.pair("a"))
    empty = msgspec.structs.replace(NOTE, sections=(Section("s", Bilingual()),))
    assert rows_of(empty) == ()
