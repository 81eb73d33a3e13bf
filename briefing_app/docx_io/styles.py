"""The looks of our Word files: every size and colour in one place, as the content of ``styles.xml``.

Arabic is set in larger type than French so that twins weigh the same: Amiri draws small for its size. In an
Arabic style ``sz`` is the size of Latin islands and digits, ``szCs`` that of the Arabic letters (rule E4).
"""

from __future__ import annotations

import msgspec

from briefing_app.docx_io.oxml import DECLARATION, NAMESPACES

LATIN_FONT, ARABIC_FONT = "Cambria", "Amiri"
STANDING_IN = {LATIN_FONT: ("Cambria", "Caladea"), ARABIC_FONT: ("Amiri",)}
"""The fonts that set lines as each of ours does: Caladea has the widths of Cambria."""
INK, ACCENT, SOFT, HAIRLINE, TINT = "1F2933", "0B4F55", "5B6770", "C9D3D5", "EDF3F3"
ALERT = "A32020"


class Size(msgspec.Struct, frozen=True):
    """Half-points of Latin and of Arabic letters."""

    latin: int
    arabic: int


BODY = Size(21, 25)
CELL = Size(19, 24)
SMALL = Size(17, 21)
HEADING = Size(24, 28)
TITLE = Size(32, 38)
KIND = Size(20, 26)
CARD_SIZES = (Size(19, 24), Size(18, 22), Size(17, 21), Size(16, 20), Size(15, 19), Size(14, 18))


class ParagraphStyle(msgspec.Struct, frozen=True):
    """A paragraph style; ``before``, ``after`` and indents are in twentieths of a point.

    ``line`` is in 240ths of a line. An Arabic style has ``em_line`` instead, a share of its type size: Amiri's own
    line is too high beside French, and a smaller share of it would pull up the first line of each paragraph.
    """

    id: str
    name: str
    size: Size
    based_on: str = "Normal"
    rtl: bool = False
    bold: bool = False
    italic: bool = False
    colour: str = INK
    before: int = 0
    after: int = 0
    line: int = 264
    em_line: float = 0.0
    start: int = 0
    hanging: int = 0
    keep_next: bool = False
    outline: int | None = None
    rule_below: bool = False
    rule_start: bool = False


def _twins(
    latin: ParagraphStyle, arabic_id: str, arabic_name: str, em_line: float
) -> tuple[ParagraphStyle, ParagraphStyle]:
    arabic = msgspec.structs.replace(
        latin, id=arabic_id, name=arabic_name, based_on=latin.id, rtl=True, em_line=em_line, italic=False, outline=None
    )
    return latin, arabic


PARAGRAPH_STYLES: tuple[ParagraphStyle, ...] = (
    *_twins(ParagraphStyle("FRTexte", "FR Texte", BODY, after=100, line=276), "ARTexte", "AR نص", 1.62),
    *_twins(
        ParagraphStyle("FRListe", "FR Liste", BODY, after=60, line=276, start=720, hanging=360),
        "ARListe",
        "AR قائمة",
        1.62,
    ),
    *_twins(
        ParagraphStyle(
            "FRCitation", "FR Citation", BODY, after=100, line=276, start=420, italic=True, colour=SOFT, rule_start=True
        ),
        "ARCitation",
        "AR اقتباس",
        1.62,
    ),
    *_twins(
        ParagraphStyle(
            "Heading1", "heading 1", HEADING, bold=True, colour=ACCENT, before=200, after=80, keep_next=True, outline=0
        ),
        "ARTitre1",
        "AR عنوان ١",
        1.5,
    ),
    *_twins(
        ParagraphStyle("Title", "Title", TITLE, bold=True, colour=ACCENT, after=60, line=252, keep_next=True),
        "ARTitre",
        "AR عنوان",
        1.5,
    ),
    *_twins(
        ParagraphStyle("FRType", "FR Type", KIND, colour=SOFT, after=20, keep_next=True),
        "ARType",
        "AR نوع المذكرة",
        1.5,
    ),
    *_twins(ParagraphStyle("FRCellule", "FR Cellule", CELL, after=20, line=252), "ARCellule", "AR خلية", 1.55),
    *_twins(
        ParagraphStyle("FREtiquette", "FR Étiquette", CELL, bold=True, colour=ACCENT, after=20, line=252),
        "AREtiquette",
        "AR وسم",
        1.55,
    ),
    *_twins(ParagraphStyle("FRPetit", "FR Petit", SMALL, colour=SOFT, after=10, line=252), "ARPetit", "AR صغير", 1.5),
    *_twins(ParagraphStyle("FRCarte", "FR Carte", CARD_SIZES[0], after=30, line=245), "ARCarte", "AR بطاقة", 1.5),
    ParagraphStyle("Header", "header", SMALL, colour=SOFT, line=252),
    ParagraphStyle("Footer", "footer", SMALL, colour=SOFT, line=252),
    ParagraphStyle("Mention", "Mention de protection", Size(18, 22), bold=True, line=252),
    ParagraphStyle("Intervalle", "Intervalle", Size(16, 16), line=240),
    ParagraphStyle("CommentText", "annotation text", CELL, line=252),
)


