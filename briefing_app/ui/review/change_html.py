"""A change as rich text: what goes struck, what comes underlined, each in the direction of its language."""

from __future__ import annotations

from html import escape

from briefing_app.domain.languages import Language
from briefing_app.domain.review import Change
from briefing_app.domain.review_plan import Decision
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.review.author_looks import colour_of
from briefing_app.ui.review.inline import PARAGRAPH, after_of, before_of, shown
from briefing_app.ui.review.state import Entry


def change_html(entry: Entry, decision: Decision | None, theme: Theme) -> str:
    """Before and after of a change, of a row in both languages."""
    change = entry.proposal.change
    sides = dict.fromkeys(site.language for site in entry.proposal.sites)
    languages = tuple(sides) or ((change.language or Language.FRENCH),)
    colour = colour_of(entry.author, theme).name()
    return "".join(_side(change, decision, language, colour) for language in languages)


def _side(change: Change, decision: Decision | None, language: Language, colour: str) -> str:
    before, after = _html(before_of(change, language)), _html(after_of(change, decision, language))
    parts = []
    if before:
        parts.append(f'<s style="color:{colour}">{before}</s>')
    if after:
        parts.append(f'<u style="color:{colour}">{after}</u>')
    return paragraph(" ".join(parts), language) if parts else ""


def text_html(text: str, language: Language) -> str:
    """Plain words of a note."""
    return paragraph(_html(text), language)


def paragraph(html: str, language: Language) -> str:
    """A paragraph that stands on the side of its language, whatever it begins with."""
    align = "right" if language is Language.ARABIC else "left"
    return f'<p dir="{language.direction.value}" align="{align}">{html}</p>'


def _html(text: str) -> str:
    return escape(shown(text)).replace(PARAGRAPH, "¶<br>").replace("\u2028", "<br>")
