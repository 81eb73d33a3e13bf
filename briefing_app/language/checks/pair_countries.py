"""P-16: a country that one side speaks of and the other does not.

Source: ``language.md`` 5.1: the adjective counts as the country. So does its capital; and a side that says "the two
countries", "his government", "the Egyptian and the French side" in a word that fits any country is left alone. Whose
pounds they are is no matter of this check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.values.model import Money
from briefing_app.language.values.reading import values

AR, FR = Language.ARABIC, Language.FRENCH
_FITS_ANY = {
    AR: re.compile(
        r"(?<!\w)[وفبلك]*(?:ال|لل)?(?:بلد|دول|بلاد|جانب|طرف|حكوم|جمهوري|مملك|عاصم|وطن|شقيق|مضيف|كلينا|كلاهما)"
    ),
    FR: re.compile(
        r"(?<!\w)(?:pays|partie|gouvernement|capitale|royaume|république|état|nation|hôte|homologue|bilatéra)",
        re.IGNORECASE,
    ),
}


def check_countries(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Country after country of each side."""
    countries = context.words.countries
    if not countries.are_known or not ar.strip() or not fr.strip():
        return
    texts = {AR: ar, FR: fr}
    asked = [language for language in Language if not _FITS_ANY[language.twin].search(texts[language.twin])]
    if not asked:
        return
    said = {language: countries.said(text, language) for language, text in texts.items()}
    for language in asked:
        twin = language.twin
        missing = {code: span for code, span in said[language].asking.items() if code not in said[twin].codes}
        if not missing:
            continue
        money = ((one.start, one.end) for one in values(texts[language], language) if isinstance(one.value, Money))
        aside = [*kept(texts[language]), *quoted(texts[language]), *money]
        for span in missing.values():
            if not crosses(aside, *span):
                words = texts[language][slice(*span)]
                yield on_side(language, "P-16", twin.value, Severity.WARNING, span, words=words)
