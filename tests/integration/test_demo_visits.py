"""What the demo shows of visits: written by commands, complete where it says so, and due where it is shown to be."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.checklist.records import Answer, ChecklistRun, RunStatus, Template, TemplatePart
from app.domain.clock import FrozenClock, SystemClock
from app.domain.committee.records import Meeting
from app.domain.factory.records import Engagement, Programme
from app.domain.inspection.escalation import escalation_due
from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation, ViolationStatus
from app.domain.kernel.record import Record
from app.domain.marks import is_sound
from app.domain.plan.records import Evidence
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from app.domain.visit.records import Addendum, Visit, VisitStatus
from app.forms.answers import Given
from app.forms.definition import from_json
from app.forms.running import Run, compile_form
from app.schema.codec import decode_record
from app.schema.reference import pack_in_force
from sync.server.core.demo.visits import visits
from sync.server.storage.files import FileStore
from sync.server.storage.opening import open_store
from tests.builders.assigned import play_demo

_MOST = 5_000
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Played:
    """The records of the demo's server by scope, its files, and the day it was played on."""

    scopes: dict[str, list[Record]]
    files: FileStore
    today: date

    def of(self, kind: type[R], scope: str = "") -> list[R]:
        found = (each for name, held in self.scopes.items() if name.startswith(scope) for each in held)
        return [each for each in found if isinstance(each, kind)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder: Path = tmp_path_factory.mktemp("visits")
    clock = FrozenClock(SystemClock().now().astimezone())
    play_demo(str(folder / "server.db"), folder / "files", clock)
    with closing(open_store(str(folder / "server.db"))) as store, store.read() as reading:
        names = [name for prefix in ("f:", "r:", "g:") for name in reading.scopes(prefix)]
        held = {
            name: [decode_record(row.kind, row.body) for row in reading.rows_since(name, 0, _MOST)] for name in names
        }
    return Played(held, FileStore(folder / "files"), clock.today())


def run_of(demo: Played, run: ChecklistRun) -> Run:
    """Open a run of the demo with the reader of the program."""
    parts = [each for each in demo.of(TemplatePart) if each.template_id == run.template_id]
    text = "".join(part.body for part in sorted(parts, key=lambda each: each.place))
    answers = {each.path: Given(each.value, entries=each.entries) for each in demo.of(Answer) if each.run_id == run.id}
    return Run(compile_form(from_json(text)), answers, demo.today, SystemClock().now())


def test_checklists_are_whole_where_they_are_completed_and_half_where_a_visit_goes_on(demo: Played) -> None:
    templates = {each.id: each.code for each in demo.of(Template)}
    runs = {(templates[each.template_id], each.status): each for each in demo.of(ChecklistRun)}
    assert set(runs) == {
        ("inspection", RunStatus.COMPLETED),
        ("inspection", RunStatus.OPEN),
        ("building-safety", RunStatus.COMPLETED),
        ("advisory-visit", RunStatus.OPEN),
    }
    for (code, status), record in runs.items():
        run = run_of(demo, record)
        known = {row.path for row in run.rows()}
        answered = {each.path for each in demo.of(Answer) if each.run_id == record.id}
        assert answered <= known, f"{code}: {answered - known} is not shown by the form"
        assert bool(run.missing()) is (status is RunStatus.OPEN), code
        assert len(run.bad_answers()) >= 2, code
    half = run_of(demo, runs["inspection", RunStatus.OPEN])
    assert len(half.missing()) > 10 and not any(each.code != "answer.required" for each in half.missing())


def test_E1_V1_V2_violations_are_open_overdue_claimed_and_verified_and_a_stage_is_due(demo: Played) -> None:
    violations = demo.of(Violation)
    states = Counter(each.status for each in violations)
    assert states[ViolationStatus.CORRECTED] >= 3
    assert states[ViolationStatus.PENDING_VERIFICATION] >= 2
    late = [each for each in violations if each.is_open and each.deadline < demo.today]
    assert late
    assert [each for each in violations if each.is_open and each.deadline >= demo.today]
    due = 0
    for engagement in demo.of(Engagement):
        pack = pack_in_force(engagement.programme.value, demo.today)
        assert pack is not None
        for each in late:
            if each.engagement_id == engagement.id and pack.inspection is not None:
                extensions = [one for one in demo.of(DeadlineExtension) if one.violation_id == each.id]
                steps = [one for one in demo.of(EscalationStep) if one.violation_id == each.id]
                stands = escalation_due(each, extensions, steps, pack.inspection, demo.today)
                due += stands.reached > stands.taken
    assert due, "no stage of escalation waits to be carried out"
    answers = {each.id for each in demo.of(Answer)}
    assert all(each.answer_id in answers for each in violations if each.answer_id)
    assert any(each.answer_id for each in violations)


def test_Z1_A3_complaints_and_alerts_are_in_what_is_restricted_and_nowhere_else(demo: Played) -> None:
    assert demo.of(Complaint, "f:") == [] == demo.of(ZeroTolerance, "f:")
    assert [each for each in demo.of(Complaint, "r:") if not each.complainant]
    cases = demo.of(ZeroTolerance, "r:")
    assert {case.taken_at is None for case in cases} == {True, False}
    assert len(demo.of(Accident)) >= 5


def test_a_visit_goes_on_today_for_the_advisor_and_for_the_inspector(demo: Played) -> None:
    going = [each for each in demo.of(Visit) if each.status is VisitStatus.IN_PROGRESS]
    assert sorted(each.kind.value for each in going) == ["advisory", "inspection"]
    assert {each.held_on for each in going} == {demo.today}
    programmes = {each.id: each.programme for each in demo.of(Engagement)}
    ahead = [each for each in demo.of(Visit) if each.status is VisitStatus.PLANNED]
    assert Counter(programmes[each.engagement_id] for each in ahead)[Programme.INSPECTION] >= 4
    [meeting] = [each for each in demo.of(Meeting) if each.visit_id in {one.id for one in going}]
    assert (meeting.minutes_language, meeting.other_language, meeting.closed) == ("en", "bn", False)
    assert meeting.minutes and meeting.minutes_other and len(meeting.entries) >= 5
    assert demo.of(Addendum)


def test_photos_are_drawn_marked_and_with_the_server(demo: Played) -> None:
    pieces = [each for each in demo.of(Evidence) if each.media_type == "image/png"]
    assert len(pieces) >= 10
    assert all(demo.files.has(each.sha256) and each.arrived_at is not None for each in pieces)
    assert all(is_sound(each.marks) for each in pieces) and any(each.marks for each in pieces)
    scenes = visits().scenes
    used = {
        photo.scene
        for part in visits().inspected
        for run in part.held
        for one in run.runs
        for photo in one.photos.values()
    }
    assert used <= set(scenes)


@pytest.mark.parametrize(("hours", "hour"), [(6, 3), (-8, 21)])
def test_it_can_be_made_in_the_hours_when_it_is_another_day_in_utc(tmp_path: Path, hours: int, hour: int) -> None:
    """Nothing may be held tomorrow: after midnight in Dhaka the visit of today would be."""
    clock = FrozenClock(datetime(2026, 11, 18, hour, 20, tzinfo=timezone(timedelta(hours=hours))))
    assert clock.today() != clock.now().date()
    play_demo(str(tmp_path / "server.db"), clock=clock)
    with closing(open_store(str(tmp_path / "server.db"))) as store, store.read() as reading:
        scopes = reading.scopes("f:")
        rows = [row for scope in scopes for row in reading.rows_since(scope, 0, _MOST) if row.kind == Visit.KIND]
    begun = {
        visit.planned_on
        for row in rows
        if isinstance(visit := decode_record(row.kind, row.body), Visit) and visit.started_at
    }
    assert max(begun) == clock.today()
