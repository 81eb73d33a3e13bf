"""What the English words of the window are in its three languages, read from the translation sources themselves."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import msgspec

from briefing_app import paths
from briefing_app.ui.shell.commands import plain_text

LANGUAGES = ("ar", "fr", "en")
FORMS = {"ar": 6, "fr": 2, "en": 2}
_UNSEEN = dict.fromkeys(map(ord, "…\u2066\u2067\u2068\u2069"))


class Message(msgspec.Struct, frozen=True):
    """``forms`` has one text, or those of a message with plural forms."""

    context: str
    source: str
    is_plural: bool
    forms: tuple[str, ...]
    state: str = ""

    @property
    def where(self) -> str:
        return f"{self.context}: {self.source}"


def file_of(language: str) -> Path:
    return paths.translations() / f"briefing_app_{language}.ts"


@cache
def messages(language: str) -> tuple[Message, ...]:
    """The messages of a language in the order of the file."""
    return read_messages(file_of(language))


def read_messages(path: Path) -> tuple[Message, ...]:
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms if is_plural else [translation.text or ""]
            source = message.findtext("source") or ""
            name = context.findtext("name") or ""
            found.append(Message(name, source, is_plural, tuple(texts), translation.get("type", "")))
    return tuple(found)


def plain(text: str) -> str:
    """Words of a control without mnemonic, dots and direction marks."""
    return plain_text(text.translate(_UNSEEN)).strip()


def said(english: str, language: str) -> set[str]:
    """How the window may say some plain English words in a language; the words themselves among it.

    ``Place · French`` is said part by part.
    """
    first, dot, rest = english.partition(" · ")
    if dot:
        return {f"{one} · {other}" for one in said(first, language) for other in said(rest, language)}
    return {english} | _dictionary(language).get(english, set())


@cache
def _dictionary(language: str) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {}
    for message in messages(language):
        for form in message.forms:
            known.setdefault(plain(message.source), set()).add(plain(form))
    return known
