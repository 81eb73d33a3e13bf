from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.language.alignment import Link, align
from tests.strategies import arabic_text, french_text
from tests.thoroughness import examples

A, B, C = (
    "وقع الجانبان اتفاق تعاون في مجال التدريب التقني للشباب المصري.",
    "تناول اللقاء أمن المعلومات وسبل حماية البنية التحتية في البلدين، واتفق الوزيران على تبادل الخبرات بين الفرق الفنية.",
    "شكر الوزير ضيفه.",
)
FA, FB, FC = (
    "Les deux parties ont signé un accord de coopération dans le domaine de la formation technique des jeunes Égyptiens.",
    "L’entretien a porté sur la sécurité de l’information et sur la protection des infrastructures des deux pays ; les "
    "ministres sont convenus d’un échange d’expériences entre les équipes techniques.",
    "Le ministre a remercié son hôte.",
)


def shown(links: tuple[Link, ...]) -> str:
    """0-0 for a pair, 01-0 for two Arabic paragraphs against a French one, a dash with one side for a lone one."""
    return " ".join("".join(map(str, link.ar)) + "-" + "".join(map(str, link.fr)) for link in links)


@pytest.mark.parametrize(
    ("ar", "fr", "wanted"),
    [
        ([], [], ""),
        ([A], [], "0-"),
        ([], [FA, FB], "-0 -1"),
        ([A], [FA], "0-0"),
        ([A, B, C], [FA, FB, FC], "0-0 1-1 2-2"),
        ([A, B], [f"{FA} {FB}"], "01-0"),
        ([f"{A} {B}"], [FA, FB], "0-01"),
        ([f"{A} {B}", C], [FA, FB, FC], "0-01 1-2"),
        ([A, B, C], [FA, f"{FB} {FC}"], "0-0 12-1"),
        ([A, C], [FA, FB, FC], "0-0 -1 1-2"),
        ([A, B, C], [FA, FC], "0-0 1- 2-1"),
        ([B, C], [FA, FB, FC], "-0 0-1 1-2"),
    ],
)
def test_a_short_text_is_linked_as_a_reader_would(ar: list[str], fr: list[str], wanted: str) -> None:
    assert shown(align(ar, fr)) == wanted


@pytest.mark.parametrize(
    ("number", "french"),
    [
        ("١٤٧", "147"),
        ("100000", "100 000"),
        ("١٠٠٬٠٠٠", "100\u202f000"),
        ("100.000", "100\u00a0000"),
        ("EPITA", "EPITA"),
        ("C-204", "C-204"),
    ],
)
@pytest.mark.parametrize("place", [0, 1])
def test_a_number_or_a_name_says_which_sentence_it_is(number: str, french: str, place: int) -> None:
    arabic = ["شرح الخبراء للحضور من الجانبين أهم مراحل المشروع المشترك."] * 2
    arabic[place] = f"شرح الخبراء للحضور من الجانبين مراحل المشروع {number} المشترك."
    fr = ["Les experts ont exposé aux participants des deux parties les étapes du projet commun."] * 2
    fr[place] = f"Les experts ont exposé aux participants des deux parties le projet commun {french}."
    assert Link((0,), (place,)) in align([arabic[place]], fr)
    assert Link((place,), (0,)) in align(arabic, [fr[place]])


@settings(max_examples=examples(30, 60))
@given(st.lists(arabic_text, max_size=9), st.lists(french_text, max_size=9))
def test_any_texts_are_all_linked_once_and_in_order(ar: list[str], fr: list[str]) -> None:
    links = align(ar, fr)
    assert [i for link in links for i in link.ar] == list(range(len(ar)))
    assert [j for link in links for j in link.fr] == list(range(len(fr)))
    assert {(len(link.ar), len(link.fr)) for link in links} <= {(1, 1), (1, 2), (2, 1), (1, 0), (0, 1)}


@pytest.mark.parametrize(("rows", "columns"), [(150, 3), (3, 150), (0, 60), (60, 0), (130, 131)])
def test_very_unequal_sides_are_all_linked_too(rows: int, columns: int) -> None:
    links = align([A] * rows, [FA] * columns)
    assert [i for link in links for i in link.ar] == list(range(rows))
    assert [j for link in links for j in link.fr] == list(range(columns))


def test_a_long_text_with_a_gap_far_from_the_diagonal_finds_its_way_back() -> None:
    ar = [f"الفقرة رقم {n} من المذكرة المشتركة." for n in range(1000, 1120)]
    fr = [f"Le paragraphe numéro {n} de la note commune." for n in range(1000, 1120)]
    links = align(ar[:20] + ar[50:], fr)
    assert sum(link.ar == (i - 30,) for i in range(60, 120) for link in links if link.fr == (i,)) == 60
    assert shown(links[:3]) == "0-0 1-1 2-2"


@given(st.lists(st.sampled_from([0, 1, 2]), min_size=1, max_size=8))
def test_faithful_texts_are_linked_one_to_one(picks: list[int]) -> None:
    links = align([(A, B, C)[n] for n in picks], [(FA, FB, FC)[n] for n in picks])
    assert links == tuple(Link((i,), (i,)) for i in range(len(picks)))
