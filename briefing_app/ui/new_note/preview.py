"""What a template asks for: its sections with their guidance, French at the left and Arabic at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.templates import NoteTemplate, SectionContent
from briefing_app.ui.new_note.state import SectionView
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.fields import set_direction

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class TemplatePreview(QScrollArea):
    """Reached by Tab and scrolled with the arrow keys, for it may be longer than its place."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._choices = Choices(self)
        self._shown = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Sections of the template"))

    def show_template(self, template: NoteTemplate, sections: Sequence[SectionView]) -> None:
        """Show one template, from its beginning; the one that is shown already stays as it is."""
        if template.id == self._shown:
            return
        self._shown = template.id
        page = QFrame()
        page.setProperty("role", "card")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self._twins(((template.name, True, "ink"), (template.purpose, False, "soft")), page))
        for section in sections:
            layout.addWidget(self._section(section, page))
        layout.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(0)

    def texts(self) -> list[str]:
        """Everything it says, in reading order of the code that made it."""
        page = self.widget()
        return [label.text() for label in page.findChildren(QLabel)] if page is not None else []

    def _section(self, section: SectionView, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        line = QFrame(part)
        line.setProperty("role", "line")
        layout.addWidget(line)
        mark = QLabel(self._mark(section), part)
        mark.setWordWrap(True)
        mark.setStyleSheet(f"color: {self._kit.theme.colour('accent' if section.required else 'ink_soft').name()};")
        layout.addSpacing(4)
        layout.addWidget(mark)
        layout.addWidget(self._twins(((section.title, True, "ink"), (section.guidance, False, "soft")), part))
        return part

    def _mark(self, section: SectionView) -> str:
        parts = [self._kit.language.number(section.number)]
        parts.append(self.tr("● Required") if section.required else self.tr("○ Optional"))
        if section.words:
            parts.append(self.tr("about %n word(s)", "", section.words))
        if section.content is not SectionContent.PROSE:
            parts.append(self.tr("with a table: %1").replace("%1", self._choices.words(section.content)))
        return " · ".join(parts)

    def _twins(self, rows: Sequence[tuple[Bilingual, bool, str]], parent: QWidget) -> QWidget:
        """Rows of both languages beside each other, in the order of the document whatever the interface."""
        twins = QWidget(parent)
        twins.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(twins)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for row, (text, strong, role) in enumerate(rows):
            for column, language in enumerate((Language.FRENCH, Language.ARABIC)):
                grid.addWidget(_label(text[language], language, strong, role, twins), row, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return twins


def _label(text: str, language: Language, strong: bool, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    font = QApplication.font()
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    label.setFont(font)
    edge = Qt.AlignmentFlag.AlignRight if language is Language.ARABIC else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    set_direction(label, language)
    return label
