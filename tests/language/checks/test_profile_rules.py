"""Profiles choose the rules: what is off elsewhere, and what is not told at all."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
import pytest

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.interchange.profile_file import read_profile
from briefing_app.language.checks.checking import check_pair, check_text
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.document import check_document
from briefing_app.language.checks.finding import Finding
from briefing_app.language.checks.placed import Setting
from tests.samples import BUILT_INS, sample_note

PROFILE = BUILT_INS.profile("egypt_france")


def with_rules(**rules: tuple[str, ...]) -> Profile:
    return msgspec.structs.replace(PROFILE, **rules)


def names(found: Iterable[Finding]) -> list[str]:
    return [one.check for one in found]


def test_what_a_profile_does_not_want_is_not_told_of_pairs_and_texts() -> None:
    ar, fr = "شاركت ثلاثون شركة, كلها مصرية", "Treize entreprises"
    told = names(check_pair(ar, fr, Context(PROFILE)))
    assert {"P-04", "A-04"} <= set(told)
    quiet = Context(with_rules(rules_off=("A-04",)))
    assert names(check_pair(ar, fr, quiet)) == [name for name in told if name != "A-04"]
    assert "A-04" in names(check_text(ar, Language.ARABIC, Context(PROFILE)))
    assert "A-04" not in names(check_text(ar, Language.ARABIC, quiet))


def test_what_it_does_not_want_is_not_told_of_the_note() -> None:
    note = sample_note()
    assert names(one.finding for one in check_document(note, Setting(PROFILE))) == ["D-03"]
    assert list(check_document(note, Setting(with_rules(rules_off=("D-03",))))) == []


@pytest.mark.parametrize(("rule", "text"), [("F-01", "Oui ; non"), ("F-03", "« Oui »"), ("F-07", "12 %")])
def test_what_is_off_elsewhere_is_on_where_a_profile_asks_for_it(rule: str, text: str) -> None:
    assert rule not in names(check_text(text, Language.FRENCH, Context(PROFILE)))
    assert rule in names(check_text(text, Language.FRENCH, Context(with_rules(rules_on=(rule,)))))


@pytest.mark.parametrize("field", ["rules_on", "rules_off"])
def test_a_profile_names_rules_by_their_names(field: str) -> None:
    lines = (paths.resources() / "profiles" / "egypt_france.toml").read_text("utf-8")
    assert getattr(read_profile(f'{field} = ["P-12"]\n{lines}', "own.toml"), field) == ("P-12",)
    with pytest.raises(UserError, match=r"profile\.invalid") as told:
        read_profile(f'{field} = ["spaces"]\n{lines}', "own.toml")
    assert told.value.params["line"] == 1
