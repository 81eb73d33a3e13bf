"""Mendings as edits: marks, anchors and twins stay as they ought to, and no letter outside is touched."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.anchors import anchored
from briefing_app.domain.edits import Edit, EditGroup, apply, inverse
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import Run, plain, rich_text
from briefing_app.domain.segments import SegmentPair, TwinState, new_pair
from briefing_app.language.checks.finding import Fix
from briefing_app.services.fixing import Mending, mending_edit
from tests.samples import sample_note

AR, FR = Language.ARABIC, Language.FRENCH
NARROW = "\u202f"


def note_of(*pairs: SegmentPair) -> BriefingNote:
    return msgspec.structs.replace(sample_note(), sections=(Section("s", Bilingual(), pairs),))


def pair_of(fr: str, ar: str = "نص", pair_id: str = "p0") -> SegmentPair:
    return new_pair(pair_id, plain(ar), plain(fr))


def fix(start: int, end: int, text: str, *, pair: str = "p0", check: str = "F-01", language: Language = FR) -> Mending:
    return Mending(pair, check, Fix(language, start, end, text))


def made(note: BriefingNote, *mendings: Mending) -> BriefingNote:
    edit = mending_edit(note, mendings)
    assert edit is not None
    after = apply(note, edit)
    assert apply(after, inverse(edit)) == note
    return after


def french(note: BriefingNote, at: int = 0) -> str:
    return list(note.pairs())[at].fr.text.plain


def test_the_words_are_put_in_their_place() -> None:
    assert french(made(note_of(pair_of("oui ; non")), fix(3, 4, NARROW))) == f"oui{NARROW}; non"
    assert french(made(note_of(pair_of("oui; non")), fix(3, 3, NARROW))) == f"oui{NARROW}; non"


def test_several_of_a_pair_and_of_others_are_one_edit() -> None:
    note = note_of(pair_of("a; b; c"), pair_of("d;", pair_id="p1"))
    mendings = (fix(1, 1, NARROW), fix(4, 4, NARROW), fix(1, 1, NARROW, pair="p1"))
    after = made(note, *mendings)
    assert [french(after, at) for at in (0, 1)] == [f"a{NARROW}; b{NARROW}; c", f"d{NARROW};"]
    assert isinstance(mending_edit(note, mendings), EditGroup)


def test_both_sides_of_a_pair_are_mended() -> None:
    note = note_of(pair_of("a;", "انظر الى"))
    after = made(note, fix(1, 1, NARROW), fix(5, 8, "إلى", check="A-12", language=AR))
    assert (french(after), next(after.pairs()).ar.text.plain) == (f"a{NARROW};", "انظر إلى")


def test_one_that_crosses_another_is_left_out() -> None:
    assert french(made(note_of(pair_of("abcdef")), fix(1, 4, "X"), fix(3, 6, "Y"))) == "abcY"


def test_letters_that_stay_keep_their_marks() -> None:
    text = rich_text((Run('"'), Run("mot", bold=True), Run('" fin', italic=True)))
    note = note_of(SegmentPair("p0", fr=new_pair("p0", plain(""), text).fr))
    runs = next(made(note, fix(0, 5, "« mot »", check="F-03")).pairs()).fr.text.runs
    assert runs == (Run("« "), Run("mot", bold=True), Run(" » fin", italic=True))


def test_anchors_go_with_their_words() -> None:
    pair = pair_of("voir; le plan")
    pair = pair.with_side(FR, pair.fr.with_anchors((anchored("x", 9, 13),)))
    after = next(made(note_of(pair), fix(4, 4, NARROW)).pairs())
    (span,) = after.fr.anchors
    assert after.fr.text.plain[span.start : span.end] == "plan"


def test_spacing_says_nothing_new_to_the_twin() -> None:
    after = next(made(note_of(pair_of("oui ; non").confirm()), fix(3, 4, NARROW)).pairs())
    assert after.state(AR) is TwinState.CONFIRMED


def test_a_twin_that_had_to_follow_up_still_has_to() -> None:
    pair = pair_of("oui ; non").confirm().edited(FR, plain("oui ; si"))
    after = next(made(note_of(pair), fix(3, 4, NARROW)).pairs())
    assert after.state(AR) is TwinState.TO_FOLLOW_UP


def test_a_value_that_is_mended_is_news() -> None:
    pair = pair_of("13 pays", "30 دولة").confirm()
    after = next(made(note_of(pair), fix(0, 2, "30", check="P-03")).pairs())
    assert (after.fr.text.plain, after.state(AR)) == ("30 pays", TwinState.TO_FOLLOW_UP)


def test_nothing_to_mend_is_no_edit() -> None:
    note = note_of(pair_of("oui"))
    assert mending_edit(note, ()) is None
    assert mending_edit(note, (fix(0, 1, "o"),)) is None


@given(
    st.text("abc ;:\u00e9", min_size=1, max_size=20),
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4), st.text("xy\u202f", max_size=3)), max_size=4),
)
def test_no_letter_outside_a_span_is_touched(text: str, wanted: list[tuple[int, int, str]]) -> None:
    note = note_of(new_pair("p0", plain(""), plain(text)))
    text = french(note)
    mendings = [fix(min(at, len(text)), min(at + size, len(text)), new) for at, size, new in wanted]
    edit: Edit | None = mending_edit(note, mendings)
    after = french(note if edit is None else apply(note, edit))
    covered = {place for one in mendings for place in range(one.fix.start, one.fix.end)}
    kept = [letter for place, letter in enumerate(text) if place not in covered]
    rest = iter(after)
    assert all(letter in rest for letter in kept)
