"""Suggestion rules as TOML: the delivered ones are sound, and every mistake is told by line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.promise_rules import check_promise_rules, read_promise_rules
from briefing_app.language.suggestions.patterns import compiled

FOLDER = Path(__file__).parents[2] / "resources" / "promises"
FRENCH = (FOLDER / "fr.toml").read_text("utf-8")


@pytest.mark.parametrize("language", Language)
def test_every_delivered_pattern_is_a_regular_expression(language: Language) -> None:
    rules = check_promise_rules((FOLDER / f"{language.value}.toml").read_text("utf-8"), "x")
    assert rules.language is language
    for pattern in compiled(rules).patterns:
        assert pattern.text
        assert pattern.unless is None or pattern.unless.pattern
        assert pattern.unless_before is None or pattern.unless_before.pattern


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('act = "invite"', 'act = "sing"', "rules[1].act"),
        ("confidence = 0.9\n", "confidence = 1.9\n", "rules[1].confidence"),
        ('  "{conveying} ** {an_invitation}",', '  "{conveying} ** {a_song}",', "rules[1].patterns"),
        ('  "{conveying} ** {an_invitation}",', '  "<chanterer> une invitation",', "rules[1].patterns"),
        ('  "{conveying} ** {an_invitation}",', '  "<inviter:sung> à",', "rules[1].patterns"),
        ('  "{conveying} ** {an_invitation}",', '  "une (invitation",', "rules[1].patterns"),
        ('weekdays = ["lundi", ', "weekdays = [", "dates.weekdays"),
    ],
)
def test_a_mistake_is_told_by_line_and_field(old: str, new: str, field: str) -> None:
    assert old in FRENCH
    text = FRENCH.replace(old, new, 1)
    with pytest.raises(UserError) as caught:
        check_promise_rules(text, "fr.toml")
    assert caught.value.code == "promise_rules.invalid"
    assert caught.value.params["source"] == "fr.toml"
    assert str(caught.value.params["field"]).startswith(field)
    line = int(caught.value.params["line"])
    assert new.strip().strip(",") in text.splitlines()[line - 1]


def test_a_key_that_is_no_field_is_told_with_the_nearest() -> None:
    text = FRENCH.replace("confidence = 0.9\n", "confidense = 0.9\n", 1)
    with pytest.raises(UserError) as caught:
        read_promise_rules(text, "fr.toml")
    assert caught.value.code == "promise_rules.unknown_key"
    assert caught.value.params["known"] == "confidence"
