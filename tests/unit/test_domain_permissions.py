"""O1 and O2 as tables: every field of an item and every command, for every role, with the exact reason."""

from __future__ import annotations

import pytest

from app.domain.factory.records import Programme
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.permissions import (
    COMMANDS,
    belongs_in,
    comes_restricted,
    in_programme,
    may_be_assigned,
    may_be_restricted,
    may_command,
    may_edit,
    may_read,
    owner,
)
from app.domain.plan.records import Origin
from app.domain.reasons import Reason, Where, Who
from app.domain.registry import COMMANDS as REGISTERED
from tests.builders.domain import FACTORY_PERSON

PROGRAMME, FACTORY, RULE = "programme", "factory", "rule"
OWNERS = {
    # field: owner for an assessment finding, owner for an additional one
    "area": (PROGRAMME, FACTORY),
    "cluster": (PROGRAMME, FACTORY),
    "compliance_point": (PROGRAMME, FACTORY),
    "question": (PROGRAMME, FACTORY),
    "root_cause": (FACTORY, FACTORY),
    "actions_needed": (FACTORY, FACTORY),
    "lead_person": (FACTORY, FACTORY),
    "additional_persons": (FACTORY, FACTORY),
    "target_date": (FACTORY, FACTORY),
    "progress": (FACTORY, FACTORY),
    "key_work_ahead": (PROGRAMME, PROGRAMME),
    "status": (RULE, RULE),
    "pending_reason": (RULE, RULE),
    "completed_on": (RULE, RULE),
}
CASES = [
    (field, origin, owned_by)
    for field, owners in OWNERS.items()
    for origin, owned_by in zip((Origin.ASSESSMENT, Origin.ADDITIONAL), owners, strict=True)
]
NOBODY = (None, OnBehalfOf("", ""), OnBehalfOf(" \t", "Compliance manager"))
ROLES = [
    *(
        (role, on_behalf_of)
        for role in (Role.ADVISOR, Role.FACTORY)
        for on_behalf_of in (*NOBODY, FACTORY_PERSON, OnBehalfOf("Farida Noor", ""))
    ),
    (Role.SUPERVISOR, None),
    (Role.ADMINISTRATOR, None),
]


def expected(field: str, owned_by: str, role: Role, on_behalf_of: OnBehalfOf | None) -> Reason:
    params = {"field": field}
    if owned_by == RULE:
        return Reason("O1", False, "field.by_rule", Who.NOBODY, Where.FIELD, params)
    if role in (Role.SUPERVISOR, Role.ADMINISTRATOR):
        return Reason("O1", False, "field.not_for_role", Who.ADVISOR, Where.FIELD, params)
    if role is Role.FACTORY and owned_by == PROGRAMME:
        return Reason("O1", False, "field.programme_owned", Who.ADVISOR, Where.FIELD, params)
    if role is Role.ADVISOR and owned_by == FACTORY and on_behalf_of in NOBODY:
        return Reason("O1", False, "on_behalf_of.missing", Who.ADVISOR, Where.VISIT, params)
    return Reason("O1", True, "field.allowed", Who.NOBODY, Where.NOWHERE, params)


@pytest.mark.parametrize(("field", "origin", "owned_by"), CASES)
@pytest.mark.parametrize(("role", "on_behalf_of"), ROLES)
def test_O1_each_field_is_written_by_its_owner(
    field: str, origin: Origin, owned_by: str, role: Role, on_behalf_of: OnBehalfOf | None
) -> None:
    assert may_edit(role, origin, field, on_behalf_of) == expected(field, owned_by, role, on_behalf_of)


@pytest.mark.parametrize(("field", "origin", "owned_by"), CASES)
def test_O1_the_owner_is_named(field: str, origin: Origin, owned_by: str) -> None:
    assert owner(field, origin) is (Who.ADVISOR if owned_by == PROGRAMME else Who.FACTORY)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("field", ["id", "origin", "round", "publicly_reported", "interviews", "no_such_field", ""])
def test_O1_no_other_field_can_be_edited(role: Role, field: str) -> None:
    reason = may_edit(role, Origin.ADDITIONAL, field, FACTORY_PERSON)
    assert reason == Reason("O1", False, "field.unknown", Who.NOBODY, Where.FIELD, {"field": field})


