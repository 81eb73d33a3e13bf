<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this application</source>
        <translation>حول هذا التطبيق</translation>
    </message>
    <message>
        <source>Briefing notes in Arabic and French</source>
        <translation>مذكرات بالعربية والفرنسية</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Works offline: nothing you write leaves this computer.</source>
        <translation>يعمل دون اتصال: لا يخرج شيء مما تكتبه من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is not accredited for classified material: a marking is a label and a guard against slips.</source>
        <translation>التطبيق غير معتمد للمواد المصنفة: درجة الحماية بيان يُطبع وحاجز من السهو.</translation>
    </message>
    <message>
        <source>Your library: %1</source>
        <translation>مكتبتك: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>&amp;Add the action</source>
        <translation>&amp;إضافة الإجراء</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;حفظ التعديلات</translation>
    </message>
    <message>
        <source>New action %1</source>
        <translation>إجراء جديد %1</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>الإجراء %1</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>صاحب الالتزام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم تُحدَّد</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Who o&amp;wes it</source>
        <translation>&amp;صاحب الالتزام</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>Mo&amp;re about it</source>
        <translation>المزيد من الت&amp;فاصيل</translation>
    </message>
</context>
<context>
    <name>ActionMoreFields</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Contributors, separated by a semicolon</source>
        <translation>المساهمون، تفصل بينهم فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Hidden until</source>
        <translation>مخفي حتى</translation>
    </message>
    <message>
        <source>Ask after it every … days</source>
        <translation>المتابعة كل … يوم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>التذكير في</translation>
    </message>
    <message>
        <source>Add this da&amp;y</source>
        <translation>إضافة هذا ال&amp;يوم</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>As the words: %1</source>
        <translation>كالنص: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>درجة الحماية</translation>
    </message>
    <message>
        <source>Lo&amp;wered on purpose</source>
        <translation>خُفضت &amp;عمدًا</translation>
    </message>
    <message>
        <source>Hidden &amp;until</source>
        <translation>مخفي ح&amp;تى</translation>
    </message>
    <message>
        <source>As&amp;k after it every … days</source>
        <translation>المتا&amp;بعة كل … يوم</translation>
    </message>
    <message>
        <source>&amp;Evidence: reference of the reply</source>
        <translation>مرجع ال&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;درجة الحماية</translation>
    </message>
    <message>
        <source>Remind &amp;on</source>
        <translation>التذ&amp;كير في</translation>
    </message>
    <message>
        <source>Waits &amp;for</source>
        <translation>ي&amp;نتظر إنجاز</translation>
    </message>
</context>
<context>
    <name>ActionStepDialog</name>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>There is &amp;nothing to record</source>
        <translation>لا شيء &amp;يُسجَّل</translation>
    </message>
    <message>
        <source>&amp;Evidence: reference of the reply</source>
        <translation>مرجع ال&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Say what came of it, give the reference of the reply, or tick that there is nothing.</source>
        <translation>اذكر النتيجة أو مرجع الرد، أو ضع علامة على أنه لا شيء يُسجَّل.</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>هذه المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): %1.</source>
        <translation>
            <numerusform>لا إجراءات: %1.</numerusform>
            <numerusform>إجراء واحد: %1.</numerusform>
            <numerusform>إجراءان: %1.</numerusform>
            <numerusform>%n إجراءات: %1.</numerusform>
            <numerusform>%n إجراءً: %1.</numerusform>
            <numerusform>%n إجراء: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) asked about today.</source>
        <translation>
            <numerusform>لم يُستفسر اليوم عن أي إجراء.</numerusform>
            <numerusform>جرى الاستفسار اليوم عن إجراء واحد.</numerusform>
            <numerusform>جرى الاستفسار اليوم عن إجراءين.</numerusform>
            <numerusform>جرى الاستفسار اليوم عن %n إجراءات.</numerusform>
            <numerusform>جرى الاستفسار اليوم عن %n إجراءً.</numerusform>
            <numerusform>جرى الاستفسار اليوم عن %n إجراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed again since: what was done to them stays.</source>
        <translation>
            <numerusform>لم يتغير أي إجراء بعد ذلك.</numerusform>
            <numerusform>تغير إجراء واحد بعد ذلك، فبقي كما هو.</numerusform>
            <numerusform>تغير إجراءان بعد ذلك، فبقيا كما هما.</numerusform>
            <numerusform>تغيرت %n إجراءات بعد ذلك، فبقيت كما هي.</numerusform>
            <numerusform>تغير %n إجراءً بعد ذلك، فبقيت كما هي.</numerusform>
            <numerusform>تغير %n إجراء بعد ذلك، فبقيت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 من لا شيء</numerusform>
            <numerusform>%1 من إجراء واحد</numerusform>
            <numerusform>%1 من إجراءين</numerusform>
            <numerusform>%1 من %n إجراءات</numerusform>
            <numerusform>%1 من %n إجراءً</numerusform>
            <numerusform>%1 من %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>What is promised in your notes is followed up here: who owes what to whom, and by when. Open a note, select the words that promise something, and choose “Make this an action”.</source>
        <translation>هنا تُتابَع الالتزامات الواردة في مذكراتك: من يلتزم بماذا تجاه من، ومتى. افتح مذكرة، وحدّد الكلمات الدالة على الالتزام، ثم اختر «جعله إجراءً للمتابعة».</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>لا التزامات بعد</translation>
    </message>
    <message>
        <source>Go to the &amp;library</source>
        <translation>الانتقال إلى ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>No action passes the filters. Closed and hidden ones are listed when you tick them above.</source>
        <translation>لا إجراء يطابق عوامل التصفية. تظهر الإجراءات المنتهية والمخفية حين تؤشر على خانتيها أعلاه.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>مسح عوامل ال&amp;تصفية</translation>
    </message>
</context>
<context>
    <name>ActionsTable</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>AlignmentDialog</name>
    <message>
        <source>Align two documents</source>
        <translation>محاذاة وثيقتين</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأكيد</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>ا&amp;ستبعاد</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>إعادة ال&amp;نظر</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;ضم إلى التالي</translation>
    </message>
    <message>
        <source>&amp;Split at the carets</source>
        <translation>&amp;فصل عند المؤشرين</translation>
    </message>
    <message>
        <source>Move the &amp;French down</source>
        <translation>إنزال ال&amp;فرنسية</translation>
    </message>
    <message>
        <source>Move the &amp;Arabic down</source>
        <translation>إنزال ال&amp;عربية</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Marking of these pairs</source>
        <translation>درجة حماية هذه الأزواج</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>French of the pair</source>
        <translation>فرنسية الزوج</translation>
    </message>
    <message>
        <source>Arabic of the pair</source>
        <translation>عربية الزوج</translation>
    </message>
    <message>
        <source>&amp;Marking of these pairs</source>
        <translation>درجة &amp;حماية هذه الأزواج</translation>
    </message>
    <message>
        <source>The French document</source>
        <translation>الوثيقة الفرنسية</translation>
    </message>
    <message>
        <source>The Arabic document</source>
        <translation>الوثيقة العربية</translation>
    </message>
    <message>
        <source>Word and text files</source>
        <translation>ملفات Word ونصوص</translation>
    </message>
    <message>
        <source>Laying both documents side by side</source>
        <translation>وضع الوثيقتين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>French document…</source>
        <translation>الوثيقة الفرنسية…</translation>
    </message>
    <message>
        <source>Arabic document…</source>
        <translation>الوثيقة العربية…</translation>
    </message>
    <message>
        <source>Both documents are being read…</source>
        <translation>تجري قراءة الوثيقتين…</translation>
    </message>
    <message>
        <source>Choose the same document in both languages. Its paragraphs are laid side by side; you check them pair by pair, and only what you confirm enters the memory.</source>
        <translation>اختر الوثيقة نفسها باللغتين. توضع فقراتها جنبًا إلى جنب، فتراجعها زوجًا زوجًا، ولا يدخل الذاكرة إلا ما تؤكده.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>to be checked: %1</source>
        <translation>للمراجعة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n pair(s) into the memory</source>
        <translation>
            <numerusform>إدخال الأزواج إلى الذاكرة</numerusform>
            <numerusform>إدخال زوج واحد إلى الذاكرة</numerusform>
            <numerusform>إدخال زوجين إلى الذاكرة</numerusform>
            <numerusform>إدخال %n أزواج إلى الذاكرة</numerusform>
            <numerusform>إدخال %n زوجًا إلى الذاكرة</numerusform>
            <numerusform>إدخال %n زوج إلى الذاكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) entered the memory.</source>
        <translation>
            <numerusform>لم يدخل الذاكرة أي زوج جديد.</numerusform>
            <numerusform>دخل الذاكرة زوج واحد.</numerusform>
            <numerusform>دخل الذاكرة زوجان.</numerusform>
            <numerusform>دخلت الذاكرة %n أزواج.</numerusform>
            <numerusform>دخل الذاكرة %n زوجًا.</numerusform>
            <numerusform>دخل الذاكرة %n زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without the pairs that you confirmed?</source>
        <translation>هل تغادر دون الأزواج التي أكدتها؟</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;مغادرة</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;بقاء</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;Language of the interface</source>
        <translation>&amp;لغة الواجهة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Notes are always written in Arabic and French, whatever the language of the interface.</source>
        <translation>تُحرَّر المذكرات دائمًا بالعربية والفرنسية أيًّا كانت لغة الواجهة.</translation>
    </message>
</context>
<context>
    <name>ApprovalDesk</name>
    <message>
        <source>The note is ready for review.</source>
        <translation>المذكرة جاهزة للمراجعة.</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>ال&amp;عودة إلى مسودة</translation>
    </message>
    <message>
        <source>The next revision is begun. The approved one is kept in the history.</source>
        <translation>بدأت النسخة التالية، والمعتمدة محفوظة في السجل.</translation>
    </message>
    <message>
        <source>Back to the approval once this is done.</source>
        <translation>عُد إلى الاعتماد بعد معالجة هذا.</translation>
    </message>
    <message>
        <source>&amp;Approval…</source>
        <translation>الا&amp;عتماد…</translation>
    </message>
    <message>
        <source>This text is locked. Make the next revision to edit it?</source>
        <translation>هذا النص مقفل. أتنشئ النسخة التالية لتعديله؟</translation>
    </message>
    <message>
        <source>The revision that was approved stays in the history as it is.</source>
        <translation>تبقى النسخة المعتمدة في السجل كما هي.</translation>
    </message>
    <message>
        <source>Make the next &amp;revision</source>
        <translation>إنشاء ال&amp;نسخة التالية</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>ما يحول دون الاعتماد</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>ما جرى حتى الآن</translation>
    </message>
    <message>
        <source>&amp;What happened so far</source>
        <translation>ما &amp;جرى حتى الآن</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>ال&amp;قائل</translation>
    </message>
    <message>
        <source>Name or function, as it is to stand in the log</source>
        <translation>الاسم أو الصفة كما يُدوَّن في السجل</translation>
    </message>
    <message>
        <source>This is a note of who said so, typed by whoever sits here. It is not an authenticated signature.</source>
        <translation>هذا تدوين لاسم القائل كتبه من يجلس هنا، وليس توقيعًا موثقًا.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · النسخة %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;In the way of an approval: %n point(s). Choose one to go there.</source>
        <translation>
            <numerusform>لا شيء ي&amp;حول دون الاعتماد.</numerusform>
            <numerusform>نقطة واحدة ت&amp;حول دون الاعتماد. اخترها للذهاب إليها.</numerusform>
            <numerusform>نقطتان ت&amp;حولان دون الاعتماد. اختر إحداهما للذهاب إليها.</numerusform>
            <numerusform>%n نقاط ت&amp;حول دون الاعتماد. اختر إحداها للذهاب إليها.</numerusform>
            <numerusform>%n نقطة ت&amp;حول دون الاعتماد. اختر إحداها للذهاب إليها.</numerusform>
            <numerusform>%n نقطة ت&amp;حول دون الاعتماد. اختر إحداها للذهاب إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is locked: editing it makes the next revision.</source>
        <translation>النص مقفل: وتعديله ينشئ النسخة التالية.</translation>
    </message>
    <message>
        <source>Nothing is in the way. A draft is made ready for review before it is approved.</source>
        <translation>لا شيء يحول دون الاعتماد، غير أن المسودة تُجعل جاهزة للمراجعة قبل اعتمادها.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of an approval.</source>
        <translation>لا شيء يحول دون الاعتماد.</translation>
    </message>
    <message>
        <source>&amp;To whom it was sent</source>
        <translation>إلى &amp;من أُرسلت</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;تدوين</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;سبب السحب</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>&amp;سحب المذكرة</translation>
    </message>
    <message>
        <source>&amp;Why no approval is needed in this language</source>
        <translation>&amp;لماذا لا يلزم اعتماد هذه اللغة</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>&amp;Ready for review</source>
        <translation>&amp;جاهزة للمراجعة</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>ال&amp;عودة إلى مسودة</translation>
    </message>
    <message>
        <source>&amp;Export for review…</source>
        <translation>&amp;تصدير للمراجعة…</translation>
    </message>
    <message>
        <source>&amp;Import the review…</source>
        <translation>ا&amp;ستيراد المراجعة…</translation>
    </message>
    <message>
        <source>It came back on &amp;paper</source>
        <translation>عادت على ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>ا&amp;عتماد…</translation>
    </message>
    <message>
        <source>&amp;Export the final file…</source>
        <translation>&amp;تصدير الملف النهائي…</translation>
    </message>
    <message>
        <source>It was &amp;sent…</source>
        <translation>أُ&amp;رسلت…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;سحب…</translation>
    </message>
    <message>
        <source>Make the &amp;next revision</source>
        <translation>إنشاء ال&amp;نسخة التالية</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, revision %3</source>
        <translation>اعتمدها %1 في %2، النسخة %3</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, but changed since: to be approved again</source>
        <translation>اعتمدها %1 في %2، ثم تغيّرت: فيلزم اعتمادها من جديد</translation>
    </message>
    <message>
        <source>Not needed: %4 (%1, %2)</source>
        <translation>غير لازمة: %4 (%1، %2)</translation>
    </message>
    <message>
        <source>A required section is empty</source>
        <translation>قسم مطلوب فارغ</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>لم يُترجم</translation>
    </message>
    <message>
        <source>To follow up: the other language changed</source>
        <translation>يحتاج متابعة: تغيّرت اللغة الأخرى</translation>
    </message>
    <message>
        <source>Something to fill in is left</source>
        <translation>بقيت خانة لم تُملأ</translation>
    </message>
    <message>
        <source>Written in two ways: to be chosen</source>
        <translation>كُتب بصيغتين: يلزم الاختيار</translation>
    </message>
    <message>
        <source>A reviewer’s change without a place</source>
        <translation>تعديل لمراجِع لم يُعثر على موضعه</translation>
    </message>
    <message>
        <source>An open comment</source>
        <translation>تعليق مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>A review waits, %n change(s) undecided</source>
        <translation>
            <numerusform>مراجعة معلّقة لم يبق فيها ما يُبت فيه</numerusform>
            <numerusform>مراجعة معلّقة، وتعديل واحد لم يُبت فيه</numerusform>
            <numerusform>مراجعة معلّقة، وتعديلان لم يُبت فيهما</numerusform>
            <numerusform>مراجعة معلّقة، و%n تعديلات لم يُبت فيها</numerusform>
            <numerusform>مراجعة معلّقة، و%n تعديلًا لم يُبت فيه</numerusform>
            <numerusform>مراجعة معلّقة، و%n تعديل لم يُبت فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last review left %n change(s) undecided</source>
        <translation>
            <numerusform>لم تترك المراجعة الأخيرة تعديلات لم يُبت فيها</numerusform>
            <numerusform>تركت المراجعة الأخيرة تعديلًا واحدًا لم يُبت فيه</numerusform>
            <numerusform>تركت المراجعة الأخيرة تعديلين لم يُبت فيهما</numerusform>
            <numerusform>تركت المراجعة الأخيرة %n تعديلات لم يُبت فيها</numerusform>
            <numerusform>تركت المراجعة الأخيرة %n تعديلًا لم يُبت فيه</numerusform>
            <numerusform>تركت المراجعة الأخيرة %n تعديل لم يُبت فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>A check found something critical</source>
        <translation>وجد الفحص أمرًا حرجًا</translation>
    </message>
    <message>
        <source>ready for review</source>
        <translation>جاهزة للمراجعة</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>عادت مسودة</translation>
    </message>
    <message>
        <source>sent to %1 for review: %2</source>
        <translation>أُرسلت إلى %1 للمراجعة: %2</translation>
    </message>
    <message>
        <source>sent for review: %2</source>
        <translation>أُرسلت للمراجعة: %2</translation>
    </message>
    <message>
        <source>the Arabic approved</source>
        <translation>اعتُمدت العربية</translation>
    </message>
    <message>
        <source>the French approved</source>
        <translation>اعتُمدت الفرنسية</translation>
    </message>
    <message>
        <source>the French not needed: %1</source>
        <translation>الفرنسية غير لازمة: %1</translation>
    </message>
    <message>
        <source>the Arabic not needed: %1</source>
        <translation>العربية غير لازمة: %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>أُرسلت إلى %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>سُحبت: %1</translation>
    </message>
    <message>
        <source>superseded by revision %1</source>
        <translation>حلّت النسخة %1 محلها</translation>
    </message>
    <message>
        <source>taken up again as the next revision</source>
        <translation>استؤنف العمل عليها نسخةً تالية</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عادت من المراجعة</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>عادت من المراجعة: %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>النسخة %1</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Notes received</source>
        <translation>المذكرات المستلمة</translation>
    </message>
    <message>
        <source>&amp;Choose between versions…</source>
        <translation>ا&amp;ختيار إحدى الصيغ…</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;فتح المذكرة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are new.</source>
        <translation>
            <numerusform>لا مذكرات جديدة.</numerusform>
            <numerusform>مذكرة واحدة جديدة.</numerusform>
            <numerusform>مذكرتان جديدتان.</numerusform>
            <numerusform>%n مذكرات جديدة.</numerusform>
            <numerusform>%n مذكرة جديدة.</numerusform>
            <numerusform>%n مذكرة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were brought up to date.</source>
        <translation>
            <numerusform>لم تُحدَّث أي مذكرة.</numerusform>
            <numerusform>حُدّثت مذكرة واحدة.</numerusform>
            <numerusform>حُدّثت مذكرتان.</numerusform>
            <numerusform>حُدّثت %n مذكرات.</numerusform>
            <numerusform>حُدّثت %n مذكرة.</numerusform>
            <numerusform>حُدّثت %n مذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were known already.</source>
        <translation>
            <numerusform>لا مذكرات معروفة من قبل.</numerusform>
            <numerusform>مذكرة واحدة كانت معروفة من قبل.</numerusform>
            <numerusform>مذكرتان كانتا معروفتين من قبل.</numerusform>
            <numerusform>%n مذكرات كانت معروفة من قبل.</numerusform>
            <numerusform>%n مذكرة كانت معروفة من قبل.</numerusform>
            <numerusform>%n مذكرة كانت معروفة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were written in two ways: both are kept until you choose.</source>
        <translation>
            <numerusform>لا مقاطع بصيغتين.</numerusform>
            <numerusform>مقطع واحد كُتب بصيغتين: تُحفظ كلتاهما حتى تختار.</numerusform>
            <numerusform>مقطعان كُتب كل منهما بصيغتين: تُحفظ الصيغ حتى تختار.</numerusform>
            <numerusform>%n مقاطع كُتب كل منها بصيغتين: تُحفظ الصيغ حتى تختار.</numerusform>
            <numerusform>%n مقطعًا كُتب كل منها بصيغتين: تُحفظ الصيغ حتى تختار.</numerusform>
            <numerusform>%n مقطع كُتب كل منها بصيغتين: تُحفظ الصيغ حتى تختار.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>حُدّثت</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروفة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to choose</source>
        <translation>
            <numerusform>لا مقاطع للاختيار</numerusform>
            <numerusform>مقطع واحد للاختيار</numerusform>
            <numerusform>مقطعان للاختيار</numerusform>
            <numerusform>%n مقاطع للاختيار</numerusform>
            <numerusform>%n مقطعًا للاختيار</numerusform>
            <numerusform>%n مقطع للاختيار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>What came into the memory</source>
        <translation>ما ورد إلى الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n different pair(s), those of your notes included.</source>
        <translation>
            <numerusform>ليس في الذاكرة أي زوج بعد.</numerusform>
            <numerusform>في الذاكرة زوج واحد، بما فيها أزواج مذكراتك.</numerusform>
            <numerusform>في الذاكرة زوجان، بما فيها أزواج مذكراتك.</numerusform>
            <numerusform>في الذاكرة %n أزواج مختلفة، بما فيها أزواج مذكراتك.</numerusform>
            <numerusform>في الذاكرة %n زوجًا مختلفًا، بما فيها أزواج مذكراتك.</numerusform>
            <numerusform>في الذاكرة %n زوج مختلف، بما فيها أزواج مذكراتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in from outside yet. Import a TMX file, or align two documents.</source>
        <translation>لم يرد شيء من الخارج بعد. استورد ملف TMX أو حاذِ وثيقتين.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>&amp;Take out of the memory</source>
        <translation>&amp;حذف من الذاكرة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>from a TMX file</source>
        <translation>من ملف TMX</translation>
    </message>
    <message>
        <source>from two documents</source>
        <translation>من وثيقتين</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were taken out.</source>
        <translation>
            <numerusform>لم يُحذف أي زوج.</numerusform>
            <numerusform>حُذف زوج واحد.</numerusform>
            <numerusform>حُذف زوجان.</numerusform>
            <numerusform>حُذفت %n أزواج.</numerusform>
            <numerusform>حُذف %n زوجًا.</numerusform>
            <numerusform>حُذف %n زوج.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BilingualField</name>
    <message>
        <source>French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>بالعربية</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>&amp;New body</source>
        <translation>جهة &amp;جديدة</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Ministries, embassies, agencies and companies belong here: their names are offered in both languages wherever one is asked for.</source>
        <translation>مكان الوزارات والسفارات والوكالات والشركات: تُقترح أسماؤها باللغتين حيثما طُلب اسم جهة.</translation>
    </message>
    <message>
        <source>No body is here yet</source>
        <translation>لا توجد جهات بعد</translation>
    </message>
    <message>
        <source>&amp;Enter a body</source>
        <translation>إدخال &amp;جهة</translation>
    </message>
    <message>
        <source>Try a part of the name or the acronym.</source>
        <translation>جرّب جزءًا من الاسم أو الاسم المختصر.</translation>
    </message>
    <message>
        <source>No body is found</source>
        <translation>لم يُعثر على أي جهة</translation>
    </message>
    <message>
        <source>Show &amp;all bodies</source>
        <translation>عرض &amp;كل الجهات</translation>
    </message>
    <message>
        <source>Choose a body to see and change the entry.</source>
        <translation>اختر جهة للاطلاع على بياناتها وتعديلها.</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>ال&amp;بلد</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>Open a note to hand it over, or select some in the library.</source>
        <translation>افتح مذكرة لتسليمها، أو حدد بعض المذكرات في المكتبة.</translation>
    </message>
    <message>
        <source>Hand notes over</source>
        <translation>تسليم مذكرات</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>ملفات التسليم</translation>
    </message>
    <message>
        <source>Writing the hand-over file</source>
        <translation>كتابة ملف التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to the hand-over file.</source>
        <translation>
            <numerusform>لم تُكتب أي مذكرة في ملف التسليم.</numerusform>
            <numerusform>كُتبت مذكرة واحدة في ملف التسليم.</numerusform>
            <numerusform>كُتبت مذكرتان في ملف التسليم.</numerusform>
            <numerusform>كُتبت %n مذكرات في ملف التسليم.</numerusform>
            <numerusform>كُتبت %n مذكرة في ملف التسليم.</numerusform>
            <numerusform>كُتبت %n مذكرة في ملف التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive notes</source>
        <translation>استلام مذكرات</translation>
    </message>
    <message>
        <source>Reading the hand-over file</source>
        <translation>قراءة ملف التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came in before you stopped.</source>
        <translation>
            <numerusform>لم تدخل أي مذكرة قبل الإيقاف.</numerusform>
            <numerusform>دخلت مذكرة واحدة قبل الإيقاف.</numerusform>
            <numerusform>دخلت مذكرتان قبل الإيقاف.</numerusform>
            <numerusform>دخلت %n مذكرات قبل الإيقاف.</numerusform>
            <numerusform>دخلت %n مذكرة قبل الإيقاف.</numerusform>
            <numerusform>دخلت %n مذكرة قبل الإيقاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive the file again for the others; nothing comes in twice.</source>
        <translation>أعد استلام الملف لإدخال الباقي؛ لا يدخل شيء مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this note were written in two ways.</source>
        <translation>
            <numerusform>لا مقاطع بصيغتين في هذه المذكرة.</numerusform>
            <numerusform>مقطع واحد من هذه المذكرة كُتب بصيغتين.</numerusform>
            <numerusform>مقطعان من هذه المذكرة كُتب كل منهما بصيغتين.</numerusform>
            <numerusform>%n مقاطع من هذه المذكرة كُتب كل منها بصيغتين.</numerusform>
            <numerusform>%n مقطعًا من هذه المذكرة كُتب كل منها بصيغتين.</numerusform>
            <numerusform>%n مقطع من هذه المذكرة كُتب كل منها بصيغتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Nothing in this note was written in two ways.</source>
        <translation>لا شيء في هذه المذكرة كُتب بصيغتين.</translation>
    </message>
