"""Applications for tests: wired as the real one, with keys derived quickly and built-in files read once a process."""

from __future__ import annotations

from briefing_app import bootstrap, paths
from briefing_app.services.ports import Clock, Identifiers
from tests.conftest import QUICK
from tests.samples import BUILT_INS


def quick_application(clock: Clock, identifiers: Identifiers, author: str = "desk") -> bootstrap.Application:
    return sharing(bootstrap.Application(paths.resources(), clock, identifiers, QUICK, author))


def sharing(application: bootstrap.Application) -> bootstrap.Application:
    """The same with the templates, profiles and rules that were read already; they are frozen, nobody changes them."""
    application.built_ins = BUILT_INS
    return application
