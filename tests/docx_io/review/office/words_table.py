"""The table of office reviews: what is done to words, and what a manager expects to be told of it. Written by hand."""

from __future__ import annotations

from tests.docx_io.review.office.notation import KARIM, NADIA, Case, In, Now, Told
from tests.docx_io.review.office.texts import PRAISED, VALUED

PRICED = In("وأكد الوزير قيمة الحوار بين البلدين.", "Le ministre a souligné le prix du dialogue ; il s’en félicite.")
PRICE = In("قيمة", "le prix")
TONIGHT = In("قيمة اليوم", "le prix ce soir")

WORDS = (
    Case(
        name="a word in the middle is typed over",
        does=(("select", VALUED), ("type", PRICE)),
        tells=(Told("replaced", 3, VALUED, PRICE),),
        becomes=(1, 2, Now(3, PRICED), 4, 5),
    ),
    Case(
        name="the first word is typed over",
        does=(("inside", In("واتفق الجانبان", "Ils sont"), In("وات", "Ils")), ("type", In("ثم ا", "Tous"))),
        tells=(Told("replaced", 4, In("وات", "Ils"), In("ثم ا", "Tous")),),
        becomes=(
            *(1, 2, 3),
            Now(
                4,
                In(
                    "ثم افق الجانبان على عقد لقاء في مارس 2026.",
                    "Tous sont convenus d’une rencontre en mars 2026 à 14 h 30.",
                ),
            ),
            5,
        ),
    ),
    Case(
        name="the last words are deleted, with the stop",
        does=(("select", In(" الاستقبال.", " chaleureux.")), ("press", "Delete")),
        tells=(Told("deleted", 5, In(" الاستقبال.", " chaleureux.")),),
        becomes=(1, 2, 3, 4, Now(5, In("وشكر الضيف مضيفه على حسن", "L’hôte a été remercié pour son accueil"))),
    ),
    Case(
        name="words are put in front of a segment",
        does=(("start_of", PRAISED), ("type", In("أمس ", "Hier, "))),
        tells=(Told("inserted", 5, "", In("أمس ", "Hier, ")),),
        becomes=(
            *(1, 2, 3, 4),
            Now(
                5,
                In(
                    "أمس وشكر الضيف مضيفه على حسن الاستقبال.",
                    "Hier, L’hôte a été remercié pour son accueil chaleureux.",
                ),
            ),
        ),
    ),
    Case(
        name="words are put in at the end of a segment",
        does=(("end_of", PRAISED), ("type", In(" انتهى.", " Fin."))),
        tells=(Told("inserted", 5, "", In(" انتهى.", " Fin.")),),
        becomes=(
            *(1, 2, 3, 4),
            Now(
                5,
                In(
                    "وشكر الضيف مضيفه على حسن الاستقبال. انتهى.",
                    "L’hôte a été remercié pour son accueil chaleureux. Fin.",
                ),
            ),
        ),
    ),
    Case(
        name="one letter inside a word is mended",
        does=(("inside", In("نظيره", "reçu"), In("ي", "ç")), ("type", In("ض", "c"))),
        tells=(Told("replaced", 1, In("ي", "ç"), In("ض", "c")),),
        becomes=(
            Now(
                1,
                In(
                    "استقبل الوزير نظضره الفرنسي في القاهرة يوم الأحد.",
                    "Le ministre a recu son homologue français au Caire dimanche.",
                ),
            ),
            *(2, 3, 4, 5),
        ),
    ),
    Case(
        name="a vowel sign or an accent is put on a letter: spelling alone is a change",
        does=(("behind", In("نظيره", "homologue"), In("نظ", "homologue")), ("type", In("\u0651", "\u0301"))),
        tells=(Told("inserted", 1, "", In("\u0651", "\u0301")),),
        becomes=(
            Now(
                1,
                In(
                    "استقبل الوزير نظ\u0651يره الفرنسي في القاهرة يوم الأحد.",
                    "Le ministre a reçu son homologué français au Caire dimanche.",
                ),
            ),
            *(2, 3, 4, 5),
        ),
    ),
    Case(
        name="a name in Latin letters is typed over",
        does=(("inside", In("مع EPITA", "avec EPITA"), "EPITA"), ("type", "C++")),
        tells=(Told("replaced", 2, "EPITA", "C++"),),
        becomes=(
            1,
            Now(
                2,
                In(
                    "وبحث الجانبان التعاون مع C++ في مجال التدريب.",
                    "Les deux parties ont examiné la coopération avec C++.",
                ),
            ),
            *(3, 4, 5),
        ),
    ),
    Case(
        name="a year is typed over",
        does=(("inside", In("في مارس 2026", "en mars 2026"), "2026"), ("type", "2027")),
        tells=(Told("replaced", 4, "2026", "2027"),),
        becomes=(
            *(1, 2, 3),
            Now(
                4,
                In(
                    "واتفق الجانبان على عقد لقاء في مارس 2027.",
                    "Ils sont convenus d’une rencontre en mars 2027 à 14 h 30.",
                ),
            ),
            5,
        ),
    ),
    Case(
        name="a reference in brackets is put in at the end",
        does=(("end_of", PRAISED), ("type", " (B-204)")),
        tells=(Told("inserted", 5, "", " (B-204)"),),
        becomes=(
            *(1, 2, 3, 4),
            Now(
                5,
                In(
                    "وشكر الضيف مضيفه على حسن الاستقبال. (B-204)",
                    "L’hôte a été remercié pour son accueil chaleureux. (B-204)",
                ),
            ),
        ),
    ),
    Case(
        name="words between guillemets, with their no-break spaces: stored plain",
        does=(("select", VALUED), ("type", In("«قيمة»", "«\u00a0le prix\u00a0»\u202f;"))),
        tells=(Told("replaced", 3, VALUED, In("«قيمة»", "« le prix » ;")),),
        becomes=(
            *(1, 2),
            Now(
                3,
                In(
                    "وأكد الوزير «قيمة» الحوار بين البلدين.",
                    "Le ministre a souligné « le prix » ; du dialogue ; il s’en félicite.",
                ),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="a line break is put in (Shift+Enter)",
        does=(("before", VALUED), ("press", "InsertLinebreak")),
        tells=(Told("inserted", 3, "", "\n"),),
        becomes=(
            *(1, 2),
            Now(
                3,
                In(
                    "وأكد الوزير \nأهمية الحوار بين البلدين.",
                    "Le ministre a souligné \nl’importance du dialogue ; il s’en félicite.",
                ),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="a whole segment is typed over",
        does=(("paragraph_of", PRAISED), ("type", In("وانتهى اللقاء.", "La réunion est close."))),
        tells=(
            Told(
                "replaced",
                5,
                In("وشكر الضيف مضيفه على حسن الاستقبال.", "L’hôte a été remercié pour son accueil chaleureux."),
                In("وانتهى اللقاء.", "La réunion est close."),
            ),
        ),
        becomes=(1, 2, 3, 4, Now(5, In("وانتهى اللقاء.", "La réunion est close."))),
    ),
    Case(
        name="two words of one segment are typed over",
        does=(
            ("select", In("وأكد", "souligné")),
            ("type", In("وذكر", "rappelé")),
            ("select", In("البلدين", "félicite")),
            ("type", In("الدولتين", "réjouit")),
        ),
        tells=(
            Told("replaced", 3, In("وأكد", "souligné"), In("وذكر", "rappelé")),
            Told("replaced", 3, In("البلدين", "félicite"), In("الدولتين", "réjouit")),
        ),
        becomes=(
            *(1, 2),
            Now(
                3,
                In(
                    "وذكر الوزير أهمية الحوار بين الدولتين.",
                    "Le ministre a rappelé l’importance du dialogue ; il s’en réjouit.",
                ),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="words are cut here and pasted at the end of their segment",
        does=(
            ("inside", In("الوزير أهمية", "ministre a souligné"), In("الوزير ", " a souligné")),
            ("press", "Cut"),
            ("end_of", VALUED),
            ("press", "Paste"),
        ),
        tells=(
            Told(In("deleted", "moved"), 3, In("الوزير ", " a souligné")),
            Told(In("inserted", "moved"), 3, "", In("الوزير ", " a souligné")),
        ),
        anyway="LibreOffice marks a move of French words only; Arabic ones are a deletion and an insertion.",
        becomes=(
            *(1, 2),
            Now(
                3,
                In(
                    "وأكد أهمية الحوار بين البلدين.الوزير ",
                    "Le ministre l’importance du dialogue ; il s’en félicite. a souligné",
                ),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="a word is replaced everywhere",
        does=(("replace_everywhere", In("الوزير", "ministre"), In("الرئيس", "président")),),
        tells=(
            Told("replaced", 1, In("الوزير", "ministre"), In("الرئيس", "président")),
            Told("replaced", 3, In("الوزير", "ministre"), In("الرئيس", "président")),
        ),
        becomes=(
            Now(
                1,
                In(
                    "استقبل الرئيس نظيره الفرنسي في القاهرة يوم الأحد.",
                    "Le président a reçu son homologue français au Caire dimanche.",
                ),
            ),
            2,
            Now(
                3,
                In(
                    "وأكد الرئيس أهمية الحوار بين البلدين.",
                    "Le président a souligné l’importance du dialogue ; il s’en félicite.",
                ),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="a change of mind inside one's own insertion",
        does=(("select", VALUED), ("type", TONIGHT), ("select", In(" اليوم", " ce soir")), ("press", "Delete")),
        tells=(Told("replaced", 3, VALUED, PRICE),),
        becomes=(1, 2, Now(3, PRICED), 4, 5),
    ),
    Case(
        name="a change is undone before saving",
        does=(("select", VALUED), ("type", PRICE), ("press", "Undo"), ("press", "Undo"), ("press", "Undo")),
    ),
    Case(
        name="the reviewer refuses all changes before saving",
        does=(("select", VALUED), ("type", PRICE), ("press", "RejectAllTrackedChanges")),
    ),
    Case(
        name="a second reviewer deletes a part of what the first put in",
        does=(
            ("select", VALUED),
            ("type", TONIGHT),
            ("be", KARIM),
            ("select", In(" اليوم", " ce soir")),
            ("press", "Delete"),
        ),
        tells=(Told("replaced", 3, VALUED, PRICE, stacked=((KARIM, In(" اليوم", " ce soir")),)),),
        becomes=(1, 2, Now(3, PRICED), 4, 5),
    ),
    Case(
        name="a second reviewer deletes all that the first put in",
        does=(
            ("after", VALUED),
            ("type", In(" اليوم", " ce soir")),
            ("be", KARIM),
            ("select", In(" اليوم", " ce soir")),
            ("press", "Delete"),
        ),
        tells=(Told("inserted", 3, "", "", stacked=((KARIM, In(" اليوم", " ce soir")),)),),
    ),
    Case(
        name="a second reviewer writes inside what the first put in",
        does=(
            ("select", VALUED),
            ("type", TONIGHT),
            ("be", KARIM),
            ("before", In("اليوم", "ce soir")),
            ("type", In("هذا ", "dès ")),
        ),
        tells=(
            Told("replaced", 3, VALUED, In("قيمة ", "le prix ")),
            Told("inserted", 3, "", In("هذا ", "dès "), KARIM),
            Told("inserted", 3, "", In("اليوم", "ce soir")),
        ),
        becomes=(
            *(1, 2),
            Now(
                3,
                In(
                    "وأكد الوزير قيمة هذا اليوم الحوار بين البلدين.",
                    "Le ministre a souligné le prix dès ce soir du dialogue ; il s’en félicite.",
                ),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="a second reviewer takes another word for one that the first put in",
        does=(
            ("select", VALUED),
            ("type", TONIGHT),
            ("be", KARIM),
            ("select", In("اليوم", "ce soir")),
            ("type", In("غدا", "demain")),
        ),
        tells=(
            Told("replaced", 3, VALUED, In("قيمة ", "le prix "), stacked=((KARIM, In("اليوم", "ce soir")),)),
            Told("inserted", 3, "", In("غدا", "demain"), KARIM),
        ),
        becomes=(
            *(1, 2),
            Now(
                3,
                In(
                    "وأكد الوزير قيمة غدا الحوار بين البلدين.",
                    "Le ministre a souligné le prix demain du dialogue ; il s’en félicite.",
                ),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="two reviewers delete neighbouring words",
        does=(
            ("select", In("الحوار ", "l’importance ")),
            ("press", "Delete"),
            ("be", KARIM),
            ("select", In("بين ", "du dialogue")),
            ("press", "Delete"),
        ),
        tells=(
            Told("deleted", 3, In("الحوار ", "l’importance "), author=NADIA),
            Told("deleted", 3, In("بين ", "du dialogue"), author=KARIM),
        ),
        becomes=(
            1,
            2,
            Now(3, In("وأكد الوزير أهمية البلدين.", "Le ministre a souligné  ; il s’en félicite.")),
            4,
            5,
        ),
    ),
)
