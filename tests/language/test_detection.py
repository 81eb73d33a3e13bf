from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.detection import detect
from briefing_app.language.scripts import is_arabic_letter

AR, FR = Language.ARABIC, Language.FRENCH
ARABIC = "التقى الوزير نظيره في القاهرة لبحث التعاون بين البلدين"
FRENCH = "Le ministre a reçu son homologue pour examiner la coopération entre les deux pays"


@pytest.mark.parametrize(
    "text",
    [
        "L’accord n’est pas signé",
        "NOTE POUR LE MINISTRE",
        "Le ministre et son homologue",
        "Le projet مصر الرقمية est une priorité du gouvernement égyptien",
        "Selon l’EPITA, 100 000 jeunes seront formés d’ici à 2030 dans les écoles du pays.",
        "Où se tiendra-t-elle ? À Paris, en présence des deux délégations.",
        "التعاون بين البلدين",
        "وزير خارجية مصر اليوم في باريس",
        "زار وفد EPITA القاهرة أمس",
        "اتفق الجانبان على تدريب 100 000 متدرب خلال عام 2026",
        "يُعقد اللقاء الثنائي القادم في مارس",
        "قال الوزير: «Digital Egypt» هي الأولوية",
    ],
)
def test_the_texts_of_the_desk(text: str) -> None:
    assert detect(text) is (AR if is_arabic_letter(text[0]) else FR)


@pytest.mark.parametrize(
    "text",
    [
        "Las reuniones de los ministros con sus homólogos en la capital",
        "O ministro reuniu-se com o seu homólogo para falar da cooperação",
        "Der Minister traf seinen Amtskollegen, um mit ihm über die Zusammenarbeit zu sprechen",
        "Bakan, mevkidaşıyla iki ülke arasındaki iş birliğini görüştü",
        "وزارت خارجه پاکستان نے کہا ہے کہ یہ ملاقات مفید رہی",
        "Министр встретился со своим коллегой в столице",
        "ایران و مصر و الجزایر گفتگو کردند",
        "El Cairo y París",
        "The ministers",
        "EPITA MCIT NTI GIZ",
        "ministre rencontre homologue pays",
        "De la coopération",
        "محضر لقاء",
        "+33 1 44 08 01 01",
        "«»؟!…",
        "\n\t ",
    ],
)
def test_anything_else_is_left_undecided(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(("own", "foreign"), [(ARABIC, FRENCH), (FRENCH, ARABIC)])
def test_a_quotation_does_not_change_the_language_but_a_half_does(own: str, foreign: str) -> None:
    few = " ".join(foreign.split()[:2])
    assert detect(f"{own} {few}") is detect(own)
    assert detect(f"{own} {few}") is not None
    assert detect(f"{own} {foreign}") is None


@given(st.sampled_from([ARABIC, FRENCH]), st.text(alphabet=" \n\t0123456789٠١٢٣.,:;؟،«»()%-/", max_size=40))
def test_numbers_and_signs_have_no_say(text: str, signs: str) -> None:
    assert detect(f"{signs} {text} {signs}") is detect(text)
    assert detect(signs) is None
