"""How a country stands in a sentence: its preposition in French, and the adjective of its people in both languages.

Names come from CLDR (``language.countries``) but for the few in ``_OWN_NAMES``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

import msgspec

from briefing_app.domain.languages import Bilingual, both
from briefing_app.domain.people import Gender
from briefing_app.language.countries import country_name
from briefing_app.language.elision import elides


class FrenchKind(StrEnum):
    """The article a French name takes; the preposition follows from it."""

    FEMININE = "f"  # la Tunisie, en Tunisie
    MASCULINE = "m"  # le Maroc, au Maroc; l’Irak, en Irak
    PLURAL = "p"  # les Comores, aux Comores
    BARE = "-"  # Djibouti, à Djibouti
    ISLAND = "i"  # la Barbade, à la Barbade


class CountryWords(msgspec.Struct, frozen=True):
    """One country of the table: its kind in French and its adjectives, the Arabic one without article."""

    kind: FrenchKind
    masculine: Bilingual
    feminine: Bilingual


# The League of Arab States, the European Union and its members, and the countries that meet them most.
# Code, kind, French adjective for a man and for a woman, Arabic adjective for a man: of two words when joined by a
# plus (both agree), of a fixed word and one that agrees when joined by a low line.
_TABLE = """
AE p émirien émirienne إماراتي
BH - bahreïnien bahreïnienne بحريني
DJ - djiboutien djiboutienne جيبوتي
DZ f algérien algérienne جزائري
EG f égyptien égyptienne مصري
IQ m irakien irakienne عراقي
JO f jordanien jordanienne أردني
KM p comorien comorienne قمري
KW m koweïtien koweïtienne كويتي
LB m libanais libanaise لبناني
LY f libyen libyenne ليبي
MA m marocain marocaine مغربي
MR f mauritanien mauritanienne موريتاني
OM - omanais omanaise عماني
PS f palestinien palestinienne فلسطيني
QA m qatarien qatarienne قطري
SA f saoudien saoudienne سعودي
SD m soudanais soudanaise سوداني
SO f somalien somalienne صومالي
SY f syrien syrienne سوري
TN f tunisien tunisienne تونسي
YE m yéménite yéménite يمني
AT f autrichien autrichienne نمساوي
BE f belge belge بلجيكي
BG f bulgare bulgare بلغاري
CY - chypriote chypriote قبرصي
CZ f tchèque tchèque تشيكي
DE f allemand allemande ألماني
DK m danois danoise دانمركي
EE f estonien estonienne إستوني
ES f espagnol espagnole إسباني
EU f européen européenne أوروبي
FI f finlandais finlandaise فنلندي
FR f français française فرنسي
GR f grec grecque يوناني
HR f croate croate كرواتي
HU f hongrois hongroise هنغاري
IE f irlandais irlandaise أيرلندي
IT f italien italienne إيطالي
LT f lituanien lituanienne ليتواني
LU m luxembourgeois luxembourgeoise لوكسمبورغي
LV f letton lettone لاتفي
MT - maltais maltaise مالطي
NL p néerlandais néerlandaise هولندي
PL f polonais polonaise بولندي
PT m portugais portugaise برتغالي
RO f roumain roumaine روماني
SE f suédois suédoise سويدي
SI f slovène slovène سلوفيني
SK f slovaque slovaque سلوفاكي
BR m brésilien brésilienne برازيلي
CA m canadien canadienne كندي
CH f suisse suisse سويسري
CN f chinois chinoise صيني
GB m britannique britannique بريطاني
IN f indien indienne هندي
IR m iranien iranienne إيراني
JP m japonais japonaise ياباني
KR f sud-coréen sud-coréenne كوري+جنوبي
NO f norvégien norvégienne نرويجي
RS f serbe serbe صربي
RU f russe russe روسي
SN m sénégalais sénégalaise سنغالي
TD m tchadien tchadienne تشادي
TR f turc turque تركي
UA f ukrainien ukrainienne أوكراني
US p américain américaine أمريكي
ZA f sud-africain sud-africaine جنوب_أفريقي
"""
# What a note between administrations calls them instead of CLDR's name.
_OWN_NAMES = {
    "EU": Bilingual("الاتحاد الأوروبي", "Union européenne"),
    "HK": Bilingual("هونغ كونغ", "Hong Kong"),
    "MO": Bilingual("ماكاو", "Macao"),
    "PS": Bilingual("فلسطين", "Palestine"),
    "SV": Bilingual("السلفادور", "Salvador"),
    "VA": Bilingual("الفاتيكان", "Vatican"),
}
# Where the ending of a name outside the table would mislead; see ``french_kind``.
_APART: tuple[tuple[frozenset[str], FrenchKind], ...] = (
    (frozenset("BZ IO KH MX MZ SR ZW".split()), FrenchKind.MASCULINE),
    (frozenset("SL".split()), FrenchKind.FEMININE),
    (
        frozenset("AS AX BM BQ BS CC CK FJ FK FO HM KY MH MP MV PH PN PW SB SC TC TF TO UM VG VI".split()),
        FrenchKind.PLURAL,
    ),
    (frozenset("BB BV CX DM GD IM NF".split()), FrenchKind.ISLAND),
    (
        frozenset(
            """
            AG AI AW BL CU CW GG GI GU HK HT JE KI KN LC MC MF MG MO MS MU NR NU PM PR RE SG SH SM ST SX TK TT TW VC
            WF YT
            """.split()
        ),
        FrenchKind.BARE,
    ),
)
_FIRST_PART = re.compile(r"[^\s-]+")
_BRACKET = re.compile(r" *\([^()]*\)$")


def name_of(code: str) -> Bilingual:
    """The name without the bracket some have in CLDR; empty for what is no code of a country."""
    own = _OWN_NAMES.get(code)
    if own is not None:
        return own
    found = both(lambda language: _BRACKET.sub("", country_name(code, language.value)))
    return Bilingual() if code in (found.ar, found.fr) else found


def french_kind(code: str) -> FrenchKind:
    """From the table; else by the ending of the name's first part: feminine in ``e``, masculine otherwise."""
    words = _table().get(code)
    if words is not None:
        return words.kind
    for codes, kind in _APART:
        if code in codes:
            return kind
    first = _FIRST_PART.match(name_of(code).fr)
    return FrenchKind.FEMININE if first is not None and first.group().endswith("e") else FrenchKind.MASCULINE


