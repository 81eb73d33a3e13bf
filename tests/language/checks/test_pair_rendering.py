"""P-19: a segment that a note says in two ways, in either direction."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.language.checks.pair_rendering import check_renderings
from briefing_app.language.checks.renderings import OtherRendering
from tests.samples import sample_note

Twin = tuple[str, str]
FLAGGED: list[tuple[Twin, Twin]] = [
    (("وقّع الجانبان الاتفاق", "Les deux parties ont signé"), ("وقع الطرفان على الاتفاق", "Les deux parties ont signé")),
    (("وقّع الجانبان الاتفاق", "Les deux parties ont signé"), ("وقّع الجانبان الاتفاق", "Les parties ont conclu")),
    (("لا يوجد أي اعتراض", "Il n’y a pas d’objection"), ("لا اعتراض على ذلك", "il n’y a pas d’objection")),
    (("لا يوجد أي اعتراض", "Il n’y a pas d’objection."), ("لا اعتراض على ذلك", "Il n'y a pas d'objection")),
    (("تم رفع الجلسة", "La séance est levée"), ("رُفعت الجلسة اليوم", "La  séance est levée")),
    (("رُفعت الجلسة اليوم", "Fin de séance"), ("رفعت الجلسة اليوم", "La séance est levée")),
    (("إلى ٣٠ متدربًا", "Vers trente stagiaires"), ("إلى 30 متدربا", "Pour trente stagiaires")),
    (("ملحق التعاون الثقافي", "Annexe culturelle"), ("ملحق التعاون الثقافى", "Pièce jointe culturelle")),
    (("قرار الوزير رقم 5", "Décision n° 5 du ministre"), ("أمر الوزير رقم 5", "Décision n° 5 du ministre")),
    (("برنامج مصر الرقمية", "« Égypte numérique », le plan"), ("خطة مصر الرقمية", "«Égypte numérique», le plan")),
    (("تدريب ١٠٠٬٠٠٠ شاب مصري", "Former cent mille jeunes"), ("تدريب 100 000 شاب مصري", "Cent mille jeunes à former")),
    (("ـمصر وفرنسا معا", "L’Égypte et la France"), ("مصر وفرنسا معا", "Ensemble, la France et l’Égypte")),
]
SILENT: list[tuple[Twin, Twin]] = [
    (("وقّع الجانبان الاتفاق", "Les deux parties ont signé"), ("وقع الجانبان الاتفاق", "Les deux parties ont signé")),
    (("وقّع الجانبان الاتفاق", "Les deux parties ont signé"), ("وقّع الجانبان  الاتفاق", "Les Deux Parties ont signé.")),
    (("تم", "Fait"), ("انتهى", "Fait")),
    (("شكرًا جزيلًا", "Avec nos remerciements"), ("مع جزيل الشكر", "Nos vifs remerciements")),
    (("قرار الوزير رقم 5", "Décision n° 5 du ministre"), ("قرار الوزير رقم 6", "Décision n° 6 du ministre")),
    (("وقّع الجانبان الاتفاق", "Les deux parties ont signé"), ("", "Les deux parties ont signé")),
    (("", ""), ("", "")),
    (("رُفعت الجلسة اليوم", "La séance est levée"), ("رُفعت الجلسة أمس", "La séance a été levée hier")),
    (("في ١٠ مارس ٢٠٢٦", "Le 10 mars 2026"), ("في 10 مارس 2026", "Le 10 mars 2026")),
]


def note(*twins: Twin) -> BriefingNote:
    pairs = tuple(new_pair(f"p{number}", plain(ar), plain(fr)) for number, (ar, fr) in enumerate(twins))
    half = len(pairs) // 2
    sections = tuple(
        Section(name, Bilingual(name, name), part) for name, part in (("a", pairs[:half]), ("b", pairs[half:]))
    )
    return msgspec.structs.replace(sample_note(), sections=sections)


def swapped(twins: tuple[Twin, Twin]) -> tuple[Twin, Twin]:
    return twins[1], twins[0]


@pytest.mark.parametrize("twins", FLAGGED)
def test_another_rendering_is_told_at_the_later_place(twins: tuple[Twin, Twin]) -> None:
    (found,) = check_renderings(note(*twins))
    assert (found.section, found.pair, found.finding.check) == ("b", "p1", "P-19")
    assert found.finding.facts[0][1] in twins[0]
    assert all(found.finding.span(language) for language in Language)
    assert len(list(check_renderings(note(*swapped(twins))))) == 1


@pytest.mark.parametrize("twins", SILENT)
def test_what_is_no_other_rendering(twins: tuple[Twin, Twin]) -> None:
    assert list(check_renderings(note(*twins))) == []
    assert list(check_renderings(note(*swapped(twins)))) == []


def test_a_side_that_is_behind_says_nothing_yet() -> None:
    made = note(*FLAGGED[0])
    pair = made.pair("p1").edited(Language.FRENCH, plain("Autre chose")).edited(Language.FRENCH, plain("Encore autre"))
    assert pair.is_behind(Language.ARABIC)
    sections = (made.sections[0], msgspec.structs.replace(made.sections[1], pairs=(pair,)))
    assert list(check_renderings(msgspec.structs.replace(made, sections=sections))) == []


def test_what_is_remembered_is_told_of_the_words_it_was_asked_for_alone() -> None:
    """Another thread may have asked for the note as it was a moment ago."""
    twin = Bilingual(*FLAGGED[0][1])
    remembered = (OtherRendering(twin, Language.FRENCH, "شيء آخر", "P-1"),)
    (found,) = check_renderings(note((twin.ar, twin.fr)), remembered)
    assert (found.pair, found.finding.facts) == ("p0", (("before", "شيء آخر"), ("where", "P-1")))
    assert list(check_renderings(note((twin.ar, f"{twin.fr} hier")), remembered)) == []
    assert list(check_renderings(note((twin.ar, twin.fr), (twin.ar, twin.fr)), remembered)) == []
    made = note((twin.ar, twin.fr), (twin.ar, "Autre chose"))
    behind = made.pair("p1").edited(Language.FRENCH, plain(twin.fr))
    sections = (made.sections[0], msgspec.structs.replace(made.sections[1], pairs=(behind,)))
    assert [one.pair for one in check_renderings(msgspec.structs.replace(made, sections=sections), remembered)] == [
        "p0"
    ]


def test_a_long_rendering_is_told_by_its_beginning() -> None:
    long = "La très longue phrase que voici " * 5
    (found,) = check_renderings(note(("جملة طويلة جدا", long), ("جملة طويلة جدا", "Courte phrase ici")))
    assert len(found.finding.facts[0][1]) <= 61
