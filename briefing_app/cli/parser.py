"""The words of the command line, in the interface language: commands, options, help (contract: ``cli.md``)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, Protocol

from briefing_app import __version__
from briefing_app.cli.bundle_options import add_bundle
from briefing_app.cli.memory_options import add_memory
from briefing_app.cli.promise_options import add_actions, add_invitations
from briefing_app.messages import LANGUAGES, Catalogue

GLOBAL_OPTIONS = ("lang", "library", "passphrase_file", "recovery_key_file", "json")
LARGEST_NUMBER = 1_000_000_000
SEVERITIES = ("critical", "warning", "hint")


class Show(Protocol):
    """Puts lines of help out, as :meth:`briefing_app.cli.console.Console.page` does."""

    def __call__(self, text: str, *, beside: bool) -> None: ...


class UsageError(Exception):
    """The words of a command do not fit; the usage of that command is told with it."""

    def __init__(self, usage: str, message: str) -> None:
        super().__init__(message)
        self.usage = usage


class _Parser(argparse.ArgumentParser):
    """Takes no option by its beginning, and shows help where ``show`` says."""

    show: Show | None = None

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def _print_message(self, message: str, file: Any = None) -> None:
        if self.show is None:
            super()._print_message(message, file)
        elif message:
            self.show(message, beside=file is not None and file is sys.stderr)

    def error(self, message: str) -> NoReturn:
        raise UsageError(self.format_usage().strip(), message)


class Group:
    """A family of commands such as ``note``."""

    def __init__(
        self, actions: Any, common: argparse.ArgumentParser, catalogue: Catalogue, prefix: str, show: Show | None
    ) -> None:
        self._actions = actions
        self._common = common
        self._catalogue = catalogue
        self._prefix = prefix
        self._show = show

    def command(self, name: str) -> argparse.ArgumentParser:
        """A command of the family, with the global options."""
        key = f"cli.{self._prefix}{name}.help".replace("-", "_")
        made: _Parser = self._actions.add_parser(
            name, parents=[self._common], help=self._catalogue.text(key), description=self._catalogue.text(key)
        )
        made.show = self._show
        made.set_defaults(command=f"{self._prefix}{name}")
        return made

    def group(self, name: str) -> Group:
        """A family inside: ``note list`` and so on."""
        parser = self.command(name)
        parser.set_defaults(command="")
        actions = parser.add_subparsers(metavar=self._catalogue.text("cli.metavar.command"), required=True, dest="_sub")
        return Group(actions, self._common, self._catalogue, f"{self._prefix}{name}.", self._show)


def build_parser(catalogue: Catalogue, show: Show | None = None) -> argparse.ArgumentParser:
    """The whole parser. argparse's own words go through the same catalogue, its help through ``show``."""
    argparse._ = catalogue.translate  # type: ignore[attr-defined]
    argparse.ngettext = catalogue.translate_plural  # type: ignore[attr-defined]
    t = catalogue.text
    parser = _Parser(prog="briefing-app", description=t("cli.help"), parents=[_common(catalogue, default=None)])
    parser.show = show
    parser.add_argument("--version", action="version", version=__version__, help=t("cli.version.help"))
    parser.add_argument(
        "--self-test", nargs="?", type=Path, const=Path(), metavar="DIR", help=t("cli.self_test.option.help")
    )
    actions = parser.add_subparsers(metavar=t("cli.metavar.command"), dest="_command", parser_class=_Parser)
    root = Group(actions, _common(catalogue, default=argparse.SUPPRESS), catalogue, "", show)
    _library(root.group("library"), t)
    _templates(root.group("templates"), t)
    _notes(root.group("note"), t)
    _export(root.command("export"), t)
    _redline(root.command("redline"), t)
    add_actions(root.group("actions"), t)
    add_invitations(root.group("invitations"), t)
    _review(root.group("review"), t)
    _check(root.command("check"), t)
    _terms(root.group("terms"), t)
    add_memory(root.group("memory"), t)
    _search(root.command("search"), t)
    add_bundle(root.group("bundle"), t)
    _demo(root.command("demo"), t)
    parser.set_defaults(command="")
    return parser


