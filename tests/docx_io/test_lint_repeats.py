"""Leaving out rows that repeat others never changes what lint says: held against lint of every row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import cycle, islice

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.lint import LintFinding, lint, package
from briefing_app.docx_io.lint.repeats import without_repeats
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, rich_text
from briefing_app.domain.segments import SegmentPair
from tests.docx_io.written import DOCUMENT, LRM, NASTY, Docx, bare_note, pair
from tests.samples import snapshot_of
from tests.thoroughness import examples

BOLD = rich_text([Run("نفذت EPITA الخطة ", bold=True), Run("في القاهرة")])
ORDINARY: tuple[tuple[RichText | str, str], ...] = (
    ("بحث الوزير مع EPITA تدريب 30 متدربًا في 2026", "Le ministre a vu EPITA."),
    ("واتفقا على اللقاء الساعة 14:30.", "Ils se reverront à 14 h 30, à Paris."),
    ('قال «نعم» ثم "لا" (مع Orange Digital Center)، و20%', '« Oui », puis "non" : 20 % & plus'),
    ("EPITA.", "Paris"),
    ("ÉPITA", "2026"),
    (BOLD, "Le Caire (القاهرة) et Lyon"),
    ("١٢ مارس", ""),
)
KINDS = tuple(ParagraphKind)


def pairs(first: int) -> Iterator[SegmentPair]:
    """Ordinary ones by turns, so that their shapes repeat, and a few that need a look of their own."""
    for number, (arabic, french) in enumerate(islice(cycle(ORDINARY), 28), first):
        yield pair(arabic, french, number, KINDS[number % 2])
    for number, (arabic, french) in enumerate(NASTY[::2], first + 28):
        yield pair(arabic, french, number)


@cache
def good() -> bytes:
    """Two tables of thirty-six rows."""
    note = bare_note(*pairs(1))
    section = msgspec.structs.replace(note.sections[0], id="more", pairs=tuple(pairs(101)))
    return write(snapshot_of(msgspec.structs.replace(note, sections=(*note.sections, section)), Layout.FACING)).docx


@cache
def xml() -> str:
    return Docx(good()).parts[DOCUMENT].decode()


def with_document(changed: str | bytes) -> bytes:
    docx = Docx(good())
    docx.parts[DOCUMENT] = changed if isinstance(changed, bytes) else changed.encode("utf-8", "surrogatepass")
    return docx.packed()


def in_full(docx: bytes) -> tuple[LintFinding, ...]:
    """Lint as it is when no row may go."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package, "without_repeats", lambda data: None)
        return lint(docx)


def assert_same(changed: str | bytes) -> None:
    docx = with_document(changed)
    assert lint(docx) == in_full(docx)


def rows(text: str) -> int:
    return text.count("<w:tr>")


# --- what goes, and what stays


def test_most_rows_of_a_long_note_go_and_nothing_is_found() -> None:
    short = without_repeats(xml())
    assert short is not None
    assert rows(short.xml.decode()) < rows(xml()) * 0.6
    assert len(short.bookmarks) == 2 * (rows(xml()) - rows(short.xml.decode()))
    assert in_full(good()) == lint(good()) == ()


def test_every_bookmark_is_in_what_stays_or_told() -> None:
    short = without_repeats(xml())
    assert short is not None
    named = re.compile('<w:bookmarkStart w:id="[0-9]+" w:name="([^"]+)"/>')
    stayed = named.findall(short.xml.decode())
    assert sorted([*stayed, *short.bookmarks]) == sorted(named.findall(xml()))


def test_a_shape_that_a_text_alone_decides_stays_in_every_row() -> None:
    """Arabic in a paragraph from the left: only counting its letters tells whether it may (B03)."""
    short = without_repeats(xml())
    assert short is not None
    assert short.xml.decode().count("Le Caire (") == xml().count("Le Caire (") > 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("UTF-8", "ISO-8859-1"),
        ("<w:body>", "<w:body><!-- -->"),
        ("<w:body>", "<w:body><?x y?>"),
        ("<w:body>", '<w:body xmlns:w="urn:other">'),
        ("EPITA", "EPI\x01TA"),
        ("<w:tr>", "<w:tr >"),
    ],
)
def test_nothing_goes_where_rows_may_mean_something_else(old: str, new: str) -> None:
    changed = xml().replace(old, new)
    assert changed != xml()
    assert without_repeats(changed) is None
    assert_same(changed)


def test_nothing_goes_from_what_is_not_utf_8() -> None:
    for data in (xml().encode("utf-16"), xml().encode() + b"\xff", b""):
        assert_same(data)
    assert without_repeats("") is None


# --- broken anywhere: the same findings as with every row

