"""Hypothesis strategies for notes and their parts, used by every room's property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, rich_text
from briefing_app.domain.segments import SegmentPair, Side

ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ ،؛؟.:«»()َُِّ ـ٠١٢٣٤٥٦٧٨٩0123456789-/%EPITA"
FRENCH = "abcdefghijklmnopqrstuvwxyzéèêàçùôîœÉÀABCDEFGHIJ ,;?!.:«»()’'0123456789-/%€ مصر"

arabic_text = st.text(alphabet=ARABIC, max_size=60)
french_text = st.text(alphabet=FRENCH, max_size=60)
kinds = st.sampled_from(ParagraphKind)
languages = st.sampled_from(Language)


def text_in(language: Language) -> st.SearchStrategy[str]:
    return arabic_text if language is Language.ARABIC else french_text


@st.composite
def paragraphs(draw: st.DrawFn, language: Language, kind: ParagraphKind | None = None) -> RichText:
    runs = draw(
        st.lists(
            st.builds(Run, text_in(language), bold=st.booleans(), italic=st.booleans(), underline=st.booleans()),
            max_size=4,
        )
    )
    return rich_text(runs, kind or draw(kinds))


@st.composite
def pairs(draw: st.DrawFn, pair_id: str) -> SegmentPair:
    kind = draw(kinds)
    return SegmentPair(
        pair_id,
        Side(draw(paragraphs(Language.ARABIC, kind))),
        Side(draw(paragraphs(Language.FRENCH, kind))),
        confirmed=draw(st.booleans()),
    )


@st.composite
def notes(draw: st.DrawFn, max_sections: int = 3, max_pairs: int = 4) -> BriefingNote:
    """Notes with at least one section; ids are short and unique."""
    sections = []
    for s in range(draw(st.integers(1, max_sections))):
        count = draw(st.integers(0, max_pairs))
        sections.append(
            Section(
                f"section_{s}",
                Bilingual(ar=f"القسم {s}", fr=f"Partie {s}"),
                tuple(draw(pairs(f"{s:08d}-0000-7000-8000-{p:012d}")) for p in range(count)),
            )
        )
    return BriefingNote(
        id="00000000-0000-7000-8000-000000000001",
        template=TemplateVersion("brief_info", 1),
        profile="egypt_france",
        reference=Reference("P-00AB-0001"),
        facts=NoteFacts(title=Bilingual(ar="عنوان المذكرة", fr="Titre de la note")),
        sections=tuple(sections),
    )
