"""Search over 100,000 notes: how long, beside the bare full-text query; what it finds; what saving costs."""

from __future__ import annotations

import csv
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import apsw

from benchmarks.libraries import QUICK, SECRET, START
from benchmarks.texts import ROOT
from benchmarks.timing import milliseconds, table
from briefing_app.domain.actions import ActionItem, ActionKind, Obligation
from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.profiles import DigitSystem
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.domain.search_passages import passages
from briefing_app.domain.segments import new_pair
from briefing_app.language.digits import to_digits
from briefing_app.language.search_query import parse_query
from briefing_app.language.search_words import exact_forms, folded_forms
from briefing_app.services.search_service import SearchService
from briefing_app.storage.connection import Mode, connect, in_transaction
from briefing_app.storage.keys import NoKey, Passphrase
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import RevisionDraft
from briefing_app.storage.search_index import COLUMNS
from briefing_app.storage.snapshots import unpacked

Change = Callable[[str, random.Random], str]
SALT = b"banc d'essai 123"
WORDS = 40_000
"""Names and rare words, made of syllables; the others are those of the pairs in ``tests/fixtures/pairs``."""
_ARABIC = "با سم نور كر ديم لا شر حم طار فيص قاد ما رو جي ود زين ؤد ئف ة أن إس".split()
_FRENCH = "ba mer ton li cor dan vé rou sil pra né chel mar gui or xan çe œv".split()


def _hamza(word: str, chosen: random.Random) -> str:
    swapped = {"أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ي", "ا": "أ"}
    places = [at for at, sign in enumerate(word) if sign in swapped and (sign != "ا" or at == 0)]
    if word.endswith("ء") and len(word) > 3:
        return word[:-1]
    return _put(word, chosen.choice(places), swapped) if places else word


def _put(word: str, at: int, swapped: dict[str, str]) -> str:
    return word[:at] + swapped[word[at]] + word[at + 1 :]


def _swap(swapped: dict[str, str]) -> Change:
    def change(word: str, chosen: random.Random) -> str:
        places = [at for at, sign in enumerate(word) if sign in swapped]
        return _put(word, chosen.choice(places), swapped) if places else word

    return change


def _at_end(swapped: dict[str, str]) -> Change:
    return lambda word, _: word[:-1] + swapped.get(word[-1], word[-1])


def _between(signs: str) -> Change:
    def change(word: str, chosen: random.Random) -> str:
        if not "ء" <= word[0] <= "ي":
            return word
        at = chosen.randrange(1, len(word))
        return word[:at] + chosen.choice(signs) + word[at:]

    return change


def _article(word: str, chosen: random.Random) -> str:
    """Another clitic and article before the word, or none."""
    if not "ء" <= word[0] <= "ي":
        return word
    bare = next((word[len(b) :] for b in ("وال", "فال", "بال", "كال", "ولل", "لل", "ال") if word.startswith(b)), word)
    if len(bare) < 3:
        return word
    return chosen.choice(("", "ال", "وال", "فال", "بال", "كال", "لل", "ولل")) + bare


CHANGES: dict[str, Change] = {
    "hamza": _hamza,
    "ya": _at_end({"ي": "ى", "ى": "ي"}),
    "ta marbuta": _at_end({"ة": "ه", "ه": "ة"}),
    "tashkeel": _between("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"),
    "tatweel": _between("\u0640"),
    "article": _article,
    "digits": lambda word, _: to_digits(word, DigitSystem.ARABIC_INDIC),
    "accents": _swap(dict(zip("éèêàâçùôîïœ", "eeeaacuoiio", strict=True)) | {"œ": "oe"}),
    "capitals": lambda word, _: word.upper(),
}
"""What a person types otherwise, each of its own."""


