"""The lists of words better not used: each of ours can be found, mistakes are told with their place."""

from __future__ import annotations

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.terms import TermStatus
from briefing_app.interchange.warned_terms import read_false_friends, read_names
from briefing_app.language.countries import find_country
from briefing_app.language.terms.base import TermBase
from briefing_app.language.terms.derived import country_entries
from briefing_app.language.terms.entry import EntryKind
from briefing_app.language.terms.layer import Layer
from tests.samples import BUILT_INS

ENTRIES = BUILT_INS.warned_terms()
WARNED = [entry for entry in ENTRIES if entry.kind is EntryKind.WARNED]
BASE = TermBase([Layer(ENTRIES)], names=[Layer(country_entries())])


@pytest.mark.parametrize("entry", WARNED, ids=lambda entry: entry.key)
def test_every_word_of_the_lists_is_found_and_none_of_those_to_write_instead(entry) -> None:  # type: ignore[no-untyped-def]
    for term in entry.terms:
        found = BASE.read(f"x {term.text} x", term.language).found
        forbidden = [named.term.text for one in found for named in one.named if not named.term.status.is_approved]
        assert forbidden == ([] if term.status.is_approved else [term.text])


def test_old_names_are_none_that_the_application_writes_itself() -> None:
    for entry in WARNED:
        for term in entry.terms:
            if entry.key.startswith("name:"):
                is_country = find_country(term.text) is not None
                assert not (is_country and term.status is TermStatus.FORBIDDEN), term.text
    assert len([entry for entry in WARNED if entry.key.startswith("name:")]) >= 15


def test_false_friends_know_what_the_arabic_says() -> None:
    friends = [entry for entry in WARNED if entry.key.startswith("false_friend:")]
    assert len(friends) >= 15
    assert all(entry.only_in_step is bool(entry.approved(Language.ARABIC)) for entry in friends)


def test_a_small_file() -> None:
    old, aside = read_names(
        '[[names]]\nfr = ["Zaïre"]\nnow_fr = "RDC"\ngender = "mf"\naside_fr = ["fleuve Zaïre"]\n', "n.toml"
    )
    assert [(term.text, term.status, term.gender) for term in old.terms] == [
        ("Zaïre", "forbidden", "masculine"),
        ("RDC", "preferred", "feminine"),
    ]
    assert (aside.kind, aside.terms[0].text) == (EntryKind.ASIDE, "fleuve Zaïre")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('[[names]]\nfr = ["a"]\n', "warned_terms.invalid", 1),
        ('[[names]]\nfr = ["a"]\nnow_fr = "b"\n\n[[names]]\nnow_ar = "ب"\n', "warned_terms.invalid", 5),
        ('[[names]]\nar = ["ا"]\nnow_fr = "b"\n', "warned_terms.invalid", 1),
        ("[[names]\n", "warned_terms.invalid", 1),
        ('[[names]]\nfr = "a"\n', "warned_terms.invalid", 2),
        ('[[names]]\nfr = ["a"]\nnow_fr = "b"\ncolour = "red"\n', "warned_terms.unknown_key", 4),
    ],
)
def test_mistakes_are_told_with_their_place(text: str, code: str, line: int) -> None:
    with pytest.raises(UserError) as told:
        read_names(text, "n.toml")
    assert (told.value.code, told.value.params["line"]) == (code, line)


def test_a_false_friend_needs_what_is_meant() -> None:
    with pytest.raises(UserError) as told:
        read_false_friends('[[false_friends]]\nfr = ["agenda"]\nnow_fr = " "\n', "f.toml")
    assert told.value.code == "warned_terms.invalid"
