"""The words of the interface in its language, by key; catalogues are gettext files under ``translations/``."""

from __future__ import annotations

import gettext
from pathlib import Path
from typing import NamedTuple

from briefing_app.domain.errors import BugError, Param, UserError

DOMAIN = "briefing_app"
LANGUAGES = ("ar", "fr", "en")


class ErrorText(NamedTuple):
    """What happened, and what to do about it."""

    message: str
    hint: str


class Catalogue:
    """One interface language. A key without a text is a bug that tests find."""

    def __init__(self, language: str, translations: gettext.NullTranslations) -> None:
        self.language = language
        self._translations = translations

    @classmethod
    def load(cls, language: str, folder: Path) -> Catalogue:
        """The catalogue of ``ar``, ``fr`` or ``en``; BugError when it was never compiled."""
        try:
            return cls(language, gettext.translation(DOMAIN, folder, [language]))
        except FileNotFoundError as problem:
            raise BugError("translations are not compiled: run “python3 dev.py translations”") from problem

    def text(self, key: str, **params: Param) -> str:
        """The text of ``key`` with its placeholders filled."""
        return self._translations.gettext(key).format(**params)

    def plural(self, key: str, n: int, **params: Param) -> str:
        """The form of ``key`` that goes with the number ``n`` (six forms in Arabic)."""
        return self._translations.ngettext(key, key, n).format(n=n, **params)

    def error(self, error: UserError) -> ErrorText:
        """Message and hint of an error, by its code."""
        return ErrorText(
            self.text(f"error.{error.code}.message", **error.params),
            self.text(f"error.{error.code}.hint", **error.params),
        )

    def translate(self, text: str) -> str:
        """A text of the standard library's argument parser; itself where there is no other."""
        return self._translations.gettext(text)

    def translate_plural(self, singular: str, plural: str, n: int) -> str:
        return self._translations.ngettext(singular, plural, n)


def choose_language(wanted: str | None, locale_name: str) -> str:
    """``wanted`` when given, else the language of a locale name such as ``ar_EG.UTF-8``, else English."""
    code = wanted or locale_name[:2].lower()
    return code if code in LANGUAGES else "en"
