from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.actions import Channel
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    Event,
    InvitationState,
    ModeAnswer,
    Party,
    Response,
    VisitInvitation,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Gender, Person, Style
from briefing_app.language import invitation_arabic, invitation_french
from briefing_app.language.digits import fold_digits
from briefing_app.language.elision import elides
from briefing_app.language.french import unspaced
from briefing_app.language.invitation_plan import days_of
from briefing_app.language.invitation_sentences import Gendered, of_party, of_person, sentences
from briefing_app.language.promise_words import VISIT_MODES
from tests.conftest import Golden
from tests.language.invitation_cases import (
    FINAL,
    IN_PERSON,
    MAN,
    MARCH,
    PRESIDENT,
    PROFILE,
    REPRESENTATIVE,
    SUMMIT,
    VIDEO,
    WOMAN,
    answered,
    invitation,
    lives,
    nameless,
    somebody,
    table,
    tsv,
)
from tests.language.profiles import make_profile

AR, FR = Language.ARABIC, Language.FRENCH
ABBREVIATED = re.compile(r"S\.E\.|\bM\.|\bréf\.")


def test_every_gender_title_mode_and_answer(golden: Golden) -> None:
    golden.check("sentences/invitations.tsv", tsv(table()))


def test_every_other_thing_an_invitation_says(golden: Golden) -> None:
    golden.check("sentences/invitation_lives.tsv", tsv(lives()))


def test_the_pair_of_the_design() -> None:
    both = (IN_PERSON, VIDEO)
    occasion = Bilingual("الجولة النهائية", "le tour final")
    case = invitation(occasion=occasion, modes_offered=both, response=answered(Answer.ACCEPTED, *both))
    said = sentences(case, nameless("EG", MAN), nameless("FR", WOMAN), PROFILE)
    assert said.fr == (
        "Au cours de l’entretien, le ministre a invité son homologue française à se rendre en Égypte pour assister "
        "au tour final ; celle-ci a accepté l’invitation, en présentiel ou par visioconférence."
    )
    assert said.ar == (
        "خلال اللقاء، دعا الوزير نظيرته الفرنسية إلى زيارة مصر وحضور الجولة النهائية، وقبلت النظيرة الدعوة، "
        "حضوريًا أو عبر الاتصال المرئي."
    )


@pytest.mark.parametrize(
    ("inviter", "invitee", "noun"),
    [
        (MAN, MAN, "نظيره الفرنسي"),
        (MAN, WOMAN, "نظيرته الفرنسية"),
        (WOMAN, MAN, "نظيرها الفرنسي"),
        (WOMAN, WOMAN, "نظيرتها الفرنسية"),
    ],
)
def test_a_counterpart_agrees_with_both(inviter: Gender, invitee: Gender, noun: str) -> None:
    said = sentences(
        invitation(), somebody("EG", inviter, Style.DOCTOR), somebody("FR", invitee, Style.DOCTOR), PROFILE
    )
    assert f" {noun} " in said.ar
    assert ("son homologue française, la Dr" in said.fr) is (invitee is WOMAN)


@pytest.mark.parametrize(
    ("ours", "theirs", "country", "is_one"),
    [
        (Bilingual("وزيرة الخارجية", ""), Bilingual("وزير الخارجية", ""), "FR", True),
        (Bilingual("", "l’ambassadrice"), Bilingual("", "Ambassadeur"), "FR", True),
        (Bilingual("وزير الخارجية", ""), Bilingual("وزير الصحة", ""), "FR", False),
        (Bilingual("وزير", "ministre"), Bilingual("وزير", "ministre"), "EG", False),
        (Bilingual("وزير", "ministre"), Bilingual("وزير", "ministre"), "", False),
        (Bilingual(), Bilingual(), "FR", False),
    ],
)
def test_only_the_same_post_abroad_makes_a_counterpart(
    ours: Bilingual, theirs: Bilingual, country: str, is_one: bool
) -> None:
    name = Bilingual("منى حسن", "Mona Hassan")
    said = sentences(invitation(), Gendered(name, WOMAN, ours, "EG"), Gendered(name, MAN, theirs, country), PROFILE)
    assert ("نظيرها" in said.ar, "son homologue" in said.fr) == (is_one, is_one)


