"""The fixed words of our Word files. They are part of the document, in its two languages, not of the interface."""

from __future__ import annotations

from briefing_app.domain.actions import ActionState, Channel, Obligation
from briefing_app.domain.invitations import Answer, InvitationState, VisitMode, VisitType
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.meetings import MeetingMode
from briefing_app.domain.people import Attendance, MeetingSide, Role

COMMA, DOT = Bilingual("، ", ", "), Bilingual(" · ", " · ")
REFERENCE = Bilingual("الرقم المرجعي", "Référence")
DATE = Bilingual("التاريخ", "Date")
TIME = Bilingual("التوقيت", "Heure")
PLACE = Bilingual("المكان", "Lieu")
MODE = Bilingual("صيغة اللقاء", "Format")
LANGUAGES = Bilingual("لغات اللقاء", "Langues")
SUBJECT = Bilingual("الموضوع", "Objet")
MEETING = Bilingual("بيانات اللقاء", "Données de l’entretien")
PARTICIPANTS = Bilingual("المشاركون", "Participants")
NAME = Bilingual("الاسم والصفة", "Nom et qualité")
ATTENDANCE_HEAD = Bilingual("الحضور", "Présence")
ACTIONS = Bilingual("المتابعة", "Suites à donner")
NUMBER = Bilingual("الرقم", "N°")
ACTION = Bilingual("الإجراء", "Action")
OWNER = Bilingual("المسؤول", "Responsable")
DUE = Bilingual("الموعد", "Échéance")
STATE = Bilingual("الحالة", "État")
INVITATION = Bilingual("دعوة الزيارة", "Invitation à une visite")
INVITER = Bilingual("الداعي", "Invitant")
INVITEE = Bilingual("المدعو", "Invité")
OCCASION = Bilingual("المناسبة", "Occasion")
VISIT_TYPE = Bilingual("نوع الزيارة", "Type de visite")
CONVEYED = Bilingual("تبليغ الدعوة", "Transmission")
MODES = Bilingual("الصيغ المعروضة", "Formats proposés")
ANSWER = Bilingual("الرد", "Réponse")
CONDITIONS = Bilingual("ملاحظات الرد", "Précisions")
WINDOWS = Bilingual("المواعيد المقترحة", "Dates proposées")
CONFIRMED = Bilingual("ما تأكد", "Confirmé")
VISA = Bilingual("التأشير", "Visa")
VISA_BOXES = (
    Bilingual("أوافق", "Accord"),
    Bilingual("لا أوافق", "Refus"),
    Bilingual("للمناقشة", "À discuter"),
)
DISTRIBUTION = Bilingual("التوزيع", "Diffusion")
PAGE_OF = Bilingual("صفحة {page} من {pages}", "Page {page} sur {pages}")
DRAFT = "PROJET — مسودة"
UNOFFICIAL = Bilingual("ترجمة غير رسمية", "Traduction non officielle")
TEXT_TABLE = Bilingual("النص باللغتين", "Texte en regard")
TITLE_BLOCK = Bilingual("بيانات الوثيقة", "En-tête du document")
ORALLY = Bilingual("شفويًا خلال اللقاء", "oralement, au cours de l’entretien")
NO_DATE = Bilingual("بلا موعد محدد", "sans échéance")
DAYS_BEFORE = Bilingual("قبل {event} {days}", "{days} avant {event}")
DAYS_AFTER = Bilingual("بعد {event} {days}", "{days} après {event}")
FROM_TO = Bilingual("من {start} إلى {end}", "du {start} au {end}")

SIDES = {
    MeetingSide.HOST: Bilingual("الجانب المضيف", "Partie hôte"),
    MeetingSide.COUNTERPART: Bilingual("الجانب النظير", "Partie homologue"),
}
MEETING_MODES = {
    MeetingMode.IN_PERSON: Bilingual("لقاء حضوري", "en présentiel"),
    MeetingMode.VIDEO: Bilingual("عبر الاتصال المرئي", "par visioconférence"),
    MeetingMode.HYBRID: Bilingual("صيغة مختلطة", "en format hybride"),
    MeetingMode.PHONE: Bilingual("عبر الهاتف", "par téléphone"),
}
ATTENDANCES = {
    Attendance.PRESENT: Bilingual("حاضر", "présent"),
    Attendance.REMOTE: Bilingual("عن بُعد", "à distance"),
    Attendance.EXCUSED: Bilingual("معتذر", "excusé"),
    Attendance.PART: Bilingual("حضور جزئي", "en partie"),
    Attendance.REPRESENTED: Bilingual("ممثَّل", "représenté"),
}
ROLES = {
    Role.HEAD_OF_DELEGATION: Bilingual("رئيس الوفد", "chef de délégation"),
    Role.PRINCIPAL: Bilingual("", ""),
    Role.MEMBER: Bilingual("", ""),
    Role.NOTE_TAKER: Bilingual("محرر المحضر", "rédacteur"),
    Role.INTERPRETER: Bilingual("ترجمة فورية", "interprète"),
    Role.OBSERVER: Bilingual("مراقب", "observateur"),
}
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
