"""Named colours of the interface, light and dark. Every text is at least 4.5:1 on its ground (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import msgspec


class Colours(msgspec.Struct, frozen=True):
    """``#RRGGBB`` each. Texts: ink, ink_soft, accent, attention, danger, ok; grounds: paper, surface, accent_soft."""

    ink: str
    ink_soft: str
    paper: str
    surface: str
    raised: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    attention: str
    attention_soft: str
    danger: str
    danger_soft: str
    ok: str
    selection: str
    on_selection: str
    spelling: str


LIGHT = Colours(
    ink="#1B2428",
    ink_soft="#536068",
    paper="#FFFFFF",
    surface="#F3F5F5",
    raised="#FFFFFF",
    line="#D5DCDE",
    accent="#0B4F55",
    on_accent="#FFFFFF",
    accent_soft="#DDECEC",
    attention="#855000",
    attention_soft="#FFF3DC",
    danger="#A32020",
    danger_soft="#FCE8E6",
    ok="#1B6638",
    selection="#BBDDDF",
    on_selection="#12272A",
    spelling="#4B57B8",
)

DARK = Colours(
    ink="#E4EAEB",
    ink_soft="#A6B3B8",
    paper="#161B1E",
    surface="#1E2528",
    raised="#262E32",
    line="#374349",
    accent="#74C6CA",
    on_accent="#0A1C1E",
    accent_soft="#163739",
    attention="#F0B45A",
    attention_soft="#3A2C12",
    danger="#FF9188",
    danger_soft="#421F1E",
    ok="#7DCC94",
    selection="#23595D",
    on_selection="#F2F7F7",
    spelling="#A3AEF5",
)

REVIEWERS_LIGHT = ("#8A1C7C", "#0A5299", "#8B4000", "#1B6638", "#5B3FA8", "#9B1C31")
REVIEWERS_DARK = ("#F29BE4", "#8FC1FF", "#F0B45A", "#7DCC94", "#C3AEFF", "#FF9FA8")
"""One a reviewer, on every ground that text stands on."""
TEXTS = ("ink", "ink_soft", "accent", "attention", "danger", "ok")
GROUNDS = ("paper", "surface", "raised")
PAIRS = (
    ("on_accent", "accent"),
    ("ink", "accent_soft"),
    ("accent", "accent_soft"),
    ("attention", "attention_soft"),
    ("ink", "attention_soft"),
    ("danger", "danger_soft"),
    ("ink", "danger_soft"),
    ("on_selection", "selection"),
    ("spelling", "paper"),
    *((text, ground) for text in TEXTS for ground in GROUNDS),
)
"""(text, ground) as the interface uses them; a test computes the contrast of each."""


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