def test_a_representative_or_a_noun_of_the_same_gender_brings_the_name_back() -> None:
    def again(gender: Gender, **changes: object) -> str:
        case = invitation(response=answered(Answer.DECLINED, *changes.get("modes_offered", (IN_PERSON,))), **changes)  # type: ignore[misc]
        return sentences(case, somebody("EG", MAN), somebody("FR", gender), PROFILE).fr.partition(" ; ")[2]

    assert again(MAN).startswith("celui-ci a décliné")
    assert again(WOMAN).startswith("Mme Anne Roux a décliné")
    assert again(WOMAN, occasion=SUMMIT).startswith("celle-ci a décliné")
    assert again(MAN, occasion=SUMMIT).startswith("M. Cédric O a décliné")
    assert again(MAN, modes_offered=(REPRESENTATIVE,)).startswith("M. Cédric O a décliné")


def test_nobody_to_name_is_no_sentence() -> None:
    said = sentences(invitation(), somebody("EG", MAN), Gendered(Bilingual()), PROFILE)
    assert said == Bilingual()


def test_a_name_in_one_script_stands_in_for_the_other() -> None:
    only_french = Gendered(Bilingual("", "M. Cédric O"))
    said = sentences(invitation(), somebody("EG", MAN), only_french, PROFILE)
    assert "الدعوة إلى M. Cédric O" in said.ar


def test_the_office_takes_its_article_and_a_person_none() -> None:
    def behalf(office: str) -> str:
        case = invitation(on_behalf_of=Bilingual("", office))
        return (
            sentences(case, nameless("EG", MAN), nameless("FR", MAN), PROFILE)
            .fr.partition("au nom ")[2]
            .partition(",")[0]
        )

    assert behalf("Président de la République") == "du Président de la République"
    assert behalf("la Présidente de la République") == "de la Présidente de la République"
    assert behalf("Présidente de la République") == "de la Présidente de la République"
    assert behalf("Émir du Qatar") == "de l’Émir du Qatar"
    assert behalf("S.E. M. le Premier ministre") == "de S.E. M. le Premier ministre"
    assert behalf("Emmanuel Macron") == "d’Emmanuel Macron"


def test_a_written_answer_says_how_it_came_and_one_on_the_spot_does_not() -> None:
    asked = Conveyance(True, Channel.CALL, date(2026, 2, 1))
    for response, says in (
        (Response((ModeAnswer(IN_PERSON, Answer.ACCEPTED),), on=date(2026, 2, 1)), False),
        (Response((ModeAnswer(IN_PERSON, Answer.ACCEPTED),), on=date(2026, 2, 1), via=Channel.CALL), False),
        (Response((ModeAnswer(IN_PERSON, Answer.ACCEPTED),), on=date(2026, 2, 9)), True),
        (Response((ModeAnswer(IN_PERSON, Answer.ACCEPTED),), via=Channel.LETTER), True),
    ):
        said = sentences(
            invitation(conveyed=asked, response=response), nameless("EG", MAN), nameless("FR", MAN), PROFILE
        )
        assert (" ; celui-ci" not in said.fr) is says
        assert ("، وقبل" not in said.ar) is says


@pytest.mark.parametrize(
    ("start", "end", "fr", "ar"),
    [
        (date(2026, 3, 10), date(2026, 3, 12), ("10", "12 mars 2026"), ("١٠", "١٢ مارس ٢٠٢٦")),
        (date(2026, 2, 28), date(2026, 3, 1), ("28 février", "1er mars 2026"), ("٢٨ فبراير", "١ مارس ٢٠٢٦")),
        (
            date(2026, 12, 31),
            date(2027, 1, 1),
            ("31 décembre 2026", "1er janvier 2027"),
            ("٣١ ديسمبر ٢٠٢٦", "١ يناير ٢٠٢٧"),
        ),
        (date(2026, 5, 1), date(2026, 5, 1), ("1er mai 2026", ""), ("١ مايو ٢٠٢٦", "")),
        (date(2026, 3, 10), date(2027, 3, 10), ("10 mars 2026", "10 mars 2027"), ("١٠ مارس ٢٠٢٦", "١٠ مارس ٢٠٢٧")),
    ],
)
def test_days_share_their_month_and_year(start: date, end: date, fr: tuple[str, str], ar: tuple[str, str]) -> None:
    window = Window(start, end)
    assert (days_of(window, FR, PROFILE), days_of(window, AR, PROFILE)) == (fr, ar)


