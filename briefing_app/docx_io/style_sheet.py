"""Our styles in a base document: those it lacks are added, those it has are respected (rule E20)."""

from __future__ import annotations

from lxml import etree

from briefing_app.docx_io.oxml import W
from briefing_app.docx_io.style_fonts import name_fonts
from briefing_app.docx_io.styles import Size, exact_line, styles_xml
from briefing_app.domain.profiles import Profile

CARD_EM_LINE = 1.5
CARD_TABLES, CARD_CELL_SPACE = ("Bande", "Regard", "Registre"), 20
"""Twentieths of a point above and below the text of a cell on a card."""
CARD_STEPS = {
    **dict.fromkeys(("FRCarte", "ARCarte", "FRCellule", "ARCellule", "FREtiquette", "AREtiquette"), 0),
    **dict.fromkeys(("FRPetit", "ARPetit"), -2),
    **dict.fromkeys(("Heading1", "ARTitre1"), 2),
    **dict.fromkeys(("Title", "ARTitre"), 8),
    **dict.fromkeys(("FRType", "ARType"), 0),
    "Intervalle": -8,
}
"""Half-points that each style of a card is larger than its text."""


def apply_styles(styles: etree._Element, profile: Profile, card_size: Size | None, theme: bytes = b"") -> None:
    """Complete the style sheet of the base document for a note of ``profile``; ``theme`` is that of its fonts."""
    ours = etree.fromstring(styles_xml(profile.fr_tag, profile.ar_tag).encode())
    known = {style.get(f"{{{W}}}styleId") for style in styles.iter(f"{{{W}}}style")}
    for style in ours.iter(f"{{{W}}}style"):
        if style.get(f"{{{W}}}styleId") not in known:
            styles.append(style)
    _set_defaults(styles, ours)
    name_fonts(styles, theme)
    if card_size is not None:
        _resize(styles, card_size)


def _set_defaults(styles: etree._Element, ours: etree._Element) -> None:
    """Without document defaults of its own the base takes ours; the language tags are the profile's (rule E11)."""
    defaults, own = ours.find(f"{{{W}}}docDefaults"), styles.find(f"{{{W}}}docDefaults")
    if defaults is None:
        return
    if own is None or own.find(f".//{{{W}}}rFonts") is None or own.find(f".//{{{W}}}szCs") is None:
        if own is not None:
            styles.remove(own)
        styles.insert(0, defaults)
        return
    language, wanted = own.find(f".//{{{W}}}lang"), defaults.find(f".//{{{W}}}lang")
    if language is not None and wanted is not None:
        for name, value in wanted.attrib.items():
            language.set(name, value)


def _resize(styles: etree._Element, size: Size) -> None:
    """Everything on a card takes its size from that of its text, and rows stand close."""
    for style in styles.iter(f"{{{W}}}style"):
        style_id = style.get(f"{{{W}}}styleId", "")
        if style_id in CARD_TABLES:
            for edge in style.findall(f"{{{W}}}tblPr/{{{W}}}tblCellMar/*"):
                if edge.tag in (f"{{{W}}}top", f"{{{W}}}bottom"):
                    edge.set(f"{{{W}}}w", str(CARD_CELL_SPACE))
        step = CARD_STEPS.get(style_id)
        if step is None:
            continue
        for tag, value in (("sz", size.latin + step), ("szCs", size.arabic + step)):
            for element in style.iter(f"{{{W}}}{tag}"):
                element.set(f"{{{W}}}val", str(value))
        for spacing in style.iter(f"{{{W}}}spacing"):
            if spacing.get(f"{{{W}}}lineRule") == "exact":
                spacing.set(f"{{{W}}}line", str(exact_line(size.arabic + step, CARD_EM_LINE)))
            spacing.set(f"{{{W}}}before", "0")
            spacing.set(f"{{{W}}}after", "0")
