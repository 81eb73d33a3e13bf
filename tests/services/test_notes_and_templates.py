"""Notes and templates as a person asks for them, by name and with mistakes."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.answers import Answers, ParagraphAnswer
from briefing_app.domain.editing import set_text
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review_states import LOCKED_STATUSES, NoteStatus
from briefing_app.domain.rich_text import ParagraphKind, plain
from briefing_app.domain.segments import TwinState
from briefing_app.services.system import TimeOrderedIdentifiers
from briefing_app.storage.library import Library
from briefing_app.storage.notes import NoteFilter
from tests.approved import give_status
from tests.conftest import FixedClock
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH


# --- notes


@pytest.mark.parametrize(
    ("template", "profile", "answers", "code"),
    [
        ("nothing", None, Answers(), "template.unknown"),
        ("Cable", None, Answers(), "template.unknown"),
        ("", None, Answers(), "template.unknown"),
        ("../templates/cable", None, Answers(), "template.unknown"),
        ("cable", "mars", Answers(), "profile.unknown"),
        ("cable", "../profiles/egypt_france", Answers(), "profile.unknown"),
        ("cable", None, Answers(marking="cosmic"), "marking.unknown"),
        ("cable", None, Answers(sections={"topics": ()}), "answers.unknown_section"),
    ],
)
def test_a_note_that_cannot_be_made_is_not_stored(
    desk: Desk, library: Library, template: str, profile: str | None, answers: Answers, code: str
) -> None:
    with pytest.raises(UserError) as told:
        desk.notes.new(template, profile, answers)
    assert told.value.code == code
    assert (desk.notes.list(), library.info().revisions) == ([], 0)


def test_a_new_note_is_signed_dated_and_found_by_all_its_names(desk: Desk) -> None:
    stored = desk.notes.new("cable", "tunisia_france", Answers())
    (revision,) = desk.notes.history(stored.note.id)
    assert (revision.author, revision.reason, revision.number) == ("desk", "created", 1)
    for name in (stored.note.id, stored.note.reference.shown, stored.note.id[:6]):
        assert desk.notes.show(name).note == stored.note
        assert desk.notes.resolve(name) == stored.note.id


@pytest.mark.parametrize("name", ["", " ", "P-", "nobody", "%", "0199c82", "P-0000-0001' --"])
def test_names_that_mean_no_note(desk: Desk, name: str) -> None:
    note = desk.notes.new("cable", None, Answers()).note
    wrong = name.replace("0199c82", note.id[:5])
    for use in (desk.notes.show, desk.notes.history, desk.notes.delete):
        with pytest.raises(UserError) as told:
            use(wrong)
        assert (told.value.code, told.value.params["note"]) == ("note.unknown", wrong)
    assert len(desk.notes.list()) == 1


@pytest.mark.parametrize("revision", [0, -1, 2, 10**9])
def test_a_revision_there_is_none_of(desk: Desk, revision: int) -> None:
    note = desk.notes.new("cable", None, Answers()).note
    with pytest.raises(UserError) as told:
        desk.notes.show(note.id, revision)
    assert (told.value.code, told.value.params["revision"]) == ("revision.unknown", revision)


def test_a_deleted_note_answers_to_no_name_and_its_number_is_not_given_again(desk: Desk, library: Library) -> None:
    first = desk.notes.new("cable", None, Answers()).note
    assert desk.notes.delete(first.reference.shown) == first.id
    for name in (first.id, first.reference.shown):
        with pytest.raises(UserError, match=r"note\.unknown"):
            desk.notes.delete(name)
    assert desk.notes.new("cable", None, Answers()).note.reference.shown.endswith("-0002")
    library.notes.bring_back(first.id)
    assert desk.notes.show(first.id).note == first


def test_an_edit_keeps_the_kind_and_marks_the_twin_until_it_follows(desk: Desk) -> None:
    answers = Answers(sections={"key_messages": (ParagraphAnswer(ar="- رسالة", fr="- Message"),)})
    note = desk.notes.new("talking_points", None, answers).note
    pair = note.section("key_messages").pairs[0]
    edited = desk.notes.edit(note.id, pair.id, FR, "\n Autre message\t")
    assert edited.fr.text == plain("Autre message", ParagraphKind.BULLET)
    assert edited.state(AR) is TwinState.TO_FOLLOW_UP
    followed = desk.notes.edit(note.id, pair.id, AR, "رسالة أخرى")
    assert {followed.state(language) for language in Language} == {TwinState.TRANSLATED}
    assert desk.notes.edit(note.id, pair.id, FR, "").state(FR) is TwinState.EMPTY
    assert [r.reason for r in desk.notes.history(note.id)] == ["created", "edited", "edited", "edited"]


def test_an_edit_takes_up_what_lay_in_the_journal(desk: Desk, library: Library) -> None:
    note = desk.notes.new("synthesis", None, Answers()).note
    first, second, *_ = note.pairs()
    library.drafts.append(note.id, set_text(note, first.id, AR, plain("كُتب من قبل")))
    desk.notes.edit(note.id, second.id, FR, "Écrit après")
    stored = library.notes.get(note.id, 2).note
    assert (stored.pair(first.id).ar.text, stored.pair(second.id).fr.text) == (
        plain("كُتب من قبل"),
        plain("Écrit après"),
    )


def test_a_pair_of_another_note_is_not_edited_through_this_one(desk: Desk) -> None:
    mine, other = (desk.notes.new("cable", None, Answers()).note for _ in range(2))
    stranger = next(other.pairs()).id
    with pytest.raises(UserError) as told:
        desk.notes.edit(mine.id, stranger, FR, "Non")
    assert (told.value.code, told.value.params["pair"]) == ("pair.unknown", stranger)
    assert len(desk.notes.history(mine.id)) == len(desk.notes.history(other.id)) == 1


@pytest.mark.parametrize("status", NoteStatus)
def test_which_notes_take_edits(desk: Desk, library: Library, status: NoteStatus) -> None:
    note_id = desk.notes.new("cable", None, Answers()).note.id
    give_status(library, note_id, status)
    note = desk.notes.show(note_id).note
    pair = next(note.pairs()).id
    if status in LOCKED_STATUSES:
        with pytest.raises(UserError) as told:
            desk.notes.edit(note.id, pair, FR, "Non")
        assert (told.value.code, told.value.params["note"]) == ("note.locked", note.reference.shown)
        assert desk.notes.show(note.id).note == note
    else:
        assert desk.notes.edit(note.id, pair, FR, "Oui").fr.text == plain("Oui")
        assert desk.notes.show(note.id).note.status is status


def test_a_reference_that_begins_like_an_id_is_not_taken_for_it(desk: Desk) -> None:
    one, two = (desk.notes.new("cable", None, Answers()).note for _ in range(2))
    assert one.id[:8] == two.id[:8]
    assert desk.notes.show(one.reference.shown).note.id == one.id
    with pytest.raises(UserError) as told:
        desk.notes.delete(one.id[:8])
    assert (told.value.code, told.value.params["note"]) == ("note.ambiguous", one.id[:8])
    assert len(desk.notes.list(NoteFilter(limit=5))) == 2


def test_identifiers_grow_when_the_clock_stands_or_goes_back() -> None:
    class Backwards(FixedClock):
        def now(self):  # type: ignore[no-untyped-def]
            return start - 3 * (super().now() - start)

    start = FixedClock().now()
    source = TimeOrderedIdentifiers(Backwards())
    made = [source.new() for _ in range(50)]
    assert made == sorted(set(made))


# --- templates

OWN = """id = "office_note"
version = 1
code = "NB"
name = { ar = "مذكرة المكتب", fr = "Note du bureau" }
purpose = { ar = "غرض", fr = "But" }

