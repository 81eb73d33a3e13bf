"""Fonts of a base document said by name: theme attributes win over names and hide them, so they go (rule E4)."""

from __future__ import annotations

from lxml import etree

from briefing_app.docx_io.oxml import W
from briefing_app.docx_io.styles import ARABIC_FONT, LATIN_FONT
from briefing_app.docx_io.theme import DRAWING

SLOTS = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}
NEEDED = {"ascii": LATIN_FONT, "hAnsi": LATIN_FONT, "cs": ARABIC_FONT}
"""The slots that are always named, and by what where nothing else says it."""
THEME_SCRIPTS = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}

Fonts = dict[str, str]


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def name_fonts(styles: etree._Element, theme: bytes = b"") -> None:
    """Name every slot of every ``w:rFonts``: by the theme where it was said so, else as it would be inherited."""
    all_fonts = list(styles.iter(w("rFonts")))
    if any(fonts.get(w(attribute)) for fonts in all_fonts for attribute in SLOTS.values()):
        known = _theme_fonts(theme)
        for fonts in all_fonts:
            _take_from_theme(fonts, known)
    defaults = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('rFonts')}")
    if defaults is not None:
        _fill(defaults, NEEDED)
    base = _named(defaults) if defaults is not None else NEEDED
    elements = {style.get(w("styleId"), ""): style for style in styles.iter(w("style"))}
    for fonts in all_fonts:
        if any(not fonts.get(w(slot)) for slot in NEEDED):
            style = next(fonts.iterancestors(w("style")), None)
            _fill(fonts, base if style is None else base | _inherited(style, elements))


def _theme_fonts(theme: bytes) -> Fonts:
    """The fonts of the theme by the names that styles use for them: ``minorHAnsi``, ``majorBidi`` …"""
    found: Fonts = {}
    if not theme:
        return found
    root = etree.fromstring(theme, etree.XMLParser(resolve_entities=False, no_network=True))
    for weight in ("major", "minor"):
        fonts = next(root.iter(f"{{{DRAWING}}}{weight}Font"), None)
        if fonts is None:
            continue
        arabic = next((f.get("typeface") for f in fonts if f.get("script") == "Arab"), None)
        for ending, script in THEME_SCRIPTS.items():
            face = fonts.find(f"{{{DRAWING}}}{script}")
            name = (face.get("typeface") if face is not None else "") or (arabic if script == "cs" else "")
            if name:
                found[f"{weight}{ending}"] = name
    return found


def _take_from_theme(fonts: etree._Element, known: Fonts) -> None:
    for slot, attribute in SLOTS.items():
        name = known.get(str(fonts.attrib.pop(w(attribute), "")))
        if name:
            fonts.set(w(slot), name)


def _named(fonts: etree._Element) -> Fonts:
    return {slot: name for slot in NEEDED if (name := fonts.get(w(slot)))}


def _inherited(style: etree._Element, elements: dict[str, etree._Element]) -> Fonts:
    """What the styles say that this one is based on, the nearest before the others."""
    found: Fonts = {}
    seen = [style]
    parent = style.find(w("basedOn"))
    while parent is not None:
        above = elements.get(parent.get(w("val"), ""))
        if above is None or above in seen:
            break
        seen.append(above)
        fonts = above.find(f"{w('rPr')}/{w('rFonts')}")
        found = (_named(fonts) if fonts is not None else {}) | found
        parent = above.find(w("basedOn"))
    return found


def _fill(fonts: etree._Element, names: Fonts) -> None:
    """Name the empty slots; the two Latin ones go together."""
    latin = fonts.get(w("ascii")) or fonts.get(w("hAnsi"))
    for slot in NEEDED:
        if not fonts.get(w(slot)):
            fonts.set(w(slot), (latin if slot != "cs" else None) or names[slot])
