"""The people directory: who is met and for whom they speak, found in both languages, kept once for every note."""

from __future__ import annotations

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Body, MeetingSide, Participant, Person
from briefing_app.language.folding import fold
from briefing_app.services.ports import Identifiers
from briefing_app.storage.library import Library


class PeopleService:
    """Reads any library; whatever changes one tells UserError ``library.read_only`` when it is open for reading."""

    def __init__(self, library: Library, identifiers: Identifiers) -> None:
        self._library = library
        self._identifiers = identifiers

    def list(self, query: str = "") -> tuple[Person, ...]:
        """The people in whom every word of ``query`` is found, by French name; those without one come last.

        Names, variants, posts and bodies are searched, in both languages, as ``language.folding`` folds them.
        """
        words = _key(query).split()
        found = (person for person in self._library.people.all() if _holds(_searched(person), words))
        return tuple(sorted(found, key=_order))

    def save(self, person: Person) -> Person:
        """Store a person, with a new id when there is none yet, and return what was stored.

        UserError ``person.name_missing`` when neither language has a name.
        """
        library = self._writable()
        name = _stripped(person.name)
        if not name:
            raise UserError("person.name_missing")
        saved = msgspec.structs.replace(person, id=person.id or self._identifiers.new(), name=name)
        library.people.put(saved)
        return saved

    def remove(self, person_id: str) -> Person | None:
        """Take a person out; who it was, for :meth:`put_back`, or None when there is nobody of that id."""
        library = self._writable()
        person = library.people.get(person_id)
        library.people.remove(person_id)
        return person

    def put_back(self, person: Person) -> None:
        """Undo :meth:`remove`, or a :meth:`save` over what the person was: the very entry, under the same id."""
        self._writable().people.put(person)

    def bodies(self) -> tuple[Body, ...]:
        """All ministries, embassies, agencies and companies, by French name; those without one come last."""
        return tuple(sorted(self._library.bodies.all(), key=_order))

    def save_body(self, body: Body) -> Body:
        """Store a body, with a new id when there is none yet, and return what was stored.

        UserError ``body.name_missing`` when neither language has a name.
        """
        library = self._writable()
        name = _stripped(body.name)
        if not name:
            raise UserError("body.name_missing")
        saved = msgspec.structs.replace(body, id=body.id or self._identifiers.new(), name=name)
        library.bodies.put(saved)
        return saved

    def remember_participants(self, note: BriefingNote) -> int:
        """Add the participants of a note who are not in the directory yet, all in one step; how many they were.

        Two entries are the same person when they share a name or a variant, folded; who has no name is passed over.
        """
        library = self._writable()
        directory = library.people.all()
        ids = {person.id for person in directory}
        names = {name for person in directory for name in _names(person)}
        added: list[Person] = []
        for participant in note.facts.participants:
            person = participant.person
            if _stripped(person.name) and not _names(person) & names:
                free = person.id and person.id not in ids
                added.append(person if free else msgspec.structs.replace(person, id=self._identifiers.new()))
                ids.add(added[-1].id)
                names |= _names(person)
        if added:
            library.people.put_all(added)
        return len(added)

    def participant_of(self, person: Person, side: MeetingSide, precedence: int) -> Participant:
        """A person of the directory as one who attends, present and a member until told otherwise.

        The note keeps its own copy: what changes in the directory later does not change notes that are written. How
        to reach the person and what is remarked of them stay in the directory: a revision can never be taken back.
        """
        return Participant(msgspec.structs.replace(person, contact="", notes=""), side, precedence)

    def _writable(self) -> Library:
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        return self._library


def _key(text: str) -> str:
    """What names are compared by: folded, and a hyphen is a space."""
    return " ".join(fold(text).replace("-", " ").split())


def _names(person: Person) -> frozenset[str]:
    keys = map(_key, (person.name.ar, person.name.fr, *person.variants))
    return frozenset(key for key in keys if key)


def _searched(person: Person) -> str:
    texts = (person.name, person.post.title, person.body)
    return "\n".join(map(_key, (*(side for text in texts for side in (text.ar, text.fr)), *person.variants)))


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _order(entry: Person | Body) -> tuple[bool, str, str, str]:
    french = _key(entry.name.fr)
    return not french, french, _key(entry.name.ar), entry.id


def _stripped(name: Bilingual) -> Bilingual:
    return Bilingual(name.ar.strip(), name.fr.strip())
