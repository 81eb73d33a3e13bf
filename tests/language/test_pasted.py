from __future__ import annotations

import textwrap

import arabic_reshaper
import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.pasted import Pasted, Repair, RepairKind, read_pasted
from tests.samples import sample_note
from tests.strategies import arabic_text, french_text

AR, FR = Language.ARABIC, Language.FRENCH
JOINED, HYPHENS = RepairKind.LINES_JOINED, RepairKind.HYPHENS

FRENCH = (
    "Le ministre a reçu à Paris son homologue égyptien pour examiner avec lui la coopération entre les deux pays dans "
    "les domaines de la formation, de la recherche et du numérique. Ils sont convenus de se revoir avant la fin de "
    "l’année, au Caire, pour signer un accord entre les deux écoles et fixer le calendrier des échanges d’étudiants."
)
ARABIC = (
    "استقبل الوزير في القاهرة نظيره الفرنسي لبحث سبل تعزيز التعاون بين البلدين في مجالات التدريب والبحث العلمي والتحول "
    "الرقمي، واتفق الجانبان على عقد لقاء جديد قبل نهاية العام لتوقيع اتفاق بين المدرستين وتحديد الجدول الزمني لتبادل "
    "الطلاب خلال العام الدراسي المقبل بحضور عدد من المسؤولين."
)


def repairs(pasted: Pasted) -> dict[RepairKind, int]:
    return {repair.kind: repair.count for repair in pasted.repaired}


def wrapped(text: str, width: int, end: str = "\n") -> str:
    """``text`` as copied from a page of this width."""
    return end.join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", ()),
        (" \n\t\n ", ()),
        ("un", ("un",)),
        ("  un  ", ("un",)),
        ("un\r\ndeux\rtrois", ("un", "deux", "trois")),
        ("un\u2029deux", ("un", "deux")),
        ("un\n\n \n\ndeux", ("un", "deux")),
        ("un\fdeux", ("un", "deux")),
        ("un\u2028deux\vtrois", ("un\ndeux\ntrois",)),
        ("colonne\tvaleur\nautre\t3", ("colonne\tvaleur", "autre\t3")),
    ],
)
def test_breaks(text: str, paragraphs: tuple[str, ...]) -> None:
    assert read_pasted(text, FR) == Pasted(paragraphs, ())


@pytest.mark.parametrize("width", [50, 60, 72, 84, 120])
@pytest.mark.parametrize(("text", "language"), [(FRENCH, FR), (ARABIC, AR)])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_of_a_page_are_joined(text: str, language: Language, width: int, end: str) -> None:
    copied = wrapped(text, width, end)
    pasted = read_pasted(copied, language)
    assert pasted.paragraphs == (text,)
    assert repairs(pasted) == {JOINED: copied.count("\n")}


@pytest.mark.parametrize(("text", "language"), [(FRENCH, FR), (ARABIC, AR)])
def test_paragraphs_of_a_page_stay_apart(text: str, language: Language) -> None:
    copied = f"1. Titre\n{wrapped(text, 70)}\n{wrapped(text, 70)}\n\n{wrapped(text, 80)}"
    assert read_pasted(copied, language).paragraphs == ("1. Titre", text, text, text)


@pytest.mark.parametrize("language", Language)
def test_the_sample_comes_back_from_a_page(language: Language) -> None:
    """Its long paragraphs, but for the few whose lines prove nothing: those stay cut, and lose no word."""
    texts = [pair.text(language).plain for pair in sample_note("meeting_record").pairs()]
    pages = [(text, width) for text in texts if len(text) > 95 for width in (48, 56, 64, 72)]
    read = [read_pasted(wrapped(text, width), language).paragraphs for text, width in pages]
    assert len(pages) >= 8
    assert all(" ".join(paragraphs) == text for paragraphs, (text, _) in zip(read, pages, strict=True))
    assert sum(len(paragraphs) == 1 for paragraphs in read) >= 0.7 * len(pages)


