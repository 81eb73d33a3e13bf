"""Rule E11 and the schema sequences: what the settings say, and that every child stands where Word expects it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from briefing_app.docx_io.oxml import NAMESPACES
from briefing_app.docx_io.settings import apply_settings
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from tests.docx_io.written import NOTES, NUMBERING, SETTINGS, STYLES, Docx, docx_of, exported, nasty_note, val, w
from tests.language.profiles import make_profile
from tests.office import sdk_findings
from tests.samples import BUILT_INS, sample_note

LAYOUTS = list(Layout)

# ISO/IEC 29500-1, annex A, as told in docx.md 1.2; those after our last are left out.
SEQUENCES = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "numbering": "numPicBullet abstractNum num",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "tc": "tcPr p",
    "settings": "writeProtection view zoom mirrorMargins attachedTemplate linkStyles revisionView trackRevisions "
    "doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme defaultTabStop "
    "autoHyphenation hyphenationZone evenAndOddHeaders noPunctuationKerning characterSpacingControl updateFields "
    "footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping shapeDefaults decimalSymbol "
    "listSeparator",
}


def disorder(root: etree._Element) -> Iterator[str]:
    """Elements whose children are unknown to the schema or stand in another order."""
    for element in root.iter(*map(w, SEQUENCES)):
        name = etree.QName(element).localname
        order = SEQUENCES[name].split()
        children = [etree.QName(child).localname for child in element]
        unknown = set(children) - set(order)
        if unknown or children != sorted(children, key=order.index):
            yield f"{name}: {children}"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", NOTES)
def test_children_stand_in_the_order_of_the_schema(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    roots = [root for _, root in docx.stories()] + [docx.tree(part) for part in (STYLES, NUMBERING, SETTINGS)]
    assert [found for root in roots for found in disorder(root)] == []


def test_the_order_is_kept_in_a_protected_copy() -> None:
    settings = docx_of(sample_note(), for_review=ReviewOptions(protect=True, password="x")).tree(SETTINGS)
    assert list(disorder(settings)) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("profile_id", BUILT_INS.profile_ids())
def test_e11_settings_say_what_word_would_guess(profile_id: str, layout: Layout) -> None:
    profile = BUILT_INS.profile(profile_id)
    docx = docx_of(sample_note("brief_info", profile_id), layout)
    settings = docx.tree(SETTINGS)
    language = settings.find(w("themeFontLang"))
    assert (val(language), val(language, "bidi")) == (profile.fr_tag, profile.ar_tag)
    assert val(settings.find(w("zoom")), "percent") == "100"
    assert (val(settings.find(w("decimalSymbol"))), val(settings.find(w("listSeparator")))) == (",", ";")
    modes = [(val(s, "name"), val(s, "uri"), val(s)) for s in settings.iter(w("compatSetting"))]
    assert modes == [("compatibilityMode", "http://schemas.microsoft.com/office/word", "15")]


@pytest.mark.parametrize("profile_id", BUILT_INS.profile_ids())
def test_e11_document_defaults_are_complete(profile_id: str) -> None:
    profile = BUILT_INS.profile(profile_id)
    docx = docx_of(sample_note("brief_info", profile_id))
    (defaults,) = docx.tree(STYLES).iter(w("rPrDefault"))
    language, fonts = defaults.find(f".//{w('lang')}"), defaults.find(f".//{w('rFonts')}")
    assert (val(language), val(language, "bidi")) == (profile.fr_tag, profile.ar_tag)
    assert [val(fonts, slot) for slot in ("ascii", "hAnsi", "cs")] == ["Cambria", "Cambria", "Amiri"]
    assert all(int(val(defaults.find(f".//{w(size)}")) or 0) > 0 for size in ("sz", "szCs"))


def test_font_names_are_short_enough_for_word() -> None:
    docx = exported("nasty", Layout.FACING)
    names = {str(font.get(w("name"))) for font in docx.tree("word/fontTable.xml")}
    used = {str(v) for f in docx.tree(STYLES).iter(w("rFonts")) for v in f.attrib.values()}
    assert used == names
    assert all(len(name) < 32 for name in names)


# --- on top of the settings of another program


def applied(content: str, review: ReviewOptions | None = None) -> etree._Element:
    extra = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    settings = etree.fromstring(f"<w:settings {NAMESPACES} {extra} {math}>{content}</w:settings>")
    apply_settings(settings, make_profile(), review)
    return settings


def names(settings: etree._Element) -> list[str]:
    return [etree.QName(child).localname for child in settings]


OTHERS = [
    "",
    '<w:view w:val="print"/><w:zoom w:val="bestFit"/>',
    '<w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="x" w:val="14"/></w:compat>',
    "<m:mathPr/><w:clrSchemeMapping/><w:decimalSymbol w:val='.'/>",
    "<w:mirrorMargins/><w:footnotePr/><w:shapeDefaults/>",
]


@pytest.mark.parametrize("review", [None, ReviewOptions(), ReviewOptions(protect=True)])
@pytest.mark.parametrize("content", OTHERS)
def test_ours_find_their_place_among_those_of_a_base(content: str, review: ReviewOptions | None) -> None:
    settings = applied(content, review)
    assert list(disorder(settings)) == []
    assert len(set(names(settings))) == len(names(settings))


def test_what_comes_after_all_of_word_stays_last() -> None:
    """Word adds ``w14:docId`` at the end; a child of ours behind it is an error (docx.md 1.2)."""
    settings = applied('<w:zoom w:percent="90"/><w14:docId w14:val="1"/>', ReviewOptions())
    assert names(settings)[-1] == "docId"
    assert val(settings.find(w("zoom")), "percent") == "100"


def test_what_a_base_says_beside_ours_is_kept() -> None:
    settings = applied('<w:mirrorMargins/><w:autoHyphenation w:val="0"/><w:footnotePr/>')
    assert {"mirrorMargins", "autoHyphenation", "footnotePr"} <= set(names(settings))


@pytest.mark.parametrize(
    "leftover",
    [
        '<w:attachedTemplate xmlns:r="r" r:id="rId1"/>',
        '<w:rsids><w:rsidRoot w:val="00AA"/></w:rsids>',
        "<w:trackRevisions/>",
        '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
    ],
)
def test_leftovers_of_a_base_go(leftover: str) -> None:
    """A base under change tracking or protection must not lock the note that is made from it."""
    assert names(applied(leftover)) == names(applied(""))


def test_applying_twice_changes_nothing() -> None:
    settings = applied("", ReviewOptions(protect=True))
    before = etree.tostring(settings)
    apply_settings(settings, make_profile(), ReviewOptions(protect=True))
    assert etree.tostring(settings) == before


@pytest.mark.office
@pytest.mark.parametrize("layout", [Layout.FACING, Layout.ARABIC])
def test_the_sdk_takes_nasty_texts_in_a_protected_copy(tmp_path: Path, layout: Layout) -> None:
    path = tmp_path / f"{layout.value}.docx"
    path.write_bytes(docx_of(nasty_note(), layout, for_review=ReviewOptions(protect=True, password="x")).packed())
    assert sdk_findings(path) == []


def test_disorder_sees_disorder() -> None:
    """The judge of this file is itself judged."""
    docx: Docx = exported("nasty", Layout.FACING)
    properties = docx.tree("word/document.xml").find(f".//{w('tblPr')}")
    assert properties is not None
    properties.append(properties[0])
    assert len(list(disorder(properties))) == 1
    properties[0].tag = w("nonsense")
    assert "nonsense" in next(disorder(properties))
