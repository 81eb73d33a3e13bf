"""Sections, markings, lists, marks, promises and the note verbale: what must be told of a note, and what must not."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.domain.actions import ActionItem, ActionState, Due, DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.edits import apply
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.people import MeetingSide, Participant, Person
from briefing_app.domain.promise_edits import add_action, anchor_again
from briefing_app.domain.rich_text import ParagraphKind, Run, rich_text
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.domain.templates import SectionContent
from briefing_app.domain.threads import Comment, Thread
from briefing_app.language.checks.document import check_document
from briefing_app.language.checks.placed import Placed, Setting
from tests.language.checks.test_document import action, note_of
from tests.samples import BUILT_INS

PROFILE = BUILT_INS.profile("egypt_france")
AR, FR = Language.ARABIC, Language.FRENCH
LOW, INTERNAL, HIGH = (marking.code for marking in sorted(PROFILE.markings, key=lambda one: one.rank)[:3])
BODY, BULLET, NUMBERED, QUOTE = ParagraphKind.BODY, ParagraphKind.BULLET, ParagraphKind.NUMBERED, ParagraphKind.QUOTE


def placed(note: BriefingNote, template: str = "") -> list[Placed]:
    known = BUILT_INS.template(template) if template else None
    return list(check_document(note, Setting(PROFILE, known)))


def said(note: BriefingNote, *checks: str, template: str = "") -> list[str]:
    return [one.finding.reason for one in placed(note, template) if one.finding.check in checks]


def in_sections(*sections: Section, **fields: object) -> BriefingNote:
    return msgspec.structs.replace(note_of(), sections=sections, **fields)


def section(*pairs: tuple[str, str], name: str = "topics", **fields: object) -> Section:
    made = tuple(new_pair(f"{name}{n}", rich_text([Run(ar)]), rich_text([Run(fr)])) for n, (ar, fr) in enumerate(pairs))
    return msgspec.structs.replace(Section(name, Bilingual("قسم", "Partie"), made), **fields)


@pytest.mark.parametrize(
    ("held", "reasons"),
    [
        (section(("", ""), required=True), ["ar", "fr"]),
        (section(required=True), ["ar", "fr"]),
        (section(("نص", ""), required=True), ["fr"]),
        (section(("", "Texte"), required=True), ["ar"]),
        (section((" ", "\u00a0"), required=True), ["ar", "fr"]),
        (section(("", ""), required=True, single_language=FR), ["fr"]),
        (section(("نص", ""), required=True, single_language=FR), ["fr"]),
        (section(("", ""), required=True, content=SectionContent.INVITATION), ["ar", "fr"]),
        (section(("", ""), required=True, content=SectionContent.PARTICIPANTS), ["ar", "fr"]),
        (section(("نص", "Texte"), required=True), []),
        (section(("", ""), ("نص", "Texte"), required=True), []),
        (section(("", "")), []),
        (section(), []),
        (section(("نص", "")), []),
        (section(("", "Texte"), required=True, single_language=FR), []),
        (section(("", ""), required=True, content=SectionContent.VISA), []),
        (section(("", ""), single_language=AR), []),
    ],
)
def test_d_01_a_required_section_says_something(held: Section, reasons: list[str]) -> None:
    assert said(in_sections(held), "D-01") == reasons


@pytest.mark.parametrize(
    ("marking", "inside", "count"),
    [
        (LOW, INTERNAL, 1),
        (LOW, HIGH, 1),
        (INTERNAL, HIGH, 1),
        ("", INTERNAL, 1),
        (LOW, LOW, 0),
        (HIGH, INTERNAL, 0),
        (HIGH, HIGH, 0),
        (INTERNAL, "", 0),
        (LOW, "unknown", 0),
    ],
)
def test_d_05_a_note_is_marked_as_high_as_what_it_holds(marking: str, inside: str, count: int) -> None:
    facts = NoteFacts(marking=marking)
    assert said(in_sections(section(("أ", "A"), marking=inside), facts=facts), "D-05") == ["section"] * count
    promised = msgspec.structs.replace(action(), marking=inside)
    assert said(in_sections(section(("أ", "A")), facts=facts, actions=(promised,)), "D-05") == ["action"] * count
    closed = msgspec.structs.replace(promised, state=ActionState.DONE)
    assert said(in_sections(section(("أ", "A")), facts=facts, actions=(closed,)), "D-05") == []


def person(marking: str) -> Participant:
    return Participant(Person("p1", Bilingual("سمير", "Samir Haddad"), marking=marking), MeetingSide.HOST, 1)


def thread(*, pair: str = "topics0", is_closed: bool = False, change: str = "") -> Thread:
    return Thread("t1", pair, FR, "A", (Comment("M. Roux", "À revoir"),), is_closed=is_closed, change=change)


@pytest.mark.parametrize(
    ("fields", "marking", "reasons"),
    [
        ({}, INTERNAL, ["section"]),
        ({}, HIGH, ["section"]),
        ({"threads": (thread(),)}, "", ["comment"]),
        ({"threads": (thread(pair=""),)}, "", ["comment"]),
        ({"threads": (thread(change="text"),)}, "", ["comment"]),
        ({"facts": NoteFacts(marking=HIGH, participants=(person(INTERNAL),))}, "", ["person"]),
        ({"facts": NoteFacts(marking=HIGH, participants=(person(HIGH), person("")))}, "", ["person"]),
        ({"threads": (thread(),)}, INTERNAL, ["section", "comment"]),
        ({}, "", []),
        ({}, LOW, []),
        ({}, "unknown", []),
        ({"threads": (thread(is_closed=True),)}, "", []),
        ({"facts": NoteFacts(marking=HIGH, participants=(person(""),))}, "", []),
        ({"facts": NoteFacts(marking=HIGH, participants=(person(LOW),))}, "", []),
        ({"facts": NoteFacts(marking=HIGH, participants=(person("unknown"),))}, "", []),
    ],
)
def test_d_06_a_public_text_holds_nothing_that_is_not(
    fields: dict[str, object], marking: str, reasons: list[str]
) -> None:
    note = in_sections(section(("أ", "A"), marking=marking), **{"facts": NoteFacts(marking=HIGH), **fields})
    assert said(note, "D-06", template="readout_public") == reasons
    assert said(note, "D-06", template="meeting_record") == []


@pytest.mark.parametrize(
    ("held", "places"),
    [
        (thread(change="text"), ["topics0"]),
        (thread(change="deletion"), ["topics0"]),
        (thread(change="text", pair=""), [""]),
        (thread(change="text", pair="gone"), [""]),
        (thread(), []),
        (thread(pair=""), []),
        (thread(change="text", is_closed=True), []),
        (thread(is_closed=True), []),
    ],
)
def test_d_10_what_a_review_could_not_place(held: Thread, places: list[str]) -> None:
    note = in_sections(section(("أ", "A")), threads=(held,))
    assert [one.pair for one in placed(note) if one.finding.check == "D-10"] == places


MESSAGE, IN_ARABIC, IN_FRENCH, EMPTY = ("رسالة", "Message"), ("رسالة", ""), ("", "Message"), ("", "")


@pytest.mark.parametrize(
    ("messages", "count"),
    [
        ([MESSAGE] * 4, 1),
        ([MESSAGE] * 5, 1),
        ([MESSAGE] * 9, 1),
        ([IN_ARABIC] * 4, 1),
        ([IN_FRENCH] * 4, 1),
        ([MESSAGE, IN_ARABIC, IN_FRENCH, MESSAGE], 1),
        ([EMPTY, *[MESSAGE] * 4], 1),
        ([MESSAGE, EMPTY, MESSAGE, EMPTY, MESSAGE, EMPTY, MESSAGE], 1),
        ([], 0),
        ([MESSAGE], 0),
        ([MESSAGE] * 2, 0),
        ([MESSAGE] * 3, 0),
        ([IN_ARABIC, IN_FRENCH, MESSAGE], 0),
        ([EMPTY] * 6, 0),
        ([*[MESSAGE] * 3, EMPTY, EMPTY], 0),
        ([(" ", "\u00a0"), *[MESSAGE] * 3], 0),
    ],
)
def test_d_11_three_key_messages_at_most(messages: list[tuple[str, str]], count: int) -> None:
    held = section(*messages, EMPTY, name="key_messages")
    assert said(in_sections(held), "D-11", template="talking_points") == ["messages"] * count
    assert said(in_sections(held), "D-11", template="brief_info") == []
    elsewhere = section(*messages, name="to_say")
    assert said(in_sections(elsewhere), "D-11", template="talking_points") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nous avons l’honneur d’informer l’Ambassade.", "Nous"),
        ("Le Ministère vous prie de bien vouloir répondre.", "vous"),
        ("Il est porté à votre connaissance ce qui suit.", "votre"),
        ("J’ai reçu la note.", "J’"),
        ("Le Ministère et moi sommes prêts.", "moi"),
        ("Nos services restent à disposition.", "Nos"),
        ("Elle rappelle mon message du 3 mai.", "mon"),
        ("C’est notre souhait, et vos services le savent.", "notre"),
        ("يسرنا إفادة السفارة بما يلي.", "يسرنا"),
        ("ونود الإشارة إلى المذكرة السابقة.", "ونود"),
        ("ترجو الوزارة موافاتكم بالرد.", "موافاتكم"),
        ("تشكر الوزارة سفارتكم الموقرة.", "سفارتكم"),
        ("نحن على استعداد للقاء.", "نحن"),
        ("أرجو إبلاغ الجهة المعنية.", "أرجو"),
        ("نُؤكّد أهمية الموضوع.", "نُؤكّد"),
        ("وأنتم على علم بذلك.", "وأنتم"),
        ("Le Ministère présente ses compliments à l’Ambassade.", ""),
        ("Elle le prie de bien vouloir lui faire parvenir sa réponse.", ""),
        ("La mission « Nous, les peuples » s’achève.", ""),
        ("Les rendez-vous sont fixés au 3 mai.", ""),
        ("Le monument aux morts sera restauré.", ""),
        ("La Note du mois de mai est jointe.", ""),
        ("Le siège est à Nosy Be.", ""),
        ("Le vice-ministre des Mines est attendu.", ""),
        ("تهدي الوزارة أطيب تحياتها إلى السفارة.", ""),
        ("وتتشرف بإفادتها بما يلي لدى عودة الوفد إلى منى.", ""),
        ("تجدد الوزارة تأكيدها على ما ورد في مذكرتها.", ""),
        ("وردت إلينا العبارة «نحن الشعوب» في الميثاق", "إلينا"),
        ("اقتبس البيان «نحن على استعداد» حرفيا.", ""),
        ("وصل الوفد إلى مدينة بنها.", ""),
        ("تود الوزارة الإحاطة بأن الزيارة أُجلت.", ""),
        ("أنشئت اللجنة في مايو.", ""),
    ],
)
def test_d_12_a_note_verbale_speaks_in_the_third_person(text: str, words: str) -> None:
    pair = (text, "") if any("\u0600" <= letter <= "\u06ff" for letter in text) else ("", text)
    note = in_sections(section(pair, name="communication"))
    found = [one for one in placed(note, "note_verbale") if one.finding.check == "D-12"]
    spans = [one.finding.ar or one.finding.fr or (0, 0) for one in found]
    assert [text[slice(*span)] for span in spans] == ([words] if words else [])
    assert said(note, "D-12", template="cable") == []


COMPLIMENTS = ("تُهدي الوزارة أطيب تحياتها إلى السفارة.", "Le Ministère présente ses compliments à l’Ambassade.")
ASSURANCES = ("وتغتنم هذه المناسبة لتعرب عن فائق تقديرها.", "Il saisit cette occasion… sa haute considération.")


@pytest.mark.parametrize(
    ("name", "pairs", "sides"),
    [
        ("opening", [COMPLIMENTS], []),
        ("opening", [("", "")], []),
        ("opening", [("", COMPLIMENTS[1]), (COMPLIMENTS[0], "")], []),
        ("opening", [("الموضوع: زيارة.", COMPLIMENTS[1])], [AR]),
        ("opening", [(COMPLIMENTS[0], "Objet : une visite.")], [FR]),
        ("opening", [("زيارة", "Une visite")], [AR, FR]),
        ("closing", [ASSURANCES], []),
        ("closing", [("مع الشكر", ASSURANCES[1])], [AR]),
        ("closing", [(ASSURANCES[0], "Merci")], [FR]),
        ("closing", [("مع الشكر", "Merci")], [AR, FR]),
        ("communication", [("زيارة", "Une visite")], []),
        ("request", [("زيارة", "Une visite")], []),
    ],
)
def test_d_12_a_note_verbale_opens_and_closes_by_its_formulas(
    name: str, pairs: list[tuple[str, str]], sides: list[Language]
) -> None:
    note = in_sections(section(*pairs, name=name))
    found = [one for one in placed(note, "note_verbale") if one.finding.reason == name]
    assert [AR if one.finding.ar else FR for one in found] == sides


def pair_of(ar: tuple[Run, ...], fr: tuple[Run, ...], kinds: tuple[ParagraphKind, ParagraphKind]) -> SegmentPair:
    return new_pair("p0", rich_text(ar, kinds[0]), rich_text(fr, kinds[1]))


def with_pair(pair: SegmentPair, **fields: object) -> BriefingNote:
    return in_sections(msgspec.structs.replace(Section("topics", Bilingual("قسم", "Partie"), (pair,)), **fields))


@pytest.mark.parametrize("item", [BULLET, NUMBERED])
@pytest.mark.parametrize("other", [BODY, QUOTE])
def test_p_21_a_list_item_is_one_in_both_languages(item: ParagraphKind, other: ParagraphKind) -> None:
    ar, fr = (Run("بند"),), (Run("Point"),)
    for kinds, language in (((item, other), AR), ((other, item), FR)):
        (found,) = [one for one in placed(with_pair(pair_of(ar, fr, kinds))) if one.finding.check == "P-21"]
        assert found.finding.span(language) == (0, 3 if language is AR else 5)
        assert said(with_pair(pair_of(ar, fr, kinds), single_language=FR), "P-21") == []
        assert said(with_pair(pair_of((), fr, kinds)), "P-21") == []
    for kinds in ((item, item), (other, other), (BULLET, NUMBERED), (BODY, QUOTE)):
        assert said(with_pair(pair_of(ar, fr, kinds)), "P-21") == []


PLAIN_AR, PLAIN_FR = (Run("اتفق الوزيران على اللقاء"),), (Run("Les ministres se reverront."),)
BOLD_AR = (Run("اتفق "), Run("الوزيران على", bold=True), Run(" اللقاء"))
BOLD_FR = (Run("Les "), Run("ministres se", bold=True), Run(" reverront."))


@pytest.mark.parametrize(
    ("ar", "fr", "found"),
    [
        (BOLD_AR, PLAIN_FR, [("bold", AR, "الوزيران على")]),
        (PLAIN_AR, BOLD_FR, [("bold", FR, "ministres se")]),
        (PLAIN_AR, (Run("Les deux ministres", underline=True),), [("underline", FR, "Les deux ministres")]),
        ((Run("لقاء الوزيرين", underline=True),), PLAIN_FR, [("underline", AR, "لقاء الوزيرين")]),
        (PLAIN_AR, (Run("A "), Run("un ", bold=True), Run("deux", bold=True, italic=True)), [("bold", FR, "un deux")]),
        (BOLD_AR, (Run("Les ministres", underline=True),), [("bold", AR, None), ("underline", FR, None)]),
        (
            PLAIN_AR,
            (Run("a b", bold=True), Run(" x "), Run("c d", bold=True)),
            [("bold", FR, "a b"), ("bold", FR, "c d")],
        ),
        ((Run("كل النص هنا", bold=True),), PLAIN_FR, [("bold", AR, "كل النص هنا")]),
        (BOLD_AR, BOLD_FR, []),
        (PLAIN_AR, PLAIN_FR, []),
        (PLAIN_AR, (Run("Les "), Run("ministres", bold=True)), []),
        ((Run("الوزيران", underline=True), Run(" معا")), PLAIN_FR, []),
        (PLAIN_AR, (Run("en italique ici", italic=True),), []),
        ((), BOLD_FR, []),
        (BOLD_AR, (), []),
        (BOLD_AR, (Run("Un mot", bold=True), Run(" ailleurs")), []),
    ],
)
def test_p_25_marks_on_one_side_only(
    ar: tuple[Run, ...], fr: tuple[Run, ...], found: list[tuple[str, Language, str | None]]
) -> None:
    pair = pair_of(ar, fr, (BODY, BODY))
    told = [one.finding for one in placed(with_pair(pair)) if one.finding.check == "P-25"]
    assert [(one.reason, AR if one.ar else FR) for one in told] == [(reason, side) for reason, side, _ in found]
    for one, (_, side, words) in zip(told, found, strict=True):
        assert words in (None, pair.text(side).plain[slice(*(one.span(side) or (0, 0)))])


def promising(ar: str, fr: str, due: Due, spans: dict[Language, tuple[int, int]], **more: object) -> BriefingNote:
    facts = NoteFacts(dated=date(2026, 3, 15), meeting=Meeting(day=date(2026, 3, 14)))
    note = in_sections(section((ar, fr)), facts=facts)
    note = apply(note, add_action(note, action(due=due, **more)))
    edit = anchor_again(note, "a1", "topics0", spans)
    return note if edit is None else apply(note, edit)


SENT = ("يرسل الجانب المصري الملف قبل 30 أبريل 2026", "La partie égyptienne enverra le dossier avant le 30 avril 2026")
WHOLE = {AR: (0, len(SENT[0])), FR: (0, len(SENT[1]))}


@pytest.mark.parametrize(
    ("due", "reasons"),
    [
        (DueOnDate(date(2026, 4, 30)), []),
        (DueInMonth(2026, 4), []),
        (NotDue(), []),
        (DueBeforeEvent(10, Bilingual("الزيارة", "la visite")), []),
        (DueOnDate(date(2026, 4, 29)), ["due", "due"]),
        (DueOnDate(date(2027, 4, 30)), ["due", "due"]),
        (DueOnDate(date(2026, 5, 30)), ["due", "due"]),
        (DueInMonth(2026, 5), ["due", "due"]),
        (DueInMonth(2027, 4), ["due", "due"]),
    ],
)
def test_p_26_the_words_date_the_promise_as_the_action_does(due: Due, reasons: list[str]) -> None:
    assert said(promising(*SENT, due, WHOLE), "P-26") == reasons


@pytest.mark.parametrize(
    ("ar", "fr", "due", "reasons"),
    [
        ("وعد في 14 مارس بالإرسال", "Promis le 14 mars 2026 : envoi", DueOnDate(date(2026, 4, 30)), []),
        ("بين 3 و5 أبريل أو 9 مايو", "entre le 3 avril et le 9 mai", DueOnDate(date(2026, 4, 30)), []),
        ("خلال عشرة أيام", "sous dix jours", DueOnDate(date(2026, 3, 24)), []),
        ("نهاية أبريل", "fin avril", DueOnDate(date(2026, 4, 30)), []),
        ("في أبريل", "en avril", DueOnDate(date(2026, 5, 2)), ["due", "due"]),
        ("غدا", "le 2 avril", DueOnDate(date(2026, 4, 3)), ["due"]),
        ("في 2 أبريل", "demain", DueOnDate(date(2026, 4, 3)), ["due"]),
        ("في 2 أبريل", "le 3 avril", DueOnDate(date(2026, 4, 3)), ["due"]),
    ],
)
def test_p_26_dates_that_are_those_of_the_promise_or_not(ar: str, fr: str, due: Due, reasons: list[str]) -> None:
    assert said(promising(ar, fr, due, {AR: (0, len(ar)), FR: (0, len(fr))}), "P-26") == reasons


@pytest.mark.parametrize(
    ("spans", "more", "reasons"),
    [
        ({FR: (0, 9)}, {}, ["one_language"]),
        ({AR: (0, 9)}, {}, ["one_language"]),
        ({AR: (0, 9)}, {"state": ActionState.IN_PROGRESS}, ["one_language"]),
        ({AR: (0, 9), FR: (0, 9)}, {}, []),
        ({}, {}, []),
        ({FR: (0, 9)}, {"state": ActionState.SUGGESTED}, []),
        ({FR: (0, 9)}, {"state": ActionState.DONE}, []),
    ],
)
def test_p_26_both_languages_make_the_promise(
    spans: dict[Language, tuple[int, int]], more: dict[str, object], reasons: list[str]
) -> None:
    note = promising("يرسل الجانب الملف", "La partie enverra le dossier", NotDue(), spans)
    items: tuple[ActionItem, ...] = tuple(msgspec.structs.replace(item, **more) for item in note.actions)
    assert said(msgspec.structs.replace(note, actions=items), "P-26") == reasons


def test_p_26_is_silent_where_one_language_is_meant() -> None:
    note = promising("يرسل الجانب الملف", "La partie enverra le dossier", NotDue(), {FR: (0, 9)})
    alone = tuple(msgspec.structs.replace(one, single_language=FR) for one in note.sections)
    assert said(msgspec.structs.replace(note, sections=alone), "P-26") == []
