from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import MeetingSide
from briefing_app.domain.templates import NoteTemplate, SectionContent
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.facts.state import FactsEntry
from briefing_app.ui.new_note.presenter import NewNotePresenter
from briefing_app.ui.new_note.state import MOST_LINES, card_of
from tests.samples import BUILT_INS


@pytest.fixture
def presenter(desk: Desk, application: Application) -> NewNotePresenter:
    return NewNotePresenter(desk.templates, desk.notes, desk.people, application.built_ins, "tunisia_france")


def ids(presenter: NewNotePresenter, query: str = "", language: Language = Language.FRENCH) -> list[str]:
    return [card.id for card in presenter.cards(query, language)]


def template(template_id: str) -> NoteTemplate:
    found = BUILT_INS.template(template_id)
    assert found is not None
    return found


def test_the_record_of_a_meeting_is_chosen_and_comes_first(presenter: NewNotePresenter) -> None:
    assert presenter.chosen == "meeting_record"
    for language in Language:
        assert ids(presenter, language=language)[0] == "meeting_record"


def test_the_others_come_by_name_in_the_language_that_is_read(presenter: NewNotePresenter) -> None:
    french = [card.name.fr for card in presenter.cards("", Language.FRENCH)][1:]
    assert french[:3] == ["Aide-mémoire, non-papier", "Communiqué à la presse", "Dossier de visite"]
    arabic = [card.id for card in presenter.cards("", Language.ARABIC)][1:]
    assert sorted(arabic) == sorted(ids(presenter)[1:])
    assert arabic != ids(presenter)[1:]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("communique", "readout_public"),
        ("بيان", "readout_public"),
        ("telegramme diplomatique", "cable"),
        ("DELEGATION", "visit_file"),
        ("الوفد", "visit_file"),
    ],
)
def test_names_purposes_and_sections_are_searched_folded(presenter: NewNotePresenter, query: str, found: str) -> None:
    assert found in ids(presenter, query)


def test_every_word_must_be_found(presenter: NewNotePresenter) -> None:
    assert ids(presenter, "communique delegation") == []
    assert len(ids(presenter, "  ")) == 12


def test_a_card_draws_sections_as_long_as_they_should_become() -> None:
    card = card_of(template("readout_public"))
    assert [block.lines for block in card.blocks[:3]] == [1, 2, MOST_LINES]
    assert card.blocks[0].heading == Bilingual("العنوان", "Titre")
    assert [block.has_table for block in card.blocks] == [False, False, False, False, True, False]


def test_a_non_paper_is_drawn_without_letterhead() -> None:
    assert not card_of(template("aide_memoire")).has_letterhead
    assert card_of(template("readout_public")).has_letterhead


def test_the_preview_numbers_the_sections_and_says_which_are_required(presenter: NewNotePresenter) -> None:
    presenter.chosen = "readout_public"
    sections = presenter.sections()
    assert [section.number for section in sections] == [1, 2, 3, 4, 5, 6]
    assert [section.required for section in sections] == [True, True, True, False, False, False]
    assert (sections[0].words, sections[4].content) == (15, SectionContent.INVITATION)


def test_the_profile_of_the_preferences_is_taken_when_there_is_one(
    presenter: NewNotePresenter, desk: Desk, application: Application
) -> None:
    assert presenter.facts.profile_id == "tunisia_france"
    gone = NewNotePresenter(desk.templates, desk.notes, desk.people, application.built_ins, "atlantis")
    assert gone.facts.profile_id == "egypt_france"


def test_the_note_has_the_template_the_profile_and_the_facts(presenter: NewNotePresenter, desk: Desk) -> None:
    presenter.chosen = "brief_info"
    presenter.facts.entry = FactsEntry(subject=Bilingual("الرقمنة", "le numérique"))
    note = presenter.create()
    stored = desk.notes.show(note.id).note
    assert (stored.template.id, stored.profile) == ("brief_info", "tunisia_france")
    assert stored.facts.title == Bilingual("مذكرة إحاطة: الرقمنة", "Note d’information : le numérique")


def test_who_is_entered_is_remembered(presenter: NewNotePresenter, desk: Desk) -> None:
    presenter.facts.add(presenter.facts.newcomer("Luc Petit", MeetingSide.COUNTERPART))
    assert presenter.remember(presenter.create()) is None
    assert [person.name.fr for person in desk.people.list()] == ["Luc Petit"]


def test_a_directory_that_cannot_be_written_is_told_and_not_raised(
    presenter: NewNotePresenter, desk: Desk, application: Application, tmp_path: Path
) -> None:
    presenter.facts.add(presenter.facts.newcomer("Luc Petit", MeetingSide.COUNTERPART))
    note = presenter.create()
    desk.close()
    reading = application.open_desk(desk.path, NoKey(), Mode.READ_ONLY)
    other = NewNotePresenter(reading.templates, reading.notes, reading.people, application.built_ins, "egypt_france")
    problem = other.remember(note)
    assert problem is not None
    assert problem.code == "library.read_only"
    reading.close()
