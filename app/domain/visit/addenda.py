"""What is added to minutes that are locked (L1)."""

from __future__ import annotations

from app.domain.committee.records import Meeting
from app.domain.committee.rules import meeting_is_open
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.permissions import may_command
from app.domain.reasons import Reason, Where, Who, refuse, require
from app.domain.visit.commands import AddAddendum
from app.domain.visit.records import Addendum, Minuted, Visit


def add_addendum(command: AddAddendum, facts: Facts, context: Context) -> tuple[Addendum]:
    """Keep what is said after minutes were locked, with its author and time; while they are open they are written."""
    require(may_command(context.role, "AddAddendum"))
    need_absent(facts, Addendum, command.addendum_id)
    if command.subject_kind is Minuted.VISIT:
        require(visit_is_locked(need(facts, Visit, command.subject_id)))
    else:
        meeting = need(facts, Meeting, command.subject_id)
        require(meeting_is_locked(meeting, facts.find(Visit, meeting.visit_id)))
    if not command.text.strip():
        raise refuse("L1", "text.missing", Who.ADVISOR, Where.VISIT)
    return (
        Addendum(
            id=command.addendum_id,
            subject_id=command.subject_id,
            subject_kind=command.subject_kind,
            text=command.text.strip(),
            author=context.actor,
            made_at=context.made_at,
        ),
    )


def visit_is_locked(visit: Visit) -> Reason:
    """Say whether the record of a visit can only be added to."""
    return _locked(is_locked=visit.is_over)


def meeting_is_locked(meeting: Meeting, visit: Visit | None) -> Reason:
    """Say whether the minutes of a meeting can only be added to; `visit` as for `meeting_is_open`."""
    return _locked(is_locked=not meeting_is_open(meeting, visit).met)


def _locked(*, is_locked: bool) -> Reason:
    needs = "minutes.locked" if is_locked else "minutes.open"
    return Reason("L1", is_locked, needs, Who.NOBODY if is_locked else Who.ADVISOR, Where.VISIT)
