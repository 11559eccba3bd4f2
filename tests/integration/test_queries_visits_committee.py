"""The committee register: members, balance, what the country expects, meetings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.committee.records import Committee, Gender, Member, Side
from app.domain.factory.records import Factory
from app.domain.rulepack import Basis, CommitteeType
from app.domain.visit.records import VisitStatus
from app.queries.committee_balance import Balance, ExpectationCode, Standing, balance, expectations
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


def members(workers: int, managers: int, women: int = 0, not_given: int = 0) -> list[Member]:
    """Return workers and managers in office; of the workers some are women, some without gender."""
    genders = [Gender.WOMAN] * women + [Gender.NOT_GIVEN] * not_given
    genders += [Gender.MAN] * (workers + managers - len(genders))
    sides = [Side.WORKER] * workers + [Side.MANAGEMENT] * managers
    return [
        Member(new_id(), "e", "c", f"Member {number}", side, date(2025, 6, 1), gender=gender)
        for number, (side, gender) in enumerate(zip(sides, genders, strict=True))
    ]


def a_type(**values: object) -> CommitteeType:
    made = CommitteeType("BD", "PC", "Participation committee", Basis.SOURCE)
    return replace(made, **values)  # type: ignore[arg-type]


def standing(
    people: list[Member], type_: CommitteeType, women: int | None = 1000, last: date | None = None
) -> Standing:
    factory = Factory("f", "BD", "Name", "Address", workers=2000, women=women)
    [found] = expectations(people, type_, factory, last, TODAY)
    return found.standing


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


def test_a_dissolved_committee_stands_last_and_meets_no_gate(ground: Ground) -> None:
    gone = ground.keep(replace(ground.committee(), dissolved_on=date(2026, 1, 1)))
    safety = ground.committee("SC", "Safety committee")
    found = register(ground)
    assert [part.committee.id for part in found.committees] == [safety.id, gone.id]
    assert not found.can_meet_gates


def test_a_kind_that_the_pack_does_not_know_has_no_expectations(ground: Ground) -> None:
    ground.keep(Committee(new_id(), ground.engagement.id, "XX", "Workers' circle"))
    [part] = register(ground).committees
    assert (part.type, part.expectations, part.counts) == (None, (), False)


def test_what_is_unverified_is_marked_as_such(ground: Ground) -> None:
    ground.committee()
    basis = {one.code: one.basis for one in register(ground).committees[0].expectations}
    assert basis[ExpectationCode.MEMBERS_MIN] is Basis.SOURCE
    assert basis[ExpectationCode.TERM] is Basis.UNVERIFIED


@pytest.mark.parametrize(
    ("workers", "managers", "type_", "expected"),
    [
        (3, 3, a_type(members_min=6), Standing.MET),
        (3, 2, a_type(members_min=6), Standing.DEPARTS),
        (15, 15, a_type(members_max=30), Standing.MET),
        (16, 15, a_type(members_max=30), Standing.DEPARTS),
        (4, 4, a_type(parity="equal"), Standing.MET),
        (5, 4, a_type(parity="equal"), Standing.DEPARTS),
        (5, 4, a_type(parity="workers_not_fewer"), Standing.MET),
        (4, 5, a_type(parity="workers_not_fewer"), Standing.DEPARTS),
    ],
)
def test_size_and_parity(workers: int, managers: int, type_: CommitteeType, expected: Standing) -> None:
    assert standing(members(workers, managers), type_) is expected


@pytest.mark.parametrize(
    ("women", "not_given", "rule", "in_factory", "expected"),
    [
        # Half of the workforce are women: of seven worker members three.
        (3, 0, "proportional", 1000, Standing.MET),
        (2, 0, "proportional", 1000, Standing.DEPARTS),
        (2, 1, "proportional", 1000, Standing.UNKNOWN),
        (0, 0, "proportional", None, Standing.UNKNOWN),
        (3, 0, "third_if_third", 700, Standing.MET),
        (2, 0, "third_if_third", 700, Standing.DEPARTS),
        (0, 0, "third_if_third", 600, Standing.MET),
        (8, 0, "majority", 1000, Standing.MET),
        (7, 0, "majority", 1000, Standing.DEPARTS),
        (7, 1, "majority", 1000, Standing.UNKNOWN),
    ],
)
def test_the_share_of_women(women: int, not_given: int, rule: str, in_factory: int | None, expected: Standing) -> None:
    people = members(7, 7, women, not_given)
    assert standing(people, a_type(women=rule), in_factory) is expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (date(2026, 10, 2), Standing.MET),
        (date(2026, 10, 1), Standing.DEPARTS),
        (None, Standing.UNKNOWN),
    ],
)
def test_how_often_it_meets(last: date | None, expected: Standing) -> None:
    assert standing(members(3, 3), a_type(meets_every_months=2), last=last) is expected


@pytest.mark.parametrize(
    ("joined_on", "expected"), [(date(2024, 12, 2), Standing.MET), (date(2024, 12, 1), Standing.DEPARTS)]
)
def test_a_term_of_office_that_is_over(joined_on: date, expected: Standing) -> None:
    people = [replace(member, joined_on=joined_on) for member in members(1, 1)]
    assert standing(people, a_type(term_years=2)) is expected
    assert standing([replace(member, left_on=TODAY.replace(day=1)) for member in people], a_type(term_years=2)) is (
        Standing.MET
    )


def test_without_a_given_gender_there_is_no_share() -> None:
    assert balance(members(1, 1, not_given=2), TODAY).women_percent is None
