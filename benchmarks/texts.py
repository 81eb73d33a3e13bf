"""Bilingual notes of any length, with words, numbers, Latin names and dates as real ones have them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair

ROOT = Path(__file__).resolve().parents[1]
FRENCH = (
    "Au cours de l’entretien n° {n}, le ministre a salué la coopération engagée avec EPITA depuis le 12 mars 2021 : "
    "plus de {n} stagiaires ont été formés, et 30 jeunes pousses ont atteint la finale ; les deux parties sont "
    "convenues de se revoir à 14 h 30, en présence des équipes techniques des deux ministères et des entreprises "
    "partenaires, pour préparer le programme de l’année à venir et en suivre l’exécution."
)
ARABIC = (
    "وخلال اللقاء رقم {n} أشاد الوزير بالتعاون القائم مع EPITA منذ 12 مارس 2021؛ فقد دُرّب أكثر من {n} متدرب، وبلغت "
    "30 شركة ناشئة الجولة النهائية، واتفق الجانبان على أن يجتمعا من جديد الساعة 14:30 بحضور الفرق الفنية في "
    "الوزارتين والشركات الشريكة، لإعداد برنامج العام المقبل ومتابعة تنفيذه."
)


def texts(count: int, first: int = 1) -> list[tuple[str, str]]:
    """``count`` pairs of (Arabic, French), no two alike, counted from ``first``."""
    return [(ARABIC.format(n=n), FRENCH.format(n=n)) for n in range(first, first + count)]


NOTE_ID = "01980000-0000-7000-8000-000000000001"


def note_of(count: int, note_id: str = NOTE_ID) -> BriefingNote:
    """A note of ``count`` pairs in sections of fifty."""
    return note_of_texts(texts(count), note_id)


def note_of_texts(made: Sequence[tuple[str, str]], note_id: str = NOTE_ID) -> BriefingNote:
    """A note of these pairs of (Arabic, French) in sections of fifty."""
    pairs = [
        new_pair(f"0198{n:04x}-{n % 65536:04x}-7000-8000-{n:012x}", plain(ar), plain(fr))
        for n, (ar, fr) in enumerate(made)
    ]
    sections = tuple(
        Section(f"s{start}", Bilingual(f"القسم {start}", f"Partie {start}"), tuple(pairs[start : start + 50]))
        for start in range(0, len(pairs), 50)
    )
    facts = NoteFacts(title=Bilingual("محضر لقاء", "Compte rendu"), marking="internal", dated=date(2026, 3, 15))
    reference = Reference("P-00AB-0001")
    return BriefingNote(note_id, TemplateVersion("brief_info", 1), "egypt_france", reference, facts, sections)


def revision_of(note: BriefingNote) -> Revision:
    made = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
    return Revision(note.id, note.id, 1, "", made, "benchmark", "created", content_hash(note))