</context>
<context>
    <name>BundleTaking</name>
    <message>
        <source>Merging the notes received</source>
        <translation>دمج المذكرات المستلمة</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>يمكن التراجع عنه بـ Ctrl+Z.</translation>
    </message>
    <message>
        <source>Its state or number changed as well: undo begins anew here.</source>
        <translation>تغيّرت حالتها أو رقمها أيضًا: يبدأ التراجع من هنا من جديد.</translation>
    </message>
    <message>
        <source>What arrived stands in the open note.</source>
        <translation>ما وصل أصبح في المذكرة المفتوحة.</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>What the change says</source>
        <translation>مضمون التغيير</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>&amp;Undecide</source>
        <translation>إ&amp;عادة التعليق</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>لم يُختر أي تغيير.</translation>
    </message>
    <message>
        <source>Only the Arabic changes here: the French will have to follow up.</source>
        <translation>يتغير العربي وحده هنا: سيحتاج الفرنسي إلى متابعة.</translation>
    </message>
    <message>
        <source>Only the French changes here: the Arabic will have to follow up.</source>
        <translation>يتغير الفرنسي وحده هنا: سيحتاج العربي إلى متابعة.</translation>
    </message>
    <message>
        <source>Another reviewer contradicts it: choose one of them.</source>
        <translation>يعارضه مراجع آخر: اختر أحد التغييرين.</translation>
    </message>
    <message>
        <source>One end of a move: both ends are decided alike.</source>
        <translation>أحد طرفي نقل: يُبتّ في الطرفين معًا.</translation>
    </message>
    <message>
        <source>With its tracked part refused:</source>
        <translation>بعد رفض الجزء المتتبَّع:</translation>
    </message>
    <message>
        <source>In the note by now:</source>
        <translation>في المذكرة الآن:</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>اعتماد هذا</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>ما ينبغي أن يُكتب هنا</translation>
    </message>
    <message>
        <source>&amp;Accept as written</source>
        <translation>&amp;قبول كما كُتب</translation>
    </message>
</context>
<context>
    <name>ChangeFilters</name>
    <message>
        <source>Which changes</source>
        <translation>أي التغييرات</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>جميع المراجعين</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>نوع التغيير</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>اللغتان</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>عبر الاتصال المرئي</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>بصيغة مختلطة</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>عبر الهاتف</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>الجانب المضيف</translation>
    </message>
    <message>
        <source>Counterpart side</source>
        <translation>الجانب المقابل</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Present for a part</source>
        <translation>حضور جزئي</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>ممثَّل</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>الشخصية الرئيسية</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>محرر المحضر</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم فوري</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>Mr / Ms</source>
        <translation>السيد / السيدة</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>دكتور</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>أستاذ دكتور</translation>
    </message>
    <message>
        <source>Minister (H.E.)</source>
        <translation>وزير (معالي)</translation>
    </message>
    <message>
        <source>Ambassador (H.E.)</source>
        <translation>سفير (سعادة)</translation>
    </message>
    <message>
        <source>Head of State (H.E.)</source>
        <translation>رئيس دولة (فخامة)</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>التزام من جانبنا</translation>
    </message>
    <message>
        <source>They owe it</source>
        <translation>التزام من جانبهم</translation>
    </message>
    <message>
        <source>Both sides owe it</source>
        <translation>التزام مشترك</translation>
    </message>
    <message>
        <source>Internal, between ourselves</source>
        <translation>إجراء داخلي</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Commitment of ours</source>
        <translation>تعهد من جانبنا</translation>
    </message>
    <message>
        <source>Commitment of theirs</source>
        <translation>تعهد من جانبهم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Information to send</source>
        <translation>معلومات مطلوب إرسالها</translation>
    </message>
    <message>
        <source>Pending decision</source>
        <translation>قرار معلق</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Waiting for the other side</source>
        <translation>في انتظار الجانب الآخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>أولوية عادية</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية مرتفعة</translation>
    </message>
    <message>
        <source>For the principal</source>
        <translation>على مستوى المسؤول الأول</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>مذكرة شفوية</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Through the embassy</source>
        <translation>عبر السفارة</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>اتصال هاتفي</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>اتصال مرئي</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>مشافهةً</translation>
    </message>
    <message>
        <source>State visit</source>
        <translation>زيارة دولة</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>زيارة رسمية</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>زيارة عمل</translation>
    </message>
    <message>
        <source>Courtesy visit</source>
        <translation>زيارة مجاملة</translation>
    </message>
    <message>
        <source>Private visit</source>
        <translation>زيارة خاصة</translation>
    </message>
    <message>
        <source>Stopover</source>
        <translation>توقف عبور</translation>
    </message>
    <message>
        <source>Attendance at an event</source>
        <translation>حضور مناسبة</translation>
    </message>
    <message>
        <source>Through a representative</source>
        <translation>عبر ممثل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Accepted in principle</source>
        <translation>مقبولة من حيث المبدأ</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>لم تُحسم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذَر عنها</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Other dates proposed</source>
        <translation>اقتُرحت مواعيد أخرى</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>ذُكرت</translation>
    </message>
    <message>
        <source>Extended orally</source>
        <translation>وُجهت شفويًا</translation>
    </message>
    <message>
        <source>Extended in writing</source>
        <translation>وُجهت كتابةً</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ورد الرد عليها</translation>
    </message>
    <message>
        <source>Dates agreed</source>
        <translation>اتُّفق على الموعد</translation>
    </message>
    <message>
        <source>Format confirmed</source>
        <translation>تأكدت الصيغة</translation>
    </message>
    <message>
        <source>Programme agreed</source>
        <translation>اتُّفق على البرنامج</translation>
    </message>
    <message>
        <source>Visit held</source>
        <translation>تمت الزيارة</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغيت الزيارة</translation>
    </message>
    <message>
        <source>Lapsed without reply</source>
        <translation>سقطت لعدم الرد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>جاهزة للمراجعة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>أُعيدت للتعديل</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلت محلها أخرى</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Facts of the meeting</source>
        <translation>بيانات اللقاء</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Boxes for the decision</source>
        <translation>خانات التأشير</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>يحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a part of a command’s name</source>
        <translation>اكتب جزءًا من اسم الأمر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>They come into the note with the review, to be answered and closed beside their words.</source>
        <translation>تدخل المذكرة مع المراجعة، ليُرد عليها وتُغلق بجوار كلماتها.</translation>
    </message>
    <message>
        <source>No comments came with the review.</source>
        <translation>لم ترد تعليقات مع المراجعة.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, their time</source>
        <translation>%1 بتوقيته</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Paragraph added</source>
        <translation>فقرة مضافة</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>فقرة محذوفة</translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation>فقرة مقسومة</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translation>فقرتان مدموجتان</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>صف مضاف</translation>
    </message>
    <message>
        <source>Row removed</source>
        <translation>صف محذوف</translation>
    </message>
    <message>
        <source>Outside the text</source>
        <translation>خارج النص</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>تعديل بلا تتبع</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Closed ones &amp;too</source>
        <translation>المغلقة أي&amp;ضًا</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>No comments. Those of a returned review are kept here, to be answered and closed.</source>
        <translation>لا تعليقات. تُحفظ هنا تعليقات المراجعة العائدة ليُرد عليها وتُغلق.</translation>
    </message>
    <message numerus="yes">
        <source>No open comment; %n closed.</source>
        <translation>
            <numerusform>لا تعليق مفتوح، ولا مغلق.</numerusform>
            <numerusform>لا تعليق مفتوح؛ تعليق واحد مغلق.</numerusform>
            <numerusform>لا تعليق مفتوح؛ تعليقان مغلقان.</numerusform>
            <numerusform>لا تعليق مفتوح؛ %n تعليقات مغلقة.</numerusform>
            <numerusform>لا تعليق مفتوح؛ %n تعليقًا مغلقًا.</numerusform>
            <numerusform>لا تعليق مفتوح؛ %n تعليق مغلق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Beside no paragraph of the note</source>
        <translation>ليس بجوار أي فقرة من المذكرة</translation>
    </message>
    <message>
        <source>A change without a place: %1</source>
        <translation>تغيير بلا موضع: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>إعادة ال&amp;فتح</translation>
    </message>
</context>
<context>
    <name>ComputerDialog</name>
    <message>
        <source>About this computer</source>
        <translation>عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 (packaged)</source>
        <translation>%1 (حزمة مثبّتة)</translation>
    </message>
    <message>
        <source>%1 (from source)</source>
        <translation>%1 (من الشيفرة المصدرية)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Python and system</source>
        <translation>بايثون والنظام</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات البرمجية</translation>
    </message>
    <message>
        <source>Fonts for Arabic</source>
        <translation>خطوط العربية</translation>
    </message>
    <message>
        <source>Fonts for French</source>
        <translation>خطوط الفرنسية</translation>
    </message>
    <message>
        <source>Arabic dictionary</source>
        <translation>القاموس العربي</translation>
    </message>
    <message>
        <source>French dictionary</source>
        <translation>القاموس الفرنسي</translation>
    </message>
    <message>
        <source>none of those wanted was found</source>
        <translation>لم يوجد أي من الخطوط المطلوبة</translation>
    </message>
    <message>
        <source>LibreOffice (for PDF and pages)</source>
        <translation>LibreOffice (لملفات PDF والصفحات)</translation>
    </message>
    <message>
        <source>pdftoppm (for pages)</source>
        <translation>pdftoppm (للصفحات)</translation>
    </message>
    <message>
        <source>Folder of data</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Folder of preferences</source>
        <translation>مجلد التفضيلات</translation>
    </message>
    <message>
        <source>Folder of reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Reports of problems</source>
        <translation>تقارير الخلل</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>حجمها</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>حالتها</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
    <message>
        <source>Its schema</source>
        <translation>إصدار بنيتها</translation>
    </message>
    <message>
        <source>Notes in it</source>
        <translation>المذكرات فيها</translation>
    </message>
    <message>
        <source>Versions in it</source>
        <translation>النسخ فيها</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>الذاكرة المستعملة</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>How it is here</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Show the newest &amp;report…</source>
        <translation>عرض أحدث &amp;تقرير…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what belongs to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything above is on the clipboard.</source>
        <translation>كل ما سبق في الحافظة.</translation>
    </message>
</context>
<context>
    <name>ConceptDialog</name>
    <message>
        <source>New term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>What it is called in each language; it is found in every note from now on.</source>
        <translation>تسميته في كل لغة؛ يُعثر عليه في كل مذكرة من الآن.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ConceptForm</name>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Another &amp;French term</source>
        <translation>مصطلح &amp;فرنسي آخر</translation>
    </message>
    <message>
        <source>Another &amp;Arabic term</source>
        <translation>مصطلح &amp;عربي آخر</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>ال&amp;مجال</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>French term</source>
        <translation>المصطلح بالفرنسية</translation>
    </message>
    <message>
        <source>Arabic term</source>
        <translation>المصطلح بالعربية</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Written in two ways</source>
        <translation>كُتب بصيغتين</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Write in the note</source>
        <translation>ال&amp;كتابة في المذكرة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>%1 of %2. Each version is kept until you choose; Undo takes a choice back.</source>
        <translation>%1 من %2. تُحفظ كل صيغة حتى تختار؛ والتراجع يلغي الاختيار.</translation>
    </message>
    <message>
        <source>As it stands in the note</source>
        <translation>كما هي في المذكرة</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>إ&amp;بقاء هذه</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>اللغة الأخرى</translation>
    </message>
    <message>
        <source>stands in the note now</source>
        <translation>هي التي في المذكرة الآن</translation>
    </message>
    <message>
        <source>Keep &amp;%1</source>
        <translation>إبقاء &amp;%1</translation>
    </message>
    <message>
        <source>Take &amp;%1</source>
        <translation>أخذ &amp;%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Leave the date empty</source>
        <translation>ترك التاريخ فارغًا</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Take %1 away</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The window stays open, so that nothing you wrote is lost.</source>
        <translation>تبقى النافذة مفتوحة كي لا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>إغلاق و&amp;فقدانه</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>استيراد نصوص</translation>
    </message>
    <message>
        <source>Texts and Word files (*.txt *.docx)</source>
        <translation>نصوص وملفات Word (*.txt *.docx)</translation>
    </message>
    <message>
        <source>No note was opened yet</source>
        <translation>لم تُفتح أي مذكرة بعد</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>The action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>الانتقال إلى ال&amp;جملة</translation>
    </message>
    <message>
        <source>Change the &amp;state</source>
        <translation>تغيير ال&amp;حالة</translation>
    </message>
    <message>
        <source>Asked &amp;today</source>
        <translation>&amp;استُفسر اليوم</translation>
    </message>
    <message>
        <source>Write down that the owner was asked about it today</source>
        <translation>تسجيل أن المسؤول سُئل عنه اليوم</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;فتح المذكرة</translation>
    </message>
    <message>
        <source>Choose an action: its words and its history are shown here.</source>
        <translation>اختر إجراءً لتظهر هنا كلماته وتاريخه.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are selected. What you do here is done to all of them.</source>
        <translation>
            <numerusform>لم يُحدد أي إجراء.</numerusform>
            <numerusform>إجراء واحد محدد.</numerusform>
            <numerusform>إجراءان محددان. ما تفعله هنا يسري عليهما معًا.</numerusform>
            <numerusform>%n إجراءات محددة. ما تفعله هنا يسري عليها جميعًا.</numerusform>
            <numerusform>%n إجراءً محددًا. ما تفعله هنا يسري عليها جميعًا.</numerusform>
            <numerusform>%n إجراء محدد. ما تفعله هنا يسري عليها جميعًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>With</source>
        <translation>بمشاركة</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>الملتزم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر استفسار</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>بلا تكرار</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>يُستفسر عنه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>The words that promise it</source>
        <translation>الكلمات الدالة على الالتزام</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما أسفر عنه</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>المستند: %1</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>لا شيء يُسجَّل.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>&amp;Keep</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>A name, a post or a body, in either language</source>
        <translation>اسم أو منصب أو جهة، بأي من اللغتين</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Enter the name in Arabic or in French.</source>
        <translation>أدخل الاسم بالعربية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>There is no country of that name. Choose one from the list, or leave it empty.</source>
        <translation>لا يوجد بلد بهذا الاسم. اختر بلدًا من القائمة أو اترك الحقل فارغًا.</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>في يوم محدد</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>خلال شهر</translation>
    </message>
    <message>
        <source>Before or after an event</source>
        <translation>قبل مناسبة أو بعدها</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Day it is due</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>ال&amp;موعد</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>قبل أو بعد</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>من الأيام قبل</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>من الأيام بعد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Reason, if there is one</source>
        <translation>السبب إن وُجد</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n day(s) before “%1”</source>
        <translation>
            <numerusform>في يوم «%1»</numerusform>
            <numerusform>قبل «%1» بيوم</numerusform>
            <numerusform>قبل «%1» بيومين</numerusform>
            <numerusform>قبل «%1» بـ%n أيام</numerusform>
            <numerusform>قبل «%1» بـ%n يومًا</numerusform>
            <numerusform>قبل «%1» بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after “%1”</source>
        <translation>
            <numerusform>في يوم «%1»</numerusform>
            <numerusform>بعد «%1» بيوم</numerusform>
            <numerusform>بعد «%1» بيومين</numerusform>
            <numerusform>بعد «%1» بـ%n أيام</numerusform>
            <numerusform>بعد «%1» بـ%n يومًا</numerusform>
            <numerusform>بعد «%1» بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>متأخر %n يوم</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 (tentative)</source>
        <translation>%1 (مبدئيًا)</translation>
    </message>
