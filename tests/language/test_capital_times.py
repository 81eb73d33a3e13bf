"""Times in both capitals across the changes of their clocks, by the data that comes with the application."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.language.calendars import format_capital_time
from briefing_app.language.capital_times import (
    CAPITALS,
    capital,
    data_version,
    in_capitals,
    is_left_out,
    zone,
    zones_by_capital,
)
from tests.samples import BUILT_INS

CAIRO, PARIS = "Africa/Cairo", "Europe/Paris"
PROFILE = BUILT_INS.profile("egypt_france")


def clocks(day: date, start: time, at: str = CAIRO) -> list[str]:
    """What both capitals show, as ``11:00 UTC+2``."""
    return [f"{item.moment:%H:%M} {item.offset}" for item in in_capitals(day, start, at, (CAIRO, PARIS))]


@pytest.mark.parametrize(
    ("day", "cairo", "paris"),
    [
        (date(2026, 3, 28), "12:00 UTC+2", "11:00 UTC+1"),
        (date(2026, 3, 29), "12:00 UTC+2", "12:00 UTC+2"),  # Paris has put its clocks forward, Cairo not yet
        (date(2026, 4, 23), "12:00 UTC+2", "12:00 UTC+2"),
        (date(2026, 4, 24), "12:00 UTC+3", "11:00 UTC+2"),  # the last Friday of April
        (date(2026, 10, 24), "12:00 UTC+3", "11:00 UTC+2"),
        (date(2026, 10, 25), "12:00 UTC+3", "10:00 UTC+1"),  # Paris has gone back, Cairo goes back on the Thursday
        (date(2026, 10, 29), "12:00 UTC+3", "10:00 UTC+1"),
        (date(2026, 10, 30), "12:00 UTC+2", "11:00 UTC+1"),
        (date(2022, 7, 1), "12:00 UTC+2", "12:00 UTC+2"),  # Egypt had no summer time from 2015 to 2022
        (date(2010, 8, 20), "12:00 UTC+2", "12:00 UTC+2"),  # and interrupted it for Ramadan in 2010
        (date(2010, 9, 20), "12:00 UTC+3", "11:00 UTC+2"),
    ],
)
def test_both_capitals_across_their_changes(day: date, cairo: str, paris: str) -> None:
    assert clocks(day, time(12, 0)) == [cairo, paris]


def test_a_time_that_no_clock_shows_is_told_and_moved_on() -> None:
    gap = date(2026, 3, 29)
    assert is_left_out(gap, time(2, 30), PARIS)
    assert not is_left_out(gap, time(3, 30), PARIS)
    assert not is_left_out(gap, time(2, 30), CAIRO)
    assert clocks(gap, time(2, 30), PARIS) == ["03:30 UTC+2", "03:30 UTC+2"]
    midnight = date(2026, 4, 24)  # Cairo goes from 0:00 to 1:00
    assert is_left_out(midnight, time(0, 30), CAIRO)
    assert clocks(midnight, time(0, 30)) == ["01:30 UTC+3", "00:30 UTC+2"]


def test_a_time_that_comes_twice_is_the_first_of_the_two() -> None:
    assert clocks(date(2026, 10, 25), time(2, 30), PARIS) == ["03:30 UTC+3", "02:30 UTC+2"]
    assert not is_left_out(date(2026, 10, 25), time(2, 30), PARIS)


def test_another_day_over_there_is_counted_and_said() -> None:
    here, there = in_capitals(date(2026, 6, 30), time(23, 30), PARIS, (PARIS, CAIRO))
    assert (here.day_shift, there.day_shift) == (0, 1)
    assert format_capital_time(there, PROFILE, Language.FRENCH) == "0 h 30 le 1er juillet 2026, heure du Caire (UTC+3)"
    early = in_capitals(date(2026, 1, 1), time(0, 15), CAIRO, (PARIS,))[0]
    assert early.day_shift == -1
    assert early.moment.date() == date(2025, 12, 31)


def test_each_zone_is_told_once() -> None:
    assert len(in_capitals(date(2026, 6, 1), time(9), CAIRO, (CAIRO, CAIRO))) == 1


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2036, 12, 31)),  # noqa: DTZ001 - wall clocks
    st.sampled_from(sorted(CAPITALS)),
)
def test_every_capital_shows_the_same_instant(wall: datetime, at: str) -> None:
    told = in_capitals(wall.date(), wall.time(), at, tuple(sorted(CAPITALS)))
    assert len({item.moment.astimezone(UTC) for item in told}) == 1
    own = next(item for item in told if item.zone == at)
    moved = own.moment.replace(tzinfo=None) - wall
    assert moved == timedelta() or (moved == timedelta(hours=1) and is_left_out(wall.date(), wall.time(), at))


def test_the_zones_are_our_own_whatever_the_system_has(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(zoneinfo, "TZPATH", ())
    zone.cache_clear()
    assert zone(CAIRO).utcoffset(datetime(2026, 7, 1)) == timedelta(hours=3)  # noqa: DTZ001
    assert data_version()[:4].isdecimal()
    assert int(data_version()[:4]) >= 2023, "older data knows nothing of the summer time that Egypt took up again"


@pytest.mark.parametrize("name", ["", "Nowhere/Here", "Africa", "../secret", "Africa/../Cairo", "/etc/localtime"])
def test_a_zone_that_is_not_there_is_told(name: str) -> None:
    with pytest.raises(UserError) as problem:
        zone(name)
    assert problem.value.code == "zone.unknown"


def test_capitals_have_names_in_both_languages() -> None:
    french, arabic = (dict(zones_by_capital(language)) for language in (Language.FRENCH, Language.ARABIC))
    assert french[CAIRO] == "Le Caire"
    assert french["Africa/Algiers"] == "Alger"
    assert french[PARIS] == "Paris"
    assert arabic[CAIRO] == "القاهرة"
    assert capital("America/New_York").fr == "de New York"
