"""V0, V1, V2 and E1: a violation is raised whole, verified on a follow-up visit, and escalates by missed deadlines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.checklist.records import Answer, blank_answer
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
from app.domain.inspection.escalation import deadlines_of, escalation_due
from app.domain.inspection.records import (
    DeadlineExtension,
    EscalationStep,
    Violation,
    ViolationCheck,
    ViolationStatus,
)
from app.domain.inspection.rules import default_deadline, verification_reasons
from app.domain.kernel.context import Role
from app.domain.kernel.facts import need
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.domain.reasons import Reason, Where, Who
from app.domain.visit.records import VisitKind, VisitStatus
from tests.builders.domain import FACTORY_PERSON, FOUND, NOW, PACK, TODAY, Site
from tests.builders.inspections import RULES, a_violation, a_visit, inspection_site, whole_fields

INSPECTOR = Role.INSPECTOR
OPEN, CLAIMED, CORRECTED, WITHDRAWN = ViolationStatus
LATER = TODAY + timedelta(days=30)


def day(offset: int) -> date:
    """Return a day counted from the finding."""
    return FOUND + timedelta(days=offset)


def no(rule: str, needs: str, who: Who = Who.INSPECTOR, where: Where = Where.VIOLATION, **params: object) -> Reason:
    return Reason(rule, False, needs, who, where, params)  # type: ignore[arg-type]  # plain values of the tests


def test_V0_a_violation_is_raised_on_a_visit_with_all_it_needs() -> None:
    site = inspection_site()
    visit = a_visit(site, kind=VisitKind.INSPECTION)
    fields: ViolationPatch = {**whole_fields(), "place": "Floor 3", "building_category": "red", "item_id": "i"}
    answer = site.keep(blank_answer(site.new_id(), "/fire/exits"))
    command = RecordViolation(site.new_id(), TODAY, LATER, fields, visit.id, answer.id)
    site.give(command, INSPECTOR)
    assert site.facts.all(Violation) == [
        Violation(
            command.violation_id,
            site.engagement.id,
            TODAY,
            LATER,
            "Exit 3 is locked",
            "Act 61 (1)",
            "minor",
            "fire",
            "correct",
            "Floor 3",
            "red",
            visit.id,
            answer.id,
            "i",
            INSPECTOR.value,
        )
    ]


def test_V0_Q1_a_violation_of_an_answer_is_named_there_with_its_photos_and_not_raised_twice_unseen() -> None:
    site = inspection_site()
    visit = a_visit(site, kind=VisitKind.INSPECTION)
    answer = site.keep(blank_answer(site.new_id(), "/fire/exits"))
    photo = site.keep(a_photo(site, answer.id))
    gone = site.keep(replace(photo, id=site.new_id(), withdrawn_reason="Blurred"))
    photos = (photo.id, gone.id)
    first = RecordViolation(site.new_id(), TODAY, LATER, whole_fields(), visit.id, answer.id, photos)
    site.give(first, INSPECTOR)
    along = [each for each in site.facts.all(Evidence) if each.subject_kind is SubjectKind.VIOLATION]
    assert [(each.subject_id, each.sha256) for each in along] == [(first.violation_id, photo.sha256)]
    assert need(site.facts, Answer, answer.id).findings == (first.violation_id,)
    second = RecordViolation(site.new_id(), TODAY, LATER, whole_fields(), visit.id, answer.id)
    reason = no("Q1", "answer.finding_raised", finding=first.violation_id)
    assert site.refused(second, INSPECTOR) == [reason]
    site.give(replace(second, seen=(first.violation_id,)), INSPECTOR)
    assert need(site.facts, Answer, answer.id).findings == (first.violation_id, second.violation_id)
    foreign = site.keep(a_photo(site, visit.id))
    other = site.keep(blank_answer(site.new_id(), "/fire/exits"))
    stolen = RecordViolation(site.new_id(), TODAY, LATER, whole_fields(), visit.id, other.id, (foreign.id,))
    assert [each.needs for each in site.refused(stolen, INSPECTOR)] == ["record.missing"]
    nowhere = RecordViolation(site.new_id(), TODAY, LATER, whole_fields(), visit.id, site.new_id())
    assert [each.needs for each in site.refused(nowhere, INSPECTOR)] == ["record.missing"]


def a_photo(site: Site, subject: str) -> Evidence:
    """Return a photo of an answer."""
    return Evidence(
        site.new_id(),
        subject,
        SubjectKind.ANSWER,
        EvidenceKind.PHOTO,
        "exit.jpg",
        "image/jpeg",
        2000,
        "a" * 64,
        "inspector",
        NOW,
        "device",
    )


LACKS: list[tuple[ViolationPatch, Reason]] = [
    ({"text": " "}, no("V0", "violation.text_missing", field="text")),
    ({"legal_reference": "\t"}, no("V0", "violation.law_missing", field="legal_reference")),
    ({"severity": "grave"}, no("V0", "violation.code_unknown", field="severity")),
    ({"discipline": ""}, no("V0", "violation.code_unknown", field="discipline")),
    ({"direction": "none"}, no("V0", "violation.code_unknown", field="direction")),
    ({"building_category": "blue"}, no("V0", "violation.code_unknown", field="building_category")),
]


@pytest.mark.parametrize(("lack", "reason"), LACKS, ids=range(len(LACKS)))
@pytest.mark.parametrize("way", ["record", "edit"])
def test_V0_a_violation_that_lacks_something_is_refused(lack: ViolationPatch, reason: Reason, way: str) -> None:
    site = inspection_site()
    fields: ViolationPatch = {**whole_fields(), **lack}
    recorded = RecordViolation(site.new_id(), TODAY, LATER, fields)
    command = recorded if way == "record" else EditViolation(a_violation(site).id, lack)
    assert site.refused(command, INSPECTOR) == [reason]


def test_V0_nothing_at_all_is_refused_and_without_a_visit_it_is_raised() -> None:
    site = inspection_site()
    empty = RecordViolation(site.new_id(), TODAY, LATER, {})
    assert site.refused(empty, INSPECTOR) == [no("V0", "violation.text_missing", field="text")]
    site.give(RecordViolation(site.new_id(), TODAY, TODAY, whole_fields()), INSPECTOR)
    assert [each.visit_id for each in site.facts.all(Violation)] == [""]


@pytest.mark.parametrize("status", [VisitStatus.PLANNED, VisitStatus.CLOSED, VisitStatus.CANCELLED])
def test_V0_none_is_raised_on_a_visit_that_is_not_in_progress(status: VisitStatus) -> None:
    site = inspection_site()
    visit = a_visit(site, status=status)
    command = RecordViolation(site.new_id(), TODAY, LATER, whole_fields(), visit.id)
    reason = no("L1", "visit.not_in_progress", where=Where.VISIT)
    assert site.refused(command, INSPECTOR) == [reason]


def test_V2_the_first_deadline_is_not_before_the_finding() -> None:
    site = inspection_site()
    command = RecordViolation(site.new_id(), TODAY, TODAY - timedelta(days=1), whole_fields())
    assert site.refused(command, INSPECTOR) == [no("V2", "deadline.before_finding", field="deadline")]


def test_O2_where_the_pack_knows_no_inspection_nobody_raises_a_violation() -> None:
    site = Site(replace(PACK, programme="inspection"))
    reason = Reason("O2", False, "command.not_in_programme", params={"programme": "inspection"})
    assert site.refused(RecordViolation(site.new_id(), TODAY, LATER, whole_fields()), INSPECTOR) == [reason]


def test_V0_what_is_said_is_changed_and_the_deadline_is_not() -> None:
    site = inspection_site()
    violation = a_violation(site)
    site.give(EditViolation(violation.id, {"place": "Floor 3", "severity": "critical"}), INSPECTOR)
    assert site.now(violation) == replace(violation, place="Floor 3", severity="critical")


@pytest.mark.parametrize("status", [CORRECTED, WITHDRAWN])
def test_V0_what_is_over_is_changed_by_nobody(status: ViolationStatus) -> None:
    site = inspection_site()
    violation = site.keep(replace(a_violation(site), status=status))
    visit = a_visit(site)
    reason = no("V0", f"violation.{status.value}", Who.NOBODY)
    for command in (
        EditViolation(violation.id, {"place": "x"}),
        ExtendDeadline(site.new_id(), violation.id, LATER, "More time"),
        EscalateStep(site.new_id(), violation.id, 1, "Letter"),
        WithdrawViolation(violation.id, "Mistake"),
        VerifyViolation(site.new_id(), violation.id, visit.id, corrected=True),
    ):
        assert site.refused(command, INSPECTOR) == [reason], command
    assert site.refused(ClaimCorrected(violation.id, TODAY, "Farida"), INSPECTOR, FACTORY_PERSON) == [reason]


# -- claimed


@pytest.mark.parametrize(
    ("role", "for_whom"), [(Role.FACTORY, None), (Role.ADVISOR, FACTORY_PERSON), (INSPECTOR, FACTORY_PERSON)]
)
def test_V1_a_claim_waits_for_its_verification(role: Role, for_whom: object) -> None:
    site = inspection_site()
    violation = a_violation(site)
    behalf = FACTORY_PERSON if for_whom else None
    site.give(ClaimCorrected(violation.id, FOUND, "Farida Noor", "Lock removed"), role, behalf)
    claimed = replace(violation, status=CLAIMED, claimed_on=FOUND, claimed_by="Farida Noor", claim_text="Lock removed")
    assert site.now(violation) == claimed
    again = ClaimCorrected(violation.id, TODAY, "Farida Noor")
    assert site.refused(again, role, behalf) == [no("V1", "violation.claimed")]


@pytest.mark.parametrize(
    ("on", "by", "reason"),
    [
        (day(-1), "Farida", no("V1", "claim.before_finding", Who.FACTORY, field="claimed_on")),
        (TODAY, "  ", no("V1", "claim.by_missing", Who.FACTORY)),
        (TODAY + timedelta(days=1), "Farida", no("V1", "date.future", Who.FACTORY, field="claimed_on")),
    ],
)
def test_V1_a_claim_has_a_person_and_a_possible_day(on: date, by: str, reason: Reason) -> None:
    site = inspection_site()
    assert site.refused(ClaimCorrected(a_violation(site).id, on, by), Role.FACTORY) == [reason]


# -- verified

VISITS = [
    # kind, status, days after the finding, what is missing
    (VisitKind.FOLLOW_UP, VisitStatus.IN_PROGRESS, 1, []),
    (VisitKind.FOLLOW_UP, VisitStatus.CLOSED, 40, []),
    (VisitKind.FOLLOW_UP, VisitStatus.PLANNED, 1, ["follow_up.not_begun"]),
    (VisitKind.FOLLOW_UP, VisitStatus.CANCELLED, 1, ["follow_up.not_begun"]),
    (VisitKind.FOLLOW_UP, VisitStatus.IN_PROGRESS, 0, ["follow_up.too_early"]),
    (VisitKind.INSPECTION, VisitStatus.IN_PROGRESS, 1, ["follow_up.other_kind"]),
    (
        VisitKind.INSPECTION,
        VisitStatus.PLANNED,
        -1,
        ["follow_up.other_kind", "follow_up.not_begun", "follow_up.too_early"],
    ),
]


@pytest.mark.parametrize(("kind", "status", "after", "missing"), VISITS)
def test_V1_it_is_verified_on_a_follow_up_visit_after_the_finding_only(
    kind: VisitKind, status: VisitStatus, after: int, missing: list[str]
) -> None:
    site = inspection_site()
    violation = a_violation(site)
    visit = a_visit(site, day(after), kind, status)
    command = VerifyViolation(site.new_id(), violation.id, visit.id, corrected=True, note="Seen open")
    if missing:
        params = {"follow_up.too_early": {"found": FOUND.isoformat()}}
        expected = [Reason("V1", False, each, Who.INSPECTOR, Where.VISIT, params.get(each, {})) for each in missing]
        assert site.refused(command, INSPECTOR) == expected
        return
    site.give(command, INSPECTOR)
    assert site.now(violation) == replace(
        violation, status=CORRECTED, verified_on=day(after), verified_by="inspector", verified_visit_id=visit.id
    )
    assert site.facts.all(ViolationCheck) == [
        ViolationCheck(command.check_id, violation.id, visit.id, True, "Seen open", day(after), "inspector")
    ]
    assert [(each.met, each.needs) for each in verification_reasons(violation, visit)] == [
        (True, "violation.open"),
        (True, "follow_up.kind"),
        (True, "follow_up.begun"),
        (True, "follow_up.later"),
    ]


@pytest.mark.parametrize(("after", "is_refused"), [(1, True), (2, False), (3, False)])
def test_V1_a_claim_is_not_verified_by_a_visit_before_it(after: int, is_refused: bool) -> None:
    site = inspection_site()
    violation = a_violation(site)
    site.give(ClaimCorrected(violation.id, day(2), "Farida"), Role.FACTORY)
    visit = a_visit(site, day(after), VisitKind.FOLLOW_UP, VisitStatus.CLOSED)
    command = VerifyViolation(site.new_id(), violation.id, visit.id, corrected=True)
    if is_refused:
        params = {"claimed": day(2).isoformat()}
        expected = Reason("V1", False, "follow_up.before_claim", Who.INSPECTOR, Where.VISIT, params)
        assert site.refused(command, INSPECTOR) == [expected]
        return
    site.give(command, INSPECTOR)
    assert site.now(violation).status is CORRECTED


def test_V1_without_a_visit_one_is_missing() -> None:
    violation = a_violation(inspection_site())
    assert verification_reasons(violation, None)[1:] == (no("V1", "follow_up.missing", where=Where.VISIT),)


def test_V1_a_claim_that_does_not_hold_is_taken_back_and_stays_visible() -> None:
    site = inspection_site()
    violation = a_violation(site)
    site.give(ClaimCorrected(violation.id, day(3), "Farida Noor", "Lock removed"), Role.FACTORY)
    visit = a_visit(site)
    silent = VerifyViolation(site.new_id(), violation.id, visit.id, corrected=False, note=" ")
    assert site.refused(silent, INSPECTOR) == [no("V1", "check.note_missing")]
    command = replace(silent, note="Locked again")
    site.give(command, INSPECTOR)
    assert site.now(violation) == violation
    assert site.facts.all(ViolationCheck) == [
        ViolationCheck(
            command.check_id, violation.id, visit.id, False, "Locked again", TODAY, "inspector", day(3), "Lock removed"
        )
    ]
    site.give(VerifyViolation(site.new_id(), violation.id, visit.id, corrected=True), INSPECTOR)
    assert site.now(violation).status is CORRECTED


# -- deadlines


def test_V2_a_new_deadline_has_a_reason_and_the_old_one_stays_visible() -> None:
    site = inspection_site()
    violation = a_violation(site)
    command = ExtendDeadline(site.new_id(), violation.id, LATER, "Parts come late")
    site.give(command, INSPECTOR)
    assert site.now(violation) == replace(violation, deadline=LATER)
    extension = DeadlineExtension(
        command.extension_id, violation.id, violation.deadline, LATER, "Parts come late", TODAY, "inspector"
    )
    assert site.facts.all(DeadlineExtension) == [extension]


@pytest.mark.parametrize("offset", [0, -1])
def test_V2_a_new_deadline_lies_after_the_present_one(offset: int) -> None:
    site = inspection_site()
    violation = a_violation(site)
    earliest = (violation.deadline + timedelta(days=1)).isoformat()
    command = ExtendDeadline(site.new_id(), violation.id, violation.deadline + timedelta(days=offset), "Why")
    assert site.refused(command, INSPECTOR) == [no("V2", "deadline.not_later", field="deadline", earliest=earliest)]
    site.give(replace(command, deadline=violation.deadline + timedelta(days=1)), INSPECTOR)


def test_V2_a_new_deadline_without_a_reason_is_refused() -> None:
    site = inspection_site()
    command = ExtendDeadline(site.new_id(), a_violation(site).id, LATER, " ")
    assert site.refused(command, INSPECTOR) == [no("V2", "reason.missing")]


def an_extension(violation: Violation, before: int, after: int, on: int) -> DeadlineExtension:
    return DeadlineExtension(f"e{after}", violation.id, day(before), day(after), "Why", day(on), "inspector")


MISSES: list[tuple[dict[str, object], list[tuple[int, int, int]], int, list[bool]]] = [
    # changes of the violation, extensions (before, after, decided on), today, which deadlines were missed
    ({}, [], 30, [False]),
    ({}, [], 31, [True]),
    ({"claimed_on": day(30), "status": CLAIMED}, [], 90, [False]),
    ({"claimed_on": day(31), "status": CLAIMED}, [], 90, [True]),
    ({"verified_on": day(30), "status": CORRECTED}, [], 90, [False]),
    ({"verified_on": day(31), "status": CORRECTED}, [], 90, [True]),
    ({"claimed_on": day(29), "verified_on": day(50), "status": CORRECTED}, [], 90, [False]),
    ({"status": WITHDRAWN}, [], 90, [False]),
    ({"deadline": day(60)}, [(30, 60, 30)], 60, [False, False]),
    ({"deadline": day(60)}, [(30, 60, 31)], 60, [True, False]),
    ({"deadline": day(60)}, [(30, 60, 20)], 61, [False, True]),
    ({"deadline": day(90)}, [(30, 60, 31), (60, 90, 61)], 91, [True, True, True]),
    ({"deadline": day(60)}, [(30, 60, 40)], 35, [True, False]),
]


@pytest.mark.parametrize(("changes", "extended", "today", "missed"), MISSES, ids=range(len(MISSES)))
def test_V2_which_deadlines_were_missed(
    changes: dict[str, object], extended: list[tuple[int, int, int]], today: int, missed: list[bool]
) -> None:
    violation = replace(a_violation(inspection_site()), **changes)  # type: ignore[arg-type]  # of a table
    extensions = [an_extension(violation, *each) for each in extended]
    found = deadlines_of(violation, extensions, day(today))
    assert [each.is_missed for each in found] == missed
    assert [each.due for each in found] == [day(30), *(day(each[1]) for each in extended)]
    assert [each.extension for each in found] == [None, *extensions]


# -- escalation

STAGES: list[tuple[dict[str, object], list[tuple[int, int, int]], int, tuple[int, int | None, int | None]]] = [
    # changes, extensions, today, (reached, next stage, the day after the finding on which that is reached)
    ({}, [], 30, (0, 1, 31)),
    ({}, [], 31, (1, 2, 60)),
    ({}, [], 59, (1, 2, 60)),
    ({}, [], 60, (2, 3, None)),
    ({"severity": "critical"}, [], 34, (1, 2, 35)),
    ({"severity": "critical"}, [], 35, (2, 3, None)),
    ({"deadline": day(60)}, [(30, 60, 31)], 60, (1, 2, 61)),
    ({"deadline": day(60)}, [(30, 60, 31)], 61, (2, 3, None)),
    ({"deadline": day(90)}, [(30, 60, 31), (60, 90, 61)], 90, (2, 3, 91)),
    ({"deadline": day(90)}, [(30, 60, 31), (60, 90, 61)], 91, (3, None, None)),
    ({"claimed_on": day(32), "status": CLAIMED}, [], 90, (1, 2, None)),
    ({"claimed_on": day(30), "status": CLAIMED}, [], 90, (0, 1, None)),
    ({"verified_on": day(70), "status": CORRECTED}, [], 90, (0, None, None)),
    ({"status": WITHDRAWN}, [], 90, (0, None, None)),
]


@pytest.mark.parametrize(("changes", "extended", "today", "stands"), STAGES, ids=range(len(STAGES)))
def test_E1_which_stage_is_reached_and_what_reaches_the_next(
    changes: dict[str, object],
    extended: list[tuple[int, int, int]],
    today: int,
    stands: tuple[int, int | None, int | None],
) -> None:
    violation = replace(a_violation(inspection_site()), **changes)  # type: ignore[arg-type]  # of a table
    extensions = [an_extension(violation, *each) for each in extended]
    found = escalation_due(violation, extensions, (), RULES, day(today))
    reached, upcoming, on = stands
    assert found.reached == reached and found.taken == 0
    assert (found.due.stage if found.due else 0) == reached
    assert (found.upcoming.stage if found.upcoming else None) == upcoming
    assert found.upcoming_on == (None if on is None else day(on))
    assert found.missed == sum(each.is_missed for each in found.deadlines)


def test_E1_days_past_the_deadline_count_to_the_claim() -> None:
    violation = a_violation(inspection_site())
    late = replace(violation, status=CLAIMED, claimed_on=day(40))
    verified = replace(violation, status=CORRECTED, verified_on=day(45))
    for each, past in ((violation, 60), (late, 10), (verified, 15)):
        assert escalation_due(each, (), (), RULES, day(90)).days_past == past
    assert escalation_due(violation, (), (), RULES, day(30)).days_past == 0


def test_E1_a_stage_is_recorded_once_it_is_reached_and_once_only() -> None:
    site = inspection_site()
    violation = site.keep(replace(a_violation(site, due_in=100), deadline=TODAY - timedelta(days=1)))
    early = EscalateStep(site.new_id(), violation.id, 2, "Meeting held")
    assert site.refused(early, INSPECTOR) == [no("E1", "stage.not_reached", Who.NOBODY, stage=2)]
    command = EscalateStep(site.new_id(), violation.id, 1, " ")
    assert site.refused(command, INSPECTOR) == [no("E1", "stage.note_missing")]
    command = replace(command, note="Letter handed over")
    site.give(command, INSPECTOR)
    assert site.facts.all(EscalationStep) == [
        EscalationStep(command.step_id, violation.id, 1, "Letter handed over", "inspector", NOW)
    ]
    again = EscalateStep(site.new_id(), violation.id, 1, "Again")
    assert site.refused(again, INSPECTOR) == [no("E1", "stage.taken", Who.NOBODY, stage=1)]
    stands = escalation_due(violation, (), site.facts.all(EscalationStep), RULES, TODAY)
    assert (stands.taken, stands.due, stands.upcoming) == (1, None, RULES.stages[1])


def test_E1_a_later_stage_is_recorded_without_the_earlier_ones() -> None:
    site = inspection_site()
    violation = a_violation(site)
    site.give(EscalateStep(site.new_id(), violation.id, 2, "Meeting held at once"), INSPECTOR)
    stands = escalation_due(violation, (), site.facts.all(EscalationStep), RULES, TODAY)
    assert (stands.reached, stands.taken, stands.due, stands.upcoming) == (2, 2, None, RULES.stages[2])


def test_E1_where_the_pack_knows_no_inspection_nothing_escalates() -> None:
    site = Site(replace(PACK, programme="inspection"))
    command = EscalateStep(site.new_id(), a_violation(site).id, 1, "Letter")
    reason = Reason("O2", False, "command.not_in_programme", params={"programme": "inspection"})
    assert site.refused(command, INSPECTOR) == [reason]


def test_V0_a_mistake_is_withdrawn_with_a_reason() -> None:
    site = inspection_site()
    violation = a_violation(site)
    assert site.refused(WithdrawViolation(violation.id, " "), INSPECTOR) == [no("V0", "reason.missing")]
    site.give(WithdrawViolation(violation.id, "Raised twice"), INSPECTOR)
    assert site.now(violation) == replace(violation, status=WITHDRAWN, withdrawn_reason="Raised twice")


@pytest.mark.parametrize(("severity", "days"), [("critical", 1), ("minor", 30), ("unknown", 0)])
def test_V2_the_pack_proposes_a_deadline(severity: str, days: int) -> None:
    assert default_deadline(RULES, severity, FOUND) == day(days)
