"""``memory import|export|suggest|find|list|forget|take-up``: what former notes and other tools said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.bootstrap import Desk
from briefing_app.cli.commands import Run, in_both
from briefing_app.cli.commands.search import lit
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Clearance, FileOrigin, NoteOrigin, Origin, clearance_at
from briefing_app.domain.search import Snippet
from briefing_app.services.built_ins import DEFAULT_PROFILE
from briefing_app.services.memory_files import read_tmx_file
from briefing_app.services.memory_service import ANYONE, Asking
from briefing_app.storage.connection import Mode


def import_(run: Run) -> int:
    """Take a TMX file in, and say how many pairs are new and what was left out."""
    options, console = run.options, run.console
    if options.marking:
        run.application.built_ins.profile(options.profile or DEFAULT_PROFILE).marking(options.marking)
    file = read_tmx_file(options.file)
    with run.desk(Mode.READ_WRITE) as desk:
        done = desk.memory_files.take_in(file, options.marking, console.progress)
    counts = {"added": done.new, "known": done.known, "without_side": done.without_side, "empty": done.empty}
    if console.as_json:
        console.document({"file": str(options.file), "batch": done.batch, **counts})
        return 0
    for key, number in counts.items():
        if number or key == "added":
            console.line(console.catalogue.plural(f"cli.memory.{key}", number))
    return 0


def export(run: Run) -> int:
    """Write everything as TMX, or what is marked no higher than asked for."""
    options, console = run.options, run.console
    if not options.force and is_there(options.file):
        raise UserError("file.exists", path=str(options.file))
    clearance = Clearance()
    if options.marking:
        profile = run.application.built_ins.profile(options.profile or DEFAULT_PROFILE)
        clearance = clearance_at(profile, profile.marking(options.marking).code)
    with run.desk(Mode.READ_ONLY) as desk:
        _prepare(run, desk)
        done = desk.memory_files.exported(clearance)
    write_atomically(options.file, done.data, replace=options.force)
    if console.as_json:
        console.document({"file": str(options.file), "units": done.units, "held_back": done.held_back})
        return 0
    console.line(console.catalogue.plural("cli.memory.exported", done.units, path=str(options.file)))
    if done.held_back:
        console.line(console.catalogue.plural("cli.memory.held_back", done.held_back))
    return 0


def suggest(run: Run) -> int:
    """What the memory has for a segment, the best first."""
    options, console = run.options, run.console
    with run.desk(Mode.READ_ONLY) as desk:
        _prepare(run, desk)
        source = Language(options.source)
        found = desk.memory.suggest(options.text, source, _asking(run, desk), max(options.limit, 1))
    if console.as_json:
        console.document(
            [
                {"source": one.source, "target": one.target, "score": one.score, "origin": _origin_text(one.origins)}
                for one in found.shown
            ]
        )
        return 0
    rows = [
        [console.catalogue.text("cli.memory.percent", n=one.score), one.source, one.target, _origin_text(one.origins)]
        for one in found.shown
    ]
    _show(run, ("score", "source", "target", "origin"), rows, found.hidden)
    return 0


def find(run: Run) -> int:
    """The pairs that say a word or a phrase, with the match lit."""
    options, console = run.options, run.console
    with run.desk(Mode.READ_ONLY) as desk:
        _prepare(run, desk)
        found = desk.memory.concordance(options.text, _asking(run, desk))
    if console.as_json:
        fields = [
            {
                "ar": hit.words.ar,
                "fr": hit.words.fr,
                "ar_spans": [list(span) for span in hit.ar],
                "fr_spans": [list(span) for span in hit.fr],
                "origin": _origin_text(hit.origins),
            }
            for hit in found.shown
        ]
        console.document(fields)
        return 0
    rows = [
        [lit(Snippet(hit.words.fr, hit.fr)), lit(Snippet(hit.words.ar, hit.ar)), _origin_text(hit.origins)]
        for hit in found.shown
    ]
    _show(run, ("french", "arabic", "origin"), rows, found.hidden)
    return 0


def list_(run: Run) -> int:
    """What came in from outside, and how much there is in all."""
    console = run.console
    with run.desk(Mode.READ_ONLY) as desk:
        _prepare(run, desk)
        batches, total = desk.memory_files.batches(), desk.memory.count()
    if console.as_json:
        fields = [
            {"id": one.id, "kind": one.kind.value, "name": one.name, "pairs": n, "at": one.at.isoformat(), "by": one.by}
            for one, n in batches
        ]
        console.document({"pairs": total, "batches": fields})
        return 0
    console.line(console.catalogue.plural("cli.memory.total", total))
    rows = [[one.id, one.name, str(number), one.at.date().isoformat(), one.by] for one, number in batches]
    if rows:
        headings = [console.catalogue.text(f"cli.column.{name}") for name in ("id", "file", "pairs", "date", "who")]
        console.table(headings, rows)
    return 0


def forget(run: Run) -> int:
    """Take out everything of a note, or of a batch that came in."""
    with run.desk(Mode.READ_WRITE) as desk:
        known = {batch.id for batch, _ in desk.memory_files.batches()}
        if run.options.id in known:
            count = desk.memory_files.remove(run.options.id)
        else:
            count = desk.memory.forget(desk.notes.resolve(run.options.id))
    return _told(run, "forgotten", count)


def take_up(run: Run) -> int:
    """Let a note be remembered again."""
    with run.desk(Mode.READ_WRITE) as desk:
        count = desk.memory.take_up(desk.notes.resolve(run.options.id))
    return _told(run, "taken_up", count)


def _told(run: Run, what: str, count: int) -> int:
    if run.console.as_json:
        run.console.document({"id": run.options.id, "pairs": count})
    else:
        run.console.line(run.console.catalogue.plural(f"cli.memory.{what}", count))
    return 0


def _prepare(run: Run, desk: Desk) -> None:
    """A library that was never opened for writing since it has a memory: say that notes are missing in it."""
    if not desk.memory.is_ready:
        run.console.notice(run.console.catalogue.text("cli.memory.not_ready"))


def _asking(run: Run, desk: Desk) -> Asking:
    if run.options.note is None:
        return ANYONE
    return desk.memory.asking(desk.notes.show(run.options.note).note)


def _show(run: Run, columns: Sequence[str], rows: Sequence[Sequence[str]], hidden: int) -> None:
    console = run.console
    if rows:
        console.table([console.catalogue.text(f"cli.column.{name}") for name in columns], rows)
    else:
        console.line(console.catalogue.text("cli.memory.none"))
    if hidden:
        console.line(console.catalogue.plural("cli.memory.hidden", hidden))


def _origin_text(origins: Sequence[Origin]) -> str:
    """The best place a pair comes from, in one line that is the same in every language."""
    match origins[0]:
        case NoteOrigin(reference=reference, title=title, day=day, revision=number):
            return " · ".join(part for part in (reference, f"r{number}", day, in_both(title)) if part)
        case FileOrigin(name=name, day=day):
            return f"{name} · {day}"


COMMANDS: dict[str, Callable[[Run], Any]] = {
    "import": import_,
    "export": export,
    "suggest": suggest,
    "find": find,
    "list": list_,
    "forget": forget,
    "take-up": take_up,
}
