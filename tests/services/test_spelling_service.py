"""Spelling of a note: which words, by which lists; what is read again and what is not; a person's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Body, MeetingSide, Participant, Person
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.domain.terms import Concept, Term, TermStatus
from briefing_app.services.dictionaries import Dictionary
from briefing_app.services.spelling_lexicon import MOST_REMEMBERED, EngineLexicon
from briefing_app.services.spelling_names import KnownNames
from briefing_app.services.spelling_process import EngineProcess
from briefing_app.services.spelling_service import Misspelling, SpellingService
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import RevisionDraft
from tests.conftest import QUICK, FixedClock
from tests.dictionaries import ARABIC, FRENCH, WordsEngine, tiny
from tests.samples import sample_note

AR, FR = Language.ARABIC, Language.FRENCH
TWINS = (("la coopération avec Mbera", "التعاون مع امبره"), ("l’acord signé", "الاجتامع"))


class Engines:
    """Those that were made, by language."""

    def __init__(self) -> None:
        self.made: dict[Language, WordsEngine] = {}
        self.words = {FR: FRENCH.split(), AR: [*ARABIC.split(), "مع"]}

    def __call__(self, dictionary: Dictionary) -> WordsEngine:
        engine = WordsEngine(
            self.words[dictionary.language], {"acord": ("accord",), "l'acord": ("l'accord", "l'abord")}
        )
        self.made[dictionary.language] = engine
        return engine


@pytest.fixture
def library(tmp_path: Path, clock: FixedClock) -> Iterator[Library]:
    create(tmp_path / "l.briefing", None, clock.now(), QUICK)
    with open_library(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE, clock.now(), QUICK) as opened:
        yield opened


@pytest.fixture
def engines() -> Engines:
    return Engines()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language in Language:
        tiny(tmp_path / "dictionaries", language)
    return tmp_path / "dictionaries"


@pytest.fixture
def known() -> list[KnownNames]:
    return [KnownNames()]


@pytest.fixture
def spelling(library: Library, engines: Engines, folder: Path, known: list[KnownNames]) -> SpellingService:
    own: Callable[[Language], tuple[str, ...]] = lambda language: ("wali",) if language is FR else ("رقمنة",)  # noqa: E731
    return SpellingService(library, own, lambda: known[0], (folder,), engines)


def note_of(library: Library, *twins: tuple[str, str]) -> BriefingNote:
    note = sample_note()
    pairs = tuple(new_pair(f"p{number}", plain(ar), plain(fr)) for number, (fr, ar) in enumerate(twins))
    facts = msgspec.structs.replace(note.facts, participants=())
    made = msgspec.structs.replace(
        note,
        sections=(msgspec.structs.replace(note.sections[0], pairs=pairs),),
        facts=facts,
        actions=(),
        invitations=(),
    )
    library.notes.add(made, RevisionDraft("r1", "desk", "created", FixedClock().now()))
    return made


@pytest.fixture
def note(library: Library) -> BriefingNote:
    return note_of(library, *TWINS)


def found(spelling: SpellingService, note: BriefingNote) -> list[str]:
    spelling.prepare(note)
    return [one.word for one in spelling.misspelt(note)]


ALL = ["امبره", "Mbera", "الاجتامع", "l'acord"]


def test_the_misspelt_words_of_a_note_and_where_they_stand(spelling: SpellingService, note: BriefingNote) -> None:
    assert found(spelling, note) == ALL
    assert spelling.misspelt(note)[-1] == Misspelling("p1", FR, 0, 7, "l'acord")


def test_only_what_changed_is_read_again(spelling: SpellingService, note: BriefingNote, engines: Engines) -> None:
    read: list[int] = []
    spelling.prepare(note)
    spelling.misspelt(note, lambda: read.append(1))
    assert len(read) == 4
    before = len(engines.made[FR].asked)
    spelling.misspelt(note, lambda: read.append(1))
    assert len(read) == 4
    pairs = note.sections[0].pairs
    changed = msgspec.structs.replace(pairs[1], fr=pairs[1].fr.with_text(plain("le ministtre signé")))
    section = msgspec.structs.replace(note.sections[0], pairs=(pairs[0], changed))
    newer = msgspec.structs.replace(note, sections=(section,))
    assert [one.word for one in spelling.misspelt(newer, lambda: read.append(1))] == [*ALL[:3], "ministtre"]
    assert len(read) == 5
    assert engines.made[FR].asked[before:] == [("le", "ministtre")], "a word is asked for once"


@pytest.mark.parametrize(
    "names",
    [
        KnownNames(people=(Person("p", Bilingual("امبره", "Mbera")),)),
        KnownNames(people=(Person("p", Bilingual("امبره", "X"), variants=("Mbera",)),)),
        KnownNames(people=(Person("p", Bilingual("س", "X"), body=Bilingual("امبره", "Mbera")),)),
        KnownNames(bodies=(Body("b", Bilingual("جهة امبره", "Camp de Mbera")),)),
        KnownNames(
            concepts=(
                Concept(
                    "c", (Term(AR, "امبره"), Term(FR, "x", forms=("Mbera",)), Term(FR, "l’acord", TermStatus.FORBIDDEN))
                ),
            )
        ),
    ],
)
def test_names_of_the_library_and_its_terms_are_right(
    spelling: SpellingService, note: BriefingNote, known: list[KnownNames], names: KnownNames
) -> None:
    assert found(spelling, note) == ALL
    known[0] = names
    assert found(spelling, note) == ALL, "nothing is read anew for the same note"
    spelling.know_again()
    assert found(spelling, note) == ["الاجتامع", "l'acord"]


def test_those_who_take_part_and_countries_are_right(spelling: SpellingService, library: Library) -> None:
    note = note_of(library, ("Mbera, la Mauritanie et la Türkiye", "وموريتانيا امبره"))
    person = Participant(Person("p", Bilingual("امبره", "Mbera")), MeetingSide.HOST, 1)
    assert found(spelling, note) == ["امبره", "Mbera", "Türkiye"]
    facts = msgspec.structs.replace(note.facts, participants=(person,))
    assert found(spelling, msgspec.structs.replace(note, facts=facts)) == ["Türkiye"]
    place = msgspec.structs.replace(note.facts.meeting, place=Bilingual("امبره", "Mbera en Türkiye"))
    facts = msgspec.structs.replace(note.facts, meeting=place)
    assert found(spelling, msgspec.structs.replace(note, facts=facts)) == []


def test_a_word_of_ones_own_is_right_suggested_and_taken_out_again(
    spelling: SpellingService, note: BriefingNote, engines: Engines, library: Library
) -> None:
    found(spelling, note)
    assert spelling.add(FR, ("Mbera", "l’Assaba")) == ("Mbera", "Assaba")
    assert spelling.add(FR, ("Mbera",)) == ()
    assert spelling.words(FR) == ("Assaba", "Mbera")
    assert library.personal_words.all(FR) == ("Assaba", "Mbera")
    assert found(spelling, note) == ["امبره", "الاجتامع", "l'acord"]
    assert {"Mbera", "Assaba", "wali"} <= engines.made[FR].given
    spelling.remove(FR, ("Mbera",))
    assert found(spelling, note) == ALL
    assert "Mbera" not in engines.made[FR].given


def test_a_word_is_passed_over_in_one_note(spelling: SpellingService, note: BriefingNote, engines: Engines) -> None:
    spelling.pass_over(note.id, FR, "Mbera")
    assert "Mbera" not in found(spelling, note)
    assert "Mbera" not in engines.made[FR].given
    other = msgspec.structs.replace(note, id="another")
    assert "Mbera" in found(spelling, other)
    spelling.tell_again(note.id, FR, "Mbera")
    assert found(spelling, note) == ALL


def test_proposals_come_with_the_apostrophe_of_the_text(spelling: SpellingService, note: BriefingNote) -> None:
    assert spelling.suggest("l’acord", FR, note) == (), "no dictionary is loaded for it"
    found(spelling, note)
    assert spelling.suggest("l’acord", FR, note) == ("l’accord", "l’abord")
    assert spelling.suggest("l'acord", FR, note) == ("l'accord", "l'abord")


def test_a_language_can_be_switched_off_and_on(spelling: SpellingService, note: BriefingNote, engines: Engines) -> None:
    found(spelling, note)
    arabic = engines.made[AR]
    spelling.use((FR,))
    assert arabic.is_closed
    assert spelling.languages == (FR,)
    assert found(spelling, note) == ["Mbera", "l'acord"]
    spelling.use(Language)
    assert found(spelling, note) == ALL
    assert engines.made[AR] is not arabic


def test_a_language_without_a_dictionary_is_left_alone_and_said(
    spelling: SpellingService, note: BriefingNote, folder: Path
) -> None:
    (folder / "ar.dic").unlink()
    assert found(spelling, note) == ["Mbera", "l'acord"]
    problem = spelling.problem(AR)
    assert problem is not None
    assert problem.code == "spelling.no_arabic"
    assert spelling.problem(FR) is None
    assert spelling.dictionary(AR) is None


def test_a_dictionary_that_fails_is_told_and_the_other_language_goes_on(
    library: Library, note: BriefingNote, folder: Path
) -> None:
    """Of real processes: one whose files are no dictionary."""
    (folder / "ar.dic").write_text("1\nzzz\n", "utf-8")
    spelling = SpellingService(library, lambda language: (), KnownNames, (folder,), EngineProcess)
    assert found(spelling, note) == ["Mbera", "l'acord"]
    assert [problem.code for problem in spelling.troubles.values()] == ["spelling.dictionary_unusable"]
    assert spelling.problem(AR) is spelling.troubles[AR]
    assert spelling.languages == (FR,)
    tiny(folder, AR)
    spelling.use((FR,))
    spelling.use(Language)
    assert found(spelling, note) == ["مع", "امبره", "Mbera", "الاجتامع", "l'acord"]
    spelling.close()
    assert [one.word for one in spelling.misspelt(msgspec.structs.replace(note, sections=()))] == []


def test_nothing_is_started_once_it_is_closed(spelling: SpellingService, note: BriefingNote, engines: Engines) -> None:
    spelling.close()
    assert found(spelling, note) == []
    assert engines.made == {}


def test_lists_in_and_out(spelling: SpellingService, tmp_path: Path) -> None:
    source = tmp_path / "list.txt"
    source.write_text("# mine\nwilaya\nl’Assaba رقمنة\n2e caza\n", "utf-8")
    assert spelling.add_file(FR, source) == ("wilaya", "Assaba", "caza")
    assert spelling.add_file(AR, source) == ("رقمنة",)
    assert spelling.add_text(FR, "wilaya حوكمة muqaddam") == ("muqaddam",)
    spelling.write_file(FR, tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text("utf-8") == "Assaba\ncaza\nmuqaddam\nwilaya\n"
    source.write_text("رقمنة", "utf-8")
    with pytest.raises(UserError, match=r"spelling\.no_words"):
        spelling.add_file(FR, source)
    with pytest.raises(UserError, match=r"file\.not_found"):
        spelling.add_file(FR, tmp_path / "absent.txt")


def test_a_reader_changes_nothing(library: Library, spelling: SpellingService, engines: Engines, folder: Path) -> None:
    spelling.add(FR, ("caza",))
    with open_library(library.path, NoKey(), Mode.READ_ONLY, FixedClock().now(), QUICK) as reader:
        other = SpellingService(reader, lambda language: (), KnownNames, (folder,), engines)
        assert other.words(FR) == ("caza",)
        changes: tuple[Callable[[], object], ...] = (
            lambda: other.add(FR, ("x",)),
            lambda: other.remove(FR, ("caza",)),
            lambda: other.pass_over("n", FR, "x"),
            lambda: other.tell_again("n", FR, "x"),
        )
        for change in changes:
            with pytest.raises(UserError, match=r"library\.read_only"):
                change()


def test_texts_without_a_library(engines: Engines, folder: Path) -> None:
    spelling = SpellingService(None, lambda language: ("Mbera",), KnownNames, (folder,), engines)
    spelling.prepare()
    assert [one.word for one in spelling.misspelt_in("l’acord de Mbera en Mauritanie", FR)] == ["l'acord", "en"]
    assert spelling.words(FR) == ()
    with pytest.raises(BugError):
        spelling.add(FR, ("x",))


def test_what_a_dictionary_said_is_forgotten_before_it_is_too_much() -> None:
    engine = WordsEngine(("de",))
    lexicon = EngineLexicon(engine)
    lexicon.expect([f"w{number}" for number in range(MOST_REMEMBERED)])
    assert not lexicon.knows("w1")
    assert len(engine.asked) == 1
    assert lexicon.knows("de")
    assert not lexicon.knows("w1")
    assert len(engine.asked) == 3
