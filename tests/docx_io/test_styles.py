"""The looks: twins of a style agree, Arabic lines have a sane height, colours can be read."""

from __future__ import annotations

import pytest
from lxml import etree

from briefing_app.docx_io.composer import Look
from briefing_app.docx_io.style_sheet import CARD_STEPS, apply_styles
from briefing_app.docx_io.styles import (
    ACCENT,
    CARD_SIZES,
    INK,
    PARAGRAPH_STYLES,
    SOFT,
    TINT,
    ParagraphStyle,
    exact_line,
    styles_xml,
)
from briefing_app.domain.languages import Language
from tests.language.profiles import make_profile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ARABIC = [style for style in PARAGRAPH_STYLES if style.rtl]


def sheet() -> etree._Element:
    return etree.fromstring(styles_xml().encode())


@pytest.mark.parametrize("style", ARABIC, ids=lambda style: style.id)
def test_an_arabic_line_is_neither_cramped_nor_loose(style: ParagraphStyle) -> None:
    """interface.md wants 1.7 against 1.45 for French; Amiri draws small, so a little less."""
    assert 1.45 <= style.em_line <= 1.7
    assert 1.15 <= style.size.arabic / style.size.latin <= 1.35


@pytest.mark.parametrize("style", ARABIC, ids=lambda style: style.id)
def test_an_arabic_style_stands_on_its_french_twin(style: ParagraphStyle) -> None:
    twin = next(other for other in PARAGRAPH_STYLES if other.id == style.based_on)
    assert not twin.rtl
    assert (twin.size, twin.colour, twin.keep_next, twin.bold) == (
        style.size,
        style.colour,
        style.keep_next,
        style.bold,
    )
    assert not style.italic, "Arabic has no italic of its own"


def test_every_look_has_both_styles() -> None:
    ids = {style.id for style in PARAGRAPH_STYLES}
    for look in Look:
        assert {look.of(language) for language in Language} <= ids


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [INK, ACCENT, SOFT])
@pytest.mark.parametrize("paper", ["FFFFFF", TINT])
def test_text_can_be_read(colour: str, paper: str) -> None:
    """Contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    assert (luminance(paper) + 0.05) / (luminance(colour) + 0.05) >= 4.5


def test_a_card_takes_all_its_sizes_from_one() -> None:
    styles = sheet()
    apply_styles(styles, make_profile(), CARD_SIZES[-1])
    for style in styles.iter(W + "style"):
        step = CARD_STEPS.get(style.get(W + "styleId", ""))
        if step is None:
            continue
        size = style.find(f"{W}rPr/{W}szCs")
        assert size is not None
        assert size.get(W + "val") == str(CARD_SIZES[-1].arabic + step)
        spacing = style.find(f"{W}pPr/{W}spacing")
        assert spacing is not None
        if spacing.get(W + "lineRule") == "exact":
            assert spacing.get(W + "line") == str(exact_line(CARD_SIZES[-1].arabic + step, 1.5))


def test_a_base_without_defaults_takes_ours_and_keeps_its_own_styles() -> None:
    own = etree.fromstring(
        f'<w:styles xmlns:w="{W[1:-1]}"><w:docDefaults/><w:style w:type="paragraph" w:styleId="FRTexte">'
        '<w:name w:val="mien"/><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Garamond"/></w:rPr></w:style></w:styles>'
    )
    apply_styles(own, make_profile("morocco_france"), None)
    language = own.find(f"{W}docDefaults//{W}lang")
    assert language is not None
    assert language.get(W + "bidi") == "ar-MA"
    texts = [style for style in own.iter(W + "style") if style.get(W + "styleId") == "FRTexte"]
    assert len(texts) == 1
    assert "minorHAnsi" not in etree.tostring(own, encoding="unicode")


def test_a_base_with_defaults_keeps_its_fonts_and_takes_the_languages_of_the_profile() -> None:
    own = sheet()
    for fonts in own.iter(W + "rFonts"):
        fonts.set(W + "ascii", "Garamond")
    apply_styles(own, make_profile("morocco_france"), None)
    fonts = own.find(f"{W}docDefaults//{W}rFonts")
    language = own.find(f"{W}docDefaults//{W}lang")
    assert fonts is not None
    assert language is not None
    assert (fonts.get(W + "ascii"), language.get(W + "bidi")) == ("Garamond", "ar-MA")
