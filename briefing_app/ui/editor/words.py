"""Sentences of the editor that need more than one word list."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from briefing_app.domain.languages import Language
from briefing_app.language.pasted import Repair, RepairKind
from briefing_app.language.word_diff import Fate, Piece
from briefing_app.ui.kit.colours import Colours


def repairs_in_words(repaired: Sequence[Repair]) -> str:
    """What was mended in a pasted text, in one sentence."""
    translate = QCoreApplication.translate
    kinds = {repair.kind for repair in repaired}
    parts = [
        (RepairKind.LINES_JOINED, translate("Editor", "lines joined")),
        (RepairKind.HYPHENS, translate("Editor", "hyphens taken out")),
        (RepairKind.FORMS, translate("Editor", "Arabic letter forms")),
        (RepairKind.LIGATURES, translate("Editor", "ligatures")),
        (RepairKind.SOFT_HYPHENS, translate("Editor", "soft hyphens")),
        (RepairKind.ZERO_WIDTH, translate("Editor", "hidden signs")),
        (RepairKind.DIRECTION_CONTROLS, translate("Editor", "direction controls")),
    ]
    separator = translate("Editor", ", ", "between the parts of a list")
    done = separator.join(words for kind, words in parts if kind in kinds)
    return translate("Editor", "The pasted text was repaired: %1.").replace("%1", done)


def difference_html(pieces: Sequence[Piece], language: Language, colours: Colours) -> str:
    """A word-by-word difference: what is new underlined, what went struck through; by shape and colour."""
    parts = []
    for piece in pieces:
        text = escape(piece.text)
        match piece.fate:
            case Fate.KEPT:
                parts.append(text)
            case Fate.ADDED:
                parts.append(f'<u style="color:{colours.ok}">{text}</u>')
            case Fate.REMOVED:
                parts.append(f'<s style="color:{colours.danger}">{text}</s>')
    align = "right" if language is Language.ARABIC else "left"
    return f'<p dir="{language.direction.value}" align="{align}">{"".join(parts)}</p>'
