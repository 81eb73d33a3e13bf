"""P-15 without a name: a post held by a woman on one side and by a man on the other (« la ministre », «الوزير»).

Source: ``language.md`` 5.1. Told only where each side names the post for one sex alone; « Madame le ministre » is a
woman's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from briefing_app.domain.people import Gender
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.passages import crosses, quoted

MAN, WOMAN = Gender.MASCULINE, Gender.FEMININE
_POSTS = (
    ("(?:le|du|au|ce|un|son|notre) ministre", "(?:la|cette|une) ministre", "وزير"),
    ("ambassadeur", "ambassadrice", "سفير"),
    ("président", "présidente", "رئيس"),
    ("directeur", "directrice", "مدير"),
    ("conseiller", "conseillère", "مستشار"),
)
"""A man's and a woman's in French, a man's in Arabic."""
_STEM = 8
"""Letters of a post that a man and a woman share."""
_MADAME = re.compile(r"(?<!\w)(?:Mme|Madame) l", re.IGNORECASE)


class _Holder(msgspec.Struct, frozen=True):
    """How the two languages name the holder of a post, if it is of that sex."""

    gender: Gender
    ar: re.Pattern[str]
    fr: re.Pattern[str]


def _holders(man: str, woman: str, arabic: str) -> tuple[_Holder, _Holder]:
    stem = rf"(?<!\w)[وفبك]?(?:ال|لل|ل)?{arabic}"
    french = [re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE) for words in (man, woman)]
    arab = [re.compile(rf"{stem}(?!\w)"), re.compile(rf"{stem}(?:ة|ت(?:نا|كم|هم|ه|ها))(?!\w)")]
    return _Holder(MAN, arab[0], french[0]), _Holder(WOMAN, arab[1], french[1])


_HOLDERS = tuple(_holders(*post) for post in _POSTS)


def check_posts(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Post after post."""
    said = fr.casefold()
    named = (
        post
        for (man, _, arabic), post in zip(_POSTS, _HOLDERS, strict=True)
        if arabic in ar and man.rpartition(" ")[2][:_STEM] in said
    )
    for one, other in (pair for post in named for pair in (post, post[::-1])):
        there = other.ar.search(ar)
        here = one.fr.search(fr) if there is not None and not one.ar.search(ar) else None
        if here is None or there is None or other.fr.search(fr):
            continue
        if (one.gender is MAN and _MADAME.search(fr)) or crosses(quoted(ar), *there.span()):
            continue
        yield Finding(
            check="P-15",
            reason=f"post_{one.gender.value}",
            severity=Severity.WARNING,
            ar=there.span(),
            fr=here.span(),
            facts=(("ar", there[0]), ("fr", here[0])),
        )
