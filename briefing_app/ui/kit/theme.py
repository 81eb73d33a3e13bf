"""Looks of the whole application: palette, style sheet and fonts from the named colours; nothing from the OS theme.

High contrast keeps the palette of the system: whoever chose it knows which colours they can read.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing_app.services.preferences import Scheme
from briefing_app.ui.kit.calm_style import CalmStyle
from briefing_app.ui.kit.colours import DARK, LIGHT, Colours
from briefing_app.ui.kit.style_sheet import style_sheet

INTERFACE_POINTS = 10.5
CONTENT_POINTS = 12.5
ARABIC_FACTOR = 1.15
INTERFACE_FAMILIES = ("Noto Sans", "Segoe UI", "SF Pro Text", "Noto Sans Arabic", "Tahoma", "DejaVu Sans")
ARABIC_INTERFACE_FAMILIES = ("Noto Sans Arabic", "Segoe UI", "SF Arabic", "Tahoma", "DejaVu Sans", "Noto Sans")
FRENCH_CONTENT_FAMILIES = ("Noto Serif", "Cambria", "Caladea", "Georgia", "DejaVu Serif")
ARABIC_CONTENT_FAMILIES = ("Noto Naskh Arabic", "Amiri", "Sakkal Majalla", "Traditional Arabic", "Noto Serif")


class Theme:
    """The scheme in force; :meth:`apply` puts it on the application."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._system = QPalette(app.palette())
        self.scheme = Scheme.LIGHT
        self.text_size = 100
        self.colours = LIGHT
        self._content_fonts: dict[tuple[str, int], QFont] = {}

    @property
    def is_dark(self) -> bool:
        return self.colours is not LIGHT and _lightness(self.colours.paper) < 128

    def apply(self, scheme: Scheme, text_size: int, language: str) -> None:
        """Put a scheme on; ``text_size`` in per cent, ``language`` of the interface (decides the first font)."""
        self.scheme = scheme
        self.text_size = text_size
        self._content_fonts.clear()
        match scheme:
            case Scheme.LIGHT:
                self.colours = LIGHT
            case Scheme.DARK:
                self.colours = DARK
            case Scheme.SYSTEM:
                self.colours = DARK if _system_is_dark() else LIGHT
            case Scheme.CONTRAST:
                self.colours = colours_of(self._system)
        self._app.setStyleSheet("")  # a sheet put over another takes Qt three times as long as one off and one on
        self._app.setStyle(CalmStyle(self.colour))
        self._app.setFont(interface_font(language, text_size))
        self._app.setPalette(self._system if scheme is Scheme.CONTRAST else palette_of(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours, INTERFACE_POINTS * text_size / 100))

    def colour(self, name: str) -> QColor:
        """A named colour of the scheme in force."""
        return QColor(getattr(self.colours, name))

    def content_font(self, language: str) -> QFont:
        """The font of the text of a note in ``ar`` or ``fr``, at the size asked for; a copy, kept because cells ask."""
        key = (language, self.text_size)
        if key not in self._content_fonts:
            self._content_fonts[key] = content_font(language, self.text_size)
        return QFont(self._content_fonts[key])


def content_font(language: str, text_size: int) -> QFont:
    is_arabic = language == "ar"
    font = QFont()
    first, then = FRENCH_CONTENT_FAMILIES, ARABIC_CONTENT_FAMILIES
    font.setFamilies([*then, *first] if is_arabic else [*first, *then])
    font.setPointSizeF(CONTENT_POINTS * text_size / 100 * (ARABIC_FACTOR if is_arabic else 1))
    return font


def interface_font(language: str, text_size: int) -> QFont:
    font = QFont()
    font.setFamilies(list(ARABIC_INTERFACE_FAMILIES if language == "ar" else INTERFACE_FAMILIES))
    font.setPointSizeF(INTERFACE_POINTS * text_size / 100)
    return font


def palette_of(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "surface"),
        (roles.WindowText, "ink"),
        (roles.Base, "paper"),
        (roles.AlternateBase, "surface"),
        (roles.Text, "ink"),
        (roles.PlaceholderText, "ink_soft"),
        (roles.Button, "raised"),
        (roles.ButtonText, "ink"),
        (roles.BrightText, "danger"),
        (roles.Highlight, "selection"),
        (roles.HighlightedText, "on_selection"),
        (roles.ToolTipBase, "raised"),
        (roles.ToolTipText, "ink"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.Accent, "accent"),
        (roles.Mid, "line"),
        (roles.Midlight, "line"),
        (roles.Light, "raised"),
        (roles.Dark, "line"),
        (roles.Shadow, "line"),
    ):
        palette.setColor(role, QColor(getattr(colours, name)))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        faded = QColor(colours.ink_soft)
        faded.setAlpha(150)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def colours_of(palette: QPalette) -> Colours:
    """The system's own colours under our names."""
    roles = QPalette.ColorRole

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    ink, ground, highlight = name(roles.WindowText), name(roles.Base), name(roles.Highlight)
    return Colours(
        ink=ink,
        ink_soft=ink,
        paper=ground,
        surface=name(roles.Window),
        raised=ground,
        line=ink,
        accent=ink,
        on_accent=ground,
        accent_soft=ground,
        attention=ink,
        attention_soft=ground,
        danger=ink,
        danger_soft=ground,
        ok=ink,
        selection=highlight,
        on_selection=name(roles.HighlightedText),
        spelling=ink,
    )


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _lightness(colour: str) -> int:
    return QColor(colour).lightness()
