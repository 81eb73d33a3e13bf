"""The base document that comes with the application, and reading the one an office puts in its place.

``python -m briefing_app.docx_io.base_document FILE`` writes ours anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

from briefing_app.docx_io.oxml import DECLARATION, NAMESPACES
from briefing_app.docx_io.package_writer import SMALL, Part, zipped
from briefing_app.docx_io.styles import ARABIC_FONT, LATIN_FONT, styles_xml
from briefing_app.docx_io.theme import theme_xml

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838
MARGINS = {"top": 1361, "right": 1134, "bottom": 1191, "left": 1134, "header": 567, "footer": 510, "gutter": 0}


def build_base() -> bytes:
    """Our base document: styles, page, empty header places; nothing of any other template in it (rule E23)."""
    parts = [
        Part("[Content_Types].xml", _content_types()),
        Part("_rels/.rels", _relationships(("officeDocument", "word/document.xml"))),
        Part(
            "word/document.xml",
            f"{DECLARATION}<w:document {NAMESPACES}><w:body><w:p/>{section_xml()}</w:body></w:document>",
        ),
        Part(
            "word/_rels/document.xml.rels",
            _relationships(
                ("styles", "styles.xml"),
                ("numbering", "numbering.xml"),
                ("settings", "settings.xml"),
                ("fontTable", "fontTable.xml"),
                ("theme", "theme/theme1.xml"),
            ),
        ),
        Part("word/styles.xml", styles_xml()),
        Part("word/numbering.xml", f"{DECLARATION}<w:numbering {NAMESPACES}/>"),
        Part("word/settings.xml", f'{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/></w:settings>'),
        Part("word/fontTable.xml", font_table_xml()),
        Part("word/theme/theme1.xml", theme_xml()),
    ]
    return zipped(parts, SMALL)  # its bytes count in the name of every export


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name, kind in (
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
        )
    )
    overrides += (
        '<Override PartName="/word/theme/theme1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(*targets: tuple[str, str]) -> str:
    items = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def section_xml() -> str:
    """The page: A4 with our margins, a first page of its own."""
    margins = " ".join(f'w:{edge}="{value}"' for edge, value in MARGINS.items())
    return (
        f'<w:sectPr><w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/><w:pgMar {margins}/><w:cols w:space="708"/>'
        "<w:titlePg/></w:sectPr>"
    )


def font_table_xml() -> str:
    """Fonts with the names Word may put in their place where they are not installed."""
    return (
        f"{DECLARATION}<w:fonts {NAMESPACES}>"
        f'<w:font w:name="{LATIN_FONT}"><w:altName w:val="Caladea"/><w:panose1 w:val="02040503050406030204"/>'
        '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
        f'<w:font w:name="{ARABIC_FONT}"><w:altName w:val="Traditional Arabic"/>'
        '<w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/>'
        '<w:sig w:usb0="80002043" w:usb1="80002000" w:usb2="00000008" w:usb3="00000000" w:csb0="00000040" '
        'w:csb1="00000000"/></w:font></w:fonts>'
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(build_base())
