"""The committee register: members, balance, what the country expects, meetings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.committee.balance import Balance, ExpectationCode
from app.domain.committee.records import Committee, Gender, Side
from app.domain.rulepack import Basis
from app.domain.visit.records import VisitStatus
from app.queries.committee_register import CommitteeRegister, committee_register
from app.storage.facts import SqliteFacts
from tests.builders.visits import TODAY, Ground, a_ground, new_id


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = a_ground(tmp_path)
    with made.replica:
        yield made


def register(ground: Ground) -> CommitteeRegister:
    with ground.replica.read() as connection:
        found = committee_register(connection, ground.engagement.id, SqliteFacts(connection), ground.context())
        assert committee_register(connection, "gone", SqliteFacts(connection), ground.context()) is None
    assert found is not None
    return found


def test_no_committee_yet_is_a_state_of_its_own(ground: Ground) -> None:
    found = register(ground)
    assert found.committees == ()
    assert not found.can_meet_gates
    # Bangladesh's own kinds come before those for all countries, each kind once.
    assert [type_.kind for type_ in found.types][:2] == ["PC", "SC"]
    assert {"PICC", "BC"} <= {type_.kind for type_ in found.types}
    assert found.visit_in_progress == ""


def test_members_in_office_stand_first_and_their_attendance_is_counted(ground: Ground) -> None:
    committee = ground.committee()
    worker = ground.member(committee, "Rina Das", Side.WORKER, Gender.WOMAN)
    manager = ground.member(committee, "Kamal Uddin", Side.MANAGEMENT, Gender.MAN)
    left = ground.member(committee, "Abul Kalam", Side.MANAGEMENT, left_on=date(2026, 7, 1))
    first = ground.meeting(committee, ground.visit(date(2026, 6, 3)), 1, worker, left)
    second = ground.meeting(committee, ground.visit(date(2026, 9, 3)), 2, worker, manager)
    running = ground.visit(TODAY, VisitStatus.IN_PROGRESS)
    found = register(ground)
    [part] = found.committees
    assert [(line.member.id, line.in_office, line.attended, line.meetings) for line in part.members] == [
        (worker.id, True, 2, 2),
        (manager.id, True, 1, 2),
        (left.id, False, 1, 1),
    ]
    assert [line.meeting.id for line in part.meetings] == [second.id, first.id]
    assert [line.presence.both_sides for line in part.meetings] == [True, True]
    assert part.balance == Balance(workers=1, managers=1, women=1, women_workers=1, not_given=0, not_given_workers=0)
    assert part.balance.women_percent == 50
    assert found.can_meet_gates
    assert found.visit_in_progress == running.id
    assert found.part(committee.id) == part
    assert part.member(left.id) == left


def test_a_term_is_over_by_the_dated_rule_of_the_kind(ground: Ground) -> None:
    committee = ground.committee()
    fresh = ground.member(committee, "Amina", Side.WORKER, joined_on=date(2025, 6, 1))
    past = ground.member(committee, "Bilal", Side.WORKER, joined_on=date(2023, 6, 1))
    left = ground.member(committee, "Chandra", Side.WORKER, joined_on=date(2020, 6, 1), left_on=date(2024, 1, 1))
    [part] = register(ground).committees
    assert part.type is not None
    assert part.type.term_years == 2
    terms = {line.member.id: (line.term_ends, line.is_past_term) for line in part.members}
    assert terms == {
        fresh.id: (date(2027, 6, 1), False),
        past.id: (date(2025, 6, 1), True),
        left.id: (date(2022, 6, 1), False),
    }


@pytest.mark.parametrize(
    ("established_on", "dissolved_on", "stands"),
    [
        (None, date(2026, 1, 1), False),
        (None, TODAY, True),
        (None, TODAY + timedelta(days=30), True),
        (TODAY + timedelta(days=1), None, False),
    ],
)
def test_a_committee_that_does_not_stand_comes_last_and_meets_no_gate(
    ground: Ground, established_on: date | None, dissolved_on: date | None, stands: bool
) -> None:
    decides = ground.keep(replace(ground.committee(), established_on=established_on, dissolved_on=dissolved_on))
    safety = ground.committee("SC", "Safety committee")
    found = register(ground)
    order = [decides.id, safety.id] if stands else [safety.id, decides.id]
    assert [part.committee.id for part in found.committees] == order
    assert found.can_meet_gates is stands
    assert [part.stands for part in found.committees] == ([True, True] if stands else [True, False])


def test_a_kind_that_the_pack_does_not_know_has_no_expectations(ground: Ground) -> None:
    ground.keep(Committee(new_id(), ground.engagement.id, "XX", "Workers' circle"))
    [part] = register(ground).committees
    assert (part.type, part.expectations, part.counts) == (None, (), False)


def test_what_is_unverified_is_marked_as_such(ground: Ground) -> None:
    ground.committee()
    basis = {one.code: one.basis for one in register(ground).committees[0].expectations}
    assert basis[ExpectationCode.MEMBERS_MIN] is Basis.SOURCE
    assert basis[ExpectationCode.TERM] is Basis.UNVERIFIED