def in_country(code: str) -> str:
    """``en Égypte``, ``au Maroc``, ``en Irak``, ``aux Émirats arabes unis``, ``à Bahreïn``; empty without a name.

    The European Union is visited at its seat: ``au siège de l’Union européenne``.
    """
    name = name_of(code).fr
    if not name:
        return ""
    if code == "EU":
        return f"au siège de l’{name}"
    match french_kind(code):
        case FrenchKind.PLURAL:
            return f"aux {name}"
        case FrenchKind.BARE:
            return f"à {name}"
        case FrenchKind.ISLAND:
            return f"à l’{name}" if elides(name) else f"à la {name}"
        case FrenchKind.MASCULINE if not elides(name):
            return f"au {name}"
        case _:
            return f"en {name}"


def visited(code: str) -> str:
    """What is visited, in Arabic: the country, for the European Union its seat; empty without a name."""
    name = name_of(code).ar
    return f"مقر {name}" if code == "EU" else name


def nationality(code: str, gender: Gender) -> Bilingual:
    """The adjective of a person, the Arabic one with its article: الفرنسية / française; empty outside the table."""
    words = _table().get(code)
    if words is None:
        return Bilingual()
    return words.feminine if gender is Gender.FEMININE else words.masculine


@cache
def _table() -> Mapping[str, CountryWords]:
    rows = (line.split() for line in _TABLE.split("\n") if line)
    return MappingProxyType({code: _row(*rest) for code, *rest in rows})


def _row(kind: str, man: str, woman: str, arabic: str) -> CountryWords:
    words = [word.replace("_", " ") for word in arabic.split("+")]
    masculine, feminine = (" ".join(f"ال{word}{ending}" for word in words) for ending in ("", "ة"))
    return CountryWords(FrenchKind(kind), Bilingual(masculine, man), Bilingual(feminine, woman))
