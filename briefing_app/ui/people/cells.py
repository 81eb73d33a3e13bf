"""Cells of the tables of the directory: each text in the direction and the font of its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QStandardItem
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.countries import country_name
from briefing_app.ui.widgets.bilingual import directed, listing_font
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.fields import direction_of

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

NOTHING = "—"
LANGUAGE_ROLE = Qt.ItemDataRole.UserRole


class Cells:
    """In the language and the looks in force when it was made."""

    def __init__(self, kit: Kit) -> None:
        self._language = kit.language.code
        self._first = content_language(self._language)
        self._fonts = {language: listing_font(kit.theme, language) for language in Language}

    def both(self, pair: Bilingual) -> list[QStandardItem]:
        """A name in French and in Arabic, a cell each."""
        return [self._content(pair[language], language) for language in (Language.FRENCH, Language.ARABIC)]

    def either(self, pair: Bilingual) -> QStandardItem:
        """A text in the language of the interface, or in the one there is; it stands where the interface reads from."""
        language = self._first if pair[self._first] else self._first.twin
        item = self._content(pair[language], language)
        item.setTextAlignment(_edge(self._first if self._language == "ar" else Language.FRENCH))
        return item

    def country(self, text: str) -> QStandardItem:
        """A country by its code, or as it is typed."""
        return QStandardItem(country_name(text, self._language) or NOTHING)

    def _content(self, text: str, language: Language) -> QStandardItem:
        item = QStandardItem(directed(text, language) if text else NOTHING)
        item.setFont(self._fonts[language] if text else QFont())
        item.setTextAlignment(_edge(language))
        item.setData(language, LANGUAGE_ROLE)
        return item


class CellDelegate(QStyledItemDelegate):
    """Lays a text out, and shortens it, in the direction of its language."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        language = index.data(LANGUAGE_ROLE)
        if language is not None:
            option.direction = direction_of(Language(language))


def _edge(language: Language) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if language is Language.ARABIC else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
