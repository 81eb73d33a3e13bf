"""The fixed words of our Word files. They are part of the document, in its two languages, not of the interface."""

from __future__ import annotations

from briefing_app.domain.actions import Obligation
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.meetings import MeetingMode
from briefing_app.domain.people import Attendance, MeetingSide, Role
from briefing_app.language import promise_words as words

COMMA, DOT = Bilingual("، ", ", "), Bilingual(" · ", " · ")
REFERENCE, NUMBER, TIME = words.REFERENCE, words.NUMBER, words.TIME
ACTIONS, ACTION, OWNER = words.REGISTER, words.ACTION, words.OWNER
DUE, STATE, RESULT = words.DUE, words.STATE, words.RESULT
INVITER, INVITEE, OCCASION, MODES = words.INVITER, words.INVITEE, words.OCCASION, words.MODES
DATE = Bilingual("التاريخ", "Date")
PLACE = Bilingual("المكان", "Lieu")
MODE = Bilingual("صيغة اللقاء", "Format")
LANGUAGES = Bilingual("لغات اللقاء", "Langues")
SUBJECT = Bilingual("الموضوع", "Objet")
MEETING = Bilingual("بيانات اللقاء", "Données de l’entretien")
PARTICIPANTS = Bilingual("المشاركون", "Participants")
NAME = Bilingual("الاسم والصفة", "Nom et qualité")
ATTENDANCE_HEAD = Bilingual("الحضور", "Présence")
INVITATION = Bilingual("دعوة الزيارة", "Invitation à une visite")
VISIT_TYPE = Bilingual("نوع الزيارة", "Type de visite")
CONVEYED = Bilingual("تبليغ الدعوة", "Transmission")
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

TEST_CALL = Bilingual("الاتصال التجريبي", "Essai technique")
DELEGATION = Bilingual("الوفد", "Délégation")
SHEET = Bilingual("بيان المتابعة", "Fiche de suivi")
SITUATION = Bilingual("الموقف حتى {day}", "Situation au {day}")
SCOPE = Bilingual("النطاق", "Périmètre")
EVERYTHING = Bilingual("كل ما هو مسجل", "tout ce qui est enregistré")
ORDER = Bilingual("الترتيب", "Classement")
TALLY = Bilingual("الحصيلة", "Bilan")
OPEN_COUNT = Bilingual("المفتوح: {count}", "ouvertes\u00a0: {count}")
OVERDUE_COUNT = Bilingual("منها متأخر: {count}", "dont en retard\u00a0: {count}")
CLOSED_COUNT = Bilingual("المغلق: {count}", "closes\u00a0: {count}")
OVERDUE_ONLY = Bilingual("المتأخر فقط", "en retard seulement")
NOTHING_OPEN = Bilingual(
    "لا يوجد في هذا النطاق أي إجراء مفتوح في هذا التاريخ.",
    "À cette date, aucune suite n’est ouverte dans ce périmètre.",
)
INVITATIONS = Bilingual("دعوات الزيارة", "Invitations à une visite")
LATE = Bilingual("متأخر", "En retard")
WEEK_OF = Bilingual("أسبوع {day}", "Semaine du {day}")
NO_COUNTERPART = Bilingual("دون نظير محدد", "Sans homologue désigné")
NO_OWNER = Bilingual("دون مسؤول محدد", "Sans responsable désigné")
NO_WEEK = Bilingual("بلا موعد محدد", "Sans échéance")

LEDGER = {
    Obligation.WE_OWE: Bilingual("ما علينا لهم", "Ce que nous leur devons"),
    Obligation.THEY_OWE: Bilingual("ما عليهم لنا", "Ce qu’ils nous doivent"),
    Obligation.JOINT: Bilingual("ما نقوم به معًا", "Ce que nous faisons ensemble"),
    Obligation.INTERNAL: Bilingual("إجراءاتنا الداخلية", "Nos mesures internes"),
}
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
