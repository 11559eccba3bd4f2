"""Who may do and hold what (O1, O2): what enables a control, explains it, and refuses on both sides."""

from __future__ import annotations

from functools import cache

from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.plan.records import Origin
from app.domain.reasons import Reason, Where, Who

FACTORY_FIELDS = frozenset(
    {"root_cause", "actions_needed", "lead_person", "additional_persons", "target_date", "progress"}
)
PROGRAMME_FIELDS = frozenset({"key_work_ahead"})
CLASS_FIELDS = frozenset({"cluster", "compliance_point", "question"})
# Area and classification belong to whoever raised the finding.
ORIGIN_FIELDS = CLASS_FIELDS | {"area"}
RULED_FIELDS = frozenset({"status", "pending_reason", "completed_on"})
_EDITABLE = FACTORY_FIELDS | PROGRAMME_FIELDS | ORIGIN_FIELDS

_ADVISOR = frozenset({Role.ADVISOR})
_SUPERVISOR = frozenset({Role.SUPERVISOR})
_FACTORY_OR_ADVISOR = frozenset({Role.FACTORY, Role.ADVISOR})
_EVERYONE = frozenset({Role.ADVISOR, Role.SUPERVISOR, Role.FACTORY, Role.ASSESSOR})
_ASSESSOR = frozenset({Role.ASSESSOR})
_RELEASES = frozenset({Role.ASSESSOR, Role.SUPERVISOR})

COMMANDS: dict[str, frozenset[Role]] = {
    "CreateItem": _FACTORY_OR_ADVISOR,
    "EditItem": _FACTORY_OR_ADVISOR,
    "ClassifyItem": _ADVISOR,
    "SetStatus": _FACTORY_OR_ADVISOR,
    "CompleteItem": _ADVISOR,
    "OverrideInterviews": _ADVISOR,
    "RecordReview": _ADVISOR,
    "WithdrawReview": _ADVISOR,
    "ClaimItem": _FACTORY_OR_ADVISOR,
    "AddComment": _EVERYONE,
    "AttachEvidence": _FACTORY_OR_ADVISOR,
    "CaptionEvidence": _FACTORY_OR_ADVISOR,
    "WithdrawEvidence": _ADVISOR,
    "PlanVisit": _ADVISOR,
    "EditVisit": _ADVISOR,
    "StartVisit": _ADVISOR,
    "CloseVisit": _ADVISOR,
    "CancelVisit": _ADVISOR,
    "EstablishCommittee": _ADVISOR,
    "EditCommittee": _ADVISOR,
    "AddMember": _ADVISOR,
    "EditMember": _ADVISOR,
    "HoldMeeting": _ADVISOR,
    "EditMeeting": _ADVISOR,
    "CloseMeeting": _ADVISOR,
    "AddContact": _ADVISOR,
    "EditContact": _ADVISOR,
    "ReopenItem": _SUPERVISOR,
    "DecideConflict": _FACTORY_OR_ADVISOR,
    "AcceptCustody": _SUPERVISOR,
    "ReturnCustody": _SUPERVISOR,
    "ArchiveCustody": _SUPERVISOR,
    # Where everybody holds the engagement there is nothing left to release.
    "ReleaseAssessment": frozenset(),
    # One's own: the handler looks whose it is.
    "SettleRefusal": frozenset(Role),
    "SettleHandover": frozenset(Role),
}
# What is given in the restricted scope of an engagement, and by whom: nothing else is (A3).
RESTRICTED: dict[str, frozenset[Role]] = {
    "PlanVisit": _ASSESSOR,
    "EditVisit": _ASSESSOR,
    "StartVisit": _ASSESSOR,
    "CloseVisit": _ASSESSOR,
    "CancelVisit": _ASSESSOR,
    "DecideConflict": _ASSESSOR,
    "ReleaseAssessment": _RELEASES,
}
# Whose devices hold a scope, by how its name begins. A factory's people are heard and hold nothing but what is their
# own: a plan says what the committee's members thought of it. Administrators have no plan data.
READERS: dict[str, frozenset[Role]] = {
    "f:": frozenset({Role.ADVISOR, Role.SUPERVISOR, Role.ASSESSOR}),
    "g:": frozenset({Role.ADVISOR, Role.SUPERVISOR, Role.ASSESSOR}),
    "r:": frozenset({Role.ASSESSOR, Role.SUPERVISOR}),
    "q:": _SUPERVISOR,
    "u:": frozenset(Role),
}
# Where a command is given, by how the scope's name begins; what is not listed is given in a factory's own.
_GIVEN_IN = {
    "AcceptCustody": "q:",
    "ReturnCustody": "q:",
    "ArchiveCustody": "q:",
    "SettleRefusal": "u:",
    "SettleHandover": "u:",
}
# The advisor gives these for the factory only: "entering for: name, position" must have been chosen.
ON_BEHALF = frozenset({"ClaimItem", "SetStatus"})


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
        giver = Who.ASSESSOR if command in RESTRICTED else Who.NOBODY
        return Reason("O2", False, "command.not_for_role", giver, Where.NOWHERE, {"command": command})
    if role not in COMMANDS.get(command, frozenset()):
        return Reason("O2", False, "command.not_for_role", _giver(command), Where.NOWHERE, {"command": command})
    if role is Role.ADVISOR and command in ON_BEHALF and not _is_somebody(on_behalf_of):
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


def may_be_restricted(role: Role) -> bool:
    """Say whether the restricted scope of an engagement is granted in a role (A3)."""
    return role in READERS["r:"]


def may_be_assigned(role: Role) -> bool:
    """Say whether engagements are given in a role (O2): an administrator's work is not in them."""
    return role in _EVERYONE


def _is_somebody(on_behalf_of: OnBehalfOf | None) -> bool:
    """Say whether the history could show for whom was entered: a blank name is nobody's."""
    return on_behalf_of is not None and bool(on_behalf_of.name.strip())


def _giver(command: str) -> Who:
    roles = COMMANDS.get(command, frozenset())
    if Role.ADVISOR in roles:
        return Who.ADVISOR
    return Who.SUPERVISOR if Role.SUPERVISOR in roles else Who.NOBODY


@cache
def _given(command: str) -> Reason:
    return Reason("O2", True, "command.allowed", params={"command": command})


@cache
def _edited(name: str) -> Reason:
    return Reason("O1", True, "field.allowed", params={"field": name})


def _no(rule: str, needs: str, who: Who, name: str) -> Reason:
    return Reason(rule, False, needs, who, Where.FIELD, {"field": name})
