"""The words of ``memory`` on the command line (contract: ``cli.md``)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_app.language.memory import MOST

if TYPE_CHECKING:
    from briefing_app.cli.parser import Group

MARKED = "--marking"


def add_memory(group: Group, t: Any) -> None:
    """``memory import|export|suggest|find|list|forget|take-up``."""
    import_ = group.command("import")
    import_.add_argument("file", type=Path, metavar="FILE.tmx", help=t("cli.memory.import.file"))
    import_.add_argument(MARKED, default="", metavar="CODE", help=t("cli.memory.import.marking"))
    import_.add_argument("--profile", metavar="ID", help=t("cli.memory.profile"))
    export = group.command("export")
    export.add_argument("file", type=Path, metavar="FILE.tmx", help=t("cli.memory.export.file"))
    export.add_argument(MARKED, default="", metavar="CODE", help=t("cli.memory.export.marking"))
    export.add_argument("--profile", metavar="ID", help=t("cli.memory.profile"))
    export.add_argument("--force", action="store_true", help=t("cli.force.help"))
    suggest = group.command("suggest")
    suggest.add_argument("text", metavar="TEXT", help=t("cli.memory.suggest.text"))
    suggest.add_argument(
        "--from", required=True, choices=("ar", "fr"), dest="source", help=t("cli.memory.suggest.from")
    )
    suggest.add_argument("--note", metavar="ID", help=t("cli.memory.note"))
    suggest.add_argument("--limit", type=int, default=MOST, metavar="N", help=t("cli.memory.suggest.limit"))
    find = group.command("find")
    find.add_argument("text", metavar="TEXT", help=t("cli.memory.find.text"))
    find.add_argument("--note", metavar="ID", help=t("cli.memory.note"))
    group.command("list")
    group.command("forget").add_argument("id", metavar="ID", help=t("cli.memory.forget.id"))
    group.command("take-up").add_argument("id", metavar="ID", help=t("cli.note.id"))
