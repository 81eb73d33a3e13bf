"""An office's own base document: its letterhead, page and styles under our text; files that are no base at all."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from lxml import etree

from briefing_app.docx_io.anchors import read_identity
from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import UserError
from tests.docx_io.written import (
    DOCUMENT,
    NUMBERING,
    OFFICE,
    SETTINGS,
    STYLES,
    Docx,
    bare_note,
    docx_of,
    exported,
    pair,
    text_of,
    val,
    w,
)
from tests.samples import BUILT_INS, sample_note, snapshot_of

OURS = BUILT_INS.base_document()
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f0005000"
    "1ff56c7d5b50000000049454e44ae426082"
)
LAYOUTS = list(Layout)


def saved(document: WordDocument) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def ours_with(change: Callable[[WordDocument], object]) -> bytes:
    """Our base document as an office changes it in a word processor."""
    document = Document(io.BytesIO(OURS))
    change(document)
    return saved(document)


def patched(**changes: tuple[str, str]) -> bytes:
    """Our base document with a pattern replaced in the parts called so."""
    docx = Docx(OURS)
    for part, (pattern, replacement) in changes.items():
        name = {"types": "[Content_Types].xml", "rels": "word/_rels/document.xml.rels"}.get(part, f"word/{part}.xml")
        text, count = re.subn(pattern, replacement, docx.parts[name].decode(), flags=re.S)
        assert count, f"{pattern} is not in {name}"
        docx.parts[name] = text.encode()
    return docx.packed()


def written(base: bytes, layout: Layout = Layout.FACING) -> Docx:
    return docx_of(bare_note(pair("نص", "texte")), layout, base=base)


def section(docx: Docx) -> etree._Element:
    found = docx.tree(DOCUMENT).find(f"{w('body')}/{w('sectPr')}")
    assert found is not None
    return found


def first_header(document: WordDocument) -> object:
    document.sections[0].different_first_page_header_footer = True
    return document.sections[0].first_page_header


def heads(docx: Docx) -> str:
    return "\n".join(text_of(root) for name, root in docx.stories() if "header" in name)


# --- what an office brings


@pytest.mark.parametrize("layout", LAYOUTS)
def test_tables_are_as_wide_as_the_page_of_the_base(layout: Layout) -> None:
    def narrow(document: WordDocument) -> None:
        page = document.sections[-1]
        page.page_width, page.page_height = Cm(29.7), Cm(21)
        page.orientation = WD_ORIENT.LANDSCAPE
        page.left_margin, page.right_margin = Cm(4), Cm(3)

    docx = docx_of(sample_note("meeting_record"), layout, base=ours_with(narrow))
    size, margins = section(docx).find(w("pgSz")), section(docx).find(w("pgMar"))
    room = int(val(size, "w") or 0) - int(val(margins, "left") or 0) - int(val(margins, "right") or 0)
    assert val(size, "orient") == "landscape"
    widths = {int(val(t, "w") or 0) for _, root in docx.stories() for t in root.iter(w("tblW"))}
    assert len(widths) == 1
    assert abs(widths.pop() - room) <= 1
    assert lint(docx.packed()) == ()


def test_the_text_of_the_base_goes_and_its_page_stays() -> None:
    def add(document: WordDocument) -> None:
        document.add_paragraph("Modèle à remplir")
        document.add_table(1, 1).cell(0, 0).text = "Tableau du modèle"

    docx = written(ours_with(add))
    assert "odèle" not in docx.parts[DOCUMENT].decode()
    assert [child.tag for child in docx.tree(DOCUMENT)[0]][-1] == w("sectPr")
    assert section(docx).attrib == {}


def test_of_several_sections_the_last_gives_the_page() -> None:
    def split(document: WordDocument) -> None:
        document.sections[0].left_margin = Cm(9)
        document.add_section().left_margin = Cm(2)

    docx = written(ours_with(split))
    assert len(list(docx.tree(DOCUMENT).iter(w("sectPr")))) == 1
    assert val(section(docx).find(w("pgMar")), "left") == "1134"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_letterhead_of_text_takes_the_place_of_ours(layout: Layout) -> None:
    def letterhead(document: WordDocument) -> None:
        first_header(document).paragraphs[0].text = "Cabinet du ministre"  # type: ignore[attr-defined]

    docx = written(ours_with(letterhead), layout)
    assert "Cabinet du ministre" in heads(docx)
    assert "République arabe" not in heads(docx)
    assert list(written(OURS, layout).parts) == list(docx.parts), "the same parts, not one more"


def test_a_letterhead_that_is_a_picture_counts_as_one() -> None:
    def letterhead(document: WordDocument) -> None:
        first_header(document).paragraphs[0].add_run().add_picture(io.BytesIO(PIXEL))  # type: ignore[attr-defined]

    docx = written(ours_with(letterhead))
    assert "République arabe" not in heads(docx)
    pictures = [name for name in docx.parts if name.startswith("word/media/")]
    assert [docx.parts[name] for name in pictures] == [PIXEL]
    types = docx.parts["[Content_Types].xml"].decode()
    assert f'PartName="/{pictures[0]}" ContentType="image/png"' in types
    with_picture = next(root for name, root in docx.stories() if next(root.iter(w("drawing")), None) is not None)
    embedded = next(str(v) for e in with_picture.iter() for k, v in e.attrib.items() if k == f"{{{OFFICE}}}embed")
    rels = [data.decode() for name, data in docx.parts.items() if re.match(r"word/_rels/header", name)]
    assert any(f'Id="{embedded}"' in text and "media/" in text for text in rels)
    assert lint(docx.packed()) == ()


def test_an_empty_header_of_the_base_is_no_letterhead() -> None:
    docx = written(ours_with(first_header))
    assert heads(docx).count("République arabe") == 1


def test_the_marking_stands_below_the_letterhead_of_the_office() -> None:
    def letterhead(document: WordDocument) -> None:
        first_header(document).paragraphs[0].text = "Cabinet du ministre"  # type: ignore[attr-defined]
        document.sections[0].header.paragraphs[0].text = "Suite"

    docx = docx_of(sample_note("cable"), base=ours_with(letterhead))
    found = [[text_of(p) for p in root.iter(w("p"))] for name, root in docx.stories() if "header" in name]
    assert sorted(texts[0] for texts in found) == ["Cabinet du ministre", "Suite"]
    assert all("Diffusion restreinte" in texts[-1] for texts in found)


def test_the_office_footer_stays_above_the_page_numbers() -> None:
    def foot(document: WordDocument) -> None:
        document.sections[0].footer.paragraphs[0].text = "1, rue de la Paix"

    docx = written(ours_with(foot))
    feet = [root for name, root in docx.stories() if "footer" in name and "rue de la Paix" in text_of(root)]
    assert [[etree.QName(child).localname for child in root] for root in feet] == [["p", "tbl", "p"]]


def test_a_style_of_the_office_is_kept_and_those_it_lacks_come() -> None:
    own = patched(styles=(r'(w:styleId="FRTexte">.*?<w:sz w:val=")21', r"\g<1>30"))
    docx = Docx(own)
    styles = docx.tree(STYLES)
    for style in list(styles.iter(w("style"))):
        if style.get(w("styleId")) in ("ARTexte", "Registre", "CommentText"):
            styles.remove(style)
    docx.put(STYLES, styles)
    made = written(docx.packed())
    found = {style.get(w("styleId")): style for style in made.tree(STYLES).iter(w("style"))}
    assert val(found["FRTexte"].find(f".//{w('sz')}")) == "30"
    assert {"ARTexte", "Registre", "CommentText"} <= found.keys()
    assert len(found) == len(list(made.tree(STYLES).iter(w("style"))))
    assert lint(made.packed()) == ()


def test_lists_of_the_office_keep_their_numbers() -> None:
    own = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    base = patched(numbering=(r"(<w:numbering[^>]*)/>", rf"\1>{own}</w:numbering>"))
    docx = written(base)
    root = docx.tree(NUMBERING)
    tags = [etree.QName(child).localname for child in root]
    assert tags == sorted(tags, key=["abstractNum", "num"].index)
    ids = [n.get(w("numId")) for n in root.iter(w("num"))]
    assert ids[0] == "1"
    assert len(set(ids)) == len(ids)
    assert lint(docx.packed()) == ()


def test_gutter_and_grid_stay_behind_the_direction_of_the_section() -> None:
    base = patched(document=("<w:titlePg/>", '<w:titlePg/><w:rtlGutter/><w:docGrid w:linePitch="360"/>'))
    tags = [etree.QName(child).localname for child in section(written(base, Layout.ARABIC))]
    assert tags[-4:] == ["titlePg", "bidi", "rtlGutter", "docGrid"]


def test_a_section_that_reads_from_the_right_already_says_so_once() -> None:
    base = patched(document=("<w:titlePg/>", '<w:titlePg/><w:bidi w:val="off"/>'))
    found = list(section(written(base, Layout.ARABIC)).iter(w("bidi")))
    assert [val(bidi) for bidi in found] == [None]


def test_what_a_base_says_of_its_makers_goes() -> None:
    """Author, company, custom properties and thumbnail of the template are not those of the note (rule E23)."""
    document = Document()
    document.core_properties.author = "Jean Dupont"
    document.core_properties.last_modified_by = "Marie Durand"
    document.core_properties.comments = "brouillon secret"
    everything = b"".join(written(saved(document)).parts.values())
    assert not re.search("Dupont|Durand|brouillon secret|python-docx", everything.decode("utf-8", "replace"))


def test_a_base_with_custom_xml_keeps_it_apart_from_ours() -> None:
    docx = written(saved(Document()))
    items = sorted(name for name in docx.parts if re.fullmatch(r"customXml/item\d+\.xml", name))
    assert len(items) == 2
    identity = read_identity(docx.packed())
    assert identity is not None
    assert [unit.pair for unit in identity.units] == ["00000000-0000-7000-8000-000000000001"] * 2


def test_the_template_of_python_docx_becomes_a_file_of_today() -> None:
    """It says compatibility 14, zoom without a percentage and no right-to-left language (docx.md 1.5)."""
    settings = written(saved(Document())).tree(SETTINGS)
    assert val(settings.find(w("zoom")), "percent") == "100"
    assert [val(mode) for mode in settings.iter(w("compatSetting")) if val(mode, "name") == "compatibilityMode"] == [
        "15"
    ]
    assert val(settings.find(w("themeFontLang")), "bidi") == "ar-EG"
    assert settings.find(w("rsids")) is None


@pytest.mark.parametrize("part", ["settings", "fontTable", "theme"])
def test_parts_a_base_may_lack(part: str) -> None:
    docx = Docx(OURS)
    rels = "word/_rels/document.xml.rels"
    docx.parts[rels] = re.sub(rb'<Relationship [^>]*/%s"[^>]*/>' % part.encode(), b"", docx.parts[rels])
    for name in [name for name in docx.parts if part in name and name.startswith("word/")]:
        del docx.parts[name]
    assert lint(written(docx.packed()).packed()) == ()


def test_names_of_parts_are_those_of_the_base() -> None:
    """Word Online writes ``document2.xml``, and ``styles2.xml`` beside it: every reference must follow."""
    docx = Docx(OURS)
    renamed = {}
    for name, data in docx.parts.items():
        for stem in ("document", "styles", "settings", "numbering"):
            name, data = (
                name.replace(f"{stem}.xml", f"{stem}2.xml"),
                data.replace(f"{stem}.xml".encode(), f"{stem}2.xml".encode()),
            )
        renamed[name] = data
    docx.parts = renamed
    made = written(docx.packed())
    assert made.tree("word/document2.xml").tag == w("document")
    assert {"word/styles2.xml", "word/settings2.xml", "word/numbering2.xml"} <= made.parts.keys()
    assert made.parts["word/document2.xml"] == written(OURS).parts[DOCUMENT]
    assert made.parts["word/styles2.xml"] == written(OURS).parts[STYLES]
    assert b'"/word/document2.xml"' in made.parts["[Content_Types].xml"]
    assert DOCUMENT not in made.parts


# --- what is no base


def missing(part: str) -> bytes:
    docx = Docx(OURS)
    del docx.parts[part]
    return docx.packed()


BROKEN = {
    "half a file": OURS[: len(OURS) // 2],
    "end cut off": OURS[:-30],
    "encrypted or old": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "a pdf": b"%PDF-1.7\n%",
    "no main part": missing(DOCUMENT),
    "no package relations": missing("_rels/.rels"),
    "no content types": missing("[Content_Types].xml"),
    "styles promised and not there": missing(STYLES),
    "broken XML": patched(document=("</w:body>", "")),
    "broken settings": patched(settings=("<w:zoom", "<w:zoom <")),
    "a template (dotx)": patched(types=("document.main", "template.main")),
    "a spreadsheet": patched(types=("wordprocessingml.document.main", "spreadsheetml.sheet.main")),
    "no page size": patched(document=("<w:pgSz[^>]*/>", "")),
    "no margins": patched(document=("<w:pgMar[^>]*/>", "")),
}


@pytest.mark.parametrize("reason", BROKEN)
@pytest.mark.parametrize("layout", [Layout.FACING, Layout.CARD])
def test_a_base_we_cannot_use_is_the_users_to_change(reason: str, layout: Layout) -> None:
    with pytest.raises(UserError) as told:
        write(snapshot_of(bare_note(pair("نص", "texte")), layout, base=BROKEN[reason]))
    assert told.value.code == "export.base_invalid"


def test_the_base_is_not_changed_by_an_export() -> None:
    """The next export starts from the same bytes: nothing of the first note is left in it."""
    before = bytes(OURS)
    first = exported("cable", Layout.CARD).parts
    assert BUILT_INS.base_document() == before
    assert docx_of(sample_note("cable"), Layout.CARD).parts == first


@pytest.mark.parametrize("name", ["word/media/a.bin", "word/styles.xml"])
def test_a_base_document_that_blows_up_is_not_unpacked(name: str) -> None:
    bomb = Docx(OURS)
    bomb.parts[name] = bytes(30_000_000)
    with pytest.raises(UserError) as told:
        write(snapshot_of(bare_note(), base=bomb.packed()))
    assert told.value.code == "export.base_invalid"
    assert isinstance(told.value.__cause__, UserError)
    assert told.value.__cause__.code == "word.too_large"


def with_external(kind: str) -> bytes:
    def link(document: WordDocument) -> None:
        header = document.sections[0].header
        header.is_linked_to_previous = False
        header.part.relate_to("https://exemple.org/logo.png", f"{OFFICE}/{kind}", is_external=True)

    return ours_with(link)


@pytest.mark.parametrize("kind", ["image", "oleObject", "frame", "subDocument"])
def test_a_letterhead_that_fetches_something_is_refused(kind: str) -> None:
    """Word would ask for it whenever somebody opens a note, and whoever has it would know."""
    with pytest.raises(UserError) as told:
        write(snapshot_of(bare_note(), base=with_external(kind)))
    assert told.value.code == "export.base_linked"


def test_a_letterhead_may_name_the_page_of_its_office() -> None:
    written = Docx(write(snapshot_of(bare_note(), base=with_external("hyperlink"))).docx)
    assert any(b"https://exemple.org" in content for content in written.parts.values())