</context>
<context>
    <name>EchoStrip</name>
    <message>
        <source>As it will read in the document</source>
        <translation>كما سيرد في الوثيقة</translation>
    </message>
    <message>
        <source>Here you will read what you enter as the document will have it, in both languages.</source>
        <translation>يظهر هنا ما تكتبه كما سيرد في الوثيقة، باللغتين.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>lines joined</source>
        <translation>وصل الأسطر</translation>
    </message>
    <message>
        <source>hyphens taken out</source>
        <translation>حذف شرطات القطع</translation>
    </message>
    <message>
        <source>Arabic letter forms</source>
        <translation>أشكال الحروف العربية</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>الحروف المدمجة</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>الشرطات الخفية</translation>
    </message>
    <message>
        <source>hidden signs</source>
        <translation>العلامات الخفية</translation>
    </message>
    <message>
        <source>direction controls</source>
        <translation>علامات الاتجاه</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The pasted text was repaired: %1.</source>
        <translation>أُصلح النص الملصق: %1.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>No open points: both languages are in step.</source>
        <translation>لا نقاط معلّقة: اللغتان متطابقتان.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>&amp;Export as Word</source>
        <translation>&amp;تصدير إلى Word</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>LibreOffice is not installed on this computer, and PDF needs it.</source>
        <translation>برنامج LibreOffice غير مثبت على هذا الحاسوب، وهو لازم لإنشاء PDF.</translation>
    </message>
    <message>
        <source>A PDF of ours cannot carry a password. Take the password away first.</source>
        <translation>لا يمكن حماية ملف PDF بكلمة مرور. تُزال كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>An archived PDF (PDF/A) of this layout</source>
        <translation>ملف PDF للحفظ (PDF/A) بهذا التنسيق</translation>
    </message>
    <message>
        <source>This computer cannot print from here: the printing library (libcups) is missing.</source>
        <translation>الطباعة غير ممكنة من هنا: مكتبة الطباعة (libcups) غير متوفرة.</translation>
    </message>
    <message>
        <source>Print our own sketch of these pages on paper</source>
        <translation>طباعة تصورنا التقريبي لهذه الصفحات</translation>
    </message>
    <message>
        <source>Print these pages on paper</source>
        <translation>طباعة هذه الصفحات على الورق</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة جارية</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغيت العملية ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is switched on, then try again.</source>
        <translation>لم تقبل الطابعة الصفحات. يُرجى التحقق من تشغيلها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>لا بد للملف من اسم.</translation>
    </message>
    <message>
        <source>A file name cannot begin with a full stop or hold any of / \ : * ? &quot; &lt; &gt; |</source>
        <translation>لا يجوز أن يبدأ اسم الملف بنقطة ولا أن يحتوي على أي من ⁦/ \ : * ? &quot; &lt; &gt; |⁩</translation>
    </message>
    <message>
        <source>Write the password twice, or take the protection away.</source>
        <translation>تُكتب كلمة المرور مرتين، أو تُزال الحماية.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Write the second one again.</source>
        <translation>كلمتا المرور غير متطابقتين. تُكتب الثانية من جديد.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>الداعي</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>Is invited</source>
        <translation>المدعو</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>موضوع الدعوة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المواعيد المقترحة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>الرد قبل</translation>
    </message>
    <message>
        <source>In return for</source>
        <translation>ردًا على</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>To be signed or announced</source>
        <translation>ما يُوقَّع أو يُعلَن</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Who sees to the link</source>
        <translation>المسؤول عن الاتصال</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الإعلام</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Time zones as of release %1.</source>
        <translation>المناطق الزمنية وفق الإصدار %1.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Facts of the meeting</source>
        <translation>بيانات اللقاء</translation>
    </message>
    <message>
        <source>&amp;Keep these facts</source>
        <translation>&amp;حفظ هذه البيانات</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>A note keeps the profile it was made with.</source>
        <translation>تحتفظ المذكرة بالإعداد الذي أُنشئت به.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 14:30, or leave it empty.</source>
        <translation>«%1» ليس وقتًا صحيحًا. اكتبه على نحو 14:30 أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>صيغة اللقاء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Made from the template when left empty</source>
        <translation>يؤخذ من النموذج إذا تُرك فارغًا</translation>
    </message>
    <message>
        <source>Distribution in Arabic</source>
        <translation>التوزيع بالعربية</translation>
    </message>
    <message>
        <source>Distribution in French</source>
        <translation>التوزيع بالفرنسية</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Subject and title</source>
        <translation>الموضوع والعنوان</translation>
    </message>
    <message>
        <source>Participants, in order of precedence</source>
        <translation>المشاركون بترتيب الأسبقية</translation>
    </message>
    <message>
        <source>Protection and distribution</source>
        <translation>الحماية والتوزيع</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>الإ&amp;عداد</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;صيغة اللقاء</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;درجة الحماية</translation>
    </message>
    <message>
        <source>Distribution in French, one a line</source>
        <translation>التوزيع بالفرنسية، جهة في كل سطر</translation>
    </message>
    <message>
        <source>Distribution in Arabic, one a line</source>
        <translation>التوزيع بالعربية، جهة في كل سطر</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>وفق النموذج</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Texts to import</source>
        <translation>النصوص المراد استيرادها</translation>
    </message>
    <message>
        <source>Word and text files</source>
        <translation>ملفات Word والملفات النصية</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Search the library (%1)</source>
        <translation>البحث في المكتبة (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Search all that the notes say, in both languages</source>
        <translation>البحث في كل ما ورد في المذكرات باللغتين</translation>
    </message>
    <message>
        <source>E&amp;xact</source>
        <translation>&amp;مطابق</translation>
    </message>
    <message>
        <source>Letters, hamza, harakat, accents and digits exactly as you type them</source>
        <translation>الحروف والهمزات والحركات والأرقام كما تكتبها تمامًا</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Counterpart or country code</source>
        <translation>الطرف المقابل أو رمز البلد</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;ترتيب</translation>
    </message>
    <message>
        <source>Every word must be found; spelling, accents, harakat and articles make no difference.</source>
        <translation>يجب أن ترد كل كلمة؛ ولا فرق في طريقة الكتابة والحركات و«ال» التعريف.</translation>
    </message>
    <message>
        <source>“words in a row” · begin* · %1</source>
        <translation>«كلمات متتالية» · بداية* · %1</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>الأحدث تعديلًا أولًا</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>ترتيب تنازلي</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) replaced.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد.</numerusform>
            <numerusform>استُبدل موضعان.</numerusform>
            <numerusform>استُبدلت %n مواضع.</numerusform>
            <numerusform>استُبدل %n موضعًا.</numerusform>
            <numerusform>استُبدل %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFeed</name>
    <message>
        <source>Checking the note</source>
        <translation>فحص المذكرة</translation>
    </message>
