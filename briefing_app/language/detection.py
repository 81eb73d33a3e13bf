"""Which of the two languages a text is written in, by script and by the words that every text needs."""

from __future__ import annotations

import re

from briefing_app.domain.languages import Language
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER, arabic_share

_LATIN_WORD = re.compile(f"[{LATIN_LETTER}]+")
_ARABIC_WORD = re.compile(f"[{ARABIC_LETTER}]+")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu)[’'](?=\w)", re.IGNORECASE)
_NOT_ARABIC = re.compile("[پچژگڤکیےۀہڑٹڈںھ]")  # Persian, Urdu and Kurdish letters

FRENCH_WORDS = frozenset(
    """
    le la les de du des un une et est en dans pour par sur avec au aux que qui il elle ils ce cette ces son
    sa ses leur leurs ne pas plus a ont été sont à d l s n qu où se nous vous mais ou donc afin entre lors
    comme
    """.split()
)
OTHER_LATIN_WORDS = frozenset(
    """
    the of and to is was that with for on are this from by at an be has have el los las y del una por con se
    para como su más lo il della che di e gli per del con sono nel una delle alla dei der die das und ist mit
    von zu den nicht ein eine für auf dem o os as do da dos das em não uma para com
    """.split()
)
ARABIC_WORDS = frozenset(
    """
    في من على إلى الى عن أن ان التي الذي هذا هذه مع ما لا كما بين وقد قد بعد كان كانت ذلك تم خلال حيث وذلك أو
    او و ثم بن عبر حول دون ضمن هو هي كل وفي ومن وعلى
    """.split()
)
MIN_SHARE = 0.12
"""Every running French or Arabic text has at least this share of function words."""


def detect(text: str) -> Language | None:
    """Arabic or French; None when unsure, when both are mixed half and half, or for any other language."""
    share = arabic_share(text)
    if share >= 0.6:
        return Language.ARABIC if _is_arabic(text) else None
    if share <= 0.25:
        return Language.FRENCH if _is_french(text) else None
    return None


def _is_arabic(text: str) -> bool:
    words = _ARABIC_WORD.findall(text)
    foreign = len(_NOT_ARABIC.findall(text)) / max(sum(map(len, words)), 1)
    if foreign > 0.02:
        return False
    known = sum(word in ARABIC_WORDS or word.startswith("ال") for word in words)
    return len(words) >= 3 and known / len(words) >= MIN_SHARE


def _is_french(text: str) -> bool:
    words = [word.lower() for word in _LATIN_WORD.findall(text)]
    if len(words) < 4:
        return False
    known = [word for word in words if word in FRENCH_WORDS]
    if not _ELISION.search(text) and all(len(word) == 1 for word in known):
        return False  # letters alone, as in a list of initials, are words of any language
    other = sum(word in OTHER_LATIN_WORDS for word in words)
    return len(known) / len(words) >= MIN_SHARE and len(known) > 1.3 * other
