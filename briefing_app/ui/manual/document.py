"""A page as Qt shows it: read by Qt's own Markdown reader, then dressed in our colours, sizes and direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextList,
    QTextTable,
)

from briefing_app.ui.kit.theme import Theme, interface_font
from briefing_app.ui.manual.pages import Page, as_shown

MARGIN = 32
LINE_HEIGHT = {"ar": 108, "fr": 135, "en": 135}
"""Per cent of the font's own; Arabic fonts bring more of it along."""
TEXT_FACTOR = 1.1
HEADINGS = {1: 1.65, 2: 1.3, 3: 1.1}
"""Sizes against the text, by level."""

Picture = Callable[[str], QImage | None]
"""Gives a picture by the name that a page has for it; None for one that is not there."""

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_PLAIN = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def document_of(page: Page, theme: Theme, parent: QObject) -> QTextDocument:
    """The page ready to be shown, but for its pictures: :func:`fit_pictures` puts them in for the room there is."""
    document = QTextDocument(parent)
    font = interface_font(page.language, theme.text_size)
    font.setPointSizeF(font.pointSizeF() * TEXT_FACTOR)
    document.setDefaultFont(font)
    document.setDocumentMargin(MARGIN)
    document.setMarkdown(as_shown(page), _FEATURES)
    _Dresser(document, page, theme).dress()
    document.setModified(False)
    return document


class _Dresser:
    """Walks a document once and puts its formats on."""

    def __init__(self, document: QTextDocument, page: Page, theme: Theme) -> None:
        self._document = document
        self._theme = theme
        self._is_rtl = page.language == "ar"
        self._line_height = LINE_HEIGHT[page.language]
        self._points = document.defaultFont().pointSizeF()

    def dress(self) -> None:
        option = self._document.defaultTextOption()
        option.setTextDirection(self._direction)
        self._document.setDefaultTextOption(option)
        cursor = QTextCursor(self._document)
        for block in _blocks(self._document):
            self._dress_block(cursor, block)
        for frame in self._document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    @property
    def _direction(self) -> Qt.LayoutDirection:
        return Qt.LayoutDirection.RightToLeft if self._is_rtl else Qt.LayoutDirection.LeftToRight

    def _dress_block(self, cursor: QTextCursor, block: QTextBlock) -> None:
        form = QTextBlockFormat(block.blockFormat())
        level = form.headingLevel()
        form.setLayoutDirection(self._direction)
        form.setLineHeight(120 if level else self._line_height, _PLAIN)
        form.setTopMargin({0: 4, 1: 0, 2: 24}.get(level, 16))
        form.setBottomMargin({0: 4, 1: 12}.get(level, 6))
        if form.intProperty(QTextFormat.Property.BlockQuoteLevel):
            form.setLeftMargin(0)
            form.setRightMargin(0)
            form.setBackground(QBrush(self._theme.colour("accent_soft")))
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        if self._is_rtl and block.textList() is not None:
            self._dress_list(block.textList())
        for fragment in list(_fragments(block)):
            _select(cursor, fragment)
            cursor.mergeCharFormat(self._words(fragment.charFormat(), level))

    def _words(self, found: QTextCharFormat, level: int) -> QTextCharFormat:
        """What a stretch of words is dressed in: a heading, a link, a name of the window, a key, something typed."""
        form = QTextCharFormat()
        colour = self._theme.colour
        if level:
            form.setFontPointSize(self._points * HEADINGS.get(level, 1))
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setForeground(colour("ink"))
        elif found.isAnchor():
            form.setForeground(colour("accent"))
            form.setFontUnderline(True)
        elif found.fontItalic():
            form.setFontItalic(False)
            form.setBackground(colour("accent_soft"))
            form.setForeground(colour("accent"))
        elif found.fontFixedPitch():
            form.setFontFamilies(self._document.defaultFont().families())
            form.setFontFixedPitch(False)
            form.setBackground(colour("attention_soft"))
            form.setForeground(colour("ink"))
        elif found.fontWeight() > QFont.Weight.Medium:
            form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def _dress_list(self, found: QTextList) -> None:
        """Qt turns number and full stop round twice in a list from right to left: told turned, they come right."""
        form = found.format()
        form.setNumberPrefix(".")
        form.setNumberSuffix("")
        found.setFormat(form)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setLayoutDirection(self._direction)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderBrush(QBrush(self._theme.colour("line")))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setCellPadding(6)
        form.setCellSpacing(0)
        form.setTopMargin(8)
        form.setBottomMargin(16)
        table.setFormat(form)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = cell.format()
            head.setBackground(self._theme.colour("surface"))
            cell.setFormat(head)


def fit_pictures(document: QTextDocument, picture: Picture, width: int, ratio: float) -> None:
    """Put the pictures in, at most ``width`` logical pixels wide, for a screen of that ratio; a missing one leaves
    its words."""
    for block in _blocks(document):
        for fragment in list(_fragments(block)):
            if fragment.charFormat().isImageFormat():
                _fit(document, fragment, picture, width, ratio)


def _fit(document: QTextDocument, fragment: QTextFragment, picture: Picture, width: int, ratio: float) -> None:
    form = QTextImageFormat(fragment.charFormat().toImageFormat())
    image = picture(form.name())
    cursor = QTextCursor(document)
    _select(cursor, fragment)
    if image is None:
        cursor.insertText(str(form.property(QTextFormat.Property.ImageAltText) or ""), QTextCharFormat())
        return
    wide = min(width, image.width())
    scaled = image.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(form.name()), scaled)
    form.setWidth(wide)
    form.setHeight(round(scaled.height() / ratio))
    cursor.setCharFormat(form)


def _select(cursor: QTextCursor, fragment: QTextFragment) -> None:
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    parts = block.begin()
    while not parts.atEnd():
        yield parts.fragment()
        parts += 1
