"""Misspelt words of the open note: where they stand while one types, what is hidden, what is done; without a window."""

from __future__ import annotations

import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import Mark, Run, plain, rich_text
from briefing_app.domain.segments import TwinState
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.spelling import NoteSpelling
from briefing_app.ui.editor.state import Caret
from tests.approved import give_status
from tests.ui.editor.checked import Checker
from tests.ui.editor.hand import keep_note
from tests.ui.editor.spelled import Speller

AR, FR = Language.ARABIC, Language.FRENCH
TWINS = (("un accozzrd signé", "نعم"), ("deux mots", "كلمة ظظ هنا"), ("a..zz", "لا"), ("zzun et zzdeux", "لا شيء"))


@pytest.fixture
def presenter(desk: Desk, application: Application) -> EditorPresenter:
    session = desk.edit(keep_note(desk, TWINS))
    profile = application.built_ins.profile(session.note.profile)
    made = EditorPresenter(
        session,
        profile,
        RevisionBrowser(desk.notes, session.note.id),
        typing_aids=False,
        checks=Checker(),
        spelling=Speller(),
    )
    made.spelling.take(Speller().misspelt(made.note))
    return made


@pytest.fixture
def spelling(presenter: EditorPresenter) -> NoteSpelling:
    return presenter.spelling


def told(spelling: NoteSpelling) -> list[tuple[int, str]]:
    return [(one.row, one.typed) for one in spelling.all()]


def type_over(presenter: EditorPresenter, row: int, text: str, language: Language = FR) -> None:
    presenter.edited(language, row, 1, [plain(text)], Caret(language, row, len(text)))


def test_where_they_stand(spelling: NoteSpelling) -> None:
    assert told(spelling) == [(0, "accozzrd"), (1, "ظظ"), (2, "zz"), (3, "zzun"), (3, "zzdeux")]
    assert spelling.marks() == {(0, FR): ((3, 11),), (1, AR): ((5, 7),), (2, FR): ((3, 5),), (3, FR): ((0, 4), (8, 14))}


def test_without_a_source_nothing_is_misspelt(desk: Desk, application: Application) -> None:
    session = desk.edit(keep_note(desk, TWINS))
    profile = application.built_ins.profile(session.note.profile)
    made = EditorPresenter(session, profile, RevisionBrowser(desk.notes, session.note.id))
    assert made.spelling.marks() == {}
    assert made.spelling.next(Caret(FR, 0, 0)) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("oui un accozzrd signé", [(7, 15)]),
        ("un accozzrd signé enfin", [(3, 11)]),
        ("un accozzrd, signé", [(3, 11)]),
        ("un accozzrds signé", []),
        ("un xaccozzrd signé", []),
        ("un accord signé", []),
        ("un accozrd signé", []),
        ("", []),
    ],
)
def test_a_word_goes_with_its_text_until_it_is_touched(
    presenter: EditorPresenter, text: str, left: list[tuple[int, int]]
) -> None:
    type_over(presenter, 0, text)
    assert list(presenter.spelling.marks().get((0, FR), ())) == left
    assert (1, AR) in presenter.spelling.marks(), "the others stay"


def test_a_word_of_a_finding_is_not_underlined_twice(presenter: EditorPresenter) -> None:
    type_over(presenter, 3, "a..zz et 13 zzdeux")
    presenter.spelling.take(Speller().misspelt(presenter.note))
    assert (3, "zz") in told(presenter.spelling)
    presenter.findings.read_now()
    spans = [(start, end) for start, end, _ in presenter.findings.marks()[3, FR]]
    assert spans == [(1, 3)], "beside it, not over it"
    assert (3, "zz") in told(presenter.spelling)
    type_over(presenter, 1, "13 zz13", FR)
    type_over(presenter, 1, "30", AR)
    presenter.spelling.take(Speller().misspelt(presenter.note))
    presenter.findings.read_now()
    assert (1, "zz13") in told(presenter.spelling)
    type_over(presenter, 1, "zz13", FR)
    presenter.spelling.take(Speller().misspelt(presenter.note))
    presenter.findings.read_now()
    assert (1, "zz13") not in told(presenter.spelling)