</context>
<context>
    <name>FindingTools</name>
    <message>
        <source>The checks found nothing in this note.</source>
        <translation>لم يجد الفحص شيئًا في هذه المذكرة.</translation>
    </message>
    <message>
        <source>No finding here. F7 goes to the next one.</source>
        <translation>لا نتيجة هنا. ينقلك F7 إلى النتيجة التالية.</translation>
    </message>
    <message>
        <source>Nothing can be mended for sure here: please decide yourself.</source>
        <translation>لا إصلاح مؤكدًا هنا: القرار لك.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) mended.</source>
        <translation>
            <numerusform>لم تُصلح أي نتيجة.</numerusform>
            <numerusform>أُصلحت نتيجة واحدة.</numerusform>
            <numerusform>أُصلحت نتيجتان.</numerusform>
            <numerusform>أُصلحت %n نتائج.</numerusform>
            <numerusform>أُصلحت %n نتيجة.</numerusform>
            <numerusform>أُصلحت %n نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>Fix all of this &amp;kind (%1)</source>
        <translation>إصلاح كل ما ي&amp;شبهه (%1)</translation>
    </message>
    <message>
        <source>Let it &amp;stand…</source>
        <translation>تجاو&amp;ز…</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>لا نتيجة حرجة</numerusform>
            <numerusform>نتيجة حرجة واحدة</numerusform>
            <numerusform>نتيجتان حرجتان</numerusform>
            <numerusform>%n نتائج حرجة</numerusform>
            <numerusform>%n نتيجة حرجة</numerusform>
            <numerusform>%n نتيجة حرجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تنبيه</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>لا ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Fix: take it out</source>
        <translation>الإصلاح: يُحذف</translation>
    </message>
    <message>
        <source>Fix: put the right space</source>
        <translation>الإصلاح: توضع المسافة الصحيحة</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>الإصلاح: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Previous finding</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>Let it &amp;stand…</source>
        <translation>تجاو&amp;ز…</translation>
    </message>
    <message>
        <source>Findings that were let stand</source>
        <translation>النتائج المتجاوَزة</translation>
    </message>
    <message>
        <source>Tell it a&amp;gain</source>
        <translation>إظهارها من &amp;جديد</translation>
    </message>
    <message>
        <source>Let stand (%1)</source>
        <translation>المتجاوَزة (%1)</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>كل النتائج (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more, listed as these are dealt with.</source>
        <translation>
            <numerusform>لا نتائج أخرى.</numerusform>
            <numerusform>نتيجة أخرى تظهر بعد معالجة هذه.</numerusform>
            <numerusform>نتيجتان أخريان تظهران بعد معالجة هذه.</numerusform>
            <numerusform>%n نتائج أخرى تظهر بعد معالجة هذه.</numerusform>
            <numerusform>%n نتيجة أخرى تظهر بعد معالجة هذه.</numerusform>
            <numerusform>%n نتيجة أخرى تظهر بعد معالجة هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is being checked…</source>
        <translation>يجري فحص المذكرة…</translation>
    </message>
    <message>
        <source>Nothing found. Numbers, dates, spelling and spacing are checked in both languages as you write.</source>
        <translation>لا شيء يستدعي التنبيه. تُفحص الأعداد والتواريخ والإملاء والمسافات في اللغتين أثناء الكتابة.</translation>
    </message>
    <message>
        <source>This one is for you to decide: nothing can be mended for sure.</source>
        <translation>القرار لك: لا إصلاح مؤكدًا.</translation>
    </message>
    <message>
        <source>Fix &amp;all of this kind (%1)</source>
        <translation>إصلاح كل ما ي&amp;شبهه (%1)</translation>
    </message>
    <message>
        <source>Fix &amp;all of this kind</source>
        <translation>إصلاح كل ما ي&amp;شبهه</translation>
    </message>
    <message>
        <source>The text of an approved note is locked. Make its next revision to mend it.</source>
        <translation>نص المذكرة المعتمدة مقفل. ابدأ النسخة التالية لإصلاحه.</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed here.</source>
        <translation>مفتوح للقراءة فقط: لا يمكن تغيير شيء هنا.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Making the library</source>
        <translation>إنشاء المكتبة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Make the library</source>
        <translation>إنشاء ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>جارٍ إنشاء المكتبة…</translation>
    </message>
    <message>
        <source>Say where the library should be kept.</source>
        <translation>حدِّد مكان حفظ المكتبة.</translation>
    </message>
    <message>
        <source>There is a file of that name. Tick the box to open it, or choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. ضع علامة في المربع لفتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no file of that name. Choose the library to open, or untick the box.</source>
        <translation>لا يوجد ملف بهذا الاسم. اختر المكتبة المراد فتحها، أو أزل العلامة من المربع.</translation>
    </message>
    <message>
        <source>Type a passphrase, or untick the box to go without one.</source>
        <translation>أدخل عبارة مرور، أو أزل العلامة من المربع للاستغناء عنها.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>عبارتا المرور غير متطابقتين. أدخل العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>The recovery key is shown only this once. Keep it, then tick the box.</source>
        <translation>لا يُعرض مفتاح الاسترداد إلا هذه المرة. احتفظ به ثم ضع علامة في المربع.</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>إجراءات المتابعة</translation>
    </message>
    <message>
        <source>Nothing is to be done for it now.</source>
        <translation>لا شيء مطلوب الآن.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>اعتماد: %1</translation>
    </message>
    <message>
        <source>Edit and take: %1</source>
        <translation>تعديل ثم اعتماد: %1</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>استبعاد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the visit</source>
        <translation>
            <numerusform>يوم الزيارة</numerusform>
            <numerusform>قبل الزيارة بيوم</numerusform>
            <numerusform>قبل الزيارة بيومين</numerusform>
            <numerusform>قبل الزيارة بـ%n أيام</numerusform>
            <numerusform>قبل الزيارة بـ%n يومًا</numerusform>
            <numerusform>قبل الزيارة بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the visit</source>
        <translation>
            <numerusform>بعد الزيارة بـ%n يوم</numerusform>
            <numerusform>بعد الزيارة بيوم</numerusform>
            <numerusform>بعد الزيارة بيومين</numerusform>
            <numerusform>بعد الزيارة بـ%n أيام</numerusform>
            <numerusform>بعد الزيارة بـ%n يومًا</numerusform>
            <numerusform>بعد الزيارة بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Templates</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand notes over</source>
        <translation>تسليم مذكرات</translation>
    </message>
    <message>
        <source>The file holds these notes with their whole history, the people, institutions and terms in them. It is encrypted: tell the other person the passphrase some other way.</source>
        <translation>يضم الملف هذه المذكرات وتاريخها كله وما فيها من أشخاص وجهات ومصطلحات. وهو مشفّر: أبلغ الشخص الآخر بعبارة المرور بوسيلة أخرى.</translation>
    </message>
    <message>
        <source>Notes to hand over</source>
        <translation>المذكرات المطلوب تسليمها</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %n note(s) marked above internal as well</source>
        <translation>
            <numerusform>ت&amp;سليم أي مذكرة تفوق درجة حمايتها الاستخدام الداخلي أيضًا</numerusform>
            <numerusform>ت&amp;سليم مذكرة واحدة تفوق درجة حمايتها الاستخدام الداخلي أيضًا</numerusform>
            <numerusform>ت&amp;سليم مذكرتين تفوق درجة حمايتهما الاستخدام الداخلي أيضًا</numerusform>
            <numerusform>ت&amp;سليم %n مذكرات تفوق درجة حمايتها الاستخدام الداخلي أيضًا</numerusform>
            <numerusform>ت&amp;سليم %n مذكرة تفوق درجة حمايتها الاستخدام الداخلي أيضًا</numerusform>
            <numerusform>ت&amp;سليم %n مذكرة تفوق درجة حمايتها الاستخدام الداخلي أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>اختيار ال&amp;ملف…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>About this com&amp;puter…</source>
        <translation>عن هذا الحا&amp;سوب…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Revisions</source>
        <translation>النسخ المحفوظة</translation>
    </message>
    <message>
        <source>What is different now:</source>
        <translation>ما اختلف عن الآن:</translation>
    </message>
    <message>
        <source>&amp;Go back to this revision</source>
        <translation>ال&amp;عودة إلى هذه النسخة</translation>
    </message>
    <message>
        <source>&amp;Word file of the changes between…</source>
        <translation>ملف &amp;Word بالتغييرات بين…</translation>
    </message>
    <message>
        <source>The note reads as in revision %1 again.</source>
        <translation>عاد نص المذكرة إلى النسخة %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Nothing: the text reads the same.</source>
        <translation>لا شيء: النص هو نفسه.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import texts</source>
        <translation>استيراد نصوص</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>إ&amp;ضافة ملف…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Recognising languages</source>
        <translation>التعرف على لغة الملفات</translation>
    </message>
    <message>
        <source>Importing texts</source>
        <translation>استيراد النصوص</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي فقرة.</numerusform>
            <numerusform>استُوردت فقرة واحدة.</numerusform>
            <numerusform>استُوردت فقرتان.</numerusform>
            <numerusform>استُوردت %n فقرات.</numerusform>
            <numerusform>استُوردت %n فقرة.</numerusform>
            <numerusform>استُوردت %n فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in Arabic without a French twin.</source>
        <translation>
            <numerusform>لا فقرة عربية بلا مقابل فرنسي.</numerusform>
            <numerusform>فقرة عربية واحدة بلا مقابل فرنسي.</numerusform>
            <numerusform>فقرتان عربيتان بلا مقابل فرنسي.</numerusform>
            <numerusform>%n فقرات عربية بلا مقابل فرنسي.</numerusform>
            <numerusform>%n فقرة عربية بلا مقابل فرنسي.</numerusform>
            <numerusform>%n فقرة عربية بلا مقابل فرنسي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in French without an Arabic twin.</source>
        <translation>
            <numerusform>لا فقرة فرنسية بلا مقابل عربي.</numerusform>
            <numerusform>فقرة فرنسية واحدة بلا مقابل عربي.</numerusform>
            <numerusform>فقرتان فرنسيتان بلا مقابل عربي.</numerusform>
            <numerusform>%n فقرات فرنسية بلا مقابل عربي.</numerusform>
            <numerusform>%n فقرة فرنسية بلا مقابل عربي.</numerusform>
            <numerusform>%n فقرة فرنسية بلا مقابل عربي.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: to be written</source>
        <translation>لا يوجد: يُكتب لاحقًا</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>لن يُستورد: %1</translation>
    </message>
    <message>
        <source>Both files become one note: their paragraphs are put side by side in order. One file alone is enough; the other language is then written in the editor.</source>
        <translation>يصبح الملفان مذكرة واحدة: توضع فقراتهما متقابلة بالترتيب. ويكفي ملف واحد؛ وتُكتب اللغة الأخرى حينئذ في المحرر.</translation>
    </message>
    <message>
        <source>A&amp;rabic text</source>
        <translation>النص ال&amp;عربي</translation>
    </message>
    <message>
        <source>&amp;French text</source>
        <translation>النص ال&amp;فرنسي</translation>
    </message>
    <message>
        <source>&amp;Kind of note</source>
        <translation>&amp;نوع المذكرة</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>الإ&amp;عداد</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>المقابل</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>InvitationDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>&amp;Add the invitation</source>
        <translation>&amp;إضافة الدعوة</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;حفظ التعديلات</translation>
    </message>
    <message>
        <source>New invitation %1</source>
        <translation>دعوة جديدة %1</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>الدعوة %1</translation>
    </message>
    <message>
        <source>Who invites</source>
        <translation>الداعي</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>المدعو</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Orally, in the meeting</source>
        <translation>شفويًا خلال اللقاء</translation>
    </message>
    <message>
        <source>Conveyed</source>
        <translation>تبليغ الدعوة</translation>
    </message>
    <message>
        <source>Conveyed on</source>
        <translation>تاريخ التبليغ</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>الرد: %1</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>شروط الرد</translation>
    </message>
    <message>
        <source>First day proposed</source>
        <translation>أول يوم مقترح</translation>
    </message>
    <message>
        <source>Last day proposed</source>
        <translation>آخر يوم مقترح</translation>
    </message>
    <message>
        <source>These dates are &amp;tentative</source>
        <translation>مواعيد مبدئ&amp;ية</translation>
    </message>
    <message>
        <source>T&amp;ype of visit</source>
        <translation>&amp;نوع الزيارة</translation>
    </message>
    <message>
        <source>Con&amp;veyed</source>
        <translation>&amp;تبليغ الدعوة</translation>
    </message>
    <message>
        <source>Conveyed &amp;on</source>
        <translation>تاريخ الت&amp;بليغ</translation>
    </message>
    <message>
        <source>Its &amp;reference</source>
        <translation>&amp;رقمها المرجعي</translation>
    </message>
    <message>
        <source>&amp;First day proposed</source>
        <translation>أ&amp;ول يوم مقترح</translation>
    </message>
    <message>
        <source>&amp;Last day proposed</source>
        <translation>آ&amp;خر يوم مقترح</translation>
    </message>
    <message>
        <source>Mo&amp;re about the visit</source>
        <translation>المزيد عن الز&amp;يارة</translation>
    </message>
</context>
<context>
    <name>InvitationMoreFields</name>
    <message>
        <source>On behalf of</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Host of the event</source>
        <translation>الجهة المنظمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First day of the event</source>
        <translation>أول أيام الفعالية</translation>
    </message>
    <message>
        <source>Last day of the event</source>
        <translation>آخر أيام الفعالية</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>الرد قبل</translation>
    </message>
    <message>
        <source>No earlier invitation</source>
        <translation>لا دعوة سابقة</translation>
    </message>
    <message>
        <source>In return for</source>
        <translation>ردًا على</translation>
    </message>
    <message>
        <source>First day of the e&amp;vent</source>
        <translation>&amp;أول أيام الفعالية</translation>
    </message>
    <message>
        <source>Last day of the even&amp;t</source>
        <translation>آ&amp;خر أيام الفعالية</translation>
    </message>
    <message>
        <source>Repl&amp;y by</source>
        <translation>ال&amp;رد قبل</translation>
    </message>
    <message>
        <source>In return &amp;for</source>
        <translation>ر&amp;دًا على</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>To be signed or announced</source>
        <translation>ما يُوقَّع أو يُعلَن</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الإعلام</translation>
    </message>
    <message>
        <source>Size of the delegation</source>
        <translation>عدد أعضاء الوفد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>الاتصال المرئي</translation>
    </message>
    <message>
        <source>Who sees to the link</source>
        <translation>المسؤول عن الاتصال</translation>
    </message>
    <message>
        <source>Capital of the hosts</source>
        <translation>عاصمة المضيف</translation>
    </message>
    <message>
        <source>Capital of the guests</source>
        <translation>عاصمة الضيف</translation>
    </message>
    <message>
        <source>Day of the test call</source>
        <translation>يوم الاختبار</translation>
    </message>
    <message>
        <source>Time of the test call</source>
        <translation>ساعة الاختبار</translation>
    </message>
    <message>
        <source>Day of the test &amp;call</source>
        <translation>&amp;يوم الاختبار</translation>
    </message>
    <message>
        <source>Time, by the hosts’ cloc&amp;k</source>
        <translation>ال&amp;ساعة بتوقيت المضيف</translation>
    </message>
    <message>
        <source>Capital of the &amp;hosts</source>
        <translation>عاصمة ال&amp;مضيف</translation>
    </message>
    <message>
        <source>Capital of the &amp;guests</source>
        <translation>عاصمة ال&amp;ضيف</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Nothing before</source>
        <translation>لا نشر قبل</translation>
    </message>
    <message>
        <source>At, by the hosts’ clock</source>
        <translation>الساعة بتوقيت المضيف</translation>
    </message>
    <message>
        <source>Size of the dele&amp;gation</source>
        <translation>&amp;عدد أعضاء الوفد</translation>
    </message>
    <message>
        <source>Pu&amp;blicity</source>
        <translation>ال&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Nothing before</source>
        <translation>&amp;لا نشر قبل</translation>
    </message>
    <message>
        <source>At, &amp;by the hosts’ clock</source>
        <translation>ال&amp;ساعة، بتوقيت المضيف</translation>
    </message>
    <message>
        <source>Time zones as of release %1.</source>
        <translation>المناطق الزمنية وفق الإصدار %1.</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>ما قد يلي</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>رجوع (Escape)</translation>
    </message>
    <message>
        <source>Open the n&amp;ote</source>
        <translation>فتح ال&amp;مذكرة</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>The sentences are in the note.</source>
        <translation>أُدرجت الجمل في المذكرة.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>سُجِّل: %1.</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>اعتُمد: %1.</translation>
    </message>
    <message>
        <source>Not proposed again: %1.</source>
        <translation>لن يُقترح مجددًا: %1.</translation>
    </message>
    <message>
        <source>The prose is up to date.</source>
        <translation>النص محدَّث.</translation>
    </message>
</context>
<context>
    <name>InvitationsModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Who invites whom</source>
        <translation>الداعي والمدعو</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>invites %1</source>
        <translation>يدعو %1</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>لا شيء بعد ذلك</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Search the invitations</source>
        <translation>البحث في الدعوات</translation>
    </message>
    <message>
        <source>Search occasions, names and numbers</source>
        <translation>البحث في المناسبات والأسماء والأرقام</translation>
    </message>
    <message>
        <source>Also those that are &amp;over</source>
        <translation>الم&amp;نقضية أيضًا</translation>
    </message>
    <message>
        <source>&amp;Open the invitation</source>
        <translation>&amp;فتح الدعوة</translation>
    </message>
    <message>
        <source>No invitation passes the filters.</source>
        <translation>لا دعوة تطابق عوامل التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>لا دعوات</numerusform>
            <numerusform>دعوة واحدة</numerusform>
            <numerusform>دعوتان</numerusform>
            <numerusform>%n دعوات</numerusform>
            <numerusform>%n دعوة</numerusform>
            <numerusform>%n دعوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitation(s)</source>
        <translation>
            <numerusform>%1 من لا شيء</numerusform>
            <numerusform>%1 من دعوة واحدة</numerusform>
            <numerusform>%1 من دعوتين</numerusform>
            <numerusform>%1 من %n دعوات</numerusform>
            <numerusform>%1 من %n دعوة</numerusform>
            <numerusform>%1 من %n دعوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations to visit are followed here from the first word to the visit itself. Open a note, select the words that invite, and choose “Make this an invitation”.</source>
        <translation>هنا تُتابَع دعوات الزيارة من أول ذكر لها حتى الزيارة نفسها. افتح مذكرة، وحدّد كلمات الدعوة، ثم اختر «جعله دعوة».</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>لا دعوات بعد</translation>
    </message>
    <message>
        <source>Go to the &amp;library</source>
        <translation>الانتقال إلى ال&amp;مكتبة</translation>
    </message>
</context>
<context>
    <name>InvitationsTable</name>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>احتفظ بمفتاح الاسترداد هذا</translation>
    </message>
    <message>
        <source>It opens the library if the passphrase is forgotten. It is shown only now and kept nowhere: write it down, or save it where only you can read it. Without both, nobody can open the library again.</source>
        <translation>يفتح هذا المفتاح المكتبة إذا نُسيت عبارة المرور. لا يُعرض إلا الآن ولا يُحفظ في أي مكان: دوِّنه، أو احفظه حيث لا يقرؤه سواك. وبدون كليهما لن يتمكن أحد من فتح المكتبة مجددًا.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Something went wrong in the application. Nothing you wrote is lost.</source>
        <translation>حدث خطأ في التطبيق. لم يُفقد شيء مما كتبته.</translation>
    </message>
    <message>
        <source>A report without any text of yours was written.</source>
        <translation>كُتب تقرير لا يتضمن أي نص من نصوصك.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <translation>عرض ال&amp;تقرير…</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Not needed…</source>
        <translation>غير لازمة…</translation>
    </message>
    <message>
        <source>Approve the Ara&amp;bic</source>
        <translation>اعتماد ال&amp;عربية</translation>
    </message>
    <message>
        <source>Approve the &amp;French</source>
        <translation>اعتماد ال&amp;فرنسية</translation>
    </message>
    <message>
        <source>The Arabic is not needed</source>
        <translation>العربية غير لازمة</translation>
    </message>
    <message>
        <source>The French is not needed</source>
        <translation>الفرنسية غير لازمة</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>Put in the &amp;wanted term</source>
        <translation>إدراج المصطلح النا&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Keep as a term…</source>
        <translation>إ&amp;ضافة إلى المصطلحات…</translation>
    </message>
    <message>
        <source>&amp;Put in from the memory</source>
        <translation>إ&amp;دراج من الذاكرة</translation>
    </message>
    <message>
        <source>&amp;Next of the memory</source>
        <translation>التا&amp;لي من الذاكرة</translation>
    </message>
    <message>
        <source>&amp;Search the memory</source>
        <translation>ال&amp;بحث في الذاكرة</translation>
    </message>
    <message>
        <source>&amp;Import a memory (TMX)…</source>
        <translation>ا&amp;ستيراد ذاكرة (TMX)…</translation>
    </message>
    <message>
        <source>&amp;Export the memory (TMX)…</source>
        <translation>&amp;تصدير الذاكرة (TMX)…</translation>
    </message>
    <message>
        <source>&amp;Align two documents…</source>
        <translation>&amp;محاذاة وثيقتين…</translation>
    </message>
    <message>
        <source>&amp;What came in…</source>
        <translation>ما &amp;ورد…</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>In which language should the application speak?</source>
        <translation>بأي لغة يخاطبك التطبيق؟</translation>
    </message>
    <message>
        <source>Notes are always written in Arabic and French, whatever you choose here.</source>
        <translation>تُحرَّر المذكرات دائمًا بالعربية والفرنسية أيًّا كان اختيارك هنا.</translation>
    </message>
</context>
<context>
    <name>LayoutList</name>
    <message>
        <source>Layout</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>French at the left, Arabic at the right, each pair in one row.</source>
        <translation>الفرنسية يسارًا والعربية يمينًا، وكل زوج في صف واحد.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>One language in full, then the other on a new page.</source>
        <translation>لغة كاملة ثم الأخرى في صفحة جديدة.</translation>
    </message>
    <message>
        <source>Arabic alone</source>
        <translation>العربية وحدها</translation>
    </message>
    <message>
        <source>The Arabic text alone, from right to left.</source>
        <translation>النص العربي وحده من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>French alone</source>
        <translation>الفرنسية وحدها</translation>
    </message>
    <message>
        <source>The French text alone.</source>
        <translation>النص الفرنسي وحده.</translation>
    </message>
    <message>
        <source>Card on one page</source>
        <translation>بطاقة في صفحة واحدة</translation>
    </message>
    <message>
        <source>The facts in a few lines and the text side by side, on one page when it can be.</source>
        <translation>البيانات في أسطر قليلة والنص جنبًا إلى جنب، في صفحة واحدة ما أمكن.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Also &amp;closed ones</source>
        <translation>الم&amp;نتهية أيضًا</translation>
    </message>
    <message>
        <source>&amp;Export the ledger…</source>
        <translation>&amp;تصدير الكشف…</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>ما علينا لهم</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>ما لنا عليهم</translation>
    </message>
    <message>
        <source>Both sides owe</source>
        <translation>التزامات مشتركة</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>لا إجراءات مفتوحة</numerusform>
            <numerusform>إجراء مفتوح واحد</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%n إجراءات مفتوحة</numerusform>
            <numerusform>%n إجراءً مفتوحًا</numerusform>
            <numerusform>%n إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>لا متأخر منها</numerusform>
            <numerusform>منها واحد متأخر</numerusform>
            <numerusform>منها اثنان متأخران</numerusform>
            <numerusform>منها %n متأخرة</numerusform>
            <numerusform>منها %n متأخرًا</numerusform>
            <numerusform>منها %n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger &amp;with</source>
        <translation>كشف الالتزامات م&amp;ع</translation>
    </message>
    <message>
        <source>A ledger sets what we owe a counterpart beside what they owe us. There is one for everybody named as the counterpart of an action.</source>
        <translation>يضع الكشف ما علينا لطرف مقابل بجانب ما لنا عليه. ولكل من ذُكر طرفًا مقابلًا في إجراء كشف.</translation>
    </message>
    <message>
        <source>No counterpart yet</source>
        <translation>لا طرف مقابل بعد</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Reviewers: %1</source>
        <translation>المراجعون: %1</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>This library is open for reading only: changes cannot be kept.</source>
        <translation>هذه المكتبة مفتوحة للقراءة فقط: لا يمكن حفظ أي تعديل.</translation>
    </message>
    <message>
        <source>This library has no passphrase: there is nothing to lock it with.</source>
        <translation>ليس لهذه المكتبة عبارة مرور، فلا يمكن قفلها.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>فتح مكتبة</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Where should your notes be kept?</source>
        <translation>أين تُحفظ مذكراتك؟</translation>
    </message>
    <message>
        <source>A library is one file. Nothing leaves this computer.</source>
        <translation>المكتبة ملف واحد، ولا يغادر هذا الحاسوبَ أيُّ شيء.</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>ملف المكتبة</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;File of the library</source>
        <translation>&amp;ملف المكتبة</translation>
    </message>
    <message>
        <source>There is a file of that name: &amp;open it instead of making a new one</source>
        <translation>يوجد ملف بهذا الاسم: &amp;فتحه بدلًا من إنشاء ملف جديد</translation>
    </message>
    <message>
        <source>If it is encrypted, its passphrase is asked for when it opens.</source>
        <translation>إذا كان مشفرًا فستُطلب عبارة مروره عند الفتح.</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase (recommended)</source>
        <translation>ت&amp;شفير المكتبة بعبارة مرور (موصى به)</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can read the file can read your notes.</source>
        <translation>بدون عبارة مرور، يستطيع كل من يصل إلى الملف قراءة مذكراتك.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Lock when nothing was done</source>
        <translation>القفل عند عدم الاستخدام</translation>
    </message>
    <message>
        <source>Chec&amp;k the library</source>
        <translation>&amp;فحص المكتبة</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;نسخ احتياطي…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing was done</source>
        <translation>ال&amp;قفل عند عدم الاستخدام</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>مشفرة بعبارة مرور</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفرة</translation>
    </message>
    <message>
        <source>Only an encrypted library can be locked.</source>
        <translation>لا يمكن قفل مكتبة غير مشفرة.</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>تغيير &amp;عبارة المرور…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>تعيين &amp;عبارة مرور…</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sound: %n note(s) read.</source>
        <translation>
            <numerusform>كل شيء سليم: لا توجد مذكرات.</numerusform>
            <numerusform>كل شيء سليم: قُرئت مذكرة واحدة.</numerusform>
            <numerusform>كل شيء سليم: قُرئت مذكرتان.</numerusform>
            <numerusform>كل شيء سليم: قُرئت %n مذكرات.</numerusform>
            <numerusform>كل شيء سليم: قُرئت %n مذكرة.</numerusform>
            <numerusform>كل شيء سليم: قُرئت %n مذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>لم يُعثر على مشكلات</numerusform>
            <numerusform>عُثر على مشكلة واحدة</numerusform>
            <numerusform>عُثر على مشكلتين</numerusform>
            <numerusform>عُثر على %n مشكلات</numerusform>
            <numerusform>عُثر على %n مشكلة</numerusform>
            <numerusform>عُثر على %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the file as it is, and go on with the latest sound backup.</source>
        <translation>احتفظ بالملف كما هو، وتابع العمل بأحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked, %n note(s): %1</source>
        <translation>
            <numerusform>أُنشئت النسخة الاحتياطية وفُحصت، بلا مذكرات: %1</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وفُحصت، مذكرة واحدة: %1</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وفُحصت، مذكرتان: %1</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وفُحصت، %n مذكرات: %1</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وفُحصت، %n مذكرة: %1</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وفُحصت، %n مذكرة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ احتياطي للمكتبة</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>هذه المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي مذكرة.</numerusform>
            <numerusform>حُذفت مذكرة واحدة.</numerusform>
            <numerusform>حُذفت مذكرتان.</numerusform>
            <numerusform>حُذفت %n مذكرات.</numerusform>
            <numerusform>حُذفت %n مذكرة.</numerusform>
            <numerusform>حُذفت %n مذكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>More than %1 notes found: the closest, the last changed first</source>
        <translation>عُثر على أكثر من %1 مذكرة: الأقرب ثم الأحدث تعديلًا</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا مذكرات</numerusform>
            <numerusform>مذكرة واحدة</numerusform>
            <numerusform>مذكرتان</numerusform>
            <numerusform>%n مذكرات</numerusform>
            <numerusform>%n مذكرة</numerusform>
            <numerusform>%n مذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 من %n مذكرة</numerusform>
            <numerusform>%1 من مذكرة واحدة</numerusform>
            <numerusform>%1 من مذكرتين</numerusform>
            <numerusform>%1 من %n مذكرات</numerusform>
            <numerusform>%1 من %n مذكرة</numerusform>
            <numerusform>%1 من %n مذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is being prepared: it knows %1 of %2 notes so far.</source>
        <translation>يجري إعداد البحث: يشمل حتى الآن %1 من %2 من المذكرات.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Every note you write is kept here, in Arabic and in French. Write the first one, bring in texts that exist already (Word or plain text files, which you can also drop here), or look at a sample.</source>
        <translation>تُحفظ هنا كل مذكرة تكتبها بالعربية والفرنسية. اكتب أول مذكرة، أو استورد نصوصًا موجودة (ملفات Word أو ملفات نصية، ويمكن إسقاطها هنا أيضًا)، أو اطّلع على نموذج.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>المكتبة فارغة</translation>
    </message>
    <message>
        <source>&amp;Open the sample note</source>
        <translation>&amp;فتح المذكرة النموذجية</translation>
    </message>
    <message>
        <source>No note passes the filters. Accents, harakat and capital letters make no difference.</source>
        <translation>لا توجد مذكرة تطابق عوامل التصفية. ولا أثر للتشكيل ولا لعلامات النبر ولا للأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>مذكرة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض عنصر آخر</numerusform>
            <numerusform>عرض عنصرين آخرين</numerusform>
            <numerusform>عرض %n عناصر أخرى</numerusform>
            <numerusform>عرض %n عنصرًا آخر</numerusform>
            <numerusform>عرض %n عنصر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing notes</source>
        <translation>مذكرات الإحاطة</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+→)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>تقدّم (Alt+←)</translation>
    </message>
    <message>
        <source>Previous occurrence (Shift+F3)</source>
        <translation>النتيجة السابقة (⁦Shift+F3⁩)</translation>
    </message>
    <message>
        <source>Next occurrence (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%n on this page</source>
        <translation>
            <numerusform>لا شيء في هذه الصفحة</numerusform>
            <numerusform>موضع واحد في هذه الصفحة</numerusform>
            <numerusform>موضعان في هذه الصفحة</numerusform>
            <numerusform>%n مواضع في هذه الصفحة</numerusform>
            <numerusform>%n موضعًا في هذه الصفحة</numerusform>
            <numerusform>%n موضع في هذه الصفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDesk</name>
    <message>
        <source>Import a translation memory</source>
        <translation>استيراد ذاكرة ترجمة</translation>
    </message>
    <message>
        <source>Translation memories</source>
        <translation>ذاكرات ترجمة</translation>
    </message>
    <message>
        <source>Reading a translation memory</source>
        <translation>قراءة ذاكرة ترجمة</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are coming into the memory…</source>
        <translation>
            <numerusform>لا أزواج تدخل الذاكرة…</numerusform>
            <numerusform>زوج واحد يدخل الذاكرة…</numerusform>
            <numerusform>زوجان يدخلان الذاكرة…</numerusform>
            <numerusform>%n أزواج تدخل الذاكرة…</numerusform>
            <numerusform>%n زوجًا تدخل الذاكرة…</numerusform>
            <numerusform>%n زوج تدخل الذاكرة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) came into the memory.</source>
        <translation>
            <numerusform>لم يدخل الذاكرة أي زوج جديد.</numerusform>
            <numerusform>دخل الذاكرة زوج واحد.</numerusform>
            <numerusform>دخل الذاكرة زوجان.</numerusform>
            <numerusform>دخلت الذاكرة %n أزواج.</numerusform>
            <numerusform>دخل الذاكرة %n زوجًا.</numerusform>
            <numerusform>دخل الذاكرة %n زوج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم يكن فيها منها شيء.</numerusform>
            <numerusform>واحد كان فيها من قبل.</numerusform>
            <numerusform>اثنان كانا فيها من قبل.</numerusform>
            <numerusform>%n كانت فيها من قبل.</numerusform>
            <numerusform>%n كانت فيها من قبل.</numerusform>
            <numerusform>%n كانت فيها من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out without Arabic or French.</source>
        <translation>
            <numerusform>لم تُترك أي وحدة.</numerusform>
            <numerusform>تُركت وحدة واحدة بلا عربية أو فرنسية.</numerusform>
            <numerusform>تُركت وحدتان بلا عربية أو فرنسية.</numerusform>
            <numerusform>تُركت %n وحدات بلا عربية أو فرنسية.</numerusform>
            <numerusform>تُركت %n وحدة بلا عربية أو فرنسية.</numerusform>
            <numerusform>تُركت %n وحدة بلا عربية أو فرنسية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out without words.</source>
        <translation>
            <numerusform>لم تُترك أي وحدة.</numerusform>
            <numerusform>تُركت وحدة واحدة بلا كلمات.</numerusform>
            <numerusform>تُركت وحدتان بلا كلمات.</numerusform>
            <numerusform>تُركت %n وحدات بلا كلمات.</numerusform>
            <numerusform>تُركت %n وحدة بلا كلمات.</numerusform>
            <numerusform>تُركت %n وحدة بلا كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>تصدير ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>Writing the translation memory</source>
        <translation>كتابة ذاكرة الترجمة</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) written to the file.</source>
        <translation>
            <numerusform>لم يُكتب في الملف أي زوج.</numerusform>
            <numerusform>كُتب في الملف زوج واحد.</numerusform>
            <numerusform>كُتب في الملف زوجان.</numerusform>
            <numerusform>كُتبت في الملف %n أزواج.</numerusform>
            <numerusform>كُتب في الملف %n زوجًا.</numerusform>
            <numerusform>كُتب في الملف %n زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it as what it holds is marked.</source>
        <translation>الملف غير معمّى: احفظه بحسب درجة حماية ما فيه.</translation>
    </message>
</context>
<context>
    <name>MemorySection</name>
    <message>
        <source>This note and the memory</source>
        <translation>هذه المذكرة والذاكرة</translation>
    </message>
    <message>
        <source>Search the memory (⁦Ctrl+Shift+F⁩)</source>
        <translation>البحث في الذاكرة (⁦Ctrl+Shift+F⁩)</translation>
    </message>
    <message>
        <source>Search the memory</source>
        <translation>البحث في الذاكرة</translation>
    </message>
    <message>
        <source>What former notes said</source>
        <translation>ما قالته المذكرات السابقة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>مواضع الكلمات</translation>
    </message>
    <message>
        <source>Insert in the &amp;twin</source>
        <translation>إدراج في ال&amp;توأم</translation>
    </message>
    <message>
        <source>Insert in the other column (⁦Ctrl+Shift+J⁩)</source>
        <translation>إدراج في العمود الآخر (⁦Ctrl+Shift+J⁩)</translation>
    </message>
    <message>
        <source>Memory · French to Arabic</source>
        <translation>الذاكرة · من الفرنسية إلى العربية</translation>
    </message>
    <message>
        <source>Memory · Arabic to French</source>
        <translation>الذاكرة · من العربية إلى الفرنسية</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Write in one column: what former notes said of it appears here.</source>
        <translation>اكتب في أحد العمودين: يظهر هنا ما قالته المذكرات السابقة.</translation>
    </message>
    <message>
        <source>No former note said anything like this paragraph.</source>
        <translation>لم تقل أي مذكرة سابقة ما يشبه هذه الفقرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in notes of a higher marking.</source>
        <translation>
            <numerusform>لا شيء غيرها.</numerusform>
            <numerusform>واحد آخر في مذكرات درجة حمايتها أعلى.</numerusform>
            <numerusform>اثنان آخران في مذكرات درجة حمايتها أعلى.</numerusform>
            <numerusform>%n أخرى في مذكرات درجة حمايتها أعلى.</numerusform>
            <numerusform>%n أخرى في مذكرات درجة حمايتها أعلى.</numerusform>
            <numerusform>%n أخرى في مذكرات درجة حمايتها أعلى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory says these words nowhere.</source>
        <translation>لا ترد هذه الكلمات في الذاكرة.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>أحدث زوج</numerusform>
            <numerusform>أحدث زوجين</numerusform>
            <numerusform>أحدث %n أزواج</numerusform>
            <numerusform>أحدث %n زوجًا</numerusform>
            <numerusform>أحدث %n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>This note is not remembered</source>
        <translation>هذه المذكرة ليست في الذاكرة</translation>
    </message>
    <message>
        <source>&amp;Remember this note again</source>
        <translation>&amp;إعادة هذه المذكرة إلى الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n pair(s) of this note</source>
        <translation>
            <numerusform>ليس في الذاكرة زوج من هذه المذكرة</numerusform>
            <numerusform>في الذاكرة زوج واحد من هذه المذكرة</numerusform>
            <numerusform>في الذاكرة زوجان من هذه المذكرة</numerusform>
            <numerusform>في الذاكرة %n أزواج من هذه المذكرة</numerusform>
            <numerusform>في الذاكرة %n زوجًا من هذه المذكرة</numerusform>
            <numerusform>في الذاكرة %n زوج من هذه المذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this note…</source>
        <translation>&amp;نسيان هذه المذكرة…</translation>
    </message>
