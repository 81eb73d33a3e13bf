"""The term base while it is looked through and changed; nothing typed is lost."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, Term
from briefing_app.services import term_service
from briefing_app.services.term_service import TermService
from briefing_app.services.term_shelf import TermShelf
from briefing_app.ui.terms import presenter as of_terms
from briefing_app.ui.terms.presenter import BLANK, NEW, TermsPresenter, with_names
from tests.language.terms.sample import ADMITTED, ar, fr

FR = Language.FRENCH
ONE = Concept("c1", (ar("اتفاق إطاري"), fr("accord-cadre")), "traités")
TWO = Concept("c2", (fr("commission mixte"), ar("لجنة مشتركة")))


@pytest.fixture
def terms(desk: Desk) -> TermService:
    desk.terms.save(TWO)
    desk.terms.save(ONE)
    return desk.terms


@pytest.fixture
def presenter(terms: TermService) -> TermsPresenter:
    made = TermsPresenter(terms, is_writable=True)
    assert made.refresh() is None
    return made


def listed(presenter: TermsPresenter) -> list[str]:
    return [concept.name(FR) for concept in presenter.rows()]


def renamed(concept: Concept, text: str) -> Concept:
    return msgspec.structs.replace(concept, terms=(fr(text),))


def test_concepts_are_listed_and_found(presenter: TermsPresenter) -> None:
    assert (listed(presenter), presenter.count, presenter.is_loaded) == (["accord-cadre", "commission mixte"], 2, True)
    presenter.search("مشتركه")
    assert listed(presenter) == ["commission mixte"]
    presenter.search("zzz")
    assert (listed(presenter), presenter.count, presenter.subjects()) == ([], 2, ("traités",))


def test_a_new_concept_is_begun_typed_and_kept(presenter: TermsPresenter, terms: TermService) -> None:
    presenter.begin()
    assert (presenter.entry(NEW), presenter.rows()[0]) == (BLANK, BLANK)
    with pytest.raises(UserError) as told:
        presenter.keep()
    assert told.value.code == "term.no_name"
    presenter.type(Concept(NEW, (fr("bureau"),)))
    assert (listed(presenter)[0], presenter.is_draft(NEW)) == ("bureau", True)
    presenter.keep()
    assert (presenter.chosen, listed(presenter)) != (NEW, [])
    assert [concept.name(FR) for concept in terms.list()] == ["accord-cadre", "bureau", "commission mixte"]
    assert not presenter.is_draft(presenter.chosen)


def test_what_is_typed_waits_until_it_is_kept_or_discarded(presenter: TermsPresenter) -> None:
    presenter.choose("c1")
    presenter.type(renamed(ONE, "convention"))
    presenter.choose("c2")
    presenter.refresh()
    assert (presenter.entry("c1").name(FR), listed(presenter)[0]) == ("convention", "convention")
    presenter.choose("c1")
    presenter.discard()
    assert (presenter.entry("c1"), presenter.is_draft("c1")) == (ONE, False)
    presenter.begin()
    presenter.type(Concept(NEW, (fr("x"),)))
    presenter.discard()
    assert presenter.chosen is None


def test_the_order_of_the_languages_in_the_form_changes_nothing(presenter: TermsPresenter) -> None:
    presenter.choose("c1")
    presenter.type(Concept("c1", (fr("accord-cadre"), Term(FR, ""), ar("اتفاق إطاري")), "traités"))
    assert not presenter.is_draft("c1")
    presenter.type(Concept("c1", (fr("accord-cadre"), fr("pacte", ADMITTED), ar("اتفاق إطاري")), "traités"))
    assert presenter.is_draft("c1")


def test_what_is_removed_can_be_put_back(presenter: TermsPresenter, terms: TermService) -> None:
    assert presenter.remove() is None
    presenter.choose("c1")
    removed = presenter.remove()
    assert (removed, presenter.chosen, listed(presenter), terms.concepts()) == (ONE, None, ["commission mixte"], (TWO,))
    presenter.put_back(ONE)
    assert (presenter.chosen, listed(presenter)[0]) == ("c1", "accord-cadre")


def test_changes_made_elsewhere_are_followed(presenter: TermsPresenter, terms: TermService) -> None:
    presenter.choose("c2")
    terms.save(renamed(ONE, "convention"))
    terms.remove("c2")
    presenter.refresh()
    assert (listed(presenter), presenter.chosen) == (["convention"], None)


def test_all_that_can_be_kept_is_kept_when_the_library_is_left(presenter: TermsPresenter, terms: TermService) -> None:
    presenter.choose("c1")
    presenter.type(renamed(ONE, "convention"))
    presenter.begin()
    presenter.type(Concept(NEW, (fr(" "),), note="sans nom"))
    assert presenter.keep_all() == 1
    assert terms.get("c1") == renamed(ONE, "convention")


def test_thousands_are_put_up_elsewhere(terms: TermService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_terms, "FEW", 1)
    monkeypatch.setattr(term_service, "FEW", 1)
    presenter = TermsPresenter(terms, is_writable=True)
    terms._state = None
    state = presenter.refresh()
    assert state is not None
    assert (presenter.is_loaded, listed(presenter), terms.subjects()) == (False, [], ())
    presenter.take(TermShelf(state.concepts), state)
    assert (presenter.is_loaded, listed(presenter)) == (True, ["accord-cadre", "commission mixte"])
    assert presenter.refresh() is None


def test_selected_words_become_the_first_terms() -> None:
    made = with_names(BLANK, "اتفاق", "accord")
    assert {(term.language.value, term.text) for term in made.terms} == {("ar", "اتفاق"), ("fr", "accord")}