def test_a_word_is_left_alone_while_it_is_written(presenter: EditorPresenter) -> None:
    found = Speller().misspelt(presenter.note)
    presenter.spelling.take(found, Caret(FR, 0, 11))
    assert (0, "accozzrd") not in told(presenter.spelling)
    assert presenter.spelling.leave_word()
    assert (0, "accozzrd") in told(presenter.spelling)
    assert not presenter.spelling.leave_word()
    for caret in (Caret(FR, 0, 3), Caret(FR, 0, 12), Caret(AR, 0, 2), Caret(FR, 1, 9)):
        presenter.spelling.take(found, caret)
        assert (0, "accozzrd") in told(presenter.spelling)


@pytest.mark.parametrize(
    ("offset", "word"), [(2, None), (3, "accozzrd"), (7, "accozzrd"), (11, "accozzrd"), (12, None)]
)
def test_the_word_at_a_place(spelling: NoteSpelling, offset: int, word: str | None) -> None:
    found = spelling.at(Caret(FR, 0, offset))
    assert (found.typed if found is not None else None) == word
    assert spelling.at(Caret(AR, 0, offset)) is None


def test_the_next_one_goes_through_both_languages_and_round(spelling: NoteSpelling) -> None:
    def following(caret: Caret) -> str:
        found = spelling.next(caret)
        return found.typed if found is not None else ""

    assert following(Caret(FR, 0, 0)) == "accozzrd"
    assert following(Caret(FR, 0, 3)) == "zz"
    assert following(Caret(FR, 3, 0)) == "zzdeux"
    assert following(Caret(FR, 3, 9)) == "ظظ"
    assert following(Caret(AR, 1, 6)) == "accozzrd"
    assert following(Caret(AR, 0, 0)) == "ظظ"


def test_replacing_keeps_marks_and_the_agreement_and_is_one_step(desk: Desk, application: Application) -> None:
    bold = rich_text((Run("un "), Run("accozzrd", bold=True), Run(" signé")))
    session = desk.edit(keep_note(desk, ((bold, "نعم"),)))
    profile = application.built_ins.profile(session.note.profile)
    made = EditorPresenter(session, profile, RevisionBrowser(desk.notes, session.note.id), spelling=Speller())
    made.confirm(0)
    made.spelling.take(Speller().misspelt(made.note))
    assert made.spelling.replace(made.spelling.all()[0], "accord")
    text = made.rows[0].pair.fr.text
    assert text.plain == "un accord signé"
    assert [run.text for run in text.runs if Mark.BOLD in run.marks] == ["accord"]
    assert made.rows[0].pair.state(AR) is TwinState.CONFIRMED
    assert not made.is_behind(0, AR)
    made.undo()
    assert made.rows[0].pair.fr.text == bold


def test_what_is_not_there_any_more_is_not_replaced(presenter: EditorPresenter) -> None:
    word = presenter.spelling.all()[0]
    type_over(presenter, 0, "tout autre chose")
    before = presenter.note
    assert not presenter.spelling.replace(word, "accord")
    assert presenter.note is before
    last = presenter.spelling.all()[-1]
    presenter.remove_rows(3, 3)
    assert not presenter.spelling.replace(last, "deux")


def test_a_word_that_is_right_now_goes_wherever_it_stands(presenter: EditorPresenter) -> None:
    type_over(presenter, 3, "zzun et zzun")
    presenter.spelling.take(Speller().misspelt(presenter.note))
    type_over(presenter, 3, "zzun et zzun.")
    presenter.spelling.forget(AR, "zzun")
    assert told(presenter.spelling).count((3, "zzun")) == 2
    presenter.spelling.forget(FR, "zzun")
    assert [word for row, word in told(presenter.spelling) if row == 3] == []


def test_a_read_only_note_shows_them(desk: Desk, application: Application) -> None:
    note_id = keep_note(desk, TWINS)
    give_status(desk._library, note_id, NoteStatus.APPROVED)
    session = desk.edit(note_id)
    profile = application.built_ins.profile(session.note.profile)
    made = EditorPresenter(session, profile, RevisionBrowser(desk.notes, note_id), spelling=Speller())
    made.spelling.take(Speller().misspelt(made.note))
    assert not made.spelling.is_writable
    assert len(told(made.spelling)) == 5
