"""The check before one leaves the factory: what it finds, and what the domain says would hold after closing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.checklist.records import ChecklistRun, RunStatus, blank_answer
from app.domain.committee.records import Committee, Member, Side
from app.domain.plan.records import Evidence, EvidenceKind, Gate, SubjectKind
from app.domain.visit.records import Visit, VisitStatus
from app.queries.before_leaving import Check, CheckCode, Place, Severity, before_leaving
from app.schema.reference import rule_pack
from app.storage.drafts import Drafts
from app.storage.facts import SqliteFacts
from app.storage.imports import ImportRow, ImportState, note
from tests.builders.replicas import a_clock
from tests.builders.visits import DEVICE, NOW, TODAY, Ground, a_ground, new_id


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = a_ground(tmp_path)
    with made.replica:
        yield made


@pytest.fixture
def visit(ground: Ground) -> Visit:
    return ground.visit(TODAY, VisitStatus.IN_PROGRESS)


def found(ground: Ground, visit: Visit) -> list[Check]:
    ground.judge()
    with ground.replica.read() as connection:
        return list(before_leaving(connection, visit, SqliteFacts(connection), ground.context()))


def codes(ground: Ground, visit: Visit) -> list[CheckCode]:
    return [check.code for check in found(ground, visit)]


def both_sides(ground: Ground, committee: Committee) -> tuple[Member, Member]:
    worker = ground.member(committee, "Rina Das", Side.WORKER)
    return worker, ground.member(committee, "Kamal Uddin", Side.MANAGEMENT)


def test_an_empty_visit_has_notes_only(ground: Ground, visit: Visit) -> None:
    assert codes(ground, visit) == [CheckCode.NO_MEETING, CheckCode.NOBODY_NAMED, CheckCode.NO_MINUTES]


def test_an_inspection_is_not_reminded_of_a_meeting_that_decides_gates(ground: Ground, visit: Visit) -> None:
    inspects = replace(ground.context(), pack=rule_pack("inspection-2026-01"))
    ground.judge()
    with ground.replica.read() as connection:
        told = before_leaving(connection, visit, SqliteFacts(connection), inspects)
    assert [check.code for check in told] == [CheckCode.NOBODY_NAMED, CheckCode.NO_MINUTES]


def test_a_well_kept_visit_has_nothing_open(ground: Ground, visit: Visit) -> None:
    committee = ground.committee()
    ground.meeting(committee, visit, 7, *both_sides(ground, committee))
    kept = ground.keep(replace(visit, minutes="All went well", for_name="Farida Noor"))
    [check] = found(ground, kept)
    assert (check.code, check.severity) == (CheckCode.MINUTES_KEPT, Severity.DONE)


def test_a_meeting_is_open_one_sided_or_of_a_kind_that_cannot_decide(ground: Ground, visit: Visit) -> None:
    safety = ground.committee("SC", "Safety committee")
    worker = ground.member(safety, "Rina Das", Side.WORKER)
    meeting = ground.meeting(safety, visit, 3, worker, closed=False)
    checks = found(ground, visit)
    assert [(check.code, check.severity) for check in checks[:3]] == [
        (CheckCode.MEETING_NOT_CLOSED, Severity.ERROR),
        (CheckCode.MEETING_ONE_SIDED, Severity.WARNING),
        (CheckCode.MEETING_KIND, Severity.NOTE),
    ]
    assert checks[0].params == {"number": 3, "record": meeting.id}
    assert checks[1].params == {"number": 3, "workers": 1, "managers": 0}
    assert {check.record for check in checks[:3]} == {meeting.id}


def test_an_open_checklist_is_named_with_what_was_answered(ground: Ground, visit: Visit) -> None:
    run = ground.keep(ChecklistRun(new_id(), visit.engagement_id, visit.id, new_id(), "Building 2"))
    ground.keep(replace(blank_answer(run.id, "/exits"), value="no"))
    [check] = [each for each in found(ground, visit) if each.place is Place.RUN]
    assert (check.code, check.severity, check.record) == (CheckCode.RUN_NOT_COMPLETED, Severity.ERROR, run.id)
    assert (check.params["title"], check.params["answered"], check.params["titles"]) == ("Building 2", 1, "{}")
    ground.keep(replace(run, status=RunStatus.COMPLETED))
    assert all(each.place is not Place.RUN for each in found(ground, visit))


@pytest.mark.parametrize("name", ["minutes", "minutes_other", "attended", "guests", "point"])
def test_words_of_a_meeting_that_were_never_saved_are_found(ground: Ground, visit: Visit, name: str) -> None:
    meeting = ground.meeting(ground.committee(), visit, 3, closed=False)
    assert CheckCode.MEETING_DRAFT not in codes(ground, visit)
    Drafts(ground.replica, a_clock()).keep(f"meeting/{meeting.id}/{name}", "The keys")
    assert CheckCode.MEETING_DRAFT in codes(ground, visit)


def test_f1_a_claim_is_judged_as_if_the_visit_were_closed(ground: Ground, visit: Visit) -> None:
    once, twice = ground.item("First-aid boxes"), ground.item("Safety committee meetings")
    ground.claim(once, date(2026, 11, 20))
    ground.claim(twice, date(2026, 10, 2))
    ground.visit(date(2026, 11, 2))
    claims = [check for check in found(ground, visit) if check.place is Place.ITEM]
    assert [(check.record, check.code, check.severity) for check in claims] == [
        (twice.id, CheckCode.CLAIM_SECOND_VISIT, Severity.WARNING),
        (once.id, CheckCode.CLAIM_FIRST_VISIT, Severity.NOTE),
    ]
    assert claims[0].params == {"area": "Safety committee meetings", "claimed_on": "2026-10-02", "visits": 2}


def test_f1_a_claim_worked_in_this_visit_is_not_found(ground: Ground, visit: Visit) -> None:
    committee = ground.committee()
    meeting = ground.meeting(committee, visit, 7, *both_sides(ground, committee))
    item = ground.item("Safety committee meetings")
    ground.claim(item, date(2026, 10, 2))
    ground.visit(date(2026, 11, 2))
    ground.review(item, Gate.G1, meeting)
    assert CheckCode.CLAIM_SECOND_VISIT not in codes(ground, visit)


def test_gates_half_done_in_this_visit_are_named_and_others_counted(ground: Ground, visit: Visit) -> None:
    committee = ground.committee()
    members = both_sides(ground, committee)
    here = ground.meeting(committee, visit, 7, *members)
    before = ground.meeting(committee, ground.visit(date(2026, 11, 2)), 6, *members)
    touched, untouched = ground.item("Exits on floor 3"), ground.item("Needle guards")
    done = ground.item("Drinking water")
    ground.review(touched, Gate.G1, here)
    ground.review(untouched, Gate.G1, before)
    for gate in Gate:
        ground.review(done, gate, here)
    ground.item("Never reviewed")
    checks = {check.code: check for check in found(ground, visit)}
    half = checks[CheckCode.GATES_HALF_DONE]
    assert (half.record, half.params) == (touched.id, {"area": "Exits on floor 3", "gates": ("G2", "G3")})
    assert checks[CheckCode.GATES_ELSEWHERE].params == {"count": 1}


@pytest.mark.parametrize(
    ("kind", "dissolved_on", "flaw"),
    [
        ("SC", None, "meeting.committee_kind"),
        ("PICC", date(2026, 1, 1), "meeting.committee_not_standing"),
        ("PICC", None, None),
    ],
)
def test_a_meeting_that_cannot_meet_gates_says_why(
    ground: Ground, visit: Visit, kind: str, dissolved_on: date | None, flaw: str | None
) -> None:
    committee = ground.keep(replace(ground.committee(kind), dissolved_on=dissolved_on))
    ground.meeting(committee, visit, 7, *both_sides(ground, committee))
    said = [check.params["flaw"] for check in found(ground, visit) if check.code is CheckCode.MEETING_KIND]
    assert said == ([] if flaw is None else [flaw])


def test_a_review_that_does_not_count_says_why(ground: Ground, visit: Visit) -> None:
    committee = ground.committee()
    meeting = ground.meeting(committee, visit, 7, both_sides(ground, committee)[1])
    item = ground.item("Exits on floor 3")
    ground.review(item, Gate.G3, meeting)
    [check] = [check for check in found(ground, visit) if check.code is CheckCode.REVIEW_UNCOUNTED]
    assert check.params == {"area": "Exits on floor 3", "gate": "G3", "flaw": "meeting.no_worker_member"}


@pytest.mark.parametrize(("is_here", "code"), [(True, CheckCode.FILES_STORED), (False, CheckCode.FILES_MISSING)])
def test_files_added_since_the_start_are_on_this_device_or_not(
    ground: Ground, visit: Visit, is_here: bool, code: CheckCode
) -> None:
    photo = Evidence(
        new_id(),
        visit.id,
        SubjectKind.VISIT,
        EvidenceKind.PHOTO,
        "exit.jpg",
        "image/jpeg",
        2000,
        "a" * 64,
        "advisor",
        NOW,
        DEVICE,
    )
    ground.keep(photo)
    ground.keep(replace(photo, id=new_id(), device="another", sha256="b" * 64))
    ground.keep(replace(photo, id=new_id(), added_at=NOW.replace(month=6), sha256="c" * 64))
    if is_here:
        with ground.replica.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO evidence_local (sha256, name, size, state) VALUES (?, 'x', 1, 'stored')", ("a" * 64,)
            )
    checks = {check.code: check for check in found(ground, visit)}
    assert checks[code].params == {"count": 1}
    assert len({CheckCode.FILES_STORED, CheckCode.FILES_MISSING} & checks.keys()) == 1


def test_a_photo_that_waits_to_be_attached_is_not_stored_yet(ground: Ground, visit: Visit) -> None:
    row = ImportRow(new_id(), new_id(), 0, visit.engagement_id, visit.id, "visit", "/disk/exit.jpg", "", "exit.jpg")
    done = replace(row, id=new_id(), place=1, state=ImportState.ATTACHED)
    other = replace(row, id=new_id(), place=2, engagement_id=new_id())
    with ground.replica.write() as connection:
        note(connection, [row, done, other])
    [check] = [check for check in found(ground, visit) if check.code is CheckCode.FILES_MISSING]
    assert check.params == {"count": 1}
