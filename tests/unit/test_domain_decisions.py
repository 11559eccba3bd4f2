"""E0 and E2: a person decides a conflict with the write right on the field, under the rules of an edit."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.domain.committee.records import Side
from app.domain.decision.commands import DecideConflict, SettleRefusal
from app.domain.decision.records import Refusal, RefusalState
from app.domain.decision.rules import may_decide
from app.domain.inspection.records import ViolationStatus
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.context import Role
from app.domain.kernel.plain import to_plain
from app.domain.kernel.record import Policy, Record, record_type
from app.domain.plan.records import Origin, Status
from app.domain.reasons import Reason, Where, Who
from app.domain.records import RECORD_CLASSES
from app.domain.registers.records import Accident, Complaint
from app.domain.visit.records import VisitStatus
from tests.builders.domain import ELSEWHERE, FACTORY_PERSON, FOUND, NOW, TODAY, Site, days_before
from tests.builders.inspections import a_violation, inspection_site


def disputed(site: Site, record: Record, group: str, **wanted: object) -> Conflict:
    """Keep an open conflict about fields of a record."""
    return site.keep(
        Conflict(
            id=site.new_id(),
            record_id=record.id,
            record_kind=record.KIND,
            group=group,
            base="{}",
            mine=text(**wanted),
            theirs=text(**{name: getattr(record, name) for name in wanted}),
            author="somebody",
            on_behalf_of="",
            device=ELSEWHERE,
            changeset="changeset",
            made_at=NOW,
        )
    )


def text(**values: object) -> str:
    return json.dumps({name: to_plain(value) for name, value in values.items()})


def decide(conflict: Conflict, **values: object) -> DecideConflict:
    return DecideConflict(conflict.id, conflict.record_id, conflict.record_kind, text(**values))


def test_E2_a_decision_writes_the_value_and_keeps_both_sides() -> None:
    site = Site()
    item = site.item(lead_person="theirs")
    conflict = disputed(site, item, "lead_person", lead_person="mine")
    command = decide(conflict, lead_person="somebody else")
    site.give(command, Role.FACTORY)
    assert site.now(item) == replace(item, lead_person="somebody else")
    assert site.now(conflict) == replace(
        conflict,
        state=ConflictState.DECIDED,
        decision='{"lead_person": "somebody else"}',
        decided_by="factory",
        decided_at=NOW,
    )


ON = FACTORY_PERSON
CLASSIFICATION = {"cluster": "OSH", "compliance_point": "cp.noise", "question": ""}


@pytest.mark.parametrize(
    ("origin", "name", "role", "on_behalf_of", "needs"),
    [
        (Origin.ADDITIONAL, "lead_person", Role.FACTORY, None, ""),
        (Origin.ADDITIONAL, "lead_person", Role.ADVISOR, ON, ""),
        (Origin.ADDITIONAL, "lead_person", Role.ADVISOR, None, "O1:on_behalf_of.missing"),
        (Origin.ADDITIONAL, "key_work_ahead", Role.ADVISOR, None, ""),
        (Origin.ADDITIONAL, "key_work_ahead", Role.FACTORY, None, "O1:field.programme_owned"),
        (Origin.ASSESSMENT, "area", Role.FACTORY, None, "O1:field.programme_owned"),
        (Origin.ADDITIONAL, "area", Role.FACTORY, None, ""),
        (Origin.ADDITIONAL, "lead_person", Role.SUPERVISOR, None, "O2:command.not_for_role"),
        (Origin.ADDITIONAL, "lead_person", Role.ADMINISTRATOR, None, "O2:command.not_for_role"),
        (Origin.ADDITIONAL, "status", Role.ADVISOR, ON, "O1:field.by_rule"),
    ],
)
def test_O1_who_may_write_a_field_may_decide_about_it(
    origin: Origin, name: str, role: Role, on_behalf_of: OnBehalfOf | None, needs: str
) -> None:
    site = Site()
    item = site.item(origin)
    conflict = disputed(site, item, name, **{name: "mine"})
    command = decide(conflict, **{name: "mine"})
    if needs:
        reasons = site.refused(command, role, on_behalf_of)
        assert f"{reasons[0].rule}:{reasons[0].needs}" == needs
    else:
        site.give(command, role, on_behalf_of)
        assert getattr(site.now(item), name) == "mine"


@pytest.mark.parametrize(
    ("origin", "role", "needs"),
    [
        (Origin.ADDITIONAL, Role.ADVISOR, ""),
        (Origin.ASSESSMENT, Role.ADVISOR, ""),
        (Origin.ADDITIONAL, Role.FACTORY, ""),
        (Origin.ASSESSMENT, Role.FACTORY, "field.programme_owned"),
    ],
)
def test_O2_the_advisor_decides_a_classification_as_the_one_who_classifies(
    origin: Origin, role: Role, needs: str
) -> None:
    site = Site()
    item = site.item(origin)
    conflict = disputed(site, item, "classification", **CLASSIFICATION)
    command = decide(conflict, **CLASSIFICATION)
    if needs:
        assert {reason.needs for reason in site.refused(command, role)} == {needs}
        return
    site.give(command, role)
    assert site.now(item) == replace(item, compliance_point="cp.noise", question="")


@pytest.mark.parametrize("role", [Role.ADVISOR, Role.FACTORY])
def test_P1_a_decided_question_may_be_publicly_reported(role: Role) -> None:
    site = Site()
    item = site.item(question="")
    conflict = disputed(site, item, "classification", question="q.exits-locked")
    site.give(decide(conflict, question="q.exits-locked"), role)
    assert site.now(item) == replace(item, question="q.exits-locked", publicly_reported=True)


@pytest.mark.parametrize("role", [Role.ADVISOR, Role.FACTORY])
def test_O1_a_decided_classification_hangs_together(role: Role) -> None:
    site = Site()
    item = site.item()
    conflict = disputed(site, item, "classification", cluster="DIS", compliance_point="cp.noise")
    assert [
        reason.needs for reason in site.refused(decide(conflict, cluster="DIS", compliance_point="cp.noise"), role)
    ] == ["classification.unknown"]


def test_E2_a_conflict_is_decided_once() -> None:
    site = Site()
    item = site.item()
    conflict = disputed(site, item, "lead_person", lead_person="mine")
    site.keep(replace(conflict, state=ConflictState.DECIDED))
    assert site.refused(decide(conflict, lead_person="mine"), Role.FACTORY) == [
        Reason("E2", False, "conflict.decided", Who.NOBODY, Where.CONFLICT)
    ]


@pytest.mark.parametrize(
    ("decision", "needs"),
    [
        ("{}", "decision.incomplete"),
        ('{"lead_person": "x", "area": "y"}', "decision.incomplete"),
        ('{"area": "y"}', "decision.incomplete"),
        ('{"lead_person": 5}', "decision.unreadable"),
        ('{"lead_person": null}', "decision.unreadable"),
        ('["lead_person"]', "decision.unreadable"),
        ('"lead_person"', "decision.unreadable"),
        ("", "decision.unreadable"),
        ("{", "decision.unreadable"),
        ("[" * 100_000, "decision.unreadable"),
    ],
    ids=lambda value: value[:20],
)
def test_E2_a_decision_names_every_field_and_fits_it(decision: str, needs: str) -> None:
    site = Site()
    item = site.item()
    conflict = disputed(site, item, "lead_person", lead_person="mine")
    command = DecideConflict(conflict.id, item.id, "plan_item", decision)
    assert site.refused(command, Role.FACTORY) == [Reason("E2", False, needs, Who.ADVISOR, Where.CONFLICT)]


@pytest.mark.parametrize("wrong", ["record_id", "record_kind", "unknown kind", "kind of another record"])
def test_E0_a_decision_is_about_the_record_of_its_conflict(wrong: str) -> None:
    site = Site()
    item, visit = site.item(), site.visit()
    conflict = disputed(site, item, "lead_person", lead_person="mine")
    command = decide(conflict, lead_person="mine")
    if wrong == "record_id":
        command = replace(command, record_id=site.item().id)
    elif wrong == "record_kind":
        command = replace(command, record_kind="visit")
    elif wrong == "unknown kind":
        site.keep(replace(conflict, record_kind="secret"))
        command = replace(command, record_kind="secret")
    else:
        site.keep(replace(conflict, record_kind="visit"))
        command = replace(command, record_kind="visit")
    [reason] = site.refused(command, Role.FACTORY)
    assert (reason.rule, reason.needs) == ("E0", "record.missing")
    assert reason.params == {"kind": command.record_kind, "record": command.record_id}
    assert site.now(visit) == visit


# -- other kinds of records, under the rules of their edits


def test_E2_records_of_every_editable_kind_are_decided() -> None:
    site = Site()
    committee = site.committee()
    member = site.member(committee, Side.WORKER)
    contact, visit, meeting = site.contact(), site.visit(), site.meeting()
    photo = site.evidence(site.item())
    for record, name in [
        (visit, "purpose"),
        (committee, "name"),
        (member, "office"),
        (meeting, "place"),
        (contact, "phone"),
        (photo, "caption"),
    ]:
        conflict = disputed(site, record, name, **{name: "mine"})
        site.give(decide(conflict, **{name: "mine"}))
        assert getattr(site.now(record), name) == "mine"
        assert site.now(conflict).state is ConflictState.DECIDED


def test_E2_what_inspectors_wrote_at_once_is_decided_by_an_inspector() -> None:
    site = inspection_site()
    accident = site.keep(Accident(site.new_id(), site.engagement.id, "accident", FOUND, "A fall", "first_aid"))
    complaint = site.keep(Complaint(site.new_id(), site.engagement.id, FOUND, "Wages are late"))
    for record, name, restricted in [
        (a_violation(site), "place", False),
        (accident, "place", False),
        (complaint, "contact", True),
    ]:
        conflict = disputed(site, record, name, **{name: "mine"})
        site.give(decide(conflict, **{name: "mine"}), Role.INSPECTOR, restricted=restricted)
        assert getattr(site.now(record), name) == "mine"
        assert site.now(conflict).state is ConflictState.DECIDED


def test_V0_a_conflict_about_a_corrected_violation_is_closed_by_keeping_what_stands() -> None:
    site = inspection_site()
    violation = site.keep(replace(a_violation(site), status=ViolationStatus.CORRECTED))
    conflict = disputed(site, violation, "place", place="mine")
    [reason] = site.refused(decide(conflict, place="mine"), Role.INSPECTOR)
    assert reason.needs == "violation.corrected"
    site.give(decide(conflict, place=violation.place), Role.INSPECTOR)
    assert site.now(conflict).state is ConflictState.DECIDED


ENTERED_ONCE = {"factory", "zero_tolerance"}
"""Kinds with fields that two could write, of which no command changes one: factories come from a register."""


def test_E2_of_every_kind_that_can_be_in_conflict_somebody_decides() -> None:
    """Else a conflict would wait for ever."""
    for cls in RECORD_CLASSES:
        policies = record_type(cls).policy
        asks = [name for name, policy in policies.items() if name != "id" and policy in (Policy.ASK, Policy.TEXT)]
        if asks and cls.KIND not in ENTERED_ONCE:
            restricted = cls is Complaint
            assert any(may_decide(role, cls.KIND, restricted=restricted) for role in Role), cls.KIND


@pytest.mark.parametrize(
    ("kind", "roles", "restricted_roles"),
    [
        ("plan_item", {Role.ADVISOR, Role.FACTORY}, set()),
        ("visit", {Role.ADVISOR, Role.INSPECTOR}, {Role.ASSESSOR}),
        ("answer", {Role.ADVISOR, Role.INSPECTOR}, {Role.ASSESSOR}),
        ("violation", {Role.INSPECTOR}, set()),
        ("complaint", set(), {Role.INSPECTOR}),
        ("engagement", set(), set()),
    ],
)
def test_O2_conflicts_are_for_those_who_edit_such_records(
    kind: str, roles: set[Role], restricted_roles: set[Role]
) -> None:
    assert {role for role in Role if may_decide(role, kind)} == roles
    assert {role for role in Role if may_decide(role, kind, restricted=True)} == restricted_roles


@pytest.mark.parametrize("role", Role)
def test_O2_what_nobody_edits_nobody_decides(role: Role) -> None:
    site = _site_of(role)
    conflict = disputed(site, site.engagement, "team", team="mine")
    assert "command.not_for_role" in [reason.needs for reason in site.refused(decide(conflict, team="mine"), role)]


@pytest.mark.parametrize("role", [Role.FACTORY, Role.SUPERVISOR])
def test_O2_a_visit_is_decided_by_who_may_edit_it(role: Role) -> None:
    site = Site()
    conflict = disputed(site, site.visit(), "purpose", purpose="mine")
    reasons = site.refused(decide(conflict, purpose="mine"), role)
    assert {"command": "EditVisit"} in [reason.params for reason in reasons]


@pytest.mark.parametrize(
    ("kind", "values", "needs"),
    [
        ("member", {"joined_on": TODAY, "left_on": FOUND}, "K1:member.left_before_joined"),
        ("member", {"joined_on": date(1900, 1, 1)}, "K1:date.too_early"),
        ("committee", {"dissolved_on": date(1900, 1, 1)}, "K1:date.too_early"),
        ("visit", {"planned_on": date(1900, 1, 1)}, "L1:date.too_early"),
        ("meeting", {"held_on": date(1950, 1, 1)}, "L1:date.before_visit"),
        ("item", {"target_date": date(1900, 1, 1)}, "T0:date.too_early"),
        ("member", {"name": " "}, "K1:name.missing"),
        ("committee", {"name": ""}, "K1:name.missing"),
        ("contact", {"name": ""}, "K1:name.missing"),
        ("visit", {"days": 99}, "L1:visit.days"),
        ("meeting", {"held_on": days_before(-1)}, "L1:date.future"),
        ("closed visit", {"minutes": "mine"}, "L1:visit.closed"),
        ("closed meeting", {"minutes": "mine"}, "L1:meeting.closed"),
        ("meeting of a closed visit", {"minutes": "mine"}, "L1:meeting.visit_over"),
        ("item", {"area": " "}, "O1:area.missing"),
    ],
)
def test_E2_a_decision_keeps_the_rules_and_locks_of_an_edit(kind: str, values: dict[str, object], needs: str) -> None:
    site = Site()
    records = {
        "member": lambda: site.member(site.committee(), Side.WORKER),
        "committee": site.committee,
        "contact": site.contact,
        "visit": site.visit,
        "meeting": site.meeting,
        "closed visit": lambda: site.visit(status=VisitStatus.CLOSED),
        "closed meeting": lambda: site.meeting(closed=True),
        "meeting of a closed visit": lambda: site.meeting(visit=site.visit(status=VisitStatus.CLOSED)),
        "item": site.item,
    }
    record: Record = records[kind]()  # type: ignore[operator]
    conflict = disputed(site, record, "group", **values)
    [reason] = site.refused(decide(conflict, **values), on_behalf_of=FACTORY_PERSON)
    assert f"{reason.rule}:{reason.needs}" == needs


@pytest.mark.parametrize("kind", ["closed visit", "closed meeting"])
def test_L1_a_conflict_about_a_locked_record_is_closed_by_keeping_what_stands(kind: str) -> None:
    """Else it would wait for ever."""
    site = Site()
    record: Record = site.visit(status=VisitStatus.CLOSED) if kind == "closed visit" else site.meeting(closed=True)
    conflict = disputed(site, record, "minutes", minutes="mine")
    outcome = site.give(decide(conflict, minutes=""))
    assert [type(each) for each in outcome.records] == [Conflict]
    assert site.now(record) == record
    assert site.now(conflict).state is ConflictState.DECIDED


def test_S1_a_completed_item_is_decided_like_another() -> None:
    site = Site()
    item = site.item_at(Status.COMPLETED)
    conflict = disputed(site, item, "progress", progress="mine")
    site.give(decide(conflict, progress="mine"), Role.FACTORY)
    assert site.now(item) == replace(item, progress="mine")


def test_T0_a_conflict_about_long_texts_can_be_decided() -> None:
    """As JSON both sides together are longer than any one text may be."""
    site = Site()
    item = site.item(progress='"' * 15_000)
    conflict = disputed(site, item, "progress", progress="\n" * 15_000)
    site.give(decide(conflict, progress='"' * 14_999), Role.FACTORY)
    assert len(site.now(item).progress) == 14_999


# -- refusals


def refusal(site: Site, user: str) -> Refusal:
    return site.keep(Refusal(site.new_id(), user, "changeset", "f:1", "EditItem", "item", "[]", "{}", NOW))


@pytest.mark.parametrize("role", Role)
def test_O2_anybody_puts_their_own_refusal_aside(role: Role) -> None:
    site = _site_of(role)
    own, others = refusal(site, role.value), refusal(site, "another")
    site.give(SettleRefusal(own.id), role)
    assert site.now(own) == replace(own, state=RefusalState.SETTLED)
    assert site.refused(SettleRefusal(others.id), role) == [
        Reason("O2", False, "command.not_for_role", Who.NOBODY, Where.SYNC, {"command": "SettleRefusal"})
    ]


def _site_of(role: Role) -> Site:
    """Return an engagement in which the role works."""
    return inspection_site() if role is Role.INSPECTOR else Site()
