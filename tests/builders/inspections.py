"""An inspection with its rules, a violation in it, and an acceptable command of each kind that only it has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Unpack

from app.domain.inspection.commands import (
    ClaimCorrected,
    EditViolation,
    EscalateStep,
    ExtendDeadline,
    RecordViolation,
    VerifyViolation,
    ViolationPatch,
    WithdrawViolation,
)
from app.domain.inspection.records import Violation
from app.domain.inspection_rules import CodedTitle, InspectionRules, Severity, Stage, Trigger
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.registers.commands import (
    EditAccident,
    EditComplaint,
    RaiseZeroTolerance,
    RecordAccident,
    RecordComplaint,
    TakeUpZeroTolerance,
)
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from app.domain.rulepack import VisitRule
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from tests.builders.domain import FACTORY_PERSON, FOUND, NOW, PACK, TODAY, Site

Case = tuple[Command, Role, OnBehalfOf | None, bool]
"""A command, who gives it, for whom, and whether in the restricted scope."""


def _title(code: str) -> CodedTitle:
    return CodedTitle(code, {"en": code.capitalize()})


RULES = InspectionRules(
    severities=(Severity("critical", {"en": "Critical"}, 1), Severity("minor", {"en": "Minor"}, 30)),
    disciplines=(_title("fire"), _title("structural")),
    directions=(_title("correct"), _title("stop")),
    building_categories=(_title("green"), _title("red")),
    statuses=(_title("in_progress"), _title("pending_verification"), _title("corrected"), _title("withdrawn")),
    stages=(
        Stage(1, {"en": "Letter"}, {"en": "Write"}, (Trigger(after_missed=1),)),
        Stage(
            2,
            {"en": "Meeting"},
            {"en": "Meet"},
            (Trigger(after_missed=2), Trigger(days_past_deadline=30), Trigger(1, 5, frozenset({"critical"}))),
        ),
        Stage(3, {"en": "Court"}, {"en": "Report"}, (Trigger(after_missed=3),)),
    ),
    accident_kinds=(_title("accident"), _title("disease")),
    accident_severities=(_title("fatal"), _title("first_aid")),
    zero_tolerance=(_title("child_at_work"), _title("other")),
)
INSPECTION_PACK = replace(
    PACK,
    id="tests-inspection",
    programme="inspection",
    visits=VisitRule(("inspection", "follow_up"), ("in_person", "virtual"), frozenset({"follow_up"}), (10,)),
    inspection=RULES,
)


def inspection_site() -> Site:
    """Return an engagement of an inspection."""
    return Site(INSPECTION_PACK)


def a_violation(site: Site, found_on: date = FOUND, due_in: int = 30, **fields: Unpack[ViolationPatch]) -> Violation:
    """Keep an open, whole violation."""
    violation = Violation(
        site.new_id(),
        site.engagement.id,
        found_on,
        found_on + timedelta(days=due_in),
        "Exit 3 is locked",
        "Act 61 (1)",
        "minor",
        "fire",
        "correct",
    )
    return site.keep(replace(violation, **fields))


def a_visit(
    site: Site, on: date = TODAY, kind: VisitKind = VisitKind.FOLLOW_UP, status: VisitStatus = VisitStatus.IN_PROGRESS
) -> Visit:
    """Keep a visit of the inspector's."""
    return site.keep(
        Visit(
            site.new_id(), site.engagement.id, kind, VisitMode.IN_PERSON, on, status=status, held_on=on, started_at=NOW
        )
    )


def whole_fields() -> ViolationPatch:
    """Return the fields of a violation that lacks nothing."""
    return {
        "text": "Exit 3 is locked",
        "legal_reference": "Act 61 (1)",
        "severity": "minor",
        "discipline": "fire",
        "direction": "correct",
    }


def of_inspections(site: Site) -> list[Case]:
    """Return an acceptable command of each kind that only an inspection has, with the records it is about."""
    open_ = [a_violation(site) for _ in range(6)]
    visit = a_visit(site)
    accident = site.keep(Accident(site.new_id(), site.engagement.id, "accident", FOUND, "A fall", "first_aid"))
    complaint = site.keep(Complaint(site.new_id(), site.engagement.id, FOUND, "Wages are late"))
    case = site.keep(ZeroTolerance(site.new_id(), site.engagement.id, "other", FOUND, "A child", raised_at=NOW))
    inspector, supervisor = Role.INSPECTOR, Role.SUPERVISOR
    return [
        (
            RecordViolation(site.new_id(), TODAY, TODAY + timedelta(days=30), whole_fields(), visit.id),
            inspector,
            None,
            False,
        ),
        (EditViolation(open_[0].id, {"place": "Floor 3"}), inspector, None, False),
        (ClaimCorrected(open_[1].id, TODAY, "Farida Noor"), inspector, FACTORY_PERSON, False),
        (VerifyViolation(site.new_id(), open_[2].id, visit.id, corrected=True), inspector, None, False),
        (
            ExtendDeadline(site.new_id(), open_[3].id, TODAY + timedelta(days=9), "Parts come late"),
            inspector,
            None,
            False,
        ),
        (EscalateStep(site.new_id(), open_[4].id, 1, "Letter handed over"), inspector, None, False),
        (WithdrawViolation(open_[5].id, "Raised twice"), inspector, None, False),
        (
            RecordAccident(
                site.new_id(),
                {"kind": "accident", "happened_on": FOUND, "description": "A fall", "severity": "fatal", "women": 1},
            ),
            inspector,
            None,
            False,
        ),
        (EditAccident(accident.id, {"days_lost": 4}), inspector, None, False),
        (RecordComplaint(site.new_id(), {"text": "No water", "received_on": FOUND}), inspector, None, True),
        (EditComplaint(complaint.id, {"answer": "Paid", "closed_on": TODAY}), inspector, None, True),
        (RaiseZeroTolerance(site.new_id(), "child_at_work", TODAY, "A child sews"), inspector, None, True),
        (TakeUpZeroTolerance(case.id, "On the way"), supervisor, None, True),
    ]


OF_INSPECTIONS = frozenset(type(case[0]).__name__ for case in of_inspections(inspection_site()))
"""The names of the commands that only an inspection has."""
