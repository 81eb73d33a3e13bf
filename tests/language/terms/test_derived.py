"""Entries that nobody wrote: people, posts, bodies, countries."""

from __future__ import annotations

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Body, Person, Post
from briefing_app.language.countries import country_codes
from briefing_app.language.terms.base import TermBase
from briefing_app.language.terms.derived import body_entries, country_entries, people_entries
from briefing_app.language.terms.layer import LateLayer, Layer

AR, FR = Language.ARABIC, Language.FRENCH
MONA = Person(
    "p1",
    Bilingual("منى حسن", "Mona Hassan"),
    post=Post(Bilingual("وزيرة الاتصالات", "ministre des Communications")),
    body=Bilingual("وزارة الاتصالات", "ministère des Communications"),
    variants=("Muna Hassan", "منى الحسن"),
)
AGENCY = Body("b", Bilingual("الوكالة الفرنسية للتنمية", "Agence française de développement"), Bilingual(fr="AFD"))
NAMED = (*people_entries((MONA, MONA)), *body_entries((AGENCY, AGENCY, Body("c", Bilingual()))))
PEOPLE = TermBase([], names=[Layer(NAMED)])
COUNTRIES = TermBase([], names=[LateLayer(country_entries)])


def seen(text: str, language: Language, base: TermBase) -> list[tuple[str, str]]:
    return [
        (text[one.start : one.end], named.entry.kind.value)
        for one in base.read(text, language).found
        for named in one.named
    ]


def test_people_their_posts_and_bodies() -> None:
    assert seen("Mme Mona Hassan, ministre des Communications", FR, PEOPLE) == [
        ("Mona Hassan", "person"),
        ("ministre des Communications", "post"),
    ]
    assert seen("لمنى حسن من وزارة الاتصالات", AR, PEOPLE) == [("لمنى حسن", "person"), ("وزارة الاتصالات", "body")]
    assert seen("Muna Hassan et l’AFD", FR, PEOPLE) == [("Muna Hassan", "person"), ("AFD", "body")]
    assert seen("منى الحسن", AR, PEOPLE) == [("منى الحسن", "person")]


def test_a_family_name_says_that_somebody_is_spoken_of_and_no_more() -> None:
    said = PEOPLE.read("Mme Hassan", FR)
    assert (said.found, [key.partition(":")[0] for key in said.keys]) == ((), ["person"])
    assert PEOPLE.read("Hassani", FR).keys == frozenset()


def test_somebody_without_a_name_is_nobody() -> None:
    assert people_entries((Person("p", Bilingual()),)) == ()


def test_every_country_is_found_by_the_name_it_has_in_notes() -> None:
    for entry in country_entries():
        for term in entry.terms:
            found = COUNTRIES.read(f"x {term.text} x", term.language).found
            assert entry.key in {named.entry.key for one in found for named in one.named}, term.text
    assert {f"country:{code}" for code in country_codes()} < {entry.key for entry in country_entries()}


def test_countries_behind_clitics_and_everyday_words_that_are_none() -> None:
    assert seen("ولمصر وبالمغرب وللولايات المتحدة", AR, COUNTRIES) == [
        ("ولمصر", "country"),
        ("وبالمغرب", "country"),
        ("وللولايات المتحدة", "country"),
    ]
    assert seen("دعم مالي", AR, COUNTRIES) == []
    assert "country:ML" in COUNTRIES.read("زار مالي", AR).keys
    assert seen("le Mali et l’Égypte", FR, COUNTRIES) == [("Mali", "country"), ("Égypte", "country")]


def test_a_late_layer_is_made_once() -> None:
    made: list[int] = []
    layer = LateLayer(lambda: made.append(1) or ())  # type: ignore[func-returns-value]
    base = TermBase([layer])
    assert (base.is_ready, made) == (False, [])
    base.make_ready()
    base.read("a", FR)
    assert (base.is_ready, made) == (True, [1])