LISTS = {
    "short": "Paris\nLe Caire\nTunis",
    "short small": "eau\nénergie\ntransports\néducation\nsanté",
    "tasks": "Préparer la visite du ministre égyptien à Paris\nConfirmer la participation de l’ambassadeur au dîner\n"
    "Envoyer les documents de travail à la délégation",
    "short hanging": "réunion avec le\nministre et les\nexperts du comité.",
    "quoted": "« Préparer la visite du ministre égyptien à Paris »\n« Confirmer la participation de l’ambassadeur au dîner »\n"
    "« Envoyer les documents de travail à la délégation. »",
    "infinitives": "préparer la visite du ministre égyptien à Paris\nconfirmer la participation de l’ambassadeur au dîner\n"
    "envoyer les documents de travail à la délégation",
    "bullets": "• préparer la visite du ministre égyptien à Paris\n• confirmer la participation de l’ambassadeur au dîner",
    "dashes": "- préparer la visite du ministre égyptien à Paris et\n- confirmer la participation de l’ambassadeur au dîner",
    "numbers": "1. préparer la visite du ministre égyptien à Paris\n2. confirmer la participation de l’ambassadeur à\n"
    "3) envoyer les documents de travail à la délégation",
    "letters": "a) préparer la visite du ministre égyptien à Paris\nb) confirmer la participation de l’ambassadeur",
    "semicolons": "préparer la visite du ministre égyptien à Paris ;\nconfirmer la participation de l’ambassadeur ;",
    "commas": "examiner la coopération bilatérale dans le spatial,\npréparer la prochaine session du comité conjoint,\n"
    "signer l’accord de coopération entre les deux écoles.",
    "sentences": "Le ministre a reçu son homologue égyptien à Paris.\nils sont convenus de se revoir avant la fin de l’an.",
    "uneven": "la première ligne est très nettement plus longue que celles qui suivent\nla deuxième\nla troisième",
}


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_a_french_list_stays_a_list(text: str) -> None:
    assert read_pasted(text, FR) == Pasted(tuple(text.split("\n")), ())


@pytest.mark.parametrize(
    "text",
    [
        "القاهرة\nباريس\nتونس.",
        "إعداد زيارة الوزير المصري إلى باريس الشهر المقبل\nتأكيد مشاركة السفير الفرنسي والوفد المرافق له\n"
        "إرسال وثائق العمل كاملة إلى أعضاء الوفد المشارك",
        "أ) إعداد زيارة الوزير المصري إلى باريس بالتنسيق مع\nب) تأكيد مشاركة السفير الفرنسي في مأدبة العشاء.",
        "- إعداد زيارة الوزير المصري إلى باريس بالتنسيق مع\n- تأكيد مشاركة السفير الفرنسي في مأدبة العشاء.",
        "إعداد زيارة الوزير المصري إلى باريس الشهر المقبل،\nتأكيد مشاركة السفير الفرنسي في مأدبة العشاء،\n"
        "إرسال وثائق العمل كاملة إلى أعضاء الوفد المشارك.",
        "عنوان المذكرة الخاصة بزيارة الوزير المصري إلى باريس\nاستقبل الوزير نظيره الفرنسي اليوم وبحث معه التعاون.",
    ],
)
def test_an_arabic_list_stays_a_list(text: str) -> None:
    assert read_pasted(text, AR) == Pasted(tuple(text.split("\n")), ())


def test_paragraphs_longer_than_a_page_is_wide_are_not_joined() -> None:
    lines = ["mot " * 45 + "de", "suite " * 32 + "fin."]
    assert read_pasted("\n".join(lines), FR).paragraphs == tuple(lines)


def test_one_word_that_hangs_proves_an_arabic_page() -> None:
    first = "استقبل الوزير في القاهرة نظيره الفرنسي بحضور السفير\nالفرنسي وعدد من المسؤولين المعنيين بملف التعاون كله."
    second = "وناقش الجانبان الخطوات اللازمة لتنفيذ ما اتفقا عليه من\nبرامج التدريب المشترك وتبادل الخبراء والطلاب والباحثين\nخلال العام"
    assert read_pasted(first, AR).paragraphs == tuple(first.split("\n"))
    assert read_pasted(f"{first}\n{second}", AR).paragraphs == (first.replace("\n", " "), second.replace("\n", " "))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "Le ministre a présenté la coopé-\nration entre les écoles.",
            "Le ministre a présenté la coopération entre les écoles.",
        ),
        ("un accord inter\u2010\nnational", "un accord international"),
        ("un accord inter\u00ad\nnational", "un accord international"),
        ("un accord inter\x02\r\nnational", "un accord international"),
        ("le vice-\nministre", "le vice-ministre"),
        ("un accord franco-\négyptien", "un accord franco-égyptien"),
        ("prenez rendez-\nvous", "prenez rendez-vous"),
        ("y a-\nt-il", "y a-t-il"),
        ("celui-\nci", "celui-ci"),
        ("reçu par Jean-\nPierre Dupont", "reçu par Jean-Pierre Dupont"),
    ],
)
def test_a_word_broken_at_a_line_end_is_one_again(text: str, whole: str) -> None:
    assert read_pasted(text, FR) == Pasted((whole,), (Repair(HYPHENS, 1),))


@pytest.mark.parametrize("text", ["mot -\nsuite", "2024-\n2025", "liste-\n- point", "liste-\n3 points"])
def test_other_dashes_break_no_word(text: str) -> None:
    assert read_pasted(text, FR).paragraphs == tuple(text.split("\n"))


def test_a_hyphen_is_no_break_in_arabic() -> None:
    assert read_pasted("شركة Orange-\nmobile", AR).paragraphs == ("شركة Orange-", "mobile")


def test_a_title_ends_no_sentence_and_begins_no_list() -> None:
    first = "Au cours de la réunion la délégation a été conduite par M."
    assert read_pasted(f"{first}\nDupont et par deux experts.", FR).paragraphs == (
        f"{first} Dupont et par deux experts.",
    )
    second = "Au cours de la réunion la délégation a été reçue par\nM. Dupont et par deux experts."
    assert read_pasted(second, FR).paragraphs == (second.replace("\n", " "),)


