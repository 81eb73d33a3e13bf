"""The words of ``actions`` and ``invitations`` on the command line (contract: ``cli.md``)."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_app.domain.actions import ActionKind, ActionState, Channel, FollowUp, Obligation, Priority
from briefing_app.domain.invitations import InvitationState, Step, VisitMode

if TYPE_CHECKING:
    from briefing_app.cli.parser import Group

ANSWERED = "answered"
"""What ``advance`` calls any answer; ``--answer`` says which."""


def add_actions(group: Group, t: Any) -> None:
    """``actions list|add|set|export|suggest``."""
    _filters(group.command("list"), t)
    _add(group.command("add"), t)
    set_ = group.command("set")
    set_.add_argument("id", metavar="ID", help=t("cli.actions.id"))
    set_.add_argument("state", choices=_values(ActionState), metavar="STATE", help=_states(t, "set", ActionState))
    set_.add_argument("--evidence", default="", metavar="REF", help=t("cli.actions.set.evidence"))
    set_.add_argument("--reason", default="", metavar="TEXT", help=t("cli.actions.set.reason"))
    set_.add_argument("--result-ar", default="", metavar="TEXT", help=t("cli.actions.set.result_ar"))
    set_.add_argument("--result-fr", default="", metavar="TEXT", help=t("cli.actions.set.result_fr"))
    set_.add_argument("--nothing-to-record", action="store_true", help=t("cli.actions.set.nothing"))
    export = group.command("export")
    kinds = export.add_mutually_exclusive_group(required=True)
    for name in ("ics", "csv", "docx"):
        kinds.add_argument(f"--{name}", type=Path, metavar="FILE", help=t(f"cli.actions.export.{name}"))
    _filters(export, t)
    export.add_argument("--force", action="store_true", help=t("cli.force.help"))
    suggest = group.command("suggest")
    what = suggest.add_mutually_exclusive_group(required=True)
    what.add_argument("id", nargs="?", metavar="ID", help=t("cli.note.id"))
    what.add_argument("--text-file", type=Path, metavar="F", help=t("cli.actions.suggest.text_file"))
    suggest.add_argument("--language", choices=("ar", "fr"), help=t("cli.actions.suggest.language"))
    suggest.add_argument("--profile", metavar="ID", help=t("cli.actions.suggest.profile"))
    suggest.add_argument("--left-out", action="store_true", help=t("cli.actions.suggest.left_out"))


def add_invitations(group: Group, t: Any) -> None:
    """``invitations list|show|advance|follow-up``."""
    list_ = group.command("list")
    list_.add_argument("--note", metavar="ID", help=t("cli.actions.list.note"))
    list_.add_argument("--counterpart", metavar="C", help=t("cli.actions.list.counterpart"))
    list_.add_argument(
        "--state",
        choices=_values(InvitationState),
        metavar="S",
        help=_states(t, "list", InvitationState),
    )
    group.command("show").add_argument("id", metavar="ID", help=t("cli.invitations.id"))
    _advance(group.command("advance"), t)
    follow_up = group.command("follow-up")
    follow_up.add_argument("id", metavar="ID", help=t("cli.invitations.id"))
    follow_up.add_argument(
        "kind",
        choices=_values(FollowUp),
        metavar="KIND",
        help=t("cli.invitations.follow_up.kind", kinds=_listed(FollowUp)),
    )
    decision = follow_up.add_mutually_exclusive_group(required=True)
    decision.add_argument("--take", action="store_true", help=t("cli.invitations.follow_up.take"))
    decision.add_argument("--refuse", action="store_true", help=t("cli.invitations.follow_up.refuse"))


def _filters(parser: argparse.ArgumentParser, t: Any) -> None:
    """What narrows the register; an empty word is refused by the command, not taken for "everything"."""
    parser.add_argument("--note", metavar="ID", help=t("cli.actions.list.note"))
    parser.add_argument("--overdue", action="store_true", help=t("cli.actions.list.overdue"))
    parser.add_argument(
        "--state", choices=_values(ActionState), metavar="S", help=_states(t, "list", ActionState)
    )  # fmt: skip
    parser.add_argument("--owner", metavar="O", help=t("cli.actions.list.owner"))
    parser.add_argument("--counterpart", metavar="C", help=t("cli.actions.list.counterpart"))
    parser.add_argument("--today", metavar="DATE", help=t("cli.actions.list.today"))


def _add(add: argparse.ArgumentParser, t: Any) -> None:
    add.add_argument("note", metavar="ID", help=t("cli.note.id"))
    add.add_argument("--title-ar", default="", metavar="TEXT", help=t("cli.actions.add.title_ar"))
    add.add_argument("--title-fr", default="", metavar="TEXT", help=t("cli.actions.add.title_fr"))
    add.add_argument("--owner", default="", metavar="O", help=t("cli.actions.add.owner"))
    add.add_argument("--owner-ar", default="", metavar="O", help=t("cli.actions.add.owner_ar"))
    add.add_argument("--owner-fr", default="", metavar="O", help=t("cli.actions.add.owner_fr"))
    for name, values, default in (
        ("direction", Obligation, Obligation.WE_OWE),
        ("kind", ActionKind, ActionKind.TASK),
        ("priority", Priority, Priority.NORMAL),
        ("channel", Channel, None),
    ):
        add.add_argument(
            f"--{name}",
            choices=_values(values),
            default=default.value if default else None,
            metavar=name[0].upper(),
            help=t(f"cli.actions.add.{name}", values=_listed(values)),
        )
    add.add_argument("--due", default="", metavar="DATE", help=t("cli.actions.add.due"))
    add.add_argument("--event-ar", default="", metavar="TEXT", help=t("cli.actions.add.event_ar"))
    add.add_argument("--event-fr", default="", metavar="TEXT", help=t("cli.actions.add.event_fr"))
    add.add_argument("--invitation", default="", metavar="ID", help=t("cli.actions.add.invitation"))
    add.add_argument("--pair", default="", metavar="PAIR", help=t("cli.actions.add.pair"))
    add.add_argument("--words-ar", default="", metavar="TEXT", help=t("cli.actions.add.words_ar"))
    add.add_argument("--words-fr", default="", metavar="TEXT", help=t("cli.actions.add.words_fr"))


def _advance(advance: argparse.ArgumentParser, t: Any) -> None:
    steps = (*_values(Step), ANSWERED)
    answers = ("accepted", "accepted_in_principle", "tentative", "declined", "counter_proposed")
    advance.add_argument("id", metavar="ID", help=t("cli.invitations.id"))
    advance.add_argument(
        "event",
        choices=steps,
        metavar="EVENT",
        help=t("cli.invitations.advance.event", steps=", ".join(steps)),
    )
    advance.add_argument(
        "--answer",
        choices=answers,
        metavar="A",
        help=t("cli.invitations.advance.answer", values=", ".join(answers)),
    )
    advance.add_argument("--date", metavar="D", help=t("cli.invitations.advance.date"))
    advance.add_argument(
        "--mode",
        choices=_values(VisitMode),
        metavar="M",
        help=t("cli.invitations.advance.mode", values=_listed(VisitMode)),
    )
    advance.add_argument(
        "--channel",
        choices=_values(Channel),
        metavar="C",
        help=t("cli.invitations.advance.channel", values=_listed(Channel)),
    )
    advance.add_argument("--reference", default="", metavar="R", help=t("cli.invitations.advance.reference"))
    advance.add_argument("--from", dest="start", metavar="D", help=t("cli.invitations.advance.from"))
    advance.add_argument("--to", dest="end", metavar="D", help=t("cli.invitations.advance.to"))
    advance.add_argument("--note", default="", metavar="TEXT", help=t("cli.invitations.advance.note"))
    advance.add_argument("--conditions-ar", default="", metavar="TEXT", help=t("cli.invitations.advance.conditions_ar"))
    advance.add_argument("--conditions-fr", default="", metavar="TEXT", help=t("cli.invitations.advance.conditions_fr"))


def _states(t: Any, command: str, states: type[StrEnum]) -> str:
    return str(t(f"cli.promises.{command}.state", states=_listed(states)))


def _values(names: Iterable[StrEnum]) -> tuple[str, ...]:
    return tuple(name.value for name in names)


def _listed(names: Iterable[StrEnum]) -> str:
    return ", ".join(_values(names))
