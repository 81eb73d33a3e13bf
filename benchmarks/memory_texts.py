"""Segments of ministry prose in both languages, any number of them, and near copies of them.

Built from parts that recur, as such prose is: openings, acts, matters, places, days, figures and clauses that come or
do not. So most words stand in thousands of segments, which is the hard case of a memory.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual

WHO = (
    ("وزير الاتصالات", "le ministre des communications"), ("وزيرة التعاون الدولي", "la ministre de la coopération"),
    ("السفير ماتيو لاغارد", "l’ambassadeur Mathieu Lagarde"), ("السيدة هدى منصور", "Mme Hoda Mansour"),
    ("السيد أنطوان بيرو", "M. Antoine Perraud"), ("رئيس الوفد الفرنسي", "le chef de la délégation française"),
    ("المستشارة كلير دوفال", "la conseillère Claire Duval"), ("وكيل أول الوزارة", "le premier sous-secrétaire d’État"),
    ("مدير الإدارة القانونية", "le directeur des affaires juridiques"), ("الأمين العام", "le secrétaire général"),
    ("السيد كريم عبد الهادي", "M. Karim Abdelhadi"), ("نائب وزير الخارجية", "le vice-ministre des affaires étrangères"),
    ("رئيسة اللجنة المشتركة", "la présidente de la commission mixte"), ("الملحق الثقافي", "l’attaché culturel"),
    ("المبعوث الخاص", "l’envoyé spécial"), ("السيدة ليلى بن يوسف", "Mme Leïla Benyoussef"),
    ("رئيس هيئة الموانئ", "le président de l’autorité portuaire"), ("منسق البرنامج", "le coordinateur du programme"),
    ("مدير عام المتاحف", "le directeur général des musées"), ("السيد بيير جولي", "M. Pierre Joly"),
)  # fmt: skip
ACT = (
    ("أشاد", "a salué"), ("استعرض", "a passé en revue"), ("أكد أهمية", "a souligné l’importance de"),
    ("اقترح إطلاق", "a proposé le lancement de"), ("رحّب باستئناف", "s’est félicité de la reprise de"),
    ("طلب تسريع", "a demandé l’accélération de"), ("أبدى تحفظه على", "a émis des réserves sur"),
    ("وعد بتمويل", "a promis le financement de"), ("ناقش سبل تطوير", "a évoqué les moyens de développer"),
    ("دعا إلى تأجيل", "a appelé au report de"), ("قدّم عرضًا عن", "a présenté un exposé sur"),
    ("وافق على مراجعة", "a accepté la révision de"), ("أعلن قرب افتتاح", "a annoncé l’ouverture prochaine de"),
    ("نبّه إلى تأخر", "a signalé le retard de"), ("أيّد توسيع", "a appuyé l’élargissement de"),
)  # fmt: skip
MATTER = (
    ("برنامج التدريب المهني", "le programme de formation professionnelle"),
    ("مشروع الكابل البحري", "le projet de câble sous-marin"), ("خط القطار السريع", "la ligne ferroviaire à grande vitesse"),
    ("محطة تحلية المياه", "la station de dessalement"), ("اتفاق تجنب الازدواج الضريبي", "la convention fiscale"),
    ("المنح الدراسية العليا", "les bourses d’études supérieures"), ("المركز الثقافي الجديد", "le nouveau centre culturel"),
    ("حماية البيانات الشخصية", "la protection des données personnelles"), ("قطاع الطاقة الشمسية", "la filière solaire"),
    ("ترميم المخطوطات القديمة", "la restauration des manuscrits anciens"), ("مكافحة التصحر", "la lutte contre la désertification"),
    ("الحاضنات الرقمية", "les incubateurs numériques"), ("تأشيرات رجال الأعمال", "les visas d’affaires"),
    ("المناورات البحرية المشتركة", "les manœuvres navales conjointes"), ("سلامة الأغذية", "la sécurité sanitaire des aliments"),
    ("شبكة المستشفيات الجامعية", "le réseau des hôpitaux universitaires"), ("صيد الأسماك في أعالي البحار", "la pêche hauturière"),
    ("تحديث السجل العقاري", "la modernisation du cadastre"), ("معرض الكتاب الفرنكوفوني", "le salon du livre francophone"),
    ("المنطقة الصناعية الشرقية", "la zone industrielle orientale"), ("أرشفة الوثائق الدبلوماسية", "l’archivage des documents diplomatiques"),
    ("التعاون الجمركي", "la coopération douanière"), ("أسطول الحافلات الكهربائية", "la flotte d’autobus électriques"),
    ("البحث في الأمراض النادرة", "la recherche sur les maladies rares"), ("تعليم اللغات", "l’enseignement des langues"),
    ("سوق القطن", "le marché du coton"), ("حقوق الملكية الفكرية", "les droits de propriété intellectuelle"),
    ("المواقع الأثرية الغارقة", "les sites archéologiques engloutis"), ("إدارة النفايات الطبية", "la gestion des déchets médicaux"),
    ("أمن المطارات", "la sûreté aéroportuaire"),
)  # fmt: skip
WHERE = (
    ("في القاهرة", "au Caire"), ("في باريس", "à Paris"), ("في الإسكندرية", "à Alexandrie"), ("في ليون", "à Lyon"),
    ("في تونس", "à Tunis"), ("في الرباط", "à Rabat"), ("في مرسيليا", "à Marseille"), ("في أسوان", "à Assouan"),
    ("في بروكسل", "à Bruxelles"), ("في نواكشوط", "à Nouakchott"), ("في عمّان", "à Amman"), ("في جيبوتي", "à Djibouti"),
)  # fmt: skip
CLAUSE = (
    ("، وذلك بحضور الفرق الفنية", ", en présence des équipes techniques"),
    ("، على أن تُرفع النتائج إلى اللجنة العليا", ", les résultats devant être soumis au haut comité"),
    ("، دون أن يُحدَّد موعد نهائي", ", sans qu’une échéance soit fixée"),
    ("، رغم ضيق الموارد المتاحة", ", malgré la modicité des moyens disponibles"),
    ("، عملًا بالتوصيات السابقة", ", conformément aux recommandations antérieures"),
    ("، مع مراعاة آراء المجتمع المدني", ", en tenant compte de l’avis de la société civile"),
    ("، وهو ما أثنى عليه الحاضرون", ", ce dont l’assistance s’est réjouie"),
    ("، بتمويل من البنك الأوروبي", ", avec un financement de la banque européenne"),
    ("، في إطار الشراكة المتوسطية", ", dans le cadre du partenariat méditerranéen"),
    ("، بعد مشاورات طويلة", ", au terme de longues consultations"),
    ("، وفق جدول زمني مفصل", ", selon un calendrier détaillé"), ("، بصفة تجريبية", ", à titre expérimental"),
)  # fmt: skip
AIM = (
    ("بهدف توحيد", "afin d’harmoniser"), ("بغية تبسيط", "en vue de simplifier"), ("سعيًا إلى صون", "pour préserver"),
    ("لتقييم", "pour évaluer"), ("تمهيدًا لنقل", "avant de transférer"), ("حرصًا على رقمنة", "dans le souci de numériser"),
    ("لحصر", "pour recenser"), ("من أجل تقاسم", "afin de partager"), ("تفاديًا لتكرار", "pour éviter de répéter"),
    ("بقصد تعميم", "pour généraliser"), ("لضبط", "pour réguler"), ("توطئة لخصخصة", "en prélude à la privatisation de"),
    ("لتنويع", "pour diversifier"), ("بما يتيح تأمين", "de façon à sécuriser"), ("لإعادة هيكلة", "pour restructurer"),
)  # fmt: skip
OBJECT = (
    ("الإجراءات القنصلية", "les procédures consulaires"), ("المناهج المدرسية", "les programmes scolaires"),
    ("خرائط الملاحة", "les cartes de navigation"), ("عقود الصيانة", "les contrats de maintenance"),
    ("بذور القمح", "les semences de blé"), ("سندات الخزانة", "les bons du Trésor"), ("أفلام الأرشيف", "les films d’archives"),
    ("معايير البناء", "les normes de construction"), ("رخص التصدير", "les licences d’exportation"),
    ("دروس الإسعاف", "les cours de secourisme"), ("مخازن الحبوب", "les silos à grains"), ("كاميرات المرور", "les caméras routières"),
    ("مقاييس الأمطار", "les pluviomètres"), ("محاضر الجلسات", "les procès-verbaux de séance"), ("بطاقات الهوية", "les cartes d’identité"),
    ("ورش الخزف", "les ateliers de céramique"), ("أسعار الدواء", "les prix des médicaments"), ("دور الحضانة", "les crèches"),
    ("مسارات الدراجات", "les pistes cyclables"), ("بنوك الدم", "les banques de sang"), ("سفن القطر", "les remorqueurs"),
    ("مكتبات الأحياء", "les bibliothèques de quartier"), ("أجهزة التنفس", "les respirateurs"), ("عيون المياه", "les sources d’eau"),
)  # fmt: skip
SORT = (
    ("القديمة", "anciens"), ("الحدودية", "frontaliers"), ("الموسمية", "saisonniers"), ("المستوردة", "importés"),
    ("الريفية", "ruraux"), ("المجانية", "gratuits"), ("العسكرية", "militaires"), ("الخاصة", "privés"),
    ("المفتوحة", "ouverts"), ("المهجورة", "abandonnés"), ("الساحلية", "littoraux"), ("الجبلية", "de montagne"),
    ("المدرجة", "répertoriés"), ("الناقصة", "incomplets"), ("الممنوحة", "concédés"), ("المتنازع عليها", "contestés"),
    ("المعلّقة", "suspendus"), ("الإقليمية", "régionaux"), ("المتنقلة", "itinérants"), ("المكررة", "en double"),
)  # fmt: skip
MONTHS = (
    ("يناير", "janvier"), ("فبراير", "février"), ("أبريل", "avril"), ("يونيو", "juin"), ("يوليو", "juillet"),
    ("أغسطس", "août"), ("سبتمبر", "septembre"), ("أكتوبر", "octobre"), ("نوفمبر", "novembre"), ("ديسمبر", "décembre"),
)  # fmt: skip


class Copy(StrEnum):
    """In what a near copy differs from its segment."""

    VALUES = "values"
    NAME = "name"
    MATTER = "matter"
    ORDER = "order"
    ADDED = "clause added"
    DROPPED = "clause dropped"


class Facts(msgspec.Struct, frozen=True):
    """The parts of a segment by their places in the lists; ``clauses`` may be none."""

    who: int
    act: int
    matter: int
    where: int
    aim: int
    object: int
    sort: int
    clauses: tuple[int, ...]
    day: int
    month: int
    year: int
    figure: int
    is_turned: bool = False


def facts(source: random.Random) -> Facts:
    clauses = tuple(source.sample(range(len(CLAUSE)), source.choice((0, 1, 1, 2))))
    parts = (source.randrange(len(kind)) for kind in (WHO, ACT, MATTER, WHERE, AIM, OBJECT, SORT))
    day, month, year = source.randint(1, 28), source.randrange(len(MONTHS)), source.randint(2015, 2026)
    return Facts(*parts, clauses, day, month, year, source.randint(11, 9_999))


def segment(of: Facts) -> Bilingual:
    """The pair that says so."""
    who, act, matter, where = WHO[of.who], ACT[of.act], MATTER[of.matter], WHERE[of.where]
    clauses = ["".join(CLAUSE[number][side] for number in of.clauses) for side in (0, 1)]
    aim = [f"{AIM[of.aim][side]} {OBJECT[of.object][side]} {SORT[of.sort][side]}" for side in (0, 1)]
    month = MONTHS[of.month]
    french_day = "1er" if of.day == 1 else of.day
    when = f"في {of.day} {month[0]} {of.year}", f"le {french_day} {month[1]} {of.year}"
    figure = f"{of.figure:,}".replace(",", "٬"), f"{of.figure:,}".replace(",", "\u202f")
    if of.is_turned:
        ar = f"{when[0]} {where[0]} {act[0]} {who[0]} {matter[0]} لفائدة {figure[0]} مستفيد {aim[0]}{clauses[0]}."
        fr = f"{when[1]}, {where[1]}, {who[1]} {act[1]} {matter[1]} au profit de {figure[1]} bénéficiaires {aim[1]}{clauses[1]}."
        return Bilingual(ar, fr[0].upper() + fr[1:])
    ar = f"{act[0]} {who[0]} {where[0]} {when[0]} {matter[0]} لفائدة {figure[0]} مستفيد {aim[0]}{clauses[0]}."
    fr = f"{who[1]} {act[1]} {where[1]} {when[1]} {matter[1]} au profit de {figure[1]} bénéficiaires {aim[1]}{clauses[1]}."
    return Bilingual(ar, fr[0].upper() + fr[1:])


def corpus(count: int, seed: int = 7) -> list[Facts]:
    """``count`` different ones."""
    source, found = random.Random(seed), dict[Facts, None]()
    while len(found) < count:
        found.setdefault(facts(source))
    return list(found)


def copies(of: Facts, source: random.Random) -> dict[Copy, Facts]:
    """One near copy of each kind that can be made of a segment."""
    other = msgspec.structs.replace
    made = {
        Copy.VALUES: other(of, day=source.randint(1, 28), year=of.year + 1, figure=of.figure + source.randint(1, 999)),
        Copy.NAME: other(of, who=_another(WHO, of.who, source), figure=of.figure + 3),
        Copy.MATTER: other(of, matter=_another(MATTER, of.matter, source)),
        Copy.ORDER: other(of, is_turned=not of.is_turned),
    }
    if len(of.clauses) < 2:
        free = [number for number in range(len(CLAUSE)) if number not in of.clauses]
        made[Copy.ADDED] = other(of, clauses=(*of.clauses, source.choice(free)))
    if of.clauses:
        made[Copy.DROPPED] = other(of, clauses=of.clauses[:-1])
    return made


def _another(kinds: Sequence[object], number: int, source: random.Random) -> int:
    return (number + source.randrange(1, len(kinds))) % len(kinds)
