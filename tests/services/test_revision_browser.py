from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.bootstrap import Desk
from briefing_app.domain import editing
from briefing_app.domain.answers import Answers
from briefing_app.domain.edits import apply
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rewriting import rows_of
from briefing_app.domain.rich_text import Mark, ParagraphKind, plain
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.language.word_diff import Fate
from briefing_app.services.revision_browser import Difference, RevisionBrowser, differences
from tests.domain.test_editing_gestures import a_note
from tests.strategies import notes

AR, FR = Language.ARABIC, Language.FRENCH
NOTE = a_note()
FACTS, NEXT = NOTE.section("facts").title, NOTE.section("next").title


def reading(difference: Difference, fate: Fate) -> str:
    """The text of a difference without the pieces of one fate."""
    return "".join(piece.text for piece in difference.pieces if piece.fate is not fate)


def shown(found: tuple[Difference, ...]) -> list[tuple[str, Bilingual, Language, str, str]]:
    return [(d.pair_id, d.section, d.language, reading(d, Fate.ADDED), reading(d, Fate.REMOVED)) for d in found]


OLD_FR, OLD_AR = NOTE.pair("a").text(FR).plain, NOTE.pair("a").text(AR).plain
C = NOTE.pair("c")


@pytest.mark.parametrize(
    ("after", "wanted"),
    [
        (NOTE, []),
        (apply(NOTE, editing.set_text(NOTE, "a", FR, plain("Autre."))), [("a", FACTS, FR, OLD_FR, "Autre.")]),
        (apply(NOTE, editing.set_text(NOTE, "a", AR, plain("آخر."))), [("a", FACTS, AR, OLD_AR, "آخر.")]),
        (apply(NOTE, editing.set_mark(NOTE, "a", FR, 0, 4, Mark.BOLD, on=True)), []),
        (apply(NOTE, editing.set_kind(NOTE, "a", ParagraphKind.BULLET)), []),
        (apply(NOTE, editing.confirm(NOTE, "a")), []),
        (apply(NOTE, editing.move_pair(NOTE, "a", "next", 0)), []),
        (
            apply(NOTE, editing.remove_pair(NOTE, "c")),
            [("c", FACTS, AR, C.text(AR).plain, ""), ("c", FACTS, FR, C.text(FR).plain, "")],
        ),
        (
            apply(NOTE, editing.insert_pair(NOTE, "next", 0, new_pair("d", plain("جديد"), plain("neuf")))),
            [("d", NEXT, AR, "", "جديد"), ("d", NEXT, FR, "", "neuf")],
        ),
        (
            apply(NOTE, editing.insert_pair(NOTE, "next", 0, new_pair("d", plain(""), plain("neuf")))),
            [("d", NEXT, FR, "", "neuf")],
        ),
        (apply(NOTE, editing.insert_pair(NOTE, "next", 0, SegmentPair("d"))), []),
        (
            apply(NOTE, editing.retitle_section(NOTE, "facts", Bilingual("س", "S"))),
            [],
        ),
    ],
)
def test_what_reads_differently(after: BriefingNote, wanted: list[tuple[str, Bilingual, Language, str, str]]) -> None:
    assert shown(differences(NOTE, after)) == wanted


def test_what_is_no_longer_there_comes_last_under_the_title_it_had() -> None:
    after = apply(NOTE, editing.remove_section(NOTE, "facts"))
    after = apply(after, editing.insert_pair(after, "next", 0, new_pair("d", plain("جديد"), plain("neuf"))))
    assert [(d.pair_id, d.section) for d in differences(NOTE, after)] == [
        ("d", NEXT),
        ("d", NEXT),
        *((pair_id, FACTS) for pair_id in "abc" for _ in Language),
    ]


@given(notes(), notes(), st.booleans())
def test_the_pieces_hold_both_states(before: BriefingNote, after: BriefingNote, same: bool) -> None:
    after = before if same else after
    old = {row.pair.id: row.pair for row in rows_of(before)}
    new = {row.pair.id: row.pair for row in rows_of(after)}
    found = {(d.pair_id, d.language): d for d in differences(before, after)}
    assert len(found) == len(differences(before, after))
    for pair_id in old.keys() | new.keys():
        for language in Language:
            was = old[pair_id].text(language).plain if pair_id in old else ""
            now = new[pair_id].text(language).plain if pair_id in new else ""
            difference = found.get((pair_id, language))
            assert (difference is None) is (was == now)
            if difference is not None:
                assert (reading(difference, Fate.ADDED), reading(difference, Fate.REMOVED)) == (was, now)


def test_the_revisions_of_a_note(desk: Desk) -> None:
    note = desk.notes.new("cable", None, Answers()).note
    session = desk.edit(note.id)
    pair_id = rows_of(session.note)[0].pair.id
    for text in ("Un.", "Deux."):
        session.do(editing.set_text(session.note, pair_id, FR, plain(text)))
        session.checkpoint("edited")
    browser = RevisionBrowser(desk.notes, note.id)
    assert [revision.number for revision in browser.revisions()] == [3, 2, 1]
    assert browser.note_at(1) == note
    assert browser.note_at(3) == session.note
    assert shown(differences(browser.note_at(2), browser.note_at(3))) == [
        (pair_id, session.note.sections[0].title, FR, "Un.", "Deux.")
    ]
    with pytest.raises(UserError, match=r"revision\.unknown"):
        browser.note_at(4)
