"""A small glossary, in our own words, and how to read a text by it."""

from __future__ import annotations

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermStatus
from briefing_app.language.terms.base import Said, TermBase
from briefing_app.language.terms.entry import Entry, EntryKind, entry_of
from briefing_app.language.terms.layer import Layer

AR, FR = Language.ARABIC, Language.FRENCH
FORBIDDEN, ADMITTED, KEPT = TermStatus.FORBIDDEN, TermStatus.ADMITTED, TermStatus.KEPT


def concept(key: str, *terms: Term) -> Concept:
    return Concept(key, terms)


def fr(text: str, status: TermStatus = TermStatus.PREFERRED, *forms: str, part: str = "") -> Term:
    return Term(FR, text, status, PartOfSpeech(part), forms=forms)


def ar(text: str, status: TermStatus = TermStatus.PREFERRED, *forms: str) -> Term:
    return Term(AR, text, status, forms=forms)


GLOSSARY = (
    concept("accord", fr("accord"), ar("اتفاق", TermStatus.PREFERRED, "اتفاقات", "اتفاقان", "اتفاقين")),
    concept("cadre", fr("accord-cadre"), ar("اتفاق إطاري")),
    concept("mixte", fr("commission mixte"), ar("لجنة مشتركة", TermStatus.PREFERRED, "لجان مشتركة")),
    concept("onu", fr("Organisation des Nations unies"), fr("ONU", ADMITTED), ar("الأمم المتحدة")),
    concept("loi", fr("projet de loi"), ar("مشروع قانون"), ar("مسودة قانون", ADMITTED), ar("بروجيه", FORBIDDEN)),
    concept("envoye", fr("ambassadeur"), ar("سفير", TermStatus.PREFERRED, "سفراء", "سفيرة")),
    concept("canal", fr("canal"), ar("قناة", TermStatus.PREFERRED, "قنوات")),
    concept("durable", fr("durable", part="adjective"), ar("مستدام")),
    concept("horizon", fr("Horizon Europe", KEPT)),
    concept("cour", fr("cour", TermStatus.PREFERRED), ar("محكمة")),
    concept("cote", fr("côte"), ar("ساحل")),
    concept("ue", fr("UE"), ar("الاتحاد الأوروبي")),
    concept("jour", fr("ordre du jour"), fr("agenda", FORBIDDEN), ar("جدول الأعمال"), ar("جدول أعمال", ADMITTED)),
)


def base_of(*concepts: Concept, aside: tuple[Term, ...] = ()) -> TermBase:
    entries = [entry_of(one) for one in concepts]
    return TermBase([Layer([*entries, Entry("aside", EntryKind.ASIDE, aside)])])


BASE = base_of(*GLOSSARY)


def said(text: str, language: Language, base: TermBase = BASE) -> Said:
    return base.read(text, language)


def seen(text: str, language: Language, base: TermBase = BASE) -> list[tuple[str, str]]:
    """What stands in a text, and the keys it names."""
    return [
        (text[one.start : one.end], " ".join(named.entry.key for named in one.named))
        for one in said(text, language, base).found
    ]
