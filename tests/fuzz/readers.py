"""Every reader of what comes from outside: how it is called, what a sound input is, how one is made unsound.

A reader may give a value or raise UserError; whatever else it does is a finding.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from tests.fuzz import seeds
from tests.fuzz.shapes import bundles, libraries, packages, texts, trees, wrong

if TYPE_CHECKING:
    from briefing_app.storage.library import Library

SOURCE = "entrée.x"
Mutate = Callable[[bytes, Random], bytes]


class Reader(NamedTuple):
    """``run`` gives texts in which nothing of a file nobody chose may stand; ``largest`` in bytes."""

    run: Callable[[bytes], Iterable[str]]
    mutate: Mutate
    seeds: Callable[[], Iterable[bytes]]
    largest: int = 400_000


def word_text(data: bytes) -> Iterable[str]:
    """A Word file taken in as the text of a note: both views, then what an import does with them."""
    from briefing_app.docx_io.reader import View, read_paragraphs
    from briefing_app.services.import_reading import check_language, repaired

    found = read_paragraphs(data)
    read_paragraphs(data, View.REJECT)
    mended = [repaired(text) for text in found]
    for language in Language:
        _allowing(partial(check_language, mended, language, SOURCE))
    return [text.plain for text in mended]


def review(data: bytes) -> Iterable[str]:
    """A reviewed file laid beside its export."""
    from briefing_app.docx_io.review.scanner import read_round, scan

    _allowing(partial(read_round, data))
    return [repr(scan(data, _sent()))]


@cache
def _sent():  # type: ignore[no-untyped-def]
    from briefing_app.docx_io.snapshot import Layout
    from tests.docx_io.review.samples import Sent

    return Sent(Layout.FRENCH).exported


def base(data: bytes) -> Iterable[str]:
    """A letterhead: checked, then written into."""
    from briefing_app.docx_io.snapshot import Layout
    from briefing_app.docx_io.writer import open_base, text_width, write
    from tests.docx_io.review.samples import review_note
    from tests.samples import snapshot_of

    text_width(open_base(data))
    snapshot = msgspec.structs.replace(snapshot_of(review_note(), Layout.FRENCH), base=data)
    write(snapshot)
    return []


def text(data: bytes) -> Iterable[str]:
    """A text file taken in, in either language."""
    from briefing_app.interchange.text_file import decoded, read_text_paragraphs
    from briefing_app.language.detection import detect
    from briefing_app.services.import_reading import repaired

    found = []
    for language in Language:
        _allowing(partial(decoded, data, SOURCE, language))
        read = _allowing(partial(read_text_paragraphs, data, SOURCE, language))
        found += [repaired(one).plain for one in read or ()]
    detect("\n".join(found))
    return found


def words(data: bytes) -> Iterable[str]:
    from briefing_app.interchange.text_file import decoded
    from briefing_app.interchange.word_list import read_words, written_words

    found = read_words(decoded(data, SOURCE, Language.FRENCH))
    assert read_words(written_words(found)) == tuple(sorted(found)), "a list of words changes when it is read again"
    return found


def tmx(data: bytes) -> Iterable[str]:
    """A memory read, written and read again to the same."""
    from briefing_app.interchange.tmx_file import read_tmx, written_tmx

    found = read_tmx(data, SOURCE)
    again = read_tmx(written_tmx(found.units), SOURCE)
    assert [_words(one) for one in again.units] == [_words(one) for one in found.units], "a memory changes when written"
    return [repr(found.units)]


def _words(unit):  # type: ignore[no-untyped-def]
    return unit.ar.text, unit.fr.text, unit.marking


def tbx(data: bytes) -> Iterable[str]:
    """Terms read, written and read again to the same."""
    from briefing_app.interchange.tbx_file import read_tbx, write_tbx

    found = read_tbx(data, SOURCE).concepts
    again = read_tbx(write_tbx(found), SOURCE).concepts
    assert [_names(one) for one in again] == [_names(one) for one in found], "terms change when they are written"
    return [repr(found)]


def terms(data: bytes) -> Iterable[str]:
    """As :func:`tbx`, from a table; what is written is no formula."""
    from briefing_app.interchange.terms_csv import read_terms, write_terms
    from briefing_app.interchange.text_file import decoded

    found = _numbered(read_terms(decoded(data, SOURCE, Language.ARABIC), SOURCE))
    table = write_terms(found)
    again = read_terms(decoded(table, SOURCE, Language.ARABIC), SOURCE)
    assert sorted(map(_names, again)) == sorted(map(_names, found)), "terms change when they are written"
    return [repr(found)]


def _numbered(concepts):  # type: ignore[no-untyped-def]
    """With the ids that a library gives to concepts without one."""
    return [msgspec.structs.replace(one, id=one.id or f"n{number}") for number, one in enumerate(concepts)]


def _names(concept):  # type: ignore[no-untyped-def]
    """In the order of each language; which one comes first says nothing."""
    terms = sorted(concept.terms, key=lambda term: term.language.value)
    return [(term.language.value, term.text, term.status.value, term.forms) for term in terms]


def pairs(data: bytes) -> Iterable[str]:
    from briefing_app.interchange.pairs_file import read_pairs
    from briefing_app.interchange.text_file import decoded

    return [row.ar + row.fr for row in read_pairs(decoded(data, SOURCE, Language.FRENCH), SOURCE)]


def template(data: bytes) -> Iterable[str]:
    """A template read, written, read again, and a note made from it."""
    from briefing_app.interchange.template_file import read_template, write_template

    found = read_template(_utf8(data), SOURCE)
    assert read_template(write_template(found), SOURCE) == found, "a template changes when it is written"
    _composed(found)
    return [repr(found)]


def answers(data: bytes) -> Iterable[str]:
    """Answers read, and a note made from them."""
    from briefing_app.interchange.answers_file import read_answers
    from tests.samples import BUILT_INS

    found = read_answers(_utf8(data), SOURCE)
    _composed(BUILT_INS.template("readout_public"), found)
    return [repr(found)]


def _composed(template, answers=None):  # type: ignore[no-untyped-def]
    from datetime import date

    from briefing_app.domain.references import Reference
    from briefing_app.services.composition import compose
    from tests.conftest import CountedIdentifiers
    from tests.samples import BUILT_INS

    if answers is None:
        answers = _sample_answers()
    profile = BUILT_INS.profile("egypt_france")
    day = date(2026, 3, 15)
    _allowing(lambda: compose(template, answers, profile, CountedIdentifiers(), Reference("P-00AB-0001"), day))


@cache
def _sample_answers():  # type: ignore[no-untyped-def]
    from briefing_app.interchange.answers_file import read_answers
    from tests.samples import BUILT_INS

    return read_answers(BUILT_INS.sample_answers("readout_public"), SOURCE)


def rules(data: bytes) -> Iterable[str]:
    """The files that an administrator writes: profile, follow-ups, lists of words, each of them."""
    from briefing_app.interchange import check_words, follow_up_rules, profile_file, warned_terms

    text = _utf8(data)
    readers: tuple[Callable[[str, str], object], ...] = (
        profile_file.read_profile,
        follow_up_rules.read_follow_ups,
        check_words.read_arabic_words,
        check_words.read_french_words,
        check_words.read_countries,
        warned_terms.read_names,
        warned_terms.read_false_friends,
    )
    return [repr(_allowing(partial(read, text, SOURCE))) for read in readers]


def promises(data: bytes) -> Iterable[str]:
    """The rules by which promises are found."""
    from briefing_app.interchange.promise_rules import read_promise_rules

    return [repr(read_promise_rules(_utf8(data), SOURCE))]


def typed(data: bytes) -> Iterable[str]:
    """What is typed: days, due dates, a search, a secret."""
    from briefing_app.cli import typed_values
    from briefing_app.domain.languages import Bilingual
    from briefing_app.language.search_query import parse_query

    text = data.decode("utf-8", "surrogateescape")
    for line in text.splitlines()[:200]:
        _allowing(partial(typed_values.day_of, line))
        _allowing(partial(typed_values.due_of, line, Bilingual("", "fête"), None))
        _allowing(partial(typed_values.both_of, "", "", line))
        _allowing(partial(parse_query, line))
        _allowing(partial(parse_query, line, is_exact=True))
    return []


def decisions(data: bytes) -> Iterable[str]:
    """Decisions on a review, as the command line takes them from a file."""
    from briefing_app.cli.commands.review import _decisions

    return [repr(_decisions(_written(data, "decisions.json")))]


def secret(data: bytes) -> Iterable[str]:
    """The first line of a passphrase file, and preferences that somebody wrote."""
    from briefing_app.cli.secrets_input import first_line
    from briefing_app.services.preferences import PreferencesFile

    path = _written(data, "secret.txt")
    PreferencesFile(path).load()
    return [first_line(str(path))]


def library(data: bytes) -> Iterable[str]:
    """A library or backup from elsewhere: opened to read, looked through, verified, opened to write."""
    from briefing_app.storage import verification
    from briefing_app.storage.connection import Mode, told
    from briefing_app.storage.keys import NoKey, Passphrase
    from briefing_app.storage.library import open_library
    from tests.conftest import QUICK
    from tests.fixtures.libraries.make import NOW

    path = _written(data, "x.briefing")
    key = NoKey() if data.startswith(libraries.PLAIN) else Passphrase("phrase de test")
    for beside in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    found: list[str] = []
    for mode in (Mode.READ_ONLY, Mode.READ_WRITE):
        with told(path, encrypted=True), open_library(path, key, mode, NOW, QUICK) as opened:
            found.append(repr(_looked_through(opened)))
            found.append(repr(verification.verify(opened)))
    return found


def _looked_through(opened: Library) -> list[object]:
    from briefing_app.storage.notes import NoteFilter

    notes = _allowing(partial(opened.notes.summaries, NoteFilter())) or []
    calls: list[Callable[[], object]] = [opened.info, opened.people.all, opened.memory.batches]
    calls += [partial(opened.notes.get, listed.id) for listed in notes]
    calls += [partial(opened.approvals.of_note, listed.id) for listed in notes]
    return [_allowing(call) for call in calls]


def bundle(data: bytes) -> Iterable[str]:
    """A hand-over file: opened, laid beside what a library has, taken in."""
    from briefing_app.services.bundle_service import read_bundle
    from briefing_app.storage.connection import Mode
    from briefing_app.storage.keys import NoKey
    from tests.fuzz.shapes.bundles import PASSPHRASE

    path = _written(data, "x.bundle")
    found = read_bundle(path, PASSPHRASE)
    library = _written(seeds.library_with_a_note(), "taking.briefing")
    for beside in ("-wal", "-shm", "-journal"):
        library.with_name(library.name + beside).unlink(missing_ok=True)
    with seeds.application().desk(library, NoKey(), Mode.READ_WRITE) as desk:
        return [repr(found), repr(desk.bundles.import_(path, PASSPHRASE))]


def _written(data: bytes, name: str) -> Path:
    path = folder() / name
    path.write_bytes(data)
    return path


@cache
def folder() -> Path:
    """Where inputs that must be files are put; the only place that readers may write to."""
    return Path(os.environ.get("BRIEFING_FUZZ_FOLDER") or tempfile.mkdtemp(prefix="fuzz-"))


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UserError("text.not_text", path=SOURCE) from problem


def _allowing(call: Callable[[], object], also: tuple[type[Exception], ...] = ()):  # type: ignore[no-untyped-def]
    """What it gives; None where it says no in the user's words, or as ``also`` says."""
    try:
        return call()
    except (UserError, *also):
        return None


