"""Islands and ranges whose order on the screen is not their reading order (A-15, A-16).

Seen through the Unicode algorithm (UAX 9, an independent library) in a paragraph that runs from the right; the text
itself is never reordered. The export wraps islands by itself, so that these are hints for what the screen, a mail or
another program shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import lines
from briefing_app.language.islands import BIDI_CONTROLS, RLM, ltr_spans
from briefing_app.language.scripts import has_arabic

_AR = Language.ARABIC
_OPENERS, _CLOSERS = ("\u2066", "\u2068", "\u202a"), ("\u2069", "\u202c")
_LRI, _PDI = "\u2066", "\u2069"
_CONTROL = re.compile(f"[{BIDI_CONTROLS}]")
_DIGIT = "٠-٩۰-۹"
_PLAIN = re.compile(r"[A-Za-z]+|[0-9]+(?:[.,:/][0-9]+)*")
"""What keeps its order by itself: a common separator between two digits goes with them (UAX 9, W4)."""
_NUMBER = rf"[{_DIGIT}]+(?:[٫٬][{_DIGIT}]+)*[٪%]?"
_GAP = f"[ \u00a0{BIDI_CONTROLS}]*"
_RANGE = re.compile(
    rf"(?<![{_DIGIT}٫٬/–—-])({_NUMBER})({_GAP})([-–—\u2010\u2011−])({_GAP})({_NUMBER})(?![{_DIGIT}٫٬/–—-])"
)
_DASH = re.compile("[-–—\u2010\u2011−]")
_FIRST, _SECOND = ("٣", "۳"), ("٧", "۷")
"""Arabic-Indic and extended: the two have different directions."""
_INDIC, _EXTENDED = re.compile("[٠-٩]"), re.compile("[۰-۹]")


def displayed(text: str) -> str:
    """The characters of a line from left to right as a reader sees them, controls left out."""
    from bidi import get_display

    return _CONTROL.sub("", get_display(text, base_dir="R"))


def islands_out_of_order(text: str, context: Context) -> Iterator[Finding]:
    """A-15: an island that would look otherwise if it were wrapped; the fix wraps it in an isolate.

    An island alone in a text has nothing to be out of order with.
    """
    if not has_arabic(text):
        return
    for line_start, line in lines(text):
        islands = [span for span in ltr_spans(line) if not _PLAIN.fullmatch(line, *span)]
        seen = displayed(line) if islands else ""
        for start, end in islands:
            if _is_wrapped(line, start, end):
                continue
            wrapped = f"{line[:start]}{_LRI}{line[start:end]}{_PDI}{line[end:]}"
            if displayed(wrapped) != seen:
                span = (line_start + start, line_start + end)
                island = line[start:end]
                yield on_side(_AR, "A-15", "order", Severity.HINT, span, fix=f"{_LRI}{island}{_PDI}", island=island)


def _is_wrapped(line: str, start: int, end: int) -> bool:
    """Between the signs of an isolate or an embedding."""
    return line[:start][-1:] in _OPENERS and line[end : end + 1] in _CLOSERS


def swapped_ranges(text: str, context: Context) -> Iterator[Finding]:
    """A-16: a range of Arabic-Indic numbers whose first stands on the left, so that it reads from the higher one."""
    if not _DASH.search(text):
        return
    for line_start, line in lines(text):
        for found in _RANGE.finditer(line):
            if not _is_swapped(line, found):
                continue
            plain = _CONTROL.sub("", found.group())
            mended = plain.replace(found[3], f"{RLM}{found[3]}{RLM}", 1)
            fix = mended if _would_be_right(line, found, mended) else None
            span = (line_start + found.start(), line_start + found.end())
            yield on_side(_AR, "A-16", "swapped", Severity.HINT, span, fix=fix, found=plain)


def _is_swapped(line: str, found: re.Match[str]) -> bool:
    """Seen with one digit for each end, and another for all other digits of the line."""
    before, after = _blank(line[: found.start()]), _blank(line[found.end() :])
    first, second = (ends[_is_extended(number)] for ends, number in ((_FIRST, found[1]), (_SECOND, found[5])))
    seen = displayed(f"{before}{first}{found[2]}{found[3]}{found[4]}{second}{after}")
    return min(map(seen.find, _FIRST), key=lambda at: at < 0) < min(map(seen.find, _SECOND), key=lambda at: at < 0)


def _is_extended(number: str) -> bool:
    return "۰" <= number[0] <= "۹"


def _blank(text: str) -> str:
    return _INDIC.sub("٠", _EXTENDED.sub("۰", text))


def _would_be_right(line: str, found: re.Match[str], mended: str) -> bool:
    again = _RANGE.search(line[: found.start()] + mended + line[found.end() :], found.start())
    return again is not None and not _is_swapped(again.string, again)
