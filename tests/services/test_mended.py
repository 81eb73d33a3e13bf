"""What once went wrong between answers, notes and files that go out, each as a person would have met it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.answers import Answers, InvitationAnswer, ParagraphAnswer, ParticipantAnswer
from briefing_app.domain.editing import set_text
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import Party
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Gender, MeetingSide
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import ParagraphKind, plain
from briefing_app.services.export_service import ExportRequest
from briefing_app.storage.library import Library
from tests.services.test_formulas import composed, opening

F, M = Gender.FEMININE, Gender.MASCULINE


# --- titles, names and list marks


def test_a_bracket_of_the_subject_is_no_open_slot() -> None:
    note = composed("brief_info", Answers(subject=Bilingual("اتفاق [مشروع]", "Accord [projet]")))
    assert note.facts.title.fr == "Note d’information : Accord [projet]"
    assert "اتفاق [مشروع]" in note.facts.title.ar


@pytest.mark.parametrize("subject", [Bilingual(), Bilingual("اتفاق", ""), Bilingual("", "Accord")])
def test_a_title_with_an_open_slot_in_either_language_is_the_name_of_the_template(subject: Bilingual) -> None:
    assert composed("brief_info", Answers(subject=subject)).facts.title.fr == "Note d’information"


def verb_of(inviter: str, *people: tuple[str, Gender]) -> str:
    """The Arabic verb of an invitation by ``inviter``, with these people at the table."""
    answers = Answers(
        participants=tuple(
            ParticipantAnswer(name=Bilingual("شخص", name), side=MeetingSide.COUNTERPART, gender=gender)
            for name, gender in people
        ),
        invitations=(
            InvitationAnswer(
                inviter=Party(Bilingual("الداعي", inviter)),
                invitee=Party(Bilingual("بول", "Tiers")),
                occasion=Bilingual("المعرض", "le Salon"),
            ),
        ),
    )
    ar, _ = opening(composed("visit_file", answers), "invitation")
    return ar.partition(" ")[0]


@pytest.mark.parametrize("inviter", ["M. Léandre Petit", "M. Jean-Léa Petit", "M. Léa-Jean Petit", "M. Thaléa"])
def test_a_name_inside_another_name_is_another_person(inviter: str) -> None:
    assert verb_of(inviter, ("Léa", F)) == "وجّه"


@pytest.mark.parametrize("inviter", ["Léa", "Mme Léa", "S.E. Mme Léa, ambassadrice", "Mme Léa Petit (Paris)"])
def test_a_whole_name_is_found_among_titles(inviter: str) -> None:
    assert verb_of(inviter, ("Léa", F)) == "وجّهت"


def test_of_two_names_in_one_the_longer_is_meant() -> None:
    people = (("Camille", M), ("Camille Durand", F))
    assert verb_of("Mme Camille Durand", *people) == verb_of("Mme Camille Durand", *reversed(people)) == "وجّهت"
    assert verb_of("Camille", *people) == "وجّه"


@pytest.mark.parametrize(
    ("written", "kind", "text"),
    [
        ("- 2. étape", ParagraphKind.BULLET, "2. étape"),
        ("• > citation", ParagraphKind.BULLET, "> citation"),
        ("2. > citation", ParagraphKind.NUMBERED, "> citation"),
        ("> - tiret", ParagraphKind.QUOTE, "- tiret"),
        ("2. étape", ParagraphKind.NUMBERED, "étape"),
    ],
)
def test_only_the_first_list_mark_is_one(written: str, kind: ParagraphKind, text: str) -> None:
    note = composed("meeting_record", Answers(sections={"summary": (ParagraphAnswer(fr=written),)}))
    (pair,) = note.section("summary").pairs
    assert pair.fr.text == plain(text, kind)


# --- what goes out is a revision


@pytest.fixture
def note_id(desk: Desk, library: Library) -> str:
    """A note with an edit in its journal."""
    note = desk.notes.new("talking_points", None, Answers()).note
    library.drafts.append(note.id, set_text(note, next(note.pairs()).id, Language.FRENCH, plain("Après")))
    return note.id


def request(note_id: str, folder: Path) -> ExportRequest:
    return ExportRequest(note=note_id, layout=Layout.FACING, out=folder / "o.docx", review=ReviewOptions())


def test_a_review_copy_is_of_the_revision_it_is_recorded_under(
    desk: Desk, library: Library, note_id: str, tmp_path: Path
) -> None:
    named = desk.exports.suggested_name(note_id, Layout.FACING)
    prepared = desk.exports.prepare(request(note_id, tmp_path))
    desk.exports.record(prepared, desk.exports.produce(prepared))
    (record,) = library.exports.of_note(note_id)
    stored = library.notes.get(note_id)
    assert (stored.revision.number, stored.revision.id) == (2, record.revision)
    assert next(stored.note.pairs()).fr.text == plain("Après")
    assert msgspec.structs.replace(stored.note, status=NoteStatus.DRAFT) == prepared.snapshot.note
    assert "_r2_" in named
    assert desk.exports.suggested_name(note_id, Layout.FACING) == named


def test_a_note_without_edits_gets_no_revision_by_being_exported(desk: Desk, note_id: str, tmp_path: Path) -> None:
    for _ in range(2):
        desk.exports.prepare(request(note_id, tmp_path))
    desk.exports.prepare(msgspec.structs.replace(request(note_id, tmp_path), revision=1))
    assert [revision.number for revision in desk.notes.history(note_id)] == [1, 2]


def test_an_older_revision_goes_out_without_touching_the_journal(
    desk: Desk, library: Library, note_id: str, tmp_path: Path
) -> None:
    prepared = desk.exports.prepare(msgspec.structs.replace(request(note_id, tmp_path), revision=1))
    assert prepared.snapshot.revision.number == 1
    assert library.drafts.has_edits(note_id)


def test_an_open_session_goes_on_after_an_export(desk: Desk, note_id: str, tmp_path: Path) -> None:
    session = desk.edit(note_id)
    desk.exports.prepare(request(note_id, tmp_path))
    assert session.checkpoint("edited") is None
    session.do(set_text(session.note, next(session.note.pairs()).id, Language.FRENCH, plain("Encore")))
    revision = session.checkpoint("edited")
    assert revision is not None
    assert (revision.number, desk.notes.show(note_id).note) == (3, session.note)


def test_a_review_copy_of_torn_edits_is_refused_and_a_plain_one_is_not(
    desk: Desk, library: Library, note_id: str, tmp_path: Path
) -> None:
    library.connection.execute("INSERT INTO journal SELECT 99, note_id, base, x'7b', sha256 FROM journal")
    asked = request(note_id, tmp_path)
    with pytest.raises(UserError, match=r"library\.damaged"):
        desk.exports.prepare(asked)
    prepared = desk.exports.prepare(msgspec.structs.replace(asked, review=None))
    assert next(prepared.snapshot.note.pairs()).fr.text == plain("Après")
    assert len(desk.notes.history(note_id)) == 1
