"""What the editor knows of findings: in which order, where they stand while one types, and what is done with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.language.checks.finding import Severity
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.ui.editor.carrying import change_of
from briefing_app.ui.editor.findings import NoteFindings
from briefing_app.ui.editor.late_checks import LateChecks
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret
from tests.approved import give_status
from tests.ui.editor.checked import NARROW, Checker
from tests.ui.editor.hand import keep_note

AR, FR = Language.ARABIC, Language.FRENCH
TWINS = (("oui ; non ; si", "نعم"), ("13 pays..", "30 دولة"), ("rien", "لا شيء"), ("trois ; fois", "ثلاث"))


class Remembered:
    name = "Mme la directrice"

    def __init__(self) -> None:
        self.kept: list[str] = []

    def remember(self, name: str) -> None:
        self.kept.append(name)


def presenter_of(desk: Desk, application: Application, note_id: str, checks: object = None) -> EditorPresenter:
    session = desk.edit(note_id)
    profile = application.built_ins.profile(session.note.profile)
    checks = checks or Checker()
    return EditorPresenter(session, profile, RevisionBrowser(desk.notes, note_id), typing_aids=False, checks=checks)


@pytest.fixture
def presenter(desk: Desk, application: Application) -> EditorPresenter:
    made = presenter_of(desk, application, keep_note(desk, TWINS))
    made.findings.read_now()
    return made


@pytest.fixture
def findings(presenter: EditorPresenter) -> NoteFindings:
    return presenter.findings


def told(findings: NoteFindings) -> list[tuple[int | None, str]]:
    return [(one.row, one.finding.check) for one in findings.open()]


def type_over(presenter: EditorPresenter, row: int, text: str, language: Language = FR) -> None:
    presenter.edited(language, row, 1, [plain(text)], Caret(language, row, len(text)))


def test_the_gravest_come_first_then_the_order_of_the_note(findings: NoteFindings) -> None:
    assert told(findings) == [(1, "P-03"), (0, "F-01"), (0, "F-01"), (3, "F-01"), (1, "F-12")]
    assert findings.count() == {Severity.CRITICAL: 1, Severity.WARNING: 3, Severity.HINT: 1}
    assert findings.is_read


def test_what_is_about_the_note_has_no_row(desk: Desk, application: Application) -> None:
    made = presenter_of(desk, application, keep_note(desk, TWINS), Checker(about_all=True)).findings
    assert not made.is_read
    made.read_now()
    assert told(made)[1] == (None, "D-07")
    found = made.next(Caret(FR, 3, 12), 1)
    assert found is not None
    assert found.row == 0, "there is no way to what stands nowhere"


def test_findings_that_are_alike_are_told_apart(findings: NoteFindings) -> None:
    keys = [one.key for one in findings.all()]
    assert len(set(keys)) == len(keys)
    assert [key.number for key in keys if key.check == "F-01"] == [0, 1, 0]


def test_the_words_to_underline(findings: NoteFindings) -> None:
    marks = findings.marks()
    assert marks[0, FR] == ((3, 5, Severity.WARNING), (9, 11, Severity.WARNING))
    assert marks[1, AR] == ((0, 2, Severity.CRITICAL),)
    assert (2, FR) not in marks


def test_a_finding_goes_with_its_words_while_one_types(presenter: EditorPresenter, findings: NoteFindings) -> None:
    type_over(presenter, 0, "Ah, oui ; non ; si")
    assert findings.marks()[0, FR] == ((7, 9, Severity.WARNING), (13, 15, Severity.WARNING))
    assert [one.finding.fix.start for one in findings.open() if one.row == 0 and one.finding.fix] == [7, 13]
    type_over(presenter, 0, "Ah, oui ; non ; si, si")
    assert findings.marks()[0, FR][1] == (13, 15, Severity.WARNING)


def test_words_that_are_touched_are_no_finding_until_they_are_read(
    presenter: EditorPresenter, findings: NoteFindings
) -> None:
    type_over(presenter, 1, "1 pays..")
    assert told(findings)[-1] == (1, "F-12")
    assert (1, "P-03") not in told(findings)
    assert (1, AR) not in findings.marks(), "a finding of both sides goes on both"
    presenter.undo()
    assert (1, "P-03") in told(findings)


def test_a_paragraph_that_moved_takes_its_findings_along(presenter: EditorPresenter, findings: NoteFindings) -> None:
    presenter.move_row(1, 1)
    assert told(findings)[0] == (2, "P-03")
    presenter.remove_rows(2, 2)
    assert "P-03" not in [check for _, check in told(findings)]


@given(st.text("ab ;", max_size=12), st.text("ab ;", max_size=12), st.data())
def test_what_is_carried_reads_the_same(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    moved = change_of(old, new).carried((start, end))
    if moved is not None:
        assert new[slice(*moved)] == old[start:end]
    if old == new:
        assert moved == (start, end)


def test_next_and_previous_go_round_in_the_order_of_the_text(findings: NoteFindings) -> None:
    seen, caret, current = [], Caret(FR, 0, 0), None
    for _ in range(6):
        found = findings.next(caret, 1, current)
        assert found is not None
        assert found.row is not None
        current, caret = found.key, Caret(FR, found.row, 0)
        seen.append((found.row, found.finding.check))
    assert seen == [(0, "F-01"), (0, "F-01"), (1, "P-03"), (1, "F-12"), (3, "F-01"), (0, "F-01")]
    found = findings.next(Caret(FR, 1, 0), -1)
    assert found is not None
    assert (found.row, found.key.number) == (0, 1)
    found = findings.next(Caret(FR, 2, 0), 1, current)
    assert found is not None
    assert found.row == 3, "the caret went elsewhere: on from there"


def test_nothing_to_go_to(desk: Desk, application: Application) -> None:
    made = presenter_of(desk, application, keep_note(desk, (("rien", "لا شيء"),))).findings
    made.read_now()
    assert made.next(Caret(FR, 0, 0), 1) is None


def test_those_at_a_place(findings: NoteFindings) -> None:
    assert [one.finding.check for one in findings.at(0, FR, 4, 4)] == ["F-01"]
    assert findings.at(0, AR, 0, 3) == []
    assert findings.at(0, FR, 6, 8) == []
    assert [one.finding.check for one in findings.at(1, FR, 0, 9)] == ["P-03", "F-12"]


def test_a_fix_is_one_step_and_mends_this_one_only(presenter: EditorPresenter, findings: NoteFindings) -> None:
    first = findings.open()[1]
    assert findings.fix(first.key) == 1
    assert presenter.rows[0].pair.fr.text.plain == f"oui{NARROW}; non ; si"
    assert [row for row, check in told(findings) if check == "F-01"] == [0, 3]
    presenter.undo()
    assert presenter.rows[0].pair.fr.text.plain == TWINS[0][0]


def test_a_fix_is_made_where_the_words_stand_now(presenter: EditorPresenter, findings: NoteFindings) -> None:
    key = findings.open()[1].key
    type_over(presenter, 0, "Ah, oui ; non ; si")
    findings.fix(key)
    assert presenter.rows[0].pair.fr.text.plain == f"Ah, oui{NARROW}; non ; si"
    type_over(presenter, 0, "rien")
    assert findings.fix(key) == 0


def test_all_of_a_kind_are_one_step(presenter: EditorPresenter, findings: NoteFindings) -> None:
    one = findings.open()[1]
    assert len(findings.alike(one)) == 3
    assert findings.fix_alike(one.key) == 3
    assert [row.pair.fr.text.plain.count(NARROW) for row in presenter.rows] == [2, 0, 0, 1]
    assert told(findings) == [(1, "P-03"), (1, "F-12")]
    presenter.undo()
    assert [row.pair.fr.text.plain for row in presenter.rows] == [french for french, _ in TWINS]


def test_what_has_no_fix_is_left(presenter: EditorPresenter, findings: NoteFindings) -> None:
    before = presenter.note
    grave = findings.open()[0]
    assert (findings.fix(grave.key), findings.alike(grave)) == (0, [])
    assert presenter.note is before


def test_letting_one_stand_and_telling_it_again(presenter: EditorPresenter, findings: NoteFindings) -> None:
    findings.names = Remembered()
    assert findings.name == "Mme la directrice"
    findings.waive(findings.open()[0], " deux façons de compter ", " Nadia ")
    (waived,) = findings.waived()
    assert waived.waiver is not None
    assert (waived.waiver.reason, waived.waiver.by) == ("deux façons de compter", "Nadia")
    assert waived.waiver.at < presenter.session.now()
    assert waived.waiver.words == Bilingual("30", "13")
    assert findings.names.kept == ["Nadia"]
    assert (1, AR) not in findings.marks()
    findings.tell_again(waived)
    assert told(findings)[0] == (1, "P-03")
    presenter.undo()
    findings.read_now()
    assert len(findings.waived()) == 1


@pytest.mark.parametrize(("reason", "by", "code"), [(" ", "Nadia", "waiver.no_reason"), ("x", " ", "approval.no_name")])
def test_it_takes_a_reason_and_a_name(findings: NoteFindings, reason: str, by: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        findings.waive(findings.open()[0], reason, by)
    assert refused.value.code == code
    assert findings.waived() == []


def test_the_writer_says_so_where_nobody_did_before(presenter: EditorPresenter, findings: NoteFindings) -> None:
    assert findings.name == presenter.session.author


def test_a_blocker_finds_its_words(findings: NoteFindings) -> None:
    grave = findings.open()[0]
    assert findings.blocking(grave.placed.pair, "13") == grave
    assert findings.blocking(grave.placed.pair, "other words") == grave
    assert findings.blocking(findings.open()[1].placed.pair, " ;") is None, "a warning blocks nothing"


def test_a_locked_note_is_not_changed(desk: Desk, application: Application) -> None:
    note_id = keep_note(desk, TWINS)
    give_status(desk._library, note_id, NoteStatus.APPROVED)
    presenter = presenter_of(desk, application, note_id)
    presenter.findings.read_now()
    before = presenter.note
    assert not presenter.findings.is_writable
    presenter.findings.fix_alike(presenter.findings.open()[1].key)
    assert presenter.note is before


def test_what_the_spine_says_is_not_told_twice(desk: Desk, application: Application) -> None:
    """The real checks: an empty side is an open point, a number that differs a finding."""
    note_id = keep_note(desk, (("30 sociétés", ""), ("13 pays", "30 دولة")))
    presenter = presenter_of(desk, application, note_id, LateChecks(desk, desk.notes.show(note_id).note))
    presenter.findings.read_now()
    grave = [one for one in presenter.findings.open() if one.severity is Severity.CRITICAL]
    assert [(one.row, one.finding.check) for one in grave] == [(1, "P-03")]
