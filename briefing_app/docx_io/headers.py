"""Headers and footers: letterhead, protection marking, page numbers, draft watermark (rule E15)."""

from __future__ import annotations

from briefing_app.docx_io import labels, oxml
from briefing_app.docx_io.composer import AR, FR, Composer, TextComposer
from briefing_app.docx_io.oxml import Cell, ParagraphLook, Row, TableLook, table
from briefing_app.docx_io.runs import Marks
from briefing_app.docx_io.styles import ACCENT
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Marking
from briefing_app.domain.templates import Letterhead

WATERMARK_COLOUR = "#d9dee0"


def first_header(c: Composer, *, has_own_letterhead: bool) -> str:
    """The head of page one: the office's names, unless the base document brings its own letterhead."""
    parts = []
    office = c.profile.office
    if office and not has_own_letterhead and c.snapshot.template.letterhead is Letterhead.FULL:
        parts.append(letterhead(c))
    parts.append(_marking(c, with_watermark=True))
    return "".join(parts)


def running_header(c: Composer) -> str:
    """The head of the other pages: reference and title stay out of sight above the marking's rule."""
    return _marking(c, with_watermark=True)


def footer(c: Composer) -> str:
    """Page x of y in each language of the document, and the marking once more."""
    languages = c.snapshot.layout.languages
    if len(languages) == 1:
        language = languages[0]
        cells = (_page(c, language), _reference(c)) if language is FR else (_reference(c), _page(c, language))
    else:
        return page_numbers(c) + _marking(c, with_watermark=False)
    return _two_cells(c, *cells) + _marking(c, with_watermark=False)


def letterhead(c: TextComposer) -> str:
    """The names of the office, French at the start and Arabic at the end of the line."""
    return _two_cells(c, _office(c, FR), _office(c, AR))


def page_numbers(c: TextComposer) -> str:
    """Page x of y in both languages."""
    return _two_cells(c, _page(c, FR), _page(c, AR))


def _two_cells(c: TextComposer, start: str, end: str) -> str:
    half = c.width // 2
    caption = f"{labels.TITLE_BLOCK.fr} — {labels.TITLE_BLOCK.ar}"
    look = TableLook((half, c.width - half), "Bande", caption, caption)
    return table(look, [Row((Cell(start), Cell(end)), is_header=True)])


def _office(c: TextComposer, language: Language) -> str:
    text = c.runs.plain(c.profile.office[language], language, Marks(bold=True, colour=ACCENT))
    return oxml.paragraph(ParagraphLook("Header", language is AR), text)


def _reference(c: Composer) -> str:
    """Stands at the edge away from the page number; a non-paper has none."""
    language = c.snapshot.layout.languages[0]
    if c.snapshot.template.letterhead is Letterhead.NONE:
        return oxml.paragraph(ParagraphLook("Footer"), "")
    text = c.runs.plain(c.snapshot.note.reference.shown, FR)
    return oxml.paragraph(ParagraphLook("Footer", align_end=language is FR), text)


def _page(c: TextComposer, language: Language) -> str:
    rtl = language is AR
    properties = c.runs.properties(Marks(), rtl=rtl)
    parts = []
    for piece in _split(labels.PAGE_OF[language]):
        match piece:
            case "{page}":
                parts.append(oxml.field("PAGE", "1", properties))
            case "{pages}":
                parts.append(oxml.field("NUMPAGES", "1", properties))
            case _:
                parts.append(c.runs.plain(piece, language))
    return oxml.paragraph(ParagraphLook("Footer", rtl), "".join(parts))


def _split(pattern: str) -> list[str]:
    before, _, rest = pattern.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return [piece for piece in (before, "{page}", between, "{pages}", after) if piece]


def _marking(c: Composer, *, with_watermark: bool) -> str:
    """The protection marking in the languages of the document, over the watermark of a draft."""
    code, languages = c.snapshot.marking_code, c.snapshot.layout.languages
    watermark = _watermark() if with_watermark and c.snapshot.has_watermark else ""
    if not code:
        return marking_line(c, "", "", languages, watermark=watermark)
    marking = c.profile.marking(code)
    return marking_line(c, band_of(marking, languages), marking.colour, languages, watermark=watermark)


def band_of(marking: Marking, languages: tuple[Language, ...]) -> str:
    """What a marking puts on the page, in the languages of the document."""
    band = marking.band or marking.label
    return " — ".join(band[language] for language in languages)


def marking_line(
    c: TextComposer, text: str, colour: str, languages: tuple[Language, ...], *, watermark: str = ""
) -> str:
    """The place of the marking, centred, in its colour; empty where there is none."""
    content = watermark + (c.runs.plain(text, languages[0], Marks(bold=True, colour=colour)) if text else "")
    return oxml.paragraph(ParagraphLook("Mention", languages == (AR,), centred=True), content)


def _watermark() -> str:
    """A word across the page while the note is a draft; VML, as Word itself writes it."""
    style = (
        "position:absolute;margin-left:0;margin-top:0;width:430pt;height:86pt;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    return (
        "<w:r><w:rPr><w:noProof/></w:rPr><w:pict>"
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
        '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
        '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
        f'<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s1025" type="#_x0000_t136" alt="{labels.DRAFT}" '
        f'style="{style}" o:allowincell="f" fillcolor="{WATERMARK_COLOUR}" stroked="f">'
        '<v:fill opacity=".5"/><v:textpath style="font-family:&quot;Amiri&quot;;font-size:1pt" '
        f'string="{labels.DRAFT}"/>'
        "</v:shape></w:pict></w:r>"
    )
