"""P-19 against the memory: what former notes and other tools say otherwise, what is never told, and what it costs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.editing import confirm, set_text
from briefing_app.domain.edits import apply
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import Unit, UnitSide
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.domain.waiver_edits import waive
from briefing_app.domain.waivers import Waiver
from briefing_app.language.checks.finding import Severity
from briefing_app.services.check_service import PairFinding
from briefing_app.services.former_renderings import FormerRenderings
from briefing_app.services.memory_files import TmxFile
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import open_library
from briefing_app.storage.memory_texts import MOST_SAME, MemoryTexts
from tests.applications import quick_application
from tests.approved import give_status
from tests.conftest import QUICK, CountedIdentifiers, FixedClock
from tests.language.checks.test_pair_rendering import FLAGGED, SILENT, Twin
from tests.samples import BUILT_INS, sample_note
from tests.services.test_memory import keep

AR, FR = Language.ARABIC, Language.FRENCH
LIBRARIES = Path(__file__).parents[1] / "fixtures" / "libraries"
BOTH_AGREED = ("وقّع الجانبان الاتفاق", "Les deux parties ont signé")
OTHERWISE = ("وقع الطرفان على الاتفاق", "Les deux parties ont signé")
NOW = FixedClock().now()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    application = quick_application(FixedClock(), CountedIdentifiers(), "Nadia")
    application.libraries.create(tmp_path / "l.briefing", None)
    opened = application.open_desk(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE)
    yield opened
    opened.close()


def note_of(*twins: Twin, marking: str = "internal", note_id: str = "") -> BriefingNote:
    """A note that is being written: nothing of it is in the library."""
    return with_pairs(
        *(new_pair(f"p{n}", plain(ar), plain(fr)) for n, (ar, fr) in enumerate(twins)), marking=marking, note_id=note_id
    )


def with_pairs(*pairs: SegmentPair, marking: str = "internal", note_id: str = "") -> BriefingNote:
    sample = sample_note()
    sections = (Section("s", Bilingual("قسم", "Partie"), pairs),)
    facts = msgspec.structs.replace(sample.facts, marking=marking)
    return msgspec.structs.replace(
        sample, id=note_id or sample.id, sections=sections, facts=facts, actions=(), invitations=()
    )


def took_in(desk: Desk, *twins: Twin, name: str = "corpus.tmx", marking: str = "") -> None:
    units = tuple(Unit(UnitSide(ar), UnitSide(fr), marking) for ar, fr in twins)
    desk.memory_files.take_in(TmxFile(name, units, 0, 0))


def found_in(desk: Desk, note: BriefingNote) -> list[PairFinding]:
    found = desk.checks.findings(note, desk.known.with_memory(note))
    return [one for one in found if one.finding.check == "P-19"]


def told(desk: Desk, *twins: Twin, marking: str = "internal") -> list[tuple[str, str]]:
    """(what the memory says, in which place) of each hint."""
    found = [dict(one.finding.facts) for one in found_in(desk, note_of(*twins, marking=marking))]
    return [(facts["before"], facts["where"]) for facts in found]


@pytest.mark.parametrize("twins", FLAGGED)
def test_what_a_former_note_says_otherwise_is_told_whichever_was_first(desk: Desk, twins: tuple[Twin, Twin]) -> None:
    keep(desk, "first", [twins[0]])
    ((before, where),) = told(desk, twins[1])
    assert (before in twins[0], where) == (True, "P-first")
    desk.memory.forget("first")
    keep(desk, "second", [twins[1]])
    ((before, where),) = told(desk, twins[0])
    assert (before in twins[1], where) == (True, "P-second")


@pytest.mark.parametrize("twins", SILENT)
def test_what_is_no_other_rendering_of_a_former_note(desk: Desk, twins: tuple[Twin, Twin]) -> None:
    took_in(desk, twins[0])
    assert told(desk, twins[1]) == []
    desk.memory_files.remove(desk.memory_files.batches()[0][0].id)
    took_in(desk, twins[1])
    assert told(desk, twins[0]) == []


def test_it_is_a_hint_on_both_sides_in_words_of_the_note(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED)
    (found,) = found_in(desk, note_of(OTHERWISE))
    assert (found.section, found.pair, found.finding.reason) == ("s", "p0", "remembered")
    assert (found.finding.severity, found.words, found.finding.fix) == (Severity.HINT, Bilingual(*OTHERWISE), None)
    assert dict(found.finding.facts) == {"before": BOTH_AGREED[0], "where": "corpus.tmx"}
    note = note_of(OTHERWISE)
    assert desk.checks.blockers(note, desk.known.with_memory(note)) == ()


def test_either_direction_is_told_for_itself(desk: Desk) -> None:
    took_in(desk, (BOTH_AGREED[0], "Les parties ont conclu"), (OTHERWISE[0], BOTH_AGREED[1]))
    assert sorted(told(desk, BOTH_AGREED)) == [("Les parties ont conclu", "corpus.tmx"), (OTHERWISE[0], "corpus.tmx")]


def test_two_renderings_that_the_memory_has_are_both_good(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED, OTHERWISE)
    assert told(desk, OTHERWISE) == told(desk, BOTH_AGREED) == []


def test_two_renderings_of_which_the_note_says_this_one_twice_are_both_good(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED)
    assert told(desk, OTHERWISE, OTHERWISE) == []
    assert len(told(desk, OTHERWISE)) == 1


def test_what_the_note_itself_tells_is_not_told_again(desk: Desk) -> None:
    """The later place differs from the earlier one and from the memory: a hint for each of the two places."""
    took_in(desk, ("اتفق الجانبان معا", "Les deux parties ont signé"))
    found = found_in(desk, note_of(BOTH_AGREED, OTHERWISE))
    assert [(one.pair, one.finding.reason) for one in found] == [("p0", "remembered"), ("p1", "otherwise")]


# What is never told.


def test_what_comes_from_the_note_itself_does_not_count(desk: Desk) -> None:
    keep(desk, "own", [BOTH_AGREED])
    assert found_in(desk, note_of(OTHERWISE, note_id="own")) == []
    assert len(found_in(desk, note_of(OTHERWISE))) == 1
    took_in(desk, BOTH_AGREED)
    assert len(found_in(desk, note_of(OTHERWISE, note_id="own"))) == 1, "a file has it too"


def test_a_rendering_of_the_note_itself_vouches_for_nothing(desk: Desk) -> None:
    keep(desk, "own", [OTHERWISE])
    took_in(desk, BOTH_AGREED)
    assert len(found_in(desk, note_of(OTHERWISE, note_id="own"))) == 1
    keep(desk, "other", [OTHERWISE])
    assert found_in(desk, note_of(OTHERWISE, note_id="own")) == []


@pytest.mark.parametrize(("marking", "count"), [("public", 0), ("internal", 0), ("secret", 1), ("", 0), ("unknown", 0)])
def test_what_is_marked_higher_is_never_shown(desk: Desk, marking: str, count: int) -> None:
    keep(desk, "high", [BOTH_AGREED], "secret")
    assert len(told(desk, OTHERWISE, marking=marking)) == count


def test_what_is_marked_higher_vouches_for_nothing(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED)
    keep(desk, "high", [OTHERWISE], "secret")
    assert told(desk, OTHERWISE) == [(BOTH_AGREED[0], "corpus.tmx")]
    assert told(desk, OTHERWISE, marking="secret") == []


def test_a_file_that_is_marked_higher_is_not_shown_and_a_section_that_is_lower_may_be(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED, marking="secret")
    assert told(desk, OTHERWISE) == []
    keep(desk, "high", [BOTH_AGREED], "secret", section="public")
    assert told(desk, OTHERWISE) == [(BOTH_AGREED[0], "P-high")]


def test_the_note_is_asked_for_anew_when_it_is_marked_otherwise(desk: Desk) -> None:
    keep(desk, "high", [BOTH_AGREED], "secret")
    assert [len(told(desk, OTHERWISE, marking=one)) for one in ("secret", "internal", "secret")] == [1, 0, 1]


def test_a_forgotten_note_says_nothing_until_it_is_taken_up(desk: Desk) -> None:
    keep(desk, "n", [BOTH_AGREED])
    assert len(told(desk, OTHERWISE)) == 1
    desk.memory.forget("n")
    assert told(desk, OTHERWISE) == []
    desk.memory.take_up("n")
    assert len(told(desk, OTHERWISE)) == 1
    desk._library.notes.delete("n", NOW)
    assert told(desk, OTHERWISE) == []


def test_a_pair_that_is_behind_or_half_written_says_nothing_yet(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED)
    pair = new_pair("p0", plain("شيء آخر تماما"), plain("Autre chose")).edited(FR, plain(OTHERWISE[1]))
    pair = msgspec.structs.replace(pair, ar=msgspec.structs.replace(pair.ar, text=plain(OTHERWISE[0])))
    assert pair.is_behind(AR)
    assert found_in(desk, with_pairs(pair)) == []
    assert found_in(desk, with_pairs(pair.settled())) != []
    assert told(desk, ("", OTHERWISE[1])) == told(desk, (" ", OTHERWISE[1])) == []


def test_what_is_said_with_ever_other_numbers_is_a_formula(desk: Desk) -> None:
    took_in(desk, *((f"قرار الوزير رقم {n}", f"Décision n° {n} du ministre") for n in range(MOST_SAME - 1)))
    assert told(desk, ("قرار الوزير رقم 5", "Arrêté n° 5 du ministre")) == [("Décision n° 5 du ministre", "corpus.tmx")]
    took_in(desk, ("قرار الوزير رقم 1000", "Décision n° 1000 du ministre"), name="more.tmx")
    assert told(desk, ("قرار الوزير رقم 5", "Arrêté n° 5 du ministre")) == []


def test_the_same_words_with_other_numbers_are_in_use(desk: Desk) -> None:
    """Whether numbers agree is for other checks: one article rendered like this vouches for the others."""
    clause, article = (
        ("المادة 5 من الاتفاق", "La clause 5 de l’accord"),
        ("المادة 5 من الاتفاق", "L’article 5 de l’accord"),
    )
    took_in(desk, clause)
    assert told(desk, article) == [(clause[1], "corpus.tmx")]
    assert told(desk, ("المادة 5 من الاتفاق", "La clause 6 de l’accord")) == []
    took_in(desk, ("المادة 7 من الاتفاق", "L’article 7 de l’accord"), name="more.tmx")
    assert told(desk, article) == []


def test_a_profile_that_does_not_want_the_rule_asks_for_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    took_in(desk, BOTH_AGREED)
    profile = msgspec.structs.replace(BUILT_INS.profile("egypt_france"), rules_off=("P-19",))
    monkeypatch.setattr(desk._application.built_ins, "profile", lambda code: profile)
    assert desk.renderings.of(note_of(OTHERWISE)) == ()


def test_a_library_of_an_older_version_that_is_only_read_has_no_memory(tmp_path: Path) -> None:
    path = Path(shutil.copy(LIBRARIES / "v5-plain.briefing", tmp_path / "old.briefing"))
    with open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as library:
        assert not library.memory.texts.are_there
        assert FormerRenderings(library, BUILT_INS).of(note_of(OTHERWISE)) == ()


def test_what_cannot_be_read_is_left_out(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED)
    desk._library.connection.execute("UPDATE memory_batches SET content = x'00'")
    assert told(desk, OTHERWISE) == []


# Which place is told, and letting it stand.


def test_the_best_place_is_told(desk: Desk) -> None:
    """What was approved before what was confirmed, both before what came from outside."""
    took_in(desk, BOTH_AGREED)
    assert told(desk, OTHERWISE)[0][1] == "corpus.tmx"
    keep(desk, "confirmed", [("اتفق الجانبان معا", BOTH_AGREED[1])])
    assert told(desk, OTHERWISE) == [("اتفق الجانبان معا", "P-confirmed")]
    keep(desk, "approved", [("توصل الطرفان إلى اتفاق", BOTH_AGREED[1])])
    give_status(desk._library, "approved", NoteStatus.APPROVED)
    assert told(desk, OTHERWISE) == [("توصل الطرفان إلى اتفاق", "P-approved")]


def test_a_hint_that_somebody_let_stand_stands_until_the_words_change(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED)
    note = note_of(OTHERWISE)
    (found,) = found_in(desk, note)
    waiver = Waiver("P-19", "remembered", "p0", found.words, "un autre contexte", "Nadia", NOW)
    waived = apply(note, waive(note, waiver))
    assert [one.waiver for one in found_in(desk, waived)] == [waiver]
    changed = apply(waived, set_text(waived, "p0", FR, plain(f"{OTHERWISE[1]} !")))
    confirmed = apply(changed, confirm(changed, "p0"))
    assert [one.waiver for one in found_in(desk, confirmed)] == [None]


# What it costs.


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The masked sides the library is asked for, in order."""
    masks: list[str] = []
    real: Callable[..., list[int]] = MemoryTexts.same

    def same(texts: MemoryTexts, mask: str, language: Language) -> list[int]:
        masks.append(mask)
        return real(texts, mask, language)

    monkeypatch.setattr(MemoryTexts, "same", same)
    return masks


