"""The rules of follow-ups: those that come with the application, and mistakes in a file of them."""

from __future__ import annotations

import re

import pytest

from briefing_app import paths
from briefing_app.domain.actions import FollowUp, Obligation
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.follow_up_rules import read_follow_ups
from tests.samples import BUILT_INS

OURS = (paths.resources() / "promises" / "follow_ups.toml").read_text("utf-8")
ARABIC = re.compile("[\u0621-\u064a]")


def refused(text: str) -> UserError:
    with pytest.raises(UserError) as told:
        read_follow_ups(text, "rules.toml")
    assert told.value.params["source"] == "rules.toml"
    return told.value


def test_every_follow_up_has_its_rule_and_is_read_once() -> None:
    rules = BUILT_INS.follow_up_rules()
    assert set(rules) == set(FollowUp)
    assert all(rule.kind is kind for kind, rule in rules.items())
    assert BUILT_INS.follow_up_rules() is rules


@pytest.mark.parametrize("kind", FollowUp)
def test_each_is_written_in_both_languages(kind: FollowUp) -> None:
    rule = BUILT_INS.follow_up_rules()[kind]
    for text in (rule.title, rule.owner):
        assert ARABIC.search(text.ar)
        assert not ARABIC.search(text.fr)
        assert re.search("[a-z]", text.fr)
        assert "'" not in text.fr
        assert all(text[language] == text[language].strip() for language in Language)


def test_the_days_are_those_of_protocol() -> None:
    """``domain.md`` 4.3: the mode by D-15, the delegation three weeks before, thanks within a week."""
    rules = BUILT_INS.follow_up_rules()
    before = {kind.value: rule.days_before_visit for kind, rule in rules.items() if rule.days_before_visit is not None}
    assert before == {
        "mode": 15,
        "test_call": 3,
        "delegation": 21,
        "programme": 10,
        "interpreters": 14,
        "visit_file": 7,
        "talking_points": 5,
        "communique": 1,
        "thanks": -7,
        "reciprocity": -14,
    }
    after = {kind for kind, rule in rules.items() if rule.days_after_step is not None}
    assert after == set(FollowUp) - {FollowUp(name) for name in before}
    assert rules[FollowUp.VISIT_FILE].obligation is Obligation.INTERNAL


@pytest.mark.parametrize(
    ("wrong", "right", "field", "problem"),
    [
        ('kind = "dates"', 'kind = "mode"', "follow_ups[5].kind", "mode"),
        ('kind = "dates"', 'kind = "date"', "follow_ups[4].kind", "date"),
        ("days_before_visit = 15", 'days_before_visit = "15"', "follow_ups[5].days_before_visit", "int"),
        ("days_before_visit = 15", "days_before_visit = 400", "follow_ups[5].days_before_visit", "366"),
        ("days_before_visit = 15", "days_before_visit = -367", "follow_ups[5].days_before_visit", "366"),
        ("days_after_step = 14", "days_after_step = -1", "follow_ups[4].days_after_step", "0"),
        ("days_after_step = 14", "days_after_step = 1\ndays_before_visit = 1", "follow_ups[4].days_after_step", "days"),
        ('obligation = "joint"', 'obligation = "both"', "follow_ups[4].obligation", "both"),
        ('fr = "Cabinet du ministre"', 'fr = " "', "follow_ups[3].owner.fr", "fr"),
        ('ar = "توجيه الدعوة كتابةً بمذكرة شفوية"', 'ar = ""', "follow_ups[1].title.ar", "ar"),
    ],
)
def test_a_mistake_is_told_by_line_and_field(wrong: str, right: str, field: str, problem: str) -> None:
    error = refused(OURS.replace(wrong, right, 1))
    assert (error.code, error.params["field"]) == ("follow_ups.invalid", field)
    assert problem in str(error.params["problem"])
    line = OURS.replace(wrong, right, 1).split("\n")[int(error.params["line"]) - 1]
    assert field.rpartition(".")[0].rpartition(".")[2].split("[")[0] in ("follow_ups", "owner", "title")
    assert line.split(" = ")[0] in (field.split(".")[1], "[[follow_ups]]")


def test_a_kind_that_is_left_out_is_named() -> None:
    blocks = OURS.split("[[follow_ups]]")
    error = refused("[[follow_ups]]".join(block for block in blocks if '"interpreters"' not in block))
    assert (error.code, error.params["problem"]) == ("follow_ups.invalid", "interpreters")


def test_a_key_that_is_none_is_told_with_the_nearest() -> None:
    error = refused(OURS.replace("days_before_visit = 15", "days_before_visits = 15"))
    assert (error.code, error.params["known"]) == ("follow_ups.unknown_key", "days_before_visit")


@pytest.mark.parametrize("text", ["", "follow_ups = 1", "[[follow_ups]", "[[follow_ups]]\n"])
def test_what_is_no_file_of_rules_is_refused(text: str) -> None:
    assert refused(text).code == "follow_ups.invalid"