</context>
<context>
    <name>MemoryTools</name>
    <message>
        <source>The memory has nothing for this paragraph.</source>
        <translation>ليس في الذاكرة شيء لهذه الفقرة.</translation>
    </message>
    <message>
        <source>The twin said something else before.</source>
        <translation>كان التوأم يقول شيئًا آخر من قبل.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Forget this note</source>
        <translation>نسيان هذه المذكرة</translation>
    </message>
    <message>
        <source>Let the memory forget this note?</source>
        <translation>هل تنسى الذاكرة هذه المذكرة؟</translation>
    </message>
    <message>
        <source>Its sentences are taken out of the memory for good, and none comes in when it is saved again. The note itself stays as it is, and can be remembered again later.</source>
        <translation>تُحذف جملها من الذاكرة نهائيًا، ولا يدخلها منها شيء حين تُحفظ من جديد. أما المذكرة نفسها فتبقى كما هي، ويمكن إعادتها إلى الذاكرة لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>The memory forgot %n pair(s) of this note.</source>
        <translation>
            <numerusform>لم يكن في الذاكرة زوج من هذه المذكرة.</numerusform>
            <numerusform>نسيت الذاكرة زوجًا واحدًا من هذه المذكرة.</numerusform>
            <numerusform>نسيت الذاكرة زوجين من هذه المذكرة.</numerusform>
            <numerusform>نسيت الذاكرة %n أزواج من هذه المذكرة.</numerusform>
            <numerusform>نسيت الذاكرة %n زوجًا من هذه المذكرة.</numerusform>
            <numerusform>نسيت الذاكرة %n زوج من هذه المذكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remember again</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message numerus="yes">
        <source>The memory holds %n pair(s) of this note.</source>
        <translation>
            <numerusform>ليس في الذاكرة زوج من هذه المذكرة.</numerusform>
            <numerusform>في الذاكرة زوج واحد من هذه المذكرة.</numerusform>
            <numerusform>في الذاكرة زوجان من هذه المذكرة.</numerusform>
            <numerusform>في الذاكرة %n أزواج من هذه المذكرة.</numerusform>
            <numerusform>في الذاكرة %n زوجًا من هذه المذكرة.</numerusform>
            <numerusform>في الذاكرة %n زوج من هذه المذكرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>اعتمده %1</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>أكده %1</translation>
    </message>
    <message>
        <source>brought in by %1</source>
        <translation>أدخله %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>To be put in by hand: %1</source>
        <translation>تُدخل يدويًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>ولا موضع آخر</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%n مواضع أخرى</numerusform>
            <numerusform>و%n موضعًا آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New note…</source>
        <translation>مذكرة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>ا&amp;ستيراد نصوص…</translation>
    </message>
    <message>
        <source>I&amp;mport a review…</source>
        <translation>استيراد &amp;مراجعة…</translation>
    </message>
    <message>
        <source>&amp;Hand notes over…</source>
        <translation>تس&amp;ليم مذكرات…</translation>
    </message>
    <message>
        <source>Receive a han&amp;d-over…</source>
        <translation>استق&amp;بال مذكرات…</translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation>&amp;فتح مكتبة…</translation>
    </message>
    <message>
        <source>&amp;Create a library…</source>
        <translation>إنشاء م&amp;كتبة…</translation>
    </message>
    <message>
        <source>Keep this &amp;version</source>
        <translation>&amp;حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>&amp;Export, print…</source>
        <translation>&amp;تصدير وطباعة…</translation>
    </message>
    <message>
        <source>C&amp;lose the note</source>
        <translation>إ&amp;غلاق المذكرة</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>استب&amp;دال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة التال&amp;ية</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>النتي&amp;جة السابقة</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;تسطير</translation>
    </message>
    <message>
        <source>Bod&amp;y text</source>
        <translation>نص عا&amp;دي</translation>
    </message>
    <message>
        <source>Bu&amp;llet</source>
        <translation>قائمة &amp;نقطية</translation>
    </message>
    <message>
        <source>&amp;Numbered</source>
        <translation>قائمة م&amp;رقمة</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>No-break &amp;space</source>
        <translation>مسافة غير فا&amp;صلة</translation>
    </message>
    <message>
        <source>Na&amp;rrow no-break space</source>
        <translation>مسافة &amp;ضيقة غير فاصلة</translation>
    </message>
    <message>
        <source>Show hidden &amp;marks</source>
        <translation>إظهار العلامات ال&amp;خفية</translation>
    </message>
    <message>
        <source>&amp;Turn the direction of the paragraph</source>
        <translation>&amp;عكس اتجاه الفقرة</translation>
    </message>
    <message>
        <source>&amp;Next open point</source>
        <translation>النقطة المعلّقة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous open point</source>
        <translation>النقطة المعلّقة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Still right</source>
        <translation>ما زال &amp;صحيحًا</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>تأ&amp;كيد ومتابعة</translation>
    </message>
    <message>
        <source>Go to the &amp;twin</source>
        <translation>الانتقال إلى المقا&amp;بل</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>نقل الفقرة إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>نقل الفقرة إلى أسف&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Insert a paragraph</source>
        <translation>إ&amp;دراج فقرة</translation>
    </message>
    <message>
        <source>De&amp;lete in both languages</source>
        <translation>&amp;حذف في اللغتين</translation>
    </message>
    <message>
        <source>Make this an &amp;action…</source>
        <translation>جعله إ&amp;جراءً للمتابعة…</translation>
    </message>
    <message>
        <source>Make this an in&amp;vitation…</source>
        <translation>جعله دعو&amp;ة…</translation>
    </message>
    <message>
        <source>Appr&amp;oval…</source>
        <translation>&amp;الاعتماد…</translation>
    </message>
    <message>
        <source>&amp;Both versions…</source>
        <translation>الصي&amp;غ المتعارضة…</translation>
    </message>
    <message>
        <source>Go on with the &amp;review</source>
        <translation>متابعة ال&amp;مراجعة</translation>
    </message>
    <message>
        <source>&amp;Facts of the meeting…</source>
        <translation>بيا&amp;نات اللقاء…</translation>
    </message>
    <message>
        <source>Next findin&amp;g</source>
        <translation>نتيجة ال&amp;فحص التالية</translation>
    </message>
    <message>
        <source>Pr&amp;evious finding</source>
        <translation>نت&amp;يجة الفحص السابقة</translation>
    </message>
    <message>
        <source>Fi&amp;x the finding</source>
        <translation>إصلاح ال&amp;خطأ</translation>
    </message>
    <message>
        <source>Let t&amp;he finding stand…</source>
        <translation>تجاو&amp;ز النتيجة…</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>الكلمة الخا&amp;طئة التالية</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>الإ&amp;جراءات</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>المصطل&amp;حات</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>ل&amp;وحة المتابعة</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>T&amp;win</source>
        <translation>الم&amp;قابل</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Promis&amp;es</source>
        <translation>الالت&amp;زامات</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>الت&amp;عليقات</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>ال&amp;فحص</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاش&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الد&amp;ليل</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>ال&amp;بدء السريع</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About this application</source>
        <translation>&amp;حول هذا التطبيق</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Recent notes</source>
        <translation>مذكرات حدي&amp;ثة</translation>
    </message>
    <message>
        <source>&amp;Translation memory</source>
        <translation>&amp;ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>المذ&amp;كرة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوا&amp;ن</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>ل&amp;غة الواجهة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;Share in the office folder</source>
        <translation>م&amp;شاركة في مجلد المكتب</translation>
    </message>
    <message>
        <source>Look into the office &amp;folder</source>
        <translation>ا&amp;طلاع على مجلد المكتب</translation>
    </message>
</context>
<context>
    <name>NewNoteDialog</name>
    <message>
        <source>New note</source>
        <translation>مذكرة جديدة</translation>
    </message>
    <message>
        <source>Find a template by a word of its name, purpose or sections</source>
        <translation>بحث عن نموذج بكلمة من اسمه أو غرضه أو أقسامه</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>بحث عن نموذج</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>لا يوجد نموذج بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Show &amp;all templates</source>
        <translation>عرض كل ال&amp;نماذج</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>&amp;Continue to the facts</source>
        <translation>&amp;متابعة إلى البيانات</translation>
    </message>
    <message>
        <source>%1: the facts</source>
        <translation>%1: البيانات</translation>
    </message>
    <message>
        <source>Create the &amp;note</source>
        <translation>إنشاء ال&amp;مذكرة</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرو&amp;ر</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together: easy to keep in mind, hard to guess.</source>
        <translation>أربع كلمات أو أكثر لا صلة بينها: يسهل تذكرها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Add some words.</source>
        <translation>ضعيفة: يمكن تخمينها. أضف كلمات أخرى.</translation>
    </message>
    <message>
        <source>Fair: one or two more words would make it strong.</source>
        <translation>متوسطة: كلمة أو كلمتان إضافيتان تجعلانها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>A part of what was typed last could not be read. The note is open for reading only.</source>
        <translation>تعذّرت قراءة جزء مما كُتب أخيرًا. المذكرة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Run “Verify” in the preferences, and keep a copy of the library before you go on.</source>
        <translation>شغّل «فحص المكتبة» من التفضيلات، واحتفظ بنسخة من المكتبة قبل المتابعة.</translation>
    </message>
    <message>
        <source>The note was not closed the last time: it is open as you left it.</source>
        <translation>لم تُغلق المذكرة في المرة السابقة: هي مفتوحة كما تركتها.</translation>
    </message>
    <message>
        <source>Nothing changed since the last version.</source>
        <translation>لم يتغير شيء منذ آخر نسخة.</translation>
    </message>
    <message>
        <source>Version %1 kept.</source>
        <translation>حُفظت النسخة %1.</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>&amp;Facts of the meeting</source>
        <translation>بيانات الل&amp;قاء</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>متابعة المراجعة</translation>
    </message>
    <message>
        <source>Where the note stands</source>
        <translation>حالة المذكرة</translation>
    </message>
    <message>
        <source>Where the note stands, and who said so (Ctrl+Shift+P)</source>
        <translation>حالة المذكرة ومن قرّرها (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Make the ne&amp;xt revision</source>
        <translation>إنشاء النسخة ال&amp;تالية</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>%1: the text is locked and stays as it is.</source>
        <translation>%1: النص مقفل ويبقى كما هو.</translation>
    </message>
    <message>
        <source>FR %1 · AR %2</source>
        <translation>الفرنسية %1 · العربية %2</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Beginning of the note</source>
        <translation>بداية المذكرة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n note(s)</source>
        <translation>
            <numerusform>&amp;حذف المذكرات</numerusform>
            <numerusform>&amp;حذف مذكرة واحدة</numerusform>
            <numerusform>&amp;حذف مذكرتين</numerusform>
            <numerusform>&amp;حذف %n مذكرات</numerusform>
            <numerusform>&amp;حذف %n مذكرة</numerusform>
            <numerusform>&amp;حذف %n مذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a note: its beginning in both languages is shown here.</source>
        <translation>اختر مذكرة لتظهر بدايتها هنا باللغتين.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>متابعات مفتوحة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Reference</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>French title</source>
        <translation>العنوان الفرنسي</translation>
    </message>
    <message>
        <source>Arabic title</source>
        <translation>العنوان العربي</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الإنجاز</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>لا متابعات مفتوحة</numerusform>
            <numerusform>متابعة مفتوحة واحدة</numerusform>
            <numerusform>متابعتان مفتوحتان</numerusform>
            <numerusform>%n متابعات مفتوحة</numerusform>
            <numerusform>%n متابعة مفتوحة</numerusform>
            <numerusform>%n متابعة مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesTable</name>
    <message>
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>NothingSaid</name>
    <message>
        <source>Titles, people, text, actions and references of the notes were searched, in Arabic and in French. Every word must be found in one note; spelling, accents, harakat and articles make no difference. Try a word less, or only its beginning.</source>
        <translation>شمل البحث العناوين والأشخاص والنصوص والإجراءات والمراجع، بالعربية والفرنسية. يجب أن ترد كل الكلمات في مذكرة واحدة، ولا فرق في طريقة الكتابة والحركات و«ال» التعريف. جرّب كلمة أقل، أو بدايتها فقط.</translation>
    </message>
    <message>
        <source>Letters, hamza, harakat, accents and digits were searched exactly as they were typed. Without the exact switch other spellings are found too.</source>
        <translation>جرى البحث عن الحروف والهمزات والحركات والأرقام كما كُتبت تمامًا. بدون خيار «مطابق» يشمل البحث طرق الكتابة الأخرى.</translation>
    </message>
    <message>
        <source>Only notes that pass the state and the counterpart chosen were searched, in Arabic and in French. Without these filters there may be more.</source>
        <translation>اقتصر البحث على المذكرات التي توافق الحالة والجهة المختارتين، بالعربية والفرنسية. بدون عوامل التصفية هذه قد تجد أكثر.</translation>
    </message>
    <message>
        <source>Search &amp;all spellings</source>
        <translation>&amp;البحث بكل طرق الكتابة</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج عن «%1»</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>OfficeDesk</name>
    <message>
        <source>There is nothing new in the office folder.</source>
        <translation>لا جديد في مجلد المكتب.</translation>
    </message>
    <message>
        <source>The office folder has news. It needs the passphrase of the office.</source>
        <translation>في مجلد المكتب جديد، ويلزمه عبارة مرور المكتب.</translation>
    </message>
    <message>
        <source>&amp;Give it…</source>
        <translation>إ&amp;دخالها…</translation>
    </message>
    <message>
        <source>Looking into the office folder</source>
        <translation>الاطلاع على مجلد المكتب</translation>
    </message>
    <message>
        <source>Somebody wrote in the note that is open here.</source>
        <translation>كتب أحدهم في المذكرة المفتوحة هنا.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>إ&amp;دخاله</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) arrived from the office folder.</source>
        <translation>
            <numerusform>لم تصل أي مذكرة من مجلد المكتب.</numerusform>
            <numerusform>وصلت مذكرة واحدة من مجلد المكتب.</numerusform>
            <numerusform>وصلت مذكرتان من مجلد المكتب.</numerusform>
            <numerusform>وصلت %n مذكرات من مجلد المكتب.</numerusform>
            <numerusform>وصلت %n مذكرة من مجلد المكتب.</numerusform>
            <numerusform>وصلت %n مذكرة من مجلد المكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>&amp;عرض…</translation>
    </message>
    <message>
        <source>Open a note to share it, or select some in the library.</source>
        <translation>افتح مذكرة لمشاركتها، أو حدد بعض المذكرات في المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) marked above internal would lie in the office folder.</source>
        <translation>
            <numerusform>لن توضع في مجلد المكتب أي مذكرة تفوق درجة حمايتها الاستخدام الداخلي.</numerusform>
            <numerusform>ستوضع في مجلد المكتب مذكرة واحدة تفوق درجة حمايتها الاستخدام الداخلي.</numerusform>
            <numerusform>ستوضع في مجلد المكتب مذكرتان تفوق درجة حمايتهما الاستخدام الداخلي.</numerusform>
            <numerusform>ستوضع في مجلد المكتب %n مذكرات تفوق درجة حمايتها الاستخدام الداخلي.</numerusform>
            <numerusform>ستوضع في مجلد المكتب %n مذكرة تفوق درجة حمايتها الاستخدام الداخلي.</numerusform>
            <numerusform>ستوضع في مجلد المكتب %n مذكرة تفوق درجة حمايتها الاستخدام الداخلي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share &amp;all the same</source>
        <translation>مشاركتها &amp;على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie in the office folder now.</source>
        <translation>
            <numerusform>لا مذكرات في مجلد المكتب.</numerusform>
            <numerusform>في مجلد المكتب الآن مذكرة واحدة.</numerusform>
            <numerusform>في مجلد المكتب الآن مذكرتان.</numerusform>
            <numerusform>في مجلد المكتب الآن %n مذكرات.</numerusform>
            <numerusform>في مجلد المكتب الآن %n مذكرة.</numerusform>
            <numerusform>في مجلد المكتب الآن %n مذكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing in the office folder</source>
        <translation>المشاركة في مجلد المكتب</translation>
    </message>
    <message>
        <source>No office folder is named yet.</source>
        <translation>لم يُحدَّد مجلد للمكتب بعد.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Office folder</source>
        <translation>مجلد المكتب</translation>
    </message>
    <message>
        <source>The passphrase that your office uses for everything in the shared folder.</source>
        <translation>عبارة المرور التي يستعملها مكتبك لكل ما في المجلد المشترك.</translation>
    </message>
    <message>
        <source>Passphrase of the office</source>
        <translation>عبارة مرور المكتب</translation>
    </message>
    <message>
        <source>&amp;Keep it in this library</source>
        <translation>&amp;حفظها في هذه المكتبة</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ا&amp;ستعمالها</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Your office</source>
        <translation>مكتبك</translation>
    </message>
    <message>
        <source>The name stands at the head of the documents, in both languages. It may stay empty.</source>
        <translation>يظهر الاسم في رأس الوثائق باللغتين، ويجوز تركه فارغًا.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Letterhead: a Word file that documents start from (optional)</source>
        <translation>ال&amp;ترويسة: ملف Word تنطلق منه الوثائق (اختياري)</translation>
    </message>
    <message>
        <source>Page, styles, header and footer are taken from it; without one, ours are used.</source>
        <translation>تؤخذ منه الصفحة والأنماط والرأس والتذييل؛ وإن لم يوجد استُعملت ترويسة التطبيق.</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>ملفات Word</translation>
    </message>
    <message>
        <source>The name of this computer’s user</source>
        <translation>اسم مستخدم هذا الحاسوب</translation>
    </message>
    <message>
        <source>None: our page and styles are used</source>
        <translation>بلا ترويسة: تُستعمل صفحة التطبيق وأنماطه</translation>
    </message>
    <message>
        <source>Profile of new notes</source>
        <translation>إعداد المذكرات الجديدة</translation>
    </message>
    <message>
        <source>&amp;Author of revisions</source>
        <translation>اسم الم&amp;حرر</translation>
    </message>
    <message>
        <source>&amp;Letterhead (a Word file)</source>
        <translation>ال&amp;ترويسة (ملف Word)</translation>
    </message>
    <message>
        <source>&amp;Profile of new notes</source>
        <translation>&amp;إعداد المذكرات الجديدة</translation>
    </message>
    <message>
        <source>Shared office folder</source>
        <translation>مجلد المكتب المشترك</translation>
    </message>
    <message>
        <source>Shared office &amp;folder</source>
        <translation>م&amp;جلد المكتب المشترك</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>اختيا&amp;ر…</translation>
    </message>
    <message>
        <source>None: notes are handed over in files</source>
        <translation>لا يوجد: تُسلَّم المذكرات في ملفات</translation>
    </message>
    <message>
        <source>What is shared there is encrypted; synchronising the folder is the business of your office.</source>
        <translation>ما يُشارَك فيه مشفّر؛ ومزامنة المجلد شأن مكتبك.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>بلا درجة حماية</translation>
    </message>
    <message>
        <source>By state (draft: with)</source>
        <translation>بحسب الحالة (مسودة: بعلامة)</translation>
    </message>
    <message>
        <source>By state (approved: without)</source>
        <translation>بحسب الحالة (معتمدة: بلا علامة)</translation>
    </message>
    <message>
        <source>With “draft” across the page</source>
        <translation>بكلمة «مسودة» عبر الصفحة</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Choose another Word file as letterhead</source>
        <translation>اختيار ملف Word آخر ليكون الترويسة</translation>
    </message>
    <message>
        <source>For &amp;review, with change tracking on</source>
        <translation>لل&amp;مراجعة مع تتبع التغييرات</translation>
    </message>
    <message>
        <source>&amp;Keep tracking switched on</source>
        <translation>إب&amp;قاء التتبع مفعَّلًا</translation>
    </message>
    <message>
        <source>Word then tracks every edit and does not let tracking be switched off.</source>
        <translation>يتتبع Word عندئذ كل تعديل ولا يسمح بإيقاف التتبع.</translation>
    </message>
    <message>
        <source>Keep the marks of the &amp;way back</source>
        <translation>الإبقاء على علامات ال&amp;عودة</translation>
    </message>
    <message>
        <source>A file of an approved note goes out without what a returned file is recognised by, unless chosen.</source>
        <translation>يخرج ملف المذكرة المعتمدة خاليًا مما يُعرف به الملف العائد، ما لم يُطلب ذلك.</translation>
    </message>
    <message>
        <source>Pro&amp;tect with a password</source>
        <translation>حماية ب&amp;كلمة مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten password: the file then stays closed.</source>
        <translation>لا يستطيع أحد استرجاع كلمة مرور منسية، فيبقى الملف مغلقًا.</translation>
    </message>
    <message>
        <source>&amp;Name of the file</source>
        <translation>ا&amp;سم الملف</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>Protection markin&amp;g</source>
        <translation>درجة ال&amp;حماية</translation>
    </message>
    <message>
        <source>Waterm&amp;ark</source>
        <translation>ال&amp;علامة المائية</translation>
    </message>
    <message>
        <source>Letter&amp;head</source>
        <translation>الت&amp;رويسة</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>المراجِع المقصو&amp;د</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>ك&amp;لمة المرور</translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation>كلمة المرور مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Folder of the exported files</source>
        <translation>مجلد الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>ملفات Word</translation>
    </message>
    <message>
        <source>The name of the office only</source>
        <translation>اسم المكتب فقط</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Which file</source>
        <translation>أي ملف</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>The file will be %1</source>
        <translation>سيكون الملف %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>There is already a file called %1 there.</source>
        <translation>يوجد هناك ملف باسم %1.</translation>
    </message>
    <message>
        <source>Rep&amp;lace it</source>
        <translation>ا&amp;ستبداله</translation>
    </message>
    <message>
        <source>An&amp;other name</source>
        <translation>اسم آ&amp;خر</translation>
    </message>
    <message>
        <source>%1 was written, %2.</source>
        <translation>كُتب الملف %1، وحجمه %2.</translation>
    </message>
    <message>
        <source>The card takes about %1 pages; nothing was cut.</source>
        <translation>تشغل البطاقة نحو %1 من الصفحات؛ ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Our check has remarks on the letterhead document: %1.</source>
        <translation>لدى فحصنا ملاحظات على وثيقة الترويسة: %1.</translation>
    </message>
    <message>
        <source>Our own check found a mistake in it (%1). It is ours, not yours: please report it.</source>
        <translation>وجد فحصنا خطأ فيه (%1). الخطأ من التطبيق، ونرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>فتح مجل&amp;ده</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>التعديلات المتعقبة</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>النص المخفي</translation>
    </message>
    <message>
        <source>names of authors</source>
        <translation>أسماء الكتّاب</translation>
    </message>
    <message>
        <source>other properties</source>
        <translation>خصائص أخرى</translation>
    </message>
    <message>
        <source>editing sessions</source>
        <translation>جلسات التحرير</translation>
    </message>
    <message>
        <source>paths of a computer</source>
        <translation>مسارات حاسوب</translation>
    </message>
    <message>
        <source>marks of the way back</source>
        <translation>علامات العودة</translation>
    </message>
    <message>
        <source>Looked for in its bytes: %1. None found.</source>
        <translation>بُحث في محتواه عن: %1. ولم يوجد شيء منها.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميجابايت</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Move section up</source>
        <translation>نقل القسم إلى أعلى</translation>
    </message>
    <message>
        <source>Move section down</source>
        <translation>نقل القسم إلى أسفل</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>تغيير عنوان القسم</translation>
    </message>
    <message>
        <source>Add a section below</source>
        <translation>إضافة قسم أسفله</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>حذف القسم</translation>
    </message>
    <message>
        <source>French: %1 words, %2 characters, %3 min to read</source>
        <translation>الفرنسية: الكلمات %1، الأحرف %2، القراءة %3 د</translation>
    </message>
    <message>
        <source>Arabic: %1 words, %2 characters, %3 min to read</source>
        <translation>العربية: الكلمات %1، الأحرف %2، القراءة %3 د</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>FR %1 · AR %2 words</source>
        <translation>كلمات: ف %1 · ع %2</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>من نحو %1</translation>
    </message>
    <message>
        <source>required, still empty</source>
        <translation>مطلوب وما زال فارغًا</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>لا نقاط معلّقة</numerusform>
            <numerusform>نقطة معلّقة واحدة</numerusform>
            <numerusform>نقطتان معلّقتان</numerusform>
            <numerusform>%n نقاط معلّقة</numerusform>
            <numerusform>%n نقطة معلّقة</numerusform>
            <numerusform>%n نقطة معلّقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueNotice</name>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>لا إجراءات متأخرة</numerusform>
            <numerusform>إجراء واحد متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>%n إجراءات متأخرة</numerusform>
            <numerusform>%n إجراءً متأخرًا</numerusform>
            <numerusform>%n إجراء متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;عرضها</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وإجراء آخر</numerusform>
            <numerusform>وإجراءان آخران</numerusform>
            <numerusform>و%n إجراءات أخرى</numerusform>
            <numerusform>و%n إجراءً آخر</numerusform>
            <numerusform>و%n إجراء آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The pages are being drawn</source>
        <translation>يجري رسم الصفحات</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>يجري رسم الصفحات…</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>لا صفحات بعد</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>بعرض المساحة المتاحة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Not installed here: %1. These pages show other letters; lines may break elsewhere in Word.</source>
        <translation>غير مثبت على هذا الحاسوب: %1. تظهر هذه الصفحات بخط آخر، وقد تنكسر الأسطر في Word في مواضع أخرى.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: LibreOffice is not installed. Word may break them elsewhere.</source>
        <translation>هذا تصور تقريبي للصفحات لأن LibreOffice غير مثبت، وقد يقطعها Word في مواضع أخرى.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: pdftoppm is not installed. Word may break them elsewhere.</source>
        <translation>هذا تصور تقريبي للصفحات لأن pdftoppm غير مثبت، وقد يقطعها Word في مواضع أخرى.</translation>
    </message>
    <message>
        <source>This is our own sketch of the pages: LibreOffice did not manage. Word may break them elsewhere.</source>
        <translation>هذا تصور تقريبي للصفحات لأن LibreOffice لم ينجح، وقد يقطعها Word في مواضع أخرى.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Pairs of both documents</source>
        <translation>أزواج الوثيقتين</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <source>%1: choose from the participants</source>
        <translation>%1: اختيار من المشاركين</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Show or hide what is typed</source>
        <translation>إظهار النص المكتوب أو إخفاؤه</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>شخص &amp;جديد</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Whom you meet belongs here, with names, posts and forms of address in both languages: entered once, offered in every new note.</source>
        <translation>مكان من تلتقي بهم، بأسمائهم ومناصبهم وألقابهم باللغتين: تُدخَل مرة واحدة وتُقترح في كل مذكرة جديدة.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>لا يوجد أحد بعد</translation>
    </message>
    <message>
        <source>&amp;Enter a person</source>
        <translation>إدخال &amp;شخص</translation>
    </message>
    <message>
        <source>Try a part of the name, in either language.</source>
        <translation>جرّب جزءًا من الاسم بأي من اللغتين.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Show &amp;everybody</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose a person to see and change the entry.</source>
        <translation>اختر شخصًا للاطلاع على بياناته وتعديلها.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>%1 is out of the directory. Notes keep what they say.</source>
        <translation>حُذف %1 من الدليل. وتبقى المذكرات كما هي.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New participant</source>
        <translation>مشارك جديد</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Ministry, embassy or company</source>
        <translation>الوزارة أو السفارة أو الشركة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Take this person</source>
        <translation>&amp;اعتماد هذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Form of address</source>
        <translation>&amp;صيغة المخاطبة</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>ال&amp;حضور</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Enter the name in Arabic or in French.</source>
        <translation>أدخل الاسم بالعربية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>There is no country of that name. Choose one from the list, or leave it empty.</source>
        <translation>لا يوجد بلد بهذا الاسم. اختر بلدًا من القائمة أو اترك الحقل فارغًا.</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>A name, in Arabic or in French</source>
        <translation>اسم بالعربية أو بالفرنسية</translation>
    </message>
    <message>
        <source>New person: %1…</source>
        <translation>شخص جديد: %1…</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Other spellings of the name, one a line</source>
        <translation>صيغ أخرى لكتابة الاسم، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Form of address</source>
        <translation>&amp;صيغة المخاطبة</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As the form of address</source>
        <translation>حسب صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Other s&amp;pellings of the name, one a line</source>
        <translation>صيغ أخرى ل&amp;كتابة الاسم، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>بيانات الات&amp;صال</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>&amp;ملاحظات</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>Verifying the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>التحرير</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>غُيِّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>The library has no passphrase any more.</source>
        <translation>لم تعد للمكتبة عبارة مرور.</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Say what is to be done, in Arabic or in French.</source>
        <translation>اذكر المطلوب عمله، بالعربية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>Name who owns it: one person or one service.</source>
        <translation>حدّد المسؤول: شخصًا واحدًا أو جهة واحدة.</translation>
    </message>
    <message>
        <source>Choose the day, or say that there is no date.</source>
        <translation>اختر اليوم، أو حدّد أنه بلا موعد.</translation>
    </message>
    <message>
        <source>Name the event that the days are counted from.</source>
        <translation>اذكر المناسبة التي تُحسب منها الأيام.</translation>
    </message>
    <message>
        <source>The words are marked higher. Tick that it is lowered on purpose, or mark it as they are.</source>
        <translation>درجة حماية النص أعلى. ضع علامة على أن الخفض مقصود، أو اعتمد درجة النص.</translation>
    </message>
    <message>
        <source>These actions would wait for each other: none could begin.</source>
        <translation>ستنتظر هذه الإجراءات بعضها بعضًا: فلا يبدأ أي منها.</translation>
    </message>
    <message>
        <source>Name who invites.</source>
        <translation>اذكر الداعي.</translation>
    </message>
    <message>
        <source>Name who is invited.</source>
        <translation>اذكر المدعو.</translation>
    </message>
    <message>
        <source>Say to what the invitation is, in Arabic or in French.</source>
        <translation>اذكر مناسبة الدعوة، بالعربية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>Tick at least one format that is offered.</source>
        <translation>حدّد صيغة معروضة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose the first day too, or leave both empty.</source>
        <translation>اختر أول يوم أيضًا، أو اترك اليومين فارغين.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
    <message>
        <source>Give the first day of the event, and a last one that does not lie before it.</source>
        <translation>اذكر أول أيام الفعالية، وآخرها على ألا يسبقه.</translation>
    </message>
    <message>
        <source>The test call needs both its day and its time.</source>
        <translation>يلزم الاختبارَ يوم وساعة.</translation>
    </message>
    <message>
        <source>The clocks leave this hour out on that day. Choose another one.</source>
        <translation>لا وجود لهذه الساعة في ذلك اليوم (تغيير التوقيت). اختر ساعة أخرى.</translation>
    </message>
    <message>
        <source>Say until which day nothing may be published.</source>
        <translation>اذكر اليوم الذي لا نشر قبله.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Between which administrations?</source>
        <translation>بين أي طرفين؟</translation>
    </message>
    <message>
        <source>The profile brings digits, months, time zones and protection markings. A note can differ.</source>
        <translation>يحدد الإعداد الأرقام وأسماء الشهور والمناطق الزمنية ودرجات الحماية. ويجوز أن تختلف عنه مذكرة بعينها.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>No text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>French %1 %, Arabic %2 %</source>
        <translation>الفرنسية %1%، العربية %2%</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>ف</translation>
    </message>
    <message>
        <source>AR</source>
        <translation>ع</translation>
    </message>
