"""Which French words take ``d’`` and which ``de``: the vowels, the mute h and the aspirated one, the y."""

from __future__ import annotations

import re
import unicodedata

_VOWELS = frozenset("aeiouœæ")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
# The h that is aspirated, so that nothing elides before it. Every other one is mute (d’Haïti, d’Helsinki, d’honneur).
_ASPIRATED = frozenset(
    """
    hall halte hambourg hamac hamas handicap handicape hangar hanoi hanovre harcelement hard hardi haricot harvard
    hasard hate hausse haut hautain hautement hauteur havane havre haye hcr hebron heros heurt hezbollah hierarchie
    hierarchique hollandais hollande homard honduras hondurien hondurienne hong hongrie hongrois honte honteux hors
    houle houston houthi huguenot huit huitaine huitieme hurlement hussein hussard hutte hub hublot
    """.split()
)
# A vowel at the start, and yet nothing elides before it: numbers that are counted, and a few more.
_APART = frozenset("onze onzieme oui uhlan ululement".split())
# A y before a vowel is a consonant (du Yémen), but for these.
_Y_ELIDES = frozenset("yeux yeu yonne york".split())
_ENDINGS = ("", "s", "e", "es", "x")


def elides(text: str) -> bool:
    """True when ``de`` becomes ``d’`` before ``text``: Égypte, homologue, Haïti; not before Hongrie, onze, Yémen."""
    found = _FIRST_WORD.match(text)
    if found is None:
        return False
    word = _bare(found.group())
    if word[0] == "y":
        return word in _Y_ELIDES or word[1:2] not in _VOWELS
    if word[0] == "h":
        return not _is_one_of(word, _ASPIRATED)
    return word[0] in _VOWELS and not _is_one_of(word, _APART)


def _bare(word: str) -> str:
    """Lower case, without accents."""
    return "".join(ch for ch in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(ch))


def _is_one_of(word: str, listed: frozenset[str]) -> bool:
    return any(word.endswith(ending) and word.removesuffix(ending) in listed for ending in _ENDINGS)
