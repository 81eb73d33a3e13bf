"""Rules E1 to E9, E12 and E22 on the written XML: where text reads from, in nasty texts and in the samples."""

from __future__ import annotations

import re

import pytest
from bidi.algorithm import get_display
from lxml import etree

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.rich_text import Run, rich_text
from briefing_app.language.french import unspaced
from tests.docx_io.written import (
    AR,
    ARABIC_LETTERS,
    FR,
    LATIN_LETTERS,
    LRM,
    NASTY,
    NOTES,
    STYLES,
    Docx,
    bare_note,
    docx_of,
    exported,
    inherited,
    is_rtl_run,
    on,
    one_way,
    pair,
    reads_from_right,
    runs_of,
    text_of,
    val,
    w,
)
from tests.samples import BUILT_INS

LAYOUTS = list(Layout)
everywhere = pytest.mark.parametrize(
    ("name", "layout"), [(name, layout) for name in NOTES for layout in LAYOUTS], ids=lambda value: str(value)
)


def segments(docx: Docx) -> dict[str, etree._Element]:
    """The paragraphs of the pairs by the name of their bookmark."""
    found = docx.tree("word/document.xml").iter(w("bookmarkStart"))
    return {str(mark.get(w("name"))): mark.getparent() for mark in found}  # type: ignore[misc]


def segment(ar: object, fr: object, side: str, **changes: object) -> etree._Element:
    made = docx_of(bare_note(pair(ar, fr)), **changes)  # type: ignore[arg-type]
    return next(element for name, element in segments(made).items() if name.endswith(side))


