"""The places of what an office keeps for all its notes: people, bodies, terms. Their presenters outlive the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing_app.bootstrap import Desk
    from briefing_app.ui.shell.desktop import Desktop

Presenters = dict[str, object]


def people(desktop: Desktop, desk: Desk, known: Presenters) -> QWidget:
    from briefing_app.ui.people.presenter import PeoplePresenter
    from briefing_app.ui.people.view import PeopleView

    presenter = known.setdefault("people", PeoplePresenter(desk.people, is_writable=desk.is_writable))
    assert isinstance(presenter, PeoplePresenter)
    return PeopleView(presenter, desktop.kit, desktop.window)


def terms(desktop: Desktop, desk: Desk, known: Presenters) -> QWidget:
    from briefing_app.ui.terms.presenter import TermsPresenter
    from briefing_app.ui.terms.view import TermsView

    presenter = known.setdefault("terms", TermsPresenter(desk.terms, is_writable=desk.is_writable))
    assert isinstance(presenter, TermsPresenter)
    return TermsView(presenter, desktop.kit, desktop.window)


def keep_drafts(known: Presenters) -> None:
    """Store what was typed and not kept yet, as far as it can be; UserErrors of the medium."""
    people, terms = known.get("people"), known.get("terms")
    if people is not None:
        people.keep_all()  # type: ignore[attr-defined]
        people.bodies.keep_all()  # type: ignore[attr-defined]
    if terms is not None:
        terms.keep_all()  # type: ignore[attr-defined]
