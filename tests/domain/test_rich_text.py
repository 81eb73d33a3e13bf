from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run, clean, plain, rich_text
from tests.strategies import paragraphs

any_paragraph = st.one_of(paragraphs(Language.ARABIC), paragraphs(Language.FRENCH))


def test_equal_neighbours_become_one_run() -> None:
    text = rich_text([Run("لقاء ", bold=True), Run("ثنائي", bold=True), Run(""), Run(" اليوم")])
    assert text.runs == (Run("لقاء ثنائي", bold=True), Run(" اليوم"))


def test_marks_of_a_run_are_named() -> None:
    assert Run("x", bold=True, underline=True).marks == {Mark.BOLD, Mark.UNDERLINE}
    assert Run("x").marks == frozenset()


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("e\u0301tat", "état"),
        ("ا\u0653", "آ"),
        ("un\r\ndeux\rtrois", "un\ndeux\ntrois"),
        ("a\x0bb\x00c\x1fd", "abcd"),
        ("tab\there", "tab\there"),
        ("seul\ud800", "seul"),
        ("non\ufffecaractère\U0001ffff", "noncaractère"),
        ("لا\u200cيمكن", "لا\u200cيمكن"),
        ("100\u00a0000", "100\u00a0000"),
        ("plain ascii", "plain ascii"),
    ],
)
def test_clean_keeps_what_word_can_carry(raw: str, kept: str) -> None:
    assert clean(raw) == kept


def test_composition_across_a_run_border_is_normal_form_too() -> None:
    assert rich_text([Run("e"), Run("\u0301")]).runs == (Run("é"),)


@given(any_paragraph)
def test_normal_form_is_stable_and_survives_json(text: RichText) -> None:
    assert rich_text(text.runs, text.kind) == text
    assert msgspec.json.decode(msgspec.json.encode(text), type=RichText) == text
    assert all(run.text for run in text.runs)
    assert all(a.marks != b.marks for a, b in zip(text.runs, text.runs[1:], strict=False))


@given(any_paragraph, st.data())
def test_cutting_and_joining_gives_the_paragraph_back(text: RichText, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    head, tail = text.slice(0, at), text.slice(at, len(text))
    assert len(head) <= at  # composition at the cut may only shorten
    assert head.joined(tail).plain == text.plain
    assert text.slice(0, len(text)) == text


@given(any_paragraph, st.data())
def test_setting_a_mark_touches_the_span_only(text: RichText, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    bold = text.marked(start, end, Mark.BOLD, on=True)
    assert bold.plain == text.plain
    assert all(run.bold for run in bold.slice(start, end).runs)
    assert bold.slice(0, start) == text.slice(0, start)
    assert bold.slice(end, len(text)) == text.slice(end, len(text))


def test_replacing_keeps_the_marks_around() -> None:
    text = rich_text([Run("Le "), Run("ministre", bold=True), Run(" a dit.")])
    assert text.replaced(3, 11, (Run("secrétaire d’État", italic=True),)).runs == (
        Run("Le "),
        Run("secrétaire d’État", italic=True),
        Run(" a dit."),
    )


def test_digest_tells_marks_and_kinds_apart() -> None:
    base = plain("texte")
    others = (base.with_kind(ParagraphKind.BULLET), base.marked(0, 2, Mark.ITALIC, on=True), plain("texte "))
    assert len({base.digest, *(other.digest for other in others)}) == 4


def test_blank_text_is_empty() -> None:
    assert plain(" \n\t").is_empty
    assert not plain("٠").is_empty


def test_joining_with_something_between() -> None:
    assert plain("a").joined(plain("b"), "\n").plain == "a\nb"
