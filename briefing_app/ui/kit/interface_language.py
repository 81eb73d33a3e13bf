"""The language of the interface: translators of ours and of Qt, layout direction, dates and numbers by Babel.

The direction of the interface says nothing about the direction of a note's text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from briefing_app.domain.errors import BugError
from briefing_app.messages import Catalogue

LOCALES = {"ar": "ar_EG", "fr": "fr_FR", "en": "en_GB"}
QT_LOCALES = {**LOCALES, "ar": "ar_AE"}
"""What Qt's own fields write with: the months of Egypt with the Latin digits of the rest of the interface."""


@cache
def _months(language: str) -> Mapping[int, str]:
    """The names of the months; ``babel.core`` alone loads in half the time of ``babel.dates``."""
    from babel.core import Locale

    months: Mapping[int, str] = Locale.parse(language).months["format"]["wide"]
    return months


class InterfaceLanguage:
    """One language at a time; ``use`` changes it for every window made from then on."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._catalogue: Catalogue | None = None
        self.code = "en"

    @property
    def catalogue(self) -> Catalogue:
        """The words of errors, loaded when the first one is told."""
        if self._catalogue is None or self._catalogue.language != self.code:
            self._catalogue = Catalogue.load(self.code, self._folder)
        return self._catalogue

    @property
    def is_rtl(self) -> bool:
        return self.code == "ar"

    def use(self, code: str) -> None:
        """Install ``ar``, ``fr`` or ``en``; BugError when the compiled texts are not there."""
        self.forget()
        self._translators = [self._loaded(f"briefing_app_{code}", self._folder)]
        qt = QTranslator(self._app)
        if code != "en" and qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._translators.insert(0, qt)
        for translator in self._translators:
            self._app.installTranslator(translator)
        self.code = code
        QLocale.setDefault(QLocale(QT_LOCALES[code]))
        direction = Qt.LayoutDirection.RightToLeft if self.is_rtl else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)

    def forget(self) -> None:
        """Take our translators off the application."""
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = []

    def day(self, day: date) -> str:
        """``15 mars 2026`` as the interface language writes it."""
        return f"{day.day} {_months(self.code)[day.month]} {day.year}"

    def moment(self, moment: datetime) -> str:
        """Day and time of an aware instant on this computer's clock."""
        from babel.dates import format_datetime

        comma = "،" if self.is_rtl else ","
        return str(format_datetime(moment.astimezone(), f"d MMM y{comma} HH:mm", locale=LOCALES[self.code]))

    def clock(self, moment: datetime) -> str:
        """The time of day on this computer's clock, ``14:02``."""
        return f"{moment.astimezone():%H:%M}"

    def number(self, number: int) -> str:
        if abs(number) < 1000:  # nothing to group; CLDR writes it alike in all three
            return str(number)
        from babel.numbers import format_decimal

        return str(format_decimal(number, locale=LOCALES[self.code]))

    def _loaded(self, name: str, folder: Path) -> QTranslator:
        translator = QTranslator(self._app)
        if not translator.load(name, str(folder)):
            raise BugError(f"{name} is not compiled: run “python3 dev.py translations”")
        return translator
