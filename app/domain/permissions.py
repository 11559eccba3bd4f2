"""Who may do and hold what (O1, O2): what enables a control, explains it, and refuses on both sides."""

from __future__ import annotations

from functools import cache

from app.domain.factory.records import Programme
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.plan.records import Origin
from app.domain.reasons import Param, Reason, Where, Who

FACTORY_FIELDS = frozenset(
    {"root_cause", "actions_needed", "lead_person", "additional_persons", "target_date", "progress"}
)
PROGRAMME_FIELDS = frozenset({"key_work_ahead"})
CLASS_FIELDS = frozenset({"cluster", "compliance_point", "question"})
# Area and classification belong to whoever raised the finding.
ORIGIN_FIELDS = CLASS_FIELDS | {"area"}
RULED_FIELDS = frozenset({"status", "pending_reason", "completed_on"})
_EDITABLE = FACTORY_FIELDS | PROGRAMME_FIELDS | ORIGIN_FIELDS

INSPECTED = frozenset({Programme.INSPECTION.value, Programme.REMEDIATION.value})
"""The programmes in which there are inspectors, violations, registers and zero tolerance."""

_ADVISOR = frozenset({Role.ADVISOR})
_INSPECTOR = frozenset({Role.INSPECTOR})
# Who is on the floor: the advisor, or in an inspection and a remediation the inspector.
_ON_THE_FLOOR = _ADVISOR | _INSPECTOR
_SUPERVISOR = frozenset({Role.SUPERVISOR})
_FACTORY_OR_ADVISOR = frozenset({Role.FACTORY, Role.ADVISOR})
_FACTORY_OR_FLOOR = _FACTORY_OR_ADVISOR | _INSPECTOR
_EVERYONE = frozenset({Role.ADVISOR, Role.SUPERVISOR, Role.FACTORY, Role.ASSESSOR, Role.INSPECTOR})
_ASSESSOR = frozenset({Role.ASSESSOR})
_RELEASES = frozenset({Role.ASSESSOR, Role.SUPERVISOR})

