"""The sentences on an invitation in French: elision, contraction and agreement with the people named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing_app.domain.invitations import Answer, InvitationState, VisitMode, VisitType, Window
from briefing_app.domain.languages import Language
from briefing_app.domain.people import Gender
from briefing_app.language.agreement import with_preposition
from briefing_app.language.calendars import format_day
from briefing_app.language.country_grammar import in_country, nationality
from briefing_app.language.elision import elides
from briefing_app.language.invitation_plan import (
    NUMBERED_WAYS,
    SETTLED_STATES,
    Answered,
    Carried,
    Gendered,
    Plan,
    Way,
    conveyed,
    days_of,
    ending_stripped,
    one_line,
    replied,
)

FRENCH = Language.FRENCH
MODES = {
    VisitMode.IN_PERSON: "en présentiel",
    VisitMode.VIDEO: "par visioconférence",
    VisitMode.HYBRID: "en format hybride",
    VisitMode.REPRESENTATIVE: "par l’intermédiaire d’un représentant",
}
VISITS = {
    VisitType.STATE: "à effectuer une visite d’État",
    VisitType.OFFICIAL: "à effectuer une visite officielle",
    VisitType.WORKING: "à effectuer une visite de travail",
    VisitType.COURTESY: "à effectuer une visite de courtoisie",
    VisitType.PRIVATE: "à effectuer une visite privée",
    VisitType.TRANSIT: "à faire escale",
}
# The way, and how its day follows it.
WAYS = {
    Way.MEETING: ("au cours de l’entretien", " du {day}"),
    Way.CALL: ("au cours d’un entretien téléphonique", ", le {day}"),
    Way.VIDEO: ("au cours d’un entretien par visioconférence", ", le {day}"),
    Way.NOTE: ("par note verbale", " du {day}"),
    Way.LETTER: ("par lettre", " du {day}"),
    Way.EMBASSY: ("par l’intermédiaire de l’ambassade", ", le {day}"),
    Way.WRITING: ("par écrit", ", le {day}"),
}
ANSWERS = {
    Answer.ACCEPTED: "a accepté l’invitation",
    Answer.ACCEPTED_IN_PRINCIPLE: "a accepté l’invitation dans son principe",
    Answer.COUNTER_PROPOSED: "a formulé une contre-proposition",
    Answer.TENTATIVE: "a réservé sa réponse",
    Answer.DECLINED: "a décliné l’invitation",
}
ANSWERS_TO_A_MODE = {
    Answer.ACCEPTED: "a accepté de participer {modes}",
    Answer.ACCEPTED_IN_PRINCIPLE: "a accepté le principe d’une participation {modes}",
    Answer.COUNTER_PROPOSED: "a formulé une contre-proposition quant à une participation {modes}",
    Answer.TENTATIVE: "a réservé sa réponse quant à une participation {modes}",
    Answer.DECLINED: "a décliné une participation {modes}",
    Answer.NO_REPLY: "n’a pas encore répondu quant à une participation {modes}",
}
NEW_MODE = "a proposé en retour une participation {modes}"
_TITLE_WITH_ARTICLE = re.compile(r"(?:[Ll][ea] )?(?=(?:Drs?|Pr|[Dd]octeure?|[Pp]rofesseure?)\b)")
_ARTICLE = re.compile(r"\A([Ll])(?:([ea]) |(['’]))")
_DETERMINER = re.compile(
    r"(?:l['’]|(?:les?|la|une?|des|du|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos) )", re.IGNORECASE
)
_FEMININE = re.compile(r"(?:la|une|cette|l['’]) ?", re.IGNORECASE)
_MASCULINE = re.compile(r"(?:le|un|ce|cet) |l['’]", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:vice-)?(?:présiden(?:te?|ce)|premi(?:er|ère)|roi|reine|prince(?:sse)?|émir|sultan|gouvernement|cheffe?"
    r"|chanceli(?:er|ère)|ministre)\b",
    re.IGNORECASE,
)
_FEMININE_OFFICE = re.compile(
    r"(?:vice-)?(?:présidente|présidence|première|reine|princesse|cheffe|chancelière)\b", re.IGNORECASE
)


def french(plan: Plan) -> str:
    """The whole announcement; empty when nobody is named who could be invited."""
    invitation = _invitation(plan)
    if not invitation:
        return ""
    return " ".join(_sentence(text) for text in (f"{invitation}{_answer(plan)}", *_outcome(plan)))


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _invitation(plan: Plan) -> str:
    invitee = _object(plan)
    if not invitee:
        return ""
    opening = _carried(conveyed(plan.invitation.conveyed), plan)
    office = ending_stripped(plan.invitation.on_behalf_of[FRENCH])
    behalf = f", au nom {with_preposition('de', _office(office))}," if office else ""
    to = f"{_predicate(plan)}{_told_modes(plan)}"
    if not _known(plan.inviter):
        return f"{opening}, {_invited(plan, behalf, to)}"
    inviter = _with_post(plan.inviter)
    if plan.is_only_mentioned:
        return f"{opening}, {inviter} a évoqué{behalf} la possibilité d’inviter {invitee} {to}"
    return f"{opening}, {inviter} a invité{behalf} {invitee} {to}"


def _invited(plan: Plan, behalf: str, to: str) -> str:
    """Nobody invites: the passive, which agrees with who is invited."""
    invitee = _with_post(plan.invitee)
    if plan.is_only_mentioned:
        return f"la possibilité d’inviter {invitee} {to} a été évoquée{behalf.removesuffix(',')}"
    ending = "e" if plan.invitee.gender is Gender.FEMININE else ""
    return f"{invitee} a été invité{ending}{behalf} {to}"


def _object(plan: Plan) -> str:
    """Who is invited: a counterpart is called one and needs no post, unless nobody invites."""
    if not _known(plan.invitee):
        return ""
    if not plan.are_counterparts or not _known(plan.inviter):
        return _with_post(plan.invitee)
    people = nationality(plan.invitee.country, plan.invitee.gender)[FRENCH]
    counterpart = " ".join(filter(None, ("son homologue", people)))
    return f"{counterpart}, {_name(plan.invitee)}," if one_line(plan.invitee.name[FRENCH]) else counterpart


def _known(person: Gendered) -> bool:
    return bool(_name(person))


def _name(person: Gendered) -> str:
    """The name; le Dr, la Pr; without a name the post with its article, and at the last the name in Arabic."""
    name, post = one_line(person.name[FRENCH]), one_line(person.post[FRENCH])
    if not name:
        return _definite(post, person.gender) if post else one_line(person.name[FRENCH.twin])
    article = "la " if person.gender is Gender.FEMININE else "le "
    return _TITLE_WITH_ARTICLE.sub(article, name, count=1) if _TITLE_WITH_ARTICLE.match(name) else name


def _with_post(person: Gendered) -> str:
    """``M. Cédric O, secrétaire d’État,``: the post stands between commas, without an article."""
    post = _ARTICLE.sub("", one_line(person.post[FRENCH]))
    return f"{_name(person)}, {post}," if post and one_line(person.name[FRENCH]) else _name(person)


def _has_article(text: str) -> bool:
    return _ARTICLE.match(text) is not None


def _definite(post: str, gender: Gender) -> str:
    if _has_article(post):
        return post[0].lower() + post[1:]
    if elides(post):
        return f"l’{post}"
    return f"{'la' if gender is Gender.FEMININE else 'le'} {post}"


def _office(text: str) -> str:
    """Those in whose name: an office takes its article; a name, or a person with a form of address, does not."""
    if _DETERMINER.match(text):
        return text[0].lower() + text[1:]
    if not _OFFICE.match(text):
        return text
    return _definite(text, Gender.FEMININE if _FEMININE_OFFICE.match(text) else Gender.MASCULINE)


def _predicate(plan: Plan) -> str:
    place = in_country(plan.inviter.country)
    occasion = _occasion(plan)
    if VisitMode.IN_PERSON in plan.offered:
        return _visit(plan.invitation.visit_type, place, occasion) + _event(plan)
    if plan.offered == (VisitMode.REPRESENTATIVE,):
        purpose = f"pour assister {_to(occasion)}" if occasion else ""
        return " ".join(filter(None, ("à envoyer un représentant", place, purpose))) + _event(plan)
    modes = _either(MODES[mode] for mode in plan.offered)
    modes = f", {modes}," if len(plan.offered) > 1 else f" {modes}"
    return f"à participer{modes} {_to(occasion or 'une rencontre')}" + _event(plan)


def _visit(visit_type: VisitType, place: str, occasion: str) -> str:
    if visit_type is not VisitType.EVENT:
        of = f"à l’occasion {_of(occasion)}" if occasion else ""
        return " ".join(filter(None, (VISITS[visit_type], place, of)))
    if not occasion:
        return f"à se rendre {place}" if place else "à une rencontre"
    return f"à se rendre {place} pour assister {_to(occasion)}" if place else f"à assister {_to(occasion)}"


def _occasion(plan: Plan) -> str:
    """A noun phrase with its article in small letters; a name without one is called an event, in guillemets."""
    text = plan.occasion(FRENCH)
    if not text:
        return ""
    return text[0].lower() + text[1:] if _DETERMINER.match(text) else f"l’événement « {text} »"


def _of(text: str) -> str:
    """``de`` before a noun phrase: ``des`` alone gives way to it, as in « de rencontres »."""
    return with_preposition("de", text.removeprefix("des "))


def _to(text: str) -> str:
    return with_preposition("à", text)


def _event(plan: Plan) -> str:
    event = plan.invitation.event
    if event is None or not _occasion(plan):
        return ""
    place = ending_stripped(event.place[FRENCH])
    parts = (_to(place) if place else "", _days(event.window, plan) if event.window else "")
    told = ", ".join(filter(None, parts))
    return f" ({told})" if told else ""


def _told_modes(plan: Plan) -> str:
    if not plan.told_modes:
        return ""
    return f", la participation pouvant avoir lieu {_either(MODES[mode] for mode in plan.told_modes)}"


def _carried(carried: Carried, plan: Plan) -> str:
    day = format_day(carried.on, FRENCH, plan.profile) if carried.on is not None else ""
    if carried.way is None:
        return f"le {day}"
    way, then = WAYS[carried.way]
    number = f" n° {carried.reference}" if carried.reference and carried.way in NUMBERED_WAYS else ""
    source = f" (réf. {carried.reference})" if carried.reference and not number else ""
    return f"{way}{number}{then.format(day=day) if day else ''}{source}"


def _answer(plan: Plan) -> str:
    if not plan.answers:
        return ""
    if plan.answers[0].answer is Answer.NO_REPLY and plan.answers[0].is_whole:
        return " ; aucune réponse n’est parvenue à ce jour"
    carried = replied(plan.invitation.response, plan.invitation.conveyed)
    when = f"{_carried(carried, plan)}, " if carried is not None else ""
    told = _and([_answered(answered) for answered in plan.answers])
    conditions = ending_stripped(plan.invitation.response.conditions[FRENCH])
    precision = f", avec la précision suivante : {conditions}" if conditions else ""
    return f" ; {when}{_again(plan)} {told}{precision}"


def _answered(answered: Answered) -> str:
    modes = _either(MODES[mode] for mode in answered.modes)
    if answered.is_new:
        return NEW_MODE.format(modes=modes)
    if not answered.is_whole:
        return ANSWERS_TO_A_MODE[answered.answer].format(modes=modes)
    return ", ".join(filter(None, (ANSWERS[answered.answer], modes)))


def _again(plan: Plan) -> str:
    """Who answers: celui-ci or celle-ci where no other noun of that gender came after them, else the name.

    Whoever "was invited" is the subject already, and goes on as il or elle.
    """
    is_woman = plan.invitee.gender is Gender.FEMININE
    if not _known(plan.inviter):
        return "elle" if is_woman else "il"
    if not _is_ambiguous(plan, is_woman=is_woman):
        return "celle-ci" if is_woman else "celui-ci"
    return "son homologue" if plan.are_counterparts and not one_line(plan.invitee.name[FRENCH]) else _name(plan.invitee)


def _is_ambiguous(plan: Plan, *, is_woman: bool) -> bool:
    occasion = _occasion(plan)
    if VisitMode.REPRESENTATIVE in plan.offered:
        return True
    if not is_woman:
        return bool(_MASCULINE.match(occasion))
    is_event = plan.invitation.visit_type is VisitType.EVENT and VisitMode.IN_PERSON in plan.offered
    return not is_event or not occasion or bool(plan.told_modes) or bool(_FEMININE.match(occasion))


def _outcome(plan: Plan) -> Iterable[str]:
    invitation = plan.invitation
    noun = "la visite" if plan.is_visit else "la participation"
    match invitation.state:
        case InvitationState.HELD:
            yield f"{noun} a eu lieu{_manner(plan)}"
        case InvitationState.POSTPONED:
            yield f"{noun}{_planned(plan)} a été reportée à une date ultérieure"
            if plan.windows:
                yield f"de nouvelles dates sont proposées : {_windows(plan)}"
        case InvitationState.CANCELLED:
            yield f"{noun}{_planned(plan)} a été annulée"
        case InvitationState.LAPSED:
            yield "l’invitation est devenue caduque, faute de réponse"
        case _ if invitation.confirmed_dates or invitation.confirmed_mode or invitation.state in SETTLED_STATES:
            yield f"les deux parties {_agreed(plan, noun)}"
        case _ if len(plan.windows) == 1:
            yield f"{noun} est proposée {_windows(plan)}"
        case _ if plan.windows:
            yield f"{noun} est proposée à l’une des dates suivantes : {_windows(plan)}"
        case _:
            return


def _agreed(plan: Plan, noun: str) -> str:
    has_programme = plan.invitation.state is InvitationState.PROGRAMME_AGREED
    manner = _manner(plan)
    if manner:
        link = "," if "," in manner else ""
        programme = f"{link} et en ont arrêté le programme" if has_programme else ""
        return f"sont convenues que {noun} aurait lieu{manner}{programme}"
    if has_programme:
        return f"ont arrêté le programme {_of(noun)}"
    what = "dates" if plan.invitation.state is InvitationState.DATES_AGREED else "modalités"
    return f"sont convenues des {what} {_of(noun)}"


def _manner(plan: Plan) -> str:
    dates = plan.invitation.confirmed_dates
    mode = MODES[plan.manner] if plan.manner is not None else ""
    doubt = "" if plan.invitation.state is InvitationState.HELD else "sous réserve de confirmation"
    told = ", ".join(filter(None, (mode, _days(dates, plan, doubt) if dates else "")))
    return f" {told}" if told else ""


def _planned(plan: Plan) -> str:
    dates = plan.invitation.confirmed_dates
    return f", prévue {_days(dates, plan)}," if dates is not None else ""


def _windows(plan: Plan) -> str:
    return _either(_days(window, plan, "à confirmer") for window in plan.windows)


def _days(window: Window, plan: Plan, doubt: str = "") -> str:
    first, last = days_of(window, FRENCH, plan.profile)
    days = f"du {first} au {last}" if last else f"le {first}"
    return f"{days} ({doubt})" if window.tentative and doubt else days


def _either(options: Iterable[str]) -> str:
    return _listed(tuple(options), "ou")


def _and(clauses: Sequence[str]) -> str:
    return _listed(clauses, "et")


def _listed(items: Sequence[str], last: str) -> str:
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"
