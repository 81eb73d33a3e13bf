"""What an approval is bound to: all that readers of a language see, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time

import msgspec
import pytest
from hypothesis import given, settings

from briefing_app.domain.actions import ActionItem, ActionKind, ActionState, ActionStateChange, Obligation
from briefing_app.domain.approval_hash import Fingerprint, fingerprint, words_hash
from briefing_app.domain.editing import confirm, insert_pair, retitle_section, set_kind, set_mark, set_text
from briefing_app.domain.edits import Edit, apply
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.people import Gender, MeetingSide, Participant, Person
from briefing_app.domain.references import Reference
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rewriting import blank_pair
from briefing_app.domain.rich_text import Mark, ParagraphKind, Run, plain, rich_text
from briefing_app.domain.segments import new_pair
from briefing_app.domain.threads import Thread
from tests.samples import sample_note
from tests.strategies import notes
from tests.thoroughness import examples

AR, FR = Language.ARABIC, Language.FRENCH
NOTE = sample_note()
FIRST = next(NOTE.pairs())


def edited(edit: Edit) -> BriefingNote:
    return apply(NOTE, edit)


def with_facts(**facts: object) -> BriefingNote:
    return msgspec.structs.replace(NOTE, facts=msgspec.structs.replace(NOTE.facts, **facts))


def with_first_action(**changes: object) -> BriefingNote:
    first = msgspec.structs.replace(NOTE.actions[0], **changes)
    return msgspec.structs.replace(NOTE, actions=(first, *NOTE.actions[1:]))


def named(name: Bilingual) -> BriefingNote:
    first, *others = NOTE.facts.participants
    person = msgspec.structs.replace(first.person, name=name)
    return with_facts(participants=(msgspec.structs.replace(first, person=person), *others))


def changed(after: BriefingNote) -> set[str]:
    before, now = fingerprint(NOTE), fingerprint(after)
    return {name for name in Fingerprint.__struct_fields__ if getattr(before, name) != getattr(now, name)}


FRENCH_NAME = NOTE.facts.participants[0].person.name.fr
STEP = ActionStateChange(ActionState.ACCEPTED, datetime(2026, 3, 15, tzinfo=UTC), "Nadia")


@pytest.mark.parametrize(
    ("after", "touched"),
    [
        (edited(set_text(NOTE, FIRST.id, FR, plain("Autre chose."))), {"fr"}),
        (edited(set_text(NOTE, FIRST.id, AR, plain("غير ذلك"))), {"ar"}),
        (edited(set_mark(NOTE, FIRST.id, FR, 0, 2, Mark.BOLD, True)), {"fr"}),
        (edited(set_kind(NOTE, FIRST.id, ParagraphKind.QUOTE)), {"ar", "fr"}),
        (edited(retitle_section(NOTE, NOTE.sections[0].id, Bilingual(NOTE.sections[0].title.ar, "Autre"))), {"fr"}),
        (msgspec.structs.replace(NOTE, sections=NOTE.sections[::-1]), {"ar", "fr"}),
        (with_facts(title=Bilingual("عنوان آخر", NOTE.facts.title.fr)), {"ar"}),
        (with_facts(marking="secret"), {"ar", "fr"}),
        (with_facts(dated=date(2030, 1, 1)), {"ar", "fr"}),
        (with_facts(distribution=(*NOTE.facts.distribution, Bilingual("", "Archives"))), {"fr"}),
        (named(Bilingual("اسم آخر", FRENCH_NAME)), {"ar"}),
        (with_first_action(title=Bilingual("عنوان", NOTE.actions[0].title.fr)), {"promises"}),
        (with_first_action(state=ActionState.IN_PROGRESS), {"promises"}),
        (msgspec.structs.replace(NOTE, actions=()), {"promises"}),
    ],
)
def test_what_readers_see_counts(after: BriefingNote, touched: set[str]) -> None:
    assert changed(after) == touched


@pytest.mark.parametrize(
    "after",
    [
        edited(confirm(NOTE, FIRST.id)),
        edited(insert_pair(NOTE, NOTE.sections[0].id, 1, blank_pair("new"))),
        msgspec.structs.replace(NOTE, status=NoteStatus.SENT),
        msgspec.structs.replace(NOTE, dismissed=("x",)),
        msgspec.structs.replace(NOTE, threads=(Thread("k", FIRST.id, FR, "mots", ()),)),
        msgspec.structs.replace(NOTE, reference=Reference(NOTE.reference.provisional, "MAE/CR/2026/0001")),
        with_first_action(history=(STEP,), last_chased=date(2026, 4, 1), evidence="NV 12"),
    ],
)
def test_what_readers_do_not_see_does_not(after: BriefingNote) -> None:
    assert changed(after) == set()


def test_a_section_in_one_language_says_nothing_in_the_other() -> None:
    first, *others = NOTE.sections
    alone = msgspec.structs.replace(NOTE, sections=(msgspec.structs.replace(first, single_language=FR), *others))
    rewritten = apply(alone, set_text(alone, first.pairs[0].id, AR, plain("ترجمة غير رسمية")))
    assert words_hash(rewritten, AR) == words_hash(alone, AR)


@settings(max_examples=examples(20, 100))
@given(notes())
def test_a_note_that_was_stored_has_the_same_digests(note: BriefingNote) -> None:
    stored = msgspec.json.decode(msgspec.json.encode(note), type=BriefingNote)
    assert fingerprint(stored) == fingerprint(note)


def test_fields_of_a_later_version_change_nothing_while_they_are_as_by_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The digests are over what is said, not over what could be: nothing in them is empty."""
    said: list[object] = []
    encode: Callable[..., bytes] = msgspec.json.encode

    def keep(value: object, **options: object) -> bytes:
        said.append(value)
        return encode(value, **options)

    monkeypatch.setattr("briefing_app.domain.approval_hash.msgspec.json.encode", keep)
    words_hash(NOTE, FR)
    facts = json.loads(encode(said[-1]))[2]
    assert facts["title"] == NOTE.facts.title.fr
    assert "" not in facts.values()
    assert all(value not in ([], {}, None) for value in facts.values())


def test_digests_are_part_of_the_file_format() -> None:
    """An approval given today must hold in every later version; when this fails, mend the code and not the test."""
    pair = new_pair("p", plain("نص"), rich_text((Run("Un "), Run("texte", bold=True)), ParagraphKind.BULLET))
    section = Section("s", Bilingual("قسم", "Partie"), (pair, blank_pair("q")), required=True)
    meeting = Meeting(date(2026, 3, 15), time(9, 30), place=Bilingual("القاهرة", "Le Caire"))
    head = Participant(Person("x", Bilingual("منى", "Mona"), Gender.FEMININE), MeetingSide.HOST, 1)
    facts = NoteFacts(Bilingual("عنوان", "Titre"), dated=date(2026, 3, 16), meeting=meeting, participants=(head,))
    action = ActionItem("a", "A-01", ActionKind.TASK, Bilingual("فعل", "Acte"), Bilingual("", "P"), Obligation.WE_OWE)
    note = BriefingNote(
        "n", TemplateVersion("cable", 1), "egypt_france", Reference("P-1"), facts, (section,), (action,)
    )
    prints = fingerprint(note)
    assert (prints.ar[:12], prints.fr[:12], prints.promises[:12]) == (
        "ae6c2ba7f4d5",
        "c3498a8a8334",
        "babf3131a14d",
    )