def test_only_words_that_changed_are_asked_for_again(desk: Desk, asked: list[str]) -> None:
    took_in(desk, BOTH_AGREED)
    first, second = ("جملة أولى طويلة", "Une première phrase"), ("جملة ثانية طويلة", "Une seconde phrase")
    assert told(desk, first, second, OTHERWISE) == [(BOTH_AGREED[0], "corpus.tmx")]
    assert len(asked) == 6
    del asked[:]
    assert told(desk, OTHERWISE, first, (second[0], "Une autre phrase")) == [(BOTH_AGREED[0], "corpus.tmx")]
    assert asked == ["جمله ثانيه طويله", "une autre phrase"]


def test_everything_is_asked_for_again_once_the_memory_is_another(desk: Desk, asked: list[str]) -> None:
    took_in(desk, ("شيء آخر تماما", "Tout autre chose"))
    assert told(desk, OTHERWISE) == []
    took_in(desk, BOTH_AGREED, name="more.tmx")
    assert told(desk, OTHERWISE) == [(BOTH_AGREED[0], "more.tmx")]
    desk.memory_files.remove(desk.memory_files.batches()[0][0].id)
    assert told(desk, OTHERWISE) == []


def test_short_segments_are_not_asked_for(desk: Desk, asked: list[str]) -> None:
    took_in(desk, ("نعم بالتأكيد", "Oui certainement"))
    assert told(desk, ("نعم بالتأكيد", "Oui, bien sûr")) == []
    assert asked == ["نعم بالتاكيد", "oui bien sur"]
    assert told(desk, ("نعم", "Oui")) == []
    assert len(asked) == 2


