"""How a committee is made up against what its country expects: warnings, as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.committee.balance import Standing, balance, expectations
from app.domain.committee.records import Gender, Member, Side
from app.domain.factory.records import Factory
from app.domain.rulepack import Basis, CommitteeType

TODAY = date(2026, 12, 2)


def members(workers: int, managers: int, women: int = 0, not_given: int = 0) -> list[Member]:
    """Return workers and managers in office; of the workers some are women, some without gender."""
    genders = [Gender.WOMAN] * women + [Gender.NOT_GIVEN] * not_given
    genders += [Gender.MAN] * (workers + managers - len(genders))
    sides = [Side.WORKER] * workers + [Side.MANAGEMENT] * managers
    return [
        Member(f"member-{number}", "e", "c", f"Member {number}", side, date(2025, 6, 1), gender=gender)
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


def test_of_a_kind_that_the_pack_does_not_know_nothing_is_expected() -> None:
    assert expectations(members(3, 3), None, None, None, TODAY) == ()
