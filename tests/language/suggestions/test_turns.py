"""Turns of phrase that say a thing by the way: who is to be among the guests, what keeps somebody at home, whose word
stands between a subject and its verb, one promise in two verbs, and what was over before the meeting.
"""

from __future__ import annotations

import pytest

from briefing_app.domain.invitations import Answer
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import SuggestionKind
from tests.language.suggestions.conftest import seen_in

AR, FR = Language.ARABIC, Language.FRENCH
GIVEN, RECEIVED = SuggestionKind.INVITATION_GIVEN, SuggestionKind.INVITATION_RECEIVED
OURS, THEIRS, REQUEST = SuggestionKind.COMMITMENT_OURS, SuggestionKind.COMMITMENT_THEIRS, SuggestionKind.REQUEST


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (FR, "M. Mansour a demandé à Mme Petit d’être des convives de la régate, le 3 juin.", GIVEN),
        (FR, "M. Mansour a souhaité que Mme Petit figure parmi les invités du festival.", GIVEN),
        (FR, "M. Mansour a tenu à ce que Mme Petit soit du voyage à Louxor et l’y a conviée.", GIVEN),
        (FR, "Mme Petit a transmis à M. Mansour l’invitation de sa ministre au colloque de Lyon, en mars.", RECEIVED),
        (FR, "Mme Petit a invité M. Mansour à rejoindre le jury d’un prix, qui siège à Lyon le 2 octobre.", RECEIVED),
        (FR, "M. Mansour a invité la partie française à dépêcher un ingénieur pour former les équipes.", REQUEST),
        (AR, "وطلب السيد منصور من ضيفته أن تكون من المدعوين إلى سباق القوارب في 18 نوفمبر.", GIVEN),
        (AR, "حرص السيد منصور على أن ترافقه السيدة بوتي في رحلته إلى أسوان ودعاها إليها.", GIVEN),
        (AR, "وأبلغت السيدة بوتي السيد منصور بأن ليون تدعوه إلى ملتقى المدن في مايو.", RECEIVED),
        (AR, "دعا الوزير السيدة بوتي إلى حضور المعرض في يونيو.", GIVEN),
        (AR, "والتمست السيدة بوتي من ضيوفها رسميًا الحصول على الشفرة المصدرية.", REQUEST),
    ],
)
def test_what_is_asked_and_by_whom(language: Language, text: str, kind: SuggestionKind) -> None:
    assert [item.kind for item in seen_in(text, language)] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "kind", "answer"),
    [
        (FR, "Mme Petit a invité M. Mansour à Lyon. « Je prends date », a-t-il glissé.", RECEIVED, Answer.ACCEPTED),
        (FR, "M. Mansour a convié Mme Petit à Louxor ; elle s’est dite ravie d’en être.", GIVEN, Answer.ACCEPTED),
        (FR, "M. Mansour a invité Mme Petit au gala ; elle a répondu que ses fonctions la retiendraient à Paris.", GIVEN, Answer.DECLINED),
        (FR, "Mme Petit a convié M. Mansour à Lyon, mais ses fonctions l’appellent ailleurs.", RECEIVED, Answer.DECLINED),
        (AR, "دعا السيد منصور السيدة بوتي إلى حضور المعرض، فأجابت بأن مهامها ستبقيها في باريس.", GIVEN, Answer.DECLINED),
    ],
)  # fmt: skip
def test_answers_by_the_way(language: Language, text: str, kind: SuggestionKind, answer: Answer) -> None:
    assert [(item.kind, item.answer) for item in seen_in(text, language)] == [(kind, answer)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (FR, "La France financera l’achat de dix caméras et virera les fonds avant la fin de mars.", THEIRS),
        (FR, "L’Égypte, a répondu M. Mansour, aura dragué le chenal avant le 20 mars.", OURS),
        (AR, "وصرح السيد منصور بأن مصر ستمول شراء عشر كاميرات وستحول المبلغ قبل نهاية مارس.", OURS),
        (AR, "وقالت السيدة بوتي: سنسلمكم القوارب الثلاثة في مطلع أغسطس.", THEIRS),
    ],
)
def test_one_promise_and_whose(language: Language, text: str, kind: SuggestionKind) -> None:
    assert [item.kind for item in seen_in(text, language)] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "Elle avait convié ce dernier à Lyon en 2024, mais le voyage n’avait pu se faire en raison d’une grève."),
        (FR, "Nul ne sait, a reconnu Mme Petit, ce qu’il adviendra des archives."),
        (FR, "Mme Petit a démenti que la France ait promis des navires."),
        (AR, "وكان السيد منصور قد قبل في العام الماضي دعوة إلى ليون ثم حالت العاصفة دون وصوله."),
        (AR, "ونفت السيدة بوتي أن تكون فرنسا قد وعدت المصارف بإعفاءات."),
        (AR, "وأثنت السيدة بوتي على طالبة حفظت ديوانًا كاملًا."),
        (AR, "وطلب السيد منصور من القاعة أن تؤجل أسئلتها إلى نهاية المحاضرة."),
        (AR, "وقال السيد منصور إن مصر تطمح إلى القضاء على المرض، من غير أن يحدد مرحلة وسيطة."),
    ],
)
def test_what_is_none(language: Language, text: str) -> None:
    assert seen_in(text, language) == ()
