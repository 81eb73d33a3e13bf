"""Reviewers told by colour and by line; every colour readable on every ground, light and dark."""

from __future__ import annotations

import pytest

from briefing_app.services.preferences import Scheme
from briefing_app.ui.kit import colours
from briefing_app.ui.kit.colours import REVIEWERS_DARK as DARK
from briefing_app.ui.kit.colours import REVIEWERS_LIGHT as LIGHT
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.review.author_looks import LINES, colour_of, line_of

GROUNDS = (*colours.GROUNDS, "accent_soft")


@pytest.mark.parametrize(("own", "scheme"), [(LIGHT, colours.LIGHT), (DARK, colours.DARK)], ids=["light", "dark"])
def test_every_colour_can_be_read_on_every_ground(own: tuple[str, ...], scheme: colours.Colours) -> None:
    assert len(set(own)) == len(own) >= 6
    for colour in own:
        for ground in GROUNDS:
            assert colours.contrast(colour, getattr(scheme, ground)) >= 4.5, (colour, ground)


def test_no_two_of_the_first_thirty_reviewers_look_alike(kit: Kit) -> None:
    looks = {(colour_of(author, kit.theme).name(), line_of(author)) for author in range(len(LIGHT) * len(LINES))}
    assert len(looks) == len(LIGHT) * len(LINES)


@pytest.mark.parametrize(("scheme", "own"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_the_colours_are_those_of_the_scheme(kit: Kit, scheme: Scheme, own: tuple[str, ...]) -> None:
    kit.theme.apply(scheme, 100, "en")
    assert [colour_of(author, kit.theme).name().upper() for author in (0, 1)] == [own[0].upper(), own[1].upper()]
    assert colour_of(-1, kit.theme) == kit.theme.colour("ink")


def test_high_contrast_tells_reviewers_by_their_lines_alone(kit: Kit) -> None:
    kit.theme.apply(Scheme.CONTRAST, 100, "en")
    assert {colour_of(author, kit.theme).name() for author in range(6)} == {kit.theme.colour("ink").name()}
    assert len({line_of(author) for author in range(5)}) == 5
