"""Forty correct pairs on the work of two ministries, written for these tests: nothing in them is wrong.

Egypt and France: Arabic-Indic digits; no-break spaces in some French sentences, ordinary ones (as stored) in others.
"""

from __future__ import annotations

PAIRS: list[tuple[str, str]] = [
    ("استقبل وزير الخارجية نظيره الفرنسي أمس في القاهرة.", "Le ministre des Affaires étrangères a reçu hier son homologue français au Caire."),
    ("عُقد اللقاء يوم ١٥ مارس ٢٠٢٦ بمقر الوزارة.", "L’entretien s’est tenu le 15 mars 2026 au siège du ministère."),
    ("بدأت الجلسة الأولى الساعة ٩:٣٠ صباحًا.", "La première séance a commencé à 9 h 30."),
    ("وقّع الجانبان ثلاث اتفاقيات؛ وستُنشر نصوصها قريبًا.", "Les deux parties ont signé trois accords ; leurs textes seront bientôt publiés."),
    ("هل يمكن تقديم موعد الزيارة إلى يونيو؟", "Peut-on avancer la visite au mois de juin ?"),
    ("بلغ عدد المتدربين ١٠٠٬٠٠٠ متدرب هذا العام.", "Le nombre de stagiaires a atteint 100\u202f000 cette année."),
    ("ارتفعت الصادرات بنسبة ١٢٫٥٪ مقارنة بالعام الماضي.", "Les exportations ont progressé de 12,5\u00a0% par rapport à l’an dernier."),
    ("قال الوزير إن «الشراكة» هي أساس العلاقات بين البلدين.", "Le ministre a dit que le «\u00a0partenariat\u00a0» était le fondement des relations entre les deux pays."),
    ("أبدى السفير استعداد بلاده لتمويل المشروع بقيمة ٣ ملايين يورو.", "L’ambassadeur a dit son pays prêt à financer le projet à hauteur de 3 millions d’euros."),
    ("تتولى المدرسة العليا (ENA) تنظيم الدورة.", "L’École nationale (ENA) organise la session."),
    ("وصل الوفد من الإسكندرية، ثم توجه إلى الأقصر وأسوان.", "La délégation est arrivée d’Alexandrie, puis s’est rendue à Louxor et à Assouan."),
    ("تنفيذًا لقرار الأمم المتحدة A/RES/78/1، اجتمعت اللجنة.", "En application de la résolution A/RES/78/1 des Nations unies, le comité s’est réuni."),
    ("يُرجى الرجوع إلى المذكرة MAE/CR/2026/0147.", "Prière de se reporter à la note MAE/CR/2026/0147."),
    ("من المقرر عقد الدورة من ٣ إلى ٥ مايو ٢٠٢٦.", "La session doit se tenir du 3 au 5 mai 2026."),
    ("اتفق الوزيران على ما يلي: فتح الخط، وزيادة الرحلات، وخفض الرسوم.", "Les deux ministres sont convenus de ce qui suit : ouvrir la ligne, ajouter des vols et réduire les taxes."),
    ("شكرًا على حسن الاستقبال!", "Merci de votre accueil !"),
    ("أكدت الوزيرة أن بلادها ستواصل دعم التعليم الفني.", "La ministre a assuré que son pays continuerait de soutenir l’enseignement technique."),
    ("حضر اللقاء السيد حسن حسن، مدير الإدارة الأوروبية.", "M. Hassan Hassan, directeur du département d’Europe, assistait à l’entretien."),
    ("تسير الأعمال خطوة خطوة نحو الهدف المنشود.", "Les travaux avancent pas à pas vers le but recherché."),
    ("يبدأ العمل بالاتفاق في ١ كانون الثاني/يناير ٢٠٢٧.", "L’accord prend effet le 1er janvier 2027."),
    ("تنشر الوزارة التفاصيل على موقعها https://www.example.org/ar/news.", "Le ministère publie les détails sur son site https://www.example.org/fr/news."),
    ("يوافق ذلك غرة رمضان ١٤٤٧ هـ.", "Cette date correspond au début du mois de ramadan 1447 H."),
    ("أُرسلت الدعوة إلى معالي الوزير سيدريك أو.", "L’invitation a été adressée à S.E.\u00a0M.\u00a0Cédric\u00a0O."),
    ("ناقش الطرفان ملفي المياه والطاقة، ولا سيما الربط الكهربائي.", "Les deux parties ont évoqué les dossiers de l’eau et de l’énergie, en particulier l’interconnexion électrique."),
    ("لم يتلقَ الجانب المصري ردًّا حتى الآن.", "La partie égyptienne n’a pas encore reçu de réponse."),
    ("تحدد اللجنة (المادة ١٢) شروط القبول.", "Le comité fixe les conditions d’admission (article 12)."),
    ("وزعت الهيئة ٢٥ منحة على طلاب من مصر وتونس والمغرب.", "L’organisme a accordé 25 bourses à des étudiants d’Égypte, de Tunisie et du Maroc."),
    ("تعمل الشركة في مجال الذكاء الاصطناعي منذ القرن الحادي والعشرين.", "L’entreprise travaille dans l’intelligence artificielle depuis le début du XXIe siècle."),
    ("وجّه الرئيس دعوة رسمية إلى نظيره لحضور الاحتفال.", "Le président a invité officiellement son homologue à assister à la cérémonie."),
    ("انتهى الاجتماع في الساعة الثانية بعد الظهر.", "La réunion s’est achevée à 14 heures."),
    ("زار الوفد المتحف الكبير… ثم عاد إلى مقر إقامته.", "La délégation a visité le Grand Musée… avant de regagner sa résidence."),
    ("يرأس الجانب المصري الدكتور عمرو طلعت.", "Le Dr\u00a0Amr Talaat préside la partie égyptienne."),
    ("جرى الاتصال الهاتفي بطلب من الجانب الفرنسي.", "L’entretien téléphonique a eu lieu à la demande de la partie française."),
    ("تقع القاعة في الطابق ١٢، وتتسع لـ ٣٠٠ شخص.", "La salle, située au 12e étage, peut accueillir 300 personnes."),
    ("تتضمن الخطة ما يأتي: التدريب، والتجهيز، والصيانة، إلخ.", "Le plan comprend la formation, l’équipement, l’entretien, etc."),
    ("شاركت في المعرض شركات لـ«صناعة الغد».", "Des sociétés de «\u00a0l’industrie de demain\u00a0» ont participé au salon."),
    ("أثنى الوزير على دور الأخوات المتطوعات في مراكز الإيواء.", "Le ministre a salué l’œuvre des sœurs bénévoles dans les centres d’accueil."),
    ("صدر البيان المشترك باللغات الثلاث؛ العربية والفرنسية والإنجليزية.", "Le communiqué conjoint a été publié en trois langues : arabe, français et anglais."),
    ("تبلغ مساحة المشروع ٤٬٥٠٠ كيلومتر مربع.", "Le projet s’étend sur 4 500 km²."),
    ("يُعرض مشروع المذكرة على السيد الأمين العام للنظر.", "Le projet de note est soumis à l’attention du secrétaire général."),
]  # fmt: skip
