"""Spelling of notes in both languages: what is misspelt, what may be meant, and a person's own words.

``prepare`` and everything about a person's words belong to the thread of the library; ``misspelt`` and ``suggest`` run
on any other. A language without a dictionary, and one that is switched off, has no misspelt word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from briefing_app.atomic_files import write_atomically
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.input_limits import TEXT_MB
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote, NoteFacts
from briefing_app.interchange.text_file import decoded
from briefing_app.interchange.word_list import read_words, written_words
from briefing_app.language.spelling.judging import misspelt
from briefing_app.language.spelling.lexicon import WordList, word_list
from briefing_app.language.spelling.ranking import as_typed, proposals, ranked, to_keep
from briefing_app.language.spelling.tokens import is_of, plain_word, words_of
from briefing_app.services.dictionaries import Dictionary, find_dictionary, missing
from briefing_app.services.import_reading import read_file
from briefing_app.services.ports import SpellingEngine
from briefing_app.services.spelling_lexicon import EngineLexicon
from briefing_app.services.spelling_names import KnownNames, country_words, note_names
from briefing_app.storage.library import Library


class Misspelling(msgspec.Struct, frozen=True):
    """A word of a pair that nobody knows, at the code points from ``start`` up to ``end``; ``word`` as it is asked."""

    pair: str
    language: Language
    start: int
    end: int
    word: str


class _Beside(msgspec.Struct, frozen=True):
    """What a library has for one language: names, the person's words, and those passed over in the note."""

    names: KnownNames = KnownNames()
    note: BriefingNote | None = None
    words: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()


class _Right(msgspec.Struct, frozen=True):
    """The words that count as right beside a dictionary: ``given`` may be suggested too, ``listed`` holds all."""

    given: frozenset[str] = frozenset()
    listed: WordList = WordList()


NO_FACTS = NoteFacts()
_Checked = tuple[tuple[str, _Right], tuple[Misspelling, ...]]


