"""The text of a side with its proposals: nothing lost, nothing invented, whatever was decided."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review import BREAK, Change, ChangeKind
from briefing_app.domain.review_merge import Proposal, Review, Site
from briefing_app.domain.review_plan import Decision, Verdict
from briefing_app.ui.review.inline import APART, PARAGRAPH, after_of, before_of, shown, stretches_of
from briefing_app.ui.review.state import Sign, Stretch
from tests.ui.review.reviews import AR, FR

ACCEPT, REJECT = Decision(Verdict.ACCEPT), Decision(Verdict.REJECT)
HERE = {Sign.KEPT, Sign.DELETED, Sign.STAYS}


def change(name: str, kind: ChangeKind, before: str = "", after: str = "", **more: object) -> Change:
    return Change(id=name, kind=kind, pair="p", language=FR, before=before, after=after, author="N", **more)  # type: ignore[arg-type]


def at(start: int, made: Change, language: Language = FR, length: int | None = None) -> tuple[Site, Proposal]:
    end = start + (len(made.before) if length is None else length)
    site = Site("p", language, start, end)
    return site, Proposal(made, (site,), (made.author,))


def seen(exported: str, *sited: tuple[Site, Proposal], **decided: Decision) -> list[tuple[Sign, str]]:
    stretches = stretches_of(exported, sited, decided, lambda proposal: 0)
    return [(one.sign, one.text) for one in stretches if one.text != APART]


def test_without_proposals_the_text_is_as_it_was() -> None:
    assert stretches_of("Le ministre", (), {}, lambda proposal: 0) == (Stretch("Le ministre"),)
    assert stretches_of("", (), {}, lambda proposal: 0) == ()


REPLACED = change("c1", ChangeKind.REPLACED, "ministre", "président")


@pytest.mark.parametrize(
    ("decided", "went", "came"),
    [
        ({}, Sign.DELETED, Sign.INSERTED),
        ({"c1": ACCEPT}, Sign.GOES, Sign.STAYS),
        ({"c1": REJECT}, Sign.STAYS, Sign.GOES),
    ],
)
def test_what_goes_stands_before_what_comes(decided: dict[str, Decision], went: Sign, came: Sign) -> None:
    found = seen("Le ministre part", at(3, REPLACED), **decided)
    assert found == [(Sign.KEPT, "Le "), (went, "ministre"), (came, "président"), (Sign.KEPT, " part")]


def test_arabic_letters_do_not_join_over_the_border_of_a_change() -> None:
    """A thin space stands between words of a change; between a change and the text around it there is none."""
    replaced = change("c1", ChangeKind.REPLACED, "المرئي", "في")
    stretches = stretches_of("عبر المرئي مع", [at(4, replaced, AR)], {}, lambda proposal: 0)
    assert [one.text for one in stretches] == ["عبر ", "المرئي", APART, "في", " مع"]
    assert stretches[2] == Stretch(APART)
    grown = change("c2", ChangeKind.INSERTED, "", "ة")
    stretches = stretches_of("كتاب", [at(4, grown, AR)], {}, lambda proposal: 0)
    assert [one.text for one in stretches] == ["كتاب", "ة"]


def test_other_words_of_a_person_stand_in_the_place_of_the_reviewers() -> None:
    found = seen("Le ministre", at(3, REPLACED), c1=Decision(Verdict.ACCEPT, "secrétaire d’État"))
    assert found[-1] == (Sign.STAYS, "secrétaire d’État")


@pytest.mark.parametrize(
    ("made", "place", "length", "expected"),
    [
        (change("c1", ChangeKind.SPLIT, "", BREAK), 3, 0, [(Sign.KEPT, "Un."), (Sign.INSERTED, PARAGRAPH), (Sign.KEPT, " Deux.")]),
        (change("c1", ChangeKind.JOINED, BREAK, ""), 9, 0, [(Sign.KEPT, "Un. Deux."), (Sign.DELETED, PARAGRAPH)]),
        (change("c1", ChangeKind.PARAGRAPH_ADDED, "", f"{BREAK}Trois."), 9, 0, [(Sign.KEPT, "Un. Deux."), (Sign.INSERTED, f"{PARAGRAPH}Trois.")]),
        (change("c1", ChangeKind.PARAGRAPH_DELETED, "Un. Deux.", ""), 0, 9, [(Sign.DELETED, "Un. Deux.")]),
        (change("c1", ChangeKind.ROW_ADDED, row=Bilingual("سطر", "Ligne")), 9, 0, [(Sign.KEPT, "Un. Deux."), (Sign.INSERTED, f"{PARAGRAPH}Ligne")]),
        (change("c1", ChangeKind.ROW_ADDED, row=Bilingual("سطر", "Ligne"), is_before=True), 0, 0, [(Sign.INSERTED, f"Ligne{PARAGRAPH}"), (Sign.KEPT, "Un. Deux.")]),
        (change("c1", ChangeKind.ROW_REMOVED, row=Bilingual("سطر", "Un. Deux.")), 0, 9, [(Sign.DELETED, "Un. Deux.")]),
    ],
)  # fmt: skip
def test_ends_of_paragraphs_are_shown(made: Change, place: int, length: int, expected: list[tuple[Sign, str]]) -> None:
    assert seen("Un. Deux.", at(place, made, length=length)) == expected


def test_overlapping_deletions_follow_the_strongest_decision() -> None:
    """Accepted beats undecided beats refused: words that one decision takes away are gone."""
    first = at(0, change("c1", ChangeKind.DELETED, "abcd"))
    second = at(2, change("c2", ChangeKind.DELETED, "cdef"))
    assert seen("abcdef", first, second, c1=REJECT, c2=ACCEPT) == [(Sign.STAYS, "ab"), (Sign.GOES, "cdef")]
    assert seen("abcdef", first, second, c1=REJECT) == [(Sign.STAYS, "ab"), (Sign.DELETED, "cdef")]


def test_before_and_after_of_a_row_are_those_of_the_language() -> None:
    removed = change("c1", ChangeKind.ROW_REMOVED, row=Bilingual("سطر", "Ligne"))
    assert (before_of(removed, AR), after_of(removed, None, AR)) == ("سطر", "")
    added = change("c2", ChangeKind.ROW_ADDED, row=Bilingual("سطر", "Ligne"))
    assert (before_of(added, FR), after_of(added, None, AR)) == ("", f"{BREAK}سطر")
    assert shown(f"a{BREAK}b\nc") == "a¶\u2028b\u2028c"


_SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6), st.text("xyz ", max_size=3)), max_size=6)


@settings(max_examples=40)
@given(st.text("abc é", min_size=20, max_size=26), _SPANS, st.data())
def test_nothing_is_lost_and_nothing_invented(
    exported: str, spans: list[tuple[int, int, str]], data: st.DataObject
) -> None:
    """Without what was put in it is the exported text; each change keeps its words, whatever was decided."""
    sited, decided = [], {}
    for number, (start, length, after) in enumerate(spans):
        made = change(f"c{number}", ChangeKind.REPLACED, exported[start : start + length], after)
        sited.append(at(start, made))
        decision = data.draw(st.sampled_from([None, ACCEPT, REJECT]))
        if decision is not None:
            decided[made.id] = decision
    stretches = stretches_of(exported, sited, decided, lambda proposal: 0)
    put_in = {made.id: made.after for _, proposal in sited for made in (proposal.change,)}
    for name, after in put_in.items():
        own = [one.text for one in stretches if one.change == name]
        assert not after or any(text.endswith(after) or after in text for text in own)
    texts = "".join(one.text for one in stretches if one.text != APART)
    assert len(texts) == len(exported) + sum(map(len, put_in.values()))


def test_a_real_review_undecided_and_refused_reads_as_it_was_exported(both: Review) -> None:
    for decided in ({}, {proposal.id: REJECT for proposal in both.proposals}):
        for side, exported in both.exported.items():
            sited = [(site, p) for p in both.proposals for site in p.sites if (site.pair, site.language) == side]
            stretches = stretches_of(exported, sited, decided, lambda proposal: 0)
            assert "".join(one.text for one in stretches if one.sign in HERE and one.text != APART) == exported
