from __future__ import annotations

import pytest

from briefing_app.language.folding import fold
from briefing_app.language.search_spelling import BEFORE, joined, spellings


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("وزير", "والوزير"),
        ("وزير", "للوزير"),
        ("الوزير", "وزير"),
        ("والوزير", "بالوزير"),
        ("كالوزير", "فوزير"),
        ("اجتماع", "ولاجتماع"),
        ("الاب", "اب"),
        ("لجنه", "للجنه"),
    ],
)
def test_clitics_and_the_article_make_no_difference(typed: str, written: str) -> None:
    assert written in spellings(typed).near


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("وفرنسا", "فرنسا"),
        ("بفرنسا", "لفرنسا"),
        ("ووفد", "وفد"),
        ("مسئول", "مسؤول"),
        ("مسوول", "المسؤول"),
        ("شوون", "شؤون"),
        ("رييس", "الرئيس"),
        ("وزرا", "وزراء"),
        ("وزراء", "الوزرا"),
        ("هييه", "هيئه"),
    ],
)
def test_other_spellings_are_farther(typed: str, written: str) -> None:
    near, far = spellings(typed)
    assert written in far
    assert written not in near


@pytest.mark.parametrize(("typed", "other"), [("كامل", "امل"), ("فريق", "ريق"), ("بحث", "حث"), ("ال", ""), ("لا", "ا")])
def test_letters_of_a_word_are_no_clitics(typed: str, other: str) -> None:
    near, far = spellings(typed)
    assert other not in near | far


def test_near_and_far_share_nothing_and_hold_the_word() -> None:
    for word in ("وزير", "والمسؤولين", "لجنه", "و"):
        near, far = spellings(word)
        assert word in near
        assert not near & far
        assert all(fold(form) == form for form in near | far)


def test_other_scripts_have_one_spelling() -> None:
    assert spellings("etat") == ({"etat"}, frozenset())
    assert joined("30") == ("30",)


def test_a_phrase_may_begin_behind_any_clitic() -> None:
    assert set(joined("وزير")) == {before + "وزير" for before in BEFORE}
    assert len(BEFORE) == len(set(BEFORE)) == 24
