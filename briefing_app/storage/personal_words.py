"""Words that a person says are right: in every note, or passed over in one."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from briefing_app.domain.languages import Language
from briefing_app.storage import seals
from briefing_app.storage.connection import in_transaction, row_of


class PersonalWords:
    """A library of an older version, opened for reading, has none."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection

    def all(self, language: Language) -> tuple[str, ...]:
        """Those that are right in every note, in the order of their letters."""
        if not self._exist():
            return ()
        rows = self._db.execute("SELECT word FROM personal_words WHERE language = ? ORDER BY word", (language.value,))
        return tuple(word for (word,) in rows)

    def add(self, language: Language, words: Iterable[str]) -> int:
        """Add words in one step; returns how many were new."""
        return in_transaction(self._db, lambda: sum(self._put(language, word) for word in words))

    def remove(self, language: Language, words: Iterable[str]) -> int:
        """Take words out in one step; returns how many there were."""
        return in_transaction(self._db, lambda: sum(self._take(language, word) for word in words))

    def passed(self, note_id: str, language: Language) -> tuple[str, ...]:
        """Those that are passed over in one note."""
        if not self._exist():
            return ()
        sql = "SELECT word FROM passed_words WHERE note_id = ? AND language = ? ORDER BY word"
        return tuple(word for (word,) in self._db.execute(sql, (note_id, language.value)))

    def pass_over(self, note_id: str, language: Language, word: str) -> None:
        """From now on a word counts as right in one note."""

        def work() -> None:
            self._db.execute(
                "INSERT INTO passed_words VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (note_id, language.value, word)
            )
            seals.put(self._db, "passed_words", note_id)

        in_transaction(self._db, work)

    def tell_again(self, note_id: str, language: Language, word: str) -> None:
        """Undo :meth:`pass_over`."""

        def work() -> None:
            sql = "DELETE FROM passed_words WHERE note_id = ? AND language = ? AND word = ?"
            self._db.execute(sql, (note_id, language.value, word))
            seals.take(self._db, "passed_words", f"{note_id} {language.value} {word}")

        in_transaction(self._db, work)

    def _put(self, language: Language, word: str) -> int:
        self._db.execute("INSERT INTO personal_words VALUES (?, ?) ON CONFLICT DO NOTHING", (language.value, word))
        is_new = self._db.changes()
        seals.put(self._db, "personal_words", word)
        return is_new

    def _take(self, language: Language, word: str) -> int:
        self._db.execute("DELETE FROM personal_words WHERE language = ? AND word = ?", (language.value, word))
        was_there = self._db.changes()
        seals.take(self._db, "personal_words", f"{language.value} {word}")
        return was_there

    def _exist(self) -> bool:
        return row_of(self._db, "SELECT 1 FROM sqlite_schema WHERE name = 'personal_words'") is not None
