"""The one LibreOffice of a session: it makes every review that the chosen tests ask for, before the first of them."""

from __future__ import annotations

import os

import pytest

from tests.docx_io.review.office.harness import Reviewed, Run, reviewed


@pytest.fixture(scope="session")
def returned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reviewed]:
    """What came back, by the name of the run; the runs are the parameters ``run`` of the chosen tests."""
    chosen: dict[str, Run] = {}
    for item in request.session.items:
        run = (
            item.callspec.params.get("run") if isinstance(item, pytest.Function) and hasattr(item, "callspec") else None
        )
        if isinstance(run, Run):
            chosen[run.name] = run
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    return reviewed(list(chosen.values()), shared / "office_reviews")
