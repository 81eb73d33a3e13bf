"""Tables of what is typed (``|`` is the caret, ``~`` U+00A0, ``^`` U+202F) and what it becomes."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.language.digits import fold_digits
from briefing_app.language.french import NBSP, NNBSP, SIGNS, TITLES, unspaced
from briefing_app.language.typing_aids import _ADDRESS, Aid, aid_for
from tests.language.profiles import make_profile
from tests.strategies import ARABIC, FRENCH

AR, FR = Language.ARABIC, Language.FRENCH
EGYPT, MOROCCO, EU = map(make_profile, ("egypt_france", "morocco_france", "eu_arab"))
PLAIN = str.maketrans("~^", NBSP + NNBSP)
SHOWN = str.maketrans(NBSP + NNBSP, "~^")


def after(typed: str, language: Language, profile: Profile) -> str:
    """The paragraph and the caret once the aid for it is applied."""
    text, caret = typed.replace("|", "").translate(PLAIN), typed.index("|")
    aid = aid_for(text, caret, language, profile)
    if aid is not None:
        text, caret = aid.applied(text), caret + aid.shift
    return f"{text[:caret]}|{text[caret:]}".translate(SHOWN)


def written(keys: str, language: Language, profile: Profile) -> str:
    """What stands there after typing ``keys`` one by one with the aids on."""
    text = ""
    for key in keys:
        text += key
        if aid := aid_for(text, len(text), language, profile):
            text = aid.applied(text)
    return text.translate(SHOWN)


FRENCH_CHANGES = [
    # quotation marks
    ('"|', "«~|"),
    ('le "|', "le «~|"),
    ('("|', "(«~|"),
    ('—"|', "—«~|"),
    ("l'\"|", "l'«~|"),
    ('l’"|', "l’«~|"),
    ('"| mot', "«| mot"),
    ('"|mot', "«~|mot"),
    ('«~mot"|', "«~mot~»|"),
    ('«~mot~"|', "«~mot~»|"),
    ('«~Quoi^?"|', "«~Quoi^?~»|"),
    ('«~en 2026"|', "«~en 2026~»|"),
    ('«~"|', "«~“|"),
    ('«~il dit "|', "«~il dit “|"),
    ('«~il dit “oui"|', "«~il dit “oui”|"),
    ('«~il dit “oui”"|', "«~il dit “oui”~»|"),
    ('«~un~» et "|', "«~un~» et «~|"),
    ('mot"|', "mot~»|"),
    ('https://x.org"|', "https://x.org~»|"),
    ("«|", "«~|"),
    ("le «|mot", "le «~|mot"),
    ("«~mot»|", "«~mot~»|"),
    ("«~mot »|", "«~mot~»|"),
    ("«~ |", "«~|"),
    ("« |", "«~|"),
    # apostrophes and points
    ("l'|", "l’|"),
    ("l'|homme", "l’|homme"),
    ("É'|", "É’|"),
    ("suite...|", "suite…|"),
    ("(...|)", "(…|)"),
    ("...|", "…|"),
    # high marks
    ("oui;|", "oui^;|"),
    ("oui ;|", "oui^;|"),
    ("oui  ;|", "oui^;|"),
    ("oui!|", "oui^!|"),
    ("quoi?|", "quoi^?|"),
    ("(oui)?|", "(oui)^?|"),
    ("«~oui~»;|", "«~oui~»^;|"),
    ("en 2026;|", "en 2026^;|"),
    ("oui…?|", "oui…^?|"),
    ("oui;| non", "oui^;| non"),
    ("voir a@b.org ;|", "voir a@b.org^;|"),
    ("à a@b.org;|", "à a@b.org^;|"),
    ("a@b'|", "a@b’|"),
    ("vu https://x.org ?|", "vu https://x.org^?|"),
    ("suit:|", "suit~:|"),
    ("suit :|", "suit~:|"),
    ("en 2026 :|", "en 2026~:|"),
    ("«~mot:|~»", "«~mot~:|~»"),
    # numbers
    ("15%|", "15~%|"),
    ("15 %|", "15~%|"),
    ("3,5€|", "3,5~€|"),
    ("100^000 €|", "100^000~€|"),
    ("12 345|", "12^345|"),
    ("1 250|", "1^250|"),
    ("1^250 000|", "1^250^000|"),
    ("plus de 100 000| voix", "plus de 100^000| voix"),
    ("12^3456|", "12 3456|"),
    # titles
    ("M. |", "M.~|"),
    ("le n° |", "le n°~|"),
    ("(art. |", "(art.~|"),
    ("l’art. |5", "l’art.~|5"),
    ("et Mme |", "et Mme~|"),
    ("cf. p. |", "cf. p.~|"),
    ("S.E. |", "S.E.~|"),
]

FRENCH_STAYS = [
    "5'|", "12°30'|", " '|", "'|", "mot5\"|", '12°30\'15"|', '"mot"|',
    "«~|", "«| mot", "«|~mot", "»|", "«»|", "«~mot~»|", "mot “|", "mot|", "é|",
    "..|", "....|", "../...|", "mot..|", "..|.",
    ";|", "(?|)", "oui^;|", "oui~?|", "oui^?!|", "!!|", "«~?|", "\n!|", "oui\n?|",
    "15:|", "15:|30", "1:|", "a::|", ":|", "http:|", "https:|//x.org", "mot:|suite", "suit~:|",
    "http://x.org/?|", "https://x.org/a;|b", "www.x.org/a!|", "gov.eg/page?|", "mailto:a?|", "a'|b@c.org", "a@b.c...|",
    "https://x.org/...|", "http://x.org:|80",
    "15~%|", "mot %|", "a%|", "€|", "https://x.org/5%|",
    "12 34|", "2026 100|", "+20 2 273|", "01 234|", "0 805|", "12 345|6", "A12 345|", "3,5 125|", "12^345|",
    "10 20 300|", "10~20 300|", "10^20 300|", "1er|", "le 1er |", "mot 345|",
    "Mme|", "M.~|", "gramme |", "M. | Dupont", "HM. |", "etc. |", "mot |",
]  # fmt: skip

EUROPEAN_CHANGES = [
    ('"|', "«|"),
    ('«mot"|', "«mot»|"),
    ('«un "|', "«un “|"),
    ("«mot »|", "«mot»|"),
    ("« |", "«|"),
    ("oui ;|", "oui;|"),
    ("oui !|", "oui!|"),
    ("suit :|", "suit:|"),
    ("l'|", "l’|"),
    ("15 %|", "15~%|"),
    ("12 345|", "12^345|"),
    ("M. |", "M.~|"),
    ("fin...|", "fin…|"),
]

EUROPEAN_STAYS = ["oui;|", "oui?|", "suit:|", "«|", "«mot»|", "3 :|", "oui~:|", " ;|", "https://x.org/ab;|"]

EGYPTIAN_CHANGES = [
    # marks
    ("نعم,|", "نعم،|"),
    ("نعم;|", "نعم؛|"),
    ("نعم?|", "نعم؟|"),
    ("هـ,|", "هـ،|"),
    ("كتابًا,|", "كتابًا،|"),
    ("«نعم»,|", "«نعم»،|"),
    ("(نعم)?|", "(نعم)؟|"),
    ("نعم ,|", "نعم،|"),
    ("نعم  ?|", "نعم؟|"),
    ("نعم,| EPITA", "نعم،| EPITA"),
    ("مع EPITA ثم,|", "مع EPITA ثم،|"),
    ("عام ٢٠٢٦;|", "عام ٢٠٢٦؛|"),
    ("عام ٢٠٢٦?|", "عام ٢٠٢٦؟|"),
    ("عام ٢٠٢٦,| ثم", "عام ٢٠٢٦،| ثم"),
    ("عام 2026, |", "عام 2026، |"),
    ("نعم ،|", "نعم،|"),
    ("نعم .|", "نعم.|"),
    ("نعم :|", "نعم:|"),
    ("نعم ؟|", "نعم؟|"),
    ("نعم !|", "نعم!|"),
    ("نعم ؛|", "نعم؛|"),
    ("مع EPITA .|", "مع EPITA.|"),
    # quotation marks
    ('"|', "«|"),
    ('قال "|', "قال «|"),
    ('("|', "(«|"),
    ('«نعم"|', "«نعم»|"),
    ('«عام ٢٠٢٦"|', "«عام ٢٠٢٦»|"),
    ('نعم"|', "نعم»|"),
    ('لـ"|', "لـ«|"),
    ('ثم و"|', "ثم و«|"),
    ('«Horizon 2020"|', "«Horizon 2020»|"),
    # digits
    ("5|", "٥|"),
    ("عام 2|", "عام ٢|"),
    ("عام ٢0|", "عام ٢٠|"),
    ("لـ3|", "لـ٣|"),
    ("(5|)", "(٥|)"),
    ("مع EPITA في 5|", "مع EPITA في ٥|"),
    ("EPITA، 5|", "EPITA، ٥|"),
    ("من ١٥-2|", "من ١٥-٢|"),
    ("٣.5|", "٣٫٥|"),
    ("٣.٥|", "٣٫٥|"),
    ("نسبة ١٢.5|", "نسبة ١٢٫٥|"),
    ("١٢٫٣.2|", "١٢.٣.٢|"),
    ("١٥%|", "١٥٪|"),
    ("١٥ %|", "١٥ ٪|"),
]  # fmt: skip

EGYPTIAN_STAYS = [
    ",|", "EPITA,|", "EPITA ?|", "مع EPITA;|", "مع (EPITA),|", "مع A, |", "١,|٢", "١,|", "5;|0", "عام 2026,|", "٢٠٢٦ |",
    "https://x.org?|", "نص https://x.org/a,|", "نعم،|", "نعم.|", "نعم~،|", "\n،|", " .|", "نعم |", "نعم, |",
    '«قال "|', '«قال "نعم"|', '5"|', '"نعم"|', "«|", "نعم»|", "نعم'|",
    "EPITA 5|", "B-2|", "B-20|", "P-2026/4|", "https://x.org/5|", "a5|@b.org", "user@x5|", "5|D", "2026 5|", "2026~5|", "2026^5|", "20|26",
    "100 0|", "12.3|", "+2|", "€5|", "Horizon 2|", "٥|", "١٢.٣.٢|", "١٥/٣.|", "..٥|", "٣.|", "٫٥|",
    "15%|", "نعم %|", "١٥  %|", "15 %|", "%|", "نص|",
]  # fmt: skip

MOROCCAN_CHANGES = [
    ("٥|", "5|"),
    ("عام ٢|", "عام 2|"),
    ("عام 2٠|", "عام 20|"),
    ("EPITA ٥|", "EPITA 5|"),
    ("B-٢|", "B-2|"),
    ("٣.٥|", "٣٫٥|"),
    ("عام 2026;|", "عام 2026؛|"),
    ("عام 2026, |", "عام 2026، |"),
    ('قال "|', "قال «|"),
    ("نعم ؟|", "نعم؟|"),
    ("١٥%|", "١٥٪|"),
]

MOROCCAN_STAYS = [
    "5|",
    "عام 2|",
    "٢٠|",
    "٢٠٢٦ ٥|",
    "٢٠٢٦~٥|",
    "٢٠٢٦^٥|",
    "1,|5",
    "15%|",
    "3.5|",
    "https://x.org/٥|",
    "٣.5|",
    "٥|٠",
]


@pytest.mark.parametrize(("typed", "wanted"), FRENCH_CHANGES)
def test_french_of_the_imprimerie_nationale_is_set_right(typed: str, wanted: str) -> None:
    assert after(typed, FR, EGYPT) == wanted


@pytest.mark.parametrize("typed", FRENCH_STAYS)
def test_french_of_the_imprimerie_nationale_is_left_alone(typed: str) -> None:
    assert after(typed, FR, MOROCCO) == typed


@pytest.mark.parametrize(("typed", "wanted"), EUROPEAN_CHANGES)
def test_french_of_the_union_is_set_right(typed: str, wanted: str) -> None:
    assert after(typed, FR, EU) == wanted


@pytest.mark.parametrize("typed", EUROPEAN_STAYS)
def test_french_of_the_union_is_left_alone(typed: str) -> None:
    assert after(typed, FR, EU) == typed


@pytest.mark.parametrize(("typed", "wanted"), EGYPTIAN_CHANGES)
def test_arabic_of_egypt_is_set_right(typed: str, wanted: str) -> None:
    assert after(typed, AR, EGYPT) == wanted


@pytest.mark.parametrize("typed", EGYPTIAN_STAYS)
def test_arabic_of_egypt_is_left_alone(typed: str) -> None:
    assert after(typed, AR, EGYPT) == typed


@pytest.mark.parametrize(("typed", "wanted"), MOROCCAN_CHANGES)
def test_arabic_of_morocco_is_set_right(typed: str, wanted: str) -> None:
    assert after(typed, AR, MOROCCO) == wanted


@pytest.mark.parametrize("typed", MOROCCAN_STAYS)
def test_arabic_of_morocco_is_left_alone(typed: str) -> None:
    assert after(typed, AR, MOROCCO) == typed


@pytest.mark.parametrize(
    ("keys", "language", "profile", "text"),
    [
        ('Il a dit: "L\'accord", puis "oui"!', FR, EGYPT, "Il a dit~: «~L’accord~», puis «~oui~»^!"),
        ('" mot "', FR, EGYPT, "«~mot “"),
        ("M. Dupont, 1 250 000 € soit 15%...", FR, EGYPT, "M.~Dupont, 1^250^000~€ soit 15~%…"),
        ("Tél. 02 2735 0000", FR, EGYPT, "Tél. 02 2735 0000"),
        ("RDV à 15:30, http://a.b/?x=1;y", FR, EGYPT, "RDV à 15:30, http://a.b/?x=1;y"),
        ('Il a dit : "L\'accord" !', FR, EU, "Il a dit: «L’accord»!"),
        ('في 15 مارس 2026, قال: "نعم"?', AR, EGYPT, "في ١٥ مارس ٢٠٢٦، قال: «نعم»؟"),
        ("بنسبة 3.5%, مع Horizon 2020", AR, EGYPT, "بنسبة ٣٫٥٪، مع Horizon 2020"),
        ("يوم 12.3.2026", AR, EGYPT, "يوم ١٢.٣.٢٠٢٦"),
        ("في 15 مارس 2026, 1,5 مليون", AR, MOROCCO, "في 15 مارس 2026، 1,5 مليون"),
        ("المرجع P-00AB-0001 ثم 7", AR, EGYPT, "المرجع P-00AB-0001 ثم ٧"),
    ],
)
def test_whole_sentences_come_out_right(keys: str, language: Language, profile: Profile, text: str) -> None:
    assert written(keys, language, profile) == text


def test_a_kept_straight_quotation_mark_keeps_its_partner() -> None:
    assert aid_for('le "mot"', 8, FR, EGYPT) is None
    assert aid_for('قال "نعم"', 9, AR, EGYPT) is None
    assert aid_for('un 5" et "un', 10, FR, EGYPT) == Aid(9, 10, "«" + NBSP)


@pytest.mark.parametrize("title", TITLES)
def test_every_title_of_the_french_rules_is_bound(title: str) -> None:
    assert written(f"{title} X", FR, EU) == f"{title}~X"


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_of_the_french_rules_is_bound(sign: str) -> None:
    assert written(f"10{sign}", FR, EGYPT) == f"10~{sign}"


def test_only_what_changes_is_replaced() -> None:
    """The marks of the runs around stay what they are: a space is put in, the word is not written anew."""
    assert aid_for("oui;", 4, FR, EGYPT) == Aid(3, 3, NNBSP)
    assert aid_for("oui ;", 5, FR, EGYPT) == Aid(3, 4, NNBSP)
    assert aid_for("12 345", 6, FR, EGYPT) == Aid(2, 3, NNBSP)


@pytest.mark.parametrize("caret", [-1, 0, 2, 9])
def test_a_caret_outside_the_text_or_before_it_asks_for_nothing(caret: int) -> None:
    assert aid_for(";", caret, FR, EGYPT) is None


settings = st.tuples(st.sampled_from(Language), st.sampled_from((EGYPT, MOROCCO, EU)))
texts = st.text(alphabet=sorted({*ARABIC, *FRENCH, *"\"'“”…%€,;?@" + NBSP + NNBSP}), min_size=1, max_size=24)
keys = st.sampled_from("\"'«»,;:!?.% €0123456789٠١٢٣٤٥٦٧٨٩،؛؟")


@given(texts, keys, texts | st.just(""), settings)
@example("١٢٫٣.", "٢", "", (AR, EGYPT))
@example("«" + NBSP, " ", "", (FR, EGYPT))
@example("12" + NNBSP + "345", "6", "", (FR, EU))
def test_an_aid_is_small_changes_no_letter_and_asks_for_no_more(
    before: str, key: str, rest: str, setting: tuple[Language, Profile]
) -> None:
    text, caret = before + key + rest, len(before) + 1
    aid = aid_for(text, caret, *setting)
    if aid is None:
        return
    done = aid.applied(text)
    assert 0 <= aid.start <= aid.end <= caret
    assert done != text
    assert [ch for ch in done if ch.isalpha()] == [ch for ch in text if ch.isalpha()]
    assert [ch for ch in fold_digits(done) if ch.isdigit()] == [ch for ch in fold_digits(text) if ch.isdigit()]
    assert done.endswith(rest)
    assert not set(unspaced(aid.text)) & set("\n\t")
    assert aid_for(done, caret + aid.shift, *setting) is None


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("أكثر من 100 000 متدرب", "أكثر من ١٠٠٬٠٠٠ متدرب"),
        ("1 250 000 نسمة", "١٬٢٥٠٬٠٠٠ نسمة"),
        ("12 3456", "١٢ ٣٤٥٦"),
        ("في 2026 100 شخص", "في ٢٠٢٦ ١٠٠ شخص"),
        ("هاتف 0100 200 300", "هاتف ٠١٠٠ ٢٠٠ ٣٠٠"),
        ("5 مارس 2021", "٥ مارس ٢٠٢١"),
    ],
)
def test_thousands_in_arabic_are_grouped_by_their_own_sign(typed: str, written: str) -> None:
    """A plain space between Arabic-Indic groups would show them the wrong way round."""
    text = ""
    for letter in typed:
        text += letter
        aid = aid_for(text, len(text), Language.ARABIC, EGYPT)
        text = aid.applied(text) if aid is not None else text
    assert text == written


@pytest.mark.parametrize("word", ["x" * 200_000, "٣" * 200_000, "a.b" * 60_000])
def test_a_word_of_any_length_is_read_once(word: str) -> None:
    """Pasted data has no spaces; read again from each of its letters, one key would take minutes."""
    assert aid_for(word + ".", len(word) + 1, FR, EGYPT) is None


@given(st.text(alphabet="ab1.-/@w:'+é«م", max_size=24))
@example("-a.ab/x")
@example("..ab.fr/")
@example("a-b.c@d")
@example("www.a@b")
def test_addresses_are_those_that_are_found_from_every_letter(text: str) -> None:
    everywhere = re.compile(_ADDRESS.pattern.replace(r"(?<!\w)(?<!\w[.-])", "").replace(r"(?<![\w.+'-])", ""), re.I)
    assert everywhere.pattern != _ADDRESS.pattern
    assert [found.span() for found in _ADDRESS.finditer(text)] == [found.span() for found in everywhere.finditer(text)]