def test_dates_are_those_of_the_profile() -> None:
    case = invitation(state=InvitationState.DATES_AGREED, confirmed_dates=Window(date(2026, 6, 10), date(2026, 6, 12)))
    said = {
        name: sentences(case, nameless("TN", MAN), nameless("FR", MAN), make_profile(name)).ar
        for name in ("egypt_france", "tunisia_france", "lebanon_france")
    }
    assert "من ١٠ إلى ١٢ يونيو ٢٠٢٦" in said["egypt_france"]
    assert "من 10 إلى 12 جوان 2026" in said["tunisia_france"]
    assert "حزيران" in said["lebanon_france"]


@pytest.mark.parametrize(
    ("name", "post", "gender"),
    [
        (Bilingual("معالي السيدة منى حسن", ""), Bilingual(), WOMAN),
        (Bilingual("سعادة السفيرة آن رو", ""), Bilingual(), WOMAN),
        (Bilingual("سعادة السفير سيدريك أو", ""), Bilingual(), MAN),
        (Bilingual("", "S.E. Mme Anne Roux"), Bilingual(), WOMAN),
        (Bilingual("", "Mme Anne Roux"), Bilingual(), WOMAN),
        (Bilingual("", "M. Cédric O"), Bilingual("", "ministre"), MAN),
        (Bilingual("آن رو", "Anne Roux"), Bilingual("", "la présidente du Sénat"), WOMAN),
        (Bilingual("آن رو", "Anne Roux"), Bilingual("وزيرة الصحة", "ministre"), WOMAN),
        (Bilingual("السيد عمرو طلعت", "Dr Amr Talaat"), Bilingual("وزير", "ministre"), MAN),
    ],
)
def test_gender_is_read_off_the_printed_form_when_nobody_knows_it(
    name: Bilingual, post: Bilingual, gender: Gender
) -> None:
    party = Party(name, post, country="FR")
    assert of_party(party) == Gendered(name, gender, post, "FR")
    other = WOMAN if gender is MAN else MAN
    assert of_party(party, Person("p", Bilingual(), other)).gender is other


def test_somebody_of_the_directory_is_printed_with_the_form_of_address() -> None:
    person = Person("p", Bilingual("منى حسن", "Mona Hassan"), WOMAN, Style.MINISTER, country="EG")
    assert of_person(person) == Gendered(Bilingual("معالي السيدة منى حسن", "S.E. Mme Mona Hassan"), WOMAN, country="EG")


def test_modes_are_called_as_in_labels() -> None:
    for mode in (IN_PERSON, VIDEO, VisitMode.HYBRID):
        assert Bilingual(invitation_arabic.MODES[mode], invitation_french.MODES[mode]) == VISIT_MODES[mode]


def test_every_way_type_mode_and_answer_has_its_words() -> None:
    for language in (invitation_arabic, invitation_french):
        assert set(language.MODES) == set(VisitMode)
        assert set(language.ANSWERS_TO_A_MODE) == set(Answer) == {*language.ANSWERS, Answer.NO_REPLY}
        assert set(language.WAYS) == set(invitation_french.WAYS)
    assert set(invitation_french.VISITS) == set(VisitType) - {VisitType.EVENT}


