"""A page as a document: direction, marks, tables, lists, pictures, and the colours of the scheme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextBlock, QTextCharFormat, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from briefing_app.services.preferences import Scheme
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.manual.document import document_of, fit_pictures
from briefing_app.ui.manual.pages import Page
from tests.ui.conftest import MakeKit

TEXTS = {
    "ar": "# عنوان\n\nانقر **حفظ** أو *Ctrl+S* واكتب `نص`، ثم [هنا](04-writing.md).\n\n1. أول\n2. ثانٍ\n\n"
    "| مفتاح | أثر |\n|---|---|\n| *F8* | التالي |\n\n![صورة](pictures/x.png)\n\n> ملاحظة\n",
    "fr": "# Titre\n\nCliquez **Garder** ou *Ctrl+S*, saisissez `mots`, puis [ici](04-writing.md).\n\n1. un\n2. deux\n\n"
    "| Touche | Effet |\n|---|---|\n| *F8* | suivant |\n\n![Image](pictures/x.png)\n\n> Remarque\n",
}


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


def shown(kit: Kit, owner: QObject, language: str) -> QTextDocument:
    return document_of(Page("writing", language, 4, "", TEXTS[language]), kit.theme, owner)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def form_of(document: QTextDocument, words: str) -> QTextCharFormat:
    """The format of the first stretch that holds some words."""
    for block in blocks(document):
        parts = block.begin()
        while not parts.atEnd():
            if words in parts.fragment().text():
                return parts.fragment().charFormat()
            parts += 1
    raise AssertionError(words)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_paragraph_and_cell_has_the_direction_of_the_page(
    make_kit: MakeKit, owner: QObject, language: str
) -> None:
    document = shown(make_kit(language), owner, language)
    wanted = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert {block.textDirection() for block in blocks(document) if block.text()} == {wanted}
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) == 1
    assert (tables[0].rows(), tables[0].columns()) == (2, 2)


def test_names_keys_typed_words_and_links_look_different(make_kit: MakeKit, owner: QObject) -> None:
    kit = make_kit("fr")
    document = shown(kit, owner, "fr")
    name, key, typed, link = (form_of(document, words) for words in ("Garder", "Ctrl+S", "mots", "ici"))
    assert name.fontWeight() == QFont.Weight.DemiBold
    assert key.background().color() == kit.theme.colour("accent_soft")
    assert not key.fontItalic()
    assert typed.background().color() == kit.theme.colour("attention_soft")
    assert not typed.fontFixedPitch()
    assert (link.anchorHref(), link.foreground().color()) == ("04-writing.md", kit.theme.colour("accent"))


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_colours_are_those_of_the_scheme(make_kit: MakeKit, owner: QObject, scheme: Scheme) -> None:
    kit = make_kit("fr")
    kit.theme.apply(scheme, 100, "fr")
    assert form_of(shown(kit, owner, "fr"), "Titre").foreground().color() == kit.theme.colour("ink")


def test_the_size_is_that_of_the_preferences(make_kit: MakeKit, owner: QObject) -> None:
    kit = make_kit("fr")
    sizes = []
    for size in (100, 150):
        kit.theme.apply(Scheme.LIGHT, size, "fr")
        document = shown(kit, owner, "fr")
        sizes.append((document.defaultFont().pointSizeF(), form_of(document, "Titre").fontPointSize()))
    assert sizes[1] == pytest.approx([1.5 * size for size in sizes[0]])


def test_numbers_of_an_arabic_list_have_their_full_stop_behind_them(make_kit: MakeKit, owner: QObject) -> None:
    """From right to left: the number, then the full stop; seen on the screen, and here what Qt is told for it."""
    document = shown(make_kit("ar"), owner, "ar")
    lists = {block.textList() for block in blocks(document) if block.textList() is not None}
    assert {(found.format().numberPrefix(), found.format().numberSuffix()) for found in lists} == {(".", "")}


@pytest.mark.parametrize(("width", "wanted"), [(700, 700), (2400, 2000)])
def test_a_picture_is_no_wider_than_the_page_nor_than_it_is(
    make_kit: MakeKit, owner: QObject, width: int, wanted: int
) -> None:
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    document = shown(make_kit("fr"), owner, "fr")
    for _ in range(2):  # the window may become wider or narrower
        fit_pictures(document, lambda name: image, width, 2.0)
    form = form_of(document, "\ufffc").toImageFormat()
    assert (form.name(), form.width(), form.height()) == ("pictures/x.png", wanted, wanted // 2)
    scaled = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/x.png"))
    assert (scaled.width(), scaled.devicePixelRatio()) == (2 * wanted, 2.0)


def test_a_missing_picture_leaves_its_words(make_kit: MakeKit, owner: QObject) -> None:
    document = shown(make_kit("fr"), owner, "fr")
    fit_pictures(document, lambda name: None, 700, 1.0)
    assert "Image" in document.toPlainText()
    assert "\ufffc" not in document.toPlainText()
