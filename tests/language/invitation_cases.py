"""People and invitations for the tests of the sentences, and the rows of their golden tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

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
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import Gender, Person, Post, Style
from briefing_app.language.invitation_sentences import Gendered, of_person, sentences
from tests.language.profiles import make_profile

MAN, WOMAN = Gender.MASCULINE, Gender.FEMININE
IN_PERSON, VIDEO = VisitMode.IN_PERSON, VisitMode.VIDEO
HYBRID, REPRESENTATIVE = VisitMode.HYBRID, VisitMode.REPRESENTATIVE
OFFERS = ((IN_PERSON,), (VIDEO,), (HYBRID,), (REPRESENTATIVE,), (IN_PERSON, VIDEO))
FINAL = Bilingual("الجولة النهائية للمسابقة المصرية الفرنسية", "la finale du concours égypto-français")
SUMMIT = Bilingual("القمة الفرنكوفونية", "le sommet de la Francophonie")
PRESIDENT = Bilingual("فخامة رئيس الجمهورية", "Président de la République")
MARCH = Window(date(2026, 3, 10), date(2026, 3, 12))
SPRING = Window(date(2026, 3, 28), date(2026, 4, 2))
ONE_DAY = Window(date(2026, 5, 1), date(2026, 5, 1), tentative=True)
PROFILE = make_profile()

NAMES = {
    ("EG", MAN): Bilingual("عمرو طلعت", "Amr Talaat"),
    ("EG", WOMAN): Bilingual("منى حسن", "Mona Hassan"),
    ("FR", MAN): Bilingual("سيدريك أو", "Cédric O"),
    ("FR", WOMAN): Bilingual("آن رو", "Anne Roux"),
}
POSTS = {
    ("EG", Style.PLAIN): ("مساعد|مساعدة وزير الخارجية", "secrétaire général|secrétaire générale du ministère"),
    ("FR", Style.PLAIN): ("وزير|وزيرة الدولة للتحول الرقمي", "secrétaire d’État à la Transition numérique"),
    ("EG", Style.DOCTOR): ("وزير|وزيرة الصحة", "ministre de la Santé"),
    ("FR", Style.DOCTOR): ("وزير|وزيرة الصحة", "ministre de la Santé"),
    ("EG", Style.PROFESSOR): ("رئيس|رئيسة جامعة القاهرة", "président|présidente de l’Université du Caire"),
    ("FR", Style.PROFESSOR): ("رئيس|رئيسة المعهد", "directeur|directrice de l’Institut"),
    ("EG", Style.MINISTER): ("وزير|وزيرة الخارجية", "ministre des Affaires étrangères"),
    ("FR", Style.MINISTER): ("وزير|وزيرة الخارجية", "ministre de l’Europe et des Affaires étrangères"),
    ("EG", Style.AMBASSADOR): ("سفير|سفيرة مصر لدى فرنسا", "ambassadeur|ambassadrice d’Égypte en France"),
    ("FR", Style.AMBASSADOR): ("سفير|سفيرة فرنسا لدى مصر", "ambassadeur|ambassadrice de France en Égypte"),
    ("EG", Style.HEAD_OF_STATE): ("رئيس|رئيسة الجمهورية", "président|présidente de la République"),
    ("FR", Style.HEAD_OF_STATE): ("رئيس|رئيسة الجمهورية", "président|présidente de la République"),
}


def somebody(country: str, gender: Gender, style: Style = Style.PLAIN) -> Gendered:
    """An Egyptian or French person with the post that goes with the style."""
    arabic, french = (_agreeing(post, gender) for post in POSTS[country, style])
    post = Post(Bilingual(arabic, french))
    return of_person(Person("p", NAMES[country, gender], gender, style, post=post, country=country))


def nameless(country: str, gender: Gender, arabic: str = "وزير|وزيرة", french: str = "ministre") -> Gendered:
    return Gendered(Bilingual(), gender, Bilingual(_agreeing(arabic, gender), _agreeing(french, gender)), country)


def invitation(**changes: Any) -> VisitInvitation:
    """An invitation to the final, made in the meeting, to be attended in person; with what is given instead."""
    party = Party(Bilingual())
    known: dict[str, Any] = {
        "occasion": FINAL,
        "visit_type": VisitType.EVENT,
        "state": InvitationState.EXTENDED_ORALLY,
        **changes,
    }
    return VisitInvitation("i", "I-1", party, party, **known)


def answered(answer: Answer, *modes: VisitMode) -> Response:
    return Response(tuple(ModeAnswer(mode, answer) for mode in modes or (IN_PERSON,)))


def table() -> Iterator[tuple[str, Bilingual]]:
    """Every gender of both, form of address, offer and answer."""
    for one, other, style, modes, answer in product(Gender, Gender, Style, OFFERS, Answer):
        case = invitation(modes_offered=modes, response=answered(answer, *modes), state=InvitationState.ANSWERED)
        said = sentences(case, somebody("EG", one, style), somebody("FR", other, style), PROFILE)
        label = " ".join((f"{one[0]}{other[0]}", style.value, "+".join(modes), answer.value))
        yield label, said


def lives() -> Iterator[tuple[str, Bilingual]]:
    """Everything else an invitation can say, one thing at a time, to a man and to a woman."""
    for label, case in _cases():
        for one, other in ((MAN, WOMAN), (WOMAN, MAN)):
            said = sentences(case, somebody("EG", one), somebody("FR", other), PROFILE)
            yield f"{label} {one[0]}{other[0]}", said
    for label, inviter, invitee in _pairs_of_people():
        office = Bilingual() if label.startswith("styles head_of_state") else PRESIDENT
        case = invitation(response=answered(Answer.ACCEPTED), on_behalf_of=office)
        yield label, sentences(case, inviter, invitee, PROFILE)


def tsv(rows: Iterator[tuple[str, Bilingual]]) -> str:
    return "".join(f"{label}\t{said.ar}\t{said.fr}\n" for label, said in rows)


def _cases() -> Iterator[tuple[str, VisitInvitation]]:
    yield from _visits()
    yield from _journeys()
    yield from _answers()
    yield from _states()


def _visits() -> Iterator[tuple[str, VisitInvitation]]:
    for visit_type, occasion in product(
        VisitType, (FINAL, SUMMIT, Bilingual("معرض الابتكار", "VivaTech"), Bilingual())
    ):
        yield (
            f"visit {visit_type.value}",
            invitation(visit_type=visit_type, occasion=occasion, response=answered(Answer.ACCEPTED)),
        )
    for fr in (
        "les Journées du numérique",
        "des rencontres d’affaires",
        "L’Assemblée générale",
        "un forum",
        "une exposition",
    ):
        yield (
            "occasion",
            invitation(
                visit_type=VisitType.OFFICIAL, occasion=Bilingual("الفعالية", fr), response=answered(Answer.ACCEPTED)
            ),
        )
        yield "occasion", invitation(occasion=Bilingual("الفعالية", fr), response=answered(Answer.ACCEPTED))
    for place, window in product(("Le Caire", "Paris", ""), (SPRING, MARCH, ONE_DAY, None)):
        arabic = {"Le Caire": "القاهرة", "Paris": "باريس", "": ""}[place]
        yield "event", invitation(event=Event(FINAL, place=Bilingual(arabic, place), window=window))


def _journeys() -> Iterator[tuple[str, VisitInvitation]]:
    for channel, orally in ((None, True), (None, False), *((channel, False) for channel in Channel)):
        for on, reference in ((None, ""), (date(2026, 1, 1), ""), (date(2026, 1, 15), "12/2026")):
            way = Conveyance(orally, channel, on, reference)
            yield f"conveyed {channel or orally}", invitation(conveyed=way)
    for via in (None, *Channel):
        response = Response((ModeAnswer(IN_PERSON, Answer.ACCEPTED),), on=date(2026, 2, 1), via=via)
        yield f"answered {via}", invitation(response=response)
    yield "mentioned", invitation(state=InvitationState.MENTIONED, on_behalf_of=PRESIDENT)
    yield "mentioned", invitation(state=InvitationState.MENTIONED, modes_offered=(IN_PERSON, VIDEO, REPRESENTATIVE))


def _answers() -> Iterator[tuple[str, VisitInvitation]]:
    conditions = Bilingual("عن بُعد إذا استمرت إجراءات الوقاية", "à distance si les mesures sanitaires sont maintenues")
    both = (IN_PERSON, VIDEO)
    for first, second in product(Answer, Answer):
        response = Response((ModeAnswer(IN_PERSON, first), ModeAnswer(VIDEO, second)), conditions)
        yield f"answers {first.value} {second.value}", invitation(modes_offered=both, response=response)
    for answer in Answer:
        yield f"other mode {answer.value}", invitation(response=answered(answer, VIDEO))
        yield f"one of two {answer.value}", invitation(modes_offered=both, response=answered(answer, REPRESENTATIVE))
        modes = (VIDEO, REPRESENTATIVE)
        yield f"no travel {answer.value}", invitation(modes_offered=modes, response=answered(answer, *modes))
        modes = tuple(VisitMode)
        yield f"four {answer.value}", invitation(modes_offered=modes, response=answered(answer, *modes))


def _states() -> Iterator[tuple[str, VisitInvitation]]:
    for state, dates, mode in product(InvitationState, (None, MARCH, ONE_DAY), (None, IN_PERSON, VIDEO)):
        yield (
            f"state {state.value}",
            invitation(state=state, confirmed_dates=dates, confirmed_mode=mode, modes_offered=(IN_PERSON, VIDEO)),
        )
    for state, windows in product(InvitationState, ((MARCH,), (MARCH, SPRING, ONE_DAY))):
        yield f"windows {state.value}", invitation(state=state, proposed_windows=windows)
    later = invitation(state=InvitationState.POSTPONED, confirmed_dates=MARCH, proposed_windows=(MARCH, SPRING))
    yield "postponed to", later
    for office in (Bilingual(), PRESIDENT):
        yield "offer of video", invitation(on_behalf_of=office, modes_offered=(VIDEO,), occasion=Bilingual())
    yield "lapsed", invitation(state=InvitationState.LAPSED, response=answered(Answer.NO_REPLY))


def _pairs_of_people() -> Iterator[tuple[str, Gendered, Gendered]]:
    for style, other in product(Style, Style):
        yield f"styles {style.value} {other.value}", somebody("EG", MAN, style), somebody("FR", WOMAN, other)
    for one, other in product(Gender, Gender):
        yield f"posts {one[0]}{other[0]}", nameless("EG", one), nameless("FR", other)
        ambassador = nameless("EG", one, "سفير|سفيرة", "ambassadeur|ambassadrice")
        yield (
            f"posts {one[0]}{other[0]}",
            ambassador,
            nameless("FR", other, "رئيس|رئيسة الوزراء", "Premier|Première ministre"),
        )
        yield f"nobody {other[0]}", Gendered(Bilingual()), somebody("FR", other)
        yield f"nobody {other[0]}", Gendered(Bilingual(), country="MA"), nameless("FR", other)
    for country in ("DZ", "MA", "TN", "LB", "MR", "AE", "BH", "IQ", "OM", "YE", "KM", "NL", "EU", "US", "XX"):
        host = Gendered(NAMES["EG", MAN], MAN, Bilingual("وزير الخارجية", "ministre"), country)
        yield f"country {country}", host, Gendered(NAMES["FR", WOMAN], WOMAN, Bilingual("وزيرة الخارجية", ""), "FR")
        yield f"counterpart from {country}", nameless("FR", MAN), nameless(country, WOMAN)


def _agreeing(text: str, gender: Gender) -> str:
    """``ambassadeur|ambassadrice de France``: the words around the bar are the man's and the woman's."""
    if "|" not in text:
        return text
    man, _, rest = text.partition("|")
    woman, space, rest = rest.partition(" ")
    if " " in man:  # « secrétaire général|secrétaire générale du ministère »
        woman, space, rest = " ".join((woman, rest.partition(" ")[0])), " ", rest.partition(" ")[2]
    return f"{woman if gender is WOMAN else man}{space}{rest}"