ADVISOR_ONLY = {
    "ClassifyItem",
    "CompleteItem",
    "OverrideInterviews",
    "RaiseFinding",
    "RecordReview",
    "WithdrawReview",
    "WithdrawItem",
}
ON_THE_FLOOR = {
    "WithdrawEvidence",
    "PlanVisit",
    "EditVisit",
    "StartVisit",
    "CloseVisit",
    "CancelVisit",
    "AddAddendum",
    "EstablishCommittee",
    "EditCommittee",
    "AddMember",
    "EditMember",
    "HoldMeeting",
    "EditMeeting",
    "CloseMeeting",
    "StartRun",
    "GiveAnswers",
    "CompleteRun",
    "ReopenRun",
    "AddContact",
    "EditContact",
}
BOTH = {"CreateItem", "EditItem"}
ALL_THREE = {"AttachEvidence", "CaptionEvidence", "MarkEvidence", "DecideConflict"}
FACTORY_OR_ON_BEHALF = {"ClaimItem", "SetStatus"}
INSPECTOR_ONLY = {
    "RecordViolation",
    "EditViolation",
    "VerifyViolation",
    "ExtendDeadline",
    "EscalateStep",
    "WithdrawViolation",
    "RecordAccident",
    "EditAccident",
}
RESTRICTED_ONLY = {"RecordComplaint", "EditComplaint", "RaiseZeroTolerance", "TakeUpZeroTolerance"}
GIVERS: dict[str, set[Role]] = (
    {name: {Role.ADVISOR} for name in ADVISOR_ONLY}
    | {name: {Role.ADVISOR, Role.INSPECTOR} for name in ON_THE_FLOOR}
    | {name: {Role.ADVISOR, Role.FACTORY, Role.INSPECTOR} for name in ALL_THREE}
    | {name: {Role.ADVISOR, Role.FACTORY} for name in BOTH | FACTORY_OR_ON_BEHALF}
    | {
        "AddComment": {Role.ADVISOR, Role.FACTORY, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR},
        "ReleaseAssessment": set(),
        **{name: {Role.INSPECTOR} for name in INSPECTOR_ONLY},
        **{name: set() for name in RESTRICTED_ONLY},
        "ClaimCorrected": {Role.FACTORY, Role.ADVISOR, Role.INSPECTOR},
        "ReopenItem": {Role.SUPERVISOR},
        "AcceptCustody": {Role.SUPERVISOR},
        "ReturnCustody": {Role.SUPERVISOR},
        "ArchiveCustody": {Role.SUPERVISOR},
        "SettleRefusal": set(Role),
        "SettleHandover": set(Role),
    }
)


BEHALF = {
    "ClaimItem": (Role.ADVISOR,),
    "SetStatus": (Role.ADVISOR,),
    "ClaimCorrected": (Role.ADVISOR, Role.INSPECTOR),
}
OFFICES = {Role.ADVISOR: Who.ADVISOR, Role.INSPECTOR: Who.INSPECTOR, Role.SUPERVISOR: Who.SUPERVISOR}


def test_O2_the_tables_hold_every_command_there_is() -> None:
    assert set(COMMANDS) == set(REGISTERED) == set(GIVERS)


@pytest.mark.parametrize("command", sorted(GIVERS))
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("on_behalf_of", [*NOBODY, FACTORY_PERSON], ids=["alone", "unnamed", "blank", "on behalf"])
def test_O2_each_command_is_given_by_its_roles(command: str, role: Role, on_behalf_of: OnBehalfOf | None) -> None:
    reason = may_command(role, command, on_behalf_of)
    params = {"command": command}
    if role not in GIVERS[command]:
        giver = next((who for role_, who in OFFICES.items() if role_ in GIVERS[command]), Who.NOBODY)
        assert reason == Reason("O2", False, "command.not_for_role", giver, Where.NOWHERE, params)
    elif role in BEHALF.get(command, ()) and on_behalf_of in NOBODY:
        assert reason == Reason("O2", False, "on_behalf_of.missing", Who.ADVISOR, Where.VISIT, params)
    else:
        assert reason == Reason("O2", True, "command.allowed", Who.NOBODY, Where.NOWHERE, params)


@pytest.mark.parametrize("role", Role)
def test_O2_what_is_not_in_the_table_is_refused(role: Role) -> None:
    for unknown in ("ReleaseReport", ""):
        assert may_command(role, unknown, FACTORY_PERSON) == Reason(
            "O2", False, "command.not_for_role", Who.NOBODY, Where.NOWHERE, {"command": unknown}
        )


