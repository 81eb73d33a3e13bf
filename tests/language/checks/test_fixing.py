"""For any text: spans lie in it, a fix stays inside what was shown, and once all are made none of the kind is left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.checks.finding import Finding, Fix, mended
from briefing_app.language.checks.rule import Check
from tests.language.checks import arabic_cases, french_cases
from tests.language.checks.marked import Table, context, registry, without_marks

AR, FR = Language.ARABIC, Language.FRENCH
PROFILES = {"egypt_france": context(), "morocco_france": context("morocco_france"), "eu_arab": context("eu_arab")}
EVERY_CHECK = pytest.mark.parametrize(
    ("language", "check"),
    [
        pytest.param(own, check, id=f"{own} {check.name} {check.run.__name__}")
        for own in Language
        for check in registry(own)
    ],
)


def _texts(tables: list[Table]) -> list[str]:
    return [without_marks(text) for table in tables for text in (*table.flagged, *table.clean)]


TEXTS = {AR: _texts(arabic_cases.TABLES), FR: _texts(french_cases.TABLES)}
JOINTS = st.sampled_from(
    [" ", ". ", "، ", ", ", "\n", " ; ", " «", "» ", "(", ") ", "", '"', " - ", "\u00a0", "10", "٣"]
)


def mixed(language: Language) -> st.SearchStrategy[str]:
    """Our cases, cut anywhere and joined by anything: much is wrong in them, one thing beside the other."""
    cut = st.builds(lambda text, at: text[at:], st.sampled_from(TEXTS[language]), st.integers(0, 6))
    return st.lists(st.tuples(cut, JOINTS), min_size=1, max_size=3).map(lambda parts: "".join(map("".join, parts)))


def _run(check: Check, text: str, profile: str) -> list[Finding]:
    return list(check.run(text, PROFILES[profile]))


@EVERY_CHECK
@settings(max_examples=8, deadline=None)
@given(st.data())
def test_fixing_leaves_nothing_and_touches_nothing_else(language: Language, check: Check, data: st.DataObject) -> None:
    text = data.draw(mixed(language))
    profile = data.draw(st.sampled_from(sorted(PROFILES)))
    found = _run(check, text, profile)
    fixes = [one.fix for one in found if one.fix is not None]
    for one in found:
        start, end = one.span(language) or (-1, -1)
        assert 0 <= start < end <= len(text)
        if one.fix is not None:
            assert (one.fix.language, one.fix.start, one.fix.end) == (language, start, end)
            assert one.fix.text != text[start:end]
    after = mended(text, fixes)
    assert [one for one in _run(check, after, profile) if one.fix is not None] == []
    assert _kept(after, text, fixes)


def _kept(after: str, text: str, fixes: list[Fix]) -> bool:
    """What lies between the fixes is in the mended text, in its order."""
    at = done = 0
    for fix in sorted(fixes, key=lambda one: one.start):
        between = text[done : fix.start]
        found = after.find(between, at)
        if found < 0:
            return False
        at, done = found + len(between), max(done, fix.end)
    return after.endswith(text[done:])


@EVERY_CHECK
@settings(max_examples=8, deadline=None)
@given(st.text(max_size=40))
def test_any_text_can_be_asked_about(language: Language, check: Check, text: str) -> None:
    found = _run(check, text, "egypt_france")
    assert found == _run(check, text, "egypt_france")
    assert all(0 <= start < end <= len(text) for start, end in (one.span(language) or (-1, 0) for one in found))


@pytest.mark.parametrize("language", Language)
def test_an_empty_text_has_nothing_wrong(language: Language) -> None:
    assert [one for check in registry(language) for one in check.run("", PROFILES["egypt_france"])] == []