class Notes:
    """Notes with words as unevenly spread as in a language: a title, a counterpart, eight pairs, an action."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._pairs = list(_pairs())
        self._arabic = [self._word(_ARABIC, (2, 3)) for _ in range(WORDS)]
        self._french = [self._word(_FRENCH, (2, 3, 4)) for _ in range(WORDS)]

    def note(self, number: int) -> BriefingNote:
        chosen = self._random
        paragraphs = [chosen.choice(self._pairs) for _ in range(4)] + [self._made() for _ in range(4)]
        pairs = tuple(new_pair(f"{number:012x}-{at}", plain(ar), plain(fr)) for at, (ar, fr) in enumerate(paragraphs))
        name = Bilingual(self._some(self._arabic, 2), self._some(self._french, 2).title())
        title = Bilingual(f"لقاء الوزير مع {name.ar}", f"Entretien du ministre avec {name.fr}")
        action = ActionItem(
            "a",
            "A-1",
            ActionKind.TASK,
            Bilingual(fr=f"Envoyer {self._some(self._french, 3)}"),
            Bilingual(fr="DG"),
            Obligation.WE_OWE,
        )
        return BriefingNote(
            _id(number),
            TemplateVersion("brief_info", 1),
            "egypt_france",
            Reference(f"P-00AB-{number:06d}"),
            NoteFacts(title=title, counterpart=name),
            (Section("body", Bilingual("النص", "Texte"), pairs),),
            (action,),
        )

    def _made(self) -> tuple[str, str]:
        number = self._random.randrange(1_000, 900_000)
        ar = f"{self._some(self._arabic, 16)} والوزير {number:,}".replace(",", "٬")
        return ar, f"{self._some(self._french, 22)} ministre {number:,}".replace(",", "\u202f")

    def _some(self, words: Sequence[str], count: int) -> str:
        """Words of a list, the first of it often, the last of it hardly ever."""
        return " ".join(words[int(len(words) ** self._random.random()) - 1] for _ in range(count))

    def _word(self, syllables: Sequence[str], lengths: Sequence[int]) -> str:
        return "".join(self._random.choice(syllables) for _ in range(self._random.choice(lengths)))


def _pairs() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "tests/fixtures/pairs").glob("*.tsv")):
        with file.open(encoding="utf-8", newline="") as stream:
            yield from ((row["ar"], row["fr"]) for row in csv.DictReader(stream, delimiter="\t"))


def _id(number: int) -> str:
    return f"01980000-0000-7000-8000-{number:012x}"


def search_tables(sizes: tuple[int, int], rounds: int) -> Iterator[str]:
    """Of the larger size every table; the smaller one is what saving is compared with."""
    small, large = sizes
    for encrypted in (False, True):
        with (
            tempfile.TemporaryDirectory() as folder,
            _filled(Path(folder) / "large", large, encrypted) as library,
            _filled(Path(folder) / "small", small, encrypted) as other,
        ):
            kind = "encrypted" if encrypted else "plain"
            yield _sizes(library, kind)
            yield _times(library, large, kind, rounds)
            yield _saving({small: other, large: library}, kind, rounds)
            if not encrypted:
                yield _recall(library, large)


@contextmanager
def _filled(folder: Path, size: int, encrypted: bool) -> Iterator[Library]:
    folder.mkdir()
    path = folder / "bench.briefing"
    create(path, SECRET if encrypted else None, START, QUICK)
    notes = Notes(size)

    def fill(library: Library) -> None:
        for n in range(size):
            draft = RevisionDraft(f"r{n}", "bench", "created", START + timedelta(seconds=n))
            library.notes.write_revision(notes.note(n), draft, None)

    credentials = Passphrase(SECRET) if encrypted else NoKey()
    with open_library(path, credentials, Mode.READ_WRITE, START, QUICK) as library:
        in_transaction(library.connection, lambda: fill(library))
        yield library


# --- how long


def _queries(rounds: int) -> dict[str, list[str]]:
    """Queries of every kind, none of them twice."""
    notes, chosen = Notes(1), random.Random(7)
    rare = [_rare(notes.note(n)) for n in range(rounds)]
    words = sorted({word for ar, fr in _pairs() for word in (ar + " " + fr).split() if len(word) > 4})
    usual = chosen.sample(words, min(len(words), 2 * rounds))
    return {
        "rare word": [pair[0] for pair in rare],
        "usual word": usual[:rounds],
        "two words": [" ".join(pair) for pair in zip(usual[:rounds], usual[rounds:], strict=True)],
        "rare and usual": [f"{pair[1]} ministre" for pair in rare],
        "in every note": ["ministre", "الوزير", "entretien", "لقاء", "وزير", "le ministre", "entretien du ministre"],
        "phrase": [f'"{_phrase(chosen)}"' for _ in range(rounds)],
        "beginning": [f"{word[: chosen.choice((3, 4, 5))]}*" for word in chosen.sample(words, rounds)],
        "in titles": [f"titre:{pair[2]}" for pair in rare],
        "number": [str(chosen.randrange(1_000, 900_000)) for _ in range(rounds)],
        "nowhere": [f"zzq{n}" for n in range(rounds)],
    }


def _rare(note: BriefingNote) -> tuple[str, str, str]:
    """A rare Arabic word, a rare French one, and one of the title."""
    pair = list(note.pairs())[-1]
    return pair.ar.text.plain.split()[5], pair.fr.text.plain.split()[7], note.facts.title.fr.split()[-1]


def _phrase(chosen: random.Random) -> str:
    text = chosen.choice(list(_pairs()))[chosen.randrange(2)].split()
    at = chosen.randrange(max(1, len(text) - 2))
    return " ".join(text[at : at + 2])


def _times(library: Library, size: int, kind: str, rounds: int) -> str:
    """Milliseconds a query, of ours and of FTS5 asked without our code for twenty notes (see ``_contenders``)."""
    service, bare = SearchService(library), _bare_table(library)
    rows: list[tuple[str, ...]] = [("query", "asked", *(f"{who} {high}" for who in WHO for high in ("p50", "p95")))]
    every: dict[str, list[float]] = {who: [] for who in WHO}
    for name, queries in _queries(rounds).items():
        taken: dict[str, list[float]] = {who: [] for who in WHO}
        for query in queries:
            for is_exact in (False, True):
                for who, run in _contenders(library, service, bare, query, is_exact).items():
                    taken[who].append(_timed(run))
        for who, times in taken.items():
            every[who] += times
        rows.append((name, str(2 * len(queries)), *_shares(taken)))
    rows.append(("all", str(len(every["ours"])), *_shares(every)))
    bare.close()
    high = {who: _high(times) for who, times in every.items()}
    ratios = "95th percentile: finding / ranked {:.2f}, ours / bare {:.2f}\n".format(
        high["finding"] / high["ranked"], high["ours"] / high["bare"]
    )
    return table(f"Search in {size} notes, {kind}", rows) + ratios


WHO = ("ours", "bare", "finding", "ranked", "newest")


def _contenders(
    library: Library, service: SearchService, bare: apsw.Connection, query: str, is_exact: bool
) -> dict[str, Callable[[], object]]:
    """ "ours": twenty notes with their snippets; "bare": the same of a plain FTS5 table that holds the texts, ranked.

    "finding": which notes, of ours; "ranked" and "newest": the same of our index asked for the words as they stand.
    """
    asked = parse_query(query, is_exact=is_exact)
    as_it_is, plainly = _bare(query), _bare(query, fields=False)

    def fetched(connection: apsw.Connection, sql: str, words: str) -> Callable[[], object]:
        return lambda: connection.execute(sql, (words,)).fetchall()

    ours = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY {} LIMIT 20"
    with_snippets = (
        "SELECT rowid, snippet(bare, 0, '[', ']', '…', 24) FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT 20"
    )
    return {
        "ours": lambda: service.search(query, is_exact=is_exact),
        "bare": fetched(bare, with_snippets, plainly),
        "finding": lambda: list(islice(library.search.find(asked), 20)),
        "ranked": fetched(library.connection, ours.format("rank"), as_it_is),
        "newest": fetched(library.connection, ours.format("rowid DESC"), as_it_is),
    }


def _bare_table(library: Library) -> apsw.Connection:
    """What anybody would begin with: one FTS5 table of the texts, SQLite's own tokenizer, plain or encrypted alike."""
    path = library.path.with_name("bare.db")
    connection = connect(path, library.key, Mode.READ_WRITE, create=True, salt=SALT)
    connection.execute("CREATE VIRTUAL TABLE bare USING fts5 (text)")

    def fill() -> None:
        for (snapshot,) in library.connection.execute("SELECT snapshot FROM revisions"):
            text = "\n".join(passage.text for passage in passages(unpacked(snapshot)))
            connection.execute("INSERT INTO bare VALUES (?)", (text,))

    in_transaction(connection, fill)
    return connection