def _common(catalogue: Catalogue, default: Any) -> argparse.ArgumentParser:
    """The global options, accepted before and after the command."""
    t = catalogue.text
    common = argparse.ArgumentParser(add_help=False, argument_default=default, allow_abbrev=False)
    group = common.add_argument_group(t("cli.global.title"))
    group.add_argument("--lang", choices=LANGUAGES, help=t("cli.lang.help"))
    group.add_argument("--library", type=Path, metavar="PATH", help=t("cli.library_option.help"))
    group.add_argument("--passphrase-file", metavar="PATH", help=t("cli.passphrase_file.help"))
    group.add_argument("--recovery-key-file", metavar="PATH", help=t("cli.recovery_key_file.help"))
    if default is None:
        group.add_argument("--json", action="store_true", default=False, help=t("cli.json.help"))
    else:
        group.add_argument("--json", action="store_true", help=t("cli.json.help"))
    return common


def _whole_number(t: Any) -> Callable[[str], int]:
    """A type of argument: a whole number that the library can count to."""

    def whole(text: str) -> int:
        if len(text) > len(str(LARGEST_NUMBER)) or abs(number := int(text)) > LARGEST_NUMBER:
            raise argparse.ArgumentTypeError(t("cli.usage.number", value=text[:20], limit=LARGEST_NUMBER))
        return number

    whole.__name__ = int.__name__  # argparse names the type where a word is no number at all
    return whole


def _library(group: Group, t: Any) -> None:
    create = group.command("create")
    create.add_argument("path", type=Path, metavar="PATH", help=t("cli.library.create.path"))
    create.add_argument("--encrypt", action="store_true", help=t("cli.library.create.encrypt"))
    group.command("info")
    group.command("verify")
    group.command("reindex")
    backup = group.command("backup")
    backup.add_argument("dest", type=Path, metavar="DEST", help=t("cli.library.backup.dest"))
    restore = group.command("restore")
    restore.add_argument("src", type=Path, metavar="SRC", help=t("cli.library.restore.src"))
    restore.add_argument("dest", type=Path, metavar="DEST", help=t("cli.library.restore.dest"))
    rekey = group.command("rekey")
    rekey.add_argument("--new-passphrase-file", metavar="PATH", help=t("cli.library.rekey.new"))
    rekey.add_argument("--decrypt", action="store_true", help=t("cli.library.rekey.decrypt"))


def _templates(group: Group, t: Any) -> None:
    group.command("list")
    show = group.command("show")
    show.add_argument("id", metavar="ID", help=t("cli.templates.id"))
    import_ = group.command("import")
    import_.add_argument("file", type=Path, metavar="FILE", help=t("cli.templates.import.file"))
    export = group.command("export")
    export.add_argument("id", metavar="ID", help=t("cli.templates.id"))
    export.add_argument("file", type=Path, metavar="FILE", help=t("cli.templates.export.file"))
    export.add_argument("--force", action="store_true", help=t("cli.force.help"))


def _notes(group: Group, t: Any) -> None:
    new = group.command("new")
    new.add_argument("--template", required=True, metavar="ID", help=t("cli.templates.id"))
    _composing(new, t)
    import_ = group.command("import")
    import_.add_argument("ar_file", type=Path, metavar="AR_FILE", help=t("cli.note.import.ar"))
    import_.add_argument("fr_file", type=Path, metavar="FR_FILE", nargs="?", help=t("cli.note.import.fr"))
    import_.add_argument("--template", metavar="ID", help=t("cli.templates.id"))
    _composing(import_, t)
    list_ = group.command("list")
    list_.add_argument("--status", choices=_statuses(), metavar="S", help=t("cli.note.list.status"))
    list_.add_argument("--counterpart", default="", metavar="C", help=t("cli.note.list.counterpart"))
    list_.add_argument("--limit", type=_whole_number(t), default=0, metavar="N", help=t("cli.note.list.limit"))
    for name in ("show", "history", "delete"):
        group.command(name).add_argument("id", metavar="ID", help=t("cli.note.id"))
    edit = group.command("edit")
    edit.add_argument("id", metavar="ID", help=t("cli.note.id"))
    edit.add_argument("--pair", required=True, metavar="PAIR", help=t("cli.note.edit.pair"))
    edit.add_argument("--language", required=True, choices=("ar", "fr"), help=t("cli.note.edit.language"))
    edit.add_argument("--text-file", required=True, type=Path, metavar="F", help=t("cli.note.edit.text_file"))


def _composing(parser: argparse.ArgumentParser, t: Any) -> None:
    parser.add_argument("--profile", metavar="ID", help=t("cli.note.profile"))
    parser.add_argument("--answers", type=Path, metavar="FILE.toml", help=t("cli.note.answers"))


