"""Inside a paragraph: both sides come back run for run, and changes are whole words and phrases."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefing_app.docx_io.oxml import NAMESPACES
from briefing_app.docx_io.redline.inline import Change, Run, changed_runs, compared, runs_of, text_of
from briefing_app.docx_io.redline.marks import Fate, Stamp
from briefing_app.docx_io.runs import RunWriter
from briefing_app.domain.languages import Language
from tests.docx_io.written import text_of as shown_text
from tests.docx_io.written import w
from tests.samples import BUILT_INS
from tests.strategies import paragraphs

AR, FR = Language.ARABIC, Language.FRENCH
WRITER = RunWriter(BUILT_INS.profile("egypt_france"))
LRM = "\u200e"


def paragraph(content: str) -> etree._Element:
    return etree.fromstring(f"<w:p {NAMESPACES}>{content}</w:p>")


def runs(text: str, language: Language) -> tuple[Run, ...]:
    return runs_of(paragraph(WRITER.plain(text, language)))


def said(before: str, after: str, language: Language = FR) -> str:
    """The paragraph with ``[-gone-]`` and ``{+come+}``, without direction marks."""
    parts = []
    for change in compared(runs(before, language), runs(after, language)):
        if change.is_kept:
            parts.append(text_of(change.after))
        else:
            parts.append(f"[-{text_of(change.before)}-]" * bool(change.before))
            parts.append(f"{{+{text_of(change.after)}+}}" * bool(change.after))
    return "".join(parts).replace(LRM, "").replace("\u200f", "").replace("\u00a0", " ")


def letters(of: tuple[Run, ...]) -> list[tuple[str, str, bool]]:
    return [(sign, run.look, run.rtl) for run in of for sign in run.text]


@given(
    st.sampled_from(Language).flatmap(
        lambda language: st.tuples(paragraphs(language), paragraphs(language), st.just(language))
    )
)
def test_both_sides_come_back_sign_for_sign_with_their_looks(states: tuple) -> None:  # type: ignore[type-arg]
    before, after = (runs_of(paragraph(WRITER.rich(text, states[2]))) for text in states[:2])
    changes = compared(before, after)
    for side, whole in (("before", before), ("after", after)):
        assert letters(tuple(run for change in changes for run in getattr(change, side))) == letters(whole)
    for change in changes:
        if change.is_kept:
            assert text_of(change.before) == text_of(change.after)
            assert [run.kind for run in change.before] == [run.kind for run in change.after]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Le ministre a reçu M. O.", "Le ministre a vu M. O.", "Le ministre a [-reçu-]{+vu+} M. O."),
        ("Le ministre a reçu", "Le ministre délégué a reçu", "Le ministre {+délégué +}a reçu"),
        ("Un grand chat noir dort", "Un petit chien noir dort", "Un [-grand chat-]{+petit chien+} noir dort"),
        ("Le port est ouvert.", "Rien à signaler ce matin", "[-Le port est ouvert.-]{+Rien à signaler ce matin+}"),
        ("", "Du texte", "{+Du texte+}"),
        ("Du texte", "", "[-Du texte-]"),
        ("Même texte", "Même texte", "Même texte"),
    ],
)
def test_changes_are_words_and_phrases(before: str, after: str, expected: str) -> None:
    assert said(before, after) == expected


def test_an_island_changes_with_its_marks() -> None:
    assert said("عقد يوم 12-03-2026 في القاهرة", "عقد يوم 13-03-2026 في القاهرة", AR) == (
        "عقد يوم [-12-03-2026-]{+13-03-2026+} في القاهرة"
    )
    _, change, kept = compared(runs("قال C++ نعم", AR), runs("قال C# نعم", AR))
    assert (text_of(change.before), text_of(change.after), text_of(kept.after)[0]) == ("++", "#", LRM)
    assert not change.after[0].rtl


def test_another_look_of_the_same_words_is_told_as_such() -> None:
    bold = Run("mot", "<w:b/><w:bCs/>", rtl=False)
    plain = Run("mot", "", rtl=False)
    xml = changed_runs((plain,), (bold,), Stamp("A", datetime(2026, 3, 15, tzinfo=UTC)))
    assert "<w:ins" not in xml
    assert xml.count("<w:rPrChange ") == 1
    assert xml.index("<w:bCs/>") < xml.index("<w:rPrChange ")


def test_the_same_sign_in_another_direction_is_another() -> None:
    old, new = Run("12", "<w:rtl/>", rtl=True), Run("12", "", rtl=False)
    assert compared((old,), (new,)) == [Change((old,), (new,))]


def test_deleted_text_and_field_codes_bear_their_own_names() -> None:
    field = '<w:r><w:rPr/><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    before = runs_of(paragraph(WRITER.plain("a < b\n\tc", FR) + field))
    xml = changed_runs(before, (), Stamp("A", datetime(2026, 3, 15, tzinfo=UTC)))
    found = paragraph(xml)
    assert found.find(f".//{w('t')}") is None
    assert [element.text for element in found.iter(w("delText"))] == ["a < b", "c"]
    assert [element.text for element in found.iter(w("delInstrText"))] == [" PAGE "]
    assert shown_text(found) == "\n\t"


def test_a_drawing_stays_once_when_the_words_beside_it_are_others() -> None:
    drawing = "<w:r><w:rPr/><w:pict/></w:r>"
    before, after = (runs_of(paragraph(f"{drawing}{WRITER.plain(text, FR)}")) for text in ("Confidentiel", "Public"))
    xml = changed_runs(before, after, Stamp("A", datetime(2026, 3, 15, tzinfo=UTC)))
    assert xml.count("<w:pict/>") == 1
    assert xml.index("<w:pict/>") < xml.index("<w:del ")


def test_the_stamp_is_utc_escaped_and_counts() -> None:
    stamp = Stamp('Nadia "n" <x>\n', datetime.fromisoformat("2026-03-15T10:00:00+02:00"))
    first, second = stamp.mark(Fate.INSERTED), stamp.mark(Fate.DELETED)
    assert first == '<w:ins w:id="1" w:author="Nadia &quot;n&quot; &lt;x&gt;" w:date="2026-03-15T08:00:00Z"/>'
    assert second.startswith('<w:del w:id="2" ')
    assert stamp.mark(Fate.KEPT) == ""
