"""Spelling dictionaries of a few words, in the form Hunspell reads; and an engine that needs none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from briefing_app.domain.languages import Language
from briefing_app.services.dictionaries import Dictionary

FRENCH = """de la le les pour un une des et est ministre accord coopération avec rendez-vous aujourd'hui pays visite
signé Mme président ministère porte parole jusqu'à elle français deux entre a été ambassadrice du à dialogue"""
ARABIC = """من في على الوزير وزير التعاون تعاون بين البلدين المذكرة السيد للسيدة السفير إلى معالي اجتماع الاجتماع وهران قال وقال يوم أن"""


def tiny(folder: Path, language: Language, *words: str, encoding: str = "utf-8") -> Dictionary:
    """A dictionary of these words, or of a few everyday ones, in a folder that is made."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = words or tuple((FRENCH if language is Language.FRENCH else ARABIC).split())
    name = "UTF-8" if encoding == "utf-8" else "ISO8859-1"
    (folder / f"{language.value}.aff").write_text(f"SET {name}\nTRY esianrtolcdugmphbyfvkwz\n", encoding)
    (folder / f"{language.value}.dic").write_text("\n".join((str(len(listed)), *listed)) + "\n", encoding)
    return Dictionary(language, folder, language.value)


class WordsEngine:
    """An engine over a set of words; counts the questions and remembers what it was given."""

    def __init__(self, words: Iterable[str], suggestions: dict[str, tuple[str, ...]] | None = None) -> None:
        self.words = set(words)
        self.suggestions = suggestions or {}
        self.asked: list[tuple[str, ...]] = []
        self.given: set[str] = set()
        self.is_closed = False

    def check(self, words: Sequence[str]) -> frozenset[str]:
        self.asked.append(tuple(words))
        return frozenset(words) - self.words - self.given

    def suggest(self, word: str) -> tuple[str, ...]:
        return self.suggestions.get(word, ())

    def add(self, words: Sequence[str]) -> None:
        self.given.update(words)

    def remove(self, words: Sequence[str]) -> None:
        self.given.difference_update(words)

    def close(self) -> None:
        self.is_closed = True


class Listed:
    """A lexicon of known words and of listed ones, for the rules."""

    def __init__(self, known: Iterable[str], listed: Iterable[str] = ()) -> None:
        self.known, self.listed = set(known), set(listed)
        self.expected: list[Sequence[str]] = []

    def expect(self, words: Sequence[str]) -> None:
        self.expected.append(words)

    def knows(self, word: str) -> bool:
        lowered = word[:1].lower() + word[1:]
        return word in self.known or word in self.listed or lowered in self.known

    def lists(self, word: str) -> bool:
        return word in self.listed