def test_asking_comes_to_an_end_while_the_memory_changes(desk: Desk) -> None:
    """As when the notes of an older library are read meanwhile."""
    note = note_of(OTHERWISE, ("جملة أولى طويلة", "Une première phrase"), ("جملة ثانية طويلة", "Une seconde phrase"))
    renderings, more = desk.renderings, []
    for twin in (BOTH_AGREED, ("ثالثة أخرى هنا", "Une troisième"), ("رابعة أخرى هنا", "Une quatrième")):
        more.append(renderings.prepare_some(note, 0.0))
        took_in(desk, twin, name=f"{len(more)}.tmx")
    assert (more, renderings.known()) == ([True, True, False], ())
    assert [one.said for one in renderings.of(note)] == [BOTH_AGREED[0]]


def test_a_long_note_is_asked_for_bit_by_bit(desk: Desk) -> None:
    took_in(desk, BOTH_AGREED)
    note = note_of(("جملة أولى طويلة", "Une première phrase"), ("جملة ثانية طويلة", "Une seconde phrase"), OTHERWISE)
    renderings = desk.renderings
    assert [renderings.prepare_some(note, 0.0) for _ in range(4)] == [True, True, False, False]
    assert [one.said for one in renderings.of(note)] == [BOTH_AGREED[0]]
