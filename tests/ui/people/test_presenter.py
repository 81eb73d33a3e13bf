"""Looking for people, typing over them, and what is kept of it."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import Gender, Style
from briefing_app.language.countries import country_code, country_names
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.people.presenter import NEW, PeoplePresenter
from briefing_app.ui.people.state import BodyEntry, EntryProblem, PersonEntry
from tests.ui.people.conftest import BODY, PEOPLE


def typed(presenter: PeoplePresenter, **changes: object) -> None:
    assert presenter.chosen is not None
    presenter.type(msgspec.structs.replace(presenter.entry(presenter.chosen), **changes))


def names(presenter: PeoplePresenter) -> list[str]:
    return [presenter.entry(row).name.fr for row in presenter.rows()]


def test_everybody_is_listed_by_french_name_and_found_in_either_language(presenter: PeoplePresenter) -> None:
    assert names(presenter) == ["Amr Talaat", "Cédric O", "Zoé Martin"]
    presenter.search("اتصالات")
    assert names(presenter) == ["Amr Talaat"]
    presenter.search("cedric")
    assert names(presenter) == ["Cédric O"]
    presenter.search("nobody of that name")
    assert presenter.rows() == ()
    assert presenter.count == 3


def test_an_entry_says_what_is_kept(presenter: PeoplePresenter) -> None:
    entry = presenter.entry(presenter.rows()[0])
    assert entry.name == PEOPLE[0].name
    assert (entry.variants, entry.country, entry.language) == ("Amr Talaat Ahmed", "EG", "ar")
    assert (entry.gender, entry.style) == (Gender.MASCULINE, Style.MINISTER)


def test_what_is_typed_waits_while_another_entry_is_looked_at(presenter: PeoplePresenter) -> None:
    first, second, _ = presenter.rows()
    presenter.choose(first)
    typed(presenter, contact="new@example.org")
    presenter.choose(second)
    assert presenter.entry(second).contact == ""
    assert presenter.is_draft(first)
    assert presenter.drafts == 1
    presenter.refresh()
    presenter.choose(first)
    assert presenter.entry(first).contact == "new@example.org"


def test_typing_it_back_is_no_draft(presenter: PeoplePresenter) -> None:
    presenter.choose(presenter.rows()[0])
    typed(presenter, contact="x")
    typed(presenter, contact="cabinet@example.org")
    assert presenter.drafts == 0


def test_a_draft_can_be_dropped(presenter: PeoplePresenter) -> None:
    first = presenter.rows()[0]
    presenter.choose(first)
    typed(presenter, contact="x")
    presenter.discard()
    assert presenter.entry(first).contact == "cabinet@example.org"
    assert presenter.chosen == first
    presenter.begin()
    typed(presenter, contact="x")
    presenter.discard()
    assert presenter.chosen is None
    assert NEW not in presenter.rows()


def test_keeping_changes_what_was_typed_and_nothing_else(presenter: PeoplePresenter, filled: Desk) -> None:
    presenter.choose(presenter.rows()[0])
    typed(
        presenter,
        name=Bilingual("عمرو طلعت", " Amr Talâat "),
        post=Bilingual("وزير", "Ministre"),
        country="France",
        variants="  Amr T. \n\nA. Talaat",
        style=Style.PLAIN,
    )
    assert presenter.keep() is None
    assert presenter.drafts == 0
    kept = filled.people.list("Amr")[0]
    before = PEOPLE[0]
    assert kept == msgspec.structs.replace(
        before,
        id=kept.id,
        name=Bilingual("عمرو طلعت", "Amr Talâat"),
        post=msgspec.structs.replace(before.post, title=Bilingual("وزير", "Ministre")),
        country="FR",
        variants=("Amr T.", "A. Talaat"),
        style=Style.PLAIN,
    )
    assert presenter.chosen == kept.id


def test_a_new_person_comes_first_until_it_is_kept(presenter: PeoplePresenter, filled: Desk) -> None:
    presenter.begin()
    assert presenter.rows()[0] == NEW
    assert presenter.entry(NEW) == PersonEntry()
    typed(presenter, name=Bilingual("نادية", ""))
    presenter.choose(presenter.rows()[1])
    assert presenter.rows()[0] == NEW
    presenter.begin()
    assert presenter.entry(NEW).name.ar == "نادية"
    assert presenter.keep() is None
    assert NEW not in presenter.rows()
    assert filled.people.list("نادية")[0].id == presenter.chosen


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": Bilingual(" ", "")}, EntryProblem.NAME_MISSING),
        ({"country": "Atlantide"}, EntryProblem.COUNTRY_UNKNOWN),
        ({"country": ""}, None),
        ({"country": "مصر"}, None),
        ({"country": "EU"}, None),
    ],
)
def test_what_cannot_be_kept_stays_a_draft(
    presenter: PeoplePresenter, changes: dict[str, object], problem: EntryProblem | None
) -> None:
    presenter.choose(presenter.rows()[1])
    typed(presenter, **changes)
    assert presenter.keep() is problem
    assert presenter.drafts == (0 if problem is None else 1)


def test_nobody_chosen_is_nothing_to_do(presenter: PeoplePresenter) -> None:
    presenter.type(PersonEntry(contact="x"))
    presenter.discard()
    assert presenter.keep() is None
    assert presenter.remove() is None
    assert (presenter.drafts, presenter.count) == (0, 3)


def test_who_was_removed_comes_back_as_they_were(presenter: PeoplePresenter, filled: Desk) -> None:
    before = filled.people.list("Cédric")[0]
    presenter.choose(before.id)
    person = presenter.remove()
    assert person == before
    assert names(presenter) == ["Amr Talaat", "Zoé Martin"]
    assert presenter.chosen is None
    presenter.put_back(before)
    assert presenter.chosen == before.id
    assert filled.people.list("Cédric") == (before,)


def test_who_is_gone_is_no_longer_chosen_nor_a_draft(presenter: PeoplePresenter, filled: Desk) -> None:
    first = presenter.rows()[0]
    presenter.choose(first)
    typed(presenter, contact="x")
    filled.people.remove(first)
    presenter.refresh()
    assert presenter.chosen is None
    assert presenter.drafts == 0


def test_bodies_are_offered_from_both_tables(presenter: PeoplePresenter) -> None:
    assert [name.fr for name in presenter.body_names("ambassade")] == ["Ambassade de France au Caire"]
    assert [name.ar for name in presenter.body_names("وزارة")] == ["وزارة الاتصالات"]
    assert presenter.body_names("xyz") == ()


def test_a_body_is_found_by_its_acronym_and_changed(presenter: PeoplePresenter, filled: Desk) -> None:
    bodies = presenter.bodies
    bodies.search("afc")
    assert len(bodies.rows()) == 1
    bodies.search("xyz")
    assert bodies.rows() == ()
    bodies.search("")
    bodies.choose(bodies.rows()[0])
    bodies.type(BodyEntry(BODY.name, Bilingual("", "AFE"), "Liban"))
    assert bodies.keep() is None
    kept = filled.people.bodies()[0]
    assert (kept.acronym.fr, kept.country) == ("AFE", "LB")
    bodies.begin()
    assert bodies.keep() is EntryProblem.NAME_MISSING


def test_a_library_open_for_reading_is_told(filled: Desk, application: Application) -> None:
    filled.close()
    reader = application.open_desk(filled.path, NoKey(), Mode.READ_ONLY)
    presenter = PeoplePresenter(reader.people, is_writable=reader.is_writable)
    presenter.refresh()
    presenter.choose(presenter.rows()[0])
    typed(presenter, contact="x")
    for change in (presenter.keep, presenter.remove):
        with pytest.raises(UserError) as told:
            change()
        assert told.value.code == "library.read_only"
    assert presenter.drafts == 1
    reader.close()


def test_countries_have_names_in_each_language() -> None:
    assert "Égypte" in country_names("fr")
    assert "مصر" in country_names("ar")
    assert country_code(" Egypt ") == "EG"
    assert country_code("") == ""
    assert country_code("Atlantis") is None
