"""People of a pair: missing on one side, written another way, addressed as somebody else."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Gender, Person, Post, Style
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, mended
from briefing_app.language.checks.names import People, words_of
from briefing_app.language.checks.pair_people import check_people
from briefing_app.language.scripts import has_arabic
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
WOMAN = Gender.FEMININE
PEOPLE = People(
    [
        Person("1", Bilingual("بدر عبد العاطي", "Badr Abdelatty"), variants=("Badr Abdel Ati", "عبد المعطي")),
        Person("2", Bilingual("كاترين كولونا", "Catherine Colonna"), WOMAN, post=Post(Bilingual("سفيرة", "envoyée"))),
        Person("3", Bilingual("نادية الفاسي", "Nadia El Fassi"), WOMAN, style=Style.MINISTER),
        Person("4", Bilingual("كريم الفاسي", "Karim El Fassi")),
        Person(
            "5", Bilingual("سامي حداد", "Sami Haddad"), post=Post(Bilingual("رئيس الهيئة", "président de l’Autorité"))
        ),
        Person("6", Bilingual("جان مارتان", "Jean Martin")),
        Person("7", Bilingual("لويز مارتين", "Louise Martinez"), WOMAN),
        Person("8", Bilingual("", "Paul Sans-Arabe")),
    ]
)
CONTEXT = Context(BUILT_INS.profile("egypt_france"), people=PEOPLE)


def found(ar: str, fr: str, check: str, context: Context = CONTEXT) -> list[tuple[Language, str]]:
    return [
        (language, text[slice(*span)])
        for one in check_people(ar, fr, context)
        if one.check == check
        for language, text in ((AR, ar), (FR, fr))
        if (span := one.span(language)) is not None
    ]


@pytest.mark.parametrize(
    ("ar", "fr", "told"),
    [
        ("التقى الوفد في باريس.", "La délégation a rencontré Badr Abdelatty à Paris.", [(FR, "Badr Abdelatty")]),
        ("التقى بدر عبد العاطي الوفد.", "La délégation a été reçue.", [(AR, "بدر عبد العاطي")]),
        ("استقبل نظيرًا له في باريس.", "Catherine Colonna a reçu la délégation.", [(FR, "Catherine Colonna")]),
        ("حضر اللقاء سامي حداد.", "M. Roux a assisté à la rencontre.", [(AR, "سامي حداد")]),
        ("اجتماع برئاسة لكاترين كولونا", "Réunion du 3 mai", [(AR, "لكاترين كولونا")]),
        ("المشاركون: سامي حداد", "Participants : Jean Martin", [(AR, "سامي حداد"), (FR, "Jean Martin")]),
        ("عقد اجتماع في القاهرة.", "Une réunion avec Nadia EL FASSI au Caire.", [(FR, "Nadia EL FASSI")]),
        ("شكر الحاضرين.", "Sami Haddad remercie l’assistance.", [(FR, "Sami Haddad")]),
        ("التقى بدر عبد العاطي الوفد.", "Badr Abdelatty a reçu la délégation.", []),
        ("التقى السيد عبد العاطي الوفد.", "M. Badr Abdelatty a reçu la délégation.", []),
        ("التقى بدر الوفد.", "Badr Abdelatty a reçu la délégation.", []),
        ("التقى بدر عبد العاطي الوفد.", "Il a reçu la délégation.", []),
        ("وأضاف أن الزيارة مهمة.", "Badr Abdelatty a ajouté que la visite comptait.", []),
        ("كما شكر الحاضرين.", "Sami Haddad a aussi remercié l’assistance.", []),
        ("شكر رئيس الهيئة الحاضرين.", "Sami Haddad a remercié l’assistance.", []),
        ("استقبلت السفيرة الوفد.", "Catherine Colonna a reçu la délégation.", []),
        ("التقى الوفد في باريس.", "La délégation a rencontré M. Abdelatty.", []),
        ("", "Badr Abdelatty a reçu la délégation.", []),
        ("التقى بول الوفد.", "Paul Sans-Arabe a reçu la délégation.", []),
        ("وصل هو إلى باريس.", "Sami Haddad est arrivé à Paris.", []),
        ("التقى بدر عبدالعاطي الوفد.", "Badr Abdelatty a reçu la délégation.", []),
    ],
)
def test_p_13_a_person_named_on_one_side_only(ar: str, fr: str, told: list[tuple[Language, str]]) -> None:
    assert found(ar, fr, "P-13") == told


@pytest.mark.parametrize(
    ("ar", "fr", "told"),
    [
        ("بدر عبد العاطي", "Badr Abdelaty", [(FR, "Abdelaty")]),
        ("بدر عبد العاطي", "Badr Abdel Aty", [(FR, "Abdel Aty")]),
        ("بدر عبد العاطي", "M. Abdellaty", [(FR, "Abdellaty")]),
        ("بدر عبد العاطي", "S.E. M. Abdel-Ati", [(FR, "Abdel-Ati")]),
        ("بدر عبد العاطى وكاترين كولون", "Badr Abdelatty, Catherine Colonna", [(AR, "كولون")]),
        ("السيد عبد المعطي", "M. Badr Abdelatty", [(AR, "عبد المعطي")]),
        ("سامي حدّاد", "Sami Hadad", [(FR, "Hadad")]),
        ("كاترين كولونا", "Mme Colona", [(FR, "Colona")]),
        ("كاترين كولونا", "la ministre Colonna et l’ambassadrice Collona", [(FR, "Collona")]),
        ("السيدة كولونه", "Catherine Colonna", [(AR, "كولونه")]),
        ("بدر عبد العاطي", "Badr Abdelatty", []),
        ("بدر عبد العاطي", "BADR ABDELATTY", []),
        ("بدر عبدالعاطي", "Badr Abdelatty", []),
        ("كاترين كولونا", "la colonne Vendôme et Catherine Colonna", []),
        ("جان مارتان ولويز مارتين", "M. Martinez et Jean Martin", []),
        ("كاترين كولونا", "une colonie", []),
        ("بدر عبد العاطي", "Badr Abdelatty dit « M. Abdelaty »", []),
        ("بدر البحيري", "Badr Elbehairy", []),
        ("كاترين كولونا", "Catherine Deneuve", []),
        ("نادية الفاسي", "Nadia El Fassi", []),
        ("سامي حداد", "Sami Haddad et le hadith", []),
    ],
)
def test_p_14_a_name_is_written_as_its_bearer_chose(ar: str, fr: str, told: list[tuple[Language, str]]) -> None:
    assert found(ar, fr, "P-14") == told


@pytest.mark.parametrize(
    ("ar", "fr"),
    [
        ("بدر عبد العاطي", "Badr Abdel Aty a reçu Catherine Collona."),
        ("السيد عبد المعطي وسامي حدد", "M. Badr Abdelaty et Sami Hadad"),
        ("قال السيد عبد المعطي", "Badr Abdel Ati a dit"),
    ],
)
def test_p_14_once_mended_nothing_of_the_kind_is_left(ar: str, fr: str) -> None:
    texts = {AR: ar, FR: fr}
    fixes = [one.fix for one in check_people(ar, fr, CONTEXT) if one.check == "P-14" and one.fix is not None]
    assert fixes
    for language in Language:
        texts[language] = mended(texts[language], [fix for fix in fixes if fix.language is language])
    assert found(texts[AR], texts[FR], "P-14") == []
    assert ("Abdelatty" in texts[FR]) is ("عبد العاطي" in texts[AR])


@pytest.mark.parametrize(
    ("ar", "fr", "told"),
    [
        ("السيدة بدر عبد العاطي", "M. Badr Abdelatty", [(AR, "السيدة")]),
        ("السيد كاترين كولونا", "Mme Catherine Colonna", [(AR, "السيد")]),
        ("السيدة كولونا", "M. Colonna", [(FR, "M.")]),
        ("السيدة كاترين كولونا", "S.E. M. Catherine Colonna", [(FR, "M.")]),
        ("الوزير نادية الفاسي", "la ministre Nadia El Fassi", [(AR, "الوزير")]),
        ("الوزيرة نادية الفاسي", "le ministre Nadia El Fassi", [(FR, "le ministre")]),
        ("السيد عبد العاطي", "Mme\u00a0Abdelatty", [(FR, "Mme")]),
        ("وللسفير كاترين كولونا", "l’ambassadrice Catherine Colonna", [(AR, "وللسفير")]),
        ("الدكتورة سامي حداد", "Madame Sami Haddad", [(AR, "الدكتورة"), (FR, "Madame")]),
        ("السيد بدر عبد العاطي", "M. Badr Abdelatty", []),
        ("السيدة كاترين كولونا", "Mme Catherine Colonna", []),
        ("معالي السيدة نادية الفاسي", "S.E. Mme Nadia El Fassi", []),
        ("السيد الفاسي", "M. El Fassi", []),
        ("السيدة الفاسي", "Mme El Fassi", []),
        ("السيد جان مارتان والسيدة كاترين كولونا", "M. Martin et Mme Colonna", []),
        ("الدكتورة كاترين كولونا", "Dr Catherine Colonna", []),
        ("السيد الوزير بدر عبد العاطي", "Monsieur le ministre Badr Abdelatty", []),
        ("السيدة دوبون، كاترين كولونا", "M. Dupont, Catherine Colonna", []),
        ("الأستاذ سامي حداد", "Pr Sami Haddad", []),
    ],
)
def test_p_15_a_form_of_address_is_for_the_person(ar: str, fr: str, told: list[tuple[Language, str]]) -> None:
    assert found(ar, fr, "P-15") == told


def test_a_swap_of_the_sides_of_a_name_is_seen_from_both() -> None:
    """Symmetry: who is missing in one language is told as missing in the other when the texts change places."""
    missing: list[Finding] = [*check_people("التقى بدر عبد العاطي الوفد.", "La délégation est là.", CONTEXT)]
    swapped: list[Finding] = [*check_people("الوفد هنا.", "Badr Abdelatty a reçu la délégation.", CONTEXT)]
    assert [(one.check, one.reason) for one in (*missing, *swapped)] == [("P-13", "fr"), ("P-13", "ar")]


def test_nobody_is_looked_for_where_nobody_is_known() -> None:
    nobody = Context(BUILT_INS.profile("egypt_france"))
    assert list(check_people("بدر عبد العاطي", "La délégation", nobody)) == []
    assert People().concerned(words_of("Badr Abdelatty", FR)) == ()


def test_who_is_concerned_is_found_by_any_word_behind_a_particle_too() -> None:
    def concerned(text: str) -> list[str]:
        return [one.person.id for one in PEOPLE.concerned(words_of(text, AR if has_arabic(text) else FR))]

    assert concerned("وللفاسي") == ["3", "4"]
    assert concerned("لبدر") == ["1"]
    assert concerned("Fassi, Martin") == ["3", "4", "6"]
    assert concerned("rien") == []
