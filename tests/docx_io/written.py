"""What stands in a written Word file, read with zipfile and lxml alone: neither our reader nor our lint has a say."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache

import msgspec
from lxml import etree

from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.domain.segments import SegmentPair, new_pair
from tests.samples import sample_note, snapshot_of

AR, FR = Language.ARABIC, Language.FRENCH
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DOCUMENT, STYLES, SETTINGS, NUMBERING = (f"word/{name}.xml" for name in ("document", "styles", "settings", "numbering"))
LRM = "\u200e"
ARABIC_LETTERS = re.compile("[\u0621-\u064a\u0671-\u06d3]")
LATIN_LETTERS = re.compile("[A-Za-zÀ-ÖØ-öø-ÿŒœ]")

NASTY = (
    ("نفذت هيئة EPITA خطة (C++) و C# بنسبة 15 % يوم 12-03-2026.", "Le 12-03-2026 : M. Cédric O ; 100 000 € ?"),
    ("الهاتف +33 1 44 08 01 01 والبريد a.b@exemple.fr", "Les noms مصر، السودان et القاهرة, puis 14 h 30 !"),
    ("https://exemple.org/a/ ثم (B-204)، و1,250,000.", "« مصر » (جمهورية مصر العربية) : n° 7"),
    ("123", "456-7"),
    ("EPITA", "القاهرة"),
    ("السطر الأول\nثانٍ\tبعد (EPITA)", "ligne 1\nمصر\tligne 2"),
    ("«نعم» قال الوزير: 50%؛ ثم 3.5 + 4 = 7.5", '<balise> & "guillemets" مصر'),
    ("\u202bمن خارج\u202c \u2067عزل\u2069", "\u202aembarqué\u202c \u2066isolé\u2069 مصر\u200f"),
    ("١٢ مارس ٢٠٢٦ الساعة ١٤:٣٠ في B-204", "le 1er mars 2026, 10 % de 1 250 000"),
    ("مُحَمَّدٌ وﷲ ـ ـــ", "œuvre — l’Égypte… مُحَمَّد"),
    ("", "seulement en français"),
    ("بالعربية فقط", ""),
    ("x", "م"),
    ("[مرجع: (P-00AB-0001)]", "[réf. : (مرجع) P-00AB-0001]"),
)
KINDS = tuple(ParagraphKind)


class Docx:
    """The parts of a Word file, each parsed when asked for."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}

    def tree(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    def put(self, name: str, root: etree._Element) -> None:
        self.parts[name] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)

    def stories(self) -> Iterator[tuple[str, etree._Element]]:
        """Body, headers and footers: every part with text in it."""
        for name in sorted(self.parts):
            if re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", name):
                yield name, self.tree(name)

    def paragraphs(self) -> Iterator[etree._Element]:
        for _, root in self.stories():
            yield from root.iter(w("p"))

    def packed(self) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        return stream.getvalue()


def w(name: str) -> str:
    return f"{{{WORD}}}{name}"


def val(element: etree._Element | None, name: str = "val") -> str | None:
    return None if element is None else element.get(w(name))


def on(element: etree._Element | None) -> bool:
    """A switch of WordprocessingML (rule I6)."""
    return element is not None and element.get(w("val"), "1") in ("1", "true", "on")


def text_of(element: etree._Element) -> str:
    """The text as Word shows it, tabs and line breaks included; not the code of fields."""
    marks = {w("tab"): "\t", w("br"): "\n"}
    return "".join(
        marks.get(str(child.tag), (child.text or "") if child.tag == w("t") else "")
        for child in element.iter(w("t"), w("tab"), w("br"))
    )


def runs_of(paragraph: etree._Element) -> list[etree._Element]:
    return list(paragraph.iter(w("r")))


def is_rtl_run(run: etree._Element) -> bool:
    return on(run.find(f"{w('rPr')}/{w('rtl')}"))


def style_chain(styles: etree._Element, style_id: str | None) -> Iterator[etree._Element]:
    """A style and those it stands on, its own properties first."""
    while style_id is not None:
        style = next(s for s in styles.iter(w("style")) if s.get(w("styleId")) == style_id)
        yield style
        style_id = val(style.find(w("basedOn")))


def inherited(docx: Docx, paragraph: etree._Element, name: str) -> etree._Element | None:
    """A paragraph property, set directly or by the styles."""
    own = paragraph.find(f"{w('pPr')}/{w(name)}")
    if own is not None:
        return own
    style = val(paragraph.find(f"{w('pPr')}/{w('pStyle')}"))
    found = (s.find(f"{w('pPr')}/{w(name)}") for s in style_chain(docx.tree(STYLES), style))
    return next((element for element in found if element is not None), None)


def reads_from_right(docx: Docx, paragraph: etree._Element) -> bool:
    return on(inherited(docx, paragraph, "bidi"))


def one_way(paragraph: etree._Element) -> list[tuple[bool, str]]:
    """The text of a paragraph in stretches of one direction: (rtl, text)."""
    joined: list[tuple[bool, str]] = []
    for run in runs_of(paragraph):
        rtl, text = is_rtl_run(run), text_of(run)
        if text and joined and joined[-1][0] is rtl:
            joined[-1] = (rtl, joined[-1][1] + text)
        elif text:
            joined.append((rtl, text))
    return joined


def pair(ar: RichText | str, fr: RichText | str, number: int = 1, kind: ParagraphKind = KINDS[0]) -> SegmentPair:
    sides = [plain(side, kind) if isinstance(side, str) else side for side in (ar, fr)]
    return new_pair(f"00000000-0000-7000-8000-{number:012d}", *sides)


def bare_note(*pairs: SegmentPair, **fields: object) -> BriefingNote:
    """A note of one section and nothing around it; ``fields`` replace those of the note."""
    section = Section("topics", Bilingual("الموضوعات", "Sujets"), pairs, required=True)
    facts = NoteFacts(title=Bilingual("عنوان", "Titre"))
    note = msgspec.structs.replace(sample_note(), sections=(section,), actions=(), invitations=(), facts=facts)
    return msgspec.structs.replace(note, **fields)


def nasty_note() -> BriefingNote:
    """Every nasty text as a paragraph of every kind in turn, and once more cut into marked runs."""
    pairs = [pair(ar, fr, n, KINDS[n % len(KINDS)]) for n, (ar, fr) in enumerate(NASTY)]
    for n, texts in enumerate(NASTY, len(NASTY)):
        pairs.append(pair(*(_striped(text) for text in texts), number=n))
    return bare_note(*pairs, facts=sample_note().facts, actions=sample_note().actions)


def _striped(text: str) -> RichText:
    """Marks that change in the middle of words, numbers and names."""
    cuts = [text[at : at + 5] for at in range(0, len(text), 5)]
    return rich_text(Run(cut, bold=n % 2 == 0, italic=n % 3 == 0, underline=n % 4 == 3) for n, cut in enumerate(cuts))


NOTES = ("nasty", "meeting_record", "cable", "brief_decision", "visit_file", "aide_memoire")


def note_named(name: str) -> BriefingNote:
    return nasty_note() if name == "nasty" else sample_note(name)


@cache
def exported(name: str, layout: Layout) -> Docx:
    """The named note as it is written; do not change what is returned."""
    return Docx(write(snapshot_of(note_named(name), layout)).docx)


def docx_of(note: BriefingNote, layout: Layout = Layout.FACING, **changes: object) -> Docx:
    return written_from(snapshot_of(note, layout, **changes))


def written_from(snapshot: ExportSnapshot) -> Docx:
    return Docx(write(snapshot).docx)
