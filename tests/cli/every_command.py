"""Runs every command once, each under the guard: no network, no program, no file but those it is given and its own.

    python -m tests.cli.every_command FOLDER

Prints JSON: a list of [command, exit code, what it did that it may not].
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from briefing_app import bootstrap
from briefing_app.cli import main
from tests.conftest import QUICK
from tests.fuzz import seeds
from tests.fuzz.guard import Guard, Trespass

AR = "التقى الوزير نظيره الفرنسي في القاهرة لبحث التعاون بين البلدين في عدد من المجالات."
FR = "Le ministre a reçu son homologue français au Caire pour examiner la coopération des deux pays."


class Teller:
    """``told`` has a line a command that was run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[tuple[str, int, str]] = []
        self._guard = Guard([folder])
        self._guard.install()

    def run(self, *words: object) -> Any:
        """What the command says as JSON; None where it says nothing of that kind."""
        out, problem, code = io.StringIO(), "", -1
        try:
            with (
                self._guard.watching(),
                contextlib.redirect_stdout(out),
                contextlib.redirect_stderr(io.StringIO()) as err,
            ):
                code = main([*map(str, words), "--json"])
            problem = err.getvalue() if code > 1 else ""
        except Trespass as trespass:
            problem = str(trespass)
        self.told.append((" ".join(map(str, words[:2])), code, problem))
        with contextlib.suppress(ValueError):
            return json.loads(out.getvalue())
        return None

    def file(self, name: str, content: bytes | str) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


def every(tell: Teller) -> None:
    """Each command with what it needs, in an order in which it works."""
    folder = tell.folder
    passphrase = tell.file("secret.txt", "quatre mots sans rapport\n")
    library = folder / "l.briefing"
    os.environ["BRIEFING_LIBRARY"] = str(library)
    tell.run("library", "create", library)
    for name in ("info", "verify", "reindex"):
        tell.run("library", name)
    _templates(tell)
    note = _notes(tell)
    _promises(tell, note)
    _language(tell, note)
    _files(tell, note)
    tell.run("bundle", "export", "--out", folder / "b.bundle", "--bundle-passphrase-file", passphrase, note)
    tell.run("bundle", "import", "--bundle-passphrase-file", passphrase, folder / "b.bundle")
    office = folder / "office"
    office.mkdir()
    for words in (("share", note), ("collect",)):
        tell.run("bundle", *words, "--folder", office, "--bundle-passphrase-file", passphrase)
    tell.run("library", "backup", folder / "copy.briefing")
    tell.run("library", "restore", folder / "copy.briefing", folder / "again.briefing")
    tell.run("library", "rekey", "--new-passphrase-file", passphrase)


def _templates(tell: Teller) -> None:
    tell.run("templates", "list")
    tell.run("templates", "show", "cable")
    tell.run("templates", "export", "cable", tell.folder / "cable.toml")
    own = tell.file("own.toml", (tell.folder / "cable.toml").read_text("utf-8").replace('id = "cable"', 'id = "own"'))
    tell.run("templates", "import", own)


def _notes(tell: Teller) -> str:
    answers = tell.file("answers.toml", next(seeds.answers()))
    ar, fr = tell.file("ar.txt", AR), tell.file("fr.txt", FR)
    tell.run("note", "import", ar, fr)
    note = str(tell.run("note", "new", "--template", "readout_public", "--answers", answers)["id"])
    tell.run("note", "list")
    shown = tell.run("note", "show", note)
    tell.run("note", "history", note)
    pair = next(_values(shown, "pairs"))[0]["id"]
    tell.run("note", "edit", note, "--pair", pair, "--language", "fr", "--text-file", fr)
    gone = tell.run("note", "new", "--template", "cable")["id"]
    tell.run("note", "delete", gone)
    return note


def _promises(tell: Teller, note: str) -> None:
    made = tell.run("actions", "add", note, "--title-fr", "Écrire", "--owner-fr", "Protocole", "--direction", "we_owe")
    tell.run("actions", "list")
    tell.run("actions", "set", next(_values(made, "id")), "in_progress")
    tell.run("actions", "suggest", note)
    for form in ("ics", "csv", "docx"):
        tell.run("actions", "export", f"--{form}", tell.folder / f"register.{form}")
    invitations = tell.run("invitations", "list")
    invitation = next(_values(invitations, "id"), "none")
    tell.run("invitations", "show", invitation)
    tell.run("invitations", "follow-up", "--refuse", invitation, "written_invitation")
    tell.run("invitations", "advance", invitation, "cancelled")


def _language(tell: Teller, note: str) -> None:
    tell.run("check", note)
    tell.run("check", "--pairs", tell.file("pairs.tsv", next(seeds.pairs())))
    tell.run("search", "ministre")
    tell.run("terms", "import", tell.file("terms.tbx", next(seeds.tbx())))
    tell.run("terms", "export", tell.folder / "out.csv")
    tell.run("terms", "lookup", "intelligence artificielle")
    batch = tell.run("memory", "import", tell.file("m.tmx", next(seeds.tmx())))
    tell.run("memory", "suggest", "--from", "fr", "Le ministre a rencontré son homologue.")
    tell.run("memory", "find", "ministre")
    tell.run("memory", "list")
    tell.run("memory", "export", tell.folder / "out.tmx")
    tell.run("memory", "take-up", note)
    tell.run("memory", "forget", next(_values(batch, "batch"), "none"))


def _files(tell: Teller, note: str) -> None:
    out = tell.folder / "review.docx"
    tell.run("export", "--layout", "fr", "--for-review", "--out", out, note)
    tell.run("review", "scan", note, out)
    tell.run("review", "apply", "--accept", "all", note, out)
    tell.run("redline", "--from", "1", "--layout", "fr", "--out", tell.folder / "red.docx", note)
    tell.run("demo", "--out", tell.folder / "demo")


def _values(said: Any, key: str) -> Iterator[Any]:
    """The values of a key anywhere in what was said, those outside first."""
    if isinstance(said, dict):
        if key in said:
            yield said[key]
        for value in said.values():
            yield from _values(value, key)
    elif isinstance(said, Sequence) and not isinstance(said, str):
        for value in said:
            yield from _values(value, key)


if __name__ == "__main__":
    real = bootstrap.application
    bootstrap.application = lambda: real(QUICK)  # type: ignore[assignment,misc]
    teller = Teller(Path(sys.argv[1]).resolve())
    every(teller)
    print(json.dumps(teller.told))
