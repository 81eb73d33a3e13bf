"""The theme part that Word expects in a package. Our styles name fonts and colours themselves (rule E4)."""

from __future__ import annotations

from briefing_app.docx_io.oxml import DECLARATION
from briefing_app.docx_io.styles import ACCENT, ARABIC_FONT, HAIRLINE, INK, LATIN_FONT, SOFT, TINT

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def theme_xml() -> str:
    """Colours, fonts and the plainest of formats, three of each as the schema wants (ISO/IEC 29500-1, 20.1.6)."""
    colours = {
        "dk1": INK,
        "lt1": "FFFFFF",
        "dk2": ACCENT,
        "lt2": TINT,
        "accent1": ACCENT,
        "accent2": SOFT,
        "accent3": HAIRLINE,
        "accent4": "9A5B00",
        "accent5": "A32020",
        "accent6": "3D6B35",
        "hlink": ACCENT,
        "folHlink": SOFT,
    }
    scheme = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colours.items())
    font = f'<a:latin typeface="{LATIN_FONT}"/><a:ea typeface=""/><a:cs typeface="{ARABIC_FONT}"/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="{DRAWING}" name="briefing-app"><a:themeElements>'
        f'<a:clrScheme name="briefing-app">{scheme}</a:clrScheme><a:fontScheme name="briefing-app">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="briefing-app"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}'
        f"</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}"
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