# Texts as people type them: spaces too many, line ends, a full stop, none at all.
OCCASIONS = st.sampled_from(
    (
        FINAL,
        SUMMIT,
        Bilingual(" افتتاح  المعرض. ", " L’ouverture  du Salon. "),
        Bilingual("اللقاءات\nالاقتصادية", "des échanges\néconomiques"),
        Bilingual("أسبوع القاهرة", "Semaine du Caire"),
        Bilingual("المؤتمر", "Le Haut Conseil"),
        Bilingual(),
    )
)
OFFICES = st.sampled_from(
    (Bilingual(), PRESIDENT, Bilingual("الحكومة ", "le Gouvernement. "), Bilingual("الأمير", "Émir"))
)
CONDITIONS = st.sampled_from((Bilingual(), Bilingual("إذا سمحت الظروف.", "si les conditions le permettent.")))
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
WINDOWS = st.builds(
    lambda day, length, doubt: Window(day, day + timedelta(length), doubt), DAYS, st.integers(0, 400), st.booleans()
)
MODES = st.sampled_from(tuple(VisitMode))
COUNTRIES = st.sampled_from(("EG", "FR", "MA", "AE", "YE", "HU", "HT", "EU", "BH", ""))
INVITATIONS = st.builds(
    VisitInvitation,
    st.just("i"),
    st.just("I-1"),
    st.just(Party(Bilingual())),
    st.just(Party(Bilingual())),
    OCCASIONS,
    visit_type=st.sampled_from(VisitType),
    on_behalf_of=OFFICES,
    conveyed=st.builds(
        Conveyance,
        st.booleans(),
        st.none() | st.sampled_from(Channel),
        st.none() | DAYS,
        st.sampled_from(("", " 12/2026 ")),
    ),
    event=st.none()
    | st.builds(
        Event,
        st.just(FINAL),
        place=st.sampled_from((Bilingual(), Bilingual("القاهرة", "Le Caire"))),
        window=st.none() | WINDOWS,
    ),
    proposed_windows=st.lists(WINDOWS, max_size=3).map(tuple),
    modes_offered=st.lists(MODES, max_size=4).map(tuple),
    response=st.builds(
        Response,
        st.lists(st.builds(ModeAnswer, MODES, st.sampled_from(Answer)), max_size=4).map(tuple),
        CONDITIONS,
        on=st.none() | DAYS,
        via=st.none() | st.sampled_from(Channel),
    ),
    confirmed_mode=st.none() | MODES,
    confirmed_dates=st.none() | WINDOWS,
    state=st.sampled_from(InvitationState),
)
PEOPLE = st.builds(
    lambda who, country: msgspec.structs.replace(who, country=country),
    st.one_of(
        st.builds(somebody, st.sampled_from(("EG", "FR")), st.sampled_from(Gender), st.sampled_from(Style)),
        st.builds(nameless, st.just("EG"), st.sampled_from(Gender)),
        st.builds(
            Gendered,
            st.sampled_from(
                (Bilingual(" ", "  "), Bilingual("هند  علي", "Dr  Inès d’Aix"), Bilingual("", "Prince Omar"))
            ),
            st.sampled_from(Gender),
            st.sampled_from((Bilingual("الوزير", "L’ambassadeur"), Bilingual("رئيس\nالبنك", "le Haut\nreprésentant"))),
        ),
    ),
    COUNTRIES,
)
INVITERS = PEOPLE | st.just(Gendered(Bilingual()))


@given(INVITATIONS, INVITERS, PEOPLE)
def test_whatever_is_known_the_sentences_are_well_made(
    case: VisitInvitation, inviter: Gendered, invitee: Gendered
) -> None:
    said = sentences(case, inviter, invitee, PROFILE)
    for text in (said.ar, said.fr):
        assert text == " ".join(text.split())
        assert re.search(r"[^.,،]\.$", text)
        assert not re.search(r"[{}\[\]]|None|\(\)|, ?[,.;)]|، ?[،.)]| [,،.)]|\.\.|\( ", text)
    assert said.fr == unspaced(said.fr)
    assert said.fr[0].isupper()
    assert not re.search(r"[,;?']", said.ar)
    assert not re.search("[\ufb50-\ufdff\ufe70-\ufeff\u0640]", said.ar)
    assert not re.search("[؛،؟']", said.fr)


@given(INVITATIONS, INVITERS, PEOPLE)
def test_french_contracts_and_elides(case: VisitInvitation, inviter: Gendered, invitee: Gendered) -> None:
    said = sentences(case, inviter, invitee, PROFILE).fr
    assert not re.search(r"\b(?:de|à) (?:les?|Les?) |\bde (?:des|du) |’ ", said)
    joined = [
        found[1] for found in re.finditer(r"\b(?:de|d’inviter|la|le|que) (\w+)", said) if not found[1][0].isdigit()
    ]
    apart = [found[1] for found in re.finditer(r"\b[dl]’(\w+)", said)]
    assert not [word for word in joined if elides(word) and found_before(said, word) != "d’inviter"]
    assert all(map(elides, apart))


def found_before(text: str, word: str) -> str:
    return text.partition(f" {word}")[0].rpartition(" ")[2]


