"""Reviews are made once: the export and its scans are the same for every test."""

from __future__ import annotations

import pytest

from briefing_app.domain.review_merge import Review
from tests.docx_io.review.samples import Sent
from tests.ui.review.reviews import Kept, karim, laid, moving, nadia, sent_facing


@pytest.fixture(scope="session")
def sent() -> Sent:
    return sent_facing()


@pytest.fixture(scope="session")
def alone(sent: Sent) -> Review:
    return laid(sent, ("Nadia", nadia))


@pytest.fixture(scope="session")
def both(sent: Sent) -> Review:
    return laid(sent, ("Nadia", nadia), ("كريم", karim))


@pytest.fixture(scope="session")
def moved(sent: Sent) -> Review:
    return laid(sent, ("Nadia", moving))


@pytest.fixture
def one(alone: Review, sent: Sent) -> Kept:
    """The review by Nadia alone, nothing decided."""
    return Kept(alone, sent.note)


@pytest.fixture
def two(both: Review, sent: Sent) -> Kept:
    """Two reviewers of one round."""
    return Kept(both, sent.note)
