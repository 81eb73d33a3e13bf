"""The sentences on an invitation in Arabic: verbs, counterparts and pronouns agree with the people named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing_app.domain.invitations import Answer, InvitationState, VisitMode, VisitType, Window
from briefing_app.domain.languages import Language
from briefing_app.domain.people import Gender
from briefing_app.language.agreement import with_preposition
from briefing_app.language.calendars import format_day
from briefing_app.language.country_grammar import nationality, visited
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

ARABIC = Language.ARABIC
# {theirs}: the pronoun of the person invited, as it is joined to a noun (ه, ها).
MODES = {
    VisitMode.IN_PERSON: "حضوريًا",
    VisitMode.VIDEO: "عبر الاتصال المرئي",
    VisitMode.HYBRID: "بصيغة مختلطة",
    VisitMode.REPRESENTATIVE: "من خلال ممثل عن{theirs}",
}
VISITS = {
    VisitType.STATE: "القيام بزيارة دولة",
    VisitType.OFFICIAL: "القيام بزيارة رسمية",
    VisitType.WORKING: "القيام بزيارة عمل",
    VisitType.COURTESY: "القيام بزيارة مجاملة",
    VisitType.PRIVATE: "القيام بزيارة خاصة",
}
# The way, and how its day follows it.
WAYS = {
    Way.MEETING: ("خلال اللقاء", " المنعقد في {day}"),
    Way.CALL: ("خلال اتصال هاتفي", " جرى في {day}"),
    Way.VIDEO: ("خلال لقاء عبر الاتصال المرئي", " جرى في {day}"),
    Way.NOTE: ("بموجب مذكرة شفوية", " بتاريخ {day}"),
    Way.LETTER: ("بموجب رسالة", " بتاريخ {day}"),
    Way.EMBASSY: ("عن طريق السفارة", " في {day}"),
    Way.WRITING: ("كتابةً", " في {day}"),
}

# A verb for a man and for a woman, and what follows the subject.
ANSWERS = {
    Answer.ACCEPTED: ("قبل", "قبلت", "الدعوة"),
    Answer.ACCEPTED_IN_PRINCIPLE: ("قبل", "قبلت", "الدعوة من حيث المبدأ"),
    Answer.COUNTER_PROPOSED: ("تقدم", "تقدمت", "باقتراح مضاد"),
    Answer.TENTATIVE: ("لم يحسم", "لم تحسم", "بعد رد{theirs} على الدعوة"),
    Answer.DECLINED: ("اعتذر", "اعتذرت", "عن عدم تلبية الدعوة"),
}
ANSWERS_TO_A_MODE = {
    Answer.ACCEPTED: ("قبل", "قبلت", "المشاركة {modes}"),
    Answer.ACCEPTED_IN_PRINCIPLE: ("قبل", "قبلت", "من حيث المبدأ المشاركة {modes}"),
    Answer.COUNTER_PROPOSED: ("تقدم", "تقدمت", "باقتراح مضاد بشأن المشاركة {modes}"),
    Answer.TENTATIVE: ("لم يحسم", "لم تحسم", "بعد رد{theirs} بشأن المشاركة {modes}"),
    Answer.DECLINED: ("اعتذر", "اعتذرت", "عن عدم المشاركة {modes}"),
    Answer.NO_REPLY: ("لم يرد", "لم ترد", "بعد بشأن المشاركة {modes}"),
}
NEW_MODE = ("اقترح", "اقترحت", "في المقابل المشاركة {modes}")
_PRONOUN = {Gender.MASCULINE: "ه", Gender.FEMININE: "ها"}


def arabic(plan: Plan) -> str:
    """The whole announcement; empty when nobody is named who could be invited."""
    invitation = _invitation(plan)
    if not invitation:
        return ""
    return " ".join(f"{text}." for text in (f"{invitation}{_answer(plan)}", *_outcome(plan)))


def _invitation(plan: Plan) -> str:
    invitee = _object(plan)
    if not invitee:
        return ""
    opening = _carried(conveyed(plan.invitation.conveyed), plan)
    office = ending_stripped(plan.invitation.on_behalf_of[ARABIC])
    behalf = f"نيابةً عن {office}" if office else ""
    to = f"{_predicate(plan)}{_told_modes(plan)}"
    if not _name(plan.inviter):
        return f"{opening}، {_invited(plan, office, to)}"
    inviter = _apposed(_name(plan.inviter), _post(plan.inviter), behalf)
    if plan.is_only_mentioned:
        return f"{opening}، {_agreeing(('تطرق', 'تطرقت'), plan.inviter)} {inviter} إلى إمكانية دعوة {invitee} إلى {to}"
    if plan.are_counterparts or not inviter.endswith("،"):
        return f"{opening}، {_agreeing(('دعا', 'دعت'), plan.inviter)} {inviter} {invitee} إلى {to}"
    # Two names between commas would read as one list: a preposition parts them.
    verb = _agreeing(("وجّه", "وجّهت"), plan.inviter)
    return f"{opening}، {verb} {inviter} الدعوة إلى {invitee} {with_preposition('ل', to)}"


def _invited(plan: Plan, office: str, to: str) -> str:
    """Nobody invites: who is invited has received an invitation."""
    invitee = _apposed(_name(plan.invitee), _post(plan.invitee))
    if plan.is_only_mentioned:
        behalf = f"، نيابةً عن {office}،" if office else ""
        return f"جرى التطرق{behalf} إلى إمكانية دعوة {invitee} إلى {to}"
    source = f" من {office}" if office else ""
    return f"{_agreeing(('تلقى', 'تلقت'), plan.invitee)} {invitee} دعوة{source} إلى {to}"


def _object(plan: Plan) -> str:
    """Who is invited: a counterpart is called one (نظيره، نظيرته، نظيرها، نظيرتها) and needs no post."""
    if not plan.are_counterparts or not _name(plan.inviter):
        return _apposed(_name(plan.invitee), _post(plan.invitee))
    return " ".join(filter(None, (_counterpart(plan), one_line(plan.invitee.name[ARABIC]))))


def _counterpart(plan: Plan) -> str:
    noun = "نظيرت" if plan.invitee.gender is Gender.FEMININE else "نظير"
    people = nationality(plan.invitee.country, plan.invitee.gender)[ARABIC]
    return " ".join(filter(None, (f"{noun}{_PRONOUN[plan.inviter.gender]}", people)))


def _name(person: Gendered) -> str:
    """The name; without one the post, with its article when it is one word; at the last the name in French."""
    name, post = one_line(person.name[ARABIC]), one_line(person.post[ARABIC])
    if name or not post:
        return name or one_line(person.name[ARABIC.twin])
    return post if " " in post or post.startswith("ال") else f"ال{post}"


def _post(person: Gendered) -> str:
    return one_line(person.post[ARABIC]) if one_line(person.name[ARABIC]) else ""


def _apposed(name: str, *additions: str) -> str:
    """The name and what stands beside it between commas, the last of them closed by one."""
    parts = [name, *filter(None, additions)]
    return f"{'، '.join(parts)}،" if len(parts) > 1 else name


def _agreeing(verb: tuple[str, str], person: Gendered) -> str:
    return verb[1] if person.gender is Gender.FEMININE else verb[0]


def _predicate(plan: Plan) -> str:
    place, occasion = visited(plan.inviter.country), plan.occasion(ARABIC)
    if VisitMode.IN_PERSON in plan.offered:
        return _visit(plan.invitation.visit_type, place, occasion) + _event(plan)
    if plan.offered == (VisitMode.REPRESENTATIVE,):
        where = f"إلى {place}" if place else ""
        purpose = f"لحضور {occasion}" if occasion else ""
        parts = (f"إيفاد ممثل عن{_PRONOUN[plan.invitee.gender]}", where, purpose)
        return " ".join(filter(None, parts)) + _event(plan)
    modes = _either(_modes(plan.offered, plan))
    modes = f"، {modes}،" if len(plan.offered) > 1 else f" {modes}"
    return f"المشاركة{modes} في {occasion or 'لقاء'}" + _event(plan)


def _visit(visit_type: VisitType, place: str, occasion: str) -> str:
    if visit_type is VisitType.EVENT:
        parts = (f"زيارة {place}" if place else "", f"حضور {occasion}" if occasion else "")
        return " و".join(filter(None, parts)) or "لقاء"
    of = f"بمناسبة {occasion}" if occasion else ""
    if visit_type is VisitType.TRANSIT:
        stop = f"التوقف في {place}" if place else "التوقف عبورًا"
        return " ".join(filter(None, (stop, of)))
    return " ".join(filter(None, (VISITS[visit_type], f"إلى {place}" if place else "", of)))


def _event(plan: Plan) -> str:
    event = plan.invitation.event
    if event is None or not plan.occasion(ARABIC):
        return ""
    place = ending_stripped(event.place[ARABIC])
    parts = (f"في {place}" if place else "", _days(event.window, plan) if event.window else "")
    told = "، ".join(filter(None, parts))
    return f" ({told})" if told else ""


def _told_modes(plan: Plan) -> str:
    if not plan.told_modes:
        return ""
    return f"، على أن تكون المشاركة {_either(_modes(plan.told_modes, plan))}"


def _modes(modes: Iterable[VisitMode], plan: Plan) -> list[str]:
    return [MODES[mode].format(theirs=_PRONOUN[plan.invitee.gender]) for mode in modes]


def _carried(carried: Carried, plan: Plan) -> str:
    day = format_day(carried.on, ARABIC, plan.profile) if carried.on is not None else ""
    if carried.way is None:
        return f"في {day}"
    way, then = WAYS[carried.way]
    number = f" رقم {carried.reference}" if carried.reference and carried.way in NUMBERED_WAYS else ""
    source = f" (المرجع: {carried.reference})" if carried.reference and not number else ""
    return f"{way}{number}{then.format(day=day) if day else ''}{source}"


def _answer(plan: Plan) -> str:
    if not plan.answers:
        return ""
    if plan.answers[0].answer is Answer.NO_REPLY and plan.answers[0].is_whole:
        return "، ولم يصل رد على الدعوة حتى تاريخه"
    carried = replied(plan.invitation.response, plan.invitation.conveyed)
    when = f"{_carried(carried, plan)} " if carried is not None else ""
    first, *others = plan.answers
    told = [f"و{when}{_answered(first, plan, _again(plan))}", *(f"و{_answered(other, plan)}" for other in others)]
    conditions = ending_stripped(plan.invitation.response.conditions[ARABIC])
    precision = f"، مع الإيضاح الآتي: {conditions}" if conditions else ""
    return f"، {'، '.join(told)}{precision}"


def _answered(answered: Answered, plan: Plan, subject: str = "") -> str:
    modes = _either(_modes(answered.modes, plan))
    if answered.is_new:
        man, woman, rest = NEW_MODE
    elif answered.is_whole:
        man, woman, rest = ANSWERS[answered.answer]
        rest = "، ".join(filter(None, (rest, modes)))
    else:
        man, woman, rest = ANSWERS_TO_A_MODE[answered.answer]
    told = rest.format(modes=modes, theirs=_PRONOUN[plan.invitee.gender])
    return " ".join(filter(None, (_agreeing((man, woman), plan.invitee), subject, told)))


def _again(plan: Plan) -> str:
    """Who answers, by name; a counterpart without one is النظير, as the post would be that of either.

    Whoever "received an invitation" is the subject already.
    """
    if not _name(plan.inviter):
        return ""
    if plan.are_counterparts and not one_line(plan.invitee.name[ARABIC]):
        return "النظيرة" if plan.invitee.gender is Gender.FEMININE else "النظير"
    return _name(plan.invitee)


def _outcome(plan: Plan) -> Iterable[str]:
    invitation = plan.invitation
    noun = "الزيارة" if plan.is_visit else "المشاركة"
    match invitation.state:
        case InvitationState.HELD:
            yield f"وقد تمت {noun}{_manner(plan)}"
        case InvitationState.POSTPONED:
            comma = "،" if invitation.confirmed_dates else ""
            yield f"وتقرر إرجاء {noun}{_planned(plan)}{comma} إلى موعد لاحق"
            if plan.windows:
                several = len(plan.windows) > 1
                new = "والمواعيد الجديدة المقترحة هي" if several else "والموعد الجديد المقترح هو"
                yield f"{new}: {_windows(plan)}"
        case InvitationState.CANCELLED:
            yield f"وتقرر إلغاء {noun}{_planned(plan)}"
        case InvitationState.LAPSED:
            yield "وقد سقطت الدعوة لعدم ورود رد عليها"
        case _ if invitation.confirmed_dates or invitation.confirmed_mode or invitation.state in SETTLED_STATES:
            yield f"و{_agreed(plan, noun)}"
        case _ if len(plan.windows) == 1:
            yield f"ومن المقترح أن تتم {noun} {_windows(plan)}"
        case _ if plan.windows:
            yield f"ومن المقترح أن تتم {noun} في أحد المواعيد الآتية: {_windows(plan)}"
        case _:
            return


def _agreed(plan: Plan, noun: str) -> str:
    has_programme = plan.invitation.state is InvitationState.PROGRAMME_AGREED
    manner = _manner(plan)
    if manner:
        programme = "، كما أقرا برنامجها" if has_programme else ""
        return f"اتفق الجانبان على أن تتم {noun}{manner}{programme}"
    if has_programme:
        return f"أقر الجانبان برنامج {noun}"
    what = "موعد" if plan.invitation.state is InvitationState.DATES_AGREED else "صيغة"
    return f"اتفق الجانبان على {what} {noun}"


def _manner(plan: Plan) -> str:
    dates = plan.invitation.confirmed_dates
    mode = _modes((plan.manner,), plan) if plan.manner is not None else []
    doubt = "" if plan.invitation.state is InvitationState.HELD else "رهنًا بالتأكيد"
    told = "، ".join([*mode, *([_days(dates, plan, doubt)] if dates else [])])
    return f" {told}" if told else ""


def _planned(plan: Plan) -> str:
    dates = plan.invitation.confirmed_dates
    return f" التي كانت مقررة {_days(dates, plan)}" if dates is not None else ""


def _windows(plan: Plan) -> str:
    return _either([_days(window, plan, "موعد غير مؤكد") for window in plan.windows])


def _days(window: Window, plan: Plan, doubt: str = "") -> str:
    first, last = days_of(window, ARABIC, plan.profile)
    days = f"من {first} إلى {last}" if last else f"يوم {first}"
    return f"{days} ({doubt})" if window.tentative and doubt else days


def _either(options: Sequence[str]) -> str:
    return " أو ".join(options)
