"""Exports to be reviewed, and what a scan must always keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import msgspec

from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.review.exported import ExportedText, exported_text
from briefing_app.docx_io.review.scanner import scan
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.review import BREAK, Change, ChangeKind, ChangeRef, ReviewScan
from briefing_app.language.comparing import comparable
from tests.docx_io.review.reviewer import Reviewer, count_comments, count_marks
from tests.docx_io.written import bare_note, pair
from tests.samples import snapshot_of

AR, FR = Language.ARABIC, Language.FRENCH
TEXTS = (
    (
        "استقبل الوزير نظيره الفرنسي في القاهرة يوم الأحد.",
        "Le ministre a reçu son homologue français au Caire dimanche.",
    ),
    ("وبحث الجانبان التعاون مع EPITA في مجال التدريب.", "Les deux parties ont examiné la coopération avec EPITA."),
    ("وأكد الوزير أهمية الحوار بين البلدين.", "Le ministre a souligné l’importance du dialogue ; il s’en félicite."),
    ("واتفق الجانبان على عقد لقاء في مارس 2026.", "Ils sont convenus d’une rencontre en mars 2026 à 14 h 30."),
    ("وشكر الضيف مضيفه على حسن الاستقبال.", "L’hôte a été remercié pour son accueil chaleureux."),
)


def review_note() -> BriefingNote:
    """Two sections of plain segments, nothing around them."""
    pairs = [pair(ar, fr, n) for n, (ar, fr) in enumerate(TEXTS, 1)]
    note = bare_note(*pairs[:3])
    second = Section("next", Bilingual("المتابعة", "Suites"), tuple(pairs[3:]))
    return msgspec.structs.replace(note, sections=(*note.sections, second))


GONE = (ChangeKind.PARAGRAPH_DELETED, ChangeKind.MOVED, ChangeKind.ROW_REMOVED)


class Sent:
    """An export that went out for review."""

    def __init__(self, layout: Layout = Layout.FACING, note: BriefingNote | None = None) -> None:
        self.note = note if note is not None else review_note()
        self.snapshot: ExportSnapshot = snapshot_of(self.note, layout, for_review=ReviewOptions())
        self.docx = write(self.snapshot).docx
        self.exported: ExportedText = exported_text(self.snapshot)

    def reviewer(self, author: str = "Nadia") -> Reviewer:
        return Reviewer(self.docx, author)

    def scan(self, reviewer: Reviewer | bytes) -> ReviewScan:
        """The scan, after all that must hold for any file was checked."""
        data = reviewer if isinstance(reviewer, bytes) else reviewer.bytes()
        read = scan(data, self.exported)
        check(self, data, read)
        return read


def check(sent: Sent, data: bytes, read: ReviewScan) -> None:
    """Nothing lost, nothing invented; reject gives what was exported, accept what the file shows."""
    assert read.marks == count_marks(data)
    comments = sum(len(thread.comments) for thread in read.threads)
    assert comments == count_comments(data)
    changes = read.by_id
    assert len(changes) == len(read.changes)
    for unit in read.units:
        text = unit.text(changes, ()).removesuffix(BREAK)
        assert text == sent.note.pair(unit.pair).text(unit.language).plain


def accepted(read: ReviewScan, language: Language, form: Callable[[str], str] = comparable) -> list[str]:
    """The paragraphs of one language with everything accepted, those that say something, in a form for comparing."""
    changes = read.by_id
    whole = ""
    for unit in read.units:
        refs = [changes[piece.id] for piece in unit.pieces if isinstance(piece, ChangeRef)]
        gone = any(change.kind in GONE and change.before for change in refs)
        if unit.language is language and not (gone and not unit.text(changes, changes)):
            whole += unit.text(changes, changes)
            joined = any(change.before == BREAK for change in refs)
            whole += "" if joined else BREAK
    return [text for text in map(form, whole.split(BREAK)) if text]


def shown(sent: Sent, data: bytes, view: View = View.ACCEPT) -> Counter[str]:
    """The paragraphs of a file in one view by the plain reader, without those that stand around the units."""
    found = Counter(comparable(text.plain) for text in read_paragraphs(data, view))
    return found - Counter(entry.key for entry in sent.exported.entries if not entry.is_unit)


def only(read: ReviewScan) -> Change:
    """The one change of a scan."""
    assert not read.unplaced
    (change,) = read.changes
    return change
