"""Text fields whose direction and font come from the language they hold, and pairs of them for both languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.ui.kit.theme import ARABIC_INTERFACE_FAMILIES

_LEAST = 22  # the least height of a line in the style sheet


class LanguageLine(QLineEdit):
    """A line of Arabic or French. Its direction never follows the interface or the first letter."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        set_direction(self, language)
        if language is Language.ARABIC:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self._stand_in_the_middle()

    def _stand_in_the_middle(self) -> None:
        """Qt puts the text by the metrics of the first family, and Arabic too high when that is a Latin one."""
        font = QFont(self.font())
        latin = QFontMetrics(font).ascent()
        font.setFamilies(list(ARABIC_INTERFACE_FAMILIES))
        too_high = max(0, round((QFontMetrics(font).ascent() - latin) * 0.75))
        self.setTextMargins(0, 0, 0, -2 * too_high)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._as_high_as_others(super().sizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._as_high_as_others(super().minimumSizeHint())

    def _as_high_as_others(self, hint: QSize) -> QSize:
        """The margin that moves the text is no room less."""
        lower, line = -self.textMargins().bottom(), self.fontMetrics().height() + 2  # Qt's own margins
        return hint + QSize(0, max(line, _LEAST) - max(line - lower, _LEAST))


class LanguageArea(QPlainTextEdit):
    """Some lines of Arabic or French; Tab goes on to the next field."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.setTabChangesFocus(True)
        set_direction(self, language)
        option = self.document().defaultTextOption()
        option.setTextDirection(direction_of(language))
        if language is Language.ARABIC:  # which Qt would turn to the left once more
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)


class BilingualField(QWidget):
    """French at the physical left, Arabic at the right, in either interface; ``changed`` on every change of one."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` says what is entered ("Title"), in the interface language: labels and accessible names."""
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.french = LanguageLine(Language.FRENCH, self)
        self.arabic = LanguageLine(Language.ARABIC, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for line, text in ((self.french, self.tr("French")), (self.arabic, self.tr("Arabic"))):
            column = QVBoxLayout()
            column.setSpacing(4)
            label = QLabel(f"{name} · {text}", self)
            label.setProperty("role", "soft")
            label.setLayoutDirection(QApplication.layoutDirection())
            label.setBuddy(line)
            line.setAccessibleName(label.text())
            line.textChanged.connect(self.changed)
            column.addWidget(label)
            column.addWidget(line)
            row.addLayout(column, 1)
        self._order_by_interface()

    @property
    def value(self) -> Bilingual:
        return Bilingual(self.arabic.text().strip(), self.french.text().strip())

    @value.setter
    def value(self, value: Bilingual) -> None:
        self.arabic.setText(value.ar)
        self.french.setText(value.fr)

    @property
    def lines(self) -> tuple[LanguageLine, LanguageLine]:
        """Both lines in the order in which the interface reads them."""
        is_rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return (self.arabic, self.french) if is_rtl else (self.french, self.arabic)

    def _order_by_interface(self) -> None:
        """Tab goes first to the language the interface reads in."""
        tab_through(self)
        self.setFocusProxy(self.lines[0])


def tab_through(*fields: QWidget) -> None:
    """Tab goes through ``fields`` in this order, and through both lines of a bilingual one."""
    chain = [line for field in fields for line in (field.lines if isinstance(field, BilingualField) else (field,))]
    for before, after in zip(chain, chain[1:], strict=False):
        QWidget.setTabOrder(before, after)


class KeepDirection(QObject):
    """Puts a text widget's direction back when a change of the interface would turn it."""

    def __init__(self, widget: QWidget, language: Language) -> None:
        super().__init__(widget)
        self._language = language
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LayoutDirectionChange and isinstance(watched, QWidget):
            wanted = direction_of(self._language)
            if watched.layoutDirection() != wanted:
                watched.setLayoutDirection(wanted)
        return False


def direction_of(language: Language) -> Qt.LayoutDirection:
    is_arabic = language is Language.ARABIC
    return Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight


def set_direction(widget: QWidget, language: Language) -> None:
    """Fix the direction of a text widget by its language."""
    widget.setLayoutDirection(direction_of(language))
    KeepDirection(widget, language)
