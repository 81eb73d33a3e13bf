"""Death by SIGKILL at random moments of a writing process: nothing acknowledged may be missing afterwards.

``python -m tests.storage.kill_harness --rounds 150`` kills a plain and an encrypted library that often each.
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import ActionsChanged
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Cost, NoKey, Passphrase
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import RevisionDraft
from briefing_app.storage.verification import verify
from tests.samples import sample_note

SECRET = "phrase du banc d’essai"
QUICK = Cost(64, 1, 1)


class Acknowledged(msgspec.Struct):
    """What the writer said was safe: the newest text of the first pair, and the number of revisions."""

    note: str = ""
    text: str = ""
    revisions: int = 0


def opened(path: Path, encrypted: bool) -> Library:
    credentials = Passphrase(SECRET) if encrypted else NoKey()
    return open_library(path, credentials, Mode.READ_WRITE, datetime.now(UTC), QUICK)


def write_for_ever(path: Path, encrypted: bool, seed: int) -> None:
    """Edits of text and promises, checkpoints and new notes without end; each one is told on standard output once it is durable."""
    source = random.Random(seed)
    with opened(path, encrypted) as library:
        note = sample_note()
        if not library.notes.exists(note.id):
            library.notes.add(note, _draft(source))
        step = 0
        while True:
            step += 1
            current = library.drafts.current(note.id).note
            pair = next(current.pairs())
            text = f"{seed}-{step} نص " + "x" * source.randint(0, 2000)
            library.drafts.append(note.id, set_text(current, pair.id, Language.FRENCH, plain(text)))
            _tell("text", text)
            if source.random() < 0.3:
                library.drafts.append(note.id, _promised(current, source))
            if source.random() < 0.3:
                stored = library.drafts.checkpoint(note.id, _draft(source))
                _tell("revision", str(stored.revision.number))
            if source.random() < 0.1:
                other = msgspec.structs.replace(note, id=f"{seed}-{step}", reference=Reference(f"P-{seed}-{step}"))
                library.notes.add(other, _draft(source))
                _tell("note", other.id)


def _promised(note: BriefingNote, source: random.Random) -> ActionsChanged:
    """Its first action put off, and one more or fewer of them: rows of the register change with the revision."""
    first, *others = note.actions
    put_off = msgspec.structs.replace(first, hidden_until=date(2026, 1, source.randint(1, 31)))
    more = msgspec.structs.replace(first, id=f"{source.getrandbits(64):x}")
    kept = others[1:] if len(others) > 3 else [*others, more]
    return ActionsChanged(note.actions, (put_off, *kept))


def _draft(source: random.Random) -> RevisionDraft:
    return RevisionDraft(f"{source.getrandbits(64):x}", "writer", "edited", datetime.now(UTC))


def _tell(kind: str, value: str) -> None:
    sys.stdout.write(f"{kind}\t{value}\n")
    sys.stdout.flush()


def one_round(path: Path, encrypted: bool, seed: int) -> list[str]:
    """Start a writer, kill it, open the library again; returns what is wrong (nothing, one hopes)."""
    command = [sys.executable, "-m", "tests.storage.kill_harness", "--write", str(path), "--seed", str(seed)]
    process = subprocess.Popen(command + ["--encrypted"] * encrypted, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    lines = [process.stdout.readline()]  # it is writing now
    time.sleep(random.Random(seed).uniform(0, 0.12))
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    lines += rest.splitlines(keepends=True)
    told = [line.rstrip("\n").split("\t") for line in lines if line.endswith("\n")]
    return _wrong(path, encrypted, told)


def _wrong(path: Path, encrypted: bool, told: list[list[str]]) -> list[str]:
    texts = [value for kind, value in told if kind == "text"]
    revisions = [int(value) for kind, value in told if kind == "revision"]
    notes = [value for kind, value in told if kind == "note"]
    with opened(path, encrypted) as library:
        wrong = [f"{problem.code} {problem.where}" for problem in verify(library).problems]
        note = sample_note()
        replayed = library.drafts.current(note.id)
        if replayed.torn:
            wrong.append("a torn journal")
        text = next(replayed.note.pairs()).fr.text.plain
        if texts and not _is_at_least(text, texts[-1]):
            wrong.append("an acknowledged edit is missing")
        if revisions and library.notes.head(note.id).number < revisions[-1]:
            wrong.append("an acknowledged revision is missing")
        wrong += [f"note {name} is missing" for name in notes if not library.notes.exists(name)]
        if not told:
            wrong.append("the writer never wrote")
    return wrong


def _is_at_least(found: str, acknowledged: str) -> bool:
    """The text on disk is the acknowledged one, or one written after it by the same writer."""
    seed, _, step = acknowledged.partition(" ")[0].partition("-")
    found_seed, _, found_step = found.partition(" ")[0].partition("-")
    return found == acknowledged or (seed == found_seed and int(found_step) > int(step))


def campaign(folder: Path, encrypted: bool, rounds: int, first_seed: int = 1) -> list[str]:
    """Kill the writers of one library ``rounds`` times over; everything that was wrong."""
    path = folder / f"kill-{encrypted}.briefing"
    create(path, SECRET if encrypted else None, datetime.now(UTC), QUICK)
    wrong = []
    for seed in range(first_seed, first_seed + rounds):
        wrong += [f"round {seed}: {what}" for what in one_round(path, encrypted, seed)]
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=150)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--encrypted", action="store_true")
    options = parser.parse_args()
    if options.write:
        write_for_ever(options.write, options.encrypted, options.seed)
    failures = []
    for encrypted in (False, True):
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            wrong = campaign(Path(folder), encrypted, options.rounds)
        kind = "encrypted" if encrypted else "plain"
        sys.stdout.write(f"{kind}: {options.rounds} kills, {len(wrong)} wrong, {time.monotonic() - start:.0f} s\n")
        failures += wrong
    sys.stdout.write("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