COMMANDS: dict[str, frozenset[Role]] = {
    "CreateItem": _FACTORY_OR_ADVISOR,
    "WithdrawItem": _ADVISOR,
    "EditItem": _FACTORY_OR_ADVISOR,
    "ClassifyItem": _ADVISOR,
    "SetStatus": _FACTORY_OR_ADVISOR,
    "CompleteItem": _ADVISOR,
    "OverrideInterviews": _ADVISOR,
    "RecordReview": _ADVISOR,
    "WithdrawReview": _ADVISOR,
    "ClaimItem": _FACTORY_OR_ADVISOR,
    "AddComment": _EVERYONE,
    "AttachEvidence": _FACTORY_OR_FLOOR,
    "CaptionEvidence": _FACTORY_OR_FLOOR,
    "MarkEvidence": _FACTORY_OR_FLOOR,
    "WithdrawEvidence": _ON_THE_FLOOR,
    "PlanVisit": _ON_THE_FLOOR,
    "EditVisit": _ON_THE_FLOOR,
    "StartVisit": _ON_THE_FLOOR,
    "CloseVisit": _ON_THE_FLOOR,
    "CancelVisit": _ON_THE_FLOOR,
    "AddAddendum": _ON_THE_FLOOR,
    "EstablishCommittee": _ON_THE_FLOOR,
    "EditCommittee": _ON_THE_FLOOR,
    "AddMember": _ON_THE_FLOOR,
    "EditMember": _ON_THE_FLOOR,
    "HoldMeeting": _ON_THE_FLOOR,
    "EditMeeting": _ON_THE_FLOOR,
    "CloseMeeting": _ON_THE_FLOOR,
    "StartRun": _ON_THE_FLOOR,
    "GiveAnswers": _ON_THE_FLOOR,
    "CompleteRun": _ON_THE_FLOOR,
    "ReopenRun": _ON_THE_FLOOR,
    "RaiseFinding": _ADVISOR,
    "AddContact": _ON_THE_FLOOR,
    "EditContact": _ON_THE_FLOOR,
    "ReopenItem": _SUPERVISOR,
    "DecideConflict": _FACTORY_OR_FLOOR,
    "AcceptCustody": _SUPERVISOR,
    "ReturnCustody": _SUPERVISOR,
    "ArchiveCustody": _SUPERVISOR,
    # Where everybody holds the engagement there is nothing left to release.
    "ReleaseAssessment": frozenset(),
    # One's own: the handler looks whose it is.
    "RecordViolation": _INSPECTOR,
    "EditViolation": _INSPECTOR,
    "ClaimCorrected": _FACTORY_OR_FLOOR,
    "VerifyViolation": _INSPECTOR,
    "ExtendDeadline": _INSPECTOR,
    "EscalateStep": _INSPECTOR,
    "WithdrawViolation": _INSPECTOR,
    "RecordAccident": _INSPECTOR,
    "EditAccident": _INSPECTOR,
    # Given in what is restricted only: who complains, and what cannot wait, is nobody else's to read (Z1).
    "RecordComplaint": frozenset(),
    "EditComplaint": frozenset(),
    "RaiseZeroTolerance": frozenset(),
    "TakeUpZeroTolerance": frozenset(),
    "SettleRefusal": frozenset(Role),
    "SettleHandover": frozenset(Role),
}
# What is given in the restricted scope of an engagement, and by whom: nothing else is (A3, Z1).
RESTRICTED: dict[str, frozenset[Role]] = {
    "PlanVisit": _ASSESSOR,
    "EditVisit": _ASSESSOR,
    "StartVisit": _ASSESSOR,
    "CloseVisit": _ASSESSOR,
    "CancelVisit": _ASSESSOR,
    "StartRun": _ASSESSOR,
    "GiveAnswers": _ASSESSOR,
    "CompleteRun": _ASSESSOR,
    "ReopenRun": _ASSESSOR,
    "DecideConflict": _ASSESSOR | _INSPECTOR,
    "ReleaseAssessment": _RELEASES,
    "RecordComplaint": _INSPECTOR,
    "EditComplaint": _INSPECTOR,
    "RaiseZeroTolerance": _INSPECTOR,
    "TakeUpZeroTolerance": _SUPERVISOR,
}
# Whose devices hold a scope, by how its name begins. A factory's people are heard and hold nothing but what is their
# own: a plan says what the committee's members thought of it. Administrators have no plan data.
READERS: dict[str, frozenset[Role]] = {
    "f:": frozenset({Role.ADVISOR, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR}),
    "g:": frozenset({Role.ADVISOR, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR}),
    "r:": frozenset({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR}),
    "q:": _SUPERVISOR,
    "u:": frozenset(Role),
}
# Where a command is given, by how the scope's name begins; what is not listed is given in a factory's own.
_GIVEN_IN = {
    "RecordComplaint": "r:",
    "EditComplaint": "r:",
    "RaiseZeroTolerance": "r:",
    "TakeUpZeroTolerance": "r:",
    "AcceptCustody": "q:",
    "ReturnCustody": "q:",
    "ArchiveCustody": "q:",
    "SettleRefusal": "u:",
    "SettleHandover": "u:",
}
# Who is on the floor gives these for the factory only: "entering for: name, position" must have been chosen.
ON_BEHALF = frozenset({"ClaimItem", "SetStatus", "ClaimCorrected"})


def owner(name: str, origin: Origin) -> Who:
    """Return who owns a field of a plan item (O1): the factory or the programme (its advisor)."""
    if name in FACTORY_FIELDS or name in RULED_FIELDS:
        return Who.FACTORY
    if name in ORIGIN_FIELDS and origin is Origin.ADDITIONAL:
        return Who.FACTORY
    return Who.ADVISOR


def may_edit(role: Role, origin: Origin, name: str, on_behalf_of: OnBehalfOf | None) -> Reason:
    """Say whether a role may write a plan item's field (O1); `name` not editable at all is refused."""
    if name in RULED_FIELDS:
        return _no("O1", "field.by_rule", Who.NOBODY, name)
    if name not in _EDITABLE:
        return _no("O1", "field.unknown", Who.NOBODY, name)
    held_by = owner(name, origin)
    if role is Role.FACTORY and held_by is Who.ADVISOR:
        return _no("O1", "field.programme_owned", Who.ADVISOR, name)
    if role is Role.ADVISOR and held_by is Who.FACTORY and not _is_somebody(on_behalf_of):
        return Reason("O1", False, "on_behalf_of.missing", Who.ADVISOR, Where.VISIT, {"field": name})
    if role not in (Role.FACTORY, Role.ADVISOR):
        return _no("O1", "field.not_for_role", Who.ADVISOR, name)
    return _edited(name)


