"""Runs the table: every case on an export of every layout it knows, all by one LibreOffice in one child process."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from filelock import FileLock

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from dev import office_python
from tests.docx_io.review.office.notation import IN_CELLS, Case, steps_for
from tests.docx_io.review.office.outside_table import COMMENTS, DOUBLED, LOOKS, OUTSIDE, WITHOUT_TRACKING
from tests.docx_io.review.office.paragraphs_table import EVERYTHING, PARAGRAPHS, ROWS
from tests.docx_io.review.office.words_table import WORDS
from tests.docx_io.review.promised import promised
from tests.docx_io.review.samples import TEXTS, Sent, review_note
from tests.docx_io.written import bare_note, pair
from tests.thoroughness import examples

Answer = dict[str, list[str] | str]
DRIVER = Path(__file__).with_name("driver.py")
START, EACH = 60, 2
"""Seconds that the office may take to start, and for each file, on a machine that has other things to do."""
CASES = (
    *WORDS,
    *PARAGRAPHS,
    *ROWS,
    *EVERYTHING,
    *COMMENTS,
    *WITHOUT_TRACKING,
    *LOOKS,
    *OUTSIDE,
    *DOUBLED,
)
UNTOUCHED = Case(name="opened and saved", does=(), once=True)


class Run(msgspec.Struct, frozen=True):
    """A case in one layout, done to the text of one language."""

    case: Case
    layout: Layout
    language: Language

    @property
    def name(self) -> str:
        return f"{self.case.name} [{self.layout.value}]" + ("" if self.case.once else f" [{self.language}]")


class Reviewed(msgspec.Struct, frozen=True):
    """What came back: the file, and the paragraphs that LibreOffice shows after accepting all; or what went wrong."""

    docx: bytes
    shown: tuple[str, ...]
    problem: str


def runs() -> list[Run]:
    """In the order of the table: the file that nobody touched in each layout, then each case.

    An everyday run takes two of each case in turn, the thorough run takes all.
    """
    of_case = runs_of if examples(0, 1) else two_of
    return [*runs_of(UNTOUCHED), *(run for number, case in enumerate(CASES) for run in of_case(case, number))]


def runs_of(case: Case, _: int = 0) -> list[Run]:
    """In each of its layouts, in Arabic and in French."""
    return [Run(case, layout, Language(one)) for layout in case.layouts for one in _languages(case, layout)]


def two_of(case: Case, number: int) -> list[Run]:
    """One in cells and one in paragraphs where the case knows both, in turn; one is in Arabic and one in French."""
    groups = [[one for one in case.layouts if (one in IN_CELLS) is is_cell] for is_cell in (True, False)]
    known = [group for group in groups if group]
    layouts = {group[(number + more) % len(group)] for more, group in enumerate((known * 2)[:2])}
    made: list[Run] = []
    for layout in sorted(layouts, key=lambda one: (len(one.languages), one)):
        languages = _languages(case, layout)
        others = [one for one in languages if one not in {run.language for run in made}] or languages
        made.append(Run(case, layout, Language(others[number // 2 % len(others)])))
    return made


def _languages(case: Case, layout: Layout) -> Sequence[str]:
    return layout.languages[:1] if case.once else layout.languages


def doubled_note() -> BriefingNote:
    """The second and the third segment are one sentence."""
    texts = (TEXTS[0], TEXTS[2], *TEXTS[2:])
    pairs = [pair(ar, fr, n) for n, (ar, fr) in enumerate(texts, 1)]
    second = Section("next", Bilingual("المتابعة", "Suites"), tuple(pairs[3:]))
    note = bare_note(*pairs[:3])
    return msgspec.structs.replace(note, sections=(*note.sections, second))


def second_words(note: BriefingNote) -> dict[str, dict[Language, tuple[int, int]]]:
    found = {}
    for one in note.pairs():
        starts = {language: one.text(language).plain.index(" ") + 1 for language in Language}
        ends = {language: one.text(language).plain.index(" ", start) for language, start in starts.items()}
        found[one.id] = {language: (starts[language], ends[language]) for language in Language}
    return found


NOTES = {"plain": review_note(), "doubled": doubled_note()}
PROMISED = {name: promised(note, second_words(note)) for name, note in NOTES.items()}
"""The same with a promise on the second word of every segment, in both languages."""
SENT = {(name, layout): Sent(layout, note) for name, note in NOTES.items() for layout in Layout}


def sent_for(run: Run) -> Sent:
    return SENT[run.case.note, run.layout]


def reviewed(wanted: Sequence[Run], folder: Path) -> dict[str, Reviewed]:
    """Every run by its name, done by one LibreOffice: the first worker of a session makes the files, all read them."""
    done = folder / "done.json"
    with FileLock(folder.with_suffix(".lock")):
        if not done.exists():
            folder.mkdir(exist_ok=True)
            jobs = [_job(number, run, folder) for number, run in enumerate(wanted)]
            done.write_text(json.dumps(driven(jobs, folder / "profile")), "utf-8")
    answers = json.loads(done.read_text("utf-8"))
    files = [folder / f"{number}.docx" for number in range(len(wanted))]
    return {
        run.name: Reviewed(file.read_bytes() if file.exists() else b"", tuple(answer["shown"]), answer["problem"])
        for run, file, answer in zip(wanted, files, answers, strict=True)
    }


def _job(number: int, run: Run, folder: Path) -> dict[str, object]:
    source = folder / f"{run.case.note}_{run.layout.value}.docx"
    if not source.exists():
        source.write_bytes(sent_for(run).docx)
    steps = steps_for(run.case.does, run.language)
    target = str(folder / f"{number}.docx")
    return {"source": str(source), "target": target, "steps": steps, "lenient": run.case.lenient}


def driven(jobs: Sequence[dict[str, object]], profile: Path) -> list[Answer]:
    """The answers of the driver. Whatever happens, no office is left: driver and office are one process group."""
    soffice, python = shutil.which("soffice"), office_python()
    missing = "LibreOffice and its Python are missing: python3 dev.py test installs or names them"
    assert soffice is not None, missing
    assert python is not None, missing
    order = json.dumps({"soffice": soffice, "profile": str(profile), "jobs": jobs})
    command = [python, "-I", str(DRIVER)]
    pipe = subprocess.PIPE
    child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    try:
        out, problems = child.communicate(order, timeout=START + EACH * len(jobs))
    finally:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
    assert child.returncode == 0, problems
    answers: list[Answer] = json.loads(out)
    return answers