def _statuses() -> Sequence[str]:
    from briefing_app.domain.review_states import NoteStatus

    return tuple(status.value for status in NoteStatus)


LAYOUTS = ("facing", "sequential", "ar", "fr", "card")


def _export(parser: argparse.ArgumentParser, t: Any) -> None:
    parser.add_argument("id", metavar="ID", help=t("cli.note.id"))
    parser.add_argument("--layout", required=True, choices=LAYOUTS, help=t("cli.export.layout"))
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.docx", help=t("cli.export.out"))
    parser.add_argument("--for-review", action="store_true", help=t("cli.export.for_review"))
    parser.add_argument("--protect", action="store_true", help=t("cli.export.protect"))
    parser.add_argument("--reviewer", default="", metavar="NAME", help=t("cli.export.reviewer"))
    parser.add_argument("--password-file", metavar="F", help=t("cli.export.password_file"))
    parser.add_argument("--revision", type=_whole_number(t), metavar="N", help=t("cli.export.revision"))
    parser.add_argument("--base", type=Path, metavar="FILE", help=t("cli.export.base"))
    parser.add_argument("--force", action="store_true", help=t("cli.force.help"))


def _review(group: Group, t: Any) -> None:
    for name in ("scan", "apply"):
        parser = group.command(name)
        parser.add_argument("id", metavar="ID", help=t("cli.note.id"))
        parser.add_argument("files", type=Path, nargs="+", metavar="FILE.docx", help=t("cli.review.file"))
        parser.add_argument("--older-round", action="store_true", help=t("cli.review.older_round"))
        parser.add_argument("--by-text", action="store_true", help=t("cli.review.by_text"))
        if name == "apply":
            choice = parser.add_mutually_exclusive_group(required=True)
            choice.add_argument("--accept", choices=("all",), help=t("cli.review.accept"))
            choice.add_argument("--reject", choices=("all",), help=t("cli.review.reject"))
            choice.add_argument("--decisions", type=Path, metavar="FILE.json", help=t("cli.review.decisions"))


def _redline(parser: argparse.ArgumentParser, t: Any) -> None:
    parser.add_argument("id", metavar="ID", help=t("cli.note.id"))
    number = _whole_number(t)
    parser.add_argument("--from", required=True, type=number, metavar="N", dest="before", help=t("cli.redline.from"))
    parser.add_argument("--to", type=number, metavar="M", dest="after", help=t("cli.redline.to"))
    parser.add_argument("--layout", required=True, choices=LAYOUTS, help=t("cli.export.layout"))
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.docx", help=t("cli.export.out"))
    parser.add_argument("--base", type=Path, metavar="FILE", help=t("cli.export.base"))
    parser.add_argument("--force", action="store_true", help=t("cli.force.help"))


def _check(parser: argparse.ArgumentParser, t: Any) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("id", metavar="ID", nargs="?", help=t("cli.note.id"))
    what.add_argument("--pairs", type=Path, metavar="FILE.tsv", help=t("cli.check.pairs"))
    parser.add_argument("--severity", choices=SEVERITIES, default=SEVERITIES[-1], help=t("cli.check.severity"))
    parser.add_argument("--profile", metavar="ID", help=t("cli.check.profile"))
    parser.add_argument("--spelling", action="store_true", help=t("cli.check.spelling"))


def _search(parser: argparse.ArgumentParser, t: Any) -> None:
    parser.add_argument("query", nargs="+", metavar="QUERY", help=t("cli.search.query"))
    parser.add_argument("--limit", type=_whole_number(t), default=20, metavar="N", help=t("cli.search.limit"))
    parser.add_argument("--exact", action="store_true", help=t("cli.search.exact"))


def _terms(group: Group, t: Any) -> None:
    import_ = group.command("import")
    import_.add_argument("file", type=Path, metavar="FILE", help=t("cli.terms.import.file"))
    export = group.command("export")
    export.add_argument("file", type=Path, metavar="FILE", help=t("cli.terms.export.file"))
    export.add_argument("--force", action="store_true", help=t("cli.force.help"))
    lookup = group.command("lookup")
    lookup.add_argument("text", metavar="TEXT", help=t("cli.terms.lookup.text"))
    lookup.add_argument("--language", choices=("ar", "fr"), help=t("cli.terms.lookup.language"))


def _demo(parser: argparse.ArgumentParser, t: Any) -> None:
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help=t("cli.demo.out"))
    parser.add_argument("--force", action="store_true", help=t("cli.demo.force"))
