"""The translation memory as it is asked: near copies are found, markings are kept, words are searched."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from benchmarks.memory_texts import Copy, copies, corpus, segment
from briefing_app.bootstrap import Desk
from briefing_app.domain import editing
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import Clearance, NoteOrigin, Unit, UnitSide, clearance_at
from briefing_app.domain.notes import Section
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.services.memory_files import TmxFile, aligned_files, read_tmx_file
from briefing_app.services.memory_service import Asking
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.notes import RevisionDraft
from tests.applications import quick_application
from tests.conftest import CountedIdentifiers, FixedClock
from tests.samples import BUILT_INS, sample_note

AR, FR = Language.ARABIC, Language.FRENCH
CORPUS = 1_500
PROBES = 25
PROFILE = BUILT_INS.profile("egypt_france")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FixedClock()
    application = quick_application(clock, CountedIdentifiers(), "Nadia")
    application.libraries.create(tmp_path / "l.briefing", None)
    opened = application.open_desk(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE)
    yield opened
    opened.close()


def keep(desk: Desk, name: str, pairs: list[tuple[str, str]], marking: str = "internal", section: str = "") -> str:
    """A note whose pairs are all confirmed in its second revision."""
    made = tuple(new_pair(f"{name}-{n}", plain(ar), plain(fr)) for n, (ar, fr) in enumerate(pairs))
    note = msgspec.structs.replace(
        sample_note(),
        id=name,
        reference=Reference(f"P-{name}"),
        sections=(Section("s", Bilingual("قسم", "Partie"), made, marking=section),),
        actions=(),
        invitations=(),
    )
    note = msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, marking=marking))
    desk._library.notes.add(note, RevisionDraft(f"{name}-r", "test", "created", FixedClock().now()))
    session = desk.edit(name)
    for pair in made:
        session.do(editing.confirm(session.note, pair.id))
    session.checkpoint("edited")
    return name


def filled(desk: Desk, pairs: list[Bilingual]) -> None:
    units = tuple(Unit(UnitSide(pair.ar), UnitSide(pair.fr)) for pair in pairs)
    desk.memory_files.take_in(TmxFile("corpus.tmx", units, 0, 0))


# Finding.


def test_the_segment_a_near_copy_was_made_of_is_among_the_first_three(desk: Desk) -> None:
    """Leave one out: the copy is asked for, in both directions, and only its segment is known."""
    facts = corpus(CORPUS)
    pairs = [segment(one) for one in facts]
    filled(desk, pairs)
    source = random.Random(3)
    asked = found = 0
    missed: list[tuple[Copy, Language]] = []
    for number in random.Random(5).sample(range(CORPUS), PROBES):
        for kind, copy in copies(facts[number], source).items():
            for language in Language:
                answer = desk.memory.suggest(segment(copy)[language], language, most=3)
                asked += 1
                if any(one.source == pairs[number][language] for one in answer.shown):
                    found += 1
                else:
                    missed.append((kind, language))
    assert found / asked >= 0.95, missed


def test_values_of_a_near_copy_come_out_in_the_twin(desk: Desk) -> None:
    facts = corpus(200)
    filled(desk, [segment(one) for one in facts])
    source = random.Random(4)
    right = asked = 0
    for one in facts[:40]:
        wanted = segment(copies(one, source)[Copy.VALUES])
        for language in Language:
            (best, *_) = desk.memory.suggest(wanted[language], language).shown
            asked += 1
            right += best.target == wanted[language.twin]
    assert right / asked >= 0.95


def test_the_same_words_score_100_and_lead(desk: Desk) -> None:
    one = segment(corpus(50)[7])
    filled(desk, [segment(facts) for facts in corpus(50)])
    (best, *others) = desk.memory.suggest(f"\u200f{one.ar}", AR).shown
    assert (best.score, best.target) == (100, one.fr)
    assert all(other.score < 100 for other in others)
    assert [other.score for other in others] == sorted((other.score for other in others), reverse=True)


@pytest.mark.parametrize("text", ["", "   ", "؟!", "—"])
def test_a_segment_without_words_has_no_answer(desk: Desk, text: str) -> None:
    filled(desk, [segment(facts) for facts in corpus(20)])
    assert desk.memory.suggest(text, FR).shown == ()


# Markings.


def test_what_is_marked_higher_is_counted_and_not_shown(desk: Desk) -> None:
    keep(desk, "high", [("رسالة سرية إلى السفير في باريس", "Une lettre secrète à l’ambassadeur à Paris")], "secret")
    keep(desk, "low", [("رسالة عادية إلى السفير في باريس", "Une lettre ordinaire à l’ambassadeur à Paris")], "internal")
    note = desk.notes.show("low").note
    text = "Une lettre nouvelle à l’ambassadeur à Paris"
    found = desk.memory.suggest(text, FR, desk.memory.asking(note))
    assert [one.target for one in found.shown] == ["رسالة عادية إلى السفير في باريس"]
    assert found.hidden == 1
    hits = desk.memory.concordance("lettre", desk.memory.asking(note))
    assert ([hit.words.fr for hit in hits.shown], hits.hidden) == ([note.pair("low-0").fr.text.plain], 1)
    high = desk.notes.show("high").note
    assert desk.memory.suggest(text, FR, desk.memory.asking(high)).hidden == 0
    assert len(desk.memory.suggest(text, FR, desk.memory.asking(high)).shown) == 2


def test_a_section_that_is_marked_lower_may_be_shown(desk: Desk) -> None:
    keep(desk, "n", [("جملة عامة تصلح للجميع", "Une phrase publique bonne pour tous")], "secret", section="public")
    note = keep(desk, "m", [("شيء آخر", "Autre chose encore")], "internal")
    asking = desk.memory.asking(desk.notes.show(note).note)
    assert len(desk.memory.suggest("Une phrase publique bonne pour tous", FR, asking).shown) == 1


@pytest.mark.parametrize("marking", ["", "no such marking"])
def test_a_note_without_a_known_marking_sees_the_lowest_only(marking: str) -> None:
    lowest = min(PROFILE.markings, key=lambda one: one.rank)
    assert clearance_at(PROFILE, marking) == Clearance(frozenset({lowest.code}))


def test_a_marking_of_another_profile_is_never_shown() -> None:
    highest = max(PROFILE.markings, key=lambda one: one.rank)
    clearance = clearance_at(PROFILE, highest.code)
    assert all(clearance.permits(one.code) for one in PROFILE.markings)
    assert not clearance.permits("x-restricted")
    assert clearance.permits("")


def test_a_pair_does_not_find_itself(desk: Desk) -> None:
    words = ("عبارة ختامية معتادة في كل المذكرات", "Une formule finale habituelle dans toutes les notes")
    keep(desk, "n", [words, words])
    keep(desk, "m", [words])
    asking = desk.memory.asking(desk.notes.show("n").note, "n-0")
    (one,) = desk.memory.suggest(words[1], FR, asking).shown
    assert {(origin.note_id, origin.pair_id) for origin in one.origins if isinstance(origin, NoteOrigin)} == {
        ("n", "n-1"),
        ("m", "m-0"),
    }
    desk.notes.delete("m")
    assert desk.memory.suggest("Tout à fait autre chose ici", FR, Asking()).shown == ()


# Searching words.

PHRASES = [
    ("وقّع الجانبان اتفاق التعاون الجمركي", "Les deux parties ont signé l’accord de coopération douanière"),
    ("طُلبت كتابة تقرير عن الكتاب", "On a demandé la rédaction d’un rapport sur le livre"),
    ("بلغ العدد 100 ألف متدرب", "Le nombre a atteint 100 000 stagiaires à l’École d’État"),
]


@pytest.mark.parametrize(
    ("words", "found", "lit"),
    [
        ("coopération", 0, "coopération"),
        ("COOPERATION", 0, "coopération"),
        ("coopération douanière", 0, "coopération douanière"),
        ("تعاون", 0, "التعاون"),
        ("التعاون الجمركي", 0, "التعاون الجمركي"),
        ("اتفاق", 0, "اتفاق"),
        ("الكتابة", 1, "كتابة"),
        ("etat", 2, "État"),
        ("100 000", 2, "100 000"),
    ],
)
def test_words_are_found_as_people_type_them_and_lit(desk: Desk, words: str, found: int, lit: str) -> None:
    filled(desk, [Bilingual(*pair) for pair in PHRASES])
    (hit,) = desk.memory.concordance(words).shown
    assert hit.words == Bilingual(*PHRASES[found])
    shown = [hit.words.ar[start:end] for start, end in hit.ar] + [hit.words.fr[start:end] for start, end in hit.fr]
    assert lit in shown


@pytest.mark.parametrize("words", ["douanière coopération", "absent", "ministre"])
def test_words_that_stand_nowhere(desk: Desk, words: str) -> None:
    filled(desk, [Bilingual(*pair) for pair in PHRASES])
    assert desk.memory.concordance(words).shown == ()


def test_searching_for_nothing_is_told(desk: Desk) -> None:
    with pytest.raises(UserError, match=r"search\.nothing_asked"):
        desk.memory.concordance("؟ …")


def test_a_word_of_very_many_pairs_is_cut_and_says_so(desk: Desk) -> None:
    filled(desk, [segment(facts) for facts in corpus(120)])
    found = desk.memory.concordance("bénéficiaires")
    assert (len(found.shown), found.is_cut) == (50, True)


# Files.


def test_all_goes_out_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    keep(desk, "n", [("نص أول", "Premier texte"), ("نص ثانٍ", "Second texte")])
    filled(desk, [Bilingual("ثالث", "Troisième")])
    done = desk.memory_files.exported()
    assert (done.units, done.held_back) == (3, 0)
    path = tmp_path / "m.tmx"
    path.write_bytes(done.data)
    file = read_tmx_file(path)
    assert [unit.fr.text for unit in file.units] == ["Premier texte", "Second texte", "Troisième"]
    assert [unit.marking for unit in file.units] == ["internal", "internal", ""]
    assert desk.memory_files.exported(clearance_at(PROFILE, "public")).held_back == 2
    assert done.data == desk.memory_files.exported().data
    assert b"P-n" in done.data


def test_slices_of_a_file_are_one_batch(desk: Desk) -> None:
    units = tuple(Unit(UnitSide(f"نص {n} كلمة"), UnitSide(f"Texte {n} mot")) for n in range(55))
    steps = list(desk.memory_files.taking_in(TmxFile("x.tmx", (*units, units[0]), 2, 1)))
    assert [step.new for step in steps] == [20, 40, 55]
    assert (steps[-1].known, steps[-1].without_side, steps[-1].empty) == (1, 2, 1)
    ((batch, count),) = desk.memory_files.batches()
    assert (batch.name, count) == ("x.tmx", 55)
    assert desk.memory_files.remove(batch.id) == 55
    assert desk.memory.count() == 0
    with pytest.raises(UserError, match=r"memory\.no_batch"):
        desk.memory_files.remove(batch.id)


def test_a_library_for_reading_answers_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    keep(desk, "n", [("نص أول للقراءة", "Premier texte à lire")])
    path = desk.path
    desk.close()
    application = quick_application(FixedClock(), CountedIdentifiers(), "x")
    reader = application.open_desk(path, NoKey(), Mode.READ_ONLY)
    assert len(reader.memory.suggest("Premier texte à lire", FR).shown) == 1
    for change in (
        lambda: reader.memory.forget("n"),
        lambda: reader.memory.take_up("n"),
        lambda: reader.memory.rebuild(),
        lambda: reader.memory_files.take_in_pairs([Bilingual("نص", "Texte")], "x"),
        lambda: reader.memory_files.remove("b"),
    ):
        with pytest.raises(UserError, match=r"library\.read_only"):
            change()
    reader.close()


def test_two_documents_side_by_side(tmp_path: Path) -> None:
    fr, ar = tmp_path / "f.txt", tmp_path / "a.txt"
    fr.write_text("Le ministre a ouvert la séance de ce matin.\n\nLes deux parties ont signé un accord à Lyon.")
    ar.write_text("افتتح الوزير جلسة هذا الصباح.\n\nووقّع الجانبان اتفاقًا في ليون.")
    pairs = aligned_files(ar, fr)
    assert [pair.words.ar for pair in pairs] == ["افتتح الوزير جلسة هذا الصباح.", "ووقّع الجانبان اتفاقًا في ليون."]
    with pytest.raises(UserError, match=r"import\.not_arabic"):
        aligned_files(fr, fr)