@everywhere
def test_e1_what_is_mostly_arabic_reads_from_the_right(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    wrong = []
    for paragraph in docx.paragraphs():
        text = text_of(paragraph)
        arabic, latin = len(ARABIC_LETTERS.findall(text)), len(LATIN_LETTERS.findall(text))
        centred = val(inherited(docx, paragraph, "jc")) == "center"
        if arabic > latin and not centred and not reads_from_right(docx, paragraph):
            wrong.append(text)
    assert wrong == []


@everywhere
def test_e2_nothing_that_reads_from_the_right_is_pushed_to_the_left(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    for paragraph in docx.paragraphs():
        if reads_from_right(docx, paragraph):
            assert val(inherited(docx, paragraph, "jc")) in (None, "center"), text_of(paragraph)


@everywhere
def test_e3_runs_hold_letters_of_their_own_direction(name: str, layout: Layout) -> None:
    for paragraph in exported(name, layout).paragraphs():
        for run in runs_of(paragraph):
            text = text_of(run)
            assert not (LATIN_LETTERS if is_rtl_run(run) else ARABIC_LETTERS).search(text), text


@everywhere
def test_the_mark_of_a_paragraph_follows_its_direction(name: str, layout: Layout) -> None:
    for paragraph in exported(name, layout).paragraphs():
        direct = on(paragraph.find(f"{w('pPr')}/{w('bidi')}"))
        assert on(paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('rtl')}")) is direct


@everywhere
def test_e4_every_latin_property_has_its_twin(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    roots = [root for _, root in docx.stories()] + [docx.tree(STYLES)]
    for properties in (found for root in roots for found in root.iter(w("rPr"))):
        for latin, arabic in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            both = properties.find(w(latin)), properties.find(w(arabic))
            assert (both[0] is None) == (both[1] is None), etree.tostring(properties)
            if latin != "sz":
                assert on(both[0]) is on(both[1])
        for fonts in properties.iter(w("rFonts")):
            assert all(val(fonts, slot) for slot in ("ascii", "hAnsi", "cs"))
            assert not [key for key in fonts.attrib if "heme" in str(key)]


@everywhere
def test_e5_islands_in_arabic_are_closed(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    for paragraph in docx.paragraphs():
        if not reads_from_right(docx, paragraph):
            continue
        for rtl, text in one_way(paragraph):
            core = text.strip()
            if rtl or not re.search(r"[0-9A-Za-zÀ-ÿ]", core) or core.isdecimal():
                continue
            assert core[0] == LRM or LATIN_LETTERS.match(core[0]), repr(text)
            assert core[-1] == LRM or LATIN_LETTERS.match(core[-1]), repr(text)


@everywhere
def test_e6_arabic_in_french_is_followed_by_a_mark(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    for paragraph in docx.paragraphs():
        if reads_from_right(docx, paragraph):
            continue
        stretches = one_way(paragraph)
        for number, (rtl, text) in enumerate(stretches):
            if rtl:
                assert ARABIC_LETTERS.search(text) or re.search("[\u0660-\u0669]", text)
                assert number + 1 < len(stretches)
                assert stretches[number + 1][1].startswith(LRM), repr(text)


@everywhere
def test_e7_no_embeddings_or_isolates_reach_the_file(name: str, layout: Layout) -> None:
    for part, data in exported(name, layout).parts.items():
        if part.startswith("word/"):
            assert not re.search("[\u202a-\u202e\u2066-\u2069\u061c]", data.decode()), part


@everywhere
def test_e8_no_dashed_date_stands_in_a_run_from_the_right(name: str, layout: Layout) -> None:
    for paragraph in exported(name, layout).paragraphs():
        for rtl, text in one_way(paragraph):
            assert not (rtl and re.search(r"\d+[-/]\d+[-/]\d+", text)), repr(text)


@everywhere
def test_e9_ascii_digits_stand_in_runs_from_the_left_only(name: str, layout: Layout) -> None:
    """In a run from the right their shape would be a setting of every Word; page fields are Word's own."""
    docx = exported(name, layout)
    for paragraph in docx.tree("word/document.xml").iter(w("p")):
        for run in runs_of(paragraph):
            if is_rtl_run(run):
                assert not re.search("[0-9]", text_of(run)), text_of(run)


@everywhere
def test_e12_every_run_names_the_language_it_is_in(name: str, layout: Layout) -> None:
    for paragraph in exported(name, layout).paragraphs():
        for run in runs_of(paragraph):
            if not text_of(run):
                continue
            language = run.find(f"{w('rPr')}/{w('lang')}")
            assert language is not None
            expected = {w("bidi"): "ar-EG"} if is_rtl_run(run) else {w("val"): "fr-FR"}
            assert dict(language.attrib) == expected


@pytest.mark.parametrize("profile_id", BUILT_INS.profile_ids())
def test_e12_the_languages_are_those_of_the_profile(profile_id: str) -> None:
    profile = BUILT_INS.profile(profile_id)
    docx = docx_of(bare_note(pair("نص EPITA", "texte مصر")), profile=profile)
    tags = {str(tag) for p in docx.paragraphs() for found in p.iter(w("lang")) for tag in found.attrib.values()}
    assert tags == {profile.ar_tag, profile.fr_tag}


@pytest.mark.parametrize(("number", "texts"), list(enumerate(NASTY)))
def test_nothing_but_marks_and_spaces_is_added_or_lost(number: int, texts: tuple[str, str]) -> None:
    """Without the direction marks and with plain spaces the written text is the stored one (rules E7, E22)."""
    found = segments(exported("nasty", Layout.SEQUENTIAL))
    controls = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
    for count in (number, number + len(NASTY)):
        for side, text in zip(("ar", "fr"), texts, strict=True):
            written = text_of(found[f"u_{f'00000000000070008000{count:012d}'}_{side}"])
            assert controls.sub("", unspaced(written)) == controls.sub("", text)


SEEN_IN_ARABIC = [
    ("نفذت الخطة يوم 12-03-2026 في القاهرة", ["12-03-2026"]),
    ("من 12/03/2026 إلى 15/03/2026", ["12/03/2026", "15/03/2026"]),
    ("الساعة 14:30 تقريبًا", ["14:30"]),
    ("لغة C++ ولغة C#", ["C++", "C#"]),
    ("الهاتف +33 1 44 08 01 01", ["+33 1 44 08 01 01"]),
    ("القاعة B-204.", ["B-204"]),
    ("الموقع https://exemple.org/a/ متاح", ["https://exemple.org/a/"]),
    ("البريد a.b@exemple.fr متاح", ["a.b@exemple.fr"]),
    ("بلغت 15.5 % وتجاوزت 1,250,000", ["15.5 %", "1,250,000"]),
    ("مع شركة Orange Business Services الفرنسية", ["Orange Business Services"]),
]


@pytest.mark.parametrize(("text", "tokens"), SEEN_IN_ARABIC)
@pytest.mark.parametrize("marked", [False, True])
def test_e5_the_bidi_algorithm_shows_each_island_whole(text: str, tokens: list[str], marked: bool) -> None:
    """UAX 9 by an independent implementation on the written text, base direction right to left."""
    half = len(text) // 2
    side = rich_text([Run(text[:half], bold=True), Run(text[half:])]) if marked else text
    paragraph = segment(side, "texte", "_ar")
    shown = get_display(text_of(paragraph), base_dir="R").replace(LRM, "")
    for token in tokens:
        assert token in shown


def test_e6_names_in_a_french_list_keep_their_places() -> None:
    """Without a mark after each name the two would swap (pitfall 8 of docx.md)."""
    written = text_of(segment("نص", "Villes : مصر, القاهرة et Lyon", "_fr"))
    shown = get_display(written, base_dir="L")
    assert shown.index("رصم") < shown.index("ةرهاقلا") < shown.index("Lyon")
    swapped = get_display(written.replace(LRM, ""), base_dir="L")
    assert swapped.index("ةرهاقلا") < swapped.index("رصم")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Le ministre : « oui » ; non !", "Le ministre\u00a0: «\u00a0oui\u00a0»\u202f; non\u202f!"),
        ("M. Cédric O à 14 h 30", "M.\u00a0Cédric O à 14\u00a0h\u00a030"),
        ("100 000 stagiaires, 10 %", "100\u202f000 stagiaires, 10\u00a0%"),
    ],
)
def test_e22_french_spacing_is_for_the_page_only(text: str, written: str) -> None:
    note = bare_note(pair("نص", text))
    found = segments(docx_of(note))
    assert next(text_of(element) for name, element in found.items() if name.endswith("_fr")) == written
    assert note.section("topics").pairs[0].text(FR).plain == text


def test_e22_the_union_writes_its_own_spacing() -> None:
    european = segment("نص", "Le ministre : oui ; 100 000", "_fr", profile=BUILT_INS.profile("eu_arab"))
    assert text_of(european) == "Le ministre : oui ; 100\u202f000"


def test_e22_a_space_is_found_where_the_marks_change() -> None:
    """The space before « ; » ends one run and the sign begins the next."""
    paragraph = segment("نص", rich_text([Run("oui ", bold=True), Run("; non")]), "_fr")
    assert text_of(paragraph) == "oui\u202f; non"
    bold = [text_of(run) for run in runs_of(paragraph) if on(run.find(f"{w('rPr')}/{w('b')}"))]
    assert bold == ["oui\u202f"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_marks_are_on_the_letters_they_were_on(layout: Layout) -> None:
    """Character by character, whatever the pieces were cut into."""
    runs = [Run("غامق EPITA 12-", bold=True), Run("03-2026 مائل", italic=True), Run(" (C++) عادي", underline=True)]
    docx = docx_of(bare_note(pair(rich_text(runs), rich_text(runs))), layout)
    expected = [(ch, run.bold, run.italic, run.underline) for run in runs for ch in run.text]
    for paragraph in segments(docx).values():
        found = []
        for run in runs_of(paragraph):
            marks = tuple(run.find(f"{w('rPr')}/{w(tag)}") is not None for tag in ("bCs", "iCs", "u"))
            found.extend((ch, *marks) for ch in unspaced(text_of(run)) if ch != LRM)
        assert found == expected


def test_an_untranslated_side_reads_as_it_is_written() -> None:
    """Arabic that waits in the French place reads from the right; French in the Arabic place does not turn it."""
    arabic = segment("نص", "نص عربي ينتظر الترجمة", "_fr")
    assert on(arabic.find(f"{w('pPr')}/{w('bidi')}"))
    french = segment("Texte français", "x", "_ar")
    assert on(french.find(f"{w('pPr')}/{w('bidi')}"))
    assert [rtl for rtl, _ in one_way(french)] == [False]


def test_directions_of_the_section() -> None:
    """``sectPr/bidi`` stands where all is Arabic and nowhere else: it turns columns and page numbers, no text."""
    for layout in LAYOUTS:
        section = exported("nasty", layout).tree("word/document.xml").find(f"{w('body')}/{w('sectPr')}")
        assert section is not None
        assert (section.find(w("bidi")) is not None) is (layout.languages == (AR,))
