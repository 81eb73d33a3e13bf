"""Every text can be read on its ground, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor, QPalette

from briefing_app.ui.kit import colours as colours_module
from briefing_app.ui.kit.colours import DARK, GROUNDS, LIGHT, PAIRS, TEXTS, Colours, contrast
from briefing_app.ui.kit.style_sheet import style_sheet
from briefing_app.ui.kit.theme import colours_of, palette_of

SCHEMES = {"light": LIGHT, "dark": DARK}
SMALL_TEXT = 4.5
SHAPES = 3.0
UI = Path(colours_module.__file__).parents[1]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("pair", PAIRS, ids=" on ".join)
def test_each_text_is_readable_on_its_ground(scheme: str, pair: tuple[str, str]) -> None:
    text, ground = (getattr(SCHEMES[scheme], name) for name in pair)
    assert contrast(text, ground) >= SMALL_TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("colour", ["attention", "ok", "accent", "ink_soft"])
def test_what_the_spine_draws_is_seen(scheme: str, colour: str) -> None:
    assert contrast(getattr(SCHEMES[scheme], colour), SCHEMES[scheme].paper) >= SHAPES


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#FFFFFF", "#0000FF", 8.59),
    ],
)
def test_contrast_is_that_of_the_standard(first: str, second: str, ratio: float) -> None:
    """Known values of WCAG 2.2."""
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast(second, first) == contrast(first, second)


def test_every_text_is_paired_with_every_ground() -> None:
    assert {(text, ground) for text in TEXTS for ground in GROUNDS} <= set(PAIRS)
    named = set(msgspec.structs.asdict(LIGHT))
    assert {name for pair in PAIRS for name in pair} <= named
    assert named - {name for pair in PAIRS for name in pair} == {"line"}


def test_all_colours_are_written_in_one_way() -> None:
    for scheme in SCHEMES.values():
        assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in msgspec.structs.asdict(scheme).values())


def test_dark_is_dark_and_light_is_light() -> None:
    assert contrast(LIGHT.paper, "#000000") > 15
    assert contrast(DARK.paper, "#FFFFFF") > 15


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_uses_the_named_colours_only(scheme: str) -> None:
    sheet = style_sheet(SCHEMES[scheme], 10.5)
    assert "$" not in sheet
    used = set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet))
    assert used <= set(msgspec.structs.asdict(SCHEMES[scheme]).values())
    assert len(used) > 8


def test_no_colour_is_written_anywhere_else_in_the_window() -> None:
    """Only the sketch of a printed page, white in every scheme, has colours of its own."""
    for path in UI.rglob("*.py"):
        if path.relative_to(UI).as_posix() not in ("kit/colours.py", "export/preview.py"):
            assert not re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8")), path


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_palette_says_the_same_as_the_colours(scheme: str) -> None:
    named, palette = SCHEMES[scheme], palette_of(SCHEMES[scheme])
    roles = QPalette.ColorRole
    assert palette.color(roles.Text) == QColor(named.ink)
    assert palette.color(roles.Base) == QColor(named.paper)
    assert palette.color(roles.Highlight) == QColor(named.selection)
    assert palette.color(roles.HighlightedText) == QColor(named.on_selection)
    disabled = palette.color(QPalette.ColorGroup.Disabled, roles.Text)
    assert disabled.alpha() < 255
    assert disabled.rgb() & 0xFFFFFF == QColor(named.ink_soft).rgb() & 0xFFFFFF


def test_high_contrast_takes_the_colours_of_the_system() -> None:
    palette = QPalette()
    roles = QPalette.ColorRole
    given = {roles.WindowText: "#ffff00", roles.Base: "#000000", roles.Window: "#101010"}
    given |= {roles.Highlight: "#00ffff", roles.HighlightedText: "#000080"}
    for role, colour in given.items():
        palette.setColor(role, QColor(colour))
    system = colours_of(palette)
    assert isinstance(system, Colours)
    assert (system.ink, system.paper, system.surface) == ("#ffff00", "#000000", "#101010")
    assert (system.selection, system.on_selection) == ("#00ffff", "#000080")
    assert {system.accent, system.attention, system.danger, system.ok, system.line} == {"#ffff00"}
    for text, ground in PAIRS:
        assert contrast(getattr(system, text), getattr(system, ground)) >= SMALL_TEXT
