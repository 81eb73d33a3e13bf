"""``invitations list|show|advance|follow-up``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from briefing_app.bootstrap import Desk
from briefing_app.cli.commands import Run, in_both
from briefing_app.cli.promise_options import ANSWERED
from briefing_app.cli.typed_values import both_of, optional_day, said, window_of
from briefing_app.domain.actions import Channel, FollowUp
from briefing_app.domain.errors import UserError
from briefing_app.domain.follow_ups import FollowUpRule
from briefing_app.domain.invitations import (
    InvitationEvent,
    InvitationState,
    Party,
    Response,
    Step,
    VisitInvitation,
    VisitMode,
    Window,
)
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.rich_text import clean
from briefing_app.storage.connection import Mode
from briefing_app.storage.register_rows import RegisterFilter

Proposed = Sequence[FollowUpRule]


def list_(run: Run) -> int:
    options = run.options
    state = InvitationState(options.state) if options.state else None
    with run.desk(Mode.READ_ONLY) as desk:
        wanted = RegisterFilter(
            counterpart=said(options.counterpart, "--counterpart"),
            note_id=desk.notes.resolve(options.note) if options.note is not None else "",
            open_only=False,
        )
        entries = [item for item in desk.register.invitations(wanted) if state in (None, item.invitation.state)]
        found = [(item.invitation, _proposed(desk, item.note_id, item.invitation)) for item in entries]
    if run.console.as_json:
        run.console.document([_fields(invitation, proposed) for invitation, proposed in found])
        return 0
    t = run.console.catalogue.text
    if not found:
        run.console.line(t("cli.invitations.list.empty"))
        return 0
    rows = [
        (
            invitation.number,
            t(f"cli.invitation_state.{invitation.state.value}"),
            in_both(invitation.inviter.name),
            in_both(invitation.invitee.name),
            invitation.occasion.fr,
            invitation.occasion.ar,
        )
        for invitation, _ in found
    ]
    headings = ("number", "status", "inviter", "invitee", "occasion_fr", "occasion_ar")
    run.console.table([t(f"cli.column.{name}") for name in headings], rows)
    return 0


def show(run: Run) -> int:
    with run.desk(Mode.READ_ONLY) as desk:
        held = desk.promises.find_invitation(run.options.id)
        proposed = _proposed(desk, held.note_id, held.invitation)
    if run.console.as_json:
        run.console.document(_fields(held.invitation, proposed))
        return 0
    _tell(run, held.invitation)
    _tell_history(run, held.invitation.history)
    _tell_proposed(run, held.invitation, proposed)
    return 0


def advance(run: Run) -> int:
    options = run.options
    step = _step(run)
    with run.desk(Mode.READ_WRITE) as desk:
        held = desk.promises.find_invitation(options.id)
        after = desk.promises.advance(
            held.invitation.id,
            step,
            on=optional_day(options.date),
            channel=Channel(options.channel) if options.channel else None,
            reference=clean(options.reference).strip(),
            note=clean(options.note).strip(),
            mode=VisitMode(options.mode) if options.mode else None,
            window=_window(run, held.invitation, step),
            conditions=both_of(options.conditions_ar, options.conditions_fr),
        )
        proposed = _proposed(desk, after.note_id, after.invitation)
    _show(run, after.invitation, proposed)
    return 0


def follow_up(run: Run) -> int:
    kind = FollowUp(run.options.kind)
    with run.desk(Mode.READ_WRITE) as desk:
        if run.options.take:
            action = desk.promises.take_follow_up(run.options.id, kind)
        else:
            desk.promises.refuse_follow_up(run.options.id, kind)
        held = desk.promises.find_invitation(run.options.id)
        proposed = _proposed(desk, held.note_id, held.invitation)
    if run.options.take and not run.console.as_json:
        run.console.line(f"{action.number} · {action.title.fr} · {action.title.ar}")
    _show(run, held.invitation, proposed)
    return 0


def _step(run: Run) -> Step:
    """The step that is meant; UserError ``invitation.no_answer`` for an answer that is not said."""
    options = run.options
    if options.event != ANSWERED:
        return Step(options.event)
    if options.answer is None:
        raise UserError("invitation.no_answer")
    return Step(options.answer)


def _window(run: Run, invitation: VisitInvitation, step: Step) -> Window | None:
    """The days given; for agreed dates the one day ``--date``, unless just one window was proposed."""
    window = window_of(run.options.start, run.options.end)
    if window is None and step is Step.DATES_AGREED and len(invitation.proposed_windows) != 1:
        return window_of(run.options.date, None)
    return window


def _proposed(desk: Desk, note_id: str, invitation: VisitInvitation) -> Proposed:
    return desk.promises.proposals(desk.promises.note(note_id), invitation)


def _show(run: Run, invitation: VisitInvitation, proposed: Proposed) -> None:
    if run.console.as_json:
        run.console.document(_fields(invitation, proposed))
        return
    _tell(run, invitation)
    _tell_proposed(run, invitation, proposed)


def _tell(run: Run, invitation: VisitInvitation) -> None:
    t = run.console.catalogue.text
    state = t(f"cli.invitation_state.{invitation.state.value}")
    run.console.line(f"{invitation.number} · {state}")
    comma = "، " if run.console.catalogue.language == "ar" else ", "
    answers = comma.join(
        t("cli.labelled", label=t(f"cli.visit_mode.{item.mode.value}"), value=t(f"cli.answer.{item.answer.value}"))
        for item in invitation.response.per_mode
    )
    dates = invitation.confirmed_dates
    for name, value in (
        ("inviter", in_both(invitation.inviter.name)),
        ("invitee", in_both(invitation.invitee.name)),
        ("occasion", in_both(invitation.occasion)),
        ("modes", comma.join(t(f"cli.visit_mode.{mode.value}") for mode in invitation.modes_offered)),
        ("answer", answers),
        ("conditions", in_both(invitation.response.conditions)),
        ("dates", _days(dates)),
        ("mode", t(f"cli.visit_mode.{invitation.confirmed_mode.value}") if invitation.confirmed_mode else ""),
    ):
        if value:
            run.console.line("  " + t("cli.labelled", label=t(f"cli.invitation.{name}"), value=value))


def _tell_history(run: Run, history: Sequence[InvitationEvent]) -> None:
    if not history:
        return
    t = run.console.catalogue.text
    rows = [
        (
            event.on.isoformat() if event.on else "",
            t(f"cli.step.{event.step.value}") if event.step else t(f"cli.invitation_state.{event.state.value}"),
            t(f"cli.channel.{event.channel.value}") if event.channel else "",
            event.reference,
            event.by,
        )
        for event in history
    ]
    run.console.line("")
    run.console.table([t(f"cli.column.{name}") for name in ("day", "step", "channel", "reference", "author")], rows)


def _tell_proposed(run: Run, invitation: VisitInvitation, proposed: Proposed) -> None:
    if not proposed:
        return
    t = run.console.catalogue.text
    run.console.line("")
    run.console.line(t("cli.invitations.proposed", id=invitation.number))
    rows = [(rule.kind.value, _due_code(rule), rule.title.fr, rule.title.ar) for rule in proposed]
    run.console.table([t(f"cli.column.{name}") for name in ("kind", "due", "title_fr", "title_ar")], rows)


def _fields(invitation: VisitInvitation, proposed: Proposed) -> dict[str, Any]:
    return {
        "id": invitation.number,
        "inviter": _party(invitation.inviter),
        "invitee": _party(invitation.invitee),
        **_both("occasion", invitation.occasion),
        "modes_offered": [mode.value for mode in invitation.modes_offered],
        "state": invitation.state.value,
        "response": _response(invitation.response),
        "history": [_event(event) for event in invitation.history],
        "proposed_follow_ups": [
            {
                "kind": rule.kind.value,
                **_both("title", rule.title),
                **_both("owner", rule.owner),
                "due": _due_code(rule),
            }
            for rule in proposed
        ],
    }


def _party(party: Party) -> dict[str, str]:
    return {
        **_both("name", party.name),
        **_both("post", party.post),
        **_both("body", party.body),
        "country": party.country,
    }


def _response(response: Response) -> dict[str, Any]:
    return {
        "per_mode": [{"mode": item.mode.value, "answer": item.answer.value} for item in response.per_mode],
        **_both("conditions", response.conditions),
        "by": response.by,
        "on": response.on.isoformat() if response.on else "",
        "via": response.via.value if response.via else "",
    }


def _event(event: InvitationEvent) -> dict[str, str]:
    return {
        "state": event.state.value,
        "step": event.step.value if event.step else "",
        "on": event.on.isoformat() if event.on else "",
        "channel": event.channel.value if event.channel else "",
        "reference": event.reference,
        "mode": event.mode.value if event.mode else "",
        "from": event.window.start.isoformat() if event.window else "",
        "to": event.window.end.isoformat() if event.window else "",
        "note": event.note,
        "by": event.by,
        "recorded": event.recorded.isoformat(),
    }


def _due_code(rule: FollowUpRule) -> str:
    """``D-15`` of the visit, ``+7`` days from now, nothing."""
    if rule.days_before_visit is not None:
        return f"D{-rule.days_before_visit:+d}"
    return f"+{rule.days_after_step}" if rule.days_after_step is not None else ""


def _days(window: Window | None) -> str:
    if window is None:
        return ""
    start, end = window.start.isoformat(), window.end.isoformat()
    return start if start == end else f"{start} – {end}"


def _both(name: str, text: Bilingual) -> dict[str, str]:
    return {f"{name}_ar": text.ar, f"{name}_fr": text.fr}


COMMANDS: dict[str, Callable[[Run], int]] = {
    "list": list_,
    "show": show,
    "advance": advance,
    "follow-up": follow_up,
}