</context>
<context>
    <name>PromiseDetail</name>
    <message>
        <source>His&amp;tory</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Link to the selected words</source>
        <translation>&amp;ربط بالعبارات المحددة</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>More about this promise</source>
        <translation>أوامر أخرى</translation>
    </message>
    <message>
        <source>As&amp;ked after today</source>
        <translation>&amp;جرت المتابعة اليوم</translation>
    </message>
    <message>
        <source>&amp;Open the invitation</source>
        <translation>&amp;فتح الدعوة</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>%1: the words have changed since.
Then: %2
Now: %3</source>
        <translation>%1: تغيرت العبارات منذ ذلك الحين.
كانت: %2
والآن: %3</translation>
    </message>
    <message>
        <source>%1: the words are no longer in the note.</source>
        <translation>%1: لم تعد العبارات في المذكرة.</translation>
    </message>
    <message>
        <source>Asked after on %1</source>
        <translation>جرت المتابعة في %1</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>The words of the note</source>
        <translation>نص المذكرة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>PromiseTexts</name>
    <message>
        <source>no date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>to be asked after</source>
        <translation>تلزم متابعته</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>ماذا: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>متى: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>الرد: %1</translation>
    </message>
    <message>
        <source>Because of %1 and %2</source>
        <translation>بسبب %1 و%2</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <translation>بسبب %1</translation>
    </message>
</context>
<context>
    <name>PromiseTools</name>
    <message>
        <source>Select the words that make the promise first, in one column or in both.</source>
        <translation>حدد أولًا عبارات الالتزام، في عمود واحد أو في العمودين.</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Extended orally</source>
        <translation>وُجهت شفويًا</translation>
    </message>
    <message>
        <source>Extended in writing</source>
        <translation>وُجهت كتابةً</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Accepted in principle</source>
        <translation>مقبولة من حيث المبدأ</translation>
    </message>
    <message>
        <source>Answer left open</source>
        <translation>الرد لم يُحسم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذَر عنها</translation>
    </message>
    <message>
        <source>Other dates proposed</source>
        <translation>اقتُرحت مواعيد أخرى</translation>
    </message>
    <message>
        <source>Dates agreed</source>
        <translation>اتُّفق على الموعد</translation>
    </message>
    <message>
        <source>Format confirmed</source>
        <translation>تأكدت الصيغة</translation>
    </message>
    <message>
        <source>Programme agreed</source>
        <translation>اتُّفق على البرنامج</translation>
    </message>
    <message>
        <source>Visit held</source>
        <translation>تمت الزيارة</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغيت الزيارة</translation>
    </message>
    <message>
        <source>Lapsed without reply</source>
        <translation>سقطت لعدم الرد</translation>
    </message>
    <message>
        <source>Invitation given</source>
        <translation>دعوة وُجهت</translation>
    </message>
    <message>
        <source>Invitation received</source>
        <translation>دعوة وردت</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>دعوة قُبلت</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>دعوة اعتُذر عنها</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Commitment of ours</source>
        <translation>تعهد من جانبنا</translation>
    </message>
    <message>
        <source>Commitment of theirs</source>
        <translation>تعهد من جانبهم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>خطوة تالية</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>غير معلنة</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلنة</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>محظورة النشر مؤقتًا</translation>
    </message>
    <message>
        <source>The words are as they were</source>
        <translation>العبارات كما كانت</translation>
    </message>
    <message>
        <source>The words have changed since</source>
        <translation>تغيرت العبارات منذ ذلك الحين</translation>
    </message>
    <message>
        <source>The words are no longer in the note</source>
        <translation>لم تعد العبارات في المذكرة</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>No promise yet. Select the words that make one, then choose “Make this an action”.</source>
        <translation>لا التزامات بعد. حدّد الكلمات الدالة على الالتزام ثم اختر «جعله إجراءً للمتابعة».</translation>
    </message>
    <message>
        <source>Actions and invitations</source>
        <translation>الإجراءات والدعوات</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>إ&amp;جراء جديد…</translation>
    </message>
    <message>
        <source>New &amp;invitation…</source>
        <translation>د&amp;عوة جديدة…</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>These words have just changed: the text is being read again.</source>
        <translation>تغيرت هذه العبارات للتو: يُقرأ النص من جديد.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>Dismissed: these words are not suggested again.</source>
        <translation>استُبعد: لن تُقترح هذه العبارات مجددًا.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>&amp;Start with the sample note</source>
        <translation>البدء ب&amp;مذكرة نموذجية</translation>
    </message>
    <message>
        <source>A finished note of an invented meeting, to look around in. It can be deleted.</source>
        <translation>مذكرة مكتملة عن لقاء متخيَّل، للاطلاع على التطبيق. ويمكن حذفها.</translation>
    </message>
    <message>
        <source>Library to open: %1</source>
        <translation>المكتبة المراد فتحها: %1</translation>
    </message>
    <message>
        <source>New library: %1</source>
        <translation>مكتبة جديدة: %1</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>المكتب: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>الإعداد: %1</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>مشفرة بعبارة مرور</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفرة</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Please write a few words: they stand in the log.</source>
        <translation>اكتب بضع كلمات من فضلك: فهي تُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message>
        <source>Receive notes</source>
        <translation>استلام مذكرات</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>عبارة مرور %1</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;استلام</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>I have &amp;kept the recovery key</source>
        <translation>ا&amp;حتفظت بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>مفتاح الاسترداد: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>حفظ في &amp;ملف…</translation>
    </message>
    <message>
        <source>Copied. Paste it where only you can read it.</source>
        <translation>نُسخ المفتاح. الصقه حيث لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Saved as %1. Keep the file apart from the library.</source>
        <translation>حُفظ في %1. احتفظ بهذا الملف بعيدًا عن المكتبة.</translation>
    </message>
</context>
<context>
    <name>RedlineDesk</name>
    <message>
        <source>Word file of the changes</source>
        <translation>ملف Word بالتغييرات</translation>
    </message>
    <message>
        <source>Writing the Word file of the changes</source>
        <translation>كتابة ملف Word بالتغييرات</translation>
    </message>
    <message>
        <source>Our own check has remarks on it: %1.</source>
        <translation>لدى فحصنا ملاحظات عليه: %1.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>فتح مجل&amp;ده</translation>
    </message>
    <message>
        <source>%1 was written: the changes are in it to accept or refuse.</source>
        <translation>كُتب %1: التغييرات فيه لتُقبل أو تُرفض.</translation>
    </message>
</context>
<context>
    <name>RedlineDialog</name>
    <message>
        <source>Word file of the changes</source>
        <translation>ملف Word بالتغييرات</translation>
    </message>
    <message>
        <source>The later text, with every difference to the earlier one as a tracked change.</source>
        <translation>النص اللاحق، وكل اختلاف عن السابق فيه تغيير متعقَّب.</translation>
    </message>
    <message>
        <source>the note as it is now</source>
        <translation>المذكرة كما هي الآن</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;كتابة الملف…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>التغييرات &amp;من</translation>
    </message>
    <message>
        <source>Changes &amp;to</source>
        <translation>التغييرات إل&amp;ى</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>التن&amp;سيق</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Arabic alone</source>
        <translation>العربية وحدها</translation>
    </message>
    <message>
        <source>French alone</source>
        <translation>الفرنسية وحدها</translation>
    </message>
    <message>
        <source>Card on one page</source>
        <translation>بطاقة في صفحة واحدة</translation>
    </message>