SWAPS = (
    ("B01", '<w:bidiVisual w:val="off"/>', ""),
    ("B02", "ا", "ا\u202b"),
    ("B03", "<w:bidi/>", '<w:bidi w:val="0"/>'),
    ("B03", "<w:bidi/>", ""),
    ("B03", "<w:bidi/><w:rPr>", "<w:rPr><w:bidi/>"),
    ("B04", '<w:lang w:bidi="ar-EG"/>', ""),
    ("B04", '<w:lang w:val="fr-FR"/>', ""),
    ("B05", "<w:bidi/>", '<w:bidi/><w:jc w:val="right"/>'),
    ("B06", '<w:rtl/><w:lang w:bidi="ar-EG"/>', '<w:lang w:val="fr-FR"/>'),
    ("B07", '<w:lang w:val="fr-FR"/>', '<w:rtl/><w:lang w:bidi="ar-EG"/>'),
    ("B07", "ا", "اX"),
    ("B08", "<w:r><w:rPr>", "<w:r><w:rPr><w:b/>"),
    ("B09", LRM, ""),
    ("B09", ">EPITA<", ">EPITA.<"),
    ("B09", ">EPITA<", ">ÉPITA!<"),
    ("B09", ">2026<", ">2026!<"),
    ("E08", "ا", "ا 1-2-3 "),
    ("E10", "<w:cantSplit/>", ""),
    ("E16", "_ar", "_en"),
    ("E23", " Paris", " /home/x"),
    ("L00", "</w:t>", ""),
    ("L00", "Paris", "Par\x02is"),
    ("L00", "Paris", "Par\uffffis"),
    ("L00", "Paris", "Paris]]>"),
    ("L00", "Paris", "Paris & Lyon"),
    ("L00", "<w:tcPr>", "<w:tcPr></w:tcPr>"),
    ("L01", "<w:bookmarkStart w:id=", '<w:bookmarkStart w:id="1" x='),
    ("L01", 'w:name="u_', 'w:name="U_'),
    ("L02", "<w:bookmarkEnd ", "<w:bookmarkStop "),
    ("L03", 'w:name="u_', 'w:name="9_'),
    ("L04", "<w:r>", '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr></w:sdt><w:r>'),
    ("L05", "</w:p></w:tc>", "</w:p><w:tbl/></w:tc>"),
    ("L06", "<w:r>", '<w:del w:id="9"><w:r/></w:del><w:r>'),
    ("L07", '<w:gridCol w:w="4819"/>', ""),
    ("L07", "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>'),
    ("L08", 'w:val="FRTexte"', 'w:val="Nobody"'),
    ("L08", "<w:r><w:rPr>", '<w:r><w:rPr><w:rStyle w:val="Nobody"/>'),
    ("L09", '<w:numId w:val="', '<w:numId w:val="77'),
    ("L10", "<w:r>", '<w:commentReference w:id="5"/><w:r>'),
    ("L10", "<w:r>", '<w:hyperlink r:id="rIdX"/><w:r>'),
    ("field", "<w:r>", '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'),
    ("row", "<w:tr>", '<w:tr w:rsidR="1">'),
    ("row", "</w:tr>", "</w:tr>\n"),
    ("table", "<w:tr>", "</w:tbl><w:tbl><w:tr>"),
    ("comment", "<w:tr>", "<!-- <w:tr> --><w:tr>"),
    ("cdata", "<w:tr>", "<![CDATA[<w:tr>]]><w:tr>"),
    ("text", "<w:t xml:space", "<w:t>x</w:t><w:t xml:space"),
    ("empty", "</w:t>", "</w:t></w:r><w:r><w:t/>"),
)


@settings(deadline=None, max_examples=examples(50, 120))
@given(st.sampled_from(SWAPS), st.integers(0, 2000))
def test_one_place_broken(swap: tuple[str, str, str], place: int) -> None:
    _, old, new = swap
    places = [found.start() for found in re.finditer(re.escape(old), xml())]
    at = places[place % len(places)]
    assert_same(xml()[:at] + new + xml()[at + len(old) :])


@pytest.mark.parametrize(("code", "old", "new"), SWAPS)
def test_the_last_place_broken(code: str, old: str, new: str) -> None:
    """In one of the rows that would have gone, where there is one with it: their shape has stood before."""
    before, found, behind = xml().rpartition(old)
    assert found
    assert_same(before + new + behind)


@pytest.mark.parametrize(("code", "old", "new"), SWAPS)
def test_every_place_broken(code: str, old: str, new: str) -> None:
    assert_same(xml().replace(old, new))


TEXT = re.compile(r'(?<=<w:t xml:space="preserve">)[^<]+(?=</w:t>)')
SIGNS = st.text(
    st.sampled_from(f"اب٣aéΩ19 .،-–/\\'\"’«»()%&;{LRM}\u200f\u202a\u2066\xa0\u202f\t\n\x01<>\ue000\U0001f600")
)


@settings(deadline=None, max_examples=examples(50, 120))
@given(st.lists(st.tuples(st.integers(0, 2000), SIGNS), min_size=1, max_size=3))
@example([(0, "1-2-3")])
def test_any_texts_changed(changes: list[tuple[int, str]]) -> None:
    changed = xml()
    for place, text in changes:
        spans = [found.span() for found in TEXT.finditer(changed)]
        start, end = spans[place % len(spans)]
        changed = changed[:start] + text + changed[end:]
    assert_same(changed)


@settings(deadline=None, max_examples=examples(30, 60))
@given(st.integers(0, 200), st.integers(0, 200), st.booleans())
def test_a_row_written_over_another(source: int, target: int, with_bookmarks: bool) -> None:
    chunks = xml().split("<w:tr>")
    source, target = 1 + source % (len(chunks) - 2), 1 + target % (len(chunks) - 2)
    copy = chunks[source] if with_bookmarks else re.sub(r"<w:bookmark[^>]*>", "", chunks[source])
    assert_same("<w:tr>".join([*chunks[:target], copy, *chunks[target + 1 :]]))
