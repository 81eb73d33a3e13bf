"""When an Arabic word counts as right: by itself, or a listed word behind the letters that are joined to any word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.language.spelling.lexicon import Lexicon

# و ف (and), ب ل ك (in, to, as), the article, which ل swallows: وبالرقمنة, فلليورو, كالحوكمة. Ayaspell joins them to
# its own nouns; to names and words from lists nobody else does.
_BEFORE = re.compile("(?:[وف])?(?:لل|[بك]?ال|[بلك])?")
# What Ayaspell refuses before its own words are names it has no article for: بوهران, وببروكسل.
_JOINED = re.compile("(?:[وف][بل]?|[بل])(?=.{4})")
_ARTICLE = re.compile("[وف]?(?:[بك]?ال|لل)(?=.{3})")
_ENDINGS = ("ها", "هم", "هما", "نا", "ه")
SHORTEST = 3
"""Letters of a word behind joined ones: shorter ones would make many a slip right."""


def is_right(word: str, lexicon: Lexicon) -> bool:
    """``word`` without harakat and tatweel."""
    if lexicon.knows(word) or any(lexicon.lists(stem) for stem in stems(word)):
        return True
    joined = _JOINED.match(word)
    return joined is not None and lexicon.knows(word[joined.end() :])


def stems(word: str) -> Iterator[str]:
    """What may be the bare word: without joined letters, and without a pronoun behind it."""
    for bare in _bare(word):
        yield bare
        for ending in _ENDINGS:
            stem = bare.removesuffix(ending)
            if stem != bare and len(stem) >= SHORTEST:
                yield stem
                if stem.endswith("ت"):
                    yield f"{stem[:-1]}ة"


def _bare(word: str) -> Iterator[str]:
    yield word
    longest = _BEFORE.match(word)
    for cut in range(1, longest.end() + 1 if longest is not None else 1):
        found = _BEFORE.fullmatch(word, 0, cut)
        if found is not None and len(word) - cut >= SHORTEST:
            yield word[cut:]


def without_article(word: str) -> str:
    """``word`` without its article and what is joined before that; as it is where it has none."""
    found = _ARTICLE.match(word)
    return word[found.end() :] if found is not None else word