class SpellingService:
    """Over an open library, or over none. ``names`` gives what is known by name, anew at each asking."""

    def __init__(
        self,
        library: Library | None,
        own_words: Callable[[Language], tuple[str, ...]],
        names: Callable[[], KnownNames],
        folders: Sequence[Path],
        engine: Callable[[Dictionary], SpellingEngine],
    ) -> None:
        self._library = library
        self._own_words = own_words
        self._names = names
        self._folders = folders
        self._new_engine = engine
        self._switched_on = frozenset(Language)
        self._lexicons: dict[Language, EngineLexicon] = {}
        self._beside: dict[Language, _Beside] = {}
        self._right: dict[Language, tuple[_Beside, _Right]] = {}
        self._prepared_for: tuple[str, NoteFacts] | None = None
        self._known: dict[tuple[str, Language], _Checked] = {}
        self._is_closed = False
        self.troubles: dict[Language, UserError] = {}

    # Which languages.

    def dictionary(self, language: Language) -> Dictionary | None:
        """The one that is used, None when there is none on this computer."""
        return find_dictionary(language, self._folders)

    @property
    def languages(self) -> tuple[Language, ...]:
        """Those that are switched on, have a dictionary and gave no trouble."""
        ready = (language for language in Language if language in self._switched_on and language not in self.troubles)
        return tuple(language for language in ready if self.dictionary(language) is not None)

    def use(self, languages: Iterable[Language]) -> None:
        """Switch languages on, and the others off; one that gave trouble is tried again when it is switched on."""
        wanted = frozenset(languages)
        for language in wanted - self._switched_on:
            self.troubles.pop(language, None)
        for language in self._switched_on - wanted:
            self._let_go(language)
        self._switched_on = wanted

    def close(self) -> None:
        """End the dictionaries for good."""
        self._is_closed = True
        for language in Language:
            self._let_go(language)

    def _let_go(self, language: Language) -> None:
        lexicon = self._lexicons.pop(language, None)
        if lexicon is not None:
            lexicon.engine.close()

    # What is misspelt.

    def know_again(self) -> None:
        """The directory or the personal words may have changed."""
        self._prepared_for = None

    def prepare(self, note: BriefingNote | None = None) -> None:
        """Read from the library what counts as right in a note. Costs nothing while note and library stay."""
        key = (note.id, note.facts) if note is not None else ("", NO_FACTS)
        if self._prepared_for is not None and self._prepared_for[0] == key[0] and self._prepared_for[1] is key[1]:
            return
        names = self._names()
        self._beside = {
            language: _Beside(names, note, self.words(language), self._passed(note, language)) for language in Language
        }
        self._prepared_for = key

    def _passed(self, note: BriefingNote | None, language: Language) -> tuple[str, ...]:
        if note is None or self._library is None:
            return ()
        return self._library.personal_words.passed(note.id, language)

    def _right_in(self, language: Language) -> _Right:
        """The same object as long as nothing that counts as right has changed."""
        beside, known = self._beside.get(language, _Beside()), self._right.get(language)
        if known is None or known[0] is not beside:
            given = frozenset(self._own_words(language)).union(
                beside.words, beside.names.words(language), country_words(language)
            )
            names = note_names(beside.note, language) if beside.note is not None else ()
            right = _Right(given, word_list(given.union(names, beside.passed)))
            known = beside, known[1] if known is not None and known[1] == right else right
            self._right[language] = known
        return known[1]

    def misspelt(self, note: BriefingNote, between: Callable[[], None] = lambda: None) -> tuple[Misspelling, ...]:
        """The misspelt words of a note that was prepared, pair by pair, Arabic before French.

        ``between`` is called after each side that had to be read. A dictionary that fails is among ``troubles`` from
        then on, and its language has no misspelt word.
        """
        languages = self.languages
        rights = {language: self._right_in(language) for language in languages}
        known: dict[tuple[str, Language], _Checked] = {}
        for pair in note.pairs():
            for language in languages:
                key = pair.id, language
                text, right = pair.text(language).plain, rights[language]
                before = self._known.get(key)
                if before is not None and before[0][0] == text and before[0][1] is right:
                    known[key] = before
                    continue
                found = self._read(pair.id, text, language, right)
                if language not in self.troubles:
                    known[key] = (text, right), found
                    between()
        self._known = known
        return tuple(
            one for (_, language), (_, found) in known.items() if language not in self.troubles for one in found
        )

    def misspelt_in(self, text: str, language: Language) -> tuple[Misspelling, ...]:
        """The misspelt words of a text by itself, after :meth:`prepare`."""
        return self._read("", text, language, self._right_in(language))

    def _read(self, pair: str, text: str, language: Language, right: _Right) -> tuple[Misspelling, ...]:
        if not text or language in self.troubles:
            return ()
        try:
            words = misspelt(text, language, self._lexicon(language, right))
        except UserError as problem:
            self.troubles[language] = problem
            return ()
        return tuple(Misspelling(pair, language, word.start, word.end, word.text) for word in words)

    def _lexicon(self, language: Language, right: _Right) -> EngineLexicon:
        """UserErrors of the engine."""
        lexicon = self._lexicons.get(language)
        if lexicon is None:
            dictionary = self.dictionary(language)
            if dictionary is None or self._is_closed:
                raise UserError("spelling.stopped")
            lexicon = self._lexicons[language] = EngineLexicon(self._new_engine(dictionary))
        lexicon.give(right.given)
        lexicon.listed = right.listed
        return lexicon

    # What may be meant.

    def suggest(self, typed: str, language: Language, note: BriefingNote) -> tuple[str, ...]:
        """Words to put in the place of ``typed``, as it stands in a note, the likeliest first.

        UserErrors of the engine. Nothing before the note was read for the first time. What was found for a word is
        remembered: asking before a person does makes the answer quick.
        """
        lexicon = self._lexicons.get(language)
        if lexicon is None:
            return ()
        word = plain_word(typed, language)
        proposed = lexicon.proposed.get(word)
        if proposed is None:
            proposed = lexicon.proposed[word] = proposals(word, language, lexicon.engine)
        return tuple(as_typed(one, typed) for one in ranked(word, proposed, language, _words_of(note, language)))

    # A person's own words.

    def words(self, language: Language) -> tuple[str, ...]:
        return self._library.personal_words.all(language) if self._library is not None else ()

    def add(self, language: Language, words: Iterable[str]) -> tuple[str, ...]:
        """Let words count as right in every note; returns what was new, as it is kept. ``library.read_only``."""
        before = frozenset(self.words(language))
        kept = [to_keep(plain_word(word, language), language) for word in words if word.strip()]
        new = tuple(word for word in dict.fromkeys(kept) if word not in before)
        self._writable().personal_words.add(language, new)
        self.know_again()
        return new

    def add_text(self, language: Language, text: str) -> tuple[str, ...]:
        """Add the words of this language that stand in a text or a list; returns what was new."""
        return self.add(language, (word for word in read_words(text) if is_of(word, language)))

    def add_file(self, language: Language, path: Path) -> tuple[str, ...]:
        """As :meth:`add_text` from a file; UserError as ``read_file``, ``text.not_text`` or ``spelling.no_words``."""
        text = decoded(read_file(path, TEXT_MB), str(path), language)
        if not any(is_of(word, language) for word in read_words(text)):
            raise UserError("spelling.no_words", path=str(path))
        return self.add_text(language, text)

    def write_file(self, language: Language, path: Path) -> None:
        """The words as a list in a file, over one that is there. UserErrors of ``write_atomically``."""
        write_atomically(path, written_words(self.words(language)).encode(), replace=True)

    def problem(self, language: Language) -> UserError | None:
        """Why a language has no spelling here, switched on or not; None when all is well."""
        if self.dictionary(language) is None:
            return missing(language, self._folders[0])
        return self.troubles.get(language)

    def remove(self, language: Language, words: Iterable[str]) -> None:
        """Let words be told of again. UserError ``library.read_only``."""
        self._writable().personal_words.remove(language, words)
        self.know_again()

    def pass_over(self, note_id: str, language: Language, word: str) -> None:
        """Let a word stand in one note. UserError ``library.read_only``."""
        self._writable().personal_words.pass_over(note_id, language, word)
        self.know_again()

    def tell_again(self, note_id: str, language: Language, word: str) -> None:
        """Undo :meth:`pass_over`."""
        self._writable().personal_words.tell_again(note_id, language, word)
        self.know_again()

    def _writable(self) -> Library:
        if self._library is None:
            raise BugError("words are kept in a library")
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        return self._library


def _words_of(note: BriefingNote, language: Language) -> frozenset[str]:
    texts = (pair.text(language).plain for pair in note.pairs())
    return frozenset(word.text for text in texts for word in words_of(text, language))
