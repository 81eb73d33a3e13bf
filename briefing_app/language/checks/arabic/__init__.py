"""The checks of an Arabic text (``language.md`` 5.2); each is one function of the text and its context."""

from __future__ import annotations

from briefing_app.language.checks.arabic import dates, display, letters, numbers, punctuation, quotes, repeats, spelling
from briefing_app.language.checks.direction import arabic_controls
from briefing_app.language.checks.rule import Check

ARABIC: tuple[Check, ...] = (
    Check("A-01", letters.presentation_forms),
    Check("A-02", letters.tatweel),
    Check("A-03", letters.farsi_letters),
    Check("A-04", punctuation.latin_marks),
    Check("A-06", punctuation.spaces_at_marks),
    Check("A-07", punctuation.parted_and),
    Check("A-08", numbers.digit_systems),
    Check("A-09", numbers.number_signs),
    Check("A-10", numbers.percent_signs),
    Check("A-11", dates.month_families),
    Check("A-12", spelling.slips),
    Check("A-13", spelling.vowel_signs),
    Check("A-14", arabic_controls),
    Check("A-15", display.islands_out_of_order),
    Check("A-16", display.swapped_ranges),
    Check("A-17", quotes.quotation_marks),
    Check("A-18", repeats.doubled_words),
    Check("A-18", repeats.doubled_spaces),
    Check("A-18", repeats.hidden_signs),
    Check("A-19", repeats.acronyms_alone),
    Check("A-20", dates.days_in_digits),
)
"""A-05 is about a French text: see ``french``."""
