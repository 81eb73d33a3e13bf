"""The words for promises and invitations, in both languages of a document: states, sides, channels, answers, days.

They are part of what is written (Word, calendar), not of the interface, whose words are in the catalogues.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

import msgspec

from briefing_app.domain.actions import (
    ActionState,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.invitations import Answer, InvitationState, Logistics, VisitMode, VisitType, Window
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.profiles import Profile
from briefing_app.language.calendars import format_day, format_in_both_capitals, format_month
from briefing_app.language.capital_times import zone
from briefing_app.language.digits import digits_of, to_digits

REFERENCE = Bilingual("الرقم المرجعي", "Référence")
NUMBER = Bilingual("الرقم", "N°")
ACTION = Bilingual("الإجراء", "Action")
OWNER = Bilingual("المسؤول", "Responsable")
COUNTERPART = Bilingual("النظير", "Homologue")
DUE = Bilingual("الموعد", "Échéance")
STATE = Bilingual("الحالة", "État")
CHANNEL = Bilingual("القناة", "Canal")
RESULT = Bilingual("النتيجة", "Résultat")
EVIDENCE = Bilingual("مرجع الإثبات", "Référence de la preuve")
MARKING = Bilingual("درجة الحماية", "Mention de protection")
INVITER = Bilingual("الداعي", "Invitant")
INVITEE = Bilingual("المدعو", "Invité")
OCCASION = Bilingual("المناسبة", "Occasion")
MODES = Bilingual("الصيغ المعروضة", "Formats proposés")
CONFIRMED_MODE = Bilingual("الصيغة المؤكدة", "Format confirmé")
TIME = Bilingual("التوقيت", "Heure")
VISIT = Bilingual("زيارة: {occasion}", "Visite\u00a0: {occasion}")
PROPOSED_VISIT = Bilingual("زيارة مقترحة: {occasion}", "Visite proposée\u00a0: {occasion}")
TEST_CALL = Bilingual("اتصال تجريبي: {occasion}", "Essai de visioconférence\u00a0: {occasion}")
REGISTER = Bilingual("المتابعة", "Suites à donner")
NO_DATE = Bilingual("بلا موعد محدد", "sans échéance")
DAYS_BEFORE = Bilingual("قبل {event} {days}", "{days} avant {event}")
DAYS_AFTER = Bilingual("بعد {event} {days}", "{days} après {event}")
FROM_TO = Bilingual("من {start} إلى {end}", "du {start} au {end}")
LATE = Bilingual("متأخر {days}", "en retard de {days}")
OVERDUE = Bilingual("متأخر", "en retard")
ACTION_STATES = {
    ActionState.SUGGESTED: Bilingual("مقترح", "proposée"),
    ActionState.DISMISSED: Bilingual("مستبعد", "écartée"),
    ActionState.ACCEPTED: Bilingual("مفتوح", "ouverte"),
    ActionState.IN_PROGRESS: Bilingual("قيد التنفيذ", "en cours"),
    ActionState.WAITING: Bilingual("بانتظار الجانب الآخر", "en attente de l’autre partie"),
    ActionState.DONE: Bilingual("منجز", "faite"),
    ActionState.REFUSED: Bilingual("مرفوض", "refusée"),
    ActionState.SUPERSEDED: Bilingual("استُبدل", "remplacée"),
    ActionState.CANCELLED: Bilingual("ملغى", "annulée"),
    ActionState.REOPENED: Bilingual("أعيد فتحه", "rouverte"),
}
OBLIGATIONS = {
    Obligation.WE_OWE: Bilingual("التزام من جانبنا", "engagement de notre part"),
    Obligation.THEY_OWE: Bilingual("التزام من جانبهم", "engagement de leur part"),
    Obligation.JOINT: Bilingual("التزام مشترك", "engagement commun"),
    Obligation.INTERNAL: Bilingual("إجراء داخلي", "mesure interne"),
}
VISIT_MODES = {
    VisitMode.IN_PERSON: Bilingual("حضوريًا", "en présentiel"),
    VisitMode.VIDEO: Bilingual("عبر الاتصال المرئي", "par visioconférence"),
    VisitMode.HYBRID: Bilingual("بصيغة مختلطة", "en format hybride"),
    VisitMode.REPRESENTATIVE: Bilingual("عبر ممثل", "par un représentant"),
}
VISIT_TYPES = {
    VisitType.STATE: Bilingual("زيارة دولة", "visite d’État"),
    VisitType.OFFICIAL: Bilingual("زيارة رسمية", "visite officielle"),
    VisitType.WORKING: Bilingual("زيارة عمل", "visite de travail"),
    VisitType.COURTESY: Bilingual("زيارة مجاملة", "visite de courtoisie"),
    VisitType.PRIVATE: Bilingual("زيارة خاصة", "visite privée"),
    VisitType.TRANSIT: Bilingual("توقف عبور", "escale"),
    VisitType.EVENT: Bilingual("حضور مناسبة", "participation à un événement"),
}
ANSWERS = {
    Answer.ACCEPTED: Bilingual("مقبولة", "acceptée"),
    Answer.ACCEPTED_IN_PRINCIPLE: Bilingual("مقبولة من حيث المبدأ", "acceptée dans son principe"),
    Answer.TENTATIVE: Bilingual("لم تُحسم", "réservée"),
    Answer.DECLINED: Bilingual("معتذَر عنها", "déclinée"),
    Answer.NO_REPLY: Bilingual("لا رد بعد", "sans réponse à ce jour"),
    Answer.COUNTER_PROPOSED: Bilingual("قُدم اقتراح بديل", "contre-proposition"),
}
INVITATION_STATES = {
    InvitationState.MENTIONED: Bilingual("ذُكرت", "évoquée"),
    InvitationState.EXTENDED_ORALLY: Bilingual("وُجهت شفويًا", "faite oralement"),
    InvitationState.EXTENDED_IN_WRITING: Bilingual("وُجهت كتابةً", "faite par écrit"),
    InvitationState.ANSWERED: Bilingual("ورد الرد عليها", "réponse reçue"),
    InvitationState.DATES_AGREED: Bilingual("اتُّفق على الموعد", "dates arrêtées"),
    InvitationState.MODE_CONFIRMED: Bilingual("تأكدت الصيغة", "format confirmé"),
    InvitationState.PROGRAMME_AGREED: Bilingual("اتُّفق على البرنامج", "programme arrêté"),
    InvitationState.HELD: Bilingual("تمت", "réalisée"),
    InvitationState.POSTPONED: Bilingual("مؤجلة", "reportée"),
    InvitationState.CANCELLED: Bilingual("ملغاة", "annulée"),
    InvitationState.LAPSED: Bilingual("سقطت لعدم الرد", "caduque, sans réponse"),
}
CHANNELS = {
    Channel.NOTE_VERBALE: Bilingual("مذكرة شفوية", "note verbale"),
    Channel.LETTER: Bilingual("رسالة", "lettre"),
    Channel.EMBASSY: Bilingual("عبر السفارة", "par l’ambassade"),
    Channel.CALL: Bilingual("اتصال هاتفي", "appel téléphonique"),
    Channel.VIDEO: Bilingual("اتصال مرئي", "visioconférence"),
    Channel.IN_PERSON: Bilingual("مباشرة", "de vive voix"),
}
PRIORITIES = {
    Priority.NORMAL: Bilingual("", ""),
    Priority.HIGH: Bilingual("أولوية عالية", "haute priorité"),
    Priority.PRINCIPAL_LEVEL: Bilingual("على مستوى الوزير", "au niveau du ministre"),
}


def joined(parts: Iterable[str], language: Language) -> str:
    """The parts that say something, separated as the language does."""
    return ("، " if language is Language.ARABIC else ", ").join(part for part in parts if part)


def labelled(label: Bilingual, value: str, language: Language) -> str:
    """``Responsable : Protocole``, the colon as the language sets it; empty for an empty value."""
    colon = ": " if language is Language.ARABIC else "\u00a0: "
    return f"{label[language]}{colon}{value}" if value else ""


def due_text(due: Due, profile: Profile) -> Bilingual:
    """When a promise falls due, in words."""
    match due:
        case DueOnDate(day):
            return both(lambda language: format_day(day, language, profile))
        case DueInMonth(year, month):
            return both(lambda language: format_month(year, month, language, profile))
        case DueBeforeEvent(days, event):
            pattern = DAYS_BEFORE if days >= 0 else DAYS_AFTER
            return both(
                lambda language: pattern[language].format(
                    days=number_of_days(abs(days), language, profile), event=event[language]
                )
            )
        case NotDue(reason):
            return reason or NO_DATE
        case _:
            assert_never(due)


def late_text(days: int, profile: Profile) -> Bilingual:
    """``en retard de 3 jours`` for a promise whose last day was ``days`` ago."""
    return both(lambda language: LATE[language].format(days=number_of_days(days, language, profile)))


def number_of_days(days: int, language: Language, profile: Profile) -> str:
    """``2 jours``; in Arabic with its preposition, one and two as words, the noun by the last two digits."""
    number = to_digits(str(days), digits_of(language, profile))
    if language is Language.FRENCH:
        return f"{number} jour" if days < 2 else f"{number} jours"
    if days in (1, 2):
        return "بيوم" if days == 1 else "بيومين"
    if 3 <= days % 100 <= 10:
        return f"بـ{number} أيام"
    return f"بـ{number} يومًا" if days % 100 > 10 else f"بـ{number} يوم"


def window_text(window: Window, language: Language, profile: Profile) -> str:
    """The days of a visit: one, or from the first to the last."""
    start, end = format_day(window.start, language, profile), format_day(window.end, language, profile)
    return start if start == end else FROM_TO[language].format(start=start, end=end)


def call_moment(logistics: Logistics, profile: Profile) -> datetime | None:
    """When the video link is tried (aware); one entered without a zone is meant in the host's capital."""
    moment = logistics.test_call
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=zone(logistics.host_zone or profile.host_zone))


def call_text(logistics: Logistics, profile: Profile, language: Language) -> str:
    """The day of the test call and its time in both capitals; empty when there is none."""
    moment = call_moment(logistics, profile)
    if moment is None:
        return ""
    zones = msgspec.structs.replace(
        profile,
        host_zone=logistics.host_zone or profile.host_zone,
        counterpart_zone=logistics.guest_zone or profile.counterpart_zone,
    )
    local = moment.astimezone(zone(zones.host_zone))
    times = format_in_both_capitals(local.date(), local.time(), zones.host_zone, zones, language)
    return joined((format_day(local.date(), language, profile), times), language)
