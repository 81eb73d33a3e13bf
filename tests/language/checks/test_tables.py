"""Every check of one text on its table: what must be flagged, where, and what must not; fixing and asking again."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.checks.finding import Finding, mended
from tests.language.checks import arabic_cases, french_cases
from tests.language.checks.marked import Table, findings, registry, spans_in, without_marks

AR, FR = Language.ARABIC, Language.FRENCH
TABLES = [(AR, table) for table in arabic_cases.TABLES] + [(FR, table) for table in french_cases.TABLES]
EVERY_TABLE = pytest.mark.parametrize(("language", "table"), TABLES, ids=[f"{own} {table.id}" for own, table in TABLES])


@EVERY_TABLE
def test_what_is_wrong_is_found_where_it_stands(language: Language, table: Table) -> None:
    seen = {
        marked: [one.span(language) for one in _found(language, table, without_marks(marked))]
        for marked in table.flagged
    }
    assert seen == {marked: spans_in(marked) for marked in table.flagged}


@EVERY_TABLE
def test_what_is_right_is_left_alone(language: Language, table: Table) -> None:
    assert {text: found for text in table.clean if (found := _found(language, table, text))} == {}


@EVERY_TABLE
def test_after_its_fixes_nothing_of_the_kind_is_left(language: Language, table: Table) -> None:
    for marked in table.flagged:
        text = without_marks(marked)
        found = _found(language, table, text)
        after = mended(text, [one.fix for one in found if one.fix is not None])
        left = _found(language, table, after)
        assert [one for one in left if one.fix is not None] == [], text
        assert len(left) <= sum(one.fix is None for one in found), text


def _found(language: Language, table: Table, text: str) -> list[Finding]:
    return findings(table.check, text, language, table.context, is_on=table.is_on)


@pytest.mark.parametrize("language", Language)
def test_every_check_has_eight_cases_of_each_kind(language: Language) -> None:
    for name in {check.name for check in registry(language)}:
        tables = [table for own, table in TABLES if own is language and table.check == name]
        tables = [table for table in tables if table.is_on] or tables
        assert sum(len(table.flagged) for table in tables) >= 8, name
        assert sum(len(table.clean) for table in tables) >= 8, name