READERS: dict[str, Reader] = {
    "word": Reader(word_text, packages.package, seeds.word),
    "review": Reader(review, packages.package, seeds.reviews),
    "base": Reader(base, packages.package, seeds.bases),
    "text": Reader(text, texts.text, seeds.texts),
    "words": Reader(words, texts.text, seeds.words, 50_000),
    "tmx": Reader(tmx, trees.tree, seeds.tmx),
    "tbx": Reader(tbx, trees.tree, seeds.tbx),
    "terms": Reader(terms, texts.table, seeds.terms),
    "pairs": Reader(pairs, texts.table, seeds.pairs),
    "template": Reader(template, texts.toml, seeds.templates, 100_000),
    "answers": Reader(answers, texts.toml, seeds.answers, 100_000),
    "rules": Reader(rules, texts.toml, seeds.rules, 100_000),
    "promises": Reader(promises, texts.toml, seeds.promises, 100_000),
    "typed": Reader(typed, texts.text, seeds.typed, 4_000),
    "decisions": Reader(decisions, texts.toml, seeds.decisions, 50_000),
    "secret": Reader(secret, texts.text, seeds.secrets, 20_000),
    "bundle": Reader(bundle, bundles.bundle, seeds.bundles),
    "library": Reader(library, libraries.library, seeds.libraries, 2_000_000),
}


def mutated(reader: Reader, data: bytes, random: Random) -> bytes:
    """One change by the reader's own kind of mutation, or now and then by bytes alone."""
    return (wrong.damaged if random.random() < 0.03 else reader.mutate)(data, random)
