"""``settings.xml``: what we set on top of a base document's, each child in its place (rules E11, E19, E23)."""

from __future__ import annotations

from lxml import etree

from briefing_app.docx_io.oxml import NAMESPACES, W
from briefing_app.docx_io.protection import document_protection_hash
from briefing_app.docx_io.snapshot import ReviewOptions
from briefing_app.domain.profiles import Profile

# The children we write or must stand behind, in schema order (CT_Settings, 17.15.1.78).
ORDER = (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts "
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState "
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge "
    "revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride "
    "styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
    "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
    "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
    "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData "
    "noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter "
    "noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent "
    "alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt "
    "showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids "
    "mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures "
    "forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags "
    "decimalSymbol listSeparator"
).split()
PLACE = {name: number for number, name in enumerate(ORDER)}
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
SCHEMA_LIBRARY = "http://schemas.openxmlformats.org/schemaLibrary/2006/main"
LINKED = ("attachedTemplate", "mailMerge", "saveThroughXslt")
"""Children that point to files of the machine the base document was made on."""
DROPPED = ("rsids", "trackRevisions", "documentProtection", *LINKED)


def apply_settings(settings: etree._Element, profile: Profile, review: ReviewOptions | None) -> None:
    """Set ours in the settings of the base document; leftovers of its own making are dropped."""
    wanted = _wanted(profile, review)
    names = {_name(element) for element in wanted} | set(DROPPED)
    for child in list(settings):
        if _name(child) in names:
            settings.remove(child)
    for element in wanted:
        _insert(settings, element)


def _wanted(profile: Profile, review: ReviewOptions | None) -> list[etree._Element]:
    compatibility = '<w:compatSetting w:name="{}" w:uri="http://schemas.microsoft.com/office/word" w:val="{}"/>'
    parts = [
        '<w:zoom w:percent="100"/>',
        '<w:defaultTabStop w:val="708"/>',
        '<w:characterSpacingControl w:val="doNotCompress"/>',
        f"<w:compat>{compatibility.format('compatibilityMode', 15)}</w:compat>",
        f'<w:themeFontLang w:val="{profile.fr_tag}" w:bidi="{profile.ar_tag}"/>',
        '<w:decimalSymbol w:val=","/>',
        '<w:listSeparator w:val=";"/>',
    ]
    if review is not None:
        parts.append("<w:trackRevisions/>")
        if review.protect:
            parts.append(_protection(review.password))
    return list(etree.fromstring(f"<x {NAMESPACES}>{''.join(parts)}</x>"))


def _protection(password: str) -> str:
    if not password:
        return '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'
    made = document_protection_hash(password)
    return (
        '<w:documentProtection w:edit="trackedChanges" w:enforcement="1" w:cryptProviderType="rsaAES" '
        'w:cryptAlgorithmClass="hash" w:cryptAlgorithmType="typeAny" w:cryptAlgorithmSid="14" '
        f'w:cryptSpinCount="{made.spin}" w:hash="{made.hash}" w:salt="{made.salt}"/>'
    )


def _name(element: etree._Element) -> str:
    """The local name where it has a place in the order; what Word adds after all of them has none."""
    if not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    return name.localname if name.namespace in (W, MATH, SCHEMA_LIBRARY) else ""


def _insert(settings: etree._Element, element: etree._Element) -> None:
    """Behind the last child that comes before it in the schema; children without a place say nothing of it."""
    place = PLACE[_name(element)]
    before = [child for child in settings if PLACE.get(_name(child), len(ORDER)) < place]
    if before:
        before[-1].addnext(element)
    else:
        settings.insert(0, element)
