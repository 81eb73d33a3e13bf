"""Arabic sentences made of parts, who does what, when, and whether it is so: what each should be read as.

A frame is a verb for a man, a woman and two, and what it governs. Settings say who is who.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.language.suggestions.frames import Case, Frame, Person, Setting, persons

SETTINGS = (
    Setting(
        "MA", "SN", ("السيد عادل بنيس",), ("السيدة عايدة نداي",),
        "استقبل وزير الصيد البحري السيد عادل بنيس وزيرة الموانئ السنغالية السيدة عايدة نداي.",
        ours=persons("m: السيد بنيس | m: الوزير | m: الجانب المغربي | f: الرباط | m: المغرب | f: الحكومة المغربية"),
        theirs=persons("f: السيدة نداي | f: الوزيرة | f: الوزيرة السنغالية | m: الجانب السنغالي | f: داكار | f: السنغال"),
    ),
    Setting(
        "JO", "JP", (), (), "التقى أمين عام وزارة المياه الأردنية سفير اليابان لدى عمان.",
        ours=persons("m: الأمين العام | m: الأردن | f: عمان | m: الوفد الأردني | f: وزارة المياه الأردنية"),
        theirs=persons("m: السفير | m: السفير الياباني | f: اليابان | f: طوكيو | f: الحكومة اليابانية | m: الوفد الياباني"),
    ),
)  # fmt: skip
THIRD = persons(
    "m: صندوق النقد الدولي | m: بنك الساحل للاستثمار | f: شركة صينية | f: منظمة إقليمية | m: اتحاد الغرف التجارية"
    " | f: الحكومة البرازيلية | f: تركيا | m: صندوق خليجي | f: هيئة دولية | m: وزير المالية البولندي"
    " | m: أحد المقاولين | f: نقابة البحارة"
)
BODIES = persons("f: اللجنة المشتركة | f: اللجنة | m: المجلس | m: الاجتماع | f: لجنة التحكيم | m: المؤتمر")
PAIRS = persons("d: الجانبان | d: الطرفان | d: الوزيران | d: الوفدان | d: المسؤولان")

COMMIT = (
    Frame("تعهد / تعهدت", "بتوفير عشر سيارات إسعاف قبل نهاية مايو"),
    Frame("التزم / التزمت", "بتدريب عشرين تقنيا"),
    Frame("وعد / وعدت", "بإرسال الوثائق خلال أسبوعين"),
    Frame("تكفل / تكفلت", "بنفقات ترميم المخزن"),
    Frame("سيوفر / ستوفر", "ثلاثة مولدات قبل 15 مايو"),
    Frame("سيرسل / سترسل", "خمسة خبراء إلى الموقع"),
    Frame("سيمول / ستمول", "بناء المختبر"),
    Frame("سيسلم / ستسلم", "المعدات في مطلع يونيو"),
    Frame("يتولى / تتولى", "طباعة الدليل قبل شهر مايو"),
    Frame("أخذ / أخذت", "على عاتقه إصلاح المضخات", "على عاتقها إصلاح المضخات"),
    Frame("قطع / قطعت", "على نفسه عهدا بنشر البيانات", "على نفسها عهدا بنشر البيانات"),
    Frame("أكد / أكدت", "أنه سيخصص مبلغا لصيانة القوارب", "أنها ستخصص مبلغا لصيانة القوارب"),
    Frame("أعلن / أعلنت", "أنه سيفتح مكتبا للتأشيرات قبل الصيف", "أنها ستفتح مكتبا للتأشيرات قبل الصيف"),
)
REQUEST = (
    Frame("طلب / طلبت", "موافاته بنتائج الدراسة", "موافاتها بنتائج الدراسة"),
    Frame("التمس / التمست", "تمديد مهلة السداد ستة أشهر"),
    Frame("طالب / طالبت", "بالإفراج عن الدفعة الثانية من المنحة"),
    Frame("ألح / ألحت", "في طلب تسريع إصدار التأشيرات"),
    Frame("رفع / رفعت", "طلبا للحصول على نسخة من الأرشيف"),
    Frame("استعجل / استعجلت", "تسليم القطع المتأخرة"),
)
AGREE = (
    Frame("اتفق", "على إنشاء مختبر مشترك"),
    Frame("توافق", "على تبادل العينات كل شهر"),
    Frame("اتفق", "على أن تنطلق الأشغال في مايو"),
    Frame("تفاهم", "على تقاسم كلفة النقل"),
    Frame("توصل", "إلى اتفاق بشأن رسوم العبور"),
)
DECIDE = (
    Frame("قرر / قررت", "توحيد استمارات التفتيش"),
    Frame("أقر / أقرت", "ميزانية السنة المقبلة"),
    Frame("اعتمد / اعتمدت", "نموذجا موحدا للشهادات"),
    Frame("صادق / صادقت", "على قائمة المشاريع"),
    Frame("أرجأ / أرجأت", "النظر في ملف الرسوم إلى الدورة المقبلة"),
    Frame("رفض / رفضت", "مقترح الإعفاء من الفحص"),
    Frame("رد / ردت", "المقترح القاضي برفع الحصص"),
    Frame("استبعد / استبعدت", "خيار الحفر العميق"),
    Frame("صرف / صرفت", "النظر عن المسح الجوي"),
    Frame("ألغى / ألغت", "دورة الخريف"),
    Frame("اختار / اختارت", "موقع الميناء القديم مقرا للمعرض"),
    Frame("أسند / أسندت", "الأشغال إلى مكتب مستقل"),
    Frame("وافق / وافقت", "على دفتر الشروط"),
    Frame("حجب / حجبت", "جائزة الشعر لهذه السنة"),
    Frame("مدد / مددت", "فترة الراحة البيولوجية شهرا"),
    Frame("أجل / أجلت", "البت في طلبات الترخيص"),
    Frame("حسم / حسمت", "أمر الموقع لصالح أكادير"),
    Frame("شكل / شكلت", "فريق عمل لمراجعة النصوص"),
)
IMPERSONAL = (
    "تم الاتفاق على إنشاء مختبر مشترك", "جرى الاتفاق على تبادل العينات", "اتفق على عقد دورة تدريبية في مايو",
)  # fmt: skip
DECIDED = ("تقرر تأجيل المناقصة", "تم اعتماد البرنامج", "تقرر تقسيم الأشغال إلى حصتين", "صرف النظر عن المشروع")
STEPS = (
    "يعقد الاجتماع المقبل يوم 12 مايو", "تنطلق الأشغال في 3 يونيو", "يفتح المعرض أبوابه من 10 إلى 14 مايو",
    "من المقرر أن تبدأ الدورة يوم 20 مايو", "تقام النسخة الأولى في أكادير من 4 إلى 8 يونيو",
    "من المرتقب أن يصل فريق الخبراء يوم 15 مايو", "ستعقد الورشة الأولى في 9 مايو", "تلعب المباراة النهائية يوم 30 مايو",
    "ينتظر أن توقع الاتفاقية يوم 18 مايو", "تبدأ التجارب مطلع شهر يونيو", "ينتهي أجل الترشيحات يوم 25 مايو",
    "يدخل النظام الجديد حيز التنفيذ في فاتح يونيو",
)  # fmt: skip
NOTHING = (
    "لم {v} {s} {o}", "كان {s} قد {v} {o}", "سبق ل{s} أن {v} {o}", "ذكرت صحيفة محلية أن {s} {v} {o}",
    "نفى متحدث أن يكون {s} قد {v} {o}", "في عام 2012 {v} {s} {o}", "لو {v} {s} {o} لتغير الأمر",
    "تساءل صحفي عما إذا كان {s} قد {v} {o}", "لا يعلم أحد هل {v} {s} {o}", "{v} {s} العام الماضي {o}",
    "كثر الحديث عن أن {s} {v} {o}", "تناقلت مواقع إخبارية أن {s} {v} {o}",
)  # fmt: skip
EMPTY = (
    "اتفق {d} على أن العلاقات متينة", "اتفق {d} في الرأي على أن الموسم كان جافا", "اتفق {d} على أهمية الحوار",
    "أجرى {s} يوم الثلاثاء مباحثات مطولة", "أبدى {s} استعداده لدراسة الموضوع", "أعرب {s} عن أمله في توسيع التعاون",
    "أشاد {s} بالتزام الشركاء بالجودة", "نوه {s} بما تحقق منذ 2018", "شكر {s} الحاضرين على التزامهم",
    "أكد {s} أن التعاون سيتعزز في السنوات القادمة", "استعرض {s} مراحل المشروع", "تمنى {s} للجميع التوفيق",
    "طلب {s} كوب ماء", "دعا {s} الحاضرين إلى الوقوف دقيقة صمت", "وصف {s} اللقاء بالمثمر",
    "تسلم {s} نسخة من التقرير", "تلقى {s} شرحا عن المشروع", "قدم {s} عرضا عن المشروع",
    "تطرق {d} إلى موضوع الرسوم", "تناول {d} سبل تطوير التعاون", "بحث {d} آفاق الشراكة", "لم يتوصل {d} إلى اتفاق",
    "أوضح {s} أن الأمر لم يحسم بعد", "رحب {s} بالحاضرين", "قال {s} إن الطقس يعد بيوم جميل",
)  # fmt: skip


def cases() -> Iterator[Case]:
    """Every frame with every subject, the kinds that should be seen in it."""
    for setting in SETTINGS:
        for ours, people in ((True, setting.ours), (False, setting.theirs), (None, THIRD)):
            for number, person in enumerate(people):
                yield from _said(setting, ours, person, number)
        for body in BODIES:
            yield from (setting.case("decided", _verbal(frame, body), ("decision",)) for frame in DECIDE)
        for two in PAIRS:
            yield from (setting.case("agreed", _verbal(frame, two), ("agreement",)) for frame in AGREE)
        yield from (setting.case("agreed", text, ("agreement",)) for text in IMPERSONAL)
        yield from (setting.case("decided", text, ("decision",)) for text in DECIDED)
        yield from (setting.case("dated", text, ("next_step",)) for text in STEPS)
        for text in EMPTY:
            man = next(one for one in setting.ours if one.gender == "m")
            yield setting.case("empty", text.format(s=man.name, d="الجانبان"), ())


def _said(setting: Setting, ours: bool | None, person: Person, number: int) -> Iterator[Case]:
    side = "commitment_ours" if ours else "commitment_theirs"
    for frame in COMMIT:
        yield setting.case("promised", _verbal(frame, person), (side,) if ours is not None else ())
        if ours is not None and "يتولى" not in frame.forms:
            yield setting.case("promised", _nominal(frame, person), (side,))
    for frame in REQUEST:
        yield setting.case("asked", _verbal(frame, person), ("request",) if ours is not None else ())
    if ours is not None and number < 2:
        for frame in (*COMMIT[:4], *REQUEST[:2]):
            for shape in NOTHING:
                yield setting.case(
                    "empty", shape.format(v=frame.verb(person.gender), s=person.name, o=frame.rest(person.gender)), ()
                )
    if ours is not None:
        yield from _invited(setting, ours, person)


def _invited(setting: Setting, ours: bool, person: Person) -> Iterator[Case]:
    kind = "invitation_given" if ours else "invitation_received"
    guest = (setting.theirs if ours else setting.ours)[0]
    if person.gender == guest.gender and person.name in ("الوزير", "الوزيرة"):
        return
    answers = {
        "accepted": ("فقبل الدعوة", "فقبلت الدعوة", "ورحب بالدعوة", "ورحبت بالدعوة", "فوافق شاكرا", "فوافقت شاكرة"),
        "declined": ("فاعتذر لارتباط سابق", "فاعتذرت لارتباط سابق", "وتعذر عليه الحضور", "وتعذر عليها الحضور"),
    }
    man, woman = guest.gender == "m", guest.gender == "f"
    for verb, rest in (
        ("دعا / دعت", f"{guest.name} إلى زيارة أكاديمية البحر يوم 20 مايو"),
        ("وجه / وجهت", f"إلى {guest.name} دعوة لحضور المعرض يوم 20 مايو"),
        ("سلم / سلمت", f"{guest.name} دعوة للمشاركة في المنتدى يوم 20 مايو"),
        ("عرض / عرضت", f"على {guest.name} المشاركة في المؤتمر يوم 20 مايو"),
    ):
        said = f"{Frame(verb, rest).verb(person.gender)} {person.name} {rest}"
        yield setting.case("invited", said, (kind,))
        for answer, told in answers.items():
            for number, words in enumerate(told):
                if (man and number % 2 == 0) or (woman and number % 2):
                    yield setting.case(answer, f"{said}، {words}", (kind, f"invitation_{answer}"))


def _verbal(frame: Frame, person: Person) -> str:
    return f"{frame.verb(person.gender)} {person.name} {frame.rest(person.gender)}"


def _nominal(frame: Frame, person: Person) -> str:
    return f"من جهة أخرى، فإن {person.name} {frame.verb(person.gender)} {frame.rest(person.gender)}"
