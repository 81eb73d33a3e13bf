"""What the choices of a term are called in the interface."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject

from briefing_app.domain.terms import PartOfSpeech, TermGender, TermNumber, TermStatus


class TermChoices(QObject):
    """Made where it is used: its words are those of the language in force at that moment."""

    def options(self, kind: type[Enum]) -> list[tuple[Any, str]]:
        """The members of an enum of terms, each with its words."""
        if kind is TermStatus:
            return self._statuses()
        if kind is PartOfSpeech:
            return self._parts()
        return self._genders() if kind is TermGender else self._numbers()

    def _statuses(self) -> list[tuple[Any, str]]:
        return [
            (TermStatus.PREFERRED, self.tr("Preferred")),
            (TermStatus.ADMITTED, self.tr("Admitted")),
            (TermStatus.FORBIDDEN, self.tr("Better not used")),
            (TermStatus.KEPT, self.tr("Not translated")),
        ]

    def _parts(self) -> list[tuple[Any, str]]:
        return [
            (PartOfSpeech.UNSAID, self.tr("Not said")),
            (PartOfSpeech.NOUN, self.tr("Noun")),
            (PartOfSpeech.PROPER_NOUN, self.tr("Proper noun")),
            (PartOfSpeech.VERB, self.tr("Verb")),
            (PartOfSpeech.ADJECTIVE, self.tr("Adjective")),
            (PartOfSpeech.ADVERB, self.tr("Adverb")),
            (PartOfSpeech.OTHER, self.tr("Other part of speech")),
        ]

    def _genders(self) -> list[tuple[Any, str]]:
        return [
            (TermGender.UNSAID, self.tr("Not said")),
            (TermGender.MASCULINE, self.tr("Masculine")),
            (TermGender.FEMININE, self.tr("Feminine")),
            (TermGender.OTHER, self.tr("Other gender")),
        ]

    def _numbers(self) -> list[tuple[Any, str]]:
        return [
            (TermNumber.UNSAID, self.tr("Not said")),
            (TermNumber.SINGULAR, self.tr("Singular")),
            (TermNumber.DUAL, self.tr("Dual")),
            (TermNumber.PLURAL, self.tr("Plural")),
        ]
