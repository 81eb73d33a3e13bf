"""``actions`` and ``invitations`` from outside: every key, filter, step, file and refusal of ``cli.md``."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefing_app.bootstrap import application
from briefing_app.docx_io.reader import read_paragraphs
from briefing_app.domain.actions import ActionState
from briefing_app.domain.invitations import Step
from briefing_app.messages import LANGUAGES
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from tests.cli.prepared import KeptLibraries
from tests.cli.test_commands import Run
from tests.cli.test_help_and_usage import LEAVES
from tests.samples import BUILT_INS

ACTION = "id note kind title_ar title_fr owner counterpart due state overdue direction"
INVITATION = "id inviter invitee occasion_ar occasion_fr modes_offered state response history proposed_follow_ups"
EXPORTED = "file sha256 actions invitations"
DOCUMENTS = {
    "actions list": ACTION,
    "actions list --overdue --today 2021-12-01": ACTION,
    "actions add NOTE --title-fr Écrire --owner Protocole": ACTION,
    "actions set A-01 in_progress": ACTION,
    "actions export --ics o.ics": EXPORTED,
    "actions export --csv o.csv": EXPORTED,
    "actions export --docx o.docx": EXPORTED,
    "invitations list": INVITATION,
    "invitations show I-01": INVITATION,
    "invitations advance I-01 declined": INVITATION,
    "invitations follow-up I-01 dates --take": INVITATION,
    "invitations follow-up I-01 dates --refuse": INVITATION,
}
KEY = re.compile(r"\b(cli|error|status|twin|reason|verify)\.[a-z_]+")


@pytest.fixture
def met(run: Run, tmp_path: Path, kept: KeptLibraries) -> str:
    """A library with the sample meeting, its three actions and its invitation; the reference of the note."""
    (tmp_path / "a.toml").write_text(BUILT_INS.sample_answers("meeting_record"), "utf-8")

    def make() -> str:
        assert run("library", "create", "l.briefing").code == 0
        created = run("note", "new", "--template", "meeting_record", "--answers", "a.toml", "--json").json
        return str(created["reference"])

    return kept.put("met", tmp_path / "l.briefing", make)


def named(words: str, reference: str) -> tuple[str, ...]:
    """The words with the real numbers in the places of NOTE, A-NN and I-NN."""
    found = re.sub(r"\b([AI])-(\d\d)\b", rf"\1-{reference}-\2", words.replace("NOTE", reference))
    return tuple(found.split())


def listed(run: Run, *words: str) -> list[str]:
    return [action["id"][-2:] for action in run("actions", "list", *words, "--json").json]


# --- the contract


def test_the_commands_of_the_contract_are_there() -> None:
    told = {" ".join(words) for words in LEAVES}
    assert {f"actions {name}" for name in "list add set export suggest".split()} <= told
    assert {f"invitations {name}" for name in "list show advance follow-up".split()} <= told


@pytest.mark.parametrize("words", DOCUMENTS)
def test_json_is_one_document_with_these_keys_and_nothing_else(run: Run, met: str, words: str) -> None:
    told = run(*named(words, met), "--json")
    assert (told.code, told.err, told.out.count("\n")) == (0, "", 1)
    shown = told.json
    assert shown
    for record in shown if isinstance(shown, list) else [shown]:
        assert list(record) == DOCUMENTS[words].split()


@pytest.mark.parametrize("words", DOCUMENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_people_get_words_in_their_language(run: Run, met: str, words: str, language: str) -> None:
    told = run("--lang", language, *named(words, met))
    assert (told.code, told.err) == (0, "")
    assert told.out.strip()
    assert not KEY.search(told.out)
    assert "{" not in told.out


def test_an_action_says_what_it_is(run: Run, met: str) -> None:
    first, second, third = run("actions", "list", "--today", "2021-07-01", "--json").json
    assert first["id"] == f"A-{met}-01"
    assert first["note"] == run("note", "show", met, "--json").json["id"]
    assert (first["due"], second["due"], third["due"]) == ("2021-06-30", "2021-09", "")
    assert (first["overdue"], second["overdue"]) == (True, False)
    assert (first["direction"], second["direction"], third["direction"]) == ("we_owe", "they_owe", "internal")
    assert (first["kind"], first["state"]) == ("invitation", "accepted")
    assert first["owner"] == "Protocole / المراسم"
    assert first["counterpart"].startswith("le secrétariat d’État")
    assert "الجولة النهائية" in first["title_ar"]


# --- filters


def test_filters_narrow_the_register(run: Run, met: str) -> None:
    other = run("note", "new", "--template", "cable", "--json").json["id"]
    run("actions", "add", other, "--title-fr", "Autre chose", "--owner", "Cabinet")
    run(*named("actions set A-02 waiting_other_side", met))
    assert sorted(listed(run)) == ["01", "01", "02", "03"]
    assert listed(run, "--note", met) == ["01", "02", "03"]
    assert listed(run, "--note", other) == ["01"]
    assert listed(run, "--overdue", "--today", "2021-07-01") == ["01"]
    assert listed(run, "--overdue", "--today", "٢٠٢١-١٠-٠١") == ["01", "02"]
    assert listed(run, "--overdue", "--today", "2021-06-30") == []
    assert listed(run, "--state", "waiting_other_side") == ["02"]
    assert listed(run, "--owner", "PROTOCOLE") == listed(run, "--owner", "المراسم") == ["01"]
    assert len(listed(run, "--counterpart", "fr", "--note", met)) == 3
    assert len(listed(run, "--counterpart", "للتحول الرقمي")) == 3
    assert listed(run, "--owner", "Protocole", "--state", "done") == []


def test_settled_actions_stay_in_the_list(run: Run, met: str) -> None:
    run(*named("actions set A-01 done --nothing-to-record", met))
    assert len(listed(run)) == 3
    assert listed(run, "--state", "done") == ["01"]
    assert "01" not in listed(run, "--overdue", "--today", "2022-01-01")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_to_list_is_said(run: Run, met: str, language: str) -> None:
    for words in ("actions list --owner Personne", "invitations list --counterpart Personne"):
        told = run(*words.split(), "--lang", language)
        assert (told.code, told.out.count("\n")) == (0, 1)
        assert run(*words.split(), "--json").json == []


# --- adding


def test_an_action_is_added_with_all_that_is_said(run: Run, met: str) -> None:
    note = run("note", "show", met, "--json").json
    pair = next(p for s in note["sections"] for p in s["pairs"] if len(p["fr"]) > 40)
    words = ("--pair", pair["id"], "--words-fr", pair["fr"][5:30], "--words-ar", pair["ar"][:15])
    made = run(
        *("actions", "add", met, "--title-fr", "Envoyer le projet", "--title-ar", "إرسال المشروع"),
        *("--owner", "Protocole", "--owner-ar", "المراسم", "--direction", "joint", "--kind", "commitment_ours"),
        *("--due", "J-10", "--invitation", f"I-{met}-01", "--priority", "high", "--channel", "letter", *words),
        "--json",
    ).json
    assert (made["id"], made["direction"], made["kind"]) == (f"A-{met}-04", "joint", "commitment_ours")
    assert made["due"].startswith("10 jours avant la finale")
    (stored,) = [a for a in run("note", "show", met, "--json").json["actions"] if a["number"] == made["id"]]
    assert (stored["priority"], stored["channel"], stored["owner"]["ar"]) == ("high", "letter", "المراسم")
    assert [a["quoted"] for a in stored["source"]["anchors"]] == [pair["ar"][:15], pair["fr"][5:30]]
    assert (
        run("actions", "add", met, "--title-ar", "كتابة", "--owner", "المراسم", "--due", "2026-05", "--json").json[
            "due"
        ]
        == "2026-05"
    )


def test_days_from_an_event_are_dated_when_the_visit_is(run: Run, met: str) -> None:
    run("actions", "add", met, "--title-fr", "T", "--owner", "P", "--due", "D-10", "--invitation", f"I-{met}-01")
    assert listed(run, "--overdue", "--today", "2021-09-27") == ["01"]
    run("invitations", "advance", f"I-{met}-01", "dates_agreed", "--date", "2021-10-05")
    assert listed(run, "--overdue", "--today", "2021-09-25") == ["01"]
    assert listed(run, "--overdue", "--today", "2021-09-26") == ["01", "04"]


# --- states


@pytest.mark.parametrize("name", ["number", "id"])
def test_an_action_is_named_by_its_number_or_its_id(run: Run, met: str, name: str) -> None:
    action = run("note", "show", met, "--json").json["actions"][0]
    assert run("actions", "set", action[name], "in_progress", "--json").json["state"] == "in_progress"


def test_an_action_is_done_with_what_shows_it(run: Run, met: str) -> None:
    number = f"A-{met}-01"
    assert run("actions", "set", number, "done", "--json").error["code"] == "action.no_result"
    words = ("--evidence", "NV-12", "--reason", "réponse reçue", "--result-fr", "Reçu", "--result-ar", "وصل")
    assert run("actions", "set", number, "done", *words, "--json").json["state"] == "done"
    stored = run("note", "show", met, "--json").json["actions"][0]
    assert (stored["evidence"], stored["result"]) == ("NV-12", {"ar": "وصل", "fr": "Reçu"})
    (step,) = stored["history"]
    assert (step["state"], step["reason"], step["evidence"]) == ("done", "réponse reçue", "NV-12")
    assert [r["reason"] for r in run("note", "history", met, "--json").json] == ["created", "followed_up"]


def test_every_state_is_a_word_of_the_command(run: Run, met: str) -> None:
    for state in ActionState:
        told = run("actions", "set", f"A-{met}-03", state.value, "--json")
        assert told.code in (0, 3), state


# --- files


def test_the_register_is_written_as_three_files(run: Run, met: str, tmp_path: Path) -> None:
    told = {kind: run("actions", "export", f"--{kind}", f"o.{kind}", "--json").json for kind in ("ics", "csv", "docx")}
    assert {kind: document["actions"] for kind, document in told.items()} == {"ics": 3, "csv": 3, "docx": 3}
    calendar = (tmp_path / "o.ics").read_bytes()
    assert calendar.count(b"BEGIN:VTODO") == 3
    assert max(map(len, calendar.split(b"\r\n"))) <= 75
    rows = list(csv.DictReader((tmp_path / "o.csv").read_text("utf-8-sig").splitlines()))
    assert [row["number"] for row in rows] == [a["id"] for a in run("actions", "list", "--json").json]
    sheet = "\n".join(text.plain for text in read_paragraphs((tmp_path / "o.docx").read_bytes()))
    for row in rows:
        assert row["number"] in sheet
    assert f"I-{met}-01" in sheet


@pytest.mark.parametrize("kind", ["ics", "csv", "docx"])
def test_the_same_register_gives_the_same_bytes_and_a_file_is_not_written_over(
    run: Run, met: str, tmp_path: Path, kind: str
) -> None:
    first = run("actions", "export", f"--{kind}", "o", "--today", "2021-07-01", "--json").json
    before = (tmp_path / "o").read_bytes()
    assert run("actions", "export", f"--{kind}", "o", "--json").error["code"] == "file.exists"
    again = run("actions", "export", f"--{kind}", "o", "--today", "2021-07-01", "--force", "--json").json
    assert (again["sha256"], (tmp_path / "o").read_bytes()) == (first["sha256"], before)


def test_files_take_the_filters_of_the_list(run: Run, met: str, tmp_path: Path) -> None:
    for words, ids in (
        (("--owner", "Protocole"), {"01"}),
        (("--overdue", "--today", "2021-10-01"), {"01", "02"}),
        (("--note", met), {"01", "02", "03"}),
    ):
        told = run("actions", "export", "--csv", "o.csv", "--force", *words, "--json").json
        rows = list(csv.DictReader((tmp_path / "o.csv").read_text("utf-8-sig").splitlines()))
        assert {row["number"][-2:] for row in rows} == ids
        assert told["actions"] == len(ids)
    assert run("actions", "export", "--ics", "a.ics", "--owner", "Protocole", "--json").json["invitations"] == 0
    assert run("actions", "export", "--ics", "b.ics", "--json").json["invitations"] == 1


# --- invitations


def shown(run: Run, reference: str) -> dict[str, Any]:
    return dict(run("invitations", "show", f"I-{reference}-01", "--json").json)


def test_an_invitation_says_what_it_is(run: Run, met: str) -> None:
    told = shown(run, met)
    assert told == run("invitations", "list", "--json").json[0]
    assert (told["inviter"]["name_fr"], told["invitee"]["country"]) == ("Dr Amr Talaat", "FR")
    assert (told["modes_offered"], told["state"], told["history"]) == (["in_person", "video"], "answered", [])
    assert told["response"]["per_mode"][1] == {"mode": "video", "answer": "accepted"}
    assert [rule["kind"] for rule in told["proposed_follow_ups"]] == [
        "written_invitation",
        "reply_acknowledged",
        "dates",
        "mode",
    ]
    assert (told["proposed_follow_ups"][3]["due"], told["proposed_follow_ups"][3]["owner_fr"]) == ("D-15", "Protocole")


def test_the_list_of_invitations_is_narrowed(run: Run, met: str) -> None:
    other = run("note", "new", "--template", "cable", "--json").json["id"]
    for words, count in (
        (("--note", met), 1),
        (("--note", other), 0),
        (("--counterpart", "Cédric"), 1),
        (("--state", "answered"), 1),
        (("--state", "held"), 0),
    ):
        assert len(run("invitations", "list", *words, "--json").json) == count


def test_an_invitation_goes_all_the_way(run: Run, met: str) -> None:
    """Each step keeps its day, channel and reference, and brings the follow-ups that go with it."""

    def step(*words: str) -> dict[str, Any]:
        return dict(run("invitations", "advance", f"I-{met}-01", *words, "--json").json)

    written = step("extended_in_writing", "--date", "2021-06-20", "--channel", "note_verbale", "--reference", "NV-7")
    assert (written["state"], written["history"][0]["reference"]) == ("answered", "NV-7")
    countered = step("answered", "--answer", "counter_proposed", "--from", "2021-10-04", "--to", "2021-10-06")
    assert "counter_proposal" in [rule["kind"] for rule in countered["proposed_follow_ups"]]
    accepted = step("answered", "--answer", "accepted", "--conditions-fr", "si possible", "--conditions-ar", "إن أمكن")
    assert accepted["response"]["conditions_ar"] == "إن أمكن"
    agreed = step("dates_agreed", "--date", "2021-07-01")
    assert (agreed["history"][-1]["from"], agreed["history"][-1]["to"]) == ("2021-10-04", "2021-10-06")
    confirmed = step("mode_confirmed", "--mode", "video", "--note", "au téléphone")
    assert [rule["kind"] for rule in confirmed["proposed_follow_ups"]] == [
        "test_call",
        "programme",
        "interpreters",
        "visit_file",
    ]
    assert step("programme_agreed")["proposed_follow_ups"][-1]["kind"] == "communique"
    held = step("held", "--date", "2021-10-06")
    assert [rule["kind"] for rule in held["proposed_follow_ups"]] == ["thanks", "reciprocity"]
    assert [event["step"] for event in held["history"]] == [
        "extended_in_writing",
        "counter_proposed",
        "accepted",
        "dates_agreed",
        "mode_confirmed",
        "programme_agreed",
        "held",
    ]
    assert held["history"][-3]["note"] == "au téléphone"


def test_dates_are_agreed_from_what_is_said(run: Run, met: str) -> None:
    words = ("invitations", "advance", f"I-{met}-01", "dates_agreed")
    assert run(*words, "--json").error["code"] == "invitation.no_dates"
    one = run(*words, "--date", "2021-10-05", "--json").json["history"][-1]
    assert (one["from"], one["to"], one["on"]) == ("2021-10-05", "2021-10-05", "2021-10-05")
    several = run(*words, "--date", "2021-09-01", "--from", "2021-10-07", "--to", "2021-10-09", "--json").json
    assert (several["history"][-1]["from"], several["history"][-1]["to"]) == ("2021-10-07", "2021-10-09")


def test_a_follow_up_is_taken_or_refused(run: Run, met: str) -> None:
    number = f"I-{met}-01"
    taken = run("invitations", "follow-up", number, "mode", "--take", "--json").json
    assert [rule["kind"] for rule in taken["proposed_follow_ups"]] == [
        "written_invitation",
        "reply_acknowledged",
        "dates",
    ]
    refused = run("invitations", "follow-up", number, "dates", "--refuse", "--json").json
    assert [rule["kind"] for rule in refused["proposed_follow_ups"]] == ["written_invitation", "reply_acknowledged"]
    (made,) = [a for a in run("actions", "list", "--json").json if a["id"].endswith("-04")]
    assert made["due"].startswith("15 jours avant")
    assert made["title_ar"].startswith("تأكيد صيغة")
    again = run("invitations", "follow-up", number, "mode", "--take", "--json").error
    assert (again["code"], "written_invitation" in again["hint"]) == ("follow_up.not_proposed", True)


@pytest.mark.parametrize("step", Step)
def test_every_step_is_a_word_of_the_command(run: Run, met: str, step: Step) -> None:
    told = run("invitations", "advance", f"I-{met}-01", step.value, "--json")
    assert told.code in (0, 3)
    if told.code == 3:
        assert told.error["code"].startswith("invitation.")


# --- what cannot be done


REFUSED = {
    "actions list --today 2026-02-30": "day.unreadable",
    "actions list --note P-0000-0009": "note.unknown",
    "actions add P-0000-0009 --title-fr T --owner P": "note.unknown",
    "actions add NOTE --owner P": "action.no_title",
    "actions add NOTE --title-fr T": "action.no_owner",
    "actions add NOTE --title-fr T --owner P --due bientôt": "due.unreadable",
    "actions add NOTE --title-fr T --owner P --due D-3": "due.no_event",
    "actions add NOTE --title-fr T --owner P --due D-3 --invitation I-09": "invitation.unknown",
    "actions add NOTE --title-fr T --owner P --pair nobody": "pair.unknown",
    "actions add NOTE --title-fr T --owner P --words-fr introuvable": "words.not_found",
    "actions add NOTE --title-fr T --owner P --words-fr e": "words.several",
    "actions set A-09 done": "action.unknown",
    "actions set A-01 done": "action.no_result",
    "actions set A-01 reopened": "action.transition",
    "actions export --ics o.ics --owner Personne": "register.nothing",
    "actions export --csv no/where.csv": "file.not_writable",
    "actions suggest P-0000-0009": "note.unknown",
    "actions suggest --text-file gone.txt --language fr": "file.not_found",
    "actions suggest --text-file nothing.txt --language fr": "text.empty",
    "actions suggest --text-file blank.txt --language fr": "text.empty",
    "actions suggest --text-file a.txt --language fr": "import.not_french",
    "actions suggest --text-file f.txt --language ar": "import.not_arabic",
    "actions suggest --text-file binary.txt": "text.not_text",
    "actions suggest --text-file unsure.txt": "text.language_unknown",
    "actions suggest --text-file f.txt --profile mars": "profile.unknown",
    "invitations list --note P-0000-0009": "note.unknown",
    "invitations show I-09": "invitation.unknown",
    "invitations advance I-09 held": "invitation.unknown",
    "invitations advance I-01 held": "invitation.transition",
    "invitations advance I-01 answered": "invitation.no_answer",
    "invitations advance I-01 accepted --mode hybrid": "invitation.mode_unknown",
    "invitations advance I-01 dates_agreed": "invitation.no_dates",
    "invitations advance I-01 dates_agreed --date demain": "day.unreadable",
    "invitations advance I-01 dates_agreed --from 2026-10-05 --to 2026-10-04": "window.backwards",
    "invitations follow-up I-01 thanks --take": "follow_up.not_proposed",
    "invitations follow-up I-01 thanks --refuse": "follow_up.not_proposed",
}


@pytest.fixture
def awkward(met: str, texts: tuple[str, str], tmp_path: Path) -> str:
    (tmp_path / "nothing.txt").touch()
    (tmp_path / "blank.txt").write_text(" \n\n\t")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "unsure.txt").write_text("2026\n12 : 30\n")
    return met


@pytest.mark.parametrize("words", REFUSED)
def test_what_cannot_be_done_is_told_in_one_line_and_changes_nothing(
    run: Run, awkward: str, tmp_path: Path, words: str
) -> None:
    given = named(words, awkward)
    before = run("library", "info", "--json").json, run("note", "show", awkward, "--json").json
    files = {path.name for path in tmp_path.iterdir()}
    error = run(*given, "--json", "--lang", "ar").error
    assert error["code"] == REFUSED[words]
    line = run(*given, "--lang", "ar")
    assert (line.code, line.out, line.err.count("\n")) == (3, "", 1)
    assert line.err == " ".join(f"error[{error['code']}]: {error['message']} — {error['hint']}".split()) + "\n"
    assert not KEY.search(line.err)
    assert (run("library", "info", "--json").json, run("note", "show", awkward, "--json").json) == before
    assert {path.name for path in tmp_path.iterdir()} - files <= {"l.briefing.lock"}


@pytest.mark.parametrize("option", ["--owner", "--counterpart"])
def test_a_filter_without_a_word_is_refused(run: Run, met: str, option: str) -> None:
    for words in (("actions", "list"), ("actions", "export", "--ics", "o.ics")):
        error = run(*words, option, " ", "--json").error
        assert (error["code"], option in error["message"]) == ("filter.empty", True)
    assert run("actions", "list", "--note", "", "--json").error["code"] == "note.unknown"
    assert run("invitations", "list", "--counterpart", "", "--json").error["code"] == "filter.empty"


@pytest.mark.parametrize(
    "words",
    [
        "actions",
        "actions list --state lost",
        "actions set A-1",
        "actions set A-1 lost",
        "actions export",
        "actions export --ics a --csv b",
        "actions suggest",
        "actions suggest P-1 --text-file f",
        "actions suggest --text-file f --language en",
        "actions add",
        "actions add N --direction up",
        "invitations advance I-1",
        "invitations advance I-1 begun",
        "invitations advance I-1 accepted --mode telepathy",
        "invitations follow-up I-1 dates",
        "invitations follow-up I-1 dates --take --refuse",
        "invitations follow-up I-1 supper --take",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_words_are_exit_code_two(run: Run, words: str, language: str) -> None:
    told = run("--lang", language, *words.split())
    assert (told.code, told.out) == (2, "")
    assert re.search(r"error\[usage\]: .+ — .+\n$", told.err)
    assert not KEY.search(told.err)


def test_a_library_in_use_lists_and_exports_and_takes_no_step(run: Run, met: str, tmp_path: Path) -> None:
    with application().desk(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE):
        assert len(run("actions", "list", "--json").json) == 3
        assert run("actions", "export", "--ics", "o.ics", "--json").code == 0
        for words in ("actions set A-01 in_progress", "invitations advance I-01 declined"):
            assert run(*named(words, met), "--json").error["code"] == "library.held"


def test_nothing_heavy_is_loaded_for_a_list(run: Run, met: str, tmp_path: Path) -> None:
    for words in ("actions list", "actions set A-01 in_progress", "invitations list", "actions --help"):
        code = (
            "import sys; import briefing_app.cli\n"
            f"briefing_app.cli.main({[*named(words, met), '--library', str(tmp_path / 'l.briefing')]!r})\n"
            "heavy = {'PySide6', 'docx', 'lxml', 'cryptography', 'babel', 'msoffcrypto', 'bidi', 'icalendar'}\n"
            "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert done.returncode == 0, (words, done.stderr)


def test_the_demonstration_has_the_files_of_its_register(run: Run, tmp_path: Path) -> None:
    made = run("demo", "--out", "d", "--json").json
    names = [Path(file).name for file in made["files"]]
    assert {"follow-up.ics", "follow-up.csv", "follow-up.docx"} <= set(names)
    rows = list(csv.DictReader((tmp_path / "d" / "follow-up.csv").read_text("utf-8-sig").splitlines()))
    told = run("actions", "list", "--library", made["library"], "--json").json
    assert [row["number"] for row in rows] == [action["id"] for action in told]
    assert json.dumps(told)


# --- suggestions


SUGGESTION = "kind start end text trigger who what when confidence"
PROMISING = (
    "Le ministre a reçu son homologue français pour examiner la coopération des deux pays.\r\n"
    "Il a invité son homologue à se rendre en Égypte en octobre prochain ; celui-ci a accepté l’invitation.\r\n"
)


@pytest.fixture
def readout(run: Run, tmp_path: Path) -> str:
    """A library with the sample communiqué and nothing taken from it; the id of the note."""
    run("library", "create", "l.briefing")
    text = BUILT_INS.sample_answers("readout_public")
    facts, _, sections = text.partition("[[actions]]")
    rest = "[[sections" + sections.partition("[[sections")[2]
    (tmp_path / "r.toml").write_text(f"{facts}\n{rest}", "utf-8")
    return str(run("note", "new", "--template", "readout_public", "--answers", "r.toml", "--json").json["id"])


def lines(told: Any) -> list[dict[str, Any]]:
    assert (told.code, told.err) == (0, "")
    return [json.loads(line) for line in told.out.splitlines()]


def test_suggestions_of_a_note_are_lines_of_json_with_true_places(run: Run, readout: str) -> None:
    before = run("note", "show", readout, "--json").json
    assert (before["actions"], before["invitations"]) == ([], [])
    sides = {p["id"]: p for section in before["sections"] for p in section["pairs"]}
    found = lines(run("actions", "suggest", readout, "--json"))
    assert found
    for item in found:
        assert list(item) == [*SUGGESTION.split(), "pair", "language", "twin"]
        text = sides[item["pair"]][item["language"]]
        assert text[item["start"] : item["end"]] == item["text"]
        assert 0 < item["confidence"] <= 1
        twin = item["twin"]
        if twin is not None:
            assert set(twin) == {*SUGGESTION.split(), "language"}
            assert sides[item["pair"]][twin["language"]][twin["start"] : twin["end"]] == twin["text"]
    (invitation,) = [item for item in found if item["kind"] == "invitation_given"]
    assert invitation["twin"] is not None
    assert run("note", "show", readout, "--json").json == before


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_suggestions_of_a_note_in_one_language(run: Run, readout: str, language: str) -> None:
    found = lines(run("actions", "suggest", readout, "--language", language, "--json"))
    assert {item["language"] for item in found} == {language}


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("options", [("--language", "fr"), (), ("--language", "fr", "--profile", "tunisia_france")])
def test_suggestions_of_a_file_count_its_own_characters(
    run: Run, tmp_path: Path, mark: str, options: tuple[str, ...]
) -> None:
    (tmp_path / "p.txt").write_bytes((mark + PROMISING).encode())
    found = lines(run("actions", "suggest", "--text-file", "p.txt", *options, "--json"))
    assert [item["kind"].partition("_")[0] for item in found] == ["invitation"]
    for item in found:
        assert list(item) == SUGGESTION.split()
        assert PROMISING[item["start"] : item["end"]] == item["text"]
    assert not (tmp_path / "l.briefing").exists()


AIM = "Le plan du ministère vise à former 100 000 stagiaires cette année."


def test_what_is_left_out_is_told_in_json_where_it_is_asked_for(run: Run, tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text(f"{PROMISING}{AIM}\n", "utf-8", newline="")
    options = ("actions", "suggest", "--text-file", "p.txt", "--language", "fr", "--json")
    found = lines(run(*options))
    assert [item["kind"] for item in found] == ["invitation_given"]
    told = lines(run(*options, "--left-out"))
    assert told[:-1] == found
    aim = told[-1]
    assert list(aim) == ["left_out", "start", "end", "text", "trigger", "language", "pair"]
    assert (aim["left_out"], aim["language"], aim["pair"]) == ("objective", "fr", None)
    assert f"{PROMISING}{AIM}"[aim["start"] : aim["end"]] == aim["text"] == AIM


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_told_what_is_left_out_and_why(run: Run, tmp_path: Path, language: str) -> None:
    (tmp_path / "aim.txt").write_text(f"{AIM}\n", "utf-8")
    told = run("actions", "suggest", "--text-file", "aim.txt", "--language", "fr", "--lang", language)
    assert (told.code, told.err) == (0, "")
    assert not KEY.search(told.out)
    assert AIM in told.out
    assert "vise à former" in told.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_told_the_sentence_and_why(run: Run, readout: str, tmp_path: Path, language: str) -> None:
    told = run("actions", "suggest", readout, "--lang", language)
    assert (told.code, told.err) == (0, "")
    assert not KEY.search(told.out)
    first = lines(run("actions", "suggest", readout, "--json"))[0]
    assert first["text"] in told.out
    assert first["trigger"] in told.out
    (tmp_path / "calm.txt").write_text("Le ministre a reçu son homologue pour examiner la coopération des deux pays.\n")
    nothing = run("actions", "suggest", "--text-file", "calm.txt", "--lang", language)
    assert (nothing.code, nothing.out.count("\n")) == (0, 1)
    assert run("actions", "suggest", "--text-file", "calm.txt", "--json").out == ""