def _bare(query: str, *, fields: bool = True) -> str:
    """The same words as FTS5 is asked for them without our code: no other spelling, no clitics."""
    return " AND ".join(
        (f"{one.field} : " if one.field and fields else "")
        + " + ".join(f'"{form}"' for form in (folded_forms if fields else exact_forms)(one.text))
        + ("*" if one.is_prefix else "")
        for one in parse_query(query).terms
    )


def _timed(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def _shares(taken: dict[str, list[float]]) -> tuple[str, ...]:
    return tuple(milliseconds(share(times)) for times in taken.values() for share in (statistics.median, _high))


def _high(times: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[int(0.95 * len(times))]


# --- what it costs


def _sizes(library: Library, kind: str) -> str:
    """Bytes of the index by table, and of the snapshots it is of; seconds that building it anew takes."""
    rows: list[tuple[str, ...]] = [("what", "MB")]
    for name in COLUMNS:
        rows.append((name, _megabytes(library.connection, f"SELECT sum(length(block)) FROM {name}_data")))
    rows.append(
        ("search_words", _megabytes(library.connection, "SELECT sum(length(CAST(word AS BLOB))) FROM search_words"))
    )
    rows.append(("snapshots", _megabytes(library.connection, "SELECT sum(length(snapshot)) FROM revisions")))
    rows.append(("whole file", f"{library.file.stat().st_size / 1e6:.1f}"))
    taken = _timed(library.search.rebuild)
    return table(f"The index, {kind}", rows) + f"built anew in {taken:.1f} s\n"


def _megabytes(connection: apsw.Connection, sql: str) -> str:
    return f"{connection.execute(sql).fetchall()[0][0] / 1e6:.1f}"


def _saving(libraries: dict[int, Library], kind: str, rounds: int) -> str:
    """An edit and its checkpoint in each library in turn; the index beside it."""
    taken: dict[int, list[float]] = {size: [] for size in libraries}
    chosen = random.Random(3)
    for turn in range(10 * rounds):
        for size, library in libraries.items():
            note_id = _id(chosen.randrange(size))
            note = library.notes.get(note_id).note
            edit = set_text(note, next(note.pairs()).id, Language.FRENCH, plain(f"Texte {turn} du ministre"))
            library.drafts.append(note_id, edit)
            draft = RevisionDraft(f"s{turn}", "bench", "edited", datetime.now(UTC))
            taken[size].append(_timed(lambda: library.drafts.checkpoint(note_id, draft)))  # noqa: B023 - called here
    small, large = taken
    rows: list[tuple[str, ...]] = [("notes", "mean", "p50", "p95", "worst")]
    for size, times in taken.items():
        shares = (statistics.fmean(times), statistics.median(times), _high(times), max(times))
        rows.append((str(size), *map(milliseconds, shares)))
    by_mean = statistics.fmean(taken[large]) / statistics.fmean(taken[small])
    by_median = statistics.median(taken[large]) / statistics.median(taken[small])
    ratio = f"{large} / {small} notes: mean {by_mean:.2f}, median {by_median:.2f}\n"
    return table(f"Saving one note, {kind}", rows) + ratio


# --- what it finds


def _recall(library: Library, size: int, asked: int = 300) -> str:
    """Words of a note typed otherwise: does the note come?"""
    chosen = random.Random(11)
    rows: list[tuple[str, ...]] = [("changed", "asked", "found")]
    found_in_all = asked_in_all = 0
    for name, change in CHANGES.items():
        found = told = 0
        for _ in range(20 * asked):
            note = library.notes.get(_id(chosen.randrange(size))).note
            words = _sample(note, chosen)
            changed = [change(word, chosen) for word in words]
            if changed == words:
                continue
            told += 1
            query = parse_query(" ".join(changed))
            found += next(library.search.find(query, frozenset((note.id,))), None) is not None
            if told == asked:
                break
        found_in_all, asked_in_all = found_in_all + found, asked_in_all + told
        rows.append((name, str(told), f"{found / told:.1%}"))
    rows.append(("all", str(asked_in_all), f"{found_in_all / asked_in_all:.1%}"))
    return table("Queries made of a note's words, changed: the note is among what is found", rows)


def _sample(note: BriefingNote, chosen: random.Random) -> list[str]:
    """Two words of one paragraph as they stand, without the signs on them."""
    text = chosen.choice([one.text for one in passages(note) if len(one.text.split()) > 6])
    words = [form for word in text.split() for form in exact_forms(word)[:1] if len(form) > 2]
    return chosen.sample(words, min(2, len(words)))