def may_command(
    role: Role, command: str, on_behalf_of: OnBehalfOf | None = None, *, restricted: bool = False
) -> Reason:
    """Say whether a role may give a command (O2), restricted or elsewhere; what is in no table is refused."""
    if restricted:
        if role in RESTRICTED.get(command, frozenset()):
            return _given(command)
        giver = _giver(RESTRICTED.get(command, frozenset()))
        return Reason("O2", False, "command.not_for_role", giver, Where.NOWHERE, {"command": command})
    givers = COMMANDS.get(command, frozenset())
    if role not in givers:
        return Reason("O2", False, "command.not_for_role", _giver(givers), Where.NOWHERE, {"command": command})
    if role in _ON_THE_FLOOR and command in ON_BEHALF and not _is_somebody(on_behalf_of):
        return Reason("O2", False, "on_behalf_of.missing", Who.ADVISOR, Where.VISIT, {"command": command})
    return _given(command)


def may_read(scope: str, role: Role) -> bool:
    """Say whether a person's devices may hold a scope in a role (O2). What is not in the table nobody holds."""
    return role in READERS.get(scope[:2], frozenset())


def belongs_in(command: str, scope: str) -> bool:
    """Say whether a command is one of that scope: of a factory, an assessment team, a queue, or one's own (O2, A3)."""
    if scope.startswith("r:"):
        return command in RESTRICTED
    return scope.startswith(_GIVEN_IN.get(command, "f:"))


def may_be_restricted(role: Role, programme: str) -> bool:
    """Say whether the restricted scope of an engagement is granted in a role (A3): complaints are no assessor's."""
    if programme in INSPECTED:
        return comes_restricted(role, programme)
    return role in READERS["r:"] and role is not Role.INSPECTOR


def may_be_assigned(role: Role, programme: str) -> bool:
    """Say whether engagements of a programme are given in a role (O2): an administrator's work is in none of them."""
    return role in _EVERYONE and (role is not Role.INSPECTOR or programme in INSPECTED)


def comes_restricted(role: Role, programme: str) -> bool:
    """Say whether the restricted scope comes with the engagement: complaints and Z1 do, an assessment never (A3)."""
    return programme in INSPECTED and role in (Role.INSPECTOR, Role.SUPERVISOR)


def in_programme(role: Role, command: str, programme: str) -> Reason:
    """Say whether a command has its place in a programme (O2), and whether this role works in it."""
    if role is Role.INSPECTOR and programme not in INSPECTED:
        params: dict[str, Param] = {"command": command, "programme": programme}
        return Reason("O2", False, "command.not_in_programme", Who.NOBODY, Where.NOWHERE, params)
    return _given(command)


def _is_somebody(on_behalf_of: OnBehalfOf | None) -> bool:
    """Say whether the history could show for whom was entered: a blank name is nobody's."""
    return on_behalf_of is not None and bool(on_behalf_of.name.strip())


def _giver(roles: frozenset[Role]) -> Who:
    """Return whom to ask, of those who may give a command."""
    asked = {
        Role.ADVISOR: Who.ADVISOR,
        Role.ASSESSOR: Who.ASSESSOR,
        Role.INSPECTOR: Who.INSPECTOR,
        Role.SUPERVISOR: Who.SUPERVISOR,
    }
    return next((who for role, who in asked.items() if role in roles), Who.NOBODY)


@cache
def _given(command: str) -> Reason:
    return Reason("O2", True, "command.allowed", params={"command": command})


@cache
def _edited(name: str) -> Reason:
    return Reason("O1", True, "field.allowed", params={"field": name})


def _no(rule: str, needs: str, who: Who, name: str) -> Reason:
    return Reason(rule, False, needs, who, Where.FIELD, {"field": name})