def fonts(latin: str = LATIN_FONT, arabic: str = ARABIC_FONT) -> str:
    """``w:rFonts`` with all slots named and no theme attribute (rule E4)."""
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{latin}" w:cs="{arabic}"/>'


def style_xml(style: ParagraphStyle) -> str:
    """One paragraph style, its properties in schema order."""
    return (
        f'<w:style w:type="paragraph" {_custom(style)}w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(style)}</w:pPr><w:rPr>{_run_properties(style)}</w:rPr></w:style>"
    )


def _custom(style: ParagraphStyle) -> str:
    return "" if style.name[0].islower() or style.name == "Title" else 'w:customStyle="1" '


def _paragraph_properties(style: ParagraphStyle) -> str:
    line = f'w:val="single" w:sz="6" w:space="3" w:color="{ACCENT}"'
    return "".join(
        (
            "<w:keepNext/>" if style.keep_next else "",
            _borders(style, line),
            "<w:bidi/>" if style.rtl else "",
            f'<w:spacing w:before="{style.before}" w:after="{style.after}" {_line_height(style)}/>',
            f'<w:ind w:left="{style.start}" w:hanging="{style.hanging}"/>' if style.start else "",
            f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else "",
        )
    )


def _line_height(style: ParagraphStyle) -> str:
    if not style.em_line:
        return f'w:line="{style.line}" w:lineRule="auto"'
    return f'w:line="{exact_line(style.size.arabic, style.em_line)}" w:lineRule="exact"'


def exact_line(half_points: int, em_line: float) -> int:
    """The height of a line in twentieths of a point, a share of a type size in half-points."""
    return round(half_points * 10 * em_line)


def _borders(style: ParagraphStyle, line: str) -> str:
    if style.rule_start:
        side = "right" if style.rtl else "left"
        return f'<w:pBdr><w:{side} w:val="single" w:sz="12" w:space="8" w:color="{HAIRLINE}"/></w:pBdr>'
    return f"<w:pBdr><w:bottom {line}/></w:pBdr>" if style.rule_below else ""


def _run_properties(style: ParagraphStyle) -> str:
    bold, italic = int(style.bold), int(style.italic)
    return (
        f'<w:b w:val="{bold}"/><w:bCs w:val="{bold}"/><w:i w:val="{italic}"/><w:iCs w:val="{italic}"/>'
        f'<w:color w:val="{style.colour}"/>{size_xml(style.size)}'
    )


def size_xml(size: Size) -> str:
    return f'<w:sz w:val="{size.latin}"/><w:szCs w:val="{size.arabic}"/>'


def styles_xml(fr_tag: str = "fr-FR", ar_tag: str = "ar-EG") -> str:
    """The whole ``styles.xml`` of our base document (rule E11)."""
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts()}{size_xml(BODY)}"
        f'<w:lang w:val="{fr_tag}" w:eastAsia="{fr_tag}" w:bidi="{ar_tag}"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/></w:pPr><w:rPr>{fonts()}{size_xml(BODY)}</w:rPr></w:style>"
    )
    paragraphs = "".join(style_xml(style) for style in PARAGRAPH_STYLES)
    return f"{DECLARATION}<w:styles {NAMESPACES}>{defaults}{normal}{_CHARACTER_STYLES}{paragraphs}{_TABLES}</w:styles>"


_CHARACTER_STYLES = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>'
    '<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    f'<w:rPr><w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
)


def _line(edge: str, size: int, colour: str) -> str:
    return f'<w:{edge} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'


def _table_style(style_id: str, name: str, borders: str, margins: tuple[int, int]) -> str:
    top, side = margins
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr>{f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""}'
        f'<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
        f'<w:bottom w:w="{top}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


_TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    + _table_style("Bande", "Bande", "", (20, 110))
    + _table_style("Regard", "Textes en regard", _line("insideH", 4, TINT), (50, 110))
    + _table_style(
        "Registre",
        "Registre",
        _line("top", 8, ACCENT) + _line("bottom", 8, ACCENT) + _line("insideH", 4, HAIRLINE),
        (60, 110),
    )
    + _table_style(
        "Grille",
        "Grille",
        "".join(_line(edge, 4, SOFT) for edge in ("top", "left", "bottom", "right", "insideH", "insideV")),
        (60, 110),
    )
)