def test_the_spaces_of_justified_lines_are_drawn_together() -> None:
    copied = "Le  ministre  a  reçu  à  Paris  son  homologue  égyptien\npour  examiner  la coopération."
    assert read_pasted(copied, FR).paragraphs == (
        "Le ministre a reçu à Paris son homologue égyptien pour examiner la coopération.",
    )
    assert read_pasted("a  b", FR).paragraphs == ("a  b",)


@pytest.mark.parametrize(
    ("text", "language", "mended", "kind", "count"),
    [
        ("re\u00adpli\u00ader", FR, "replier", RepairKind.SOFT_HYPHENS, 2),
        ("re\x1fplier", FR, "replier", RepairKind.SOFT_HYPHENS, 1),
        ("a\u200bb\ufeff\u2060", FR, "ab", RepairKind.ZERO_WIDTH, 3),
        ("o\ufb03ce \ufb02ux \ufb01n", FR, "office flux fin", RepairKind.LIGATURES, 3),
        ("\u202bنص", AR, "نص", RepairKind.DIRECTION_CONTROLS, 1),
        ("نص\u2069 و\u202c", AR, "نص و", RepairKind.DIRECTION_CONTROLS, 2),
        ("\u2067نص \u202bثم\u2069", AR, "\u2067نص ثم\u2069", RepairKind.DIRECTION_CONTROLS, 1),
        ("\u202bنص \u2067ثم\u202c", AR, "نص ثم", RepairKind.DIRECTION_CONTROLS, 3),
        ("\u202eنص\u202c", AR, "نص", RepairKind.DIRECTION_CONTROLS, 2),
        ("\ufee7\ufeba ثم", AR, "نص ثم", RepairKind.FORMS, 1),
    ],
)
def test_what_is_taken_away_is_told(text: str, language: Language, mended: str, kind: RepairKind, count: int) -> None:
    assert read_pasted(text, language) == Pasted((mended,), (Repair(kind, count),))


@pytest.mark.parametrize(
    "text",
    [
        "لا\u200cيمكن",
        "ه\u200d",
        "\u2067نص\u2069",
        "\u202bنص\u202c",
        "مع EPITA\u200e.",
        "\u200fنص",
        "15\u00a0%",
        "ﷺ",
        "كتـاب",
    ],
)
def test_what_is_meant_stays(text: str) -> None:
    assert read_pasted(text, AR) == Pasted((text,), ())


def test_a_page_in_presentation_forms_is_mended_and_joined() -> None:
    lines = wrapped(ARABIC, 70).split("\n")
    pasted = read_pasted("\n".join("\u202b" + arabic_reshaper.reshape(line) for line in lines), AR)
    assert pasted.paragraphs == (ARABIC,)
    told = repairs(pasted)
    assert (told[JOINED], told[RepairKind.DIRECTION_CONTROLS]) == (len(lines) - 1, len(lines))
    assert told[RepairKind.FORMS] > len(lines)


def test_a_line_that_runs_backwards_is_turned_round() -> None:
    text = "لقاء السيد الوزير مع EPITA عام 2026."
    pasted = read_pasted(get_display(arabic_reshaper.reshape(text)), AR)
    assert (pasted.paragraphs, [repair.kind for repair in pasted.repaired]) == ((text,), [RepairKind.FORMS])


def test_repairs_are_told_in_one_order() -> None:
    pasted = read_pasted("o\ufb03ce a\u200bb re\u00adplier\n\u202bnotre coopé-\nration", FR)
    assert pasted.paragraphs == ("office ab replier", "notre coopération")
    assert [repair.kind for repair in pasted.repaired] == [
        RepairKind.HYPHENS,
        RepairKind.LIGATURES,
        RepairKind.SOFT_HYPHENS,
        RepairKind.ZERO_WIDTH,
        RepairKind.DIRECTION_CONTROLS,
    ]


pages = st.lists(
    st.one_of(french_text, arabic_text, st.sampled_from(["", "\u2029", "\u200b\u202b", "mot-", FRENCH[:60]])),
    max_size=8,
)


@given(pages, st.sampled_from(Language), st.sampled_from(["\n", "\r\n", "\u2029"]))
def test_no_letter_is_lost_and_reading_twice_is_once(lines: list[str], language: Language, end: str) -> None:
    text = end.join(lines)
    pasted = read_pasted(text, language)
    kept = [ch for ch in text if ch.isalnum()]
    assert [ch for paragraph in pasted.paragraphs for ch in paragraph if ch.isalnum()] == kept
    assert all(paragraph == paragraph.strip() != "" for paragraph in pasted.paragraphs)
    assert read_pasted("\u2029".join(pasted.paragraphs), language) == Pasted(pasted.paragraphs, ())
