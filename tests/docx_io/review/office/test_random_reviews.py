"""Whatever is done in LibreOffice: nothing lost, nothing invented, and the note reads as LibreOffice shows it."""

from __future__ import annotations

from collections import Counter

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.review import ChangeKind
from briefing_app.domain.review_merge import review_of
from briefing_app.language.comparing import comparable
from tests.docx_io.review.office.harness import PROMISED, Reviewed, Run, sent_for
from tests.docx_io.review.office.random_reviews import random_runs
from tests.docx_io.review.promised import check_anchors, taken_in
from tests.docx_io.review.samples import accepted

pytestmark = [pytest.mark.office, pytest.mark.timeout(1800)]


def paragraphs(texts: object) -> Counter[str]:
    return Counter(filter(None, (comparable(str(text)).strip("\u200d") for text in texts)))  # type: ignore[attr-defined]


@pytest.mark.parametrize("run", random_runs(), ids=lambda run: run.name)
def test_a_random_review(run: Run, returned: dict[str, Reviewed]) -> None:
    came, sent = returned[run.name], sent_for(run)
    assert not came.problem, came.problem
    read = sent.scan(came.docx)  # with the marks counted, and all refused against what was exported
    review = review_of([read])
    after, made = taken_in(PROMISED[run.case.note], review)
    check_anchors(after, review)
    if read.unplaced:
        return
    languages = [Language(language) for language in run.layout.languages]
    shown = paragraphs(came.shown) - Counter(entry.key for entry in sent.exported.entries if not entry.is_unit)
    assert paragraphs(text for language in languages for text in accepted(read, language)) == shown
    twins_joined = len(languages) == 2 and any(change.kind is ChangeKind.JOINED for change in read.changes)
    if not made.overtaken and not twins_joined:
        assert paragraphs(pair.text(language).plain for pair in after.pairs() for language in languages) == shown
