"""D-04: who is named and not listed, and who speaks for a side and is not named."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import NoteFacts
from briefing_app.domain.people import Attendance, MeetingSide, Participant, Person, Role
from briefing_app.language.checks.document import check_document
from briefing_app.language.checks.names import People
from briefing_app.language.checks.placed import Placed, Setting
from tests.language.checks.test_document import note_of
from tests.samples import BUILT_INS

AMR = Person("1", Bilingual("عمرو طلعت", "Amr Talaat"))
CLARA = Person("2", Bilingual("كلارا شاباز", "Clara Chappaz"))
SAMI = Person("3", Bilingual("سامي حداد", "Sami Haddad"))
NABIL = Person("4", Bilingual("نبيل الفاسي", "Nabil El Fassi"))
HEAD, MEMBER, PRINCIPAL = Role.HEAD_OF_DELEGATION, Role.MEMBER, Role.PRINCIPAL


def present(person: Person, role: Role = HEAD, **more: object) -> Participant:
    return msgspec.structs.replace(Participant(person, MeetingSide.COUNTERPART, 1, role=role), **more)


def found(participants: tuple[Participant, ...], *texts: tuple[str, str]) -> list[Placed]:
    note = note_of(*texts, facts=NoteFacts(participants=participants))
    people = People((*(one.person for one in participants), AMR, CLARA, SAMI, NABIL))
    setting = Setting(BUILT_INS.profile("egypt_france"), people=people)
    return [one for one in check_document(note, setting) if one.finding.check == "D-04"]


BOTH = ("التقى عمرو طلعت كلارا شاباز.", "Amr Talaat a rencontré Clara Chappaz.")
THEM = (present(AMR), present(CLARA))


@pytest.mark.parametrize(
    ("participants", "texts", "told"),
    [
        (THEM, [BOTH, ("وحضر سامي حداد.", "Sami Haddad était là.")], ["not_listed"]),
        (THEM, [BOTH, ("وحضر سامي حداد.", "")], ["not_listed"]),
        (THEM, [BOTH, ("", "Sami Haddad était là."), ("وسامي حداد", "")], ["not_listed"]),
        (THEM, [BOTH, ("سامي حداد ونبيل الفاسي", "Sami Haddad et Nabil El Fassi")], ["not_listed", "not_listed"]),
        ((present(AMR),), [BOTH], ["not_listed"]),
        (THEM, [("التقى عمرو طلعت نظيرته.", "Amr Talaat a rencontré son homologue.")], ["not_named"]),
        ((*THEM, present(SAMI, PRINCIPAL)), [BOTH], ["not_named"]),
        ((*THEM, present(SAMI, attendance=Attendance.REMOTE)), [BOTH], ["not_named"]),
        ((present(AMR), present(NABIL)), [("", "M. Talaat a reçu Sami Haddad.")], ["not_listed", "not_named"]),
    ],
)
def test_it_is_told(participants: tuple[Participant, ...], texts: list[tuple[str, str]], told: list[str]) -> None:
    assert [one.finding.reason for one in found(participants, *texts)] == told


@pytest.mark.parametrize(
    ("participants", "texts"),
    [
        (THEM, [BOTH]),
        (THEM, [("التقى طلعت شاباز.", "M. Talaat a rencontré Mme Chappaz.")]),
        (THEM, [("التقى عمرو طلعت", ""), ("", "Clara Chappaz")]),
        ((*THEM, present(SAMI, MEMBER)), [BOTH]),
        ((*THEM, present(SAMI, Role.INTERPRETER)), [BOTH]),
        ((*THEM, present(SAMI, attendance=Attendance.EXCUSED)), [BOTH]),
        (THEM, [("نص", "Texte")]),
        ((), [BOTH, ("وحضر سامي حداد.", "Sami Haddad était là.")]),
        (THEM, [BOTH, ("وسامي", "Sami")]),
        ((*THEM, present(NABIL, MEMBER, represented_by=SAMI.name)), [BOTH, ("وسامي حداد", "et Sami Haddad")]),
        ((*THEM, present(Person("9", Bilingual("", "Paul Sans-Arabe")))), [BOTH]),
    ],
)
def test_or_not(participants: tuple[Participant, ...], texts: list[tuple[str, str]]) -> None:
    assert found(participants, *texts) == []


def test_it_stands_at_the_first_full_name() -> None:
    (one,) = found(THEM, BOTH, ("وحضر سامي حداد.", "Puis Sami Haddad."), ("سامي حداد", "Sami Haddad"))
    assert one.pair == "p1"
    assert one.finding.span(Language.ARABIC) == (5, 14)
    assert dict(one.finding.facts) == {"name": "سامي حداد"}