@given(INVITATIONS, INVITERS, PEOPLE)
def test_both_languages_tell_the_same(case: VisitInvitation, inviter: Gendered, invitee: Gendered) -> None:
    said = sentences(case, inviter, invitee, PROFILE)
    french = ABBREVIATED.sub("", said.fr)
    assert said.ar.count(".") == french.count(".")
    numbers = [sorted(re.findall("[0-9]+", fold_digits(text))) for text in (said.ar, said.fr.replace("1er", "1"))]
    assert numbers[0] == numbers[1]
    assert ("إيضاح" in said.ar) == ("précision" in said.fr)
    for mode in (IN_PERSON, VIDEO, VisitMode.HYBRID):
        arabic, words = invitation_arabic.MODES[mode], invitation_french.MODES[mode]
        assert said.ar.count(arabic) == said.fr.count(words)


@given(INVITATIONS, PEOPLE, PEOPLE)
def test_verbs_agree_with_who_acts(case: VisitInvitation, inviter: Gendered, invitee: Gendered) -> None:
    said = sentences(case, inviter, invitee, PROFILE)
    hers = re.search(r"(?:دعت|وجّهت|تطرقت) ", said.ar)
    his = re.search(r"(?:دعا|وجّه|تطرق) ", said.ar)
    assert (bool(hers), bool(his)) == ((True, False) if inviter.gender is WOMAN else (False, True))
    for man, woman in (
        ("قبل ", "قبلت "),
        ("اعتذر ", "اعتذرت "),
        ("يحسم ", "تحسم "),
        ("تقدم ", "تقدمت "),
        ("اقترح ", "اقترحت "),
    ):
        assert (man if invitee.gender is WOMAN else woman) not in said.ar
    assert ("celui-ci" if invitee.gender is WOMAN else "celle-ci") not in said.fr


@given(INVITATIONS, INVITERS, PEOPLE)
def test_states_that_end_an_invitation_say_so(case: VisitInvitation, inviter: Gendered, invitee: Gendered) -> None:
    said = sentences(case, inviter, invitee, PROFILE)
    for state, ar, fr in (
        (InvitationState.HELD, "وقد تمت ", " a eu lieu"),
        (InvitationState.POSTPONED, "إرجاء ", " a été reportée"),
        (InvitationState.CANCELLED, "إلغاء ", " a été annulée"),
        (InvitationState.LAPSED, "سقطت الدعوة", " est devenue caduque"),
    ):
        assert (ar in said.ar, fr in said.fr) == (case.state is state, case.state is state)


def test_a_postponed_visit_offers_only_later_windows() -> None:
    later = Window(MARCH.end + timedelta(20), MARCH.end + timedelta(22))
    case = invitation(state=InvitationState.POSTPONED, confirmed_dates=MARCH, proposed_windows=(MARCH, later))
    said = sentences(case, nameless("EG", MAN), nameless("FR", MAN), PROFILE)
    assert said.fr.endswith("De nouvelles dates sont proposées : du 1er au 3 avril 2026.")
    assert said.ar.endswith("والموعد الجديد المقترح هو: من ١ إلى ٣ أبريل ٢٠٢٦.")


def test_the_turns_that_no_other_rule_holds() -> None:
    nobody, woman = Gendered(Bilingual()), somebody("FR", WOMAN)
    passive = sentences(invitation(), nobody, woman, PROFILE)
    assert " a été invitée à assister à la finale" in passive.fr
    assert "تلقت السيدة آن رو" in passive.ar
    official = invitation(visit_type=VisitType.OFFICIAL, occasion=Bilingual())
    assert sentences(official, somebody("EG", MAN), woman, PROFILE).ar.endswith("، للقيام بزيارة رسمية إلى مصر.")
    held = invitation(state=InvitationState.HELD, confirmed_dates=Window(MARCH.start, MARCH.end, tentative=True))
    assert sentences(held, nobody, woman, PROFILE).fr.endswith("La visite a eu lieu du 10 au 12 mars 2026.")
    by_video = invitation(modes_offered=(IN_PERSON, VIDEO), response=answered(Answer.ACCEPTED, VIDEO))
    assert sentences(by_video, nobody, woman, PROFILE).fr.endswith(
        " ; elle a accepté de participer par visioconférence."
    )
    lapsed = invitation(state=InvitationState.LAPSED, response=answered(Answer.NO_REPLY))
    assert "réponse n’est parvenue" not in sentences(lapsed, nobody, woman, PROFILE).fr