[[sections]]
id = "body"
title = { ar = "النص", fr = "Texte" }
guidance = { ar = "اكتب هنا.", fr = "Écrivez ici." }
required = true
opening = { ar = "تحية {ل:counterpart_body}", fr = "Compliments {à:counterpart_body}" }
"""


def test_a_template_of_the_office_makes_notes_like_any_other(desk: Desk) -> None:
    assert desk.templates.import_text(OWN, "t.toml").version == 1
    assert len(desk.templates.list()) == 13
    body = Bilingual("السفارة", "le consulat")
    note = desk.notes.new("office_note", None, Answers(counterpart=body)).note
    pair = next(note.pairs())
    assert (pair.ar.text.plain, pair.fr.text.plain) == ("تحية للسفارة", "Compliments au consulat")
    assert note.facts.title == Bilingual("مذكرة المكتب", "Note du bureau")


@pytest.mark.parametrize(("given", "expected"), [(1, 2), (2, 2), (9, 9)])
def test_a_template_that_is_known_gets_the_next_version(desk: Desk, given: int, expected: int) -> None:
    desk.templates.import_text(OWN, "t.toml")
    newer = OWN.replace("version = 1", f"version = {given}").replace("Texte", "Corps")
    assert desk.templates.import_text(newer, "t.toml").version == expected
    assert desk.templates.get("office_note").sections[0].title.fr == "Corps"
    assert len(desk.templates.list()) == 13


@pytest.mark.parametrize("template_id", BUILT_INS.template_ids())
def test_what_is_exported_can_be_imported_and_is_the_same_but_for_its_version(desk: Desk, template_id: str) -> None:
    before = desk.templates.get(template_id)
    after = desk.templates.import_text(desk.templates.export_text(template_id), "t.toml")
    assert after.version == before.version + 1
    assert msgspec.structs.replace(after, version=before.version) == before
    assert desk.templates.get(template_id) == after


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ("version = 1", 'version = "un"', 2, "version"),
        ("{à:counterpart_body}", "{vers:counterpart_body}", 12, "sections[1].opening.fr"),
        ("required = true", "required = oui", 11, "-"),
    ],
)
def test_a_mistake_in_a_template_is_told_with_line_and_field(
    desk: Desk, old: str, new: str, line: int, field: str
) -> None:
    with pytest.raises(UserError) as told:
        desk.templates.import_text(OWN.replace(old, new, 1), "bureau.toml")
    params = told.value.params
    assert (told.value.code, params["source"], params["line"], params["field"]) == (
        "template.invalid",
        "bureau.toml",
        line,
        field,
    )
    assert len(desk.templates.list()) == 12


def test_a_word_a_template_does_not_know_is_told_with_those_it_does(desk: Desk) -> None:
    with pytest.raises(UserError) as told:
        desk.templates.import_text(OWN.replace("required", "obligatoire"), "bureau.toml")
    assert (told.value.code, told.value.params["line"]) == ("template.unknown_key", 11)
    assert "required" in str(told.value.params["known"])


def test_a_template_nobody_has_is_not_exported(desk: Desk, application: Application) -> None:
    for templates in (desk.templates, application.built_in_templates):
        with pytest.raises(UserError) as told:
            templates.export_text("office_note")
        assert (told.value.code, told.value.params["template"]) == ("template.unknown", "office_note")
    with pytest.raises(BugError):
        application.built_in_templates.import_text(OWN, "t.toml")
