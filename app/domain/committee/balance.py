"""How a committee is made up, and where that departs from what its country expects: warnings, never blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from math import floor

from app.domain.committee.records import Gender, Member, Side
from app.domain.factory.records import Factory
from app.domain.reasons import Param
from app.domain.rulepack import Basis, CommitteeType, add_months


class ExpectationCode(StrEnum):
    """What a country expects of a committee."""

    MEMBERS_MIN = "members_min"
    MEMBERS_MAX = "members_max"
    PARITY_EQUAL = "parity_equal"
    PARITY_WORKERS = "parity_workers_not_fewer"
    WOMEN_PROPORTIONAL = "women_proportional"
    WOMEN_THIRD = "women_third_if_third"
    WOMEN_MAJORITY = "women_majority"
    TERM = "term_years"
    MEETS = "meets_every_months"


class Standing(StrEnum):
    """How an expectation stands; UNKNOWN: a fact is missing that it needs."""

    MET = "met"
    DEPARTS = "departs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Expectation:
    """One expectation; `basis` says how well it is founded: what is unverified is general knowledge only."""

    code: ExpectationCode
    standing: Standing
    basis: Basis
    params: dict[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Balance:
    """Members in office by side; `women` counts those whose gender was given, `not_given` those without."""

    workers: int
    managers: int
    women: int
    women_workers: int
    not_given: int
    not_given_workers: int

    @property
    def total(self) -> int:
        """Return the number of members in office."""
        return self.workers + self.managers

    @property
    def women_percent(self) -> float | None:
        """Return the share of women among members whose gender was given, None without any."""
        known = self.total - self.not_given
        return 100 * self.women / known if known else None


def balance(members: Iterable[Member], today: date) -> Balance:
    """Return how the members in office are made up."""
    here = [member for member in members if member.in_office(today)]
    workers = [member for member in here if member.side is Side.WORKER]
    return Balance(
        workers=len(workers),
        managers=len(here) - len(workers),
        women=_count(here, Gender.WOMAN),
        women_workers=_count(workers, Gender.WOMAN),
        not_given=_count(here, Gender.NOT_GIVEN),
        not_given_workers=_count(workers, Gender.NOT_GIVEN),
    )


def expectations(
    members: Sequence[Member],
    type_: CommitteeType | None,
    factory: Factory | None,
    last_meeting: date | None,
    today: date,
) -> tuple[Expectation, ...]:
    """Return what is expected of a committee and how it stands; nothing for a kind unknown to the pack."""
    if type_ is None:
        return ()
    made_up = balance(members, today)
    parts = (
        _size(made_up, type_),
        _parity(made_up, type_),
        _women(made_up, type_, factory),
        _term(members, type_, today),
        _meets(type_, last_meeting, today),
    )
    return tuple(expectation for part in parts for expectation in part)


def _count(members: Sequence[Member], gender: Gender) -> int:
    return sum(member.gender is gender for member in members)


def _basis(type_: CommitteeType, name: str) -> Basis:
    return Basis.UNVERIFIED if name in type_.unverified else type_.basis


def _made(type_: CommitteeType, name: str, code: ExpectationCode, *, met: bool | None, **params: Param) -> Expectation:
    standing = Standing.UNKNOWN if met is None else Standing.MET if met else Standing.DEPARTS
    return Expectation(code, standing, _basis(type_, name), params)


def _size(made_up: Balance, type_: CommitteeType) -> Iterator[Expectation]:
    if type_.members_min is not None:
        met = made_up.total >= type_.members_min
        params: dict[str, Param] = {"wanted": type_.members_min, "count": made_up.total}
        yield _made(type_, "members_min", ExpectationCode.MEMBERS_MIN, met=met, **params)
    if type_.members_max is not None:
        met = made_up.total <= type_.members_max
        params = {"wanted": type_.members_max, "count": made_up.total}
        yield _made(type_, "members_max", ExpectationCode.MEMBERS_MAX, met=met, **params)


def _parity(made_up: Balance, type_: CommitteeType) -> Iterator[Expectation]:
    params: dict[str, Param] = {"workers": made_up.workers, "managers": made_up.managers}
    if type_.parity == "equal":
        met = made_up.workers == made_up.managers
        yield _made(type_, "parity", ExpectationCode.PARITY_EQUAL, met=met, **params)
    elif type_.parity == "workers_not_fewer":
        met = made_up.workers >= made_up.managers
        yield _made(type_, "parity", ExpectationCode.PARITY_WORKERS, met=met, **params)


def _women(made_up: Balance, type_: CommitteeType, factory: Factory | None) -> Iterator[Expectation]:
    if type_.women == "majority":
        met = _enough(made_up.women, made_up.not_given, floor(made_up.total / 2) + 1)
        params: dict[str, Param] = {"women": made_up.women, "count": made_up.total, "not_given": made_up.not_given}
        yield _made(type_, "women", ExpectationCode.WOMEN_MAJORITY, met=met, **params)
    if type_.women not in ("proportional", "third_if_third"):
        return
    share = _women_share(factory)
    params = {"women": made_up.women_workers, "count": made_up.workers, "not_given": made_up.not_given_workers}
    if share is not None:
        params["share"] = round(100 * share)
    code = ExpectationCode.WOMEN_PROPORTIONAL
    wanted = None if share is None else floor(made_up.workers * share)
    if type_.women == "third_if_third":
        code = ExpectationCode.WOMEN_THIRD
        # One third, rounded up: a third of seven members is three.
        wanted = None if share is None else -(-made_up.workers // 3) if share * 3 >= 1 else 0
    met = None if wanted is None else _enough(made_up.women_workers, made_up.not_given_workers, wanted)
    yield _made(type_, "women", code, met=met, **params)


def _enough(women: int, not_given: int, wanted: int) -> bool | None:
    if women >= wanted:
        return True
    return None if women + not_given >= wanted else False


def _women_share(factory: Factory | None) -> float | None:
    if factory is None or not factory.workers or factory.women is None:
        return None
    return factory.women / factory.workers


def term_end(member: Member, type_: CommitteeType | None) -> date | None:
    """Return the day on which a member's term is over by the rule of the kind; None where it knows of no term."""
    if type_ is None or type_.term_years is None:
        return None
    return add_months(member.joined_on, 12 * type_.term_years)


def is_past_term(member: Member, type_: CommitteeType | None, today: date) -> bool:
    """Say whether a member is in office although the term is over."""
    ends = term_end(member, type_)
    return ends is not None and member.in_office(today) and ends < today


def _term(members: Sequence[Member], type_: CommitteeType, today: date) -> Iterator[Expectation]:
    if type_.term_years is not None:
        past = sum(is_past_term(member, type_, today) for member in members)
        params: dict[str, Param] = {"years": type_.term_years, "count": past}
        yield _made(type_, "term_years", ExpectationCode.TERM, met=past == 0, **params)


def _meets(type_: CommitteeType, last_meeting: date | None, today: date) -> Iterator[Expectation]:
    if type_.meets_every_months is not None:
        params: dict[str, Param] = {"months": type_.meets_every_months}
        met = None
        if last_meeting is not None:
            params["last"] = last_meeting.isoformat()
            met = today <= add_months(last_meeting, type_.meets_every_months)
        yield _made(type_, "meets_every_months", ExpectationCode.MEETS, met=met, **params)