HOLDERS = {
    "f:019d0000-0000-7000-8000-000000000001": {Role.ADVISOR, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR},
    "g:factories-BD": {Role.ADVISOR, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR},
    "u:019d0000-0000-7000-8000-000000000002": set(Role),
    "r:019d0000-0000-7000-8000-000000000001": {Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR},
    "q:team": {Role.SUPERVISOR},
    "019d0000-0000-7000-8000-000000000001": set(),
    "": set(),
}


@pytest.mark.parametrize("scope", HOLDERS)
@pytest.mark.parametrize("role", Role)
def test_O2_a_scope_is_held_by_its_roles_and_a_factory_s_people_hold_their_own_only(scope: str, role: Role) -> None:
    assert may_read(scope, role) is (role in HOLDERS[scope])


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("programme", Programme)
def test_O2_an_engagement_is_assigned_to_no_administrator_and_an_advisory_one_to_no_inspector(
    role: Role, programme: Programme
) -> None:
    is_inspected = programme in (Programme.INSPECTION, Programme.REMEDIATION)
    expected = role is not Role.ADMINISTRATOR and (is_inspected or role is not Role.INSPECTOR)
    assert may_be_assigned(role, programme.value) is expected


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("programme", ["advisory", "inspection", "remediation", ""])
def test_O2_an_inspector_acts_in_an_inspection_and_a_remediation_only(role: Role, programme: str) -> None:
    reason = in_programme(role, "PlanVisit", programme)
    if role is Role.INSPECTOR and programme in ("advisory", ""):
        params = {"command": "PlanVisit", "programme": programme}
        assert reason == Reason("O2", False, "command.not_in_programme", Who.NOBODY, Where.NOWHERE, params)
    else:
        assert reason == Reason("O2", True, "command.allowed", params={"command": "PlanVisit"})


PLACES = {"AcceptCustody": "q:", "ReturnCustody": "q:", "ArchiveCustody": "q:"} | dict.fromkeys(
    ("SettleRefusal", "SettleHandover"), "u:"
)
PLACES |= dict.fromkeys(sorted(RESTRICTED_ONLY), "r:")


@pytest.mark.parametrize("scope", ["f:1", "q:1", "u:1", "g:1", "r:1", ""])
@pytest.mark.parametrize("command", sorted(GIVERS))
def test_O2_a_command_is_given_where_its_records_are(command: str, scope: str) -> None:
    is_team_s = scope == "r:1" and command in TEAM | {"ReleaseAssessment"}
    assert belongs_in(command, scope) is (is_team_s or scope[:2] == PLACES.get(command, "f:"))


TEAM = {"PlanVisit", "EditVisit", "StartVisit", "CloseVisit", "CancelVisit", "DecideConflict"} | {
    *("StartRun", "GiveAnswers", "CompleteRun", "ReopenRun"),
}


@pytest.mark.parametrize("command", sorted(GIVERS))
@pytest.mark.parametrize("role", Role)
def test_A3_the_restricted_scope_takes_the_assessment_team_s_commands_and_nothing_else(
    command: str, role: Role
) -> None:
    givers = {Role.ASSESSOR} if command in TEAM else set()
    if command in RESTRICTED_ONLY:
        givers = {Role.SUPERVISOR if command == "TakeUpZeroTolerance" else Role.INSPECTOR}
    if command == "DecideConflict":
        givers = {Role.ASSESSOR, Role.INSPECTOR}
    if command == "ReleaseAssessment":
        givers = {Role.ASSESSOR, Role.SUPERVISOR}
    assert may_command(role, command, FACTORY_PERSON, restricted=True).met is (role in givers)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("programme", Programme)
def test_A3_the_restricted_scope_is_granted_by_programme(role: Role, programme: Programme) -> None:
    """An assessment's team is no inspection's: who holds the complaints plans no assessment."""
    if programme is Programme.ADVISORY:
        assert may_be_restricted(role, programme.value) is (role in {Role.ASSESSOR, Role.SUPERVISOR})
        assert not comes_restricted(role, programme.value)
    else:
        assert may_be_restricted(role, programme.value) is (role in {Role.INSPECTOR, Role.SUPERVISOR})
        assert comes_restricted(role, programme.value) is (role in {Role.INSPECTOR, Role.SUPERVISOR})