</context>
<context>
    <name>RegisterDesk</name>
    <message>
        <source>The words that make this promise are not in the note any more.</source>
        <translation>لم تعد الكلمات الدالة على هذا الالتزام في المذكرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>كتابة السجل</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written, with %n action(s).</source>
        <translation>
            <numerusform>كُتب %1 بلا إجراءات.</numerusform>
            <numerusform>كُتب %1 وفيه إجراء واحد.</numerusform>
            <numerusform>كُتب %1 وفيه إجراءان.</numerusform>
            <numerusform>كُتب %1 وفيه %n إجراءات.</numerusform>
            <numerusform>كُتب %1 وفيه %n إجراءً.</numerusform>
            <numerusform>كُتب %1 وفيه %n إجراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own check has remarks on it: %1.</source>
        <translation>لدى فحصنا ملاحظات عليه: %1.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Search the actions</source>
        <translation>البحث في الإجراءات</translation>
    </message>
    <message>
        <source>Search titles, names and numbers</source>
        <translation>البحث في العناوين والأسماء والأرقام</translation>
    </message>
    <message>
        <source>Search the actions (%1)</source>
        <translation>البحث في الإجراءات (%1)</translation>
    </message>
    <message>
        <source>Counterpart or country code</source>
        <translation>الطرف المقابل أو رمز البلد</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>صاحب الالتزام</translation>
    </message>
    <message>
        <source>Whoever owes it</source>
        <translation>كل الالتزامات</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Over&amp;due only</source>
        <translation>المتأخر&amp;ة فقط</translation>
    </message>
    <message>
        <source>&amp;Waiting for more than</source>
        <translation>في ا&amp;نتظار منذ أكثر من</translation>
    </message>
    <message>
        <source>Days of waiting</source>
        <translation>أيام الانتظار</translation>
    </message>
    <message>
        <source>Also &amp;hidden ones</source>
        <translation>الم&amp;خفية أيضًا</translation>
    </message>
    <message>
        <source>Also &amp;closed ones</source>
        <translation>الم&amp;نتهية أيضًا</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يومًا</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>كشف الالتزامات</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>&amp;Follow-up sheet for Word…</source>
        <translation>كشف ال&amp;متابعة لبرنامج Word…</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)…</source>
        <translation>&amp;جدول لبرامج الجداول (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Calendar file (iCalendar)…</source>
        <translation>ملف ال&amp;تقويم (iCalendar)…</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>By due week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>By counterpart</source>
        <translation>حسب الطرف المقابل</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>حسب المسؤول</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>دون تجميع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>No owner is named</source>
        <translation>دون مسؤول</translation>
    </message>
    <message>
        <source>No counterpart is named</source>
        <translation>دون طرف مقابل</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week, from %1</source>
        <translation>الأسبوع القادم، من %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>hidden until %1</source>
        <translation>مخفي حتى %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>متأخر اليوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>في الانتظار منذ اليوم</numerusform>
            <numerusform>في الانتظار منذ يوم</numerusform>
            <numerusform>في الانتظار منذ يومين</numerusform>
            <numerusform>في الانتظار منذ %n أيام</numerusform>
            <numerusform>في الانتظار منذ %n يومًا</numerusform>
            <numerusform>في الانتظار منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>We owe it</source>
        <translation>علينا</translation>
    </message>
    <message>
        <source>They owe it</source>
        <translation>عليهم</translation>
    </message>
    <message>
        <source>Both owe it</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Send it in writing</source>
        <translation>إرسالها كتابةً</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>Agree on the dates</source>
        <translation>الاتفاق على المواعيد</translation>
    </message>
    <message>
        <source>Confirm the format</source>
        <translation>تأكيد الصيغة</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>الاتفاق على البرنامج</translation>
    </message>
    <message>
        <source>The visit takes place</source>
        <translation>إجراء الزيارة</translation>
    </message>
    <message>
        <source>Propose new dates</source>
        <translation>اقتراح مواعيد جديدة</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Passphrase of the library</source>
        <translation>عبارة مرور المكتبة</translation>
    </message>
    <message>
        <source>Passphrase or recovery key in force</source>
        <translation>عبارة المرور الحالية أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>This is the &amp;recovery key</source>
        <translation>هذا مفتاح الا&amp;سترداد</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase from now on</source>
        <translation>&amp;بدون عبارة مرور من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The recovery key is shown only this once. Keep it, then tick the box.</source>
        <translation>لا يُعرض مفتاح الاسترداد إلا هذه المرة. احتفظ به ثم ضع علامة في المربع.</translation>
    </message>
    <message>
        <source>Passphrase in &amp;force</source>
        <translation>عبارة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>Whoever can read the file will then be able to read your notes.</source>
        <translation>سيستطيع عندئذ كل من يصل إلى الملف قراءة مذكراتك.</translation>
    </message>
    <message>
        <source>The recovery key changes with it. Backups made before keep the old ones.</source>
        <translation>يتغير مفتاح الاسترداد معها، وتحتفظ النسخ الاحتياطية السابقة بالقديمين.</translation>
    </message>
    <message>
        <source>The passphrase is changed. This is the new recovery key; the old one is void.</source>
        <translation>غُيِّرت عبارة المرور. وهذا مفتاح الاسترداد الجديد؛ أما القديم فلم يعد صالحًا.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Type the passphrase in force first.</source>
        <translation>أدخل أولًا عبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>Type the new passphrase.</source>
        <translation>أدخل عبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>عبارتا المرور غير متطابقتين. أدخل العبارة نفسها مرتين.</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>Drawing the pages</source>
        <translation>رسم الصفحات</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of a problem</source>
        <translation>تقرير عن خلل</translation>
    </message>
    <message>
        <source>This is all that was written down: no word of your notes, no name, no file name of yours. It is sent to nobody. Read it, and give it to whoever looks after the application if you want to.</source>
        <translation>هذا كل ما دُوّن: لا كلمة من مذكراتك ولا اسم ولا اسم ملف من ملفاتك. ولا يُرسل إلى أحد. اقرأه، وأعطه إن شئت لمن يتولى صيانة التطبيق.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>In the title or the subject</source>
        <translation>في العنوان أو الموضوع</translation>
    </message>
    <message>
        <source>Among the people and bodies</source>
        <translation>بين الأشخاص والجهات</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>In an action or invitation</source>
        <translation>في إجراء أو دعوة</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>في المرجع</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>ReviewArrival</name>
    <message>
        <source>Import a review</source>
        <translation>استيراد مراجعة</translation>
    </message>
    <message>
        <source>Returned Word files (*.docx *.docm)</source>
        <translation>ملفات Word العائدة (*.docx *.docm)</translation>
    </message>
    <message>
        <source>Reading the returned files</source>
        <translation>قراءة الملفات العائدة</translation>
    </message>
    <message>
        <source>They do not say which note they come from. Are they a review of the open note?</source>
        <translation>لا تذكر المذكرة التي جاءت منها. هل هي مراجعة للمذكرة المفتوحة؟</translation>
    </message>
    <message>
        <source>A &amp;review of this note</source>
        <translation>&amp;مراجعة لهذه المذكرة</translation>
    </message>
    <message>
        <source>&amp;Texts to import</source>
        <translation>&amp;نصوص للاستيراد</translation>
    </message>
    <message>
        <source>What are these files?</source>
        <translation>ما هذه الملفات؟</translation>
    </message>
    <message>
        <source>The file does not say which note it comes from.</source>
        <translation>لا يذكر الملف المذكرة التي جاء منها.</translation>
    </message>
    <message>
        <source>Open the note that was sent out, then bring the file in there.</source>
        <translation>افتح المذكرة التي أُرسلت ثم أدخل الملف فيها.</translation>
    </message>
    <message>
        <source>%1 comes from version %2 of the note, and version %3 has been sent out since. Its changes can be laid over the newer text; what no longer fits is kept as a comment.</source>
        <translation>جاء %1 من النسخة %2 من المذكرة، وقد أُرسلت بعدها النسخة %3. يمكن نقل تغييراته إلى النص الأحدث، وما لم يعد له موضع يُحفظ تعليقًا.</translation>
    </message>
    <message>
        <source>%1 does not say which note it comes from. It can be laid beside the open note by its text alone; what is in doubt is asked.</source>
        <translation>لا يذكر %1 المذكرة التي جاء منها. يمكن مقابلته بالمذكرة المفتوحة بحسب نصه وحده، ويُعرض عليك كل شك.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Laying the review beside its note</source>
        <translation>مقابلة المراجعة بمذكرتها</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The note with the changes</source>
        <translation>المذكرة بتغييراتها</translation>
    </message>
    <message>
        <source>The note has been changed here since it went out</source>
        <translation>تغيرت المذكرة هنا منذ إرسالها</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;متابعتها</translation>
    </message>
    <message>
        <source>No review of this note waits.</source>
        <translation>لا توجد مراجعة معلّقة لهذه المذكرة.</translation>
    </message>
    <message>
        <source>Drop the returned Word file onto the window to begin one.</source>
        <translation>أفلت ملف Word العائد على النافذة لبدء مراجعة.</translation>
    </message>
    <message>
        <source>The reviewer changed nothing.</source>
        <translation>لم يغيّر المراجع شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>The reviewer changed no words, only %n time(s) how they look.</source>
        <translation>
            <numerusform>لم يغيّر المراجع أي كلمة.</numerusform>
            <numerusform>لم يغيّر المراجع أي كلمة، بل شكلها مرة واحدة.</numerusform>
            <numerusform>لم يغيّر المراجع أي كلمة، بل شكلها مرتين.</numerusform>
            <numerusform>لم يغيّر المراجع أي كلمة، بل شكلها %n مرات.</numerusform>
            <numerusform>لم يغيّر المراجع أي كلمة، بل شكلها %n مرة.</numerusform>
            <numerusform>لم يغيّر المراجع أي كلمة، بل شكلها %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 as it went out</source>
        <translation>النسخة %1 كما أُرسلت</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not decided.</source>
        <translation>
            <numerusform>كل التغييرات محسومة.</numerusform>
            <numerusform>تغيير واحد لم يُحسم.</numerusform>
            <numerusform>تغييران لم يُحسما.</numerusform>
            <numerusform>%n تغييرات لم تُحسم.</numerusform>
            <numerusform>%n تغييرًا لم يُحسم.</numerusform>
            <numerusform>%n تغيير لم يُحسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is decided can be applied now; the rest goes on waiting.</source>
        <translation>يمكن تطبيق ما حُسم الآن، ويبقى الباقي معلّقًا.</translation>
    </message>
    <message>
        <source>&amp;Apply what is decided</source>
        <translation>&amp;تطبيق ما حُسم</translation>
    </message>
    <message>
        <source>Apply the review</source>
        <translation>تطبيق المراجعة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>The review was given up; the note is as it was.</source>
        <translation>أُلغيت المراجعة، والمذكرة كما كانت.</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>As it went out</source>
        <translation>كما أُرسل</translation>
    </message>
    <message>
        <source>As it came back: %1</source>
        <translation>كما عاد: %1</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>رسم الصفحات</translation>
    </message>
    <message>
        <source>These are the pages as they went out: only LibreOffice could show the returned file here.</source>
        <translation>هذه هي الصفحات كما أُرسلت: لا يعرض الملف العائد هنا إلا LibreOffice.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the note (Escape)</source>
        <translation>العودة إلى المذكرة (Escape)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (⁦Ctrl+Z⁩)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>إعادة (⁦Ctrl+Y⁩)</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>إلغا&amp;ء المراجعة</translation>
    </message>
    <message>
        <source>Throw the review and its decisions away; the note stays as it is</source>
        <translation>التخلي عن المراجعة وقراراتها، وتبقى المذكرة كما هي</translation>
    </message>
    <message>
        <source>A&amp;pply the review</source>
        <translation>ت&amp;طبيق المراجعة</translation>
    </message>
    <message>
        <source>Beside the note</source>
        <translation>بجوار المذكرة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Everything is decided: the review can be applied.</source>
        <translation>حُسم كل شيء: يمكن تطبيق المراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted.</source>
        <translation>
            <numerusform>لم يُقبل أي تغيير.</numerusform>
            <numerusform>قُبل تغيير واحد.</numerusform>
            <numerusform>قُبل تغييران.</numerusform>
            <numerusform>قُبلت %n تغييرات.</numerusform>
            <numerusform>قُبل %n تغييرًا.</numerusform>
            <numerusform>قُبل %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused.</source>
        <translation>
            <numerusform>لم يُرفض أي تغيير.</numerusform>
            <numerusform>رُفض تغيير واحد.</numerusform>
            <numerusform>رُفض تغييران.</numerusform>
            <numerusform>رُفضت %n تغييرات.</numerusform>
            <numerusform>رُفض %n تغييرًا.</numerusform>
            <numerusform>رُفض %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>The same sentence stands elsewhere too: look whether this is the right place.</source>
        <translation>ترد الجملة نفسها في موضع آخر: تحقق من أن هذا هو الموضع الصحيح.</translation>
    </message>
    <message>
        <source>The paragraph was found by likeness alone: look whether it is this one.</source>
        <translation>عُثر على الفقرة بالتشابه وحده: تحقق من أنها هي المقصودة.</translation>
    </message>
    <message>
        <source>The file has this paragraph twice: look which of them is meant.</source>
        <translation>ترد هذه الفقرة مرتين في الملف: تحقق من المقصودة منهما.</translation>
    </message>
    <message>
        <source>Its paragraph reads like another one: look whether it belongs here.</source>
        <translation>تشبه فقرته فقرة أخرى: تحقق من أن موضعه هنا.</translation>
    </message>
    <message>
        <source>The paragraph is not in the returned file, which has lost our marks: accept only if it was to go.</source>
        <translation>الفقرة غير موجودة في الملف العائد الذي فقد علاماتنا: اقبل فقط إن كان المقصود حذفها.</translation>
    </message>
    <message>
        <source>It stands in a header, a footer or the facts: enter it there by hand.</source>
        <translation>يقع في رأس الصفحة أو تذييلها أو بيانات اللقاء: أدخله هناك يدويًا.</translation>
    </message>
    <message>
        <source>No paragraph of the note stands beside it.</source>
        <translation>لا تقع بجواره أي فقرة من المذكرة.</translation>
    </message>
    <message>
        <source>It was cut and pasted without tracking: move it by hand.</source>
        <translation>قُصّ ولُصق بلا تتبع: انقله يدويًا.</translation>
    </message>
    <message>
        <source>The program that saved the file multiplied this text.</source>
        <translation>كرر البرنامج الذي حفظ الملف هذا النص.</translation>
    </message>
    <message>
        <source>The words were changed in the note since.</source>
        <translation>تغيرت الكلمات في المذكرة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the note.</source>
        <translation>لم تعد الفقرة في المذكرة.</translation>
    </message>
    <message>
        <source>Two reviewers disagree here.</source>
        <translation>يختلف مراجعان هنا.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted in your words</source>
        <translation>مقبول بصياغتك</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>جميع التغييرات</translation>
    </message>
    <message>
        <source>Those that ask</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المحسومة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>لا شيء معلّق</numerusform>
            <numerusform>واحد لم يُحسم</numerusform>
            <numerusform>اثنان لم يُحسما</numerusform>
            <numerusform>%n لم تُحسم</numerusform>
            <numerusform>%n لم تُحسم</numerusform>
            <numerusform>%n لم تُحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted · %2 refused</source>
        <translation>المقبول %1 · المرفوض %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>لا شيء للتحقق</numerusform>
            <numerusform>واحد للتحقق</numerusform>
            <numerusform>اثنان للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>واحد متعارض</numerusform>
            <numerusform>اثنان متعارضان</numerusform>
            <numerusform>%n متعارضة</numerusform>
            <numerusform>%n متعارضًا</numerusform>
            <numerusform>%n متعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is in the note, as version %1: %2 accepted, %3 refused.</source>
        <translation>دخلت المراجعة المذكرة في النسخة %1: المقبول %2، المرفوض %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s) for a decision.</source>
        <translation>
            <numerusform>لا شيء بانتظار القرار.</numerusform>
            <numerusform>تغيير واحد ما زال بانتظار القرار.</numerusform>
            <numerusform>تغييران ما زالا بانتظار القرار.</numerusform>
            <numerusform>%n تغييرات ما زالت بانتظار القرار.</numerusform>
            <numerusform>%n تغييرًا ما زال بانتظار القرار.</numerusform>
            <numerusform>%n تغيير ما زال بانتظار القرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed and stand(s) with the comments.</source>
        <translation>
            <numerusform>وُضع كل شيء في موضعه.</numerusform>
            <numerusform>تغيير واحد بلا موضع حُفظ مع التعليقات.</numerusform>
            <numerusform>تغييران بلا موضع حُفظا مع التعليقات.</numerusform>
            <numerusform>%n تغييرات بلا موضع حُفظت مع التعليقات.</numerusform>
            <numerusform>%n تغييرًا بلا موضع حُفظ مع التعليقات.</numerusform>
            <numerusform>%n تغيير بلا موضع حُفظ مع التعليقات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) came in.</source>
        <translation>
            <numerusform>لم يدخل أي تعليق.</numerusform>
            <numerusform>دخل تعليق واحد.</numerusform>
            <numerusform>دخل تعليقان.</numerusform>
            <numerusform>دخلت %n تعليقات.</numerusform>
            <numerusform>دخل %n تعليقًا.</numerusform>
            <numerusform>دخل %n تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twin(s) to follow up.</source>
        <translation>
            <numerusform>لا مقابل يحتاج متابعة.</numerusform>
            <numerusform>مقابل واحد يحتاج متابعة.</numerusform>
            <numerusform>مقابلان يحتاجان متابعة.</numerusform>
            <numerusform>%n مقابلات تحتاج متابعة.</numerusform>
            <numerusform>%n مقابلًا يحتاج متابعة.</numerusform>
            <numerusform>%n مقابل يحتاج متابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Show what &amp;changed</source>
        <translation>إظهار ما ت&amp;غير</translation>
    </message>
    <message>
        <source>Go to the &amp;French</source>
        <translation>الانتقال إلى ال&amp;فرنسية</translation>
    </message>
    <message>
        <source>Go to the &amp;Arabic</source>
        <translation>الانتقال إلى ال&amp;عربية</translation>
    </message>
    <message>
        <source>&amp;Still right: confirm both sides</source>
        <translation>ما زال &amp;صحيحًا: تأكيد الجانبين</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Show the c&amp;omments</source>
        <translation>إظهار الت&amp;عليقات</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SectionTitleDialog</name>
    <message>
        <source>Section title</source>
        <translation>عنوان القسم</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>العبارات المحددة</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>غامق (⁦Ctrl+B⁩)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>مائل (⁦Ctrl+I⁩)</translation>
    </message>
    <message>
        <source>Underline (Ctrl+U)</source>
        <translation>تسطير (⁦Ctrl+U⁩)</translation>
    </message>
    <message>
        <source>Make this an action</source>
        <translation>جعله إجراءً</translation>
    </message>
    <message>
        <source>Make this an invitation (Ctrl+Shift+Y)</source>
        <translation>جعله دعوة (⁦Ctrl+Shift+Y⁩)</translation>
    </message>
    <message>
        <source>Add to the terms (Ctrl+Shift+T)</source>
        <translation>إضافة إلى المصطلحات (⁦Ctrl+Shift+T⁩)</translation>
    </message>
</context>
<context>
    <name>SentencesCard</name>
    <message>
        <source>&amp;Insert into the note</source>
        <translation>إ&amp;دراج في المذكرة</translation>
    </message>
    <message>
        <source>Re&amp;new the prose</source>
        <translation>ت&amp;حديث النص</translation>
    </message>
    <message>
        <source>The sentences that announce it</source>
        <translation>جمل الإعلان عنها</translation>
    </message>
    <message>
        <source>Not in the note.</source>
        <translation>ليست في المذكرة.</translation>
    </message>
    <message>
        <source>In the note, up to date.</source>
        <translation>في المذكرة، محدَّثة.</translation>
    </message>
    <message>
        <source>In the note as it was before: it can be renewed.</source>
        <translation>في المذكرة بحالها السابقة: يمكن تحديثها.</translation>
    </message>
    <message>
        <source>Edited by hand in the note: it is left as it is.</source>
        <translation>عُدلت يدويًا في المذكرة: تُترك كما هي.</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message>
        <source>&amp;Several at once</source>
        <translation>عدة تغيير&amp;ات معًا</translation>
    </message>
    <message>
        <source>Changes that ask, and those in conflict, are decided one by one</source>
        <translation>ما يحتاج إلى التحقق وما يتعارض يُحسم واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Accept everything that is sure</source>
        <translation>قبول كل ما هو مؤكد</translation>
    </message>
    <message>
        <source>Refuse everything that is sure</source>
        <translation>رفض كل ما هو مؤكد</translation>
    </message>
    <message>
        <source>Accept what the list shows</source>
        <translation>قبول ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Refuse what the list shows</source>
        <translation>رفض ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Accept all of this kind: %1</source>
        <translation>قبول كل ما هو من هذا النوع: %1</translation>
    </message>
    <message>
        <source>Refuse all of this kind: %1</source>
        <translation>رفض كل ما هو من هذا النوع: %1</translation>
    </message>
    <message>
        <source>Accept all by %1</source>
        <translation>قبول كل تغييرات %1</translation>
    </message>
    <message>
        <source>Refuse all by %1</source>
        <translation>رفض كل تغييرات %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>صفة المشاركة</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name above: the first person leads this side.</source>
        <translation>لا أحد بعد. اكتب اسمًا أعلاه: أول شخص يرأس هذا الجانب.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+↓)</translation>
    </message>
    <message>
        <source>Edit this person (Enter)</source>
        <translation>تعديل هذا الشخص (Enter)</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>حذف من القائمة (Delete)</translation>
    </message>
    <message>
        <source>Add to the &amp;host side</source>
        <translation>إضافة إلى الجانب المض&amp;يف</translation>
    </message>
    <message>
        <source>Add to the co&amp;unterpart side</source>
        <translation>إضافة إلى الجانب المقا&amp;بل</translation>
    </message>
</context>
<context>
    <name>SpellingFeed</name>
    <message>
        <source>Looking for misspelt words</source>
        <translation>البحث عن الأخطاء الإملائية</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;أضف «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this note</source>
        <translation>&amp;تجاهلها في هذه المذكرة</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>Names of the directory, of those who take part and of countries are never underlined.</source>
        <translation>أسماء الدليل والمشاركين والدول لا يوضع تحتها خط أبدًا.</translation>
    </message>
