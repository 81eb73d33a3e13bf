"""What a file says and how it comes back: words, fonts, settings, names, the card."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import msgspec
import pytest
from docx import Document
from docx.document import Document as WordDocument
from lxml import etree

from briefing_app.docx_io.base_document import build_base
from briefing_app.docx_io.facts import invitation_facts
from briefing_app.docx_io.labels import CONVEYED
from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.actions import Channel, DueBeforeEvent
from briefing_app.domain.invitations import Conveyance
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import ParagraphKind, Run, rich_text
from briefing_app.language.promise_words import due_text
from tests.docx_io.test_base_document import first_header, ours_with, saved
from tests.docx_io.test_reader import MARK_DELETED, MARK_INSERTED, both, p, r
from tests.docx_io.test_settings import applied, names
from tests.docx_io.written import DOCUMENT, STYLES, Docx, bare_note, docx_of, pair, text_of, val, w
from tests.office import sdk_findings
from tests.samples import BUILT_INS, sample_note, snapshot_of

LAYOUTS = list(Layout)
OTHER_BASE = saved(Document())
EVENT = Bilingual("الزيارة", "la visite")


def codes(docx: Docx) -> set[str]:
    return {finding.code for finding in lint(docx.packed())}


# --- 6: so many days before


@pytest.mark.parametrize(
    ("days", "french", "arabic"),
    [
        (0, "0 jour avant la visite", "قبل الزيارة بـ٠ يوم"),
        (1, "1 jour avant la visite", "قبل الزيارة بيوم"),
        (2, "2 jours avant la visite", "قبل الزيارة بيومين"),
        (3, "3 jours avant la visite", "قبل الزيارة بـ٣ أيام"),
        (10, "10 jours avant la visite", "قبل الزيارة بـ١٠ أيام"),
        (11, "11 jours avant la visite", "قبل الزيارة بـ١١ يومًا"),
        (99, "99 jours avant la visite", "قبل الزيارة بـ٩٩ يومًا"),
        (100, "100 jours avant la visite", "قبل الزيارة بـ١٠٠ يوم"),
        (102, "102 jours avant la visite", "قبل الزيارة بـ١٠٢ يوم"),
        (103, "103 jours avant la visite", "قبل الزيارة بـ١٠٣ أيام"),
        (111, "111 jours avant la visite", "قبل الزيارة بـ١١١ يومًا"),
        (-1, "1 jour après la visite", "بعد الزيارة بيوم"),
        (-2, "2 jours après la visite", "بعد الزيارة بيومين"),
        (-7, "7 jours après la visite", "بعد الزيارة بـ٧ أيام"),
        (-30, "30 jours après la visite", "بعد الزيارة بـ٣٠ يومًا"),
    ],
)
def test_days_are_counted_as_each_language_does(days: int, french: str, arabic: str) -> None:
    said = due_text(DueBeforeEvent(days, EVENT), BUILT_INS.profile("egypt_france"))
    assert (said.fr, said.ar) == (french, arabic)


# --- 7: how an invitation travelled


@pytest.mark.parametrize(
    ("conveyed", "french", "arabic"),
    [
        (Conveyance(), "oralement, au cours de l’entretien", "شفويًا خلال اللقاء"),
        (Conveyance(orally=False), None, None),
        (Conveyance(orally=False, reference="NV-7"), "NV-7", "NV-7"),
        (Conveyance(orally=False, on=date(2026, 5, 4)), "4 mai 2026", "٤ مايو ٢٠٢٦"),
        (Conveyance(orally=False, channel=Channel.LETTER), "lettre", "رسالة"),
        (Conveyance(channel=Channel.LETTER), "oralement, au cours de l’entretien", "شفويًا خلال اللقاء"),
    ],
)
def test_nobody_is_said_to_have_spoken_who_did_not(
    conveyed: Conveyance, french: str | None, arabic: str | None
) -> None:
    invitation = msgspec.structs.replace(sample_note().invitations[0], conveyed=conveyed)
    found = [f.value for f in invitation_facts(invitation, BUILT_INS.profile("egypt_france")) if f.label == CONVEYED]
    assert [(value.fr, value.ar) for value in found] == ([(french, arabic)] if french else [])


# --- 8: pristine files come back as they were


@pytest.mark.parametrize("kind", list(ParagraphKind))
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("with_base", [False, True])
def test_looks_of_our_styles_are_no_marks(kind: ParagraphKind, layout: Layout, with_base: bool) -> None:
    texts = (
        rich_text([Run("قال "), Run("مهم", italic=True), Run(" جدًا", bold=True)], kind),
        rich_text([Run("Il a dit "), Run("oui", italic=True), Run(" et non", bold=True)], kind),
    )
    base = saved(_bold_everywhere()) if with_base else BUILT_INS.base_document()
    docx = write(snapshot_of(bare_note(pair(*texts)), layout, base=base)).docx
    for view in View:
        found = read_paragraphs(docx, view)
        for language in layout.languages:
            expected = texts[0] if language is Language.ARABIC else texts[1]
            (back,) = [text for text in found if _bare(text.plain) == _bare(expected.plain)]
            assert back.runs == expected.runs
            if (layout, kind) != (Layout.CARD, ParagraphKind.QUOTE):
                assert back.kind is kind


def _bold_everywhere() -> WordDocument:
    document = Document()
    document.styles["Normal"].font.bold = True
    document.styles["Normal"].font.italic = True
    return document


def _bare(text: str) -> str:
    return re.sub("[\u200e\u200f]", "", text)


def test_a_quotation_in_words_own_style_is_one_without_being_italic() -> None:
    document = Document()
    quotation = document.add_paragraph("Citation ", style="Quote")
    quotation.add_run("forte").bold = True
    (found,) = read_paragraphs(saved(document))
    assert found == rich_text([Run("Citation "), Run("forte", bold=True)], ParagraphKind.QUOTE)


# --- 9: where a paragraph mark is gone


def cell(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(paragraphs)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


GONE_ROW = f'<w:trPr><w:del w:id="9"/></w:trPr>{cell(p(r("x")))}'


@pytest.mark.parametrize(
    ("body", "accept", "reject"),
    [
        (table(cell(p(r("a"), MARK_DELETED)) + cell(p(r("b")))), ["a", "b"], ["a", "b"]),
        (table(cell(p(r("a"), MARK_INSERTED)) + cell(p(r("b")))), ["a", "b"], ["a", "b"]),
        (table(cell(p(r("a"), MARK_DELETED)), cell(p(r("b")))), ["a", "b"], ["a", "b"]),
        (table(cell(p(r("a"), MARK_DELETED), p(r("b"))) + cell(p(r("c")))), ["ab", "c"], ["a", "b", "c"]),
        (table(cell(p(r("a"), MARK_INSERTED), p(r("b"))) + cell(p(r("c")))), ["a", "b", "c"], ["ab", "c"]),
        (p(r("a"), MARK_DELETED) + table(cell(p(r("b")))) + p(r("c")), ["a", "b", "c"], ["a", "b", "c"]),
        (table(cell(p(r("a"), MARK_DELETED))) + p(r("b")), ["a", "b"], ["a", "b"]),
        (p(r("a"), MARK_DELETED) + table(GONE_ROW) + p(r("b")), ["ab"], ["a", "x", "b"]),
        (table(cell(p(r("a"), MARK_DELETED), table(cell(p(r("b")))), p(r("c")))), ["a", "b", "c"], ["a", "b", "c"]),
        (
            p(r("a"), MARK_DELETED) + f"<w:sdt><w:sdtContent>{p(r('b'))}</w:sdtContent></w:sdt>",
            ["ab"],
            ["a", "b"],
        ),
    ],
)
def test_paragraphs_join_within_one_cell_or_body_only(body: str, accept: list[str], reject: list[str]) -> None:
    assert both(body) == (accept, reject)


# --- 10 and 11: lint follows relationships


def renamed(docx: Docx) -> Docx:
    """As Word Online names its parts."""
    parts = {}
    for name, data in docx.parts.items():
        for stem in ("document", "styles", "settings", "numbering", "core", "custom"):
            name = name.replace(f"/{stem}.xml", f"/{stem}2.xml")
            data = data.replace(f"{stem}.xml".encode(), f"{stem}2.xml".encode())
        parts[name] = data
    docx.parts = parts
    return docx


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_file_whose_parts_have_other_names_is_as_good(layout: Layout) -> None:
    assert codes(renamed(docx_of(sample_note("cable"), layout))) == set()
    base = renamed(Docx(BUILT_INS.base_document())).packed()
    assert codes(docx_of(sample_note("cable"), layout, base=base)) == set()


@pytest.mark.parametrize(
    ("part", "pattern", "replacement", "code"),
    [
        ("word/document2.xml", "<w:cantSplit/>", "", "E10"),
        ("word/styles2.xml", '<w:szCs w:val="25"/>', "", "B08"),
        ("word/settings2.xml", ' w:percent="100"', "", "B13"),
        ("word/numbering2.xml", 'w:left="720"', 'w:left="360"', "E14"),
        ("docProps/custom2.xml", "PVSha", "Other", "E18"),
        ("docProps/core2.xml", "dc:identifier", "dc:subject", "E18"),
    ],
)
def test_what_is_broken_is_found_under_any_name(part: str, pattern: str, replacement: str, code: str) -> None:
    docx = renamed(docx_of(sample_note("cable")))
    text, count = re.subn(pattern, replacement, docx.parts[part].decode())
    assert count
    docx.parts[part] = text.encode()
    found = lint(docx.packed())
    assert {(finding.code, finding.part) for finding in found} >= {(code, part)}


def commented() -> Docx:
    """An export with a comment, as a reviewer might send it back."""
    document = Document(io.BytesIO(write(snapshot_of(bare_note(pair("نص", "texte")))).docx))
    paragraph = next(q for q in document.element.body.iter(w("p")) if text_of(q) == "texte")
    from docx.text.paragraph import Paragraph

    document.add_comment(Paragraph(paragraph, document).runs, "à revoir", author="Chef")
    return Docx(saved(document))


def test_a_comment_that_is_there_is_no_finding() -> None:
    assert not {finding.problem for finding in lint(commented().packed()) if "comment" in finding.where}


@pytest.mark.parametrize(
    ("part", "old", "new", "expected"),
    [
        ("word/comments.xml", 'w:id="0"', 'w:id="7"', {"L10", "E23"}),
        (DOCUMENT, '<w:commentReference w:id="0"/>', '<w:commentReference w:id="5"/>', {"L10"}),
        (DOCUMENT, '<w:comment[A-Za-z]* w:id="0"/>', "", {"E23"}),
    ],
)
def test_comments_are_looked_up_where_they_are(part: str, old: str, new: str, expected: set[str]) -> None:
    docx = commented()
    docx.parts[part] = re.sub(old, new, docx.parts[part].decode()).encode()
    assert {finding.code for finding in lint(docx.packed()) if "comment" in finding.where} == expected


# --- 12: bases of other programs


def letterhead(document: WordDocument) -> None:
    """Text and a table as an office puts them: no language, no direction, no name."""
    header = first_header(document)
    header.paragraphs[0].text = "MINISTÈRE — وزارة"  # type: ignore[attr-defined]
    header.add_table(1, 2, document.sections[0].page_width)  # type: ignore[attr-defined]
    header.add_paragraph("Cabinet")  # type: ignore[attr-defined]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("note", ["talking_points", "cable"])
def test_the_plain_base_of_python_docx_has_no_findings(note: str, layout: Layout) -> None:
    docx = docx_of(sample_note(note), layout, base=saved(Document()))
    assert lint(docx.packed()) == ()
    defaults = docx.tree(STYLES).find(f".//{w('docDefaults')}//{w('rFonts')}")
    theme = etree.fromstring(Docx(saved(Document())).parts["word/theme/theme1.xml"])
    face = theme.find(".//{*}minorFont/{*}latin")
    assert face is not None
    assert [val(defaults, slot) for slot in ("ascii", "hAnsi", "cs")] == [*[face.get("typeface")] * 2, "Arial"]


def test_a_letterhead_of_an_office_is_not_ours_to_judge() -> None:
    assert lint(docx_of(sample_note("cable"), base=ours_with(letterhead)).packed()) == ()


def test_a_font_that_is_half_named_is_named_as_it_is_inherited() -> None:
    document = Document()
    for name, base, font in (("Bureau", "Normal", "Garamond"), ("Bureau 2", "Bureau", None)):
        style = document.styles.add_style(name, 1)
        style.base_style = document.styles[base]
        style.font.name = font
    rows = document.styles["Bureau"].element.find(f".//{w('rFonts')}")
    rows.set(w("cs"), "Amiri")
    fonts = etree.SubElement(document.styles["Bureau 2"].element.get_or_add_rPr(), w("rFonts"))
    fonts.set(w("ascii"), "Lato")
    found = {s.get(w("styleId")): s for s in docx_of(sample_note(), base=saved(document)).tree(STYLES).iter(w("style"))}
    named = [
        [val(found[key].find(f".//{w('rFonts')}"), slot) for slot in ("ascii", "hAnsi", "cs")]
        for key in ("Bureau", "Bureau2")
    ]
    assert named == [["Garamond", "Garamond", "Amiri"], ["Lato", "Lato", "Amiri"]]


# --- 13 and 14: order and attributes


LIBRARY = '<sl:schemaLibrary xmlns:sl="http://schemas.openxmlformats.org/schemaLibrary/2006/main"/>'


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"{LIBRARY}<w:shapeDefaults/>", ["themeFontLang", "schemaLibrary", "shapeDefaults", "decimalSymbol"]),
        (LIBRARY, ["themeFontLang", "schemaLibrary", "decimalSymbol", "listSeparator"]),
        ("<w:shapeDefaults/><w:doNotEmbedSmartTags/>", ["shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol"]),
        ('<!-- par un outil --><w:view w:val="print"/>', ["view", "zoom", "defaultTabStop"]),
    ],
)
def test_settings_of_a_base_keep_their_place(content: str, expected: list[str]) -> None:
    settings = applied(content)
    for comment in list(settings.iter(etree.Comment)):
        settings.remove(comment)
    found = [name for name in names(settings) if name in expected]
    assert found == expected


def test_entries_of_the_package_say_what_we_set() -> None:
    for data in (build_base(), write(snapshot_of(sample_note())).docx):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            assert {(entry.create_system, entry.external_attr) for entry in package.infolist()} == {(0, 0x20)}


# --- 15: each export has its own name


def variants() -> dict[str, ExportSnapshot]:
    note = sample_note("cable")
    office = msgspec.structs.replace(BUILT_INS.profile(note.profile), office=Bilingual("وزارة", "Ministère"))
    return {
        "as it is": snapshot_of(note),
        "no watermark": snapshot_of(note, watermark=False),
        "marked": snapshot_of(note, marking="secret"),
        "another base": snapshot_of(note, base=OTHER_BASE),
        "no note-taker": snapshot_of(note, with_note_taker=False),
        "for review": snapshot_of(note, for_review=ReviewOptions()),
        "protected": snapshot_of(note, for_review=ReviewOptions(protect=True)),
        "another office": snapshot_of(note, profile=office),
    }


def test_exports_that_look_different_have_different_names() -> None:
    names = {reason: snapshot.export_id for reason, snapshot in variants().items()}
    assert len(set(names.values())) == len(names), names
    assert names == {reason: snapshot.export_id for reason, snapshot in variants().items()}
    assert all(re.fullmatch(r"[0-9a-f-]{36}\.facing\.[xr]\.[0-9a-f]{8}", name) for name in names.values())


def test_what_changes_nothing_keeps_the_name() -> None:
    note = sample_note("cable")
    same = [snapshot_of(note), snapshot_of(note, watermark=True), snapshot_of(note, marking="restricted")]
    assert len({snapshot.export_id for snapshot in same}) == len({write(snapshot).docx for snapshot in same})
    secrets = [snapshot_of(note, for_review=ReviewOptions(protect=True, password=word)) for word in ("a", "b")]
    assert secrets[0].export_id == secrets[1].export_id, "a name tells nothing of the password"


# --- 16: the card


def test_a_row_of_the_card_says_what_who_and_when_only() -> None:
    note = sample_note()
    for layout, lines in ((Layout.CARD, {1}), (Layout.FACING, {2})):
        root = docx_of(note, layout).tree(DOCUMENT)
        *_, actions = [t for t in root.iter(w("tbl")) if "Suites à donner" in str(val(t.find(f".//{w('tblCaption')}")))]
        rows = actions.findall(w("tr"))[1:]
        assert {len(row.findall(w("tc"))[at].findall(w("p"))) for row in rows for at in (1, 2)} == lines
        assert ("engagement de notre part" in text_of(actions)) is (layout is Layout.FACING)


@pytest.mark.parametrize("template_id", BUILT_INS.template_ids())
def test_the_sample_is_promised_one_page_in_every_template(template_id: str) -> None:
    """That it has one is looked at in ``test_writer.py``."""
    assert write(snapshot_of(sample_note(template_id), Layout.CARD)).overflow is None


@pytest.mark.office
@pytest.mark.parametrize("base", ["plain", "office", "even pages", "ours"])
def test_the_sdk_accepts_what_comes_of_these_bases(tmp_path: Path, base: str) -> None:
    def even(document: WordDocument) -> None:
        document.settings.odd_and_even_pages_header_footer = True

    bases = {
        "plain": saved(Document()),
        "office": ours_with(letterhead),
        "even pages": ours_with(even),
        "ours": write(snapshot_of(sample_note("cable"))).docx,
    }
    path = tmp_path / "made.docx"
    path.write_bytes(docx_of(sample_note("talking_points"), base=bases[base]).packed())
    assert sdk_findings(path) == []
