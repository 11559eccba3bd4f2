"""One finding of each kind, one expectation of each kind: for tests of their words."""

from __future__ import annotations

from app.domain.committee.balance import Balance, Expectation, ExpectationCode, Standing
from app.domain.committee.records import Committee
from app.domain.reasons import Param
from app.domain.rulepack import Basis
from app.queries.before_leaving import Check, CheckCode, Place, Severity
from app.queries.committee_register import CommitteePart

_PARAMS: dict[str, Param] = {
    "number": 7,
    "workers": 1,
    "managers": 0,
    "area": "Exits on floor 3",
    "claimed_on": "2026-11-02",
    "visits": 2,
    "gate": "G3",
    "gates": ("G2", "G3"),
    "flaw": "meeting.no_worker_member",
    "count": 3,
    "title": "Building 2",
    "titles": '{"en": "Advisory visit", "bn": "পরামর্শ পরিদর্শন"}',
    "answered": 12,
}
_PLACES = {
    CheckCode.RUN_NOT_COMPLETED: Place.RUN,
    CheckCode.RUN_DRAFT: Place.RUN,
    CheckCode.CLAIM_SECOND_VISIT: Place.ITEM,
    CheckCode.CLAIM_FIRST_VISIT: Place.ITEM,
    CheckCode.REVIEW_UNCOUNTED: Place.ITEM,
    CheckCode.GATES_HALF_DONE: Place.ITEM,
    CheckCode.GATES_ELSEWHERE: Place.PLAN,
    CheckCode.FILES_MISSING: Place.PLAN,
    CheckCode.FILES_STORED: Place.PLAN,
    CheckCode.NO_MEETING: Place.VISIT,
    CheckCode.NO_MINUTES: Place.VISIT,
    CheckCode.NOBODY_NAMED: Place.VISIT,
    CheckCode.MINUTES_KEPT: Place.VISIT,
}
_DONE = frozenset({CheckCode.FILES_STORED, CheckCode.MINUTES_KEPT})
_RECORDS = {Place.MEETING: "the-meeting", Place.ITEM: "the-item", Place.RUN: "the-run"}


def _finding(code: CheckCode) -> Check:
    place = _PLACES.get(code, Place.MEETING)
    severity = Severity.DONE if code in _DONE else Severity.WARNING
    return Check(code, severity, place, _RECORDS.get(place, ""), _PARAMS)


FINDINGS = tuple(_finding(code) for code in CheckCode)

_EXPECTED: dict[str, Param] = {
    "wanted": 6,
    "count": 1,
    "workers": 3,
    "managers": 4,
    "women": 2,
    "not_given": 1,
    "share": 61,
    "years": 2,
    "months": 2,
    "last": "2026-11-02",
}
_LESS: dict[str, Param] = {"women": 0, "count": 0, "years": 2, "months": 1, "not_given": 0}
EXPECTATIONS = tuple(
    Expectation(code, standing, basis, params)
    for code in ExpectationCode
    for standing, basis, params in (
        (Standing.DEPARTS, Basis.UNVERIFIED, _EXPECTED),
        (Standing.UNKNOWN, Basis.OURS, _LESS),
        (Standing.MET, Basis.PARTLY_UNVERIFIED, _EXPECTED),
    )
)


def a_part(expectation: Expectation) -> CommitteePart:
    """Return a committee of which this is expected."""
    committee = Committee("committee", "engagement", "PC", "Participation committee")
    return CommitteePart(
        committee,
        type=None,
        stands=True,
        counts=True,
        members=(),
        balance=Balance(3, 4, 2, 2, 1, 1),
        expectations=(expectation,),
        meetings=(),
        is_pending=False,
    )