</context>
<context>
    <name>SpellingTools</name>
    <message>
        <source>No misspelt word in this note.</source>
        <translation>لا كلمة خاطئة الإملاء في هذه المذكرة.</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>البحث عن اقتراحات</translation>
    </message>
    <message>
        <source>Added to your dictionary: %1</source>
        <translation>أُضيفت إلى قاموسك: %1</translation>
    </message>
    <message>
        <source>Ignored in this note from now on: %1</source>
        <translation>لن يُنبَّه إليها في هذه المذكرة بعد الآن: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Twin states</source>
        <translation>حالة الفقرتين المتقابلتين</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) made here</source>
        <translation>
            <numerusform>%n التزام هنا</numerusform>
            <numerusform>التزام واحد هنا</numerusform>
            <numerusform>التزامان هنا</numerusform>
            <numerusform>%n التزامات هنا</numerusform>
            <numerusform>%n التزامًا هنا</numerusform>
            <numerusform>%n التزام هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>لا تعليقات مفتوحة</numerusform>
            <numerusform>تعليق واحد مفتوح</numerusform>
            <numerusform>تعليقان مفتوحان</numerusform>
            <numerusform>%n تعليقات مفتوحة</numerusform>
            <numerusform>%n تعليقًا مفتوحًا</numerusform>
            <numerusform>%n تعليق مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>The Arabic changed: French to follow up</source>
        <translation>تغيّر النص العربي: يلزم تحديث الفرنسي</translation>
    </message>
    <message>
        <source>The French changed: Arabic to follow up</source>
        <translation>تغيّر النص الفرنسي: يلزم تحديث العربي</translation>
    </message>
    <message>
        <source>French to write</source>
        <translation>النص الفرنسي لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Arabic to write</source>
        <translation>النص العربي لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Written in both languages, not confirmed yet</source>
        <translation>مكتوب باللغتين ولم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Confirmed: both sides agree</source>
        <translation>مؤكَّد: الجانبان متطابقان</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>هذه المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Invitations that need a step</source>
        <translation>دعوات تحتاج إلى خطوة</translation>
    </message>
    <message>
        <source>Nothing falls due in the next seven days.</source>
        <translation>لا استحقاق في الأيام السبعة القادمة.</translation>
    </message>
    <message>
        <source>Reviews that wait</source>
        <translation>مراجعات معلّقة</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>مسودات للإتمام</translation>
    </message>
    <message>
        <source>No draft is waiting.</source>
        <translation>لا مسودة في الانتظار.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>The notes you open are listed here.</source>
        <translation>تظهر هنا المذكرات التي تفتحها.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Send it in writing</source>
        <translation>إرسالها كتابةً</translation>
    </message>
    <message>
        <source>The reply is awaited</source>
        <translation>الرد منتظر</translation>
    </message>
    <message>
        <source>Agree on the dates</source>
        <translation>الاتفاق على المواعيد</translation>
    </message>
    <message>
        <source>Confirm the format</source>
        <translation>تأكيد الصيغة</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>الاتفاق على البرنامج</translation>
    </message>
    <message>
        <source>The visit takes place</source>
        <translation>إجراء الزيارة</translation>
    </message>
    <message>
        <source>Propose new dates</source>
        <translation>اقتراح مواعيد جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>يُستحق اليوم</translation>
    </message>
    <message>
        <source>Due in the next seven days</source>
        <translation>يُستحق خلال سبعة أيام</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>يُستحق هذا الشهر</translation>
    </message>
    <message>
        <source>To be asked about again</source>
        <translation>يُستفسر عنها من جديد</translation>
    </message>
    <message>
        <source>Waiting for the other side</source>
        <translation>في انتظار الجانب الآخر</translation>
    </message>
    <message>
        <source>&amp;All actions</source>
        <translation>كل الإ&amp;جراءات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>What falls due, drafts to finish and the notes you opened last will stand here. Write the first note, bring in texts that exist already, or look at a sample.</source>
        <translation>تظهر هنا الاستحقاقات والمسودات التي تحتاج إلى إتمام وآخر المذكرات المفتوحة. اكتب أول مذكرة، أو استورد نصوصًا موجودة، أو اطّلع على نموذج.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا مذكرات بعد</translation>
    </message>
    <message>
        <source>&amp;Open the sample note</source>
        <translation>&amp;فتح المذكرة النموذجية</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>مذكرة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 words FR · %2 words AR</source>
        <translation>الكلمات: %1 بالفرنسية · %2 بالعربية</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) · F8</source>
        <translation>
            <numerusform>لا نقاط معلّقة · F8</numerusform>
            <numerusform>نقطة معلّقة واحدة · F8</numerusform>
            <numerusform>نقطتان معلّقتان · F8</numerusform>
            <numerusform>%n نقاط معلّقة · F8</numerusform>
            <numerusform>%n نقطة معلّقة · F8</numerusform>
            <numerusform>%n نقطة معلّقة · F8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) · F7</source>
        <translation>
            <numerusform>لا نتائج للفحص · F7</numerusform>
            <numerusform>نتيجة فحص واحدة · F7</numerusform>
            <numerusform>نتيجتا فحص · F7</numerusform>
            <numerusform>%n نتائج فحص · F7</numerusform>
            <numerusform>%n نتيجة فحص · F7</numerusform>
            <numerusform>%n نتيجة فحص · F7</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ في %1</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>ال&amp;مرجع</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>All that were offered</source>
        <translation>كل الصيغ المعروضة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;أول يوم</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;ترك</translation>
    </message>
</context>
<context>
    <name>SuggestionFeed</name>
    <message>
        <source>Looking for promises</source>
        <translation>البحث عن الالتزامات</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggestions from the text</source>
        <translation>اقتراحات من النص</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>ا&amp;ستبعاد</translation>
    </message>
    <message>
        <source>Dismiss for ever: these words are not suggested again</source>
        <translation>استبعاد نهائي: لن تُقترح هذه العبارات مجددًا</translation>
    </message>
    <message>
        <source>Suggestions from the text (%1)</source>
        <translation>اقتراحات من النص (%1)</translation>
    </message>
    <message>
        <source>The text makes no other promise.</source>
        <translation>لا التزام آخر في النص.</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Sections of the template</source>
        <translation>أقسام النموذج</translation>
    </message>
    <message>
        <source>● Required</source>
        <translation>● إلزامي</translation>
    </message>
    <message>
        <source>○ Optional</source>
        <translation>○ اختياري</translation>
    </message>
    <message numerus="yes">
        <source>about %n word(s)</source>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>نحو كلمة واحدة</numerusform>
            <numerusform>نحو كلمتين</numerusform>
            <numerusform>نحو %n كلمات</numerusform>
            <numerusform>نحو %n كلمة</numerusform>
            <numerusform>نحو %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>with a table: %1</source>
        <translation>مع جدول: %1</translation>
    </message>
</context>
<context>
    <name>TermChoices</name>
    <message>
        <source>Preferred</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>لفظ متروك</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>لا يُترجم</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Proper noun</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>Other part of speech</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation>مذكر</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation>مؤنث</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>جنس آخر</translation>
    </message>
    <message>
        <source>Singular</source>
        <translation>مفرد</translation>
    </message>
    <message>
        <source>Dual</source>
        <translation>مثنى</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>جمع</translation>
    </message>
</context>
<context>
    <name>TermLists</name>
    <message>
        <source>The terms are being read…</source>
        <translation>تجري قراءة المصطلحات…</translation>
    </message>
    <message>
        <source>What your office calls things belongs here, in both languages: preferred and admitted terms, those better not used, and those that are not translated. They are found in your notes and checked there.</source>
        <translation>هنا تسميات إدارتك باللغتين: المصطلحات المفضلة والمقبولة، والألفاظ المتروكة، وما لا يُترجم. يُعثر عليها في مذكراتك وتُفحص فيها.</translation>
    </message>
    <message>
        <source>No term is here yet</source>
        <translation>لا مصطلحات بعد</translation>
    </message>
    <message>
        <source>En&amp;ter a term</source>
        <translation>إد&amp;خال مصطلح</translation>
    </message>
    <message>
        <source>Import a &amp;glossary</source>
        <translation>استيراد م&amp;سرد</translation>
    </message>
    <message>
        <source>Try a part of the term, in either language.</source>
        <translation>جرّب جزءًا من المصطلح بأي من اللغتين.</translation>
    </message>
    <message>
        <source>No term is found</source>
        <translation>لا مصطلح مطابقًا</translation>
    </message>
    <message>
        <source>Show &amp;all terms</source>
        <translation>عرض &amp;كل المصطلحات</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Status</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Forms and grammar</source>
        <translation>الصيغ والصرف</translation>
    </message>
    <message>
        <source>Take this term away</source>
        <translation>حذف هذا المصطلح</translation>
    </message>
    <message>
        <source>Other forms, one a line</source>
        <translation>صيغ أخرى، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>قسم الكلام</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Other forms, one a line: plural, feminine …</source>
        <translation>صيغ أخرى، واحدة في كل سطر: الجمع والمؤنث …</translation>
    </message>
    <message>
        <source>Other forms, one a line: dual, plurals, feminine …</source>
        <translation>صيغ أخرى، واحدة في كل سطر: المثنى والجموع والمؤنث …</translation>
    </message>
    <message>
        <source>Note on this term</source>
        <translation>ملاحظة على هذا المصطلح</translation>
    </message>
</context>
<context>
    <name>TermTools</name>
    <message>
        <source>Making the terms ready</source>
        <translation>تجهيز المصطلحات</translation>
    </message>
    <message>
        <source>No term is missing in this paragraph.</source>
        <translation>لا ينقص هذه الفقرة مصطلح.</translation>
    </message>
    <message>
        <source>The library is open for reading only: no term can be added.</source>
        <translation>المكتبة مفتوحة للقراءة فقط: لا يمكن إضافة مصطلح.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Write instead: %1</source>
        <translation>اكتب بدلًا منه: %1</translation>
    </message>
    <message>
        <source>Not in the Arabic</source>
        <translation>ليس في النص العربي</translation>
    </message>
    <message>
        <source>Not in the French</source>
        <translation>ليس في النص الفرنسي</translation>
    </message>
    <message>
        <source>Also in the Arabic</source>
        <translation>وارد في النص العربي</translation>
    </message>
    <message>
        <source>Also in the French</source>
        <translation>وارد في النص الفرنسي</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>لفظ متروك</translation>
    </message>
    <message>
        <source>No Arabic name is known</source>
        <translation>لا مقابل عربيًا معروفًا</translation>
    </message>
    <message>
        <source>No French name is known</source>
        <translation>لا مقابل فرنسيًا معروفًا</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>بلد</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Better not used</source>
        <translation>لفظ متروك</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Add a term (Ctrl+Shift+T)</source>
        <translation>إضافة مصطلح (⁦Ctrl+Shift+T⁩)</translation>
    </message>
    <message>
        <source>Terms of the paragraph</source>
        <translation>مصطلحات الفقرة</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Insert its name in the other column (⁦Ctrl+J⁩)</source>
        <translation>إدراج مقابله في العمود الآخر (⁦Ctrl+J⁩)</translation>
    </message>
    <message>
        <source>Insert another of its names</source>
        <translation>إدراج تسمية أخرى له</translation>
    </message>
    <message>
        <source>E&amp;ntry…</source>
        <translation>ال&amp;بطاقة…</translation>
    </message>
    <message>
        <source>The terms are being made ready…</source>
        <translation>يجري تجهيز المصطلحات…</translation>
    </message>
    <message>
        <source>The office has no terms yet. Select a word and its twin, then choose “Add term”, or bring in a glossary from the page of terms.</source>
        <translation>ليس للإدارة مصطلحات بعد. حدد كلمة ومقابلها ثم اختر «إضافة مصطلح»، أو استورد مسردًا من صفحة المصطلحات.</translation>
    </message>
    <message>
        <source>No term of the office in this paragraph.</source>
        <translation>لا مصطلح من مصطلحات الإدارة في هذه الفقرة.</translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Search the terms</source>
        <translation>البحث في المصطلحات</translation>
    </message>
    <message>
        <source>A term, a form, a subject or a source, in either language</source>
        <translation>مصطلح أو صيغة أو مجال أو مصدر، بأي من اللغتين</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>مصطلح &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Choose a term to see and change its entry.</source>
        <translation>اختر مصطلحًا لعرض بطاقته وتعديلها.</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>قراءة المصطلحات</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>%1 is no longer among the terms.</source>
        <translation>لم يعد %1 من المصطلحات.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Import terms</source>
        <translation>استيراد مصطلحات</translation>
    </message>
    <message>
        <source>Terms in TBX or CSV (*.tbx *.xml *.csv *.tsv *.txt)</source>
        <translation>مصطلحات بصيغة TBX أو CSV (*.tbx *.xml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>قراءة المصطلحات</translation>
    </message>
    <message>
        <source>Terms brought in. New: %1, changed: %2, already there: %3.</source>
        <translation>ضُمّت المصطلحات. الجديد: %1، والمعدّل: %2، والموجود من قبل: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) without Arabic or French passed over.</source>
        <translation>
            <numerusform>لم يُترك أي مدخل.</numerusform>
            <numerusform>تُرك مدخل واحد ليس فيه عربية ولا فرنسية.</numerusform>
            <numerusform>تُرك مدخلان ليس فيهما عربية ولا فرنسية.</numerusform>
            <numerusform>تُركت %n مداخل ليس فيها عربية ولا فرنسية.</numerusform>
            <numerusform>تُرك %n مدخلًا ليس فيه عربية ولا فرنسية.</numerusform>
            <numerusform>تُرك %n مدخل ليس فيه عربية ولا فرنسية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>تصدير المصطلحات</translation>
    </message>
    <message>
        <source>TBX-Basic (*.tbx)</source>
        <translation>TBX-Basic (*.tbx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي مفهوم في %1.</numerusform>
            <numerusform>كُتب مفهوم واحد في %1.</numerusform>
            <numerusform>كُتب مفهومان في %1.</numerusform>
            <numerusform>كُتبت %n مفاهيم في %1.</numerusform>
            <numerusform>كُتب %n مفهومًا في %1.</numerusform>
            <numerusform>كُتب %n مفهوم في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the terms</source>
        <translation>كتابة المصطلحات</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>These could not be placed. Applying the review keeps each of them with the note as an open comment, until you close it.</source>
        <translation>تعذّر تحديد موضع هذه العناصر. عند تطبيق المراجعة يبقى كل منها مع المذكرة تعليقًا مفتوحًا إلى أن تغلقه.</translation>
    </message>
    <message>
        <source>Everything in the file found its place.</source>
        <translation>وجد كل ما في الملف موضعه.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>Was there:</source>
        <translation>كان هناك:</translation>
    </message>
    <message>
        <source>Is there now:</source>
        <translation>صار هناك:</translation>
    </message>
</context>
<context>
    <name>TwinColumns</name>
    <message>
        <source>French text</source>
        <translation>النص الفرنسي</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>النص العربي</translation>
    </message>
    <message>
        <source>Scroll both columns</source>
        <translation>تمرير العمودين</translation>
    </message>
</context>
<context>
    <name>TwinPanel</name>
    <message>
        <source>What changed on the other side</source>
        <translation>ما تغيّر في الجانب الآخر</translation>
    </message>
    <message>
        <source>&amp;Still right: confirm both sides</source>
        <translation>ما زال &amp;صحيحًا: تأكيد الجانبين</translation>
    </message>
    <message>
        <source>French: %1. Arabic: %2.</source>
        <translation>النص الفرنسي: %1. النص العربي: %2.</translation>
    </message>
    <message>
        <source>Nothing changed on one side only since both last agreed.</source>
        <translation>لم يتغير شيء في جانب واحد منذ آخر تطابق.</translation>
    </message>
    <message>
        <source>The French changed since both last agreed:</source>
        <translation>تغيّر النص الفرنسي منذ آخر تطابق:</translation>
    </message>
    <message>
        <source>The Arabic changed since both last agreed:</source>
        <translation>تغيّر النص العربي منذ آخر تطابق:</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>فتح لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Open &amp;another library…</source>
        <translation>فتح مكتبة &amp;أخرى…</translation>
    </message>
    <message>
        <source>&amp;Create a library…</source>
        <translation>&amp;إنشاء مكتبة…</translation>
    </message>
    <message>
        <source>This library is locked</source>
        <translation>هذه المكتبة مقفلة</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>مفتاح الا&amp;سترداد</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase instead</source>
        <translation>استعمال عبارة ال&amp;مرور بدلًا منه</translation>
    </message>
    <message>
        <source>&amp;Use the recovery key instead</source>
        <translation>استعمال مفتاح الا&amp;سترداد بدلًا منها</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>%1 has this library open for writing, on %2 since %3.</source>
        <translation>فتح %1 هذه المكتبة للكتابة على %2 منذ %3.</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>أغلقها هناك، أو افتحها هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>أدخل مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The review by %1 waits to be applied: everything is decided.</source>
        <translation>مراجعة %1 بانتظار التطبيق: حُسم كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The review by %1 waits: %n undecided.</source>
        <translation>
            <numerusform>مراجعة %1 معلّقة: حُسم كل شيء.</numerusform>
            <numerusform>مراجعة %1 معلّقة: تغيير واحد لم يُحسم.</numerusform>
            <numerusform>مراجعة %1 معلّقة: تغييران لم يُحسما.</numerusform>
            <numerusform>مراجعة %1 معلّقة: %n تغييرات لم تُحسم.</numerusform>
            <numerusform>مراجعة %1 معلّقة: %n تغييرًا لم يُحسم.</numerusform>
            <numerusform>مراجعة %1 معلّقة: %n تغيير لم يُحسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review to apply</source>
        <translation>مراجعة للتطبيق</translation>
    </message>
    <message numerus="yes">
        <source>Review: %n undecided</source>
        <translation>
            <numerusform>المراجعة: حُسم كل شيء</numerusform>
            <numerusform>المراجعة: واحد لم يُحسم</numerusform>
            <numerusform>المراجعة: اثنان لم يُحسما</numerusform>
            <numerusform>المراجعة: %n لم تُحسم</numerusform>
            <numerusform>المراجعة: %n لم تُحسم</numerusform>
            <numerusform>المراجعة: %n لم تُحسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Let the finding stand</source>
        <translation>تجاوز النتيجة</translation>
    </message>
    <message>
        <source>Why the text may stay as it is</source>
        <translation>لماذا يمكن أن يبقى النص كما هو</translation>
    </message>
    <message>
        <source>It is told again when these words change, or when you take this back.</source>
        <translation>تظهر من جديد إذا تغيّرت هذه الكلمات، أو إذا رجعت عن هذا القرار.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>W&amp;ho says so</source>
        <translation>صاحب ال&amp;قرار</translation>
    </message>
    <message>
        <source>&amp;Let it stand</source>
        <translation>تجاو&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>WordsOfLanguage</name>
    <message>
        <source>Underline misspelt words in &amp;French</source>
        <translation>ضع خطًا تحت أخطاء الإملاء ال&amp;فرنسي</translation>
    </message>
    <message>
        <source>Your French &amp;words</source>
        <translation>كل&amp;ماتك الفرنسية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add French words</source>
        <translation>إضافة كلمات فرنسية</translation>
    </message>
    <message>
        <source>Remove the chosen French words</source>
        <translation>حذف الكلمات الفرنسية المختارة</translation>
    </message>
    <message>
        <source>Import French words</source>
        <translation>استيراد كلمات فرنسية</translation>
    </message>
    <message>
        <source>Export your French words</source>
        <translation>تصدير كلماتك الفرنسية</translation>
    </message>
    <message>
        <source>Underline misspelt words in &amp;Arabic</source>
        <translation>ضع خطًا تحت أخطاء الإملاء ال&amp;عربي</translation>
    </message>
    <message>
        <source>Your A&amp;rabic words</source>
        <translation>كلماتك العر&amp;بية</translation>
    </message>
    <message>
        <source>Add Arabic words</source>
        <translation>إضافة كلمات عربية</translation>
    </message>
    <message>
        <source>Remove the chosen Arabic words</source>
        <translation>حذف الكلمات العربية المختارة</translation>
    </message>
    <message>
        <source>Import Arabic words</source>
        <translation>استيراد كلمات عربية</translation>
    </message>
    <message>
        <source>Export your Arabic words</source>
        <translation>تصدير كلماتك العربية</translation>
    </message>
    <message>
        <source>One word or several</source>
        <translation>كلمة أو أكثر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Dictionary: %1</source>
        <translation>القاموس: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s).</source>
        <translation>
            <numerusform>لا كلمات جديدة.</numerusform>
            <numerusform>كلمة جديدة واحدة.</numerusform>
            <numerusform>كلمتان جديدتان.</numerusform>
            <numerusform>%n كلمات جديدة.</numerusform>
            <numerusform>%n كلمة جديدة.</numerusform>
            <numerusform>%n كلمة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>قوائم كلمات</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>&amp;Typing aids: quotation marks, spaces and digits of each language</source>
        <translation>&amp;مساعدات الكتابة: علامات التنصيص والمسافات والأرقام بحسب كل لغة</translation>
    </message>
    <message>
        <source>&amp;Show invisible marks: no-break spaces and direction marks</source>
        <translation>إظهار ال&amp;علامات الخفية: المسافات غير الفاصلة وعلامات الاتجاه</translation>
    </message>
    <message>
        <source>Logical: along the text</source>
        <translation>منطقي: باتجاه النص</translation>
    </message>
    <message>
        <source>Visual: where the arrow points</source>
        <translation>مرئي: باتجاه السهم</translation>
    </message>
    <message>
        <source>Arrow keys move the caret</source>
        <translation>حركة المؤشر بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what is overdue, once a day</source>
        <translation>الت&amp;نبيه عند بدء التشغيل إلى المتأخر، مرة في اليوم</translation>
    </message>
    <message>
        <source>&amp;Arrow keys move the caret</source>
        <translation>&amp;حركة المؤشر بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>It matters where an Arabic sentence holds French words, or the other way round.</source>
        <translation>يظهر الفرق حين تتضمن جملة عربية كلمات فرنسية أو العكس.</translation>
    </message>
</context>
</TS>
