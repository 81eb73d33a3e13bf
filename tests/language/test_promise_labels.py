"""The labelled promises are sound: enough of each kind, half of them empty, every label in its text, no repetition."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from datetime import date
from itertools import combinations

import pytest
from rapidfuzz import fuzz

from briefing_app.domain.languages import Language
from briefing_app.language.countries import country_codes
from briefing_app.language.folding import fold
from tests.language.promise_labels import Half, Label, PromiseKind, Readout, halves, load

AR, FR = Language.ARABIC, Language.FRENCH
EVERY_HALF = pytest.mark.parametrize("half", halves())
BOTH_LANGUAGES = pytest.mark.parametrize("language", [AR, FR])
EVERY = [(readout, language) for half in halves() for language in (AR, FR) for readout in load(half, language)]
A_DAY, A_MONTH = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d{4}-\d\d")


def name_of(case: object) -> str | None:
    return case.id if isinstance(case, Readout) else None


WITH_EVERY = pytest.mark.parametrize(("readout", "language"), EVERY, ids=name_of)
WITH_LABELLED = pytest.mark.parametrize("readout", [readout for readout, _ in EVERY if readout.labels], ids=name_of)


def last_day(due: str) -> date:
    """The day by which ``due`` is past; an error where it is no day and no month."""
    if A_DAY.fullmatch(due):
        return date.fromisoformat(due)
    assert A_MONTH.fullmatch(due), due
    year, month = map(int, due.split("-"))
    return date(year, month, calendar.monthrange(year, month)[1])


def sentences(text: str) -> int:
    ended = re.sub(r"\b(?:M|Mme|S\.E|Dr|Pr)\.", "", text)
    return len(re.findall(r"[.?!؟][»\s\u00a0\u202f]*(?=\s|$)", ended))


@EVERY_HALF
@BOTH_LANGUAGES
def test_each_half_has_enough_and_half_of_it_promises_nothing(half: Half, language: Language) -> None:
    readouts = load(half, language)
    assert len(readouts) >= 32
    empty = sum(not readout.labels for readout in readouts)
    assert empty * 2 == len(readouts)
    nameless = sum(not readout.ours for readout in readouts)
    assert len(readouts) / 4 <= nameless <= len(readouts) * 2 / 3, "in a third and more the text alone must do"


@EVERY_HALF
@BOTH_LANGUAGES
@pytest.mark.parametrize("kind", PromiseKind)
def test_each_kind_is_there_often_enough(kind: PromiseKind, half: Half, language: Language) -> None:
    found = sum(label.kind is kind for readout in load(half, language) for label in readout.labels)
    assert found >= (4 if kind is PromiseKind.INVITATION_DECLINED else 5)


@WITH_EVERY
def test_a_readout_is_whole(readout: Readout, language: Language) -> None:
    assert {readout.our_country, readout.counterpart_country} <= set(country_codes())
    assert readout.our_country != readout.counterpart_country
    assert 2 <= max(sentences(readout.text), readout.text.count("\n")) <= 7
    assert not re.search(r"\s{2}|[{}|]", readout.text), "left over from writing"
    strangers = r"[A-Za-z]" if language is AR else r"[\u0600-\u06ff]|'"
    assert not re.search(strangers, readout.text)
    if language is FR:
        assert not re.search(r"(?<![\u00a0\u202f])[;:!?»]|«(?!\u00a0)", readout.text), "a no-break space is missing"
    assert re.search(r"[.?!؟»]$", readout.text)


@WITH_LABELLED
def test_labels_are_found_in_their_text(readout: Readout) -> None:
    for label in readout.labels:
        assert readout.text.count(label.words) == 1, label.words
        assert label.words == label.words.strip(" \u00a0\u202f.,؛;،"), label.words
        assert label.who in readout.text, label.who
        assert label.when in label.words, label.when
    starts = [readout.text.index(label.words) for label in readout.labels]
    assert starts == sorted(starts), "labels in the order of the text"
    assert len({(label.kind, label.words) for label in readout.labels}) == len(readout.labels)


@WITH_LABELLED
def test_due_days_come_from_words_and_lie_ahead(readout: Readout) -> None:
    for label in readout.labels:
        if label.due:
            assert label.when, f"{label.words}: due without words that say so"
            assert 0 < (last_day(label.due) - readout.meeting_day).days < 400
        if label.kind is PromiseKind.NEXT_STEP:
            assert label.when, f"{label.words}: a next step is dated"


@BOTH_LANGUAGES
def test_no_readout_comes_twice(language: Language) -> None:
    every = [readout for half in halves() for readout in load(half, language)]
    assert len({readout.id for readout in every}) == len(every)
    folded = [(readout.id, fold(readout.text)) for readout in every]
    alike = [
        (one, other, round(score))
        for (one, text), (other, second) in combinations(folded, 2)
        if (score := fuzz.ratio(text, second)) >= 80
    ]
    assert alike == []


@BOTH_LANGUAGES
def test_no_sentence_of_a_promise_is_a_template(language: Language) -> None:
    every = [fold(label.words) for half in halves() for readout in load(half, language) for label in readout.labels]
    for one, other in combinations(every, 2):
        assert not fuzz.ratio(one, other, score_cutoff=85), (one, other)


@EVERY_HALF
def test_twins_share_an_id_and_say_the_same(half: Half) -> None:
    arabic = {readout.id: readout for readout in load(half, AR)}
    french = {readout.id: readout for readout in load(half, FR)}
    twins = sorted(arabic.keys() & french.keys())
    assert not twins or 0.35 <= len(twins) / len(arabic) <= 0.65, "about half are twins, or the texts are independent"
    for name in twins:
        assert same_meeting(arabic[name], french[name]), name


def same_meeting(one: Readout, other: Readout) -> bool:
    def facts(readout: Readout) -> tuple[object, ...]:
        sides = (readout.our_country, readout.counterpart_country, len(readout.ours), len(readout.theirs))
        return (*sides, readout.meeting_day, Counter(map(kind_and_due, readout.labels)))

    return facts(one) == facts(other)


def kind_and_due(label: Label) -> tuple[PromiseKind, str]:
    return label.kind, label.due


def test_the_halves_share_no_meeting() -> None:
    meetings = {half: {readout.id for language in (AR, FR) for readout in load(half, language)} for half in halves()}
    for one, other in combinations(halves(), 2):
        assert not meetings[one] & meetings[other], (one, other)


@pytest.mark.parametrize("half", [half for half in (Half.DEV7, Half.DEV8, Half.DEV12, Half.HELD) if half in halves()])
def test_a_half_held_aside_has_more_of_each_kind(half: Half) -> None:
    """It is measured kind by kind, so that a single label must not weigh too much."""
    for language in (AR, FR):
        readouts = load(half, language)
        assert len(readouts) >= 72
        found = Counter(label.kind for readout in readouts for label in readout.labels)
        for kind in PromiseKind:
            assert found[kind] >= 14, (language, kind)
