"""Detection, repair and alignment: what an import leans on."""

from __future__ import annotations

import random

import arabic_reshaper
import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.alignment import Link, align
from briefing_app.language.detection import detect
from briefing_app.language.repair import repair
from tests.samples import sample_note

AR, FR = Language.ARABIC, Language.FRENCH

FRENCH = "Le ministre a rencontré son homologue pour examiner avec lui la coopération entre les deux pays."
ARABIC = "التقى الوزير نظيره لبحث التعاون بين البلدين في عدد من المجالات التي تهم الجانبين."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH, FR),
        (ARABIC, AR),
        (ARABIC + " مع EPITA وSoftware Engineering", AR),
        ("The minister met his counterpart to discuss the cooperation of the two countries with him.", None),
        ("El ministro se reunió con su homólogo para hablar de la cooperación entre los dos países.", None),
        ("Il ministro ha incontrato il suo omologo per parlare della cooperazione tra i due paesi.", None),
        ("وزیر امور خارجه با همتای خود دیدار کرد و درباره همکاری دو کشور گفتگو کردند", None),
        (FRENCH + ARABIC, None),
        ("Bonjour", None),
        ("نص", None),
        ("1234 5678", None),
        ("", None),
    ],
)
def test_detection(text: str, language: Language | None) -> None:
    assert detect(text) is language


def test_the_sample_is_recognised_segment_by_segment() -> None:
    for pair in sample_note("meeting_record").pairs():
        for language in Language:
            text = pair.text(language).plain
            if len(text.split()) > 12:
                assert detect(text) is language, text


@pytest.mark.parametrize(
    "text", ["لقاء السيد الوزير مع EPITA عام 2026.", "الأكاديمية الوطنية للأشخاص ذوي الإعاقة", "سلام"]
)
def test_presentation_forms_become_letters(text: str) -> None:
    shaped = arabic_reshaper.reshape(text)
    assert shaped != text
    assert repair(shaped).text == text


def test_a_line_that_runs_backwards_is_turned_round() -> None:
    text = "لقاء السيد الوزير مع EPITA عام 2026."
    copied = get_display(arabic_reshaper.reshape(text))
    assert repair(copied).text == text
    assert repair(copied).changes > 0


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("ﷺ", "ﷺ"),
        ("﴿آية﴾", "﴿آية﴾"),
        ("o\ufb03ce", "office"),
        ("\u202bنص\u202c", "نص"),
        ("\ufeffdébut", "début"),
        ("لا\u200cيمكن", "لا\u200cيمكن"),
        ("½ et ²", "½ et ²"),
    ],
)
def test_repairs(raw: str, mended: str) -> None:
    assert repair(raw).text == mended


@given(st.text(alphabet="ابتثجحخ لقاء éàç abc 123 .،", max_size=60))
def test_sound_text_is_left_alone(text: str) -> None:
    assert repair(text) == type(repair(text))(text, 0)


def parallel(count: int, seed: int) -> list[tuple[str, str]]:
    """Made pairs of the length ratio real ones have, some with a number in both."""
    source = random.Random(seed)
    pairs = []
    for n in range(count):
        length = source.randint(60, 700)
        number = f" {1000 + n}" if source.random() < 0.4 else ""
        pairs.append(("م" * int(length * source.uniform(0.64, 0.8)) + number + ".", "f" * length + number + "."))
    return pairs


def linked(links: tuple[Link, ...]) -> set[tuple[int, int]]:
    return {(a, f) for link in links for a in link.ar for f in link.fr}


@given(st.integers(0, 12), st.integers(0, 12), st.integers(0, 10_000))
def test_every_paragraph_is_there_once_and_in_order(ar_count: int, fr_count: int, seed: int) -> None:
    pairs = parallel(12, seed)
    links = align([ar for ar, _ in pairs[:ar_count]], [fr for _, fr in pairs[:fr_count]])
    assert [i for link in links for i in link.ar] == list(range(ar_count))
    assert [j for link in links for j in link.fr] == list(range(fr_count))
    assert all(link.ar or link.fr for link in links)


def test_texts_in_step_are_paired_one_to_one() -> None:
    for seed in range(20):
        pairs = parallel(30, seed)
        links = align([ar for ar, _ in pairs], [fr for _, fr in pairs])
        assert sum(link.ar == link.fr for link in links) >= 28


def test_a_dropped_a_merged_and_a_split_paragraph_are_found() -> None:
    right = wanted = 0
    for seed in range(60):
        pairs = parallel(12, seed)
        ar, fr = [a for a, _ in pairs], [f for _, f in pairs]
        at = 2 + seed % 8
        kind = seed % 3
        if kind == 0:
            del ar[at]
            truth = {(i, i) for i in range(at)} | {(i - 1, i) for i in range(at + 1, 12)}
        elif kind == 1:
            ar[at : at + 2] = [ar[at] + " " + ar[at + 1]]
            truth = {(i, i) for i in range(at + 1)} | {(i - 1, i) for i in range(at + 1, 12)}
        else:
            half = len(fr[at]) // 2
            fr[at : at + 1] = [fr[at][:half], fr[at][half:]]
            truth = {(i, i) for i in range(at + 1)} | {(i, i + 1) for i in range(at, 12)}
        right += len(linked(align(ar, fr)) & truth)
        wanted += len(truth)
    assert right / wanted >= 0.93


def test_numbers_and_names_are_anchors() -> None:
    ar = ["قصير.", "تدريب 100000 متدرب مع EPITA.", "ختام."]
    fr = ["Formation de 100 000 stagiaires avec EPITA.", "Fin."]
    assert (1, 0) in linked(align(ar, fr))


def test_the_sample_aligns_with_itself() -> None:
    pairs = list(sample_note().pairs())
    links = align([p.ar.text.plain for p in pairs], [p.fr.text.plain for p in pairs])
    assert all(link.ar == link.fr for link in links)
