"""What inspectors and assessors wrote differently is theirs to decide: shown to them, and settled for everybody."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.decision.commands import DecideConflict
from app.domain.factory.records import Programme
from app.domain.inspection.commands import EditViolation, RecordViolation
from app.domain.inspection.records import Violation
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.registers.commands import EditAccident, EditComplaint, RecordAccident, RecordComplaint
from app.domain.registers.records import Accident, Complaint
from app.domain.visit.commands import EditVisit, PlanVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode
from app.queries.conflicts import Case, open_cases
from app.queries.factory_list import FactoryFacet, FactoryQuery, factory_counts, factory_ids, factory_rows
from app.queries.hand_back import hand_back
from app.storage.counts import counts
from tests.builders.disputes import DAY, VIOLATION, Pair, a_pair
from tests.builders.home import Seat


@pytest.fixture
def inspectors(tmp_path: Path) -> Iterator[Pair]:
    with a_pair(tmp_path) as pair:
        yield pair


@pytest.fixture
def assessors(tmp_path: Path) -> Iterator[Pair]:
    with a_pair(tmp_path, Role.ASSESSOR, Programme.ADVISORY, restricted=True) as pair:
        yield pair


def cases_of(seat: Seat) -> list[Case]:
    """Return the cases that are for the person of a laptop to decide."""
    with seat.workspace.read() as connection:
        return [case for case in open_cases(connection, seat.workspace.session.device) if case.is_for(connection)]


def decided(pair: Pair, cls: type[Record]) -> Record:
    """Let the second decide for their own value; return what everybody holds then."""
    [case] = cases_of(pair.second)
    [one] = case.disagreements
    text = json.dumps(dict(one.mine.values))
    command = DecideConflict(one.conflict.id, case.record_id, case.record_kind, text)
    pair.second.workspace.commands.submit_in(case.scope, command).result()
    pair.sync()
    found: list[Record] = []
    for seat in (pair.first, pair.second):
        assert cases_of(seat) == []
        with seat.workspace.read() as connection:
            conflict = seat.workspace.facts(connection).find(Conflict, one.conflict.id)
            record = seat.workspace.facts(connection).find(cls, case.record_id)
        assert conflict is not None
        assert conflict.state is ConflictState.DECIDED
        assert record is not None
        found.append(record)
    assert found[0] == found[1]
    return found[0]


def test_inspectors_decide_about_a_violation(inspectors: Pair) -> None:
    violation = inspectors.first.new_id()
    made = RecordViolation(violation, DAY, DAY + timedelta(days=30), VIOLATION)
    inspectors.both(
        made, EditViolation(violation, {"place": "Floor 3"}), EditViolation(violation, {"place": "Floor 4"})
    )
    found = decided(inspectors, Violation)
    assert isinstance(found, Violation)
    assert found.place == "Floor 4"


def test_inspectors_decide_about_an_accident(inspectors: Pair) -> None:
    accident = inspectors.first.new_id()
    made = RecordAccident(
        accident,
        {"kind": "accident", "happened_on": DAY, "description": "A fall", "severity": "first_aid"},
    )
    inspectors.both(made, EditAccident(accident, {"men": 1}), EditAccident(accident, {"men": 2}))
    found = decided(inspectors, Accident)
    assert isinstance(found, Accident)
    assert found.men == 2


def test_inspectors_decide_about_a_complaint_where_it_is_kept(inspectors: Pair) -> None:
    complaint = inspectors.first.new_id()
    inspectors.both(
        RecordComplaint(complaint, {"text": "Wages are late", "received_on": DAY}),
        EditComplaint(complaint, {"contact": "Gate 1"}),
        EditComplaint(complaint, {"contact": "Gate 2"}),
        restricted=True,
    )
    assert cases_of(inspectors.supervisor) == []
    found = decided(inspectors, Complaint)
    assert isinstance(found, Complaint)
    assert found.contact == "Gate 2"


def test_inspectors_decide_about_their_visit(inspectors: Pair) -> None:
    visit = inspectors.first.new_id()
    inspectors.both(
        PlanVisit(visit, VisitKind.INSPECTION, VisitMode.IN_PERSON, DAY),
        EditVisit(visit, {"days": 2}),
        EditVisit(visit, {"days": 3}),
    )
    found = decided(inspectors, Visit)
    assert isinstance(found, Visit)
    assert found.days == 3


def test_assessors_decide_about_an_assessment_that_is_restricted(assessors: Pair) -> None:
    visit = assessors.first.new_id()
    assessors.both(
        PlanVisit(visit, VisitKind.ASSESSMENT, VisitMode.IN_PERSON, DAY),
        EditVisit(visit, {"days": 2}),
        EditVisit(visit, {"days": 3}),
        restricted=True,
    )
    assert cases_of(assessors.supervisor) == []
    found = decided(assessors, Visit)
    assert isinstance(found, Visit)
    assert found.days == 3


def numbers_of(seat: Seat) -> set[int]:
    """Return the decisions that a laptop counts: in its list of factories, for the status bar, and to hand it back."""
    with seat.workspace.read() as connection:
        wanted = FactoryQuery(DAY, frozenset({FactoryFacet.DECISION}))
        narrowed = factory_rows(connection, factory_ids(connection, wanted), DAY)
        _, facets = factory_counts(connection, FactoryQuery(DAY))
        assert len(narrowed) == facets[FactoryFacet.DECISION]
        every = factory_rows(connection, factory_ids(connection, FactoryQuery(DAY)), DAY)
        assert [row for row in every if row.decisions] == narrowed
        listed = sum(row.decisions for row in every)
        return {listed, counts(connection).decisions, hand_back(connection).decisions}


@pytest.mark.parametrize("restricted", [False, True])
def test_what_an_inspector_decides_is_counted_wherever_it_is_kept(inspectors: Pair, restricted: bool) -> None:
    record = inspectors.first.new_id()
    if restricted:
        inspectors.both(
            RecordComplaint(record, {"text": "Wages are late", "received_on": DAY}),
            EditComplaint(record, {"contact": "Gate 1", "text": "Wages of May"}),
            EditComplaint(record, {"contact": "Gate 2", "text": "Wages of June"}),
            restricted=True,
        )
    else:
        inspectors.both(
            RecordViolation(record, DAY, DAY + timedelta(days=30), VIOLATION),
            EditViolation(record, {"place": "Floor 3", "severity": "major"}),
            EditViolation(record, {"place": "Floor 4", "severity": "moderate"}),
        )
    shown = sum(len(case.disagreements) for case in cases_of(inspectors.second))
    assert shown == 2
    assert numbers_of(inspectors.second) == {shown}
    assert numbers_of(inspectors.supervisor) == {0}, "who decides none counts none"


def test_what_assessors_decide_is_counted_for_them_alone(assessors: Pair) -> None:
    visit = assessors.first.new_id()
    assert numbers_of(assessors.second) == {0}
    assessors.both(
        PlanVisit(visit, VisitKind.ASSESSMENT, VisitMode.IN_PERSON, DAY),
        EditVisit(visit, {"days": 2}),
        EditVisit(visit, {"days": 3}),
        restricted=True,
    )
    assert numbers_of(assessors.second) == {1}
    assert numbers_of(assessors.supervisor) == {0}
