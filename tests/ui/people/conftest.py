"""Three people and a body in the directory."""

from __future__ import annotations

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import Body, Gender, Person, Post, Style
from briefing_app.ui.people.presenter import PeoplePresenter

PEOPLE = (
    Person(
        "",
        Bilingual("عمرو طلعت", "Amr Talaat"),
        Gender.MASCULINE,
        Style.MINISTER,
        post=Post(Bilingual("وزير الاتصالات", "Ministre des Communications")),
        body=Bilingual("وزارة الاتصالات", "Ministère des Communications"),
        country="EG",
        variants=("Amr Talaat Ahmed",),
        language="ar",
        contact="cabinet@example.org",
        marking="internal",
    ),
    Person("", Bilingual("سيدريك أو", "Cédric O"), country="FR", body=Bilingual("", "Secrétariat d’État")),
    Person("", Bilingual("", "Zoé Martin"), Gender.FEMININE, country="EU"),
)
BODY = Body("", Bilingual("سفارة فرنسا بالقاهرة", "Ambassade de France au Caire"), Bilingual("", "AFC"), "EG")


@pytest.fixture
def filled(desk: Desk) -> Desk:
    for person in PEOPLE:
        desk.people.save(person)
    desk.people.save_body(BODY)
    return desk


@pytest.fixture
def presenter(filled: Desk) -> PeoplePresenter:
    presenter = PeoplePresenter(filled.people, is_writable=True)
    presenter.refresh()
    presenter.bodies.refresh()
    return presenter
