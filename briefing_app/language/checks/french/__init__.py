"""The checks of a French text (``language.md`` 5.3, and A-05); each is one function of the text and its context."""

from __future__ import annotations

from briefing_app.language.checks.direction import french_controls
from briefing_app.language.checks.french import dates, numbers, quotes, signs, spacing, titles, words
from briefing_app.language.checks.rule import Check

FRENCH: tuple[Check, ...] = (
    Check("A-05", quotes.arabic_marks),
    Check("A-14", french_controls),
    Check("F-01", spacing.missing_before_mark),
    Check("F-01", spacing.plain_before_mark, is_on=False),
    Check("F-02", spacing.unwanted_before_mark),
    Check("F-03", quotes.first_level_quotes),
    Check("F-03", quotes.touching_quotes),
    Check("F-03", spacing.plain_in_quotes, is_on=False),
    Check("F-04", words.capital_accents),
    Check("F-05", numbers.groups),
    Check("F-05", spacing.plain_in_number, is_on=False),
    Check("F-06", numbers.decimal_points),
    Check("F-07", spacing.missing_at_sign),
    Check("F-07", spacing.plain_at_sign, is_on=False),
    Check("F-08", titles.titles),
    Check("F-09", numbers.ordinals),
    Check("F-10", dates.capitals),
    Check("F-10", dates.day_numbers),
    Check("F-11", dates.times),
    Check("F-12", signs.points),
    Check("F-12", signs.dashes),
    Check("F-12", signs.apostrophes),
    Check("F-13", words.casing),
    Check("F-14", words.ligatures),
    Check("F-15", words.name_accents),
    Check("F-16", signs.list_ends),
    Check("F-17", spacing.plain_at_line_end, is_on=False),
)
"""Off by default: ordinary spaces, which the export changes by itself (see ``spacing``)."""
