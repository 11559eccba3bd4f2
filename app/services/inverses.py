"""The command that takes back another: it restores the fields which nobody has changed since."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from app.domain.checklist.commands import AnswerPatch, GiveAnswers, GivenAnswer
from app.domain.checklist.records import Answer, blank_answer
from app.domain.committee.commands import (
    CommitteePatch,
    EditCommittee,
    EditMeeting,
    EditMember,
    MeetingPatch,
    MemberPatch,
)
from app.domain.factory.commands import ContactPatch, EditContact
from app.domain.inspection.commands import EditViolation, ViolationPatch
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.facts import Facts, need
from app.domain.kernel.reconcile import differences
from app.domain.kernel.record import Policy, Record, record_type
from app.domain.plan.commands import (
    CaptionEvidence,
    ClassifyItem,
    EditItem,
    ItemPatch,
    MarkEvidence,
    OverrideInterviews,
    SetStatus,
)
from app.domain.plan.records import Interviews, Status
from app.domain.reasons import Where, Who, refuse
from app.domain.registers.commands import AccidentPatch, ComplaintPatch, EditAccident, EditComplaint
from app.domain.visit.commands import EditVisit, VisitPatch
from app.storage.change import Write

Values = Mapping[str, object]
_NEEDED = {Interviews.DEFAULT: None, Interviews.NEEDED: True, Interviews.NOT_NEEDED: False}


@dataclass(frozen=True, slots=True)
class UndoStep:
    """What can be taken back: the fields that a command changed, as the screen words it.

    `fields` also names what rules derived from those of its merge group: it comes back with them.
    `make` returns the command from the state it will be decided on; Blocked (U1) when all of it was changed since.
    """

    command: str
    kind: str
    record: str
    fields: tuple[str, ...]
    scope: str
    on_behalf_of: OnBehalfOf | None
    make: Callable[[Facts], Command]


@dataclass(frozen=True, slots=True)
class _Inverse:
    """How one command is taken back: `names` move together; without them each field for itself."""

    write: Callable[[str, Values], Command]
    names: tuple[str, ...] = ()


_INVERSES: Mapping[type[Command], _Inverse] = {
    EditItem: _Inverse(lambda id, values: EditItem(id, cast("ItemPatch", values))),
    EditVisit: _Inverse(lambda id, values: EditVisit(id, cast("VisitPatch", values))),
    EditMeeting: _Inverse(lambda id, values: EditMeeting(id, cast("MeetingPatch", values))),
    EditCommittee: _Inverse(lambda id, values: EditCommittee(id, cast("CommitteePatch", values))),
    EditMember: _Inverse(lambda id, values: EditMember(id, cast("MemberPatch", values))),
    EditContact: _Inverse(lambda id, values: EditContact(id, cast("ContactPatch", values))),
    EditViolation: _Inverse(lambda id, values: EditViolation(id, cast("ViolationPatch", values))),
    EditAccident: _Inverse(lambda id, values: EditAccident(id, cast("AccidentPatch", values))),
    EditComplaint: _Inverse(lambda id, values: EditComplaint(id, cast("ComplaintPatch", values))),
    CaptionEvidence: _Inverse(lambda id, values: CaptionEvidence(id, str(values["caption"]))),
    MarkEvidence: _Inverse(lambda id, values: MarkEvidence(id, str(values["marks"]))),
    ClassifyItem: _Inverse(
        lambda id, values: ClassifyItem(
            id, str(values["cluster"]), str(values["compliance_point"]), str(values["question"])
        ),
        ("cluster", "compliance_point", "question"),
    ),
    SetStatus: _Inverse(
        lambda id, values: SetStatus(id, cast("Status", values["status"]), str(values["pending_reason"])),
        ("status", "pending_reason"),
    ),
    OverrideInterviews: _Inverse(
        lambda id, values: OverrideInterviews(
            id, _NEEDED[cast("Interviews", values["interviews"])], str(values["interviews_reason"])
        ),
        ("interviews", "interviews_reason"),
    ),
}
"""Completing, closing, starting, recording and creating are not among them: a confirmation stands before those."""


def undo_step(
    command: Command, writes: Sequence[Write], scope: str, on_behalf_of: OnBehalfOf | None
) -> UndoStep | None:
    """Return how the command can be taken back; None when it cannot, or changed nothing that could be."""
    inverse = _answering(command) if isinstance(command, GiveAnswers) else _INVERSES.get(type(command))
    if inverse is None or len(writes) != 1:
        return None
    after = writes[0].after
    before = writes[0].before or _begun(after)
    if before is None:
        return None
    described = record_type(type(after))
    changed = differences(before, after)
    names = inverse.names or tuple(n for n in changed if described.policy[n] is not Policy.RULE)
    if not names:
        return None
    derived = tuple(n for n in changed if n not in names and not set(names).isdisjoint(described.peers[n]))

    def make(facts: Facts) -> Command:
        return inverse.write(after.id, _restored(facts, before, after, names, is_whole=bool(inverse.names)))

    return UndoStep(type(command).__name__, after.KIND, after.id, names + derived, scope, on_behalf_of, make)


def _answering(command: GiveAnswers) -> _Inverse | None:
    if len(command.answers) != 1:
        return None
    run, path = command.run_id, command.answers[0].path
    return _Inverse(lambda _, values: GiveAnswers(run, (GivenAnswer(path, cast("AnswerPatch", values)),)))


def _begun(after: Record) -> Record | None:
    """Return what an answer showed before anybody gave one; other records come with a command that is not undone."""
    return blank_answer(after.run_id, after.path) if isinstance(after, Answer) else None


def _restored(facts: Facts, before: Record, after: Record, names: tuple[str, ...], *, is_whole: bool) -> Values:
    current = need(facts, type(after), after.id)
    changed = {name for name in differences(current, after) if name in names}
    peers = record_type(type(after)).peers
    unchanged = [name for name in names if changed.isdisjoint(peers[name])]
    if not unchanged or (is_whole and len(unchanged) < len(names)):
        raise refuse("U1", "undo.changed_since", Who.NOBODY, Where.FIELD, fields=names)
    return {name: getattr(before, name) for name in unchanged}
