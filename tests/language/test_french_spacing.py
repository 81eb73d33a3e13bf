from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.profiles import FrenchSpacing
from briefing_app.language.french import NBSP, NNBSP, spaced, unspaced

IN, EU = FrenchSpacing.IMPRIMERIE_NATIONALE, FrenchSpacing.EU
RISKY = st.text(alphabet=" \u00a0\u202f0123456789:;!?«»%€hM.Mmep n°§\nÉé1er mars", max_size=50)


def shown(text: str, spacing: FrenchSpacing = IN) -> str:
    """Output with ~ for a no-break space and ^ for a thin one."""
    return spaced(text, spacing).replace(NBSP, "~").replace(NNBSP, "^")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("MM. Dupont et Durand", "MM.~Dupont et Durand"),
        ("Mmes Hassan et Ali", "Mmes~Hassan et Ali"),
        ("Mlle Hassan", "Mlle~Hassan"),
        ("Me Dupont", "Me~Dupont"),
        ("les Drs Ali et Adel", "les Drs~Ali et Adel"),
        ("le Pr « Untel »", "le Pr~«~Untel~»"),
        ("S.E. Mme Hassan", "S.E.~Mme~Hassan"),
        ("S.M. le Roi", "S.M.~le Roi"),
        ("M. Édouard", "M.~Édouard"),
        ("(M. Ali)", "(M.~Ali)"),
    ],
)
def test_titles_hold_on_to_the_name(text: str, wanted: str) -> None:
    assert shown(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("art. 5, § 3, p. 12", "art.~5, §~3, p.~12"),
        ("vol. 3, chap. 2", "vol.~3, chap.~2"),
        ("décret n° 12 345", "décret n°~12^345"),
        ("3 000,50 €", "3^000,50~€"),
        ("10 000 000 de jeunes", "10^000^000 de jeunes"),
        ("12,5 % ; 30 ‰", "12,5~%^; 30~‰"),
        ("5 km, 3 kg, 2 t", "5~km, 3~kg, 2~t"),
        ("par 20 °C", "par 20~°C"),
        ("500 MW et 2 GW", "500~MW et 2~GW"),
        ("2 milliards", "2~milliards"),
        ("1 million d’euros", "1~million d’euros"),
        ("25 heures", "25~heures"),
        ("100 $", "100~$"),
    ],
)
def test_numbers_hold_on_to_what_they_count(text: str, wanted: str) -> None:
    assert shown(text) == wanted
    assert shown(text, EU) == wanted.replace("^;", " ;")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("à 8 h 05", "à 8~h~05"),
        ("20 h", "20~h"),
        ("15 h 30 min", "15~h~30~min"),
        ("20h 30", "20h~30"),
        ("le 1er avril", "le 1er~avril"),
        ("le 31 décembre 2026", "le 31~décembre 2026"),
        ("du 3 au 5 août", "du 3 au 5~août"),
    ],
)
def test_days_and_hours_stay_on_one_line(text: str, wanted: str) -> None:
    assert shown(text) == shown(text, EU) == wanted


@pytest.mark.parametrize("month", "janvier février mars avril mai juin juillet août septembre octobre novembre".split())
def test_all_months_hold_on_to_their_day(month: str) -> None:
    assert shown(f"le 7 {month} 2026") == f"le 7~{month} 2026"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("le ministre : « oui ! »", "le ministre~: «~oui^!~»"),
        ("Qui ? Quand ?", "Qui^? Quand^?"),
        ("oui !!", "oui^!!"),
        ("fin :", "fin~:"),
        ("ordre du jour :\nsuite", "ordre du jour~:\nsuite"),
        ("« a » ; « b »", "«~a~»^; «~b~»"),
        ("2 000 000 € ?", "2^000^000~€^?"),
    ],
)
def test_high_marks_and_quotes_of_the_imprimerie_nationale(text: str, wanted: str) -> None:
    assert shown(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour; oui! quoi? fin:",
        "«a»",
        "de 15:30 à 16:45",
        "rapport 3:1",
        "à 16 :30, a :b",
        "http://x.org/a?b=1;c!d",
        "std::vector",
        "C:\\dossier",
        "Mme. Durand",
        "Programme. Le",
        "Monsieur Dupont",
        "cap. 5",
        "25 heuristiques",
        "5 kilomètres",
        "deux millions",
        "le 115 mars",
        "1 er mars",
        "12 1000",
        "123 4567",
        "01 44 08 01 01",
        "+33 1 44 08 01 01",
        "Numéro 5",
        "14 maison",
        "h 30",
        "M.\nDupont",
        "",
        " ",
        "مصر وفرنسا",
    ],
)
@pytest.mark.parametrize("spacing", FrenchSpacing)
def test_what_must_not_change(text: str, spacing: FrenchSpacing) -> None:
    assert spaced(text, spacing) == text


@pytest.mark.parametrize("text", ["oui ; non", "quoi ?", "non !", "objet : lettre", "le mot « paix »"])
def test_the_union_keeps_the_typed_space_before_high_marks(text: str) -> None:
    assert spaced(text, EU) == text
    assert spaced(text, IN) != text


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\u2007"])
def test_every_kind_of_fixed_space_is_stored_as_a_plain_one(space: str) -> None:
    assert unspaced(f"100{space}000{space}€") == "100 000 €"


@given(RISKY, st.sampled_from(FrenchSpacing))
def test_only_spaces_change_and_only_into_fixed_ones(text: str, spacing: FrenchSpacing) -> None:
    out = spaced(text, spacing)
    assert len(out) == len(text)
    assert all(new == old or (old == " " and new in (NBSP, NNBSP)) for old, new in zip(text, out, strict=True))


@given(RISKY, st.sampled_from(FrenchSpacing))
def test_stored_and_printed_forms_lead_to_each_other(text: str, spacing: FrenchSpacing) -> None:
    stored = unspaced(text)
    assert unspaced(spaced(stored, spacing)) == stored
    assert unspaced(stored) == stored
    assert spaced(spaced(text, spacing), spacing) == spaced(text, spacing)
