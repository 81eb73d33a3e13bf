"""Every reason a check gives has its words in the three languages, and they ask for what the finding tells."""

from __future__ import annotations

import re

import pytest
from babel.messages.pofile import read_po

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.language.checks.finding import Finding
from briefing_app.language.checks.pair_form import PAIR_FORM
from briefing_app.messages import DOMAIN, LANGUAGES
from tests.language.checks import arabic_cases, french_cases
from tests.language.checks.marked import context, findings, without_marks
from tests.language.checks.test_pair_form import FLAGGED


def _all_findings() -> list[Finding]:
    ones = [
        one
        for language, tables in ((Language.ARABIC, arabic_cases.TABLES), (Language.FRENCH, french_cases.TABLES))
        for table in tables
        for text in table.flagged
        for one in findings(table.check, without_marks(text), language, table.context, is_on=table.is_on)
    ]
    pairs = [(without_marks(ar), without_marks(fr)) for rows in FLAGGED.values() for _, ar, fr in rows]
    return ones + [one for ar, fr in pairs for check in PAIR_FORM for one in check.run(ar, fr, context())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_can_be_told(language: str) -> None:
    with (paths.translations() / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as stream:
        words = {str(message.id): str(message.string) for message in read_po(stream, locale=language) if message.id}
    told = {(one.check, one.reason): one for one in _all_findings()}
    own = {key for key in words if re.fullmatch(r"check\.(?:[AF]-\d\d|P-(?:01|02|20|23|24))\.\w+", key)}
    assert own == {f"check.{check}.{reason}" for check, reason in told}
    for (check, reason), one in told.items():
        text = words[f"check.{check}.{reason}"].format(**dict(one.facts))
        assert text.strip()
        assert "{" not in text, text
        assert len(text) < 140, text
