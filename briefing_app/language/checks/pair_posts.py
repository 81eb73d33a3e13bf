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
from briefing_app.language.values.spelled import has_any

MAN, WOMAN = Gender.MASCULINE, Gender.FEMININE
_POSTS = (
    (
        tuple(f"{before} ministre" for before in ("le", "du", "au", "ce", "un", "son", "notre")),
        tuple(f"{before} ministre" for before in ("la", "cette", "une")),
        "وزير",
    ),
    (("ambassadeur",), ("ambassadrice",), "سفير"),
    (("président",), ("présidente",), "رئيس"),
    (("directeur",), ("directrice",), "مدير"),
    (("conseiller",), ("conseillère",), "مستشار"),
)
"""A man's and a woman's in French, a man's in Arabic."""
_MADAME = re.compile(r"(?<!\w)(?:Mme|Madame) l", re.IGNORECASE)


class _Holder(msgspec.Struct, frozen=True):
    """How the two languages name the holder of a post, if it is of that sex; ``signs`` are letters never missing then,
    ``said`` the same in small French ones.
    """

    gender: Gender
    signs: tuple[str, ...]
    said: tuple[str, ...]
    ar: re.Pattern[str]
    fr: re.Pattern[str]


def _holders(man: tuple[str, ...], woman: tuple[str, ...], arabic: str) -> tuple[_Holder, _Holder]:
    stem = rf"(?<!\w)[وفبك]?(?:ال|لل|ل)?{arabic}"
    french = [re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE) for words in (man, woman)]
    arab = [re.compile(rf"{stem}(?!\w)"), re.compile(rf"{stem}(?:ة|ت(?:نا|كم|هم|ه|ها))(?!\w)")]
    of_woman = (f"{arabic}ة", f"{arabic}ت")
    return _Holder(MAN, (arabic,), man, arab[0], french[0]), _Holder(WOMAN, of_woman, woman, arab[1], french[1])


_HOLDERS = tuple(_holders(*post) for post in _POSTS)


def check_posts(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Post after post."""
    said = fr.casefold()
    for one, other in (pair for post in _HOLDERS for pair in (post, post[::-1])):
        if not (has_any(ar, other.signs) and has_any(said, one.said)):
            continue
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
