"""What every block of a document needs: runs by profile, styles by language, bookmarks and list numbers."""

from __future__ import annotations

from enum import Enum

from briefing_app.docx_io import anchors, oxml
from briefing_app.docx_io.numbering import BULLETS, FIRST_NUMBERED
from briefing_app.docx_io.oxml import Cell, ParagraphLook
from briefing_app.docx_io.runs import PLAIN, Marks, RunWriter
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.rich_text import ParagraphKind, RichText
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.scripts import arabic_share

FR, AR = Language.FRENCH, Language.ARABIC


class Look(Enum):
    """A style in its two languages: (French id, Arabic id)."""

    TEXT = ("FRTexte", "ARTexte")
    LIST = ("FRListe", "ARListe")
    QUOTE = ("FRCitation", "ARCitation")
    HEADING = ("Heading1", "ARTitre1")
    TITLE = ("Title", "ARTitre")
    KIND = ("FRType", "ARType")
    CELL = ("FRCellule", "ARCellule")
    LABEL = ("FREtiquette", "AREtiquette")
    SMALL = ("FRPetit", "ARPetit")
    CARD = ("FRCarte", "ARCarte")

    def __init__(self, french: str, arabic: str) -> None:
        self.french, self.arabic = french, arabic

    def of(self, language: Language) -> str:
        return self.french if language is FR else self.arabic


SPACER = oxml.paragraph(ParagraphLook("Intervalle", keep_next=True), "")
KIND_LOOKS = {
    ParagraphKind.BODY: Look.TEXT,
    ParagraphKind.BULLET: Look.LIST,
    ParagraphKind.NUMBERED: Look.LIST,
    ParagraphKind.QUOTE: Look.QUOTE,
}


def reading_side(text: str, language: Language) -> Language:
    """The language whose direction a paragraph takes: its own, but for Arabic that stands in a French place.

    Rule E1 wants a paragraph of mostly Arabic letters to read from the right wherever it stands (a name, a
    segment not translated yet); nothing ever takes the direction from an Arabic paragraph.
    """
    return AR if language is AR or arabic_share(text) > 0.5 else FR


class TextComposer:
    """Paragraphs and cells by one profile, on a page of ``width`` (twentieths of a point) between its margins."""

    def __init__(self, profile: Profile, width: int) -> None:
        self.profile = profile
        self.runs = RunWriter(profile)
        self.width = width

    def paragraph(
        self,
        text: str,
        language: Language,
        look: Look,
        marks: Marks = PLAIN,
        *,
        keep_next: bool = False,
        new_page: bool = False,
        centred: bool = False,
    ) -> str:
        """One paragraph of fixed or entered text in the direction of its language."""
        side = reading_side(text, language)
        layout = ParagraphLook(
            look.of(language), side is AR, keep_next=keep_next, page_break_before=new_page, centred=centred
        )
        return oxml.paragraph(layout, self.runs.plain(text, side, marks))

    def cell(
        self, text: str, language: Language, look: Look = Look.CELL, *, shade: str = "", keep_next: bool = False
    ) -> Cell:
        return Cell(self.paragraph(text, language, look, keep_next=keep_next), shade)

    def stacked(self, text: Bilingual, languages: tuple[Language, ...], look: Look = Look.CELL) -> Cell:
        """The text in each of the languages, one under the other."""
        return Cell("".join(self.paragraph(text[language], language, look) for language in languages))


class Composer(TextComposer):
    """Holds the counters of the document of a note while it is written; made anew for every export."""

    def __init__(self, snapshot: ExportSnapshot, width: int) -> None:
        super().__init__(snapshot.profile, width)
        self.snapshot = snapshot
        self.compact = snapshot.layout is Layout.CARD
        self._units: list[anchors.Unit] = []
        self._lists = FIRST_NUMBERED - 1
        self._in_list = {FR: False, AR: False}
        self._list_of = {FR: 0, AR: 0}

    @property
    def units(self) -> tuple[anchors.Unit, ...]:
        """The segments written so far, in their order."""
        return tuple(self._units)

    @property
    def numbered_lists(self) -> int:
        """How many numbered lists were begun so far; each restarts at one."""
        return self._lists - FIRST_NUMBERED + 1

    def segment(self, pair: SegmentPair, language: Language) -> str:
        """One side of a pair under its bookmark (rule E16), without one in a clean file; an empty side is empty too."""
        text = pair.text(language)
        look = Look.CARD if self.compact else KIND_LOOKS[text.kind]
        side = reading_side(text.plain, language)
        layout = ParagraphLook(look.of(language), side is AR, numbering=self._numbering(text, language))
        content = self.runs.rich(text, side)
        if not self.snapshot.is_clean:
            self._units.append(anchors.unit_of(pair, language))
            content = oxml.bookmarked(anchors.bookmark_name(pair.id, language), len(self._units), content)
        return oxml.paragraph(layout, content)

    def end_lists(self) -> None:
        """The next numbered paragraph starts a list of its own."""
        self._in_list = {FR: False, AR: False}

    def _numbering(self, text: RichText, language: Language) -> int:
        numbered = text.kind is ParagraphKind.NUMBERED
        if numbered and not self._in_list[language]:
            self._lists += 1
            self._list_of[language] = self._lists
        self._in_list[language] = numbered
        if numbered:
            return self._list_of[language]
        return BULLETS if text.kind is ParagraphKind.BULLET else 0
