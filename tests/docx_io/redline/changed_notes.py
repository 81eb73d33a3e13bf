"""Revision pairs for the redline: a note, and the same note after somebody worked on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

import msgspec
from hypothesis import strategies as st

from briefing_app.docx_io.redline import write_redline
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, rich_text
from briefing_app.domain.segments import SegmentPair, new_pair
from tests.samples import sample_note, snapshot_of

ARABIC_WORDS = (
    "الوزير استقبل نظيره EPITA 100 000 مارس 12-03-2026 في القاعة B-204، التعاون؛ قال «نعم» 15 % ١٤٤٧ C++".split()
)
FRENCH_WORDS = (
    "Le ministre a reçu M. Cédric O ; coopération : « oui » 100 000 à 14 h 30, مصر finale l’Égypte C++ \n".split(" ")
)
WORDS = {Language.ARABIC: ARABIC_WORDS, Language.FRENCH: FRENCH_WORDS}
TEMPLATES = ("meeting_record", "readout_public", "visit_file", "cable", "brief_decision")
AUTHOR, WHEN = "Nadia <n&n>", datetime(2026, 3, 16, 8, 30, tzinfo=UTC)

layouts = st.sampled_from(Layout)


@cache
def _sample(template_id: str) -> BriefingNote:
    return sample_note(template_id)


def _text(words: Sequence[str], kind: ParagraphKind, bold: bool) -> RichText:
    half = len(words) // 2
    runs = [Run(" ".join(words[:half]) + " ", bold=bold), Run(" ".join(words[half:]), italic=bold)]
    return rich_text(runs, kind)


def _words(language: Language) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(WORDS[language]), max_size=9)


@st.composite
def new_pairs(draw: st.DrawFn, number: int) -> SegmentPair:
    kind, bold = draw(st.sampled_from(ParagraphKind)), draw(st.booleans())
    sides = [_text(draw(_words(language)), kind, bold) for language in (Language.ARABIC, Language.FRENCH)]
    return new_pair(f"00000000-0000-7000-8000-{number:012d}", *sides)


@st.composite
def worked_on(draw: st.DrawFn, pair: SegmentPair) -> SegmentPair:
    """Words put in, taken away and replaced on one side or both; another kind or look now and then."""
    kind = draw(st.sampled_from([pair.fr.text.kind] * 4 + list(ParagraphKind)))
    sides = []
    for language in (Language.ARABIC, Language.FRENCH):
        words = pair.text(language).plain.split(" ")
        for _ in range(draw(st.integers(0, 3))):
            at = draw(st.integers(0, len(words)))
            words[at : at + draw(st.integers(0, 3))] = draw(st.lists(st.sampled_from(WORDS[language]), max_size=3))
        sides.append(_text(words, kind, draw(st.booleans())))
    return msgspec.structs.replace(new_pair(pair.id, *sides))


@st.composite
def changed_pairs(draw: st.DrawFn, pairs: Sequence[SegmentPair], first_new: int) -> tuple[SegmentPair, ...]:
    """Rows worked on, taken away, put in and moved."""
    found = []
    for number, pair in enumerate(pairs):
        match draw(st.sampled_from(("same", "same", "worked on", "worked on", "gone", "one before"))):
            case "same":
                found.append(pair)
            case "worked on":
                found.append(draw(worked_on(pair)))
            case "one before":
                found.extend((draw(new_pairs(first_new + number)), pair))
    if len(found) > 1 and draw(st.booleans()):
        found.insert(draw(st.integers(0, len(found) - 1)), found.pop(draw(st.integers(0, len(found) - 1))))
    return tuple(found)


@st.composite
def sections_worked_on(draw: st.DrawFn, number: int) -> tuple[Section, Section]:
    """One section in two states, its heading among what may change."""
    first = number * 100
    pairs = tuple(draw(new_pairs(first + n)) for n in range(draw(st.integers(0, 4))))
    title = Bilingual(f"القسم {number}", f"Partie {number}")
    before = Section(f"s{number}", title, pairs, required=draw(st.booleans()))
    heading = draw(
        st.sampled_from((title, title, Bilingual(f"القسم {number} بعد التعديل", f"Tout autre titre {number}")))
    )
    after = msgspec.structs.replace(before, title=heading, pairs=draw(changed_pairs(pairs, first + 50)))
    return before, after


@st.composite
def facts_worked_on(draw: st.DrawFn, note: BriefingNote) -> BriefingNote:
    """Title, place, people, marking, promises and invitations: each left alone, changed, or gone."""
    facts, choose = note.facts, lambda *options: draw(st.sampled_from(options))
    people = choose(facts.participants, facts.participants[1:], facts.participants[:-1], facts.participants[::-1], ())
    if people and draw(st.booleans()):
        person = msgspec.structs.replace(
            people[0].person, body=Bilingual("وزارة التعاون", "ministère de la Coopération")
        )
        people = (msgspec.structs.replace(people[0], person=person), *people[1:])
    place = choose(facts.meeting.place, Bilingual(), Bilingual("باريس، القاعة B-204", "Paris, salle B-204"))
    facts = msgspec.structs.replace(
        facts,
        title=choose(facts.title, Bilingual("عنوان آخر", "Un autre titre")),
        marking=choose(facts.marking, "internal"),
        meeting=msgspec.structs.replace(facts.meeting, place=place),
        participants=people,
        distribution=choose(facts.distribution, (), (Bilingual("المراسم", "protocole"),)),
    )
    actions = choose(note.actions, note.actions[1:], note.actions[:-1], ())
    if actions and draw(st.booleans()):
        title = Bilingual(f"{actions[0].title.ar} قبل 12 مارس", f"{actions[0].title.fr} avant le 12 mars")
        actions = (msgspec.structs.replace(actions[0], title=title), *actions[1:])
    invitations = choose(note.invitations, note.invitations, ())
    return msgspec.structs.replace(note, facts=facts, actions=actions, invitations=invitations)


@st.composite
def revision_pairs(draw: st.DrawFn) -> tuple[BriefingNote, BriefingNote]:
    """Two states of a note: those of a sample meeting, with sections of any words in the place of its text."""
    base = _sample(draw(st.sampled_from(TEMPLATES)))
    sections = [draw(sections_worked_on(n)) for n in range(draw(st.integers(1, 3)))]
    kept = tuple(section for section in base.sections if section.content.value != "prose")
    before = msgspec.structs.replace(base, sections=(*kept, *(old for old, _ in sections)))
    new = [section for _, section in sections]
    if draw(st.booleans()):
        new.pop(draw(st.integers(0, len(new) - 1)))
    after = msgspec.structs.replace(before, sections=(*kept, *new))
    pair = before, draw(facts_worked_on(after))
    return pair if draw(st.booleans()) else (pair[1], pair[0])


def snapshots(before: BriefingNote, after: BriefingNote, layout: Layout) -> tuple[ExportSnapshot, ExportSnapshot]:
    """Both states, the second a revision later."""
    old, new = snapshot_of(before, layout), snapshot_of(after, layout)
    return old, msgspec.structs.replace(new, revision=msgspec.structs.replace(new.revision, number=2))


def redline_of(before: BriefingNote, after: BriefingNote, layout: Layout) -> bytes:
    return write_redline(*snapshots(before, after, layout), AUTHOR, WHEN).docx
